/// The first lines of the forms.
enum Kop {
    /// KOP-1: one line, instansi left and period right (landscape forms).
    static func satu(_ instansi: String, periode: String) -> Blok {
        .tabel(
            Tabel(
                kolom: [1, 1],
                baris: [
                    BarisTabel([
                        SelTabel(isi: [.paragraf(isi(instansi, petunjuk: "(NAMA INSTANSI)")), .ruang(3)]),
                        SelTabel([periodePenilaian("PERIODE PENILAIAN: ", periode, rata: .kanan)]),
                    ])
                ],
                bergaris: false,
                utuh: true
            )
        )
    }

    /// KOP-2: the period on two lines (portrait forms).
    static func dua(_ instansi: String, periode: String) -> Blok {
        .tabel(
            Tabel(
                kolom: [1, 1],
                baris: [
                    BarisTabel([
                        SelTabel([isi(instansi, petunjuk: "(NAMA INSTANSI)")]),
                        SelTabel(isi: [
                            .paragraf(Paragraf("PERIODE PENILAIAN:")),
                            .paragraf(periodePenilaian("", periode, rata: .kiri)), .ruang(3),
                        ]),
                    ])
                ],
                bergaris: false,
                utuh: true
            )
        )
    }

    /// PERIODE: the centred line with its choice; `tanda` and `akhir` are the note marks of the form.
    static func periode(_ pilihan: PilihanPeriode, tanda: String, akhir: String) -> Blok {
        var potongan = [Potongan("PERIODE\(tanda): ")]
        switch pilihan {
        case .bulan(let bulan):
            potongan.append(Potongan(bulan))
        case .triwulan, .akhir, .belumDipilih:
            potongan.append(Potongan("TRIWULAN "))
            potongan += GarisPilihan.potongan(["I", "II", "III", "IV-AKHIR"], dipilih: nomor(pilihan), pemisah: "/")
            potongan.append(Potongan(akhir))
        }
        return .paragraf(Paragraf(potongan, rata: .tengah))
    }

    /// The small line that names a filled form.
    static func format(_ kode: String) -> Blok {
        .paragraf(Paragraf("FORMAT \(kode)", rata: .tengah, kecil: true))
    }

    private static func nomor(_ pilihan: PilihanPeriode) -> Int? {
        switch pilihan {
        case .triwulan(let nomor): nomor - 1
        case .akhir: 3
        case .bulan, .belumDipilih: nil
        }
    }

    private static func periodePenilaian(_ label: String, _ periode: String, rata: Rata) -> Paragraf {
        guard periode.isEmpty else { return Paragraf(label + periode, rata: rata) }
        return Paragraf([Potongan(label), Potongan("….. JANUARI SD … DESEMBER TAHUN ….", [.petunjuk])], rata: rata)
    }
}

/// The text, or the grey hint of the official form while it is empty.
func isi(_ teks: String, petunjuk: String) -> Paragraf {
    teks.isEmpty ? Paragraf(petunjuk: petunjuk) : Paragraf(teks)
}

/// The same with a bold text.
func isiTebal(_ teks: String, petunjuk: String) -> Paragraf {
    teks.isEmpty ? Paragraf(petunjuk: petunjuk) : Paragraf(tebal: teks)
}
