import Foundation
import Kinerja
import Storage

/// Takes an applied import back, row by row, last touch first.
struct PembatalImpor {
    let instansi: String
    let db: any SQLConnection
    private var tinggalAktif = 0
    private var tinggalUnit = 0
    private var tinggalDiubah = 0

    init(instansi: String, db: any SQLConnection) {
        self.instansi = instansi
        self.db = db
    }

    /// Returns what could not be taken back, as sentences.
    mutating func batalkan(_ buku: [BukuBalik.Sentuhan]) throws -> [String] {
        for sentuhan in buku { try balikkan(sentuhan) }
        var kalimat: [String] = []
        if tinggalAktif > 0 {
            kalimat.append(
                "\(tinggalAktif) pegawai sudah punya SKP atau catatan lain, jadi tidak dihapus. Mereka ditandai tidak lagi bekerja di sini."
            )
        }
        if tinggalUnit > 0 { kalimat.append("\(tinggalUnit) unit sudah dipakai data lain, jadi dibiarkan.") }
        if tinggalDiubah > 0 {
            kalimat.append("\(tinggalDiubah) data sudah diubah sesudah impor, jadi dibiarkan seperti sekarang.")
        }
        return kalimat
    }

    private mutating func balikkan(_ sentuhan: BukuBalik.Sentuhan) throws {
        switch sentuhan.tabel {
        case CatatanPegawai.tabel: try balikkanPegawai(sentuhan)
        case CatatanUnit.tabel: try balikkan(CatatanUnit.self, sentuhan)
        case CatatanPenempatan.tabel: try balikkan(CatatanPenempatan.self, sentuhan)
        case CatatanGolongan.tabel: try balikkan(CatatanGolongan.self, sentuhan)
        case CatatanGaris.tabel: try balikkan(CatatanGaris.self, sentuhan)
        case CatatanAkun.tabel: try balikkan(CatatanAkun.self, sentuhan)
        default: throw SQLFailure.other("tabel \(sentuhan.tabel) tidak dikenal pembatalan")
        }
    }

    private mutating func balikkan<T: BarisTabel>(_ jenis: T.Type, _ sentuhan: BukuBalik.Sentuhan) throws {
        do {
            try db.attempt {
                guard let sebelum = sentuhan.sebelum else {
                    return try T.hapus(sentuhan.kunci, instansi: instansi, in: db)
                }
                try JSONDecoder().decode(T.self, from: Data(sebelum.utf8)).tulis(instansi: instansi, in: db)
            }
        } catch let gagal as SQLFailure where gagal.isBerbenturan {
            if T.self == CatatanUnit.self { tinggalUnit += 1 } else if T.self != CatatanAkun.self { tinggalDiubah += 1 }
        }
    }

    private mutating func balikkanPegawai(_ sentuhan: BukuBalik.Sentuhan) throws {
        let kini = try CatatanPegawai.load(sentuhan.kunci, instansi: instansi, in: db)
        guard let sebelum = sentuhan.sebelum else { return try hapusPegawai(sentuhan.kunci, kini) }
        var lama = try JSONDecoder().decode(CatatanPegawai.self, from: Data(sebelum.utf8))
        // A form that was open during the reversal must notice it.
        lama.versi = (kini?.versi ?? lama.versi) + 1
        try lama.tulis(instansi: instansi, in: db)
    }

    private mutating func hapusPegawai(_ id: String, _ kini: CatatanPegawai?) throws {
        guard var orang = kini else { return }
        do {
            try db.attempt { try CatatanPegawai.hapus(id, instansi: instansi, in: db) }
        } catch let gagal as SQLFailure where gagal.isBerbenturan {
            tinggalAktif += 1
            orang.kedudukan = "keluar"
            orang.versi += 1
            try orang.tulis(instansi: instansi, in: db)
            if var akun = try CatatanAkun.load(id, instansi: instansi, in: db) {
                akun.isAktif = false
                try akun.tulis(instansi: instansi, in: db)
            }
        }
    }
}

extension SQLFailure {
    /// Refused because other rows depend on it or stand in its place.
    fileprivate var isBerbenturan: Bool {
        switch self {
        case .unique, .foreignKey, .check: true
        default: false
        }
    }
}
