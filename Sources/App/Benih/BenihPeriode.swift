import Dasar
import Kinerja
import Platform
import Storage

/// The year's periods. The demo keeps one quarter open for evaluation on the day it is planted, whatever day that is: the
/// last one that has ended, or the first of the year.
struct BenihPeriode {
    let kebun: Kebun

    static func dinilai(pada hari: Tanggal) -> Periode {
        .triwulan(tahun: hari.tahun, ke: max(1, (hari.bulan - 1) / 3))
    }

    func tanam() async throws {
        let kebun = kebun
        let hari = kebun.world.today
        try await kebun.world.database.act(by: kebun.pencatat("periode")) { tx in
            let dinilai = Self.dinilai(pada: hari)
            try PeriodeStore.simpan(
                dinilai, buka: hari.tambah(hari: -20), tutup: hari.tambah(hari: 30), keadaan: .dibuka,
                instansi: kebun.instansiID, in: tx.db
            )
            // Afterwards: it leaves a period alone that is already open.
            try PeriodeStore.siapkan(tahun: kebun.tahun, instansi: kebun.instansiID, in: tx.db)
            tx.catat(EntriJejak("periode.dibuka", objek: "periode", id: dinilai.kode, sesudah: "benih"))
        }
    }
}
