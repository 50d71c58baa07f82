import App
import Foundation
import HTTPTypes
import Platform
import Testing

/// The description of the API is made from the routes, and every operation says what it does.
@Suite("OpenAPI")
struct OpenAPITests {
    @Test("every API route is described once, with a sentence, and nothing else is")
    func lengkap() async throws {
        try await House.empty().visit { visitor in
            let answer = try await visitor.get("/api/v1/openapi.json")
            let document = try #require(try JSONSerialization.jsonObject(with: Data(answer.bytes)) as? [String: Any])
            #expect(document["openapi"] as? String == "3.1.0")
            let paths = try #require(document["paths"] as? [String: [String: [String: Any]]])
            let described = Set(paths.flatMap { path, operations in operations.keys.map { "\($0) \(path)" } })
            let routes = Rooms.all.flatMap(\.routes).filter { $0.isAPI && $0.path != "/api/v1/openapi.json" }
            #expect(described == Set(routes.map { "\($0.method.rawValue.lowercased()) \($0.path)" }))
            for (path, operations) in paths {
                for (method, operation) in operations {
                    let summary = operation["summary"] as? String ?? ""
                    #expect(summary.hasSuffix("."), "\(method) \(path) has no sentence")
                }
            }
        }
    }

    @Test("a refusal is a problem with a stable code, a status and a reference")
    func problem() async throws {
        try await House.demo().visit { visitor in
            let answer = try await visitor.postJSON("/api/v1/sesi", #"{"nip":"123","kata_sandi":"x"}"#)
            #expect(answer.headers[.contentType]?.hasPrefix("application/problem+json") == true)
            let problem = try #require(try JSONSerialization.jsonObject(with: Data(answer.bytes)) as? [String: Any])
            #expect(problem["status"] as? Int == answer.status.code)
            #expect((problem["kode"] as? String)?.isEmpty == false)
            #expect((problem["rujukan"] as? String)?.isEmpty == false)
            let hilang = try await visitor.postJSON("/api/v1/sesi", "{")
            #expect(hilang.status == .badRequest)
            let salah = try await visitor.send("/api/v1/saya", method: .delete, headers: [:], body: [])
            #expect(salah.status == .methodNotAllowed)
            #expect(salah.headers[.allow] == "GET")
        }
    }
}
