import Kinerja
import Platform

/// What a repair is told, by a form or by JSON; which fields count depends on the kind of fault.
struct MasukanPerbaikan: Sendable, Decodable {
    /// Identifiers of the people it concerns.
    var pegawai: [String]?
    /// Every person on the list, whatever the page.
    var semua: Bool?
    /// Identifier of the rater, unit or group at fault.
    var kunci: String?
    /// The rater that the structure suggests instead of `penilai`.
    var saran: Bool?
    /// NIP.
    var penilai: String?
    /// Identifier of what stays: a line, a person.
    var tetap: String?
    /// Code of a unit.
    var unit: String?
    var jabatan: String?
    var jenisJabatan: String?
    /// `definitif`, `plt`, `plh`.
    var jenis: String?
    /// First and last day, ISO.
    var mulai: String?
    var selesai: String?
    /// The people of a unit are rated by its new head.
    var alihkan: Bool?
    /// Words by which the list was filtered when `semua` was chosen.
    var cari: String?

    enum CodingKeys: String, CodingKey {
        case pegawai, semua, kunci, saran, penilai, tetap, unit, jabatan, jenis, mulai, selesai, alihkan, cari
        case jenisJabatan = "jenis_jabatan"
    }

    init(_ form: Form) {
        pegawai = form.group("pilih").keys.sorted() + form.all("anggota")
        semua = form["semua"] == "1"
        kunci = form.optional("kunci")
        saran = form["cara"] == "saran"
        penilai = form.optional("penilai")
        tetap = form.optional("tetap")
        unit = form.optional("unit")
        jabatan = form.optional("jabatan")
        jenisJabatan = form.optional("jenis_jabatan")
        jenis = form.optional("jenis")
        mulai = form.optional("mulai")
        selesai = form.optional("selesai")
        alihkan = form["alihkan"] == "1"
        cari = form.optional("q")
    }

    /// The first day of the change: today when nothing is said, never later, and not before this year.
    func mulai(hariIni: Tanggal) throws(Penolakan) -> Tanggal {
        guard let mulai, !mulai.isEmpty else { return hariIni }
        guard let tanggal = Tanggal(mulai) else {
            throw Penolakan("tanggal", "Isi tanggal mulai, misalnya \(hariIni.description)", isian: "mulai")
        }
        guard tanggal <= hariIni else {
            throw Penolakan(
                "tanggal", "Tanggal mulai paling lambat hari ini, \(hariIni.tampil)", isian: "mulai",
                perbaikan: "Penilai untuk hari yang akan datang dicatat di halaman Pejabat penilai."
            )
        }
        guard tanggal.tahun == hariIni.tahun else {
            throw Penolakan("tanggal", "Tanggal mulai paling awal 1 Januari \(hariIni.tahun)", isian: "mulai")
        }
        return tanggal
    }

    /// The last day, when one is given; not before the first.
    func selesai(sejak mulai: Tanggal) throws(Penolakan) -> Tanggal? {
        guard let selesai, !selesai.isEmpty else { return nil }
        guard let tanggal = Tanggal(selesai) else {
            throw Penolakan("tanggal", "Isi tanggal selesai, misalnya \(mulai.description)", isian: "selesai")
        }
        guard tanggal >= mulai else {
            throw Penolakan("tanggal", "Tanggal selesai tidak boleh sebelum tanggal mulai", isian: "selesai")
        }
        return tanggal
    }
}
