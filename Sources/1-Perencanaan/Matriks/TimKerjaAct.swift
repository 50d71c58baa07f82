import Dasar
import Kinerja
import Platform
import Storage

/// Forming, changing and ending a team; the same acts for page and API (P-60, P-70, P-71).
enum TimKerjaAct {
    struct Masukan: Sendable {
        let tahun: Int
        let nama: String
        let ketua: String
        let anggota: [String]
    }

    static func buat(_ x: Exchange, _ masukan: Masukan, in tx: Transaction) throws -> TimKerja {
        try x.authorise(.bagikanPeran, hubungan: [.diri])
        let (me, instansi, hari) = (try x.me(), x.instansi.id, x.world.today)
        let pimpinan = try PimpinanStore.load(
            me.pegawaiID, tahun: masukan.tahun, pada: hari, instansi: instansi, in: tx.db)
        try PembagianAct.pastikanPimpinan(pimpinan)
        guard let unit = pimpinan.unitID else {
            throw Penolakan(
                "tim.tanpa_unit", "Unit Anda belum tercatat, jadi tim belum punya tempat di matriks.",
                perbaikan: "Minta admin unit mencatat penempatan Anda."
            )
        }
        let tim = TimKerja(
            id: x.world.newID(), tahun: masukan.tahun, nama: masukan.nama, unitID: unit, pimpinanID: me.pegawaiID,
            ketuaID: masukan.ketua, anggota: Set(masukan.anggota).subtracting([masukan.ketua]).sorted(),
            dibuat: tx.pencatat.waktu
        )
        try DaftarPenolakan.periksa(tim.kekurangan)
        try pastikanAda(tim.anggota + [tim.ketuaID], x, in: tx.db)
        try TimKerjaStore.simpan([tim], instansi: instansi, in: tx.db)
        tx.catat(
            EntriJejak(
                "tim.dibentuk", objek: "tim_kerja", id: tim.id,
                sesudah: "ketua=\(tim.ketuaID) anggota=\(tim.anggota.count)"
            )
        )
        return tim
    }

    static func ubah(
        _ x: Exchange, id: String, versi: Int?, in tx: Transaction, _ perubahan: (inout TimKerja) throws -> Void
    ) throws -> TimKerja {
        let lama = try muat(x, id, in: tx.db)
        guard lama.berakhir == nil else { throw Penolakan("tim.sudah_berakhir", "Tim ini sudah berakhir.") }
        if let versi, versi != lama.versi { throw TimKerjaStore.versiBasi }
        var baru = lama
        try perubahan(&baru)
        baru.anggota.sort()
        try DaftarPenolakan.periksa(baru.kekurangan)
        try pastikanAda(Set(baru.anggota).subtracting(lama.anggota).sorted(), x, in: tx.db)
        try TimKerjaStore.perbarui(dari: lama, ke: baru, instansi: x.instansi.id, in: tx.db)
        tx.catat(
            EntriJejak(
                "tim.diubah", objek: "tim_kerja", id: id, sebelum: "anggota=\(lama.anggota.count)",
                sesudah: "anggota=\(baru.anggota.count)"
            )
        )
        baru.versi = lama.versi + 1
        return baru
    }

    static func akhiri(_ x: Exchange, id: String, versi: Int?, in tx: Transaction) throws -> TimKerja {
        let lama = try muat(x, id, in: tx.db)
        if let versi, versi != lama.versi { throw TimKerjaStore.versiBasi }
        let putusan = try lama.akhiri(oleh: x.me().pelaku, pada: x.world.today)
        try TimKerjaStore.perbarui(dari: lama, ke: putusan.keadaan, instansi: x.instansi.id, in: tx.db)
        tx.catat(EntriJejak("tim.diakhiri", objek: "tim_kerja", id: id))
        return putusan.keadaan
    }

    private static func muat(_ x: Exchange, _ id: String, in db: any SQLConnection) throws -> TimKerja {
        guard let tim = try TimKerjaStore.load(id, instansi: x.instansi.id, in: db) else { throw WebFailure.notFound }
        try x.authorise(.bagikanPeran, hubungan: tim.pimpinanID == x.me().pegawaiID ? [.diri] : [])
        return tim
    }

    /// People who are there to work in a team; the one who forms it may lead it too.
    private static func pastikanAda(_ ids: [String], _ x: Exchange, in db: any SQLConnection) throws {
        let dicari = Set(ids)
        guard dicari.allSatisfy(Identifier.isValid) else { throw tidakAda }
        let ada = try IdentitasStore.load(dicari.sorted(), instansi: x.instansi.id, pada: x.world.today, in: db)
        guard dicari.allSatisfy({ ada[$0] != nil }) else { throw tidakAda }
    }

    private static let tidakAda = Penolakan(
        "tim.orang_tidak_ada", "Salah satu orang yang dipilih tidak bertugas di instansi ini", isian: "anggota",
        perbaikan: "Cari lagi namanya, lalu pilih."
    )
}

/// A team as the API tells it.
struct JSONTim: Encodable {
    let id: String
    let tahun: Int
    let nama: String
    let unit_id: String
    let pimpinan_id: String
    let ketua_id: String
    let anggota: [String]
    let berakhir: String?
    let versi: Int

    init(_ tim: TimKerja) {
        id = tim.id
        tahun = tim.tahun
        nama = tim.nama
        unit_id = tim.unitID
        pimpinan_id = tim.pimpinanID
        ketua_id = tim.ketuaID
        anggota = tim.anggota
        berakhir = tim.berakhir?.description
        versi = tim.versi
    }
}

/// A page of teams.
struct JSONDaftarTim: Encodable {
    struct Butir: Encodable {
        let id: String
        let nama: String
        let tahun: Int
        let ketua: String
        let jumlah_anggota: Int
        let berakhir: String?
    }

    let halaman: Int
    let jumlah: Int
    let daftar: [Butir]

    init(_ daftar: [BarisTim], jumlah: Int, halaman: Int) {
        self.halaman = halaman
        self.jumlah = jumlah
        self.daftar = daftar.map {
            Butir(
                id: $0.tim.id, nama: $0.tim.nama, tahun: $0.tim.tahun, ketua: $0.ketua,
                jumlah_anggota: $0.jumlahAnggota, berakhir: $0.tim.berakhir?.description
            )
        }
    }
}

/// The body of `POST /api/v1/tim/kerja`.
struct JSONTimBaru: Decodable {
    let tahun: Int
    let nama: String
    let ketua_id: String
    let anggota: [String]

    var masukan: TimKerjaAct.Masukan {
        TimKerjaAct.Masukan(tahun: tahun, nama: nama, ketua: ketua_id, anggota: anggota)
    }
}

/// The body of the acts on members.
struct JSONAnggota: Decodable {
    let anggota: [String]
}
