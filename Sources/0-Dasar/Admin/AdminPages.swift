import HTML
import Kinerja
import Platform

enum AdminPages {
    static func antrean(_ x: Exchange, _ isi: AntreanAdmin) -> Markup {
        layout(
            x, Page(title: "Ruang kerja admin", active: "/admin"),
            """
            \(pageHead("Apa yang macet hari ini?", above: "Ruang kerja admin", lead: "\(ribuan(isi.jumlahPegawai)) pegawai dalam kelolaan Anda."))
            \(DaftarTemuan.daftar(antreanLain(isi) + isi.temuan, judul: "Antrean"))
            <section class="sela" aria-labelledby="j-ruang"><h2 id="j-ruang">Kelola</h2><ul class="daftar-ringkas">
            \(each: tautan(x), { "<li><a href=\"\($0.url)\">\($0.judul)</a><br><span class=\"meta\">\($0.teks)</span></li>" })</ul></section>
            """
        )
    }

    private static func antreanLain(_ isi: AntreanAdmin) -> [TemuanData] {
        func satu(_ kode: String, _ jumlah: Int, _ kalimat: String, _ tautan: String) -> TemuanData {
            TemuanData(kode, jumlah: jumlah, kalimat, tautan: tautan)
        }
        return [
            satu("permintaan", isi.permintaan, "permintaan perbaikan data menunggu Anda", "/admin/perbaikan"),
            satu("belum_aktif", isi.akunBelumAktif, "akun belum aktif", "/admin/pegawai?masalah=belum_aktif"),
            satu(
                "skp_menunggu", isi.skpMenunggu, "SKP menunggu persetujuan lebih dari 7 hari",
                "/admin/pegawai?masalah=skp_menunggu"),
            satu("impor_menunggu", isi.imporMenunggu, "impor sudah dibaca tetapi belum diterapkan", "/admin/impor"),
        ]
    }

    private static func tautan(_ x: Exchange) -> [(url: String, judul: String, teks: String)] {
        let umum = [
            (url: "/admin/pegawai", judul: "Pegawai", teks: "Cari, perbaiki data, ganti penilai, buat kode aktivasi"),
            (url: "/admin/atasan", judul: "Pejabat penilai", teks: "Siapa menilai siapa, sejak kapan, Plt. dan Plh."),
            (url: "/admin/unit", judul: "Struktur unit", teks: "Unit, kepala, jumlah pegawai, dan sumber datanya"),
            (
                url: "/admin/pekerjaan", judul: "Pekerjaan panjang",
                teks: "Formulir A satu unit sebagai ZIP, dengan kemajuannya"
            ),
            (url: "/admin/perbaikan", judul: "Permintaan perbaikan", teks: "Yang dilaporkan pegawai dan jawabannya"),
        ]
        guard x.session?.peran.contains(.adminInstansi) ?? false else { return umum }
        return umum + [
            (
                url: "/admin/pemberitahuan", judul: "Pemberitahuan",
                teks: "Surel, gawai, dan gerbang pesan: setelan, pesan uji, kegagalan"
            ),
            (
                url: "/admin/pembinaan", judul: "Pejabat pembinaan",
                teks: "Kepala unit kepegawaian dan PyB bagi bimbingan dan konseling"
            ),
            (url: "/admin/impor", judul: "Impor data", teks: "Berkas SIASN dan e-Kinerja"),
            (url: "/admin/jejak", judul: "Jejak audit", teks: "Siapa melakukan apa, kapan"),
            (url: "/admin/periode", judul: "Periode dan hari libur", teks: "Kapan penilaian dibuka dan ditutup"),
            (url: "/admin/standar", judul: "Standar kinerja", teks: "Usulan, versi, impor, dan jabatan tanpa standar"),
        ]
    }
}
