/// The contents of forms B.1.1 (rencana aksi) and B.1.2 (pendokumentasian kinerja).
public struct RencanaAksiFormulir: Sendable, Equatable {
    /// One rencana hasil kerja with its actions.
    public struct Baris: Sendable, Equatable {
        /// Rencana hasil kerja.
        public var rencana: String
        /// Rencana aksi, without numbers.
        public var aksi: [String]
        /// Realisasi dan bukti dukung, without numbers (B.1.2 only).
        public var realisasi: [String]

        /// Texts without numbers.
        public init(rencana: String, aksi: [String], realisasi: [String] = []) {
            self.rencana = rencana
            self.aksi = aksi
            self.realisasi = realisasi
        }
    }

    /// Instansi, period, persons.
    public var kepala: KepalaFormulir
    /// Rows of the band "HASIL KERJA".
    public var baris: [Baris]
    /// Signature of the pegawai, right, with place and date.
    public var tandaTangan: TandaTanganFormulir
    /// True prints B.1.2 with the column of realisasi, false B.1.1.
    public var denganRealisasi: Bool

    /// All texts already formatted by the caller.
    public init(
        kepala: KepalaFormulir,
        baris: [Baris],
        tandaTangan: TandaTanganFormulir,
        denganRealisasi: Bool
    ) {
        self.kepala = kepala
        self.baris = baris
        self.tandaTangan = tandaTangan
        self.denganRealisasi = denganRealisasi
    }
}

extension RencanaAksiFormulir {
    /// The printed form B.1.1 or B.1.2.
    public func lembar() -> Lembar {
        let kode = denganRealisasi ? "B.1.2" : "B.1.1"
        let judul = denganRealisasi ? "PENDOKUMENTASIAN KINERJA" : "RENCANA AKSI"
        return Lembar(
            kode: kode,
            judul: "\(denganRealisasi ? "Pendokumentasian Kinerja" : "Rencana Aksi") \(kepala.pegawai.nama)",
            blok: kepala.blok(kode, judul: [judul])
                + [.tabel(hasilKerja), .jarak(10), TandaTangan.kanan("Pegawai yang Dinilai", tandaTangan)]
        )
    }

    private var hasilKerja: Tabel {
        let kolom = denganRealisasi ? [6, 30, 30, 34] : [6, 42, 52]
        let isi = baris.enumerated().map { nomor, satu in
            var sel = [
                SelTabel("\(nomor + 1)", rata: .tengah), SelTabel(satu.rencana),
                bernomor(satu.aksi.isEmpty && denganRealisasi ? "" : "Rencana Aksi:", satu.aksi),
            ]
            if denganRealisasi { sel.append(bernomor("Realisasi dan Bukti Dukung:", satu.realisasi)) }
            return BarisTabel(sel)
        }
        let kosong = BarisTabel(kolom.map { _ in SelTabel("-", rata: .tengah) })
        return Tabel(
            kolom: kolom,
            kepala: [.pita("HASIL KERJA", kolom: kolom.count)],
            baris: isi.isEmpty ? [kosong] : isi
        )
    }

    private func bernomor(_ judul: String, _ isi: [String]) -> SelTabel {
        SelTabel([Paragraf(judul)] + isi.enumerated().map { Paragraf($1, awalan: "\($0 + 1).") })
    }
}
