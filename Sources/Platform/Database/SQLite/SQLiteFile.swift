import Foundation

/// The file behind a SQLite database.
enum SQLiteFile {
    /// Makes the folder and an empty file that only its owner can read; SQLite gives `-wal` and `-shm` the same mode.
    static func createPrivately(_ path: String) throws {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        do {
            try FileManager.default.createDirectory(
                at: folder,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
        } catch {
            throw SettingFailure("Folder \(folder.path) tidak dapat dibuat. Periksa izin folder di atasnya.")
        }
        let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard file >= 0 else {
            throw SettingFailure("Berkas \(path) tidak dapat dibuka untuk ditulis. Periksa izinnya.")
        }
        close(file)
    }
}
