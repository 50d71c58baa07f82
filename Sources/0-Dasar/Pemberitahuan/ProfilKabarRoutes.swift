import Foundation
import HTTPTypes
import Hummingbird
import Kinerja
import Platform
import Storage

/// How a person wants to be told: addresses, devices, choices.
enum ProfilKabarRoutes {
    static let all: [Route] = [
        .get("/profil/pemberitahuan", .bukaPemberitahuan, lihat),
        .post("/profil/pemberitahuan", .bukaPemberitahuan, pilih),
        .post("/profil/pemberitahuan/surel", .bukaPemberitahuan, surel),
        .post("/profil/pemberitahuan/surel/penghapusan", .bukaPemberitahuan) { x in try await hapus(x, .surel) },
        .get("/profil/pemberitahuan/konfirmasi/{kode}", .bukaPemberitahuan, konfirmasi),
        .post("/profil/pemberitahuan/whatsapp", .bukaPemberitahuan, whatsapp),
        .post("/profil/pemberitahuan/whatsapp/penghapusan", .bukaPemberitahuan) { x in try await hapus(x, .whatsapp) },
        .post("/profil/pemberitahuan/push", .bukaPemberitahuan, push),
        .post("/profil/pemberitahuan/push/{id}/penghapusan", .bukaPemberitahuan, lepasPush),
        .get("/api/v1/profil/pemberitahuan", .bukaPemberitahuan, lihat),
        .post("/api/v1/profil/pemberitahuan", .bukaPemberitahuan, pilih),
        .post("/api/v1/profil/pemberitahuan/push", .bukaPemberitahuan, push),
    ]

    static func muat(_ x: Exchange) async throws -> ProfilKabarPages.Isi {
        try x.authorise(.bukaPemberitahuan)
        let (saya, instansi) = (try x.me().pegawaiID, try x.me().instansiID)
        return try await x.world.database.read { db in
            ProfilKabarPages.Isi(
                kontak: try KontakStore.kontak([saya], instansi: instansi, in: db)[saya] ?? [],
                gawai: try KontakStore.langganan([saya], instansi: instansi, in: db)[saya] ?? [],
                pilihan: try KontakStore.pilihan([saya], instansi: instansi, in: db)[saya] ?? [:])
        }
    }

    @Sendable private static func lihat(_ x: Exchange) async throws -> Response {
        let isi = try await muat(x)
        guard x.route.isAPI else { return .page(ProfilKabarPages.halaman(x, isi)) }
        let pilihan = JenisKabar.allCases.map { ($0.rawValue, (isi.pilihan[$0] ?? $0.caraBawaan).rawValue) }
        return try .json(
            ProfilKabarAPI(
                surel: isi.kontak(.surel)?.alamat, surel_dikonfirmasi: isi.kontak(.surel)?.dikonfirmasi != nil,
                whatsapp: isi.kontak(.whatsapp)?.alamat,
                pilihan: Dictionary(pilihan, uniquingKeysWith: { first, _ in first }),
                kunci_push: x.world.push?.publicKey, gawai: isi.gawai.count))
    }

    @Sendable private static func pilih(_ x: Exchange) async throws -> Response {
        try x.authorise(.bukaPemberitahuan)
        let tulis = x.route.isAPI ? try x.json(PilihanKabarAPI.self).pilihan : x.form.group("cara")
        return try await menjawab(x) {
            var pilihan: [JenisKabar: CaraKabar] = [:]
            for (nama, nilai) in tulis {
                guard let jenis = JenisKabar(rawValue: nama), let cara = CaraKabar(rawValue: nilai) else {
                    throw Penolakan(
                        "kabar.pilihan", "Pilih segera, harian, mingguan, atau aplikasi untuk jenis kabar yang ada",
                        isian: "cara[\(nama)]")
                }
                pilihan[jenis] = cara
            }
            let baru = pilihan
            return try await x.act { tx in
                try KontakStore.pilih(baru, in: tx)
                return Outcome(to: "/profil/pemberitahuan?pesan=tersimpan")
            }
        }
    }

    /// Saves an address and sends it a link; nothing else goes there before the link was opened by its owner.
    @Sendable private static func surel(_ x: Exchange) async throws -> Response {
        let alamat = x.form["surel"].lowercased()
        return try await menjawab(x) {
            guard MailAddress.isValid(alamat) else {
                throw Penolakan(
                    "kabar.surel", "Isi alamat surel lengkap, misalnya nama@contoh.go.id", isian: "surel")
            }
            guard x.world.mail.isConfigured else {
                throw Penolakan("kabar.surel_mati", "Surel belum disetel di layanan ini", isian: "surel")
            }
            let lama = try await muat(x).kontak(.surel)
            let isBaruHari = x.world.now() - (lama?.dimintaSejak ?? 0) > 86_400_000
            let diminta = isBaruHari ? 1 : (lama?.diminta ?? 0) + 1
            guard diminta <= 5 else {
                throw Penolakan(
                    "terlalu_sering", "Sudah lima kali hari ini. Coba lagi besok, atau periksa kotak spam",
                    isian: "surel")
            }
            let (kode, sejak) = (Identifier.secret(bytes: 16), isBaruHari ? x.world.now() : lama?.dimintaSejak ?? 0)
            let jawaban = try await x.act { tx in
                try KontakStore.simpan(
                    .surel, alamat: alamat, kode: kode, sampai: tx.pencatat.waktu + 86_400_000, diminta: diminta,
                    sejak: sejak, dikonfirmasi: nil, in: tx)
                return Outcome(to: "/profil/pemberitahuan?pesan=surel_dikirim#surel")
            }
            return await kirimKonfirmasi(x, alamat, kode)
                ? jawaban : .redirect("/profil/pemberitahuan?surel=gagal#surel")
        }
    }

    private static func kirimKonfirmasi(_ x: Exchange, _ alamat: String, _ kode: String) async -> Bool {
        let dasar = x.world.settings.baseURL
        let hasil = await x.world.mail.send([
            MailMessage(
                to: alamat, subject: "Konfirmasi alamat surel Anda",
                text: """
                    Buka tautan ini dalam 24 jam untuk menerima kabar Kinerja Bungo di alamat ini:

                    \(dasar)/profil/pemberitahuan/konfirmasi/\(kode)

                    Bila Anda tidak memintanya, abaikan surel ini; tidak ada yang dikirim lagi ke sini.
                    """,
                messageID: "\(x.world.newID())@\(URL(string: dasar)?.host ?? "localhost")")
        ])
        return hasil.first == .sent
    }

    @Sendable private static func konfirmasi(_ x: Exchange) async throws -> Response {
        try x.authorise(.bukaPemberitahuan)
        let kode = x.parameter("kode")
        let isCocok = try await x.world.database.act(by: x.pencatat()) { tx in
            try KontakStore.konfirmasi(kode, in: tx)
        }
        guard isCocok else { throw WebFailure.notFound }
        return .redirect("/profil/pemberitahuan?pesan=surel_dikonfirmasi#surel")
    }

    @Sendable private static func whatsapp(_ x: Exchange) async throws -> Response {
        try x.authorise(.bukaPemberitahuan)
        let nomor = NomorTelepon.rapi(x.form["whatsapp"])
        return try await menjawab(x) {
            guard let nomor else {
                throw Penolakan(
                    "kabar.nomor", "Isi nomor ponsel Indonesia, misalnya 0812 0000 1300", isian: "whatsapp")
            }
            guard x.form["setuju"] == "ya" else {
                throw Penolakan("kabar.setuju", "Centang persetujuan agar kabar boleh dikirim", isian: "setuju")
            }
            return try await x.act { tx in
                try KontakStore.simpan(
                    .whatsapp, alamat: nomor, kode: nil, sampai: nil, diminta: 0, sejak: tx.pencatat.waktu,
                    dikonfirmasi: tx.pencatat.waktu, in: tx)
                return Outcome(to: "/profil/pemberitahuan?pesan=tersimpan#whatsapp")
            }
        }
    }

    private static func hapus(_ x: Exchange, _ saluran: Saluran) async throws -> Response {
        try x.authorise(.bukaPemberitahuan)
        return try await x.act { tx in
            try KontakStore.hapus(saluran, in: tx)
            tx.catat(EntriJejak("kontak.dihapus", objek: "kontak", id: tx.pencatat.pelaku, sebelum: saluran.rawValue))
            return Outcome(to: "/profil/pemberitahuan?pesan=kontak_dihapus#\(saluran.rawValue)")
        }
    }

    @Sendable private static func push(_ x: Exchange) async throws -> Response {
        try x.authorise(.bukaPemberitahuan)
        let (saya, m) = (try x.me().pegawaiID, try masukanPush(x))
        return try await menjawab(x) {
            guard x.world.push != nil, PushSubscription(endpoint: m.endpoint, p256dh: m.p256dh, auth: m.auth) != nil
            else {
                throw Penolakan(
                    "kabar.push", "Gawai ini tidak dapat menerima pesan. Coba lagi dari peramban lain", isian: "push")
            }
            return try await x.act { tx in
                try KontakStore.berlangganan(
                    LanggananPush(
                        id: Identifier.make(at: tx.pencatat.waktu), pegawaiID: saya, endpoint: m.endpoint,
                        p256dh: m.p256dh, auth: m.auth, gawai: String((m.gawai ?? "").prefix(60)),
                        dibuat: tx.pencatat.waktu),
                    in: tx)
                return Outcome(to: "/profil/pemberitahuan?pesan=gawai_didaftar#push")
            }
        }
    }

    private static func masukanPush(_ x: Exchange) throws -> LanggananPushAPI {
        if x.route.isAPI { return try x.json(LanggananPushAPI.self) }
        return LanggananPushAPI(
            endpoint: x.form["endpoint"], p256dh: x.form["p256dh"], auth: x.form["auth"],
            gawai: x.form.optional("gawai"))
    }

    @Sendable private static func lepasPush(_ x: Exchange) async throws -> Response {
        try x.authorise(.bukaPemberitahuan)
        let id = try x.id()
        return try await x.act { tx in
            guard try KontakStore.berhenti(id, in: tx) else { throw WebFailure.notFound }
            tx.catat(EntriJejak("push.berhenti", objek: "langganan_push", id: id))
            return Outcome(to: "/profil/pemberitahuan?pesan=kontak_dihapus#push")
        }
    }

    private static func menjawab(_ x: Exchange, _ act: () async throws -> Response) async throws -> Response {
        do {
            return try await act()
        } catch {
            guard !x.route.isAPI, let faults = refusals(of: error), let first = faults.first else { throw error }
            return .page(ProfilKabarPages.halaman(x, try await muat(x), faults: faults), status: status(of: first))
        }
    }
}

/// Mobile numbers as the gateway wants them: `62812…`.
enum NomorTelepon {
    static func rapi(_ teks: String) -> String? {
        let terpakai = teks.filter { !" -.()+".contains($0) }
        guard terpakai.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        let nomor = terpakai.hasPrefix("0") ? "62" + terpakai.dropFirst() : terpakai
        return nomor.hasPrefix("628") && (11...15).contains(nomor.utf8.count) ? nomor : nil
    }
}
