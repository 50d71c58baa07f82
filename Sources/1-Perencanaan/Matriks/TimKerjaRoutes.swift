import Dasar
import HTTPTypes
import Hummingbird
import Kinerja
import Platform
import Storage

/// Everything the form of a new team shows.
struct HalamanTimBaru: Sendable {
    let pimpinan: PimpinanMatriks
    let calon: [CalonPenerima]
    let jumlahCalon: Int
    let cari: String
    let tahun: Int
    var nama = ""
    var ketua = ""
    var anggota: [String] = []
    var faults: [Penolakan] = []
}

/// Everything `/tim/kerja/{id}` shows.
struct HalamanTim: Sendable {
    let tim: TimKerja
    let orang: [AnggotaTim]
    let isPimpinan: Bool
    let cari: String
    let calon: [CalonPenerima]
    var faults: [Penolakan] = []
}

enum TimKerjaRoutes {
    static func daftar(_ x: Exchange) async throws -> Response {
        let (me, hari, halaman) = (try x.me(), x.world.today.description, x.halaman)
        let (daftar, jumlah) = try await x.world.database.read { db in
            try TimKerjaBacaStore.daftar(me.pegawaiID, hari: hari, halaman: halaman, instansi: me.instansiID, in: db)
        }
        if x.route.isAPI { return try .json(JSONDaftarTim(daftar, jumlah: jumlah, halaman: halaman)) }
        return .page(timKerjaPage(x, daftar, jumlah: jumlah))
    }

    static func baru(_ x: Exchange) async throws -> Response {
        .page(timBaruPage(x, try await muatBaru(x, x.query)))
    }

    private static func muatBaru(_ x: Exchange, _ isian: Form) async throws -> HalamanTimBaru {
        try x.authorise(.bagikanPeran, hubungan: [.diri])
        let (me, tahun, hari, halaman) = (try x.me(), try MasukanMatriks.tahun(x), x.world.today, x.halaman)
        let cari = isian["cari"]
        let anggota = isian.all("anggota").filter(Identifier.isValid)
        let dipilih = (anggota + [isian["ketua"]]).filter(Identifier.isValid)
        var model = try await x.world.database.read { db in
            let pimpinan = try PimpinanStore.load(
                me.pegawaiID, tahun: tahun, pada: hari, instansi: me.instansiID, in: db)
            let (calon, jumlah) = try PenerimaStore.calon(
                pimpinan, cari: cari, hari: hari.description, halaman: halaman, instansi: me.instansiID,
                in: db
            )
            let tampil = Set(calon.map(\.id))
            let lain = dipilih.filter { !tampil.contains($0) }
            let tambahan =
                lain.isEmpty
                ? []
                : try PenerimaStore.pilih(
                    PilihanPenerima(orang: lain), pemberi: me.pegawaiID, hari: hari.description,
                    instansi: me.instansiID, in: db)
            return HalamanTimBaru(
                pimpinan: pimpinan, calon: tambahan + calon, jumlahCalon: jumlah, cari: cari, tahun: tahun
            )
        }
        (model.nama, model.ketua, model.anggota) = (isian["nama"], isian["ketua"], anggota)
        return model
    }

    static func buat(_ x: Exchange) async throws -> Response {
        if x.form["aksi"] == "cari" { return .page(timBaruPage(x, try await muatBaru(x, x.form))) }
        let masukan = try masukan(x)
        do {
            return try await x.act { tx in
                let tim = try TimKerjaAct.buat(x, masukan, in: tx)
                return Outcome(to: "/tim/kerja/\(tim.id)?pesan=tim_dibentuk", json: try jsonText(JSONTim(tim)))
            }
        } catch {
            guard !x.route.isAPI, let faults = refusals(of: error), let first = faults.first else { throw error }
            var model = try await muatBaru(x, x.form)
            model.faults = faults
            return .page(timBaruPage(x, model), status: status(of: first))
        }
    }

    private static func masukan(_ x: Exchange) throws -> TimKerjaAct.Masukan {
        if x.route.isAPI { return try x.json(JSONTimBaru.self).masukan }
        return TimKerjaAct.Masukan(
            tahun: try MasukanMatriks.tahun(x), nama: x.form["nama"], ketua: x.form["ketua"],
            anggota: x.form.all("anggota")
        )
    }

    static func lihat(_ x: Exchange) async throws -> Response {
        let model = try await muat(x, cari: x.query["cari"])
        return x.route.isAPI ? try .json(JSONTim(model.tim)) : .page(timPage(x, model))
    }

    private static func muat(_ x: Exchange, cari: String) async throws -> HalamanTim {
        let (id, me, hari) = (try x.id(), try x.me(), x.world.today)
        return try await x.world.database.read { db in
            guard let tim = try TimKerjaStore.load(id, instansi: me.instansiID, in: db) else {
                throw WebFailure.notFound
            }
            let isDalam =
                tim.pimpinanID == me.pegawaiID || tim.ketuaID == me.pegawaiID || tim.anggota.contains(me.pegawaiID)
            let hubungan: Set<Hubungan> =
                try isDalam ? [.diri] : HubunganStore.load(me, kepada: tim.pimpinanID, pada: hari, in: db)
            try x.authorise(.lihatMatriks, hubungan: hubungan)
            let isPimpinan = tim.pimpinanID == me.pegawaiID
            var calon: [CalonPenerima] = []
            if isPimpinan, !cari.isEmpty {
                let pimpinan = try PimpinanStore.load(
                    me.pegawaiID, tahun: tim.tahun, pada: hari, instansi: me.instansiID, in: db)
                calon = try PenerimaStore.calon(
                    pimpinan, cari: cari, hari: hari.description, halaman: 1, instansi: me.instansiID, in: db
                ).daftar
            }
            return HalamanTim(
                tim: tim,
                orang: try TimKerjaBacaStore.orang(
                    tim.anggota + [tim.ketuaID, tim.pimpinanID], instansi: me.instansiID, in: db),
                isPimpinan: isPimpinan, cari: cari, calon: calon
            )
        }
    }

    static func tambahAnggota(_ x: Exchange) async throws -> Response {
        try await ubah(x, pesan: "tersimpan") { tim in
            let dipilih = x.route.isAPI ? try x.json(JSONAnggota.self).anggota : x.form.all("anggota")
            tim.anggota = Array(Set(tim.anggota).union(dipilih.filter(Identifier.isValid)).subtracting([tim.ketuaID]))
        }
    }

    static func keluarkan(_ x: Exchange) async throws -> Response {
        try await ubah(x, pesan: "tersimpan") { tim in
            let dipilih = x.route.isAPI ? try x.json(JSONAnggota.self).anggota : x.form.all("anggota")
            tim.anggota = Array(Set(tim.anggota).subtracting(dipilih))
        }
    }

    private static func ubah(
        _ x: Exchange, pesan: String, _ perubahan: @escaping @Sendable (inout TimKerja) throws -> Void
    ) async throws -> Response {
        let id = try x.id()
        do {
            return try await x.act { tx in
                let tim = try TimKerjaAct.ubah(x, id: id, versi: x.versi, in: tx, perubahan)
                return Outcome(to: "/tim/kerja/\(id)?pesan=\(pesan)", json: try jsonText(JSONTim(tim)))
            }
        } catch {
            return try await ulangi(x, error)
        }
    }

    static func akhiri(_ x: Exchange) async throws -> Response {
        let id = try x.id()
        do {
            return try await x.act { tx in
                let tim = try TimKerjaAct.akhiri(x, id: id, versi: x.versi, in: tx)
                return Outcome(to: "/tim/kerja?pesan=tim_diakhiri", json: try jsonText(JSONTim(tim)))
            }
        } catch {
            return try await ulangi(x, error)
        }
    }

    private static func ulangi(_ x: Exchange, _ error: any Error) async throws -> Response {
        guard !x.route.isAPI, let faults = refusals(of: error), let first = faults.first else { throw error }
        var model = try await muat(x, cari: "")
        model.faults = faults
        return .page(timPage(x, model), status: status(of: first))
    }
}
