import Hummingbird
import Kinerja
import Platform
import Storage

/// Every act on one obstacle; page and API share each of them.
enum KendalaPutusanRoutes {
    static let all: [Route] =
        pasangan("pengakuan", .putuskanKendala, pesan: "kendala_diakui") { b, _ in
            try b.kendala.akui(oleh: b.saya, kalender: b.kalender)
        }
        + pasangan("penerusan", .putuskanKendala, pesan: "kendala_diteruskan") { b, teks in
            try b.kendala.teruskan(ke: b.atasan, catatan: teks, pada: b.hari, kalender: b.kalender)
        }
        + pasangan("penyelesaian", .putuskanKendala, pesan: "kendala_selesai") { b, teks in
            try b.kendala.selesaikan(oleh: b.saya, hasil: teks, pada: b.hari)
        }
        + pasangan("penolakan", .putuskanKendala, pesan: "kendala_dijawab") { b, teks in
            try b.kendala.tidakDapat(oleh: b.saya, alasan: teks, pada: b.hari)
        }
        + pasangan("penarikan", .laporKendala, pesan: "kendala_ditarik") { b, _ in try b.kendala.tarik() }
        + pasangan("pembukaan", .laporKendala, pesan: "kendala_dibuka") { b, teks in
            try b.kendala.bukaKembali(alasan: teks, pada: b.hari, kalender: b.kalender)
        }

    private typealias Putusan = @Sendable (KendalaMuat.Bahan, String) throws -> Keputusan<Kendala>

    private static func pasangan(
        _ ekor: String, _ tindakan: Tindakan, pesan: String, _ putusan: @escaping Putusan
    ) -> [Route] {
        ["/kendala/{id}/\(ekor)", "/api/v1/kendala/{id}/\(ekor)"].map { alamat in
            .post(alamat, tindakan) { x in try await jalankan(x, tindakan, ekor: ekor, pesan: pesan, putusan) }
        }
    }

    private static func jalankan(
        _ x: Exchange, _ tindakan: Tindakan, ekor: String, pesan: String, _ putusan: @escaping Putusan
    ) async throws -> Response {
        let id = try x.id()
        let isian = try PutusanKendalaIsian(x)
        do {
            return try await x.act { tx in
                let k = try KendalaMuat.ubah(id, tindakan, versi: isian.versi, catatan: isian.teks, x, tx) { bahan in
                    do {
                        return try putusan(bahan, isian.teks)
                    } catch let tolak as Penolakan {
                        throw pada(tolak, ekor)
                    }
                }
                return Outcome(to: "/kendala/\(id)?pesan=\(pesan)", json: try jsonText(KendalaJSON(k)))
            }
        } catch {
            guard !x.route.isAPI, let faults = refusals(of: error) else { throw error }
            return try await KendalaRoutes.satu(x, faults: faults.map { Self.pada($0, ekor, halaman: true) })
        }
    }

    /// The words of every act come in one field; the page has one form for each act.
    private static func pada(_ tolak: Penolakan, _ ekor: String, halaman: Bool = false) -> Penolakan {
        guard tolak.isian != nil else { return tolak }
        let isian = halaman ? "catatan-\(ekor)" : "catatan"
        return Penolakan(tolak.kode, tolak.pesan, isian: isian, perbaikan: tolak.perbaikan)
    }
}
