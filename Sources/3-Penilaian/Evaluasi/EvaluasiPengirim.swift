import Dasar
import Hummingbird
import Kinerja
import Platform
import Storage

/// Signs and delivers a whole team: documents are drawn first, then everything is written at once.
enum EvaluasiPengirim {
    static func kirim(_ x: Exchange, terlihat: [String: Int]?, alasanPola: String) async throws -> Response {
        let permintaan = try TimEvaluasi.Permintaan(x)
        let me = try x.me().pegawaiID
        let paket = try await x.world.database.read { db in
            try siapkan(permintaan, x, oleh: me, terlihat: terlihat, alasanPola: alasanPola, in: db)
        }
        let siap = try await DokumenPenerbit.siapkan(paket.naskah, x)
        return try await x.act { tx in
            let tim = try TimEvaluasi.load(permintaan, x, in: tx.db)
            let kiriman = try PengirimanTim(tim, oleh: me, terlihat: terlihat, alasanPola: alasanPola)
            // Documents that show something else than what is signed would be worse than none.
            guard kiriman.versi == paket.versi else { throw PengirimanTim.versiBasi }
            for satu in kiriman.daftar {
                try EvaluasiStore.sampaikan(satu.keputusan.keadaan, versi: satu.orang.versi, in: tx)
                for peristiwa in satu.keputusan.peristiwa { tx.catat(EvaluasiStore.entri(peristiwa)) }
            }
            try EvaluasiStore.simpanSebaran(
                penilai: tim.konteks.penilaiID, periode: tim.periode, alasan: alasanPola,
                temuan: kiriman.pola?.temuan ?? [], in: tx
            )
            try DokumenStore.simpan(siap, tandaTangan: [(me, sebagai: tim.sebagai.rawValue)], in: tx)
            return Outcome(
                to: tim.alamat("", ["pesan=evaluasi_terkirim"]), json: try jsonText(["terkirim": kiriman.daftar.count])
            )
        }
    }

    private struct Paket: Sendable {
        var naskah: [NaskahDokumen] = []
        var versi: [String: Int] = [:]
    }

    /// A refusal here is found again, with its reason, inside the write; a repeated submission needs no documents.
    private static func siapkan(
        _ permintaan: TimEvaluasi.Permintaan, _ x: Exchange, oleh me: String, terlihat: [String: Int]?,
        alasanPola: String, in db: any SQLConnection
    ) throws -> Paket {
        let tim = try TimEvaluasi.load(permintaan, x, in: db)
        let kiriman: PengirimanTim
        do {
            kiriman = try PengirimanTim(tim, oleh: me, terlihat: terlihat, alasanPola: alasanPola)
        } catch {
            return Paket()
        }
        let bahan = try BahanDokumenStore.load(kiriman, tim, oleh: me, x, in: db)
        return Paket(naskah: try kiriman.daftar.flatMap { try bahan.naskah($0) }, versi: kiriman.versi)
    }
}
