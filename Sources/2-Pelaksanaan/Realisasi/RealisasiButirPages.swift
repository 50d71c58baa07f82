import HTML
import Kinerja
import Platform

/// One indicator of the month: a line when it is done, a form when it is unfolded.
enum RealisasiButirPages {
    static func butir(_ x: Exchange, _ butir: ButirRealisasi, _ model: RealisasiPages.Model) -> Markup {
        let isBuka = model.terbuka?.nomor == butir.nomor
        let isi: Markup =
            model.lembar.isTerbuka
            ? formulir(x, butir, model)
            : RealisasiRincianPages.isi(butir, bulan: model.lembar.bulan.bulan.bulan)
        let nomor: Markup = butir.isTerisi ? Icon.centang.svg(small: true) : "\(butir.nomor)"
        let ajakan = model.lembar.isTerbuka ? (butir.isTerisi ? "Ubah" : "Isi") : "Lihat"
        return """
            <details class="butir\(if: butir.isTerisi, " terisi")" id="butir-\(butir.indikator.id)"\(if: isBuka, " open")>
            <summary><span class="no">\(nomor)</span><span><b>\(butir.indikator.ukuran)</b><small>\(ringkas(butir, model))</small></span><span class="ubah">\(ajakan)<span class="hanya-baca"> \(butir.indikator.ukuran)</span></span></summary>
            <div class="butir-isi">\(isi)</div></details>
            """
    }

    /// "46 tindakan · 2 bukti", or the target while it is open.
    static func ringkas(_ butir: ButirRealisasi, _ model: RealisasiPages.Model) -> String {
        let indikator = butir.indikator
        let bulan = model.lembar.bulan.bulan.bulan
        if let isi = butir.riwayat[bulan] {
            let bukti = butir.bukti.isEmpty ? (isi.isNihil ? "" : " · tanpa bukti") : " · \(butir.bukti.count) bukti"
            return isi.tampil(indikator) + bukti + (isi.kendala.isEmpty ? "" : " · ada kendala")
        }
        let tahun = RingkasanCapaian.hitung(indikator, isi: butir.riwayat, periode: .tahunan(bulan.tahun))
        let bagian = indikator.target(jumlahBulan: model.lembar.cakupan.count)
        guard let bagian else { return "Target \(indikator.targetTeks)" }
        let nilai = tahun.nilai?.tampil ?? "0"
        return
            "Target \(model.lembar.ritme.kata) ini \(bagian.tampil) · tahun ini \(nilai) dari \(indikator.targetTeks)"
    }

    private static func formulir(_ x: Exchange, _ butir: ButirRealisasi, _ model: RealisasiPages.Model) -> Markup {
        let (indikator, bulan) = (butir.indikator, model.lembar.bulan.bulan.bulan)
        let ketik = model.isian?.indikatorID == indikator.id ? model.isian : nil
        let tersimpan = butir.riwayat[bulan]
        let isi =
            ketik?.masukan ?? RealisasiSaranPages.terpilih(butir, model) ?? tersimpan.map { masukan($0) }
            ?? MasukanRealisasi()
        let faults = ketik == nil ? [] : model.faults
        let lanjut = model.lanjut(butir)
        return """
            \(if: faults.contains { $0.kode == "versi_basi" }, basi(butir, bulan))
            \(petunjuk(butir, tersimpan, model))
            \(RealisasiSaranPages.tawaran(butir, model))
            \(urungLepas(x, butir, model))
            <form method="post" action="/realisasi/\(bulan.description)/indikator/\(indikator.id)" enctype="multipart/form-data" novalidate data-draf="realisasi-\(bulan.description)-\(indikator.id)" data-luring="\(indikator.ukuran), \(bulan.tampil)" data-luring-bukti="bukti_lama[\(indikator.id)]">\(formKeys(x))<input type="hidden" name="versi" value="\(butir.versi)"><input type="hidden" name="lanjut" value="\(lanjut?.indikator.id ?? "")">
            <button class="hanya-baca" type="submit" tabindex="-1" aria-hidden="true">Simpan</button>
            \(if: indikator.isAngka, angka(butir, isi, model.lembar, faults))
            \(if: !indikator.isAngka, uraian(indikator, isi, model.lembar.ritme, faults))
            \(RealisasiBuktiPages.ruas(butir, ketik, faults, pustaka: model.lembar.pustaka))
            \(catatan(butir, isi, ketik?.jenisKendala ?? butir.kendala?.jenis, faults))
            <div class="aksi sela"><button class="tombol lebar-hp" type="submit" data-sibuk="Menyimpan…">\(labelSimpan(lanjut))</button>
            <button class="tombol tombol-3" type="submit" name="nihil" value="1">Tidak ada kegiatan \(model.lembar.ritme.kata) ini</button></div>
            <p class="meta-k sela-k" data-simpan role="status"></p></form>
            """
    }

    private static func labelSimpan(_ lanjut: ButirRealisasi?) -> String {
        lanjut.map { "Simpan, lanjut ke nomor \($0.nomor)" } ?? "Simpan"
    }

    private static func masukan(_ isi: Realisasi) -> MasukanRealisasi {
        MasukanRealisasi(
            angka: isi.angka?.tampil ?? "", isNihil: isi.isNihil, uraian: isi.uraian, kendala: isi.kendala
        )
    }

    private static func angka(
        _ butir: ButirRealisasi, _ isi: MasukanRealisasi, _ lembar: LembarRealisasi, _ faults: [Penolakan]
    ) -> Markup {
        let (indikator, ritme) = (butir.indikator, lembar.ritme)
        let nama = "angka[\(indikator.id)]"
        let id = fieldID(nama)
        let fault = faults.first { $0.isian == nama }
        let lalu =
            butir.riwayat[lembar.lalu].map { "\(ritme.kata.kapital) lalu \($0.tampil(indikator))." }
            ?? "\(ritme.kata.kapital) lalu belum ada isian."
        return """
            <div class="ruas\(if: fault != nil, " ruas-galat")"><label class="label" for="\(id)">\(indikator.pertanyaan(ritme))</label>
            \(fault.map { "<p class=\"galat\" id=\"\(id)-g\">\($0.pesan)</p>" as Markup })
            <div class="cacah"><button type="submit" name="langkah" value="-1">\(Icon.kurang.svg())<span class="hanya-baca">Kurangi satu</span></button><input class="isian" id="\(id)" name="\(nama)" type="text" inputmode="\(indikator.isBulatSaja ? "numeric" : "decimal")" autocomplete="off" value="\(isi.angka)" aria-describedby="\(id)-p\(fault == nil ? "" : " \(id)-g")"\(if: fault != nil, " aria-invalid=\"true\"")><button type="submit" name="langkah" value="1">\(Icon.tambah.svg())<span class="hanya-baca">Tambah satu</span></button></div>
            <p class="petunjuk sela-k" id="\(id)-p">\(if: isi.isNihil, "Tercatat: tidak ada kegiatan \(ritme.kata) ini. ")\(lalu) Target \(indikator.targetTeks).</p></div>
            """
    }

    private static func uraian(
        _ indikator: IndikatorRealisasi, _ isi: MasukanRealisasi, _ ritme: RitmePelaporan, _ faults: [Penolakan]
    ) -> Markup {
        Field(
            "uraian[\(indikator.id)]", "Apa yang tercapai \(ritme.kata) ini?", value: isi.uraian,
            hint: "Target: \(indikator.targetTeks)", kind: .area(rows: 3)
        ).markup(faults)
    }

    private static func catatan(
        _ butir: ButirRealisasi, _ isi: MasukanRealisasi, _ jenis: JenisKendala?, _ faults: [Penolakan]
    ) -> Markup {
        let indikator = butir.indikator
        let (uraian, kendala) = ("uraian[\(indikator.id)]", "kendala[\(indikator.id)]")
        let isBuka =
            !isi.kendala.isEmpty || (indikator.isAngka && !isi.uraian.isEmpty)
            || faults.contains { $0.isian == kendala || $0.kode == "realisasi.angka_tidak_wajar" }
        return """
            <details class="lipat sela-k"\(if: isBuka, " open")><summary>Tambah catatan atau kendala</summary><div>
            \(if: indikator.isAngka, Field(uraian, "Catatan", value: isi.uraian, kind: .area(rows: 2), isOptional: true).markup(faults))
            \(KendalaTampil.pilihanJenis("kendala_jenis[\(indikator.id)]", dipilih: jenis?.rawValue ?? "", fault: nil, legend: "Apa yang menghambat?"))
            \(Field(kendala, "Ceritakan satu kalimat", value: isi.kendala, hint: "Atasan langsung diberi tahu dan melihatnya sebelum menilai.", kind: .area(rows: 2), isOptional: true).markup(faults))
            \(butir.kendala.map { "<p class=\"meta sela-k\"><a href=\"/kendala/\($0.id)\">Kendala: \($0.keadaan.tampil)</a></p>" as Markup })
            </div></details>
            """
    }

    /// Somebody else's version beside what was typed.
    private static func basi(_ butir: ButirRealisasi, _ bulan: Bulan) -> Markup {
        let kini = butir.riwayat[bulan]
        let jam = butir.diubah.map(Waktu.jam) ?? ""
        return message(
            "<strong data-tersimpan>Yang tersimpan pukul \(jam) oleh Anda di gawai lain: \(kini?.tampil(butir.indikator) ?? "belum ada")</strong>Isian Anda masih di bawah. Simpan lagi bila isian Anda yang benar.",
            tone: "waspada"
        )
    }

    /// Which result moves? A choice, never a wall (L-05).
    private static func petunjuk(_ butir: ButirRealisasi, _ isi: Realisasi?, _ model: RealisasiPages.Model) -> Markup {
        let teks = AturanBukti.petunjuk(
            namaBukti: butir.bukti.map(\.nama), realisasi: isi, indikator: butir.indikator
        )
        guard let teks, !model.isDiam else { return .empty }
        return message("<p>\(teks)</p>\(RealisasiSaranPages.pilihanBergerak(butir, model))")
    }

    private static func urungLepas(_ x: Exchange, _ butir: ButirRealisasi, _ model: RealisasiPages.Model) -> Markup {
        let lepas = model.dilepas
        guard model.buka == butir.indikator.id, Identifier.isValid(lepas),
            !butir.bukti.contains(where: { $0.id == lepas })
        else { return .empty }
        let nama = model.lembar.pustaka.first { $0.id == lepas }?.nama ?? "Bukti"
        let id = butir.indikator.id
        return """
            <div class="urungkan jarak-b" role="status"><span>\(nama) dilepas.</span><form method="post" action="/realisasi/\(model.lembar.bulan.bulan.bulan.description)/indikator/\(id)">\(formKeys(x))<input type="hidden" name="bukti_lama[\(id)]" value="\(lepas)"><button class="tombol" name="aksi" value="pasang">Urungkan</button></form></div>
            """
    }
}
