public import Foundation

/// The files of `Public/`, as bytes.
public enum PublicAssets {
    /// Throws when the resource bundle that SwiftPM lays beside the executable is missing.
    public static func load(_ name: String) throws -> Data {
        try Data(contentsOf: Bundle.module.bundleURL.appending(path: name))
    }
}
