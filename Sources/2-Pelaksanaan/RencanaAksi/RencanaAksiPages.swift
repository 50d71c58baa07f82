import HTML
import Kinerja
import Platform

/// The steps of a year, result by result.
enum RencanaAksiPages {
    static func sendiri(
        _ x: Exchange, tahun: Int, _ rencana: RencanaAksi?, isian: [String: String], faults: [Penolakan]
    ) -> Markup {
        guard let rencana, !rencana.hasil.isEmpty else {
            return """
                \(pageHead("Rencana aksi \(tahun)", back: ("Realisasi", "/realisasi")))
                \(emptyState("SKP \(tahun) belum berisi hasil kerja", "Langkah ditulis untuk hasil kerja di SKP.", action: ("Buka SKP saya", "/skp/\(tahun)")))
                """
        }
        return """
            \(errorSummary(faults))
            \(pageHead("Rencana aksi \(tahun)", lead: "Tidak wajib. Berguna bila satu hasil perlu lebih dari satu masa laporan.", back: ("Realisasi", "/realisasi")))
            \(urung(x, tahun))
            \(each: rencana.hasil, { hasil(x, rencana, $0, isian, faults) })
            \(if: !rencana.lepas.isEmpty, lepas(x, rencana))
            <p class="meta sela">Unduh B.1.1: <a href="/rencana-aksi/\(tahun)/dokumen?bentuk=pdf">PDF</a>, <a href="/rencana-aksi/\(tahun)/dokumen?bentuk=xlsx">XLSX</a></p>
            """
    }

    static func tim(_ x: Exchange, _ rencana: RencanaAksi, nama: String) -> Markup {
        """
        \(pageHead(nama, above: "Rencana aksi \(rencana.tahun)", back: ("Realisasi tim", "/tim/realisasi")))
        \(if: rencana.isKosong, emptyState("Belum ada langkah", "Rencana aksi tidak wajib. Langkah muncul di sini bila \(nama) menulisnya."))
        \(each: rencana.hasil.filter { !$0.langkah.isEmpty }, { satu in "<section class=\"kartu jarak-b\"><h2 class=\"h-kecil\">\(satu.rumusan)</h2><ol class=\"tumpuk-r sela-k\">\(each: satu.langkah, { "<li>\($0.tampil) \(keadaan(x, $0))</li>" })</ol></section>" })
        <p class="meta sela">Unduh B.1.1: <a href="/tim/rencana-aksi/\(rencana.skpID)/dokumen?bentuk=pdf">PDF</a>, <a href="/tim/rencana-aksi/\(rencana.skpID)/dokumen?bentuk=xlsx">XLSX</a></p>
        """
    }

    private static func urung(_ x: Exchange, _ tahun: Int) -> Markup {
        let id = x.query["dihapus"]
        guard Identifier.isValid(id) else { return .empty }
        return """
            <div class="urungkan jarak-b" role="status"><span>Langkah dihapus.</span><form method="post" action="/rencana-aksi/\(tahun)/langkah/\(id)">\(formKeys(x))<button class="tombol" name="aksi" value="pulihkan">Urungkan</button></form></div>
            """
    }

    private static func hasil(
        _ x: Exchange, _ rencana: RencanaAksi, _ hasil: HasilRencana, _ isian: [String: String], _ faults: [Penolakan]
    ) -> Markup {
        """
        <section class="kartu jarak-b" id="rhk-\(hasil.id)"><h2 class="h-kecil">\(hasil.rumusan)</h2>
        \(if: hasil.langkah.isEmpty, "<p class=\"meta sela-k\">Belum ada langkah.</p>")
        \(if: !hasil.langkah.isEmpty, "<ol class=\"tumpuk-r sela-k\">\(each: Array(hasil.langkah.enumerated()), { langkah(x, rencana, $0.element, isAwal: $0.offset == 0, isAkhir: $0.offset == hasil.langkah.count - 1) })</ol>")
        \(if: !rencana.isDitutup, tambah(x, rencana, hasil, isian["rhk"] == hasil.id ? isian : [:], isian["rhk"] == hasil.id ? faults : []))</section>
        """
    }

    private static func langkah(
        _ x: Exchange, _ rencana: RencanaAksi, _ satu: LangkahRencana, isAwal: Bool, isAkhir: Bool
    ) -> Markup {
        guard !rencana.isDitutup else { return "<li>\(satu.tampil) \(keadaan(x, satu))</li>" }
        let isSelesai = satu.selesai != nil
        return """
            <li><span>\(satu.tampil) \(keadaan(x, satu))</span>
            <form method="post" action="/rencana-aksi/\(rencana.tahun)/langkah/\(satu.id)">\(formKeys(x))<input type="hidden" name="versi" value="\(satu.versi)">
            <div class="aksi"><button class="tombol tombol-2 tombol-kecil" name="aksi" value="\(isSelesai ? "batal" : "selesai")">\(isSelesai ? "Belum selesai" : "Tandai selesai")<span class="hanya-baca"> \(satu.teks)</span></button>
            \(if: !isAwal, tombol("naik", "Naikkan", satu))\(if: !isAkhir, tombol("turun", "Turunkan", satu))\(tombol("hapus", "Hapus", satu))</div>
            <details class="lipat sela-k"><summary>Ubah<span class="hanya-baca"> \(satu.teks)</span></summary><div>
            <div class="ruas"><label class="label" for="teks-\(satu.id)">Langkah</label><input class="isian" id="teks-\(satu.id)" name="teks" value="\(satu.teks)"></div>
            \(sasaran(rencana.tahun, satu.sasaran?.kode ?? "", id: satu.id))
            <p class="sela-k"><button class="tombol tombol-2 tombol-kecil" name="aksi" value="simpan">Simpan langkah</button></p></div></details></form></li>
            """
    }

    private static func tombol(_ aksi: String, _ label: String, _ satu: LangkahRencana) -> Markup {
        "<button class=\"tombol tombol-3 tombol-kecil\" name=\"aksi\" value=\"\(aksi)\">\(label)<span class=\"hanya-baca\"> \(satu.teks)</span></button>"
    }

    private static func keadaan(_ x: Exchange, _ satu: LangkahRencana) -> Markup {
        if let selesai = satu.selesai { return tag("Selesai \(selesai.tampil)", tone: "polos") }
        return satu.isLewat(pada: x.world.today) ? tag("Lewat sasaran", tone: "waspada") : .empty
    }

    private static func tambah(
        _ x: Exchange, _ rencana: RencanaAksi, _ hasil: HasilRencana, _ isian: [String: String], _ faults: [Penolakan]
    ) -> Markup {
        let fault = faults.first { $0.isian == "teks" }
        let pilihan = hasil.indikator.map { (value: $0.id, label: $0.ukuran) }
        return """
            <details class="lipat sela"\(if: !faults.isEmpty, " open")><summary>Tambah langkah</summary>
            <form method="post" action="/rencana-aksi/\(rencana.tahun)/langkah">\(formKeys(x))<input type="hidden" name="rhk" value="\(hasil.id)">
            <div class="ruas\(if: fault != nil, " ruas-galat")"><label class="label" for="teks-\(hasil.id)">Langkah</label>\(fault.map { "<p class=\"galat\">\($0.pesan)</p>" as Markup })
            <input class="isian" id="teks-\(hasil.id)" name="teks" value="\(isian["teks"] ?? "")" placeholder="Survei 40 km jalan"></div>
            \(sasaran(rencana.tahun, isian["sasaran"] ?? "", id: hasil.id))
            \(if: pilihan.count > 1, pilih("indikator", "Indikator yang dilayani", [(value: "", label: "Semua")] + pilihan, isian["indikator"] ?? "", id: hasil.id))
            <p class="sela-k"><button class="tombol">Tambah langkah</button></p></form></details>
            """
    }

    private static func sasaran(_ tahun: Int, _ terpilih: String, id: String) -> Markup {
        let periode = JenisPeriode.triwulan.semua(tahun: tahun) + JenisPeriode.bulanan.semua(tahun: tahun)
        return pilih(
            "sasaran", "Selesai pada",
            [(value: "", label: "Tanpa sasaran waktu")] + periode.map { ($0.kode, $0.tampil) },
            terpilih, id: id)
    }

    private static func pilih(
        _ nama: String, _ label: String, _ pilihan: [(value: String, label: String)], _ terpilih: String, id: String
    ) -> Markup {
        """
        <div class="ruas sela-k"><label class="label" for="\(nama)-\(id)">\(label)</label><select class="isian" id="\(nama)-\(id)" name="\(nama)">\(each: pilihan, { "<option value=\"\($0.value)\"\(if: $0.value == terpilih, " selected")>\($0.label)</option>" })</select></div>
        """
    }

    private static func lepas(_ x: Exchange, _ rencana: RencanaAksi) -> Markup {
        """
        <section class="kartu jarak-b"><h2 class="h-kecil">Hasil yang tidak ada lagi di SKP</h2>
        <p class="meta">Langkah ini ditulis untuk hasil yang dihapus saat SKP diubah.</p>
        <ol class="tumpuk-r sela-k">\(each: rencana.lepas, { langkah(x, rencana, $0, isAwal: true, isAkhir: true) })</ol></section>
        """
    }
}
