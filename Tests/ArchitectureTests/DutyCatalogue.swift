import Foundation

/// One numbered duty of the regulation (planning P-, execution L-, case K-) with the files that carry it out and those that
/// prove it.
struct Duty {
    let number: String
    /// `wajib`, `boleh`, `ideal`, `arti` or `kasus`.
    let kadar: String
    let text: String
    let source: String
    let code: [String]
    let tests: [String]

    /// The lists of duties, in the order of the regulation.
    enum Catalogue: String, CaseIterable {
        case planning = "docs/katalog-perencanaan.csv"
        case execution = "docs/katalog-pelaksanaan.csv"

        var title: String {
            switch self {
            case .planning: "Planning"
            case .execution: "Execution, feedback and guidance"
            }
        }
    }

    static func load(_ catalogue: Catalogue, _ repository: Repository = .shared) throws -> [Duty] {
        let code = try citations(in: repository.swift(under: "Core/Sources/Kinerja/", "Sources/"))
        let tests = try citations(in: repository.swift(under: "Core/Tests/", "Tests/AppTests/"))
        let text = try String(contentsOf: repository.root.appending(path: catalogue.rawValue), encoding: .utf8)
        return try text.split(separator: "\n").dropFirst().map { line in
            let cells = try matches(of: #"(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))"#, in: String(line)).map {
                ($0.groups[1] + $0.groups[2]).replacingOccurrences(of: "\"\"", with: "\"")
            }
            return Duty(
                number: cells[0], kadar: cells[1], text: cells[2], source: cells[3], code: code[cells[0]] ?? [],
                tests: tests[cells[0]] ?? []
            )
        }
    }

    /// A table of `docs/jejak-aturan.md`.
    static func table(_ catalogue: Catalogue) throws -> String {
        let rows = try load(catalogue).map { rule in
            "| \(rule.number) | \(rule.kadar) | \(cell(rule.text)) | \(cell(rule.source)) | \(names(rule.code)) "
                + "| \(names(rule.tests)) |"
        }
        return """
            ## \(catalogue.title), number by number

            The duties of PermenPANRB 6/2022 (`\(catalogue.rawValue)`), the files whose comments name them, and the tests that
            name them.

            | Number | Kadar | What it says | Source | Code | Tests |
            | --- | --- | --- | --- | --- | --- |
            \(rows.joined(separator: "\n"))

            """
    }

    /// File names by the number they name. `P-160…P-165`, `P-160…165` and `K-130 to K-133` name all between.
    private static func citations(in sources: [SwiftSource]) throws -> [String: [String]] {
        var found: [String: [String]] = [:]
        for source in sources {
            for number in try numbers(in: source.text) { found[number, default: []].append(source.file.name) }
        }
        return found.mapValues { $0.sorted() }
    }

    private static func numbers(in text: String) throws -> Set<String> {
        let pattern = #"\b([PKL])-(\d{2,3})(?:(?:…| to |–)(?:[PKL]-)?(\d{2,3})\b)?"#
        return try matches(of: pattern, in: text).reduce(into: Set<String>()) { found, match in
            guard let first = Int(match.groups[2]) else { return }
            let last = Int(match.groups[3]) ?? first
            for number in first...max(first, min(last, first + 40)) {
                found.insert("\(match.groups[1])-\(number < 10 ? "0" : "")\(number)")
            }
        }
    }

    private static func names(_ files: [String]) -> String { files.map { "`\($0)`" }.joined(separator: " ") }

    private static func cell(_ text: String) -> String { text.replacingOccurrences(of: "|", with: "\\|") }
}
