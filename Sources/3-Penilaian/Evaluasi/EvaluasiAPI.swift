import Dasar
import Kinerja
import Platform

/// `GET /api/v1/tim/evaluasi/{periode}`.
struct TimEvaluasiAPI: Encodable {
    struct Orang: Encodable {
        let id: String
        let nama: String
        let jabatan: String
        let skp: String
        let hasil_kerja: String?
        let perilaku_kerja: String?
        let predikat: String?
        let alasan: String
        let keadaan: String
        let versi: Int
        let capaian_persen: Int?
        let jumlah_bukti: Int
        let kendala: [String]
        /// Acknowledged obstacles whose means are still missing.
        let kendala_diakui: Int
    }

    struct Temuan: Encodable {
        let aturan: String
        let batas: String
        let nyata: String
    }

    let periode: String
    let penilai_id: String
    let capaian_organisasi: String?
    let buka: String
    let tutup: String
    /// Why nobody can be rated now; null while it is possible.
    let halangan: String?
    let pegawai: [Orang]
    let temuan_pola: [Temuan]

    init(_ tim: TimEvaluasi, isi: [String: IsiKinerja]) {
        periode = tim.periode.kode
        penilai_id = tim.konteks.penilaiID
        capaian_organisasi = tim.konteks.capaian?.nilai.rawValue
        buka = tim.konteks.periode.jendela.buka.description
        tutup = tim.konteks.periode.jendela.tutup.description
        halangan = tim.halangan?.kode
        pegawai = tim.anggota.map { Self.orang($0, $0.skp.flatMap { isi[$0.id] }) }
        temuan_pola =
            tim.konteks.capaian.flatMap { tim.sebaran.pola($0.nilai) }?.temuan.map {
                Temuan(
                    aturan: $0.aturan.kode, batas: $0.aturan.batas.teks(desimal: 2),
                    nyata: $0.nyata.bulatkan(desimal: 2).teks(desimal: 2)
                )
            } ?? []
    }

    private static func orang(_ satu: AnggotaTim, _ isi: IsiKinerja?) -> Orang {
        let e = satu.evaluasi
        return Orang(
            id: satu.id, nama: satu.nama, jabatan: satu.jabatan,
            skp: satu.skp?.keadaan.rawValue ?? KeadaanSKP.belumDisusun.rawValue, hasil_kerja: e.hasilKerja?.rawValue,
            perilaku_kerja: e.perilakuKerja?.rawValue, predikat: e.predikatSementara?.rawValue, alasan: e.alasan,
            keadaan: e.keadaan.rawValue, versi: satu.versi, capaian_persen: isi?.persen,
            jumlah_bukti: isi?.jumlahBukti ?? 0, kendala: isi?.daftarKendala.map(\.teks) ?? [],
            kendala_diakui: satu.kendalaDiakui
        )
    }
}

/// One element of `POST /api/v1/tim/evaluasi/{periode}`.
struct PenilaianAPI: Decodable, Sendable {
    /// The person's id.
    let id: String
    let hasil_kerja: String?
    let perilaku_kerja: String?
    let alasan: String?
    let catatan: String?
    /// How acknowledged obstacles were weighed before "di bawah ekspektasi".
    let pertimbangan_kendala: String?
    /// As read before; without it the newest draft is overwritten.
    let versi: Int?

    /// Refuses `masukan.pilihan` for a word that is no rating.
    static func isian(_ daftar: [PenilaianAPI]) throws -> IsianTim {
        let pasangan = try daftar.map { satu in
            (
                satu.id,
                IsianTim.Satu(
                    hasilKerja: try rating(satu.hasil_kerja, "hasil[\(satu.id)]"),
                    perilakuKerja: try rating(satu.perilaku_kerja, "perilaku[\(satu.id)]"), alasan: satu.alasan,
                    catatan: satu.catatan, pertimbangan: satu.pertimbangan_kendala, versi: satu.versi
                )
            )
        }
        return IsianTim(orang: Dictionary(pasangan) { _, baru in baru })
    }

    private static func rating(_ teks: String?, _ isian: String) throws -> Ekspektasi? {
        guard let teks else { return nil }
        guard let rating = Ekspektasi(rawValue: teks) else {
            let pilihan = Ekspektasi.allCases.map(\.rawValue).joined(separator: ", ")
            throw Penolakan("masukan.pilihan", "Pilih salah satu: \(pilihan)", isian: isian)
        }
        return rating
    }
}

/// `POST /api/v1/tim/evaluasi/{periode}/pengiriman`.
struct PengirimanAPI: Decodable, Sendable {
    let alasan_pola: String?
}

/// `GET /api/v1/evaluasi/{periode}`.
struct HasilAPI: Encodable {
    struct Berkas: Encodable {
        let id: String
        let formulir: String
        let nomor: String
        let alamat: String
    }

    let periode: String
    let keadaan: String
    let hasil_kerja: String?
    let perilaku_kerja: String?
    let predikat: String?
    let alasan: String
    let catatan: String
    let capaian_organisasi: String?
    let disampaikan: String?
    let diterima: String?
    /// Last day to object; null before the receipt and for final results.
    let batas_keberatan: String?
    let dokumen: [Berkas]

    init(_ hasil: HasilEvaluasi) {
        let e = hasil.evaluasi
        periode = e.periode.kode
        keadaan = hasil.keadaan.rawValue
        hasil_kerja = e.hasilKerja?.rawValue
        perilaku_kerja = e.perilakuKerja?.rawValue
        predikat = e.predikat?.rawValue
        alasan = e.alasan
        catatan = e.catatan
        capaian_organisasi = e.capaian?.rawValue
        disampaikan = e.disampaikan?.description
        diterima = e.diterima?.description
        batas_keberatan = e.batasKeberatan(kalender: hasil.kalender)?.jatuh.description
        dokumen = hasil.dokumen.map {
            Berkas(id: $0.id, formulir: $0.formulir, nomor: $0.nomor, alamat: "/dokumen/\($0.id)")
        }
    }
}
