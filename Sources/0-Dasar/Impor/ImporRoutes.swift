import Foundation
import HTTPTypes
import Hummingbird
import Kinerja
public import Platform
import Storage

/// Import of people: read, look at the difference, apply, take back.
public enum ImporRoom {
    public static let room = Room(
        "Impor",
        routes: [
            .get("/admin/impor", .imporData, daftar),
            .post("/admin/impor", .imporData, maximumFileBytes: batasBerkas, unggah),
            .get("/admin/impor/{id}", .imporData, rincian),
            .post("/admin/impor/{id}/penerapan", .imporData, terapkan),
            .post("/admin/impor/{id}/pembatalan", .imporData, batalkan),
            .post("/admin/impor/{id}/pembuangan", .imporData, buang),
            .post("/api/v1/impor", .imporData, maximumFileBytes: batasBerkas, unggahAPI),
            .get("/api/v1/impor/{id}", .imporData, rincianAPI),
            .post("/api/v1/impor/{id}/penerapan", .imporData, terapkan),
            .post("/api/v1/impor/{id}/pembatalan", .imporData, batalkan),
        ],
        migrations: ImporMigrations.all
    )

    /// 20 MB holds some 60,000 people.
    static let batasBerkas = 20 * 1024 * 1024
    static let perHalaman = 25

    private static func daftar(_ x: Exchange) async throws -> Response {
        .page(ImporPages.daftar(x, try await muatDaftar(x)))
    }

    private static func muatDaftar(_ x: Exchange) async throws -> ImporPages.Daftar {
        try x.authorise(.imporData)
        let (instansi, lewati) = (x.instansi.id, (x.halaman - 1) * perHalaman)
        return try await x.world.database.read { db in
            ImporPages.Daftar(
                impor: try ImporStore.daftar(instansi: instansi, batas: perHalaman, lewati: lewati, in: db),
                jumlah: try ImporStore.jumlah(instansi: instansi, in: db)
            )
        }
    }

    private static func unggah(_ x: Exchange) async throws -> Response {
        do {
            return try await simpan(x, bytes: try berkas(x.files.first), nama: x.files.first?.name ?? "")
        } catch {
            guard let daftar = refusals(of: error), let pertama = daftar.first else { throw error }
            let halaman = ImporPages.daftar(x, try await muatDaftar(x), faults: daftar)
            return .page(halaman, status: status(of: pertama))
        }
    }

    private static func berkas(_ file: UploadedFile?) throws -> [UInt8] {
        guard let file, !file.name.isEmpty || file.size > 0 else {
            throw Penolakan("berkas.kosong", "Pilih berkas CSV atau XLSX yang akan diimpor", isian: "berkas")
        }
        guard !file.isTooLarge else {
            let besar = (file.size + 1_048_575) / 1_048_576
            throw Penolakan(
                "berkas.terlalu_besar",
                "Berkas terlalu besar (\(besar) MB). Paling besar 20 MB. Bagi per perangkat daerah", isian: "berkas"
            )
        }
        return file.bytes
    }

    private static func simpan(_ x: Exchange, bytes: [UInt8], nama: String) async throws -> Response {
        try x.authorise(.imporData)
        let terbaca = try await ImporProses.baca(bytes, namaBerkas: nama, world: x.world, instansi: x.instansi.id)
        let id = x.world.newID()
        return try await x.act { tx in
            try ImporProses.catat(terbaca, id: id, in: tx)
            return Outcome(
                to: "/admin/impor/\(id)", json: try jsonText(ImporDibuatAPI(id: id, ringkasan: terbaca.ringkasan)))
        }
    }

    private static func unggahAPI(_ x: Exchange) async throws -> Response {
        if let file = x.files.first { return try await simpan(x, bytes: try berkas(file), nama: file.name) }
        let kiriman = try x.json(ImporKirimanAPI.self)
        guard let isi = Data(base64Encoded: kiriman.isiBase64) else {
            throw Penolakan("masukan.bukan_base64", "Isi berkas harus base64", isian: "isi_base64")
        }
        return try await simpan(x, bytes: [UInt8](isi), nama: kiriman.namaBerkas)
    }

    private static func muat(_ x: Exchange) async throws -> ImporPages.Rincian {
        try x.authorise(.imporData)
        let (id, instansi) = (try x.id(), x.instansi.id)
        let (catatan, terakhir) = try await x.world.database.read { db in
            guard let catatan = try ImporStore.load(id, instansi: instansi, in: db) else { throw WebFailure.notFound }
            return (catatan, try ImporStore.terakhirDiterapkan(instansi: instansi, in: db))
        }
        return ImporPages.Rincian(
            catatan: catatan, pratinjau: try await ImporProses.pratinjau(catatan, world: x.world),
            bolehDibatalkan: terakhir == id
        )
    }

    private static func rincian(_ x: Exchange) async throws -> Response {
        .page(ImporRincianPages.halaman(x, try await muat(x)))
    }

    private static func rincianAPI(_ x: Exchange) async throws -> Response {
        let isi = try await muat(x)
        return try .json(ImporAPI(isi.catatan, isi.pratinjau, halaman: x.halaman))
    }

    private static func terapkan(_ x: Exchange) async throws -> Response {
        try x.authorise(.imporData)
        let id = try x.id()
        let catatan = try await muat(x).catatan
        let hasil = try await ImporProses.bacaUlang(catatan, world: x.world)
        let pilihan = try pilihan(x)
        let hariIni = x.world.today
        do {
            return try await x.act { tx in
                let ringkasan = try ImporProses.terapkan(
                    id, hasil: hasil, sidik: pilihan.sidik, tandaiKeluar: pilihan.tandaiKeluar, pada: hariIni, in: tx
                )
                let json = try jsonText(ImporDibuatAPI(id: id, ringkasan: ringkasan))
                return Outcome(to: "/admin/impor/\(id)?pesan=impor_diterapkan", json: json)
            }
        } catch is ImporProses.PratinjauBasi {
            return try await tampilkanBaru(x, catatan)
        }
    }

    private static func pilihan(_ x: Exchange) throws -> (sidik: String?, tandaiKeluar: Bool) {
        guard x.route.isAPI else { return (x.form["sidik"], x.form["tandai_keluar"] == "1") }
        guard !x.body.isEmpty else { return (nil, false) }
        let isi = try x.json(ImporPenerapanAPI.self)
        return (isi.sidik, isi.tandaiKeluar ?? false)
    }

    /// The records changed since the preview: nothing was written, the present difference is stored and shown.
    private static func tampilkanBaru(_ x: Exchange, _ lama: CatatanBerkasImpor) async throws -> Response {
        guard let bytes = try await x.world.files.load(lama.berkas) else { throw WebFailure.notFound }
        let segar = try await ImporProses.baca(
            bytes, namaBerkas: lama.namaBerkas, world: x.world, instansi: x.instansi.id
        )
        try await x.world.database.act(by: x.pencatat()) { tx in
            try ImporProses.segarkan(lama.id, segar.ringkasan, in: tx)
        }
        let galat = Penolakan(
            "versi_basi",
            "Data pegawai berubah sejak berkas ini dibaca, jadi belum ada yang diterapkan. Periksa perbedaan yang baru di bawah, lalu terapkan lagi"
        )
        if x.route.isAPI { throw galat }
        return .page(ImporRincianPages.halaman(x, try await muat(x), faults: [galat]), status: .conflict)
    }

    private static func batalkan(_ x: Exchange) async throws -> Response {
        try x.authorise(.imporData)
        let id = try x.id()
        return try await x.act { tx in
            let tinggal = try ImporProses.batalkan(id, in: tx)
            return Outcome(
                to: "/admin/impor/\(id)?pesan=impor_dibatalkan",
                json: try jsonText(ImporBatalAPI(id: id, tertinggal: tinggal))
            )
        }
    }

    private static func buang(_ x: Exchange) async throws -> Response {
        try x.authorise(.imporData)
        let id = try x.id()
        return try await x.act { tx in
            try ImporProses.buang(id, in: tx)
            return Outcome(to: "/admin/impor?pesan=impor_dibuang")
        }
    }
}
