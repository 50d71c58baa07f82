import Foundation

/// A room is a folder of a stage, of `App` or of `Platform`: `1-Perencanaan/SKP`.
func room(of path: String) -> String? {
    let parts = path.split(separator: "/").map(String.init)
    guard parts.first == "Sources", parts.count >= 3 else { return nil }
    if parts[1] == "Platform" { return "Platform" }
    return parts.count > 3 ? "\(parts[1])/\(parts[2])" : parts[1]
}

/// The stages by their folder: number and module.
let stages: [(number: Int, folder: String, module: String)] = [
    (0, "0-Dasar", "Dasar"), (1, "1-Perencanaan", "Perencanaan"), (2, "2-Pelaksanaan", "Pelaksanaan"),
    (3, "3-Penilaian", "Penilaian"), (4, "4-TindakLanjut", "TindakLanjut"), (5, "5-Layanan", "Layanan"),
]

/// The SwiftPM target that a Swift file belongs to.
func target(of path: String) -> String? {
    let parts = path.split(separator: "/").map(String.init)
    if parts.starts(with: ["Sources", "Platform", "Database"]) { return "Storage" }
    if parts.starts(with: ["Sources", "Platform", "Documents"]) { return "Documents" }
    if parts.first == "Core", parts.count > 3 { return "Core/\(parts[1])/\(parts[2])" }
    guard ["Sources", "Tests"].contains(parts.first), parts.count > 2 else { return nil }
    return "\(parts[0])/\(parts[1])"
}
