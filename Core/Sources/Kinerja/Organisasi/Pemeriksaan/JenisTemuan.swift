/// Kinds of faults in the data on the organisation, in the order in which they are best mended: structure first, then
/// people, then raters.
public enum JenisTemuan: String, CaseIterable, Sendable {
    case unitTanpaInduk = "unit_tanpa_induk"
    case unitBerakhir = "unit_berakhir"
    case ganda
    case tanpaPenempatan = "tanpa_penempatan"
    case unitTanpaKepala = "unit_tanpa_kepala"
    case kepalaGanda = "kepala_ganda"
    case garisGanda = "garis_ganda"
    case melingkar
    case penilaiTidakAktif = "penilai_tidak_aktif"
    case tanpaPenilai = "tanpa_penilai"
    case penilaiSetingkat = "penilai_setingkat"
    case penilaiTanpaAkun = "penilai_tanpa_akun"

    /// The fault after its number: "12 pegawai belum punya pejabat penilai".
    public var kalimat: String {
        switch self {
        case .unitTanpaInduk: "unit tidak punya induk yang berlaku"
        case .unitBerakhir: "pegawai ditempatkan di unit yang sudah berakhir"
        case .ganda: "kelompok pegawai mungkin tercatat ganda"
        case .tanpaPenempatan: "pegawai belum punya jabatan dan unit"
        case .unitTanpaKepala: "unit berpegawai belum punya kepala yang aktif"
        case .kepalaGanda: "unit punya lebih dari satu kepala"
        case .garisGanda: "pegawai punya dua pejabat penilai sekaligus"
        case .melingkar: "lingkaran pegawai saling menilai"
        case .penilaiTidakAktif: "pejabat penilai tidak lagi dapat menilai"
        case .tanpaPenilai: "pegawai belum punya pejabat penilai"
        case .penilaiSetingkat: "pegawai dinilai orang yang setingkat atau di bawahnya"
        case .penilaiTanpaAkun: "pejabat penilai belum punya akun aktif"
        }
    }

    /// The fault as a heading.
    public var judul: String { kalimat.prefix(1).uppercased() + kalimat.dropFirst() }

    /// What to do about it, one sentence.
    public var perbaikan: String {
        switch self {
        case .unitTanpaInduk: "Pilih unit di atasnya. Tanpa induk, kepala unit ini tidak punya pejabat penilai."
        case .unitBerakhir: "Pindahkan pegawainya ke unit yang menggantikan."
        case .ganda: "Pilih satu yang dipakai. Yang lain ditandai tidak lagi bekerja di sini."
        case .tanpaPenempatan: "Isi unit dan jabatannya."
        case .unitTanpaKepala: "Tunjuk kepala definitif, Plt., atau Plh. dengan tanggalnya."
        case .kepalaGanda: "Pilih satu kepala. Yang lain tetap bekerja di unit ini."
        case .garisGanda: "Pilih satu yang berlaku. Yang lain berakhir kemarin."
        case .melingkar: "Pilih satu orang dalam lingkaran, lalu beri pejabat penilai yang benar."
        case .penilaiTidakAktif: "Ganti untuk semua orang yang dinilainya sekaligus."
        case .tanpaPenilai: "Pakai saran dari struktur, atau isi NIP pejabat penilainya."
        case .penilaiSetingkat: "Pilih atasan langsung, atau pimpinan unit bila pejabat fungsional."
        case .penilaiTanpaAkun: "Buat kode aktivasinya, atau ganti pejabat penilainya."
        }
    }
}
