public import Hummingbird
public import Platform

/// The port for operators only: figures for Prometheus. It listens on the loopback address.
public struct AdminDoor: Sendable {
    private let metrics: MetricsRegistry

    public init(metrics: MetricsRegistry) { self.metrics = metrics }

    public func router() -> Router<AppContext> {
        let router = Router(context: AppContext.self)
        let metrics = metrics
        router.on("/metrik", method: .get) { _, _ in
            Response.bytes(Array(metrics.render().utf8), type: "text/plain; version=0.0.4; charset=utf-8")
        }
        return router
    }
}
