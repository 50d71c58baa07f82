/// A fault of the document engine; never caused by the contents of a form.
public enum RenderError: Error, Sendable, Equatable {
    /// Cairo reported this status text.
    case cairo(String)
    /// The finished PDF has no catalog where one was expected.
    case catalog
    /// libxlsxwriter reported this code.
    case workbook(Int)
    /// The text does not fit into a QR code (about 2,300 bytes).
    case qr
}
