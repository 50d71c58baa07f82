/// Parts of the HASIL KERJA tables that several forms share.
enum BagianHasilKerja {
    static let judulRealisasi = "REALISASI BERDASARKAN BUKTI DUKUNG"

    /// The blue row of column numbers "(1)", "(2)" …
    static func barisNomor(_ jumlah: Int) -> BarisTabel {
        BarisTabel((1...jumlah).map { .kepala("(\($0))", tebal: false) }, jenis: .kepala)
    }

    /// "RHK (penugasan dari Kepala Puskesmas)".
    static func rencana(_ rhk: RHKFormulir, kapital: Bool = false) -> Paragraf {
        var potongan = [Potongan(rhk.rencana)]
        if !rhk.penugasan.isEmpty {
            potongan.append(Potongan(" (\(kapital ? "Penugasan" : "penugasan") dari \(rhk.penugasan))"))
        }
        return Paragraf(potongan)
    }

    /// A row of dashes for an empty band; the number of cells is the number of columns.
    static func barisKosong(_ kolom: Int) -> BarisTabel {
        BarisTabel((0..<kolom).map { _ in SelTabel("-", rata: .tengah) })
    }

    /// Bands A and B with running numbers; `baris` makes the rows of one RHK.
    static func duaPita(
        utama: [RHKFormulir],
        tambahan: [RHKFormulir],
        kolom: Int,
        baris: (Int, RHKFormulir) -> [BarisTabel]
    ) -> [BarisTabel] {
        let atas = utama.enumerated().flatMap { baris($0.offset + 1, $0.element) }
        let bawah = tambahan.enumerated().flatMap { baris(utama.count + $0.offset + 1, $0.element) }
        return [.pita("A. UTAMA", kolom: kolom)] + (atas.isEmpty ? [barisKosong(kolom)] : atas)
            + [.pita("B. TAMBAHAN", kolom: kolom)] + (bawah.isEmpty ? [barisKosong(kolom)] : bawah)
    }

    /// One row per indicator; the `awal` cells span all of them downward.
    static func perIndikator(
        _ rhk: RHKFormulir,
        awal: [SelTabel],
        sel: (IndikatorFormulir) -> [SelTabel]
    ) -> [BarisTabel] {
        let indikator = rhk.indikator.isEmpty ? [IndikatorFormulir(indikator: "")] : rhk.indikator
        return indikator.enumerated().map { index, satu in
            let spanned = awal.map { cell in
                var cell = cell
                cell.baris = indikator.count
                return cell
            }
            return BarisTabel((index == 0 ? spanned : []) + sel(satu))
        }
    }

    /// Free texts, one paragraph each.
    static func sel(_ teks: [String]) -> SelTabel {
        SelTabel(teks.map { Paragraf($0) })
    }
}
