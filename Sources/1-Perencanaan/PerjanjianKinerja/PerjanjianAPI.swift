import Kinerja

/// One item, as the API shows it and as `urung_pk` keeps it.
struct JSONButirPK: Codable {
    let id: String
    let sasaran: String
    let indikator: String
    let target: String
    let target_angka: String?
    let target_maks: String?
    let satuan: String
    let arah: String
    let aspek: String
    let perspektif: String?
    let iku: Bool
    let perlu_manual: Bool
    let standar_id: String?

    init(_ butir: IndikatorPK) {
        id = butir.id
        sasaran = butir.sasaran
        indikator = butir.ukuran
        target = butir.target.teks
        target_angka = butir.target.angka?.description
        target_maks = butir.target.maks?.description
        satuan = butir.satuan
        arah = butir.arah.rawValue
        aspek = butir.aspek.rawValue
        perspektif = butir.perspektif?.rawValue
        iku = butir.isIKU
        perlu_manual = butir.isPerluManual
        standar_id = butir.standarID
    }

    /// The item again, exactly as it was kept.
    var butir: IndikatorPK {
        IndikatorPK(
            id: id, sasaran: sasaran, ukuran: indikator,
            target: TargetKinerja(
                teks: target, angka: target_angka.flatMap { Desimal($0) }, maks: target_maks.flatMap { Desimal($0) }),
            satuan: satuan, arah: ArahIndikator(rawValue: arah) ?? .naik,
            aspek: AspekIndikator(rawValue: aspek) ?? .kuantitas,
            perspektif: perspektif.flatMap(Perspektif.init(rawValue:)), isIKU: iku, isPerluManual: perlu_manual,
            standarID: standar_id
        )
    }
}

/// `/api/v1/perjanjian/{tahun}/{unit}`.
struct JSONPerjanjian: Encodable {
    let id: String
    let tahun: Int
    let unit_id: String
    let unit: String
    let keadaan: String
    let revisi: Int
    let nomor: String
    let tanggal: String?
    let pihak_pertama: String?
    let pihak_kedua: String?
    let sumber: String
    let status_data: String
    let alasan: String
    let versi: Int
    let yang_dapat_bertindak: String
    let indikator: [JSONButirPK]
    let dibawa: [JSONPembawa]
    let belum_dibawa: [String]

    init(_ satu: PerjanjianTersimpan, _ model: HalamanPerjanjian?) {
        let pk = satu.pk
        id = pk.id
        tahun = pk.tahun
        unit_id = pk.unitID
        unit = satu.unit
        keadaan = pk.keadaan.rawValue
        revisi = pk.revisi
        nomor = pk.nomor
        tanggal = pk.tanggal?.description
        pihak_pertama = satu.pihakPertama
        pihak_kedua = satu.pihakKedua
        sumber = pk.sumber
        status_data = pk.statusData.rawValue
        alasan = pk.alasan
        versi = pk.versi
        yang_dapat_bertindak = pk.keadaan.yangDapatBertindak
        indikator = pk.indikator.map(JSONButirPK.init)
        let pembawa = model.map { model in pk.indikator.map { ($0.id, model.pembawa($0)) } } ?? []
        dibawa = pembawa.flatMap { id, daftar in daftar.map { JSONPembawa(id, $0) } }
        belum_dibawa = pembawa.filter { $0.1.isEmpty }.map(\.0)
    }
}

/// An indicator of an SKP that carries an item.
struct JSONPembawa: Encodable {
    let indikator_pk_id: String
    let indikator_id: String
    let skp_id: String
    let pegawai: String
    let keadaan_skp: String

    init(_ butir: String, _ pembawa: PembawaPK) {
        indikator_pk_id = butir
        indikator_id = pembawa.indikator.id
        skp_id = pembawa.skpID
        pegawai = pembawa.nama
        keadaan_skp = pembawa.keadaan.rawValue
    }
}

/// `/api/v1/perjanjian`.
struct JSONDaftarPerjanjian: Encodable {
    let tahun: Int
    let jumlah: Int
    let halaman: Int
    let daftar: [Baris]

    struct Baris: Encodable {
        let unit_id: String
        let unit: String
        let keadaan: String?
        let revisi: Int
        let jumlah_indikator: Int
        let dibawa: Int

        init(_ satu: BarisPerjanjian) {
            unit_id = satu.unitID
            unit = satu.unit
            keadaan = satu.keadaan?.rawValue
            revisi = satu.revisi
            jumlah_indikator = satu.jumlah
            dibawa = satu.dibawa
        }
    }
}

/// A dry run of an import, with what applies it.
struct JSONImporPerjanjian: Encodable {
    let baru: Int
    let berubah: Int
    let sama: Int
    /// To be sent as `isi` to `…/impor/penerapan`.
    let isi: String
    let bermasalah: [Baris]

    struct Baris: Encodable {
        let baris: Int
        let kolom: String
        let kalimat: String
        let perbaikan: String
    }

    init(_ impor: ImporPerjanjian) {
        baru = impor.jumlah(.baru)
        berubah = impor.jumlah(.berubah)
        sama = impor.jumlah(.sama)
        isi = impor.csvBaik
        bermasalah = impor.bermasalah.flatMap { baris in
            baris.daftarMasalah.map {
                Baris(baris: baris.nomorBaris, kolom: $0.kolom, kalimat: $0.kalimat, perbaikan: $0.perbaikan)
            }
        }
    }
}
