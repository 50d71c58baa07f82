import Foundation
import Kinerja
import Platform

/// What a form or a JSON body of this room may hold; each act takes its own part.
struct MasukanBimbingan: Decodable, Sendable {
    var versi: Int?
    var pegawai: String?
    var bentuk: String?
    var jenis_mentoring: String?
    var pembimbing: String?
    var surat_nomor: String?
    var surat_tanggal: String?
    var rhk: String?
    var alasan: String?
    var tanggal: String?
    var mulai: String?
    var selesai: String?
    var tempat: String?
    var agenda: [String]?
    var tujuan: [[String]]?
    var fakta: [[String]]?
    var peluang: String?
    var langkah: [[String]]?
    var jurnal: [[String]]?
    var tanggapan: [String]?
    var kompetensi: [NilaiKompetensi]?
    var rekomendasi: String?
    var laporan: String?
    var tindak_lanjut: String?
    var tindak_lanjut_tanggal: String?
    var uraian: String?
    var penanggung: String?
    var tenggat: String?
    var keadaan: String?
    var catatan: String?

    init(_ x: Exchange) throws {
        if x.route.isAPI {
            self = try x.json(MasukanBimbingan.self)
            return
        }
        let f = x.form
        versi = Int(f["versi"])
        (pegawai, bentuk, jenis_mentoring) = (
            f.optional("pegawai"), f.optional("bentuk"), f.optional("jenis_mentoring")
        )
        (pembimbing, surat_nomor) = (f.optional("pembimbing"), f.optional("surat_nomor"))
        (surat_tanggal, rhk, alasan) = (f.optional("surat_tanggal"), f.optional("rhk"), f.optional("alasan"))
        (tanggal, mulai, selesai) = (f.optional("tanggal"), f.optional("mulai"), f.optional("selesai"))
        (tempat, peluang) = (f.optional("tempat"), f.optional("peluang"))
        agenda = f.optional("agenda")?.split(whereSeparator: \.isNewline).map(String.init)
        tujuan = Self.tabel(f.group("tujuan"), 4)
        fakta = Self.tabel(f.group("fakta"), 4)
        langkah = Self.tabel(f.group("langkah"), 3)
        jurnal = Self.tabel(f.group("jurnal"), 4)
        let satu = f.group("tanggapan")
        tanggapan = (0..<9).map { satu["\($0)"] ?? "" }
        (rekomendasi, laporan) = (f.optional("rekomendasi"), f.optional("laporan"))
        (tindak_lanjut, tindak_lanjut_tanggal) = (f.optional("tindak_lanjut"), f.optional("tindak_lanjut_tanggal"))
        (uraian, penanggung, tenggat) = (f.optional("uraian"), f.optional("penanggung"), f.optional("tenggat"))
        (keadaan, catatan) = (f.optional("keadaan"), f.optional("catatan"))
        kompetensi = Self.kompetensi(f)
    }

    /// `tujuan[0-1]` is row 0, column 1; at most 12 rows.
    private static func tabel(_ isi: [String: String], _ kolom: Int) -> [[String]] {
        (0..<12).map { baris in (0..<kolom).map { isi["\(baris)-\($0)"] ?? "" } }
    }

    private static func kompetensi(_ f: Form) -> [NilaiKompetensi] {
        let (nilai, alasan, teknis) = (f.group("nilai"), f.group("alasan"), f.group("teknis"))
        var daftar = KompetensiBimbingan.tetap.enumerated().map { nomor, nama in
            NilaiKompetensi(
                kompetensi: nama, nilai: Int(nilai["\(nomor)"] ?? "") ?? 0, alasan: alasan["\(nomor)"] ?? "")
        }
        for nomor in 9..<12 {
            guard let nama = teknis["\(nomor)"], !nama.isEmpty else { continue }
            daftar.append(
                NilaiKompetensi(
                    kompetensi: nama, nilai: Int(nilai["\(nomor)"] ?? "") ?? 0, alasan: alasan["\(nomor)"] ?? ""))
        }
        return daftar
    }

    var isian: IsianBimbingan {
        IsianBimbingan(
            tujuan: tujuan ?? [], fakta: fakta ?? [], peluang: peluang ?? "", langkah: langkah ?? [],
            jurnal: jurnal ?? [])
    }

    func jadwal() throws -> JadwalBimbingan {
        guard let tanggal = tanggal.flatMap({ Tanggal($0) }) else {
            throw Penolakan("bimbingan.tanggal", "Isi tanggal bimbingan", isian: "tanggal")
        }
        guard let mulai = Self.menit(mulai ?? "") else {
            throw Penolakan("bimbingan.jam", "Isi jam mulai, misalnya 09.00", isian: "mulai")
        }
        guard let selesai = Self.menit(selesai ?? "") else {
            throw Penolakan("bimbingan.jam", "Isi jam selesai, misalnya 10.00", isian: "selesai")
        }
        return JadwalBimbingan(
            tanggal: tanggal, mulai: mulai, selesai: selesai, tempat: tempat ?? "", agenda: agenda ?? [])
    }

    /// "09.00" or "9:00".
    static func menit(_ teks: String) -> Int? {
        let bagian = teks.split { $0 == "." || $0 == ":" }.map { Int($0) }
        guard bagian.count == 2, let jam = bagian[0], let menit = bagian[1], (0..<24).contains(jam),
            (0..<60).contains(menit)
        else { return nil }
        return jam * 60 + menit
    }

    static func jam(_ menit: Int) -> String {
        let (jam, sisa) = (menit / 60, menit % 60)
        return "\(jam < 10 ? "0" : "")\(jam).\(sisa < 10 ? "0" : "")\(sisa)"
    }
}
