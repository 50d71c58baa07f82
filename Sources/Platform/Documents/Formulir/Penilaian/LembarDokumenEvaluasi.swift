extension DokumenEvaluasi {
    /// Official code of the layout.
    public var kode: String {
        switch bentuk {
        case .penilai: "D.1.1"
        case .atasan: "D.1.2"
        case .keberatan: "D.1.3"
        }
    }

    /// The printed form D.1.x, in the order of the form.
    public func lembar() -> Lembar {
        let blok: [Blok] =
            [
                Kop.format(kode), .lambang, .judul(["DOKUMEN EVALUASI KINERJA PEGAWAI"]),
                Kop.periode(periode, tanda: "*", akhir: "**"), .garis, Kop.dua(instansi, periode: periodePenilaian),
                .jarak(4), .tabel(Tabel(kolom: [6, 34, 3, 57], baris: baris)), .jarak(10),
            ]
            + tandaTangan + [.jarak(4)]
            + Catatan.blok([
                "* periode disesuaikan dengan periode evaluasi kinerja Pegawai yang berlaku pada Instansi Pemerintah",
                "** pilih salah satu",
            ])
        return Lembar(
            kode: kode,
            judul: "Dokumen Evaluasi Kinerja Pegawai \(pegawai.nama)",
            blok: blok,
            qrDiHalamanPertama: true
        )
    }

    private var baris: [BarisTabel] {
        BlokDokumen.pihak(1, "PEGAWAI YANG DINILAI", pegawai)
            + BlokDokumen.pihak(2, "PEJABAT PENILAI KINERJA", penilai)
            + BlokDokumen.pihak(3, "ATASAN PEJABAT PENILAI KINERJA", atasanPenilai)
            + BlokDokumen.blok(
                4,
                "EVALUASI KINERJA",
                [("CAPAIAN KINERJA ORGANISASI", capaianOrganisasi), ("PREDIKAT KINERJA PEGAWAI", predikat)]
            )
            + BlokDokumen.bebas(5, bentuk == .penilai ? "CATATAN/REKOMENDASI" : "CATATAN/ REKOMENDASI", catatan)
            + barisKeberatan
    }

    private var barisKeberatan: [BarisTabel] {
        guard case .keberatan(let isi) = bentuk else { return [] }
        return BlokDokumen.bebas(6, "KEBERATAN", isi.keberatan)
            + BlokDokumen.bebas(7, "PENJELASAN PEJABAT PENILAI KINERJA ATAS KEBERATAN", isi.penjelasan)
            + BlokDokumen.bebas(8, "KEPUTUSAN DAN REKOMENDASI ATASAN PEJABAT PENILAI KINERJA", isi.keputusan)
    }

    private var tandaTangan: [Blok] {
        switch bentuk {
        case .penilai: [berdua("7. Pegawai yang Dinilai", "6. Pejabat Penilai Kinerja")]
        case .atasan: [berdua("7. Pegawai yang Dinilai", "6. Atasan Pejabat Penilai Kinerja")]
        case .keberatan(let isi):
            [
                berdua("10. Pegawai yang Dinilai", "9. Pejabat Penilai Kinerja"), .jarak(8),
                TandaTangan.blok([
                    TandaTangan.Kolom(label: "11. Atasan Pejabat Penilai Kinerja", isi: isi.tandaTanganAtasan)
                ]),
            ]
        }
    }

    private func berdua(_ kiri: String, _ kanan: String) -> Blok {
        TandaTangan.blok([
            TandaTangan.Kolom(label: kiri, isi: tandaTanganPegawai),
            TandaTangan.Kolom(label: kanan, isi: tandaTanganKanan),
        ])
    }
}

/// Numbered blocks of the D forms: the number spans down, rows read "label : value".
private enum BlokDokumen {
    static func pihak(_ nomor: Int, _ judul: String, _ pihak: PihakFormulir) -> [BarisTabel] {
        blok(
            nomor,
            judul,
            [
                ("NAMA", pihak.nama), ("NIP", pihak.nip), ("PANGKAT/GOL RUANG", pihak.pangkat),
                ("JABATAN", pihak.jabatan), ("UNIT KERJA", pihak.unitKerja),
            ]
        )
    }

    static func blok(_ nomor: Int, _ judul: String, _ isi: [(String, String)]) -> [BarisTabel] {
        [kepala(nomor, judul, baris: isi.count + 1)]
            + isi.map { label, nilai in
                BarisTabel([SelTabel(label), SelTabel(":", rata: .tengah), SelTabel(nilai)])
            }
    }

    static func bebas(_ nomor: Int, _ judul: String, _ isi: String) -> [BarisTabel] {
        let sel: [SelTabel.Isi] = [.paragraf(Paragraf(isi))] + (isi.isEmpty ? [.ruang(24)] : [])
        return [kepala(nomor, judul, baris: 2), BarisTabel([SelTabel(isi: sel, kolom: 3)])]
    }

    private static func kepala(_ nomor: Int, _ judul: String, baris: Int) -> BarisTabel {
        BarisTabel([
            SelTabel("\(nomor).", rata: .tengah, baris: baris),
            SelTabel([Paragraf(tebal: judul)], kolom: 3, latar: .biru),
        ])
    }
}
