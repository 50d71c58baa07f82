import HTML
import Kinerja
import Platform

/// Faults that are mended one by one, each on its own card.
enum PemeriksaanKartuPages {
    static func kartu(
        _ x: Exchange, _ isi: PemeriksaanPages.Isi, _ temuan: TemuanOrganisasi, _ faults: [Penolakan]
    ) -> Markup {
        // A refusal stands on the card that was sent, what was typed too.
        let isDikirim = x.form["kunci"] == temuan.kunci
        let galat = isDikirim ? faults : []
        return """
            <section class="kartu jarak-b" id="t-\(temuan.kunci)" aria-labelledby="j-\(temuan.kunci)"><h2 id="j-\(temuan.kunci)">\(temuan.nama)</h2><p>\(temuan.keterangan)</p>
            \(tautan(temuan))
            <form class="lebar-kolom" action="/admin/data/\(isi.jenis.rawValue)" method="post" novalidate>\(PemeriksaanPages.kunci(x, isi, temuan))
            \(isian(x, isi, temuan, galat))</form></section>
            """
    }

    private static func tautan(_ temuan: TemuanOrganisasi) -> Markup {
        switch temuan.jenis {
        case .penilaiTanpaAkun:
            "<p><a href=\"/admin/pegawai/\(temuan.kunci)\">Buat kode aktivasi untuk \(temuan.nama)</a>, atau ganti penilainya di sini.</p>"
        case .unitTanpaKepala, .kepalaGanda, .unitTanpaInduk:
            "<p><a href=\"/admin/unit/\(temuan.unit ?? temuan.kunci)\">Buka unit \(temuan.nama)</a></p>"
        default: .empty
        }
    }

    private static func isian(
        _ x: Exchange, _ isi: PemeriksaanPages.Isi, _ temuan: TemuanOrganisasi, _ faults: [Penolakan]
    ) -> Markup {
        switch temuan.jenis {
        case .melingkar: melingkar(x, isi, temuan, faults)
        case .penilaiTidakAktif, .penilaiTanpaAkun: pengganti(x, isi, temuan, faults)
        case .garisGanda: garis(x, isi, temuan, faults)
        case .ganda: ganda(x, isi, temuan, faults)
        case .kepalaGanda: kepalaGanda(x, isi, temuan, faults)
        case .unitTanpaKepala: IsianKepalaUnit.isian(x, unit: temuan.nama, id: temuan.kunci, faults)
        case .unitTanpaInduk: induk(x, temuan, faults)
        default: .empty
        }
    }

    private static func galat(_ isian: String, _ faults: [Penolakan]) -> Markup {
        faults.first { $0.isian == isian }.map { "<p class=\"galat\">\($0.pesan)</p>" as Markup } ?? .empty
    }

    private static func melingkar(
        _ x: Exchange, _ isi: PemeriksaanPages.Isi, _ temuan: TemuanOrganisasi, _ faults: [Penolakan]
    ) -> Markup {
        let p = isi.p
        // Whoever the structure places highest usually has the wrong rater.
        let usul =
            x.form.optional("anggota") ?? temuan.pegawai.first { p.saran($0) != nil && p.saran($0) != p.penilai[$0] }
        return """
            <fieldset class="ruas"><legend class="label">Siapa yang penilainya salah?</legend>
            \(each: temuan.pegawai, { anggota(p, $0, isDipilih: $0 == usul) })</fieldset>
            \(IsianPerbaikan.caraPenilai(x, saran: "Saran menurut struktur, tertulis di sebelah namanya", id: temuan.kunci, isAdaSaran: usul != nil, faults))
            \(IsianPerbaikan.mulai(x, faults, id: temuan.kunci))<button class="tombol" type="submit">Putuskan lingkaran</button>
            """
    }

    private static func anggota(_ p: PemeriksaanOrganisasi, _ id: String, isDipilih: Bool) -> Markup {
        let saran = p.saran(id).flatMap { p.orang[$0]?.nama } ?? "belum ada"
        return IsianPerbaikan.pilihan(
            "anggota", id,
            "\(p.orang[id]?.nama ?? id), \(p.orang[id]?.definitif?.jabatan ?? "belum punya jabatan") <span class=\"meta\">(saran: \(saran))</span>",
            isDipilih: isDipilih)
    }

    private static func pengganti(
        _ x: Exchange, _ isi: PemeriksaanPages.Isi, _ temuan: TemuanOrganisasi, _ faults: [Penolakan]
    ) -> Markup {
        let p = isi.p
        let nama = temuan.pegawai.prefix(5).compactMap { p.orang[$0]?.nama }
        let lain = temuan.pegawai.count > nama.count ? " dan \(temuan.pegawai.count - nama.count) lainnya" : ""
        let saran = temuan.pegawai.first.flatMap { p.saran($0, kecuali: temuan.kunci) }.flatMap { p.orang[$0]?.nama }
        return """
            <p class="meta">Yang dinilainya: \(nama.joined(separator: "; "))\(lain).</p>
            \(IsianPerbaikan.caraPenilai(x, saran: "Saran menurut struktur: \(saran ?? "")", id: temuan.kunci, isAdaSaran: saran != nil, faults))
            \(IsianPerbaikan.mulai(x, faults, id: temuan.kunci))<button class="tombol" type="submit">Ganti untuk \(ribuan(temuan.pegawai.count)) pegawai</button>
            """
    }

    private static func garis(
        _ x: Exchange, _ isi: PemeriksaanPages.Isi, _ temuan: TemuanOrganisasi, _ faults: [Penolakan]
    ) -> Markup {
        let p = isi.p
        let semua = p.data.garis.filter { $0.pegawai == temuan.kunci }.sorted { $0.sejak < $1.sejak }
        return """
            <fieldset class="ruas"><legend class="label">Siapa penilai yang benar?</legend>\(each: semua, { satu in
                let sampai = satu.sampai.flatMap(Tanggal.init)?.tampil ?? "seterusnya"
                return IsianPerbaikan.pilihan("tetap", satu.id, "\(p.orang[satu.penilai]?.nama ?? "Pegawai yang sudah keluar"), \(Tanggal(satu.sejak)?.tampil ?? satu.sejak) – \(sampai)", isDipilih: x.form["tetap"] == satu.id)
            })\(galat("tetap", faults))</fieldset><button class="tombol" type="submit">Pakai yang dipilih</button>
            """
    }

    private static func ganda(
        _ x: Exchange, _ isi: PemeriksaanPages.Isi, _ temuan: TemuanOrganisasi, _ faults: [Penolakan]
    ) -> Markup {
        let p = isi.p
        return """
            <fieldset class="ruas"><legend class="label">Catatan mana yang tetap dipakai?</legend>\(each: temuan.pegawai, { id in
                let orang = p.orang[id]
                let dinilai = p.data.garis.count { $0.penilai == id }
                let keterangan = [orang?.nip ?? "tanpa NIP", orang?.definitif?.jabatan ?? "belum punya jabatan", dinilai > 0 ? "menilai \(dinilai) pegawai" : nil, orang?.isAkunAktif ?? false ? "akun aktif" : nil]
                return IsianPerbaikan.pilihan("tetap", id, "\(orang?.nama ?? id) <span class=\"meta\">(\(keterangan.compactMap { $0 }.joined(separator: ", ")))</span>", isDipilih: x.form["tetap"] == id)
            })\(galat("tetap", faults))</fieldset>
            <p class="petunjuk">Orang yang dinilai, jabatan, dan NIP yang belum ada pada catatan ini ikut pindah. SKP tetap pada catatan asalnya. Bila mereka memang dua orang, lengkapi NIP atau betulkan namanya.</p>
            <button class="tombol" type="submit">Gabungkan \(temuan.pegawai.count) catatan</button>
            """
    }

    private static func kepalaGanda(
        _ x: Exchange, _ isi: PemeriksaanPages.Isi, _ temuan: TemuanOrganisasi, _ faults: [Penolakan]
    ) -> Markup {
        """
        <fieldset class="ruas"><legend class="label">Siapa kepala unit ini?</legend>\(each: temuan.pegawai, { id in
            let orang = isi.p.orang[id]
            return IsianPerbaikan.pilihan("tetap", id, "\(orang?.nama ?? id), \(orang?.definitif?.jabatan ?? "")", isDipilih: x.form["tetap"] == id)
        })\(galat("tetap", faults))</fieldset><button class="tombol" type="submit">Pakai satu kepala</button>
        """
    }

    private static func induk(_ x: Exchange, _ temuan: TemuanOrganisasi, _ faults: [Penolakan]) -> Markup {
        let salah = faults.map { $0.isian == "induk" ? Penolakan($0.kode, $0.pesan, isian: "unit") : $0 }
        return """
            \(IsianPerbaikan.isianKartu(x, "unit", "Unit di atasnya", nilai: x.form["unit"], id: temuan.kunci, atribut: "type=\"text\"", petunjuk: "Kode atau nama unit, misalnya DINKES", salah))
            \(IsianPerbaikan.mulai(x, faults, id: temuan.kunci))<button class="tombol" type="submit">Pindahkan unit</button>
            """
    }
}
