import CLibPQ
import Foundation

/// One connection to a server and its prepared statements. Several commands cost one round trip (pipeline mode).
final class PostgresLink {
    private let connection: OpaquePointer
    private var prepared: [PostgresKey: PostgresPrepared] = [:]
    private var names = 0
    /// After an answer that does not fit the question the connection is not used again.
    private var broken = false

    /// Statements kept prepared; beyond that the cache starts anew (the application has fewer).
    private static let cacheLimit = 512

    init(url: String, options: DatabaseOptions) throws {
        // What stands before `dbname` is a default: the URL overrides it.
        let settings = [
            ("connect_timeout", String(options.connectTimeout)), ("fallback_application_name", "kinerja"),
            ("keepalives_idle", "30"), ("tcp_user_timeout", "15000"), ("dbname", url), ("client_encoding", "UTF8"),
        ]
        guard let connection = Self.connect(settings) else { throw PostgresFailure.disconnected("memori habis") }
        guard PQstatus(connection) == CONNECTION_OK else {
            let reason = String(cString: PQerrorMessage(connection))
            PQfinish(connection)
            throw PostgresFailure.disconnected(reason)
        }
        self.connection = connection
        PQsetNoticeProcessor(connection, { _, _ in }, nil)
        try script(Self.setup(options))
    }

    deinit { PQfinish(connection) }

    var isAlive: Bool { !broken && PQstatus(connection) == CONNECTION_OK }
    /// Inside BEGIN … COMMIT as the server sees it, also after an error.
    var isInTransaction: Bool {
        let status = PQtransactionStatus(connection)
        return status == PQTRANS_INTRANS || status == PQTRANS_INERROR
    }

    /// Runs the commands in order, in one round trip, and answers what the last one answered.
    func exchange(_ commands: [PostgresCommand]) throws -> PostgresAnswer {
        if commands.count == 1, let known = prepared[commands[0].key] {
            try sent(sendPrepared(known, commands[0]))
            return PostgresAnswer(result: try only(), prepared: known)
        }
        return try pipeline(commands)
    }

    /// Runs program text of any number of statements.
    func script(_ text: String) throws {
        guard let handle = PQexec(connection, text) else { throw lost() }
        let result = PostgresResult(handle)
        if result.status != PGRES_COMMAND_OK && result.status != PGRES_TUPLES_OK { throw failure(result) }
    }

    private enum Step {
        case prepare(PostgresKey, PostgresPrepared)
        case execute(PostgresPrepared?)
    }

    private func pipeline(_ commands: [PostgresCommand]) throws -> PostgresAnswer {
        try sent(PQenterPipelineMode(connection))
        var steps: [Step] = []
        var fresh: [PostgresKey: PostgresPrepared] = [:]
        for command in commands { try send(command, &steps, &fresh) }
        try sent(PQpipelineSync(connection))
        var answer: PostgresAnswer?
        var refusal: StatementFailure?
        for step in steps {
            let result = try next()
            switch (result.status, step) {
            case (PGRES_PIPELINE_ABORTED, _): break
            case (PGRES_COMMAND_OK, .prepare(let key, let statement)): prepared[key] = statement
            case (PGRES_COMMAND_OK, .execute(let statement)), (PGRES_TUPLES_OK, .execute(let statement)):
                answer = PostgresAnswer(result: result, prepared: statement)
            default: refusal = refusal ?? failure(result)
            }
        }
        guard let end = PQgetResult(connection) else { throw lost() }
        guard PostgresResult(end).status == PGRES_PIPELINE_SYNC, PQexitPipelineMode(connection) == 1 else {
            throw lost()
        }
        if let refusal { throw refusal }
        guard let answer else { throw lost() }
        return answer
    }

    private func send(
        _ command: PostgresCommand,
        _ steps: inout [Step],
        _ fresh: inout [PostgresKey: PostgresPrepared]
    ) throws {
        if command.once {
            steps.append(.execute(nil))
            return try sent(sendOnce(command))
        }
        let key = command.key
        if let known = prepared[key] ?? fresh[key] {
            steps.append(.execute(known))
            return try sent(sendPrepared(known, command))
        }
        if prepared.count >= Self.cacheLimit {
            prepared = [:]
            steps.append(.execute(nil))
            try sent(sendOnce(PostgresCommand("DEALLOCATE ALL")))
        }
        names += 1
        let statement = PostgresPrepared(name: "s\(names)")
        fresh[key] = statement
        steps += [.prepare(key, statement), .execute(statement)]
        try sent(PQsendPrepare(connection, statement.name, command.text, Int32(command.types.count), command.types))
        try sent(sendPrepared(statement, command))
    }

    private func sendPrepared(_ statement: PostgresPrepared, _ command: PostgresCommand) -> Int32 {
        command.withParameters {
            PQsendQueryPrepared(
                connection,
                statement.name,
                Int32($0.pointers.count),
                $0.pointers,
                $0.lengths,
                $0.formats,
                0
            )
        }
    }

    private func sendOnce(_ command: PostgresCommand) -> Int32 {
        command.withParameters {
            PQsendQueryParams(
                connection,
                command.text,
                Int32($0.pointers.count),
                command.types,
                $0.pointers,
                $0.lengths,
                $0.formats,
                0
            )
        }
    }

    private func sent(_ answer: Int32) throws { if answer != 1 { throw lost() } }

    /// The result of a command that was sent outside a pipeline.
    private func only() throws -> PostgresResult {
        let result = try next()
        guard result.status == PGRES_COMMAND_OK || result.status == PGRES_TUPLES_OK else { throw failure(result) }
        return result
    }

    /// One result and the empty answer that ends it.
    private func next() throws -> PostgresResult {
        guard let handle = PQgetResult(connection) else { throw lost() }
        let result = PostgresResult(handle)
        while isAlive, let more = PQgetResult(connection) { PQclear(more) }
        return result
    }

    /// Forgets what the server has forgotten.
    private func failure(_ result: PostgresResult) -> StatementFailure {
        let failure = isAlive ? PostgresFailure.failure(result) : lost()
        if failure.retry { prepared = [:] }
        return failure
    }

    private func lost() -> StatementFailure {
        broken = true
        return PostgresFailure.lost(String(cString: PQerrorMessage(connection)))
    }
}

extension PostgresLink {
    private static func connect(_ settings: [(String, String)]) -> OpaquePointer? {
        let keys = settings.map { strdup($0.0) }
        let values = settings.map { strdup($0.1) }
        defer { for text in keys + values { free(text) } }
        let keyPointers = keys.map { UnsafePointer($0) } + [nil]
        let valuePointers = values.map { UnsafePointer($0) } + [nil]
        return PQconnectdbParams(keyPointers, valuePointers, 1)
    }

    /// Texts and times in one form whatever the server's defaults; an acknowledged write is on the disk.
    private static func setup(_ options: DatabaseOptions) -> String {
        """
        SET statement_timeout = \(options.statementTimeout);
        SET idle_in_transaction_session_timeout = 60000;
        SET client_min_messages = warning;
        SET bytea_output = hex;
        SET datestyle = 'ISO, YMD';
        SET timezone = 'UTC';
        SET standard_conforming_strings = on;
        SET cursor_tuple_fraction = 1;
        SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off';
        """
    }
}
