import Dasar
import Kinerja
import Perencanaan
import Platform
import Storage

/// The documents of the approved plans, signed by the two who agreed.
struct BenihDokumen {
    let kebun: Kebun
    let orang: [String: String]

    func tanam() async throws {
        let (kebun, orang) = (kebun, orang)
        let bahan = try await kebun.world.database.read { db in
            try orang.values.sorted().compactMap { id in
                try SKPStore.load(pegawai: id, tahun: kebun.tahun, instansi: kebun.instansiID, in: db).map { satu in
                    (
                        satu.skp,
                        try KonteksStore.load(
                            pegawai: id, penilai: satu.skp.penilaiID, instansi: kebun.instansiID,
                            pada: kebun.world.today, in: db
                        )
                    )
                }
            }
        }
        for (skp, konteks) in bahan {
            let tanggal = skp.ditetapkan.map(Waktu.tanggal) ?? kebun.world.today
            let siap = try await SKPPenerbit.siapkan(
                skp, konteks: konteks, tempat: "Muara Bungo", tanggal: tanggal, world: kebun.world,
                instansi: kebun.instansi
            )
            try await kebun.world.database.act(by: kebun.pencatat("dokumen")) { tx in
                var tanda = [(pegawaiID: skp.pegawaiID, sebagai: "pegawai")]
                if let penilai = skp.penilaiID { tanda.append((pegawaiID: penilai, sebagai: "pejabat_penilai")) }
                try DokumenStore.simpan(siap, tandaTangan: tanda, in: tx)
            }
        }
    }
}
