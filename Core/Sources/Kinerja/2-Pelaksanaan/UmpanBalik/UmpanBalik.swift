/// What a feedback is about: results and behaviour both (L-15; L.III.C.1 h.69).
public enum PerihalUmpanBalik: Sendable, Hashable {
    /// A result of the receiver's agreed SKP, and one of its indicators where it is named.
    case hasil(rhk: String, indikator: String?)
    /// 1 to 7, `NilaiBerAKHLAK`.
    case nilai(NilaiBerAKHLAK)
    case bebas

    /// Reads "hasil:ID", "indikator:ID", "nilai:3" or "bebas".
    public init?(_ kode: String) {
        let bagian = kode.split(separator: ":", maxSplits: 1).map(String.init)
        switch (bagian.first, bagian.count > 1 ? bagian[1] : "") {
        case ("bebas", ""): self = .bebas
        case ("nilai", let nomor):
            guard let nilai = Int(nomor).flatMap(NilaiBerAKHLAK.init(rawValue:)) else { return nil }
            self = .nilai(nilai)
        case ("hasil", let id) where !id.isEmpty: self = .hasil(rhk: id, indikator: nil)
        case ("indikator", let id) where !id.isEmpty: self = .hasil(rhk: "", indikator: id)
        default: return nil
        }
    }

    /// Whether a result is meant.
    public var isHasil: Bool { if case .hasil = self { true } else { false } }
}

/// A feedback before it is sent: how the Pimpinan monitors, beside observing (L-10; Ps 17-19; L.III.C h.69-71).
public struct UmpanBalikBaru: Sendable, Hashable {
    public var penerima: String
    public var pemberi: String
    public var perihal: PerihalUmpanBalik
    public var tanda: TandaUmpanBalik?
    public var teks: String
    /// Address of evidence, or empty.
    public var tautan: String
    public var sifat: SifatUmpanBalik
    public var cara: CaraUmpanBalik

    public init(
        penerima: String, pemberi: String, perihal: PerihalUmpanBalik, tanda: TandaUmpanBalik?, teks: String,
        tautan: String = "", sifat: SifatUmpanBalik = .insidentil, cara: CaraUmpanBalik = .media
    ) {
        self.penerima = penerima
        self.pemberi = pemberi
        self.perihal = perihal
        self.tanda = tanda
        self.teks = teks
        self.tautan = tautan
        self.sifat = sifat
        self.cara = cara
    }

    /// Every fault in the order of the form.
    public func periksa(_ kaitan: KaitanUmpanBalik) throws(DaftarPenolakan) {
        let aturan = AturanUmpanBalik.kini
        var salah: [Penolakan] = []
        if penerima == pemberi {
            salah.append(
                Penolakan(
                    "umpan_balik.diri_sendiri", "Pilih orang lain; umpan balik bukan untuk diri sendiri",
                    isian: "kepada"))
        }
        if perihal.isHasil, !kaitan.isBolehHasil {
            salah.append(
                Penolakan(
                    "umpan_balik.hasil_tertutup",
                    "Hasil kerja orang ini hanya dibahas pimpinan, pemberi tugas, dan rekan satu tim. Pilih perilaku atau bebas",
                    isian: "tentang"))
        }
        if teks.isEmpty, tanda == nil {
            salah.append(
                Penolakan("umpan_balik.kosong", "Tulis apa yang Anda lihat, atau pilih satu tanda", isian: "teks"))
        }
        if teks.unicodeScalars.count > aturan.panjangTeks {
            salah.append(
                Penolakan("umpan_balik.terlalu_panjang", "Ringkas sampai \(aturan.panjangTeks) huruf", isian: "teks"))
        }
        if sifat == .berkala, kaitan.sebagai != .pimpinan, kaitan.sebagai != .rekan, kaitan.sebagai != .bawahan {
            salah.append(
                Penolakan(
                    "umpan_balik.sifat", "Pihak di luar garis dan tim memberi umpan balik insidentil", isian: "sifat"))
        }
        try DaftarPenolakan.periksa(salah)
    }
}

/// A feedback that was sent, as its acts need it.
public struct UmpanBalik: Sendable, Hashable {
    public let id: String
    public let penerima: String
    /// Nil for a citizen.
    public let pemberi: String?
    public var keadaan: KeadaanUmpanBalik
    public var tindakLanjut: String
    public var isBerterimaKasih: Bool

    public init(
        id: String, penerima: String, pemberi: String?, keadaan: KeadaanUmpanBalik = .terkirim,
        tindakLanjut: String = "", isBerterimaKasih: Bool = false
    ) {
        self.id = id
        self.penerima = penerima
        self.pemberi = pemberi
        self.keadaan = keadaan
        self.tindakLanjut = tindakLanjut
        self.isBerterimaKasih = isBerterimaKasih
    }

    /// The receiver opens it. Nil when there is nothing to record.
    public func baca() -> Keputusan<UmpanBalik>? {
        guard keadaan == .terkirim else { return nil }
        var baru = self
        baru.keadaan = .dibaca
        return putusan(baru, "umpan_balik.dibaca")
    }

    /// Taken back by the giver; nothing changes once it was read. Refuses `umpan_balik.sudah_dibaca`.
    public func tarikKembali() throws(Penolakan) -> Keputusan<UmpanBalik> {
        guard keadaan == .terkirim else {
            throw Penolakan(
                "umpan_balik.sudah_dibaca",
                keadaan == .ditarik
                    ? "Umpan balik ini sudah ditarik" : "Umpan balik ini sudah dibaca, jadi tidak dapat ditarik",
                perbaikan: "Tulis umpan balik baru bila ada yang perlu diluruskan.")
        }
        var baru = self
        baru.keadaan = .ditarik
        return putusan(baru, "umpan_balik.ditarik")
    }

    /// The receiver writes what follows. Refuses `umpan_balik.belum_dibaca`, `umpan_balik.tindak_lanjut_kosong`.
    public func tindakLanjuti(_ isi: String) throws(Penolakan) -> Keputusan<UmpanBalik> {
        try periksaTerbaca()
        guard !isi.isEmpty, isi.unicodeScalars.count <= 500 else {
            throw Penolakan(
                "umpan_balik.tindak_lanjut_kosong",
                "Tulis satu kalimat tentang yang Anda lakukan, paling banyak 500 huruf",
                isian: "tindak_lanjut")
        }
        var baru = self
        baru.keadaan = .ditindaklanjuti
        baru.tindakLanjut = isi
        return putusan(baru, "umpan_balik.ditindaklanjuti")
    }

    /// The receiver thanks, once. Refuses `umpan_balik.belum_dibaca`.
    public func ucapkanTerimaKasih() throws(Penolakan) -> Keputusan<UmpanBalik> {
        try periksaTerbaca()
        var baru = self
        baru.isBerterimaKasih = true
        return putusan(baru, "umpan_balik.terima_kasih")
    }

    private func periksaTerbaca() throws(Penolakan) {
        guard keadaan == .dibaca || keadaan == .ditindaklanjuti else {
            throw Penolakan("umpan_balik.belum_dibaca", "Buka umpan balik ini lebih dulu")
        }
    }

    private func putusan(_ baru: UmpanBalik, _ jenis: String) -> Keputusan<UmpanBalik> {
        Keputusan(keadaan: baru, peristiwa: [Peristiwa(jenis: jenis, objek: "umpan_balik", objekID: id)])
    }
}
