import Documents

/// A sheet to hang up: the code, the address in letters, whom it is about. One page, drawn directly.
struct LembarTautan {
    let judul: String
    let tempat: String
    let alamat: String
    let sampai: String
    /// A5 instead of A4.
    let isKecil: Bool

    /// Points; A5 is 420 × 595.
    private var lebar: Int { isKecil ? 420 : 595 }
    private var tinggi: Int { isKecil ? 595 : 842 }

    func pdf(_ qr: QRMatrix) -> [UInt8] {
        let isi = gambar(qr)
        let objek = [
            "<< /Type /Catalog /Pages 2 0 R /Lang (id-ID) >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 \(lebar) \(tinggi)] /Contents 5 0 R "
                + "/Resources << /Font << /F 4 0 R /B 6 0 R >> >> >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
            "<< /Length \(isi.utf8.count) >>\nstream\n\(isi)\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>",
            "<< /Title (\(aman("Lembar umpan balik: \(judul)"))) >>",
        ]
        var berkas = "%PDF-1.4\n"
        var letak: [Int] = []
        for (nomor, satu) in objek.enumerated() {
            letak.append(berkas.utf8.count)
            berkas += "\(nomor + 1) 0 obj\n\(satu)\nendobj\n"
        }
        let awal = berkas.utf8.count
        berkas += "xref\n0 \(objek.count + 1)\n0000000000 65535 f \n"
        for satu in letak { berkas += "\(String(repeating: "0", count: 10 - String(satu).count))\(satu) 00000 n \n" }
        berkas += "trailer\n<< /Size \(objek.count + 1) /Root 1 0 R /Info 7 0 R >>\nstartxref\n\(awal)\n%%EOF\n"
        return Array(berkas.utf8)
    }

    private func gambar(_ qr: QRMatrix) -> String {
        let sisi = lebar * 6 / 10
        let modul = sisi / qr.ukuran
        let (kiri, atas) = ((lebar - modul * qr.ukuran) / 2, tinggi - 170)
        var hasil = teks("Bagaimana pelayanan kami?", ukuran: 24, dari: tinggi - 60, tebal: true)
        hasil += teks(judul, ukuran: 15, dari: tinggi - 92, tebal: true)
        hasil += teks(tempat, ukuran: 11, dari: tinggi - 132, tebal: false)
        for baris in 0..<qr.ukuran {
            for kolom in 0..<qr.ukuran where qr[baris, kolom] {
                hasil += "\(kiri + kolom * modul) \(atas - (baris + 1) * modul) \(modul) \(modul) re\n"
            }
        }
        let bawah = atas - modul * qr.ukuran
        hasil += "f\n" + teks("Pindai kode ini, atau ketik alamatnya:", ukuran: 12, dari: bawah - 30, tebal: false)
        hasil += teks(alamat, ukuran: 12, dari: bawah - 50, tebal: true)
        return hasil
            + teks("Tanpa akun, tanpa nama. Berlaku sampai \(sampai).", ukuran: 10, dari: bawah - 90, tebal: false)
    }

    /// Centred lines; the width of a letter is taken as half its size, which is a little more than Helvetica needs.
    private func teks(_ teks: String, ukuran: Int, dari: Int, tebal: Bool) -> String {
        let muat = max(8, (lebar - 50) * 2 / ukuran)
        var hasil = ""
        for (nomor, baris) in bagi(teks, muat).prefix(3).enumerated() {
            let x = max(20, (lebar - baris.count * ukuran / 2) / 2)
            hasil +=
                "BT /\(tebal ? "B" : "F") \(ukuran) Tf \(x) \(dari - nomor * (ukuran + 4)) Td (\(aman(baris))) Tj ET\n"
        }
        return hasil
    }

    private func bagi(_ teks: String, _ muat: Int) -> [String] {
        var baris = [""]
        for kata in teks.split(separator: " ") {
            var sisa = String(kata)
            while sisa.count > muat {
                baris.append(String(sisa.prefix(muat)))
                sisa = String(sisa.dropFirst(muat))
            }
            let kini = baris[baris.count - 1]
            if kini.isEmpty {
                baris[baris.count - 1] = sisa
            } else if kini.count + 1 + sisa.count <= muat {
                baris[baris.count - 1] = kini + " " + sisa
            } else {
                baris.append(sisa)
            }
        }
        return baris.filter { !$0.isEmpty }
    }

    /// ASCII only inside a PDF string; other letters become a question mark.
    private func aman(_ teks: String) -> String {
        var hasil = ""
        for huruf in teks.unicodeScalars {
            switch huruf {
            case "(", ")", "\\": hasil += "\\\(huruf)"
            case "–", "—": hasil += "-"
            case _ where huruf.value >= 32 && huruf.value < 127: hasil.unicodeScalars.append(huruf)
            default: hasil += "?"
            }
        }
        return hasil
    }
}
