import Kinerja
import Platform

/// One person of a rater's team with the plan and the evaluation of the period.
struct AnggotaTim: Sendable {
    struct SKPTercatat: Sendable {
        let id: String
        let keadaan: KeadaanSKP
        let isKualitatif: Bool
    }

    let id: String
    let nama: String
    let jabatan: String
    let unitNama: String
    /// JPT or head of a unit kerja mandiri: form C.1.2, and final when rated by the Kepala Daerah.
    let isPimpinanTinggiAtauMandiri: Bool
    let skp: SKPTercatat?
    /// In `belumDinilai` with an empty id when there is no row yet.
    let evaluasi: EvaluasiKinerja
    /// 0 while there is no row.
    let versi: Int
    /// Acknowledged obstacles of the period whose means are still missing.
    var kendalaDiakui = 0

    var inisial: String { initials(of: nama) }

    /// A plan that may be evaluated. A closed one may be read only.
    var isSKPDitetapkan: Bool { skp?.keadaan == .ditetapkan }

    /// Whether the ratings can be chosen on the page, as far as the person is concerned.
    var isTerbuka: Bool { isSKPDitetapkan && evaluasi.keadaan.isTerbuka }

    /// Whether the person counts in the team of this period at all.
    var isIkutDinilai: Bool { isSKPDitetapkan || !evaluasi.keadaan.isTerbuka }

    /// "Jati": for buttons and questions.
    var panggilan: String { nama.split(separator: " ").first.map(String.init) ?? nama }

    func dengan(_ evaluasi: EvaluasiKinerja) -> AnggotaTim {
        AnggotaTim(
            id: id, nama: nama, jabatan: jabatan, unitNama: unitNama,
            isPimpinanTinggiAtauMandiri: isPimpinanTinggiAtauMandiri, skp: skp, evaluasi: evaluasi, versi: versi,
            kendalaDiakui: kendalaDiakui
        )
    }
}
