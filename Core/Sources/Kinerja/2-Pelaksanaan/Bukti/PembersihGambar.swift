/// Takes what a photograph tells beside its picture (place, time, device, comments) out of it.
///
/// The picture itself is not decoded. Anything after its end is dropped too: phones append films and second pictures
/// with their own coordinates there.
public enum PembersihGambar {
    /// The cleaned bytes; nil when the file is too broken to tell picture from metadata. Other kinds pass unchanged.
    public static func bersihkan(_ bytes: [UInt8], jenis: JenisBukti) -> [UInt8]? {
        switch jenis {
        case .jpeg: PembersihJPEG.bersihkan(bytes)
        case .png: PembersihPNG.bersihkan(bytes)
        case .webp: PembersihWebP.bersihkan(bytes)
        case .pdf, .xlsx, .docx: bytes
        }
    }
}
