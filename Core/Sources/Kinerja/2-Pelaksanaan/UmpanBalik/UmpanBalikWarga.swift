/// The four words of the Survei Kepuasan Masyarakat (PermenPANRB 14/2017).
public enum KepuasanWarga: Int, CaseIterable, Sendable, Hashable {
    case tidakBaik = 1
    case kurangBaik, baik, sangatBaik

    /// As the survey prints it.
    public var tampil: String {
        switch self {
        case .tidakBaik: "Tidak baik"
        case .kurangBaik: "Kurang baik"
        case .baik: "Baik"
        case .sangatBaik: "Sangat baik"
        }
    }

    /// The mark under which it stands in the employee's list.
    public var tanda: TandaUmpanBalik { rawValue >= 3 ? .apresiasi : .perbaikan }
}

/// Where a citizen's feedback stands: nobody but the reviewer reads it before it is shown.
public enum KeadaanWarga: String, CaseIterable, Sendable, Hashable {
    case menunggu, ditampilkan, ditahan

    /// The words on screens.
    public var tampil: String {
        switch self {
        case .menunggu: "Menunggu ditinjau"
        case .ditampilkan: "Ditampilkan"
        case .ditahan: "Ditahan"
        }
    }
}

/// What a citizen sends through a link, before it is stored.
public struct UmpanBalikWarga: Sendable, Hashable {
    public var kepuasan: KepuasanWarga?
    public var teks: String
    public var kontak: String

    public init(kepuasan: KepuasanWarga?, teks: String, kontak: String) {
        self.kepuasan = kepuasan
        self.teks = teks
        self.kontak = kontak
    }

    /// Every fault in the order of the form.
    public func periksa() throws(DaftarPenolakan) {
        let batas = AturanUmpanBalik.kini.panjangWarga
        var salah: [Penolakan] = []
        if kepuasan == nil {
            salah.append(Penolakan("warga.tanpa_nilai", "Pilih satu dari empat jawaban", isian: "kepuasan"))
        }
        if teks.unicodeScalars.count > batas {
            salah.append(Penolakan("warga.terlalu_panjang", "Ringkas sampai \(batas) huruf", isian: "teks"))
        }
        if kontak.unicodeScalars.count > 100 {
            salah.append(Penolakan("warga.kontak_panjang", "Kontak paling banyak 100 huruf", isian: "kontak"))
        }
        try DaftarPenolakan.periksa(salah)
    }

    /// A hint for the reviewer, who decides.
    public var isKasar: Bool { SaringanKata.isKasar(teks) }

    /// Refuses `terlalu_sering` (429).
    public static func periksaJumlah(jaringan: Int, tautan: Int) throws(Penolakan) {
        let aturan = AturanUmpanBalik.kini
        guard jaringan < aturan.perJaringanSejam, tautan < aturan.perTautanSejam else {
            throw Penolakan(
                "terlalu_sering", "Sudah banyak kiriman dari tempat ini dalam satu jam. Kirim lagi nanti",
                perbaikan: "Isian Anda masih ada di halaman ini.")
        }
    }
}

/// The reviewer's decision on a citizen's feedback.
public enum TinjauanWarga: Sendable, Hashable {
    case tampilkan(isKasarDibaca: Bool)
    case tahan(alasan: String)

    /// The new state. Refuses `warga.sudah_ditinjau`, `warga.kata_kasar`, `warga.tanpa_alasan`.
    public func putuskan(_ kini: KeadaanWarga, isi: UmpanBalikWarga) throws(Penolakan) -> KeadaanWarga {
        guard kini == .menunggu else { throw Penolakan("warga.sudah_ditinjau", "Kiriman ini sudah ditinjau") }
        switch self {
        case .tampilkan(let isKasarDibaca):
            guard !isi.isKasar || isKasarDibaca else {
                throw Penolakan(
                    "warga.kata_kasar", "Ada kata yang mungkin kasar. Centang bahwa Anda sudah membacanya, atau tahan",
                    isian: "sudah_dibaca")
            }
            return .ditampilkan
        case .tahan(let alasan):
            guard !alasan.isEmpty, alasan.unicodeScalars.count <= 500 else {
                throw Penolakan("warga.tanpa_alasan", "Tulis alasan menahan kiriman ini", isian: "alasan")
            }
            return .ditahan
        }
    }
}

/// Words that a reviewer should see before anybody else reads the text. A hint, not a judgement.
public enum SaringanKata {
    private static let daftar: Set<String> = [
        "anjing", "anjir", "babi", "bangsat", "bajingan", "keparat", "goblok", "goblog", "tolol", "bego", "idiot",
        "dungu",
        "kampret", "monyet", "setan", "iblis", "tai", "taik", "kontol", "memek", "ngentot", "entot", "jancok", "jancuk",
        "asu", "pepek", "puki", "pantek", "lonte", "pelacur", "sundal", "perek", "brengsek", "sialan", "bedebah",
    ]

    /// Whether a word of the list stands in the text, also with letters repeated or swapped for digits.
    public static func isKasar(_ teks: String) -> Bool {
        kata(teks).contains { daftar.contains($0) || daftar.contains(rapat($0)) }
    }

    private static func kata(_ teks: String) -> [String] {
        var hasil: [String] = []
        var kini = ""
        for huruf in teks.lowercased() {
            let polos = ganti[huruf] ?? huruf
            if polos.isLetter {
                kini.append(polos)
            } else if !kini.isEmpty {
                hasil.append(kini)
                kini = ""
            }
        }
        return kini.isEmpty ? hasil : hasil + [kini]
    }

    /// "gobloook" becomes "goblok".
    private static func rapat(_ kata: String) -> String {
        var hasil = ""
        for huruf in kata where hasil.last != huruf { hasil.append(huruf) }
        return hasil
    }

    private static let ganti: [Character: Character] = [
        "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "@": "a", "$": "s",
    ]
}
