import Kinerja
import Platform

/// What a form or a JSON body of this room may hold; each act takes its own part.
struct MasukanKonseling: Decodable, Sendable {
    var versi: Int?
    var pegawai: String?
    var teks: String?
    var penilai_tahu: Bool?
    var ekspektasi: String?
    var permasalahan: String?
    var serupa: Bool?
    var upaya: String?
    var konselor: String?
    var jenis: String?
    var terlatih: Bool?
    var tanggal: String?
    var mulai: String?
    var tempat: String?
    var arahan: String?

    init(_ x: Exchange) throws {
        if x.route.isAPI {
            self = try x.json(MasukanKonseling.self)
            return
        }
        let f = x.form
        versi = Int(f["versi"])
        (pegawai, teks, penilai_tahu) = (f.optional("pegawai"), f.optional("teks"), f["penilai_tahu"] == "1")
        (ekspektasi, permasalahan, upaya) = (
            f.optional("ekspektasi"), f.optional("permasalahan"), f.optional("upaya")
        )
        serupa = ["ya": true, "tidak": false][f["serupa"]]
        (konselor, jenis, terlatih) = (f.optional("konselor"), f.optional("jenis"), f["terlatih"] == "1")
        (tanggal, mulai, tempat, arahan) = (
            f.optional("tanggal"), f.optional("mulai"), f.optional("tempat"), f.optional("arahan")
        )
    }

    var laporan: LaporanPerilaku {
        LaporanPerilaku(
            ekspektasi: ekspektasi ?? "", permasalahan: permasalahan ?? "", isSerupa: serupa, upaya: upaya ?? "")
    }

    /// Throws every fault at once.
    func penetapan(isSeunit: Bool, atasan: String?) throws -> PenetapanKonseling {
        var tolak: [Penolakan] = []
        let jenis = JenisKonselor(rawValue: jenis ?? "")
        if jenis == nil { tolak.append(Penolakan("konseling.jenis", "Pilih jenis konselor", isian: "jenis")) }
        let id = (konselor ?? "")
        if !Identifier.isValid(id) {
            tolak.append(Penolakan("konseling.konselor", "Cari lalu pilih konselornya", isian: "konselor"))
        }
        let hari = tanggal.flatMap { Tanggal($0) }
        if hari == nil { tolak.append(Penolakan("konseling.tanggal", "Isi tanggal konseling", isian: "tanggal")) }
        let menit = MasukanBimbingan.menit(mulai ?? "")
        if menit == nil { tolak.append(Penolakan("konseling.jam", "Isi jam, misalnya 09.00", isian: "mulai")) }
        if (tempat ?? "").isEmpty { tolak.append(Penolakan("konseling.tempat", "Isi tempatnya", isian: "tempat")) }
        guard tolak.isEmpty, let jenis, let hari, let menit else { throw DaftarPenolakan(daftar: tolak) }
        return PenetapanKonseling(
            konselorID: id, jenis: jenis, tanggal: hari, mulai: menit, tempat: tempat ?? "",
            isTerlatih: terlatih ?? false, isSeunit: isSeunit, atasanID: atasan)
    }
}
