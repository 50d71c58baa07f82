extension FormulirSKP {
    private var isJPT: Bool { bentuk == .a11 || bentuk == .a12 }
    private var isKuantitatif: Bool { bentuk == .a12 || bentuk == .a17 }

    /// The printed SKP: title, KOP, identity, hasil kerja, perilaku kerja, signatures, notes – in the order of the form.
    public func lembar() -> Lembar {
        let blok: [Blok] =
            [Kop.format(bentuk.rawValue), judul, Kop.satu(instansi, periode: periodePenilaian), identitas, .jarak(6)]
            + hasilKerja() + [.jarak(6), perilakuKerja, .jarak(8), tandaTangan, .jarak(4)] + catatan
        return Lembar(
            kode: bentuk.rawValue,
            judul: "Sasaran Kinerja Pegawai \(pegawai.nama)",
            arah: .mendatar,
            blok: blok
        )
    }

    private var judul: Blok {
        .judul([
            "SASARAN KINERJA PEGAWAI",
            "PENDEKATAN HASIL KERJA \(isKuantitatif ? "KUANTITATIF" : "KUALITATIF")",
            isJPT
                ? "BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI"
                : "BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL",
        ])
    }

    private var identitas: Blok {
        Identitas.blok(isJPT ? .id1 : .id2, pegawai: pegawai, penilai: penilai)
    }

    private func hasilKerja() -> [Blok] {
        switch bentuk {
        case .a11: [.tabel(HasilKerjaSKP.kualitatif(utama, tambahan, jpt: true))]
        case .a16: [.tabel(HasilKerjaSKP.kualitatif(utama, tambahan, jpt: false))]
        case .a12: [.tabel(HasilKerjaSKP.kuantitatifJPT(utama, tambahan))]
        case .a17: [.tabel(HasilKerjaSKP.kuantitatifJAJF(utama, tambahan))]
        }
    }

    private var perilakuKerja: Blok {
        BagianPerilaku.skp(pita: bentuk == .a17 ? "PERILAKU KERJA**" : "PERILAKU KERJA*", perilaku, jpt: isJPT)
    }

    private var tandaTangan: Blok {
        TandaTangan.dua(kiri: tandaTanganPegawai, kanan: tandaTanganPenilai)
    }

    private var catatan: [Blok] {
        Catatan.blok(
            bentuk == .a17 ? [Catatan.intervensi, "** \(Catatan.ekspektasi)"] : ["* \(Catatan.ekspektasi)."]
        )
    }
}
