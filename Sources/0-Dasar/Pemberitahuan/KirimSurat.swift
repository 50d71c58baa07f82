import Foundation
import Kinerja
import Platform
import Storage

/// Hands messages to the ways out. One result for each message.
struct KirimSurat {
    let world: World
    let instansi: String

    private struct Tujuan: Sendable {
        let kontak: [String: [Kontak]]
        let gawai: [String: [LanggananPush]]
    }

    func kirim(_ daftar: [SuratKeluar]) async -> [(SuratKeluar, PushResult)] {
        guard !daftar.isEmpty else { return [] }
        let (orang, instansi) = (Array(Set(daftar.map(\.pegawaiID))), instansi)
        let tujuan = try? await world.database.read { db in
            Tujuan(
                kontak: try KontakStore.kontak(orang, instansi: instansi, in: db),
                gawai: try KontakStore.langganan(orang, instansi: instansi, in: db))
        }
        guard let tujuan else { return daftar.map { ($0, .temporary("basis data")) } }
        var hasil: [(SuratKeluar, PushResult)] = await surel(daftar.filter { $0.saluran == .surel }, tujuan)
        for surat in daftar where surat.saluran == .push { hasil.append((surat, await push(surat, tujuan))) }
        for surat in daftar where surat.saluran == .whatsapp { hasil.append((surat, await whatsapp(surat, tujuan))) }
        return hasil
    }

    private func alamat(_ surat: SuratKeluar, _ tujuan: Tujuan) -> String? {
        tujuan.kontak[surat.pegawaiID]?.first { $0.saluran == surat.saluran && $0.dikonfirmasi != nil }?.alamat
    }

    private func surel(_ daftar: [SuratKeluar], _ tujuan: Tujuan) async -> [(SuratKeluar, PushResult)] {
        let dasar = world.settings.baseURL
        let siap = daftar.compactMap { surat -> (SuratKeluar, MailMessage)? in
            guard let alamat = alamat(surat, tujuan) else { return nil }
            let isi = IsiSurat(surat.kabar)
            return (
                surat,
                MailMessage(
                    to: alamat, subject: isi.judul, text: isi.surel(alamat: dasar),
                    messageID: "\(surat.id)@\(URL(string: dasar)?.host ?? "localhost")",
                    settingsURL: "\(dasar)/profil/pemberitahuan")
            )
        }
        let terkirim = Set(siap.map(\.0.id))
        let tanpaAlamat = daftar.filter { !terkirim.contains($0.id) }.map { ($0, PushResult.gone) }
        let jawaban = await world.mail.send(siap.map(\.1))
        return tanpaAlamat + zip(siap, jawaban).map { ($0.0, Self.hasil($1)) }
    }

    private func push(_ surat: SuratKeluar, _ tujuan: Tujuan) async -> PushResult {
        guard let gawai = tujuan.gawai[surat.pegawaiID]?.first(where: { $0.id == surat.tujuan }), let keys = world.push,
            let perangkat = PushSubscription(endpoint: gawai.endpoint, p256dh: gawai.p256dh, auth: gawai.auth),
            let isi = try? IsiSurat(surat.kabar).push(id: surat.id)
        else { return .gone }
        return await PushSender.send(isi, to: perangkat, keys: keys, topic: surat.id, world: world)
    }

    private func whatsapp(_ surat: SuratKeluar, _ tujuan: Tujuan) async -> PushResult {
        guard let nomor = alamat(surat, tujuan), let setelan = world.settings.webhook,
            let badan = try? IsiSurat(surat.kabar).webhook(
                id: surat.id, nomor: nomor, alamat: world.settings.baseURL, waktu: world.now())
        else { return .gone }
        return Self.hasil(await WebhookSender.send(badan, id: surat.id, settings: setelan, world: world))
    }

    private static func hasil(_ surel: MailResult) -> PushResult {
        switch surel {
        case .sent: .sent
        case .temporary(let galat): .temporary(galat)
        case .permanent(let galat): .permanent(galat)
        }
    }
}
