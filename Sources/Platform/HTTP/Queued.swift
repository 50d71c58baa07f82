import HTTPTypes
import Hummingbird
public import Kinerja

/// What a phone sends that kept a form while there was no signal.
extension Exchange {
    /// How long a phone may keep a submission, in milliseconds. Bawaan aplikasi: 30 days, as long as its drafts live.
    static let oldestPress: Int64 = 30 * 86_400_000

    /// Sent by the queue on the device: it wants the outcome as JSON, not the next page.
    var isQueued: Bool { request.headers[queuedHeader] == "1" }

    /// When the person pressed the button, in epoch milliseconds: `_ditekan` of the form where it is believable (at most
    /// 30 days ago), else now. A phone whose clock runs ahead cannot press in the future.
    public var pressed: Int64 {
        let now = world.now()
        guard let told = Int64(form["_ditekan"]), told >= now - Self.oldestPress else { return now }
        return min(told, now)
    }

    /// The day of pressing in WIB: what counts for being on time.
    public var pressedDay: Tanggal { Waktu.tanggal(pressed) }
}

private let queuedHeader = HTTPField.Name(constant: "x-kiriman")

/// What the queue on the device learns about a submission that was taken.
struct QueuedOutcome: Encodable {
    let lokasi: String
}
