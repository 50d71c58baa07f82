/// The contents of form B.1.8 (umpan balik pelaksanaan bimbingan kinerja); goes to the superior of the Pimpinan.
public struct UmpanBalikBimbingan: Sendable, Equatable {
    /// Persons; the form has no KOP.
    public var kepala: KepalaFormulir
    /// Free text per criterion, 1 to 9; missing ones print nothing.
    public var umpanBalik: [String]
    /// Signature of the pegawai, right, with place and date.
    public var tandaTangan: TandaTanganFormulir

    /// `umpanBalik` follows the numbers of the form.
    public init(kepala: KepalaFormulir, umpanBalik: [String], tandaTangan: TandaTanganFormulir) {
        self.kepala = kepala
        self.umpanBalik = umpanBalik
        self.tandaTangan = tandaTangan
    }
}

extension UmpanBalikBimbingan {
    /// Subject, then its criteria; numbered through.
    public static let kriteria: [(subjek: String, kriteria: [String])] = [
        (
            "TENTANG PEGAWAI",
            [
                "Saya merasa diperhatikan dan dipahami",
                "Saya merasa tindakan/langkah yang telah saya lakukan dihargai",
                "Saya merasa dapat dengan bebas mengemukakan pendapat/pemikiran saya",
            ]
        ),
        (
            "TENTANG PIMPINAN/ PIHAK LAIN YANG DIBERIKAN PENUGASAN KHUSUS",
            [
                "Saya merasa bahwa pandangan yang diberikan berdasarkan data/fakta yang akurat",
                "Saya merasa bahwa pandangan/pendapat yang diberikan kepada saya bersifat positif",
                "Lebih banyak menggunakan metode bertanya dibandingkan menggurui",
            ]
        ),
        (
            "TENTANG PEGAWAI DAN PIMPINAN/ PIHAK LAIN YANG DIBERIKAN PENUGASAN KHUSUS",
            [
                "Saya merasa dibantu dalam mencari solusi dan aksi tindak lanjut",
                "Saya tahu apa yang harus saya lakukan setelah mengikuti kegiatan bimbingan kinerja ini",
                "Saya memahami maksud dan tujuan kegiatan bimbingan kinerja ini",
            ]
        ),
    ]

    /// The printed form B.1.8.
    public func lembar() -> Lembar {
        let baris = Self.kriteria.enumerated().flatMap { kelompok, bagian in
            bagian.kriteria.enumerated().map { urutan, kriteria in
                let nomor = kelompok * 3 + urutan
                let subjek = SelTabel([Paragraf(bagian.subjek)], baris: 3)
                let isi = nomor < umpanBalik.count ? umpanBalik[nomor] : ""
                return BarisTabel(
                    (urutan == 0 ? [subjek] : [])
                        + [SelTabel([Paragraf(kriteria, awalan: "\(nomor + 1).")]), SelTabel(isi)]
                )
            }
        }
        let kepalaTabel = BarisTabel([.kepala("SUBJEK"), .kepala("KRITERIA"), .kepala("UMPAN BALIK")], jenis: .kepala)
        return Lembar(
            kode: "B.1.8",
            judul: "Umpan Balik Pelaksanaan Bimbingan Kinerja",
            blok: kepala.blok("B.1.8", judul: ["UMPAN BALIK PELAKSANAAN BIMBINGAN KINERJA"], kop: false)
                + [.tabel(Tabel(kolom: [24, 42, 34], kepala: [kepalaTabel], baris: baris)), .jarak(10)]
                + [TandaTangan.kanan("Pegawai yang Dinilai", tandaTangan)]
        )
    }
}
