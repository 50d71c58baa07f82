import HTML
import Kinerja
import Platform

/// The difference between a file and the records, one list at a time.
enum ImporRincianPages {
    /// The lists, in the order of the links.
    enum Bagian: String, CaseIterable {
        case baru, berubah, hilang, bermasalah, unit, penilai, catatan

        var judul: String {
            switch self {
            case .baru: "Baru"
            case .berubah: "Berubah"
            case .hilang: "Tidak ada di berkas"
            case .bermasalah: "Bermasalah"
            case .unit: "Unit baru"
            case .penilai: "Beda penilai"
            case .catatan: "Catatan"
            }
        }

        func jumlah(_ p: PratinjauImpor) -> Int {
            switch self {
            case .baru: p.baru.count
            case .berubah: p.berubah.count
            case .hilang: p.hilang.count
            case .bermasalah: p.bermasalah.count
            case .unit: p.unit.count
            case .penilai: p.penilai.count
            case .catatan: p.catatan.count
            }
        }
    }

    static func halaman(_ x: Exchange, _ isi: ImporPages.Rincian, faults: [Penolakan] = []) -> Markup {
        let ringkasan = isi.catatan.ringkasan
        let bagian =
            Bagian(rawValue: x.query["bagian"]) ?? Bagian.allCases.first { $0.jumlah(isi.pratinjau) > 0 } ?? .baru
        return layout(
            x, Page(title: faults.isEmpty ? "Perbedaan impor" : "Galat: Perbedaan impor", active: "/admin"),
            """
            \(errorSummary(faults))
            \(pageHead("Apa yang akan berubah?", above: isi.catatan.namaBerkas, lead: "\(ringkasan.varian), \(ribuan(ringkasan.jumlahBaris)) baris, dibaca \(Waktu.tampil(isi.catatan.dibuat)).", back: ("Impor data", "/admin/impor")))
            <p class="jarak-b">\(ImporPages.tanda(isi.catatan.keadaan))</p>
            \(ringkasan.perhatian.map { message("\($0)", tone: "waspada") })
            \(each: ringkasan.tertinggal ?? [], { message("\($0)", tone: "waspada") })
            \(tindakan(x, isi))
            \(pilihan(isi, bagian))
            \(ImporTabelPages.tabel(x, isi.pratinjau, bagian))
            \(pager(x, total: bagian.jumlah(isi.pratinjau), perPage: ImporRoom.perHalaman))
            """
        )
    }

    private static func pilihan(_ isi: ImporPages.Rincian, _ kini: Bagian) -> Markup {
        """
        <nav class="aksi sela jarak-b" aria-label="Bagian perbedaan">\(each: Bagian.allCases, { tautan(isi, $0, kini) })
        <span class="meta">\(ribuan(isi.catatan.ringkasan.sama)) pegawai tidak berubah</span></nav>
        """
    }

    private static func tautan(_ isi: ImporPages.Rincian, _ bagian: Bagian, _ kini: Bagian) -> Markup {
        """
        <a class="tombol \(bagian == kini ? "tombol-2" : "tombol-3") tombol-kecil" href="/admin/impor/\(isi.catatan.id)?bagian=\(bagian.rawValue)"\(if: bagian == kini, " aria-current=\"true\"")>\(bagian.judul) <b>\(ribuan(bagian.jumlah(isi.pratinjau)))</b></a>
        """
    }

    private static func tindakan(_ x: Exchange, _ isi: ImporPages.Rincian) -> Markup {
        switch isi.catatan.keadaan {
        case .dibaca: penerapan(x, isi.catatan)
        case .diterapkan where isi.bolehDibatalkan: pembatalan(x, isi.catatan)
        case .diterapkan:
            "<p class=\"meta\">Impor ini tidak dapat dibatalkan lagi karena sesudahnya ada impor lain yang diterapkan.</p>"
        case .dibatalkan, .dibuang: .empty
        }
    }

    private static func penerapan(_ x: Exchange, _ catatan: CatatanBerkasImpor) -> Markup {
        let r = catatan.ringkasan
        return """
            <section class="kartu panel-utama"><form action="/admin/impor/\(catatan.id)/penerapan" method="post">\(formKeys(x))
            <input type="hidden" name="sidik" value="\(r.pratinjau)">
            \(if: r.jumlahPerubahan == 0 && r.hilang == 0, "<p>Data sudah sama dengan berkas ini. Tidak ada yang perlu diterapkan.</p>")
            \(if: r.bermasalah > 0, "<p class=\"meta\">\(ribuan(r.bermasalah)) baris bermasalah dilewati. Perbaiki di berkasnya, lalu unggah lagi.</p>")
            \(if: r.hilang > 0, "<label class=\"centang\"><input type=\"checkbox\" name=\"tandai_keluar\" value=\"1\"><span>Tandai \(ribuan(r.hilang)) pegawai yang tidak ada di berkas sebagai tidak lagi bekerja di sini</span></label>")
            <p class="aksi sela-k">\(if: r.jumlahPerubahan > 0 || r.hilang > 0, "<button class=\"tombol\" type=\"submit\">Terapkan \(ribuan(r.jumlahPerubahan)) perubahan</button>")</p></form>
            <form action="/admin/impor/\(catatan.id)/pembuangan" method="post">\(formKeys(x))<button class="tombol tombol-3" type="submit">Buang hasil baca ini</button></form></section>
            """
    }

    private static func pembatalan(_ x: Exchange, _ catatan: CatatanBerkasImpor) -> Markup {
        """
        <details class="lipat"><summary>Batalkan seluruh impor ini</summary>
        <p>Semua data yang diubah impor ini kembali seperti sebelumnya. Pegawai yang sementara itu sudah punya SKP tidak dihapus, hanya ditandai tidak lagi bekerja di sini.</p>
        <form action="/admin/impor/\(catatan.id)/pembatalan" method="post">\(formKeys(x))<button class="tombol tombol-bahaya" type="submit">Batalkan \(ribuan(catatan.ringkasan.jumlahPerubahan)) perubahan</button></form></details>
        """
    }
}

/// `1.284`.
func ribuan(_ angka: Int) -> String {
    let digit = Array(String(abs(angka)))
    var teks = angka < 0 ? "-" : ""
    for (letak, huruf) in digit.enumerated() {
        if letak > 0, (digit.count - letak) % 3 == 0 { teks.append(".") }
        teks.append(huruf)
    }
    return teks
}
