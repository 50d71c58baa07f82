public import Kinerja

extension OrangContoh {
    /// The people of the two dinas besides their heads, who are `kadinkes` and `kadisdik` of the example: 187, superiors
    /// first. Where several people hold a superior's post, their staff are dealt out in turn.
    public static let duaDinas: [OrangContoh] = PembuatOrangDinas.semua()

    /// Key of the holder of a post: `DK-10`, or `DK-65.3` where several hold it.
    static func kunci(_ jabatan: JabatanDinas, ke nomor: Int) -> String {
        switch jabatan.kode {
        case "DK-00": "kadinkes"
        case "DP-00": "kadisdik"
        default: jabatan.jumlah == 1 ? jabatan.kode : "\(jabatan.kode).\(nomor + 1)"
        }
    }

    /// Whether the person has a perjanjian kerja instead of a pangkat.
    public var isPPPK: Bool { jenisASN == "pppk" }
}

/// Invents the people: the same ones every time.
private enum PembuatOrangDinas {
    static func semua() -> [OrangContoh] {
        let jabatan = Dictionary(JabatanDinas.semua.map { ($0.kode, $0) }, uniquingKeysWith: { awal, _ in awal })
        var daftar: [OrangContoh] = []
        var nama: Set<String> = []
        for satu in JabatanDinas.semua where satu.atasan != nil {
            for nomor in 0..<satu.jumlah {
                let atasan = satu.atasan.flatMap { jabatan[$0] }
                daftar.append(orang(satu, nomor, atasan: atasan, urutan: daftar.count, nama: &nama))
            }
        }
        return daftar
    }

    private static func orang(
        _ jabatan: JabatanDinas, _ nomor: Int, atasan: JabatanDinas?, urutan: Int, nama: inout Set<String>
    ) -> OrangContoh {
        var acak = Pengacak(benih: 1508, nomor: urutan, ragam: 77)
        let isPerempuan = acak.angka(100) < (jabatan.nama.hasPrefix("Bidan") ? 100 : 55)
        let isPPPK = isPPPK(jabatan, nomor)
        let kunci = OrangContoh.kunci(jabatan, ke: nomor)
        let kelompok = KelompokDinas.dari(kunci, jabatan.kode)
        return OrangContoh(
            kunci,
            nip(urutan, jabatan, isPerempuan: isPerempuan, isPPPK: isPPPK, &acak),
            namaBaru(isPerempuan, &acak, &nama), isPerempuan ? "Ibu" : "Bapak",
            gol: golongan(jabatan, isPPPK: isPPPK, &acak), jabatan.nama, jabatan.jenis, jenjang: jabatan.jenjang,
            unit: kelompok?.unit.kode ?? jabatan.unit, kepala: jabatan.isKepala || kelompok?.kepala == kunci,
            penilai: atasan.map { OrangContoh.kunci($0, ke: nomor % $0.jumlah) }, asn: isPPPK ? "pppk" : "pns"
        )
    }

    private static func namaBaru(_ isPerempuan: Bool, _ acak: inout Pengacak, _ ada: inout Set<String>) -> String {
        while true {
            let calon = NamaRekaan.buat(isPerempuan: isPerempuan, &acak)
            if ada.insert(calon).inserted { return calon }
        }
    }

    /// Class teachers of a primary school mostly are PPPK; elsewhere every fourth of those who may be.
    private static func isPPPK(_ jabatan: JabatanDinas, _ nomor: Int) -> Bool {
        if jabatan.kode == "DP-82" { return true }
        let isBoleh = ["ahli_pertama", "terampil"].contains(jabatan.jenjang) || jabatan.jenis == .pelaksana
        return isBoleh && nomor % 4 == 3
    }

    private static func golongan(_ jabatan: JabatanDinas, isPPPK: Bool, _ acak: inout Pengacak) -> String {
        if isPPPK { return jabatan.jenjang == "ahli_pertama" ? "IX" : jabatan.jenjang == "terampil" ? "VII" : "V" }
        switch jabatan.jenis {
        case .kepalaDaerah, .jptPratama: return "IV/c"
        case .administrator: return jabatan.kode.hasSuffix("-10") ? "IV/b" : "IV/a"
        case .pengawas: return acak.pilih(["III/c", "III/d"])
        case .pelaksana: return acak.pilih(["II/c", "II/d", "III/a", "III/b"])
        case .fungsional: break
        }
        switch jabatan.jenjang {
        case "ahli_madya": return acak.pilih(["IV/a", "IV/b"])
        case "ahli_muda": return acak.pilih(["III/c", "III/d"])
        case "ahli_pertama", "mahir": return acak.pilih(["III/a", "III/b"])
        default: return acak.pilih(["II/c", "II/d"])
        }
    }

    /// Birth days 25 to 31 of month 13: the other invented people of the example are born before.
    private static func nip(
        _ urutan: Int, _ jabatan: JabatanDinas, isPerempuan: Bool, isPPPK: Bool, _ acak: inout Pengacak
    ) -> String {
        let muda = ["ahli_pertama", "terampil"].contains(jabatan.jenjang) || jabatan.jenis == .pelaksana
        let lahir = (muda ? 1986 : 1968) + acak.angka(muda ? 12 : 14)
        let angkat = isPPPK ? 2022 + acak.angka(3) : lahir + 23 + acak.angka(3)
        let kode = isPPPK ? "21" : dua(1 + acak.angka(12))
        return "\(lahir)13\(25 + urutan % 7)\(angkat)\(kode)\(isPerempuan ? 2 : 1)\(100 + urutan)"
    }

    private static func dua(_ angka: Int) -> String { angka < 10 ? "0\(angka)" : "\(angka)" }
}
