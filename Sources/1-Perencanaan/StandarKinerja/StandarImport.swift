import Documents
import Foundation
public import Kinerja
public import Platform
import Storage

/// Reads a file of standards, shows what it would change, and applies it. Used by the pages, the CLI and the seeds.
public enum StandarImport {
    /// What a dry run says.
    public struct Laporan: Sendable {
        public let bacaan: HasilImporStandar
        public let selisih: SelisihStandar

        /// Rows that wait for mending, in the order of the file.
        public var bermasalah: [BarisBermasalah] {
            (bacaan.bermasalah + selisih.berakhir).sorted { $0.nomorBaris < $1.nomorBaris }
        }

        /// Lines for people, in order.
        public var kalimat: [String] {
            var baris = [
                "\(bacaan.jumlahBaris) baris dibaca: \(selisih.baru.count) baru, \(selisih.berubah.count) berubah, "
                    + "\(selisih.sama) sama, \(bermasalah.count) menunggu perbaikan."
            ]
            baris += bermasalah.map { masalah in
                let isi = masalah.daftarMasalah.map { $0.kalimat + " " + $0.perbaikan }.joined(separator: " ")
                return "Baris \(masalah.nomorBaris)\(masalah.idLuar.map { " (\($0))" } ?? ""): \(isi)"
            }
            return baris + bacaan.catatan.map { "Catatan: \($0.kalimat) (\($0.daftarBaris.count) baris)" }
        }
    }

    /// Reads the bytes of a CSV or XLSX file.
    ///
    /// - Throws: `PembacaGagal` for a file that is no table, `Penolakan` for a table that holds no standards.
    public static func baca(_ bytes: [UInt8], namaBerkas: String) throws -> HasilImporStandar {
        try bacaImporStandar(try bacaTabel(bytes, namaBerkas: namaBerkas))
    }

    /// The faulty rows as they stand in the file, below the file's own heading, so that they can be mended and sent again.
    static func barisUntukDiperbaiki(_ bytes: [UInt8], namaBerkas: String, nomor: Set<Int>) throws -> [[String]] {
        let tabel = try bacaTabel(bytes, namaBerkas: namaBerkas)
        let kepala = tabel.baris.first { $0.contains { $0.lowercased().contains("kode") } }
        let salah = zip(tabel.nomorBaris, tabel.baris).filter { nomor.contains($0.0) }.map(\.1)
        return [kepala].compactMap { $0 } + salah
    }

    /// The standards that ship with the product.
    public static func bawaan() throws -> HasilImporStandar {
        guard let url = Bundle.module.url(forResource: "standar_kinerja", withExtension: "csv", subdirectory: "data")
        else {
            throw Penolakan("standar.berkas_hilang", "Berkas standar bawaan tidak ditemukan. Pasang ulang aplikasinya.")
        }
        return try baca(Array(try Data(contentsOf: url)), namaBerkas: "standar_kinerja.csv")
    }

    /// Dry run: nothing is written.
    public static func periksa(_ bacaan: HasilImporStandar, instansi: String, world: World) async throws -> Laporan {
        let hari = world.today
        return try await world.database.read { db in
            Laporan(
                bacaan: bacaan,
                selisih: try StandarStore.selisih(bacaan.baris, pada: hari, instansi: instansi, in: db)
            )
        }
    }

    /// Applies the good rows in one transaction with its audit entry; the same file again changes nothing.
    public static func terapkan(
        _ bacaan: HasilImporStandar, pencatat: Pencatat, world: World
    ) async throws -> Laporan {
        let hari = world.today
        return try await world.database.act(by: pencatat) { tx in
            let selisih = try StandarStore.muat(bacaan.baris, pada: hari, instansi: pencatat.instansi, in: tx)
            return Laporan(bacaan: bacaan, selisih: selisih)
        }
    }
}
