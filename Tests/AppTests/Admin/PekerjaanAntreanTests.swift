import App
import Foundation
import Kinerja
import Logging
import Platform
import Storage
import Synchronization
import Testing

/// The queue of long work on both engines, with two processes on one database.
@Suite("Antrean pekerjaan")
struct PekerjaanAntreanTests {
    /// Two worlds on one database, as two processes see it.
    final class Bengkel: Sendable {
        let satu: World
        let dua: World
        let clock: TestClock
        let instansi: String
        let pegawai: String
        private let folder: URL

        init(_ engine: TestEngine) async throws {
            folder = FileManager.default.temporaryDirectory.appending(path: "kinerja-antrean-\(UUID().uuidString)")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            let clock = TestClock(day: "2026-10-05")
            self.clock = clock
            let (url, folder) = (try engine.url(folder: folder.path), folder)
            func world() throws -> World {
                var log = Logger(label: "uji") { _ in SwiftLogNoOpLogHandler() }
                log.logLevel = .critical
                return World(
                    now: { clock.now }, database: try openDatabase(url: url),
                    files: FileStore(root: folder.appending(path: "berkas").path), passwords: Passwords(cost: .cheap),
                    settings: Settings(), log: log
                )
            }
            satu = try world()
            _ = try await Storage.migrate(satu.database, Rooms.migrations)
            dua = try world()
            let (instansi, pegawai) = (satu.newID(), satu.newID())
            (self.instansi, self.pegawai) = (instansi, pegawai)
            try await satu.database.write { db in
                try db.run(
                    "INSERT INTO instansi (id, kode, nama, tempat, dibuat) VALUES (\(instansi), 'UJI', 'Uji', 'Uji', 1)"
                )
                try db.run(
                    """
                    INSERT INTO pegawai (instansi_id, id, nama, nama_cari, jenis_asn, sumber, dibuat)
                    VALUES (\(instansi), \(pegawai), 'Sari Contoh', 'sari contoh', 'pns', 'uji', 1)
                    """
                )
            }
        }

        deinit { try? FileManager.default.removeItem(at: folder) }

        @discardableResult
        func mulai(_ kunci: String, jenis: String = "uji") async throws -> (id: String, isBaru: Bool) {
            let id = satu.newID()
            let pencatat = Pencatat(instansi: instansi, pelaku: pegawai, permintaan: "uji", waktu: satu.now())
            return try await satu.database.act(by: pencatat) { tx in
                try PekerjaanStore.mulai(
                    PekerjaanBaru(jenis: jenis, judul: "Uji \(kunci)", masukan: "{}", kunci: kunci), id: id, in: tx)
            }
        }

        func hentikan(_ id: String) async throws -> Bool {
            let pencatat = Pencatat(instansi: instansi, pelaku: pegawai, permintaan: "uji", waktu: satu.now())
            return try await satu.database.act(by: pencatat) { tx in try PekerjaanStore.hentikan(id, in: tx) }
        }

        func lihat(_ id: String) async throws -> Pekerjaan {
            let (instansi, pegawai) = (instansi, pegawai)
            let satu = try await satu.database.read { db in
                try PekerjaanStore.load(id, bagi: pegawai, instansi: instansi, in: db)
            }
            return try #require(satu).pekerjaan
        }

        func gagal(_ id: String) async throws -> [ButirGagal] {
            let instansi = instansi
            return try await satu.database.read { db in
                try PekerjaanStore.gagal(id, instansi: instansi, batas: 100, in: db)
            }
        }

        /// Waits until a job is in a state; ten seconds are more than any of these needs.
        func tunggu(_ id: String, _ keadaan: KeadaanPekerjaan) async throws {
            for _ in 0..<500 {
                if try await lihat(id).keadaan == keadaan { return }
                try await Task.sleep(for: .milliseconds(20))
            }
            Issue.record("\(id) tidak menjadi \(keadaan)")
        }
    }

    private func jenis(_ run: @escaping @Sendable (JobContext) async throws -> JobOutcome) -> JobKind {
        JobKind("uji", unit: "butir", authorise: { _, _, _ in }, run: run)
    }

    @Test("dua proses tidak pernah mengambil pekerjaan yang sama", arguments: TestEngine.allCases)
    func sekali(engine: TestEngine) async throws {
        let bengkel = try await Bengkel(engine)
        for nomor in 1...12 { try await bengkel.mulai("k\(nomor)") }
        let hitung = Hitungan()
        let kind = jenis { context in
            hitung.tambah(context.job.id)
            try await Task.sleep(for: .milliseconds(5))
            return .done(nil)
        }
        let pelari = [bengkel.satu, bengkel.dua, bengkel.satu, bengkel.dua].map {
            JobRunner(world: $0, kinds: [kind], beat: .milliseconds(50))
        }
        await withTaskGroup { group in
            for satu in pelari { group.addTask { await satu.drain() } }
        }
        #expect(hitung.semua.count == 12)
        #expect(hitung.semua.values.allSatisfy { $0 == 1 })
    }

    @Test(
        "pekerjaan yang sama dua kali adalah satu; sesudah berakhir boleh dimulai lagi", arguments: TestEngine.allCases)
    func samaDuaKali(engine: TestEngine) async throws {
        let bengkel = try await Bengkel(engine)
        let pertama = try await bengkel.mulai("unit-1")
        let kedua = try await bengkel.mulai("unit-1")
        let lain = try await bengkel.mulai("unit-2")
        #expect(pertama.isBaru)
        #expect(!kedua.isBaru)
        #expect(kedua.id == pertama.id)
        #expect(lain.id != pertama.id)
        await JobRunner(world: bengkel.satu, kinds: [jenis { _ in .done(nil) }]).drain()
        #expect(try await bengkel.lihat(pertama.id).keadaan == .selesai)
        #expect(try await bengkel.mulai("unit-1").isBaru)
    }

    @Test(
        "yang ditinggalkan proses mati dimulai ulang dari awal, tanpa sisa kegagalan lama",
        arguments: TestEngine.allCases)
    func prosesMati(engine: TestEngine) async throws {
        let bengkel = try await Bengkel(engine)
        let id = try await bengkel.mulai("unit-1").id
        let waktu = bengkel.satu.now()
        // A process takes it, writes a failure and is gone.
        let (instansi, database) = (bengkel.instansi, bengkel.satu.database)
        _ = try await database.write { db in
            try AntreanStore.ambil(pekerja: "mati", jenis: ["uji"], waktu: waktu, in: db)
        }
        try await database.write { db in
            try db.run(
                """
                INSERT INTO pekerjaan_gagal (instansi_id, pekerjaan_id, nomor, butir, nama, alasan)
                VALUES (\(instansi), \(id), 1, 'x', 'x', 'lama')
                """
            )
        }
        let pelari = JobRunner(
            world: bengkel.dua,
            kinds: [
                jenis { context in
                    context.progress(3, of: 3)
                    context.fail("b", name: "Butir b", reason: "Tidak terbaca")
                    return .done(nil)
                }
            ])
        await pelari.drain()
        #expect(try await bengkel.lihat(id).keadaan == .berjalan, "detaknya masih baru")
        bengkel.clock.move(minutes: 2)
        await pelari.drain()
        let job = try await bengkel.lihat(id)
        #expect(job.keadaan == .selesai)
        #expect(job.percobaan == 2)
        #expect((job.selesai, job.jumlah, job.gagal) == (3, 3, 1))
        #expect(try await bengkel.gagal(id) == [ButirGagal(butir: "b", nama: "Butir b", alasan: "Tidak terbaca")])
    }

    @Test("tiga kali berhenti di tengah jalan berarti gagal, bukan berulang selamanya", arguments: TestEngine.allCases)
    func tigaKali(engine: TestEngine) async throws {
        let bengkel = try await Bengkel(engine)
        let id = try await bengkel.mulai("unit-1").id
        let pelari = JobRunner(world: bengkel.dua, kinds: [])
        for kali in 1...3 {
            let waktu = bengkel.satu.now()
            _ = try await bengkel.satu.database.write { db in
                try AntreanStore.ambil(pekerja: "mati-\(kali)", jenis: ["uji"], waktu: waktu, in: db)
            }
            bengkel.clock.move(minutes: 2)
            await pelari.recover(all: false)
        }
        let job = try await bengkel.lihat(id)
        #expect(job.keadaan == .gagal)
        #expect(job.pesan.contains("Berhenti tiga kali"))
    }

    @Test(
        "Hentikan berhenti setelah butir yang sedang dikerjakan dan menyimpan yang sudah jadi",
        arguments: TestEngine.allCases)
    func berhenti(engine: TestEngine) async throws {
        let bengkel = try await Bengkel(engine)
        let id = try await bengkel.mulai("unit-1").id
        let menunggu = try await bengkel.mulai("unit-2").id
        let kind = jenis { context in
            var butir = 0
            while !context.isStopping {
                butir += 1
                context.progress(butir, of: 1_000_000)
                try await Task.sleep(for: .milliseconds(5))
            }
            let path = try context.results.temporaryPath()
            try Data("sebagian".utf8).write(to: URL(fileURLWithPath: path))
            return .stopped(JobFile(path: path, name: "sebagian.txt", type: "text/plain"))
        }
        let pelari = JobRunner(world: bengkel.dua, kinds: [kind], slots: 1, beat: .milliseconds(20))
        let jalan = Task { await pelari.run() }
        try await bengkel.tunggu(id, .berjalan)
        #expect(try await bengkel.hentikan(menunggu), "yang menunggu berakhir seketika")
        #expect(try await bengkel.lihat(menunggu).keadaan == .dihentikan)
        #expect(try await bengkel.hentikan(id))
        try await bengkel.tunggu(id, .dihentikan)
        let job = try await bengkel.lihat(id)
        #expect(job.selesai > 0)
        #expect(try await bengkel.satu.files.section("hasil").load(job.hasil?.berkas ?? "") == Array("sebagian".utf8))
        #expect(try await !bengkel.hentikan(id), "sudah berakhir")
        pelari.stop()
        await jalan.value
    }

    @Test("layanan yang berhenti tertib mengembalikan pekerjaan ke antrean", arguments: TestEngine.allCases)
    func berhentiTertib(engine: TestEngine) async throws {
        let bengkel = try await Bengkel(engine)
        let id = try await bengkel.mulai("unit-1").id
        let kind = jenis { context in
            while !context.isStopping { try await Task.sleep(for: .milliseconds(5)) }
            return .stopped(nil)
        }
        let pelari = JobRunner(world: bengkel.satu, kinds: [kind], beat: .milliseconds(20))
        let jalan = Task { await pelari.run() }
        try await bengkel.tunggu(id, .berjalan)
        pelari.stop()
        await jalan.value
        #expect(try await bengkel.lihat(id).keadaan == .antre)
    }

    @Test(
        "galat menutup pekerjaan sebagai gagal dengan kalimatnya; berkas lama dihapus setelah tujuh hari",
        arguments: TestEngine.allCases)
    func galatDanMasaSimpan(engine: TestEngine) async throws {
        let bengkel = try await Bengkel(engine)
        let gagal = try await bengkel.mulai("gagal").id
        let jadi = try await bengkel.mulai("jadi").id
        let kind = jenis { context in
            if context.job.kunci == "gagal" { throw Penolakan("uji", "Unit ini tidak ada lagi") }
            let path = try context.results.temporaryPath()
            try Data("isi".utf8).write(to: URL(fileURLWithPath: path))
            return .done(JobFile(path: path, name: "isi.txt", type: "text/plain"))
        }
        await JobRunner(world: bengkel.satu, kinds: [kind]).drain()
        #expect(try await bengkel.lihat(gagal).pesan == "Unit ini tidak ada lagi")
        let hasil = try #require(try await bengkel.lihat(jadi).hasil)
        let simpanan = bengkel.satu.files.section("hasil")
        bengkel.clock.move(days: 6)
        try await JobResults.sweep(bengkel.satu)
        #expect(try await simpanan.load(hasil.berkas) != nil)
        bengkel.clock.move(days: 2)
        try await JobResults.sweep(bengkel.satu)
        #expect(try await simpanan.load(hasil.berkas) == nil)
        #expect(try await bengkel.lihat(jadi).hasil == nil)
    }
}

/// Counts by name, from any thread.
final class Hitungan: Sendable {
    private let isi = Mutex<[String: Int]>([:])
    var semua: [String: Int] { isi.withLock { $0 } }
    func tambah(_ nama: String) { isi.withLock { $0[nama, default: 0] += 1 } }
}
