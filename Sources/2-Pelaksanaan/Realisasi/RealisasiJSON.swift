import Kinerja
import Platform

/// One month as the API shows it. Decimals are texts.
struct RealisasiBulanJSON: Encodable, Sendable {
    struct Butir: Encodable, Sendable {
        let id: String
        let ukuran: String
        let satuan: String
        let target: String
        let terisi: Bool
        let angka: String?
        let nihil: Bool
        let uraian: String
        let kendala: String
        let versi: Int
        let bukti: [BuktiAPI.Butir]
        /// Offered from daily notes, never counted by itself; nil without notes.
        let saran: Saran?
    }

    struct Saran: Encodable, Sendable {
        let angka: String?
        let uraian: String
        let jumlah_catatan: Int
    }

    let skp_id: String
    let bulan: String
    let keadaan: String
    let terlambat: Bool
    let dibuka: Bool
    let alasan: String
    let batas: String
    let versi: Int
    /// "bulanan", "triwulanan", "semesteran", "tahunan", and the months that this report covers.
    let ritme: String
    let cakupan: [String]
    let indikator: [Butir]
    let langkah: [RencanaAksiJSON.Langkah]

    init(_ lembar: LembarRealisasi) {
        let satu = lembar.bulan.bulan
        skp_id = satu.skpID
        bulan = satu.bulan.description
        keadaan = satu.keadaan.rawValue
        terlambat = satu.isTerlambat
        dibuka = satu.isDibuka
        alasan = satu.alasan
        batas = AturanRealisasi.batas(satu.bulan).description
        versi = lembar.bulan.versi
        ritme = lembar.ritme.rawValue
        cakupan = lembar.cakupan.map(\.description)
        langkah = lembar.sekitar.langkah.map(RencanaAksiJSON.Langkah.init)
        indikator = lembar.butir.map { butir in
            let isi = butir.riwayat[satu.bulan]
            return Butir(
                id: butir.indikator.id, ukuran: butir.indikator.ukuran, satuan: butir.indikator.satuan,
                target: butir.indikator.targetTeks, terisi: butir.isTerisi, angka: isi?.angka?.description,
                nihil: isi?.isNihil ?? false, uraian: isi?.uraian ?? "", kendala: isi?.kendala ?? "",
                versi: butir.versi, bukti: butir.bukti.map(BuktiAPI.Butir.init),
                saran: SaranRealisasi.dari(lembar.sekitar.catatan, butir.indikator).map {
                    Saran(angka: $0.angka?.description, uraian: $0.uraian, jumlah_catatan: $0.jumlahCatatan)
                }
            )
        }
    }
}

/// What a client sends to fill indicators; all of them or none are saved.
struct RealisasiMasukanJSON: Decodable, Sendable {
    struct Butir: Decodable, Sendable {
        let id: String
        /// As a person would type it: "7", "89,5".
        let angka: String?
        let nihil: Bool?
        let uraian: String?
        let kendala: String?
        /// orang, alat, sarana, anggaran, aturan, jaringan or lain.
        let kendala_jenis: String?
        /// Ids of own evidence to attach, and to take off.
        let bukti: [String]?
        let lepas: [String]?
        let versi: Int?

        func simpan(_ bulan: Bulan) -> SimpanRealisasi {
            SimpanRealisasi(
                indikatorID: id, bulan: bulan,
                masukan: MasukanRealisasi(
                    angka: angka ?? "", isNihil: nihil ?? false, uraian: uraian ?? "", kendala: kendala ?? ""
                ),
                versi: versi, pasang: bukti ?? [], lepas: lepas ?? [],
                jenisKendala: kendala_jenis.flatMap(JenisKendala.init(rawValue:))
            )
        }
    }

    let indikator: [Butir]
}

struct RealisasiTersimpanJSON: Encodable, Sendable {
    struct Butir: Encodable, Sendable {
        let id: String
        let versi: Int
    }

    let bulan: String
    let tersimpan: [Butir]
}

struct KirimMasukanJSON: Decodable, Sendable {
    var dengan_sisa: Bool?
    var versi: Int?
}

struct PutusanMasukanJSON: Decodable, Sendable {
    var alasan: String?
    var versi: Int?
}

struct KeadaanBulanJSON: Encodable, Sendable {
    let skp_id: String
    let bulan: String
    let keadaan: String
    let terlambat: Bool

    init(_ satu: RealisasiBulan) {
        skp_id = satu.skpID
        bulan = satu.bulan.description
        keadaan = satu.keadaan.rawValue
        terlambat = satu.isTerlambat
    }
}

struct RealisasiTimJSON: Encodable, Sendable {
    struct Butir: Encodable, Sendable {
        let skp_id: String
        let nama: String
        let jabatan: String
        let keadaan: String
        let terlambat: Bool
        let tanda: [String]
        let versi: Int
        /// The month of the report where that is another one.
        let bulan_lapor: String?
    }

    let bulan: String
    let pegawai: [Butir]

    init(_ bulan: Bulan, _ tim: [AnggotaRealisasi]) {
        self.bulan = bulan.description
        pegawai = tim.map {
            Butir(
                skp_id: $0.skpID, nama: $0.nama, jabatan: $0.jabatan, keadaan: $0.bulan.bulan.keadaan.rawValue,
                terlambat: $0.bulan.bulan.isTerlambat, tanda: $0.tanda.map(\.rawValue), versi: $0.bulan.versi,
                bulan_lapor: $0.bulanLapor?.description
            )
        }
    }
}
