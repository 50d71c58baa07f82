import Contoh

/// Example forms C.1.1 to C.1.3 and D.1.1 to D.1.3.
enum ContohPenilaian {
    static func lembar(_ kode: String) -> Lembar? {
        switch kode {
        case "C.1.1":
            evaluasi(
                .c11,
                .melati,
                BahanContoh.pihak(.rimba),
                .rimba,
                SKPPerawatContoh.utamaKualitatif,
                SKPPerawatContoh.tambahanKualitatif
            )
        case "C.1.2":
            evaluasi(
                .c12,
                .wangi,
                BahanContoh.pihakInstansi(.bupati),
                .bupati,
                SKPPimpinanContoh.dinasUtama,
                SKPPimpinanContoh.dinasTambahan
            )
        case "C.1.3":
            evaluasi(
                .c13,
                .melati,
                BahanContoh.pihak(.rimba),
                .rimba,
                SKPPerawatContoh.utama,
                SKPPerawatContoh.tambahan
            )
        case "D.1.1": dokumen(.penilai, .melati, .rimba, .wangi, kanan: .rimba)
        case "D.1.2": dokumen(.atasan, .kemuning, .cempaka, .sekda, kanan: .sekda)
        case "D.1.3": dokumen(.keberatan(keberatan), .jati, .damar, .meranti, kanan: .damar)
        default: nil
        }
    }

    private static func evaluasi(
        _ bentuk: FormulirEvaluasi.Bentuk,
        _ pegawai: OrangFormulir,
        _ pihakPenilai: PihakFormulir,
        _ penilai: OrangFormulir,
        _ utama: [RHKContoh],
        _ tambahan: [RHKContoh]
    ) -> Lembar {
        FormulirEvaluasi(
            bentuk: bentuk,
            instansi: BahanContoh.instansi,
            periodePenilaian: BahanContoh.periode,
            periode: .akhir,
            pegawai: BahanContoh.pihak(pegawai),
            penilai: pihakPenilai,
            capaianOrganisasi: .baik,
            utama: BahanContoh.rhk(utama),
            tambahan: BahanContoh.rhk(tambahan),
            ratingHasilKerja: .sesuai,
            perilaku: BahanContoh.perilaku,
            ratingPerilakuKerja: .diatas,
            predikat: .baik,
            tandaTanganPenilai: BahanContoh.tanda(penilai, "11 Januari 2027")
        ).lembar()
    }

    private static func dokumen(
        _ bentuk: DokumenEvaluasi.Bentuk,
        _ pegawai: OrangFormulir,
        _ penilai: OrangFormulir,
        _ atasan: OrangFormulir,
        kanan: OrangFormulir
    ) -> Lembar {
        DokumenEvaluasi(
            bentuk: bentuk,
            instansi: BahanContoh.instansi,
            periodePenilaian: BahanContoh.periode,
            periode: .akhir,
            pegawai: BahanContoh.pihak(pegawai),
            penilai: BahanContoh.pihak(penilai),
            atasanPenilai: BahanContoh.pihak(atasan),
            capaianOrganisasi: "BAIK",
            predikat: "BAIK",
            catatan: "Pertahankan ketepatan waktu; ikut pelatihan yang disepakati pada tahun depan.",
            tandaTanganPegawai: BahanContoh.tanda(pegawai, "13 Januari 2027"),
            tandaTanganKanan: BahanContoh.tanda(kanan, "12 Januari 2027")
        ).lembar()
    }

    private static let keberatan = DokumenEvaluasi.Keberatan(
        keberatan: "Realisasi rencana hasil kerja 2 belum memuat laporan November.",
        penjelasan: "Laporan November diterima setelah penilaian ditetapkan.",
        keputusan: "Mengubah rating hasil kerja menjadi SESUAI EKSPEKTASI; predikat dari BUTUH PERBAIKAN menjadi BAIK. "
            + "Rekomendasi: bukti dukung diunggah setiap bulan.",
        tandaTanganAtasan: BahanContoh.tanda(.meranti, "25 Januari 2027")
    )
}
