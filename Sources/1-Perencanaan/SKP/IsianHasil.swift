import Foundation
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
    private let form: Form
    private let urutan: [String]

    init(_ form: Form, id: String) {
        self.form = form
        self.id = id
        var urutan: [String] = []
        for satu in form.fields where satu.name.hasPrefix("ukuran[") && satu.name.hasSuffix("]") {
            urutan.append(String(satu.name.dropFirst("ukuran[".count).dropLast()))
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

    /// The stored result with what was typed. Only "selesai" asks for completeness.
    func terapkan(pada lama: RencanaHasilKerja, waktu: Int64) throws -> RencanaHasilKerja {
        var baru = lama
        baru.rumusan = MasukanHasil.rapi(form["rumusan"], 1000)
        baru.pemberiTugas = MasukanHasil.rapi(form["pemberi_tugas"], 200)
        baru.jenis = JenisHasilKerja(rawValue: form["jenis"]) ?? lama.jenis
        baru.klasifikasi = KlasifikasiHasil(rawValue: form["klasifikasi"])
        if form.optional("perspektif") != nil { baru.perspektif = Perspektif(rawValue: form["perspektif"]) }
        if lama.rhkAtasanID == nil { baru.rhkAtasan = MasukanHasil.rapi(form["rhk_atasan"], 2000) }
        baru.indikator = try indikator(lama, waktu: waktu)
        if aksi == .indikator { baru.indikator.append(kosong(waktu)) }
        if isSelesai { try DaftarPenolakan.periksa(kekurangan(baru)) }
        guard baru.indikator.count <= MasukanHasil.indikatorPalingBanyak else {
            throw MasukanHasil.terlaluBanyakIndikator("rumusan")
        }
        return baru
    }

    private func kosong(_ waktu: Int64) -> IndikatorKinerja {
        IndikatorKinerja(id: Identifier.make(at: waktu), aspek: .kuantitas, ukuran: "", target: .kosong)
    }

    private func indikator(_ lama: RencanaHasilKerja, waktu: Int64) throws(Penolakan) -> [IndikatorKinerja] {
        let dikenal = Dictionary(lama.indikator.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let (aspek, ukuran) = (form.group("aspek"), form.group("ukuran"))
        let (target, satuan, arah) = (form.group("target"), form.group("satuan"), form.group("arah"))
        var hasil: [IndikatorKinerja] = []
        for kunci in urutan {
            if case .hapus(kunci) = aksi { continue }
            let isKosong = [ukuran[kunci], target[kunci]].allSatisfy { ($0 ?? "").isEmpty }
            if isKosong, isSelesai || dikenal[kunci] == nil { continue }
            hasil.append(
                try MasukanHasil.indikator(
                    id: dikenal[kunci] == nil ? Identifier.make(at: waktu) : kunci,
                    aspek: AspekIndikator(rawValue: aspek[kunci] ?? "") ?? .kuantitas, ukuran: ukuran[kunci] ?? "",
                    target: target[kunci] ?? "", satuan: satuan[kunci] ?? "",
                    arah: ArahIndikator(rawValue: arah[kunci] ?? ""),
                    standar: (dikenal[kunci]?.standarID, dikenal[kunci]?.standarKode), isian: "target[\(kunci)]"
                )
            )
        }
        return hasil
    }

    /// What is missing for a finished result, by field.
    private func kekurangan(_ hasil: RencanaHasilKerja) -> [Penolakan] {
        var daftar: [Penolakan] = []
        if hasil.rumusan.isEmpty {
            daftar.append(Penolakan("skp.rumusan_kosong", "Tulis hasil kerjanya", isian: "rumusan"))
        }
        if hasil.indikator.isEmpty, let pertama = urutan.first {
            daftar.append(
                Penolakan(
                    "skp.indikator_kosong", "Tulis sedikitnya satu indikator, misalnya “Pemohon yang terlayani”",
                    isian: "ukuran[\(pertama)]"
                )
            )
        }
        for satu in hasil.indikator {
            if satu.ukuran.isEmpty {
                daftar.append(Penolakan("skp.ukuran_kosong", "Tulis indikatornya", isian: "ukuran[\(satu.id)]"))
            }
            if satu.target.isKosong {
                daftar.append(
                    Penolakan("skp.target_kosong", "Isi target, misalnya 7 atau 80-90%", isian: "target[\(satu.id)]")
                )
            }
        }
        return daftar
    }

    /// The editor again, with everything the person typed. `denganYangBaru` adds the indicators that another tab or device
    /// stored in the meantime, so that saving again does not drop them.
    func sunting(_ hasil: RencanaHasilKerja, denganYangBaru: Bool = false) -> SuntingHasil {
        var isi = hasil
        isi.rumusan = form["rumusan"]
        isi.pemberiTugas = form["pemberi_tugas"]
        isi.rhkAtasan = form.optional("rhk_atasan") ?? hasil.rhkAtasan
        isi.jenis = JenisHasilKerja(rawValue: form["jenis"]) ?? hasil.jenis
        isi.klasifikasi = KlasifikasiHasil(rawValue: form["klasifikasi"])
        isi.perspektif = Perspektif(rawValue: form["perspektif"]) ?? hasil.perspektif
        var sunting = SuntingHasil(isi)
        let baru = denganYangBaru ? sunting.baris.filter { !urutan.contains($0.id) } : []
        let (aspek, ukuran) = (form.group("aspek"), form.group("ukuran"))
        let (target, satuan, arah) = (form.group("target"), form.group("satuan"), form.group("arah"))
        let kode = Dictionary(hasil.indikator.map { ($0.id, $0.standarKode) }, uniquingKeysWith: { first, _ in first })
        sunting.baris = urutan.map { kunci in
            SuntingHasil.Baris(
                id: kunci, aspek: aspek[kunci] ?? "", ukuran: ukuran[kunci] ?? "", target: target[kunci] ?? "",
                satuan: satuan[kunci] ?? "", arah: arah[kunci] ?? "", standarKode: kode[kunci] ?? nil
            )
        }
        sunting.baris += baru
        return sunting
    }
}

/// Results kept as JSON after they were deleted.
enum HasilTerhapus {
    static func baca(_ isi: String) throws -> RencanaHasilKerja? {
        let json = try JSONDecoder().decode(JSONHasil.self, from: Data(isi.utf8))
        let dikenal = Set([json.id].compactMap { $0 } + json.indikator.compactMap(\.id))
        return try MasukanHasil.hasil(json, dikenal: dikenal, waktu: 0, letak: "terhapus")
    }
}
