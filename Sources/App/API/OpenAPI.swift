import Foundation
import HTTPTypes
import Kinerja
import Platform

/// An OpenAPI 3.1 document of the API routes: paths, methods, parameters, who may call, bodies and the problem answer.
struct OpenAPI {
    let routes: [Route]

    func render() -> String {
        var paths: [String: JSONTree] = [:]
        for route in routes where route.isAPI {
            let entry = (route.method.rawValue.lowercased(), operation(route))
            if case .object(var operations) = paths[route.path] ?? .object([:]) {
                operations[entry.0] = entry.1
                paths[route.path] = .object(operations)
            }
        }
        let document: JSONTree = .object([
            "openapi": "3.1.0",
            "info": .object([
                "title": "Kinerja Bungo", "version": "0.1.0",
                "description": "API untuk tindakan yang sama dengan halaman, dengan aturan yang sama.",
            ]),
            "paths": .object(paths),
            "components": components,
            "security": .array([.object(["token": .array([])])]),
        ])
        return (try? jsonText(document)) ?? "{}"
    }

    private func operation(_ route: Route) -> JSONTree {
        var fields: [String: JSONTree] = [
            "operationId": .string(operationID(route)),
            "summary": .string(RingkasanAPI.teks(route)),
            "parameters": .array(parameters(route)),
            "responses": responses(route),
            "x-wewenang": .string(route.tindakan.rawValue),
        ]
        if route.method == .post { fields["requestBody"] = body(route) }
        if Wewenang.isUmum(route.tindakan) { fields["security"] = .array([]) }
        return .object(fields)
    }

    private func operationID(_ route: Route) -> String {
        let words = route.path.dropFirst("/api/v1/".count).split { !$0.isLetter && !$0.isNumber && $0 != "_" }
        return ([route.method.rawValue.lowercased()] + words.map(String.init)).joined(separator: "_")
    }

    private func parameters(_ route: Route) -> [JSONTree] {
        route.path.split(separator: "/").filter { $0.hasPrefix("{") }.map { part in
            .object([
                "name": .string(String(part.dropFirst().dropLast())), "in": "path", "required": true,
                "schema": .object(["type": "string"]),
            ])
        }
    }

    private func responses(_ route: Route) -> JSONTree {
        let ok: JSONTree = .object([
            "description": "Berhasil",
            "content": .object(["application/json": .object(["schema": .object([:])])]),
        ])
        let problem: JSONTree = .object(["$ref": "#/components/responses/Masalah"])
        return .object(["200": ok, "201": ok, "default": problem])
    }

    private func body(_ route: Route) -> JSONTree {
        let type = route.maximumFileBytes > 0 ? "multipart/form-data" : "application/json"
        return .object(["content": .object([type: .object(["schema": .object(["type": "object"])])])])
    }

    private var components: JSONTree {
        let teks: JSONTree = .object(["type": "string"])
        let masalah: JSONTree = .object([
            "type": "object", "required": .array(["type", "title", "status", "detail", "kode", "rujukan"]),
            "properties": .object([
                "type": teks, "title": teks, "status": .object(["type": "integer"]), "detail": teks, "kode": teks,
                "rujukan": teks, "daftar": .object(["type": "array", "items": .object(["type": "object"])]),
            ]),
        ])
        return .object([
            "securitySchemes": .object(["token": .object(["type": "http", "scheme": "bearer"])]),
            "schemas": .object(["Masalah": masalah]),
            "responses": .object([
                "Masalah": .object([
                    "description": "Penolakan dengan kode tetap (RFC 9457)",
                    "content": .object([
                        "application/problem+json": .object([
                            "schema": .object(["$ref": "#/components/schemas/Masalah"])
                        ])
                    ]),
                ])
            ]),
        ])
    }
}

/// A JSON value that can be written as a literal.
enum JSONTree: Encodable, ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral {
    case string(String)
    case bool(Bool)
    case int(Int)
    case array([JSONTree])
    case object([String: JSONTree])

    init(stringLiteral value: String) { self = .string(value) }
    init(booleanLiteral value: Bool) { self = .bool(value) }
    init(integerLiteral value: Int) { self = .int(value) }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .string(let value): try container.encode(value)
        case .bool(let value): try container.encode(value)
        case .int(let value): try container.encode(value)
        case .array(let value): try container.encode(value)
        case .object(let value): try container.encode(value)
        }
    }
}
