import Dasar
import Hummingbird
import Kinerja
import Platform
import Storage

/// The admin keeps who is head of personnel and who is PyB.
enum PejabatPembinaanRoutes {
    private struct Masukan: Decodable {
        var nip: String?
        var jenis: String?
        var sejak: String?
        var sampai: String?
    }

    private static func masukan(_ x: Exchange) throws -> Masukan {
        if x.route.isAPI { return try x.json(Masukan.self) }
        return Masukan(nip: x.form["nip"], jenis: x.form["jenis"], sejak: x.form["sejak"], sampai: x.form["sampai"])
    }

    static func daftar(_ x: Exchange) async throws -> Response { try await halaman(x) }

    private static func halaman(_ x: Exchange, _ faults: [Penolakan] = []) async throws -> Response {
        try x.authorise(.kelolaPejabatPembinaan)
        let instansi = x.instansi.id
        let daftar = try await x.world.database.read { db in
            try PejabatPembinaanStore.daftar(instansi: instansi, in: db)
        }
        if x.route.isAPI { return try .json(["daftar": daftar.map(PejabatAPI.init)]) }
        return .page(
            PejabatPembinaanPages.daftar(x, daftar, faults: faults),
            status: faults.first.map(status(of:)) ?? .ok)
    }

    static func tetapkan(_ x: Exchange) async throws -> Response {
        try x.authorise(.kelolaPejabatPembinaan)
        let m = try masukan(x)
        return try await jawab(x) { tx in
            guard let jenis = JenisPejabatPembinaan(rawValue: m.jenis ?? "") else {
                throw Penolakan("pejabat_pembinaan.jenis", "Pilih jabatannya", isian: "jenis")
            }
            guard let sejak = Tanggal(m.sejak ?? "") else {
                throw Penolakan("pejabat_pembinaan.tanggal", "Isi tanggal mulai", isian: "sejak")
            }
            let nip = (m.nip ?? "").filter { !$0.isWhitespace }
            guard let id = try PejabatPembinaanStore.pegawai(nip: nip, instansi: x.instansi.id, in: tx.db) else {
                throw Penolakan("pejabat_pembinaan.nip", "NIP ini tidak ada di daftar pegawai", isian: "nip")
            }
            guard id != tx.pencatat.pelaku else {
                throw Penolakan("pejabat_pembinaan.diri", "Anda tidak dapat menetapkan diri sendiri", isian: "nip")
            }
            let lama = try PejabatPembinaanStore.pada(x.world.today, instansi: x.instansi.id, in: tx.db)
            try PejabatPembinaanStore.tetapkan(id, jenis, sejak: sejak, in: tx)
            try PemberitahuanStore.kirim(
                Kabar(
                    .konseling, kunci: "pejabat-pembinaan:\(tx.pencatat.permintaan)",
                    judul: "\(jenis.tampil) untuk pembinaan berganti mulai \(sejak.tampil)",
                    isi: "Bila ini keliru, beri tahu pimpinan instansi.", tautan: "/konseling"),
                kepada: lama.map(\.pegawaiID) + [id], in: tx)
        }
    }

    static func akhiri(_ x: Exchange) async throws -> Response {
        try x.authorise(.kelolaPejabatPembinaan)
        let (id, m) = (try x.id(), try masukan(x))
        return try await jawab(x) { tx in
            guard let sampai = Tanggal(m.sampai ?? "") else {
                throw Penolakan("pejabat_pembinaan.tanggal", "Isi hari terakhirnya", isian: "sampai")
            }
            try PejabatPembinaanStore.akhiri(id, pada: sampai, in: tx)
        }
    }

    private static func jawab(
        _ x: Exchange, _ act: @escaping @Sendable (Transaction) throws -> Void
    ) async throws -> Response {
        do {
            return try await x.act { tx in
                try act(tx)
                return Outcome(to: "/admin/pembinaan?pesan=tersimpan", json: "{}")
            }
        } catch {
            guard !x.route.isAPI, let faults = refusals(of: error) else { throw error }
            return try await halaman(x, faults)
        }
    }

    private struct PejabatAPI: Encodable {
        let id: String
        let nama: String
        let jenis: String
        let sejak: String
        let sampai: String?

        init(_ satu: PejabatPembinaan) {
            id = satu.id
            nama = satu.nama
            jenis = satu.jenis.rawValue
            sejak = satu.sejak.description
            sampai = satu.sampai?.description
        }
    }
}
