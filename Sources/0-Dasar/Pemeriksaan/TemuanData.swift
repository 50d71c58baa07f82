import Kinerja
import Platform
import Storage

/// One kind of fault in the data, with how many there are and where to mend it.
public struct TemuanData: Sendable, Equatable {
    /// A raw value of `JenisTemuan`, or the code of a check that a later stage added.
    public let kode: String
    public let jumlah: Int
    /// A sentence with the number.
    public let kalimat: String
    public let tautan: String

    init(_ kode: String, jumlah: Int, _ kalimat: String, tautan: String) {
        self.kode = kode
        self.jumlah = jumlah
        self.kalimat = "\(ribuan(jumlah)) \(kalimat)"
        self.tautan = tautan
    }
}

/// What somebody may see of the faults: all of them, or those of one unit and everything below it.
struct LingkupTemuan: Sendable {
    let periksa: PemeriksaanOrganisasi
    let unitAdmin: String?

    /// Whether a person's definitive post lies in the scope.
    func memuat(pegawai: String) -> Bool {
        guard let unitAdmin else { return true }
        return periksa.isDi(periksa.orang[pegawai]?.definitif?.unit, bawah: unitAdmin)
    }

    func memuat(unit: String) -> Bool { unitAdmin.map { periksa.isDi(unit, bawah: $0) } ?? true }

    /// Faults of a kind in the scope; of a rater outside only the people inside count.
    func temuan(_ jenis: JenisTemuan) -> [TemuanOrganisasi] {
        let semua = periksa.temuan(jenis)
        guard unitAdmin != nil else { return semua }
        return semua.filter { satu in
            satu.pegawai.contains { memuat(pegawai: $0) } || satu.unit.map { memuat(unit: $0) } ?? false
        }
    }
}

/// What must be mended before raters can work: one list for the admin's desk and for a period.
enum PemeriksaanData {
    /// Three statements for the organisation and one for each check that other rooms add.
    ///
    /// - Parameter periode: the page to come back to from a list.
    static func ringkas(
        _ x: Exchange, unitAdmin: String?, periode: Periode? = nil, in db: any SQLConnection
    ) throws -> [TemuanData] {
        let akhiran = periode.map { "?periode=\($0.kode)" } ?? ""
        let hari = x.world.today
        let lingkup = LingkupTemuan(
            periksa: try DataDiperiksaStore.muat(instansi: x.instansi.id, pada: hari.description, in: db),
            unitAdmin: unitAdmin
        )
        let dasar = JenisTemuan.allCases.map { jenis in
            TemuanData(
                jenis.rawValue, jumlah: lingkup.temuan(jenis).count, jenis.kalimat,
                tautan: "/admin/data/\(jenis.rawValue)\(akhiran)"
            )
        }
        let tambahan = try x.world.pemeriksaan.map { satu in
            let daftar = try satu.temukan(.init(instansi: x.instansi.id, unitAdmin: unitAdmin, hari: hari), db)
            return TemuanData(
                satu.kode, jumlah: daftar.count, satu.kalimat, tautan: "/admin/data/\(satu.kode)\(akhiran)")
        }
        return dasar + tambahan
    }
}
