import Foundation
import Kinerja

/// Results kept as JSON after they were deleted.
enum HasilTerhapus {
    static func baca(_ isi: String) throws -> RencanaHasilKerja? {
        try JSONDecoder().decode(JSONHasil.self, from: Data(isi.utf8)).utuh
    }
}
