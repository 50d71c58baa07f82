import HTML
import Kinerja
import Platform

/// One person of the grid: a row to rate, and under it the obstacle and the reason, shown when they matter.
enum EvaluasiBarisPages {
    typealias Model = EvaluasiGridPages.Model

    static func baris(_ orang: AnggotaTim, _ model: Model) -> Markup {
        let isi = orang.skp.flatMap { model.isi[$0.id] }
        let isTerbuka = orang.isTerbuka && model.tim.halangan == nil
        let menunggu = isTerbuka && orang.evaluasi.predikatSementara == nil
        return """
            <tr\(if: menunggu, " class=\"menunggu\"")>\(pegawai(orang, model))\(capaian(orang, isi, model))
            \(isTerbuka ? pilihan(orang, model) : terkunci(orang))</tr>
            \(if: isTerbuka, keterangan(orang, isi, model))
            """
    }

    private static func pegawai(_ orang: AnggotaTim, _ model: Model) -> Markup {
        let nama: Markup =
            orang.isIkutDinilai
            ? "<a href=\"\(url: model.tim.alamat("/\(orang.id)"))\">\(orang.nama)</a>" : "<b>\(orang.nama)</b>"
        return """
            <th scope="row"><span class="orang"><span class="inisial sembunyi-hp" aria-hidden="true">\(orang.inisial)</span><span>\(nama)<small>\(orang.jabatan)</small></span></span></th>
            """
    }

    private static func capaian(_ orang: AnggotaTim, _ isi: IsiKinerja?, _ model: Model) -> Markup {
        let bukti = isi?.jumlahBukti ?? 0
        let tautan: Markup =
            orang.isIkutDinilai
            ? "<a href=\"\(url: model.tim.alamat("/\(orang.id)"))#bukti\" class=\"lihat\">\(bukti) bukti<span class=\"hanya-baca\"> \(orang.nama)</span></a>"
            : .empty
        guard let persen = isi?.persen else {
            return "<td data-l=\"Capaian\"><span class=\"meta-k\">Belum ada</span> \(tautan)</td>"
        }
        return """
            <td data-l="Capaian"><span class="capai"><span class="angka kuat">\(persen)%</span>\(bilahCapaian(persen))\(tautan)</span></td>
            """
    }

    private static func pilihan(_ orang: AnggotaTim, _ model: Model) -> Markup {
        let e = orang.evaluasi
        let tunggu =
            switch (e.hasilKerja, e.perilakuKerja) {
            case (nil, nil): "Pilih hasil dan perilaku"
            case (nil, _): "Pilih hasil kerja"
            default: "Pilih perilaku"
            }
        return """
            <td data-l="Hasil kerja">\(segmen("hasil", "h", "Hasil kerja", orang, e.hasilKerja))</td>
            <td data-l="Perilaku">\(segmen("perilaku", "p", "Perilaku", orang, e.perilakuKerja))</td>
            <td data-l="Predikat" class="predikat-otomatis"><span class="putus"><output><span class="tunggu">\(if: e.predikatSementara == nil, "\(tunggu)")</span>\(PredikatTag.kelima(kini: e.predikatSementara))</output></span><input type="hidden" name="versi[\(orang.id)]" value="\(orang.versi)"></td>
            """
    }

    private static func segmen(
        _ nama: String, _ kelas: String, _ label: String, _ orang: AnggotaTim, _ terpilih: Ekspektasi?
    ) -> Markup {
        """
        <div class="segmen" role="radiogroup" aria-label="\(label), \(orang.nama)">\(each: Letak.urutan, { satu($0, nama, kelas, label, orang, $0 == terpilih) })</div>
        """
    }

    private static func satu(
        _ rating: Ekspektasi, _ nama: String, _ kelas: String, _ label: String, _ orang: AnggotaTim, _ isTerpilih: Bool
    ) -> Markup {
        let angka = Letak.angka(rating)
        let id: Markup = rating == .diBawah ? " id=\"\(fieldID("\(nama)[\(orang.id)]"))\"" : .empty
        return """
            <label title="\(rating.tampil)"><input type="radio"\(id) class="\(kelas) n\(angka)" name="\(nama)[\(orang.id)]" value="\(rating.rawValue)"\(if: isTerpilih, " checked") aria-label="\(label), \(orang.nama): \(rating.tampil)"><span>\(pendek(rating))</span></label>
            """
    }

    static func pendek(_ rating: Ekspektasi) -> String {
        switch rating {
        case .diBawah: "Bawah"
        case .sesuai: "Sesuai"
        case .diAtas: "Atas"
        }
    }

    /// Signed before, or not to be rated yet.
    private static func terkunci(_ orang: AnggotaTim) -> Markup {
        guard orang.isIkutDinilai else {
            let keadaan = orang.skp?.keadaan.tampil ?? KeadaanSKP.belumDisusun.tampil
            return """
                <td colspan="3" data-l="SKP"><span>\(tag(keadaan, tone: "waspada")) <span class="meta-k">Belum dapat dinilai sebelum SKP disetujui.</span></span></td>
                """
        }
        let e = orang.evaluasi
        return """
            <td data-l="Hasil kerja">\(e.hasilKerja?.tampil ?? "Belum ada")</td><td data-l="Perilaku">\(e.perilakuKerja?.tampil ?? "Belum ada")</td>
            <td data-l="Predikat"><span class="putus">\(e.predikatSementara.map { PredikatTag.markup($0) })<span class="meta-k">\(e.keadaan.tampil)</span></span></td>
            """
    }

    private static func keterangan(_ orang: AnggotaTim, _ isi: IsiKinerja?, _ model: Model) -> Markup {
        let e = orang.evaluasi
        let nama = "alasan[\(orang.id)]"
        let id = fieldID(nama)
        let fault = model.faults.first { $0.isian == nama }
        let isAda =
            fault != nil || model.faults.contains { $0.isian == "pertimbangan[\(orang.id)]" } || !e.alasan.isEmpty
            || WajibAlasan.isPerlu(hasil: e.hasilKerja, perilaku: e.perilakuKerja)
        return """
            <tr class="baris-alasan\(if: isAda, " ada")\(if: fault != nil, " salah")"><td colspan="5">\(kendala(isi))\(diakui(orang, model))
            <div class="alasan"><label class="label" for="\(id)">Alasan untuk \(orang.nama)</label>
            <textarea class="isian" id="\(id)" name="\(nama)" rows="2"\(if: fault != nil, " aria-invalid=\"true\" aria-describedby=\"\(id)-g\"")>\(e.alasan)</textarea>
            \(fault.map { "<p class=\"galat\" id=\"\(id)-g\">\($0.pesan)</p>" as Markup })</div></td></tr>
            """
    }

    /// Acknowledged and still missing: how it was weighed, asked only with "Bawah".
    private static func diakui(_ orang: AnggotaTim, _ model: Model) -> Markup {
        guard orang.kendalaDiakui > 0 else { return .empty }
        let nama = "pertimbangan[\(orang.id)]"
        let id = fieldID(nama)
        let fault = model.faults.first { $0.isian == nama }
        return """
            <div class="alasan"><label class="label" for="\(id)">Kendala \(orang.nama) yang diakui (\(orang.kendalaDiakui)) sudah saya pertimbangkan <span class="ops">(wajib bila Bawah)</span></label>
            <textarea class="isian" id="\(id)" name="\(nama)" rows="2"\(if: fault != nil, " aria-invalid=\"true\" aria-describedby=\"\(id)-g\"")>\(orang.evaluasi.pertimbanganKendala)</textarea>
            \(fault.map { "<p class=\"galat\" id=\"\(id)-g\">\($0.pesan)</p>" as Markup })</div>
            """
    }

    /// Reported lack of means, in view before "Bawah" is chosen.
    static func kendala(_ isi: IsiKinerja?) -> Markup {
        guard let daftar = isi?.daftarKendala, !daftar.isEmpty else { return .empty }
        let lagi = daftar.count > 2 ? " dan \(daftar.count - 2) lagi" : ""
        return """
            <p class="kendala-baris">\(Icon.waspada.svg(small: true))<span><b>Kendala dilaporkan:</b> \(each: daftar.prefix(2), { "\($0.teks) (\($0.bulan.nama)). " as Markup })\(lagi)</span></p>
            """
    }
}
