import Kinerja

/// A day in tests; a wrong literal shows up as year 1 and fails the test.
func tgl(_ iso: String) -> Tanggal { Tanggal(iso) ?? Tanggal(hariSejak1970: .min) }

/// A decimal in tests; a wrong literal becomes the largest number and fails the test.
func des(_ teks: String) -> Desimal { Desimal(teks) ?? .terbesar }

/// A small deterministic generator (SplitMix64), so that a failing case can be repeated.
struct Pengacak: RandomNumberGenerator {
    private var keadaan: UInt64

    init(_ benih: UInt64) { keadaan = benih }

    mutating func next() -> UInt64 {
        keadaan &+= 0x9E37_79B9_7F4A_7C15
        var nilai = keadaan
        nilai = (nilai ^ (nilai >> 30)) &* 0xBF58_476D_1CE4_E5B9
        nilai = (nilai ^ (nilai >> 27)) &* 0x94D0_49BB_1331_11EB
        return nilai ^ (nilai >> 31)
    }
}

/// The code of the refusal that the body throws, or nil.
func kodePenolakan<Hasil>(_ isi: () throws(Penolakan) -> Hasil) -> String? {
    do throws(Penolakan) {
        _ = try isi()
        return nil
    } catch {
        return error.kode
    }
}
