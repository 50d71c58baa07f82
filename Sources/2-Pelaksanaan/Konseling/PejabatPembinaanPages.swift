import HTML
import Kinerja
import Platform

enum PejabatPembinaanPages {
    static func daftar(_ x: Exchange, _ daftar: [PejabatPembinaan], faults: [Penolakan] = []) -> Markup {
        let jenis = JenisPejabatPembinaan.allCases.map { (value: $0.rawValue, label: $0.tampil) }
        return layout(
            x, Page(title: faults.isEmpty ? "Pejabat pembinaan" : "Galat: Pejabat pembinaan", active: "/admin"),
            """
            \(errorSummary(faults))
            \(pageHead("Siapa yang menerima laporan pembinaan?", above: "Pejabat pembinaan", lead: "Pejabat ini menetapkan konselor dan menindaklanjuti hasil pembinaan. Isi konseling hanya terlihat oleh mereka, bukan oleh admin.", back: ("Ruang kerja admin", "/admin")))
            \(daftar.isEmpty ? emptyState("Belum ada pejabat", "Tanpa pejabat, laporan perilaku dan permintaan konseling belum dapat dikirim.") : tabel(x, daftar))
            <section class="kartu sela"><h2>Tetapkan pejabat</h2><form class="lebar-kolom" action="/admin/pembinaan" method="post" novalidate>\(formKeys(x))
            \(selectField("jenis", "Jabatan", options: jenis, selected: x.form["jenis"], faults: faults))
            \(Field("nip", "NIP", value: x.form["nip"], kind: .numeric, autocomplete: "off").markup(faults))
            \(Field("sejak", "Mulai tanggal", value: x.form["sejak"].isEmpty ? x.world.today.description : x.form["sejak"], hint: "Pejabat sebelumnya berakhir sehari sebelumnya", kind: .date).markup(faults))
            <button class="tombol" type="submit">Tetapkan pejabat</button></form></section>
            """
        )
    }

    private static func tabel(_ x: Exchange, _ daftar: [PejabatPembinaan]) -> Markup {
        """
        <div class="tabel-bungkus tumpuk-hp"><table><caption>Pejabat pembinaan, terbaru di atas</caption>
        <thead><tr><th scope="col">Nama</th><th scope="col">Jabatan</th><th scope="col">Berlaku</th><th scope="col">Akhiri</th></tr></thead>
        <tbody>\(each: daftar, { baris(x, $0) })</tbody></table></div>
        """
    }

    private static func baris(_ x: Exchange, _ satu: PejabatPembinaan) -> Markup {
        let sampai = satu.sampai.map { " sampai \($0.tampil)" } ?? " sampai sekarang"
        return """
            <tr><th scope="row">\(satu.nama)</th><td data-l="Jabatan">\(satu.jenis.tampil)</td>
            <td data-l="Berlaku">\(satu.sejak.tampil)\(sampai)</td>
            <td data-l="Akhiri">\(if: satu.sampai == nil, akhiri(x, satu))</td></tr>
            """
    }

    private static func akhiri(_ x: Exchange, _ satu: PejabatPembinaan) -> Markup {
        """
        <form action="/admin/pembinaan/\(satu.id)/akhir" method="post">\(formKeys(x))<input type="hidden" name="sampai" value="\(x.world.today.description)"><button class="tombol tombol-3 tombol-kecil" type="submit">Akhiri hari ini<span class="hanya-baca"> \(satu.nama)</span></button></form>
        """
    }
}
