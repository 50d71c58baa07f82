import HTML
import Kinerja
import Platform
import Storage
import Synchronization

/// What was counted and drawn over hundreds of people, kept until anything in the instansi is written: every write moves the head of
/// the audit trail, which is read in the same snapshot as the data.
final class IngatanMatriks: Sendable {
    static let shared = IngatanMatriks()

    /// What was counted: for whom or which unit, and on which day.
    struct Kunci: Hashable, Sendable {
        let instansi: String
        let objek: String
        let tahun: Int
        let hari: String
        var halaman = 0
        var halamanKolom = 0
        /// As its owner sees it, with the links to change it.
        var isMilikSendiri = false
    }

    /// The order of a whole matrix with its sums.
    struct Matriks: Sendable {
        let urutan: [BarisMatriksStore.Urutan]
        let ringkas: RingkasMatriks
    }

    /// One page of a matrix, drawn.
    struct Lembar: Sendable {
        let isi: Markup
        /// People in the whole matrix.
        let jumlahBaris: Int
    }

    private enum Isi: Sendable {
        case matriks(Matriks)
        case lembar(Lembar)
        case cakupan(HalamanCakupan)
    }

    private static let palingBanyak = 400
    private let isi = Mutex<[Kunci: (tanda: Int64, isi: Isi)]>([:])

    func matriks(_ kunci: Kunci, tanda: Int64) -> Matriks? {
        guard case .matriks(let ada) = ambil(kunci, tanda) else { return nil }
        return ada
    }

    func lembar(_ kunci: Kunci, tanda: Int64) -> Lembar? {
        guard case .lembar(let ada) = ambil(kunci, tanda) else { return nil }
        return ada
    }

    func cakupan(_ kunci: Kunci, tanda: Int64) -> HalamanCakupan? {
        guard case .cakupan(let ada) = ambil(kunci, tanda) else { return nil }
        return ada
    }

    func simpan(_ matriks: Matriks, _ kunci: Kunci, tanda: Int64) { simpan(.matriks(matriks), kunci, tanda) }
    func simpan(_ lembar: Lembar, _ kunci: Kunci, tanda: Int64) { simpan(.lembar(lembar), kunci, tanda) }
    func simpan(_ cakupan: HalamanCakupan, _ kunci: Kunci, tanda: Int64) { simpan(.cakupan(cakupan), kunci, tanda) }

    private func ambil(_ kunci: Kunci, _ tanda: Int64) -> Isi? {
        isi.withLock { semua in
            guard let ada = semua[kunci], ada.tanda == tanda else { return nil }
            return ada.isi
        }
    }

    private func simpan(_ baru: Isi, _ kunci: Kunci, _ tanda: Int64) {
        isi.withLock { semua in
            if semua.count >= Self.palingBanyak { semua.removeAll(keepingCapacity: true) }
            semua[kunci] = (tanda, baru)
        }
    }
}
