import Kinerja

/// Counts of one import, kept as JSON in `impor.ringkasan`.
public struct RingkasanImpor: Codable, Sendable, Equatable {
    public var varian: String
    public var jumlahBaris: Int
    public var baru: Int
    public var berubah: Int
    public var sama: Int
    public var hilang: Int
    public var bermasalah: Int
    public var unitBaru: Int
    /// Lines to a rater that the import writes.
    public var penilai: Int
    /// Content hash of the stored `PratinjauImpor`; also tells whether a preview is still the present one.
    public var pratinjau: String
    /// Why somebody should look first; nil when there is no reason.
    public var perhatian: String?
    /// What a reversal could not take back, in sentences.
    public var tertinggal: [String]?

    enum CodingKeys: String, CodingKey {
        case varian, baru, berubah, sama, hilang, bermasalah, penilai, pratinjau, perhatian, tertinggal
        case jumlahBaris = "jumlah_baris"
        case unitBaru = "unit_baru"
    }

    /// How many changes "Terapkan" carries out, people who are missing left aside.
    public var jumlahPerubahan: Int { baru + berubah + unitBaru + penilai }
}

/// What an import would do, as pages and the API show it. Stored beside the file, since 10,000 rows need no new
/// comparison for each page.
public struct PratinjauImpor: Codable, Sendable, Equatable {
    public struct Baru: Codable, Sendable, Equatable {
        public let baris: Int
        public let nip: String
        public let nama: String
        public let jabatan: String
        public let unit: String
    }

    public struct Bidang: Codable, Sendable, Equatable {
        public let bidang: String
        public let sebelum: String?
        public let sesudah: String
    }

    public struct Berubah: Codable, Sendable, Equatable {
        public let baris: Int
        public let pegawai: String
        public let nama: String
        public let perubahan: [Bidang]
    }

    public struct Hilang: Codable, Sendable, Equatable {
        public let pegawai: String
        public let nip: String
        public let nama: String
        public let unit: String
    }

    public struct Masalah: Codable, Sendable, Equatable {
        public let kode: String
        public let kolom: String
        public let kalimat: String
        public let perbaikan: String
    }

    public struct Bermasalah: Codable, Sendable, Equatable {
        public let baris: Int
        public let nip: String?
        public let nama: String?
        public let masalah: [Masalah]
    }

    public struct Unit: Codable, Sendable, Equatable {
        public let baris: Int
        public let nama: String
        public let induk: String
    }

    /// Another rater in the file than in the records. `diterapkan` is false where an admin chose the present one.
    public struct Penilai: Codable, Sendable, Equatable {
        public let baris: Int
        public let nama: String
        public let sebelum: String?
        public let sesudah: String
        public let diterapkan: Bool
    }

    public struct Catatan: Codable, Sendable, Equatable {
        public let jenis: String
        public let kolom: String?
        public let kalimat: String
        public let jumlah: Int
        public let contohBaris: [Int]

        enum CodingKeys: String, CodingKey {
            case jenis, kolom, kalimat, jumlah
            case contohBaris = "contoh_baris"
        }
    }

    public var baru: [Baru]
    public var berubah: [Berubah]
    public var hilang: [Hilang]
    public var bermasalah: [Bermasalah]
    public var unit: [Unit]
    public var penilai: [Penilai]
    public var catatan: [Catatan]
}

/// One row of table `impor`.
public struct CatatanBerkasImpor: Sendable {
    public enum Keadaan: String, Sendable {
        case dibaca, diterapkan, dibatalkan, dibuang

        public var tampil: String {
            switch self {
            case .dibaca: "Menunggu diterapkan"
            case .diterapkan: "Diterapkan"
            case .dibatalkan: "Dibatalkan"
            case .dibuang: "Dibuang"
            }
        }
    }

    public let id: String
    public let namaBerkas: String
    /// Content hash of the file.
    public let berkas: String
    public let keadaan: Keadaan
    public let ringkasan: RingkasanImpor
    public let pelaku: String
    public let dibuat: Int64
    public let diterapkan: Int64?
}
