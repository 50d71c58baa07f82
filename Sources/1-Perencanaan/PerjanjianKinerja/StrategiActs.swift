import Dasar
import Kinerja
import Platform
import Storage

/// The acts on strategy sheets, each inside its transaction.
enum StrategiActs {
    /// The sheet, with the right to manage it.
    static func muat(_ x: Exchange, _ id: String, in tx: Transaction) throws -> StrategiHasilKerja {
        guard let satu = try StrategiStore.load(id, instansi: x.instansi.id, in: tx.db)?.strategi else {
            throw WebFailure.notFound
        }
        try pastikan(x, unit: satu.unitID, in: tx)
        return satu
    }

    private static func pastikan(_ x: Exchange, unit: String, in tx: Transaction) throws {
        guard Identifier.isValid(unit) else { throw WebFailure.notFound }
        let hubungan = try HubunganUnitStore.load(try x.me(), unit: unit, pada: x.world.today, in: tx.db)
        try x.authorise(.kelolaPerjanjian, hubungan: hubungan)
    }

    /// A new sheet; its owner is the head of the unit.
    static func tambah(_ x: Exchange, _ isian: StrategiHasilKerja, in tx: Transaction) throws -> String {
        try pastikan(x, unit: isian.unitID, in: tx)
        let pihak = try PerjanjianBacaStore.pihak(
            unit: isian.unitID, pada: x.world.today, instansi: x.instansi.id, in: tx.db)
        var faults = isian.periksa()
        if pihak.pertama == nil {
            faults.append(
                Penolakan(
                    "strategi.tanpa_pemilik", "Unit ini belum punya pimpinan yang tercatat",
                    perbaikan: "Minta admin unit mencatat kepala unit, lalu simpan lagi."
                )
            )
        }
        try DaftarPenolakan.periksa(faults)
        var baru = try lengkapi(x, isian, in: tx)
        baru.id = x.world.newID()
        baru.pemilikID = pihak.pertama?.id ?? ""
        baru.versi = 1
        baru.dibuat = tx.pencatat.waktu
        try StrategiStore.simpan(baru, instansi: x.instansi.id, in: tx.db)
        tx.catat(EntriJejak("strategi.dibuat", objek: "strategi", id: baru.id, sesudah: baru.judul))
        return baru.id
    }

    static func ubah(_ x: Exchange, _ isian: StrategiHasilKerja, id: String, in tx: Transaction) throws {
        let lama = try muat(x, id, in: tx)
        try DaftarPenolakan.periksa(isian.periksa())
        var baru = isian
        (baru.id, baru.unitID, baru.tahun, baru.pemilikID) = (id, lama.unitID, lama.tahun, lama.pemilikID)
        baru = try lengkapi(x, baru, in: tx)
        try StrategiStore.perbarui(baru, dari: isian.versi, in: tx)
        tx.catat(EntriJejak("strategi.diubah", objek: "strategi", id: id, sebelum: lama.judul, sesudah: baru.judul))
    }

    /// Keeps only indicators of this unit and year, and adds the indicator of the head's SKP that carries the item.
    private static func lengkapi(
        _ x: Exchange, _ isian: StrategiHasilKerja, in tx: Transaction
    ) throws -> StrategiHasilKerja {
        var baru = isian
        let butir = try PerjanjianStore.indikator(
            unit: isian.unitID, tahun: isian.tahun, instansi: x.instansi.id, in: tx.db)
        let milik = try PerjanjianBacaStore.pembawa(
            unit: isian.unitID, tahun: isian.tahun, ids: [], instansi: x.instansi.id, in: tx.db
        ).daftar.map(\.indikator)
        let satu = butir.first { $0.id == isian.indikatorPKID }
        baru.indikatorPKID = satu?.id
        baru.indikatorID =
            satu.map { satu in milik.first { satu.isDibawa(oleh: $0) }?.id }
            ?? milik.first { $0.id == isian.indikatorID }?.id
        guard baru.indikatorPKID != nil || baru.indikatorID != nil else {
            throw Penolakan(
                "strategi.indikator_kosong", "Pilih indikator yang dilayani strategi ini", isian: "indikator",
                perbaikan: "Isi dulu perjanjian kinerja unit bila daftarnya kosong."
            )
        }
        return baru
    }
}

/// Reading a sheet from a form or from JSON.
enum IsianStrategi {
    static func baca(_ x: Exchange) throws -> StrategiHasilKerja {
        x.route.isAPI ? dariJSON(try x.json(JSONStrategi.self), x) : dariFormulir(x)
    }

    private static func dariFormulir(_ x: Exchange) -> StrategiHasilKerja {
        func ruas(_ nama: String, _ panjang: Int = 500) -> String { MasukanHasil.rapi(x.form[nama], panjang) }
        let pilih = x.form["indikator"].split(separator: ":", maxSplits: 1).map(String.init)
        var satu = StrategiHasilKerja(
            id: "", tahun: Int(x.form["tahun"]) ?? x.world.today.tahun, unitID: x.form["unit"], pemilikID: "",
            indikatorID: pilih.first == "skp" ? pilih.last : nil, indikatorPKID: pilih.first == "pk" ? pilih.last : nil,
            judul: ruas("judul"), pihak: ruas("pihak"), waktuSelesai: ruas("waktu_selesai"), penerima: ruas("penerima"),
            tujuan: ruas("tujuan"), anggaran: ruas("anggaran"), metode: PendekatanKaskade(rawValue: x.form["metode"]),
            versi: x.versi ?? 0, dibuat: 0
        )
        for bagian in StrategiHasilKerja.Bagian.allCases {
            satu[bagian] = x.form[bagian.rawValue].split(whereSeparator: \.isNewline)
                .map { MasukanHasil.rapi(String($0), 500) }.filter { !$0.isEmpty }
        }
        return satu
    }

    private static func dariJSON(_ json: JSONStrategi, _ x: Exchange) -> StrategiHasilKerja {
        func rapi(_ teks: String?) -> String { MasukanHasil.rapi(teks ?? "", 500) }
        func daftar(_ teks: [String]?) -> [String] { (teks ?? []).map { rapi($0) }.filter { !$0.isEmpty } }
        return StrategiHasilKerja(
            id: "", tahun: json.tahun ?? x.world.today.tahun, unitID: json.unit_id ?? "", pemilikID: "",
            indikatorID: json.indikator_id, indikatorPKID: json.indikator_pk_id, judul: rapi(json.judul),
            pihak: rapi(json.pihak), waktuSelesai: rapi(json.waktu_selesai), penerima: rapi(json.penerima),
            tujuan: rapi(json.tujuan), anggaran: rapi(json.anggaran),
            metode: json.metode.flatMap(PendekatanKaskade.init(rawValue:)),
            butir: [
                .kegiatanRutin: daftar(json.kegiatan_rutin),
                .kegiatanTransformatif: daftar(json.kegiatan_transformatif),
                .keluaranRutin: daftar(json.keluaran_rutin),
                .keluaranTransformatif: daftar(json.keluaran_transformatif),
            ], versi: json.versi ?? 0, dibuat: 0
        )
    }
}
