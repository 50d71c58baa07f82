import Dasar
import Foundation
import HTTPTypes
import Hummingbird
import Kinerja
import Platform
import Storage

/// One case as one person may see it.
struct KonselingAkses: Sendable {
    let isi: KonselingTercatat
    let hubungan: Set<Hubungan>
    let saya: String
    /// Pejabat of today, other than the rater and the Pegawai.
    let pejabat: [String]

    var satu: Konseling { isi.satu }
    func baca(_ ruas: RuasKonseling) -> Bool { satu.bolehBaca(ruas, hubungan) }

    /// Two statements. Whoever is not named finds nothing.
    static func muat(_ x: Exchange, _ tindakan: Tindakan, in db: any SQLConnection) throws -> KonselingAkses {
        let session = try x.me()
        let instansi = session.instansiID
        guard let isi = try KonselingStore.load(x.id(), instansi: instansi, in: db) else { throw WebFailure.notFound }
        let pejabat = try PejabatPembinaanStore.pada(x.world.today, instansi: instansi, in: db).map(\.pegawaiID)
        // Whoever can name officials cannot read as one.
        let isPejabat = pejabat.contains(session.pegawaiID) && !session.peran.contains(.adminInstansi)
        let hubungan = isi.satu.hubungan(session.pegawaiID, isPejabat: isPejabat)
        try x.authorise(tindakan, hubungan: hubungan)
        return KonselingAkses(
            isi: isi, hubungan: hubungan, saya: session.pegawaiID,
            pejabat: pejabat.filter { $0 != isi.satu.pegawaiID && $0 != isi.satu.penilaiID })
    }

    /// The texts that this person may read, opened. One statement.
    func teks(_ x: Exchange, in db: any SQLConnection) throws -> [RuasKonseling: String] {
        let ruas = RuasKonseling.allCases.filter(baca)
        let tersegel = try KonselingStore.tersegel(satu.id, ruas, instansi: x.instansi.id, in: db)
        var hasil: [RuasKonseling: String] = [:]
        for (ruas, isi) in tersegel {
            hasil[ruas] = try x.world.vault.open(isi, place: KonselingSimpanStore.tempat(satu.id, ruas))
        }
        return hasil
    }

    func cocokkan(_ versi: Int?) throws {
        if let versi, versi != satu.versi { throw KonselingSimpanStore.versiBasi }
    }
}

/// B.1.10 as it is sealed.
struct LaporanTersegel: Codable, Sendable {
    let ekspektasi: String
    let permasalahan: String
    let serupa: Bool
    let upaya: String

    init(_ laporan: LaporanPerilaku) {
        ekspektasi = laporan.ekspektasi
        permasalahan = laporan.permasalahan
        serupa = laporan.isSerupa ?? false
        upaya = laporan.upaya
    }

    init?(_ teks: String?) {
        guard let teks, let isi = try? JSONDecoder().decode(Self.self, from: Data(teks.utf8)) else { return nil }
        self = isi
    }
}

/// Marks an answer so that neither a browser nor the offline store of the device keeps it.
func rahasia(_ response: Response) -> Response {
    var response = response
    response.headers[.cacheControl] = "no-store"
    if let nama = HTTPField.Name("x-rahasia") { response.headers[nama] = "ya" }
    return response
}
