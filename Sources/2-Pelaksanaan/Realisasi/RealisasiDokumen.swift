import Dasar
import Documents
import Hummingbird
import Kinerja
import Platform
import Storage

/// B.1.2 of one report: progress is documented periodically (L-03, Ps 16(2)) and in writing (L-06; L.III.A.8 h.68), and its rows for e-Kinerja. Texts come from the same functions as the page.
struct RealisasiDokumen: Sendable {
    let kepala: KepalaRealisasi
    let judul: String
    let bulan: BulanTersimpan
    let butir: [ButirRealisasi]
    let langkah: [LangkahRencana]
    /// The Pegawai and the rater on the last day of the report.
    let orang: [String: Kinerja.Identitas]
    let instansi: String

    func lembar() -> Lembar {
        RencanaAksiFormulir(
            kepala: KepalaFormulir(
                instansi: instansi.uppercased(), periodePenilaian: judul.uppercased(),
                pegawai: PihakB1.pihak(orang[kepala.pegawaiID]),
                penilai: PihakB1.pihak(kepala.penilaiID.flatMap { orang[$0] })
            ),
            baris: baris, tandaTangan: PihakB1.tanda(orang[kepala.pegawaiID], cap: cap), denganRealisasi: true
        ).lembar()
    }

    private var cap: String {
        bulan.dikirim.map { "Dikirim secara elektronik \(Waktu.tampil($0))" } ?? ""
    }

    private var baris: [RencanaAksiFormulir.Baris] {
        var urutan: [String] = []
        for satu in butir where !urutan.contains(satu.rhkID) { urutan.append(satu.rhkID) }
        return urutan.map { rhk in
            let milik = butir.filter { $0.rhkID == rhk }
            return RencanaAksiFormulir.Baris(
                rencana: milik.first?.rhk ?? "", aksi: langkah.filter { $0.rhkID == rhk }.map(\.tampil),
                realisasi: milik.map(realisasi)
            )
        }
    }

    private func realisasi(_ satu: ButirRealisasi) -> String {
        guard let isi = satu.riwayat[bulan.bulan.bulan] else { return "\(satu.indikator.ukuran): belum terisi" }
        let kata = isi.angka != nil && !isi.uraian.isEmpty ? " (\(isi.uraian))" : ""
        let bukti = satu.bukti.isEmpty ? "" : "; bukti: " + satu.bukti.map(\.nama).joined(separator: ", ")
        return "\(satu.indikator.ukuran): \(isi.tampil(satu.indikator))\(kata)\(bukti)"
    }

    /// Rows for e-Kinerja: no template of its daily log is public, so the columns are the product's own.
    var tabel: [[String]] {
        let akhir = bulan.bulan.bulan.hariTerakhir
        let tanggal = (bulan.dikirim.map { min(akhir, Waktu.tanggal($0)) } ?? akhir).description
        return [["tanggal", "rhk", "indikator", "jumlah", "satuan", "uraian", "kendala", "bukti"]]
            + butir.map { satu in
                let isi = satu.riwayat[bulan.bulan.bulan]
                return [
                    tanggal, satu.rhk, satu.indikator.ukuran, isi?.angka?.tampil ?? "", satu.indikator.satuan,
                    isi.map { $0.isNihil ? "Tidak ada kegiatan" : $0.uraian } ?? "", isi?.kendala ?? "",
                    satu.bukti.map { $0.tautan ?? $0.nama }.joined(separator: "; "),
                ]
            }
    }
}

/// The persons of forms B.1.1 and B.1.2.
enum PihakB1 {
    static func pihak(_ orang: Kinerja.Identitas?) -> PihakFormulir {
        PihakFormulir(
            nama: orang?.nama ?? "", nip: nip(orang), pangkat: orang?.pangkatGolongan ?? "",
            jabatan: orang?.jabatan ?? "", unitKerja: orang?.unit ?? ""
        )
    }

    static func tanda(_ orang: Kinerja.Identitas?, cap: String = "") -> TandaTanganFormulir {
        TandaTanganFormulir(tempatTanggal: "", nama: orang?.nama ?? "", nip: nip(orang), cap: cap)
    }

    private static func nip(_ orang: Kinerja.Identitas?) -> String {
        guard let teks = orang?.nip else { return "" }
        return (try? NIP(teks))?.tampil ?? teks
    }
}

/// Sheets and tables as files, by `?bentuk=`.
enum BerkasPelaksanaan {
    private static let tipeXLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

    /// A working copy: nothing on it could be taken for a proof.
    static func lembar(_ x: Exchange, _ lembar: Lembar, nama: String) throws -> Response {
        let waktu = x.world.now()
        let keterangan = KeteranganDokumen.tanpaBukti(
            "\(lembar.kode) salinan kerja",
            waktu: WaktuDokumen(detik: Int(waktu / 1000), cetak: Waktu.tampil(waktu))
        )
        if x.query["bentuk"] == "xlsx" {
            return .file(
                try renderXLSX(lembar, keterangan: keterangan), type: tipeXLSX, name: nama + ".xlsx", inline: false)
        }
        return .file(
            try renderPDF(lembar, keterangan: keterangan), type: "application/pdf", name: nama + ".pdf", inline: true)
    }

    static func tabel(_ x: Exchange, _ baris: [[String]], judul: String, nama: String) throws -> Response {
        if x.query["bentuk"] == "csv" {
            return .file(
                [0xEF, 0xBB, 0xBF] + Array(TabelStandar.csv(baris).utf8), type: "text/csv; charset=utf-8",
                name: nama + ".csv", inline: false
            )
        }
        return .file(
            try renderTabelXLSX(judul: judul, baris), type: tipeXLSX, name: nama + ".xlsx", inline: false)
    }
}
