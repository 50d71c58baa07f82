import HTML
import Kinerja
import Platform

/// The list of one kind of fault, each with its repair.
enum PemeriksaanPages {
    struct Isi: Sendable {
        let jenis: JenisTemuan
        let cari: String
        let daftar: [TemuanOrganisasi]
        let jumlah: Int
        /// Only the card that was refused is shown.
        let isSatu: Bool
        let lingkup: LingkupTemuan
        /// The repair that was just made.
        let urung: PerbaikanTercatat?

        var p: PemeriksaanOrganisasi { lingkup.periksa }
    }

    static func daftar(_ x: Exchange, _ isi: Isi, faults: [Penolakan] = []) -> Markup {
        let judul = isi.jenis.judul
        return layout(
            x, Page(title: faults.isEmpty ? judul : "Galat: \(judul)", active: "/admin"),
            """
            \(isi.urung.map { IsianPerbaikan.bilahUrung(x, $0) })\(errorSummary(IsianPerbaikan.tautan(faults, ke: x.form["kunci"])))
            \(pageHead(judul, above: "Periksa data", lead: "\(ribuan(isi.jumlah)) \(isi.jenis.kalimat). \(isi.jenis.perbaikan)", back: kembali(x)))
            \(saringan(x, isi))
            \(if: isi.daftar.isEmpty, kosong(x, isi))
            \(if: !isi.daftar.isEmpty, badan(x, isi, faults))
            \(if: isi.isSatu, "<p class=\"sela\"><a href=\"/admin/data/\(isi.jenis.rawValue)\">Kembali ke seluruh daftar</a></p>")
            \(if: !isi.isSatu, pager(x, total: isi.jumlah, perPage: PemeriksaanRoutes.perHalaman))
            """
        )
    }

    static func kembali(_ x: Exchange) -> (label: String, url: String) {
        let kode = x.query["periode"].isEmpty ? x.form["periode"] : x.query["periode"]
        guard let periode = Periode(kode) else { return ("Ruang kerja admin", "/admin") }
        return (periode.tampil, "/admin/periode/\(periode.kode)")
    }

    private static func saringan(_ x: Exchange, _ isi: Isi) -> Markup {
        let periode = x.query["periode"]
        return """
            <form class="aksi jarak-b" action="/admin/data/\(isi.jenis.rawValue)" method="get" role="search"><label class="hanya-baca" for="q">Nama, NIP, atau unit</label><input class="isian" id="q" name="q" value="\(isi.cari)">
            \(if: !periode.isEmpty, "<input type=\"hidden\" name=\"periode\" value=\"\(periode)\">")<button class="tombol tombol-2" type="submit">Saring daftar</button></form>
            """
    }

    private static func kosong(_ x: Exchange, _ isi: Isi) -> Markup {
        if isi.cari.isEmpty {
            return emptyState(
                "Sudah beres", "Tidak ada yang perlu diperbaiki di sini.", action: ("Kembali", kembali(x).url))
        }
        return emptyState(
            "Tidak ada yang cocok", "Kurangi kata pencarian atau hapus saringan.",
            action: ("Hapus saringan", "/admin/data/\(isi.jenis.rawValue)"))
    }

    private static func badan(_ x: Exchange, _ isi: Isi, _ faults: [Penolakan]) -> Markup {
        switch isi.jenis {
        case .tanpaPenilai, .penilaiSetingkat, .tanpaPenempatan, .unitBerakhir:
            PemeriksaanOrangPages.formulir(x, isi, faults)
        default:
            "<div class=\"tumpuk-r\">\(each: isi.daftar, { PemeriksaanKartuPages.kartu(x, isi, $0, faults) })</div>"
        }
    }

    /// Hidden fields that every repair form carries.
    static func kunci(_ x: Exchange, _ isi: Isi, _ temuan: TemuanOrganisasi? = nil) -> Markup {
        let periode = x.query["periode"].isEmpty ? x.form["periode"] : x.query["periode"]
        return """
            \(formKeys(x))<input type="hidden" name="q" value="\(isi.cari)"><input type="hidden" name="periode" value="\(periode)">\(temuan.map { "<input type=\"hidden\" name=\"kunci\" value=\"\($0.kunci)\">" as Markup })
            """
    }
}
