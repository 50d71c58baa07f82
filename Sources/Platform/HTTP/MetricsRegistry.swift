import HTTPTypes
import Synchronization

/// Counts for `/metrik`, in Prometheus' text format. Labels are route patterns, never paths.
public final class MetricsRegistry: Sendable {
    private struct Key: Hashable {
        let route: String
        let method: String
        let status: Int
    }

    private struct Series {
        var count = 0
        var seconds = 0.0
        var buckets = [Int](repeating: 0, count: MetricsRegistry.bounds.count)
    }

    private static let bounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5]
    private let series = Mutex<[Key: Series]>([:])

    public init() {}

    func record(route: Route, status: Int, elapsed: Duration) {
        let parts = elapsed.components
        let seconds = Double(parts.seconds) + Double(parts.attoseconds) / 1e18
        series.withLock { all in
            let key = Key(route: route.path, method: route.method.rawValue, status: status)
            all[key, default: Series()].count += 1
            all[key, default: Series()].seconds += seconds
            for (index, bound) in Self.bounds.enumerated() where seconds <= bound {
                all[key, default: Series()].buckets[index] += 1
            }
        }
    }

    /// The exposition text, version 0.0.4.
    public func render() -> String {
        let all = series.withLock { $0 }
        var lines = [
            "# HELP kinerja_permintaan_detik Lama jawaban menurut rute.",
            "# TYPE kinerja_permintaan_detik histogram",
        ]
        for (key, value) in all.sorted(by: { ($0.key.route, $0.key.method) < ($1.key.route, $1.key.method) }) {
            let labels = "rute=\"\(key.route)\",metode=\"\(key.method)\",status=\"\(key.status)\""
            for (bound, count) in zip(Self.bounds, value.buckets) {
                lines.append("kinerja_permintaan_detik_bucket{\(labels),le=\"\(bound)\"} \(count)")
            }
            lines.append("kinerja_permintaan_detik_bucket{\(labels),le=\"+Inf\"} \(value.count)")
            lines.append("kinerja_permintaan_detik_sum{\(labels)} \(value.seconds)")
            lines.append("kinerja_permintaan_detik_count{\(labels)} \(value.count)")
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
