import Foundation

/// One text file of the repository, with its path from the root.
struct RepositoryFile: Sendable {
    let path: String
    let text: String

    var name: String { String(path.split(separator: "/").last ?? "") }
    /// The name without `.swift`.
    var stem: String { name.hasSuffix(".swift") ? String(name.dropLast(6)) : name }
    var lineCount: Int { text.utf8.count { $0 == 10 } }
}

/// A place that breaks a wall.
struct Finding: Sendable, CustomStringConvertible {
    let path: String
    let line: Int
    let what: String

    var description: String { "\(path):\(line): \(what)" }
}

/// The working tree, read once. Build products and ignored folders are left out.
struct Repository: Sendable, CustomStringConvertible {
    static let shared = Repository()

    let root: URL
    let files: [RepositoryFile]
    /// Swift files with comments and literals taken apart, in the order of `files`.
    let swift: [SwiftSource]

    private static let skipped: Set<String> = [
        ".git", ".kinerja", ".swiftpm", ".venv", "__pycache__", "node_modules", "test-artifacts",
    ]
    private static let textual: Set<String> = [
        "", "swift", "md", "css", "js", "html", "py", "sh", "csv", "json", "yml", "yaml", "txt", "h", "modulemap",
        "editorconfig", "gitignore", "swift-format",
    ]

    private init() {
        root = Self.findRoot()
        files = Self.walk(root, prefix: "").sorted { $0.path < $1.path }
        swift = files.filter { $0.name.hasSuffix(".swift") }.map { SwiftSource(file: $0) }
    }

    var description: String { "Repository(\(files.count) files)" }

    func swift(under prefixes: String...) -> [SwiftSource] {
        swift.filter { source in prefixes.contains { source.path.hasPrefix($0) } }
    }

    func file(_ path: String) -> RepositoryFile? { files.first { $0.path == path } }

    private static func findRoot() -> URL {
        var folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        while folder.path != "/" {
            let hasBoth = ["Package.swift", "Core/Package.swift"].allSatisfy {
                FileManager.default.fileExists(atPath: folder.appending(path: $0).path)
            }
            if hasBoth { return folder }
            folder.deleteLastPathComponent()
        }
        return folder
    }

    private static func walk(_ folder: URL, prefix: String) -> [RepositoryFile] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.flatMap { name -> [RepositoryFile] in
            if skipped.contains(name) || name.hasPrefix(".build") || name == "Package.resolved" { return [] }
            let url = folder.appending(path: name)
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) else { return [] }
            if isFolder.boolValue { return walk(url, prefix: prefix + name + "/") }
            guard textual.contains(suffix(of: name)), let text = try? String(contentsOf: url, encoding: .utf8) else {
                return []
            }
            return [RepositoryFile(path: prefix + name, text: text)]
        }
    }

    private static func suffix(of name: String) -> String {
        name.contains(".") ? String(name.split(separator: ".").last ?? "") : ""
    }
}
