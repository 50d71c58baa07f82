import Dasar
import HTTPTypes
import Hummingbird
import Kinerja
import Platform
import Storage

/// Strategy sheets A.1.4: list, one, new, change, print.
enum StrategiRoutes {
    static func daftar(_ x: Exchange) async throws -> Response {
        .page(daftarStrategiPage(x, try await muatDaftar(x)))
    }

    static func daftarJSON(_ x: Exchange) async throws -> Response {
        try .json(JSONDaftarStrategi(try await muatDaftar(x), halaman: x.halaman))
    }

    /// The sheets, and which indicators of the nearest agreement have none (P-50): four statements beside the session's.
    private static func muatDaftar(_ x: Exchange) async throws -> HalamanDaftarStrategi {
        try x.authorise(.lihatPerjanjian)
        let (me, instansi, halaman, hari) = (try x.me(), x.instansi.id, x.halaman, x.world.today)
        let tahun = PerjanjianRoutes.tahun(x)
        return try await x.world.database.read { db in
            let hasil = try StrategiStore.semua(
                tahun: tahun, unitSaya: me.unitID ?? "-", halaman: halaman, instansi: instansi, in: db)
            var model = HalamanDaftarStrategi(tahun: tahun, daftar: hasil.daftar, jumlah: hasil.jumlah)
            guard
                let satu = try PerjanjianStore.untukUnit(
                    pegawai: me.pegawaiID, tahun: tahun, instansi: instansi, in: db)
            else { return model }
            let hubungan = try HubunganUnitStore.load(me, unit: satu.pk.unitID, pada: hari, in: db)
            let sekitar = try PerjanjianBacaStore.sekitar(
                unit: satu.pk.unitID, tahun: tahun, ids: satu.pk.indikator.map(\.id), instansi: instansi, in: db)
            model.pk = satu
            model.belum = satu.pk.indikator.filter { sekitar.strategi[$0.id] == nil }
            model.bolehKelola = Wewenang.boleh(.kelolaPerjanjian, peran: me.peran, hubungan: hubungan)
            return model
        }
    }

    static func satu(_ x: Exchange) async throws -> Response {
        let model = try await muat(x)
        return .page(model.isUbah ? formStrategiPage(x, model) : strategiPage(x, model))
    }

    static func satuJSON(_ x: Exchange) async throws -> Response {
        guard let satu = try await muat(x).tersimpan else { throw WebFailure.notFound }
        return try .json(JSONStrategi(satu))
    }

    /// Four statements beside the session's.
    private static func muat(_ x: Exchange) async throws -> HalamanStrategi {
        let (id, instansi, me, hari) = (try x.id(), x.instansi.id, try x.me(), x.world.today)
        let isUbah = x.query["ubah"] == "1" || x.request.method == .post
        return try await x.world.database.read { db in
            guard let satu = try StrategiStore.load(id, instansi: instansi, in: db) else { throw WebFailure.notFound }
            let hubungan = try HubunganUnitStore.load(me, unit: satu.strategi.unitID, pada: hari, in: db)
            try x.authorise(.lihatPerjanjian, hubungan: hubungan)
            let boleh = Wewenang.boleh(.kelolaPerjanjian, peran: me.peran, hubungan: hubungan)
            if isUbah, !boleh { throw WebFailure.notFound }
            var model = HalamanStrategi(
                unitID: satu.strategi.unitID, unit: satu.unit, tahun: satu.strategi.tahun, tersimpan: satu,
                isian: satu.strategi, bolehKelola: boleh, isUbah: isUbah
            )
            if isUbah { model.pilihan = try pilihan(model, instansi: instansi, in: db) }
            return model
        }
    }

    /// Indicators of the agreement, then those that only the head's SKP has.
    private static func pilihan(
        _ model: HalamanStrategi, instansi: String, in db: any SQLConnection
    ) throws -> [PilihanIndikator] {
        let (unit, tahun) = (model.unitID, model.tahun)
        let butir = try PerjanjianStore.indikator(unit: unit, tahun: tahun, instansi: instansi, in: db)
        let pembawa = try PerjanjianBacaStore.pembawa(unit: unit, tahun: tahun, ids: [], instansi: instansi, in: db)
        let milik = pembawa.daftar.filter(\.isKepala).map(\.indikator)
        let dariPK = butir.map { satu in
            PilihanIndikator(
                pk: satu.id, skp: milik.first { satu.isDibawa(oleh: $0) }?.id,
                tampil: "\(satu.ukuran): \(satu.targetTampil)")
        }
        let lain = milik.filter { indikator in !butir.contains { $0.isDibawa(oleh: indikator) } }
        return dariPK + lain.map { PilihanIndikator(pk: nil, skp: $0.id, tampil: "\($0.narasi) (SKP)") }
    }

    static func baru(_ x: Exchange) async throws -> Response {
        let unit = x.query["unit"].isEmpty ? try x.me().unitID ?? "" : x.query["unit"]
        let isi = StrategiHasilKerja(
            id: "", tahun: PerjanjianRoutes.tahun(x), unitID: unit, pemilikID: "", indikatorPKID: x.query["butir"],
            judul: "", dibuat: 0)
        return .page(formStrategiPage(x, try await muatBaru(x, isi)))
    }

    private static func muatBaru(
        _ x: Exchange, _ isi: StrategiHasilKerja, faults: [Penolakan] = []
    ) async throws -> HalamanStrategi {
        guard Identifier.isValid(isi.unitID) else { throw WebFailure.notFound }
        let (instansi, me, hari) = (x.instansi.id, try x.me(), x.world.today)
        return try await x.world.database.read { db in
            let hubungan = try HubunganUnitStore.load(me, unit: isi.unitID, pada: hari, in: db)
            try x.authorise(.kelolaPerjanjian, hubungan: hubungan)
            var model = HalamanStrategi(
                unitID: isi.unitID, unit: try PerjanjianBacaStore.namaUnit(isi.unitID, instansi: instansi, in: db),
                tahun: isi.tahun, tersimpan: nil, isian: isi, bolehKelola: true, isUbah: true, faults: faults
            )
            model.pilihan = try pilihan(model, instansi: instansi, in: db)
            return model
        }
    }

    static func tambah(_ x: Exchange) async throws -> Response {
        let isian = try IsianStrategi.baca(x)
        do {
            return try await x.act { tx in
                let id = try StrategiActs.tambah(x, isian, in: tx)
                return try hasil(x, id, in: tx)
            }
        } catch {
            guard !x.route.isAPI, let faults = refusals(of: error), let first = faults.first else { throw error }
            return .page(formStrategiPage(x, try await muatBaru(x, isian, faults: faults)), status: status(of: first))
        }
    }

    static func simpan(_ x: Exchange) async throws -> Response {
        let (id, isian) = (try x.id(), try IsianStrategi.baca(x))
        do {
            return try await x.act { tx in
                try StrategiActs.ubah(x, isian, id: id, in: tx)
                return try hasil(x, id, in: tx)
            }
        } catch {
            guard !x.route.isAPI, let faults = refusals(of: error), let first = faults.first else { throw error }
            var model = try await muat(x)
            model.isian = isian
            model.faults = faults
            return .page(formStrategiPage(x, model), status: status(of: first))
        }
    }

    static func hapus(_ x: Exchange) async throws -> Response {
        let (id, isian) = (try x.id(), try x.isianTeks())
        do {
            return try await x.act { tx in
                let lama = try StrategiActs.muat(x, id, in: tx)
                try StrategiStore.hapus(id, versi: Int(isian["versi"] ?? ""), in: tx)
                tx.catat(EntriJejak("strategi.dihapus", objek: "strategi", id: id, sebelum: lama.judul))
                return Outcome(to: "/strategi?tahun=\(lama.tahun)&pesan=dihapus")
            }
        } catch {
            guard !x.route.isAPI, let faults = refusals(of: error), let first = faults.first else { throw error }
            var model = try await muat(x)
            model.faults = faults
            return .page(formStrategiPage(x, model), status: status(of: first))
        }
    }

    private static func hasil(_ x: Exchange, _ id: String, in tx: Transaction) throws -> Outcome {
        let satu = x.route.isAPI ? try StrategiStore.load(id, instansi: x.instansi.id, in: tx.db) : nil
        return Outcome(
            to: "/strategi/\(id)?pesan=tersimpan", json: try satu.map { try jsonText(JSONStrategi($0)) })
    }

    static func dokumen(_ x: Exchange) async throws -> Response {
        let model = try await muat(x)
        guard let satu = model.tersimpan else { throw WebFailure.notFound }
        return try DokumenPerencanaan.kirim(
            x, DokumenPerencanaan.strategi(satu), nama: "\(model.unit)-\(model.tahun)")
    }
}
