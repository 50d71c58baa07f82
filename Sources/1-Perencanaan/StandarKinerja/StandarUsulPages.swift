import HTML
import Kinerja
import Platform

/// The form of a proposal: new, a change of `dasar`, or the mending of a returned one.
struct FormulirUsulan {
    var isian: IsianUsulan
    var dasar: Standar?
    /// The proposal that is mended.
    var perbaikan: String?
    var faults: [Penolakan] = []

    func ruas(_ nama: String) -> String { isian.ruas[nama] ?? "" }

    var alamat: String {
        if let perbaikan { return "/standar/usulan/\(perbaikan)/perbaikan" }
        return dasar.map { "/standar/\(percentEncoded($0.kode))/usul" } ?? "/standar/usul"
    }
}

/// `/standar/usul` and `/standar/{kode}/usul`.
func usulStandarPage(_ x: Exchange, _ model: FormulirUsulan) -> Markup {
    let judul = model.dasar == nil ? "Standar baru apa yang diperlukan?" : "Apa yang tidak cocok di lapangan?"
    let kembali = model.dasar.map { ("Standar \($0.kode)", "/standar/\(percentEncoded($0.kode))") }
    let isGalat = !model.faults.isEmpty
    return layout(
        x, Page(title: (isGalat ? "Galat: " : "") + judul, active: "/standar", isTask: true),
        """
        \(errorSummary(model.faults))
        \(pageHead(judul, above: model.dasar.map { "Usul perubahan \($0.kode)" } ?? "Usul standar baru", lead: "Pimpinan unit Anda meninjau lebih dulu, lalu BKPSDM memberlakukannya. Yang ditolak selalu disertai alasan.", back: kembali ?? ("Standar kinerja", "/standar")))
        <form class="kartu lebar-kolom" action="\(url: model.alamat)" method="post">\(formKeys(x))<input type="hidden" name="versi" value="\(model.ruas("versi"))">
        \(ruasAlasan(model))\(ruasUkuran(model))\(ruasTarget(model))\(ruasTingkat(model))\(ruasManual(model))<div class="sela">\(ruasSumber(model))</div>
        <p class="aksi sela"><button class="tombol" type="submit">Kirim usulan</button></p></form>
        """
    )
}

private func teks(
    _ model: FormulirUsulan, _ nama: String, _ label: String, petunjuk: String? = nil, opsional: Bool = true,
    baris: Int = 1
) -> Markup {
    Field(
        nama, label, value: model.ruas(nama), hint: petunjuk, kind: baris > 1 ? .area(rows: baris) : .text,
        isOptional: opsional
    ).markup(model.faults)
}

private func ruasAlasan(_ model: FormulirUsulan) -> Markup {
    """
    \(teks(model, "alasan", "Mengapa diusulkan?", petunjuk: "Apa yang tidak cocok, atau apa yang belum ada.", opsional: false, baris: 3))
    \(teks(model, "bukti", "Apa yang menunjukkannya?", petunjuk: "Misalnya laporan, kejadian, atau angka beberapa bulan terakhir.", opsional: false, baris: 3))
    """
}

private func ruasUkuran(_ model: FormulirUsulan) -> Markup {
    """
    \(teks(model, "indikator", "Indikator", opsional: false, baris: 2))
    \(teks(model, "jabatan", "Jabatan", petunjuk: "Pisahkan dengan titik koma. “Perawat” berlaku bagi semua jenjangnya."))
    \(teks(model, "urusan", "Urusan", opsional: false))\(teks(model, "kelompok", "Kelompok"))
    \(teks(model, "unit_pelaksana_tipikal", "Unit pelaksana", petunjuk: "Kosongkan bila berlaku bagi semua unit."))
    \(teks(model, "satuan", "Satuan", petunjuk: "Misalnya persen, hari, laporan.", opsional: false))
    \(selectField("arah_lebih_baik", "Arah", options: ArahIndikator.allCases.map { ($0.rawValue, $0.tampil) }, selected: model.ruas("arah_lebih_baik"), faults: model.faults))
    \(selectField("aspek", "Aspek", options: AspekIndikator.allCases.map { ($0.rawValue, $0.tampil) }, selected: model.ruas("aspek"), faults: model.faults))
    """
}

private func ruasTarget(_ model: FormulirUsulan) -> Markup {
    let tanda = [
        ("", "Tanpa angka"), (">=", "Paling sedikit"), ("<=", "Paling banyak"), ("=", "Tepat"), ("rentang", "Rentang"),
    ]
    return """
        \(selectField("operator_target", "Batas target", options: tanda, selected: model.ruas("operator_target"), faults: model.faults))
        \(Field("target_angka", "Angka rujukan", value: model.ruas("target_angka"), kind: .decimal, isOptional: true).markup(model.faults))
        \(Field("target_angka_maks", "Angka tertinggi rentang", value: model.ruas("target_angka_maks"), kind: .decimal, isOptional: true).markup(model.faults))
        \(teks(model, "target_teks", "Target dengan kata", petunjuk: "Bila bukan angka, misalnya WTP."))
        \(selectField("status_target", "Dari mana angkanya?", options: [("", "Ditentukan dari angkanya")] + IsiStandar.StatusTarget.allCases.map { ($0.rawValue, $0.tampil) }, selected: model.ruas("status_target"), faults: model.faults))
        """
}

private func ruasTingkat(_ model: FormulirUsulan) -> Markup {
    """
    <fieldset class="sela"><legend class="h-kecil">Seperti apa di lapangan?</legend>
    \(teks(model, "di_atas_ekspektasi", "Di atas ekspektasi", baris: 2))\(teks(model, "sesuai_ekspektasi", "Sesuai ekspektasi", baris: 2))\(teks(model, "di_bawah_ekspektasi", "Di bawah ekspektasi", baris: 2))</fieldset>
    """
}

private func ruasManual(_ model: FormulirUsulan) -> Markup {
    let kendali = [("", "Belum dipilih")] + KlasifikasiHasil.allCases.map { ($0.rawValue, $0.tampil) }
    let periode = [("", "Belum dipilih")] + RitmePelaporan.allCases.map { ($0.rawValue, $0.tampil) }
    return """
        <fieldset class="sela"><legend class="h-kecil">Manual indikator</legend>
        \(teks(model, "tujuan", "Tujuan", baris: 2))\(teks(model, "definisi", "Definisi", baris: 2))\(teks(model, "formula", "Formula", baris: 2))
        \(selectField("kendali", "Kualitas dan tingkat kendali", options: kendali, selected: model.ruas("kendali"), faults: model.faults))
        \(teks(model, "sumber_data", "Sumber data"))
        \(selectField("periode_pelaporan", "Periode pelaporan", options: periode, selected: model.ruas("periode_pelaporan"), faults: model.faults))</fieldset>
        """
}

private func ruasSumber(_ model: FormulirUsulan) -> Markup {
    let status = IsiStandar.StatusData.allCases.map { ($0.rawValue, $0.tampil) }
    let dipilih = model.ruas("status_data").isEmpty ? "rekonstruksi" : model.ruas("status_data")
    return """
        \(teks(model, "sumber", "Sumber", petunjuk: "Dokumen atau kesepakatan asal bunyi standar ini.", opsional: false, baris: 2))
        \(teks(model, "dasar_hukum", "Dasar hukum", petunjuk: "Peraturan beserta pasalnya."))
        \(selectField("status_data", "Status bunyi", options: status, selected: dipilih, faults: model.faults))
        """
}
