import Kinerja
import Platform
import Storage

/// A day on which a change begins, as typed; not in the future, since the pages show what holds today.
func tanggalMulai(_ form: Form, isian: String, hariIni: Tanggal) throws(Penolakan) -> Tanggal {
    guard let tanggal = Tanggal(form[isian]) else {
        throw Penolakan("pegawai.sejak", "Isi tanggal mulai berlaku, misalnya \(hariIni.description)", isian: isian)
    }
    guard tanggal <= hariIni else {
        throw Penolakan(
            "pegawai.sejak", "Tanggal mulai berlaku paling lambat hari ini, \(hariIni.tampil)", isian: isian)
    }
    return tanggal
}

/// Refuses a change that would begin before the present fact did.
func periksaUrutan(_ mulai: Tanggal, sejak: String?, isian: String) throws(Penolakan) {
    guard let sejak, let lama = Tanggal(sejak), mulai < lama else { return }
    throw Penolakan(
        "pegawai.urutan", "Yang berlaku sekarang mulai \(lama.tampil). Isi tanggal itu atau sesudahnya", isian: isian
    )
}

/// Another unit or post from a day on.
struct FormulirMutasi: Sendable {
    let unit: String
    let jabatan: String
    let jenisJabatan: JenisJabatan
    let isKepala: Bool
    let mulai: Tanggal

    init(_ form: Form, hariIni: Tanggal) throws(DaftarPenolakan) {
        var galat: [Penolakan] = []
        let unit = form["unit"]
        let jabatan = form["jabatan"]
        let jenis = JenisJabatan(rawValue: form["jenis_jabatan"])
        if unit.isEmpty {
            galat.append(Penolakan("pegawai.unit", "Isi unit dengan kode atau namanya, misalnya DINKES", isian: "unit"))
        }
        if jabatan.isEmpty {
            galat.append(Penolakan("pegawai.jabatan", "Isi nama jabatan, misalnya Perawat Ahli Muda", isian: "jabatan"))
        }
        if jabatan.count > 200 {
            galat.append(Penolakan("pegawai.jabatan", "Nama jabatan paling panjang 200 huruf", isian: "jabatan"))
        }
        if jenis == nil {
            galat.append(Penolakan("pegawai.jenis_jabatan", "Pilih jenis jabatan", isian: "jenis_jabatan"))
        }
        var mulai: Tanggal?
        do throws(Penolakan) { mulai = try tanggalMulai(form, isian: "mulai_jabatan", hariIni: hariIni) } catch {
            galat.append(error)
        }
        guard let jenis, let mulai, galat.isEmpty else { throw DaftarPenolakan(daftar: galat) }
        self.unit = unit
        self.jabatan = jabatan
        jenisJabatan = jenis
        isKepala = form["kepala_unit"] == "1"
        self.mulai = mulai
    }

    /// The unit that was meant: by code, else by a name that only one unit bears.
    func cariUnit(instansi: String, in db: any SQLConnection) throws -> UnitDikenal {
        let daftar = try TercatatStore.unit(instansi: instansi, in: db)
        if let tepat = daftar.first(where: { $0.kode.lowercased() == unit.lowercased() }) { return tepat }
        if let lewatNama = PencocokUnit(daftar).cari(nama: unit, opd: nil) { return lewatNama }
        throw Penolakan(
            "pegawai.unit", "Unit \"\(unit)\" tidak ada, atau lebih dari satu unit bernama begitu. Isi dengan kodenya",
            isian: "unit"
        )
    }
}
