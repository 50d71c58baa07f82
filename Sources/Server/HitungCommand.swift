import ArgumentParser
import Foundation
import Kinerja

/// `kinerja hitung`: the rules from the command line, without database or server.
struct HitungCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hitung",
        abstract: "Menghitung predikat, pola distribusi, angka kredit, tenggat, dan lain-lain dari kasus JSON.",
        discussion: """
            Masukan: larik JSON berisi kasus. Setiap kasus punya "id" dan "hitung": predikat, pola_distribusi, \
            angka_kredit, kenaikan, tenggat, ikm, tpp, nip, atau capaian. Hasil keluar dengan urutan yang sama.

            Kode keluar: 0 bila semua kasus terhitung, 1 bila ada kasus dengan "galat", 2 bila masukan bukan larik \
            JSON atau tidak terbaca.

            Contoh: echo '[{"id":"a","hitung":"nip","nip":"19861326 201505 1 001"}]' | kinerja hitung
            """
    )

    @Option(help: ArgumentHelp("Berkas masukan; tanpa ini dibaca dari masukan standar.", valueName: "FILE"))
    var berkas: String?

    @Option(help: ArgumentHelp("Pakai aturan yang berlaku pada tanggal ini; tanpa ini hari ini.", valueName: "TANGGAL"))
    var per: String?

    func run() throws {
        let tanggal = try tanggalAturan()
        let masukan = try baca()
        let hasil: Hitung.Hasil
        do {
            hasil = try Hitung.jalankan(masukan, per: tanggal)
        } catch {
            throw Self.gagal(error.pesan)
        }
        try FileHandle.standardOutput.write(contentsOf: Data((hasil.keluaran + "\n").utf8))
        if hasil.status != 0 { throw ExitCode(Int32(hasil.status)) }
    }

    private func tanggalAturan() throws -> Tanggal {
        guard let per else { return Self.hariIni }
        guard let tanggal = Tanggal(per) else {
            throw Self.gagal("Tulis --per sebagai tanggal yang ada, misalnya 2026-01-31.")
        }
        return tanggal
    }

    private func baca() throws -> [UInt8] {
        do {
            guard let berkas else { return Array(try FileHandle.standardInput.readToEnd() ?? Data()) }
            return Array(try Data(contentsOf: URL(fileURLWithPath: berkas)))
        } catch {
            throw Self.gagal("Berkas masukan tidak terbaca. Periksa nama dan hak bacanya.")
        }
    }

    /// Today in WIB (UTC+7), the time zone of the kabupaten.
    private static var hariIni: Tanggal {
        Tanggal(hariSejak1970: Int(((Date().timeIntervalSince1970 + 7 * 3600) / 86_400).rounded(.down)))
    }

    /// Tells why on standard error; exit status 2.
    private static func gagal(_ pesan: String) -> ExitCode {
        FileHandle.standardError.write(Data(("kinerja hitung: " + pesan + "\n").utf8))
        return ExitCode(2)
    }
}
