import Documents
import Foundation
import HTTPTypes
import Hummingbird
import Kinerja
import Platform
import Storage

/// Files of daily notes: read and shown, then applied; faulty rows to mend and send again.
enum ImporCatatanRoutes {
    /// What a file would add.
    struct Laporan: Sendable {
        let impor: ImporCatatan
        let bytes: [UInt8]
        let bacaan: HasilBacaCatatan
        let baru: [BarisCatatan]
        let indikator: [PilihanIndikator]

        var sama: Int { bacaan.baris.count - baru.count }
    }

    static func formulir(_ x: Exchange) async throws -> Response {
        try x.authorise(.isiRealisasi, hubungan: [.diri])
        return halaman(x, [])
    }

    private static func halaman(_ x: Exchange, _ faults: [Penolakan]) -> Response {
        let judul = "\(faults.isEmpty ? "" : "Galat: ")Impor catatan harian"
        return .page(
            layout(x, Page(title: judul, active: "/realisasi"), ImporCatatanPages.formulir(x, faults)),
            status: faults.first.map { status(of: $0) } ?? .ok)
    }

    static func unggah(_ x: Exchange) async throws -> Response {
        do {
            try x.authorise(.isiRealisasi, hubungan: [.diri])
            let (saya, id) = (try x.me().pegawaiID, x.world.newID())
            let (nama, bytes) = try berkas(x)
            _ = try baca(bytes, nama, [], x.world.today)
            let impor = ImporCatatan(
                id: id, namaBerkas: nama, berkas: try await x.world.files.save(bytes), diterapkan: nil)
            return try await x.act { tx in
                try ImporCatatanStore.tambah(impor, pegawai: saya, in: tx)
                return Outcome(to: "/catatan/impor/\(id)", json: "{\"id\":\"\(id)\"}")
            }
        } catch {
            guard !x.route.isAPI, let faults = refusals(of: error) else { throw error }
            return halaman(x, faults)
        }
    }

    private static func berkas(_ x: Exchange) throws -> (String, [UInt8]) {
        if let file = x.files.first, !file.name.isEmpty || file.size > 0 {
            guard !file.isTooLarge else {
                throw Penolakan(
                    "berkas.terlalu_besar", "Berkas terlalu besar. Paling besar 5 MB. Bagi per bulan", isian: "berkas")
            }
            return (file.name, file.bytes)
        }
        if x.route.isAPI {
            let isian = try x.isianPelaksanaan()
            guard let isi = Data(base64Encoded: isian["isi_base64"] ?? ""), !isi.isEmpty else {
                throw Penolakan("masukan.bukan_base64", "Isi berkas harus base64", isian: "isi_base64")
            }
            return (isian["nama_berkas"] ?? "catatan.csv", [UInt8](isi))
        }
        throw Penolakan("berkas.kosong", "Pilih berkas CSV atau XLSX yang akan dibaca", isian: "berkas")
    }

    private static func baca(
        _ bytes: [UInt8], _ nama: String, _ indikator: [PilihanIndikator], _ hari: Tanggal
    ) throws -> HasilBacaCatatan {
        do {
            return try bacaCatatanHarian(try bacaTabel(bytes, namaBerkas: nama), indikator: indikator, pada: hari)
        } catch let gagal as PembacaGagal {
            throw Penolakan(gagal.kode, gagal.kalimat, isian: "berkas")
        }
    }

    static func muat(_ x: Exchange) async throws -> Laporan {
        let (id, saya, hari) = (try x.id(), try x.me().pegawaiID, x.world.today)
        let (impor, indikator) = try await x.world.database.read { db in
            try x.authorise(.isiRealisasi, hubungan: [.diri])
            return (
                try ImporCatatanStore.load(id, pegawai: saya, instansi: x.instansi.id, in: db),
                try CatatanHarianStore.indikator(
                    pegawai: saya, tahun: hari.tahun, instansi: x.instansi.id, in: db)
            )
        }
        guard let bytes = try await x.world.files.load(impor.berkas) else {
            throw Penolakan("impor.berkas_hilang", "Berkas ini tidak ada lagi di penyimpanan. Unggah sekali lagi")
        }
        let bacaan = try baca(bytes, impor.namaBerkas, indikator, hari)
        let baru = try await x.world.database.read { db in
            try selisih(bacaan, saya, x, in: db)
        }
        return Laporan(impor: impor, bytes: bytes, bacaan: bacaan, baru: baru, indikator: indikator)
    }

    private static func selisih(
        _ bacaan: HasilBacaCatatan, _ saya: String, _ x: Exchange, in db: any SQLConnection
    ) throws -> [BarisCatatan] {
        let hari = bacaan.baris.map(\.catatan.tanggal)
        guard let dari = hari.min(), let sampai = hari.max() else { return [] }
        return catatanBaru(
            bacaan.baris,
            ada: try CatatanHarianStore.daftar(
                pegawai: saya, dari: dari, sampai: sampai, instansi: x.instansi.id, in: db))
    }

    static func satu(_ x: Exchange) async throws -> Response {
        let laporan = try await muat(x)
        return .page(
            layout(
                x, Page(title: "Periksa impor catatan", active: "/realisasi"), ImporCatatanPages.satu(x, laporan)))
    }

    static func satuJSON(_ x: Exchange) async throws -> Response {
        try .json(ImporCatatanJSON(try await muat(x)))
    }

    /// The faulty rows with the reason, as CSV with the columns of an export.
    static func perbaikan(_ x: Exchange) async throws -> Response {
        let laporan = try await muat(x)
        let tabel = try bacaTabel(laporan.bytes, namaBerkas: laporan.impor.namaBerkas)
        let asli = Dictionary(zip(tabel.nomorBaris, tabel.baris), uniquingKeysWith: { awal, _ in awal })
        let pertama = laporan.bacaan.bermasalah.first?.nomorBaris ?? 0
        let kepala = tabel.baris.first { baris in
            baris.contains { ["tanggal", "tgl"].contains($0.lowercased()) || $0.lowercased().hasPrefix("tanggal") }
        }
        let baris = laporan.bacaan.bermasalah.map { satu in
            (asli[satu.nomorBaris] ?? []) + [satu.daftarMasalah.map(\.kalimat).joined(separator: "; ")]
        }
        let isi = [(kepala ?? []) + ["alasan"]] + baris
        return .file(
            [0xEF, 0xBB, 0xBF] + Array(TabelStandar.csv(isi).utf8), type: "text/csv; charset=utf-8",
            name: "perbaikan-catatan-\(pertama).csv", inline: false)
    }

    /// Adds the good rows that are not stored yet; the same file again adds nothing.
    static func terapkan(_ x: Exchange) async throws -> Response {
        let laporan = try await muat(x)
        let (saya, id) = (try x.me().pegawaiID, laporan.impor.id)
        let baris = laporan.bacaan.baris.map { ($0, x.world.newID()) }
        let idBaru = Dictionary(baris.map { ($0.0.nomorBaris, $0.1) }, uniquingKeysWith: { awal, _ in awal })
        return try await x.act { tx in
            try x.authorise(.isiRealisasi, hubungan: [.diri])
            let baru = try selisih(laporan.bacaan, saya, x, in: tx.db)
            for satu in baru {
                var catatan = satu.catatan
                catatan.id = idBaru[satu.nomorBaris] ?? ""
                try CatatanHarianStore.tambah(catatan, pegawai: saya, in: tx)
            }
            try ImporCatatanStore.terapkan(id, pegawai: saya, jumlah: baru.count, in: tx)
            return Outcome(to: "/catatan/impor/\(id)?pesan=tersimpan", json: "{\"ditambah\":\(baru.count)}")
        }
    }
}

/// What a file would add, as the API shows it.
struct ImporCatatanJSON: Encodable, Sendable {
    struct Masalah: Encodable, Sendable {
        let baris: Int
        let alasan: [String]
    }

    let id: String
    let baru: Int
    let sama: Int
    let tanpa_indikator: [Int]
    let bermasalah: [Masalah]

    init(_ laporan: ImporCatatanRoutes.Laporan) {
        id = laporan.impor.id
        baru = laporan.baru.count
        sama = laporan.sama
        tanpa_indikator = laporan.bacaan.tanpaIndikator
        bermasalah = laporan.bacaan.bermasalah.map {
            Masalah(baris: $0.nomorBaris, alasan: $0.daftarMasalah.map(\.kalimat))
        }
    }
}
