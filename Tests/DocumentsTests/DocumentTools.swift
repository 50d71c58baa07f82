import Documents
import Foundation
import TestTools

/// Poppler and qpdf, as an independent reader of what the engine wrote.
enum DocumentTools {
    struct ToolFailed: Error {
        var tool: String
        var output: String
    }

    /// Text in reading order of the structure tags, whitespace normalised.
    static func structureText(_ pdf: [UInt8]) throws -> String {
        let output = try run("pdfinfo", ["-struct-text"], on: pdf, ending: "pdf")
        let strings = output.split(separator: "\n").compactMap { line -> String? in
            let trimmed = line.trimmingCharacters(in: .whitespaces)
            guard trimmed.hasPrefix("\""), trimmed.hasSuffix("\""), trimmed.count >= 2 else { return nil }
            return String(trimmed.dropFirst().dropLast())
        }
        return normalised(strings.joined(separator: " "))
    }

    /// Text layer page by page, as laid out on paper.
    static func pages(_ pdf: [UInt8]) throws -> [String] {
        let output = try run("pdftotext", ["-layout"], on: pdf, ending: "pdf", after: ["-"])
        return output.split(separator: "\u{0C}", omittingEmptySubsequences: true).map(String.init)
            .filter { !$0.trimmingCharacters(in: .whitespacesAndNewlines).isEmpty }
    }

    static func run(_ tool: String, _ arguments: [String], on file: [UInt8], ending: String, after: [String] = [])
        throws
        -> String
    {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).\(ending)")
        try Data(file).write(to: url)
        defer { try? FileManager.default.removeItem(at: url) }
        let answer = try runTool("/usr/bin/env", [tool] + arguments + [url.path] + after)
        guard answer.status == 0 else { throw ToolFailed(tool: tool, output: answer.output) }
        return answer.output
    }

    static func normalised(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The first label that does not follow its predecessor, or nil when all stand in this order.
    static func firstMissing(_ labels: [String], in text: String) -> String? {
        var rest = text[...]
        for label in labels {
            guard let range = rest.range(of: normalised(label)) else { return label }
            rest = rest[range.upperBound...]
        }
        return nil
    }
}
