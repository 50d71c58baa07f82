import HTML
import Kinerja
import Pelaksanaan
import Platform

/// One person: evidence left, the one-tap 3×3 right (DESIGN 6.3.4).
enum EvaluasiOrangPages {
    struct Model: Sendable {
        let tim: TimEvaluasi
        let orang: AnggotaTim
        let isi: IsiKinerja?
        let perilaku: [Int: String]
        /// Earlier results of the year, newest first.
        let riwayat: [(periode: Periode, predikat: Predikat)]
        var sekitar = PelaksanaanRingkas()
        var faults: [Penolakan] = []

        private var urutan: [AnggotaTim] { tim.ikutDinilai }
        private var ke: Int { urutan.firstIndex { $0.id == orang.id } ?? 0 }
        var nomor: Int { ke + 1 }
        var jumlah: Int { urutan.count }
        var sebelum: AnggotaTim? { ke > 0 ? urutan[ke - 1] : nil }
        var sesudah: AnggotaTim? { ke + 1 < urutan.count ? urutan[ke + 1] : nil }
    }

    static func page(_ x: Exchange, _ model: Model) -> Markup {
        let tim = model.tim
        return layout(
            x,
            Page(
                title: "\(model.orang.nama), \(tim.periode.tampil)", active: "/tim/evaluasi", isTask: true,
                period: tim.periode.tampil),
            """
            \(errorSummary(model.faults))
            <a class="kembali" href="\(url: tim.alamat())">\(Icon.kiri.svg(small: true))Evaluasi tim</a>
            \(kepala(model))
            <div class="dua"><div class="tumpuk">\(EvaluasiBuktiPages.kendala(model))\(EvaluasiSekitarPages.sekitar(model.sekitar))\(EvaluasiBuktiPages.hasil(model))\(EvaluasiBuktiPages.perilaku(model))</div>
            <aside class="lekat" id="penilaian" aria-label="Penilaian Anda">\(panel(x, model))</aside></div>
            """
        )
    }

    private static func kepala(_ model: Model) -> Markup {
        let orang = model.orang
        return """
            <div class="kepala-hal baris-r"><div><p class="atas">\(model.tim.periode.tampil) · pegawai \(model.nomor) dari \(model.jumlah)</p>
            <h1>\(orang.nama)</h1><p class="meta">\(orang.jabatan) · \(orang.unitNama) · dinilai oleh \(model.tim.konteks.penilaiNama)</p>
            <p class="hanya-hp"><a class="kembali" href="#penilaian">Langsung ke penilaian</a></p></div>
            <p class="aksi kanan">\(model.sebelum.map { tetangga($0, model.tim, "Sebelumnya: ") })\(model.sesudah.map { tetangga($0, model.tim, "Berikutnya: ") })</p></div>
            """
    }

    private static func tetangga(_ orang: AnggotaTim, _ tim: TimEvaluasi, _ arah: String) -> Markup {
        """
        <a class="tombol tombol-2 tombol-kecil" href="\(url: tim.alamat("/\(orang.id)"))"><span class="hanya-baca">\(arah)</span>\(orang.nama)</a>
        """
    }

    private static func panel(_ x: Exchange, _ model: Model) -> Markup {
        let e = model.orang.evaluasi
        if let halangan = model.tim.halangan, e.keadaan.isTerbuka {
            return message("\(halangan.pesan) \(halangan.perbaikan ?? "")", tone: "waspada")
        }
        guard model.orang.isTerbuka else { return terkunci(model) }
        return """
            <form class="kartu panel-utama" action="\(url: model.tim.alamat("/\(model.orang.id)"))" method="post" novalidate>\(formKeys(x))
            <input type="hidden" name="penilai" value="\(model.tim.konteks.penilaiID)"><input type="hidden" name="versi" value="\(model.orang.versi)">
            \(matriks(e, model.faults))
            <p class="sela-k meta" role="status">\(e.predikatSementara.map { "Predikat: <b>\($0.tampil)</b>. " as Markup })\(riwayat(model))</p>
            <div class="sela">\(Field("alasan", pertanyaan(e), value: e.alasan, hint: "Sebut bukti. \(model.orang.panggilan) akan membaca kalimat ini. Tidak perlu bila keduanya sesuai ekspektasi.", kind: .area(rows: 4)).markup(model.faults))
            \(pertimbangan(model))
            \(Field("catatan", "Apa kesepakatan berikutnya?", value: e.catatan, kind: .area(rows: 3), isOptional: true).markup(model.faults))</div>
            \(tombol(model))</form>
            """
    }

    private static func pertimbangan(_ model: Model) -> Markup {
        guard model.orang.kendalaDiakui > 0 else { return .empty }
        return Field(
            "pertimbangan", "Kendala yang diakui sudah saya pertimbangkan",
            value: model.orang.evaluasi.pertimbanganKendala,
            hint: "Wajib bila hasil kerja di bawah ekspektasi: tulis bagaimana kendala ini memengaruhi penilaian Anda.",
            kind: .area(rows: 2)
        ).markup(model.faults)
    }

    private static func pertanyaan(_ e: EvaluasiKinerja) -> String {
        if let hasil = e.hasilKerja, hasil != .sesuai { return "Mengapa hasil kerja \(hasil.tampil.lowercased())?" }
        if let perilaku = e.perilakuKerja, perilaku != .sesuai {
            return "Mengapa perilaku \(perilaku.tampil.lowercased())?"
        }
        return "Mengapa penilaian ini?"
    }

    private static func riwayat(_ model: Model) -> Markup {
        guard let lalu = model.riwayat.first else { return "Belum ada penilaian sebelumnya." }
        return "Penilaian \(lalu.periode.tampil): \(lalu.predikat.tampil)."
    }

    private static func tombol(_ model: Model) -> Markup {
        let label = model.sesudah.map { "Simpan, lanjut ke \($0.panggilan)" } ?? "Simpan, kembali ke tim"
        return """
            <p class="aksi sela"><button class="tombol lebar" type="submit" name="aksi" value="lanjut">\(label)</button><button class="tombol tombol-3 tombol-kecil" type="submit" name="aksi" value="simpan">Simpan saja</button></p>
            <p class="meta-k sela-k">Belum terlihat oleh pegawai sampai Anda mengirim seluruh tim. Sejak menerima hasil, pegawai punya 14 hari kerja untuk mengajukan keberatan.</p>
            """
    }

    private static func matriks(_ e: EvaluasiKinerja, _ faults: [Penolakan]) -> Markup {
        let fault = faults.first { $0.isian == "letak" }
        return """
            <fieldset><legend class="label label-besar">Penilaian Anda</legend><p class="sumbu"><span>Hasil kerja ↓</span><span>Perilaku kerja →</span></p>
            <table class="matriks matriks-pilih"><caption class="hanya-baca">Pilih satu kotak: baris untuk hasil kerja, kolom untuk perilaku</caption>
            \(EvaluasiRingkasPages.kepalaMatriks)<tbody>\(each: Letak.urutan.reversed(), { barisMatriks($0, e) })</tbody></table>
            \(fault.map { "<p class=\"galat\" id=\"letak-g\">\($0.pesan)</p>" as Markup })</fieldset>
            """
    }

    private static func barisMatriks(_ hasil: Ekspektasi, _ e: EvaluasiKinerja) -> Markup {
        """
        <tr><th scope="row">\(EvaluasiBarisPages.pendek(hasil))</th>\(each: Letak.urutan, { sel(Letak(hasil: hasil, perilaku: $0), e) })</tr>
        """
    }

    private static func sel(_ letak: Letak, _ e: EvaluasiKinerja) -> Markup {
        let predikat = KuadranKinerja.predikat(hasil: letak.hasil, perilaku: letak.perilaku)
        let isTerpilih = e.hasilKerja == letak.hasil && e.perilakuKerja == letak.perilaku
        let kata =
            "Hasil kerja \(letak.hasil.tampil.lowercased()), perilaku \(letak.perilaku.tampil.lowercased()): \(predikat.tampil)"
        let id: Markup = letak.kode == "31" ? " id=\"letak\"" : .empty
        return """
            <td><label class="sel \(PredikatTag.kelas(predikat))"><input type="radio"\(id) name="letak" value="\(letak.kode)"\(if: isTerpilih, " checked") aria-label="\(kata)"><span>\(predikat.tampil)</span></label></td>
            """
    }

    private static func terkunci(_ model: Model) -> Markup {
        let e = model.orang.evaluasi
        let predikat: Markup = e.predikatSementara.map { PredikatTag.markup($0, besar: true) } ?? .empty
        return """
            <section class="kartu panel-utama"><h2>Hasil</h2><p>\(predikat)</p><dl class="pasangan sela-k"><dt>Hasil kerja</dt><dd>\(e.hasilKerja?.tampil ?? "Belum ada")</dd><dt>Perilaku</dt><dd>\(e.perilakuKerja?.tampil ?? "Belum ada")</dd>
            <dt>Keadaan</dt><dd>\(e.keadaan.tampil)</dd></dl>\(if: !e.alasan.isEmpty, "<p class=\"sela\">\(e.alasan)</p>")\(if: !e.catatan.isEmpty, "<p class=\"sela-k meta\">Kesepakatan berikutnya: \(e.catatan)</p>")</section>
            """
    }
}
