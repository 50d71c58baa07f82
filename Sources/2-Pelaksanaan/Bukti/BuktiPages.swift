import HTML
import Kinerja
import Platform

/// Pages of the evidence library.
enum BuktiPages {
    struct Pustaka: Sendable {
        var baris: [BarisBukti]
        var jumlah: Int
        var isTerhapus: Bool
        /// Just deleted; the undo bar names it.
        var diurung: Bukti?
        /// "Terpakai 12 MB dari 500 MB".
        var kuota = ""
        var kini: Int64 = 0
        var faults: [Penolakan] = []
        var tautan = ""
        var catatan = ""
    }

    static func pustaka(_ x: Exchange, _ model: Pustaka) -> Markup {
        let lead =
            model.isTerhapus
            ? "Yang dihapus dalam 30 hari terakhir. Sesudah itu hilang."
            : "Foto, berkas, tautan, dan catatan yang pernah Anda simpan. Pakai lagi di bulan mana pun."
        return """
            \(errorSummary(model.faults))
            \(model.diurung.map { urungkan(x, $0) })
            \(pageHead(model.isTerhapus ? "Bukti terhapus" : "Bukti saya", lead: lead, back: kembali(model.isTerhapus)))
            <div class="dua"><div class="tumpuk">\(daftar(x, model))
            \(pager(x, total: model.jumlah, perPage: BuktiRoutes.perHalaman))</div>
            <aside class="tumpuk">\(if: !model.isTerhapus, unggah(x, model))
            <p class="meta">\(model.kuota). Tautan, catatan, dan yang terhapus tidak dihitung.</p>
            \(if: !model.isTerhapus, "<p><a href=\"/bukti?terhapus=1\">Lihat yang terhapus</a></p>")</aside></div>
            """
    }

    private static func kembali(_ isTerhapus: Bool) -> (label: String, url: String) {
        isTerhapus ? ("Bukti saya", "/bukti") : ("Realisasi", "/realisasi")
    }

    private static func daftar(_ x: Exchange, _ model: Pustaka) -> Markup {
        if model.baris.isEmpty {
            return model.isTerhapus
                ? emptyState("Tidak ada yang terhapus", "Bukti yang Anda hapus akan muncul di sini selama 30 hari.")
                : emptyState(
                    "Belum ada bukti", "Foto, berkas, tautan, atau catatan yang Anda simpan akan muncul di sini.")
        }
        return "<ul class=\"tumpuk-r\">\(each: model.baris, { baris(x, $0, model) })</ul>"
    }

    private static func baris(_ x: Exchange, _ baris: BarisBukti, _ model: Pustaka) -> Markup {
        let bukti = baris.bukti
        let judul: Markup =
            model.isTerhapus
            ? "<b>\(bukti.nama)</b>" : "<a href=\"/bukti/\(bukti.id)\"><b>\(bukti.nama)</b></a>"
        let sisa = bukti.dihapus.map { "terhapus, \(BuktiStore.sisaHari($0, kini: model.kini)) hari lagi" }
        return """
            <li class="lampiran-berkas"><span class="kecil">\(BuktiTampil.ikon(bukti).svg())</span>
            <span>\(judul)<br><span class="meta-k">\(bukti.keterangan) · \(Waktu.tanggal(bukti.dibuat).tampil)\(sisa.map { " · \($0)" })\(if: bukti.isBerkas, " · sidik \(bukti.sidikPendek)")</span><br>
            <span class="meta-k">\(dipakai(baris))\(if: !model.isTerhapus, " · <a href=\"/bukti/\(bukti.id)/dipakai\">Rincian<span class=\"hanya-baca\"> \(bukti.nama)</span></a>")</span></span>
            \(aksi(x, bukti, isTerhapus: model.isTerhapus))</li>
            """
    }

    private static func dipakai(_ baris: BarisBukti) -> Markup {
        guard let pertama = baris.di.first else { return "belum dipakai" }
        let lain = baris.dipakai - 1
        return """
            dipakai di \(baris.dipakai) realisasi: \(pertama.ukuran), \(pertama.bulan.tampil)\(if: lain > 0, " dan \(lain) lagi")
            """
    }

    private static func aksi(_ x: Exchange, _ bukti: Bukti, isTerhapus: Bool) -> Markup {
        isTerhapus
            ? """
            <form class="kanan-auto" method="post" action="/bukti/\(bukti.id)/pemulihan">\(formKeys(x))<button class="tombol tombol-2 tombol-kecil">Pulihkan<span class="hanya-baca"> \(bukti.nama)</span></button></form>
            """
            : """
            <form class="kanan-auto" method="post" action="/bukti/\(bukti.id)/penghapusan">\(formKeys(x))<button class="tombol-ikon">\(Icon.hapus.svg())<span class="hanya-baca">Hapus \(bukti.nama)</span></button></form>
            """
    }

    private static func urungkan(_ x: Exchange, _ bukti: Bukti) -> Markup {
        """
        <div class="urungkan jarak-b" role="status"><span>\(bukti.nama) dihapus.</span><form method="post" action="/bukti/\(bukti.id)/pemulihan">\(formKeys(x))<button class="tombol">Urungkan</button></form></div>
        """
    }

    private static func unggah(_ x: Exchange, _ model: Pustaka) -> Markup {
        let salahBerkas = model.faults.first { $0.isian == "berkas" }
        return """
            <section class="kartu" id="tambah"><h2>Tambah bukti</h2>
            <form method="post" action="/bukti" enctype="multipart/form-data" novalidate>\(formKeys(x))
            <div class="ruas\(if: salahBerkas != nil, " ruas-galat")"><label class="label" for="berkas">Berkas</label>
            <p class="petunjuk" id="berkas-p">Foto, PDF, XLSX, atau DOCX, paling besar 5 MB. Lokasi di dalam foto dihapus.</p>
            \(salahBerkas.map { "<p class=\"galat\" id=\"berkas-g\">\($0.pesan)</p>" as Markup })
            <input class="isian" id="berkas" type="file" name="berkas" multiple accept="\(BuktiTampil.jenisTerima)" aria-describedby="berkas-p"></div>
            \(Field("tautan", "Atau tautan", value: model.tautan, hint: "Diawali https://", isOptional: true).markup(model.faults))
            \(Field("catatan_bukti", "Atau catatan", value: model.catatan, hint: "Misalnya saksi, tempat, atau nomor register", kind: .area(rows: 3), isOptional: true).markup(model.faults))
            <p class="sela"><button class="tombol">Simpan bukti</button></p></form></section>
            """
    }

    /// Before leaving for another host, the page names it.
    static func tautan(_ bukti: Bukti) -> Markup {
        let alamat = bukti.tautan ?? ""
        return """
            \(pageHead("Bukti ini ada di tempat lain", lead: "Tautan menuju \(AturanBukti.tuanRumah(alamat)), di luar Kinerja Bungo."))
            \(bukti.kabarTautan.map { "<p class=\"meta\">Keadaan tautan: \($0).</p>" as Markup })
            <p class="kode-tautan">\(alamat)</p>
            <p class="aksi sela"><a class="tombol" href="\(url: alamat)" target="_blank" rel="noopener noreferrer nofollow">Buka tautan</a></p>
            """
    }

    static func hilang(_ bukti: Bukti) -> Markup {
        emptyState(
            "\(bukti.nama) belum dapat dibuka",
            "Penyimpanan berkas sedang tidak menjawab, atau isinya tidak lagi sama dengan sidiknya. Coba lagi beberapa menit lagi, atau hubungi admin unit Anda."
        )
    }
}
