import Kinerja

/// Tables for tests, without the reader of the shell.
enum TabelUji {
    /// Comma-separated text with simple quoted cells; every line counts as a row.
    static func csv(_ teks: String) -> TabelMasukan {
        let daftar = teks.split(separator: "\n", omittingEmptySubsequences: false).map(String.init).map(baris)
        return TabelMasukan(baris: teks.hasSuffix("\n") ? daftar.dropLast() : daftar)
    }

    private static func baris(_ teks: String) -> [String] {
        var hasil = [""]
        var dalamKutip = false
        for huruf in teks {
            if huruf == "\"" {
                dalamKutip.toggle()
            } else if huruf == ",", !dalamKutip {
                hasil.append("")
            } else {
                hasil[hasil.count - 1].append(huruf)
            }
        }
        return hasil
    }

    static let judulSIASN = [
        "PNS ID", "NIP BARU", "NAMA", "GELAR DEPAN", "GELAR BELAKANG", "TANGGAL LAHIR", "JENIS KELAMIN", "NIK",
        "JENIS PEGAWAI NAMA", "STATUS CPNS PNS", "TMT CPNS", "GOL AKHIR ID", "GOL AKHIR NAMA", "JENIS JABATAN ID",
        "JABATAN NAMA", "TMT JABATAN", "UNOR ID", "UNOR NAMA", "KEDUDUKAN HUKUM NAMA",
    ]

    /// One row of variant A; only the cells named are filled.
    static func barisSIASN(_ isi: [String: String]) -> [String] {
        var baris = judulSIASN.map { isi[$0] ?? "" }
        if isi["NAMA"] == nil { baris[2] = "Rimba Contoh" }
        if isi["NIP BARU"] == nil { baris[1] = "199013012010011001" }
        return baris
    }

    static func siasn(_ baris: [String: String]...) -> TabelMasukan {
        TabelMasukan(baris: [judulSIASN] + baris.map(barisSIASN))
    }
}

extension HasilImporPegawai {
    /// Codes of the faults of a row.
    func kode(_ nomorBaris: Int) -> [String] {
        bermasalah.filter { $0.nomorBaris == nomorBaris }.flatMap(\.daftarMasalah).map(\.kode)
    }

    func catatan(_ kode: String) -> CatatanImpor? { catatan.first { $0.kode == kode } }
}
