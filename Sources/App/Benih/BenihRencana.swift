import Contoh
import Dasar
import Kinerja
import Perencanaan
import Platform
import Storage

/// The standards that ship with the product, and the approved plans of the example's people.
struct BenihRencana {
    let kebun: Kebun
    let orang: [String: String]

    func tanam() async throws {
        let (kebun, orang) = (kebun, orang)
        try await kebun.world.database.act(by: kebun.pencatat("rencana")) { tx in
            let standar = try StandarStore.muatBawaan(instansi: kebun.instansiID, in: tx)
            var hasilOrang: [String: [RencanaHasilKerja]] = [:]
            for rencana in RencanaContoh.disetujui {
                guard let id = orang[rencana.orang] else { continue }
                let penilai = OrangContoh.semua.first { $0.kunci == rencana.orang }?.penilai
                let skp = susun(
                    rencana, pegawai: id, penilai: penilai.flatMap { orang[$0] },
                    atasan: penilai.flatMap { hasilOrang[$0] } ?? [], kunciPenilai: penilai, standar: standar, kebun
                )
                hasilOrang[rencana.orang] = skp.hasilKerja
                try simpan(skp, kebun, in: tx)
            }
        }
    }
}

private func simpan(_ skp: SKP, _ kebun: Kebun, in tx: Transaction) throws {
    let ids = [skp.pegawaiID, skp.penilaiID].compactMap { $0 }
    let identitas = try IdentitasStore.load(ids, instansi: kebun.instansiID, pada: kebun.world.today, in: tx.db)
    let potret = identitas[skp.pegawaiID].map { pegawai in
        PotretSKP(pegawai: pegawai, penilai: skp.penilaiID.flatMap { identitas[$0] }, atasanPenilai: nil)
    }
    try SKPStore.simpan(skp, potret: potret, instansi: kebun.instansiID, in: tx.db)
    tx.catat(EntriJejak("skp.ditetapkan", objek: "skp", id: skp.id, sesudah: "benih"))
}

private func susun(
    _ rencana: RencanaContoh, pegawai: String, penilai: String?, atasan: [RencanaHasilKerja], kunciPenilai: String?,
    standar: [String: String], _ kebun: Kebun
) -> SKP {
    let awal =
        Tanggal(tahun: kebun.tahun, bulan: 1, hari: 12).map { Waktu.awal($0) + 9 * 3_600_000 } ?? kebun.world.now()
    let pemberi = OrangContoh.semua.first { $0.kunci == kunciPenilai }?.jabatan ?? ""
    let hasil = rencana.hasil.map { satu in
        RencanaHasilKerja(
            id: kebun.world.newID(), jenis: .utama, rumusan: satu.rumusan,
            rhkAtasanID: satu.mendukung.flatMap { atasan.indices.contains($0) ? atasan[$0].id : nil },
            rhkAtasan: satu.mendukung.flatMap { atasan.indices.contains($0) ? atasan[$0].rumusan : nil } ?? "",
            pemberiTugas: pemberi, klasifikasi: KlasifikasiHasil(rawValue: satu.klasifikasi),
            perspektif: Perspektif(rawValue: satu.perspektif),
            indikator: satu.ukuran.map { indikator($0, standar: standar, kebun) }
        )
    }
    return SKP(
        id: kebun.world.newID(), pegawaiID: pegawai, tahun: kebun.tahun, penilaiID: penilai, keadaan: .ditetapkan,
        isPeriodeDisetujui: true, isPerilakuDisetujui: true, dibuat: awal, diajukan: awal, dibuka: awal,
        ditetapkan: awal + 86_400_000, ditetapkanOleh: penilai, hasilKerja: hasil, perilaku: PerilakuKerja.kosong,
        lampiran: LampiranSKP(dukungan: rencana.dukungan, skema: rencana.skema, konsekuensi: rencana.konsekuensi)
    )
}

private func indikator(_ ukuran: RencanaContoh.Ukuran, standar: [String: String], _ kebun: Kebun) -> IndikatorKinerja {
    let target =
        ukuran.target.flatMap { Desimal($0) }.map { TargetKinerja($0) } ?? TargetKinerja(teks: ukuran.targetTeks)
    return IndikatorKinerja(
        id: kebun.world.newID(), aspek: AspekIndikator(rawValue: ukuran.aspek) ?? .kuantitas, ukuran: ukuran.ukuran,
        target: target, satuan: ukuran.satuan, arah: ArahIndikator(rawValue: ukuran.arah) ?? .naik,
        standarID: ukuran.standar.flatMap { standar[$0] },
        standarKode: ukuran.standar.flatMap { standar[$0] == nil ? nil : $0 }
    )
}
