import Kinerja
import Platform

/// What a person chose, field by field, where two people changed the same SKP.
struct PilihanBanding: Sendable {
    /// By `PerbedaanRuas.kunci`: true takes the own value.
    private let milik: [String: Bool]
    /// The version that the person began from.
    let dasar: Int?

    /// From a form with `pilih[KUNCI]` = `milik` or `kini`; nil for a form without choices.
    init?(_ form: Form) {
        let pilih = form.group("pilih")
        guard !pilih.isEmpty else { return nil }
        milik = pilih.mapValues { $0 == "milik" }
        dasar = Int(form["dasar"])
    }

    /// Everything that was not asked stays as it is stored.
    func ambil(_ kunci: String) -> Bool { milik[kunci] ?? false }
}

/// A stale form beside what is stored now.
struct BandingIsian: Sendable {
    let kini: SKP
    /// What is stored now with the form laid over it.
    let milik: SKP
    let perbedaan: [PerbedaanSKP]
    /// Keys of the fields that this person changed; the others were changed by somebody else only.
    let diubahSendiri: Set<String>
    /// Who saved last, and when.
    let terakhir: VersiSKP?
    let dasar: Int?

    init(kini: SKP, milik: SKP, dasar: SKP?, versiDasar: Int?, terakhir: VersiSKP?) {
        self.kini = kini
        self.milik = milik
        self.dasar = versiDasar
        self.terakhir = terakhir
        let beda = BandingSKP.banding(kini, milik)
        perbedaan = beda
        if let dasar {
            diubahSendiri = Set(BandingSKP.banding(dasar, milik).flatMap(\.ruas).map(\.kunci))
        } else {
            // Without the version it began from, nothing that another added is taken away.
            diubahSendiri = Set(beda.flatMap(\.ruas).filter { $0.jenis != .dihapus }.map(\.kunci))
        }
    }
}
