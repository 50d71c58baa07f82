import Contoh

/// From the invented people and texts of `Contoh` to the models of the forms.
enum BahanContoh {
    static let instansi = "PEMERINTAH KABUPATEN CONTOH"
    static let periode = "1 JANUARI SD 31 DESEMBER TAHUN 2026"

    static func pihak(_ orang: OrangFormulir) -> PihakFormulir {
        PihakFormulir(
            nama: orang.nama,
            nip: orang.nip,
            pangkat: orang.pangkat,
            jabatan: orang.jabatan,
            unitKerja: orang.unitKerja
        )
    }

    /// Raters of JPT: the form prints the instansi instead of the unit kerja.
    static func pihakInstansi(_ orang: OrangFormulir) -> PihakFormulir {
        var pihak = pihak(orang)
        pihak.unitKerja = "Pemerintah Kabupaten Contoh"
        return pihak
    }

    static func tanda(_ orang: OrangFormulir, _ tanggal: String) -> TandaTanganFormulir {
        TandaTanganFormulir(tempatTanggal: "Kota Contoh, \(tanggal)", nama: orang.nama, nip: orang.nip)
    }

    static func kepala(_ pegawai: OrangFormulir, _ penilai: OrangFormulir) -> KepalaFormulir {
        KepalaFormulir(
            instansi: instansi,
            periodePenilaian: periode,
            pegawai: pihak(pegawai),
            penilai: pihak(penilai)
        )
    }

    static func rhk(_ daftar: [RHKContoh]) -> [RHKFormulir] {
        daftar.map { rhk in
            RHKFormulir(
                intervensi: rhk.intervensi,
                rencana: rhk.rencana,
                penugasan: rhk.penugasan,
                indikator: rhk.indikator.map(indikator),
                realisasi: rhk.realisasi,
                umpanBalik: rhk.umpanBalik
            )
        }
    }

    static let perilaku = PerilakuFormulir(
        ekspektasi: SKPPerawatContoh.ekspektasi,
        umpanBalik: SKPPerawatContoh.umpanBalik
    )

    private static func indikator(_ satu: RHKContoh.Indikator) -> IndikatorFormulir {
        IndikatorFormulir(
            aspek: satu.aspek,
            indikator: satu.indikator,
            target: satu.target,
            perspektif: satu.perspektif,
            realisasi: satu.realisasi,
            umpanBalik: satu.umpanBalik
        )
    }
}
