import Kinerja
import Logging

/// What an antivirus says of some bytes.
public enum AntivirusVerdict: Sendable, Equatable {
    case clean
    /// The name of what was found.
    case infected(String)
    /// Nobody answered; the reason is for the log.
    case unavailable(String)
}

/// Looks for malicious content in uploads.
public protocol Antivirus: Sendable {
    /// False for the one that looks at nothing: then files are noted as not checked.
    var isPresent: Bool { get }
    func scan(_ bytes: [UInt8]) async -> AntivirusVerdict
}

/// Where no antivirus is set up: everything passes, unchecked.
public struct NoAntivirus: Antivirus {
    public init() {}
    public var isPresent: Bool { false }
    public func scan(_ bytes: [UInt8]) async -> AntivirusVerdict { .clean }
}

/// How far an accepted file was looked at; the raw value is what tables keep.
public enum KeadaanPeriksa: String, Sendable, CaseIterable {
    case bersih
    /// No antivirus is set up.
    case tidakDiperiksa = "tidak_diperiksa"
    /// The antivirus did not answer, and the operator lets files through then.
    case belumDiperiksa = "belum_diperiksa"

    /// For pages.
    public var tampil: String {
        switch self {
        case .bersih: "bebas virus"
        case .tidakDiperiksa: "tidak diperiksa virus"
        case .belumDiperiksa: "belum diperiksa virus"
        }
    }
}

extension World {
    /// Has an upload checked before it is stored.
    ///
    /// Refuses `berkas.bervirus`; and `berkas.belum_dapat_diperiksa` when the antivirus is silent and
    /// `KINERJA_CLAMD_WAJIB` is `ya`.
    public func periksaVirus(_ bytes: [UInt8], nama: String, isian: String = "berkas") async throws -> KeadaanPeriksa {
        switch await antivirus.scan(bytes) {
        case .clean: return antivirus.isPresent ? .bersih : .tidakDiperiksa
        case .infected(let virus):
            log.warning("berkas bervirus ditolak", metadata: ["virus": "\(virus.prefix(80))"])
            throw Penolakan(
                "berkas.bervirus",
                "\(nama) ditolak karena berisi virus. Periksa perangkat Anda, lalu pilih berkas lain", isian: isian
            )
        case .unavailable(let reason):
            log.error("antivirus tidak menjawab", metadata: ["rinci": "\(reason)"])
            guard settings.clamd?.isRequired == true else { return .belumDiperiksa }
            throw Penolakan(
                "berkas.belum_dapat_diperiksa",
                "\(nama) belum dapat diperiksa dari virus. Coba lagi beberapa menit lagi", isian: isian
            )
        }
    }
}
