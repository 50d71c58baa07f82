import Kinerja

/// A post of the synthetic population.
struct JabatanRekaan: Sendable {
    let nama: String
    let jenis: JenisJabatan
    let jenjang: String
    /// Share of men in tenths of a percent, by the row of `jenis_kelamin_laki` it belongs to.
    let kelompokKelamin: String

    init(_ nama: String, _ jenis: JenisJabatan, _ jenjang: JenjangJF? = nil, kelamin: String) {
        self.nama = nama
        self.jenis = jenis
        self.jenjang = jenjang?.rawValue ?? ""
        kelompokKelamin = kelamin
    }

    private static let guru = "Guru, kepala sekolah, pengawas sekolah"
    private static let nakes = "JF kesehatan lain"

    static func kepala(_ unit: RencanaUnit) -> JabatanRekaan {
        switch unit.isi {
        case .akar: JabatanRekaan("Bupati", .kepalaDaerah, kelamin: "Struktural")
        case .kantor:
            JabatanRekaan(
                kepalaKantor(unit), unit.kode == "SETDA" || unit.kodeInduk != nil ? .jptPratama : .administrator,
                kelamin: "Struktural")
        case .bidang:
            JabatanRekaan(
                unit.nama.hasPrefix("Sekretariat") ? "Sekretaris" : "Kepala \(unit.nama)", .administrator,
                kelamin: "Struktural")
        case .rumahSakit: JabatanRekaan("Direktur \(unit.nama)", .administrator, kelamin: "Struktural")
        case .ruangRumahSakit: JabatanRekaan("Perawat Ahli Madya", .fungsional, .ahliMadya, kelamin: "Perawat")
        case .puskesmas: JabatanRekaan("Kepala \(unit.nama)", .fungsional, .ahliMadya, kelamin: nakes)
        case .sekolahDasar, .sekolahMenengah, .tamanKanak:
            JabatanRekaan("Kepala \(unit.nama)", .fungsional, .ahliMadya, kelamin: guru)
        case .pengawasSekolah:
            JabatanRekaan("Pengawas Sekolah Ahli Madya (koordinator)", .fungsional, .ahliMadya, kelamin: guru)
        case .kecamatan: JabatanRekaan("Camat", .administrator, kelamin: "Struktural")
        case .kelurahan: JabatanRekaan("Lurah", .pengawas, kelamin: "Struktural")
        }
    }

    private static func kepalaKantor(_ unit: RencanaUnit) -> String {
        if unit.nama.hasPrefix("Sekretariat Daerah") { return "Sekretaris Daerah" }
        if unit.nama.hasPrefix("Sekretariat Dewan") { return "Sekretaris DPRD" }
        return unit.nama.hasPrefix("Inspektorat") ? "Inspektur" : "Kepala \(unit.nama)"
    }

    static func anggota(_ unit: RencanaUnit, _ acak: inout Pengacak) -> JabatanRekaan {
        switch unit.isi {
        case .sekolahDasar, .sekolahMenengah, .tamanKanak: acak.pilih(berbobot: sekolah)
        case .pengawasSekolah: acak.pilih(berbobot: pengawas)
        case .puskesmas: acak.pilih(berbobot: puskesmas)
        case .rumahSakit, .ruangRumahSakit: acak.pilih(berbobot: rumahSakit)
        case .kelurahan, .kecamatan: acak.pilih(berbobot: wilayah)
        case .akar, .kantor, .bidang:
            unit.kode.hasPrefix("SATPOLPP") ? acak.pilih(berbobot: satpol) : acak.pilih(berbobot: kantor)
        }
    }

    private static let sekolah: [(nilai: JabatanRekaan, bobot: Int)] = [
        (JabatanRekaan("Guru Ahli Pertama", .fungsional, .ahliPertama, kelamin: guru), 48),
        (JabatanRekaan("Guru Ahli Muda", .fungsional, .ahliMuda, kelamin: guru), 28),
        (JabatanRekaan("Guru Ahli Madya", .fungsional, .ahliMadya, kelamin: guru), 14),
        (JabatanRekaan("Pengadministrasi Perkantoran", .pelaksana, kelamin: "Pelaksana"), 10),
    ]
    private static let pengawas: [(nilai: JabatanRekaan, bobot: Int)] = [
        (JabatanRekaan("Pengawas Sekolah Ahli Madya", .fungsional, .ahliMadya, kelamin: guru), 70),
        (JabatanRekaan("Penilik Ahli Madya", .fungsional, .ahliMadya, kelamin: guru), 30),
    ]
    private static let puskesmas: [(nilai: JabatanRekaan, bobot: Int)] = [
        (JabatanRekaan("Bidan Terampil", .fungsional, .terampil, kelamin: "Bidan"), 25),
        (JabatanRekaan("Bidan Ahli Pertama", .fungsional, .ahliPertama, kelamin: "Bidan"), 10),
        (JabatanRekaan("Perawat Terampil", .fungsional, .terampil, kelamin: "Perawat"), 20),
        (JabatanRekaan("Perawat Ahli Pertama", .fungsional, .ahliPertama, kelamin: "Perawat"), 12),
        (JabatanRekaan("Dokter Ahli Pertama", .fungsional, .ahliPertama, kelamin: nakes), 6),
        (JabatanRekaan("Nutrisionis Terampil", .fungsional, .terampil, kelamin: nakes), 5),
        (JabatanRekaan("Pranata Laboratorium Kesehatan Terampil", .fungsional, .terampil, kelamin: nakes), 6),
        (JabatanRekaan("Tenaga Sanitasi Lingkungan Terampil", .fungsional, .terampil, kelamin: nakes), 5),
        (JabatanRekaan("Pengadministrasi Perkantoran", .pelaksana, kelamin: "Pelaksana"), 11),
    ]
    private static let rumahSakit: [(nilai: JabatanRekaan, bobot: Int)] = [
        (JabatanRekaan("Perawat Terampil", .fungsional, .terampil, kelamin: "Perawat"), 36),
        (JabatanRekaan("Perawat Ahli Muda", .fungsional, .ahliMuda, kelamin: "Perawat"), 18),
        (JabatanRekaan("Bidan Terampil", .fungsional, .terampil, kelamin: "Bidan"), 12),
        (JabatanRekaan("Dokter Ahli Muda", .fungsional, .ahliMuda, kelamin: nakes), 8),
        (JabatanRekaan("Radiografer Terampil", .fungsional, .terampil, kelamin: nakes), 6),
        (JabatanRekaan("Apoteker Ahli Pertama", .fungsional, .ahliPertama, kelamin: nakes), 5),
        (JabatanRekaan("Operator Layanan Operasional", .pelaksana, kelamin: "Pelaksana"), 15),
    ]
    private static let wilayah: [(nilai: JabatanRekaan, bobot: Int)] = [
        (JabatanRekaan("Kepala Seksi Pemerintahan", .pengawas, kelamin: "Struktural"), 15),
        (JabatanRekaan("Penelaah Teknis Kebijakan", .pelaksana, kelamin: "Pelaksana"), 35),
        (JabatanRekaan("Pengadministrasi Perkantoran", .pelaksana, kelamin: "Pelaksana"), 50),
    ]
    private static let satpol: [(nilai: JabatanRekaan, bobot: Int)] = [
        (JabatanRekaan("Polisi Pamong Praja Terampil", .fungsional, .terampil, kelamin: "Satpol PP dan Damkar"), 55),
        (JabatanRekaan("Pemadam Kebakaran Terampil", .fungsional, .terampil, kelamin: "Satpol PP dan Damkar"), 25),
        (JabatanRekaan("Pengadministrasi Perkantoran", .pelaksana, kelamin: "Pelaksana"), 20),
    ]
    private static let kantor: [(nilai: JabatanRekaan, bobot: Int)] = [
        (JabatanRekaan("Kepala Subbagian Umum dan Kepegawaian", .pengawas, kelamin: "Struktural"), 8),
        (JabatanRekaan("Perencana Ahli Muda", .fungsional, .ahliMuda, kelamin: "JF teknis lain"), 10),
        (JabatanRekaan("Analis Kebijakan Ahli Muda", .fungsional, .ahliMuda, kelamin: "JF teknis lain"), 10),
        (JabatanRekaan("Pranata Komputer Ahli Pertama", .fungsional, .ahliPertama, kelamin: "JF teknis lain"), 8),
        (JabatanRekaan("Arsiparis Terampil", .fungsional, .terampil, kelamin: "JF teknis lain"), 6),
        (JabatanRekaan("Penelaah Teknis Kebijakan", .pelaksana, kelamin: "Pelaksana"), 28),
        (JabatanRekaan("Pengolah Data dan Informasi", .pelaksana, kelamin: "Pelaksana"), 18),
        (JabatanRekaan("Pengadministrasi Perkantoran", .pelaksana, kelamin: "Pelaksana"), 12),
    ]
}
