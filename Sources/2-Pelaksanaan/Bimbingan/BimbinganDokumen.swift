import Dasar
import Documents
import Kinerja
import Platform
import Storage

/// Forms B.1.6 to B.1.9 from real data.
enum BimbinganDokumen {
    private struct Bahan: Sendable {
        let akses: BimbinganAkses
        let orang: [String: Identitas]
        let tempat: String
        let kompetensi: KompetensiBimbingan?
        let tanggapan: [String]?
    }

    private static func bahan(_ x: Exchange, _ akses: BimbinganAkses, kode: String) async throws -> Bahan {
        let satu = akses.satu
        return try await x.world.database.read { db in
            Bahan(
                akses: akses,
                orang: try IdentitasStore.load(
                    [satu.pegawaiID, satu.penilaiID, satu.pembimbingID], instansi: x.instansi.id, pada: x.world.today,
                    in: db),
                tempat: try OrganisasiStore.tempat(instansi: x.instansi.id, in: db),
                kompetensi: kode == "B.1.9"
                    ? try BimbinganStore.kompetensi(satu.id, instansi: x.instansi.id, in: db) : nil,
                tanggapan: kode == "B.1.8"
                    ? try BimbinganStore.tanggapan(satu.id, instansi: x.instansi.id, in: db) : nil)
        }
    }

    /// The document that the second signature issues; nil where the annex has no form.
    static func naskahUtama(_ x: Exchange, _ akses: BimbinganAkses) async throws -> NaskahDokumen? {
        guard let kode = akses.satu.bentuk.formulir else { return nil }
        let bahan = try await bahan(x, akses, kode: kode)
        guard let lembar = lembar(x, bahan, kode, isTerbit: true), let penanda = bahan.orang[akses.satu.pembimbingID]
        else { return nil }
        let tahun = akses.satu.jadwal?.tanggal.tahun ?? x.world.today.tahun
        return NaskahDokumen(
            formulir: kode, pegawaiID: akses.satu.pegawaiID, objek: "bimbingan", objekID: akses.satu.id,
            judul: "Pelaksanaan \(akses.satu.bentuk.tampil)", periode: Periode.tahunan(tahun).tampil, tahun: tahun,
            unitNama: bahan.orang[akses.satu.pegawaiID]?.unit ?? "", penandaTangan: penanda, predikat: nil,
            lembar: lembar)
    }

    /// A working copy for those who may read it; B.1.8 for its two readers only.
    static func unduhan(_ x: Exchange) async throws -> (Lembar, KeteranganDokumen, String) {
        let kode = x.query["kode"]
        let tindakan: Tindakan = kode == "B.1.8" ? .lihatTanggapanBimbingan : .lihatBimbingan
        let (akses, dokumen) = try await x.world.database.read { db in
            let akses = try BimbinganAkses.muat(x, tindakan, in: db)
            return (
                akses,
                try DokumenStore.daftar(objek: "bimbingan", objekID: akses.satu.id, instansi: x.instansi.id, in: db)
                    .first { $0.keadaan == "berlaku" && $0.formulir == kode }
            )
        }
        let bahan = try await bahan(x, akses, kode: kode)
        guard var lembar = lembar(x, bahan, kode, isTerbit: dokumen != nil) else { throw WebFailure.notFound }
        let isSah = dokumen != nil || kode == "B.1.8" || kode == "B.1.9"
        if !isSah { lembar.tandaAir = "KONSEP" }
        let waktu = dokumen?.dibuat ?? x.world.now()
        let keterangan = KeteranganDokumen(
            nomor: dokumen?.nomor ?? "\(kode) salinan kerja",
            alamatVerifikasi: "\(x.world.settings.baseURL)\(dokumen.map { "/v/\($0.kode)" } ?? "/periksa")",
            kode: dokumen?.kode ?? "", sidik: dokumen?.sidik ?? SidikIsi.hitung(lembar),
            waktu: WaktuDokumen(detik: Int(waktu / 1000), cetak: Waktu.tampil(waktu)))
        return (lembar, keterangan, "\(kode)-\(akses.satu.id.suffix(6))")
    }

    private static func lembar(_ x: Exchange, _ b: Bahan, _ kode: String, isTerbit: Bool) -> Lembar? {
        let isi = b.akses.satu.isian
        let (kepala, satu) = (kepala(x, b), b.akses.satu)
        let kiri = tanda(b, satu.pegawaiID, "", isTerbit)
        let hari = (satu.jadwal?.tanggal ?? x.world.today).tampil
        let kanan = tanda(b, satu.pembimbingID, b.tempat.isEmpty ? hari : "\(b.tempat), \(hari)", isTerbit)
        switch kode {
        case "B.1.6" where satu.bentuk == .coaching:
            return CoachingFormulir(
                kepala: kepala, tujuan: isi.tujuan, fakta: isi.fakta, peluang: isi.peluang, langkah: isi.langkah,
                tandaTanganPegawai: kiri, tandaTanganPembimbing: kanan
            ).lembar()
        case "B.1.7" where satu.bentuk == .mentoring:
            return MentoringFormulir(
                kepala: kepala, tujuan: isi.tujuan, jurnal: isi.jurnal, tandaTanganPegawai: kiri,
                tandaTanganPembimbing: kanan
            ).lembar()
        case "B.1.8":
            return b.tanggapan.map {
                UmpanBalikBimbingan(
                    kepala: kepala, umpanBalik: $0,
                    tandaTangan: tandaWaktu(b, satu.pegawaiID, b.akses.isi.waktuTanggapan)
                ).lembar()
            }
        case "B.1.9": return b.kompetensi.map { kompetensi(b, $0, kepala) }
        default: return nil
        }
    }

    private static func kompetensi(_ b: Bahan, _ isi: KompetensiBimbingan, _ kepala: KepalaFormulir) -> Lembar {
        let nilai = isi.nilai.map { EvaluasiKompetensi.Nilai(nilai: "\($0.nilai)", alasan: $0.alasan) }
        let teknis = zip(isi.nilai, nilai).dropFirst(9).map {
            EvaluasiKompetensi.Teknis(kompetensi: $0.kompetensi, nilai: $1)
        }
        return EvaluasiKompetensi(
            kepala: kepala, manajerial: Array(nilai.prefix(8)), sosioKultural: nilai.count > 8 ? nilai[8] : nil,
            teknis: Array(teknis), rekomendasi: isi.rekomendasi,
            tandaTangan: tandaWaktu(b, b.akses.satu.pembimbingID, b.akses.isi.waktuKompetensi)
        ).lembar()
    }

    private static func kepala(_ x: Exchange, _ b: Bahan) -> KepalaFormulir {
        let tahun = b.akses.satu.jadwal?.tanggal.tahun ?? x.world.today.tahun
        return KepalaFormulir(
            instansi: x.instansi.nama.uppercased(), periodePenilaian: "1 JANUARI SD 31 DESEMBER TAHUN \(tahun)",
            pegawai: pihak(b.orang[b.akses.satu.pegawaiID], b.akses.isi.pegawai),
            penilai: pihak(b.orang[b.akses.satu.penilaiID], b.akses.isi.penilai))
    }

    private static func pihak(_ orang: Identitas?, _ nama: String) -> PihakFormulir {
        PihakFormulir(
            nama: orang?.nama ?? nama, nip: nip(orang), pangkat: orang?.pangkatGolongan ?? "-",
            jabatan: orang?.jabatan ?? "-", unitKerja: orang?.unit ?? "-")
    }

    private static func nip(_ orang: Identitas?) -> String {
        guard let teks = orang?.nip else { return "-" }
        return (try? NIP(teks))?.tampil ?? teks
    }

    private static func tanda(_ b: Bahan, _ id: String, _ tempat: String, _ isTerbit: Bool) -> TandaTanganFormulir {
        TandaTanganFormulir(
            tempatTanggal: tempat, nama: b.orang[id]?.nama ?? "", nip: nip(b.orang[id]),
            cap: isTerbit ? "Ditandatangani secara elektronik" : "")
    }

    private static func tandaWaktu(_ b: Bahan, _ id: String, _ waktu: Int64?) -> TandaTanganFormulir {
        let hari = waktu.map { Waktu.tanggal($0).tampil } ?? ""
        return TandaTanganFormulir(
            tempatTanggal: b.tempat.isEmpty ? hari : "\(b.tempat), \(hari)", nama: b.orang[id]?.nama ?? "",
            nip: nip(b.orang[id]), cap: waktu.map { "Ditandatangani secara elektronik \(Waktu.tampil($0))" } ?? "")
    }
}
