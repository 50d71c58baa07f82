import HTML
import Kinerja
import Platform

enum JejakPages {
    static func daftar(
        _ x: Exchange, _ daftar: [BarisJejak], isMasih: Bool, faults: [Penolakan] = []
    ) -> Markup {
        let isAdmin = x.session?.peran.contains(.adminInstansi) ?? false
        return layout(
            x, Page(title: faults.isEmpty ? "Jejak audit" : "Galat: Jejak audit", active: "/admin"),
            """
            \(errorSummary(faults))
            \(pageHead("Siapa melakukan apa?", above: "Jejak audit", lead: "Setiap perubahan tercatat dan terkunci berantai. Tidak ada yang dapat mengubah atau menghapusnya dari sini.", back: isAdmin ? ("Ruang kerja admin", "/admin") : ("Beranda", "/")))
            \(saringan(x, faults))
            \(if: daftar.isEmpty && faults.isEmpty, emptyState("Tidak ada catatan", "Tidak ada catatan yang cocok dengan saringan ini. Kosongkan sebagian isian, lalu saring lagi."))
            \(if: !daftar.isEmpty, tabel(x, daftar))
            \(if: isMasih, lanjut(x, daftar))
            """
        )
    }

    private static func saringan(_ x: Exchange, _ faults: [Penolakan]) -> Markup {
        func isian(_ nama: String, _ label: String, _ hint: String? = nil, _ kind: Field.Kind = .text) -> Markup {
            Field(nama, label, value: x.query[nama], hint: hint, kind: kind, isOptional: true, autocomplete: "off")
                .markup(faults)
        }
        let isTerisi = ["pelaku", "tindakan", "objek", "objek_id", "dari", "sampai"].contains { !x.query[$0].isEmpty }
        return """
            <details class="lipat jarak-b"\(if: isTerisi || !faults.isEmpty, " open")><summary>Saring menurut orang, waktu, atau objek</summary>
            <form class="lebar-kolom" action="/admin/jejak" method="get" novalidate>
            \(isian("pelaku", "Pelaku", "Awal nama atau NIP"))\(isian("tindakan", "Tindakan", "Awalannya, misalnya skp. atau dokumen.terbit"))
            \(isian("objek", "Jenis objek", "Misalnya skp, pegawai, dokumen"))\(isian("objek_id", "Nomor objek"))
            \(isian("dari", "Dari tanggal", nil, .date))\(isian("sampai", "Sampai tanggal", nil, .date))
            <p class="aksi sela"><button class="tombol" type="submit">Saring</button>\(if: isTerisi, "<a class=\"tombol tombol-3\" href=\"/admin/jejak\">Hapus saringan</a>")</p></form></details>
            """
    }

    private static func tabel(_ x: Exchange, _ daftar: [BarisJejak]) -> Markup {
        """
        <div class="tabel-bungkus tumpuk-hp"><table><caption>Catatan, terbaru di atas</caption>
        <thead><tr><th scope="col">Waktu</th><th scope="col">Pelaku</th><th scope="col">Tindakan</th><th scope="col">Objek</th><th scope="col">Isi</th></tr></thead>
        <tbody>\(each: daftar, baris)</tbody></table></div>
        """
    }

    private static func baris(_ satu: BarisJejak) -> Markup {
        """
        <tr><th scope="row">\(Waktu.tampil(satu.waktu))<br><span class="meta">catatan \(String(satu.urutan))</span></th>
        <td data-l="Pelaku">\(pelaku(satu))</td>
        <td data-l="Tindakan">\(satu.tindakan)</td>
        <td data-l="Objek"><a href="/admin/jejak?objek=\(percentEncoded(satu.objek))&amp;objek_id=\(percentEncoded(satu.objekID))">\(satu.objek)<span class="hanya-baca"> \(satu.objekID)</span></a></td>
        <td data-l="Isi">\(isi(satu))</td></tr>
        """
    }

    private static func pelaku(_ satu: BarisJejak) -> Markup {
        let nama =
            satu.nama ?? (satu.pelaku.hasPrefix("sistem:") ? "Sistem (\(satu.pelaku.dropFirst(7)))" : satu.pelaku)
        return "<a href=\"/admin/jejak?pelaku=\(percentEncoded(satu.pelaku))\">\(nama)</a>"
    }

    private static func isi(_ satu: BarisJejak) -> Markup {
        """
        <details><summary>Rincian<span class="hanya-baca"> catatan \(String(satu.urutan))</span></summary>
        \(satu.sebelum.map { "<p class=\"meta putus\"><b>Sebelum:</b> \($0)</p>" as Markup })
        \(satu.sesudah.map { "<p class=\"meta putus\"><b>Sesudah:</b> \($0)</p>" as Markup })
        <p class="meta putus">Nomor objek \(satu.objekID), permintaan \(satu.permintaan)</p></details>
        """
    }

    /// Older entries, with the same filter.
    private static func lanjut(_ x: Exchange, _ daftar: [BarisJejak]) -> Markup {
        let tetap = x.query.fields.filter { $0.name != "sebelum" && !$0.value.isEmpty }
            .map { "\(percentEncoded($0.name))=\(percentEncoded($0.value))" }
        let akhir = daftar.last.map { String($0.urutan) } ?? ""
        return """
            <nav class="aksi sela" aria-label="Halaman"><a class="tombol tombol-2 tombol-kecil" href="?\((tetap + ["sebelum=\(akhir)"]).joined(separator: "&"))">Catatan yang lebih lama</a></nav>
            """
    }
}
