import HTML
import Kinerja
import Platform

/// The list of feedback: received, given, asked for.
enum UmpanBalikPages {
    static func daftar(_ x: Exchange, _ model: UmpanBalikMuat.Daftar) -> Markup {
        """
        \(pageHead("Apa kata orang tentang kerja Anda?", lead: "Umpan balik membantu kapan saja, tidak menunggu akhir tahun."))
        <p class="aksi jarak-b"><a class="tombol" href="/umpan-balik/minta">Minta umpan balik</a><a class="tombol tombol-2" href="/umpan-balik/baru">Beri umpan balik</a><a class="tombol tombol-3" href="/umpan-balik/rekaman/\(IramaUmpanBalik.triwulanan.periode(pada: x.world.today).kode)">Rekaman triwulan ini</a><a class="tombol tombol-3" href="/umpan-balik/tautan">Tautan untuk warga</a></p>
        <nav class="aksi jarak-b" aria-label="Bagian">\(tab("Untuk saya", "diterima", model))\(tab("Dari saya", "diberikan", model))\(tab("Permintaan", "permintaan", model))</nav>
        \(isi(x, model))
        """
    }

    private static func tab(_ label: String, _ kode: String, _ model: UmpanBalikMuat.Daftar) -> Markup {
        let menunggu = model.kepadaSaya.count { $0.keadaan == .menunggu }
        let angka = kode == "permintaan" && menunggu > 0 ? " (\(menunggu))" : ""
        return """
            <a class="tombol tombol-2 tombol-kecil" href="/umpan-balik?bagian=\(kode)"\(if: model.bagian.rawValue == kode, " aria-current=\"page\"")>\(label)\(angka)</a>
            """
    }

    private static func isi(_ x: Exchange, _ model: UmpanBalikMuat.Daftar) -> Markup {
        if model.bagian == .permintaan { return permintaan(x, model) }
        if model.baris.isEmpty {
            return model.bagian == .diterima
                ? emptyState(
                    "Belum ada umpan balik",
                    "Umpan balik dari atasan dan rekan akan muncul di sini. Anda juga boleh memintanya lebih dulu.")
                : emptyState(
                    "Anda belum memberi umpan balik",
                    "Yang Anda kirim akan muncul di sini, dan dapat ditarik kembali sebelum dibaca.")
        }
        let dariSaya = model.bagian == .diberikan
        return """
            <ul class="tumpuk-r">\(each: model.baris, { kartu($0, dariSaya: dariSaya) })</ul>
            \(pager(x, total: model.jumlah, perPage: UmpanBalikStore.perHalaman))
            """
    }

    private static func kartu(_ baris: BarisUmpanBalik, dariSaya: Bool) -> Markup {
        let siapa = dariSaya ? "Untuk \(baris.penerimaNama)" : baris.pemberi
        // What was not opened yet is not spilled in a list.
        let isTertutup = !dariSaya && baris.keadaan == .terkirim
        return """
            <li class="kartu kartu-rapat"><p class="meta-k">\(baris.tanggal.tampil) · \(siapa)</p>
            <p><a href="/umpan-balik/\(baris.isi.id)"><b>\(baris.perihal)</b></a> \(tanda(baris.tanda)) \(keadaan(baris.keadaan))</p>
            \(if: !isTertutup && !baris.teks.isEmpty, "<p>\(baris.teks)</p>")
            \(if: !baris.isi.tindakLanjut.isEmpty, "<p class=\"meta\">Tindak lanjut: \(baris.isi.tindakLanjut)</p>")</li>
            """
    }

    static func tanda(_ tanda: TandaUmpanBalik?) -> Markup {
        guard let tanda else { return .empty }
        return
            "<span class=\"tanda tanda-\(tanda == .apresiasi ? "sukses" : "info")\"><span aria-hidden=\"true\">\(tanda.simbol) </span>\(tanda.tampil)</span>"
    }

    static func keadaan(_ keadaan: KeadaanUmpanBalik) -> Markup {
        tag(keadaan.tampil, tone: keadaan == .terkirim ? "waspada" : keadaan == .ditindaklanjuti ? "sukses" : "polos")
    }

    private static func permintaan(_ x: Exchange, _ model: UmpanBalikMuat.Daftar) -> Markup {
        if model.dariSaya.isEmpty, model.kepadaSaya.isEmpty {
            return emptyState(
                "Belum ada permintaan", "Minta pendapat atasan atau rekan tentang satu hasil atau perilaku.")
        }
        return """
            \(if: !model.kepadaSaya.isEmpty, "<h2 class=\"h-kecil\">Diminta kepada Anda</h2>")
            <ul class="tumpuk-r">\(each: model.kepadaSaya, { kepadaSaya(x, $0) })</ul>
            \(if: !model.dariSaya.isEmpty, "<h2 class=\"h-kecil sela\">Permintaan Anda</h2>")
            <ul class="tumpuk-r">\(each: model.dariSaya, { dariSaya($0) })</ul>
            """
    }

    private static func kepadaSaya(_ x: Exchange, _ satu: BarisPermintaan) -> Markup {
        let jawab =
            "/umpan-balik/baru?kepada=\(satu.pegawaiID)&permintaan=\(satu.id)&tentang=\(percentEncoded(satu.tentang))"
        let aksi: Markup = """
            <p class="aksi"><a class="tombol tombol-kecil" href="\(jawab)">Jawab<span class="hanya-baca"> \(satu.nama)</span></a></p>
            <details class="lipat"><summary>Belum dapat menjawab</summary><form method="post" action="/umpan-balik/permintaan/\(satu.id)/penolakan">\(formKeys(x))<div class="ruas"><label class="label" for="alasan-\(satu.id)">Alasan</label><input class="isian" id="alasan-\(satu.id)" name="alasan" maxlength="300"></div><p class="aksi"><button class="tombol tombol-2 tombol-kecil">Kirim alasan</button></p></form></details>
            """
        return """
            <li class="kartu kartu-rapat"><p class="meta-k">\(satu.tanggal.tampil) · \(satu.nama)</p><p>\(satu.pertanyaan)</p>
            \(if: satu.keadaan == .menunggu, aksi)\(if: satu.keadaan != .menunggu, tag(satu.keadaan == .dijawab ? "Sudah Anda jawab" : "Anda tolak", tone: "polos"))</li>
            """
    }

    private static func dariSaya(_ satu: BarisPermintaan) -> Markup {
        """
        <li class="kartu kartu-rapat"><p class="meta-k">\(satu.tanggal.tampil) · kepada \(satu.nama)</p><p>\(satu.pertanyaan) \(tag(satu.keadaan.tampil(tersamar: satu.isTersamar), tone: "polos"))</p>
        \(if: !satu.alasan.isEmpty, "<p class=\"meta\">\(satu.alasan)</p>")</li>
        """
    }
}
