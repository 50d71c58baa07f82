public import Kinerja

/// Invented standards for measuring the search. The same seed and number always give the same standard.
public enum StandarRekaan {
    private static let urusan = [
        "Kesehatan", "Pendidikan", "Pekerjaan umum", "Sosial", "Kepegawaian", "Keuangan", "Pelayanan publik",
        "Pertanian", "Perhubungan", "Kearsipan", "Kependudukan", "Lingkungan hidup",
    ]
    private static let ukuran = [
        "Waktu penyelesaian", "Persentase ketepatan", "Jumlah", "Kepuasan pengguna", "Kelengkapan", "Kepatuhan",
        "Waktu tanggap", "Cakupan", "Ketersediaan", "Kesesuaian",
    ]
    private static let hal = [
        "pengaduan", "permohonan", "laporan", "kunjungan", "pemeriksaan", "rujukan", "pendampingan", "pemeliharaan",
        "arsip", "pelatihan", "pengawasan", "penyuluhan", "pendataan", "perizinan", "pembayaran", "persediaan",
    ]
    private static let penerima = [
        "pasien", "murid", "guru", "warga", "petani", "pedagang", "pegawai", "ibu hamil", "balita", "lanjut usia",
        "kelompok tani", "dusun", "puskesmas", "sekolah", "kecamatan", "kelurahan",
    ]
    private static let satuan = ["persen", "hari kerja", "laporan", "orang", "indeks", "kunjungan"]

    /// One standard; `nomor` counts from 0.
    public static func buat(_ nomor: Int, benih: UInt64) -> StandarMasukan {
        var acak = Pengacak(benih: benih, nomor: nomor, ragam: 901)
        let angka = 1 + acak.angka(99)
        let isi = IsiStandar(
            kode: "RKA-\(100_000 + nomor)", urusan: acak.pilih(urusan), kelompok: "Rekaan \(nomor % 40 + 1)",
            indikator: "\(acak.pilih(ukuran)) \(acak.pilih(hal)) \(acak.pilih(penerima)) wilayah \(nomor % 997 + 1)",
            satuan: acak.pilih(satuan), arah: .naik, aspek: acak.pilih(AspekIndikator.allCases),
            operatorTarget: .palingSedikit, targetAngka: Desimal("\(angka)"), statusTarget: .contoh,
            sumber: "Rekaan untuk uji beban"
        )
        return StandarMasukan(nomorBaris: nomor + 2, isi: isi)
    }
}
