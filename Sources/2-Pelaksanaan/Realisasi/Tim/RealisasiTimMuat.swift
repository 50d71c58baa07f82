import Dasar
import Kinerja
import Platform
import Storage

/// What a rater may do with the months of the team. Page and API share it.
enum RealisasiTimMuat {
    /// One person's month with everything that was sent; a draft comes without its content.
    struct Lembar: Sendable {
        let kepala: KepalaRealisasi
        let nama: String
        let jabatan: String
        var bulan: BulanTersimpan
        let butir: [ButirRealisasi]
        /// The person signed in is the rater, not only the rater's superior.
        let isPenilai: Bool

        /// "September 2026", "Triwulan III 2026".
        var judul: String {
            let satu = bulan.bulan.bulan
            return kepala.jadwal.isLapor(satu) ? kepala.jadwal.tampil(satu) : satu.tampil
        }
    }

    static func tim(_ bulan: Bulan, _ x: Exchange) async throws -> [AnggotaRealisasi] {
        let saya = try x.me()
        return try await x.world.database.read { db in
            try x.authorise(.bukaTim)
            return try RealisasiStore.tim(penilai: saya.pegawaiID, bulan: bulan, instansi: x.instansi.id, in: db)
        }
    }

    /// Reads, and records that the rater has looked at a month that waits.
    static func buka(_ skp: String, _ bulan: Bulan, _ x: Exchange) async throws -> Lembar {
        var lembar = try await muat(skp, bulan, x)
        guard lembar.isPenilai, let keputusan = lembar.bulan.bulan.buka() else { return lembar }
        let lama = lembar.bulan
        try await x.world.database.act(by: x.pencatat()) { tx in
            try RealisasiStore.simpan(keputusan, lama: lama, dalam: tx)
        }
        lembar.bulan.bulan = keputusan.keadaan
        lembar.bulan.versi += 1
        return lembar
    }

    static func muat(_ skp: String, _ bulan: Bulan, _ x: Exchange) async throws -> Lembar {
        try await x.world.database.read { db in
            let (kepala, tersimpan, hubungan) = try kepala(skp, bulan, .lihatRealisasi, x, in: db)
            let orang = try IdentitasStore.load(
                [kepala.pegawaiID], instansi: x.instansi.id, pada: x.world.today, in: db
            )[kepala.pegawaiID]
            let isDraf = tersimpan.bulan.keadaan == .belumDiisi || tersimpan.bulan.keadaan == .sebagian
            let butir =
                isDraf
                ? []
                : try RealisasiStore.butir(
                    skp: skp, bulan: bulan, hanyaTerkirim: true, instansi: x.instansi.id, in: db
                )
            return Lembar(
                kepala: kepala, nama: orang?.nama ?? "Pegawai", jabatan: orang?.jabatan ?? "", bulan: tersimpan,
                butir: butir, isPenilai: hubungan.contains(.penilai)
            )
        }
    }

    /// The month of somebody else's SKP, once this right to it is certain; outside it looks like something that does not
    /// exist. Two statements.
    static func kepala(
        _ skp: String, _ bulan: Bulan, _ tindakan: Tindakan, kunci: Bool = false, _ x: Exchange,
        in db: any SQLConnection
    ) throws -> (KepalaRealisasi, BulanTersimpan, Set<Hubungan>) {
        guard
            let (kepala, tersimpan) = try RealisasiStore.kepala(
                skp: skp, bulan: bulan, instansi: x.instansi.id, kunci: kunci, in: db
            )
        else { throw WebFailure.notFound }
        let hubungan = try HubunganStore.load(
            try x.me(), kepada: kepala.pegawaiID, penilaiTetap: kepala.penilaiID, pada: x.world.today, in: db
        )
        try x.authorise(tindakan, hubungan: hubungan)
        return (kepala, tersimpan, hubungan)
    }

    /// Accepts or returns one month, with the right checked in the same transaction.
    @discardableResult
    static func putus(
        _ skp: String, _ bulan: Bulan, versi: Int?, _ x: Exchange, _ tx: Transaction,
        _ putusan: (RealisasiBulan) throws -> Keputusan<RealisasiBulan>
    ) throws -> RealisasiBulan {
        let (kepala, lama, _) = try kepala(skp, bulan, .terimaRealisasi, kunci: true, x, in: tx.db)
        try RealisasiStore.cocokkan(versi, dengan: lama)
        let keputusan = try putusan(lama.bulan)
        try RealisasiStore.simpan(keputusan, lama: lama, dalam: tx)
        try KabarRealisasi.kirim(keputusan.keadaan, kepada: kepala.pegawaiID, in: tx)
        return keputusan.keadaan
    }

    /// Takes an acceptance back within ten minutes.
    @discardableResult
    static func urungkan(
        _ skp: String, _ bulan: Bulan, versi: Int?, _ x: Exchange, _ tx: Transaction
    ) throws -> RealisasiBulan {
        let (_, lama, _) = try kepala(skp, bulan, .terimaRealisasi, kunci: true, x, in: tx.db)
        try RealisasiStore.cocokkan(versi, dengan: lama)
        let keputusan = try lama.bulan.urungkanTerima(diputus: lama.diputus ?? 0, pada: tx.pencatat.waktu)
        try RealisasiStore.simpan(keputusan, lama: lama, dalam: tx)
        return keputusan.keadaan
    }

    /// Accepts every month that is still as the rater saw it and without flags. Returns how many.
    static func terimaWajar(_ bulan: Bulan, versi: [String: Int], _ x: Exchange, _ tx: Transaction) throws -> Int {
        let tim = try RealisasiStore.tim(
            penilai: try x.me().pegawaiID, bulan: bulan, instansi: x.instansi.id, in: tx.db
        )
        // The list holds only SKP that name this person as rater.
        try x.authorise(.terimaRealisasi, hubungan: [.penilai])
        let wajar = tim.filter { $0.isWajar && versi[$0.skpID] == $0.bulan.versi }
        for satu in wajar {
            let keputusan = try satu.bulan.bulan.terima()
            try RealisasiStore.simpan(keputusan, lama: satu.bulan, dalam: tx)
            try KabarRealisasi.kirim(keputusan.keadaan, kepada: satu.pegawaiID, in: tx)
        }
        return wajar.count
    }
}
