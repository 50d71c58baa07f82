import Contoh
import Dasar
import Kinerja
public import Platform
import Storage

/// One demo account, as `seed demo` prints it.
public struct AkunDemo: Codable, Sendable {
    public let nip: String
    public let nama: String
    public let peran: String
    public let unit: String
}

/// Plants the invented kabupaten: the official structure of Bungo, invented people, their plans, months and results. The
/// nurse, the school supervisor and the field officer have no SKP yet: they are the ones to try.
public enum BenihDemo {
    /// Password of every demo account unless the operator chooses another.
    public static let sandiBawaan = "sungai-batang-bungo"

    public struct SudahAda: Error, CustomStringConvertible {
        public let description = "Basis data ini sudah berisi instansi. Benih demo hanya untuk basis data kosong."
    }

    /// Everything in a handful of transactions; refuses a database that already holds an instansi. Without documents it
    /// takes a quarter of the time. `isDenganDuaDinas` adds the 187 other people of the two dinas with their plans for the
    /// whole year.
    @discardableResult
    public static func tanam(
        _ world: World, sandi: String = sandiBawaan, isDenganDokumen: Bool = true, isDenganDuaDinas: Bool = false
    ) async throws -> [AkunDemo] {
        let isKosong = try await world.database.read { db in try OrganisasiStore.isKosong(in: db) }
        guard isKosong else { throw SudahAda() }
        let kebun = Kebun(world: world, instansiID: world.newID(), isDenganDuaDinas: isDenganDuaDinas)
        let hash = try await world.passwords.hash(sandi)
        let peta = try await BenihOrang(kebun: kebun).tanam(hash: hash)
        try await BenihPeriode(kebun: kebun).tanam()
        try await BenihRencana(kebun: kebun, orang: peta.orang, unit: peta.unit).tanam()
        try await BenihPelaksanaan(kebun: kebun, orang: peta.orang, unit: peta.unit).tanam()
        try await BenihKendala(kebun: kebun, orang: peta.orang).tanam()
        try await BenihPejabat(kebun: kebun, orang: peta.orang).tanam()
        try await BenihBimbingan(kebun: kebun, orang: peta.orang).tanam()
        try await BenihUmpanBalik(kebun: kebun, orang: peta.orang).tanam()
        if isDenganDokumen { try await BenihDokumen(kebun: kebun, orang: peta.orang).tanam() }
        return daftarAkun()
    }

    /// The accounts with what each is good for.
    public static func daftarAkun() -> [AkunDemo] {
        let unit = Dictionary(UnitContoh.semua.map { ($0.kode, $0.nama) }, uniquingKeysWith: { first, _ in first })
        return OrangContoh.semua.map { orang in
            AkunDemo(nip: orang.nip, nama: orang.nama, peran: peran(orang), unit: unit[orang.unit] ?? orang.unit)
        }
    }

    private static func peran(_ orang: OrangContoh) -> String {
        if orang.peran.contains(.adminInstansi) { return "admin_instansi" }
        if orang.peran.contains(.adminUnit) { return "admin_unit" }
        if orang.peran.contains(.pimpinan) { return "pimpinan" }
        if orang.peran.contains(.timPenilai) { return "tim_penilai" }
        return OrangContoh.semua.contains { $0.penilai == orang.kunci } ? "pejabat_penilai" : "pegawai"
    }
}

/// What every part of the seed works with.
struct Kebun: Sendable {
    let world: World
    let instansiID: String
    let isDenganDuaDinas: Bool

    /// Superiors first.
    var semuaOrang: [OrangContoh] { OrangContoh.semua + (isDenganDuaDinas ? OrangContoh.duaDinas : []) }

    /// The plans to approve, superiors first.
    var semuaRencana: [RencanaContoh] { isDenganDuaDinas ? RencanaContoh.lengkap : RencanaContoh.disetujui }

    var instansi: Instansi { Instansi(id: instansiID, kode: "BGO", nama: "Pemerintah Kabupaten Bungo (contoh)") }
    var tahun: Int { world.today.tahun }

    /// 12 January at nine: when the approved plans were submitted.
    var waktuRencana: Int64 {
        Tanggal(tahun: tahun, bulan: 1, hari: 12).map { Waktu.awal($0) + 9 * 3_600_000 } ?? world.now()
    }

    func pencatat(_ bagian: String) -> Pencatat {
        Pencatat(instansi: instansiID, pelaku: "sistem:benih", permintaan: "benih:\(bagian)", waktu: world.now())
    }
}
