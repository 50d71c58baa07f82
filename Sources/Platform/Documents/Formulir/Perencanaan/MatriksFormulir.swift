/// The contents of form A.1.5: one table per level (leader with indicators, then team leader with the team).
public struct MatriksFormulir: Sendable, Equatable {
    /// One level of the matrix.
    public struct Tingkat: Sendable, Equatable {
        /// Name of the leader (first, blue row).
        public var nama: String
        /// Post of the leader.
        public var jabatan: String
        /// Column heads: indicators of the leader, or the team leader's own peran hasil.
        public var kolom: [String]
        /// Rows of the team.
        public var anggota: [Anggota]

        /// One column head per result.
        public init(nama: String, jabatan: String, kolom: [String], anggota: [Anggota]) {
            self.nama = nama
            self.jabatan = jabatan
            self.kolom = kolom
            self.anggota = anggota
        }
    }

    /// One row of the matrix.
    public struct Anggota: Sendable, Equatable {
        /// Name of the pegawai.
        public var nama: String
        /// Post of the pegawai.
        public var jabatan: String
        /// Peran hasil per column; an empty list prints "TIDAK ADA PERAN".
        public var peran: [[String]]
        /// Team leader with a table of its own: thick frame.
        public var isKetuaTim: Bool

        /// One list of results per column.
        public init(nama: String, jabatan: String, peran: [[String]], isKetuaTim: Bool = false) {
            self.nama = nama
            self.jabatan = jabatan
            self.peran = peran
            self.isKetuaTim = isKetuaTim
        }
    }

    /// Tables from top to bottom.
    public var tingkat: [Tingkat]
    /// Wide units print landscape.
    public var arah: Arah

    /// Portrait as in the annex unless told otherwise.
    public init(tingkat: [Tingkat], arah: Arah = .tegak) {
        self.tingkat = tingkat
        self.arah = arah
    }
}

extension MatriksFormulir {
    /// The printed form A.1.5; no KOP, signature or notes.
    public func lembar() -> Lembar {
        let tabel = tingkat.enumerated().flatMap { nomor, tingkat in
            (nomor == 0 ? [] : [Blok.jarak(14)]) + [Blok.tabel(isiTabel(tingkat))]
        }
        return Lembar(
            kode: "A.1.5",
            judul: "Matriks Pembagian Peran dan Hasil",
            arah: arah,
            blok: [Kop.format("A.1.5"), .judul(["MATRIKS PEMBAGIAN PERAN DAN HASIL"])] + tabel
        )
    }

    private func isiTabel(_ tingkat: Tingkat) -> Tabel {
        let jumlah = max(tingkat.kolom.count, 1)
        let kepala = [
            BarisTabel(
                [.kepala("PEGAWAI"), .kepala("JABATAN"), .kepala("OUTCOME ANTARA/ OUTPUT/ LAYANAN", kolom: jumlah)],
                jenis: .kepala
            ),
            BarisTabel(
                [.kepala(tingkat.nama), .kepala(tingkat.jabatan, tebal: false)]
                    + tingkat.kolom.map { .kepala($0, tebal: false) },
                jenis: .kepala
            ),
        ]
        let baris = tingkat.anggota.map { anggota in
            BarisTabel(
                [sel([anggota.nama], anggota), sel([anggota.jabatan], anggota)]
                    + (0..<jumlah).map { sel(peran(anggota, kolom: $0), anggota) }
            )
        }
        // Many columns need the room that names can spare.
        let (nama, jabatan) = jumlah > 5 ? (140, 130) : (200, 180)
        let lebar = (1000 - nama - jabatan) / jumlah
        return Tabel(kolom: [nama, jabatan] + tingkat.kolom.map { _ in lebar }, kepala: kepala, baris: baris)
    }

    private func peran(_ anggota: Anggota, kolom: Int) -> [String] {
        let peran = kolom < anggota.peran.count ? anggota.peran[kolom] : []
        return peran.isEmpty ? ["TIDAK ADA PERAN"] : peran
    }

    private func sel(_ teks: [String], _ anggota: Anggota) -> SelTabel {
        let isi = teks.map { SelTabel.Isi.paragraf(Paragraf($0, awalan: teks.count > 1 ? "•" : "")) }
        return SelTabel(isi: isi, tebal: anggota.isKetuaTim)
    }
}
