import Hummingbird
import Kinerja
import Platform
import Storage

/// Proposals: form, list, one with its discussion, and the acts.
enum StandarUsulanRoutes {
    static func formulirBaru(_ x: Exchange) async throws -> Response {
        .page(usulStandarPage(x, FormulirUsulan(isian: IsianUsulan(ruas: ["kode": x.query["kode"]]))))
    }

    static func formulirUbah(_ x: Exchange) async throws -> Response {
        let kini = try await terbitTerakhir(x)
        var isian = IsianUsulan(kini)
        isian.ruas["alasan"] = ""
        isian.ruas["bukti"] = ""
        return .page(usulStandarPage(x, FormulirUsulan(isian: isian, dasar: kini)))
    }

    private static func terbitTerakhir(_ x: Exchange) async throws -> Standar {
        let (kode, instansi) = (x.parameter("kode"), x.instansi.id)
        let daftar = try await x.world.database.read { db in
            try StandarStore.versi(kode: kode, instansi: instansi, in: db)
        }
        guard let terbaru = daftar.first(where: { $0.versi > 0 }) else { throw WebFailure.notFound }
        return terbaru
    }

    /// A new standard, or a change of the one in the path (in the API: of `kode`).
    static func usulkan(_ x: Exchange) async throws -> Response {
        let isian = try IsianUsulan(x)
        let kode = x.route.isAPI ? isian.ruas["mengubah"] : x.parameters["kode"]
        do {
            return try await x.act { tx in
                let id = try StandarUsulanActs.usulkan(x, isian, kode: kode, in: tx)
                return Outcome(to: "/standar/usulan/\(id)?pesan=usulan_terkirim", json: "{\"id\":\"\(id)\"}")
            }
        } catch {
            guard !x.route.isAPI, let faults = refusals(of: error), let first = faults.first else { throw error }
            let dasar = kode == nil ? nil : try await terbitTerakhir(x)
            let halaman = usulStandarPage(x, FormulirUsulan(isian: isian, dasar: dasar, faults: faults))
            return .page(halaman, status: status(of: first))
        }
    }

    static func daftar(_ x: Exchange) async throws -> Response {
        let (me, instansi, hari) = (try x.me(), x.instansi.id, x.world.today)
        let model = try await x.world.database.read { db in
            HalamanDaftarUsulan(
                milik: try StandarUsulanStore.milik(me.pegawaiID, instansi: instansi, in: db),
                menunggu: try StandarUsulanStore.menungguPimpinan(
                    me.pegawaiID, pada: hari, instansi: instansi, in: db)
            )
        }
        return .page(daftarUsulanPage(x, model))
    }

    static func satu(_ x: Exchange) async throws -> Response { .page(usulanPage(x, try await muat(x))) }

    static func satuJSON(_ x: Exchange) async throws -> Response {
        let (model, hari) = (try await muat(x), x.world.today)
        let standar = model.usulan.standar
        return try .json(
            JSONUsulan(
                id: standar.versiID, keadaan: standar.tercatat.keadaan(pada: hari).rawValue,
                pengusul: model.usulan.pengusul, unit: model.usulan.unit, alasan: standar.alasan, bukti: standar.bukti,
                versi: standar.kunci, yang_dapat_bertindak: standar.tercatat.keadaan.yangDapatBertindak,
                isi: JSONStandar(standar, pada: hari), perubahan: model.perbedaan.map(JSONPerbedaan.init),
                riwayat: model.riwayat.map(JSONPeristiwa.init)
            )
        )
    }

    /// Five statements beside the session's.
    private static func muat(
        _ x: Exchange, faults: [Penolakan] = [], isian: [String: String] = [:]
    ) async throws -> HalamanUsulan {
        let (id, instansi, me) = (try x.id(), x.instansi.id, try x.me())
        return try await x.world.database.read { db in
            let usulan = try StandarUsulanStore.load(id, instansi: instansi, in: db)
            let hubungan = try StandarUsulanActs.hubungan(x, usulan.standar, in: db)
            let terbit =
                usulan.isBaru ? [] : try StandarStore.versi(id: usulan.standar.id, instansi: instansi, in: db)
            func boleh(_ tindakan: Tindakan) -> Bool {
                Wewenang.boleh(tindakan, peran: me.peran, hubungan: hubungan)
            }
            return HalamanUsulan(
                usulan: usulan, dasar: terbit.first { $0.versi > 0 && $0.versiID != usulan.standar.versiID },
                riwayat: try StandarPeristiwaStore.daftar(versi: [id], instansi: instansi, in: db),
                isPengusul: usulan.standar.pengusulID == me.pegawaiID, bolehTinjau: boleh(.tinjauStandar),
                bolehKelola: boleh(.kelolaStandar), faults: faults, isian: isian
            )
        }
    }

    static func formulirPerbaikan(_ x: Exchange) async throws -> Response {
        let model = try await muat(x)
        guard model.isPengusul else { throw WebFailure.notFound }
        guard model.usulan.standar.tercatat.keadaan == .dikembalikan else {
            return .redirect("/standar/usulan/\(model.usulan.standar.versiID)")
        }
        return .page(
            usulStandarPage(
                x,
                FormulirUsulan(
                    isian: IsianUsulan(model.usulan.standar), dasar: model.dasar,
                    perbaikan: model.usulan.standar.versiID)
            )
        )
    }

    static func perbaiki(_ x: Exchange) async throws -> Response {
        let (id, isian) = (try x.id(), try IsianUsulan(x))
        do {
            return try await x.act { tx in
                try StandarUsulanActs.perbaiki(x, isian, id: id, in: tx)
                return Outcome(to: "/standar/usulan/\(id)?pesan=usulan_terkirim", json: "{\"id\":\"\(id)\"}")
            }
        } catch {
            guard !x.route.isAPI, let faults = refusals(of: error), let first = faults.first else { throw error }
            let model = try await muat(x)
            let halaman = usulStandarPage(
                x, FormulirUsulan(isian: isian, dasar: model.dasar, perbaikan: id, faults: faults))
            return .page(halaman, status: status(of: first))
        }
    }

    static func tanggapi(_ x: Exchange) async throws -> Response {
        try await putuskan(x, pesan: "tanggapan_terkirim") { isian, id, tx in
            try StandarUsulanActs.tanggapi(x, isian["tanggapan"] ?? "", id: id, in: tx)
        }
    }

    static func tinjau(_ x: Exchange) async throws -> Response {
        try await putuskan(x, pesan: "usulan_ditinjau") { isian, id, tx in
            try StandarUsulanActs.putuskan(
                x, .tinjau, alasan: isian["alasan"] ?? "", versi: Int(isian["versi"] ?? ""), id: id, in: tx)
        }
    }

    static func kembalikan(_ x: Exchange) async throws -> Response {
        try await putuskan(x, pesan: "usulan_dikembalikan") { isian, id, tx in
            try StandarUsulanActs.putuskan(
                x, .kembalikan, alasan: isian["alasan"] ?? "", versi: Int(isian["versi"] ?? ""), id: id, in: tx)
        }
    }

    static func tolak(_ x: Exchange) async throws -> Response {
        try await putuskan(x, pesan: "usulan_ditolak") { isian, id, tx in
            try StandarUsulanActs.putuskan(
                x, .tolak, alasan: isian["alasan"] ?? "", versi: Int(isian["versi"] ?? ""), id: id, in: tx)
        }
    }

    static func berlakukan(_ x: Exchange) async throws -> Response {
        try await putuskan(x, pesan: "standar_berlaku") { isian, id, tx in
            guard let sejak = Tanggal(isian["berlaku_sejak"] ?? "") else {
                throw Penolakan(
                    "standar.tanggal_mulai", "Isi tanggal mulai berlaku, misalnya \(x.world.today.description)",
                    isian: "berlaku_sejak"
                )
            }
            _ = try StandarUsulanActs.berlakukan(
                x, sejak: sejak, kode: isian["kode"] ?? "", versi: Int(isian["versi"] ?? ""), id: id, in: tx)
        }
    }

    /// One act on a proposal; a refusal shows the same page with what was typed.
    private static func putuskan(
        _ x: Exchange, pesan: String,
        _ tindakan: @escaping @Sendable ([String: String], String, Transaction) throws -> Void
    ) async throws -> Response {
        let (id, isian) = (try x.id(), try x.isianTeks())
        do {
            return try await x.act { tx in
                try tindakan(isian, id, tx)
                return Outcome(to: "/standar/usulan/\(id)?pesan=\(pesan)", json: "{\"id\":\"\(id)\"}")
            }
        } catch {
            guard !x.route.isAPI, let faults = refusals(of: error), let first = faults.first else { throw error }
            return .page(usulanPage(x, try await muat(x, faults: faults, isian: isian)), status: status(of: first))
        }
    }
}
