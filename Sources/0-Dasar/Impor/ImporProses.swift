import Foundation
public import Kinerja
public import Platform
import Storage

/// The acts of an import; page, API and command line call the same ones.
public enum ImporProses {
    /// A file that was read and compared, before anything is written.
    public struct Terbaca: Sendable {
        public let namaBerkas: String
        /// Content hash of the stored file.
        public let berkas: String
        public let ringkasan: RingkasanImpor
        public let pratinjau: PratinjauImpor
        let hasil: HasilImporPegawai
    }

    /// The preview no longer holds: the records changed since.
    public struct PratinjauBasi: Error {}

    /// Reads, stores and compares. Throws `Penolakan` with field `berkas` when the file cannot be used.
    public static func baca(
        _ bytes: [UInt8], namaBerkas: String, world: World, instansi: String
    ) async throws -> Terbaca {
        let hasil = try BandingImpor.baca(
            bytes, namaBerkas: namaBerkas, bolehSintetis: world.settings.acceptsSyntheticNIP)
        let banding = try await world.database.read { db in
            BandingImpor(hasil, dengan: try TercatatStore.load(instansi: instansi, in: db))
        }
        let berkas = try await world.files.save(bytes)
        let sidik = try await world.files.save(Array(try jsonText(banding.pratinjau).utf8))
        return Terbaca(
            namaBerkas: namaBerkas, berkas: berkas, ringkasan: banding.ringkasan(pratinjau: sidik),
            pratinjau: banding.pratinjau, hasil: hasil
        )
    }

    /// Reads the stored file of an import again.
    static func bacaUlang(_ catatan: CatatanBerkasImpor, world: World) async throws -> HasilImporPegawai {
        guard let bytes = try await world.files.load(catatan.berkas) else {
            throw Penolakan("impor.berkas_hilang", "Berkas impor ini tidak ada lagi di penyimpanan. Unggah sekali lagi")
        }
        return try BandingImpor.baca(
            bytes, namaBerkas: catatan.namaBerkas, bolehSintetis: world.settings.acceptsSyntheticNIP
        )
    }

    /// Notes the file as read and returns the import's id.
    public static func catat(_ terbaca: Terbaca, id: String, in tx: Transaction) throws {
        try ImporStore.tambah(
            id: id, namaBerkas: terbaca.namaBerkas, berkas: terbaca.berkas, ringkasan: terbaca.ringkasan, in: tx
        )
        tx.catat(
            EntriJejak("impor.dibaca", objek: "impor", id: id, sesudah: try jsonText(terbaca.ringkasan))
        )
    }

    static func pratinjau(_ catatan: CatatanBerkasImpor, world: World) async throws -> PratinjauImpor {
        guard let bytes = try await world.files.load(catatan.ringkasan.pratinjau) else {
            return PratinjauImpor(baru: [], berubah: [], hilang: [], bermasalah: [], unit: [], penilai: [], catatan: [])
        }
        return try JSONDecoder().decode(PratinjauImpor.self, from: Data(bytes))
    }

    /// Applies the import if comparing now gives the very preview that the admin saw.
    ///
    /// Throws `PratinjauBasi` when it does not, and a `Penolakan` when the import is no longer waiting.
    static func terapkan(
        _ id: String, hasil: HasilImporPegawai, sidik: String?, tandaiKeluar: Bool, pada hariIni: Tanggal,
        in tx: Transaction
    ) throws -> RingkasanImpor {
        let instansi = tx.pencatat.instansi
        guard let catatan = try ImporStore.load(id, instansi: instansi, in: tx.db) else { throw WebFailure.notFound }
        try periksa(catatan, harus: .dibaca)
        let banding = BandingImpor(hasil, dengan: try TercatatStore.load(instansi: instansi, in: tx.db))
        let kini = sha256Hex(try jsonText(banding.pratinjau))
        guard kini == catatan.ringkasan.pratinjau, sidik == nil || sidik == kini else { throw PratinjauBasi() }
        var penerap = PenerapImpor(
            banding, instansi: instansi, waktu: tx.pencatat.waktu, hariIni: hariIni, db: tx.db
        )
        try penerap.terapkan(tandaiKeluar: tandaiKeluar)
        try ImporStore.simpan(penerap.balik, impor: id, instansi: instansi, in: tx.db)
        try pindah(catatan, ke: .diterapkan, ringkasan: catatan.ringkasan, diterapkan: tx.pencatat.waktu, in: tx)
        return catatan.ringkasan
    }

    /// Applies what was just read and noted in this transaction, for the command line.
    public static func terapkan(
        _ terbaca: Terbaca, id: String, tandaiKeluar: Bool, pada hariIni: Tanggal, in tx: Transaction
    ) throws -> RingkasanImpor {
        try terapkan(id, hasil: terbaca.hasil, sidik: nil, tandaiKeluar: tandaiKeluar, pada: hariIni, in: tx)
    }

    /// Takes the last applied import back. Returns what had to stay.
    static func batalkan(_ id: String, in tx: Transaction) throws -> [String] {
        let instansi = tx.pencatat.instansi
        guard let catatan = try ImporStore.load(id, instansi: instansi, in: tx.db) else { throw WebFailure.notFound }
        try periksa(catatan, harus: .diterapkan)
        guard try ImporStore.terakhirDiterapkan(instansi: instansi, in: tx.db) == id else {
            throw Penolakan(
                "impor.sudah_ditumpuk",
                "Sesudah impor ini ada impor lain yang diterapkan. Batalkan impor yang terbaru lebih dulu"
            )
        }
        var pembatal = PembatalImpor(instansi: instansi, db: tx.db)
        let tinggal = try pembatal.batalkan(try ImporStore.buku(impor: id, instansi: instansi, in: tx.db))
        var ringkasan = catatan.ringkasan
        ringkasan.tertinggal = tinggal.isEmpty ? nil : tinggal
        try pindah(catatan, ke: .dibatalkan, ringkasan: ringkasan, diterapkan: catatan.diterapkan, in: tx)
        return tinggal
    }

    static func buang(_ id: String, in tx: Transaction) throws {
        guard let catatan = try ImporStore.load(id, instansi: tx.pencatat.instansi, in: tx.db) else {
            throw WebFailure.notFound
        }
        try periksa(catatan, harus: .dibaca)
        try pindah(catatan, ke: .dibuang, ringkasan: catatan.ringkasan, diterapkan: nil, in: tx)
    }

    /// Replaces the preview of a waiting import by the present one.
    static func segarkan(_ id: String, _ ringkasan: RingkasanImpor, in tx: Transaction) throws {
        guard let catatan = try ImporStore.load(id, instansi: tx.pencatat.instansi, in: tx.db) else {
            throw WebFailure.notFound
        }
        try periksa(catatan, harus: .dibaca)
        _ = try ImporStore.pindah(
            id, dari: .dibaca, ke: .dibaca, ringkasan: ringkasan, diterapkan: nil, instansi: tx.pencatat.instansi,
            in: tx.db
        )
    }

    private static func periksa(_ catatan: CatatanBerkasImpor, harus: CatatanBerkasImpor.Keadaan) throws {
        guard catatan.keadaan != harus else { return }
        throw Penolakan(
            "impor.keadaan",
            "Impor ini sudah \(catatan.keadaan.rawValue), jadi tidak dapat dilanjutkan. Muat ulang halamannya"
        )
    }

    private static func pindah(
        _ catatan: CatatanBerkasImpor, ke: CatatanBerkasImpor.Keadaan, ringkasan: RingkasanImpor, diterapkan: Int64?,
        in tx: Transaction
    ) throws {
        let isPindah = try ImporStore.pindah(
            catatan.id, dari: catatan.keadaan, ke: ke, ringkasan: ringkasan, diterapkan: diterapkan,
            instansi: tx.pencatat.instansi, in: tx.db
        )
        guard isPindah else {
            throw Penolakan("versi_basi", "Impor ini baru saja diubah orang lain. Muat ulang halamannya")
        }
        tx.catat(
            EntriJejak(
                "impor.\(ke.rawValue)", objek: "impor", id: catatan.id, sebelum: catatan.keadaan.rawValue,
                sesudah: try jsonText(ringkasan)
            )
        )
    }
}
