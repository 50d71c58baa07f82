public import Kinerja

/// CSV after RFC 4180, with what offices send: `,` `;` tab or `|`, any line ending, three encodings.
public struct PembacaCSV: Sendable {
    public var batas: BatasPembaca

    public init(batas: BatasPembaca = BatasPembaca()) {
        self.batas = batas
    }

    /// Reads all rows. Empty lines are left out but counted.
    public func baca(_ bytes: [UInt8], namaBerkas: String = "") throws(PembacaGagal) -> TabelMasukan {
        let (isi, penyandian) = try Penyandian.utf8(bytes)
        let dinyatakan = PemisahCSV.dinyatakan(isi)
        let pemisah = dinyatakan?.pemisah ?? PemisahCSV.tebak(isi)
        var pengurai = PenguraiCSV(
            isi: isi,
            letak: dinyatakan?.panjang ?? 0,
            pemisah: pemisah,
            batas: batas,
            baris: dinyatakan == nil ? 1 : 2
        )
        try pengurai.urai()
        guard !pengurai.hasil.isEmpty else { throw .kosong }
        return TabelMasukan(
            baris: pengurai.hasil,
            nomorBaris: pengurai.nomorBaris,
            nomorTeks: pengurai.nomorTeks,
            namaBerkas: namaBerkas,
            bentuk: .csv(pemisah: Character(Unicode.Scalar(pemisah)), penyandian: penyandian)
        )
    }
}

/// One pass over the bytes.
private struct PenguraiCSV {
    let isi: [UInt8]
    var letak: Int
    let pemisah: UInt8
    let batas: BatasPembaca
    /// Line of the text.
    var baris: Int
    var hasil: [[String]] = []
    var nomorBaris: [Int] = []
    var nomorTeks: [Int] = []
    private var jumlahSel = 0
    private var nomor: Int

    private static let kutip: UInt8 = 0x22
    private static let cr: UInt8 = 0x0D
    private static let lf: UInt8 = 0x0A

    init(isi: [UInt8], letak: Int, pemisah: UInt8, batas: BatasPembaca, baris: Int) {
        self.isi = isi
        self.letak = letak
        self.pemisah = pemisah
        self.batas = batas
        self.baris = baris
        nomor = baris
    }

    mutating func urai() throws(PembacaGagal) {
        while letak < isi.count {
            if isAkhirBaris {
                lewatiAkhirBaris()
            } else {
                try satuBaris()
            }
            nomor += 1
        }
    }

    private var isAkhirBaris: Bool {
        letak >= isi.count || isi[letak] == Self.cr || isi[letak] == Self.lf
    }

    private mutating func lewatiAkhirBaris() {
        guard letak < isi.count else { return }
        let pasangan = isi[letak] == Self.cr && letak + 1 < isi.count && isi[letak + 1] == Self.lf
        letak += pasangan ? 2 : 1
        baris += 1
    }

    private mutating func satuBaris() throws(PembacaGagal) {
        let mulai = baris
        var sel: [String] = []
        sel.reserveCapacity(hasil.last?.count ?? 16)
        while true {
            sel.append(letak < isi.count && isi[letak] == Self.kutip ? try selBerkutip() : try selPolos())
            guard sel.count <= batas.jumlahKolom else {
                throw .terlaluBesar("Baris \(mulai) memuat lebih dari \(batas.jumlahKolom) kolom")
            }
            guard letak < isi.count, isi[letak] == pemisah else { break }
            letak += 1
        }
        lewatiAkhirBaris()
        jumlahSel += sel.count
        guard hasil.count < batas.jumlahBaris, jumlahSel <= batas.jumlahSel else {
            throw .terlaluBesar("Tabel ini lebih dari \(batas.jumlahBaris) baris atau \(batas.jumlahSel) sel")
        }
        hasil.append(sel)
        nomorBaris.append(nomor)
        nomorTeks.append(mulai)
    }

    private mutating func selPolos() throws(PembacaGagal) -> String {
        let awal = letak
        while !isAkhirBaris, isi[letak] != pemisah { letak += 1 }
        return try teks(isi[awal..<letak])
    }

    /// A quoted cell: `""` stands for one quote; blanks after the closing quote are forgiven, other text is not.
    private mutating func selBerkutip() throws(PembacaGagal) -> String {
        let mulai = baris
        letak += 1
        var awal = letak
        var kumpulan: [UInt8] = []
        while letak < isi.count {
            let byte = isi[letak]
            if byte == Self.kutip {
                guard letak + 1 < isi.count, isi[letak + 1] == Self.kutip else { break }
                kumpulan.append(contentsOf: isi[awal...letak])
                awal = letak + 2
                letak = awal
                continue
            }
            if byte == Self.lf || (byte == Self.cr && (letak + 1 >= isi.count || isi[letak + 1] != Self.lf)) {
                baris += 1
            }
            letak += 1
        }
        guard letak < isi.count else { throw kutipTerbuka(mulai) }
        let nilai = kumpulan.isEmpty ? try teks(isi[awal..<letak]) : try teks((kumpulan + isi[awal..<letak])[...])
        letak += 1
        while !isAkhirBaris, isi[letak] == 0x20, isi[letak] != pemisah { letak += 1 }
        guard isAkhirBaris || isi[letak] == pemisah else { throw kutipLiar() }
        return nilai
    }

    private func teks(_ potongan: ArraySlice<UInt8>) throws(PembacaGagal) -> String {
        guard potongan.count <= batas.panjangSel else {
            throw .terlaluBesar("Isi satu sel pada baris \(baris) terlalu panjang")
        }
        return String(decoding: potongan, as: UTF8.self)
    }

    private func kutipTerbuka(_ mulai: Int) -> PembacaGagal {
        PembacaGagal(
            kode: "berkas.kutip_tidak_ditutup",
            kalimat:
                "Tanda kutip (\") yang dibuka pada baris \(mulai) tidak ditutup. Tutup atau hapus tanda kutip itu.",
            baris: mulai
        )
    }

    private func kutipLiar() -> PembacaGagal {
        PembacaGagal(
            kode: "berkas.kutip_liar",
            kalimat: "Pada baris \(baris) ada teks sesudah tanda kutip penutup. "
                + "Di dalam sel berkutip, tulis tanda kutip dua kali (\"\").",
            baris: baris
        )
    }
}
