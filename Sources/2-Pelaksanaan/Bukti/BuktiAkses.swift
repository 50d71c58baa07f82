import Dasar
import HTTPTypes
import Hummingbird
import Kinerja
import Platform
import Storage

/// A piece of evidence that somebody may see.
struct BuktiDilihat: Sendable {
    let bukti: Bukti
    let isMilik: Bool
    var di: [PakaiBukti] = []
    /// Open indicator-months of the owner that could use it too.
    var terbuka: [PakaiBukti] = []
}

/// Who may open a piece of evidence, and how its bytes leave the house.
enum BuktiAkses {
    static func muat(_ id: String, _ x: Exchange) async throws -> BuktiDilihat {
        try await x.world.database.read { db in try baca(id, x, in: db) }
    }

    /// With where it is used: everything for the owner, sent months for others.
    static func muatLengkap(_ id: String, _ x: Exchange) async throws -> BuktiDilihat {
        try await x.world.database.read { db in
            var satu = try baca(id, x, in: db)
            let di = try BuktiStore.dipakai([id], instansi: x.instansi.id, in: db)[id] ?? []
            satu.di = satu.isMilik ? di : di.filter(\.isTerkirim)
            if satu.isMilik, satu.bukti.dihapus == nil {
                satu.terbuka = try BuktiStore.terbuka(
                    satu.bukti.pegawaiID, tanpa: id, instansi: x.instansi.id, in: db)
            }
            return satu
        }
    }

    /// The owner always; others once a month that names it was sent. Anything else looks missing.
    private static func baca(_ id: String, _ x: Exchange, in db: any SQLConnection) throws -> BuktiDilihat {
        let saya = try x.me()
        guard let muatan = try BuktiStore.muat(id, instansi: x.instansi.id, in: db) else { throw WebFailure.notFound }
        let bukti = muatan.bukti
        if bukti.pegawaiID == saya.pegawaiID {
            try x.authorise(.lihatBukti, hubungan: [.diri])
            return BuktiDilihat(bukti: bukti, isMilik: true)
        }
        guard muatan.isTerkirim, bukti.dihapus == nil else { throw WebFailure.notFound }
        let tetap = muatan.penilai.contains(saya.pegawaiID) ? saya.pegawaiID : muatan.penilai.first
        let hubungan = try HubunganStore.load(
            saya, kepada: bukti.pegawaiID, penilaiTetap: tetap, pada: x.world.today, in: db
        )
        try x.authorise(.lihatBukti, hubungan: hubungan)
        return BuktiDilihat(bukti: bukti, isMilik: false)
    }

    /// The file, compared with its hash, shown only where a browser cannot execute it, and locked in a sandbox of its
    /// own
    /// in any case.
    static func kirim(_ bukti: Bukti, _ x: Exchange) async -> Response {
        guard let bytes = try? await BuktiBerkas.muat(bukti.sidik, x.world) else {
            return .page(
                layout(x, Page(title: "Bukti belum dapat dibuka", active: "/realisasi"), BuktiPages.hilang(bukti)),
                status: .serviceUnavailable
            )
        }
        let jenis = JenisBukti(tipe: bukti.tipe)
        // A row from elsewhere with another type leaves as bare bytes.
        var response = Response.file(
            bytes, type: jenis?.tipe ?? "application/octet-stream", name: NamaBerkas.bersih(bukti.nama),
            inline: jenis?.isDitampilkan ?? false)
        response.headers[.contentSecurityPolicy] = "default-src 'none'; style-src 'unsafe-inline'; sandbox"
        response.headers[.cacheControl] = "private, no-store"
        return response
    }
}
