/// A place of this site that a link names, for going on after sign-in.
public enum LocalPath {
    /// The path itself, with query and fragment, or `/` for anything that a browser could read as another site:
    /// a scheme, `//host`, a backslash, or a control character (browsers drop tabs and line breaks before they read).
    public static func safe(_ text: String) -> String {
        let bytes = Array(text.utf8)
        guard bytes.first == UInt8(ascii: "/"), bytes.count <= 2000, bytes.dropFirst().first != UInt8(ascii: "/"),
            bytes.allSatisfy({ $0 > 32 && $0 != 127 && $0 != UInt8(ascii: "\\") })
        else { return "/" }
        return text
    }
}
