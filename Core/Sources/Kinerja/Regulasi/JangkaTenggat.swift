/// How one clock runs.
public struct JangkaTenggat: Sendable, Hashable {
    /// The way of counting.
    public enum Hitungan: Sendable, Hashable {
        /// Working day n after the event.
        case hariKerja(Int)
        /// n calendar days after the event.
        case hariKalender(Int)
        /// A fixed day, `tahunLagi` years after the year of the event; does not move off a weekend.
        case tanggalTetap(bulan: Int, hari: Int, tahunLagi: Int)
    }

    /// How the days are counted.
    public let hitungan: Hitungan
    /// Who must act.
    public let pelaku: String
    /// What happens when the day passes.
    public let bilaLewat: String

    init(_ hitungan: Hitungan, _ pelaku: String, bilaLewat: String) {
        self.hitungan = hitungan
        self.pelaku = pelaku
        self.bilaLewat = bilaLewat
    }
}

extension KejadianTenggat {
    /// The clock through time (keputusan section 12).
    public var riwayat: RiwayatParameter<JangkaTenggat> {
        let baris = barisPermen6 ?? barisLain
        return RiwayatParameter(
            "tenggat \(tampil.lowercased())",
            ParameterAturan(baris.jangka, sejak: baris.sejak, sumber: baris.sumber)
        )
    }

    private typealias Baris = (jangka: JangkaTenggat, sejak: Tanggal, sumber: String)

    /// The clocks of PermenPANRB 6/2022.
    private var barisPermen6: Baris? {
        let permen = MulaiBerlaku.permen6Tahun2022
        func baris(_ jangka: JangkaTenggat, _ tempat: String) -> Baris {
            (jangka, permen, "PermenPANRB 6/2022 " + tempat)
        }
        switch self {
        case .rancanganPerjanjianKinerja:
            return baris(.rancanganPK, "L.II.A.2.a.3 h.27 (minggu kedua Januari; tanggal 14: tafsir)")
        case .penetapanSKP: return baris(.penetapanSKP, "Pasal 14(1); L.II.C.4-5 h.65")
        case .evaluasiTahunan: return baris(.evaluasiTahunan, "L.IV.A.8.b, A.11 h.90")
        case .capaianOrganisasiTahunan: return baris(.capaianOrganisasi, "L.IV.B.1.f h.94")
        case .tandaTanganAtasan: return baris(.tandaTanganAtasan, "L.V.A.8 h.115-116")
        case .penyampaianDokumen: return baris(.penyampaian, "L.V.A.5 h.114")
        case .penyampaianDokumenAtasan: return baris(.penyampaianAtasan, "L.V.A.9 h.116")
        case .pengembalianDokumen: return baris(.pengembalian, "L.V.A.6 h.114")
        case .pengembalianDokumenAtasan: return baris(.pengembalianAtasan, "L.V.A.10 h.116")
        case .pelaporanPyB: return baris(.pelaporan, "Pasal 28(1); L.V.A.7, A.11, B.8 h.115-119")
        case .pengajuanKeberatan: return baris(.keberatan, "Pasal 29; L.V.B.1-2 h.117")
        case .keputusanKeberatan: return baris(.keputusan, "L.V.B.5-6 h.117")
        default: return nil
        }
    }

    /// Clocks of other instruments, known from weaker sources.
    private var barisLain: Baris {
        let lapor = (sejak: MulaiBerlaku.lapor2018, sumber: "praktik SP4N-LAPOR! (berita 2018; perlu dipastikan)")
        func aduan(_ n: Int) -> Baris {
            (
                JangkaTenggat(.hariKerja(n), "unit penerima pengaduan", bilaLewat: "ditandai terlambat"), lapor.sejak,
                lapor.sumber
            )
        }
        switch self {
        case .laporResponsPertama: return aduan(3)
        case .laporPermintaanInformasi: return aduan(5)
        case .laporTidakBerkadarPengawasan: return aduan(14)
        case .pemberitahuanKegagalanPDP:
            let jangka = JangkaTenggat(.hariKalender(3), "pengendali data pribadi", bilaLewat: "pelanggaran kewajiban")
            return (jangka, MulaiBerlaku.uu27Tahun2022, "UU 27/2022 Pasal 46: 3 x 24 jam (sumber kedua)")
        default: return aduan(60)
        }
    }
}

extension JangkaTenggat {
    fileprivate static let rancanganPK = JangkaTenggat(
        .tanggalTetap(bulan: 1, hari: 14, tahunLagi: 0),
        "unit kerja",
        bilaLewat: "rancangan Perjanjian Kinerja, Renstra, dan RKT boleh dipakai"
    )
    fileprivate static let penetapanSKP = JangkaTenggat(
        .tanggalTetap(bulan: 1, hari: 31, tahunLagi: 0),
        "pejabat penilai kinerja",
        bilaLewat: "pegawai melakukan dialog kinerja dengan atasan pejabat penilai"
    )
    fileprivate static let evaluasiTahunan = JangkaTenggat(
        .tanggalTetap(bulan: 1, hari: 31, tahunLagi: 1),
        "pejabat penilai kinerja",
        bilaLewat: "atasan pejabat penilai mengevaluasi dan hasilnya bersifat final"
    )
    fileprivate static let capaianOrganisasi = JangkaTenggat(
        .tanggalTetap(bulan: 1, hari: 31, tahunLagi: 1),
        "penetap capaian kinerja organisasi",
        bilaLewat: "capaian kinerja organisasi tahun sebelumnya dipakai"
    )
    fileprivate static let tandaTanganAtasan = JangkaTenggat(
        .hariKerja(14),
        "atasan pejabat penilai kinerja",
        bilaLewat: "tidak diatur; ditandai terlambat"
    )
    fileprivate static let penyampaian = JangkaTenggat(
        .hariKerja(14),
        "pejabat penilai kinerja",
        bilaLewat: "tidak diatur; pegawai boleh memintanya"
    )
    fileprivate static let penyampaianAtasan = JangkaTenggat(
        .hariKerja(7),
        "atasan pejabat penilai kinerja",
        bilaLewat: "tidak diatur; pegawai boleh memintanya"
    )
    fileprivate static let pengembalian = JangkaTenggat(
        .hariKerja(14),
        "pegawai",
        bilaLewat: "tidak diatur; pelaporan tetap berjalan"
    )
    fileprivate static let pengembalianAtasan = JangkaTenggat(
        .hariKerja(7),
        "pegawai",
        bilaLewat: "tidak diatur; pelaporan tetap berjalan"
    )
    fileprivate static let pelaporan = JangkaTenggat(
        .hariKerja(30),
        "penanda tangan dokumen evaluasi",
        bilaLewat: "tidak diatur; ditandai terlambat"
    )
    fileprivate static let keberatan = JangkaTenggat(
        .hariKerja(14),
        "pegawai",
        bilaLewat: "hak mengajukan keberatan gugur"
    )
    fileprivate static let keputusan = JangkaTenggat(
        .hariKerja(7),
        "atasan pejabat penilai kinerja",
        bilaLewat: "tidak diatur; hasil tetap sampai diputus"
    )
}
