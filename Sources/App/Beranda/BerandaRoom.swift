import HTML
import Hummingbird
import Kinerja
import Pelaksanaan
import Platform
import Storage

/// The home page: what to do now, nearest first (DESIGN 4: "Apa yang perlu saya kerjakan sekarang?").
enum BerandaRoom {
    static let room = Room(
        "Beranda",
        routes: [
            .get("/", .bukaBeranda, home),
            .get("/api/v1/beranda", .bukaBeranda) { x in
                let isi = try await load(x)
                return try .json(TugasBeranda.daftar(isi, today: x.world.today).map(TugasAPI.init))
            },
        ])

    private static func load(_ x: Exchange) async throws -> IsiBeranda {
        let (session, today) = (try x.me(), x.world.today)
        return try await x.world.database.read { db in try BerandaStore.load(session, today: today, in: db) }
    }

    private static func home(_ x: Exchange) async throws -> Response {
        let isi = try await load(x)
        return .page(BerandaPages.home(x, try x.me(), TugasBeranda.daftar(isi, today: x.world.today)))
    }
}

private struct TugasAPI: Encodable {
    let judul: String
    let keterangan: String
    let tautan: String

    init(_ tugas: TugasBeranda) {
        judul = tugas.judul
        keterangan = tugas.keterangan
        tautan = tugas.url
    }
}

/// One thing to do, with the verb of its button.
struct TugasBeranda: Sendable {
    let judul: String
    let keterangan: String
    let tombol: String
    let url: String

    /// Everything that waits, own work first.
    static func daftar(_ isi: IsiBeranda, today: Tanggal) -> [TugasBeranda] {
        [skp(isi, today), peran(isi, today), hasil(isi), pekerjaan(isi), realisasi(isi, today), kesepakatan(isi)]
            .compactMap { $0 }
            + tim(isi)
    }

    private static func skp(_ isi: IsiBeranda, _ today: Tanggal) -> TugasBeranda? {
        switch isi.keadaanSKP {
        case nil:
            TugasBeranda(
                judul: "Susun SKP \(today.tahun)",
                keterangan: "Sekitar 10 menit. Standar dan hasil kerja atasan sudah disiapkan.", tombol: "Susun SKP",
                url: "/skp/\(today.tahun)/susun")
        case "disusun":
            TugasBeranda(
                judul: "Lanjutkan SKP \(today.tahun)", keterangan: "Isian Anda tersimpan. Lengkapi lalu ajukan.",
                tombol: "Lanjutkan SKP", url: "/skp/\(today.tahun)/susun")
        case "dikembalikan":
            TugasBeranda(
                judul: "Perbaiki SKP \(today.tahun)",
                keterangan: "Atasan menulis alasannya pada hasil kerja yang dimaksud.", tombol: "Perbaiki SKP",
                url: "/skp/\(today.tahun)/susun/hasil")
        default: nil
        }
    }

    private static func peran(_ isi: IsiBeranda, _ today: Tanggal) -> TugasBeranda? {
        guard isi.peranBelumMasuk > 0 else { return nil }
        return TugasBeranda(
            judul: "\(isi.peranBelumMasuk) peran belum masuk SKP \(today.tahun)",
            keterangan: "Pimpinan memberi Anda tugas yang sudah disepakati.", tombol: "Lihat penugasan",
            url: "/penugasan"
        )
    }

    private static func kesepakatan(_ isi: IsiBeranda) -> TugasBeranda? {
        guard isi.kesepakatanJatuhTempo > 0 else { return nil }
        return TugasBeranda(
            judul: "\(isi.kesepakatanJatuhTempo) kesepakatan bimbingan jatuh tempo",
            keterangan: "Tenggatnya dalam tujuh hari, atau sudah lewat.", tombol: "Lihat kesepakatan", url: "/bimbingan"
        )
    }

    private static func hasil(_ isi: IsiBeranda) -> TugasBeranda? {
        guard let kode = isi.evaluasiBaru, let periode = Periode(kode) else { return nil }
        return TugasBeranda(
            judul: "Hasil evaluasi \(periode.tampil) sudah ada",
            keterangan: "Baca alasannya, lalu nyatakan sudah menerima.", tombol: "Lihat hasil", url: "/evaluasi/\(kode)"
        )
    }

    private static func pekerjaan(_ isi: IsiBeranda) -> TugasBeranda? {
        guard let id = isi.pekerjaanSelesai else { return nil }
        return TugasBeranda(
            judul: "\(isi.judulPekerjaan) sudah berakhir", keterangan: "Lihat hasilnya dan unduh berkasnya.",
            tombol: "Lihat hasil", url: "/pekerjaan/\(id)"
        )
    }

    private static func realisasi(_ isi: IsiBeranda, _ today: Tanggal) -> TugasBeranda? {
        guard isi.keadaanSKP == "ditetapkan", let bulan = isi.bulanLapor else { return nil }
        let sisa = max(0, isi.jumlahIndikator - isi.terisiBulanIni)
        let keterangan =
            sisa == 0 ? "Semua terisi, tinggal dikirim." : "Tinggal \(sisa) dari \(isi.jumlahIndikator) indikator."
        return TugasBeranda(
            judul: "Realisasi \(isi.judulLapor)", keterangan: keterangan, tombol: "Isi realisasi",
            url: "/realisasi/\(bulan.description)")
    }

    private static func tim(_ isi: IsiBeranda) -> [TugasBeranda] {
        var daftar: [TugasBeranda] = []
        if isi.timSKPMenunggu > 0 {
            daftar.append(
                TugasBeranda(
                    judul: "\(isi.timSKPMenunggu) SKP menunggu persetujuan",
                    keterangan: "Anggota tim menunggu jawaban Anda.", tombol: "Periksa SKP", url: "/tim/skp"))
        }
        if isi.timPenugasanMenunggu > 0 {
            daftar.append(
                TugasBeranda(
                    judul: "\(isi.timPenugasanMenunggu) penugasan menunggu persetujuan",
                    keterangan: "Pimpinan lain meminta anggota tim Anda, atau mereka mengajukan diri.",
                    tombol: "Periksa penugasan", url: "/tim/penugasan"))
        }
        if isi.timRealisasiMenunggu > 0 {
            daftar.append(
                TugasBeranda(
                    judul: "\(isi.timRealisasiMenunggu) realisasi perlu dilihat",
                    keterangan: "Yang wajar dapat diterima sekaligus.", tombol: "Lihat realisasi tim",
                    url: "/tim/realisasi"))
        }
        if isi.kendalaDiMeja > 0 {
            let batas = isi.batasKendala.flatMap { Tanggal($0) }.map { " Batas terdekat \($0.tampilPanjang)." } ?? ""
            daftar.append(
                TugasBeranda(
                    judul: "\(isi.kendalaDiMeja) kendala menunggu jawaban Anda",
                    keterangan: "Akui, selesaikan, atau teruskan ke atasan.\(batas)", tombol: "Lihat kendala",
                    url: "/tim/kendala"))
        }
        if isi.timBelumDinilai > 0, let kode = isi.periodeDibuka, let periode = Periode(kode) {
            let batas = isi.periodeTutup.flatMap { Tanggal($0) }.map { " Batas \($0.tampilPanjang)." } ?? ""
            daftar.append(
                TugasBeranda(
                    judul: "\(isi.timBelumDinilai) orang belum dinilai, \(periode.tampil)",
                    keterangan: "Predikat muncul sendiri dari dua penilaian.\(batas)", tombol: "Nilai tim",
                    url: "/tim/evaluasi/\(kode)"))
        }
        return daftar
    }
}

private enum BerandaPages {
    static func home(_ x: Exchange, _ session: Session, _ daftar: [TugasBeranda]) -> Markup {
        layout(
            x, Page(title: "Beranda", active: "/", period: "Tahun \(x.world.today.tahun)"),
            """
            \(pageHead("Apa yang perlu Anda kerjakan sekarang?", above: "\(session.nama) · \(session.jabatan.isEmpty ? "belum ada jabatan" : session.jabatan)"))
            \(daftar.isEmpty ? selesai : daftarTugas(daftar))
            <section class="sela">\(CatatanCepat.kartu(x, dari: "beranda"))</section>
            """
        )
    }

    private static func daftarTugas(_ daftar: [TugasBeranda]) -> Markup {
        "<ol class=\"tugas\">\(each: Array(daftar.enumerated()), { tugas($0.element, isFirst: $0.offset == 0) })</ol>"
    }

    private static func tugas(_ tugas: TugasBeranda, isFirst: Bool) -> Markup {
        """
        <li\(if: isFirst, " class=\"utama\"")><div><a class="nama" href="\(tugas.url)">\(tugas.judul)</a><p class="meta">\(tugas.keterangan)</p></div>
        <a class="tombol\(isFirst ? "" : " tombol-2")" href="\(tugas.url)">\(tugas.tombol)</a></li>
        """
    }

    private static let selesai: Markup = """
        <div class="kosong-isi"><h2>Tidak ada yang menunggu Anda</h2><p>Semua tugas bulan ini sudah selesai. Anda boleh membaca <a href="/standar">standar kinerja</a> atau melihat <a href="/evaluasi">hasil evaluasi</a> Anda.</p></div>
        """
}
