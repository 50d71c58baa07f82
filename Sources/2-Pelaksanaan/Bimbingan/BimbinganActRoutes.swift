import Dasar
import Hummingbird
import Kinerja
import Perencanaan
import Platform
import Storage

/// The acts on one guidance.
enum BimbinganActRoutes {
    static func jadwalkan(_ x: Exchange) async throws -> Response {
        let m = try MasukanBimbingan(x)
        return try await laku(x, .kelolaBimbingan, m) { akses, tx in
            let putusan = try akses.satu.jadwalkan(try m.jadwal(), oleh: akses.saya, pada: x.world.today)
            let baru = putusan.keadaan
            try BimbinganSimpanStore.terapkan(
                putusan, dari: akses.satu,
                catatan: baru.jadwal.map { "\($0.tanggal.tampilPanjang), \($0.tempat)" } ?? "",
                in: tx)
            try KabarBimbingan.kirim(
                "dijadwalkan:\(baru.urutan)",
                "Bimbingan kinerja \(baru.jadwal.map { $0.tanggal.tampilPanjang } ?? "")", baru,
                kepada: [baru.pegawaiID, baru.pembimbingID], in: tx)
            return baru
        }
    }

    static func batalkan(_ x: Exchange) async throws -> Response {
        let m = try MasukanBimbingan(x)
        return try await laku(x, .lihatBimbingan, m) { akses, tx in
            let putusan = try akses.satu.batalkan(m.alasan ?? "", oleh: akses.saya)
            try BimbinganSimpanStore.terapkan(putusan, dari: akses.satu, catatan: m.alasan ?? "", in: tx)
            try KabarBimbingan.kirim("dibatalkan", "Bimbingan kinerja dibatalkan", akses.satu, in: tx)
            return putusan.keadaan
        }
    }

    static func isi(_ x: Exchange) async throws -> Response {
        let m = try MasukanBimbingan(x)
        return try await laku(x, .isiBimbingan, m) { akses, tx in
            let putusan = try akses.satu.isi(m.isian, oleh: akses.saya)
            try BimbinganSimpanStore.terapkan(putusan, dari: akses.satu, in: tx)
            return putusan.keadaan
        }
    }

    /// With the second signature the document is issued in the same transaction.
    static func tandaTangani(_ x: Exchange) async throws -> Response {
        let m = try MasukanBimbingan(x)
        let hari = x.world.today
        let sebelum = try await BimbinganRoutes.muatSatu(x)
        let calon = try? sebelum.akses.satu.tandaTangani(
            sidik: try sebelum.akses.sidik(sebelum.kesepakatan), oleh: sebelum.akses.saya, pada: hari
        ).keadaan
        let naskah =
            calon?.keadaan == .dilaksanakan ? try await BimbinganDokumen.naskahUtama(x, sebelum.akses) : nil
        let siap = try await DokumenPenerbit.siapkan(naskah.map { [$0] } ?? [], x)
        return try await laku(x, .isiBimbingan, m) { akses, tx in
            guard akses.satu.versi == sebelum.akses.satu.versi else { throw BimbinganSimpanStore.versiBasi }
            let daftar = try KesepakatanStore.dalam(akses.satu, instansi: x.instansi.id, in: tx.db)
            let putusan = try akses.satu.tandaTangani(
                sidik: try akses.sidik(daftar), oleh: akses.saya, pada: hari)
            try BimbinganSimpanStore.terapkan(putusan, dari: akses.satu, in: tx)
            if putusan.keadaan.keadaan == .dilaksanakan {
                try DokumenStore.simpan(
                    siap,
                    tandaTangan: [(akses.satu.pegawaiID, "pegawai"), (akses.satu.pembimbingID, "pembimbing")], in: tx)
                try selesaikanPelaksanaan(x, akses, daftar, in: tx)
            } else {
                try KabarBimbingan.kirim(
                    "tandatangan:\(putusan.keadaan.versi)", "Bimbingan kinerja menunggu tanda tangan Anda", akses.satu,
                    kepada: [akses.satu.pegawaiID, akses.satu.pembimbingID], in: tx)
            }
            return putusan.keadaan
        }
    }

    /// Carry-over, the note on the result (L-31), and the word to the rater (L-50).
    private static func selesaikanPelaksanaan(
        _ x: Exchange, _ akses: BimbinganAkses, _ daftar: [KesepakatanTercatat], in tx: Transaction
    ) throws {
        let satu = akses.satu
        for lama in daftar where lama.satu.bimbinganID != satu.id && lama.satu.keadaan == .terbuka {
            try KesepakatanStore.terapkan(lama.satu.bawa().keadaan, dari: lama.satu, in: tx)
        }
        if let skp = satu.skpID, let rhk = satu.rhkID {
            try PembinaanSKPStore.catatBimbingan(
                skp: skp, rhk: rhk, penilai: Pelaku(id: satu.penilaiID, nama: akses.isi.penilai, peran: [.pegawai]),
                catatan: "\(satu.bentuk.tampil) \(satu.jadwal.map { $0.tanggal.tampilPanjang } ?? "")",
                pada: x.world.today, in: tx)
        }
        try KabarBimbingan.kirim("dilaksanakan", "Bimbingan kinerja dilaksanakan", satu, in: tx)
    }

    static func tanggapi(_ x: Exchange) async throws -> Response {
        let m = try MasukanBimbingan(x)
        return try await laku(x, .isiBimbingan, m, ulang: "tanggapan") { akses, tx in
            let putusan = try akses.satu.tanggapi(m.tanggapan ?? [], oleh: akses.saya)
            try BimbinganSimpanStore.terapkan(putusan, dari: akses.satu, in: tx)
            try BimbinganSimpanStore.tanggapan(akses.satu, m.tanggapan ?? [], in: tx)
            if let atasan = akses.isi.atasanID, atasan != akses.satu.pembimbingID {
                try PemberitahuanStore.kirim(
                    Kabar(
                        .bimbingan, kunci: "bimbingan:\(akses.satu.id):tanggapan",
                        judul: "Umpan balik atas bimbingan diserahkan kepada Anda",
                        tautan: "/bimbingan/\(akses.satu.id)/tanggapan", isRahasia: true),
                    kepada: [atasan], in: tx)
            }
            return putusan.keadaan
        }
    }

    static func nilai(_ x: Exchange) async throws -> Response {
        let m = try MasukanBimbingan(x)
        let isi = KompetensiBimbingan(nilai: m.kompetensi ?? [], rekomendasi: m.rekomendasi ?? "")
        return try await laku(x, .isiBimbingan, m, ulang: "kompetensi") { akses, tx in
            let putusan = try akses.satu.nilaiKompetensi(isi, oleh: akses.saya)
            try BimbinganSimpanStore.terapkan(putusan, dari: akses.satu, in: tx)
            try BimbinganSimpanStore.kompetensi(akses.satu, isi, in: tx)
            try KabarBimbingan.kirim(
                "kompetensi", "Evaluasi kompetensi sesudah bimbingan ditandatangani", akses.satu,
                kepada: [akses.satu.penilaiID, akses.satu.pegawaiID], in: tx)
            return putusan.keadaan
        }
    }

    static func laporkan(_ x: Exchange) async throws -> Response {
        let m = try MasukanBimbingan(x)
        return try await laku(x, .kelolaBimbingan, m) { akses, tx in
            let putusan = try akses.satu.laporkan(m.laporan ?? "", oleh: akses.saya)
            try BimbinganSimpanStore.terapkan(putusan, dari: akses.satu, catatan: m.laporan ?? "", in: tx)
            try BimbinganSimpanStore.laporan(akses.satu.id, m.laporan ?? "", in: tx)
            try KabarBimbingan.kirim(
                "dilaporkan", "Laporan bimbingan kinerja menunggu tindak lanjut Anda", akses.satu,
                kepada: [akses.isi.atasanID].compactMap { $0 }, in: tx)
            return putusan.keadaan
        }
    }

    static func tindakLanjuti(_ x: Exchange) async throws -> Response {
        let m = try MasukanBimbingan(x)
        return try await laku(x, .tindakLanjutBimbingan, m) { akses, tx in
            let tanggal = m.tindak_lanjut_tanggal.flatMap { Tanggal($0) }
            let putusan = try akses.satu.tindakLanjuti(m.tindak_lanjut ?? "", tanggal: tanggal)
            try BimbinganSimpanStore.terapkan(putusan, dari: akses.satu, catatan: m.tindak_lanjut ?? "", in: tx)
            try BimbinganSimpanStore.tindakLanjut(akses.satu.id, m.tindak_lanjut ?? "", tanggal, in: tx)
            try KabarBimbingan.kirim("ditindaklanjuti", "Tindak lanjut bimbingan diputuskan", akses.satu, in: tx)
            return putusan.keadaan
        }
    }

    // MARK: - Agreements

    static func sepakati(_ x: Exchange) async throws -> Response {
        let m = try MasukanBimbingan(x)
        return try await laku(x, .isiBimbingan, m) { akses, tx in
            guard let tenggat = m.tenggat.flatMap({ Tanggal($0) }) else {
                throw Penolakan("kesepakatan.tenggat", "Isi tenggatnya", isian: "tenggat")
            }
            let satu = Kesepakatan(
                id: x.world.newID(), pegawaiID: akses.satu.pegawaiID, bimbinganID: akses.satu.id,
                uraian: m.uraian ?? "", penanggungID: m.penanggung ?? akses.satu.pegawaiID, tenggat: tenggat)
            let putusan = try satu.sepakati(dalam: akses.satu, pada: x.world.today)
            try KesepakatanStore.simpan(putusan.keadaan, in: tx)
            return akses.satu
        }
    }

    /// From the page of a session or from the list; the one whose duty it is, or the coach, closes it.
    static func tutup(_ x: Exchange) async throws -> Response {
        let m = try MasukanBimbingan(x)
        let kesepakatan = try x.id("kesepakatan")
        return try await laku(x, .isiBimbingan, m) { akses, tx in
            guard let lama = try KesepakatanStore.load(kesepakatan, instansi: x.instansi.id, in: tx.db),
                lama.satu.pegawaiID == akses.satu.pegawaiID
            else { throw WebFailure.notFound }
            let ke = KeadaanKesepakatan(rawValue: m.keadaan ?? "") ?? .terbuka
            let putusan = try lama.satu.tutup(ke, catatan: m.catatan ?? "")
            try KesepakatanStore.terapkan(putusan.keadaan, dari: lama.satu, in: tx)
            return akses.satu
        }
    }

    /// Right and version inside the transaction; a refused form comes again with its reasons and what was typed.
    private static func laku(
        _ x: Exchange, _ tindakan: Tindakan, _ m: MasukanBimbingan, ulang: String = "",
        _ act: @escaping @Sendable (BimbinganAkses, Transaction) throws -> Bimbingan
    ) async throws -> Response {
        do {
            return try await x.act { tx in
                let akses = try BimbinganAkses.muat(x, tindakan, in: tx.db)
                try akses.cocokkan(m.versi)
                let baru = try act(akses, tx)
                return Outcome(
                    to: "/bimbingan/\(baru.id)?pesan=tersimpan",
                    json: "{\"id\":\"\(baru.id)\",\"keadaan\":\"\(baru.keadaan.rawValue)\",\"versi\":\(baru.versi)}")
            }
        } catch {
            guard !x.route.isAPI, let faults = refusals(of: error), let first = faults.first else { throw error }
            switch ulang {
            case "tanggapan":
                return .page(
                    BimbinganNilaiPages.tanggapan(x, try await BimbinganNilaiRoutes.muat(x), m.tanggapan ?? [], faults),
                    status: status(of: first))
            case "kompetensi":
                let isi = KompetensiBimbingan(nilai: m.kompetensi ?? [], rekomendasi: m.rekomendasi ?? "")
                return .page(
                    BimbinganNilaiPages.kompetensi(x, try await BimbinganNilaiRoutes.muat(x), isi, faults),
                    status: status(of: first))
            default:
                let isi = try await BimbinganRoutes.muatSatu(x)
                return .page(BimbinganSatuPages.satu(x, isi, faults: faults), status: status(of: first))
            }
        }
    }
}
