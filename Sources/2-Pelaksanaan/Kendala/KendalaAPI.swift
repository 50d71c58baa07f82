import Kinerja
import Platform

/// One obstacle after an act.
struct KendalaJSON: Encodable, Sendable {
    let id: String
    let keadaan: String
    let pemegang_id: String?
    let batas: String?

    init(_ k: Kendala) {
        id = k.id
        keadaan = k.keadaan.rawValue
        pemegang_id = k.pemegangID
        batas = k.batas?.description
    }
}

/// One obstacle in a list.
struct KendalaButirJSON: Encodable, Sendable {
    let id: String
    let jenis: String
    let uraian: String
    let keadaan: String
    let pelapor: String
    let unit: String
    let pemegang: String?
    let batas: String?
    let lewat: Bool
    let mendesak: Bool
    let hasil: String
    let realisasi: String
    let bulan: String?
    let putusan: String
    let versi: Int

    init(_ satu: KendalaTersimpan) {
        let k = satu.kendala
        id = k.id
        jenis = k.laporan.jenis.rawValue
        uraian = k.laporan.uraian
        keadaan = k.keadaan.rawValue
        pelapor = satu.pelapor
        unit = satu.unit
        pemegang = satu.pemegang
        batas = k.batas?.description
        lewat = k.isLewat
        mendesak = k.laporan.isMendesak
        hasil = satu.hasil
        realisasi = satu.realisasi
        bulan = satu.bulan?.description
        putusan = k.putusan
        versi = satu.versi
    }
}

struct KendalaDaftarJSON: Encodable, Sendable {
    let jumlah: Int
    let kendala: [KendalaButirJSON]

    init(_ daftar: [KendalaTersimpan], jumlah: Int) {
        self.jumlah = jumlah
        kendala = daftar.map(KendalaButirJSON.init)
    }
}

struct KendalaRincianJSON: Encodable, Sendable {
    struct Langkah: Encodable, Sendable {
        let jenis: String
        let pelaku: String
        let catatan: String
        let waktu: Int64
    }

    let kendala: KendalaButirJSON
    let akibat: String
    let usulan: String
    let sejak: String?
    let langkah: [Langkah]

    init(_ model: KendalaMuat.Satu) {
        let laporan = model.tersimpan.kendala.laporan
        kendala = KendalaButirJSON(model.tersimpan)
        akibat = laporan.akibat
        usulan = laporan.usulan
        sejak = laporan.sejak?.description
        langkah = model.langkah.map {
            Langkah(jenis: $0.jenis, pelaku: $0.pelaku, catatan: $0.catatan, waktu: $0.waktu)
        }
    }
}

/// Acknowledge many: ids with the versions that were seen.
struct AkuiBanyakJSON: Decodable, Sendable {
    let kendala: [String: Int]
}

struct PeringkatJSON: Encodable, Sendable {
    struct Baris: Encodable, Sendable {
        let jenis: String
        let unit: String
        let jumlah: Int
        /// Null below five.
        let orang: Int?
        let hasil: Int
        let terbuka: Int
        let selesai: Int
        let tidak_dapat_dipenuhi: Int
        let rata_hari: Int
    }

    let periode: String
    let peringkat: [Baris]

    init(_ periode: Periode, _ daftar: [BarisPeringkat]) {
        self.periode = periode.kode
        peringkat = daftar.map {
            Baris(
                jenis: $0.jenis.rawValue, unit: $0.unit, jumlah: $0.jumlah, orang: KelompokTerkecil.tampil($0.orang),
                hasil: $0.hasil, terbuka: $0.terbuka, selesai: $0.selesai, tidak_dapat_dipenuhi: $0.tidakDapat,
                rata_hari: $0.hari
            )
        }
    }
}

struct DukunganJSON: Codable, Sendable {
    struct Butir: Codable, Sendable {
        let nomor: Int
        let teks: String?
        let keadaan: String?
        let kendala_id: String?
    }

    let dukungan: [Butir]
}
