import Dasar
import Documents
import Kinerja
import Platform

/// Forms C.1.1–C.1.3 and D.1.1/D.1.2 of one evaluation, one function per part, in the order of the form.
extension BahanDokumen {
    /// The two documents of one signed evaluation.
    func naskah(_ satu: PengirimanTim.Satu) throws -> [NaskahDokumen] {
        let e = satu.keputusan.keadaan
        let pegawai = try identitas(satu.orang.id, nama: satu.orang.nama)
        let penanda = try identitas(penandaTanganID, nama: "penanda tangan")
        let hasil = try formulirHasil(satu, pegawai)
        let dokumen = try dokumenEvaluasi(satu, pegawai)
        func naskah(_ formulir: String, _ judul: String, _ lembar: Lembar) -> NaskahDokumen {
            NaskahDokumen(
                formulir: formulir, pegawaiID: satu.orang.id, objek: "evaluasi", objekID: e.id, judul: judul,
                periode: periode.tampil, tahun: periode.tahun, unitNama: pegawai.unit, penandaTangan: penanda,
                predikat: e.predikat, lembar: lembar
            )
        }
        return [
            naskah(hasil.bentuk.rawValue, "Hasil Evaluasi Kinerja Pegawai", hasil.lembar()),
            naskah(dokumen.kode, "Dokumen Evaluasi Kinerja Pegawai", dokumen.lembar()),
        ]
    }

    // MARK: - C.1.x

    private func formulirHasil(_ satu: PengirimanTim.Satu, _ pegawai: Identitas) throws -> FormulirEvaluasi {
        let e = satu.keputusan.keadaan
        let skp = satu.orang.skp
        let daftar = skp.flatMap { isi[$0.id]?.daftarHasil } ?? []
        return FormulirEvaluasi(
            bentuk: bentuk(satu.orang), instansi: instansi, periodePenilaian: periodePenilaian, periode: pilihanPeriode,
            pegawai: pihak(pegawai), penilai: pihak(try identitas(penilaiID, nama: "pejabat penilai")),
            capaianOrganisasi: e.capaian.map(Self.pilihan), utama: daftar.filter(\.isUtama).map { rhk($0, satu.orang) },
            tambahan: daftar.filter { !$0.isUtama }.map { rhk($0, satu.orang) },
            ratingHasilKerja: e.hasilKerja.map(Self.pilihan),
            perilaku: PerilakuFormulir(ekspektasi: ekspektasi(skp?.id)),
            ratingPerilakuKerja: e.perilakuKerja.map(Self.pilihan), predikat: e.predikat.map(Self.pilihan),
            tandaTanganPenilai: try tandaTanganKanan()
        )
    }

    private func bentuk(_ orang: AnggotaTim) -> FormulirEvaluasi.Bentuk {
        if orang.skp?.isKualitatif == true { return .c11 }
        return orang.isPimpinanTinggiAtauMandiri ? .c12 : .c13
    }

    private func rhk(_ hasil: IsiKinerja.Hasil, _ orang: AnggotaTim) -> RHKFormulir {
        let isKualitatif = orang.skp?.isKualitatif == true
        return RHKFormulir(
            intervensi: hasil.intervensi, rencana: hasil.rumusan, penugasan: hasil.pemberiTugas,
            indikator: hasil.daftarIndikator.map {
                indikator($0, perspektif: hasil.perspektif, isKualitatif: isKualitatif)
            },
            realisasi: isKualitatif ? hasil.daftarIndikator.map(realisasi).joined(separator: "; ") : ""
        )
    }

    private func indikator(
        _ satu: IsiKinerja.Indikator, perspektif: String, isKualitatif: Bool
    ) -> IndikatorFormulir {
        let ukuran = satu.ukuran
        guard isKualitatif else {
            return IndikatorFormulir(
                aspek: satu.aspek.prefix(1).uppercased() + satu.aspek.dropFirst(), indikator: ukuran.ukuran,
                target: ukuran.targetTeks, perspektif: Self.perspektif(perspektif), realisasi: realisasi(satu)
            )
        }
        return IndikatorFormulir(
            indikator: "\(ukuran.ukuran): \(ukuran.targetTeks)", perspektif: Self.perspektif(perspektif)
        )
    }

    /// "19 sampel berdasarkan 3 bukti dukung".
    private func realisasi(_ satu: IsiKinerja.Indikator) -> String {
        satu.jumlahBukti == 0
            ? satu.capaian.teks : "\(satu.capaian.teks) berdasarkan \(satu.jumlahBukti) bukti dukung"
    }

    private func ekspektasi(_ skp: String?) -> [String] {
        let daftar = skp.flatMap { perilaku[$0] } ?? [:]
        return NilaiBerAKHLAK.allCases.map { daftar[$0.rawValue] ?? "" }
    }

    // MARK: - D.1.x

    private func dokumenEvaluasi(_ satu: PengirimanTim.Satu, _ pegawai: Identitas) throws -> DokumenEvaluasi {
        let e = satu.keputusan.keadaan
        return DokumenEvaluasi(
            bentuk: sebagai == .penilai ? .penilai : .atasan, instansi: instansi, periodePenilaian: periodePenilaian,
            periode: pilihanPeriode, pegawai: pihak(pegawai),
            penilai: pihak(try identitas(penilaiID, nama: "pejabat penilai")),
            atasanPenilai: atasanID.flatMap { orang[$0] }.map(pihak) ?? Self.tanpaPihak,
            capaianOrganisasi: e.capaian?.tampilFormulir ?? "", predikat: e.predikat?.tampilFormulir ?? "",
            catatan: [e.alasan, e.catatan].filter { !$0.isEmpty }.joined(separator: " "),
            tandaTanganPegawai: TandaTanganFormulir(tempatTanggal: "", nama: pegawai.nama, nip: Self.nip(pegawai)),
            tandaTanganKanan: try tandaTanganKanan()
        )
    }

    // MARK: - Parts

    private static let tanpaPihak = PihakFormulir(nama: "-", nip: "-", pangkat: "-", jabatan: "-", unitKerja: "-")

    private func pihak(_ satu: Identitas) -> PihakFormulir {
        PihakFormulir(
            nama: satu.nama, nip: Self.nip(satu), pangkat: satu.pangkatGolongan, jabatan: satu.jabatan,
            unitKerja: satu.unit
        )
    }

    private static func nip(_ satu: Identitas) -> String { satu.nip ?? "-" }

    private func tandaTanganKanan() throws -> TandaTanganFormulir {
        let penanda = try identitas(penandaTanganID, nama: "penanda tangan")
        let tanggal = Waktu.tanggal(waktu).tampil
        return TandaTanganFormulir(
            tempatTanggal: tempat.isEmpty ? tanggal : "\(tempat), \(tanggal)", nama: penanda.nama,
            nip: penanda.nip ?? "", cap: "Ditandatangani secara elektronik \(Waktu.tampil(waktu))"
        )
    }

    private var periodePenilaian: String { "1 JANUARI SD 31 DESEMBER TAHUN \(periode.tahun)" }

    private var pilihanPeriode: PilihanPeriode {
        switch periode {
        case .triwulan(_, let ke) where ke < 4: .triwulan(ke)
        case .semester(_, 1): .triwulan(2)
        case .triwulan, .semester, .tahunan: .akhir
        case .bulanan(let bulan): .bulan(bulan.tampil.uppercased())
        }
    }

    private static func pilihan(_ nilai: CapaianOrganisasi) -> PilihanCapaian {
        switch nilai {
        case .istimewa: .istimewa
        case .baik: .baik
        case .butuhPerbaikan: .butuh_perbaikan
        case .kurang: .kurang
        case .sangatKurang: .sangat_kurang
        }
    }

    private static func pilihan(_ rating: Ekspektasi) -> PilihanRating {
        switch rating {
        case .diAtas: .diatas
        case .sesuai: .sesuai
        case .diBawah: .dibawah
        }
    }

    private static func pilihan(_ predikat: Predikat) -> PilihanPredikat {
        switch predikat {
        case .sangatBaik: .sangat_baik
        case .baik: .baik
        case .butuhPerbaikan: .butuh_perbaikan
        case .kurang: .kurang
        case .sangatKurang: .sangat_kurang
        }
    }

    /// The perspective as the forms print it.
    private static func perspektif(_ kode: String) -> String {
        kode.split(separator: "_").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
    }
}
