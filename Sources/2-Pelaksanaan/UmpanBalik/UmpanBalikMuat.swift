import Kinerja
import Platform
import Storage

/// Loads the pages of feedback; at most four statements beside the session's.
enum UmpanBalikMuat {
    /// `/umpan-balik`.
    struct Daftar: Sendable {
        enum Bagian: String { case diterima, diberikan, permintaan }
        var bagian: Bagian
        var baris: [BarisUmpanBalik] = []
        var jumlah = 0
        var dariSaya: [BarisPermintaan] = []
        var kepadaSaya: [BarisPermintaan] = []
        /// How many wait for the review of this person.
        var menungguTinjau = 0
    }

    /// `/umpan-balik/baru` and `/umpan-balik/minta`.
    struct Formulir: Sendable {
        var tujuan: TujuanUmpanBalik?
        var isian = UmpanBalikActs.Isian()
        var dekat: [OrangUmpanBalik] = []
        var temuan: [OrangUmpanBalik] = []
        var cari = ""
        var permintaan: [BarisPermintaan] = []
        var bukti: [Bukti] = []
        var hasil: [TujuanUmpanBalik.Hasil] = []
        var faults: [Penolakan] = []
    }

    static func daftar(_ x: Exchange) async throws -> Daftar {
        let saya = try x.me().pegawaiID
        let bagian = Daftar.Bagian(rawValue: x.query["bagian"]) ?? .diterima
        return try await x.world.database.read { db in
            try x.authorise(.lihatUmpanBalik, hubungan: [.diri])
            var model = Daftar(bagian: bagian)
            switch bagian {
            case .diterima:
                (model.baris, model.jumlah) = try UmpanBalikStore.diterima(
                    saya, halaman: x.halaman, instansi: x.instansi.id, in: db)
            case .diberikan:
                (model.baris, model.jumlah) = try UmpanBalikStore.diberikan(
                    saya, halaman: x.halaman, instansi: x.instansi.id, in: db)
            case .permintaan: break
            }
            let permintaan = try PermintaanUmpanBalikStore.milik(saya, instansi: x.instansi.id, in: db)
            (model.dariSaya, model.kepadaSaya) = (permintaan.dari, permintaan.kepada)
            return model
        }
    }

    static func formulir(_ isian: UmpanBalikActs.Isian, _ faults: [Penolakan], _ x: Exchange) async throws -> Formulir {
        let (saya, hari, cari) = (try x.me().pegawaiID, x.world.today, x.query["cari"])
        return try await x.world.database.read { db in
            try x.authorise(.beriUmpanBalik)
            var model = Formulir(isian: isian, cari: cari, faults: faults)
            if !isian.kepada.isEmpty, isian.kepada != saya {
                model.tujuan = try TujuanUmpanBalikStore.load(
                    isian.kepada, pemberi: saya, pada: hari, instansi: x.instansi.id, in: db)
                guard model.tujuan != nil else { throw WebFailure.notFound }
            }
            guard let tujuan = model.tujuan else {
                model.dekat = try TujuanUmpanBalikStore.dekat(saya, pada: hari, instansi: x.instansi.id, in: db)
                model.temuan = try TujuanUmpanBalikStore.cari(cari, saya: saya, instansi: x.instansi.id, in: db)
                model.permintaan = try PermintaanUmpanBalikStore.milik(saya, instansi: x.instansi.id, in: db).kepada
                    .filter { $0.keadaan == .menunggu }
                return model
            }
            if tujuan.kaitan.isBolehHasil {
                model.hasil = try TujuanUmpanBalikStore.hasil(
                    tujuan.id, tahun: hari.tahun, instansi: x.instansi.id, in: db)
            }
            if !isian.permintaan.isEmpty,
                let diminta = try PermintaanUmpanBalikStore.load(isian.permintaan, instansi: x.instansi.id, in: db),
                diminta.kepadaID == saya, diminta.pegawaiID == tujuan.id
            {
                model.permintaan = [diminta]
            }
            model.bukti = try BuktiStore.terbaru(saya, jumlah: 12, instansi: x.instansi.id, in: db)
            return model
        }
    }

    static func minta(_ faults: [Penolakan], _ x: Exchange) async throws -> Formulir {
        let (saya, hari, cari) = (try x.me().pegawaiID, x.world.today, x.query["cari"])
        return try await x.world.database.read { db in
            try x.authorise(.mintaUmpanBalik, hubungan: [.diri])
            return Formulir(
                tujuan: try TujuanUmpanBalikStore.load(
                    saya, pemberi: saya, pada: hari, instansi: x.instansi.id, in: db),
                dekat: try TujuanUmpanBalikStore.dekat(saya, pada: hari, instansi: x.instansi.id, in: db),
                temuan: try TujuanUmpanBalikStore.cari(cari, saya: saya, instansi: x.instansi.id, in: db), cari: cari,
                hasil: try TujuanUmpanBalikStore.hasil(saya, tahun: hari.tahun, instansi: x.instansi.id, in: db),
                faults: faults)
        }
    }
}
