import Kinerja

/// One feedback as somebody may see it: the statement that read it has left out a hidden name.
struct BarisUmpanBalik: Sendable {
    let isi: UmpanBalik
    /// Name of the receiver.
    let penerimaNama: String
    /// Nil where it is hidden from this reader, and for citizens.
    let pemberiNama: String?
    let sebagai: PemberiUmpanBalik
    let isTersamar: Bool
    let indikatorID: String?
    let rhkID: String?
    let nilai: Int?
    /// The words of the result, the value or "Bebas" on the day of writing.
    let perihal: String
    let tanda: TandaUmpanBalik?
    let teks: String
    let buktiID: String?
    let tautan: String
    let sifat: SifatUmpanBalik
    let cara: CaraUmpanBalik
    let tautanLanjut: String
    let tanggal: Tanggal

    var keadaan: KeadaanUmpanBalik { isi.keadaan }

    /// "Pimpinan (Rimba Contoh)", or the role alone.
    var pemberi: String { pemberiNama.map { "\(sebagai.tampil) (\($0))" } ?? sebagai.tampil }

    /// A line of the record: "Pimpinan (nama): …" (note *** h.194).
    var barisRekaman: String {
        let kata = [tanda?.tampil, teks.isEmpty ? nil : teks].compactMap { $0 }.joined(separator: ". ")
        return "\(pemberi): \(kata)"
    }
}

/// The receiver of a form, with how the giver stands to that person and which rule of names applies today.
struct TujuanUmpanBalik: Sendable {
    struct Hasil: Sendable {
        let rhkID: String
        let indikatorID: String?
        let teks: String
    }

    let id: String
    let nama: String
    let jabatan: String
    let unit: String
    let kaitan: KaitanUmpanBalik
    let namaDitampilkan: Bool
    let penilaiID: String?
    /// Empty where the giver may not see them.
    var hasil: [Hasil] = []

    var isTersamar: Bool { kaitan.isTersamar(namaDitampilkan: namaDitampilkan) }
    /// What the form says and sends back, so that nobody writes under another rule than the one read.
    var aturan: String { isTersamar ? "samar" : "nama" }
}

/// A person in a list of choice.
struct OrangUmpanBalik: Sendable {
    let id: String
    let nama: String
    let jabatan: String
    let unit: String
    /// "Atasan Anda", "Tim Anda", "Satu unit".
    let kelompok: String
}

/// A request as its asker or the asked person sees it.
struct BarisPermintaan: Sendable {
    let id: String
    let pegawaiID: String
    let kepadaID: String
    /// The other person.
    let nama: String
    let tentang: String
    let pertanyaan: String
    let keadaan: KeadaanPermintaan
    let isTersamar: Bool
    let alasan: String
    let tanggal: Tanggal
}
