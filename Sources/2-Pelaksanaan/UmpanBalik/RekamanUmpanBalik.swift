import Dasar
import Documents
import Kinerja
import Perencanaan
import Platform
import Storage

/// The record of a period for one person, whichever way the feedback came (L-22; Ps 17(3)): plan, realisation, feedback with the names this reader may know.
struct RekamanUmpanBalik: Sendable {
    let pegawaiID: String
    let periode: Periode
    let isSendiri: Bool
    let skp: SKP?
    let realisasi: [String: [Bulan: Realisasi]]
    let umpanBalik: [BarisUmpanBalik]

    /// For the person, the rater and the rater's superior; anybody else finds nothing.
    static func muat(_ periode: Periode, _ x: Exchange, in db: any SQLConnection) throws -> RekamanUmpanBalik {
        let saya = try x.me()
        let diminta = x.query["pegawai"]
        let pegawai = diminta.isEmpty ? saya.pegawaiID : diminta
        var hubungan: Set<Hubungan> = [.diri]
        if pegawai != saya.pegawaiID {
            hubungan = try HubunganStore.load(saya, kepada: pegawai, pada: x.world.today, in: db)
        }
        try x.authorise(.lihatUmpanBalik, hubungan: hubungan)
        let skp = try SKPStore.load(pegawai: pegawai, tahun: periode.tahun, instansi: x.instansi.id, in: db)?.skp
        let sah = skp?.ditetapkan == nil ? nil : skp
        return RekamanUmpanBalik(
            pegawaiID: pegawai, periode: periode, isSendiri: pegawai == saya.pegawaiID, skp: sah,
            realisasi: try sah.map {
                try RekamanUmpanBalikStore.realisasi(skp: $0.id, periode: periode, instansi: x.instansi.id, in: db)
            } ?? [:],
            umpanBalik: try UmpanBalikStore.rekaman(
                pegawai, dari: periode.mulai, sampai: periode.selesai, samar: pegawai == saya.pegawaiID,
                instansi: x.instansi.id, in: db))
    }

    func capaian(_ indikator: IndikatorKinerja) -> String {
        RingkasanCapaian.hitung(IndikatorRealisasi(indikator), isi: realisasi[indikator.id] ?? [:], periode: periode)
            .teks
    }

    /// Lines about an indicator; those about its whole result stand with the first.
    func baris(_ indikator: IndikatorKinerja, _ hasil: RencanaHasilKerja) -> [String] {
        let isPertama = hasil.indikator.first?.id == indikator.id
        return umpanBalik.filter {
            $0.indikatorID == indikator.id || (isPertama && $0.rhkID == hasil.id && $0.indikatorID == nil)
        }.map(\.barisRekaman)
    }

    func baris(_ nilai: NilaiBerAKHLAK) -> [String] {
        umpanBalik.filter { $0.nilai == nilai.rawValue }.map(\.barisRekaman)
    }

    /// What is about nothing in particular.
    var umum: [BarisUmpanBalik] { umpanBalik.filter { $0.nilai == nil && $0.rhkID == nil } }
}

/// Forms B.1.3, B.1.4 and B.1.5 from the record.
enum RekamanUmpanBalikDokumen {
    struct Isi: Sendable {
        let rekaman: RekamanUmpanBalik
        let pegawai: Identitas
        let penilai: Identitas?
        let instansi: (nama: String, tempat: String)
        let tanggal: Tanggal
    }

    static func muat(_ periode: Periode, _ x: Exchange) async throws -> Isi {
        let hari = x.world.today
        return try await x.world.database.read { db in
            let rekaman = try RekamanUmpanBalik.muat(periode, x, in: db)
            let penilai =
                try rekaman.skp?.penilaiID
                ?? IdentitasStore.penilai(
                    of: rekaman.pegawaiID, instansi: x.instansi.id, pada: hari, in: db)
            let orang = try IdentitasStore.load(
                [rekaman.pegawaiID] + [penilai].compactMap { $0 }, instansi: x.instansi.id, pada: hari, in: db)
            guard rekaman.skp != nil, let pegawai = orang[rekaman.pegawaiID] else {
                throw Penolakan(
                    "rekaman.belum_ada_skp", "SKP \(periode.tahun) belum disetujui, jadi rekamannya belum dapat dicetak"
                )
            }
            return Isi(
                rekaman: rekaman, pegawai: pegawai, penilai: penilai.flatMap { orang[$0] },
                instansi: try RekamanUmpanBalikStore.instansi(x.instansi.id, in: db), tanggal: hari)
        }
    }

    static func lembar(_ isi: Isi) -> Lembar {
        let rekaman = isi.rekaman
        let kualitatif = rekaman.skp?.pendekatan == .kualitatif
        return FormulirUmpanBalik(
            bentuk: kualitatif ? .b13 : isi.pegawai.isPimpinanTinggiAtauMandiri ? .b14 : .b15,
            kepala: KepalaFormulir(
                instansi: isi.instansi.nama.uppercased(), periodePenilaian: rekaman.skp.map(masa) ?? "",
                pegawai: pihak(isi.pegawai), penilai: isi.penilai.map(pihak) ?? kosong),
            periode: pilihan(rekaman.periode), utama: baris(rekaman.skp?.utama ?? [], rekaman, kualitatif),
            tambahan: baris(rekaman.skp?.tambahan ?? [], rekaman, kualitatif),
            perilaku: PerilakuFormulir(
                ekspektasi: rekaman.skp?.perilaku.map(\.ekspektasi) ?? [],
                umpanBalik: NilaiBerAKHLAK.allCases.map(rekaman.baris)),
            tandaTanganPegawai: tanda(isi.pegawai, ""),
            tandaTanganPenilai: tanda(isi.penilai, "\(isi.instansi.tempat), \(isi.tanggal.tampil)")
        ).lembar()
    }

    private static let kosong = PihakFormulir(nama: "", nip: "", pangkat: "", jabatan: "", unitKerja: "")

    private static func baris(
        _ daftar: [RencanaHasilKerja], _ rekaman: RekamanUmpanBalik, _ kualitatif: Bool
    ) -> [RHKFormulir] {
        daftar.map { hasil in
            RHKFormulir(
                intervensi: hasil.rhkAtasan, rencana: hasil.rumusan, penugasan: hasil.pemberiTugas,
                indikator: hasil.indikator.map { satu in
                    IndikatorFormulir(
                        aspek: satu.aspek.tampil, indikator: kualitatif ? satu.narasi : satu.ukuran,
                        target: satu.targetTampil, perspektif: hasil.perspektif?.tampil ?? "",
                        realisasi: rekaman.capaian(satu), umpanBalik: rekaman.baris(satu, hasil))
                },
                realisasi: hasil.indikator.map(rekaman.capaian).joined(separator: "; "),
                umpanBalik: hasil.indikator.flatMap { rekaman.baris($0, hasil) })
        }
    }

    private static func masa(_ skp: SKP) -> String {
        let (awal, akhir) = (skp.hariPertama.tampil.dropLast(5), skp.hariTerakhir.tampil.dropLast(5))
        return "\(awal.uppercased()) SD \(akhir.uppercased()) TAHUN \(skp.tahun)"
    }

    private static func pilihan(_ periode: Periode) -> PilihanPeriode {
        switch periode {
        case .bulanan(let bulan): .bulan(bulan.tampil.uppercased())
        case .triwulan(_, let ke): ke == 4 ? .akhir : .triwulan(ke)
        case .semester(_, let ke): ke == 2 ? .akhir : .triwulan(2)
        case .tahunan: .akhir
        }
    }

    private static func pihak(_ orang: Identitas) -> PihakFormulir {
        PihakFormulir(
            nama: orang.nama, nip: nip(orang), pangkat: orang.pangkatGolongan, jabatan: orang.jabatan,
            unitKerja: orang.unit)
    }

    private static func tanda(_ orang: Identitas?, _ tempat: String) -> TandaTanganFormulir {
        TandaTanganFormulir(tempatTanggal: tempat, nama: orang?.nama ?? "", nip: orang.map(nip) ?? "")
    }

    private static func nip(_ orang: Identitas) -> String {
        guard let teks = orang.nip else { return "" }
        return (try? NIP(teks))?.tampil ?? teks
    }
}
