import Dasar
import Documents
import Kinerja
import Platform

/// The documents of a fixed SKP. Every text comes from the same functions of Core as the page's.
enum SKPDokumen {
    /// What the documents need beside the SKP.
    struct Isi: Sendable {
        var skp: SKP
        var konteks: KonteksSKP
        /// The one who fixes: the rater, or the rater's superior.
        var penetap: Identitas
        var instansi: String
        /// Place of signature.
        var tempat: String
        var tanggal: Tanggal
    }

    /// A.1.7 or A.1.2 (A.1.6 or A.1.1 for the qualitative approach), and A.1.8.
    static func naskah(_ isi: Isi) -> [NaskahDokumen] {
        let utama = formulir(isi)
        return [
            naskah(isi, utama.bentuk.rawValue, "Sasaran Kinerja Pegawai \(isi.skp.tahun)", utama.lembar()),
            naskah(isi, "A.1.8", "Lampiran Sasaran Kinerja Pegawai \(isi.skp.tahun)", lampiran(isi).lembar()),
        ]
    }

    private static func naskah(_ isi: Isi, _ formulir: String, _ judul: String, _ lembar: Lembar) -> NaskahDokumen {
        NaskahDokumen(
            formulir: formulir, pegawaiID: isi.skp.pegawaiID, objek: "skp", objekID: isi.skp.id, judul: judul,
            periode: Periode.tahunan(isi.skp.tahun).tampil, tahun: isi.skp.tahun, unitNama: isi.konteks.pegawai.unit,
            penandaTangan: isi.penetap, predikat: nil, lembar: lembar
        )
    }

    static func formulir(_ isi: Isi) -> FormulirSKP {
        let skp = isi.skp
        return FormulirSKP(
            bentuk: bentuk(isi), instansi: isi.instansi.uppercased(), periodePenilaian: periode(skp),
            pegawai: pihak(isi.konteks.pegawai), penilai: pihak(isi.konteks.penilai ?? isi.penetap),
            utama: skp.utama.map { baris($0, skp.pendekatan) },
            tambahan: skp.tambahan.map { baris($0, skp.pendekatan) },
            perilaku: PerilakuFormulir(ekspektasi: skp.perilaku.map(\.ekspektasi)),
            tandaTanganPegawai: tandaPegawai(isi), tandaTanganPenilai: tandaPenetap(isi)
        )
    }

    static func lampiran(_ isi: Isi) -> Documents.LampiranSKP {
        Documents.LampiranSKP(
            instansi: isi.instansi.uppercased(), periodePenilaian: periode(isi.skp),
            dukungan: isi.skp.lampiran.dukungan, skema: isi.skp.lampiran.skema,
            konsekuensi: isi.skp.lampiran.konsekuensi,
            tandaTanganPegawai: tandaPegawai(isi), tandaTanganPenilai: tandaPenetap(isi)
        )
    }

    private static func bentuk(_ isi: Isi) -> FormulirSKP.Bentuk {
        switch (isi.konteks.isPimpinanTinggiAtauMandiri, isi.skp.pendekatan) {
        case (true, .kuantitatif): .a12
        case (true, .kualitatif): .a11
        case (false, .kuantitatif): .a17
        case (false, .kualitatif): .a16
        }
    }

    /// "1 JANUARI SD 31 DESEMBER TAHUN 2026", shorter where a post was taken up or left in the year.
    private static func periode(_ skp: SKP) -> String {
        let awal = skp.hariPertama.tampil.dropLast(5).uppercased()
        let akhir = skp.hariTerakhir.tampil.dropLast(5).uppercased()
        return "\(awal) SD \(akhir) TAHUN \(skp.tahun)"
    }

    private static func baris(_ hasil: RencanaHasilKerja, _ pendekatan: SKP.Pendekatan) -> RHKFormulir {
        RHKFormulir(
            intervensi: hasil.rhkAtasan, rencana: hasil.rumusan, penugasan: hasil.pemberiTugas,
            indikator: hasil.indikator.map { satu in
                IndikatorFormulir(
                    aspek: satu.aspek.tampil,
                    indikator: pendekatan == .kualitatif ? satu.narasi : satu.ukuran,
                    target: satu.targetTampil, perspektif: hasil.perspektif?.tampil ?? ""
                )
            }
        )
    }

    private static func pihak(_ orang: Identitas) -> PihakFormulir {
        PihakFormulir(
            nama: orang.nama, nip: nip(orang), pangkat: orang.pangkatGolongan, jabatan: orang.jabatan,
            unitKerja: orang.unit
        )
    }

    private static func nip(_ orang: Identitas) -> String {
        guard let teks = orang.nip else { return "" }
        return (try? NIP(teks))?.tampil ?? teks
    }

    private static func tandaPegawai(_ isi: Isi) -> TandaTanganFormulir {
        TandaTanganFormulir(
            tempatTanggal: "", nama: isi.konteks.pegawai.nama, nip: nip(isi.konteks.pegawai),
            cap: isi.skp.diajukan.map { "Diajukan secara elektronik \(Waktu.tampil($0))" } ?? ""
        )
    }

    private static func tandaPenetap(_ isi: Isi) -> TandaTanganFormulir {
        TandaTanganFormulir(
            tempatTanggal: "\(isi.tempat), \(isi.tanggal.tampil)", nama: isi.penetap.nama, nip: nip(isi.penetap),
            cap: isi.skp.ditetapkan.map { "Ditetapkan secara elektronik \(Waktu.tampil($0))" } ?? ""
        )
    }
}
