import Foundation
import Platform

/// Where the key of push messages comes from.
struct PushKeySource {
    /// Named by a setting.
    var keys: PushKeys?
    /// Else kept in the data folder.
    var path: String
    var subject: String

    /// The key, made on the first use.
    func load() throws -> PushKeys { try keys ?? PushKeys.stored(at: path, subject: subject) }
}

/// Checks the settings of what leaves the program: `KINERJA_SMTP_*`, `KINERJA_WEBHOOK_*`, `KINERJA_PUSH_KUNCI`.
enum OutgoingSettingsLoader {
    static func smtp(
        host: String, port: String, protection: String, user: String, password: String, from: String
    ) throws -> SMTPSettings? {
        guard !host.isEmpty else { return nil }
        guard let kind = SMTPSettings.Protection(rawValue: protection.lowercased()) else {
            throw WrongSetting(description: "Keamanan SMTP harus tls, starttls, atau polos, bukan \"\(protection)\".")
        }
        guard MailAddress.isValid(from) else {
            throw WrongSetting(
                description:
                    "Alamat pengirim SMTP harus alamat surel, misalnya kinerja@bungokab.go.id, bukan \"\(from)\"."
            )
        }
        if kind == .polos, !["localhost", "127.0.0.1", "::1"].contains(host) {
            throw WrongSetting(
                description: "SMTP polos hanya untuk server di mesin ini (localhost). Pakai tls atau starttls.")
        }
        guard !host.contains(where: { $0.isWhitespace || $0 == "/" }) else {
            throw WrongSetting(description: "Server SMTP harus nama host saja, misalnya smtp.bungokab.go.id.")
        }
        let usual = kind == .tls ? 465 : kind == .starttls ? 587 : 25
        guard let number = port.isEmpty ? usual : Int(port), (1...65535).contains(number) else {
            throw WrongSetting(description: "Port SMTP harus angka 1 sampai 65535, bukan \"\(port)\".")
        }
        return SMTPSettings(
            host: host, port: number, protection: kind, user: user, password: Secret(password), from: from)
    }

    static func webhook(address: String, key: String) throws -> WebhookSettings? {
        guard !address.isEmpty else { return nil }
        guard let url = URL(string: address), ["http", "https"].contains(url.scheme ?? ""), url.host != nil else {
            throw WrongSetting(
                description: "Alamat webhook harus alamat lengkap, misalnya https://gerbang.contoh.go.id/kirim.")
        }
        guard key.utf8.count >= 16 else {
            throw WrongSetting(description: "Rahasia webhook paling sedikit 16 huruf.")
        }
        return WebhookSettings(address: address, key: Secret(key))
    }

    static func push(_ key: String, folder: String, baseURL: String, from: String?) throws -> PushKeySource {
        let subject =
            from.map { "mailto:\($0)" } ?? (baseURL.hasPrefix("https://") ? baseURL : "mailto:admin@localhost")
        var source = PushKeySource(keys: nil, path: "\(folder)/kunci-push", subject: subject)
        guard !key.isEmpty else { return source }
        guard let keys = PushKeys(text: key, subject: subject) else {
            throw WrongSetting(
                description:
                    "Kunci push harus kunci P-256 pribadi, 32 bita dalam base64url. Kosongkan untuk membuatnya sendiri."
            )
        }
        source.keys = keys
        return source
    }
}
