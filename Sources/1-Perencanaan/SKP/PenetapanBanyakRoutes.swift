import Dasar
import Hummingbird
import Kinerja
import Platform
import Storage

/// Approving several SKP in one act. Each is decided by the same rule as a single one; those refused stay in the queue with
/// their reasons, the others are fixed together with their documents.
enum PenetapanBanyakRoutes {
    private struct Siap: Sendable {
        let bahan: PutusanRoutes.Bahan
        let putusan: Keputusan<SKP>
        let penetap: Identitas
    }

    /// One that was left out, and why.
    struct Ditolak: Encodable, Sendable {
        let id: String
        let kode: String
        let pesan: String
        let perbaikan: String?

        init(_ id: String, _ penolakan: Penolakan) {
            self.id = id
            kode = penolakan.kode
            pesan = penolakan.pesan
            perbaikan = penolakan.perbaikan
        }
    }

    private struct Jawaban: Encodable {
        let disetujui: [String]
        let ditolak: [Ditolak]
    }

    static func tetapkan(_ x: Exchange) async throws -> Response {
        do {
            let pilihan = try MasukanPenetapanBanyak.baca(x)
            let (siap, ditolak, tempat) = try await x.world.database.read { db in
                let (siap, ditolak) = try putuskan(x, pilihan, in: db)
                return (siap, ditolak, try OrganisasiStore.tempat(instansi: x.instansi.id, in: db))
            }
            return try await simpan(x, siap, ditolak, tempat: tempat)
        } catch {
            guard !x.route.isAPI, let faults = refusals(of: error), let first = faults.first else { throw error }
            var model = try await TimSKPRoutes.muatDaftar(x)
            model.faults = faults
            return .page(timSKPPage(x, model), status: status(of: first))
        }
    }

    private static func putuskan(
        _ x: Exchange, _ pilihan: [(id: String, versi: Int?)], in db: any SQLConnection
    ) throws -> (siap: [Siap], ditolak: [Ditolak]) {
        let me = try x.me()
        var siap: [Siap] = []
        var ditolak: [Ditolak] = []
        for satu in pilihan {
            let bahan = try PutusanRoutes.muat(x, id: satu.id, in: db)
            try PutusanRoutes.authorisePenetap(x, bahan)
            do {
                try PutusanRoutes.cocokkan(satu.versi, bahan.skp)
                let putusan = try bahan.skp.tetapkan(
                    oleh: me.pelaku, konteks: bahan.konteks, pada: x.world.today, waktu: x.world.now()
                )
                let penetap = [bahan.konteks.penilai, bahan.konteks.atasanPenilai].compactMap { $0 }
                    .first { $0.id == me.pegawaiID }
                guard let penetap else { throw WebFailure.notFound }
                siap.append(Siap(bahan: bahan, putusan: putusan, penetap: penetap))
            } catch {
                guard let pertama = refusals(of: error)?.first else { throw error }
                ditolak.append(Ditolak(satu.id, pertama))
            }
        }
        return (siap, ditolak)
    }

    private static func simpan(
        _ x: Exchange, _ siap: [Siap], _ ditolak: [Ditolak], tempat: String
    ) async throws -> Response {
        let naskah = siap.flatMap { satu in
            SKPDokumen.naskah(
                SKPDokumen.Isi(
                    skp: satu.putusan.keadaan, konteks: satu.bahan.konteks, penetap: satu.penetap,
                    instansi: x.instansi.nama, tempat: tempat, tanggal: x.world.today
                )
            )
        }
        let dokumen = try await DokumenPenerbit.siapkan(naskah, x)
        return try await x.act { tx in
            var disetujui: [String] = []
            var semua = ditolak
            for satu in siap {
                let id = satu.bahan.skp.id
                do {
                    try SKPStore.terapkan(
                        satu.putusan, dari: satu.bahan.skp, potret: PotretSKP(satu.bahan.konteks), jenis: "penetapan",
                        in: tx
                    )
                } catch let penolakan as Penolakan {
                    semua.append(Ditolak(id, penolakan))
                    continue
                }
                try DokumenStore.simpan(
                    dokumen.filter { $0.naskah.objekID == id },
                    tandaTangan: [
                        (pegawaiID: satu.bahan.skp.pegawaiID, sebagai: "pegawai"),
                        (pegawaiID: satu.penetap.id, sebagai: "pejabat_penilai"),
                    ],
                    in: tx
                )
                disetujui.append(id)
            }
            let json = try jsonText(Jawaban(disetujui: disetujui, ditolak: semua))
            return Outcome(to: alamat(disetujui, semua.map(\.id)), json: json)
        }
    }

    private static func alamat(_ disetujui: [String], _ ditolak: [String]) -> String {
        let pesan =
            disetujui.isEmpty
            ? "skp_tidak_disetujui" : (ditolak.isEmpty ? "skp_banyak_disetujui" : "skp_sebagian_disetujui")
        var alamat = "/tim/skp?pesan=\(pesan)"
        if !disetujui.isEmpty { alamat += "&urung=" + disetujui.joined(separator: ",") }
        if !ditolak.isEmpty { alamat += "&ditolak=" + ditolak.joined(separator: ",") }
        return alamat
    }
}

/// Which SKP to approve, each with the version that was looked at.
enum MasukanPenetapanBanyak {
    private struct JSON: Decodable {
        struct Butir: Decodable {
            let id: String
            let versi: Int?
        }

        let daftar: [Butir]
    }

    /// At most as many as a page of the queue shows.
    static func baca(_ x: Exchange) throws -> [(id: String, versi: Int?)] {
        let pilihan: [(id: String, versi: Int?)]
        if x.route.isAPI {
            pilihan = try x.json(JSON.self).daftar.map { ($0.id, $0.versi) }
        } else {
            let versi = x.form.group("versi")
            pilihan = x.form.all("setujui").map { ($0, versi[$0].flatMap { Int($0) }) }
        }
        guard !pilihan.isEmpty else {
            throw Penolakan("skp.tidak_ada_pilihan", "Centang sedikitnya satu SKP", isian: "setujui")
        }
        guard pilihan.count <= TimSKPStore.perHalaman, pilihan.allSatisfy({ Identifier.isValid($0.id) }) else {
            throw Penolakan(
                "skp.terlalu_banyak", "Setujui paling banyak \(TimSKPStore.perHalaman) SKP sekaligus", isian: "setujui"
            )
        }
        return pilihan
    }
}
