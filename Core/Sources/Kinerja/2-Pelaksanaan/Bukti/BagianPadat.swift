/// A compressed piece inside a file that must be looked into; inflating it, within limits, is the shell's work.
public struct BagianPadat: Sendable, Hashable {
    public enum Cara: Sendable, Hashable { case mentah, zlib, deflate }

    /// Position of its bytes in the file.
    public let rentang: Range<Int>
    public let cara: Cara
    /// What it is called, for a refusal.
    public let nama: String

    /// Most bytes that one piece may unfold to, and all pieces of a file together. More is not looked at.
    public static let uraiMaks = 4 * 1024 * 1024
    public static let totalMaks = 24 * 1024 * 1024
}
