import HTML
import Kinerja
import Platform

/// Lists of people who are mended many at a time: tick them, say what is right, send once.
enum PemeriksaanOrangPages {
    static func formulir(_ x: Exchange, _ isi: PemeriksaanPages.Isi, _ faults: [Penolakan]) -> Markup {
        let isPenilai = isi.jenis == .tanpaPenilai || isi.jenis == .penilaiSetingkat
        let pilih = faults.first { $0.isian == "pilih" }
        return """
            <form action="/admin/data/\(isi.jenis.rawValue)" method="post" novalidate>\(PemeriksaanPages.kunci(x, isi))
            <div class="tabel-bungkus tumpuk-hp" id="pilih"><table><caption>\(isi.jenis.judul)</caption>
            <thead><tr><th scope="col"><span class="hanya-baca">Pilih</span></th><th scope="col">Pegawai</th><th scope="col">Keterangan</th>\(if: isPenilai, "<th scope=\"col\">Saran penilai</th>")</tr></thead>
            <tbody>\(each: isi.daftar, { baris(x, isi, $0, isPenilai: isPenilai) })</tbody></table></div>
            \(pilih.map { "<p class=\"galat\">\($0.pesan)</p>" as Markup })
            \(if: isi.jumlah > 1, semua(x, isi))
            <section class="kartu panel-utama sela lebar-kolom">\(isPenilai ? penilai(x, isi, faults) : tempat(x, isi, faults))</section></form>
            """
    }

    private static func baris(
        _ x: Exchange, _ isi: PemeriksaanPages.Isi, _ temuan: TemuanOrganisasi, isPenilai: Bool
    ) -> Markup {
        let p = isi.p
        let orang = p.orang[temuan.kunci]
        let saran = isPenilai ? p.saran(temuan.kunci).flatMap { p.orang[$0]?.nama } : nil
        let dipilih = x.form["pilih[\(temuan.kunci)]"] == "1"
        return """
            <tr><td data-l="Pilih"><label class="centang"><input type="checkbox" name="pilih[\(temuan.kunci)]" value="1"\(if: dipilih, " checked")><span class="hanya-baca">Pilih \(temuan.nama)</span></label></td>
            <th scope="row"><a href="/admin/pegawai/\(temuan.kunci)">\(temuan.nama)</a><br><span class="meta">\(orang?.nip ?? "Tanpa NIP")</span></th>
            <td data-l="Keterangan">\(temuan.keterangan)</td>\(if: isPenilai, "<td data-l=\"Saran penilai\">\(saran ?? "Belum ada")</td>")</tr>
            """
    }

    private static func semua(_ x: Exchange, _ isi: PemeriksaanPages.Isi) -> Markup {
        """
        <label class="centang sela-k"><input type="checkbox" name="semua" value="1"\(if: x.form["semua"] == "1", " checked")><span>Semua \(ribuan(isi.jumlah)) pegawai dalam daftar ini, juga di halaman lain</span></label>
        """
    }

    private static func penilai(_ x: Exchange, _ isi: PemeriksaanPages.Isi, _ faults: [Penolakan]) -> Markup {
        """
        <h2>Tugaskan pejabat penilai</h2>
        \(IsianPerbaikan.caraPenilai(x, saran: "Saran di setiap baris: kepala unit, atau pimpinan di atasnya", id: "", isAdaSaran: true, faults))
        \(IsianPerbaikan.mulai(x, faults))<button class="tombol" type="submit">Tugaskan penilai</button>
        """
    }

    private static func tempat(_ x: Exchange, _ isi: PemeriksaanPages.Isi, _ faults: [Penolakan]) -> Markup {
        let isPindah = isi.jenis == .unitBerakhir
        let jenis = JenisJabatan.allCases.map { (value: $0.rawValue, label: $0.tampil) }
        let unit = Field("unit", "Unit", value: x.form["unit"], hint: "Kode atau nama unit, misalnya DINKES")
        let jabatan = Field(
            "jabatan", "Jabatan", value: x.form["jabatan"],
            hint: isPindah ? "Kosongkan bila jabatannya tetap sama" : nil, isOptional: isPindah)
        return """
            <h2>\(isPindah ? "Pindahkan ke unit yang berlaku" : "Isi unit dan jabatan")</h2>
            \(unit.markup(faults))\(jabatan.markup(faults))
            \(selectField("jenis_jabatan", "Jenis jabatan", options: jenis, selected: x.form.optional("jenis_jabatan") ?? "pelaksana", faults: faults))
            \(IsianPerbaikan.mulai(x, faults))<button class="tombol" type="submit">\(isPindah ? "Pindahkan pegawai" : "Tempatkan pegawai")</button>
            """
    }
}
