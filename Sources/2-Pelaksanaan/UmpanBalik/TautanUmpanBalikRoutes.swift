import Dasar
import Documents
import HTML
import Hummingbird
import Kinerja
import Platform
import Storage

/// Links for citizens: for a person's service or a unit's.
enum TautanUmpanBalikRoutes {
    static let all: [Route] = [
        .get("/umpan-balik/tautan", .bagikanTautanUmpanBalik, daftar),
        .post("/umpan-balik/tautan", .bagikanTautanUmpanBalik, buat),
        .get("/umpan-balik/tautan/{id}", .bagikanTautanUmpanBalik, satu),
        .get("/umpan-balik/tautan/{id}/lembar", .bagikanTautanUmpanBalik, lembar),
        .post("/umpan-balik/tautan/{id}/keadaan", .bagikanTautanUmpanBalik, ubah),
    ]

    @Sendable private static func daftar(_ x: Exchange) async throws -> Response { try await halaman(x, []) }

    private static func halaman(_ x: Exchange, _ faults: [Penolakan]) async throws -> Response {
        let saya = try x.me()
        let baris = try await x.world.database.read { db in
            try x.authorise(.bagikanTautanUmpanBalik, hubungan: [.diri])
            return try TautanUmpanBalikStore.milik(saya.pegawaiID, instansi: x.instansi.id, in: db)
        }
        return .page(
            layout(
                x, Page(title: "Tautan untuk warga", active: "/umpan-balik"),
                TautanUmpanBalikPages.daftar(x, baris, faults)),
            status: faults.first.map { status(of: $0) } ?? .ok)
    }

    @Sendable private static func buat(_ x: Exchange) async throws -> Response {
        let (saya, hari) = (try x.me(), x.world.today)
        let (judul, milik) = (x.form["judul"], x.form["milik"])
        let masa = AturanUmpanBalik.riwayat.terkini.nilai.masaTautanHari
        let sampai = Tanggal(x.form["sampai"]) ?? hari.tambah(hari: masa)
        let (id, kode) = (x.world.newID(), Identifier.code(length: 12))
        do {
            return try await x.act { tx in
                guard let unit = saya.unitID else {
                    throw Penolakan(
                        "tautan.tanpa_unit", "Unit Anda belum tercatat. Minta admin melengkapinya", isian: "judul")
                }
                if milik == "unit" {
                    let hubungan = try HubunganUnitStore.load(saya, unit: unit, pada: hari, in: tx.db)
                    guard !hubungan.isDisjoint(with: [.kepalaUnit, .unit]) else {
                        throw Penolakan(
                            "tautan.bukan_kepala", "Tautan pelayanan unit dibuat pimpinan atau admin unit",
                            isian: "milik")
                    }
                    try x.authorise(.bagikanTautanUmpanBalik, hubungan: hubungan)
                } else {
                    try x.authorise(.bagikanTautanUmpanBalik, hubungan: [.diri])
                }
                guard !judul.isEmpty, judul.unicodeScalars.count <= 120 else {
                    throw Penolakan(
                        "tautan.tanpa_judul", "Tulis nama pelayanannya, paling banyak 120 huruf", isian: "judul")
                }
                guard sampai >= hari, sampai <= hari.tambah(hari: masa * 2) else {
                    throw Penolakan(
                        "tautan.masa", "Pilih hari terakhir antara hari ini dan dua tahun lagi", isian: "sampai")
                }
                let baru = TautanUmpanBalik(
                    id: id, kode: kode, pegawaiID: milik == "unit" ? nil : saya.pegawaiID, pegawaiNama: nil,
                    unitID: unit,
                    unitNama: "", judul: judul, sampai: sampai, isAktif: true)
                try TautanUmpanBalikStore.simpan(
                    baru, oleh: saya.pegawaiID, waktu: x.world.now(), instansi: x.instansi.id, in: tx.db)
                tx.catat(EntriJejak("umpan_balik.tautan_dibuat", objek: "tautan_umpan_balik", id: id, sesudah: judul))
                return Outcome(to: "/umpan-balik/tautan/\(id)")
            }
        } catch {
            guard let faults = refusals(of: error) else { throw error }
            return try await halaman(x, faults)
        }
    }

    /// The link where this person may hand it out.
    private static func muat(_ id: String, _ x: Exchange, in db: any SQLConnection) throws -> TautanUmpanBalik {
        let saya = try x.me()
        guard let tautan = try TautanUmpanBalikStore.load(id, instansi: x.instansi.id, in: db) else {
            throw WebFailure.notFound
        }
        var hubungan = try HubunganUnitStore.load(saya, unit: tautan.unitID, pada: x.world.today, in: db)
        if let pegawai = tautan.pegawaiID {
            hubungan.formUnion(try HubunganStore.load(saya, kepada: pegawai, pada: x.world.today, in: db))
        }
        try x.authorise(.bagikanTautanUmpanBalik, hubungan: hubungan)
        return tautan
    }

    @Sendable private static func satu(_ x: Exchange) async throws -> Response {
        let id = try x.id()
        let tautan = try await x.world.database.read { db in try muat(id, x, in: db) }
        let qr = try qrMatrix(alamat(tautan, x))
        return .page(
            layout(
                x, Page(title: "Tautan \(tautan.judul)", active: "/umpan-balik"),
                TautanUmpanBalikPages.satu(x, tautan, alamat: alamat(tautan, x), qr)))
    }

    @Sendable private static func lembar(_ x: Exchange) async throws -> Response {
        let id = try x.id()
        let tautan = try await x.world.database.read { db in try muat(id, x, in: db) }
        let alamat = alamat(tautan, x)
        let lembar = LembarQR(
            pertanyaan: "Bagaimana pelayanan kami?", judul: tautan.judul,
            tempat: tautan.pegawaiNama.map { "\($0), \(tautan.unitNama)" } ?? tautan.unitNama, alamat: alamat,
            keterangan: "Tanpa akun, tanpa nama. Berlaku sampai \(tautan.sampai.tampil).",
            isKecil: x.query["kertas"] != "a4"
        )
        let waktu = x.world.now()
        let bytes = try renderPDF(
            lembar, waktu: WaktuDokumen(detik: Int(waktu / 1000), cetak: Waktu.tampil(waktu)))
        return .file(bytes, type: "application/pdf", name: "lembar-umpan-balik.pdf", inline: true)
    }

    private static func alamat(_ tautan: TautanUmpanBalik, _ x: Exchange) -> String {
        "\(x.world.settings.baseURL)/u/\(tautan.kode)"
    }

    @Sendable private static func ubah(_ x: Exchange) async throws -> Response {
        let id = try x.id()
        let aktif = x.form["aktif"] == "1"
        return try await x.act { tx in
            _ = try muat(id, x, in: tx.db)
            try TautanUmpanBalikStore.ubah(id, aktif: aktif, instansi: x.instansi.id, in: tx.db)
            tx.catat(
                EntriJejak(
                    "umpan_balik.tautan_\(aktif ? "dibuka" : "ditutup")", objek: "tautan_umpan_balik", id: id))
            return Outcome(to: "/umpan-balik/tautan/\(id)?pesan=tersimpan")
        }
    }
}
