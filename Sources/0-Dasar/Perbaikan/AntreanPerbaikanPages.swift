import HTML
import Kinerja
import Platform

enum AntreanPerbaikanPages {
    struct Isi: Sendable {
        let permintaan: PermintaanTercatat
        let data: DataKini
        /// The repair that was just made.
        let urung: PerbaikanTercatat?
    }

    static func daftar(_ x: Exchange, _ daftar: [PermintaanTercatat], jumlah: Int, isSemua: Bool) -> Markup {
        let lain: (label: String, url: String) =
            isSemua
            ? ("Yang menunggu saja", "/admin/perbaikan") : ("Yang sudah selesai juga", "/admin/perbaikan?keadaan=semua")
        return layout(
            x, Page(title: "Permintaan perbaikan", active: "/admin"),
            """
            \(pageHead("Siapa yang menunggu perbaikan?", above: "Permintaan perbaikan", lead: "\(ribuan(jumlah)) permintaan\(isSemua ? "" : " menunggu").", back: ("Ruang kerja admin", "/admin")))
            <p class="aksi jarak-b"><a class="tombol tombol-2 tombol-kecil" href="\(lain.url)">\(lain.label)</a></p>
            \(if: daftar.isEmpty, emptyState("Semua sudah dijawab", "Permintaan baru dari pegawai muncul di sini."))
            <ol class="tugas">\(each: daftar, baris)</ol>
            \(pager(x, total: jumlah, perPage: PerbaikanRoutes.perHalaman))
            """
        )
    }

    private static func baris(_ r: PermintaanTercatat) -> Markup {
        """
        <li><div><a class="nama" href="/admin/perbaikan/\(r.id)">\(r.jenis.tampil): \(r.tentang)</a><p>\(r.isi)</p>
        <p class="meta">\(r.pemohon), \(Waktu.tampil(r.dibuat))</p></div><span class="sisi">\(PerbaikanPages.tanda(r.keadaan))</span></li>
        """
    }

    static func satu(_ x: Exchange, _ isi: Isi, faults: [Penolakan] = []) -> Markup {
        let r = isi.permintaan
        let judul = "\(r.jenis.tampil): \(r.tentang)"
        return layout(
            x, Page(title: faults.isEmpty ? judul : "Galat: \(judul)", active: "/admin"),
            """
            \(isi.urung.map { IsianPerbaikan.bilahUrung(x, $0) })\(errorSummary(faults))
            \(pageHead(judul, above: "Permintaan perbaikan", lead: "\(r.pemohon), \(Waktu.tampil(r.dibuat))", back: ("Permintaan perbaikan", "/admin/perbaikan")))
            <blockquote class="kutip jarak-b"><p>\(r.isi)</p></blockquote><p>\(PerbaikanPages.tanda(r.keadaan))\(if: r.halaman.hasPrefix("/"), " <span class=\"meta\">Dikirim dari \(r.halaman)</span>")</p>
            \(if: !r.tanggapan.isEmpty, message("\(r.tanggapan)"))
            <div class="kisi-2"><div>\(if: r.keadaan.isTerbuka, terbuka(x, isi, faults))</div><div>\(PerbaikanPages.dataKini(isi.data))
            <p class="sela-k"><a href="/admin/pegawai/\(r.tentangID)">Buka halaman \(r.tentang)</a></p></div></div>
            """
        )
    }

    private static func terbuka(_ x: Exchange, _ isi: Isi, _ faults: [Penolakan]) -> Markup {
        """
        \(perbaikan(x, isi.permintaan, faults))
        \(jawaban(x, isi.permintaan, faults))
        """
    }

    private static func perbaikan(_ x: Exchange, _ r: PermintaanTercatat, _ faults: [Penolakan]) -> Markup {
        let isian: Markup
        let tombol: String
        switch r.jenis {
        case .atasanSalah, .atasanTanpaSKP:
            isian = IsianPerbaikan.caraPenilai(
                x, saran: "Menurut struktur: kepala unitnya, atau pimpinan di atasnya", id: "", isAdaSaran: true, faults
            )
            tombol = "Tugaskan penilai dan jawab"
        case .unitTidakAda, .jabatanSalah:
            isian = tempat(x, faults)
            tombol = "Simpan jabatan dan jawab"
        case .tanpaAkun:
            return """
                <section class="kartu jarak-b"><h2>Perbaiki di sini</h2><p>Buat kode aktivasi, berikan kepada orangnya, lalu tandai permintaan ini diperbaiki.</p>
                <p class="aksi"><a class="tombol" href="/admin/pegawai/\(r.tentangID)">Buat kode aktivasi</a></p></section>
                """
        case .lain: return .empty
        }
        return """
            <section class="kartu jarak-b"><h2>Perbaiki di sini</h2><form action="/admin/perbaikan/\(r.id)/perbaikan" method="post" novalidate>\(formKeys(x))\(isian)\(IsianPerbaikan.mulai(x, faults))
            <button class="tombol" type="submit">\(tombol)</button></form></section>
            """
    }

    private static func tempat(_ x: Exchange, _ faults: [Penolakan]) -> Markup {
        let jenis = JenisJabatan.allCases.map { (value: $0.rawValue, label: $0.tampil) }
        return """
            \(Field("unit", "Unit", value: x.form["unit"], hint: "Kode atau nama unit, misalnya DINKES").markup(faults))
            \(Field("jabatan", "Jabatan", value: x.form["jabatan"], hint: "Kosongkan bila hanya unitnya yang salah", isOptional: true).markup(faults))
            \(selectField("jenis_jabatan", "Jenis jabatan", options: jenis, selected: x.form.optional("jenis_jabatan") ?? "pelaksana", faults: faults))
            """
    }

    private static func jawaban(_ x: Exchange, _ r: PermintaanTercatat, _ faults: [Penolakan]) -> Markup {
        let alasan = Field(
            "alasan", "Jawaban untuk pemohon", value: x.form["alasan"], hint: "Wajib bila permintaan ditolak",
            kind: .area(rows: 3))
        return """
            <section class="kartu"><h2>Jawab tanpa mengubah data di sini</h2><form action="/admin/perbaikan/\(r.id)/selesai" method="post" novalidate>\(formKeys(x))\(alasan.markup(faults))
            <p class="aksi"><button class="tombol tombol-2" type="submit">Tandai sudah diperbaiki</button>
            <button class="tombol tombol-3" type="submit" formaction="/admin/perbaikan/\(r.id)/penolakan">Tolak dengan alasan ini</button></p></form></section>
            """
    }
}
