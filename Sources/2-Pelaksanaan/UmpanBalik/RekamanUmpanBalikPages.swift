import HTML
import Kinerja
import Platform

/// The record on screen.
enum RekamanUmpanBalikPages {
    static func layar(_ rekaman: RekamanUmpanBalik) -> Markup {
        let ekor = rekaman.isSendiri ? "" : "?pegawai=\(rekaman.pegawaiID)"
        let alamat = "/umpan-balik/rekaman/\(rekaman.periode.kode)"
        let back = rekaman.isSendiri ? ("Umpan balik", "/umpan-balik") : ("Umpan balik tim", "/tim/umpan-balik")
        let unduh: Markup = """
            <p class="aksi jarak-b"><a class="tombol" href="\(alamat)/pdf\(ekor)">Unduh PDF</a><a class="tombol tombol-2" href="\(alamat)/xlsx\(ekor)">Unduh XLSX</a></p>
            """
        return """
            \(pageHead("Rekaman umpan balik", above: rekaman.periode.tampil, back: (label: back.0, url: back.1)))
            \(if: rekaman.skp != nil, unduh)
            \(if: rekaman.umpanBalik.isEmpty, emptyState("Belum ada umpan balik pada periode ini", "Yang diterima pada \(rekaman.periode.tampil) akan terekam di sini."))
            \(each: rekaman.skp?.hasilKerja ?? [], { hasil($0, rekaman) })
            \(each: NilaiBerAKHLAK.allCases, { nilai($0, rekaman.baris($0)) })
            \(if: !rekaman.umum.isEmpty, bagian("Umum", rekaman.umum.map(\.barisRekaman)))
            """
    }

    private static func hasil(_ hasil: RencanaHasilKerja, _ rekaman: RekamanUmpanBalik) -> Markup {
        """
        <section class="kartu kartu-rapat jarak-b"><h2>\(hasil.rumusan)</h2>\(each: hasil.indikator, { satu in
            "<p class=\"meta\">\(satu.ukuran) (target \(satu.targetTampil)). Realisasi: \(rekaman.capaian(satu))</p>\(baris(rekaman.baris(satu, hasil)))" as Markup
        })</section>
        """
    }

    private static func nilai(_ nilai: NilaiBerAKHLAK, _ daftar: [String]) -> Markup {
        daftar.isEmpty ? .empty : bagian(nilai.tampil, daftar)
    }

    private static func bagian(_ judul: String, _ daftar: [String]) -> Markup {
        "<section class=\"kartu kartu-rapat jarak-b\"><h2>\(judul)</h2>\(baris(daftar))</section>"
    }

    private static func baris(_ daftar: [String]) -> Markup {
        daftar.isEmpty ? .empty : "<ul>\(each: daftar, { "<li>\($0)</li>" as Markup })</ul>"
    }
}
