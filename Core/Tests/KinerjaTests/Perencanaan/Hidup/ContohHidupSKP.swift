import Kinerja

extension ContohSKP {
    private static var januari: Tanggal { hari("2026-01-20") }

    static func diajukan() throws -> SKP {
        try skp().ajukan(oleh: pelaku(perawat), konteks: konteks(), pada: januari, waktu: 5).keadaan
    }

    /// Fixed at instant 9 by the head of the puskesmas.
    static func berlaku() throws -> SKP {
        try diajukan().tetapkan(oleh: pelaku(kapus), konteks: konteks(), pada: januari, waktu: 9).keadaan
    }

    static let tempat = TempatTetap(
        jabatan: perawat.jabatan, unitID: "u", unit: "Puskesmas Umpama", penilaiID: "kapus", namaPenilai: kapus.nama
    )
}

/// Codes of the refusals that the act throws; empty when it goes through.
func kodeDitolak<Hasil>(_ tindakan: () throws -> Hasil) -> [String] {
    do {
        _ = try tindakan()
        return []
    } catch let error as Penolakan {
        return [error.kode]
    } catch let error as DaftarPenolakan {
        return error.daftar.map(\.kode)
    } catch {
        return ["lain"]
    }
}
