import Crypto
import Foundation
import Testing

@testable import Platform

@Suite("Web push")
struct PushTests {
    @Test("RFC 8291 section 5: the example comes out byte by byte")
    func example() throws {
        let own = try P256.KeyAgreement.PrivateKey(
            rawRepresentation: Data(try #require(base64Decoded("yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw"))))
        let key = try #require(
            base64Decoded("BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4"))
        let secret = try #require(base64Decoded("BTBZMqHH6r4Tts7J_aSIgg"))
        let salt = try #require(base64Decoded("DGv6ra1nlYgDCS1FRnbzlw"))
        let body = try PushEncryption.encrypt(
            Array("When I grow up, I want to be a watermelon".utf8), key: key, secret: secret, salt: salt, own: own)
        #expect(
            base64URL(body)
                == "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN"
        )
    }

    @Test("the token of VAPID is signed by the key it names, for the service and a day at most")
    func vapid() throws {
        let keys = PushKeys(P256.Signing.PrivateKey(), subject: "mailto:admin@contoh.invalid")
        let header = try keys.authorization(endpoint: "https://push.contoh.invalid:8443/kirim/1", at: 1_000_000_000_000)
        let parts = try #require(header.wholeMatch(of: /vapid t=([^.]+)\.([^.]+)\.([^,]+), k=(.+)/))
        let point = try #require(base64Decoded(String(parts.output.4)))
        #expect(point.count == 65)
        let publicKey = try P256.Signing.PublicKey(x963Representation: Data(point))
        let signature = try P256.Signing.ECDSASignature(
            rawRepresentation: Data(try #require(base64Decoded(String(parts.output.3)))))
        #expect(publicKey.isValidSignature(signature, for: Data("\(parts.output.1).\(parts.output.2)".utf8)))
        let claims = String(decoding: try #require(base64Decoded(String(parts.output.2))), as: UTF8.self)
        #expect(
            claims
                == #"{"aud":"https://push.contoh.invalid:8443","exp":1000043200,"sub":"mailto:admin@contoh.invalid"}"#)
    }

    @Test("the key is made once and kept for its owner alone")
    func stored() throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "kunci-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        let first = try PushKeys.stored(at: path, subject: "mailto:a@b.invalid")
        #expect(try PushKeys.stored(at: path, subject: "mailto:a@b.invalid").publicKey == first.publicKey)
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
    }

    @Test(
        "only https to a named host is a place for push",
        arguments: [
            "http://push.contoh.invalid/1", "https://127.0.0.1/1", "https://localhost/1", "ftp://push.contoh.invalid",
            "https://a:b@push.contoh.invalid/1", "", "push",
        ])
    func endpoints(_ endpoint: String) {
        let key = base64URL(Array(P256.KeyAgreement.PrivateKey().publicKey.x963Representation))
        #expect(
            PushSubscription(endpoint: endpoint, p256dh: key, auth: base64URL(Array(repeating: 1, count: 16))) == nil)
    }

    @Test("the webhook's signature is the HMAC that its guide describes")
    func webhook() {
        #expect(
            WebhookSender.signature(#"{"a":1}"#, at: 1_700_000_000, key: Secret("kunci-yang-panjang"))
                == "sha256=" + expected(#"1700000000.{"a":1}"#))
    }

    private func expected(_ text: String) -> String {
        let code = HMAC<SHA256>.authenticationCode(
            for: Data(text.utf8), using: SymmetricKey(data: Data("kunci-yang-panjang".utf8)))
        return code.map { String(format: "%02x", $0) }.joined()
    }
}
