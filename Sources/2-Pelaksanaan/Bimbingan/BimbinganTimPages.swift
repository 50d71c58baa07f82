import HTML
import Kinerja
import Platform

/// For the rater: who shows no movement, who has open agreements.
enum BimbinganTimPages {
    static func tim(_ x: Exchange, _ fakta: [FaktaKemajuan], _ daftar: [BimbinganTercatat]) -> Markup {
        let hari = x.world.today
        let urut = fakta.sorted { $0.bulanTanpaGerak(pada: hari) > $1.bulanTanpaGerak(pada: hari) }
        return layout(
            x, Page(title: "Bimbingan tim", active: "/tim"),
            """
            \(pageHead("Siapa yang perlu dibimbing?", above: "Bimbingan tim", lead: "Fakta dari realisasi, kendala, umpan balik, dan kesepakatan. Andalah yang menimbang.", back: ("Tim saya", "/tim")))
            \(urut.isEmpty ? emptyState("Belum ada anggota tim", "Pegawai yang Anda nilai muncul di sini.") : orang(urut, hari))
            \(if: !daftar.isEmpty, "<section><h2>Bimbingan</h2>\(BimbinganPages.sesi(daftar))</section>")
            """
        )
    }

    private static func orang(_ daftar: [FaktaKemajuan], _ hari: Tanggal) -> Markup {
        "<ul class=\"tugas jarak-b\">\(each: daftar, { baris($0, hari) })</ul>"
    }

    private static func baris(_ f: FaktaKemajuan, _ hari: Tanggal) -> Markup {
        """
        <li><div><span class="nama">\(f.nama)</span><p class="meta">\(fakta(f, hari))</p></div>
        <a class="tombol tombol-2 tombol-kecil" href="/bimbingan/baru?pegawai=\(f.pegawaiID)">Usulkan bimbingan<span class="hanya-baca"> \(f.nama)</span></a></li>
        """
    }

    static func fakta(_ f: FaktaKemajuan, _ hari: Tanggal) -> String {
        guard f.skpID != nil else { return "Belum ada SKP tahun \(hari.tahun)" }
        let diam = f.bulanTanpaGerak(pada: hari)
        return [
            diam == 0 ? "bergerak sampai bulan lalu" : "\(diam) bulan tanpa kemajuan",
            "\(f.jumlahKendala) kendala dilaporkan", "\(f.jumlahUmpanBalik) umpan balik",
            "\(f.jumlahTerbuka) kesepakatan terbuka",
        ].joined(separator: " · ")
    }
}
