/// Only a version that holds today may be taken into an SKP; an ended one is refused with what to do instead
/// (produk; an SKP that has it already keeps it).
public enum StandarMasihBerlaku {
    public static let kode = "skp.standar_berakhir"

    /// The version to take. `versi` asks for a certain one; nil takes the one in force.
    ///
    /// - Throws: `skp.standar_berakhir`, `skp.standar_belum_berlaku`, `skp.standar_tidak_ada`.
    public static func ambil(
        _ daftar: [VersiStandar], versi: Int? = nil, pada hari: Tanggal
    ) throws(Penolakan) -> VersiStandar {
        let terbit = daftar.filter { $0.nomor > 0 }
        let berlaku = terbit.first { $0.isBerlaku(pada: hari) }
        let diminta = versi.map { nomor in terbit.first { $0.nomor == nomor } } ?? berlaku ?? terakhir(terbit)
        guard let diminta else {
            throw Penolakan(
                "skp.standar_tidak_ada", "Standar itu tidak ada.", perbaikan: "Cari standar lain di katalog standar."
            )
        }
        if diminta.isBerlaku(pada: hari) { return diminta }
        throw tolak(diminta, berlaku: berlaku, pada: hari)
    }

    private static func terakhir(_ daftar: [VersiStandar]) -> VersiStandar? {
        daftar.max { $0.nomor < $1.nomor }
    }

    private static func tolak(_ diminta: VersiStandar, berlaku: VersiStandar?, pada hari: Tanggal) -> Penolakan {
        let nama = "\(diminta.isi.kode) versi \(diminta.nomor)"
        if let sejak = diminta.berlakuSejak, hari < sejak {
            return Penolakan(
                "skp.standar_belum_berlaku", "Standar \(nama) baru berlaku \(sejak.tampil).",
                perbaikan: berlaku.map { "Pakai versi \($0.nomor) yang berlaku sekarang." }
                    ?? "Pakai standar lain, atau tunggu tanggal itu."
            )
        }
        let kapan = diminta.berlakuSampai.map { " pada \($0.tampil)" } ?? ""
        return Penolakan(
            kode, "Standar \(nama) sudah berakhir\(kapan).",
            perbaikan: berlaku.map { "Pakai versi \($0.nomor) yang berlaku sekarang." }
                ?? "Pilih standar lain, atau usulkan versi baru lewat halaman standar itu."
        )
    }
}
