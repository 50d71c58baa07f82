import Foundation
import Logging

/// One JSON object a line. Metadata carries ids and counts, never names, NIPs or what people typed.
struct JSONLogHandler: LogHandler {
    var metadata: Logger.Metadata = [:]
    var logLevel: Logger.Level = .info
    private let output: FileHandle

    init(toStandardError: Bool) { output = toStandardError ? .standardError : .standardOutput }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(
        level: Logger.Level, message: Logger.Message, metadata extra: Logger.Metadata?, source: String, file: String,
        function: String, line: UInt
    ) {
        var fields = ["waktu": Date().ISO8601Format(), "tingkat": level.rawValue, "pesan": message.description]
        for (key, value) in metadata.merging(extra ?? [:], uniquingKeysWith: { $1 }) { fields[key] = value.description }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard var data = try? encoder.encode(fields) else { return }
        data.append(10)
        try? output.write(contentsOf: data)
    }
}
