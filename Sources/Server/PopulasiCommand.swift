import App
import ArgumentParser
import Contoh
import Dasar
import Foundation
import Kinerja
import Platform
import Storage

struct PopulasiCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "populasi", abstract: "Menanam penduduk rekaan dalam jumlah besar, untuk uji beban.",
        discussion: """
            Benih yang sama memberi orang yang sama. Semua nama rekaan dan semua NIP memuat bulan lahir 13. Bila jumlahnya \
            lebih besar daripada satu kabupaten, kabupaten rekaan berikutnya dibuat (CTH-002, CTH-003, …).
            """
    )

    @Option(help: "Jumlah pegawai.")
    var jumlah = 7001

    @Option(help: "Benih pengacak.")
    var benih: UInt64 = 1508

    @Option(help: "Tahun kinerja untuk --setahun; tanpa ini tahun berjalan.")
    var tahun: Int?

    @Option(help: "Pegawai per kabupaten rekaan paling banyak.")
    var perInstansi = 10_000

    @Option(help: "Kata sandi semua akun; tanpa ini akun belum aktif.")
    var kataSandi: String?

    @Option(help: "Di antara jumlah itu, banyaknya orang di satu bidang besar dengan satu atasan.")
    var unitBesar = 0

    @Option(help: "Banyaknya standar rekaan di samping standar bawaan, untuk uji pencarian.")
    var standar = 0

    @Flag(help: "Isi juga SKP, sepuluh bulan realisasi, dan evaluasi triwulan I–III setiap orang.")
    var setahun = false

    func validate() throws {
        guard (2...10_000_000).contains(jumlah) else { throw ValidationError("--jumlah harus 2 sampai 10000000.") }
        guard (0...1_000_000).contains(standar) else { throw ValidationError("--standar harus 0 sampai 1000000.") }
        guard (0...5_000).contains(unitBesar) else { throw ValidationError("--unit-besar harus 0 sampai 5000.") }
        guard (2...20_000).contains(perInstansi) else { throw ValidationError("--per-instansi harus 2 sampai 20000.") }
    }

    mutating func run() async throws {
        let world = try await Bootstrap.world(logToStandardError: true).world
        _ = try await Bootstrap.migrate(world)
        let hash: String? = if let kataSandi { try await world.passwords.hash(kataSandi) } else { nil }
        let rujukan = try PopulasiRujukan()
        var sisa = jumlah
        var nomor = 1
        let mulai = ContinuousClock.now
        while sisa > 0 {
            let bagian = min(sisa, perInstansi)
            let penulis = PopulasiPenulis(
                world: world, nomorInstansi: nomor, benih: benih &+ UInt64(nomor),
                tahun: setahun ? tahun ?? world.today.tahun : nil,
                hash: hash,
                populasi: Populasi(
                    parameter: rujukan.parameter, resmi: rujukan.unit, jumlah: bagian, benih: benih &+ UInt64(nomor),
                    unitBesar: nomor == 1 ? unitBesar : 0
                )
            )
            let ditulis = try await penulis.tulis()
            if nomor == 1, standar > 0 { try await penulis.tulisStandar(standar) }
            if ditulis == 0 { break }
            sisa -= ditulis
            nomor += 1
        }
        try await refreshStatistics(world.database)
        await world.database.close()
        note("Selesai: \(jumlah - sisa) pegawai dalam \((ContinuousClock.now - mulai).components.seconds) detik.")
    }
}

/// The tables that the population is made after.
struct PopulasiRujukan {
    let parameter: ParameterPopulasi
    let unit: [UnitResmi]

    init() throws {
        let baris = try DataRujukan.baca("populasi_parameter").filter { $0["skala"] == "kabupaten" }
        parameter = ParameterPopulasi(
            baris.map {
                .init(kelompok: $0["kelompok"] ?? "", kategori: $0["kategori"] ?? "", nilai: $0["nilai"] ?? "")
            }
        )
        unit = try StrukturBungo.daftarUnit().map {
            UnitResmi(kode: $0.kode, nama: $0.nama, jenis: $0.jenis, kodeInduk: $0.kodeInduk)
        }
    }
}

/// Identifiers that follow from seed, kind and number, so that nothing has to be kept to find a rater again.
struct PopulasiID: Sendable {
    enum Ragam: UInt64 {
        case instansi = 1, unit, pegawai, penempatan, garis, skp, rhk, indikator, realisasi, evaluasi, peran
    }

    let benih: UInt64
    private static let huruf = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

    func buat(_ ragam: Ragam, _ nomor: Int) -> String {
        var acak = Pengacak(benih: benih, nomor: nomor, ragam: ragam.rawValue)
        var isi = [UInt8(ascii: "0"), UInt8(ascii: "0")]
        isi.reserveCapacity(26)
        for _ in 0..<2 {
            var bit = acak.berikutnya()
            for _ in 0..<12 {
                isi.append(Self.huruf[Int(bit & 31)])
                bit >>= 5
            }
        }
        return String(decoding: isi, as: UTF8.self)
    }
}
