import Crypto
import Foundation
import HTTPTypes

/// Sends one signed JSON message to the operator's gateway; `docs/webhook.md` describes it to the other side.
public enum WebhookSender {
    /// `sha256=` and the HMAC-SHA256 of `time.body` in lower-case hex.
    public static func signature(_ body: String, at seconds: Int64, key: Secret) -> String {
        let code = HMAC<SHA256>.authenticationCode(
            for: Data("\(seconds).\(body)".utf8), using: SymmetricKey(data: Data(key.value.utf8)))
        return "sha256=" + code.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    public static func send(_ body: String, id: String, settings: WebhookSettings, world: World) async -> MailResult {
        let seconds = world.now() / 1000
        var headers: HTTPFields = [.contentType: "application/json; charset=utf-8"]
        headers[HTTPField.Name(constant: "x-kinerja-id")] = id
        headers[HTTPField.Name(constant: "x-kinerja-waktu")] = String(seconds)
        headers[HTTPField.Name(constant: "x-kinerja-tanda")] = signature(body, at: seconds, key: settings.key)
        do {
            let answer = try await world.http.send(
                OutgoingRequest(.post, settings.address, headers: headers, body: Array(body.utf8), maximumAnswer: 4096))
            switch answer.status.code {
            case 200..<300: return .sent
            case 408, 425, 429, 500...: return .temporary("webhook \(answer.status.code)")
            default: return .permanent("webhook \(answer.status.code)")
            }
        } catch {
            return .temporary("webhook tidak tersambung")
        }
    }
}
