import Testing

/// Wall 3: the cycle has one direction, and rooms talk through Core and Stores.
@Suite("Stages and rooms")
struct StageWallTests {
    private let repository = Repository.shared

    @Test("a stage imports only earlier stages, and nothing imports App or Server from below")
    func direction() throws {
        let found = try stages.flatMap { stage in
            let later = Set(stages.filter { $0.number >= stage.number }.map(\.module) + ["App", "Server"])
            return try banned(later, under: "Sources/\(stage.folder)/", except: stage.module)
        }
        expectNone(found, "PermenPANRB 6/2022 Pasal 5: 0 ← 1 ← 2 ← 3 ← 4 ← 5.")
    }

    @Test("the platform knows no stage, storage and documents know no platform")
    func ground() throws {
        let above = Set(stages.map(\.module) + ["App", "Server"])
        let found =
            try banned(above, under: "Sources/Platform/")
            + banned(["Platform", "Documents", "Kinerja", "HTML"], under: "Sources/Platform/Database/")
            + banned(["Platform", "Storage", "HTML", "Hummingbird"], under: "Sources/Platform/Documents/")
            + banned(["Server"], under: "Sources/App/")
        expectNone(found, "Lower floors do not know the rooms above them.")
    }

    private func banned(_ modules: Set<String>, under prefix: String, except own: String = "") throws -> [Finding] {
        try repository.swift(under: prefix).flatMap { source in
            try source.imports().filter { modules.contains($0.module) && $0.module != own }.map {
                Finding(path: source.path, line: $0.line, what: "import \($0.module)")
            }
        }
    }

    @Test("a room never names another room's Pages or Routes")
    func doors() throws {
        let sources = repository.swift(under: "Sources/")
        var owner: [String: String] = [:]
        for source in sources {
            for match in try matches(of: #"\b(?:enum|struct|class|actor)\s+(\w+(?:Pages|Routes))\b"#, in: source.code) {
                owner[match.groups[1]] = room(of: source.path)
            }
        }
        #expect(owner.count > 3)
        let found = try sources.flatMap { source in
            try matches(of: #"\b\w+(?:Pages|Routes)\b"#, in: source.code).compactMap { match -> Finding? in
                guard let home = owner[match.groups[0]], home != room(of: source.path) else { return nil }
                return Finding(path: source.path, line: match.line, what: "\(match.groups[0]) belongs to \(home)")
            }
        }
        expectNone(found, "Link by URL, share facts through a Store or Core, share looks through Platform/Components.")
    }

    @Test("only the list of rooms knows the rooms")
    func hub() throws {
        let found = try repository.swift(under: "Sources/").filter { $0.path != "Sources/App/Rooms.swift" }.flatMap {
            source in
            try matches(of: #"\b(\w+Room)\.room\b"#, in: source.code).map {
                Finding(path: source.path, line: $0.line, what: $0.groups[0])
            }
        }
        expectNone(found, "Rooms are listed in Sources/App/Rooms.swift and nowhere else.")
    }

    @Test("only the command line prints")
    func output() throws {
        let found = try repository.swift(under: "Sources/").filter { !$0.path.hasPrefix("Sources/Server/") }.flatMap {
            try $0.findings(#"(?<![.\w])(?:print|debugPrint|dump|exit)\("#, "only the command line prints")
        }
        expectNone(found, "Logs go through World.log, which never carries names.")
    }

    @Test("file names are unique in a target")
    func uniqueNames() {
        var seen: [String: String] = [:]
        var found: [Finding] = []
        for source in repository.swift {
            guard let target = target(of: source.path) else { continue }
            let key = "\(target)/\(source.file.name)"
            if let first = seen[key] {
                found.append(Finding(path: source.path, line: 1, what: "same name as \(first)"))
            }
            seen[key] = source.path
        }
        #expect(seen.count > 100)
        expectNone(found, "SwiftPM refuses two files of one name: \"multiple producers\".")
    }
}
