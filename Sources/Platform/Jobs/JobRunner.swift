import Kinerja
import Logging
public import Storage
import Synchronization

/// Takes jobs from the queue and runs them, a few at once. Several processes may share one PostgreSQL.
///
/// A job that a process left behind (`kill -9`, power) is begun again from the start: at once on SQLite, which has one
/// process, and after `staleAfter` without a heartbeat on PostgreSQL.
public final class JobRunner: Sendable {
    private let world: World
    private let kinds: [String: JobKind]
    private let slots: Int
    private let beat: Duration
    private let staleAfter: Int64
    private let name = Identifier.secret(bytes: 8)
    private let isStopping = Atomic(false)
    private let running = Mutex<[String: JobContext]>([:])

    /// - Parameters:
    ///   - slots: how many jobs run at once.
    ///   - beat: how often progress is written down.
    ///   - staleAfter: milliseconds without a heartbeat after which a job counts as left behind.
    public init(
        world: World, kinds: [JobKind], slots: Int = 2, beat: Duration = .seconds(1), staleAfter: Int64 = 60_000
    ) {
        self.world = world
        self.kinds = Dictionary(kinds.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        self.slots = slots
        self.beat = beat
        self.staleAfter = staleAfter
    }

    /// Runs until `stop`; returns when the current items are finished and their jobs are back in the queue.
    public func run() async {
        await recover(all: world.database.dialect == .sqlite)
        var round = 0
        await withDiscardingTaskGroup { group in
            while !isStopping.load(ordering: .relaxed), !Task.isCancelled {
                if let job = await claim() {
                    group.addTask { await self.perform(job) }
                    continue
                }
                try? await Task.sleep(for: .milliseconds(500))
                round += 1
                if round % 60 == 0 { await recover(all: false) }
            }
            stop()
        }
    }

    /// Stops after the current items. What was not finished begins again when the service starts next.
    public func stop() {
        isStopping.store(true, ordering: .relaxed)
        running.withLock { $0.values.forEach { $0.stop() } }
    }

    /// Runs whatever waits and returns when nothing does, for commands and tests.
    public func drain() async {
        await recover(all: false)
        while let job = await claim() { await perform(job) }
    }

    /// Gives back what a process has left behind.
    public func recover(all: Bool) async {
        let waktu = world.now()
        let sejak = all ? Int64.max : waktu - staleAfter
        do {
            let jumlah = try await world.database.write { db in
                try AntreanStore.pulihkan(sejak: sejak, waktu: waktu, in: db)
            }
            if jumlah > 0 { world.log.notice("pekerjaan dipulihkan", metadata: ["jumlah": "\(jumlah)"]) }
        } catch {
            report(error, "pemulihan pekerjaan")
        }
    }

    private func claim() async -> Pekerjaan? {
        guard running.withLock({ $0.count }) < slots else { return nil }
        let (waktu, jenis, pekerja) = (world.now(), kinds.keys.sorted(), name)
        do {
            guard try await world.database.read({ db in try AntreanStore.isAda(in: db) }) else { return nil }
            let job = try await world.database.write { db in
                try AntreanStore.ambil(pekerja: pekerja, jenis: jenis, waktu: waktu, in: db)
            }
            if let job { try await register(job) }
            return job
        } catch {
            report(error, "mengambil pekerjaan")
            return nil
        }
    }

    private func register(_ job: Pekerjaan) async throws {
        var only: Set<String>?
        if let induk = job.indukID {
            let gagal = try await world.database.read { db in
                try PekerjaanStore.gagal(induk, instansi: job.instansiID, batas: 1000, in: db)
            }
            only = Set(gagal.map(\.butir))
        }
        let context = JobContext(job: job, world: world, only: only)
        running.withLock { $0[job.id] = context }
        if isStopping.load(ordering: .relaxed) { context.stop() }
    }

    private func perform(_ job: Pekerjaan) async {
        defer { _ = running.withLock { $0.removeValue(forKey: job.id) } }
        guard let context = running.withLock({ $0[job.id] }), let kind = kinds[job.jenis] else { return }
        let heart = Task { await keepBeating(context) }
        let outcome: Result<JobOutcome, any Error>
        do { outcome = .success(try await kind.run(context)) } catch { outcome = .failure(error) }
        heart.cancel()
        await heart.value
        do {
            guard await self.beat(context) else { return discard(outcome) }
            try await end(context, outcome)
        } catch {
            report(error, "menutup pekerjaan \(job.id)")
        }
    }

    private func keepBeating(_ context: JobContext) async {
        while (try? await Task.sleep(for: beat)) != nil {
            guard await self.beat(context) else { return context.stop() }
        }
    }

    /// False when another process has taken the job over.
    private func beat(_ context: JobContext) async -> Bool {
        let (snapshot, waktu, pekerja) = (context.take(), world.now(), name)
        do {
            let detak = try await world.database.write { db in
                try AntreanStore.detak(context.job, pekerja: pekerja, snapshot, waktu: waktu, in: db)
            }
            if detak == .diminta_henti { context.stop() }
            return detak != .hilang
        } catch {
            context.putBack(snapshot)
            report(error, "detak pekerjaan")
            return true
        }
    }

    private func discard(_ outcome: Result<JobOutcome, any Error>) {
        if let file = try? outcome.get().file { world.files.section("hasil").discard(file.path) }
    }

    private func end(_ context: JobContext, _ outcome: Result<JobOutcome, any Error>) async throws {
        let isHalf: Bool
        if case .success(.stopped) = outcome { isHalf = true } else { isHalf = false }
        if isHalf, isStopping.load(ordering: .relaxed) {
            discard(outcome)
            let (job, pekerja) = (context.job, name)
            return try await world.database.write { db in try AntreanStore.kembalikan(job, pekerja: pekerja, in: db) }
        }
        switch outcome {
        case .success(let ended):
            var hasil: Pekerjaan.Hasil?
            if let file = ended.file { hasil = try await keep(file, in: context.results) }
            try await close(context.job, isHalf ? .dihentikan : .selesai, pesan: "", hasil: hasil)
        case .failure(let error):
            report(error, "pekerjaan \(context.job.id)")
            let pesan = refusals(of: error)?.first?.pesan ?? "Ada yang salah di pihak kami; yang lain tetap aman."
            try await close(context.job, .gagal, pesan: pesan, hasil: nil)
        }
    }

    private func keep(_ file: JobFile, in results: FileStore) async throws -> Pekerjaan.Hasil {
        let kept = try await results.adopt(file.path)
        return Pekerjaan.Hasil(berkas: kept.hash, nama: file.name, jenis: file.type, ukuran: kept.size)
    }

    private func close(
        _ job: Pekerjaan, _ keadaan: KeadaanPekerjaan, pesan: String, hasil: Pekerjaan.Hasil?
    ) async throws {
        let (waktu, pekerja) = (world.now(), name)
        let pencatat = Pencatat(
            instansi: job.instansiID, pelaku: "sistem:pekerjaan", permintaan: "pekerjaan:\(job.id)", waktu: waktu
        )
        try await world.database.act(by: pencatat) { tx in
            let isMilik = try AntreanStore.akhiri(
                job, pekerja: pekerja, keadaan: keadaan, pesan: pesan, hasil: hasil, waktu: waktu, in: tx.db
            )
            guard isMilik else { return }
            tx.catat(
                EntriJejak("pekerjaan.\(keadaan.rawValue)", objek: "pekerjaan", id: job.id, sesudah: hasil?.berkas)
            )
        }
    }

    private func report(_ error: any Error, _ what: String) {
        let rinci = (error as? SQLFailure)?.kind ?? String(describing: type(of: error))
        world.log.error("galat", metadata: ["bagian": "\(what)", "rinci": "\(rinci)"])
    }
}
