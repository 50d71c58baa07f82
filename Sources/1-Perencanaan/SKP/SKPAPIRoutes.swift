import Hummingbird
import Kinerja
import Platform
import Storage

/// The API twins of drafting; the acts share their handlers with the pages.
enum SKPAPIRoutes {
    static func lihat(_ x: Exchange) async throws -> Response {
        let tahun = try x.tahun("skp")
        let skp = try await x.world.database.read { db in try SKPBuka.milikSendiri(x, tahun: tahun, in: db)?.skp }
        guard let skp else { throw WebFailure.notFound }
        return try .json(JSONSKP(skp))
    }

    /// Replaces the whole content; begins the SKP when there is none.
    static func ganti(_ x: Exchange) async throws -> Response {
        let tahun = try x.tahun("skp")
        let masukan = try x.json(MasukanSKP.self)
        guard masukan.hasil_kerja.count <= MasukanHasil.hasilPalingBanyak else { throw MasukanHasil.terlaluBanyakHasil }
        return try await x.act { tx in
            let awal = try SKPBuka.mulai(x, tahun: tahun, in: tx)
            let versi = masukan.versi == 0 && awal.dibuat == tx.pencatat.waktu ? awal.versi : masukan.versi
            try SKPBuka.ubah(x, tahun: tahun, versi: versi, in: tx) { skp in
                try isi(&skp, dari: masukan, waktu: tx.pencatat.waktu)
                try tautkan(&skp, x, in: tx)
            }
            guard let akhir = try SKPBuka.milikSendiri(x, tahun: tahun, in: tx.db)?.skp else {
                throw WebFailure.notFound
            }
            return Outcome(to: "/skp/\(tahun)", json: try jsonText(JSONSKP(akhir)))
        }
    }

    private static func isi(_ skp: inout SKP, dari masukan: MasukanSKP, waktu: Int64) throws {
        let dikenal = Set(skp.hasilKerja.map(\.id) + skp.hasilKerja.flatMap { $0.indikator.map(\.id) })
        let catatan = Dictionary(uniqueKeysWithValues: skp.hasilKerja.map { ($0.id, $0.catatanKembali) })
        skp.hasilKerja = try masukan.hasil_kerja.enumerated().map { indeks, json in
            var hasil = try MasukanHasil.hasil(json, dikenal: dikenal, waktu: waktu, letak: "hasil_kerja.\(indeks)")
            hasil.catatanKembali = catatan[hasil.id] ?? nil
            return hasil
        }
        for satu in masukan.perilaku ?? [] {
            guard let letak = skp.perilaku.firstIndex(where: { $0.nilai.rawValue == satu.nilai }) else {
                throw Penolakan("skp.nilai_salah", "Isi nilai dengan angka 1 sampai 7", isian: "perilaku.nilai")
            }
            skp.perilaku[letak].ekspektasi = MasukanHasil.rapi(satu.ekspektasi, 1000)
        }
        if let lampiran = masukan.lampiran {
            skp.lampiran = LampiranSKP(
                dukungan: butir(lampiran.dukungan), skema: butir(lampiran.skema),
                konsekuensi: butir(lampiran.konsekuensi)
            )
        }
    }

    private static func butir(_ daftar: [String]) -> [String] {
        daftar.prefix(30).map { MasukanHasil.rapi($0, 500) }.filter { !$0.isEmpty }
    }

    /// Links to the superior's results and to standards must exist; their words come from the store.
    private static func tautkan(_ skp: inout SKP, _ x: Exchange, in tx: Transaction) throws {
        let instansi = x.instansi.id
        let atasan = try AtasanStore.load(skp, instansi: instansi, in: tx.db).atasan
        for letak in skp.hasilKerja.indices {
            guard let tautan = skp.hasilKerja[letak].rhkAtasanID else { continue }
            guard let hasil = atasan?.hasil.first(where: { $0.id == tautan }), let atasan else {
                throw Penolakan(
                    "skp.rhk_atasan_tidak_ada", "Hasil kerja atasan itu tidak ada",
                    isian: "hasil_kerja.\(letak).rhk_atasan_id"
                )
            }
            skp.hasilKerja[letak].rhkAtasan = atasan.teksIntervensi(hasil)
        }
        for letak in skp.hasilKerja.indices {
            for nomor in skp.hasilKerja[letak].indikator.indices {
                guard let standarID = skp.hasilKerja[letak].indikator[nomor].standarID else { continue }
                guard let standar = try StandarStore.load(id: standarID, instansi: instansi, in: tx.db) else {
                    throw Penolakan(
                        "skp.standar_tidak_ada", "Standar itu tidak ada atau sudah tidak berlaku",
                        isian: "hasil_kerja.\(letak).indikator.\(nomor).standar_id"
                    )
                }
                skp.hasilKerja[letak].indikator[nomor].standarKode = standar.kode
            }
        }
    }
}
