import CDocs

/// Writes a ZIP file entry by entry; memory stays at the size of the largest entry. Names are UTF-8, sizes may pass 4 GB.
/// One writer belongs to one task at a time.
public final class PenulisZIP {
    private let arsip: OpaquePointer
    private let entri: OpaquePointer
    private var dipakai: Set<String> = []
    private var isTutup = false

    /// A new file at `path`.
    public init(path: String) throws(GalatZIP) {
        guard let arsip = archive_write_new(), let entri = archive_entry_new() else { throw GalatZIP(sebab: "memori") }
        self.arsip = arsip
        self.entri = entri
        archive_write_set_format_zip(arsip)
        // Level 1: the contents are packed already; deflate only because some readers refuse stored entries of a stream.
        for pilihan in ["zip:compression=deflate", "zip:compression-level=1", "zip:hdrcharset=UTF-8"] {
            try periksa(archive_write_set_options(arsip, pilihan))
        }
        // Without padding after the end: the same entries give the same bytes.
        try periksa(archive_write_set_bytes_in_last_block(arsip, 1))
        try periksa(archive_write_open_filename(arsip, path))
    }

    deinit {
        archive_entry_free(entri)
        archive_write_free(arsip)
    }

    /// Adds a file. Every part of `folder` and `nama` is made safe first; a name that is taken gets a number.
    ///
    /// - Parameter detik: when the content was made, seconds since 1970 UTC.
    /// - Returns: the path inside the archive as written.
    @discardableResult
    public func tambah(folder: [String], nama: String, isi: [UInt8], detik: Int) throws(GalatZIP) -> String {
        let path = bebas((folder.map { NamaBerkas.aman($0) } + [NamaBerkas.aman(nama)]).joined(separator: "/"))
        archive_entry_clear(entri)
        archive_entry_set_pathname_utf8(entri, path)
        archive_entry_set_size(entri, Int64(isi.count))
        archive_entry_set_filetype(entri, UInt32(S_IFREG))
        archive_entry_set_perm(entri, 0o644)
        archive_entry_set_mtime(entri, detik, 0)
        try periksa(archive_write_header(arsip, entri))
        let tertulis = isi.withUnsafeBytes { archive_write_data(arsip, $0.baseAddress, $0.count) }
        guard tertulis == isi.count else { throw galat }
        try periksa(archive_write_finish_entry(arsip))
        return path
    }

    /// Writes the directory. Without it the file is no archive.
    public func tutup() throws(GalatZIP) {
        guard !isTutup else { return }
        isTutup = true
        try periksa(archive_write_close(arsip))
    }

    /// `Nama.pdf`, `Nama (2).pdf`, … compared without case, as on the discs of most offices.
    private func bebas(_ path: String) -> String {
        if dipakai.insert(path.lowercased()).inserted { return path }
        let titik = path.utf8.count > 4 && path.dropLast(3).hasSuffix(".") ? 4 : path.hasSuffix(".xlsx") ? 5 : 0
        let (pangkal, akhiran) = (path.dropLast(titik), path.suffix(titik))
        for nomor in 2... {
            let calon = "\(pangkal) (\(nomor))\(akhiran)"
            if dipakai.insert(calon.lowercased()).inserted { return calon }
        }
        return path
    }

    private func periksa(_ hasil: Int32) throws(GalatZIP) {
        guard hasil == ARCHIVE_OK else { throw galat }
    }

    private var galat: GalatZIP {
        GalatZIP(sebab: archive_error_string(arsip).map { String(cString: $0) } ?? "sebab tidak diketahui")
    }
}

/// The archive could not be written, for example because the disk is full.
public struct GalatZIP: Error, Sendable, Equatable {
    /// What the library said.
    public let sebab: String
}
