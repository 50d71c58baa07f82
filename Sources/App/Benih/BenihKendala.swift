import Contoh
import Kinerja
import Pelaksanaan
import Perencanaan
import Platform
import Storage

/// Three obstacles of the demo: one solved with its whole way, one that waits for a decision above, one just reported.
struct BenihKendala {
    let kebun: Kebun
    let orang: [String: String]

    func tanam() async throws {
        try await selesai()
        try await diteruskan()
        try await baru()
    }

    /// The field officer's cart, from the realisation of March to the new one in April.
    private func selesai() async throws {
        guard let petugas = orang["petugas2"], let kabid = orang["kabidbm"], let kadis = orang["kadispupr"],
            let maret = Bulan(tahun: kebun.tahun, bulan: 3), kebun.world.today.bulan > 4
        else { return }
        let (tahun, instansi) = (kebun.tahun, kebun.instansiID)
        let indikator = try await kebun.world.database.read { db in
            try SKPStore.load(pegawai: petugas, tahun: tahun, instansi: instansi, in: db)?.skp.hasilKerja
                .flatMap(\.indikator).first?.id
        }
        guard let indikator else { return }
        let laporan = LaporanKendala(jenis: .alat, uraian: "Gerobak angkut rusak sejak awal bulan")
        let id = try await pada(maret.hariTerakhir, oleh: petugas) { tx, hari in
            try KendalaBenih.lapor(
                laporan, pelapor: petugas, indikator: indikator, bulan: maret, pada: hari, in: tx)
        }
        try await pada(maret.hariTerakhir.tambah(hari: 2), oleh: kabid) { tx, hari in
            try KendalaBenih.langkah(id, .akui, pada: hari, in: tx)
        }
        try await pada(maret.hariTerakhir.tambah(hari: 3), oleh: kabid) { tx, hari in
            try KendalaBenih.langkah(id, .teruskan, "Bidang tidak punya gerobak cadangan", pada: hari, in: tx)
        }
        try await pada(maret.hariTerakhir.tambah(hari: 13), oleh: kadis) { tx, hari in
            try KendalaBenih.langkah(id, .selesai, "Dua gerobak baru diserahkan ke bidang", pada: hari, in: tx)
        }
    }

    private func diteruskan() async throws {
        guard let bidan = orang["bidan"], let kapus = orang["kapus"] else { return }
        let hari = kebun.world.today.tambah(hari: -3)
        let laporan = LaporanKendala(
            jenis: .jaringan, uraian: "Internet puskesmas putus setiap siang",
            akibat: "Pencatatan kunjungan tertunda sampai malam", usulan: "Sambungan cadangan"
        )
        let id = try await pada(hari, oleh: bidan) { tx, hari in
            try KendalaBenih.lapor(laporan, pelapor: bidan, pada: hari, in: tx)
        }
        try await pada(hari.tambah(hari: 1), oleh: kapus) { tx, hari in
            try KendalaBenih.langkah(id, .teruskan, "Perlu anggaran dinas", pada: hari, in: tx)
        }
    }

    private func baru() async throws {
        guard let petugas = orang["petugas2"] else { return }
        let laporan = LaporanKendala(jenis: .orang, uraian: "Regu tambal tinggal dua orang")
        try await pada(kebun.world.today.tambah(hari: -1), oleh: petugas) { tx, hari in
            try KendalaBenih.lapor(laporan, pelapor: petugas, pada: hari, in: tx)
        }
    }

    @discardableResult
    private func pada<T: Sendable>(
        _ hari: Tanggal, oleh: String, _ body: @escaping @Sendable (Transaction, Tanggal) throws -> T
    ) async throws -> T {
        let pencatat = Pencatat(
            instansi: kebun.instansiID, pelaku: oleh, permintaan: "benih:kendala",
            waktu: Waktu.awal(hari) + 9 * 3_600_000 + kebun.world.now() % 1000
        )
        return try await kebun.world.database.act(by: pencatat) { tx in try body(tx, hari) }
    }
}
