/// How much evidence one person may keep per calendar year. Law asks for evidence and names no amount, so the number is
/// the product's own. The same content counts once; links and notes are free.
public struct KuotaBukti: Sendable, Hashable {
    /// Bytes per person and calendar year.
    public let batas: Int

    public static let riwayat = RiwayatParameter(
        "kuota bukti",
        ParameterAturan(
            KuotaBukti(batas: 500 * 1024 * 1024),
            sejak: MulaiBerlaku.permen6Tahun2022,
            sumber: "bawaan aplikasi"
        )
    )

    /// The quota of a year.
    public static func berlaku(tahun: Int) -> KuotaBukti {
        riwayat.daftar.last { $0.berlakuSejak.tahun <= tahun }?.nilai ?? riwayat.daftar[0].nilai
    }

    /// Refuses `bukti.kuota_penuh` when `tambahan` bytes do not fit beside what is used.
    public func periksa(terpakai: Int, tambahan: Int, tahun: Int) throws(Penolakan) {
        guard tambahan > 0, terpakai + tambahan > batas else { return }
        let sisa = AturanBukti.tampilUkuran(max(0, batas - terpakai))
        throw Penolakan(
            "bukti.kuota_penuh",
            "Tempat bukti Anda untuk \(tahun) tersisa \(sisa), sedangkan kiriman ini \(AturanBukti.tampilUkuran(tambahan))",
            isian: "berkas",
            perbaikan:
                "Hapus bukti yang tidak dipakai di halaman Bukti saya, kecilkan berkasnya, atau kirim tautan. Tautan dan catatan tidak dihitung."
        )
    }

    /// "Terpakai 12 MB dari 500 MB".
    public func tampil(terpakai: Int) -> String {
        "Terpakai \(AturanBukti.tampilUkuran(terpakai)) dari \(AturanBukti.tampilUkuran(batas))"
    }
}
