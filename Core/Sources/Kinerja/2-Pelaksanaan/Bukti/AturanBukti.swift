/// What may be handed in as evidence ("bukti dukung", L.III.A.7 h.68), and the sentences for what may not.
public enum AturanBukti {
    /// Largest file in bytes: 5 MB.
    public static let ukuranMaks = 5 * 1024 * 1024
    /// Most characters of a link.
    public static let tautanMaks = 2000
    /// Fewest and most characters of a note.
    public static let catatanMin = 10
    public static let catatanMaks = 2000

    /// The kind of a file, told by its content.
    ///
    /// - Parameter ukuran: how many bytes came; more than `bytes.count` when the rest was dropped.
    /// Refuses `berkas.kosong`, `berkas.terlalu_besar`, `berkas.jenis_ditolak`, `berkas.nama_tidak_cocok`.
    public static func periksa(nama: String, bytes: [UInt8], ukuran: Int) throws(Penolakan) -> JenisBukti {
        guard ukuran > 0, !bytes.isEmpty else {
            throw Penolakan("berkas.kosong", "Berkas \(nama) kosong. Pilih berkas yang berisi", isian: "berkas")
        }
        guard ukuran <= ukuranMaks else {
            throw Penolakan(
                "berkas.terlalu_besar",
                "Berkas terlalu besar (\(tampilUkuran(ukuran))). Paling besar 5 MB. Kecilkan atau kirim tautan",
                isian: "berkas"
            )
        }
        switch IsiBerkas.kenali(bytes) {
        case .dikenal(let jenis):
            try periksaNama(nama, jenis)
            return jenis
        case .ditolak(let apa, let saran):
            throw Penolakan(
                "berkas.jenis_ditolak", "Berkas \(nama) adalah \(apa), yang belum diterima. \(saran)", isian: "berkas"
            )
        case .asing:
            throw Penolakan(
                "berkas.jenis_ditolak",
                "Jenis berkas \(nama) belum diterima. Pakai foto (JPEG, PNG, WebP), PDF, Excel (XLSX), atau Word (DOCX)",
                isian: "berkas"
            )
        }
    }

    /// What the kind cannot tell: size of a picture, active parts of a PDF, bombs and macros in an archive.
    ///
    /// Refuses what `UkuranGambar`, `PemeriksaPDF` and `PemeriksaOOXML` refuse.
    public static func periksaIsi(nama: String, bytes: [UInt8], jenis: JenisBukti) throws(Penolakan) {
        switch jenis {
        case .jpeg, .png, .webp: try UkuranGambar.baca(bytes, jenis: jenis)?.periksa(nama: nama)
        case .pdf: try PemeriksaPDF.periksa(bytes, nama: nama)
        case .xlsx, .docx: try PemeriksaOOXML.periksa(bytes, nama: nama)
        }
    }

    /// Compressed parts of a file that must be unfolded and given to `periksaBagian`.
    public static func bagianPadat(_ bytes: [UInt8], jenis: JenisBukti) -> [BagianPadat] {
        switch jenis {
        case .jpeg, .png, .webp: []
        case .pdf: PemeriksaPDF.aliranObjek(bytes)
        case .xlsx, .docx: PemeriksaOOXML.hubungan(bytes)
        }
    }

    /// Looks at one unfolded part. Refuses as `periksaIsi` does.
    public static func periksaBagian(_ isi: [UInt8], nama: String, jenis: JenisBukti) throws(Penolakan) {
        switch jenis {
        case .jpeg, .png, .webp: break
        case .pdf: try PemeriksaPDF.periksa(isi, nama: nama)
        case .xlsx, .docx: try PemeriksaOOXML.periksaHubungan(isi, nama: nama)
        }
    }

    /// A note as evidence: witness, place, number in a register. Refuses `bukti.catatan_pendek`, `bukti.catatan_panjang`.
    public static func periksaCatatan(_ teks: String) throws(Penolakan) -> String {
        guard teks.count >= catatanMin else {
            throw Penolakan(
                "bukti.catatan_pendek", "Catatan bukti terlalu pendek. Sebut apa, di mana, dan siapa yang mengetahui",
                isian: "catatan_bukti")
        }
        guard teks.count <= catatanMaks else {
            throw Penolakan(
                "bukti.catatan_panjang",
                "Catatan bukti paling panjang 2.000 huruf. Ringkas, atau unggah sebagai berkas",
                isian: "catatan_bukti")
        }
        return teks
    }

    /// A web address, as typed. Refuses `bukti.tautan_salah`, `bukti.tautan_panjang`.
    public static func periksaTautan(_ teks: String) throws(Penolakan) -> String {
        guard teks.utf8.count <= tautanMaks else {
            throw Penolakan(
                "bukti.tautan_panjang", "Tautan paling panjang 2.000 huruf. Pakai tautan berbagi yang pendek",
                isian: "tautan")
        }
        let kecil = teks.lowercased()
        let skema = ["https://", "http://"].first(where: kecil.hasPrefix)
        let isBersih = teks.unicodeScalars.allSatisfy {
            $0.value > 32 && $0.value != 127 && !"<>\"\\`{}|^".unicodeScalars.contains($0)
        }
        guard let skema, isBersih, let tuan = tuanRumah(kecil.dropFirst(skema.count)) else {
            throw Penolakan(
                "bukti.tautan_salah",
                "Tulis tautan lengkap yang diawali https://, misalnya https://contoh.go.id/laporan",
                isian: "tautan"
            )
        }
        guard !tuan.contains("@") else {
            throw Penolakan("bukti.tautan_salah", "Hapus nama dan sandi dari tautan", isian: "tautan")
        }
        return teks
    }

    /// The host of an address, for a name people recognise.
    public static func tuanRumah(_ tautan: String) -> String {
        let sisa = tautan.drop { $0 != "/" }.drop { $0 == "/" }
        return tuanRumah(sisa) ?? tautan
    }

    /// A hint, never a refusal: evidence should show that a result moved, not that something was done (L-05, h.68).
    /// Nil when the result moved or when there is no evidence.
    public static func petunjuk(namaBukti: [String], realisasi: Realisasi?, indikator: IndikatorRealisasi) -> String? {
        guard let nama = namaBukti.first, let realisasi, !realisasi.isBergerak else { return nil }
        let kegiatan = namaBukti.first { isKegiatan($0) } ?? nama
        return "\(kegiatan) menunjukkan kegiatan. Realisasi mana pada “\(indikator.ukuran)” yang bergerak karenanya?"
    }

    /// "184 kB", "3,2 MB", "12 MB".
    public static func tampilUkuran(_ bytes: Int) -> String {
        if bytes < 1024 { return "\(bytes) byte" }
        if bytes < 1024 * 1024 { return "\(bytes / 1024) kB" }
        let persepuluh = (bytes * 10) / (1024 * 1024)
        // A file just over the limit must not read as exactly the limit.
        let nyata = bytes > ukuranMaks && persepuluh == 50 ? 51 : persepuluh
        return nyata % 10 == 0 || nyata >= 100 ? "\(nyata / 10) MB" : "\(nyata / 10),\(nyata % 10) MB"
    }

    private static func periksaNama(_ nama: String, _ jenis: JenisBukti) throws(Penolakan) {
        guard let titik = nama.lastIndex(of: "."), titik != nama.startIndex else { return }
        let akhiran = String(nama[nama.index(after: titik)...])
        guard JenisBukti(akhiran: akhiran) != jenis, isAkhiran(akhiran) else { return }
        throw Penolakan(
            "berkas.nama_tidak_cocok",
            "Berkas \(nama) sebenarnya \(jenis.tampil). Ganti namanya menjadi \(nama[..<titik]).\(jenis.akhiran), lalu pilih lagi",
            isian: "berkas"
        )
    }

    /// "Laporan 12.September 2026" has no ending; "a.exe" has.
    private static func isAkhiran(_ teks: String) -> Bool {
        (1...5).contains(teks.count) && teks.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
            && teks.contains(where: \.isLetter)
    }

    private static func tuanRumah(_ sisa: Substring) -> String? {
        let tuan = sisa.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        guard tuan.contains("."), !tuan.hasPrefix("."), !tuan.hasSuffix(".") else { return nil }
        return String(tuan)
    }

    private static func isKegiatan(_ nama: String) -> Bool {
        let kecil = nama.lowercased()
        return ["rapat", "undangan", "daftar hadir", "absen", "sosialisasi", "kegiatan", "acara", "foto"]
            .contains(where: kecil.contains)
    }
}
