import HTML
import Kinerja
import Platform

/// One's own obstacles, and what every page of the room shares.
enum KendalaPages {
    static func milik(_ daftar: [KendalaTersimpan], pada hari: Tanggal) -> Markup {
        let kosong = emptyState(
            "Belum ada kendala", "Kekurangan orang, alat, anggaran, atau hal lain yang Anda laporkan muncul di sini.",
            action: ("Laporkan kendala", "/kendala/baru"))
        return """
            \(pageHead("Apa yang menghambat?", above: "Kendala", lead: "Atasan menjawab, atau meneruskannya ke atas. Setiap langkah tercatat."))
            \(if: !daftar.isEmpty, "<p class=\"aksi jarak-b\"><a class=\"tombol\" href=\"/kendala/baru\">Laporkan kendala</a> <a class=\"tombol tombol-2\" href=\"/kendala/dukungan/\(hari.bulanKalender.description)\">Periksa dukungan SKP</a></p>")
            \(if: daftar.isEmpty, kosong)
            \(if: !daftar.isEmpty, "<ol class=\"tugas\">\(each: daftar, { baris($0) })</ol>")
            """
    }

    private static func baris(_ satu: KendalaTersimpan) -> Markup {
        """
        <li><div><a class="nama" href="/kendala/\(satu.kendala.id)">\(satu.judul)</a>
        <p class="meta">\(satu.kendala.laporan.jenis.tampil) · \(Waktu.tampil(satu.dibuat))\(if: !satu.hasil.isEmpty, " · \(satu.hasil)")</p>
        <p class="meta">\(posisi(satu))</p></div><span class="sisi">\(tanda(satu.kendala))</span></li>
        """
    }

    /// Whose turn it is, or what was answered.
    static func posisi(_ satu: KendalaTersimpan) -> String {
        let k = satu.kendala
        if !k.keadaan.isTerbuka { return k.putusan.isEmpty ? "Ditarik sebelum dijawab" : k.putusan }
        guard let pemegang = satu.pemegang else { return "Menunggu atasan Anda tercatat" }
        let batas = satu.batasTampil.isEmpty ? "" : ", batas \(satu.batasTampil)"
        return "Di meja \(pemegang)\(batas)\(k.isLewat ? " (lewat)" : "")"
    }

    static func tanda(_ k: Kendala) -> Markup {
        let nada =
            switch k.keadaan {
            case .dilaporkan, .dibukaKembali: "waspada"
            case .diakui, .diteruskan: "info"
            case .selesai: "sukses"
            case .tidakDapatDipenuhi: "bahaya"
            case .ditarik: "polos"
            }
        return """
            \(tag(k.keadaan.tampil, tone: nada))\(if: k.laporan.isMendesak && k.keadaan.isTerbuka, " \(tag("Mendesak", tone: "bahaya"))")
            """
    }
}
