import Kinerja
import Platform

/// The indicators of a result's form, and the form again as the editor shows it.
extension IsianHasil {
    /// A key of the page that is an identifier stays, so that a form saved by itself does not add the same row twice.
    func indikator(
        _ lama: RencanaHasilKerja, _ pendekatan: SKP.Pendekatan, waktu: Int64
    ) throws(Penolakan) -> [IndikatorKinerja] {
        let dikenal = Dictionary(lama.indikator.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var hasil: [IndikatorKinerja] = []
        for kunci in urutan {
            if case .hapus(kunci) = aksi { continue }
            if isKosong(kunci, pendekatan), isSelesai || dikenal[kunci] == nil { continue }
            let id = dikenal[kunci] != nil || Identifier.isValid(kunci) ? kunci : Identifier.make(at: waktu)
            hasil.append(try satu(kunci, id: id, pada: dikenal[kunci], pendekatan))
        }
        return hasil
    }

    private func isKosong(_ kunci: String, _ pendekatan: SKP.Pendekatan) -> Bool {
        if pendekatan == .kualitatif { return (form.group("narasi")[kunci] ?? "").isEmpty }
        return ["ukuran", "target"].allSatisfy { (form.group($0)[kunci] ?? "").isEmpty }
    }

    private func satu(
        _ kunci: String, id: String, pada lama: IndikatorKinerja?, _ pendekatan: SKP.Pendekatan
    ) throws(Penolakan) -> IndikatorKinerja {
        func isi(_ ruas: String) -> String { form.group(ruas)[kunci] ?? "" }
        if pendekatan == .kualitatif { return MasukanHasil.narasi(isi("narasi"), pada: lama, id: id) }
        var baru = try MasukanHasil.indikator(
            id: id, aspek: AspekIndikator(rawValue: isi("aspek")) ?? .kuantitas, ukuran: isi("ukuran"),
            target: isi("target"), satuan: isi("satuan"), arah: ArahIndikator(rawValue: isi("arah")),
            standar: (lama?.standarID, lama?.standarKode), isian: "target[\(kunci)]"
        )
        baru.standarVersi = lama?.standarVersi
        baru.indikatorPKID = lama?.indikatorPKID
        return baru
    }

    /// The editor again, with everything the person typed.
    func sunting(_ hasil: RencanaHasilKerja) -> SuntingHasil {
        var isi = hasil
        isi.rumusan = form["rumusan"]
        isi.pemberiTugas = form["pemberi_tugas"]
        isi.rhkAtasan = form.optional("rhk_atasan") ?? hasil.rhkAtasan
        isi.jenis = JenisHasilKerja(rawValue: form["jenis"]) ?? hasil.jenis
        isi.klasifikasi = KlasifikasiHasil(rawValue: form["klasifikasi"])
        isi.perspektif = Perspektif(rawValue: form["perspektif"]) ?? hasil.perspektif
        isi.asal = MasukanHasil.asal(form.optional("asal")) ?? hasil.asal
        var sunting = SuntingHasil(isi)
        let kode = Dictionary(hasil.indikator.map { ($0.id, $0.standarKode) }, uniquingKeysWith: { first, _ in first })
        let grup = ["aspek", "ukuran", "target", "satuan", "arah", "narasi"].map { ($0, form.group($0)) }
        let ruas = Dictionary(uniqueKeysWithValues: grup)
        sunting.baris = urutan.map { kunci in
            func isi(_ nama: String) -> String { ruas[nama]?[kunci] ?? "" }
            return SuntingHasil.Baris(
                id: kunci, aspek: isi("aspek"), ukuran: isi("ukuran"), target: isi("target"), satuan: isi("satuan"),
                arah: isi("arah"), narasi: isi("narasi"), standarKode: kode[kunci] ?? nil
            )
        }
        return sunting
    }
}
