import Dasar
import Kinerja
import Perencanaan
public import Platform
import Storage

/// The first day of a real instansi: its units, standards and periods, and one administrator who activates the account
/// with a code. Everything else comes by import.
public struct InstansiBaru: Sendable {
    public let kode: String
    public let nama: String
    public let tempat: String
    public let host: String?
    public let nipAdmin: String
    public let namaAdmin: String

    public init(kode: String, nama: String, tempat: String, host: String?, nipAdmin: String, namaAdmin: String) {
        self.kode = kode
        self.nama = nama
        self.tempat = tempat
        self.host = host
        self.nipAdmin = nipAdmin
        self.namaAdmin = namaAdmin
    }

    /// Writes it in one transaction and returns the activation code. Refuses a code that is taken and a NIP that nobody can have.
    public func tanam(_ world: World) async throws -> String {
        let nip = try NIP(nipAdmin)
        if nip.isSintetis, !world.settings.acceptsSyntheticNIP {
            throw Penolakan("nip_sintetis", "NIP \(nip.tampil) adalah NIP rekaan. Pakai NIP yang sebenarnya")
        }
        let id = world.newID()
        let pencatat = Pencatat(instansi: id, pelaku: "sistem:instansi", permintaan: "cli", waktu: world.now())
        let baru = self
        return try await world.database.act(by: pencatat) { tx in
            if try OrganisasiStore.instansi(kode: baru.kode, in: tx.db) != nil {
                throw Penolakan("instansi.kode_terpakai", "Instansi dengan kode \(baru.kode) sudah ada")
            }
            try OrganisasiStore.tambahInstansi(
                id: id, kode: baru.kode, nama: baru.nama, tempat: baru.tempat, host: baru.host, dibuat: world.now(),
                in: tx.db
            )
            let akar = try baru.tanamUnit(world, instansi: id, in: tx.db)
            let admin = try baru.tanamAdmin(nip, unit: akar, world, instansi: id, in: tx.db)
            _ = try StandarStore.muatBawaan(instansi: id, in: tx)
            try PeriodeStore.siapkan(tahun: world.today.tahun, instansi: id, in: tx.db)
            tx.catat(EntriJejak("instansi.dibuat", objek: "instansi", id: id, sesudah: baru.kode))
            return try AkunStore.buatKode(pegawai: admin, instansi: id, in: tx)
        }
    }

    /// Bungo brings its official structure; any other instansi begins with its root unit.
    private func tanamUnit(_ world: World, instansi: String, in db: any SQLConnection) throws -> String {
        let sejak = "\(world.today.tahun)-01-01"
        if kode == "BGO" {
            let peta = try StrukturBungo.muat(instansi: instansi, sejak: sejak, newID: world.newID, in: db)
            if let akar = peta["BGO"] { return akar }
        }
        let akar = CatatanUnit(
            id: world.newID(), kode: kode, nama: nama, jenis: "pemerintah_daerah", induk: nil, isMandiri: true,
            statusData: "ditetapkan", sumber: "dibuat oleh operator", sejak: sejak
        )
        try akar.tulis(instansi: instansi, in: db)
        return akar.id
    }

    private func tanamAdmin(
        _ nip: NIP, unit: String, _ world: World, instansi: String, in db: any SQLConnection
    ) throws -> String {
        let pegawai = CatatanPegawai(
            id: world.newID(), nip: nip.teks, nama: namaAdmin, jenisASN: "pns", jenisKelamin: nil, sumber: "operator",
            dibuat: world.now()
        )
        try pegawai.tulis(instansi: instansi, in: db)
        let penempatan = CatatanPenempatan(
            id: world.newID(), pegawaiID: pegawai.id, unitID: unit, jabatan: "Admin instansi", jenisJabatan: .pelaksana,
            sejak: world.today.description
        )
        try penempatan.tulis(instansi: instansi, in: db)
        try AkunStore.siapkan(pegawai: pegawai.id, instansi: instansi, peran: [.adminInstansi], in: db)
        return pegawai.id
    }
}
