import Foundation
import Kinerja
import Storage

/// Takes an applied import back: first what it changed in known people, then the people it created, then its units.
struct PembatalImpor {
    let instansi: String
    let db: any SQLConnection
    private var dibuat: Set<String> = []
    private var tinggalUnit = 0
    private var tinggalDiubah = 0

    init(instansi: String, db: any SQLConnection) {
        self.instansi = instansi
        self.db = db
    }

    /// `buku` last touch first. Returns what could not be taken back, as sentences.
    mutating func batalkan(_ buku: [BukuBalik.Sentuhan]) throws -> [String] {
        dibuat = Set(buku.filter { $0.tabel == CatatanPegawai.tabel && $0.sebelum == nil }.map(\.kunci))
        let pemilik = try OrganisasiStore.pemilikBaris(instansi: instansi, in: db)
        for sentuhan in buku where sentuhan.tabel != CatatanUnit.tabel && !isMilikBaru(sentuhan, pemilik) {
            try balikkan(sentuhan)
        }
        let tinggal = try hapusPegawaiBaru()
        for sentuhan in buku where sentuhan.tabel == CatatanUnit.tabel { try balikkan(CatatanUnit.self, sentuhan) }
        return kalimat(tinggal)
    }

    /// Rows of people whom the import created go with those people.
    private func isMilikBaru(_ sentuhan: BukuBalik.Sentuhan, _ pemilik: [String: String]) -> Bool {
        let kunci = sentuhan.kunci
        if dibuat.contains(kunci) || dibuat.contains(String(kunci.prefix { $0 != " " })) { return true }
        return pemilik[kunci].map(dibuat.contains) ?? false
    }

    private func kalimat(_ tinggal: Int) -> [String] {
        var kalimat: [String] = []
        if tinggal > 0 {
            kalimat.append(
                "\(tinggal) pegawai sudah punya SKP atau dipakai catatan lain, jadi tidak dihapus. Mereka ditandai tidak lagi bekerja di sini."
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
                if let sebelum: T = try sentuhan.gambar() {
                    try sebelum.tulis(instansi: instansi, in: db)
                } else {
                    try T.hapus(sentuhan.kunci, instansi: instansi, in: db)
                }
            }
        } catch let gagal as SQLFailure where gagal.isBerbenturan {
            if T.self == CatatanUnit.self { tinggalUnit += 1 } else { tinggalDiubah += 1 }
        }
    }

    private func balikkanPegawai(_ sentuhan: BukuBalik.Sentuhan) throws {
        guard var lama: CatatanPegawai = try sentuhan.gambar() else { return }
        let kini = try CatatanPegawai.load(sentuhan.kunci, instansi: instansi, in: db)
        // A form that was open during the reversal must notice it.
        lama.versi = (kini?.versi ?? lama.versi) + 1
        try lama.tulis(instansi: instansi, in: db)
    }

    /// Whoever rates somebody can only go after that somebody, so several rounds are needed. Returns how many stay.
    private func hapusPegawaiBaru() throws -> Int {
        var sisa = dibuat.sorted()
        var adaKemajuan = true
        while adaKemajuan, !sisa.isEmpty {
            let semula = sisa.count
            sisa = try sisa.filter { try !hapus($0) }
            adaKemajuan = sisa.count < semula
        }
        for id in sisa { try nonaktifkan(id) }
        return sisa.count
    }

    private func hapus(_ id: String) throws -> Bool {
        do {
            try db.attempt { try OrganisasiStore.hapusPegawaiUtuh(id, instansi: instansi, in: db) }
            return true
        } catch let gagal as SQLFailure where gagal.isBerbenturan {
            return false
        }
    }

    private func nonaktifkan(_ id: String) throws {
        guard var orang = try CatatanPegawai.load(id, instansi: instansi, in: db) else { return }
        orang.kedudukan = "keluar"
        orang.versi += 1
        try orang.tulis(instansi: instansi, in: db)
        guard var akun = try CatatanAkun.load(id, instansi: instansi, in: db) else { return }
        akun.isAktif = false
        try akun.tulis(instansi: instansi, in: db)
    }
}

extension BukuBalik.Sentuhan {
    /// The row as it was, or nil when it did not exist.
    fileprivate func gambar<T: BarisTabel>() throws -> T? {
        try sebelum.map { try JSONDecoder().decode(T.self, from: Data($0.utf8)) }
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
