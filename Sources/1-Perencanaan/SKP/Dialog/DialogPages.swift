import HTML
import Kinerja
import Platform

/// Everything `/skp/{id}/dialog` shows.
struct HalamanDialog: Sendable {
    let skp: SKP
    let konteks: KonteksSKP
    let dialog: [BarisDialog]
    let isPemilik: Bool
    let terbatas: Set<String>?
    var ketikan: [String: String] = [:]
    var faults: [Penolakan] = []

    init(_ bahan: DialogRoutes.Bahan, _ catatan: CatatanSKP) {
        skp = bahan.putusan.skp
        konteks = bahan.putusan.konteks
        isPemilik = bahan.putusan.hubungan.contains(.diri)
        terbatas = bahan.terbatas
        let boleh = bahan.terbatas
        dialog = catatan.dialog.filter { satu in
            guard let boleh else { return true }
            guard case .hasil(let id) = satu.butir else { return false }
            return boleh.contains(id)
        }
    }

    /// The items with their names, in the order of the forms.
    var butir: [(butir: ButirSKP, nama: String)] {
        let hasil = skp.bernomor.filter { terbatas?.contains($0.hasil.id) ?? true }
            .map { (butir: ButirSKP.hasil($0.hasil.id), nama: "\($0.nomor). \($0.hasil.rumusan)") }
        guard terbatas == nil else { return hasil }
        return hasil + NilaiBerAKHLAK.allCases.map { (.perilaku($0), "Perilaku: \($0.tampil)") }
            + [(.dukungan, "Dukungan dan lampiran"), (.umum, "SKP secara keseluruhan")]
    }
}

func dialogPage(_ x: Exchange, _ model: HalamanDialog) -> Markup {
    let judul = "Dialog ekspektasi SKP \(model.skp.tahun)"
    let kembali =
        model.isPemilik
        ? ("SKP \(model.skp.tahun)", "/skp/\(model.skp.tahun)")
        : (model.terbatas == nil ? ("SKP \(model.konteks.pegawai.nama)", "/tim/skp/\(model.skp.id)") : ("Beranda", "/"))
    return layout(
        x,
        Page(
            title: model.faults.isEmpty ? judul : "Galat: \(judul)", active: model.isPemilik ? "/skp" : "/tim",
            period: "\(model.skp.tahun) · Perencanaan"),
        """
        \(errorSummary(model.faults))
        \(pageHead(judul, above: "\(model.konteks.pegawai.nama), \(model.konteks.pegawai.jabatan)", lead: "Yang tercatat di sini tidak dapat diubah lagi, hanya ditambah.", back: kembali))
        \(formDialog(x, model.skp, kembali: ""))
        <div class="tumpuk">\(each: model.butir, { kartuDialog($0.butir, $0.nama, model) })</div>
        """
    )
}

private func kartuDialog(_ butir: ButirSKP, _ nama: String, _ model: HalamanDialog) -> Markup {
    """
    <section class="kartu"><h2 class="h-kecil">\(nama)</h2>\(dialogButir(butir, model.dialog, ketikan: model.ketikan, isBolehTulis: model.skp.keadaan != .ditutup, isTerbuka: true))</section>
    """
}

/// The one form that the fields beside all items belong to; it stands outside any other form of the page.
func formDialog(_ x: Exchange, _ skp: SKP, kembali: String) -> Markup {
    """
    <form id="dialog" action="/skp/\(skp.id)/dialog" method="post">\(formKeys(x))<input type="hidden" name="kembali" value="\(kembali)"></form>
    """
}

/// What was said about one item, oldest first, and a field to add to it.
func dialogButir(
    _ butir: ButirSKP, _ semua: [BarisDialog], ketikan: [String: String] = [:], isBolehTulis: Bool,
    isTerbuka: Bool = false
) -> Markup {
    let daftar = semua.filter { $0.butir == butir }
    guard isBolehTulis || !daftar.isEmpty else { return .empty }
    let kunci = "\(butir.bagian)-\(butir.butir)"
    let isi: Markup = """
        \(if: !daftar.isEmpty, "<ol class=\"lini\">\(each: daftar, barisDialog)</ol>")
        \(if: isBolehTulis, ruasDialog("teks[\(kunci)]", ketikan[kunci] ?? ""))
        """
    if isTerbuka { return isi }
    let judul = daftar.isEmpty ? "Catat dialog pada butir ini" : "Dialog (\(daftar.count))"
    return
        "<details class=\"lipat sela-k\"\(if: ketikan[kunci] != nil, " open")><summary>\(judul)</summary><div>\(isi)</div></details>"
}

/// How much was said about a value, behind its name.
func tandaDialog(_ perilaku: PerilakuKerja, _ semua: [BarisDialog]) -> String {
    let jumlah = semua.count { $0.butir == .perilaku(perilaku.nilai) }
    return jumlah == 0 ? "" : " · Dialog (\(jumlah))"
}

private func barisDialog(_ satu: BarisDialog) -> Markup {
    """
    <li><time>\(Waktu.tampil(satu.waktu))</time><b>\(satu.pelaku)</b>, \(satu.pihak.tampil.lowercased())<span class="blok">\(satu.teks)</span></li>
    """
}

private func ruasDialog(_ nama: String, _ nilai: String) -> Markup {
    let id = fieldID(nama)
    return """
        <div class="ruas"><label class="label" for="\(id)">Ekspektasi atau tanggapan</label><textarea class="isian" id="\(id)" name="\(nama)" rows="2" form="dialog">\(nilai)</textarea></div>
        <p class="aksi sela-k"><button class="tombol tombol-2 tombol-kecil" type="submit" form="dialog">Catat</button></p>
        """
}

/// `/api/v1/skp/{skp}/dialog`.
struct JSONDialog: Encodable {
    struct Butir: Encodable {
        let bagian: String
        let butir: String
        let pihak: String
        let pelaku: String
        let teks: String
        let waktu: Int64
    }

    let daftar: [Butir]

    init(_ model: HalamanDialog) {
        daftar = model.dialog.map {
            Butir(
                bagian: $0.butir.bagian, butir: $0.butir.butir, pihak: $0.pihak.rawValue, pelaku: $0.pelaku,
                teks: $0.teks, waktu: $0.waktu
            )
        }
    }
}
