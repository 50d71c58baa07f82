import Dasar
import HTML
import HTTPTypes
import Hummingbird
import Kinerja
import Platform
import Storage

/// The door for citizens, without account and without cookie, and the review behind it.
enum UmpanBalikWargaRoutes {
    static let all: [Route] = [
        .get("/u/{kode}", .kirimUmpanBalikUmum, buka),
        .post("/u/{kode}", .kirimUmpanBalikUmum, kirim),
        .get("/u/{kode}/terima-kasih", .kirimUmpanBalikUmum) { x in .page(UmpanBalikWargaPages.terimaKasih) },
        .get("/tim/umpan-balik/tinjau", .tinjauUmpanBalik, tinjau),
        .post("/tim/umpan-balik/tinjau/{id}/penampilan", .tinjauUmpanBalik, tampilkan),
        .post("/tim/umpan-balik/tinjau/{id}/penahanan", .tinjauUmpanBalik, tahan),
    ]

    @Sendable private static func buka(_ x: Exchange) async throws -> Response {
        let kode = x.parameter("kode").lowercased()
        let tautan = try await x.world.database.read { db in
            try TautanUmpanBalikStore.find(kode: kode, instansi: x.instansi.id, in: db)
        }
        guard let tautan else { return halaman(UmpanBalikWargaPages.tidakDikenal, .notFound) }
        guard tautan.isTerbuka(pada: x.world.today) else {
            return halaman(UmpanBalikWargaPages.tertutup(tautan, hari: x.world.today), .gone)
        }
        return halaman(
            UmpanBalikWargaPages.formulir(x, tautan, UmpanBalikWarga(kepuasan: nil, teks: "", kontak: ""), []))
    }

    /// Each page has a key of its own, so no cache may keep it.
    private static func halaman(_ markup: Markup, _ status: HTTPResponse.Status = .ok) -> Response {
        var response = Response.page(markup, status: status)
        response.headers[.cacheControl] = "no-store"
        return response
    }

    @Sendable private static func kirim(_ x: Exchange) async throws -> Response {
        let kode = x.parameter("kode").lowercased()
        let isi = UmpanBalikWarga(
            kepuasan: Int(x.form["kepuasan"]).flatMap(KepuasanWarga.init(rawValue:)), teks: x.form["teks"],
            kontak: x.form["kontak"])
        // Nobody sees this field; a program that fills everything is thanked and forgotten.
        guard x.form["situs"].isEmpty else { return .redirect("/u/\(kode)/terima-kasih") }
        do {
            try await simpan(kode, isi, x)
            return .redirect("/u/\(kode)/terima-kasih")
        } catch {
            guard let faults = refusals(of: error), let first = faults.first else { throw error }
            let tautan = try await x.world.database.read { db in
                try TautanUmpanBalikStore.find(kode: kode, instansi: x.instansi.id, in: db)
            }
            guard let tautan else { return halaman(UmpanBalikWargaPages.tidakDikenal, .notFound) }
            guard tautan.isTerbuka(pada: x.world.today) else {
                return halaman(UmpanBalikWargaPages.tertutup(tautan, hari: x.world.today), .gone)
            }
            return halaman(UmpanBalikWargaPages.formulir(x, tautan, isi, faults), status(of: first))
        }
    }

    /// The trail names the public even when an employee's browser sends it: no account stands behind this page.
    private static func simpan(_ kode: String, _ isi: UmpanBalikWarga, _ x: Exchange) async throws {
        let (instansi, hari, waktu) = (x.instansi.id, x.world.today, x.world.now())
        let pencatat = Pencatat(instansi: instansi, pelaku: "publik", permintaan: x.requestID, waktu: waktu)
        let (id, garamBaru, jaringan) = (x.world.newID(), Identifier.secret(), jaringan(x.peer))
        // Only keys that this product gave out count; with the content in it, two strangers never share a submission.
        let kunciForm = Identifier.isValid(x.form["_kunci"]) ? x.form["_kunci"] : id
        let sidik = sha256Hex("\(kode)|\(kunciForm)|\(isi.kepuasan?.rawValue ?? 0)|\(isi.kontak)|\(isi.teks)")
        try await x.world.database.act(by: pencatat) { tx in
            try x.authorise(.kirimUmpanBalikUmum)
            guard let tautan = try TautanUmpanBalikStore.find(kode: kode, instansi: instansi, in: tx.db),
                tautan.isTerbuka(pada: hari)
            else { throw Penolakan("warga.tautan_tertutup", "Tautan ini sudah ditutup") }
            try isi.periksa()
            let garam = try UmpanBalikWargaStore.garam(hari, baru: garamBaru, instansi: instansi, in: tx.db)
            let isBaru = try UmpanBalikWargaStore.simpan(
                id, isi, tautan: tautan.id, kunci: sidik, jaringan: sha256Hex("\(garam)|\(jaringan)"), tanggal: hari,
                waktu: waktu, instansi: instansi, in: tx.db)
            guard isBaru else { return }
            tx.catat(EntriJejak("umpan_balik.warga_terkirim", objek: "tautan_umpan_balik", id: tautan.id))
            try PemberitahuanStore.kirim(
                Kabar(
                    .umpanBalik, kunci: "umpan_balik_warga:\(tautan.id):\(hari)",
                    judul: "Ada umpan balik warga yang perlu ditinjau", tautan: "/tim/umpan-balik/tinjau"),
                kepada: try UmpanBalikWargaStore.peninjau(tautan, pada: hari, instansi: instansi, in: tx.db), in: tx)
        }
    }

    /// A household of IPv6 is its first 64 bits.
    private static func jaringan(_ peer: String) -> String {
        guard peer.contains(":") else { return peer }
        return peer.split(separator: ":", omittingEmptySubsequences: false).prefix(4).joined(separator: ":")
    }

    @Sendable private static func tinjau(_ x: Exchange) async throws -> Response { try await halamanTinjau(x, []) }

    private static func halamanTinjau(_ x: Exchange, _ faults: [Penolakan]) async throws -> Response {
        let saya = try x.me()
        let semua = saya.peran.contains(.adminInstansi)
        let baris = try await x.world.database.read { db in
            try x.authorise(.tinjauUmpanBalik, hubungan: [.penilai, .unit])
            return try UmpanBalikWargaStore.tinjauan(saya, semua: semua, pada: x.world.today, in: db)
        }
        return .page(
            layout(
                x, Page(title: "Tinjau kiriman warga", active: "/tim"), UmpanBalikTinjauPages.daftar(x, baris, faults)),
            status: faults.first.map { status(of: $0) } ?? .ok)
    }

    @Sendable private static func tampilkan(_ x: Exchange) async throws -> Response {
        try await putus(x, .tampilkan(isKasarDibaca: x.form["sudah_dibaca"] == "1"), alasan: "")
    }

    @Sendable private static func tahan(_ x: Exchange) async throws -> Response {
        try await putus(x, .tahan(alasan: x.form["alasan"]), alasan: x.form["alasan"])
    }

    private static func putus(_ x: Exchange, _ tinjauan: TinjauanWarga, alasan: String) async throws -> Response {
        let id = try x.id()
        do {
            return try await x.act { tx in
                let baris = try dapatDitinjau(id, x, tx)
                let keadaan = try tinjauan.putuskan(baris.keadaan, isi: baris.isi)
                try UmpanBalikWargaStore.putus(id, keadaan, alasan: alasan, instansi: x.instansi.id, in: tx.db)
                tx.catat(EntriJejak("umpan_balik.warga_\(keadaan.rawValue)", objek: "umpan_balik_warga", id: id))
                if keadaan == .ditampilkan, let pegawai = baris.tautan.pegawaiID {
                    try teruskan(baris, kepada: pegawai, x, tx)
                }
                return Outcome(to: "/tim/umpan-balik/tinjau?pesan=tersimpan")
            }
        } catch {
            guard let faults = refusals(of: error) else { throw error }
            return try await halamanTinjau(x, faults)
        }
    }

    private static func dapatDitinjau(_ id: String, _ x: Exchange, _ tx: Transaction) throws -> BarisWarga {
        let saya = try x.me()
        guard let baris = try UmpanBalikWargaStore.load(id, instansi: x.instansi.id, in: tx.db),
            baris.tautan.pegawaiID != saya.pegawaiID
        else { throw WebFailure.notFound }
        var hubungan: Set<Hubungan>
        if let pegawai = baris.tautan.pegawaiID {
            hubungan = try HubunganStore.load(saya, kepada: pegawai, pada: x.world.today, in: tx.db)
        } else {
            hubungan = try HubunganUnitStore.load(saya, unit: baris.tautan.unitID, pada: x.world.today, in: tx.db)
            // Who heads the unit answers for its service as a rater does for a person's.
            if hubungan.contains(.kepalaUnit), saya.unitID == baris.tautan.unitID { hubungan.insert(.penilai) }
        }
        try x.authorise(.tinjauUmpanBalik, hubungan: hubungan)
        return baris
    }

    /// A shown submission becomes feedback of the employee, who is told only now.
    private static func teruskan(_ baris: BarisWarga, kepada pegawai: String, _ x: Exchange, _ tx: Transaction) throws {
        let kata = baris.isi.kepuasan.map { "Kepuasan: \($0.tampil)." } ?? ""
        let isi = UmpanBalikBaru(
            penerima: pegawai, pemberi: "", perihal: .bebas, tanda: baris.isi.kepuasan?.tanda,
            teks: [kata, baris.isi.teks].filter { !$0.isEmpty }.joined(separator: " "))
        try UmpanBalikStore.simpan(
            UmpanBalikTersimpan(
                id: baris.id, isi: isi, pemberi: nil, sebagai: .warga, isTersamar: true, perihal: baris.tautan.judul,
                tanggal: baris.tanggal, waktu: x.world.now()),
            instansi: x.instansi.id, in: tx.db)
        try PemberitahuanStore.kirim(
            Kabar(
                .umpanBalik, kunci: "umpan_balik:\(baris.id):baru", judul: "Ada umpan balik warga untuk Anda",
                tautan: "/umpan-balik/\(baris.id)"),
            kepada: [pegawai], in: tx)
    }
}
