public import Kinerja

/// A person of the invented kabupaten. Surnames are words such as Contoh and Umpama, and every NIP carries the birth month
/// 13, so that nobody can be mistaken for a real official.
public struct OrangContoh: Sendable {
    /// Name by which the rest of the example refers to the person.
    public let kunci: String
    public let nip: String
    public let nama: String
    public let sapaan: String
    public let isPerempuan: Bool
    public let jenisASN: String
    public let golongan: String?
    public let jabatan: String
    public let jenisJabatan: JenisJabatan
    public let jenjang: String
    public let unit: String
    public let isKepala: Bool
    /// Key of the rater; `nil` for the Bupati.
    public let penilai: String?
    public let peran: Set<Peran>

    init(
        _ kunci: String, _ nip: String, _ nama: String, _ sapaan: String, gol golongan: String?, _ jabatan: String,
        _ jenisJabatan: JenisJabatan, jenjang: String = "", unit: String, kepala: Bool = false, penilai: String?,
        peran: Set<Peran> = [], asn jenisASN: String = "pns"
    ) {
        self.kunci = kunci
        self.nip = nip
        self.nama = nama
        self.sapaan = sapaan
        self.isPerempuan = sapaan == "Ibu"
        self.jenisASN = jenisASN
        self.golongan = golongan
        self.jabatan = jabatan
        self.jenisJabatan = jenisJabatan
        self.jenjang = jenjang
        self.unit = unit
        self.isKepala = kepala
        self.penilai = penilai
        self.peran = peran
    }
}

/// Units that the example adds to the official structure of the kabupaten.
public struct UnitContoh: Sendable {
    public let kode: String
    public let nama: String
    public let jenis: String
    public let induk: String
    public let isMandiri: Bool
}

extension OrangContoh {
    /// Everybody of the example, superiors first.
    public static let semua: [OrangContoh] = pimpinan + puskesmas + pengawasSekolah + binaMarga

    private static let pimpinan: [OrangContoh] = [
        OrangContoh(
            "bupati", "196013012099130001", "Meranti Contoh", "Bapak", gol: nil, "Bupati", .kepalaDaerah, unit: "BGO",
            kepala: true, penilai: nil, peran: [.pimpinan], asn: "pejabat_negara"),
        OrangContoh(
            "sekda", "196713021993031001", "Gaharu Umpama", "Bapak", gol: "IV/d", "Sekretaris Daerah", .jptPratama,
            unit: "SETDA", kepala: true, penilai: "bupati", peran: [.timPenilai]),
        OrangContoh(
            "kadinkes", "197013031996032001", "Cempaka Misal", "Ibu", gol: "IV/c", "Kepala Dinas Kesehatan",
            .jptPratama, unit: "DINKES", kepala: true, penilai: "bupati"),
        OrangContoh(
            "kadisdik", "196913041994031002", "Damar Percontohan", "Bapak", gol: "IV/c",
            "Kepala Dinas Pendidikan dan Kebudayaan", .jptPratama, unit: "DIKBUD", kepala: true, penilai: "bupati"),
        OrangContoh(
            "kadispupr", "197113051997031003", "Jelutung Rekaan", "Bapak", gol: "IV/b",
            "Kepala Dinas Pekerjaan Umum dan Penataan Ruang", .jptPratama, unit: "PUPR", kepala: true, penilai: "bupati"
        ),
        OrangContoh(
            "kabkpsdm", "197213061998032002", "Seruni Andaikan", "Ibu", gol: "IV/b", "Kepala BKPSDM", .jptPratama,
            unit: "BKPSDMD", kepala: true, penilai: "bupati", peran: [.timPenilai]),
        OrangContoh(
            "admin", "198813072012031004", "Pulai Semisal", "Bapak", gol: "III/d", "Analis SDM Aparatur Ahli Muda",
            .fungsional, jenjang: "ahli_muda", unit: "BKPSDMD", penilai: "kabkpsdm", peran: [.adminInstansi]),
    ]

    private static let puskesmas: [OrangContoh] = [
        OrangContoh(
            "kapus", "197813082005011001", "Rimba Contoh", "Bapak", gol: "IV/a", "Kepala UPTD Puskesmas Muara Contoh",
            .fungsional, jenjang: "ahli_madya", unit: "PKM-CONTOH", kepala: true, penilai: "kadinkes"),
        OrangContoh(
            "perawat", "199013092014032001", "Melati Umpama", "Ibu", gol: "III/c", "Perawat Ahli Muda", .fungsional,
            jenjang: "ahli_muda", unit: "PKM-CONTOH", penilai: "kapus"),
        OrangContoh(
            "bidan", "198713102010032002", "Kenanga Percontohan", "Ibu", gol: "III/d", "Bidan Ahli Muda", .fungsional,
            jenjang: "ahli_muda", unit: "PKM-CONTOH", penilai: "kapus"),
        OrangContoh(
            "apoteker", "198913112015032003", "Kamboja Contoh", "Ibu", gol: "III/c", "Apoteker Ahli Muda", .fungsional,
            jenjang: "ahli_muda", unit: "PKM-CONTOH", penilai: "kapus"),
        OrangContoh(
            "bidan2", "199313122017032004", "Mawar Kiranya", "Ibu", gol: "II/d", "Bidan Terampil", .fungsional,
            jenjang: "terampil", unit: "PKM-CONTOH", penilai: "kapus"),
        OrangContoh(
            "gizi", "199413132019032005", "Anggrek Serupa", "Ibu", gol: "III/a", "Nutrisionis Ahli Pertama",
            .fungsional, jenjang: "ahli_pertama", unit: "PKM-CONTOH", penilai: "kapus"),
        OrangContoh(
            "lab", "199113142016031006", "Bukit Andai", "Bapak", gol: "II/c", "Pranata Laboratorium Kesehatan Terampil",
            .fungsional, jenjang: "terampil", unit: "PKM-CONTOH", penilai: "kapus"),
        OrangContoh(
            "perawat2", "199513152020031007", "Rawa Misal", "Bapak", gol: "II/c", "Perawat Terampil", .fungsional,
            jenjang: "terampil", unit: "PKM-CONTOH", penilai: "kapus"),
        OrangContoh(
            "sanitarian", "199213162018031008", "Jati Seumpama", "Bapak", gol: "III/a",
            "Tenaga Sanitasi Lingkungan Ahli Pertama", .fungsional, jenjang: "ahli_pertama", unit: "PKM-CONTOH",
            penilai: "kapus"),
        OrangContoh(
            "epid", "199613172024212001", "Telaga Andaikan", "Ibu", gol: "IX", "Epidemiolog Kesehatan Ahli Pertama",
            .fungsional, jenjang: "ahli_pertama", unit: "PKM-CONTOH", penilai: "kapus", asn: "pppk"),
        OrangContoh(
            "tu", "198513182008012002", "Dahlia Semisal", "Ibu", gol: "II/d", "Pengadministrasi Perkantoran",
            .pelaksana, unit: "PKM-CONTOH", penilai: "kapus", peran: [.adminUnit]),
    ]

    private static let pengawasSekolah: [OrangContoh] = [
        OrangContoh(
            "korwas", "197013192000031001", "Bungur Contoh", "Bapak", gol: "IV/c", "Koordinator Pengawas Sekolah",
            .fungsional, jenjang: "ahli_madya", unit: "WAS-CONTOH", kepala: true, penilai: "kadisdik"),
        OrangContoh(
            "pengawas", "197613202003122001", "Kemuning Misal", "Ibu", gol: "IV/b", "Pengawas Sekolah Ahli Madya",
            .fungsional, jenjang: "ahli_madya", unit: "WAS-CONTOH", penilai: "korwas"),
        OrangContoh(
            "pengawas2", "197913212006041002", "Tembesu Umpama", "Bapak", gol: "IV/a", "Pengawas Sekolah Ahli Madya",
            .fungsional, jenjang: "ahli_madya", unit: "WAS-CONTOH", penilai: "korwas"),
    ]

    private static let binaMarga: [OrangContoh] = [
        OrangContoh(
            "kabidbm", "197713222004011002", "Ulin Rekaan", "Bapak", gol: "IV/a", "Kepala Bidang Bina Marga",
            .administrator, unit: "BM-CONTOH", kepala: true, penilai: "kadispupr"),
        OrangContoh(
            "petugas", "198613232009011003", "Sungkai Seumpama", "Bapak", gol: "II/d",
            "Operator Layanan Operasional (petugas lapangan jalan)", .pelaksana, unit: "BM-CONTOH", penilai: "kabidbm"),
        OrangContoh(
            "petugas2", "199013242024211004", "Medang Andaikan", "Bapak", gol: "V", "Operator Layanan Operasional",
            .pelaksana, unit: "BM-CONTOH", penilai: "kabidbm", asn: "pppk"),
    ]
}

extension UnitContoh {
    public static let semua: [UnitContoh] = [
        UnitContoh(
            kode: "PKM-CONTOH", nama: "UPTD Puskesmas Muara Contoh", jenis: "puskesmas", induk: "DINKES",
            isMandiri: true),
        UnitContoh(
            kode: "WAS-CONTOH", nama: "Kelompok Pengawas Sekolah Contoh", jenis: "kelompok_jf", induk: "DIKBUD",
            isMandiri: false),
        UnitContoh(
            kode: "BM-CONTOH", nama: "Bidang Bina Marga Contoh", jenis: "bidang", induk: "PUPR", isMandiri: false),
    ]
}
