import App
import ArgumentParser
import Foundation
import Hummingbird
import Logging
import Platform
import ServiceLifecycle
import Storage
import UnixSignals

struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Menjalankan layanan web.",
        discussion: "SIGTERM menghentikan dengan tertib: permintaan yang sedang berjalan diselesaikan dulu."
    )

    @Option(name: .long, help: "Alamat yang didengarkan.")
    var host = "127.0.0.1"

    @Option(name: .long, help: "Nomor port.")
    var port = 8080

    mutating func run() async throws {
        var (world, loaded) = try await startup()
        world.push = try loaded.push.load()
        if let smtp = loaded.settings.smtp { world.mail = try SMTPMail(smtp, now: world.now) }
        let metrics = MetricsRegistry()
        let door = FrontDoor(world: world, rooms: Rooms.all, metrics: metrics)
        var quiet = Logger(label: "hummingbird") { _ in JSONLogHandler(toStandardError: false) }
        quiet.logLevel = .warning
        let application = Application(
            router: door.router(),
            configuration: .init(address: .hostname(host, port: port), serverName: nil), logger: quiet
        )
        var services: [ServiceGroupConfiguration.ServiceConfiguration] = [
            .init(service: application),
            .init(service: Housekeeping(world: world)),
            .init(service: ChoreService(runner: ChoreRunner(world: world, chores: Rooms.all.flatMap(\.chores)))),
            .init(service: JobService(runner: JobRunner(world: world, kinds: Rooms.all.flatMap(\.jobs)))),
        ]
        if loaded.adminPort > 0 {
            let admin = Application(
                router: AdminDoor(metrics: metrics).router(),
                configuration: .init(address: .hostname("127.0.0.1", port: loaded.adminPort)), logger: quiet
            )
            services.append(.init(service: admin))
        }
        note("Kinerja berjalan di http://\(host):\(port)")
        var configuration = ServiceGroupConfiguration(
            services: services, gracefulShutdownSignals: [.sigterm, .sigint], logger: quiet
        )
        configuration.maximumGracefulShutdownDuration = .seconds(30)
        try await ServiceGroup(configuration: configuration).run()
        try await Bootstrap.outgoing.close()
        await world.database.close()
    }

    private func startup() async throws -> (World, LoadedSettings) {
        do {
            var (world, loaded) = try await Bootstrap.world()
            world.vault = try loaded.vault.load()
            _ = try await Bootstrap.migrate(world)
            return (world, loaded)
        } catch let wrong as WrongSetting {
            throw ValidationError(wrong.description)
        }
    }
}

/// Runs long work; at SIGTERM it ends after the current items, and what is left begins again at the next start.
private struct JobService: Service {
    let runner: JobRunner

    func run() async throws {
        await withGracefulShutdownHandler {
            await runner.run()
        } onGracefulShutdown: {
            runner.stop()
        }
    }
}

/// Runs what is due, once a minute.
private struct ChoreService: Service {
    let runner: ChoreRunner

    func run() async throws {
        await runner.runDue()
        for await _ in AsyncTimer(seconds: 60).cancelOnGracefulShutdown() { await runner.runDue() }
    }
}

/// Removes old sessions and submissions and the files of old jobs, once an hour.
private struct Housekeeping: Service {
    let world: World

    func run() async throws {
        try? await gracefulShutdownLoop()
    }

    private func gracefulShutdownLoop() async throws {
        for await _ in AsyncTimer(seconds: 3600).cancelOnGracefulShutdown() {
            let now = world.now()
            try? await world.database.write { db in try SessionStore.sweep(now: now, in: db) }
            try? await JobResults.sweep(world)
        }
    }
}

/// Ticks until the task is cancelled.
private struct AsyncTimer: AsyncSequence {
    let seconds: Int

    struct AsyncIterator: AsyncIteratorProtocol {
        let seconds: Int
        func next() async -> Void? {
            do {
                try await Task.sleep(for: .seconds(seconds))
                return ()
            } catch {
                return nil
            }
        }
    }

    func makeAsyncIterator() -> AsyncIterator { AsyncIterator(seconds: seconds) }
}
