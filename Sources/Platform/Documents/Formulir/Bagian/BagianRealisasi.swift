/// The HASIL KERJA tables of feedback (B.1.3–B.1.5) and evaluation (C.1.1–C.1.3): SKP columns plus realisasi and umpan balik.
struct BagianRealisasi {
    var utama: [RHKFormulir]
    var tambahan: [RHKFormulir]

    /// B.1.3 and C.1.1: heading "HASIL KERJA" over "A. UTAMA"; band B repeats the two right headings.
    func kualitatif(ukuran: String) -> [Tabel] {
        let atas = tabelKualitatif(["HASIL KERJA", "A. UTAMA"], utama, mulai: 1, ukuran: ukuran)
        let bawah = tabelKualitatif(["B. TAMBAHAN"], tambahan, mulai: utama.count + 1, ukuran: ukuran)
        return [atas, bawah]
    }

    /// B.1.4 and C.1.2: seven columns.
    func kuantitatifJPT() -> Tabel {
        let judul = [
            "NO.", "RENCANA HASIL KERJA", "INDIKATOR KINERJA INDIVIDU", "TARGET", "PERSPEKTIF",
            BagianHasilKerja.judulRealisasi, BagianPerilaku.judulUmpanBalik,
        ]
        let baris = BagianHasilKerja.duaPita(utama: utama, tambahan: tambahan, kolom: 7) { nomor, rhk in
            let awal = [SelTabel("\(nomor)", rata: .tengah), SelTabel([BagianHasilKerja.rencana(rhk)])]
            return BagianHasilKerja.perIndikator(rhk, awal: awal) {
                [SelTabel($0.indikator), SelTabel($0.target), SelTabel($0.perspektif)] + ujung($0)
            }
        }
        return Tabel(kolom: [4, 20, 19, 9, 11, 17, 20], kepala: kepala(judul), baris: baris)
    }

    /// B.1.5 and C.1.3: eight columns; `no` is the printed heading of column 1 ("NO" or "No.").
    func kuantitatifJAJF(no: String) -> Tabel {
        let judul = [
            no, "RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI", "RENCANA HASIL KERJA", "ASPEK",
            "INDIKATOR KINERJA INDIVIDU", "TARGET", BagianHasilKerja.judulRealisasi, BagianPerilaku.judulUmpanBalik,
        ]
        let baris = BagianHasilKerja.duaPita(utama: utama, tambahan: tambahan, kolom: 8) { nomor, rhk in
            let awal = [
                SelTabel("\(nomor)", rata: .tengah), SelTabel(rhk.intervensi),
                SelTabel([BagianHasilKerja.rencana(rhk)]),
            ]
            return BagianHasilKerja.perIndikator(rhk, awal: awal) {
                [SelTabel($0.aspek), SelTabel($0.indikator), SelTabel($0.target)] + ujung($0)
            }
        }
        return Tabel(kolom: [4, 16, 17, 9, 15, 8, 14, 17], kepala: kepala(judul), baris: baris)
    }

    private func kepala(_ judul: [String]) -> [BarisTabel] {
        [BarisTabel(judul.map { .kepala($0) }, jenis: .kepala), BagianHasilKerja.barisNomor(judul.count)]
    }

    private func ujung(_ indikator: IndikatorFormulir) -> [SelTabel] {
        [SelTabel(indikator.realisasi), BagianHasilKerja.sel(indikator.umpanBalik)]
    }

    private func tabelKualitatif(_ kiri: [String], _ daftar: [RHKFormulir], mulai: Int, ukuran: String) -> Tabel {
        let pita = kiri.map { SelTabel([Paragraf(tebal: $0)], kolom: 2, latar: .biru) }
        let kanan = [BagianHasilKerja.judulRealisasi, BagianPerilaku.judulUmpanBalik]
            .map { SelTabel.kepala($0, baris: kiri.count) }
        let kepala = pita.enumerated().map { index, sel in
            BarisTabel([sel] + (index == 0 ? kanan : []), jenis: .kepala)
        }
        let baris = daftar.enumerated().flatMap { barisKualitatif($1, nomor: mulai + $0, ukuran: ukuran) }
        return Tabel(
            kolom: [4, 46, 22, 28],
            kepala: kepala,
            baris: baris.isEmpty ? [BagianHasilKerja.barisKosong(4)] : baris
        )
    }

    private func barisKualitatif(_ rhk: RHKFormulir, nomor: Int, ukuran: String) -> [BarisTabel] {
        let narasi = rhk.indikator.map { satu in
            Paragraf(satu.indikator + (satu.perspektif.isEmpty ? "" : " (\(satu.perspektif))"), awalan: "-")
        }
        return [
            BarisTabel([
                SelTabel("\(nomor)", rata: .tengah, baris: 2),
                SelTabel([BagianHasilKerja.rencana(rhk)]),
                SelTabel(rhk.realisasi, baris: 2),
                SelTabel(rhk.umpanBalik.map { Paragraf($0) }, baris: 2),
            ]),
            BarisTabel([SelTabel([Paragraf(ukuran)] + narasi)]),
        ]
    }
}
