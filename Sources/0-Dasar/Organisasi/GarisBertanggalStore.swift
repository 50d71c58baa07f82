public import Kinerja
public import Storage

/// One line that is to hold: who is rated by whom, from when to when.
public struct PerintahGaris: Sendable, Hashable {
    public let pegawai: String
    public let penilai: String
    /// As in `CatatanGaris.dasar`.
    public let dasar: String
    public let sejak: Tanggal
    /// Last day, or nil while it lasts.
    public let sampai: Tanggal?

    public init(pegawai: String, penilai: String, dasar: String, sejak: Tanggal, sampai: Tanggal? = nil) {
        self.pegawai = pegawai
        self.penilai = penilai
        self.dasar = dasar
        self.sejak = sejak
        self.sampai = sampai
    }
}

/// Writes lines to raters with their days: what they cover gives way, a temporary line lets the former one come back
/// (`SatuPenilai`). The caller has checked rights, circles and the rater.
public enum GarisBertanggalStore {
    /// Lines of many people in one act; two statements for each hundred people.
    public static func tetapkan(
        _ daftar: [PerintahGaris], instansi: String, newID: () -> String, balik: BukuBalik? = nil,
        in db: any SQLConnection
    ) throws {
        let lama = try muat(daftar.map(\.pegawai), instansi: instansi, in: db)
        var kini = lama
        for perintah in daftar {
            let baru = SatuPenilai.Rentang(
                id: nil, penilai: perintah.penilai, dasar: perintah.dasar, sejak: perintah.sejak,
                sampai: perintah.sampai
            )
            let rentang = (kini[perintah.pegawai] ?? []).map(rentang)
            kini[perintah.pegawai] = SatuPenilai.sisipkan(baru, ke: rentang).map { satu in
                CatatanGaris(
                    id: satu.id ?? newID(), pegawaiID: perintah.pegawai, penilaiID: satu.penilai, dasar: satu.dasar,
                    sejak: satu.sejak.description, sampai: satu.sampai?.description
                )
            }
        }
        try tulis(dari: lama.values.flatMap { $0 }, ke: kini.values.flatMap { $0 }, instansi, balik, in: db)
    }

    /// Keeps one of a person's lines that hold on a day; the others end the day before.
    static func sisakan(
        _ garis: String, pegawai: String, pada hari: Tanggal, instansi: String, balik: BukuBalik,
        in db: any SQLConnection
    ) throws -> CatatanGaris? {
        let lama = try muat([pegawai], instansi: instansi, in: db)[pegawai] ?? []
        guard let tetap = lama.first(where: { $0.id == garis }) else { return nil }
        let kemarin = hari.tambah(hari: -1).description
        let kini = lama.compactMap { satu -> CatatanGaris? in
            guard satu.id != garis, satu.sampai.map({ $0 >= hari.description }) ?? true else { return satu }
            guard satu.sejak <= kemarin else { return nil }
            var berakhir = satu
            berakhir.sampai = kemarin
            return berakhir
        }
        try tulis(dari: lama, ke: kini, instansi, balik, in: db)
        return tetap
    }

    /// Ends every line of a person on a day.
    static func akhiri(
        pegawai: String, pada hari: Tanggal, instansi: String, balik: BukuBalik, in db: any SQLConnection
    ) throws {
        let lama = try muat([pegawai], instansi: instansi, in: db)[pegawai] ?? []
        let kini = lama.compactMap { satu -> CatatanGaris? in
            guard satu.sampai.map({ $0 > hari.description }) ?? true else { return satu }
            guard satu.sejak <= hari.description else { return nil }
            var berakhir = satu
            berakhir.sampai = hari.description
            return berakhir
        }
        try tulis(dari: lama, ke: kini, instansi, balik, in: db)
    }

    private static func rentang(_ satu: CatatanGaris) -> SatuPenilai.Rentang {
        SatuPenilai.Rentang(
            id: satu.id, penilai: satu.penilaiID, dasar: satu.dasar,
            sejak: Tanggal(satu.sejak) ?? Tanggal(hariSejak1970: 0), sampai: satu.sampai.flatMap(Tanggal.init)
        )
    }

    /// Removes first, then ends, then adds: one open line for each person at every moment.
    private static func tulis(
        dari lama: [CatatanGaris], ke kini: [CatatanGaris], _ instansi: String, _ balik: BukuBalik?,
        in db: any SQLConnection
    ) throws {
        let sebelum = Dictionary(lama.map { ($0.id, $0) }, uniquingKeysWith: { satu, _ in satu })
        let tinggal = Set(kini.map(\.id))
        for satu in lama where !tinggal.contains(satu.id) {
            try balik?.catat(satu)
            try CatatanGaris.hapus(satu.id, instansi: instansi, in: db)
        }
        let diubah = kini.filter { satu in sebelum[satu.id].map { $0 != satu } ?? false }
        for satu in diubah { if let asal = sebelum[satu.id] { try balik?.catat(asal) } }
        let baru = kini.filter { sebelum[$0.id] == nil }
        for satu in baru { balik?.catatBaru(satu) }
        try CatatanGaris.tulis(diubah.filter { $0.sampai != nil }, instansi: instansi, in: db)
        try CatatanGaris.tulis(diubah.filter { $0.sampai == nil } + baru, instansi: instansi, in: db)
    }

    private static func muat(
        _ pegawai: [String], instansi: String, in db: any SQLConnection
    ) throws -> [String: [CatatanGaris]] {
        var peta: [String: [CatatanGaris]] = [:]
        var awal = 0
        let unik = Array(Set(pegawai)).sorted()
        while awal < unik.count {
            let akhir = min(awal + 400, unik.count)
            let rows = try db.run(
                """
                SELECT * FROM garis_penilai
                WHERE instansi_id = \(instansi) AND pegawai_id IN \(list: Array(unik[awal..<akhir]))
                ORDER BY berlaku_sejak
                """
            )
            for baris in rows {
                let satu = try CatatanGaris(baris)
                peta[satu.pegawaiID, default: []].append(satu)
            }
            awal = akhir
        }
        return peta
    }
}
