import Kinerja
import Platform
import Storage

/// Loads a month of the person signed in, and carries out what the person asks for it. Page and API share it.
enum RealisasiMuat {
    static let jumlahPustaka = 12

    /// Five statements. Refuses months that have not begun, have no report or no agreed SKP.
    static func lembar(_ bulan: Bulan, _ x: Exchange) async throws -> LembarRealisasi {
        let (saya, hari) = (try x.me(), x.world.today)
        try RealisasiBulan.periksaMulai(bulan, pada: hari)
        return try await x.world.database.read { db in
            let (kepala, tersimpan) = try RealisasiStore.kepala(
                pegawai: saya.pegawaiID, bulan: bulan, instansi: x.instansi.id, in: db
            )
            try x.authorise(.isiRealisasi, hubungan: kepala.pegawaiID == saya.pegawaiID ? [.diri] : [])
            if !kepala.isDitutup {
                try RealisasiStore.periksaSKP(kepala)
                try tersimpan.bulan.periksaJadwal(kepala.jadwal)
            }
            return LembarRealisasi(
                kepala: kepala, bulan: tersimpan,
                butir: try RealisasiStore.butir(skp: kepala.skpID, bulan: bulan, instansi: x.instansi.id, in: db),
                pustaka: try BuktiStore.terbaru(
                    saya.pegawaiID, jumlah: jumlahPustaka, instansi: x.instansi.id, in: db
                ),
                sekitar: try RealisasiSekitarStore.load(kepala, bulan: bulan, instansi: x.instansi.id, in: db)
            )
        }
    }

    @discardableResult
    static func kirim(
        _ bulan: Bulan, denganSisa: Bool, versi: Int?, _ x: Exchange, _ tx: Transaction
    ) throws -> RealisasiBulan {
        let (kepala, lama) = try milikSaya(bulan, x, tx)
        try RealisasiStore.periksaSKP(kepala)
        try lama.bulan.periksaJadwal(kepala.jadwal)
        try RealisasiStore.cocokkan(versi, dengan: lama)
        let (sisa, terisi) = try RealisasiStore.sisa(
            skp: kepala.skpID, bulan: bulan, instansi: x.instansi.id, in: tx.db
        )
        let keputusan = try lama.bulan.kirim(
            sisa: sisa, jumlahTerisi: terisi, denganSisa: denganSisa, pada: x.pressedDay
        )
        try RealisasiStore.simpan(keputusan, lama: lama, ditekan: x.pressed, dalam: tx)
        return keputusan.keadaan
    }

    @discardableResult
    static func tarik(_ bulan: Bulan, _ x: Exchange, _ tx: Transaction) throws -> RealisasiBulan {
        let (_, lama) = try milikSaya(bulan, x, tx)
        let keputusan = try lama.bulan.tarikKembali()
        try RealisasiStore.simpan(keputusan, lama: lama, dalam: tx)
        return keputusan.keadaan
    }

    private static func milikSaya(
        _ bulan: Bulan, _ x: Exchange, _ tx: Transaction
    ) throws -> (KepalaRealisasi, BulanTersimpan) {
        let saya = try x.me()
        let pasangan = try RealisasiStore.kepala(
            pegawai: saya.pegawaiID, bulan: bulan, instansi: x.instansi.id, kunci: true, in: tx.db
        )
        try x.authorise(.isiRealisasi, hubungan: pasangan.0.pegawaiID == saya.pegawaiID ? [.diri] : [])
        return pasangan
    }
}
