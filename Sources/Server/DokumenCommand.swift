import ArgumentParser
import Documents
import Foundation

/// `kinerja dokumen`: documents as files, without server.
struct DokumenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dokumen",
        abstract: "Membuat formulir resmi PermenPANRB 6/2022 sebagai berkas.",
        subcommands: [FormulirContohCommand.self, DokumenZIPCommand.self],
        defaultSubcommand: FormulirContohCommand.self
    )
}

/// `kinerja dokumen A.1.7 --contoh`: one official form, without database.
struct FormulirContohCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "formulir",
        abstract: "Membuat contoh satu formulir sebagai PDF atau XLSX. Bawaan: kata formulir boleh ditinggalkan.",
        discussion: """
            Berisi contoh kabupaten rekaan dan ditandai CONTOH. Jenis berkas mengikuti akhiran nama keluaran: .pdf \
            atau .xlsx.

            Contoh: kinerja dokumen A.1.7 --contoh --keluaran skp.pdf
            """
    )

    @Argument(help: ArgumentHelp("Kode formulir, misalnya A.1.7.", valueName: "KODE"))
    var kode: String?

    @Flag(help: "Tampilkan kode formulir yang dapat dibuat.")
    var daftar = false

    @Flag(help: "Isi formulir dengan contoh rekaan.")
    var contoh = false

    @Option(help: ArgumentHelp("Berkas yang ditulis, berakhiran .pdf atau .xlsx.", valueName: "FILE"))
    var keluaran: String?

    @Option(help: ArgumentHelp("Ukuran kertas: folio (sesuai lampiran) atau a4.", valueName: "UKURAN"))
    var kertas = "folio"

    mutating func run() async throws {
        if daftar {
            for entri in KatalogFormulir.semua { print("\(entri.kode)\t\(entri.judul)") }
            return
        }
        let lembar = try lembarDiminta()
        guard let keluaran else {
            throw ValidationError("Sebutkan berkas keluaran dengan --keluaran, misalnya skp.pdf.")
        }
        let isi = try render(lembar, akhiran: (keluaran as NSString).pathExtension.lowercased())
        do {
            try Data(isi).write(to: URL(fileURLWithPath: keluaran), options: .atomic)
        } catch {
            throw ValidationError("Berkas \(keluaran) tidak dapat ditulis. Periksa folder dan izinnya.")
        }
    }

    private func lembarDiminta() throws -> Lembar {
        guard let kode else { throw ValidationError("Sebutkan kode formulir, atau lihat --daftar.") }
        guard contoh else {
            throw ValidationError(
                "Perintah ini hanya membuat contoh. Tambahkan --contoh; dokumen asli diunduh dari aplikasi."
            )
        }
        guard var lembar = KatalogFormulir.contoh(kode.uppercased()) else {
            throw ValidationError("Kode \(kode) tidak dikenal. Lihat kode yang tersedia dengan --daftar.")
        }
        guard let ukuran = Kertas(rawValue: kertas.lowercased()) else {
            throw ValidationError("Ukuran kertas \(kertas) tidak dikenal. Pakai folio atau a4.")
        }
        lembar.kertas = ukuran
        return lembar
    }

    private func render(_ lembar: Lembar, akhiran: String) throws -> [UInt8] {
        switch akhiran {
        case "pdf": try renderPDF(lembar, keterangan: KatalogFormulir.keteranganContoh)
        case "xlsx": try renderXLSX(lembar, keterangan: KatalogFormulir.keteranganContoh)
        default:
            throw ValidationError("Akhiran .\(akhiran) tidak dapat dibuat. Pakai .pdf atau .xlsx.")
        }
    }
}
