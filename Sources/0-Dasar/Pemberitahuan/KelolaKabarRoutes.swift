import Foundation
import HTTPTypes
import Hummingbird
import Kinerja
import Platform
import Storage

/// For the admin: is anything leaving, and what failed. No content, no addresses.
enum KelolaKabarRoutes {
    static let all: [Route] = [
        .get("/admin/pemberitahuan", .kelolaPemberitahuan, lihat),
        .post("/admin/pemberitahuan/uji", .kelolaPemberitahuan, uji),
        .get("/api/v1/admin/pemberitahuan", .kelolaPemberitahuan, lihat),
    ]

    private static func muat(_ x: Exchange) async throws -> KelolaKabarPages.Isi {
        try x.authorise(.kelolaPemberitahuan)
        let session = try x.me()
        let sejak = x.world.now() - 7 * 86_400_000
        return try await x.world.database.read { db in
            let kontak = try KontakStore.kontak([session.pegawaiID], instansi: session.instansiID, in: db)
            return KelolaKabarPages.Isi(
                baris: try SuratStore.ringkasan(instansi: session.instansiID, sejak: sejak, in: db).map {
                    .init(saluran: $0.saluran.rawValue, keadaan: $0.keadaan, sebab: $0.galat, jumlah: $0.jumlah)
                },
                surelSendiri: kontak[session.pegawaiID]?.first { $0.saluran == .surel && $0.dikonfirmasi != nil }?
                    .alamat
            )
        }
    }

    @Sendable private static func lihat(_ x: Exchange) async throws -> Response {
        let isi = try await muat(x)
        guard x.route.isAPI else { return .page(KelolaKabarPages.halaman(x, isi)) }
        return try .json(
            KelolaKabarAPI(
                surel: x.world.mail.isConfigured, push: x.world.push != nil,
                webhook: x.world.settings.webhook != nil, tujuh_hari: isi.baris))
    }

    /// One message to the admin's own confirmed address, sent while waiting, with the server's answer shown.
    @Sendable private static func uji(_ x: Exchange) async throws -> Response {
        let isi = try await muat(x)
        do {
            guard let alamat = isi.surelSendiri else {
                throw Penolakan(
                    "kabar.uji_alamat", "Daftarkan dan konfirmasi alamat surel Anda lebih dulu",
                    perbaikan: "Buka Profil, lalu Pemberitahuan")
            }
            let dasar = x.world.settings.baseURL
            let hasil = await x.world.mail.send([
                MailMessage(
                    to: alamat, subject: "Pesan uji Kinerja Bungo",
                    text: "Surel dari Kinerja Bungo sampai. Dikirim \(Waktu.tampil(x.world.now())).",
                    messageID: "\(x.world.newID())@\(URL(string: dasar)?.host ?? "localhost")",
                    settingsURL: "\(dasar)/profil/pemberitahuan")
            ])
            switch hasil.first {
            case .sent: return .redirect("/admin/pemberitahuan?pesan=uji_terkirim")
            case .temporary(let sebab), .permanent(let sebab):
                throw Penolakan("kabar.uji_gagal", "Pesan uji tidak terkirim: \(sebab)")
            case nil: throw Penolakan("kabar.uji_gagal", "Pesan uji tidak terkirim")
            }
        } catch {
            guard let faults = refusals(of: error) else { throw error }
            return .page(KelolaKabarPages.halaman(x, isi, faults: faults), status: .unprocessableContent)
        }
    }
}

/// `GET /api/v1/admin/pemberitahuan`.
struct KelolaKabarAPI: Encodable {
    let surel: Bool
    let push: Bool
    let webhook: Bool
    let tujuh_hari: [KelolaKabarPages.Baris]
}
