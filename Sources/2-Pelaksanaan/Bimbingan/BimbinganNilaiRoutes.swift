import Documents
import Hummingbird
import Kinerja
import Platform
import Storage

/// The pages that fill and show B.1.6–B.1.9, and their downloads.
enum BimbinganNilaiRoutes {
    static func muat(_ x: Exchange) async throws -> BimbinganAkses {
        try await x.world.database.read { db in try BimbinganAkses.muat(x, .isiBimbingan, in: db) }
    }

    /// Prefilled from the realisation while it is empty.
    static func isian(_ x: Exchange) async throws -> Response {
        let (akses, kemajuan) = try await x.world.database.read { db in
            let akses = try BimbinganAkses.muat(x, .isiBimbingan, in: db)
            return (
                akses,
                try BimbinganBahanStore.kemajuan(
                    akses.satu.pegawaiID, tahun: x.world.today.tahun, instansi: x.instansi.id, in: db)
            )
        }
        guard akses.satu.keadaan == .dijadwalkan else { return .redirect("/bimbingan/\(akses.satu.id)") }
        var isian = akses.satu.isian
        let pilihan = kemajuan.filter { akses.satu.rhkID == nil || $0.rhkID == akses.satu.rhkID }.prefix(6)
        if akses.satu.bentuk == .coaching {
            if isian.tujuan.isEmpty { isian.tujuan = pilihan.map { [$0.ukuran, "", $0.target, ""] } }
            if isian.fakta.isEmpty { isian.fakta = pilihan.map { [$0.target, $0.progres, $0.kendala, ""] } }
        }
        return .page(BimbinganIsianPages.form(x, akses, isian))
    }

    /// B.1.8: the form for the employee, the contents for the employee and the rater's superior; nobody else.
    static func tanggapan(_ x: Exchange) async throws -> Response {
        let (akses, isi) = try await x.world.database.read { db in
            let akses = try BimbinganAkses.muat(x, .lihatTanggapanBimbingan, in: db)
            return (akses, try BimbinganStore.tanggapan(akses.satu.id, instansi: x.instansi.id, in: db))
        }
        if x.route.isAPI { return try .json(["tanggapan": isi ?? []]) }
        if let isi { return .page(BimbinganNilaiPages.bacaTanggapan(x, akses, isi)) }
        guard akses.isPegawai, akses.satu.keadaan == .dilaksanakan else { throw WebFailure.notFound }
        return .page(BimbinganNilaiPages.tanggapan(x, akses, []))
    }

    static func kompetensi(_ x: Exchange) async throws -> Response {
        let (akses, isi) = try await x.world.database.read { db in
            let akses = try BimbinganAkses.muat(x, .lihatBimbingan, in: db)
            return (akses, try BimbinganStore.kompetensi(akses.satu.id, instansi: x.instansi.id, in: db))
        }
        if x.route.isAPI { return try .json(["kompetensi": isi]) }
        if let isi { return .page(BimbinganNilaiPages.bacaKompetensi(x, akses, isi)) }
        guard akses.isPembimbing, akses.satu.keadaan == .dilaksanakan else { throw WebFailure.notFound }
        return .page(BimbinganNilaiPages.kompetensi(x, akses, KompetensiBimbingan(nilai: [], rekomendasi: "")))
    }

    static func pdf(_ x: Exchange) async throws -> Response {
        let (lembar, keterangan, nama) = try await BimbinganDokumen.unduhan(x)
        let bytes = try await RenderLanes.shared.run { try renderPDF(lembar, keterangan: keterangan) }
        return .file(bytes, type: "application/pdf", name: nama + ".pdf", inline: true)
    }

    static func xlsx(_ x: Exchange) async throws -> Response {
        let (lembar, keterangan, nama) = try await BimbinganDokumen.unduhan(x)
        let bytes = try await RenderLanes.shared.run { try renderXLSX(lembar, keterangan: keterangan) }
        return .file(
            bytes, type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", name: nama + ".xlsx",
            inline: false)
    }
}
