/// What proves a printed document: stands in the footer of every page and in the QR code.
public struct KeteranganDokumen: Sendable, Equatable {
    /// Number of the document.
    public var nomor: String
    /// Address of the public verification page; the QR code holds exactly this text.
    public var alamatVerifikasi: String
    /// Short code of the document, as typed on the verification page.
    public var kode: String
    /// Fingerprint of the contents in hexadecimal; the footer shows the first and last eight characters.
    public var sidik: String
    /// Six digits that open the full text on the verification page; nil prints nothing.
    public var kodeBuka: String?
    /// When the document was made, in UTC. Becomes the creation date of the file: the same input gives the same bytes.
    public var waktu: WaktuDokumen

    /// All texts already formatted by the caller.
    public init(
        nomor: String,
        alamatVerifikasi: String,
        kode: String,
        sidik: String,
        kodeBuka: String? = nil,
        waktu: WaktuDokumen
    ) {
        self.nomor = nomor
        self.alamatVerifikasi = alamatVerifikasi
        self.kode = kode
        self.sidik = sidik
        self.kodeBuka = kodeBuka
        self.waktu = waktu
    }

    /// For drafts and working sheets: `catatan` instead of a number, and nothing that could be taken for a proof.
    public static func tanpaBukti(_ catatan: String, waktu: WaktuDokumen) -> KeteranganDokumen {
        KeteranganDokumen(nomor: catatan, alamatVerifikasi: "", kode: "", sidik: "", waktu: waktu)
    }

    /// Whether the document can be checked on the verification page.
    var isDapatDiperiksa: Bool { !kode.isEmpty }

    /// "1a2b3c4d … 9f8e7d6c"; shorter fingerprints are shown whole.
    var sidikRingkas: String {
        sidik.count > 18 ? "\(sidik.prefix(8)) … \(sidik.suffix(8))" : sidik
    }
}

/// An instant in UTC with its printed form.
public struct WaktuDokumen: Sendable, Equatable {
    /// Seconds since 1 January 1970 UTC.
    public var detik: Int
    /// "24 November 2026 13.28 WIB".
    public var cetak: String

    /// `detik` in seconds since 1970 UTC, `cetak` as it stands on paper.
    public init(detik: Int, cetak: String) {
        self.detik = detik
        self.cetak = cetak
    }
}
