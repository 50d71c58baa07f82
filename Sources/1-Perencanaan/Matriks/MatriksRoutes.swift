import Documents
import Hummingbird
import Kinerja
import Platform
import Storage

enum MatriksRoutes {
    static func lihat(_ x: Exchange) async throws -> Response {
        let minta = try HalamanMatriks.Permintaan(x)
        let (pimpinan, isi): (PimpinanMatriks, IngatanMatriks.Lembar) = try await x.world.database.read { db in
            let pimpinan = try HalamanMatriks.pimpinan(x, minta, in: db)
            return (pimpinan, try lembar(x, minta, pimpinan, in: db))
        }
        return .page(matriksPage(x, tahun: minta.tahun, pimpinan, isi))
    }

    /// The drawn page, from memory where nothing was written since.
    private static func lembar(
        _ x: Exchange, _ minta: HalamanMatriks.Permintaan, _ pimpinan: PimpinanMatriks, in db: any SQLConnection
    ) throws -> IngatanMatriks.Lembar {
        let kunci = IngatanMatriks.Kunci(
            instansi: x.instansi.id, objek: pimpinan.id, tahun: minta.tahun, hari: minta.hari.description,
            halaman: minta.halaman, halamanKolom: minta.halamanKolom,
            isMilikSendiri: HalamanMatriks.isMilikSendiri(x, pimpinan)
        )
        if let ada = IngatanMatriks.shared.lembar(kunci, tanda: pimpinan.tanda) { return ada }
        let model = try HalamanMatriks.muat(x, minta, pimpinan, in: db)
        let baru = IngatanMatriks.Lembar(isi: isiMatriks(model), jumlahBaris: model.jumlahBaris)
        IngatanMatriks.shared.simpan(baru, kunci, tanda: pimpinan.tanda)
        return baru
    }

    static func lihatAPI(_ x: Exchange) async throws -> Response {
        try .json(JSONMatriks(try await HalamanMatriks.load(x), halaman: x.halaman))
    }

    static func pdf(_ x: Exchange) async throws -> Response {
        let isi = try await MatriksDokumen.siapkan(x)
        let bytes = try await RenderLanes.shared.run { try renderPDF(isi.lembar, keterangan: isi.keterangan) }
        return .file(bytes, type: "application/pdf", name: isi.nama + ".pdf", inline: true)
    }

    static func xlsx(_ x: Exchange) async throws -> Response {
        let isi = try await MatriksDokumen.siapkan(x)
        let bytes = try await RenderLanes.shared.run { try renderXLSX(isi.lembar, keterangan: isi.keterangan) }
        return .file(
            bytes, type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", name: isi.nama + ".xlsx",
            inline: false
        )
    }
}
