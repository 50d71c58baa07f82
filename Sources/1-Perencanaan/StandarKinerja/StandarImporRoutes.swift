import Documents
import Foundation
import Hummingbird
import Kinerja
import Platform
import Storage

/// Files of standards: read and shown, applied, mended, thrown away.
enum StandarImporRoutes {
    static func daftar(_ x: Exchange) async throws -> Response {
        .page(imporStandarPage(x, try await riwayat(x)))
    }

    private static func riwayat(_ x: Exchange) async throws -> [ImporStandar] {
        try x.authorise(.kelolaStandar)
        let instansi = x.instansi.id
        return try await x.world.database.read { db in try StandarImporStore.daftar(instansi: instansi, in: db) }
    }

    /// Reads a file without changing anything; the API takes multipart or `{"nama_berkas", "isi_base64"}`.
    static func unggah(_ x: Exchange) async throws -> Response {
        try x.authorise(.kelolaStandar)
        do {
            let (nama, bytes) = try berkas(x)
            let laporan = try await baca(x, bytes, nama)
            let (hash, id) = (try await x.world.files.save(bytes), x.world.newID())
            return try await x.act { tx in
                try StandarImporStore.tambah(id: id, namaBerkas: nama, berkas: hash, laporan: laporan, in: tx)
                tx.catat(EntriJejak("impor_standar.dibaca", objek: "impor_standar", id: id, sesudah: nama))
                return Outcome(to: "/admin/standar/impor/\(id)", json: "{\"id\":\"\(id)\"}")
            }
        } catch {
            guard !x.route.isAPI, let faults = refusals(of: error), let first = faults.first else { throw error }
            return .page(imporStandarPage(x, try await riwayat(x), faults: faults), status: status(of: first))
        }
    }

    private static func berkas(_ x: Exchange) throws -> (String, [UInt8]) {
        if let file = x.files.first, !file.name.isEmpty || file.size > 0 {
            guard !file.isTooLarge else {
                throw Penolakan(
                    "berkas.terlalu_besar", "Berkas terlalu besar. Paling besar 20 MB. Bagi per urusan", isian: "berkas"
                )
            }
            return (file.name, file.bytes)
        }
        if x.route.isAPI, !x.body.isEmpty {
            let isian = try x.isianTeks()
            guard let isi = Data(base64Encoded: isian["isi_base64"] ?? ""), !isi.isEmpty else {
                throw Penolakan("masukan.bukan_base64", "Isi berkas harus base64", isian: "isi_base64")
            }
            return (isian["nama_berkas"] ?? "standar.csv", [UInt8](isi))
        }
        throw Penolakan("berkas.kosong", "Pilih berkas CSV atau XLSX yang akan dibaca", isian: "berkas")
    }

    private static func baca(_ x: Exchange, _ bytes: [UInt8], _ nama: String) async throws -> StandarImport.Laporan {
        do {
            let bacaan = try StandarImport.baca(bytes, namaBerkas: nama)
            return try await StandarImport.periksa(bacaan, instansi: x.instansi.id, world: x.world)
        } catch let gagal as PembacaGagal {
            throw Penolakan(gagal.kode, gagal.kalimat, isian: "berkas")
        }
    }

    private static func muat(_ x: Exchange) async throws -> (ImporStandar, [UInt8], StandarImport.Laporan) {
        try x.authorise(.kelolaStandar)
        let (id, instansi) = (try x.id(), x.instansi.id)
        let impor = try await x.world.database.read { db in
            try StandarImporStore.load(id, instansi: instansi, in: db)
        }
        guard let bytes = try await x.world.files.load(impor.berkas) else {
            throw Penolakan("impor.berkas_hilang", "Berkas impor ini tidak ada lagi di penyimpanan. Unggah sekali lagi")
        }
        return (impor, bytes, try await baca(x, bytes, impor.namaBerkas))
    }

    static func satu(_ x: Exchange) async throws -> Response {
        let (impor, _, laporan) = try await muat(x)
        return .page(satuImporStandarPage(x, impor, laporan))
    }

    static func satuJSON(_ x: Exchange) async throws -> Response {
        let (impor, _, laporan) = try await muat(x)
        return try .json(JSONImporStandar(impor, laporan))
    }

    /// The faulty rows alone, to mend and send again.
    static func perbaikan(_ x: Exchange) async throws -> Response {
        let (impor, bytes, laporan) = try await muat(x)
        let baris = try StandarImport.barisUntukDiperbaiki(
            bytes, namaBerkas: impor.namaBerkas, nomor: Set(laporan.bermasalah.map(\.nomorBaris)))
        return .file(
            [0xEF, 0xBB, 0xBF] + Array(TabelStandar.csv(baris).utf8), type: "text/csv; charset=utf-8",
            name: "perbaikan-standar.csv", inline: false
        )
    }

    /// Applies the good rows that were shown; the faulty ones stay listed.
    static func terapkan(_ x: Exchange) async throws -> Response {
        let (impor, _, laporan) = try await muat(x)
        let (dilihat, kini) = (try x.isianTeks()["sidik"], laporan.selisih.sidik)
        do {
            if let dilihat, dilihat != kini { throw basi }
            let (hari, instansi) = (x.world.today, x.instansi.id)
            return try await x.act { tx in
                try StandarImporStore.pindah(impor.id, ke: .diterapkan, in: tx)
                let hasil = try StandarStore.muat(
                    laporan.bacaan.baris, pada: hari, sebab: "Impor berkas \(impor.namaBerkas)", instansi: instansi,
                    in: tx)
                guard hasil.sidik == kini else { throw basi }
                return Outcome(
                    to: "/admin/standar/impor/\(impor.id)?pesan=impor_standar_diterapkan",
                    json: "{\"baru\":\(hasil.baru.count),\"berubah\":\(hasil.berubah.count)}"
                )
            }
        } catch {
            guard !x.route.isAPI, let faults = refusals(of: error), let first = faults.first else { throw error }
            return .page(satuImporStandarPage(x, impor, laporan, faults: faults), status: status(of: first))
        }
    }

    private static let basi = Penolakan(
        "versi_basi",
        "Standar berubah sejak berkas ini dibaca, jadi belum ada yang diterapkan. Periksa perbedaan yang baru, lalu terapkan lagi"
    )

    static func buang(_ x: Exchange) async throws -> Response {
        try x.authorise(.kelolaStandar)
        let id = try x.id()
        return try await x.act { tx in
            try StandarImporStore.pindah(id, ke: .dibuang, in: tx)
            return Outcome(to: "/admin/standar/impor?pesan=impor_dibuang")
        }
    }
}

extension SelisihStandar {
    /// Tells one preview from another.
    var sidik: String { sha256Hex((baru + ["|"] + berubah).joined(separator: "\u{1F}")) }
}
