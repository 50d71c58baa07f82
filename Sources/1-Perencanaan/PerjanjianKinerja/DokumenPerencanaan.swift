import Dasar
import Documents
import Foundation
import Hummingbird
import Kinerja
import Platform

/// Sheets A.1.3 and A.1.4 on paper: printed as they stand, without signature, so without a number of their own.
enum DokumenPerencanaan {
    /// `1 Januari sd 31 Desember 2026` in capitals, as the head of the form prints it.
    static func manual(
        _ manual: ManualIndikatorKinerja, _ butir: IndikatorPK, instansi: String, tahun: Int
    ) -> Lembar {
        ManualIndikator(
            instansi: instansi.uppercased(), periodePenilaian: "1 JANUARI SD 31 DESEMBER TAHUN \(tahun)",
            rencanaHasilKerja: butir.sasaran, indikator: butir.ukuran, tujuan: manual.tujuan,
            definisi: manual.definisi, formula: manual.formula,
            satuan: manual.satuan.isEmpty ? butir.satuan : manual.satuan, kendali: manual.kendali.flatMap(kendali),
            sumberData: manual.sumberData, pelaporan: manual.periode.map(pelaporan)
        ).lembar()
    }

    private static func kendali(_ klasifikasi: KlasifikasiHasil) -> ManualIndikator.Kendali? {
        switch klasifikasi {
        case .outcome: .outcome
        case .outcomeAntara: .outcomeAntara
        case .outputKendaliRendah: .outputKendaliRendah
        case .outputKendaliSedang, .outputKendaliTinggi: nil
        }
    }

    private static func pelaporan(_ ritme: RitmePelaporan) -> ManualIndikator.Pelaporan {
        switch ritme {
        case .bulanan: .bulanan
        case .triwulanan: .triwulanan
        case .semesteran: .semesteran
        case .tahunan: .tahunan
        }
    }

    static func strategi(_ satu: StrategiTersimpan) -> Lembar {
        let isi = satu.strategi
        return WorkblockFormulir(
            judulInisiatif: isi.judul, indikatorDanTarget: satu.indikatorDanTarget,
            pemilikStrategi: satu.jabatan.isEmpty ? satu.pemilik : "\(satu.pemilik) (\(satu.jabatan))",
            pihakTerlibat: isi.pihak, waktuPenyelesaian: isi.waktuSelesai, penerimaManfaat: isi.penerima,
            tujuan: isi.tujuan, anggaran: isi.anggaran,
            strategi: .init(rutin: isi[.kegiatanRutin], transformatif: isi[.kegiatanTransformatif]),
            keluaranKunci: .init(rutin: isi[.keluaranRutin], transformatif: isi[.keluaranTransformatif])
        ).lembar()
    }

    /// The sheet as a file; `xlsx` by the end of the path.
    static func kirim(_ x: Exchange, _ lembar: Lembar, nama: String) throws -> Response {
        let waktu = x.world.now()
        let keterangan = KeteranganDokumen(
            nomor: "\(lembar.kode) \(nama)", alamatVerifikasi: "\(x.world.settings.baseURL)/periksa", kode: "",
            sidik: SidikIsi.hitung(lembar),
            waktu: WaktuDokumen(detik: Int(waktu / 1000), cetak: Waktu.tampil(waktu))
        )
        let berkas = "\(lembar.kode)-\(nama)"
        if x.path.hasSuffix(".xlsx") {
            return .file(
                try renderXLSX(lembar, keterangan: keterangan),
                type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", name: berkas + ".xlsx",
                inline: false
            )
        }
        return .file(
            try renderPDF(lembar, keterangan: keterangan), type: "application/pdf", name: berkas + ".pdf", inline: true)
    }
}
