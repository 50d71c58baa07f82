import Kinerja
public import Platform
public import Storage

/// Writers of the organisation. Dated facts are never overwritten: the old row ends the day before and a new one
/// begins. A change that begins on the very day of the old row (or before) corrects that row instead.
public enum OrganisasiStore {
    public static func tambahInstansi(
        id: String, kode: String, nama: String, tempat: String, host: String? = nil, dibuat: Int64,
        in db: any SQLConnection
    ) throws {
        try db.run(
            """
            INSERT INTO instansi (id, kode, nama, host, tempat, dibuat)
            VALUES (\(id), \(kode), \(nama), \(host), \(tempat), \(dibuat))
            """
        )
    }

    /// Whether no instansi is there yet.
    public static func isKosong(in db: any SQLConnection) throws -> Bool {
        try db.run("SELECT id FROM instansi LIMIT 1").isEmpty
    }

    /// Where documents of an instansi are signed, such as `Muara Bungo`.
    public static func tempat(instansi: String, in db: any SQLConnection) throws -> String {
        try db.run("SELECT tempat FROM instansi WHERE id = \(instansi)").first?.get("tempat") ?? ""
    }

    /// The identifier of an instansi by its code.
    public static func instansi(kode: String, in db: any SQLConnection) throws -> Instansi? {
        try db.run("SELECT id, kode, nama FROM instansi WHERE kode = \(kode)").first.map {
            Instansi(id: try $0.get("id"), kode: try $0.get("kode"), nama: try $0.get("nama"))
        }
    }

    /// Puts a person into a post; ends the definitive placement of before. Returns the row as written.
    @discardableResult
    public static func tempatkan(
        _ baru: CatatanPenempatan, instansi: String, balik: BukuBalik? = nil, in db: any SQLConnection
    ) throws -> CatatanPenempatan {
        var baru = baru
        if baru.jenis == "definitif", let kini = try penempatanKini(baru.pegawaiID, instansi: instansi, in: db) {
            if baru.sejak <= kini.sejak {
                baru.id = kini.id
                baru.sejak = kini.sejak
                try balik?.catat(kini)
            } else {
                try balik?.catat(kini)
                var lama = kini
                lama.sampai = hariSebelum(baru.sejak)
                try lama.tulis(instansi: instansi, in: db)
                balik?.catatBaru(baru)
            }
        } else {
            balik?.catatBaru(baru)
        }
        try baru.tulis(instansi: instansi, in: db)
        return baru
    }

    public static func penempatanKini(
        _ pegawai: String, instansi: String, in db: any SQLConnection
    ) throws -> CatatanPenempatan? {
        try db.run(
            """
            SELECT * FROM penempatan WHERE instansi_id = \(instansi) AND pegawai_id = \(pegawai)
                AND berlaku_sampai IS NULL AND jenis = 'definitif'
            """
        ).first.map(CatatanPenempatan.init)
    }

    public static func tetapkanGolongan(
        _ baru: CatatanGolongan, instansi: String, balik: BukuBalik? = nil, in db: any SQLConnection
    ) throws {
        var baru = baru
        let kini = try db.run(
            """
            SELECT * FROM golongan_pegawai
            WHERE instansi_id = \(instansi) AND pegawai_id = \(baru.pegawaiID) AND berlaku_sampai IS NULL
            """
        ).first.map(CatatanGolongan.init)
        if let kini, baru.sejak <= kini.sejak {
            try balik?.catat(kini)
            baru.sejak = kini.sejak
        } else {
            if var lama = kini {
                try balik?.catat(lama)
                lama.sampai = hariSebelum(baru.sejak)
                try lama.tulis(instansi: instansi, in: db)
            }
            balik?.catatBaru(baru)
        }
        try baru.tulis(instansi: instansi, in: db)
    }

    public static func garisKini(
        _ pegawai: String, instansi: String, in db: any SQLConnection
    ) throws -> CatatanGaris? {
        try db.run(
            """
            SELECT * FROM garis_penilai
            WHERE instansi_id = \(instansi) AND pegawai_id = \(pegawai) AND berlaku_sampai IS NULL
            """
        ).first.map(CatatanGaris.init)
    }

    /// Gives a person a rater from a day on.
    ///
    /// Refuses `penilai_diri_sendiri` and `penilai_melingkar` (somebody whom the person rates, directly or further up).
    public static func tugaskanPenilai(
        _ baru: CatatanGaris, instansi: String, balik: BukuBalik? = nil, in db: any SQLConnection
    ) throws {
        guard baru.pegawaiID != baru.penilaiID else {
            throw Penolakan("penilai_diri_sendiri", "Pegawai tidak dapat menilai dirinya sendiri", isian: "penilai")
        }
        try periksaLingkaran(baru, instansi: instansi, in: db)
        var baru = baru
        if let kini = try garisKini(baru.pegawaiID, instansi: instansi, in: db) {
            try balik?.catat(kini)
            if baru.sejak <= kini.sejak {
                baru.id = kini.id
                baru.sejak = kini.sejak
            } else {
                var lama = kini
                lama.sampai = hariSebelum(baru.sejak)
                try lama.tulis(instansi: instansi, in: db)
                balik?.catatBaru(baru)
            }
        } else {
            balik?.catatBaru(baru)
        }
        try baru.tulis(instansi: instansi, in: db)
    }

    /// Walks from the rater upwards; meeting the person again would be a circle. Twenty steps are more than any office
    /// has.
    private static func periksaLingkaran(_ baru: CatatanGaris, instansi: String, in db: any SQLConnection) throws {
        var orang: String? = baru.penilaiID
        for _ in 0..<20 {
            guard let kini = orang else { return }
            orang = try garisKini(kini, instansi: instansi, in: db)?.penilaiID
            if orang == baru.pegawaiID {
                throw Penolakan(
                    "penilai_melingkar",
                    "Orang ini dinilai, langsung atau bertingkat, oleh pegawai yang sama. Pilih penilai lain",
                    isian: "penilai"
                )
            }
        }
    }

    /// Sets name, kedudukan … of a person who is still at `versi`; the stored version rises by one.
    ///
    /// Throws `versi_basi` when somebody else was faster.
    public static func ubahPegawai(
        _ baru: CatatanPegawai, versi: Int, instansi: String, in db: any SQLConnection
    ) throws {
        let jumlah = try db.change(
            """
            UPDATE pegawai SET nip = \(baru.nip), id_luar = \(baru.idLuar), nama = \(baru.nama),
                nama_cari = \(namaCari(baru.nama)), sapaan = \(baru.sapaan), jenis_asn = \(baru.jenisASN),
                jenis_kelamin = \(baru.jenisKelamin), kedudukan = \(baru.kedudukan), versi = versi + 1
            WHERE instansi_id = \(instansi) AND id = \(baru.id) AND versi = \(versi)
            """
        )
        guard jumlah == 1 else { throw versiBasi }
    }

    /// Raises the version of a person whose dated facts change, so that two admins do not overwrite each other.
    public static func naikkanVersi(
        _ pegawai: String, versi: Int, instansi: String, in db: any SQLConnection
    ) throws {
        let jumlah = try db.change(
            """
            UPDATE pegawai SET versi = versi + 1
            WHERE instansi_id = \(instansi) AND id = \(pegawai) AND versi = \(versi)
            """
        )
        guard jumlah == 1 else { throw versiBasi }
    }

    /// Takes a NIP from every other record; the reversal of a merge gives each record its own back.
    static func lepaskanNIP(_ nip: String, kecuali pegawai: String, instansi: String, in db: any SQLConnection) throws {
        try db.run(
            "UPDATE pegawai SET nip = NULL WHERE instansi_id = \(instansi) AND nip = \(nip) AND id <> \(pegawai)")
    }

    /// The same for many people who change in one act; forms that are open on one of them notice it.
    static func naikkanVersi(_ pegawai: [String], instansi: String, in db: any SQLConnection) throws {
        var awal = 0
        while awal < pegawai.count {
            let akhir = min(awal + 400, pegawai.count)
            try db.run(
                """
                UPDATE pegawai SET versi = versi + 1
                WHERE instansi_id = \(instansi) AND id IN \(list: Array(pegawai[awal..<akhir]))
                """
            )
            awal = akhir
        }
    }

    /// Whose each placement and each line is, by the row's id.
    static func pemilikBaris(instansi: String, in db: any SQLConnection) throws -> [String: String] {
        var pemilik: [String: String] = [:]
        try db.each("SELECT id, pegawai_id FROM penempatan WHERE instansi_id = \(instansi)") { baris in
            pemilik[try baris.get("id")] = try baris.get("pegawai_id")
        }
        try db.each("SELECT id, pegawai_id FROM garis_penilai WHERE instansi_id = \(instansi)") { baris in
            pemilik[try baris.get("id")] = try baris.get("pegawai_id")
        }
        return pemilik
    }

    /// Removes a person with all dated facts and the unused account. Throws `SQLFailure.foreignKey` when an SKP, a
    /// rated person or anything else still needs the row.
    static func hapusPegawaiUtuh(_ pegawai: String, instansi: String, in db: any SQLConnection) throws {
        try db.run("DELETE FROM akun WHERE instansi_id = \(instansi) AND pegawai_id = \(pegawai)")
        try db.run("DELETE FROM garis_penilai WHERE instansi_id = \(instansi) AND pegawai_id = \(pegawai)")
        try db.run("DELETE FROM golongan_pegawai WHERE instansi_id = \(instansi) AND pegawai_id = \(pegawai)")
        try db.run("DELETE FROM penempatan WHERE instansi_id = \(instansi) AND pegawai_id = \(pegawai)")
        try CatatanPegawai.hapus(pegawai, instansi: instansi, in: db)
    }

    private static let versiBasi = Penolakan(
        "versi_basi", "Data pegawai ini baru saja diubah orang lain. Muat ulang halaman, lalu ulangi perubahan Anda"
    )
}

/// The day before an ISO day.
func hariSebelum(_ hari: String) -> String { Tanggal(hari)?.tambah(hari: -1).description ?? hari }
