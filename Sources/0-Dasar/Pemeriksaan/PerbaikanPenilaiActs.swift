import Kinerja
import Platform

/// Repairs of lines to raters.
enum PerbaikanPenilaiActs {
    /// A rater for the people that were chosen: the suggestion of the structure for each, or one for all.
    static func tugaskan(
        _ jenis: JenisTemuan, _ m: MasukanPerbaikan, _ k: KonteksPerbaikan
    ) throws -> String {
        let pegawai = try dipilih(jenis, m, k)
        try k.izinkan(pegawai: pegawai)
        let mulai = try m.mulai(hariIni: k.hari)
        let isSaran = m.saran ?? false
        let penilai = isSaran ? nil : try k.penilai(nip: m.penilai)
        let daftar = pegawai.compactMap { id -> PerintahGaris? in
            guard let atasan = penilai ?? k.p.saran(id) else { return nil }
            let dasar = isSaran ? GarisPenilai.kepalaUnit : GarisPenilai.admin
            return PerintahGaris(pegawai: id, penilai: atasan, dasar: dasar, sejak: mulai)
        }
        guard !daftar.isEmpty else { throw tanpaSaran }
        try k.tugaskan(daftar)
        return kalimat(daftar, tinggal: pegawai.count - daftar.count, k)
    }

    /// Another rater for everybody whom one rater leaves behind.
    static func ganti(_ jenis: JenisTemuan, _ m: MasukanPerbaikan, _ k: KonteksPerbaikan) throws -> String {
        guard let lama = m.kunci, let temuan = k.lingkup.temuan(jenis).first(where: { $0.kunci == lama }) else {
            throw sudahBeres
        }
        let pegawai = temuan.pegawai.filter { k.lingkup.memuat(pegawai: $0) }
        try k.izinkan(pegawai: pegawai)
        let mulai = try m.mulai(hariIni: k.hari)
        let penilai = m.saran ?? false ? nil : try k.penilai(nip: m.penilai)
        if penilai == lama {
            throw Penolakan("penilai_sama", "Penilai pengganti harus orang lain", isian: "penilai")
        }
        let daftar = pegawai.compactMap { id -> PerintahGaris? in
            guard let atasan = penilai ?? k.p.saran(id, kecuali: lama) else { return nil }
            return PerintahGaris(pegawai: id, penilai: atasan, dasar: GarisPenilai.admin, sejak: mulai)
        }
        guard !daftar.isEmpty else { throw tanpaSaran }
        try k.tugaskan(daftar)
        return kalimat(daftar, tinggal: pegawai.count - daftar.count, k)
    }

    /// Keeps one of the overlapping lines of a person.
    static func sisakan(_ m: MasukanPerbaikan, _ k: KonteksPerbaikan) throws -> String {
        guard let pegawai = m.kunci, let garis = m.tetap, !garis.isEmpty else {
            throw Penolakan("garis.pilih", "Pilih pejabat penilai yang berlaku", isian: "tetap")
        }
        try k.izinkan(pegawai: [pegawai])
        let tetap = try GarisBertanggalStore.sisakan(
            garis, pegawai: pegawai, pada: k.hari, instansi: k.instansi, balik: k.balik, in: k.tx.db)
        guard let tetap else { throw sudahBeres }
        try OrganisasiStore.naikkanVersi([pegawai], instansi: k.instansi, in: k.tx.db)
        k.tx.catat(
            EntriJejak("pegawai.penilai_diubah", objek: "pegawai", id: pegawai, sesudah: "\(tetap.penilaiID) saja"))
        return "\(k.nama(pegawai)) sekarang hanya dinilai \(k.nama(tetap.penilaiID))."
    }

    /// The chosen people; with `semua` those on the whole filtered list.
    static func dipilih(_ jenis: JenisTemuan, _ m: MasukanPerbaikan, _ k: KonteksPerbaikan) throws -> [String] {
        var pegawai = m.pegawai ?? []
        if m.semua ?? false {
            pegawai = SaringanTemuan(cari: m.cari ?? "").saring(k.lingkup.temuan(jenis), k.p).flatMap(\.pegawai)
                .filter { k.lingkup.memuat(pegawai: $0) }
        }
        guard !pegawai.isEmpty else {
            throw Penolakan("perbaikan.pilih", "Pilih paling sedikit satu pegawai", isian: "pilih")
        }
        return Array(Set(pegawai)).sorted()
    }

    private static func kalimat(_ daftar: [PerintahGaris], tinggal: Int, _ k: KonteksPerbaikan) -> String {
        let penilai = Set(daftar.map(\.penilai))
        let oleh =
            penilai.count == 1 ? k.nama(daftar[0].penilai) : "\(penilai.count) pejabat penilai menurut strukturnya"
        let sisa = tinggal > 0 ? " \(tinggal) pegawai lain belum punya saran dan dibiarkan." : ""
        let siapa = daftar.count == 1 ? k.nama(daftar[0].pegawai) : "\(ribuan(daftar.count)) pegawai"
        return "\(siapa) sekarang dinilai \(oleh) sejak \(daftar[0].sejak.tampil).\(sisa)"
    }

    static let sudahBeres = Penolakan(
        "perbaikan.beres", "Hal ini sudah tidak ada dalam daftar. Muat ulang halaman untuk melihat keadaan terbaru")

    private static let tanpaSaran = Penolakan(
        "perbaikan.tanpa_saran", "Struktur tidak menyebut siapa yang dapat menilai. Isi NIP pejabat penilainya",
        isian: "penilai", perbaikan: "Atau tunjuk dulu kepala unitnya."
    )
}
