public import Kinerja

/// One post of the two dinas with how many people hold it in the example.
public struct JabatanDinas: Sendable, Equatable {
    /// `DK-10`, `DP-71`: as in the source table.
    public let kode: String
    public let nama: String
    public let jenis: JenisJabatan
    /// Raw value of `JenjangJF`, or empty.
    public let jenjang: String
    /// Code of the unit, see `UnitContoh.duaDinas`.
    public let unit: String
    /// Code of the post that rates it; nil for the two heads.
    public let atasan: String?
    public let isKepala: Bool
    /// Usual kelas jabatan.
    public let kelas: Int
    public let jumlah: Int
    public let keterangan: String

    init(
        _ kode: String, _ nama: String, _ jenis: JenisJabatan, jenjang: String, di unit: String, atasan: String?,
        kepala isKepala: Bool, kelas: Int, jumlah: Int, keterangan: String
    ) {
        self.kode = kode
        self.nama = nama
        self.jenis = jenis
        self.jenjang = jenjang
        self.unit = unit
        self.atasan = atasan
        self.isKepala = isKepala
        self.kelas = kelas
        self.jumlah = jumlah
        self.keterangan = keterangan
    }

    /// Status of every row: nobody published the structure of the two dinas.
    public static let statusData = "rekonstruksi"

    /// Where the structure comes from.
    public static let sumber =
        "REKONSTRUKSI: pola Permenkes 49/2016 dan Permendikbud 47/2016 setelah penyederhanaan birokrasi PermenPANRB "
        + "25/2021; Perbup SOTK Bungo tidak ditemukan"

    /// Posts of both dinas, superiors first.
    public static let semua: [JabatanDinas] = dinkes + dikbud
}

extension UnitContoh {
    /// Units that the two dinas need besides their official ones, parents first.
    public static let duaDinas: [UnitContoh] =
        [
            UnitContoh(
                kode: "PKM-HULU", nama: "UPTD Puskesmas Hulu Contoh", jenis: "puskesmas", induk: "DINKES",
                isMandiri: true),
            // Rated by the head of the bidang, as the source has it: so not units kerja mandiri (PermenPANRB L.II.C.3).
            UnitContoh(
                kode: "SDN-CONTOH", nama: "SD Negeri 1 Contoh", jenis: "sekolah", induk: "DIKBUD-BIDANG-PEMBINAAN-SD",
                isMandiri: false),
            UnitContoh(
                kode: "SMPN-CONTOH", nama: "SMP Negeri 1 Contoh", jenis: "sekolah",
                induk: "DIKBUD-BIDANG-PEMBINAAN-SMP",
                isMandiri: false),
        ] + KelompokDinas.semua.map(\.unit)
}
