import Foundation
import HTTPTypes
import Kinerja
import Platform
import Storage

/// Visits links that stand as evidence, a few at a time, so that the owner hears of a closed one before the rater does.
enum PemeriksaTautan {
    /// Visits of one run and instansi; one after the other.
    static let sekali = 20

    static func jalankan(_ world: World) async throws {
        let daftar = try await world.database.read { db in try BuktiSampahStore.semuaInstansi(in: db) }
        for instansi in daftar {
            let kini = world.now()
            let calon = try await world.database.read { db in
                try TautanStore.calon(kini: kini, jumlah: sekali, instansi: instansi, in: db)
            }
            for satu in calon {
                let keadaan = await kunjungi(satu.bukti.tautan ?? "", world.http)
                try await world.database.act(by: BuktiBerkala.pencatat(instansi, world)) { tx in
                    try TautanStore.catat(keadaan, satu, tx)
                }
            }
        }
    }

    /// Follows at most three redirects; each address is checked anew by the port, since a public one may lead inside.
    static func kunjungi(_ tautan: String, _ http: any OutgoingHTTP) async -> KeadaanTautan? {
        var alamat = tautan
        for _ in 0...KeadaanTautan.pengalihanMaks {
            guard let answer = await minta(alamat, http) else { return .tidakTerjangkau }
            guard answer.status.kind == .redirection, answer.status.code != 304 else {
                return KeadaanTautan.dari(status: answer.status.code, alamat: alamat)
            }
            guard let lokasi = answer.headers[.location],
                let berikut = URL(string: lokasi, relativeTo: URL(string: alamat))?.absoluteURL,
                ["http", "https"].contains(berikut.scheme?.lowercased() ?? "")
            else { return .tidakTerjangkau }
            alamat = berikut.absoluteString
            if KeadaanTautan.isHalamanMasuk(alamat) { return .mintaMasuk }
        }
        return .tidakTerjangkau
    }

    /// HEAD, and GET where a server does not like HEAD. A kilobyte of the body is more than enough.
    private static func minta(_ alamat: String, _ http: any OutgoingHTTP) async -> OutgoingAnswer? {
        let kepala: HTTPFields = [.userAgent: "KinerjaBungo-PemeriksaTautan/1"]
        let head = try? await http.send(
            OutgoingRequest(.head, alamat, headers: kepala, timeout: 10, maximumAnswer: 1024, isPublicOnly: true))
        if let head, [.successful, .redirection].contains(head.status.kind) || head.status == .tooManyRequests {
            return head
        }
        return
            (try? await http.send(
                OutgoingRequest(.get, alamat, headers: kepala, timeout: 10, maximumAnswer: 1024, isPublicOnly: true)))
            ?? head
    }
}
