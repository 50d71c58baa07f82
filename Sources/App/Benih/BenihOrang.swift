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
    for contoh in UnitContoh.semua + (kebun.isDenganDuaDinas ? UnitContoh.duaDinas : []) {
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
    let daftar = kebun.semuaOrang.filter { unit[$0.unit] != nil }
    let peta = Dictionary(daftar.map { ($0.kunci, kebun.world.newID()) }, uniquingKeysWith: { awal, _ in awal })
    let pencatat = PencatatOrang(kebun: kebun, peta: peta, unit: unit, sejak: sejak)
    try CatatanPegawai.tulis(daftar.map(pencatat.pegawai), instansi: kebun.instansiID, in: db)
    try CatatanPenempatan.tulis(daftar.map(pencatat.penempatan), instansi: kebun.instansiID, in: db)
    try CatatanGolongan.tulis(daftar.compactMap(pencatat.golongan), instansi: kebun.instansiID, in: db)
    try CatatanGaris.tulis(daftar.compactMap(pencatat.garis), instansi: kebun.instansiID, in: db)
    for orang in daftar {
        try AkunStore.siapkan(
            pegawai: peta[orang.kunci] ?? "", instansi: kebun.instansiID, peran: orang.peran,
            unitAdmin: orang.peran.contains(.adminUnit) ? unit[orang.unit] : nil, hash: hash, in: db
        )
    }
    return peta
}

/// The rows of one person.
private struct PencatatOrang {
    let kebun: Kebun
    let peta: [String: String]
    let unit: [String: String]
    let sejak: String

    func pegawai(_ orang: OrangContoh) -> CatatanPegawai {
        CatatanPegawai(
            id: peta[orang.kunci] ?? "", nip: orang.nip, nama: orang.nama, jenisASN: orang.jenisASN,
            jenisKelamin: orang.isPerempuan ? "P" : "L", sumber: "contoh", dibuat: kebun.world.now(),
            sapaan: orang.sapaan
        )
    }

    func penempatan(_ orang: OrangContoh) -> CatatanPenempatan {
        CatatanPenempatan(
            id: kebun.world.newID(), pegawaiID: peta[orang.kunci] ?? "", unitID: unit[orang.unit] ?? "",
            jabatan: orang.jabatan, jenisJabatan: orang.jenisJabatan, jenjang: orang.jenjang,
            isKepalaUnit: orang.isKepala, sejak: sejak
        )
    }

    func golongan(_ orang: OrangContoh) -> CatatanGolongan? {
        orang.golongan.map { CatatanGolongan(pegawaiID: peta[orang.kunci] ?? "", golongan: $0, sejak: sejak) }
    }

    func garis(_ orang: OrangContoh) -> CatatanGaris? {
        orang.penilai.flatMap { peta[$0] }.map { penilai in
            CatatanGaris(
                id: kebun.world.newID(), pegawaiID: peta[orang.kunci] ?? "", penilaiID: penilai,
                dasar: "atasan langsung", sejak: sejak
            )
        }
    }
}
