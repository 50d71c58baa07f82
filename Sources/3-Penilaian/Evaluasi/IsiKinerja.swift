import Kinerja

/// The plan of one person with what was achieved in the period, as the rater needs it beside the rating.
struct IsiKinerja: Sendable {
    struct Kendala: Sendable {
        let bulan: Bulan
        let teks: String
    }

    struct Indikator: Sendable {
        let ukuran: IndikatorRealisasi
        let aspek: String
        let capaian: RingkasanCapaian
        let jumlahBukti: Int
        let daftarKendala: [Kendala]
    }

    struct Hasil: Sendable {
        let rumusan: String
        let isUtama: Bool
        let intervensi: String
        let pemberiTugas: String
        let perspektif: String
        let daftarIndikator: [Indikator]
    }

    let daftarHasil: [Hasil]

    private var daftarIndikator: [Indikator] { daftarHasil.flatMap(\.daftarIndikator) }

    /// The mean of what can be computed, in whole percent; it informs and never rates (N-47, N-48).
    var persen: Int? {
        let daftar = daftarIndikator.compactMap(\.capaian.persen)
        guard !daftar.isEmpty else { return nil }
        return daftar.reduce(Desimal.nol, +).dibagi(Desimal(daftar.count), desimal: 0)?.bulat
    }

    var jumlahBukti: Int { daftarIndikator.reduce(0) { $0 + $1.jumlahBukti } }

    /// Reported lack of means, oldest first, each text once.
    var daftarKendala: [Kendala] {
        var sudah: Set<String> = []
        return daftarIndikator.flatMap(\.daftarKendala).sorted { $0.bulan < $1.bulan }
            .filter { sudah.insert($0.teks).inserted }
    }
}
