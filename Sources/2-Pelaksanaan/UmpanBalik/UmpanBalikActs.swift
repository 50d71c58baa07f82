import Dasar
import Kinerja
import Platform
import Storage

/// What people do with feedback; page and API share it. Everything is loaded and asked for inside the one transaction.
enum UmpanBalikActs {
    /// What a form or a JSON body brings.
    struct Isian: Sendable {
        var kepada = ""
        var tentang = "bebas"
        var tanda = ""
        var teks = ""
        var bukti = ""
        var tautan = ""
        var sifat = "insidentil"
        var cara = "media"
        /// "samar" or "nama": the rule the form told before writing; empty where an API client names none.
        var aturan = ""
        var permintaan = ""
    }

    /// Writes a feedback. The trail of a hidden one names nobody.
    static func beri(_ isian: Isian, _ x: Exchange, _ tx: Transaction) throws -> String {
        let saya = try x.me().pegawaiID
        try x.authorise(.beriUmpanBalik)
        let (instansi, hari) = (x.instansi.id, x.world.today)
        guard
            let tujuan = try TujuanUmpanBalikStore.load(
                isian.kepada, pemberi: saya, pada: hari, instansi: instansi, in: tx.db)
        else { throw Penolakan("umpan_balik.tanpa_orang", "Pilih orangnya lebih dulu", isian: "kepada") }
        if !isian.aturan.isEmpty, isian.aturan != tujuan.aturan {
            throw Penolakan(
                "umpan_balik.aturan_berubah",
                "Aturan nama di unit ini berubah sejak formulir dibuka. Baca lagi kotak di atas, lalu kirim",
                isian: "teks")
        }
        let baru = try baru(isian, saya: saya, tujuan)
        let (rhk, indikator, perihal) = try perihal(baru.perihal, tujuan, x, tx)
        if !baru.tautan.isEmpty, !baru.tautan.hasPrefix("https://"), !baru.tautan.hasPrefix("http://") {
            throw Penolakan("umpan_balik.tautan_salah", "Awali tautan dengan https://", isian: "tautan")
        }
        if !isian.bukti.isEmpty {
            let milik = try BuktiStore.milik(saya, [isian.bukti], instansi: instansi, in: tx.db)
            guard milik.contains(isian.bukti) else {
                throw Penolakan("umpan_balik.bukti_asing", "Pilih bukti dari pustaka Anda sendiri", isian: "bukti")
            }
        }
        let id = x.world.newID()
        try UmpanBalikStore.simpan(
            UmpanBalikTersimpan(
                id: id, isi: baru, pemberi: saya, sebagai: tujuan.kaitan.sebagai, isTersamar: tujuan.isTersamar,
                rhkID: rhk, indikatorID: indikator, perihal: perihal,
                buktiID: isian.bukti.isEmpty ? nil : isian.bukti, tanggal: hari, waktu: x.world.now()),
            instansi: instansi, in: tx.db)
        try jawab(isian.permintaan, saya, tujuan, x, tx)
        catat("umpan_balik.diberikan", id, samar: tujuan.isTersamar, tx)
        try PemberitahuanStore.kirim(
            Kabar(
                .umpanBalik, kunci: "umpan_balik:\(id):baru", judul: "Ada umpan balik baru untuk Anda",
                tautan: "/umpan-balik/\(id)"),
            kepada: [tujuan.id], in: tx)
        return id
    }

    private static func baru(_ isian: Isian, saya: String, _ tujuan: TujuanUmpanBalik) throws -> UmpanBalikBaru {
        guard let perihal = PerihalUmpanBalik(isian.tentang) else {
            throw Penolakan("umpan_balik.perihal", "Pilih tentang apa umpan balik ini", isian: "tentang")
        }
        let baru = UmpanBalikBaru(
            penerima: tujuan.id, pemberi: saya, perihal: perihal, tanda: TandaUmpanBalik(rawValue: isian.tanda),
            teks: isian.teks, tautan: isian.tautan, sifat: SifatUmpanBalik(rawValue: isian.sifat) ?? .insidentil,
            cara: CaraUmpanBalik(rawValue: isian.cara) ?? .media)
        try baru.periksa(tujuan.kaitan)
        return baru
    }

    private static func perihal(
        _ perihal: PerihalUmpanBalik, _ tujuan: TujuanUmpanBalik, _ x: Exchange, _ tx: Transaction
    ) throws -> (String?, String?, String) {
        switch perihal {
        case .bebas: return (nil, nil, "Umum")
        case .nilai(let nilai): return (nil, nil, nilai.tampil)
        case .hasil(let rhk, let indikator):
            let daftar = try TujuanUmpanBalikStore.hasil(
                tujuan.id, tahun: x.world.today.tahun, instansi: x.instansi.id, in: tx.db)
            let satu = daftar.first {
                indikator == nil ? $0.rhkID == rhk && $0.indikatorID == nil : $0.indikatorID == indikator
            }
            guard let satu else {
                throw Penolakan(
                    "umpan_balik.hasil_tidak_ada", "Hasil kerja itu tidak ada di SKP yang disetujui", isian: "tentang")
            }
            return (satu.rhkID, satu.indikatorID, satu.teks)
        }
    }

    /// A request is answered by the feedback that names it. Where names are hidden the asker is not told of it.
    private static func jawab(
        _ permintaan: String, _ saya: String, _ tujuan: TujuanUmpanBalik, _ x: Exchange, _ tx: Transaction
    ) throws {
        guard !permintaan.isEmpty,
            let diminta = try PermintaanUmpanBalikStore.load(permintaan, instansi: x.instansi.id, in: tx.db),
            diminta.pegawaiID == tujuan.id
        else { return }
        _ = try PermintaanUmpanBalikStore.putus(permintaan, .dijawab, oleh: saya, instansi: x.instansi.id, in: tx.db)
    }

    /// The entry carries neither text nor, where names are hidden, the one who acts.
    static func catat(_ tindakan: String, _ id: String, samar: Bool, _ tx: Transaction) {
        if samar { tx.pelakuTersamar = "tersamar" }
        tx.catat(EntriJejak(tindakan, objek: "umpan_balik", id: id))
    }

    /// A feedback with how the reader stands to it. Anybody else: missing.
    static func muat(
        _ id: String, _ x: Exchange, in db: any SQLConnection
    ) throws -> (baris: BarisUmpanBalik, pembaca: PembacaUmpanBalik) {
        let saya = try x.me()
        guard let samar = try UmpanBalikStore.load(id, samar: true, instansi: x.instansi.id, in: db) else {
            throw WebFailure.notFound
        }
        var hubungan = try HubunganStore.load(saya, kepada: samar.isi.penerima, pada: x.world.today, in: db)
        if samar.isi.pemberi == saya.pegawaiID { hubungan.insert(.pemberi) }
        try x.authorise(.lihatUmpanBalik, hubungan: hubungan)
        let pembaca: PembacaUmpanBalik =
            hubungan.contains(.diri)
            ? .penerima
            : hubungan.contains(.pemberi) ? .pemberi : hubungan.contains(.penilai) ? .penilai : .atasanPenilai
        if samar.keadaan == .ditarik, pembaca != .pemberi { throw WebFailure.notFound }
        guard samar.isTersamar, pembaca.isMelihatNama(tersamar: true) else { return (samar, pembaca) }
        let terang = try UmpanBalikStore.load(id, samar: false, instansi: x.instansi.id, in: db)
        return (terang ?? samar, pembaca)
    }

    /// Opening by the receiver marks it as read.
    static func buka(_ id: String, _ x: Exchange) async throws -> (baris: BarisUmpanBalik, pembaca: PembacaUmpanBalik) {
        let dibuka = try await x.world.database.read { db in try muat(id, x, in: db) }
        guard dibuka.pembaca == .penerima, dibuka.baris.isi.baca() != nil else { return dibuka }
        return try await x.world.database.act(by: x.pencatat()) { tx in
            let (baris, pembaca) = try muat(id, x, in: tx.db)
            guard let putusan = baris.isi.baca() else { return (baris, pembaca) }
            try UmpanBalikStore.ubah(
                putusan.keadaan, dari: baris.keadaan, waktu: x.world.now(), instansi: x.instansi.id, in: tx.db)
            catat("umpan_balik.dibaca", id, samar: false, tx)
            return try muat(id, x, in: tx.db)
        }
    }

    /// Taken back by its giver before it was read.
    static func tarik(_ id: String, _ x: Exchange, _ tx: Transaction) throws {
        let (baris, pembaca) = try muat(id, x, in: tx.db)
        guard pembaca == .pemberi else { throw WebFailure.notFound }
        let putusan = try baris.isi.tarikKembali()
        try UmpanBalikStore.ubah(
            putusan.keadaan, dari: baris.keadaan, waktu: x.world.now(), instansi: x.instansi.id, in: tx.db)
        catat("umpan_balik.ditarik", id, samar: baris.isTersamar, tx)
    }

    /// The receiver writes what follows, or thanks; the giver is told.
    static func tanggapi(
        _ id: String, tautan: String? = nil, _ x: Exchange, _ tx: Transaction,
        _ putus: (UmpanBalik) throws -> Keputusan<UmpanBalik>
    ) throws {
        let (baris, pembaca) = try muat(id, x, in: tx.db)
        guard pembaca == .penerima else { throw WebFailure.notFound }
        let aman = tautan.flatMap { ["/skp", "/bimbingan", "/kendala"].contains(where: $0.hasPrefix) ? $0 : nil }
        let putusan = try putus(baris.isi)
        try UmpanBalikStore.ubah(
            putusan.keadaan, dari: baris.keadaan, tautanLanjut: aman, waktu: x.world.now(), instansi: x.instansi.id,
            in: tx.db)
        let jenis = putusan.peristiwa.first?.jenis ?? "umpan_balik.ditanggapi"
        catat(jenis, id, samar: false, tx)
        guard let pemberi = baris.isi.pemberi else { return }
        let judul =
            jenis == "umpan_balik.terima_kasih"
            ? "Terima kasih atas umpan balik Anda" : "Umpan balik Anda ditindaklanjuti"
        try PemberitahuanStore.kirim(
            Kabar(.umpanBalik, kunci: "\(jenis):\(id)", judul: judul, tautan: "/umpan-balik/\(id)"),
            kepada: [pemberi], in: tx)
    }

    /// Asks people for feedback.
    static func minta(
        kepada: [String], tentang: String, pertanyaan: String, _ x: Exchange, _ tx: Transaction
    ) throws -> Int {
        let (saya, hari, instansi) = (try x.me().pegawaiID, x.world.today, x.instansi.id)
        try x.authorise(.mintaUmpanBalik, hubungan: [.diri])
        let orang = Array(Set(kepada)).sorted()
        try PermintaanUmpanBalik(
            peminta: saya, pertanyaan: pertanyaan, kepada: orang,
            terakhirDiminta: try PermintaanUmpanBalikStore.terakhir(
                oleh: saya, kepada: orang, instansi: instansi, in: tx.db)
        ).periksa(pada: hari)
        for satu in orang {
            // The asked person is the giver: whose name is hidden depends on the asker's unit and on the two.
            guard
                let saja = try TujuanUmpanBalikStore.load(
                    saya, pemberi: satu, pada: hari, instansi: instansi, in: tx.db),
                try TujuanUmpanBalikStore.load(satu, pemberi: saya, pada: hari, instansi: instansi, in: tx.db) != nil
            else { throw Penolakan("umpan_balik.tanpa_orang", "Pilih orang dari daftar", isian: "kepada") }
            let id = x.world.newID()
            try PermintaanUmpanBalikStore.simpan(
                id, dari: saya, kepada: satu, tentang: PerihalUmpanBalik(tentang) == nil ? "bebas" : tentang,
                pertanyaan: pertanyaan, tersamar: saja.isTersamar, tanggal: hari, waktu: x.world.now(),
                instansi: instansi, in: tx.db)
            try PemberitahuanStore.kirim(
                Kabar(
                    .umpanBalik, kunci: "permintaan_umpan_balik:\(id)", judul: "Seorang rekan meminta umpan balik Anda",
                    tautan: "/umpan-balik/baru?kepada=\(saya)&permintaan=\(id)"),
                kepada: [satu], in: tx)
            tx.catat(EntriJejak("umpan_balik.diminta", objek: "permintaan_umpan_balik", id: id))
        }
        return orang.count
    }

    /// The asked person cannot answer, and says why.
    static func tolak(_ id: String, alasan: String, _ x: Exchange, _ tx: Transaction) throws {
        let saya = try x.me().pegawaiID
        guard let minta = try PermintaanUmpanBalikStore.load(id, instansi: x.instansi.id, in: tx.db),
            minta.kepadaID == saya
        else { throw WebFailure.notFound }
        try x.authorise(.beriUmpanBalik)
        guard !alasan.isEmpty, alasan.unicodeScalars.count <= 300 else {
            throw Penolakan(
                "umpan_balik.tanpa_alasan", "Tulis alasan singkat, paling banyak 300 huruf", isian: "alasan")
        }
        guard
            try PermintaanUmpanBalikStore.putus(
                id, .ditolak, oleh: saya, alasan: alasan, instansi: x.instansi.id, in: tx.db)
        else { throw Penolakan("versi_basi", "Permintaan ini sudah dijawab") }
        tx.catat(EntriJejak("umpan_balik.permintaan_ditolak", objek: "permintaan_umpan_balik", id: id))
        try PemberitahuanStore.kirim(
            Kabar(
                .umpanBalik, kunci: "permintaan_umpan_balik:\(id):ditolak",
                judul: "Permintaan umpan balik Anda belum dapat dijawab", tautan: "/umpan-balik?bagian=permintaan"),
            kepada: [minta.pegawaiID], in: tx)
    }
}
