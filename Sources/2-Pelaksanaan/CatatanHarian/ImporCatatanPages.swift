import HTML
import Kinerja
import Platform

/// Choosing a file of notes, and what it would add.
enum ImporCatatanPages {
    static func formulir(_ x: Exchange, _ faults: [Penolakan]) -> Markup {
        let fault = faults.first
        return """
            \(errorSummary(faults))
            \(pageHead("Impor catatan harian", lead: "Isinya ditunjukkan dulu; tidak ada yang tersimpan sebelum Anda menambahkannya.", back: ("Catatan harian", "/catatan")))
            <form class="kartu lebar-kolom" action="/catatan/impor" method="post" enctype="multipart/form-data">\(formKeys(x))
            <div class="ruas\(if: fault != nil, " ruas-galat")"><label class="label" for="berkas">Berkas catatan</label>
            <p class="petunjuk" id="berkas-p">CSV atau XLSX, paling besar 5 MB. Kolom: tanggal, aktivitas, indikator, jumlah, satuan, keterangan. Yang wajib hanya tanggal dan aktivitas. Susunan ini buatan aplikasi, karena templat log harian e-Kinerja belum diketahui.</p>
            <input class="isian" id="berkas" name="berkas" type="file" accept=".csv,.xlsx,text/csv" aria-describedby="berkas-p">
            \(fault.map { "<p class=\"galat\">\($0.pesan)</p>" as Markup })</div>
            <button class="tombol lebar-hp" type="submit">\(Icon.impor.svg(small: true))Baca berkas</button></form>
            """
    }

    static func satu(_ x: Exchange, _ laporan: ImporCatatanRoutes.Laporan) -> Markup {
        let (baru, salah) = (laporan.baru.count, laporan.bacaan.bermasalah.count)
        let id = laporan.impor.id
        return """
            \(pageHead("Apa yang akan ditambahkan?", above: laporan.impor.namaBerkas, lead: "\(laporan.bacaan.jumlahBaris) baris dibaca: \(baru) baru, \(laporan.sama) sudah ada, \(salah) bermasalah.", back: ("Impor catatan", "/catatan/impor")))
            <section class="kartu panel-utama jarak-b">
            \(if: !laporan.bacaan.tanpaIndikator.isEmpty, "<p>\(laporan.bacaan.tanpaIndikator.count) baris menyebut hasil yang tidak ada di SKP Anda; catatannya masuk tanpa indikator.</p>")
            \(if: salah > 0, "<p>\(salah) baris bermasalah dilewati. <a href=\"/catatan/impor/\(id)/perbaikan\">Unduh \(salah) baris itu</a>, perbaiki, lalu unggah lagi.</p>")
            \(if: baru == 0, "<p>Tidak ada yang perlu ditambahkan.</p><p class=\"sela-k\"><a class=\"tombol\" href=\"/catatan\">Buka catatan harian</a></p>")
            \(if: baru > 0, "<form class=\"sela-k\" action=\"/catatan/impor/\(id)/penerapan\" method=\"post\">\(formKeys(x))<button class=\"tombol\" type=\"submit\">Tambahkan \(baru) catatan</button></form>")</section>
            \(if: salah > 0, salahTabel(laporan))
            \(if: baru > 0, baruTabel(laporan))
            """
    }

    private static func salahTabel(_ laporan: ImporCatatanRoutes.Laporan) -> Markup {
        """
        <div class="tabel-bungkus tumpuk-hp jarak-b"><table><caption>Baris yang menunggu perbaikan</caption><thead><tr><th scope="col">Baris</th><th scope="col">Aktivitas</th><th scope="col">Alasan</th></tr></thead>
        <tbody>\(each: laporan.bacaan.bermasalah.prefix(100).map { $0 }, { satu in "<tr><td data-l=\"Baris\">\(satu.nomorBaris)</td><th scope=\"row\">\(satu.nama ?? "Kosong")</th><td data-l=\"Alasan\">\(satu.daftarMasalah.map { $0.kalimat + " " + $0.perbaikan }.joined(separator: "; "))</td></tr>" })</tbody></table></div>
        """
    }

    private static func baruTabel(_ laporan: ImporCatatanRoutes.Laporan) -> Markup {
        """
        <div class="tabel-bungkus tumpuk-hp"><table><caption>Catatan baru\(if: laporan.baru.count > 100, " (100 yang pertama)")</caption><thead><tr><th scope="col">Tanggal</th><th scope="col">Aktivitas</th><th scope="col">Indikator</th><th scope="col" class="n">Jumlah</th></tr></thead>
        <tbody>\(each: laporan.baru.prefix(100).map { $0 }, { baris($0.catatan, laporan.indikator) })</tbody></table></div>
        """
    }

    private static func baris(_ satu: CatatanHarian, _ indikator: [PilihanIndikator]) -> Markup {
        let ukuran = indikator.first { $0.id == satu.indikatorID }?.ukuran ?? "Tanpa indikator"
        return """
            <tr><td data-l="Tanggal">\(satu.tanggal.tampil)</td><th scope="row">\(satu.teks)</th><td data-l="Indikator">\(ukuran)</td><td class="n" data-l="Jumlah">\(satu.jumlah.map { "\($0.tampil) \(satu.satuan)" } ?? "")</td></tr>
            """
    }
}
