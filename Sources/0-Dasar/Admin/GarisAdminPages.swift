import HTML
import Kinerja
import Platform

enum GarisAdminPages {
    struct Isi: Sendable {
        let saringan: GarisAdminStore.Saringan
        let daftar: [GarisAdminStore.Baris]
        let jumlah: Int
        /// The change that was just made.
        let urung: PerbaikanTercatat?
    }

    static func daftar(_ x: Exchange, _ isi: Isi, faults: [Penolakan] = []) -> Markup {
        layout(
            x, Page(title: faults.isEmpty ? "Pejabat penilai" : "Galat: Pejabat penilai", active: "/admin"),
            """
            \(isi.urung.map { IsianPerbaikan.bilahUrung(x, $0) })\(errorSummary(faults))
            \(pageHead("Siapa menilai siapa?", above: "Pejabat penilai", lead: "\(ribuan(isi.jumlah)) garis: \(isi.saringan.keadaan.tampil.lowercased()).", back: ("Ruang kerja admin", "/admin")))
            \(saringan(isi))
            \(if: isi.daftar.isEmpty, emptyState("Tidak ada garis", "Tidak ada yang cocok. Ubah saringan, atau tugaskan penilai di bawah."))
            \(if: !isi.daftar.isEmpty, tabel(isi.daftar))
            \(pager(x, total: isi.jumlah, perPage: AdminRoom.perHalaman))
            \(formulir(x, faults))
            """
        )
    }

    private static func saringan(_ isi: Isi) -> Markup {
        let pilihan = GarisAdminStore.Keadaan.allCases.map { (value: $0.rawValue, label: $0.tampil) }
        return """
            <form class="kartu" action="/admin/atasan" method="get" role="search">
            \(Field("q", "Nama atau NIP, pegawai maupun penilai", value: isi.saringan.cari, isOptional: true).markup())
            \(selectField("keadaan", "Tampilkan", options: pilihan, selected: isi.saringan.keadaan.rawValue))
            <button class="tombol tombol-2" type="submit">Saring daftar</button></form>
            """
    }

    private static func tabel(_ daftar: [GarisAdminStore.Baris]) -> Markup {
        """
        <div class="tabel-bungkus tumpuk-hp sela-k"><table><caption>Garis penilai</caption>
        <thead><tr><th scope="col">Pegawai</th><th scope="col">Pejabat penilai</th><th scope="col">Berlaku</th><th scope="col">Dasar</th></tr></thead>
        <tbody>\(each: daftar, baris)</tbody></table></div>
        """
    }

    private static func baris(_ g: GarisAdminStore.Baris) -> Markup {
        """
        <tr><th scope="row"><a href="/admin/pegawai/\(g.pegawaiID)">\(g.pegawai)</a><br><span class="meta">\(g.unit ?? "Belum punya unit")</span></th>
        <td data-l="Pejabat penilai"><a href="/admin/pegawai/\(g.penilaiID)">\(g.penilai)</a></td>
        <td data-l="Berlaku">\(Tanggal(g.sejak)?.tampil ?? g.sejak) – \(g.sampai.flatMap(Tanggal.init)?.tampil ?? "seterusnya")</td><td data-l="Dasar">\(GarisPenilai.tampil(g.dasar))</td></tr>
        """
    }

    private static func formulir(_ x: Exchange, _ faults: [Penolakan]) -> Markup {
        let dasar = [
            (value: GarisPenilai.admin, label: "Tetap"), (value: GarisPenilai.plt, label: "Selama penugasan Plt."),
            (value: GarisPenilai.plh, label: "Selama penugasan Plh."),
            (value: GarisPenilai.delegasiJF, label: "Delegasi kepada pejabat fungsional yang memimpin unit"),
        ]
        let petunjuk = "18 angka, boleh dengan spasi"
        return """
            <section class="kartu panel-utama sela lebar-kolom" aria-labelledby="j-tugas"><h2 id="j-tugas">Tugaskan penilai</h2><form action="/admin/atasan" method="post" novalidate>\(formKeys(x))
            \(Field("pegawai", "NIP pegawai", value: x.form["pegawai"], hint: petunjuk, kind: .numeric).markup(faults))
            \(Field("penilai", "NIP pejabat penilai", value: x.form["penilai"], hint: petunjuk, kind: .numeric).markup(faults))
            \(selectField("dasar", "Untuk", options: dasar, selected: x.form["dasar"], faults: faults))
            \(Field("mulai", "Mulai berlaku", value: x.form.optional("mulai") ?? x.world.today.description, hint: "Boleh hari yang akan datang", kind: .date).markup(faults))
            \(Field("selesai", "Selesai", value: x.form["selesai"], hint: "Wajib untuk Plt. dan Plh. Sesudahnya garis semula berlaku lagi", kind: .date, isOptional: true).markup(faults))
            <button class="tombol" type="submit">Tugaskan penilai</button></form></section>
            """
    }
}
