extension IsiStandar {
    /// "Apa yang berubah" from an older wording to this one, field by field in the order of the page.
    public func perbedaan(dari lama: IsiStandar) -> [PerbedaanRuas] {
        zip(lama.ruas, ruas).filter { $0.teks != $1.teks }.map { sebelum, sesudah in
            PerbedaanRuas(sesudah.kunci, sesudah.nama, lama: sebelum.teks, baru: sesudah.teks)
        }
    }

    private typealias Ruas = (kunci: String, nama: String, teks: String)

    /// Every field with its name on screens and its text.
    private var ruas: [Ruas] { ruasUmum + ruasManual + ruasTingkat }

    private var ruasUmum: [Ruas] {
        [
            ("indikator", "Indikator", indikator), ("urusan", "Urusan", urusan), ("kelompok", "Kelompok", kelompok),
            ("jabatan", "Jabatan", daftarJabatan), ("unit_pelaksana", "Unit pelaksana", unitPelaksana),
            ("satuan", "Satuan", satuan), ("arah", "Arah", arah.tampil), ("aspek", "Aspek", aspek.tampil),
            ("target", "Target rujukan", rujukan.tampil(satuan: satuan)),
            ("status_target", "Status angka", statusTarget.tampil), ("status_data", "Status bunyi", statusData.tampil),
            ("sumber", "Sumber", sumber), ("dasar_hukum", "Dasar hukum", dasarHukum),
        ]
    }

    private var ruasManual: [Ruas] {
        [
            ("tujuan", "Tujuan", manual.tujuan), ("definisi", "Definisi", manual.definisi),
            ("formula", "Formula", manual.formula),
            ("kendali", "Kualitas dan tingkat kendali", manual.kendali?.tampil ?? ""),
            ("sumber_data", "Sumber data", manual.sumberData),
            ("periode", "Periode pelaporan", manual.periode?.tampil ?? ""),
        ]
    }

    private var ruasTingkat: [Ruas] {
        [
            ("di_bawah", "Di bawah ekspektasi", tingkat.diBawah), ("sesuai", "Sesuai ekspektasi", tingkat.sesuai),
            ("di_atas", "Di atas ekspektasi", tingkat.diAtas),
        ]
    }
}

extension IsiStandar.StatusData {
    /// The word on screens.
    public var tampil: String {
        switch self {
        case .terverifikasi: "Terverifikasi"
        case .pengetahuanUmum: "Pengetahuan umum"
        case .rekonstruksi: "Rekonstruksi"
        }
    }
}

extension IsiStandar.StatusTarget {
    /// The word on screens.
    public var tampil: String {
        switch self {
        case .terbit: "Angka terbit"
        case .pengetahuanUmum: "Angka pengetahuan umum"
        case .contoh: "Angka contoh"
        case .kosong: "Tanpa angka"
        }
    }
}
