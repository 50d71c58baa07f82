import Kinerja
import Storage

/// Who heads a unit: definitive, or as Plt. or Plh. for a time.
enum KepalaUnitStore {
    /// Somebody who heads a unit for a time, or in a definitive post.
    struct Penunjukan: Sendable {
        let pegawai: String
        let unit: String
        let jabatan: String
        let jenisJabatan: JenisJabatan
        /// `definitif`, `plt`, `plh`.
        let jenis: String
        let sejak: Tanggal
        let sampai: Tanggal?
    }

    /// Makes somebody head. Other heads of the same kind step back: definitive ones lose the mark, temporary ones end.
    static func tunjuk(
        _ isi: Penunjukan, instansi: String, newID: () -> String, balik: BukuBalik, in db: any SQLConnection
    ) throws {
        for lama in try kepala(isi.unit, instansi: instansi, pada: isi.sejak, in: db)
        where lama.pegawaiID != isi.pegawai || lama.jenis != "definitif" {
            try lengserkan(lama, isi, instansi, balik, in: db)
        }
        let baru = CatatanPenempatan(
            id: newID(), pegawaiID: isi.pegawai, unitID: isi.unit, jabatan: isi.jabatan,
            jenisJabatan: isi.jenisJabatan, isKepalaUnit: true, jenis: isi.jenis, sejak: isi.sejak.description,
            sampai: isi.jenis == "definitif" ? nil : isi.sampai?.description, tmtJabatan: isi.sejak.description
        )
        try OrganisasiStore.tempatkan(baru, instansi: instansi, balik: balik, in: db)
    }

    /// Keeps one of several definitive heads.
    static func sisakan(
        _ tetap: String, unit: String, pada hari: Tanggal, instansi: String, balik: BukuBalik,
        in db: any SQLConnection
    ) throws -> Bool {
        let semua = try kepala(unit, instansi: instansi, pada: hari, in: db).filter { $0.jenis == "definitif" }
        guard semua.contains(where: { $0.pegawaiID == tetap }) else { return false }
        for satu in semua where satu.pegawaiID != tetap {
            try balik.catat(satu)
            var biasa = satu
            biasa.isKepalaUnit = false
            try biasa.tulis(instansi: instansi, in: db)
        }
        return true
    }

    private static func lengserkan(
        _ lama: CatatanPenempatan, _ isi: Penunjukan, _ instansi: String, _ balik: BukuBalik, in db: any SQLConnection
    ) throws {
        let isSementara = lama.jenis != "definitif"
        // A definitive head keeps the post while somebody stands in.
        guard isSementara || isi.jenis == "definitif" else { return }
        try balik.catat(lama)
        var baru = lama
        if isSementara {
            let kemarin = isi.sejak.tambah(hari: -1).description
            guard baru.sejak <= kemarin else {
                return try CatatanPenempatan.hapus(lama.id, instansi: instansi, in: db)
            }
            baru.sampai = kemarin
        } else {
            baru.isKepalaUnit = false
        }
        try baru.tulis(instansi: instansi, in: db)
    }

    /// Everybody who heads a unit on a day.
    static func kepala(
        _ unit: String, instansi: String, pada hari: Tanggal, in db: any SQLConnection
    ) throws -> [CatatanPenempatan] {
        try db.run(
            """
            SELECT * FROM penempatan
            WHERE instansi_id = \(instansi) AND unit_id = \(unit) AND kepala_unit = 1
                AND (berlaku_sampai IS NULL OR berlaku_sampai >= \(hari.description))
            ORDER BY jenis, berlaku_sejak
            """
        ).map(CatatanPenempatan.init)
    }
}
