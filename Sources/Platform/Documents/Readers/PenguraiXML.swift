import CDocs

/// Takes the events of one XML part. Names come without their prefix.
protocol PenerimaXML: AnyObject {
    func mulai(_ nama: String, _ atribut: AtributXML) throws(PembacaGagal)
    func teks(_ bytes: UnsafeBufferPointer<UInt8>) throws(PembacaGagal)
    func selesai(_ nama: String) throws(PembacaGagal)
}

/// The attributes of a start tag; valid only during the call.
struct AtributXML {
    fileprivate let daftar: UnsafeMutablePointer<UnsafePointer<CChar>?>?

    /// Value of the attribute with this name, prefix not counted.
    subscript(_ nama: String) -> String? {
        guard var letak = daftar else { return nil }
        while let kunci = letak[0], let nilai = letak[1] {
            if PenguraiXML.tanpaAwalan(kunci) == nama { return String(cString: nilai) }
            letak += 2
        }
        return nil
    }

    /// Value of the attribute with exactly this name or, failing that, of one with a prefix before it (`r:id`).
    subscript(berawalan nama: String) -> String? {
        guard var letak = daftar else { return nil }
        while let kunci = letak[0], let nilai = letak[1] {
            if String(cString: kunci).hasSuffix(":" + nama) { return String(cString: nilai) }
            letak += 2
        }
        return nil
    }
}

/// Expat as a push parser. A DOCTYPE is refused, so no entity can grow or reach outside.
final class PenguraiXML {
    private let pengurai: XML_Parser
    private let penerima: any PenerimaXML
    private let bagian: String
    private var kegagalan: PembacaGagal?

    init(_ penerima: any PenerimaXML, bagian: String) throws(PembacaGagal) {
        guard let pengurai = XML_ParserCreate(nil) else { throw .xmlRusak(bagian, baris: nil) }
        self.pengurai = pengurai
        self.penerima = penerima
        self.bagian = bagian
        XML_SetUserData(pengurai, Unmanaged.passUnretained(self).toOpaque())
        pasangPendengar()
    }

    deinit { XML_ParserFree(pengurai) }

    /// Feeds a piece; its length is far below 2 GiB.
    func masukkan(_ potongan: UnsafeRawBufferPointer) throws(PembacaGagal) {
        let alamat = potongan.baseAddress?.assumingMemoryBound(to: CChar.self)
        try periksa(XML_Parse(pengurai, alamat, Int32(potongan.count), 0))
    }

    func tutup() throws(PembacaGagal) {
        try periksa(XML_Parse(pengurai, nil, 0, 1))
    }

    private func periksa(_ keadaan: XML_Status) throws(PembacaGagal) {
        if let kegagalan { throw kegagalan }
        guard keadaan == XML_STATUS_OK else {
            throw .xmlRusak(bagian, baris: Int(XML_GetCurrentLineNumber(pengurai)))
        }
    }

    private func jalankan(_ tindakan: () throws(PembacaGagal) -> Void) {
        guard kegagalan == nil else { return }
        do throws(PembacaGagal) {
            try tindakan()
        } catch {
            kegagalan = error
            XML_StopParser(pengurai, 0)
        }
    }

    private func pasangPendengar() {
        XML_SetElementHandler(
            pengurai,
            { data, nama, atribut in
                guard let nama, let diri = PenguraiXML.dari(data) else { return }
                diri.jalankan { () throws(PembacaGagal) in
                    try diri.penerima.mulai(PenguraiXML.tanpaAwalan(nama), AtributXML(daftar: atribut))
                }
            },
            { data, nama in
                guard let nama, let diri = PenguraiXML.dari(data) else { return }
                diri.jalankan { () throws(PembacaGagal) in try diri.penerima.selesai(PenguraiXML.tanpaAwalan(nama)) }
            }
        )
        XML_SetCharacterDataHandler(pengurai) { data, huruf, panjang in
            guard let huruf, let diri = PenguraiXML.dari(data) else { return }
            huruf.withMemoryRebound(to: UInt8.self, capacity: Int(panjang)) { mulai in
                diri.jalankan { () throws(PembacaGagal) in
                    try diri.penerima.teks(UnsafeBufferPointer(start: mulai, count: Int(panjang)))
                }
            }
        }
        XML_SetStartDoctypeDeclHandler(pengurai) { data, _, _, _, _ in
            PenguraiXML.dari(data)?.jalankan { () throws(PembacaGagal) in throw .docType }
        }
    }

    private static func dari(_ data: UnsafeMutableRawPointer?) -> PenguraiXML? {
        data.map { Unmanaged<PenguraiXML>.fromOpaque($0).takeUnretainedValue() }
    }

    static func tanpaAwalan(_ nama: UnsafePointer<CChar>) -> String {
        let penuh = String(cString: nama)
        guard let titik = penuh.utf8.lastIndex(of: UInt8(ascii: ":")) else { return penuh }
        return String(penuh[penuh.utf8.index(after: titik)...])
    }
}
