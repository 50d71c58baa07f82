import CDocs

/// Entries of a ZIP file in memory, decompressed piece by piece within one budget of bytes.
final class ArsipZIP {
    private let bytes: [UInt8]
    private let batas: BatasPembaca
    /// What may still be decompressed, over all entries: a bomb runs into this wall.
    private var sisa: Int
    /// Size of one piece. Large pieces keep the XML parser from reading a huge token again and again.
    private static let potongan = 1 << 20

    init(_ bytes: [UInt8], batas: BatasPembaca) {
        self.bytes = bytes
        self.batas = batas
        sisa = batas.ukuranUrai
    }

    /// Names of all entries, as stored.
    func daftarNama() throws(PembacaGagal) -> [String] {
        var hasil: [String] = []
        try telusuri { (nama, _) throws(PembacaGagal) in
            hasil.append(nama)
            return true
        }
        return hasil
    }

    /// Passes the content of one entry to `terima`, piece by piece. False when there is no such entry.
    func alirkan(
        _ dicari: String,
        ke terima: (UnsafeRawBufferPointer) throws(PembacaGagal) -> Void
    ) throws(PembacaGagal) -> Bool {
        var ketemu = false
        try telusuri { (nama, arsip) throws(PembacaGagal) in
            guard nama == dicari else { return true }
            ketemu = true
            try self.uraikan(arsip, ke: terima)
            return false
        }
        return ketemu
    }

    private func uraikan(
        _ arsip: OpaquePointer,
        ke terima: (UnsafeRawBufferPointer) throws(PembacaGagal) -> Void
    ) throws(PembacaGagal) {
        let penampung = UnsafeMutableRawBufferPointer.allocate(byteCount: Self.potongan, alignment: 16)
        defer { penampung.deallocate() }
        while true {
            let jumlah = archive_read_data(arsip, penampung.baseAddress, penampung.count)
            if jumlah == 0 { return }
            guard jumlah > 0 else { throw gagal(arsip) }
            sisa -= jumlah
            guard sisa >= 0 else {
                throw .terlaluBesar("Isi XLSX ini lebih dari \(megabita(batas.ukuranUrai)) MB setelah dibuka")
            }
            try terima(UnsafeRawBufferPointer(rebasing: penampung[..<jumlah]))
        }
    }

    /// Visits the entries until `kunjungi` returns false. Only the central directory is trusted: without it the file
    /// is cut off.
    private func telusuri(
        _ kunjungi: (String, OpaquePointer) throws(PembacaGagal) -> Bool
    ) throws(PembacaGagal) {
        guard let arsip = archive_read_new() else { throw .zipRusak("pembaca arsip tidak dapat dibuka") }
        defer { archive_read_free(arsip) }
        archive_read_support_format_zip_seekable(arsip)
        let hasil = bytes.withUnsafeBytes { isi -> Result<Void, PembacaGagal> in
            do throws(PembacaGagal) {
                try jelajah(arsip, isi, kunjungi)
                return .success(())
            } catch {
                return .failure(error)
            }
        }
        try hasil.get()
    }

    private func jelajah(
        _ arsip: OpaquePointer,
        _ isi: UnsafeRawBufferPointer,
        _ kunjungi: (String, OpaquePointer) throws(PembacaGagal) -> Bool
    ) throws(PembacaGagal) {
        guard archive_read_open_memory(arsip, isi.baseAddress, isi.count) == ARCHIVE_OK else { throw gagal(arsip) }
        var jumlah = 0
        var entri: OpaquePointer?
        while true {
            let keadaan = archive_read_next_header(arsip, &entri)
            if keadaan == ARCHIVE_EOF { return }
            guard keadaan == ARCHIVE_OK || keadaan == ARCHIVE_WARN, let entri else { throw gagal(arsip) }
            jumlah += 1
            guard jumlah <= batas.jumlahEntri else {
                throw .terlaluBesar("Arsip XLSX ini memuat lebih dari \(batas.jumlahEntri) berkas")
            }
            guard let nama = archive_entry_pathname_utf8(entri) ?? archive_entry_pathname(entri) else { continue }
            guard try kunjungi(String(cString: nama), arsip) else { return }
        }
    }

    private func gagal(_ arsip: OpaquePointer) -> PembacaGagal {
        .zipRusak(archive_error_string(arsip).map { String(cString: $0) } ?? "sebab tidak diketahui")
    }
}
