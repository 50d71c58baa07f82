import HTML
import Hummingbird
import Kinerja
import Platform

/// Pages that stand still: help, accessibility, privacy, and the menu of a phone.
enum PublikRoom {
    static let room = Room(
        "Publik",
        routes: [
            .get("/bantuan", .bukaHalamanUmum) { x in .page(halaman(x, "Bantuan", bantuan(x))) },
            .get("/bantuan/galat", .bukaHalamanUmum) { x in .page(halaman(x, "Kode galat", galat)) },
            .get("/aksesibilitas", .bukaHalamanUmum) { x in .page(halaman(x, "Aksesibilitas", aksesibilitas)) },
            .get("/privasi", .bukaHalamanUmum) { x in .page(halaman(x, "Privasi", privasi)) },
            .get("/menu", .bukaBeranda) { x in .page(menu(x)) },
        ])

    private static func halaman(_ x: Exchange, _ judul: String, _ isi: Markup) -> Markup {
        layout(x, Page(title: judul), "\(pageHead(judul))<div class=\"kartu lebar-kolom\">\(isi)</div>")
    }

    private static func menu(_ x: Exchange) -> Markup {
        let items = (try? x.me()).map { MenuEntries.all(for: $0) } ?? []
        return layout(
            x, Page(title: "Menu", active: "/menu"),
            """
            \(pageHead("Ke mana?"))
            <ul class="daftar-ringkas kartu">\(each: items, { "<li><a href=\"\($0.url)\">\($0.label)</a></li>" })</ul>
            """
        )
    }

    private static func bantuan(_ x: Exchange) -> Markup {
        """
        <h2 class="h-kecil">Belum bisa masuk</h2><p>Minta kode aktivasi kepada admin unit Anda, lalu pilih <a href="/masuk/pulihkan">Aktifkan akun</a>.</p>
        <h2 class="h-kecil">Atasan belum menyusun SKP</h2><p>Anda tidak perlu menunggu. Susun dulu berdasarkan perjanjian kinerja unit; tautannya menyusul.</p>
        <h2 class="h-kecil">Atasan yang tertera keliru</h2><p>Pilih "Ada yang salah" pada bagian pertama SKP. Permintaan sampai ke admin, dan Anda boleh melanjutkan.</p>
        <h2 class="h-kecil">Lewat batas waktu</h2><p>Isian tetap terbuka. Catatannya menyebut terlambat; tidak ada yang dikunci tanpa keputusan orang.</p>
        <h2 class="h-kecil">Masih buntu</h2><p>Hubungi admin unit Anda atau \(x.world.settings.agency). Sebutkan nomor yang tertera pada halaman galat bila ada.</p>
        """
    }

    private static let galat: Markup = """
        <p>Setiap penolakan membawa kode tetap, kalimat yang menyebut apa yang perlu diperbaiki, dan siapa yang dapat melakukannya.
        Kode yang diawali <b>skp.</b> berasal dari perencanaan, <b>realisasi.</b> dan <b>berkas.</b> dari pelaksanaan, <b>evaluasi.</b> dari penilaian, <b>masuk.</b> dan <b>sandi.</b> dari akun.</p>
        """

    private static let aksesibilitas: Markup = """
        <p>Semua layar dibuat menurut WCAG 2.2 tingkat AA: dapat dipakai dengan papan ketik saja, tanpa JavaScript, dengan teks 200 %, dan pada layar 320 piksel.
        Bila ada bagian yang menyulitkan Anda, beri tahu admin unit Anda beserta alamat halamannya.</p>
        """

    private static let privasi: Markup = """
        <p>Predikat hanya dilihat oleh pemiliknya, pejabat penilai, atasan pejabat penilai, tim penilai, dan admin. Setiap pembukaan dan perubahan tercatat.
        NIK, agama, alamat, dan nomor telepon tidak disimpan walaupun ada di berkas impor (UU 27/2022).</p>
        <p>Halaman periksa dokumen menyamarkan nama dan hanya membuka predikat dengan kode dari lembar aslinya. Tidak ada layanan pihak lain yang dihubungi.</p>
        """
}
