/// The contents of form B.1.7 (pelaksanaan mentoring). The rows hold the columns of the form from left to right.
public struct MentoringFormulir: Sendable, Equatable {
    /// Instansi, period, persons.
    public var kepala: KepalaFormulir
    /// Keahlian, jangka waktu, perubahan yang diharapkan, ukuran keberhasilan.
    public var tujuan: [[String]]
    /// Waktu dan tempat, materi, rencana aksi, target waktu; one row per meeting.
    public var jurnal: [[String]]
    /// Left signature.
    public var tandaTanganPegawai: TandaTanganFormulir
    /// Right signature, with place and date.
    public var tandaTanganPembimbing: TandaTanganFormulir

    /// Rows with fewer texts than columns leave the rest empty.
    public init(
        kepala: KepalaFormulir,
        tujuan: [[String]],
        jurnal: [[String]],
        tandaTanganPegawai: TandaTanganFormulir,
        tandaTanganPembimbing: TandaTanganFormulir
    ) {
        self.kepala = kepala
        self.tujuan = tujuan
        self.jurnal = jurnal
        self.tandaTanganPegawai = tandaTanganPegawai
        self.tandaTanganPembimbing = tandaTanganPembimbing
    }
}

extension MentoringFormulir {
    /// The printed form B.1.7; no notes.
    public func lembar() -> Lembar {
        let bagianTujuan = TabelIsian.blok(
            pita: "TUJUAN: APA YANG INGIN SAYA CAPAI DENGAN MENTORING?",
            petunjuk: TabelIsian.olehPegawai,
            judul: [
                "KEAHLIAN/ KETERAMPILAN SPESIFIK YANG AKAN DIKEMBANGKAN", "JANGKA WAKTU MENTORING",
                "PERUBAHAN YANG DIHARAPKAN", "UKURAN KEBERHASILAN MENTORING",
            ],
            baris: tujuan
        )
        let bagianJurnal = TabelIsian.blok(
            pita: "JURNAL MENTORING",
            judul: ["WAKTU DAN TEMPAT", "MATERI MENTORING", "RENCANA AKSI", "TARGET WAKTU RENCANA AKSI"],
            baris: jurnal
        )
        return Lembar(
            kode: "B.1.7",
            judul: "Pelaksanaan Mentoring \(kepala.pegawai.nama)",
            blok: kepala.blok("B.1.7", judul: ["PELAKSANAAN MENTORING"]) + [bagianTujuan, bagianJurnal, .jarak(10)]
                + [
                    TandaTangan.dua(
                        kiri: tandaTanganPegawai,
                        kanan: tandaTanganPembimbing,
                        labelKanan: TabelIsian.pembimbing
                    )
                ]
        )
    }
}
