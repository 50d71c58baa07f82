import Contoh
import Dasar
import Kinerja
import Platform
import Storage

/// The instansi, its units, the invented people, their posts, raters and accounts.
struct BenihOrang {
    let kebun: Kebun

    /// Identifiers by key (people) and by code (units).
    func tanam(hash: String) async throws -> (orang: [String: String], unit: [String: String]) {
        let kebun = kebun
        let sejak = "\(kebun.tahun - 1)-01-01"
        return try await kebun.world.database.act(by: kebun.pencatat("orang")) { tx in
            let instansi = kebun.instansi
            try OrganisasiStore.tambahInstansi(
                id: instansi.id, kode: instansi.kode, nama: instansi.nama, tempat: "Muara Bungo",
                dibuat: kebun.world.now(), in: tx.db
            )
            let unit = try tanamUnit(kebun, sejak: sejak, in: tx.db)
            let orang = try tanamOrang(kebun, unit: unit, sejak: sejak, hash: hash, in: tx.db)
            tx.catat(
                EntriJejak("benih.ditanam", objek: "instansi", id: instansi.id, sesudah: "\(orang.count) orang contoh")
            )
            return (orang, unit)
        }
    }
}

private func tanamUnit(_ kebun: Kebun, sejak: String, in db: any SQLConnection) throws -> [String: String] {
    var unit = try StrukturBungo.muat(
        instansi: kebun.instansiID, sejak: sejak, newID: kebun.world.newID, in: db
    )
    for contoh in UnitContoh.semua {
        guard let indukID = unit[contoh.induk],
            let induk = try CatatanUnit.load(indukID, instansi: kebun.instansiID, in: db)
        else { continue }
        let baru = CatatanUnit(
            id: kebun.world.newID(), kode: contoh.kode, nama: contoh.nama, jenis: contoh.jenis,
            induk: (induk.id, induk.jalur), isMandiri: contoh.isMandiri, statusData: "contoh",
            sumber: "rekaan untuk demo", sejak: sejak
        )
        try baru.tulis(instansi: kebun.instansiID, in: db)
        unit[contoh.kode] = baru.id
    }
    return unit
}

private func tanamOrang(
    _ kebun: Kebun, unit: [String: String], sejak: String, hash: String, in db: any SQLConnection
) throws -> [String: String] {
    var peta: [String: String] = [:]
    for orang in OrangContoh.semua {
        guard let unitID = unit[orang.unit] else { continue }
        let id = kebun.world.newID()
        peta[orang.kunci] = id
        try tanamSatu(orang, id: id, unitID: unitID, kebun, sejak: sejak, in: db)
        if let penilai = orang.penilai.flatMap({ peta[$0] }) {
            let garis = CatatanGaris(
                id: kebun.world.newID(), pegawaiID: id, penilaiID: penilai, dasar: "atasan langsung", sejak: sejak
            )
            try garis.tulis(instansi: kebun.instansiID, in: db)
        }
        try AkunStore.siapkan(
            pegawai: id, instansi: kebun.instansiID, peran: orang.peran,
            unitAdmin: orang.peran.contains(.adminUnit) ? unitID : nil, hash: hash, in: db
        )
    }
    return peta
}

private func tanamSatu(
    _ orang: OrangContoh, id: String, unitID: String, _ kebun: Kebun, sejak: String, in db: any SQLConnection
) throws {
    let pegawai = CatatanPegawai(
        id: id, nip: orang.nip, nama: orang.nama, jenisASN: orang.jenisASN, jenisKelamin: orang.isPerempuan ? "P" : "L",
        sumber: "contoh", dibuat: kebun.world.now(), sapaan: orang.sapaan
    )
    try pegawai.tulis(instansi: kebun.instansiID, in: db)
    let penempatan = CatatanPenempatan(
        id: kebun.world.newID(), pegawaiID: id, unitID: unitID, jabatan: orang.jabatan,
        jenisJabatan: orang.jenisJabatan, jenjang: orang.jenjang, isKepalaUnit: orang.isKepala, sejak: sejak
    )
    try penempatan.tulis(instansi: kebun.instansiID, in: db)
    if let golongan = orang.golongan {
        let catatan = CatatanGolongan(pegawaiID: id, golongan: golongan, sejak: sejak)
        try catatan.tulis(instansi: kebun.instansiID, in: db)
    }
}
