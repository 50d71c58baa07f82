import Contoh
import Dasar
import Kinerja
import Pelaksanaan
import Penilaian
import Perencanaan
import Platform
import Storage

/// The months that the approved plans have behind them, and the organisation results that open the evaluation.
struct BenihPelaksanaan {
    let kebun: Kebun
    let orang: [String: String]
    let unit: [String: String]

    func tanam() async throws {
        let (kebun, orang, unit) = (kebun, orang, unit)
        let bulanLalu = (1..<max(2, kebun.world.today.bulan)).compactMap { Bulan(tahun: kebun.tahun, bulan: $0) }
        try await kebun.world.database.act(by: kebun.pencatat("pelaksanaan")) { tx in
            for rencana in RencanaContoh.disetujui {
                guard let id = orang[rencana.orang],
                    let tersimpan = try SKPStore.load(
                        pegawai: id, tahun: kebun.tahun, instansi: kebun.instansiID, in: tx.db)
                else { continue }
                let benih = bulanLalu.map { isi(tersimpan.skp, orang: rencana.orang, bulan: $0, kebun) }
                try RealisasiStore.simpanBenih(benih, instansi: kebun.instansiID, waktu: kebun.world.now(), in: tx.db)
            }
            try tanamCapaian(kebun, unit: unit, in: tx)
        }
    }
}

private func isi(_ skp: SKP, orang: String, bulan: Bulan, _ kebun: Kebun) -> BenihRealisasi {
    let butir = skp.hasilKerja.flatMap(\.indikator).map { indikator in
        BenihRealisasi.Butir(
            id: kebun.world.newID(), indikatorID: indikator.id,
            isi: Realisasi(
                angka: angka(indikator, orang: orang, bulan: bulan.bulan), uraian: "",
                kendala: orang == "petugas2" && bulan.bulan == 3 ? "Gerobak angkut rusak sejak awal bulan" : ""
            ),
            bukti: [bukti(skp, indikator, bulan, kebun)]
        )
    }
    return BenihRealisasi(
        skpID: skp.id, bulan: bulan, keadaan: .diterima, penilaiID: skp.penilaiID, butir: butir
    )
}

/// Invented figures near the target: the environmental health officer stays behind, the midwife goes ahead.
private func angka(_ indikator: IndikatorKinerja, orang: String, bulan: Int) -> Desimal? {
    guard let target = indikator.target.angka else { return nil }
    let persen = orang == "sanitarian" ? 62 : orang == "bidan" ? 108 : [97, 101, 99, 103, 95, 100][bulan % 6]
    let faktor = indikator.arah == .turun ? 200 - persen : persen
    guard let bagian = Desimal("\(faktor)") else { return nil }
    let isBulanan = indikator.aspek == .kuantitas && indikator.satuan != "persen"
    let dasar = isBulanan ? target.dibagi(Desimal("12") ?? target, desimal: 2) ?? target : target
    let nilai = (dasar * bagian).dibagi(Desimal("100") ?? bagian, desimal: 2) ?? dasar
    return isBulanan ? nilai.bulatkan(desimal: 0) : nilai.bulatkan(desimal: 1)
}

private func bukti(_ skp: SKP, _ indikator: IndikatorKinerja, _ bulan: Bulan, _ kebun: Kebun) -> Bukti {
    let alamat = "https://contoh.invalid/laporan/\(bulan)/\(indikator.id.suffix(6))"
    return Bukti(
        id: kebun.world.newID(), pegawaiID: skp.pegawaiID, nama: "Laporan \(bulan.tampil)", tipe: "text/uri-list",
        ukuran: 0, sidik: sha256Hex(alamat), tautan: alamat, dibuat: kebun.world.now()
    )
}

private func tanamCapaian(_ kebun: Kebun, unit: [String: String], in tx: Transaction) throws {
    let periode = BenihPeriode.dinilai(pada: kebun.world.today)
    for kode in ["BGO", "DINKES", "DIKBUD", "PUPR", "PKM-CONTOH", "WAS-CONTOH", "BM-CONTOH"] {
        guard let id = unit[kode] else { continue }
        try CapaianOrganisasiStore.benih(
            unit: id, periode: periode, nilai: .baik, dasar: "Angka contoh untuk demo", in: tx
        )
    }
}
