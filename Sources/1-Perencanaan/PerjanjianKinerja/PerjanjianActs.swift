import Dasar
import Kinerja
import Platform
import Storage

/// The acts on agreements; page and API call the same ones, each inside its transaction.
enum PerjanjianActs {
    /// The unit of the path, with the right to manage its agreement.
    static func pastikanKelola(_ x: Exchange, in db: any SQLConnection) throws -> String {
        let unit = try x.id("unit")
        let hubungan = try HubunganUnitStore.load(try x.me(), unit: unit, pada: x.world.today, in: db)
        try x.authorise(.kelolaPerjanjian, hubungan: hubungan)
        return unit
    }

    /// The agreement that counts, for a change made from `versi`.
    private static func muat(_ x: Exchange, versi: Int?, in tx: Transaction) throws -> PerjanjianKinerja {
        let unit = try pastikanKelola(x, in: tx.db)
        let ada = try PerjanjianStore.load(unit: unit, tahun: try x.tahun(), instansi: x.instansi.id, in: tx.db)
        guard let pk = ada?.pk else {
            throw Penolakan(
                "perjanjian.belum_ada", "Unit ini belum punya perjanjian kinerja untuk tahun itu",
                perbaikan: "Isi dulu sasaran dan indikatornya."
            )
        }
        if let versi, versi != pk.versi { throw PerjanjianStore.versiBasi }
        return pk
    }

    /// The draft of the year; begins one where there is none.
    private static func rancangan(_ x: Exchange, versi: Int?, in tx: Transaction) throws -> PerjanjianKinerja {
        let unit = try pastikanKelola(x, in: tx.db)
        let tahun = try x.tahun()
        if let ada = try PerjanjianStore.load(unit: unit, tahun: tahun, instansi: x.instansi.id, in: tx.db)?.pk {
            if let versi, versi > 0, versi != ada.versi { throw PerjanjianStore.versiBasi }
            return ada
        }
        let baru = PerjanjianKinerja(id: x.world.newID(), unitID: unit, tahun: tahun, dibuat: tx.pencatat.waktu)
        try PerjanjianStore.simpan(baru, instansi: x.instansi.id, in: tx.db)
        tx.catat(EntriJejak("perjanjian.dimulai", objek: "perjanjian", id: baru.id, sesudah: "tahun=\(tahun)"))
        return baru
    }

    /// Adds an item or changes the one that `butir` names.
    static func simpanButir(
        _ x: Exchange, _ masukan: MasukanIndikatorPK, butir: String, versi: Int?, in tx: Transaction
    ) throws {
        let lama = try rancangan(x, versi: versi, in: tx)
        let dulu = lama.indikator.first { $0.id == butir }
        if !butir.isEmpty, dulu == nil { throw PerjanjianStore.versiBasi }
        let (satu, faults) = masukan.baca(id: dulu?.id ?? x.world.newID(), standarID: dulu?.standarID)
        if !faults.isEmpty {
            throw DaftarPenolakan(daftar: faults + ButirPerjanjianLengkap.periksa(satu, di: lama))
        }
        let baru = try lama.isi(satu)
        try simpan(
            baru, dari: lama, judul: dulu == nil ? "“\(satu.ukuran)” ditambahkan" : "“\(satu.ukuran)” diubah", in: tx)
    }

    static func hapusButir(_ x: Exchange, _ butir: String, versi: Int?, in tx: Transaction) throws {
        let lama = try muat(x, versi: versi, in: tx)
        guard let satu = lama.indikator.first(where: { $0.id == butir }) else { throw PerjanjianStore.versiBasi }
        try simpan(try lama.hapus(butir), dari: lama, judul: "“\(satu.ukuran)” dihapus", in: tx)
    }

    /// Takes the last act of drafting back, while nothing came after it.
    static func urungkan(_ x: Exchange, in tx: Transaction) throws {
        let lama = try muat(x, versi: nil, in: tx)
        try lama.keadaan.periksa(.susun)
        guard let urung = try PerjanjianStore.urung(lama, instansi: x.instansi.id, in: tx.db) else {
            throw Penolakan(
                "perjanjian.tidak_dapat_diurungkan",
                "Sudah ada perubahan lain, jadi yang tadi tidak dapat diurungkan lagi"
            )
        }
        var baru = lama
        baru.indikator = urung.butir
        try simpan(baru, dari: lama, judul: "Perubahan diurungkan", in: tx)
    }

    private static func simpan(
        _ baru: PerjanjianKinerja, dari lama: PerjanjianKinerja, judul: String, in tx: Transaction
    ) throws {
        try PerjanjianStore.perbarui(baru, dari: lama.versi, in: tx)
        try PerjanjianStore.catatUrung(lama, judul: judul, in: tx)
        tx.catat(EntriJejak("perjanjian.isi_diubah", objek: "perjanjian", id: lama.id, sesudah: judul))
    }

    /// Fixes the draft for the head of the unit and that head's rater, as they stand today.
    static func tetapkan(_ x: Exchange, _ isian: [String: String], in tx: Transaction) throws {
        let lama = try muat(x, versi: Int(isian["versi"] ?? ""), in: tx)
        let pihak = try PerjanjianBacaStore.pihak(
            unit: lama.unitID, pada: x.world.today, instansi: x.instansi.id, in: tx.db)
        var baru = try lama.tetapkan(
            nomor: MasukanHasil.rapi(isian["nomor"] ?? "", 100), tanggal: Tanggal(isian["tanggal"] ?? ""),
            pihakPertama: pihak.pertama?.id, pihakKedua: pihak.kedua?.id, pada: x.world.today
        )
        let sumber = MasukanHasil.rapi(isian["sumber"] ?? "", 500)
        if !sumber.isEmpty { baru.sumber = sumber }
        baru.statusData = isian["status_data"].flatMap(PerjanjianKinerja.StatusData.init(rawValue:)) ?? lama.statusData
        try PerjanjianStore.perbarui(baru, dari: lama.versi, in: tx)
        tx.catat(
            EntriJejak(
                "perjanjian.ditetapkan", objek: "perjanjian", id: lama.id,
                sesudah: "nomor=\(baru.nomor) revisi=\(baru.revisi)"))
    }

    /// Begins a replacement: what was fixed is kept, the items go on as a draft.
    static func ganti(_ x: Exchange, _ isian: [String: String], in tx: Transaction) throws {
        let lama = try muat(x, versi: Int(isian["versi"] ?? ""), in: tx)
        let (baru, arsip) = try lama.ganti(
            alasan: MasukanHasil.rapi(isian["alasan"] ?? "", 1000), idArsip: x.world.newID(), idButir: x.world.newID)
        let asal = Dictionary(
            zip(arsip.indikator, lama.indikator).map { ($0.id, $1.id) }, uniquingKeysWith: { awal, _ in awal })
        try PerjanjianStore.perbarui(baru, dari: lama.versi, in: tx)
        try PerjanjianStore.simpan(arsip, asal: asal, instansi: x.instansi.id, in: tx.db)
        tx.catat(
            EntriJejak(
                "perjanjian.diganti", objek: "perjanjian", id: lama.id, sesudah: "revisi=\(baru.revisi) \(baru.alasan)")
        )
    }

    /// Drops a replacement that is not fixed yet: the one before counts again, as it was.
    static func lepas(_ x: Exchange, _ isian: [String: String], in tx: Transaction) throws {
        let lama = try muat(x, versi: Int(isian["versi"] ?? ""), in: tx)
        try lama.keadaan.periksa(.lepas)
        guard let arsip = try PerjanjianStore.arsipTerakhir(lama, instansi: x.instansi.id, in: tx.db) else {
            throw Penolakan("perjanjian.tanpa_pendahulu", "Rancangan ini tidak menggantikan perjanjian lain")
        }
        try PerjanjianStore.hapus(arsip.id, in: tx)
        var baru = arsip
        baru.id = lama.id
        baru.keadaan = .ditetapkan
        try PerjanjianStore.perbarui(baru, dari: lama.versi, in: tx)
        tx.catat(EntriJejak("perjanjian.penggantian_dilepas", objek: "perjanjian", id: lama.id))
    }

    /// Applies the good rows of a table. It is read after the right is known, so that nobody else learns what is wrong.
    static func impor(_ x: Exchange, _ isian: [String: String], in tx: Transaction) throws -> ImporPerjanjian {
        _ = try pastikanKelola(x, in: tx.db)
        let tabel = try IsianPerjanjian.tabel(x, isian)
        let lama = try rancangan(x, versi: Int(isian["versi"] ?? ""), in: tx)
        let impor = try bacaImporPerjanjian(tabel, pada: lama, idBaru: x.world.newID)
        let baru = try impor.terapkan(pada: lama)
        try simpan(
            baru, dari: lama, judul: "Impor: \(impor.jumlah(.baru)) baru, \(impor.jumlah(.berubah)) berubah", in: tx)
        return impor
    }
}
