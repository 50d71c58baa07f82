/// The HASIL KERJA tables of the SKP forms.
enum HasilKerjaSKP {
    /// A.1.1 and A.1.6: the number spans two lines, the RHK and its narratives.
    static func kualitatif(_ utama: [RHKFormulir], _ tambahan: [RHKFormulir], jpt: Bool) -> Tabel {
        let ukuran =
            jpt
            ? "Ukuran keberhasilan/ Indikator Kinerja Individu, Target, dan Perspektif:"
            : "Ukuran keberhasilan/ indikator kinerja individu dan Target:"
        let baris = BagianHasilKerja.duaPita(utama: utama, tambahan: tambahan, kolom: 2) { nomor, rhk in
            let narasi = rhk.indikator.map { satu in
                Paragraf(satu.indikator + (jpt && !satu.perspektif.isEmpty ? " (\(satu.perspektif))" : ""), awalan: "-")
            }
            return [
                BarisTabel([
                    SelTabel("\(nomor)", rata: .tengah, baris: 2),
                    SelTabel([BagianHasilKerja.rencana(rhk, kapital: !jpt)]),
                ]),
                BarisTabel([SelTabel([Paragraf(ukuran)] + narasi)]),
            ]
        }
        return Tabel(kolom: [4, 96], kepala: [.pita("HASIL KERJA", kolom: 2)], baris: baris)
    }

    /// A.1.2: five columns, NO and RHK merged downward over the indicators.
    static func kuantitatifJPT(_ utama: [RHKFormulir], _ tambahan: [RHKFormulir]) -> Tabel {
        let judul = ["NO", "RENCANA HASIL KERJA", "INDIKATOR KINERJA INDIVIDU", "TARGET", "PERSPEKTIF"]
        let baris = BagianHasilKerja.duaPita(utama: utama, tambahan: tambahan, kolom: 5) { nomor, rhk in
            let awal = [SelTabel("\(nomor)", rata: .tengah), SelTabel([BagianHasilKerja.rencana(rhk)])]
            return BagianHasilKerja.perIndikator(rhk, awal: awal) {
                [SelTabel($0.indikator), SelTabel($0.target), SelTabel($0.perspektif)]
            }
        }
        return Tabel(
            kolom: [4, 36, 34, 12, 14],
            kepala: [.pita("HASIL KERJA", kolom: 5)] + kepala(judul),
            baris: baris
        )
    }

    /// A.1.7: six columns; each RHK has its own number and repeats column 2, as in the worked examples (h.151-156).
    static func kuantitatifJAJF(_ utama: [RHKFormulir], _ tambahan: [RHKFormulir]) -> Tabel {
        let judul = [
            "NO.", "RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI*", "RENCANA HASIL KERJA", "ASPEK",
            "INDIKATOR KINERJA INDIVIDU", "TARGET",
        ]
        let baris = BagianHasilKerja.duaPita(utama: utama, tambahan: tambahan, kolom: 6) { nomor, rhk in
            let awal = [
                SelTabel("\(nomor)", rata: .tengah), SelTabel(rhk.intervensi),
                SelTabel([BagianHasilKerja.rencana(rhk)]),
            ]
            return BagianHasilKerja.perIndikator(rhk, awal: awal) {
                [SelTabel($0.aspek), SelTabel($0.indikator), SelTabel($0.target)]
            }
        }
        return Tabel(kolom: [4, 25, 26, 9, 24, 12], kepala: kepala(judul), baris: baris)
    }

    private static func kepala(_ judul: [String]) -> [BarisTabel] {
        [
            BarisTabel(judul.map { .kepala($0) }, jenis: .kepala),
            BagianHasilKerja.barisNomor(judul.count),
        ]
    }
}
