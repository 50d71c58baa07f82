import HTML
import Kinerja
import Platform

/// The step that waits for the person who looks, or who has it now.
enum KonselingLangkahPages {
    static func langkah(_ x: Exchange, _ isi: KonselingRoutes.Satu, _ faults: [Penolakan]) -> Markup {
        let (satu, h) = (isi.akses.satu, isi.akses.hubungan)
        switch satu.keadaan {
        case .dikomunikasikan where h.contains(.penilai): return laporkan(x, isi, faults)
        case .diminta, .dilaporkan, .ditetapkan:
            if h.contains(.pejabatPersonalia) { return tetapkan(x, isi, faults) }
            if h.contains(.konselor), satu.keadaan == .ditetapkan { return rekam(x, isi, faults) }
            return menunggu(satu)
        case .dilaksanakan where h.contains(.konselor):
            return "\(hasil(x, isi, faults))\(rekam(x, isi, faults))"
        case .dilaporkanHasil where satu.bolehTindakLanjut(isi.akses.saya, h): return tindakLanjut(x, isi, faults)
        default: return satu.keadaan.isAkhir ? .empty : menunggu(satu)
        }
    }

    private static func menunggu(_ satu: Konseling) -> Markup {
        switch satu.keadaan {
        case .dikomunikasikan:
            message("Pejabat penilai menyampaikan ini kepada Anda. Belum ada orang lain yang membacanya.")
        case .diminta, .dilaporkan: message("Menunggu pejabat kepegawaian menetapkan konselor, waktu, dan tempat.")
        case .ditetapkan: message("Konselor dan waktunya sudah ditetapkan.")
        case .dilaksanakan: message("Menunggu konselor melaporkan hasilnya.")
        default: message("Menunggu tindak lanjut.")
        }
    }

    private static func formulir(
        _ x: Exchange, _ isi: KonselingRoutes.Satu, _ jalur: String, _ judul: String, _ badan: Markup, tombol: String
    ) -> Markup {
        """
        <section class="kartu jarak-b"><h2>\(judul)</h2><form action="/konseling/\(isi.akses.satu.id)/\(jalur)" method="post" novalidate autocomplete="off">\(formKeys(x))<input type="hidden" name="versi" value="\(isi.akses.satu.versi)">
        \(badan)<button class="tombol" type="submit">\(tombol)</button></form></section>
        """
    }

    private static func laporkan(_ x: Exchange, _ isi: KonselingRoutes.Satu, _ faults: [Penolakan]) -> Markup {
        guard !isi.umpanBalik.isEmpty else {
            return message(
                "Bila tidak ada perubahan, perilaku ini dilaporkan dengan B.1.10. Laporan memerlukan umpan balik Anda atas perilakunya, dan belum ada satu pun. <a href=\"/umpan-balik/baru\">Beri umpan balik</a>",
                tone: "waspada")
        }
        let pilihan = [(value: "", label: "Pilih"), (value: "ya", label: "Ya"), (value: "tidak", label: "Tidak")]
        return formulir(
            x, isi, "laporan", "Laporkan bila tidak ada perubahan (B.1.10)",
            """
            <p>Umpan balik Anda yang ikut dilaporkan:</p><ul>\(each: isi.umpanBalik.prefix(5), { "<li>\($0.tanggal.tampil): \($0.ringkas)</li>" })</ul>
            \(Field("ekspektasi", "Ekspektasi khusus Anda terhadap yang bersangkutan", value: x.form["ekspektasi"], kind: .area(rows: 2), isOptional: true).markup(faults))
            \(Field("permasalahan", "Permasalahan perilakunya secara rinci", value: x.form["permasalahan"], hint: "Yang menghambat kinerja pegawai, tim, atau unit", kind: .area(rows: 5)).markup(faults))
            \(selectField("serupa", "Terjadi juga pada pegawai lain", options: pilihan, selected: x.form["serupa"], faults: faults))
            \(Field("upaya", "Yang sudah Anda lakukan untuk memperbaikinya", value: x.form["upaya"], kind: .area(rows: 4)).markup(faults))
            """, tombol: "Laporkan kepada pejabat kepegawaian")
    }

    private static func tetapkan(_ x: Exchange, _ isi: KonselingRoutes.Satu, _ faults: [Penolakan]) -> Markup {
        let satu = isi.akses.satu
        let isIndependen = satu.asal == .pegawai && !satu.isPenilaiBolehTahu
        let jenis = (isIndependen ? [.independen] : JenisKonselor.allCases).map {
            (value: $0.rawValue, label: "\($0.tampil) (hasil kepada \($0.penerimaTampil))")
        }
        return """
            <section class="kartu jarak-b"><h2>Cari konselor</h2><form action="/konseling/\(satu.id)" method="get">\(Field("cari", "Nama konselor", value: x.query["cari"], hint: "Sedikitnya tiga huruf", autocomplete: "off").markup())<button class="tombol tombol-2" type="submit">Cari</button></form></section>
            \(formulir(x, isi, "penetapan", satu.keadaan == .ditetapkan ? "Ubah penetapan" : "Tetapkan konselor",
                """
                \(selectField("jenis", "Jenis konselor", options: jenis, selected: x.form["jenis"].isEmpty ? "independen" : x.form["jenis"], faults: faults))
                \(selectField("konselor", "Konselor", options: konselor(isi, isIndependen), selected: x.form["konselor"].isEmpty ? satu.konselorID ?? "" : x.form["konselor"], faults: faults))
                \(if: !isIndependen, "<div class=\"ruas\"><label class=\"pilihan\"><input type=\"checkbox\" id=\"terlatih\" name=\"terlatih\" value=\"1\"> <span>Pejabat penilai sudah terlatih konseling</span></label></div>")
                \(Field("tanggal", "Tanggal", value: x.form["tanggal"], kind: .date).markup(faults))\(Field("mulai", "Jam", value: x.form["mulai"], hint: "Misalnya 09.00").markup(faults))
                \(Field("tempat", "Tempat", value: x.form["tempat"], hint: "Ruang tertutup, tidak terlihat orang lain").markup(faults))
                \(Field("arahan", "Arahan untuk konselor", value: x.form["arahan"], kind: .area(rows: 3), isOptional: true).markup(faults))
                """ as Markup, tombol: "Tetapkan konselor"))
            """
    }

    private static func konselor(
        _ isi: KonselingRoutes.Satu, _ isIndependen: Bool
    ) -> [(value: String, label: String)] {
        let satu = isi.akses.satu
        var pilihan = [(value: "", label: isi.calon.isEmpty ? "Cari namanya lebih dulu" : "Pilih dari hasil pencarian")]
        if let id = satu.konselorID { pilihan.append((value: id, label: isi.akses.isi.konselor)) }
        if !isIndependen, let id = satu.penilaiID, id != satu.konselorID {
            pilihan.append((value: id, label: "\(isi.akses.isi.penilai) (pejabat penilai)"))
        }
        for satu in isi.calon where !pilihan.contains(where: { $0.value == satu.id }) {
            pilihan.append((value: satu.id, label: "\(satu.nama), \(satu.jabatan)"))
        }
        return pilihan
    }

    private static func rekam(_ x: Exchange, _ isi: KonselingRoutes.Satu, _ faults: [Penolakan]) -> Markup {
        let isHasil = isi.akses.satu.keadaan == .dilaksanakan
        return formulir(
            x, isi, "rekaman", isHasil ? "Ubah rekaman" : "Rekaman konseling",
            """
            <p class="meta">\(isi.akses.satu.jenis == .independen ? "Dibaca Anda dan pejabat kepegawaian. Tidak oleh pejabat penilai." : "Hanya dibaca oleh Anda.")</p>
            \(Field("teks", "Rekaman", value: isHasil ? isi.teks[.rekaman] ?? "" : x.form["teks"], kind: .area(rows: 10)).markup(isHasil ? [] : faults))
            """, tombol: "Simpan rekaman")
    }

    private static func hasil(_ x: Exchange, _ isi: KonselingRoutes.Satu, _ faults: [Penolakan]) -> Markup {
        formulir(
            x, isi, "hasil", "Laporkan hasil",
            """
            <p class="meta">Dikirim kepada \(isi.akses.satu.jenis?.penerimaTampil ?? ""). Orang lain tidak membacanya.</p>
            \(Field("teks", "Hasil", value: x.form["teks"], kind: .area(rows: 5)).markup(faults))
            """, tombol: "Laporkan hasil")
    }

    private static func tindakLanjut(_ x: Exchange, _ isi: KonselingRoutes.Satu, _ faults: [Penolakan]) -> Markup {
        formulir(
            x, isi, "tindak-lanjut", "Putuskan tindak lanjut",
            """
            <p class="meta">Pegawai membacanya.</p>\(Field("teks", "Tindak lanjut", value: x.form["teks"], kind: .area(rows: 4)).markup(faults))
            """, tombol: "Putuskan tindak lanjut")
    }

    /// Folded away, at the end.
    static func tutup(_ x: Exchange, _ isi: KonselingRoutes.Satu, _ faults: [Penolakan]) -> Markup {
        guard (try? isi.akses.satu.tutup(isi.akses.hubungan)) != nil else { return .empty }
        return """
            <details class="lipat"><summary>Tutup tanpa konseling</summary>
            \(formulir(x, isi, "penutupan", "Tutup", "\(Field("teks", "Alasan", value: "", hint: "Misalnya perilakunya sudah berubah", kind: .area(rows: 2)).markup())" as Markup, tombol: "Tutup konseling"))</details>
            """
    }
}
