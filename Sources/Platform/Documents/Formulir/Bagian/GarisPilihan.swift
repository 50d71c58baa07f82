/// "Pilih salah satu": all options are printed, those not chosen struck through (PermenPANRB 6/2022 h.188-239).
enum GarisPilihan {
    /// Rich text of the line; nothing is struck while nothing is chosen.
    static func potongan(_ pilihan: [String], dipilih: Int?, pemisah: String = "/ ") -> [Potongan] {
        pilihan.enumerated().map { index, teks in
            let bagian = index + 1 < pilihan.count ? teks + pemisah : teks
            return Potongan(bagian, dipilih == nil || dipilih == index ? [] : [.coret])
        }
    }

    /// The line and, for screen readers and plain text, the chosen value in words.
    static func paragraf(
        _ pilihan: [String],
        dipilih: Int?,
        pemisah: String = "/ ",
        akhir: String = "",
        rata: Rata = .kiri
    ) -> [Paragraf] {
        var potongan = potongan(pilihan, dipilih: dipilih, pemisah: pemisah)
        if !akhir.isEmpty { potongan.append(Potongan(akhir)) }
        guard let dipilih else { return [Paragraf(potongan, rata: rata)] }
        return [Paragraf(potongan, rata: rata), Paragraf("Dipilih: \(pilihan[dipilih])", rata: rata, kecil: true)]
    }
}
