import HTML
import Kinerja
import Platform

/// The public check of a document (DESIGN 6.6): the verdict first, then the facts to compare with the paper.
enum DokumenPages {
    static func periksa(_ x: Exchange, faults: [Penolakan] = []) -> Markup {
        let kode = Field(
            "kode", "Kode dokumen", value: x.form["kode"],
            hint: "Tertera di bawah QR pada lembar cetak, 12 huruf dan angka", autocomplete: "off"
        )
        return bareLayout(
            title: "Periksa keaslian dokumen",
            body: """
                \(errorSummary(faults))
                \(pageHead("Kode apa yang tertera?", lead: "Pindai QR pada dokumen, atau ketik kodenya di sini."))
                <form class="kartu lebar-kolom" action="/periksa" method="post" novalidate>\(kode.markup(faults))
                <button class="tombol" type="submit">Periksa dokumen</button></form>
                """
        )
    }

    static func keaslian(
        _ x: Exchange, _ dokumen: Dokumen?, faults: [Penolakan] = [], isTerbuka: Bool = false
    ) async throws -> Markup {
        guard let dokumen else { return bareLayout(title: "Dokumen tidak ditemukan", body: tidakDitemukan) }
        let putusan = verdict(dokumen, isUtuh: try await x.world.files.isIntact(dokumen.berkas))
        return bareLayout(
            title: putusan.judul,
            body: """
                \(errorSummary(faults))
                <section class="keaslian \(putusan.kelas)"><div class="keaslian-kepala"><span class="cap">\(putusan.ikon.svg())</span>
                <div><h1>\(putusan.judul)</h1><p>\(putusan.kalimat)</p></div></div>
                <div class="keaslian-isi"><h2 class="h-kecil">Cocokkan dengan lembar yang Anda pegang</h2>
                \(fakta(dokumen))
                <p class="pesan pesan-waspada sela">\(Icon.waspada.svg())<span class="tinta">Bila satu saja berbeda dengan lembar Anda, anggap lembar itu tidak sah dan laporkan kepada \(x.world.settings.agency).</span></p>
                \(pengganti(dokumen))</div></section>
                \(predikat(dokumen, faults: faults, isTerbuka: isTerbuka))
                <p class="meta sela-k">Alamat halaman ini harus sama dengan yang tercetak: \(x.world.settings.baseURL)/v/\(dokumen.kode)</p>
                """
        )
    }

    private struct Verdict {
        let judul: String
        let kalimat: String
        let kelas: String
        let ikon: Icon
    }

    private static func verdict(_ dokumen: Dokumen, isUtuh: Bool) -> Verdict {
        let tanggal = Waktu.tanggal(dokumen.dibuat).tampil
        guard isUtuh else {
            return Verdict(
                judul: "Keaslian belum dapat dipastikan",
                kalimat:
                    "Dokumen ini tercatat pada \(tanggal), tetapi berkas simpanan kami tidak cocok dengan catatannya.",
                kelas: "tidak", ikon: .waspada
            )
        }
        switch dokumen.keadaan {
        case "diganti":
            return Verdict(
                judul: "Dokumen asli, tetapi sudah diganti",
                kalimat: "Diterbitkan \(tanggal) dan kemudian diganti dengan dokumen yang lebih baru.",
                kelas: "diganti", ikon: .waspada
            )
        case "dicabut":
            return Verdict(
                judul: "Dokumen dicabut", kalimat: "Pernah diterbitkan \(tanggal), tetapi tidak berlaku lagi.",
                kelas: "dicabut", ikon: .waspada
            )
        default:
            return Verdict(
                judul: "Dokumen ini asli", kalimat: "Diterbitkan \(tanggal) dan masih berlaku.", kelas: "asli",
                ikon: .asli
            )
        }
    }

    private static func fakta(_ dokumen: Dokumen) -> Markup {
        let baris: [(String, String)] = [
            ("Jenis", "\(dokumen.judul) (formulir \(dokumen.formulir))"), ("Nomor", dokumen.nomor),
            ("Nama", masked(dokumen.namaPegawai)), ("Unit kerja", dokumen.unitNama), ("Periode", dokumen.periode),
            ("Diterbitkan", Waktu.tanggal(dokumen.dibuat).tampil), ("Penanda tangan", dokumen.jabatanPenandaTangan),
            ("Jumlah halaman", String(dokumen.halaman)),
            ("Sidik isi", "\(dokumen.sidik.prefix(8)) … \(dokumen.sidik.suffix(8))"),
        ]
        return "<dl class=\"cocok\">\(each: baris, { "<div><dt>\($0.0)</dt><dd>\($0.1)</dd></div>" })</dl>"
    }

    private static func pengganti(_ dokumen: Dokumen) -> Markup {
        guard let kode = dokumen.penggantiKode else { return .empty }
        return "<p><a class=\"tombol tombol-2\" href=\"/v/\(kode)\">Lihat dokumen penggantinya</a></p>"
    }

    private static func predikat(_ dokumen: Dokumen, faults: [Penolakan], isTerbuka: Bool) -> Markup {
        guard let predikat = dokumen.predikat else { return .empty }
        if isTerbuka {
            return """
                <section class="kartu sela" role="status"><h2>Isi dokumen</h2>
                <p>Predikat kinerja yang tercantum: <strong>\(predikat.tampil)</strong>, atas nama \(dokumen.namaPegawai).</p></section>
                """
        }
        let kode = Field(
            "kode_buka", "Enam angka di kaki dokumen",
            hint: "Predikat adalah data pribadi, jadi perlu kode dari lembar aslinya",
            kind: .numeric, autocomplete: "off"
        )
        return """
            <form class="kartu lebar-kolom sela" action="/v/\(dokumen.kode)" method="post" novalidate><h2>Buka predikat</h2>
            \(kode.markup(faults))<button class="tombol tombol-2" type="submit">Buka dokumen</button></form>
            """
    }

    private static let tidakDitemukan: Markup = """
        <section class="keaslian tidak"><div class="keaslian-kepala"><span class="cap">\(Icon.waspada.svg())</span><div><h1>Dokumen tidak ditemukan</h1>
        <p>Kode ini tidak pernah kami terbitkan. Periksa ketikannya, huruf demi huruf.</p></div></div></section>
        <p class="aksi sela"><a class="tombol" href="/periksa">Ketik kode lain</a></p>
        """
}
