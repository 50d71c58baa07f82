import ArgumentParser
import Dasar
import Documents
import Foundation
import Kinerja
import Perencanaan
import Platform
import Storage

struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Membandingkan berkas dengan basis data, dan menerapkannya bila diminta.",
        discussion: """
            Tanpa --terapkan tidak ada yang ditulis. Kode keluar: 0 bila semua baris baik, 1 bila ada baris bermasalah \
            (baris lain tetap diterapkan), 2 bila berkas atau instansi tidak dapat dipakai.
            """,
        subcommands: [ImportPegawai.self, ImportStandar.self]
    )
}

/// What both imports ask for.
struct PilihanImpor: ParsableArguments {
    @Argument(help: "Berkas CSV atau XLSX.")
    var berkas: String

    @Flag(help: "Terapkan perubahan, bukan hanya menunjukkannya.")
    var terapkan = false

    @Option(help: "Kode instansi; tanpa ini KINERJA_INSTANSI.")
    var instansi: String?
}

struct ImportPegawai: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pegawai", abstract: "Berkas pegawai dari SIASN atau e-Kinerja (CSV atau XLSX)."
    )

    @OptionGroup
    var pilihan: PilihanImpor

    @Flag(help: "Tandai pegawai yang tidak ada di berkas sebagai tidak lagi bekerja di sini.")
    var tandaiKeluar = false

    mutating func run() async throws {
        try await ImportBerkas.dengan(jalankan)
    }

    private func jalankan(_ world: World) async -> Int32 {
        do {
            let milik = try await ImportBerkas.instansi(pilihan.instansi, world)
            let terbaca = try await ImporProses.baca(
                try ImportBerkas.baca(pilihan.berkas),
                namaBerkas: URL(fileURLWithPath: pilihan.berkas).lastPathComponent, world: world,
                instansi: milik.id
            )
            tampilkan(terbaca)
            if pilihan.terapkan { try await terapkan(terbaca, milik, world) }
            return terbaca.ringkasan.bermasalah > 0 ? 1 : 0
        } catch {
            return ImportBerkas.gagal(error)
        }
    }

    private func terapkan(_ terbaca: ImporProses.Terbaca, _ milik: Instansi, _ world: World) async throws {
        let pencatat = Pencatat(
            instansi: milik.id, pelaku: "sistem:cli", permintaan: world.newID(), waktu: world.now()
        )
        let (id, tandai, hariIni) = (world.newID(), tandaiKeluar, world.today)
        let ringkasan = try await world.database.act(by: pencatat) { tx in
            try ImporProses.catat(terbaca, id: id, in: tx)
            return try ImporProses.terapkan(terbaca, id: id, tandaiKeluar: tandai, pada: hariIni, in: tx)
        }
        print("Diterapkan: \(ringkasan.jumlahPerubahan) perubahan (impor \(id)).")
    }

    private func tampilkan(_ terbaca: ImporProses.Terbaca) {
        let r = terbaca.ringkasan
        print("\(terbaca.namaBerkas): \(r.varian), \(r.jumlahBaris) baris")
        print(
            "\(r.baru) baru, \(r.berubah) berubah, \(r.sama) sama, \(r.hilang) hilang, \(r.bermasalah) bermasalah, \(r.unitBaru) unit baru, \(r.penilai) penilai"
        )
        if let perhatian = r.perhatian { print("Perhatian: \(perhatian)") }
        let p = terbaca.pratinjau
        for unit in p.unit { print("+ unit \(unit.nama), di bawah \(unit.induk)") }
        for satu in p.baru { print("+ baris \(satu.baris): \(satu.nama), \(satu.jabatan), \(satu.unit)") }
        for satu in p.berubah {
            let isi = satu.perubahan.map { "\($0.bidang) \($0.sebelum ?? "Belum ada") → \($0.sesudah)" }
            print("~ baris \(satu.baris): \(satu.nama): \(isi.joined(separator: "; "))")
        }
        for satu in p.hilang { print("- \(satu.nama), \(satu.unit)") }
        for satu in p.bermasalah {
            let isi = satu.masalah.map { "\($0.kolom): \($0.kalimat) \($0.perbaikan)" }
            print("! baris \(satu.baris): \(isi.joined(separator: " "))")
        }
        for satu in p.catatan { print("Catatan (\(satu.jumlah) baris): \(satu.kalimat)") }
    }
}

struct ImportStandar: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "standar", abstract: "Berkas standar kinerja (CSV atau XLSX)."
    )

    @OptionGroup
    var pilihan: PilihanImpor

    mutating func run() async throws {
        try await ImportBerkas.dengan(jalankan)
    }

    private func jalankan(_ world: World) async -> Int32 {
        do {
            let milik = try await ImportBerkas.instansi(pilihan.instansi, world)
            let nama = URL(fileURLWithPath: pilihan.berkas).lastPathComponent
            let bacaan = try StandarImport.baca(try ImportBerkas.baca(pilihan.berkas), namaBerkas: nama)
            let laporan: StandarImport.Laporan
            if pilihan.terapkan {
                let pencatat = Pencatat(
                    instansi: milik.id, pelaku: "sistem:cli", permintaan: world.newID(), waktu: world.now()
                )
                laporan = try await StandarImport.terapkan(bacaan, pencatat: pencatat, world: world)
            } else {
                laporan = try await StandarImport.periksa(bacaan, instansi: milik.id, world: world)
            }
            laporan.kalimat.forEach { print($0) }
            return laporan.bacaan.bermasalah.isEmpty ? 0 : 1
        } catch {
            return ImportBerkas.gagal(error)
        }
    }
}

/// What both imports share.
enum ImportBerkas {
    /// Opens the world for one import and ends with its exit code.
    static func dengan(_ jalankan: (World) async -> Int32) async throws {
        let world = try await Bootstrap.world(logToStandardError: true).world
        let hasil = await jalankan(world)
        await world.database.close()
        if hasil != 0 { throw ExitCode(hasil) }
    }

    static func baca(_ jalur: String) throws -> [UInt8] {
        guard let isi = FileManager.default.contents(atPath: jalur) else {
            throw Penolakan("berkas.tidak_terbaca", "Berkas \(jalur) tidak terbaca. Periksa nama dan hak bacanya")
        }
        return [UInt8](isi)
    }

    static func instansi(_ kode: String?, _ world: World) async throws -> Instansi {
        let dicari = kode ?? world.settings.instansi
        let ketemu = try await world.database.read { db in try OrganisasiStore.instansi(kode: dicari, in: db) }
        guard let ketemu else {
            throw Penolakan(
                "instansi.tidak_ada",
                "Tidak ada instansi dengan kode \(dicari). Buat dengan kinerja instansi tambah lebih dulu")
        }
        return ketemu
    }

    /// Says why on standard error; exit status 2.
    static func gagal(_ error: any Error) -> Int32 {
        if let daftar = refusals(of: error) {
            for satu in daftar { note("kinerja import: \(satu.pesan)\(satu.perbaikan.map { " " + $0 } ?? "")") }
        } else if let gagal = error as? PembacaGagal {
            note("kinerja import: \(gagal.kalimat)")
        } else {
            note("kinerja import: \(error)")
        }
        return 2
    }
}
