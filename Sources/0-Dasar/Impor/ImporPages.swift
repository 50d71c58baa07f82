import HTML
import Kinerja
import Platform

enum ImporPages {
    struct Daftar: Sendable {
        let impor: [CatatanBerkasImpor]
        let jumlah: Int
    }

    struct Rincian: Sendable {
        let catatan: CatatanBerkasImpor
        let pratinjau: PratinjauImpor
        let bolehDibatalkan: Bool
    }

    static func daftar(_ x: Exchange, _ isi: Daftar, faults: [Penolakan] = []) -> Markup {
        layout(
            x, Page(title: faults.isEmpty ? "Impor data" : "Galat: Impor data", active: "/admin"),
            """
            \(errorSummary(faults))
            \(pageHead("Apa yang akan berubah?", above: "Impor data pegawai", lead: "Unggah berkas dari SIASN atau e-Kinerja. Perbedaannya ditunjukkan dulu; tidak ada yang berubah sebelum Anda menerapkannya.", back: ("Ruang kerja admin", "/admin")))
            \(formulir(x, faults))
            \(riwayat(x, isi))
            """
        )
    }

    private static func formulir(_ x: Exchange, _ faults: [Penolakan]) -> Markup {
        let galat = faults.first { $0.isian == "berkas" }
        return """
            <form class="kartu lebar-kolom" action="/admin/impor" method="post" enctype="multipart/form-data" novalidate>
            \(formKeys(x))<div class="ruas\(galat == nil ? "" : " ruas-galat")"><label class="label" for="berkas">Berkas CSV atau XLSX</label>
            <p class="petunjuk" id="berkas-p">Paling besar 20 MB. Kolom NIP harus berupa teks. NIK, alamat, dan nomor telepon tidak dibaca.</p>
            <input class="isian" id="berkas" name="berkas" type="file" accept=".csv,.xlsx,text/csv" aria-describedby="berkas-p">
            \(galat.map { "<p class=\"galat\">\($0.pesan)</p>" as Markup })</div>
            <button class="tombol lebar-hp" type="submit">\(Icon.impor.svg(small: true))Baca berkas</button></form>
            """
    }

    private static func riwayat(_ x: Exchange, _ isi: Daftar) -> Markup {
        guard !isi.impor.isEmpty else {
            return emptyState(
                "Belum ada impor", "Berkas yang pernah dibaca akan tercatat di sini beserta apa yang diubahnya.")
        }
        return """
            <section class="sela" aria-labelledby="j-riwayat"><div class="tabel-bungkus tumpuk-hp"><table>
            <caption id="j-riwayat">Riwayat impor</caption>
            <thead><tr><th scope="col">Berkas</th><th scope="col">Dibaca</th><th scope="col" class="n">Baru</th><th scope="col" class="n">Berubah</th><th scope="col" class="n">Bermasalah</th><th scope="col">Keadaan</th></tr></thead>
            <tbody>\(each: isi.impor, baris)</tbody></table></div>
            \(pager(x, total: isi.jumlah, perPage: ImporRoom.perHalaman))</section>
            """
    }

    private static func baris(_ satu: CatatanBerkasImpor) -> Markup {
        """
        <tr><th scope="row"><a href="/admin/impor/\(satu.id)">\(satu.namaBerkas)</a><br><span class="meta">\(satu.ringkasan.varian)</span></th>
        <td data-l="Dibaca">\(Waktu.tampil(satu.dibuat))</td><td class="n" data-l="Baru">\(satu.ringkasan.baru)</td>
        <td class="n" data-l="Berubah">\(satu.ringkasan.berubah)</td><td class="n" data-l="Bermasalah">\(satu.ringkasan.bermasalah)</td>
        <td data-l="Keadaan">\(tanda(satu.keadaan))</td></tr>
        """
    }

    static func tanda(_ keadaan: CatatanBerkasImpor.Keadaan) -> Markup {
        switch keadaan {
        case .dibaca: tag(keadaan.tampil, tone: "waspada")
        case .diterapkan: tag(keadaan.tampil, tone: "sukses")
        case .dibatalkan, .dibuang: tag(keadaan.tampil, tone: "polos")
        }
    }
}
