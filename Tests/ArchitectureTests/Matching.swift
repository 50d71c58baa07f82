import Foundation
import Testing

/// One match of a pattern: its groups (the whole first) and its line, from 1.
struct Match {
    let groups: [String]
    let line: Int
}

/// Every match; `^` and `$` stand for lines.
func matches(of pattern: String, in text: String) throws -> [Match] {
    let regex = try NSRegularExpression(pattern: pattern, options: [.anchorsMatchLines])
    let whole = text as NSString
    var line = 1
    var counted = 0
    return regex.matches(in: text, range: NSRange(location: 0, length: whole.length)).map { result in
        let start = result.range.location
        if start > counted {
            let between = whole.substring(with: NSRange(location: counted, length: start - counted))
            line += between.utf8.count { $0 == 10 }
            counted = start
        }
        let groups = (0..<result.numberOfRanges).map { group in
            let range = result.range(at: group)
            return range.location == NSNotFound ? "" : whole.substring(with: range)
        }
        return Match(groups: groups, line: line)
    }
}

/// Whether the pattern matches anywhere.
func contains(_ pattern: String, _ text: String) throws -> Bool {
    let regex = try NSRegularExpression(pattern: pattern, options: [.anchorsMatchLines])
    return regex.firstMatch(in: text, range: NSRange(location: 0, length: (text as NSString).length)) != nil
}

/// Fails with the whole list, one place a line.
func expectNone(_ findings: [Finding], _ wall: String, _ location: SourceLocation = #_sourceLocation) {
    let list = Set(findings.map(\.description)).sorted().joined(separator: "\n")
    let holds = findings.isEmpty
    #expect(holds, "\(wall)\n\(list)", sourceLocation: location)
}

/// A list that is worth a look but fails nothing.
func warn(_ lines: [String], _ title: String) {
    guard !lines.isEmpty else { return }
    FileHandle.standardError.write(Data(("-- \(title)\n" + lines.map { "   \($0)\n" }.joined()).utf8))
}
