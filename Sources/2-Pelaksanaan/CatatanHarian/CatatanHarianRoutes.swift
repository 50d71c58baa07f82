import HTTPTypes
import Hummingbird
import Kinerja
public import Platform
import Storage

/// Daily notes: optional, the person's own, offered when the report is filled in.
public enum CatatanHarianRoom {
    public static let room = Room(
        "Catatan harian", routes: CatatanHarianRoutes.all, migrations: CatatanHarianMigrations.all
    )
}

enum CatatanHarianRoutes {
    static let perHalaman = 50
    /// Largest file of notes in bytes: 5 MB.
    static let ukuranImpor = 5 * 1024 * 1024

    static let all: [Route] = [
        .get("/catatan", .isiRealisasi, daftar),
        .post("/catatan", .isiRealisasi, tambah),
        .get("/catatan/ekspor", .isiRealisasi, ekspor),
        .get("/catatan/impor", .isiRealisasi, ImporCatatanRoutes.formulir),
        .post("/catatan/impor", .isiRealisasi, maximumFileBytes: ukuranImpor, ImporCatatanRoutes.unggah),
        .get("/catatan/impor/{id}", .isiRealisasi, ImporCatatanRoutes.satu),
        .get("/catatan/impor/{id}/perbaikan", .isiRealisasi, ImporCatatanRoutes.perbaikan),
        .post("/catatan/impor/{id}/penerapan", .isiRealisasi, ImporCatatanRoutes.terapkan),
        .post("/catatan/butir/{id}", .isiRealisasi, ubah),
        .get("/api/v1/catatan", .isiRealisasi, daftarJSON),
        .post("/api/v1/catatan", .isiRealisasi, tambah),
        .post("/api/v1/catatan/butir/{id}", .isiRealisasi, ubah),
        .post("/api/v1/catatan/impor", .isiRealisasi, maximumFileBytes: ukuranImpor, ImporCatatanRoutes.unggah),
        .get("/api/v1/catatan/impor/{id}", .isiRealisasi, ImporCatatanRoutes.satuJSON),
        .post("/api/v1/catatan/impor/{id}/penerapan", .isiRealisasi, ImporCatatanRoutes.terapkan),
    ]

    private static func daftar(_ x: Exchange) async throws -> Response {
        try await halaman(x, CatatanHarianPages.Isian(), [])
    }

    static func bulan(_ x: Exchange) -> Bulan {
        let kini = x.world.today.bulanKalender
        guard let bulan = Bulan(x.query["bulan"]), bulan <= kini, bulan.tahun >= 2022 else { return kini }
        return bulan
    }

    private static func muat(_ x: Exchange) async throws -> CatatanHarianPages.Model {
        let (saya, bulan) = (try x.me().pegawaiID, bulan(x))
        return try await x.world.database.read { db in
            try x.authorise(.isiRealisasi, hubungan: [.diri])
            return CatatanHarianPages.Model(
                bulan: bulan,
                catatan: try CatatanHarianStore.daftar(
                    pegawai: saya, dari: bulan.hariPertama, sampai: bulan.hariTerakhir, instansi: x.instansi.id, in: db),
                indikator: try CatatanHarianStore.indikator(
                    pegawai: saya, tahun: bulan.tahun, instansi: x.instansi.id, in: db)
            )
        }
    }

    private static func halaman(
        _ x: Exchange, _ isian: CatatanHarianPages.Isian, _ faults: [Penolakan]
    ) async throws -> Response {
        let model = try await muat(x)
        let judul = "\(faults.isEmpty ? "" : "Galat: ")Catatan harian \(model.bulan.tampil)"
        return .page(
            layout(
                x, Page(title: judul, active: "/realisasi"), CatatanHarianPages.daftar(x, model, isian, faults)),
            status: faults.first.map { status(of: $0) } ?? .ok
        )
    }

    private static func daftarJSON(_ x: Exchange) async throws -> Response {
        try .json(CatatanHarianJSON(try await muat(x)))
    }

    private static func ekspor(_ x: Exchange) async throws -> Response {
        let model = try await muat(x)
        return try BerkasPelaksanaan.tabel(
            x, CatatanHarianPages.tabel(model), judul: "Catatan harian", nama: "catatan-harian-\(model.bulan)")
    }

    private static func masukan(_ isian: [String: String]) -> MasukanCatatan {
        MasukanCatatan(
            tanggal: isian["tanggal"] ?? "", teks: isian["teks"] ?? "", jumlah: isian["jumlah"] ?? "",
            satuan: isian["satuan"] ?? "", indikator: isian["indikator"] ?? "", keterangan: isian["keterangan"] ?? ""
        )
    }

    private static func periksaIndikator(_ satu: CatatanHarian, _ saya: String, _ tx: Transaction) throws {
        guard let id = satu.indikatorID, try !CatatanHarianStore.isMilik(id, pegawai: saya, in: tx) else { return }
        throw Penolakan("catatan.indikator_asing", "Pilih indikator dari SKP Anda", isian: "indikator")
    }

    private static func tambah(_ x: Exchange) async throws -> Response {
        let (saya, hari, id) = (try x.me().pegawaiID, x.pressedDay, x.world.newID())
        let isian = try x.isianPelaksanaan()
        do {
            let satu = try masukan(isian).baca(id: id, pada: hari)
            return try await x.act { tx in
                try x.authorise(.isiRealisasi, hubungan: [.diri])
                try periksaIndikator(satu, saya, tx)
                try CatatanHarianStore.tambah(satu, pegawai: saya, in: tx)
                tx.catat(EntriJejak("catatan_harian.ditambah", objek: "catatan_harian", id: id))
                return Outcome(to: tujuan(isian["dari"] ?? "", satu), json: "{\"id\":\"\(id)\"}")
            }
        } catch {
            guard !x.route.isAPI, let faults = refusals(of: error) else { throw error }
            return try await halaman(x, CatatanHarianPages.Isian(id: "", masukan: masukan(isian)), faults)
        }
    }

    /// `simpan`, `hapus` or `pulihkan`.
    private static func ubah(_ x: Exchange) async throws -> Response {
        let (saya, hari, id) = (try x.me().pegawaiID, x.world.today, try x.id())
        let isian = try x.isianPelaksanaan()
        do {
            return try await x.act { tx in
                try x.authorise(.isiRealisasi, hubungan: [.diri])
                let lama = try CatatanHarianStore.load(id, pegawai: saya, in: tx)
                let alamat = "/catatan?bulan=\(lama.tanggal.bulanKalender)"
                switch isian["aksi"] ?? "" {
                case "hapus":
                    try CatatanHarianStore.hapus(id, isHapus: true, pegawai: saya, in: tx)
                    return Outcome(to: "\(alamat)&dihapus=\(id)", json: "{\"id\":\"\(id)\"}")
                case "pulihkan":
                    try CatatanHarianStore.hapus(id, isHapus: false, pegawai: saya, in: tx)
                    return Outcome(to: "\(alamat)&pesan=tersimpan", json: "{\"id\":\"\(id)\"}")
                default:
                    var baru = try masukan(isian).baca(id: id, pada: hari)
                    baru.versi = isian["versi"].flatMap(Int.init) ?? lama.versi
                    try periksaIndikator(baru, saya, tx)
                    try CatatanHarianStore.simpan(baru, pegawai: saya, in: tx)
                    return Outcome(
                        to: "/catatan?bulan=\(baru.tanggal.bulanKalender)&pesan=tersimpan",
                        json: "{\"id\":\"\(id)\",\"versi\":\(baru.versi + 1)}")
                }
            }
        } catch {
            guard !x.route.isAPI, let faults = refusals(of: error) else { throw error }
            return try await halaman(x, CatatanHarianPages.Isian(id: id, masukan: masukan(isian)), faults)
        }
    }

    private static func tujuan(_ dari: String, _ satu: CatatanHarian) -> String {
        switch dari {
        case "beranda": "/?pesan=tersimpan"
        case "realisasi": "/realisasi?pesan=tersimpan"
        default: "/catatan?bulan=\(satu.tanggal.bulanKalender)&pesan=tersimpan"
        }
    }
}
