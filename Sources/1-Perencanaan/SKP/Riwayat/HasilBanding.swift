import Hummingbird
import Kinerja
import Platform
import Storage

/// A stale form of one result: beside what is stored now, and put together by choice.
enum HasilBanding {
    static func halaman(
        _ x: Exchange, _ isian: IsianHasil, tahun: Int, galat: any Error
    ) async throws -> Response {
        let kiriman = isian.untukBanding
        let versi = Int(x.form["dasar"]) ?? x.versi
        let waktu = x.world.now()
        let banding = try await x.world.database.read { db -> BandingIsian? in
            guard let kini = try SKPBuka.milikSendiri(x, tahun: tahun, in: db)?.skp, kini.keadaan.isTerbuka else {
                return nil
            }
            let dasar = try VersiStore.load([versi].compactMap { $0 }, dari: kini, instansi: x.instansi.id, in: db)
            let asal = versi.flatMap { dasar[$0] }
            return BandingIsian(
                kini: kini, milik: try milik(kiriman, kini: kini, dasar: asal, waktu: waktu), dasar: asal,
                versiDasar: versi,
                terakhir: try VersiStore.terbaru(skp: kini.id, instansi: x.instansi.id, in: db)
            )
        }
        guard let banding else { throw galat }
        let alamat = "/skp/\(tahun)/susun/hasil/\(isian.id)"
        return .page(
            pilihBandingPage(x, banding, bagian: .hasil, aksi: alamat, isian: kiriman.form.fields), status: .conflict
        )
    }

    /// What is stored now with the form laid over its one result. A result that another deleted comes back.
    private static func milik(_ isian: IsianHasil, kini: SKP, dasar: SKP?, waktu: Int64) throws -> SKP {
        let letak = kini.hasilKerja.firstIndex { $0.id == isian.id }
        let asal = dasar?.hasilKerja.first { $0.id == isian.id } ?? letak.map { kini.hasilKerja[$0] }
        guard let asal else { throw WebFailure.notFound }
        var baru = kini
        if isian.aksi == .buang {
            baru.hasilKerja.removeAll { $0.id == isian.id }
            return baru
        }
        let diisi = try isian.terapkan(pada: asal, pendekatan: kini.pendekatan, waktu: waktu)
        if let letak {
            baru.hasilKerja[letak] = diisi
        } else {
            baru.hasilKerja.append(diisi)
        }
        return baru
    }

    static func gabung(
        _ x: Exchange, _ isian: IsianHasil, _ pilihan: PilihanBanding, kini: SKP, in tx: Transaction
    ) throws -> SKP {
        let versi = [pilihan.dasar].compactMap { $0 }
        let dasar = try VersiStore.load(versi, dari: kini, instansi: x.instansi.id, in: tx.db)
        let milik = try milik(
            isian.untukBanding, kini: kini, dasar: pilihan.dasar.flatMap { dasar[$0] }, waktu: tx.pencatat.waktu
        )
        return BandingSKP.gabung(kini, milik, ambil: pilihan.ambil)
    }
}
