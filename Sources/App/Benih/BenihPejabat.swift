import Kinerja
import Pelaksanaan
import Platform

/// Head of personnel and PyB of the example, who name counsellors.
struct BenihPejabat {
    let kebun: Kebun
    let orang: [String: String]

    func tanam() async throws {
        let (kebun, orang) = (kebun, orang)
        guard let sejak = Tanggal("2026-01-02") else { return }
        try await kebun.world.database.act(by: kebun.pencatat("pejabat-pembinaan")) { tx in
            if let satu = orang["kabkpsdm"] {
                try PejabatPembinaanStore.tetapkan(satu, .pejabatPersonalia, sejak: sejak, in: tx)
            }
            if let satu = orang["sekda"] { try PejabatPembinaanStore.tetapkan(satu, .pyb, sejak: sejak, in: tx) }
        }
    }
}
