import HTTPTypes

/// What a push service said.
public enum PushResult: Sendable, Equatable {
    case sent
    /// The device is gone (404, 410): its subscription is removed.
    case gone
    case temporary(String)
    case permanent(String)
}

/// Sends one short text to one device.
public enum PushSender {
    /// - Parameter topic: at most 32 letters; a later message with the same topic takes the place of the earlier one.
    public static func send(
        _ text: [UInt8], to device: PushSubscription, keys: PushKeys, topic: String, world: World
    ) async -> PushResult {
        do {
            var headers: HTTPFields = [
                .authorization: try keys.authorization(endpoint: device.endpoint, at: world.now()),
                .contentType: "application/octet-stream", .contentEncoding: "aes128gcm",
            ]
            headers[HTTPField.Name(constant: "ttl")] = "86400"
            headers[HTTPField.Name(constant: "topic")] = String(topic.prefix(32))
            let answer = try await world.http.send(
                OutgoingRequest(
                    .post, device.endpoint, headers: headers, body: try PushEncryption.encrypt(text, to: device),
                    maximumAnswer: 4096, isPublicOnly: true))
            return verdict(answer.status.code)
        } catch OutgoingFailure.notPublic {
            return .gone
        } catch OutgoingFailure.badAddress {
            return .permanent("alamat")
        } catch {
            return .temporary("tidak tersambung")
        }
    }

    private static func verdict(_ status: Int) -> PushResult {
        switch status {
        case 200..<300: .sent
        case 404, 410: .gone
        case 408, 429, 500...: .temporary("push \(status)")
        default: .permanent("push \(status)")
        }
    }
}
