import Documents
import Foundation
import Kinerja

/// The reference tables that ship with the product.
public enum DataRujukan {
    /// The rows of `Rujukan/data/<nama>.csv` by column name.
    public static func baca(_ nama: String) throws -> [[String: String]] {
        guard let alamat = Bundle.module.url(forResource: nama, withExtension: "csv", subdirectory: "data") else {
            throw Penolakan("rujukan.tidak_ada", "Data rujukan \(nama) tidak terpasang")
        }
        let tabel = try bacaTabel([UInt8](Data(contentsOf: alamat)), namaBerkas: nama + ".csv")
        guard let judul = tabel.baris.first else { return [] }
        return tabel.baris.dropFirst().map { baris in
            Dictionary(zip(judul, baris), uniquingKeysWith: { awal, _ in awal })
        }
    }
}
