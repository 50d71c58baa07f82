import HTML
import Kinerja
import Platform

/// The check page before anything binding (DESIGN 6.3.5, 15).
enum EvaluasiPeriksaPages {
    struct Model: Sendable {
        let tim: TimEvaluasi
        /// What was typed, or the reason of an earlier sending.
        var alasanPola: String
        var faults: [Penolakan] = []
    }

    static func page(_ x: Exchange, _ model: Model) -> Markup {
        let tim = model.tim
        let kekurangan = tim.kekurangan
        return layout(
            x,
            Page(
                title: "Periksa evaluasi \(tim.periode.tampil)", active: "/tim/evaluasi", isTask: true,
                period: tim.periode.tampil),
            """
            \(errorSummary(model.faults))
            \(pageHead("Periksa evaluasi", above: "\(tim.konteks.unitNama) · \(tim.periode.tampil)", lead: "Baca sekali lagi sebelum mengirim. Pegawai akan membaca alasan Anda.", back: ("Evaluasi tim", tim.alamat())))
            <div class="dua dua-evaluasi"><div class="tumpuk">
            \(belumSiap(tim, kekurangan))
            \(daftar(tim))
            \(tanpaSKP(tim))
            \(if: kekurangan.isEmpty, kirim(x, model))
            </div><aside class="tumpuk lekat" aria-label="Ringkasan tim">\(jumlah(tim))\(EvaluasiRingkasPages.sebaran(tim))</aside></div>
            """
        )
    }

    private static func belumSiap(_ tim: TimEvaluasi, _ kekurangan: [Penolakan]) -> Markup {
        guard !kekurangan.isEmpty else { return .empty }
        return message(
            """
            <strong>Belum dapat dikirim</strong><ul>\(each: kekurangan, { "<li><a href=\"\(url: tim.alamat())\($0.isian.map { "#" + fieldID($0) } ?? "")\">\($0.pesan)</a> \($0.perbaikan ?? "")</li>" as Markup })</ul>
            """,
            tone: "waspada"
        )
    }

    private static func jumlah(_ tim: TimEvaluasi) -> Markup {
        let sebaran = tim.sebaran
        return """
            <section class="kartu kartu-rapat" aria-labelledby="j-jml"><h2 id="j-jml">Jumlah per predikat</h2><ul class="daftar-ringkas">
            \(each: Predikat.allCases, { "<li>\(PredikatTag.markup($0)) <b class=\"angka\">\(sebaran.jumlah[$0, default: 0])</b> orang</li>" as Markup })</ul></section>
            """
    }

    private static func daftar(_ tim: TimEvaluasi) -> Markup {
        """
        <div class="tabel-bungkus tumpuk-hp"><table><caption>Yang akan dikirim<small>\(tim.akanDikirim.count) evaluasi. \(sudah(tim))</small></caption>
        <thead><tr><th scope="col">Pegawai</th><th scope="col">Hasil kerja</th><th scope="col">Perilaku</th><th scope="col">Predikat</th><th scope="col">Alasan</th></tr></thead>
        <tbody>\(each: tim.akanDikirim, { baris($0, tim) })</tbody></table></div>
        """
    }

    private static func sudah(_ tim: TimEvaluasi) -> String {
        let jumlah = tim.ikutDinilai.count - tim.akanDikirim.count
        return jumlah == 0 ? "" : "\(jumlah) lainnya sudah dikirim sebelumnya."
    }

    private static func baris(_ orang: AnggotaTim, _ tim: TimEvaluasi) -> Markup {
        let e = orang.evaluasi
        return """
            <tr><th scope="row"><a href="\(url: tim.alamat("/\(orang.id)"))">\(orang.nama)</a></th>
            <td data-l="Hasil kerja">\(e.hasilKerja?.tampil ?? "Belum dipilih")</td><td data-l="Perilaku">\(e.perilakuKerja?.tampil ?? "Belum dipilih")</td>
            <td data-l="Predikat"><span>\(e.predikatSementara.map { PredikatTag.markup($0) } ?? "Belum ada")</span></td>
            <td data-l="Alasan">\(alasan(e))</td></tr>
            """
    }

    private static func alasan(_ e: EvaluasiKinerja) -> String {
        if !e.alasan.isEmpty { return e.alasan }
        return WajibAlasan.isPerlu(hasil: e.hasilKerja, perilaku: e.perilakuKerja) ? "Belum ditulis" : "Tidak perlu"
    }

    private static func tanpaSKP(_ tim: TimEvaluasi) -> Markup {
        guard !tim.tanpaSKP.isEmpty else { return .empty }
        let nama = tim.tanpaSKP.prefix(10).map(\.nama).joined(separator: ", ")
        return message(
            "<strong>\(tim.tanpaSKP.count) orang tidak ikut dikirim</strong>SKP mereka belum disetujui: \(nama)\(if: tim.tanpaSKP.count > 10, ", dan lainnya")."
        )
    }

    private static func kirim(_ x: Exchange, _ model: Model) -> Markup {
        let tim = model.tim
        guard !tim.akanDikirim.isEmpty else {
            return message("Semua evaluasi \(tim.periode.tampil) sudah dikirim.", tone: "sukses")
        }
        let jumlah = tim.akanDikirim.count
        return """
            <form class="kartu panel-utama" action="\(url: tim.alamat("/pengiriman"))" method="post" novalidate>\(formKeys(x))
            <input type="hidden" name="penilai" value="\(tim.konteks.penilaiID)">\(each: tim.akanDikirim, { "<input type=\"hidden\" name=\"versi[\($0.id)]\" value=\"\($0.versi)\">" as Markup })
            \(isianPola(model))
            <h2 class="h-kecil sela">Kirim evaluasi \(jumlah) pegawai?</h2>
            <p>\(akibat(tim))</p>
            <p class="aksi sela"><button class="tombol" type="submit">Kirim \(jumlah) evaluasi</button><a class="tombol tombol-2" href="\(url: tim.alamat())">Kembali memeriksa</a></p></form>
            """
    }

    private static func akibat(_ tim: TimEvaluasi) -> String {
        let dasar =
            "Evaluasi ditandatangani dan disampaikan kepada setiap pegawai. Setelah dikirim, Anda tidak bisa mengubahnya sendiri."
        return tim.sebagai == .atasanPenilai
            ? dasar + " Karena pejabat penilai melewati batas waktu, hasilnya bersifat final." : dasar
    }

    private static func isianPola(_ model: Model) -> Markup {
        let pola = model.tim.konteks.capaian.flatMap { model.tim.sebaran.pola($0.nilai) }
        guard let pola, !pola.isSesuai else { return .empty }
        let isWajib = pola.isPerluAlasan()
        let petunjuk =
            isWajib
            ? "Pola tidak menghalangi pengiriman. Alasan Anda dibaca tim penilai kinerja."
            : "Kelompok kecil boleh berbeda dari pola tanpa alasan."
        return Field(
            "alasan_pola", "Mengapa berbeda dari pola?", value: model.alasanPola, hint: petunjuk, kind: .area(rows: 3),
            isOptional: !isWajib
        ).markup(model.faults)
    }
}
