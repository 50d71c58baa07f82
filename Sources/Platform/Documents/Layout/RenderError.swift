/// A fault of the document engine; never caused by the texts of a form.
public enum RenderError: Error, Sendable, Equatable {
    /// Cairo reported this status text.
    case cairo(String)
    /// The finished PDF has no catalog where one was expected.
    case catalog
    /// libxlsxwriter reported this code.
    case workbook(Int)
    /// `Lembar.lambang` is no PNG picture.
    case emblem
    /// The text does not fit into a QR code (about 2,300 bytes).
    case qr
}
