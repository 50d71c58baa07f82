import Dasar
import Kinerja
import Platform
import Storage

/// Loads obstacles for the person signed in and carries out what the person asks for. Page and API share it.
enum KendalaMuat {
    struct Satu: Sendable {
        let tersimpan: KendalaTersimpan
        let langkah: [LangkahKendala]
        let hubungan: Set<Hubungan>
        /// Whether somebody stands above the holder.
        let isAdaAtasan: Bool
    }

    /// How somebody stands to an obstacle: by its desk and by the reporter's line of superiors.
    static func hubungan(_ k: Kendala, saya: String, garis: [String]) -> Set<Hubungan> {
        var hubungan: Set<Hubungan> = [.instansi]
        if k.pelaporID == saya { hubungan.insert(.diri) }
        if k.pemegangID == saya { hubungan.insert(.pemegang) }
        switch garis.firstIndex(of: saya) {
        case 0: hubungan.insert(.penilai)
        case 1: hubungan.insert(.atasanPenilai)
        case .some: hubungan.insert(.kepalaUnit)
        case nil: break
        }
        return hubungan
    }

    static func satu(_ id: String, _ x: Exchange) async throws -> Satu {
        let (saya, hari) = (try x.me().pegawaiID, x.world.today)
        return try await x.world.database.read { db in
            guard let tersimpan = try KendalaStore.satu(id, instansi: x.instansi.id, in: db) else {
                throw WebFailure.notFound
            }
            let k = tersimpan.kendala
            let garis = try GarisKendalaStore.atas(k.pelaporID, pada: hari, instansi: x.instansi.id, in: db)
            let hubungan = hubungan(k, saya: saya, garis: garis)
            try x.authorise(.lihatKendala, hubungan: hubungan)
            return Satu(
                tersimpan: tersimpan, langkah: try KendalaStore.langkah(id, instansi: x.instansi.id, in: db),
                hubungan: hubungan, isAdaAtasan: garis.count > k.tingkat + 1
            )
        }
    }

    /// What an act may need beside the obstacle.
    struct Bahan: Sendable {
        let kendala: Kendala
        let saya: String
        let atasan: String?
        let hari: Tanggal
        let kalender: KalenderKerja
    }

    /// One act on one obstacle, with the right checked in the same transaction.
    static func ubah(
        _ id: String, _ tindakan: Tindakan, versi: Int?, catatan: String = "", _ x: Exchange, _ tx: Transaction,
        _ putusan: (Bahan) throws -> Keputusan<Kendala>
    ) throws -> Kendala {
        let (instansi, hari) = (x.instansi.id, x.world.today)
        let saya = try x.me().pegawaiID
        guard let ada = try KendalaStore.satu(id, instansi: instansi, kunci: true, in: tx.db) else {
            throw WebFailure.notFound
        }
        let k = ada.kendala
        let garis = try GarisKendalaStore.atas(k.pelaporID, pada: hari, instansi: instansi, in: tx.db)
        try x.authorise(tindakan, hubungan: hubungan(k, saya: saya, garis: garis))
        let letak = garis.firstIndex(of: saya) ?? k.tingkat
        let bahan = Bahan(
            kendala: k, saya: saya, atasan: garis.dropFirst(letak + 1).first, hari: hari,
            kalender: try PeriodeStore.kalender(instansi: instansi, in: tx.db)
        )
        let keputusan = try putusan(bahan)
        try KendalaStore.simpan(keputusan, versi: versi ?? ada.versi, catatan: catatan, in: tx)
        return keputusan.keadaan
    }

    /// A free report.
    static func lapor(
        _ laporan: LaporanKendala, _ asal: AsalKendala, id: String, _ x: Exchange, _ tx: Transaction
    ) throws -> Kendala {
        try x.authorise(.laporKendala, hubungan: [.diri])
        let (saya, hari) = (try x.me().pegawaiID, x.world.today)
        let penilai = try GarisKendalaStore.atas(saya, pada: hari, instansi: x.instansi.id, in: tx.db).first
        let keputusan = try Kendala.lapor(
            id: id, pelapor: saya, laporan, penilai: penilai, pada: hari,
            kalender: try PeriodeStore.kalender(instansi: x.instansi.id, in: tx.db)
        )
        var asal = asal
        if let butir = asal.indikatorID ?? asal.rhkID {
            guard
                let cocok = try ButirKendalaStore.milik(saya, instansi: x.instansi.id, in: tx.db)
                    .first(where: { $0.id == butir })
            else { throw WebFailure.notFound }
            asal.indikatorID = cocok.isIndikator ? butir : nil
            asal.rhkID = cocok.isIndikator ? nil : butir
        }
        try KendalaStore.sisip(keputusan, asal, in: tx)
        return keputusan.keadaan
    }
}
