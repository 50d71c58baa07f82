import Kinerja
import Platform

/// One result's form as it was sent.
struct IsianHasil: Sendable {
    enum Aksi: Sendable, Equatable {
        case simpan, selesai, indikator, buang
        case hapus(String)
        case standar(String)
        /// Saves what is typed, then looks for standards.
        case cari(String)
    }

    let id: String
    let aksi: Aksi
    let form: Form
    /// Keys of the indicators in the order of the page.
    let urutan: [String]

    init(_ form: Form, id: String) {
        self.form = form
        self.id = id
        var urutan: [String] = []
        for satu in form.fields where satu.name.hasSuffix("]") {
            for awal in ["ukuran[", "narasi["] where satu.name.hasPrefix(awal) {
                urutan.append(String(satu.name.dropFirst(awal.count).dropLast()))
            }
        }
        self.urutan = urutan
        aksi = Self.aksi(form)
    }

    private static func aksi(_ form: Form) -> Aksi {
        if !form["hapus"].isEmpty { return .hapus(form["hapus"]) }
        if !form["standar"].isEmpty { return .standar(form["standar"]) }
        switch form["aksi"] {
        case "selesai": return .selesai
        case "indikator": return .indikator
        case "buang": return .buang
        case "cari": return .cari(String(form["q"].prefix(200)))
        default: return .simpan
        }
    }

    var isSelesai: Bool { aksi == .selesai }

    /// The same form without the acts that add something: for comparing with what another saved.
    var untukBanding: IsianHasil {
        IsianHasil(
            Form(
                form.fields.filter { satu in
                    if satu.name == "aksi" { return ["selesai", "buang"].contains(satu.value) }
                    let bukanIsian = ["_csrf", "_kunci", "versi", "dasar", "standar", "q"]
                    return !bukanIsian.contains(satu.name) && !satu.name.hasPrefix("pilih[")
                }),
            id: id
        )
    }

    /// The stored result with what was typed. Only "selesai" asks for completeness.
    func terapkan(
        pada lama: RencanaHasilKerja, pendekatan: SKP.Pendekatan, waktu: Int64
    ) throws -> RencanaHasilKerja {
        var baru = lama
        baru.rumusan = MasukanHasil.rapi(form["rumusan"], 1000)
        baru.pemberiTugas = MasukanHasil.rapi(form["pemberi_tugas"], 200)
        baru.jenis = JenisHasilKerja(rawValue: form["jenis"]) ?? lama.jenis
        if form.optional("klasifikasi") != nil { baru.klasifikasi = KlasifikasiHasil(rawValue: form["klasifikasi"]) }
        if form.optional("perspektif") != nil { baru.perspektif = Perspektif(rawValue: form["perspektif"]) }
        if let asal = MasukanHasil.asal(form.optional("asal")) { baru.asal = asal }
        if lama.rhkAtasanID == nil, form.optional("rhk_atasan") != nil {
            baru.rhkAtasan = MasukanHasil.rapi(form["rhk_atasan"], 2000)
        }
        baru.indikator = try indikator(lama, pendekatan, waktu: waktu)
        if aksi == .indikator { baru.indikator.append(kosong(waktu)) }
        if isSelesai { try DaftarPenolakan.periksa(kekurangan(baru, pendekatan)) }
        guard baru.indikator.count <= MasukanHasil.indikatorPalingBanyak else {
            throw MasukanHasil.terlaluBanyakIndikator("rumusan")
        }
        return baru
    }

    private func kosong(_ waktu: Int64) -> IndikatorKinerja {
        IndikatorKinerja(id: Identifier.make(at: waktu), aspek: .kuantitas, ukuran: "", target: .kosong)
    }

    /// What is missing for a finished result, by field.
    private func kekurangan(_ hasil: RencanaHasilKerja, _ pendekatan: SKP.Pendekatan) -> [Penolakan] {
        var daftar: [Penolakan] = []
        let ruas = pendekatan == .kualitatif ? "narasi" : "ukuran"
        if hasil.rumusan.isEmpty {
            daftar.append(Penolakan("skp.rumusan_kosong", "Tulis hasil kerjanya", isian: "rumusan"))
        }
        if hasil.indikator.isEmpty, let pertama = urutan.first {
            let contoh =
                pendekatan == .kualitatif
                ? "Tulis sedikitnya satu ukuran keberhasilan, misalnya “Keluhan pemohon ditanggapi pada hari yang sama”"
                : "Tulis sedikitnya satu indikator, misalnya “Pemohon yang terlayani”"
            daftar.append(Penolakan("skp.indikator_kosong", contoh, isian: "\(ruas)[\(pertama)]"))
        }
        for satu in hasil.indikator {
            if satu.ukuran.isEmpty {
                daftar.append(Penolakan("skp.ukuran_kosong", "Tulis indikatornya", isian: "\(ruas)[\(satu.id)]"))
            }
            if pendekatan == .kuantitatif, satu.target.isKosong {
                daftar.append(
                    Penolakan("skp.target_kosong", "Isi target, misalnya 7 atau 80-90%", isian: "target[\(satu.id)]")
                )
            }
        }
        return daftar
    }
}
