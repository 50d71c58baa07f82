import Contoh
import Dasar
import Kinerja
import Perencanaan
import Platform
import Storage

/// The Perjanjian Kinerja of the two dinas with the manuals (A.1.3) of their indicators, and the strategies (A.1.4) of
/// their heads. Every figure is invented.
struct BenihPerjanjian {
    let kebun: Kebun
    let orang: [String: String]
    let unit: [String: String]
    /// Identifiers by code.
    let standar: [String: String]

    /// Identifiers of the items by code of the unit and measure.
    func tanam(in tx: Transaction) throws -> [String: [String: String]] {
        var peta: [String: [String: String]] = [:]
        for contoh in PerjanjianContoh.semua {
            guard let perjanjian = susun(contoh) else { continue }
            try PerjanjianStore.simpan(perjanjian, instansi: kebun.instansiID, in: tx.db)
            tx.catat(EntriJejak("perjanjian.ditetapkan", objek: "perjanjian", id: perjanjian.id, sesudah: "benih"))
            for butir in perjanjian.indikator { peta[contoh.unit, default: [:]][butir.ukuran] = butir.id }
            try tanamManual(perjanjian.indikator, in: tx)
        }
        return peta
    }

    private func tanamManual(_ butir: [IndikatorPK], in tx: Transaction) throws {
        for satu in butir {
            guard let contoh = ManualContoh.semua.first(where: { $0.ukuran == satu.ukuran }) else { continue }
            try ManualStore.simpan(
                manual(contoh), objek: .indikatorPK, id: satu.id, instansi: kebun.instansiID, in: tx.db
            )
        }
    }

    private func susun(_ contoh: PerjanjianContoh) -> PerjanjianKinerja? {
        guard let unitID = unit[contoh.unit] else { return nil }
        return PerjanjianKinerja(
            id: kebun.world.newID(), unitID: unitID, tahun: kebun.tahun, keadaan: .ditetapkan,
            nomor: "\(contoh.nomor)/\(kebun.tahun)", tanggal: Tanggal(tahun: kebun.tahun, bulan: 1, hari: 5),
            pihakPertamaID: orang[contoh.pihakPertama], pihakKeduaID: orang[contoh.pihakKedua],
            sumber: PerjanjianContoh.sumber, statusData: .rekonstruksi, dibuat: kebun.waktuRencana,
            indikator: contoh.butir.map(butir)
        )
    }

    private func butir(_ contoh: PerjanjianContoh.Butir) -> IndikatorPK {
        IndikatorPK(
            id: kebun.world.newID(), sasaran: contoh.sasaran, ukuran: contoh.ukuran,
            target: Desimal(contoh.target).map { TargetKinerja($0) } ?? TargetKinerja(teks: contoh.target),
            satuan: contoh.satuan, arah: ArahIndikator(rawValue: contoh.arah) ?? .naik,
            aspek: AspekIndikator(rawValue: contoh.aspek) ?? .kuantitas,
            perspektif: Perspektif(rawValue: contoh.perspektif), isIKU: contoh.isIKU, isPerluManual: true,
            standarID: contoh.standar.flatMap { standar[$0] }
        )
    }

    private func manual(_ contoh: ManualContoh) -> ManualIndikatorKinerja {
        ManualIndikatorKinerja(
            tujuan: contoh.tujuan, definisi: contoh.definisi, formula: contoh.formula, satuan: contoh.satuan,
            kendali: KlasifikasiHasil(rawValue: contoh.kendali), sumberData: contoh.sumberData,
            periode: RitmePelaporan(rawValue: contoh.periode), versi: 1
        )
    }

    /// `hasil` by key of the person: the strategies name the indicators of their owners' SKP. Answers with the strategy
    /// of each such indicator.
    func tanamStrategi(_ hasil: [String: [RencanaHasilKerja]], in tx: Transaction) throws -> [String: String] {
        var peta: [String: String] = [:]
        for contoh in StrategiContoh.semua {
            guard let unitID = unit[contoh.unit], let pemilik = orang[contoh.pemilik] else { continue }
            let indikator = hasil[contoh.pemilik]?.flatMap(\.indikator).first { $0.ukuran == contoh.ukuran }
            let strategi = StrategiHasilKerja(
                id: kebun.world.newID(), tahun: kebun.tahun, unitID: unitID, pemilikID: pemilik,
                indikatorID: indikator?.id, indikatorPKID: indikator?.indikatorPKID, judul: contoh.judul,
                pihak: contoh.pihak, waktuSelesai: contoh.waktuSelesai, penerima: contoh.penerima,
                tujuan: contoh.tujuan, anggaran: contoh.anggaran, metode: .pembagianAspek,
                butir: [
                    .kegiatanRutin: contoh.kegiatanRutin, .kegiatanTransformatif: contoh.kegiatanTransformatif,
                    .keluaranRutin: contoh.keluaranRutin, .keluaranTransformatif: contoh.keluaranTransformatif,
                ],
                dibuat: kebun.waktuRencana
            )
            try StrategiStore.simpan(strategi, instansi: kebun.instansiID, in: tx.db)
            if let id = indikator?.id { peta[id] = strategi.id }
        }
        return peta
    }
}
