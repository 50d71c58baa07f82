import Dasar
import Documents
import Foundation
import Kinerja
import Platform
import Storage

/// The input of a job that makes the files of a unit.
struct MasukanBerkas: Codable, Sendable {
    var unit: String
    var tahun: Int
    var xlsx: Bool

    /// Names the work: the same unit, year and choice are the same work, whoever asks.
    var kunci: String { "\(unit):\(tahun):\(xlsx ? "xlsx" : "pdf")" }
}

/// The kind of job behind `/tim/berkas` and `/admin/pekerjaan/baru`.
enum PekerjaanBerkas {
    static let nama = "berkas_unit"

    static let kind = JobKind(nama, unit: "pegawai", authorise: periksaHak, run: jalankan)

    /// Whoever heads the unit or looks after it, today.
    private static func periksaHak(_ x: Exchange, _ job: Pekerjaan, in db: any SQLConnection) throws {
        let masukan = try JSONDecoder().decode(MasukanBerkas.self, from: Data(job.masukan.utf8))
        try periksaHak(x, unit: masukan.unit, in: db)
    }

    static func periksaHak(_ x: Exchange, unit: String, in db: any SQLConnection) throws {
        let hubungan = try HubunganUnitStore.load(try x.me(), unit: unit, pada: x.world.today, in: db)
        try x.authorise(.buatPekerjaan, hubungan: hubungan)
    }

    /// Puts the work in the queue, inside a write that has checked the right.
    static func mulai(_ masukan: MasukanBerkas, _ kepala: KepalaBerkas, id: String, in tx: Transaction) throws -> (
        id: String, isBaru: Bool
    ) {
        let baru = PekerjaanBaru(
            jenis: nama, judul: "Formulir A \(masukan.tahun), \(kepala.unitNama)", masukan: try jsonText(masukan),
            kunci: masukan.kunci
        )
        return try PekerjaanStore.mulai(baru, id: id, in: tx)
    }

    private static func jalankan(_ context: JobContext) async throws -> JobOutcome {
        let masukan = try context.input(MasukanBerkas.self)
        let berkas = BerkasUnit(
            world: context.world, instansiID: context.job.instansiID, unitID: masukan.unit, tahun: masukan.tahun,
            denganXLSX: masukan.xlsx
        )
        let path = try context.results.temporaryPath()
        do {
            let ringkasan = try await berkas.tulis(
                ke: path, hanya: context.only,
                BerkasUnit.Pengamat(
                    kemajuan: { context.progress($0, of: $1) },
                    gagal: { context.fail($0.butir, name: $0.nama, reason: $0.alasan) },
                    isBerhenti: { context.isStopping }
                )
            )
            let file = JobFile(path: path, name: namaBerkas(context.job.judul), type: "application/zip")
            return ringkasan.isBerhenti ? .stopped(file) : .done(file)
        } catch {
            context.results.discard(path)
            throw error
        }
    }

    private static func namaBerkas(_ judul: String) -> String { NamaBerkas.aman(judul + ".zip") }
}
