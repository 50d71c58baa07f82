import Contoh
import Dasar
import Foundation
import Kinerja
import Perencanaan
import Platform
import Storage

/// Writes one synthetic kabupaten, five hundred people to a transaction.
struct PopulasiPenulis: Sendable {
    let world: World
    let nomorInstansi: Int
    let id: PopulasiID
    /// Year of plans and evaluations; nil leaves them out.
    let tahun: Int?
    let hash: String?
    let populasi: Populasi

    init(world: World, nomorInstansi: Int, benih: UInt64, tahun: Int?, hash: String?, populasi: Populasi) {
        self.world = world
        self.nomorInstansi = nomorInstansi
        id = PopulasiID(benih: benih)
        self.tahun = tahun
        self.hash = hash
        self.populasi = populasi
    }

    private static let kelompok = 500
    private var waktu: Int64 { world.now() }

    /// Returns how many people were written.
    func tulis() async throws -> Int {
        let instansi = try await siapkanInstansi()
        let unit = try await tulisUnit(instansi)
        let kepala = kepalaUnit(unit)
        var kumpulan: [(orang: OrangRekaan, unit: RencanaUnit)] = []
        var ditulis = 0
        for satu in populasi.unit {
            for orang in populasi.orang(di: satu) {
                kumpulan.append((orang, satu))
                guard kumpulan.count == Self.kelompok else { continue }
                try await tulisKelompok(kumpulan, instansi: instansi, unit: unit, kepala: kepala)
                ditulis += kumpulan.count
                kumpulan.removeAll(keepingCapacity: true)
                note("instansi \(nomorInstansi): \(ditulis) dari \(populasi.jumlah) pegawai")
            }
        }
        if !kumpulan.isEmpty { try await tulisKelompok(kumpulan, instansi: instansi, unit: unit, kepala: kepala) }
        return ditulis + kumpulan.count
    }

    /// Invented standards besides those that ship with the product.
    func tulisStandar(_ jumlah: Int) async throws {
        let instansi = try await siapkanInstansi()
        for awal in stride(from: 0, to: jumlah, by: Self.kelompok * 10) {
            let bagian = (awal..<min(awal + Self.kelompok * 10, jumlah)).map {
                StandarRekaan.buat($0, benih: id.benih)
            }
            try await world.database.act(by: pencatat(instansi, "standar")) { tx in
                if awal == 0 { _ = try StandarStore.muatBawaan(instansi: instansi, in: tx) }
                try StandarStore.muat(bagian, pada: world.today, instansi: instansi, in: tx)
            }
            note("standar: \(awal + bagian.count) dari \(jumlah)")
        }
    }

    private func pencatat(_ instansi: String, _ bagian: String) -> Pencatat {
        Pencatat(instansi: instansi, pelaku: "sistem:populasi", permintaan: "populasi:\(bagian)", waktu: waktu)
    }

    /// The first kabupaten is Bungo itself, existing or not; further ones are invented.
    private func siapkanInstansi() async throws -> String {
        let kode = nomorInstansi == 1 ? world.settings.instansi : "CTH-" + String(1000 + nomorInstansi).dropFirst()
        let baru = id.buat(.instansi, nomorInstansi)
        let nama =
            nomorInstansi == 1
            ? "Pemerintah Kabupaten Bungo (penduduk rekaan)" : "Pemerintah Kabupaten Contoh \(nomorInstansi)"
        return try await world.database.act(by: pencatat(baru, "instansi")) { tx in
            if let ada = try OrganisasiStore.instansi(kode: kode, in: tx.db) { return ada.id }
            try OrganisasiStore.tambahInstansi(
                id: baru, kode: kode, nama: nama, tempat: nomorInstansi == 1 ? "Muara Bungo" : "Kota Rekaan",
                dibuat: waktu, in: tx.db
            )
            tx.catat(EntriJejak("populasi.instansi", objek: "instansi", id: baru))
            return baru
        }
    }

    /// Identifiers of the units by code; known units stay as they are.
    private func tulisUnit(_ instansi: String) async throws -> [String: String] {
        try await world.database.act(by: pencatat(instansi, "unit")) { tx in
            var peta = try StrukturBungo.muat(
                instansi: instansi, sejak: "2018-01-01", newID: { Identifier.make(at: waktu) }, in: tx.db
            )
            var jalur = Dictionary(
                try TercatatStore.unit(instansi: instansi, in: tx.db).map { ($0.kode, $0.jalur) },
                uniquingKeysWith: { awal, _ in awal }
            )
            var baru: [CatatanUnit] = []
            for (nomor, satu) in populasi.unit.enumerated() where peta[satu.kode] == nil {
                let induk = satu.kodeInduk.flatMap { kode in
                    peta[kode].flatMap { indukID in jalur[kode].map { (id: indukID, jalur: $0) } }
                }
                let catatan = CatatanUnit(
                    id: id.buat(.unit, nomor), kode: satu.kode, nama: satu.nama, jenis: satu.jenis, induk: induk,
                    isMandiri: satu.isMandiri, statusData: "contoh", sumber: "penduduk rekaan", sejak: "2018-01-01"
                )
                peta[satu.kode] = catatan.id
                jalur[satu.kode] = catatan.jalur
                baru.append(catatan)
            }
            try CatatanUnit.tulis(baru, instansi: instansi, in: tx.db)
            try tulisPeriode(instansi, in: tx.db)
            return peta
        }
    }

    /// The three quarters that a full year has behind it are closed; the others stay scheduled.
    private func tulisPeriode(_ instansi: String, in db: any SQLConnection) throws {
        guard let tahun else { return }
        for ke in 1...3 {
            let periode = Periode.triwulan(tahun: tahun, ke: ke)
            let jendela = JendelaEvaluasi(periode, kalender: KalenderKerja(libur: []))
            try PeriodeStore.simpan(
                periode, buka: jendela.buka, tutup: jendela.tutup, keadaan: .ditutup, instansi: instansi, in: db
            )
        }
        try PeriodeStore.siapkan(tahun: tahun, instansi: instansi, in: db)
    }

    /// Heads by place: raters and their posts are asked for again and again.
    private func kepalaUnit(_ unit: [String: String]) -> [Int: Identitas] {
        guard tahun != nil else { return [:] }
        var kepala: [Int: Identitas] = [:]
        for satu in populasi.unit {
            for orang in populasi.orang(di: satu).prefix(1) { kepala[orang.nomor] = identitas(orang, satu, unit) }
        }
        return kepala
    }

    private func identitas(_ orang: OrangRekaan, _ satu: RencanaUnit, _ unit: [String: String]) -> Identitas {
        Identitas(
            id: id.buat(.pegawai, orang.nomor), nama: orang.nama, nip: orang.nip, golongan: orang.golongan,
            pangkat: orang.jenisASN == "pns" ? orang.golongan.flatMap(Pangkat.nama(golongan:)) : nil,
            jabatan: orang.jabatan, jenisJabatan: orang.jenisJabatan, unitID: unit[satu.kode] ?? "", unit: satu.nama,
            isKepalaUnit: orang.isKepala, isUnitMandiri: satu.isMandiri
        )
    }

    private func tulisKelompok(
        _ daftar: [(orang: OrangRekaan, unit: RencanaUnit)], instansi: String, unit: [String: String],
        kepala: [Int: Identitas]
    ) async throws {
        try await world.database.act(by: pencatat(instansi, "orang")) { tx in
            try tulisOrang(daftar, instansi: instansi, unit: unit, in: tx.db)
            guard let tahun else { return }
            var setahun = PopulasiSetahun(id: id, tahun: tahun, instansi: instansi, db: tx.db)
            for (orang, satu) in daftar {
                guard let nomor = orang.nomorPenilai, let penilai = kepala[nomor] else { continue }
                try setahun.tambah(
                    orang.nomor, pegawai: identitas(orang, satu, unit), penilai: penilai, nomorPenilai: nomor
                )
            }
            try setahun.simpanPeran()
        }
    }

    private func tulisOrang(
        _ daftar: [(orang: OrangRekaan, unit: RencanaUnit)], instansi: String, unit: [String: String],
        in db: any SQLConnection
    ) throws {
        var pegawai: [CatatanPegawai] = []
        var penempatan: [CatatanPenempatan] = []
        var golongan: [CatatanGolongan] = []
        var garis: [CatatanGaris] = []
        for (orang, satu) in daftar {
            let pegawaiID = id.buat(.pegawai, orang.nomor)
            let sejak = orang.tmtJabatan.description
            pegawai.append(
                CatatanPegawai(
                    id: pegawaiID, nip: orang.nip, nama: orang.nama, jenisASN: orang.jenisASN,
                    jenisKelamin: orang.isPerempuan ? "P" : "L", sumber: "populasi", dibuat: waktu
                )
            )
            penempatan.append(
                CatatanPenempatan(
                    id: id.buat(.penempatan, orang.nomor), pegawaiID: pegawaiID, unitID: unit[satu.kode] ?? "",
                    jabatan: orang.jabatan, jenisJabatan: orang.jenisJabatan, jenjang: orang.jenjang,
                    isKepalaUnit: orang.isKepala, sejak: sejak, tmtJabatan: sejak
                )
            )
            if let isi = orang.golongan {
                golongan.append(CatatanGolongan(pegawaiID: pegawaiID, golongan: isi, sejak: sejak))
            }
            if let nomor = orang.nomorPenilai {
                garis.append(
                    CatatanGaris(
                        id: id.buat(.garis, orang.nomor), pegawaiID: pegawaiID, penilaiID: id.buat(.pegawai, nomor),
                        dasar: GarisPenilai.kepalaUnit, sejak: sejak
                    )
                )
            }
        }
        try CatatanPegawai.tulis(pegawai, instansi: instansi, in: db)
        try CatatanPenempatan.tulis(penempatan, instansi: instansi, in: db)
        try CatatanGolongan.tulis(golongan, instansi: instansi, in: db)
        try CatatanGaris.tulis(garis, instansi: instansi, in: db)
        try tulisAkun(pegawai, instansi: instansi, in: db)
    }

    private func tulisAkun(_ pegawai: [CatatanPegawai], instansi: String, in db: any SQLConnection) throws {
        guard let hash else {
            return try CatatanAkun.tulis(pegawai.map { CatatanAkun(pegawaiID: $0.id) }, instansi: instansi, in: db)
        }
        for satu in pegawai { try AkunStore.siapkan(pegawai: satu.id, instansi: instansi, hash: hash, in: db) }
    }
}
