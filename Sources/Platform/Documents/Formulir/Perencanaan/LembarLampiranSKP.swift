extension LampiranSKP {
    /// The printed form A.1.8, in the order of the form.
    public func lembar() -> Lembar {
        let blok: [Blok] = [
            Kop.format("A.1.8"),
            .judul(["LAMPIRAN SASARAN KINERJA PEGAWAI"]),
            Kop.dua(instansi, periode: periodePenilaian),
            .jarak(6),
            .tabel(Tabel(kolom: [6, 94], baris: dukunganSumberDaya + skemaPertanggungjawaban + barisKonsekuensi)),
            .jarak(10),
            TandaTangan.dua(kiri: tandaTanganPegawai, kanan: tandaTanganPenilai),
        ]
        return Lembar(kode: "A.1.8", judul: "Lampiran Sasaran Kinerja Pegawai", blok: blok)
    }

    private var dukunganSumberDaya: [BarisTabel] {
        bagian(
            "DUKUNGAN SUMBER DAYA",
            dukungan,
            petunjuk: ["(dalam rangka memenuhi ekspektasi Pimpinan, maka Pegawai membutuhkan ….)"]
        )
    }

    private var skemaPertanggungjawaban: [BarisTabel] {
        bagian(
            "SKEMA PERTANGGUNGJAWABAN",
            skema,
            petunjuk: [
                "(hasil kerja dilaporkan setiap hari/ mingguan/ bulanan/… berikut data yang dilaporkan adalah ….)"
            ]
        )
    }

    private var barisKonsekuensi: [BarisTabel] {
        bagian(
            "KONSEKUENSI",
            konsekuensi,
            petunjuk: [
                "(apabila memenuhi ekspektasi Pimpinan maka….)", "(apabila tidak memenuhi ekspektasi Pimpinan maka….)",
            ]
        )
    }

    private func bagian(_ pita: String, _ isi: [String], petunjuk: [String]) -> [BarisTabel] {
        let paragraf = isi.isEmpty ? petunjuk.map { Paragraf(petunjuk: $0) } : isi.map { Paragraf($0) }
        return [.pita(pita, kolom: 2)]
            + paragraf.enumerated().map { nomor, paragraf in
                BarisTabel([SelTabel("\(nomor + 1).", rata: .tengah), SelTabel([paragraf])])
            }
    }
}
