public import Dasar
import Documents
import Kinerja
public import Platform
import Storage

/// All A-forms of a unit and everything below it, for a year, as one ZIP. Memory stays at one page of people, whatever the
/// size of the unit; two documents are drawn at once.
public struct BerkasUnit: Sendable {
    /// What was written.
    public struct Ringkasan: Sendable {
        public var orang = 0
        public var berkas = 0
        public var konsep = 0
        public var tanpaSKP = 0
        public var gagal = 0
        /// Stopped before the last person.
        public var isBerhenti = false
    }

    /// How it tells how far it is, and learns that it should stop.
    public struct Pengamat: Sendable {
        public var kemajuan: @Sendable (_ selesai: Int, _ jumlah: Int) -> Void
        public var gagal: @Sendable (ButirGagal) -> Void
        public var isBerhenti: @Sendable () -> Bool

        public init(
            kemajuan: @escaping @Sendable (Int, Int) -> Void, gagal: @escaping @Sendable (ButirGagal) -> Void,
            isBerhenti: @escaping @Sendable () -> Bool
        ) {
            self.kemajuan = kemajuan
            self.gagal = gagal
            self.isBerhenti = isBerhenti
        }
    }

    private static let perHalaman = 25

    public let world: World
    public let instansiID: String
    public let unitID: String
    public let tahun: Int
    /// Beside each PDF a spreadsheet.
    public let denganXLSX: Bool

    public init(world: World, instansiID: String, unitID: String, tahun: Int, denganXLSX: Bool) {
        self.world = world
        self.instansiID = instansiID
        self.unitID = unitID
        self.tahun = tahun
        self.denganXLSX = denganXLSX
    }

    /// The unit by its code; throws `unit.tidak_ada`.
    public static func cari(kode: String, instansi: Instansi, world: World) async throws -> String {
        let id = try await world.database.read { db in try BerkasStore.unit(kode: kode, instansi: instansi.id, in: db) }
        guard let id else {
            throw Penolakan("unit.tidak_ada", "Tidak ada unit dengan kode \(kode)", isian: "unit")
        }
        return id
    }

    /// The day whose posts count: today, or the last day of an earlier year.
    private var hari: Tanggal {
        let hariIni = world.today
        return tahun < hariIni.tahun ? Tanggal(tahun: tahun, bulan: 12, hari: 31) ?? hariIni : hariIni
    }

    /// Writes the archive to `path`. `hanya` limits it to people with these ids.
    public func tulis(ke path: String, hanya: Set<String>?, _ pengamat: Pengamat) async throws -> Ringkasan {
        let (unitID, instansiID, tahun, hari) = (unitID, instansiID, tahun, hari)
        let (kepala, folder) = try await world.database.read { db in
            guard
                let kepala = try BerkasStore.kepala(
                    unit: unitID, tahun: tahun, hari: hari, instansi: instansiID, in: db)
            else { throw Penolakan("unit.tidak_ada", "Unit ini tidak ada lagi") }
            return (kepala, try BerkasStore.folder(unit: unitID, instansi: instansiID, in: db))
        }
        let isi = IsiBerkas(
            kepala: kepala, folder: folder, tahun: tahun, hari: hari, waktu: world.now(), denganXLSX: denganXLSX,
            alamat: world.settings.baseURL
        )
        let penulis = try PenulisBerkas(
            zip: PenulisZIP(path: path), isi: isi, jumlah: hanya?.count ?? kepala.jumlah, pengamat: pengamat,
            files: world.files
        )
        var setelah: OrangBerkas?
        repeat {
            let orang = try await halaman(setelah: setelah)
            setelah = orang.count == Self.perHalaman ? orang.last : nil
            let dipilih = hanya.map { hanya in orang.filter { hanya.contains($0.id) } } ?? orang
            if !dipilih.isEmpty { try await penulis.tambah(try await bahan(dipilih, kepala.instansi)) }
        } while setelah != nil && !penulis.ringkasan.isBerhenti
        return try penulis.tutup()
    }

    private func halaman(setelah: OrangBerkas?) async throws -> [OrangBerkas] {
        let (unitID, instansiID, tahun, hari) = (unitID, instansiID, tahun, hari)
        return try await world.database.read { db in
            try BerkasStore.orang(
                unit: unitID, tahun: tahun, hari: hari, setelah: setelah, batas: Self.perHalaman,
                instansi: instansiID, in: db
            )
        }
    }

    /// Everything about a page of people in a constant number of statements.
    private func bahan(_ orang: [OrangBerkas], _ instansi: Instansi) async throws -> BahanBerkas {
        let (instansiID, tahun, hari) = (instansiID, tahun, hari)
        return try await world.database.read { db in
            let skp = try BerkasStore.skp(pegawai: orang.map(\.id), tahun: tahun, instansi: instansiID, in: db)
            let semua = skp.values.flatMap { $0.map(\.skp) }
            let pihak = Set(orang.map(\.id) + semua.flatMap { [$0.penilaiID, $0.ditetapkanOleh].compactMap { $0 } })
            let identitas = try IdentitasStore.load(pihak.sorted(), instansi: instansiID, pada: hari, in: db)
            return BahanBerkas(
                orang: orang, skp: skp, identitas: identitas,
                terbit: try BerkasStore.terbit(skp: semua.map(\.id), instansi: instansiID, in: db),
                lain: try LembarLainStore.load(
                    identitas, orang: orang.map(\.id), tahun: tahun, pada: hari, instansi: instansi, in: db)
            )
        }
    }
}
