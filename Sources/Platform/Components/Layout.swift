public import HTML
import Kinerja

/// What a page says about itself to the layout.
public struct Page: Sendable {
    /// Without the product's name.
    public var title: String
    /// The rail item that is current, by its URL.
    public var active: String
    /// Task screens hide the phone's bottom bar.
    public var isTask: Bool
    /// Shown in the header, such as `2026 · Triwulan III`.
    public var period: String?

    public init(title: String, active: String = "", isTask: Bool = false, period: String? = nil) {
        self.title = title
        self.active = active
        self.isTask = isTask
        self.period = period
    }
}

/// A page of somebody who is signed in: header, rail, main, footer and, on phones, the bottom bar.
public func layout(_ exchange: Exchange, _ page: Page, _ body: Markup) -> Markup {
    guard let session = exchange.session else { return bareLayout(title: page.title, body: body) }
    let items = Menu.items(for: session)
    let flash = flashMessage(exchange.query["pesan"])
    return """
        \(head(page.title, bodyClass: page.isTask ? "layar-tugas" : "", orang: session.pegawaiID))
        \(header(exchange.instansi.nama, session, page.period))
        <div class="badan">
        \(rail(items, active: page.active))
        <main class="isi" id="isi" tabindex="-1">\(flash)\(body)</main>
        \(signedInFooter(exchange.path))
        </div>
        \(bottomBar(items, active: page.active))
        </body></html>
        """
}

/// A page for everybody: sign-in, verification, errors.
public func bareLayout(title: String, body: Markup) -> Markup {
    """
    \(head(title, bodyClass: "publik"))
    <header class="kepala"><div class="kepala-isi">\(mark("Pengelolaan kinerja ASN"))</div></header>
    <div class="badan"><main class="isi" id="isi" tabindex="-1">\(body)</main>
    \(footer)</div>
    </body></html>
    """
}

/// `orang` keeps the drafts of people who share a phone apart.
private func head(_ title: String, bodyClass: String, orang: String = "") -> Markup {
    """
    <!doctype html>
    <html lang="id"><head><meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
    <title>\(title) – Kinerja Bungo</title>
    <meta name="theme-color" content="#0b4950">
    <link rel="stylesheet" href="\(Assets.shared.stylePath)">
    <link rel="icon" type="image/svg+xml" href="\(Assets.shared.iconPath)">
    <link rel="manifest" href="/manifest.webmanifest">
    <script src="\(Assets.shared.scriptPath)" defer></script>
    </head><body class="\(bodyClass)"\(if: !orang.isEmpty, " data-orang=\"\(orang)\"")>
    <a class="lompat" href="#isi">Langsung ke isi</a>
    """
}

private func header(_ instansi: String, _ session: Session, _ period: String?) -> Markup {
    """
    <header class="kepala"><div class="kepala-isi">\(mark(instansi))
    <form class="cari" role="search" action="/standar" method="get">\(Icon.cari.svg())<label class="hanya-baca" for="cari">Cari standar kinerja</label><input id="cari" name="q" type="search" placeholder="Cari standar kinerja"></form>
    <div class="kepala-kanan">\(if: period != nil, "<span class=\"tombol-kepala periode\">\(period ?? "")</span>")
    \(bell(session.kabarBaru))
    <a class="tombol-kepala" href="/profil"><span class="inisial" aria-hidden="true">\(session.inisial)</span><span class="nama-pengguna">\(shortName(session.nama))<span class="hanya-baca">, \(session.jabatan). Buka profil</span></span></a>
    </div></div></header>
    """
}

/// Notices, with the number of those that were not read.
private func bell(_ baru: Int) -> Markup {
    let teks = baru == 0 ? "Pemberitahuan" : "Pemberitahuan: \(baru) belum dibaca"
    return """
        <a class="tombol-kepala" href="/pemberitahuan">\(Icon.lonceng.svg())<span class="hanya-baca">\(teks)</span>\(if: baru > 0, "<span class=\"hitung\" aria-hidden=\"true\">\(baru > 99 ? "99+" : String(baru))</span>")</a>
        """
}

private func mark(_ subtitle: String) -> Markup {
    """
    <a class="merek" href="/"><svg viewBox="0 0 32 32" aria-hidden="true"><rect width="32" height="32" rx="7" fill="#d2a23c"/><path d="M6 22c4-4.5 8 1.5 12-3s5-4 8-4.5" fill="none" stroke="#083c41" stroke-width="3" stroke-linecap="round"/><path d="M7 15.5h4.5V12h4.5V8.5h4.5V5.5" fill="none" stroke="#083c41" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"/></svg><span>Kinerja Bungo<small>\(subtitle)</small></span></a>
    """
}

private func rail(_ items: [Menu.Item], active: String) -> Markup {
    """
    <nav class="rel" aria-label="Utama">
    \(each: items.prefix(9), { link($0, active: active) })
    <a class="bawah" href="/bantuan">\(Icon.bantuan.svg())Bantuan</a>
    </nav>
    """
}

private func bottomBar(_ items: [Menu.Item], active: String) -> Markup {
    """
    <nav class="bilah-bawah" aria-label="Utama, ponsel">
    \(each: Menu.phone(items), { link($0, active: active) })
    </nav>
    """
}

private func link(_ item: Menu.Item, active: String) -> Markup {
    """
    <a href="\(item.url)"\(if: item.url == active, " aria-current=\"page\"")>\(item.icon.svg())\(item.label)</a>
    """
}

/// From any page of somebody who is signed in: a request to the person who can mend wrong data.
private func signedInFooter(_ path: String) -> Markup {
    """
    <footer class="kaki"><a href="/perbaikan/baru?dari=\(percentEncoded(path))">Ada data yang salah?</a><a href="/bantuan">Bantuan</a><a href="/aksesibilitas">Aksesibilitas</a><a href="/privasi">Privasi</a><a href="/periksa">Periksa keaslian dokumen</a></footer>
    """
}

private let footer: Markup = """
    <footer class="kaki"><a href="/bantuan">Bantuan</a><a href="/aksesibilitas">Aksesibilitas</a><a href="/privasi">Privasi</a><a href="/periksa">Periksa keaslian dokumen</a></footer>
    """

private func shortName(_ nama: String) -> String {
    let words = nama.split(separator: " ")
    guard words.count > 1, let first = words.first, let initial = words[1].first else { return nama }
    return "\(first) \(initial)."
}

/// What a page says after a redirect, by a code in `?pesan=`; never free text from the address.
private func flashMessage(_ code: String) -> Markup {
    guard let text = Flash.texts[code] else { return .empty }
    return """
        <div class="pesan pesan-sukses jarak-b" role="status">\(Icon.centang.svg())<div>\(text)</div></div>
        """
}

/// Sentences that may follow a redirect.
public enum Flash {
    static let texts: [String: String] = [
        "tersimpan": "Tersimpan.",
        "kabar_dibaca": "Semua pemberitahuan ditandai sudah dibaca.",
        "surel_dikirim": "Tautan konfirmasi dikirim. Buka dari surel Anda dalam 24 jam.",
        "surel_dikonfirmasi": "Alamat surel dikonfirmasi. Kabar boleh dikirim ke sana.",
        "kontak_dihapus": "Dihapus. Tidak ada lagi yang dikirim ke sana.",
        "gawai_didaftar": "Gawai ini akan dikabari.",
        "uji_terkirim": "Pesan uji diterima server surel. Periksa kotak masuk Anda.",
        "kendala_dilaporkan": "Kendala dilaporkan. Atasan Anda sudah diberi tahu.",
        "kendala_diakui": "Kendala diakui. Pelapor sudah diberi tahu.",
        "kendala_diteruskan": "Kendala diteruskan ke atasan Anda.",
        "kendala_selesai": "Kendala dinyatakan selesai.",
        "kendala_dijawab": "Jawaban dan alasannya sudah disampaikan kepada pelapor.",
        "kendala_ditarik": "Kendala ditarik.",
        "kendala_dibuka": "Kendala dibuka kembali.",
        "skp_diajukan":
            "SKP diajukan. Pejabat penilai Anda sudah bisa membukanya; Anda boleh menarik kembali sebelum dibuka.",
        "skp_ditarik": "SKP ditarik kembali. Ubah yang perlu, lalu ajukan lagi.",
        "skp_disetujui": "SKP disetujui.",
        "skp_dikembalikan": "SKP dikembalikan beserta alasannya.",
        "skp_banyak_disetujui": "SKP yang dicentang disetujui dan dokumennya terbit.",
        "skp_sebagian_disetujui": "Sebagian disetujui. Yang belum masih di daftar beserta alasannya.",
        "skp_tidak_disetujui": "Belum ada yang disetujui. Alasannya tertulis pada SKP masing-masing.",
        "skp_dibuka": "SKP dibuka untuk diubah. Pegawai melengkapi lalu mengajukannya lagi.",
        "skp_dilepas": "Perubahan dilepas. SKP berlaku seperti yang disetujui terakhir.",
        "skp_diteruskan": "SKP diteruskan kepada atasan pejabat penilai.",
        "skp_pindah": "SKP di jabatan lama ditutup. Lanjutkan SKP di jabatan baru.",
        "skp_ganti_penilai": "Isi SKP dibawa. Periksa, lalu ajukan kepada pejabat penilai yang baru.",
        "skp_ditambah": "Hasil kerja ditambahkan. Lengkapi, lalu ajukan.",
        "putusan_diurungkan": "Putusan diurungkan. SKP ini menunggu putusan lagi.",
        "dialog_tercatat": "Dialog tercatat pada butirnya.",
        "realisasi_terkirim": "Realisasi terkirim. Anda boleh menarik kembali sampai atasan membukanya.",
        "realisasi_ditarik": "Realisasi ditarik kembali.",
        "realisasi_diterima": "Realisasi diterima.",
        "realisasi_diurungkan": "Penerimaan diurungkan. Realisasinya menunggu Anda lagi.",
        "realisasi_dikembalikan": "Realisasi dikembalikan beserta alasannya.",
        "realisasi_tidak_ada":
            "Belum ada yang diterima: realisasinya berubah sejak halaman dibuka. Periksa daftar terbaru.",
        "bukti_dihapus": "Bukti dihapus.",
        "bukti_dipulihkan": "Bukti dipulihkan.",
        "umpan_balik_terkirim": "Umpan balik terkirim. Anda boleh menarik kembali sampai penerima membacanya.",
        "umpan_balik_ditarik": "Umpan balik ditarik kembali.",
        "umpan_balik_diminta": "Permintaan umpan balik terkirim.",
        "evaluasi_draf": "Draf evaluasi tersimpan. Belum terlihat oleh pegawai.",
        "evaluasi_terkirim": "Evaluasi ditandatangani dan disampaikan.",
        "hasil_diterima": "Hasil diterima. Keberatan tetap boleh diajukan sampai batas waktunya.",
        "capaian_ditetapkan": "Capaian organisasi ditetapkan.",
        "impor_diterapkan": "Perubahan diterapkan. Impor ini dapat dibatalkan sampai impor berikutnya.",
        "impor_dibatalkan": "Impor dibatalkan. Data kembali seperti sebelum impor.",
        "impor_dibuang": "Hasil baca dibuang. Tidak ada data yang berubah.",
        "periode_dibuka": "Periode dibuka.",
        "periode_ditutup": "Periode ditutup.",
        "unit_diubah": "Data unit diubah.",
        "perbaikan_diurungkan": "Perbaikan diurungkan. Data kembali seperti sebelumnya.",
        "perbaikan_diminta": "Permintaan perbaikan terkirim. Jawabannya muncul di halaman ini.",
        "perbaikan_dijawab": "Permintaan dijawab. Pemohon melihatnya di halamannya.",
        "pegawai_diubah": "Data pegawai diubah.",
        "kode_aktivasi": "Kode aktivasi baru dibuat.",
        "keluar": "Anda sudah keluar.",
        "sandi_diubah": "Kata sandi diganti. Gawai lain sudah dikeluarkan.",
        "permintaan_terkirim": "Permintaan perbaikan terkirim ke admin. Anda boleh melanjutkan.",
        "peran_dibagikan": "Hasil kerja dibagikan. Yang menunggu pejabat penilai ditandai di tabel.",
        "peran_dipulihkan": "Peran dipulihkan.",
        "peran_dicabut": "Pengajuan dibatalkan.",
        "peran_diajukan": "Pengajuan terkirim kepada pejabat penilai Anda.",
        "peran_masuk_skp": "Peran masuk SKP. Lengkapi indikator dan targetnya di sana.",
        "penugasan_disetujui": "Penugasan disetujui. Pegawai dapat memasukkannya ke SKP.",
        "penugasan_ditolak": "Penugasan ditolak beserta alasannya.",
        "tim_dibentuk": "Tim dibentuk.",
        "tim_diakhiri": "Tim diakhiri.",
        "dihapus": "Dihapus.",
        "perjanjian_ditetapkan": "Perjanjian kinerja ditetapkan. Perubahan berikutnya lewat penggantian dengan alasan.",
        "perjanjian_diganti": "Rancangan pengganti dibuat. Yang ditetapkan sebelumnya tetap tersimpan.",
        "perjanjian_dilepas": "Penggantian dibatalkan. Perjanjian sebelumnya berlaku lagi.",
        "perjanjian_dimuat": "Baris yang baik sudah masuk ke rancangan.",
        "pk_sudah_masuk": "Semua butir perjanjian kinerja sudah ada di SKP ini; tidak ada yang digandakan.",
        "usulan_terkirim": "Usulan terkirim. Pimpinan unit Anda meninjaunya lebih dulu.",
        "tanggapan_terkirim": "Tanggapan terkirim.",
        "usulan_ditinjau": "Usulan disetujui dan diteruskan ke BKPSDM.",
        "usulan_dikembalikan": "Usulan dikembalikan beserta alasannya.",
        "usulan_ditolak": "Usulan ditolak beserta alasannya.",
        "standar_berlaku": "Standar diberlakukan. Pegawai yang memakai versi lama diminta membaca perubahannya.",
        "standar_berakhir": "Hari terakhir standar ditetapkan. SKP yang sudah memakainya tetap.",
        "standar_dibaca": "Dicatat: Anda sudah membaca perubahan standar ini.",
        "impor_standar_diterapkan": "Standar dari baris yang baik sudah diterapkan.",
        "pekerjaan_dihentikan": "Berhenti setelah yang sedang dikerjakan. Yang sudah selesai tetap ada.",
        "pekerjaan_sudah_berakhir": "Pekerjaan ini sudah berakhir sebelum dihentikan.",
        "pekerjaan_sudah_berjalan": "Pekerjaan yang sama sudah berjalan; inilah kemajuannya.",
    ]
}
