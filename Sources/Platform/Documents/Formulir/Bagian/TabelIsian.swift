/// A band with a hint, a heading row, and rows of free text: the pattern of the coaching and mentoring forms.
enum TabelIsian {
    static func blok(
        pita: String,
        petunjuk: String = "",
        judul: [String],
        lebar: [Int]? = nil,
        baris: [[String]]
    ) -> Blok {
        let teks =
            [Paragraf(tebal: pita, rata: .tengah)]
            + (petunjuk.isEmpty ? [] : [Paragraf(petunjuk, rata: .tengah, kecil: true)])
        let jumlah = judul.count
        let kosong = judul.map { _ in SelTabel(isi: [.ruang(24)]) }
        let isi = baris.map { satu in
            BarisTabel((0..<jumlah).map { SelTabel($0 < satu.count ? satu[$0] : "") })
        }
        return .tabel(
            Tabel(
                kolom: lebar ?? judul.map { _ in 1 },
                kepala: [
                    BarisTabel([SelTabel(teks, kolom: jumlah, latar: .biru)], jenis: .kepala),
                    BarisTabel(judul.map { .kepala($0) }, jenis: .kepala),
                ],
                baris: isi.isEmpty ? [BarisTabel(kosong)] : isi
            )
        )
    }

    /// A band with one free cell.
    static func bebas(pita: String, petunjuk: String, isi: String) -> Blok {
        let sel = isi.isEmpty ? SelTabel(isi: [.ruang(36)]) : SelTabel(isi)
        return .tabel(
            Tabel(
                kolom: [1],
                kepala: [
                    BarisTabel(
                        [
                            SelTabel(
                                [Paragraf(tebal: pita, rata: .tengah), Paragraf(petunjuk, rata: .tengah, kecil: true)],
                                latar: .biru
                            )
                        ],
                        jenis: .kepala
                    )
                ],
                baris: [BarisTabel([sel])]
            )
        )
    }

    static let olehPegawai = "(diisi oleh Pegawai)"
    static let olehPenilai = "(diisi oleh pejabat penilai kinerja)"
    static let pembimbing = "Pimpinan/ Pihak Lain yang Diberikan Penugasan Khusus"
}
