import Dasar
import HTTPTypes
import Hummingbird
import Kinerja
import Platform
import Storage

/// Who may open a piece of evidence, and how its bytes leave the house.
enum BuktiAkses {
    /// The owner always; others once a month that names it was sent. Anything else looks missing.
    static func muat(_ id: String, _ x: Exchange) async throws -> Bukti {
        let saya = try x.me()
        return try await x.world.database.read { db in
            guard let muatan = try BuktiStore.muat(id, instansi: x.instansi.id, in: db) else {
                throw WebFailure.notFound
            }
            let bukti = muatan.bukti
            if bukti.pegawaiID == saya.pegawaiID {
                try x.authorise(.lihatBukti, hubungan: [.diri])
                return bukti
            }
            guard muatan.isTerkirim, bukti.dihapus == nil else { throw WebFailure.notFound }
            let tetap = muatan.penilai.contains(saya.pegawaiID) ? saya.pegawaiID : muatan.penilai.first
            let hubungan = try HubunganStore.load(
                saya, kepada: bukti.pegawaiID, penilaiTetap: tetap, pada: x.world.today, in: db
            )
            try x.authorise(.lihatBukti, hubungan: hubungan)
            return bukti
        }
    }

    /// The file, shown only where a browser cannot execute it, and locked in a sandbox of its own in any case.
    static func kirim(_ bukti: Bukti, _ x: Exchange) -> Response {
        guard let bytes = x.world.files.load(bukti.sidik) else {
            return .page(
                layout(x, Page(title: "Bukti belum dapat dibuka", active: "/realisasi"), BuktiPages.hilang(bukti)),
                status: .serviceUnavailable
            )
        }
        let isTampil = JenisBukti(tipe: bukti.tipe)?.isDitampilkan ?? false
        var response = Response.file(bytes, type: bukti.tipe, name: bukti.nama, inline: isTampil)
        response.headers[.contentSecurityPolicy] = "default-src 'none'; style-src 'unsafe-inline'; sandbox"
        response.headers[.cacheControl] = "private, no-store"
        return response
    }
}
