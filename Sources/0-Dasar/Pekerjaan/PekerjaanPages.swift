import HTML
import Kinerja
import Platform

/// Everything the page of one job shows.
struct HalamanPekerjaan: Sendable {
    let satu: PekerjaanTampil
    let gagal: [ButirGagal]
    /// What is counted: `pegawai`.
    let satuan: String
}

enum PekerjaanPages {
    static func satu(_ x: Exchange, _ model: HalamanPekerjaan) -> Markup {
        let job = model.satu.pekerjaan
        let isAdmin = x.path.hasPrefix("/admin")
        let kembali = isAdmin ? ("Pekerjaan", "/admin/pekerjaan") : ("Pekerjaan saya", "/pekerjaan")
        return layout(
            x, Page(title: "\(tampil(job.keadaan)): \(job.judul)", active: isAdmin ? "/admin" : ""),
            """
            \(pageHead(job.judul, above: "Dimulai \(model.satu.pembuat), \(Waktu.tampil(job.dibuat))", back: kembali))
            <section class="kartu lebar-kolom" aria-label="Kemajuan">\(keadaan(x, model))\(unduhan(job))\(hentikan(x, job, isAdmin))</section>
            \(daftarGagal(x, model, isAdmin))
            """
        )
    }

    private static func keadaan(_ x: Exchange, _ model: HalamanPekerjaan) -> Markup {
        let job = model.satu.pekerjaan
        switch job.keadaan {
        case .antre:
            return """
                <p class="aksi">\(tanda(job))</p><p class="sela-k">\(antrean(model))</p>\(bolehDitutup)
                """
        case .berjalan:
            return """
                <p class="aksi">\(tanda(job))</p>\(bilah(model))
                <p class="sela-k">\(hitungan(model))\(sisa(x, job))</p>\(ulangan(job))\(bolehDitutup)
                """
        case .selesai:
            return """
                <p class="aksi">\(tanda(job))</p><p class="sela-k">\(hitungan(model)), selesai \(akhir(job)).</p>
                """
        case .gagal:
            return """
                <p class="aksi">\(tanda(job))</p><p class="sela-k">\(job.pesan) Nomor pekerjaan: \(job.id).</p>
                """
        case .dihentikan:
            return """
                <p class="aksi">\(tanda(job))</p><p class="sela-k">\(job.pesan.isEmpty ? tinggal(model) : job.pesan)</p>
                """
        }
    }

    private static func antrean(_ model: HalamanPekerjaan) -> String {
        let depan = model.satu.diDepan
        if model.satu.pekerjaan.percobaan > 0 { return "Layanan sempat berhenti; pekerjaan ini segera dimulai ulang." }
        return depan == 0 ? "Segera dimulai." : "Menunggu \(ribuan(depan)) pekerjaan di depannya."
    }

    private static func bilah(_ model: HalamanPekerjaan) -> Markup {
        let job = model.satu.pekerjaan
        guard job.jumlah > 0 else { return "<progress aria-label=\"Kemajuan\">Menghitung</progress>" }
        return """
            <progress value="\(job.selesai)" max="\(job.jumlah)" aria-label="Kemajuan">\(job.selesai * 100 / job.jumlah)%</progress>
            """
    }

    private static func hitungan(_ model: HalamanPekerjaan) -> String {
        let job = model.satu.pekerjaan
        guard job.jumlah > 0 else {
            return job.keadaan == .berjalan ? "Menghitung \(model.satuan)" : "Tidak ada isinya"
        }
        let gagal = job.gagal > 0 ? ", \(ribuan(job.gagal)) gagal" : ""
        return "\(ribuan(job.selesai)) dari \(ribuan(job.jumlah)) \(model.satuan)\(gagal)"
    }

    private static func sisa(_ x: Exchange, _ job: Pekerjaan) -> String {
        guard let mulai = job.mulai,
            let teks = SisaWaktu.tampil(mulai: mulai, kini: x.world.now(), selesai: job.selesai, jumlah: job.jumlah)
        else { return "" }
        return " · \(teks)"
    }

    private static func ulangan(_ job: Pekerjaan) -> Markup {
        guard job.percobaan > 1, let mulai = job.mulai else { return .empty }
        return """
            <p class="meta">Dimulai ulang \(Waktu.tampil(mulai)) karena layanan sempat berhenti; hitungannya dari awal.</p>
            """
    }

    private static let bolehDitutup: Markup =
        "<p class=\"meta sela-k\">Halaman ini boleh ditutup; kami kabari saat selesai.</p>"

    private static func akhir(_ job: Pekerjaan) -> String { job.akhir.map(Waktu.tampil) ?? "" }

    /// What stays of a job that was stopped.
    private static func tinggal(_ model: HalamanPekerjaan) -> String {
        let job = model.satu.pekerjaan
        let sisa = job.hasil == nil ? "Belum ada berkas." : "Yang sudah selesai tetap dapat diunduh."
        return "Berhenti setelah \(hitungan(model)), \(akhir(job)). \(sisa)"
    }

    private static func unduhan(_ job: Pekerjaan) -> Markup {
        guard let hasil = job.hasil else {
            guard job.keadaan == .selesai else { return .empty }
            return
                "<p class=\"meta sela-k\">Berkasnya tidak ada lagi; hasil disimpan tujuh hari. Mulai lagi bila perlu.</p>"
        }
        let sampai = job.akhir.map { Waktu.tanggal($0 + PekerjaanStore.masaSimpan).tampil } ?? ""
        return """
            <p class="aksi sela"><a class="tombol" href="/pekerjaan/\(job.id)/hasil" download>\(Icon.unduh.svg(small: true))Unduh \(hasil.nama)</a></p>
            <p class="meta">\(ukuran(hasil.ukuran)), disimpan sampai \(sampai). Berisi data pribadi: simpan di tempat yang aman.</p>
            """
    }

    /// `3,4 MB`.
    static func ukuran(_ byte: Int) -> String {
        if byte < 1_000_000 { return "\(max(1, byte / 1000)) kB" }
        let persepuluh = byte / 100_000
        return "\(ribuan(persepuluh / 10)),\(persepuluh % 10) MB"
    }

    private static func hentikan(_ x: Exchange, _ job: Pekerjaan, _ isAdmin: Bool) -> Markup {
        guard !job.keadaan.isAkhir else { return .empty }
        let isBoleh = job.pembuatID == x.session?.pegawaiID || x.session?.peran.contains(.adminInstansi) ?? false
        guard isBoleh else { return .empty }
        if job.isDimintaHenti { return "<p class=\"meta sela-k\">Berhenti setelah yang sedang dikerjakan.</p>" }
        return """
            <form class="aksi sela-k" action="/pekerjaan/\(job.id)/penghentian" method="post">\(formKeys(x))\(dari(isAdmin))
            <button class="tombol tombol-2 tombol-kecil" type="submit">Hentikan</button></form>
            """
    }

    private static func dari(_ isAdmin: Bool) -> Markup {
        isAdmin ? "<input type=\"hidden\" name=\"dari\" value=\"admin\">" : .empty
    }

    private static func daftarGagal(_ x: Exchange, _ model: HalamanPekerjaan, _ isAdmin: Bool) -> Markup {
        let job = model.satu.pekerjaan
        guard !model.gagal.isEmpty else { return .empty }
        let lagi = job.gagal - model.gagal.count
        return """
            <section class="sela" aria-labelledby="j-gagal"><h2 id="j-gagal">\(ribuan(job.gagal)) gagal</h2>
            <ul class="daftar-ringkas">\(each: model.gagal, { "<li><strong>\($0.nama)</strong><br><span class=\"meta\">\($0.alasan)</span></li>" })</ul>
            \(if: lagi > 0, "<p class=\"meta\">dan \(ribuan(lagi)) lagi.</p>")
            \(if: job.keadaan.isAkhir, ulangi(x, job, isAdmin))</section>
            """
    }

    private static func ulangi(_ x: Exchange, _ job: Pekerjaan, _ isAdmin: Bool) -> Markup {
        """
        <form class="aksi sela-k" action="/pekerjaan/\(job.id)/pengulangan" method="post">\(formKeys(x))\(dari(isAdmin))
        <button class="tombol tombol-2" type="submit">Ulangi yang gagal</button></form>
        """
    }

    static func tampil(_ keadaan: KeadaanPekerjaan) -> String {
        switch keadaan {
        case .antre: "Menunggu"
        case .berjalan: "Berjalan"
        case .selesai: "Selesai"
        case .gagal: "Gagal"
        case .dihentikan: "Dihentikan"
        }
    }

    static func tanda(_ job: Pekerjaan) -> Markup {
        switch job.keadaan {
        case .antre: tag("Menunggu", tone: "polos")
        case .berjalan: tag("Berjalan", tone: "info")
        case .selesai:
            job.gagal > 0 ? tag("Selesai, \(ribuan(job.gagal)) gagal", tone: "waspada") : tag("Selesai", tone: "sukses")
        case .gagal: tag("Gagal", tone: "bahaya")
        case .dihentikan: tag("Dihentikan", tone: "waspada")
        }
    }
}
