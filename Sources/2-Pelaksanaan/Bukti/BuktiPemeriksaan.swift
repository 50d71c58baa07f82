import Kinerja
import Platform

/// Everything a file goes through before it becomes evidence.
enum BuktiPemeriksaan {
    /// Checks by content, looks into compressed parts within limits, and takes metadata out of pictures.
    static func periksa(
        _ file: UploadedFile
    ) throws(Penolakan) -> (nama: String, jenis: JenisBukti, bytes: [UInt8]) {
        let nama = NamaBerkas.bersih(file.name)
        let jenis = try AturanBukti.periksa(nama: nama, bytes: file.bytes, ukuran: file.size)
        try AturanBukti.periksaIsi(nama: nama, bytes: file.bytes, jenis: jenis)
        try periksaBagian(file.bytes, nama: nama, jenis: jenis)
        guard let bersih = PembersihGambar.bersihkan(file.bytes, jenis: jenis) else {
            throw Penolakan(
                "berkas.rusak", "Gambar \(nama) terpotong atau rusak. Ambil atau pilih gambar lain", isian: "berkas"
            )
        }
        return (nama, jenis, bersih)
    }

    private static func periksaBagian(_ bytes: [UInt8], nama: String, jenis: JenisBukti) throws(Penolakan) {
        var sisa = BagianPadat.totalMaks
        for bagian in AturanBukti.bagianPadat(bytes, jenis: jenis) where sisa > 0 {
            let isi = Array(bytes[bagian.rentang])
            let batas = min(sisa, BagianPadat.uraiMaks)
            let urai =
                switch bagian.cara {
                case .mentah: isi
                case .zlib: inflate(isi, isRaw: false, limit: batas)
                case .deflate: inflate(isi, isRaw: true, limit: batas)
                }
            sisa -= urai.count
            try AturanBukti.periksaBagian(urai, nama: nama, jenis: jenis)
        }
    }
}
