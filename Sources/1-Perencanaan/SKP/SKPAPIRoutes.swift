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
        do {
            return try await tulis(x, tahun: tahun, masukan)
        } catch {
            guard refusals(of: error)?.first?.kode == "versi_basi" else { throw error }
            return try await basi(x, tahun: tahun, masukan, galat: error)
        }
    }

    /// Nothing is overwritten: the answer holds what is stored, what was sent, and where they differ.
    private static func basi(
        _ x: Exchange, tahun: Int, _ masukan: MasukanSKP, galat: any Error
    ) async throws -> Response {
        let waktu = x.world.now()
        let pasangan = try await x.world.database.read { db -> (SKP, SKP)? in
            guard let kini = try SKPBuka.milikSendiri(x, tahun: tahun, in: db)?.skp else { return nil }
            var milik = kini
            try isi(&milik, dari: masukan, waktu: waktu)
            return (kini, milik)
        }
        guard let (kini, milik) = pasangan else { throw galat }
        return try MasalahBanding(kini: kini, kiriman: milik, rujukan: x.requestID).response()
    }

    private static func tulis(_ x: Exchange, tahun: Int, _ masukan: MasukanSKP) async throws -> Response {
        try await x.act { tx in
            let awal = try SKPBuka.mulai(x, tahun: tahun, in: tx)
            let versi = masukan.versi == 0 && awal.dibuat == tx.pencatat.waktu ? awal.versi : masukan.versi
            try SKPBuka.ubah(x, tahun: tahun, versi: versi, in: tx) { skp in
                let lama = skp
                try isi(&skp, dari: masukan, waktu: tx.pencatat.waktu)
                try tautkan(&skp, dari: lama, x, in: tx)
            }
            guard let akhir = try SKPBuka.milikSendiri(x, tahun: tahun, in: tx.db)?.skp else {
                throw WebFailure.notFound
            }
            return Outcome(to: "/skp/\(tahun)", json: try jsonText(JSONSKP(akhir)))
        }
    }

    private static func isi(_ skp: inout SKP, dari masukan: MasukanSKP, waktu: Int64) throws {
        let dikenal = Set(skp.hasilKerja.map(\.id) + skp.hasilKerja.flatMap { $0.indikator.map(\.id) })
        let lama = Dictionary(skp.hasilKerja.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        skp.hasilKerja = try masukan.hasil_kerja.enumerated().map { indeks, json in
            var hasil = try MasukanHasil.hasil(json, dikenal: dikenal, waktu: waktu, letak: "hasil_kerja.\(indeks)")
            tetapkan(&hasil, dari: lama[hasil.id], asalDiberi: json.asal)
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

    /// What a client never sets: states, notes, the role of the matrix, the version of a standard that is there already.
    private static func tetapkan(
        _ hasil: inout RencanaHasilKerja, dari lama: RencanaHasilKerja?, asalDiberi: String?
    ) {
        hasil.catatanKembali = lama?.catatanKembali
        guard let lama else { return }
        hasil.keadaan = lama.keadaan
        hasil.catatanAmbilAlih = lama.catatanAmbilAlih
        hasil.peranID = lama.peranID
        if asalDiberi == nil || !MasukanHasil.asalPilihan.contains(lama.asal) { hasil.asal = lama.asal }
        if hasil.kaskade == nil { hasil.kaskade = lama.kaskade }
        for letak in hasil.indikator.indices {
            guard let dulu = lama.indikator.first(where: { $0.id == hasil.indikator[letak].id }) else { continue }
            hasil.indikator[letak].indikatorPKID = dulu.indikatorPKID
            if hasil.indikator[letak].standarID == dulu.standarID {
                hasil.indikator[letak].standarVersi = dulu.standarVersi
            }
        }
    }

    private static func butir(_ daftar: [String]) -> [String] {
        daftar.prefix(30).map { MasukanHasil.rapi($0, 500) }.filter { !$0.isEmpty }
    }

    /// New links to the superior's results and to standards must exist; their words come from the store. A link that was
    /// there stays with its words: it may lead to another Pimpinan or a ketua tim who gave the role (K-122).
    private static func tautkan(_ skp: inout SKP, dari lama: SKP, _ x: Exchange, in tx: Transaction) throws {
        let instansi = x.instansi.id
        let atasan = try AtasanStore.load(skp, instansi: instansi, in: tx.db).atasan
        let dulu = Dictionary(uniqueKeysWithValues: lama.hasilKerja.map { ($0.id, $0) })
        for letak in skp.hasilKerja.indices {
            guard let tautan = skp.hasilKerja[letak].rhkAtasanID else { continue }
            if let asal = dulu[skp.hasilKerja[letak].id], asal.rhkAtasanID == tautan {
                skp.hasilKerja[letak].rhkAtasan = asal.rhkAtasan
                continue
            }
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
                let satu = skp.hasilKerja[letak].indikator[nomor]
                guard let standarID = satu.standarID, satu.standarVersi == nil else { continue }
                guard let standar = try AmbilStandarStore.load([standarID], x, in: tx.db).first else {
                    throw Penolakan(
                        "skp.standar_tidak_ada", "Standar itu tidak ada atau sudah tidak berlaku",
                        isian: "hasil_kerja.\(letak).indikator.\(nomor).standar_id"
                    )
                }
                skp.hasilKerja[letak].indikator[nomor].standarKode = standar.indikator.standarKode
                skp.hasilKerja[letak].indikator[nomor].standarVersi = standar.indikator.standarVersi
            }
        }
    }
}
