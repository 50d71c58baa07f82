import Foundation

/// What rows were before a writer touched them, in the order of the touches, so that an import can be undone.
public final class BukuBalik {
    /// `nil` means: the row did not exist.
    struct Sentuhan {
        let tabel: String
        let kunci: String
        let sebelum: String?
    }

    private(set) var daftar: [Sentuhan] = []
    private let encoder = JSONEncoder()

    public init() {}

    /// Notes a row as it is now; call before it is changed.
    public func catat<T: BarisTabel>(_ baris: T) throws {
        let gambar = String(decoding: try encoder.encode(baris), as: UTF8.self)
        daftar.append(Sentuhan(tabel: T.tabel, kunci: baris.kunci, sebelum: gambar))
    }

    /// Notes that a row is about to be created.
    public func catatBaru<T: BarisTabel>(_ baris: T) {
        daftar.append(Sentuhan(tabel: T.tabel, kunci: baris.kunci, sebelum: nil))
    }
}
