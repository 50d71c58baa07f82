import HTML
import Kinerja
import Platform

/// The one-page grid of a team (DESIGN 6.3).
enum EvaluasiGridPages {
    /// People on one page; larger teams are paged.
    static let perHalaman = 60

    struct Model: Sendable {
        var tim: TimEvaluasi
        /// By SKP; only for the people on this page.
        let isi: [String: IsiKinerja]
        let limpahan: [Limpahan]
        /// Whether only people without both ratings are shown.
        let isBelumSaja: Bool
        let halaman: Int
        var faults: [Penolakan] = []

        static func tampil(_ tim: TimEvaluasi, isBelumSaja: Bool) -> [AnggotaTim] {
            isBelumSaja ? tim.anggota.filter { $0.isTerbuka && $0.evaluasi.predikatSementara == nil } : tim.anggota
        }

        static func irisan(_ daftar: [AnggotaTim], halaman: Int) -> ArraySlice<AnggotaTim> {
            daftar.dropFirst((halaman - 1) * perHalaman).prefix(perHalaman)
        }

        var daftar: [AnggotaTim] { Self.tampil(tim, isBelumSaja: isBelumSaja) }
    }

    static func page(_ x: Exchange, _ model: Model) -> Markup {
        let tim = model.tim
        let judul = tim.sebagai == .penilai ? "Evaluasi tim" : "Evaluasi tim \(tim.konteks.penilaiNama)"
        return layout(
            x,
            Page(
                title: "\(judul) \(tim.periode.tampil)", active: "/tim/evaluasi", isTask: true,
                period: tim.periode.tampil),
            """
            \(errorSummary(model.faults))
            \(pageHead(judul, above: "\(tim.konteks.unitNama) · \(tim.periode.tampil)", lead: pengantar, back: ("Periode evaluasi", "/tim/evaluasi")))
            \(limpahan(model))
            \(isi(x, model))
            """
        )
    }

    private static let pengantar =
        "Nilai hasil kerja dan perilaku setiap orang; predikat muncul sendiri. Alasan hanya diminta bila Anda memilih di atas atau di bawah ekspektasi."

    private static func isi(_ x: Exchange, _ model: Model) -> Markup {
        let tim = model.tim
        if tim.anggota.isEmpty {
            return emptyState(
                "Belum ada yang Anda nilai",
                "Pegawai yang Anda nilai pada \(tim.periode.tampil) akan muncul di sini. Bila seharusnya ada, minta admin memperbaiki penugasan penilai."
            )
        }
        guard let halangan = tim.halangan else { return formulir(x, model) }
        // A closed period or window still shows what was decided; without step 1 there is nothing to show.
        let pesan = pesanHalangan(x, tim, halangan)
        return tim.sudahDinilai == 0 ? pesan : pesan + formulir(x, model)
    }

    /// Step 1 is missing, or the window is not open: who can act, and the way there.
    private static func pesanHalangan(_ x: Exchange, _ tim: TimEvaluasi, _ halangan: Penolakan) -> Markup {
        let isCapaian = halangan.kode == "capaian_organisasi_belum_ada"
        let bolehTetapkan = !((x.session?.peran ?? []).isDisjoint(with: [.pimpinan, .timPenilai]))
        let judul: Markup =
            isCapaian ? "<strong>Capaian organisasi \(tim.konteks.unitNama) belum ditetapkan</strong>" : .empty
        let tautan: Markup =
            isCapaian && bolehTetapkan
            ? "<p class=\"sela-k\"><a href=\"/organisasi/\(tim.periode.kode)?q=\(percentEncoded(tim.konteks.unitNama))\">Buka capaian organisasi \(tim.periode.tampil)</a></p>"
            : .empty
        return message("\(judul)\(halangan.pesan) \(halangan.perbaikan ?? "")\(tautan)", tone: "waspada")
    }

    private static func limpahan(_ model: Model) -> Markup {
        guard model.tim.sebagai == .penilai, !model.limpahan.isEmpty else { return .empty }
        let kode = model.tim.periode.kode
        return message(
            """
            <strong>Hak menilai berpindah kepada Anda</strong>Pejabat penilai ini melewati batas waktu. Hasil yang Anda tandatangani bersifat final.
            <ul>\(each: model.limpahan, { "<li><a href=\"/tim/evaluasi/\(kode)?penilai=\($0.penilaiID)\">\($0.nama): \($0.jumlah) pegawai</a></li>" as Markup })</ul>
            """,
            tone: "waspada"
        )
    }

    private static func formulir(_ x: Exchange, _ model: Model) -> Markup {
        let tim = model.tim
        return """
            \(PredikatTag.simbol)
            <form action="\(url: tim.alamat())" method="post" novalidate>\(formKeys(x))
            <input type="hidden" name="penilai" value="\(tim.konteks.penilaiID)"><input type="hidden" name="hal" value="\(model.halaman)">
            <div class="dua dua-evaluasi"><div>
            \(saring(model))
            \(tabel(model))
            \(halaman(model))
            \(if: tim.halangan == nil && !tim.akanDikirim.isEmpty, bilah(tim))
            </div>\(EvaluasiRingkasPages.samping(tim))</div></form>
            """
    }

    private static func saring(_ model: Model) -> Markup {
        let tim = model.tim
        guard tim.anggota.count > 10 else { return .empty }
        let belum = tim.akanDikirim.count { $0.evaluasi.predikatSementara == nil }
        return """
            <p class="aksi jarak-b"><a class="tombol tombol-kecil tombol-2" href="\(url: tim.alamat())"\(if: !model.isBelumSaja, " aria-current=\"true\"")>Semua (\(tim.anggota.count))</a><a class="tombol tombol-kecil tombol-2" href="\(url: tim.alamat("", ["belum=1"]))"\(if: model.isBelumSaja, " aria-current=\"true\"")>Belum dinilai (\(belum))</a></p>
            """
    }

    private static func tabel(_ model: Model) -> Markup {
        let daftar = Array(Model.irisan(model.daftar, halaman: model.halaman))
        let isBerkelompok = model.tim.anggota.count > 10 && Set(model.tim.anggota.map(\.unitNama)).count > 1
        let kelompok = isBerkelompok ? kelompokkan(daftar) : [(unit: "", orang: daftar)]
        return """
            <div class="tabel-bungkus tumpuk-hp tabel-evaluasi"><table class="padat">
            <caption class="hanya-baca">Penilaian \(model.tim.anggota.count) anggota tim</caption>
            <thead><tr><th scope="col">Pegawai</th><th scope="col">Capaian</th><th scope="col">Hasil kerja</th><th scope="col">Perilaku</th><th scope="col">Predikat</th></tr></thead>
            \(each: kelompok, { badan($0.unit, $0.orang, model) })
            </table></div>
            """
    }

    private static func kelompokkan(_ daftar: [AnggotaTim]) -> [(unit: String, orang: [AnggotaTim])] {
        var kelompok: [(unit: String, orang: [AnggotaTim])] = []
        for orang in daftar {
            if kelompok.last?.unit == orang.unitNama {
                kelompok[kelompok.count - 1].orang.append(orang)
            } else {
                kelompok.append((orang.unitNama, [orang]))
            }
        }
        return kelompok
    }

    private static func badan(_ unit: String, _ daftar: [AnggotaTim], _ model: Model) -> Markup {
        """
        <tbody>\(if: !unit.isEmpty, "<tr class=\"kelompok\"><th colspan=\"5\" scope=\"rowgroup\">\(unit)</th></tr>")
        \(each: daftar, { EvaluasiBarisPages.baris($0, model) })</tbody>
        """
    }

    private static func halaman(_ model: Model) -> Markup {
        let total = model.daftar.count
        guard total > perHalaman else { return .empty }
        let akhir = (total + perHalaman - 1) / perHalaman
        let belum = model.isBelumSaja ? ["belum=1"] : []
        return """
            <nav class="aksi sela" aria-label="Halaman"><span class="meta">Halaman \(model.halaman) dari \(akhir). Simpan draf sebelum pindah halaman.</span>
            \(each: 1...akhir, { "<a class=\"tombol tombol-2 tombol-kecil\" href=\"\(url: model.tim.alamat("", belum + ["hal=\($0)"]))\">\($0)</a>" as Markup })</nav>
            """
    }

    private static func bilah(_ tim: TimEvaluasi) -> Markup {
        let jumlah = tim.ikutDinilai.count
        let batas = tim.konteks.isLewat ? "lewat batas" : "batas \(tim.konteks.periode.jendela.tutup.tampilPendek)"
        return """
            <div class="bilah-lekat"><div><b class="angka">\(tim.sudahDinilai) dari \(jumlah) sudah dinilai</b><p class="meta-k">Belum terlihat oleh pegawai · \(batas)</p></div>
            <progress value="\(tim.sudahDinilai)" max="\(max(jumlah, 1))" aria-label="Kemajuan penilaian">\(tim.sudahDinilai) dari \(jumlah)</progress>
            <div class="kanan"><button class="tombol tombol-2" type="submit" name="aksi" value="simpan">Simpan draf</button><button class="tombol" type="submit" name="aksi" value="periksa">Periksa lalu kirim</button></div></div>
            """
    }
}
