import HTTPTypes
import Synchronization
import Testing

@testable import Platform

/// A net of given answers; `nil` means none.
private final class Net: OutgoingHTTP {
    private let answers: Mutex<[Int?]>
    private let seen = Mutex<[OutgoingRequest]>([])

    init(_ answers: [Int?]) { self.answers = Mutex(answers) }

    var requests: [OutgoingRequest] { seen.withLock { $0 } }

    func send(_ request: OutgoingRequest) async throws -> OutgoingAnswer {
        seen.withLock { $0.append(request) }
        guard let status = answers.withLock({ $0.isEmpty ? 200 : $0.removeFirst() }) else {
            throw OutgoingFailure.noAnswer
        }
        return OutgoingAnswer(status: .init(code: status), headers: [:], body: [])
    }
}

@Suite("S3 bucket")
struct S3BucketTests {
    private func bucket(
        _ net: Net, style: String = "jalur", address: String = "https://s3.example.net:9000/"
    ) throws -> S3Bucket {
        let settings = try S3Settings(
            address: address, bucket: "wadah", region: "id-1", key: "KUNCI", secret: "sangat-rahasia", style: style)
        return S3Bucket(settings, http: net, now: { 1_369_353_600_000 }, pause: 1)
    }

    @Test("trouble of the other side is tried again, a refusal is not")
    func repeats() async throws {
        let net = Net([503, nil, 200])
        #expect(try await bucket(net).send(.get, "ab/abc").status == .ok)
        #expect(net.requests.count == 3)
        let refused = Net([403, 200])
        #expect(try await bucket(refused).send(.get, "ab/abc").status == .forbidden)
        #expect(refused.requests.count == 1)
    }

    @Test("it ends after four tries")
    func gives_up() async throws {
        let busy = Net([500, 502, 503, 504, 200])
        #expect(try await bucket(busy).send(.get, "ab/abc").status.code == 504)
        #expect(busy.requests.count == 4)
        let silent = Net([nil, nil, nil, nil, 200])
        await #expect(throws: FileStore.Failure.self) { try await bucket(silent).send(.get, "ab/abc") }
        #expect(silent.requests.count == 4)
    }

    @Test("the payload hash is the content hash, in both styles of address")
    func addresses() async throws {
        let hash = sha256Hex("isi")
        for (style, url) in [
            ("jalur", "https://s3.example.net:9000/wadah/"), ("host", "https://wadah.s3.example.net:9000/"),
        ] {
            let net = Net([])
            let store = FileStore(root: "/tidak-ada", bucket: try bucket(net, style: style))
            #expect(try await store.section("bukti").save(Array("isi".utf8)) == hash)
            let sent = try #require(net.requests.first)
            #expect(sent.url == "\(url)bukti/\(hash.prefix(2))/\(hash)")
            #expect(sent.headers[try #require(.init("x-amz-content-sha256"))] == hash)
            #expect(
                sent.headers[.authorization]?.contains("SignedHeaders=host;x-amz-content-sha256;x-amz-date") == true)
        }
        #expect(try bucket(Net([]), address: "https://s3.example.net:443").place("a").host == "s3.example.net")
    }

    @Test("settings that cannot work are named, and no text of them tells the secret")
    func settings() throws {
        func sentence(_ address: String, _ bucket: String, _ key: String, _ secret: String, _ style: String) -> String {
            do throws(S3Settings.Wrong) {
                let made = try S3Settings(
                    address: address, bucket: bucket, region: "r", key: key, secret: secret, style: style)
                var text = "\(made) \(String(reflecting: made)) "
                dump(made, to: &text)
                return text
            } catch {
                return error.sentence
            }
        }
        #expect(sentence("s3.example.net", "wadah", "k", "rahasia-sekali", "jalur").contains("KINERJA_S3_ALAMAT"))
        #expect(sentence("https://a/jalur", "wadah", "k", "rahasia-sekali", "jalur").contains("KINERJA_S3_ALAMAT"))
        #expect(sentence("https://a", "Wadah Besar", "k", "rahasia-sekali", "jalur").contains("KINERJA_S3_WADAH"))
        #expect(sentence("https://a", "wadah", "k", "", "jalur").contains("KINERJA_S3_RAHASIA"))
        #expect(sentence("https://a", "wadah", "k", "rahasia-sekali", "lain").contains("KINERJA_S3_GAYA"))
        #expect(!sentence("https://a", "wadah", "k", "rahasia-sekali", "jalur").contains("rahasia-sekali"))
    }
}
