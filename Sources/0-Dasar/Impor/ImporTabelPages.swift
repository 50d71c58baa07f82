import HTML
import Kinerja
import Platform

/// The tables of a preview.
enum ImporTabelPages {
    static func tabel(_ x: Exchange, _ p: PratinjauImpor, _ bagian: ImporRincianPages.Bagian) -> Markup {
        guard bagian.jumlah(p) > 0 else { return kosong(bagian) }
        switch bagian {
        case .baru: return bingkai("Pegawai baru", ["Baris", "Nama", "Jabatan", "Unit"], sepotong(x, p.baru), baru)
        case .berubah:
            return bingkai(
                "Pegawai yang berubah", ["Baris", "Nama", "Sebelum dan sesudah"], sepotong(x, p.berubah), berubah)
        case .hilang:
            return bingkai("Pegawai yang tidak ada di berkas", ["Nama", "NIP", "Unit"], sepotong(x, p.hilang), hilang)
        case .bermasalah:
            return bingkai(
                "Baris yang dilewati", ["Baris", "Pegawai", "Masalah dan cara memperbaikinya"],
                sepotong(x, p.bermasalah), bermasalah)
        case .unit: return bingkai("Unit yang akan dibuat", ["Baris", "Unit", "Di bawah"], sepotong(x, p.unit), unit)
        case .penilai:
            return bingkai(
                "Penilai yang berbeda", ["Baris", "Pegawai", "Sebelum dan sesudah", "Keputusan"],
                sepotong(x, p.penilai), penilai)
        case .catatan:
            return bingkai("Catatan pembacaan", ["Kolom", "Catatan", "Baris"], sepotong(x, p.catatan), catatan)
        }
    }

    private static func sepotong<T>(_ x: Exchange, _ daftar: [T]) -> [T] {
        Array(daftar.dropFirst((x.halaman - 1) * ImporRoom.perHalaman).prefix(ImporRoom.perHalaman))
    }

    private static func kosong(_ bagian: ImporRincianPages.Bagian) -> Markup {
        let teks =
            bagian == .bermasalah ? "Semua baris dapat dibaca." : "Tidak ada yang perlu ditunjukkan di bagian ini."
        return emptyState("Tidak ada", teks)
    }

    private static func bingkai<T>(_ judul: String, _ kepala: [String], _ daftar: [T], _ baris: (T) -> Markup) -> Markup
    {
        """
        <div class="tabel-bungkus tumpuk-hp"><table><caption>\(judul)</caption>
        <thead><tr>\(each: kepala, { "<th scope=\"col\">\($0)</th>" })</tr></thead><tbody>\(each: daftar, baris)</tbody></table></div>
        """
    }

    private static func baru(_ satu: PratinjauImpor.Baru) -> Markup {
        """
        <tr><td data-l="Baris">\(satu.baris)</td><th scope="row">\(satu.nama)<br><span class="meta">\(satu.nip)</span></th><td data-l="Jabatan">\(satu.jabatan)</td><td data-l="Unit">\(satu.unit)</td></tr>
        """
    }

    private static func berubah(_ satu: PratinjauImpor.Berubah) -> Markup {
        """
        <tr><td data-l="Baris">\(satu.baris)</td><th scope="row"><a href="/admin/pegawai/\(satu.pegawai)">\(satu.nama)</a></th>
        <td data-l="Sebelum dan sesudah"><ul class="daftar-ringkas">\(each: satu.perubahan, perubahan)</ul></td></tr>
        """
    }

    private static func perubahan(_ satu: PratinjauImpor.Bidang) -> Markup {
        """
        <li><span class="meta">\(satu.bidang)</span> <del>\(satu.sebelum ?? "Belum ada")</del> <ins>\(satu.sesudah)</ins></li>
        """
    }

    private static func hilang(_ satu: PratinjauImpor.Hilang) -> Markup {
        """
        <tr><th scope="row"><a href="/admin/pegawai/\(satu.pegawai)">\(satu.nama)</a></th><td data-l="NIP">\(satu.nip)</td><td data-l="Unit">\(satu.unit)</td></tr>
        """
    }

    private static func bermasalah(_ satu: PratinjauImpor.Bermasalah) -> Markup {
        """
        <tr><td data-l="Baris">\(satu.baris)</td><th scope="row">\(satu.nama ?? "Tanpa nama")<br><span class="meta">\(satu.nip ?? "NIP tidak terbaca")</span></th>
        <td data-l="Masalah"><ul class="daftar-ringkas">\(each: satu.masalah, masalah)</ul></td></tr>
        """
    }

    private static func masalah(_ satu: PratinjauImpor.Masalah) -> Markup {
        "<li><b>\(satu.kolom):</b> \(satu.kalimat) <span class=\"meta\">\(satu.perbaikan)</span></li>"
    }

    private static func unit(_ satu: PratinjauImpor.Unit) -> Markup {
        """
        <tr><td data-l="Baris">\(satu.baris)</td><th scope="row">\(satu.nama)</th><td data-l="Di bawah">\(satu.induk)</td></tr>
        """
    }

    private static func penilai(_ satu: PratinjauImpor.Penilai) -> Markup {
        let keputusan =
            satu.diterapkan
            ? "Ikut diterapkan"
            : "Tidak diubah: penilai sekarang ditetapkan admin, atau penilai di berkas tidak dikenal"
        return """
            <tr><td data-l="Baris">\(satu.baris)</td><th scope="row">\(satu.nama)</th>
            <td data-l="Sebelum dan sesudah"><del>\(satu.sebelum ?? "Belum ada")</del> <ins>\(satu.sesudah)</ins></td><td data-l="Keputusan">\(keputusan)</td></tr>
            """
    }

    private static func catatan(_ satu: PratinjauImpor.Catatan) -> Markup {
        let contoh = satu.contohBaris.map(String.init).joined(separator: ", ")
        let lagi =
            satu.jumlah > satu.contohBaris.count
            ? " dan \(ribuan(satu.jumlah - satu.contohBaris.count)) baris lain" : ""
        return """
            <tr><td data-l="Kolom">\(satu.kolom ?? "")</td><td data-l="Catatan">\(satu.kalimat)</td><td data-l="Baris">\(contoh)\(lagi)</td></tr>
            """
    }
}
