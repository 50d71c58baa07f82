import Kinerja

/// Values that the tests of the evaluation share.
enum ContohEvaluasi {
    static let tw3 = Periode.triwulan(tahun: 2026, ke: 3)
    static let jendela = JendelaEvaluasi(buka: hari("2026-09-20"), tutup: hari("2026-10-14"))

    static func hari(_ iso: String) -> Tanggal { Tanggal(iso) ?? Tanggal(hariSejak1970: 0) }

    static func capaian(_ nilai: CapaianOrganisasi = .baik) -> CapaianBerlaku? {
        try? CapaianUntukEvaluasi.tentukan(
            tw3, penetapan: .init(nilai: nilai, tanggal: hari("2026-09-21")), tahunSebelumnya: nil,
            pada: hari("2026-09-30")
        )
    }

    static func syarat(
        _ sebagai: SyaratPenilaian.Sebagai = .penilai, pada: String = "2026-10-01", isDibuka: Bool = true,
        capaian: CapaianBerlaku? = ContohEvaluasi.capaian(), isTanpaAtasan: Bool = false
    ) -> SyaratPenilaian {
        SyaratPenilaian(
            sebagai: sebagai, capaian: capaian, jendela: jendela, isDibuka: isDibuka, hariIni: hari(pada),
            isTanpaAtasan: isTanpaAtasan
        )
    }

    static func evaluasi(
        _ keadaan: EvaluasiKinerja.Keadaan = .belumDinilai, hasil: Ekspektasi? = nil, perilaku: Ekspektasi? = nil,
        alasan: String = "", ditandatanganiOleh: String? = nil, diterima: Tanggal? = nil
    ) -> EvaluasiKinerja {
        EvaluasiKinerja(
            id: "e1", pegawaiID: "jati", penilaiID: "rimba", periode: tw3, keadaan: keadaan, hasilKerja: hasil,
            perilakuKerja: perilaku, alasan: alasan, ditandatanganiOleh: ditandatanganiOleh, diterima: diterima
        )
    }

    /// The code of the refusal, or "diterima".
    static func kode(_ tindakan: () throws -> Void) -> String {
        do {
            try tindakan()
            return "diterima"
        } catch {
            return (error as? Penolakan)?.kode ?? "bukan penolakan"
        }
    }
}
