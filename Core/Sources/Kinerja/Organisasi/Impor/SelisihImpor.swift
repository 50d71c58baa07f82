/// One field of one person, before and after.
public struct PerubahanBidang: Sendable, Hashable {
    public var bidang: BidangPegawai
    /// Nil when nothing was known.
    public var sebelum: String?
    public var sesudah: String

    public init(bidang: BidangPegawai, sebelum: String?, sesudah: String) {
        self.bidang = bidang
        self.sebelum = sebelum
        self.sesudah = sesudah
    }
}

/// What an import would do. Nothing is written before the admin has seen it.
public struct SelisihImpor: Sendable, Equatable {
    /// A known person with the fields that change.
    public struct Berubah: Sendable, Equatable {
        public var lama: PegawaiTercatat
        public var baru: BarisPegawai
        public var daftarPerubahan: [PerubahanBidang]
    }

    /// A known person for whom the file changes nothing.
    public struct Sama: Sendable, Equatable {
        public var lama: PegawaiTercatat
        public var baru: BarisPegawai
    }

    /// The file names another atasan than the records: for the admin to decide, never written by itself.
    public struct BedaAtasan: Sendable, Equatable {
        public var lama: PegawaiTercatat
        public var nomorBaris: Int
        /// Nil when no atasan is recorded.
        public var sebelum: String?
        public var sesudah: String
    }

    /// A known unit under another name.
    public struct UnitBerubah: Sendable, Equatable {
        public var lama: UnitTercatat
        public var namaBaru: String
    }

    public var varian: VarianImpor
    /// In the order of the file.
    public var baru: [BarisPegawai]
    public var berubah: [Berubah]
    public var sama: [Sama]
    /// Active, from the same source, not in the file; by name, then NIP.
    public var hilang: [PegawaiTercatat]
    /// Ascending by row number.
    public var bermasalah: [BarisBermasalah]
    public var catatan: [CatatanImpor]
    public var bedaAtasan: [BedaAtasan]
    public var unitBaru: [UnitMasukan]
    public var unitBerubah: [UnitBerubah]
    /// Active people of the same source before the import.
    public var jumlahDikenal: Int
    /// Says why somebody should look before the import is carried out; nil when there is no reason.
    public var alasanPerhatian: String?

    /// More people are missing than a file of the whole instansi can explain.
    public var perluPerhatian: Bool { alasanPerhatian != nil }

    /// Nothing would be written.
    public var isTanpaPerubahan: Bool {
        baru.isEmpty && berubah.isEmpty && hilang.isEmpty && unitBaru.isEmpty && unitBerubah.isEmpty
    }

    /// "3 baru, 2 berubah, 40 sama, 1 hilang, 0 bermasalah".
    public var ringkasan: String {
        "\(baru.count) baru, \(berubah.count) berubah, \(sama.count) sama, \(hilang.count) hilang, "
            + "\(bermasalah.count) bermasalah"
    }
}
