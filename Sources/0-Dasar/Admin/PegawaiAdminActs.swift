import Kinerja
import Platform
import Storage

/// What an admin may change in one person. Each act checks the right inside its own transaction.
enum PegawaiAdminActs {
    /// The person as stored, after the right was checked.
    private static func muat(_ id: String, _ x: Exchange, _ tx: Transaction) throws -> CatatanPegawai {
        let session = try x.me()
        let hubungan = try HubunganStore.load(session, kepada: id, pada: x.world.today, in: tx.db)
        try x.authorise(.kelolaPegawai, hubungan: hubungan)
        guard let orang = try CatatanPegawai.load(id, instansi: session.instansiID, in: tx.db) else {
            throw WebFailure.notFound
        }
        return orang
    }

    static func ubahPenilai(_ id: String, _ x: Exchange, in tx: Transaction) throws {
        _ = try muat(id, x, tx)
        let mulai = try tanggalMulai(x.form, isian: "mulai_penilai", hariIni: x.world.today)
        let k = try KonteksPerbaikan(x, in: tx)
        let penilai = try k.penilai(nip: x.form["penilai"])
        let kini = k.p.garisKini[id]?.last
        try periksaUrutan(mulai, sejak: kini?.sejak, isian: "mulai_penilai")
        try OrganisasiStore.naikkanVersi(
            id, versi: Int(x.form["versi"]) ?? 0, instansi: tx.pencatat.instansi, in: tx.db)
        try k.tugaskan([PerintahGaris(pegawai: id, penilai: penilai, dasar: GarisPenilai.admin, sejak: mulai)])
    }

    static func ubahKedudukan(_ id: String, _ x: Exchange, in tx: Transaction) throws {
        var orang = try muat(id, x, tx)
        let instansi = tx.pencatat.instansi
        guard let kedudukan = BarisPegawai.Kedudukan(rawValue: x.form["kedudukan"]) else {
            throw Penolakan("pegawai.kedudukan", "Pilih kedudukan pegawai", isian: "kedudukan")
        }
        let nama = x.form["nama"]
        guard !nama.isEmpty, nama.count <= 150 else {
            throw Penolakan("pegawai.nama", "Isi nama lengkap dengan gelar, paling panjang 150 huruf", isian: "nama")
        }
        let sebelum = "\(orang.nama); \(orang.kedudukan)"
        orang.nama = nama
        orang.sapaan = String(x.form["sapaan"].prefix(10))
        orang.kedudukan = kedudukan.rawValue
        try OrganisasiStore.ubahPegawai(orang, versi: Int(x.form["versi"]) ?? 0, instansi: instansi, in: tx.db)
        if var akun = try CatatanAkun.load(id, instansi: instansi, in: tx.db), akun.isAktif == (kedudukan == .keluar) {
            akun.isAktif = kedudukan != .keluar
            try akun.tulis(instansi: instansi, in: tx.db)
            if !akun.isAktif { try SessionStore.closeAll(pegawai: id, instansi: instansi, in: tx.db) }
        }
        tx.catat(
            EntriJejak(
                "pegawai.diubah", objek: "pegawai", id: id, sebelum: sebelum, sesudah: "\(nama); \(kedudukan.rawValue)"
            )
        )
    }

    static func mutasi(_ id: String, _ x: Exchange, in tx: Transaction) throws {
        _ = try muat(id, x, tx)
        let session = try x.me()
        let instansi = session.instansiID
        let isi = try FormulirMutasi(x.form, hariIni: x.world.today)
        let unit = try isi.cariUnit(instansi: instansi, in: tx.db)
        let batas = session.peran.contains(.adminInstansi) ? nil : session.unitAdminID
        guard try PegawaiAdminStore.isDalamCakupan(unit.id, unitAdmin: batas, instansi: instansi, in: tx.db) else {
            throw Penolakan(
                "pegawai.unit", "Unit \(unit.nama) di luar kelolaan Anda. Minta admin instansi memindahkannya",
                isian: "unit")
        }
        let lama = try OrganisasiStore.penempatanKini(id, instansi: instansi, in: tx.db)
        try periksaUrutan(isi.mulai, sejak: lama?.sejak, isian: "mulai_jabatan")
        try OrganisasiStore.naikkanVersi(id, versi: Int(x.form["versi"]) ?? 0, instansi: instansi, in: tx.db)
        let baru = CatatanPenempatan(
            id: x.world.newID(), pegawaiID: id, unitID: unit.id, jabatan: isi.jabatan, jenisJabatan: isi.jenisJabatan,
            isKepalaUnit: isi.isKepala, sejak: isi.mulai.description, tmtJabatan: isi.mulai.description
        )
        try OrganisasiStore.tempatkan(baru, instansi: instansi, in: tx.db)
        tx.catat(
            EntriJejak(
                "pegawai.mutasi", objek: "pegawai", id: id, sebelum: lama.map { "\($0.jabatan); \($0.unitID)" },
                sesudah: "\(isi.jabatan); \(unit.id) sejak \(isi.mulai)"
            )
        )
    }

    /// A fresh activation code; the caller shows it once.
    static func buatKode(_ id: String, _ x: Exchange, in tx: Transaction) throws -> String {
        let orang = try muat(id, x, tx)
        guard orang.kedudukan != "keluar" else {
            throw Penolakan("akun.keluar", "Pegawai ini tidak lagi bekerja di sini, jadi tidak diberi kode aktivasi")
        }
        return try AkunStore.buatKode(pegawai: id, instansi: tx.pencatat.instansi, in: tx)
    }
}
