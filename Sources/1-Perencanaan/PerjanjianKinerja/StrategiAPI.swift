import Kinerja

/// A manual, both ways.
struct JSONManual: Codable {
    let tujuan: String?
    let definisi: String?
    let formula: String?
    let satuan: String?
    let kendali: String?
    let sumber_data: String?
    let periode: String?
    let versi: Int?

    init(_ manual: ManualIndikatorKinerja) {
        tujuan = manual.tujuan
        definisi = manual.definisi
        formula = manual.formula
        satuan = manual.satuan
        kendali = manual.kendali?.rawValue
        sumber_data = manual.sumberData
        periode = manual.periode?.rawValue
        versi = manual.versi
    }
}

/// A sheet A.1.4, both ways.
struct JSONStrategi: Codable {
    let id: String?
    let tahun: Int?
    let unit_id: String?
    let pemilik: String?
    let indikator_pk_id: String?
    let indikator_id: String?
    let indikator_dan_target: String?
    let judul: String?
    let pihak: String?
    let waktu_selesai: String?
    let penerima: String?
    let tujuan: String?
    let anggaran: String?
    let metode: String?
    let kegiatan_rutin: [String]?
    let kegiatan_transformatif: [String]?
    let keluaran_rutin: [String]?
    let keluaran_transformatif: [String]?
    let versi: Int?

    init(_ satu: StrategiTersimpan) {
        let strategi = satu.strategi
        id = strategi.id
        tahun = strategi.tahun
        unit_id = strategi.unitID
        pemilik = satu.pemilik
        indikator_pk_id = strategi.indikatorPKID
        indikator_id = strategi.indikatorID
        indikator_dan_target = satu.indikatorDanTarget
        judul = strategi.judul
        pihak = strategi.pihak
        waktu_selesai = strategi.waktuSelesai
        penerima = strategi.penerima
        tujuan = strategi.tujuan
        anggaran = strategi.anggaran
        metode = strategi.metode?.rawValue
        kegiatan_rutin = strategi[.kegiatanRutin]
        kegiatan_transformatif = strategi[.kegiatanTransformatif]
        keluaran_rutin = strategi[.keluaranRutin]
        keluaran_transformatif = strategi[.keluaranTransformatif]
        versi = strategi.versi
    }
}

/// `/api/v1/strategi`.
struct JSONDaftarStrategi: Encodable {
    let tahun: Int
    let jumlah: Int
    let halaman: Int
    let daftar: [Baris]
    /// Items of the nearest agreement without a strategy (P-50).
    let belum_ada: [String]

    struct Baris: Encodable {
        let id: String
        let judul: String
        let unit: String
        let pemilik: String
        let indikator: String
        let metode: String?
        let peran: Int
    }

    init(_ model: HalamanDaftarStrategi, halaman: Int) {
        tahun = model.tahun
        jumlah = model.jumlah
        self.halaman = halaman
        daftar = model.daftar.map {
            Baris(
                id: $0.id, judul: $0.judul, unit: $0.unit, pemilik: $0.pemilik, indikator: $0.ukuran,
                metode: $0.metode?.rawValue, peran: $0.peran)
        }
        belum_ada = model.belum.map(\.ukuran)
    }
}
