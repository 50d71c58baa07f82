import Kinerja
import Platform
import Storage

/// Loads the page of the results. Six statements at most, the session's included.
enum HasilMuat {
    /// The page's model, or `nil` while no SKP is begun.
    static func halaman(_ x: Exchange, tahun: Int) async throws -> HalamanHasil? {
        let session = try x.me()
        let instansi = x.instansi.id
        let (ubah, kata) = (x.query["ubah"], String(x.query["q"].prefix(200)))
        let (urung, kembali) = (x.query["urung"], Int(x.query["kembali"]))
        return try await x.world.database.read { db in
            guard let satu = try SKPBuka.milikSendiri(x, tahun: tahun, in: db) else { return nil }
            let skp = satu.skp
            let lini = try AtasanStore.load(skp, instansi: instansi, in: db)
            var model = HalamanHasil(skp: skp, atasan: lini.atasan, isPimpinan: lini.isPimpinan)
            model.buka = ubah
            model.kembali = kembali
            model.sunting = skp.hasilKerja.first { $0.id == ubah }.map(SuntingHasil.init)
            model.kataStandar = kata
            if model.sunting != nil {
                model.standar =
                    kata.isEmpty
                    ? try StandarStore.saran(
                        jabatan: session.jabatan, unit: session.unitNama, pada: x.world.today, instansi: instansi,
                        in: db)
                    : try StandarStore.cari(
                        SaringanStandar(kata: kata), perHalaman: 12, pada: x.world.today, instansi: instansi, in: db
                    ).daftar
            } else {
                model.sekitar = try SekitarStore.load(skp, urung: urung, instansi: instansi, in: db)
            }
            model.saran = saran(skp, try SejarahStore.load(skp, instansi: instansi, in: db).indikator)
            return model
        }
    }

    /// The hints about each result, by its id.
    private static func saran(
        _ skp: SKP, _ sejarah: [String: SejarahIndikator]
    ) -> [String: [TemuanSKP]] {
        let tentang = Identitas(
            id: skp.pegawaiID, nama: "", nip: nil, golongan: nil, pangkat: nil, jabatan: "", jenisJabatan: .fungsional,
            unitID: "", unit: "", isKepalaUnit: false, isUnitMandiri: false
        )
        var konteks = KonteksSKP(pegawai: tentang, penilai: nil)
        konteks.sejarah = sejarah
        let temuan = DaftarAturanSKP.periksa(skp, konteks).filter { $0.tingkat == .saran && $0.rhkID != nil }
        return Dictionary(grouping: temuan, by: { $0.rhkID ?? "" })
    }
}
