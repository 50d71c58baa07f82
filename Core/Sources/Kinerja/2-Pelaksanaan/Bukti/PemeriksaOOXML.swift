/// Looks for what an Excel or Word file can do beside holding text and numbers: macros, controls, other programs'
/// objects, links to other files; and for archives built to fill a memory.
public enum PemeriksaOOXML {
    private static let uraiMaks = 100 * 1024 * 1024
    private static let nisbahMaks = 200
    /// Below this nobody's memory is in danger, however well it packs.
    private static let uraiAman = 10 * 1024 * 1024

    /// Refuses `berkas.bom_zip`, `berkas.zip_rusak`, `berkas.dapat_dijalankan`, `berkas.tautan_luar`.
    public static func periksa(_ bytes: [UInt8], nama: String) throws(Penolakan) {
        let entri = DaftarIsiZIP.entri(bytes)
        try periksaUkuran(entri, bytes, nama)
        for satu in entri {
            guard isNamaWajar(satu.nama) else {
                throw Penolakan(
                    "berkas.zip_rusak", "Isi berkas \(nama) bernama tidak wajar, jadi tidak diterima", isian: "berkas",
                    perbaikan: "Simpan ulang dari Excel atau Word, lalu unggah lagi.")
            }
            if let (kode, apa, saran) = larangan(satu.nama.lowercased()) {
                throw Penolakan(kode, "Berkas \(nama) memuat \(apa)", isian: "berkas", perbaikan: saran)
            }
        }
    }

    /// The parts that say what the file points at (`_rels/*.rels`).
    public static func hubungan(_ bytes: [UInt8]) -> [BagianPadat] {
        DaftarIsiZIP.entri(bytes).filter { $0.nama.lowercased().hasSuffix(".rels") }.prefix(300).compactMap { satu in
            DaftarIsiZIP.isi(satu, bytes).map {
                BagianPadat(rentang: $0, cara: satu.cara == 0 ? .mentah : .deflate, nama: satu.nama)
            }
        }
    }

    /// Refuses `berkas.tautan_luar` when an unfolded `.rels` part loads something from elsewhere. A hyperlink only waits
    /// for a click and stays.
    public static func periksaHubungan(_ isi: [UInt8], nama: String) throws(Penolakan) {
        let teks = String(decoding: isi.filter { $0 != 0 }, as: UTF8.self)
        for potong in teks.split(separator: "<") where potong.contains("External") {
            let isHubungan = potong.hasPrefix("Relationship") || potong.contains(":Relationship")
            if isHubungan, !potong.contains("/hyperlink\""), !potong.contains("/hyperlink'") { throw tautanLuar(nama) }
        }
    }

    private static func periksaUkuran(
        _ entri: [DaftarIsiZIP.Entri], _ bytes: [UInt8], _ nama: String
    ) throws(Penolakan) {
        let urai = entri.reduce(0) { $0 + $1.urai }
        let padat = entri.reduce(0) { $0 + $1.padat }
        let isBom =
            DaftarIsiZIP.jumlah(bytes) > DaftarIsiZIP.entriMaks || urai > uraiMaks || padat > bytes.count
            || (urai > uraiAman && urai / max(1, bytes.count) > nisbahMaks)
        guard isBom else { return }
        throw Penolakan(
            "berkas.bom_zip",
            "Berkas \(nama) mengembang menjadi \(AturanBukti.tampilUkuran(urai)) saat dibuka, jadi tidak diterima",
            isian: "berkas", perbaikan: "Salin bagian yang perlu ke berkas baru, lalu unggah berkas baru itu."
        )
    }

    /// No way out of the folder it is unpacked into, on any system.
    private static func isNamaWajar(_ nama: String) -> Bool {
        let bagian = nama.split(separator: "/", omittingEmptySubsequences: false)
        return !nama.isEmpty && nama.utf8.count <= 300 && !nama.hasPrefix("/") && !nama.contains("\\")
            && !nama.contains(":") && !bagian.contains("..")
            && nama.unicodeScalars.allSatisfy { $0.value >= 32 && $0.value != 127 }
    }

    private static func larangan(_ nama: String) -> (String, String, String)? {
        if nama.hasSuffix("vbaproject.bin") || nama.contains("/macrosheets/") || nama.contains("/dialogsheets/") {
            return ("berkas.dapat_dijalankan", "makro", "Simpan tanpa makro, lalu unggah lagi.")
        }
        if nama.contains("/activex/") || (nama.contains("/embeddings/") && nama.hasSuffix(".bin")) {
            return (
                "berkas.dapat_dijalankan", "benda dari program lain", "Ganti dengan gambarnya, atau simpan sebagai PDF."
            )
        }
        if nama.contains("/externallinks/") {
            return ("berkas.tautan_luar", "tautan ke buku kerja lain", saranTautan)
        }
        return nil
    }

    private static let saranTautan =
        "Putuskan tautannya (di Excel: Data, Edit Links, Break Link), atau simpan sebagai PDF, lalu unggah lagi."

    private static func tautanLuar(_ nama: String) -> Penolakan {
        Penolakan(
            "berkas.tautan_luar", "Berkas \(nama) mengambil isi dari tempat lain saat dibuka", isian: "berkas",
            perbaikan: saranTautan)
    }
}
