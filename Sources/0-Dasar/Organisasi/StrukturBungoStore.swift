import Documents
import Foundation
public import Kinerja
import Platform
public import Storage

/// The structure of Pemerintah Kabupaten Bungo that ships with the product, each row with the status of its data and its
/// source. What is not known officially says "rekonstruksi".
public enum StrukturBungo {
    /// Dusun are villages of their own, without ASN of the kabupaten; they stay in the reference data.
    private static let jenisTanpaASN: Set<String> = ["dusun"]
    /// Units whose heads count as heads of a unit kerja mandiri (L.IV.A.7 h.89); UPTD and schools included.
    private static let jenisMandiri: Set<String> = [
        "pemerintah_daerah", "sekretariat", "inspektorat", "dinas", "badan", "satuan", "kecamatan", "rumah_sakit",
        "puskesmas", "sekolah",
    ]

    public static func isMandiri(jenis: String) -> Bool { jenisMandiri.contains(jenis) }

    /// Writes the units that are not there yet and returns the identifier of each unit by its code. Running it twice
    /// changes nothing.
    @discardableResult
    public static func muat(
        instansi: String, sejak: String, newID: () -> String, in db: any SQLConnection
    ) throws -> [String: String] {
        var peta: [String: (id: String, jalur: String)] = [:]
        for baris in try db.run("SELECT id, kode, jalur FROM unit WHERE instansi_id = \(instansi)") {
            peta[try baris.get("kode")] = (try baris.get("id"), try baris.get("jalur"))
        }
        var baru: [CatatanUnit] = []
        for unit in try daftarUnit() where peta[unit.kode] == nil {
            let induk = unit.kodeInduk.flatMap { peta[$0] }
            guard induk != nil || unit.kodeInduk == nil else { continue }
            let catatan = CatatanUnit(
                id: newID(), kode: unit.kode, nama: unit.nama, jenis: unit.jenis, induk: induk,
                isMandiri: isMandiri(jenis: unit.jenis), statusData: unit.statusData, sumber: unit.sumber, sejak: sejak
            )
            peta[unit.kode] = (catatan.id, catatan.jalur)
            baru.append(catatan)
        }
        try CatatanUnit.tulis(baru, instansi: instansi, in: db)
        return peta.mapValues(\.id)
    }

    /// The units in an order in which every unit comes after the one above it.
    public static func daftarUnit() throws -> [UnitRujukan] {
        let tabel = try DataRujukan.baca("perangkat_daerah")
        let resmi = tabel.filter { !jenisTanpaASN.contains($0["jenis"] ?? "") }.map { baris in
            UnitRujukan(
                kode: baris["kode"] ?? "", nama: baris["nama"] ?? "", jenis: baris["jenis"] ?? "",
                kodeInduk: baris["kode_induk"].flatMap { $0.isEmpty ? nil : $0 },
                statusData: baris["status_data"] ?? "", sumber: baris["sumber"] ?? ""
            )
        }
        return berurutan(resmi + (try unitDalamDinas()))
    }

    /// Sekretariat and bidang of the two dinas whose posts are known in detail.
    private static func unitDalamDinas() throws -> [UnitRujukan] {
        var hasil: [UnitRujukan] = []
        var dikenal: Set<String> = []
        for jabatan in try daftarJabatan() {
            guard let kode = jabatan.kodeUnit, kode != jabatan.opd, dikenal.insert(kode).inserted else { continue }
            let jenis =
                jabatan.unit.hasPrefix("Bidang")
                ? "bidang" : (jabatan.unit == "Sekretariat" ? "sekretariat_dinas" : "kelompok")
            hasil.append(
                UnitRujukan(
                    kode: kode, nama: jabatan.unit, jenis: jenis, kodeInduk: jabatan.opd,
                    statusData: jabatan.statusData, sumber: jabatan.sumber
                )
            )
        }
        return hasil
    }

    /// The posts of the two dinas as templates, with their reporting lines.
    public static func daftarJabatan() throws -> [JabatanRujukan] {
        try DataRujukan.baca("struktur_jabatan_dua_dinas").map { baris in
            JabatanRujukan(
                opd: baris["opd"] ?? "", kode: baris["kode_jabatan"] ?? "", nama: baris["nama_jabatan"] ?? "",
                jenis: baris["jenis_jabatan"] ?? "", jenjang: baris["eselon_jenjang"] ?? "",
                kodeAtasan: baris["kode_atasan"].flatMap { $0.isEmpty ? nil : $0 }, unit: baris["unit"] ?? "",
                jumlah: Int(baris["jumlah_contoh"] ?? "") ?? 1, statusData: baris["status_data"] ?? "",
                sumber: baris["sumber"] ?? ""
            )
        }
    }

    private static func berurutan(_ daftar: [UnitRujukan]) -> [UnitRujukan] {
        var sisa = daftar
        var hasil: [UnitRujukan] = []
        var ada: Set<String> = []
        while !sisa.isEmpty {
            let siap = sisa.filter { $0.kodeInduk.map(ada.contains) ?? true }
            if siap.isEmpty { break }
            hasil += siap
            ada.formUnion(siap.map(\.kode))
            sisa.removeAll { ada.contains($0.kode) }
        }
        return hasil
    }
}

/// A unit of the reference data.
public struct UnitRujukan: Sendable, Equatable {
    public let kode: String
    public let nama: String
    public let jenis: String
    public let kodeInduk: String?
    public let statusData: String
    public let sumber: String
}

/// A post of the reference data.
public struct JabatanRujukan: Sendable, Equatable {
    public let opd: String
    public let kode: String
    public let nama: String
    /// `JPT_PRATAMA`, `ADMINISTRATOR`, `PENGAWAS`, `FUNGSIONAL_KEAHLIAN`, `FUNGSIONAL_KETERAMPILAN`, `PELAKSANA`.
    public let jenis: String
    /// Eselon or jenjang, as written in the reference data.
    public let jenjang: String
    public let kodeAtasan: String?
    public let unit: String
    public let jumlah: Int
    public let statusData: String
    public let sumber: String

    /// Code of the unit in which the post stands: the dinas itself, or a unit inside; nil for the posts of "one puskesmas"
    /// and "one school", which are templates for many units.
    public var kodeUnit: String? {
        switch unit {
        case "UPTD Puskesmas", "SD Negeri", "SMP Negeri": nil
        case let nama where nama.hasPrefix("Dinas "): opd
        default: opd + "-" + String(unit.uppercased().map { $0.isLetter || $0.isNumber ? $0 : "-" })
        }
    }

    /// The kind of post as the product stores it.
    public var jenisJabatan: JenisJabatan {
        switch jenis {
        case "JPT_PRATAMA": .jptPratama
        case "ADMINISTRATOR": .administrator
        case "PENGAWAS": .pengawas
        case "PELAKSANA": .pelaksana
        default: .fungsional
        }
    }
}
