import Foundation
import Kinerja
import Synchronization

/// One run of a job: what it works from and where it tells how far it is. Nothing here waits for the database; the runner
/// writes it down about once a second.
public final class JobContext: Sendable {
    public let job: Pekerjaan
    public let world: World
    /// Only these items, for a job that repeats what failed; `nil` means all.
    public let only: Set<String>?
    private let state = Mutex(State())

    private struct State {
        var jumlah = 0
        var selesai = 0
        var gagal = 0
        var baru: [(Int, ButirGagal)] = []
        var isStopping = false
    }

    /// What is written down next.
    struct Snapshot: Sendable {
        let jumlah: Int
        let selesai: Int
        let gagal: Int
        let baru: [(Int, ButirGagal)]
    }

    /// Failures beyond this many are counted, not listed.
    private static let longestList = 1000

    init(job: Pekerjaan, world: World, only: Set<String>?) {
        self.job = job
        self.world = world
        self.only = only
    }

    /// Where the files of jobs lie.
    public var results: FileStore { world.files.section("hasil") }

    /// Somebody asked for the end, or the service stops: finish the current item and answer `.stopped`.
    public var isStopping: Bool { state.withLock { $0.isStopping } }

    /// `done` of `total` items are finished, failures included.
    public func progress(_ done: Int, of total: Int) {
        state.withLock {
            $0.selesai = done
            $0.jumlah = total
        }
    }

    /// One item could not be done; the others go on. `item` names it for a later repeat, `name` is for reading.
    public func fail(_ item: String, name: String, reason: String) {
        state.withLock {
            $0.gagal += 1
            guard $0.gagal <= Self.longestList else { return }
            $0.baru.append(($0.gagal, ButirGagal(butir: item, nama: name, alasan: reason)))
        }
    }

    /// The job's input.
    public func input<T: Decodable>(_ type: T.Type = T.self) throws -> T {
        try JSONDecoder().decode(T.self, from: Data(job.masukan.utf8))
    }

    func stop() { state.withLock { $0.isStopping = true } }

    /// Takes what has not been written down yet; after a failed write `putBack` returns it.
    func take() -> Snapshot {
        state.withLock { now in
            defer { now.baru = [] }
            return Snapshot(jumlah: now.jumlah, selesai: now.selesai, gagal: now.gagal, baru: now.baru)
        }
    }

    func putBack(_ snapshot: Snapshot) { state.withLock { $0.baru = snapshot.baru + $0.baru } }
}
