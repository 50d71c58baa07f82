import Kinerja
import Platform

/// What came with the form of one indicator, kept so that a refused form shows it again.
struct RealisasiIsian: Sendable {
    let indikatorID: String
    var masukan: MasukanRealisasi
    var tautan: String
    /// A note as evidence.
    var catatanBukti: String
    var buktiLama: String
    /// Kind of the obstacle, as chosen.
    var jenisKendala: JenisKendala?
    /// Names of files that must be chosen again.
    var berkas: [String]
    let versi: Int?
    let langkah: Int
    let lepas: String
    /// The next open indicator, as the page knew it.
    let lanjut: String

    init(_ x: Exchange, indikator: String) {
        indikatorID = indikator
        let form = x.form
        masukan = MasukanRealisasi(
            angka: form["angka[\(indikator)]"], isNihil: form["nihil"] == "1", uraian: form["uraian[\(indikator)]"],
            kendala: form["kendala[\(indikator)]"]
        )
        tautan = form["tautan[\(indikator)]"]
        catatanBukti = form["catatan_bukti[\(indikator)]"]
        jenisKendala = JenisKendala(rawValue: form["kendala_jenis[\(indikator)]"])
        buktiLama = form["bukti_lama[\(indikator)]"]
        berkas = x.files.map(\.name)
        versi = Int(form["versi"])
        langkah = form["langkah"] == "1" ? 1 : (form["langkah"] == "-1" ? -1 : 0)
        lepas = form["lepas"]
        lanjut = form["lanjut"]
    }

    func simpan(_ bulan: Bulan, bukti: [Bukti]) -> SimpanRealisasi {
        SimpanRealisasi(
            indikatorID: indikatorID, bulan: bulan, masukan: masukan, langkah: langkah, versi: versi, bukti: bukti,
            pasang: buktiLama.isEmpty ? [] : [buktiLama], lepas: lepas.isEmpty ? [] : [lepas],
            jenisKendala: jenisKendala
        )
    }

    /// Where the page goes on: the same indicator after a step or a removal, otherwise the next open one.
    func tujuan(_ bulan: Bulan) -> String {
        if !lepas.isEmpty {
            return "/realisasi/\(bulan)?buka=\(indikatorID)&lepas=\(lepas)#butir-\(indikatorID)"
        }
        if langkah != 0 { return "/realisasi/\(bulan)?buka=\(indikatorID)#butir-\(indikatorID)" }
        guard Identifier.isValid(lanjut) else { return "/realisasi/\(bulan)?pesan=tersimpan#kirim" }
        return "/realisasi/\(bulan)?pesan=tersimpan&buka=\(lanjut)#butir-\(lanjut)"
    }

    /// Files are looked at before the store is asked, so a refused file hides what else is wrong; this adds it.
    func lengkap(_ faults: [Penolakan], _ lembar: LembarRealisasi) -> [Penolakan] {
        guard faults.allSatisfy({ ["berkas", "tautan", "catatan_bukti"].contains($0.isian) }),
            let indikator = lembar.butir.first(where: { $0.indikator.id == indikatorID })?.indikator
        else { return faults }
        do throws(DaftarPenolakan) { _ = try masukan.baca(indikator) } catch { return error.daftar + faults }
        return faults
    }

    /// The faults named after the fields of this form, with a line for every file that did not stay.
    func berlabel(_ faults: [Penolakan]) -> [Penolakan] {
        let isian = faults.map { fault in
            guard let nama = fault.isian, !nama.hasPrefix("butir-") else { return fault }
            return Penolakan(fault.kode, fault.pesan, isian: "\(nama)[\(indikatorID)]", perbaikan: fault.perbaikan)
        }
        let hilang = berkas.filter { nama in !faults.contains { $0.isian == "berkas" && $0.pesan.contains(nama) } }
        return isian
            + hilang.map {
                Penolakan(
                    "berkas.pilih_lagi", "Pilih lagi \($0): berkas belum ikut tersimpan",
                    isian: "berkas[\(indikatorID)]"
                )
            }
    }
}

/// The month in a path. Refuses `realisasi.bulan_tidak_ada` ("2026-13").
func bulanPath(_ x: Exchange, _ nama: String = "bulan") throws(Penolakan) -> Bulan {
    guard let bulan = Bulan(x.parameter(nama)), (2022...2100).contains(bulan.tahun) else {
        throw Penolakan(
            "realisasi.bulan_tidak_ada", "Bulan “\(x.parameter(nama))” tidak ada",
            perbaikan: "Bulan ditulis tahun-bulan, dari 01 sampai 12, misalnya 2026-09."
        )
    }
    return bulan
}
