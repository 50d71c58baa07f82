import HTML
import Kinerja
import Platform

enum PerbaikanPages {
    struct Baru: Sendable {
        let tentang: String
        let data: DataKini
        let penerima: PenerimaPermintaan?
    }

    static func baru(_ x: Exchange, _ isi: Baru, faults: [Penolakan] = []) -> Markup {
        let jenis = x.form.optional("jenis") ?? x.query["jenis"]
        let dari = x.form.optional("dari") ?? x.query["dari"]
        let kepada = isi.penerima.map { "Dikirim kepada \($0.nama), yang dapat memperbaikinya." }
        let uraian = Field(
            "isi", "Apa yang seharusnya?", value: x.form["isi"],
            hint: "Misalnya: atasan saya sekarang Kepala Bidang Bina Marga sejak 1 Oktober", kind: .area(rows: 4))
        let galat = faults.first { $0.isian == "jenis" }
        return layout(
            x,
            Page(
                title: faults.isEmpty ? "Minta perbaikan data" : "Galat: Minta perbaikan data", active: "/perbaikan",
                isTask: true),
            """
            \(errorSummary(faults))
            \(pageHead("Apa yang salah?", above: "Minta perbaikan data", lead: kepada ?? "Dikirim kepada admin instansi.", back: ("Permintaan saya", "/perbaikan")))
            <div class="kisi-2"><form class="kartu" action="/perbaikan" method="post" novalidate>\(formKeys(x))<input type="hidden" name="pegawai" value="\(isi.tentang)"><input type="hidden" name="dari" value="\(dari)">
            <fieldset class="ruas" id="jenis"><legend class="label">Yang salah</legend>\(each: PermintaanPerbaikan.Jenis.allCases, { pilihan($0, jenis) })\(galat.map { "<p class=\"galat\">\($0.pesan)</p>" as Markup })</fieldset>
            \(uraian.markup(faults))<button class="tombol" type="submit">Kirim permintaan</button></form>
            \(dataKini(isi.data))</div>
            """
        )
    }

    private static func pilihan(_ satu: PermintaanPerbaikan.Jenis, _ dipilih: String) -> Markup {
        "<label class=\"centang\"><input type=\"radio\" name=\"jenis\" value=\"\(satu.rawValue)\"\(if: satu.rawValue == dipilih, " checked")><span>\(satu.tampil)</span></label>"
    }

    static func dataKini(_ data: DataKini) -> Markup {
        """
        <section class="kartu" aria-labelledby="j-kini"><h2 id="j-kini">Yang tercatat sekarang</h2><dl class="pasangan">\(each: data.baris, { "<dt>\($0.label)</dt><dd>\($0.nilai)</dd>" })</dl></section>
        """
    }

    static func milik(_ x: Exchange, _ daftar: [PermintaanTercatat], jumlah: Int) -> Markup {
        let kosong = emptyState(
            "Belum ada permintaan",
            "Bila atasan, jabatan, atau unit Anda salah, minta orang yang dapat memperbaikinya. Jawabannya muncul di sini.",
            action: ("Minta perbaikan data", "/perbaikan/baru"))
        return layout(
            x, Page(title: "Permintaan perbaikan saya", active: "/perbaikan"),
            """
            \(pageHead("Sudah diperbaiki?", above: "Permintaan perbaikan saya", back: ("Beranda", "/")))
            \(if: daftar.isEmpty, kosong)
            \(if: !daftar.isEmpty, "<p class=\"aksi jarak-b\"><a class=\"tombol tombol-2\" href=\"/perbaikan/baru\">Minta perbaikan lain</a></p><ol class=\"tugas\">\(each: daftar, baris)</ol>")
            \(pager(x, total: jumlah, perPage: PerbaikanRoutes.perHalaman))
            """
        )
    }

    private static func baris(_ r: PermintaanTercatat) -> Markup {
        """
        <li><div><p class="nama">\(r.jenis.tampil)\(if: r.tentangID != r.pemohonID, ": \(r.tentang)")</p><p>\(r.isi)</p>
        <p class="meta">Dikirim \(Waktu.tampil(r.dibuat)) kepada \(r.penerima ?? "admin instansi")</p>
        \(if: !r.tanggapan.isEmpty, "<p class=\"kutip\">\(r.tanggapan)\(r.penyelesai.map { "<br><span class=\"meta\">\($0), \(Waktu.tampil(r.selesai ?? r.dibuat))</span>" as Markup })</p>")</div>
        <span class="sisi">\(tanda(r.keadaan))</span></li>
        """
    }

    static func tanda(_ keadaan: PermintaanPerbaikan.Keadaan) -> Markup {
        switch keadaan {
        case .terkirim: tag(keadaan.tampil, tone: "waspada")
        case .dibaca: tag(keadaan.tampil, tone: "info")
        case .diperbaiki: tag(keadaan.tampil, tone: "sukses")
        case .ditolak: tag(keadaan.tampil, tone: "polos")
        }
    }
}
