import CLibPQ

/// SQLSTATE in the words of the port.
enum PostgresFailure {
    /// What an error answer means. Messages never carry values: the detail line is left out, quoted input cut off.
    static func failure(_ result: PostgresResult) -> StatementFailure {
        let state = result.errorField("C") ?? ""
        let message = result.errorField("M") ?? "kesalahan PostgreSQL"
        let name = result.errorField("n") ?? message
        return StatementFailure(reason: reason(state, message, name), retry: isWorthAnotherRun(state, message))
    }

    static func disconnected(_ detail: String) -> StatementFailure {
        StatementFailure(reason: .busy("PostgreSQL tidak dapat dihubungi: \(oneLine(detail))"))
    }

    static func lost(_ detail: String) -> StatementFailure {
        StatementFailure(reason: .busy("sambungan ke PostgreSQL terputus: \(oneLine(detail))"), retry: true)
    }

    private static func reason(_ state: String, _ message: String, _ name: String) -> SQLFailure {
        switch state {
        case "23505", "23P01": return .unique(name)
        case "23503", "23001": return .foreignKey(name)
        case "23502": return .check(message)
        case "42804", "P0001": return .check(message)
        case "40001", "40P01", "55P03", "57014", "57P01", "57P02", "57P03": return .busy(message)
        default: break
        }
        switch state.prefix(2) {
        case "23": return .check(name)
        case "22": return .check(withoutInput(message))
        case "08", "53": return .busy(message)
        default: return .other("\(message) (\(state))")
        }
    }

    /// Serialisation failures, deadlocks, plans and prepared statements that a schema change made stale.
    private static func isWorthAnotherRun(_ state: String, _ message: String) -> Bool {
        switch state {
        case "40001", "40P01", "26000", "57P01", "57P02": true
        case "0A000": message.contains("cached plan")
        default: false
        }
    }

    /// `invalid input syntax for type bigint: "19901…"` → without the input.
    private static func withoutInput(_ message: String) -> String {
        guard let mark = message.firstRange(of: ": \"") else { return message }
        return String(message[..<mark.lowerBound])
    }

    private static func oneLine(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).joined(separator: "; ")
    }
}
