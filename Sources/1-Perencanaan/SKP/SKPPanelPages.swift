import Dasar
import HTML
import Kinerja
import Platform

/// State, span, people and days of an SKP.
func panelKeadaan(_ model: HalamanSKP) -> Markup {
    let skp = model.skp
    let pertama = model.catatan.riwayat.last { $0.jenis == "penetapan" }
    let isTerlambat = (pertama?.waktu ?? skp.ditetapkan).map { skp.isLewatPenetapan(pada: Waktu.tanggal($0)) } ?? false
    let penetap = model.catatan.riwayat.first { $0.jenis == "penetapan" }?.pelaku
    let disetujui = skp.ditetapkan.map { Waktu.tanggal($0).tampil } ?? "Belum"
    return """
        <section class="kartu"><h2>Keadaan</h2><p class="aksi">\(tandaKeadaan(skp.keadaan))\(if: isTerlambat, tag("Lewat 31 Januari", tone: "waspada"))</p>
        <dl class="pasangan sela-k"><dt>Masa</dt><dd>\(skp.masaTampil)</dd><dt>Pendekatan</dt><dd>\(skp.pendekatan.tampil)</dd>
        \(model.potret.map { "<dt>Jabatan</dt><dd>\($0.pegawai.jabatan), \($0.pegawai.unit)</dd>" as Markup })
        <dt>Pejabat penilai</dt><dd>\(model.potret?.penilai?.nama ?? "Tercatat saat diajukan")</dd>
        <dt>Diajukan</dt><dd>\(skp.diajukan.map { Waktu.tanggal($0).tampil } ?? "Belum")</dd>
        <dt>Disetujui</dt><dd>\(disetujui)\(penetap.map { skp.ditetapkan == nil ? "" : ", oleh \($0)" } ?? "")</dd></dl></section>
        """
}

/// Rhythm of reports and, for PPPK, the perjanjian kerja; to change while the SKP is open.
func panelPelengkap(_ x: Exchange, _ model: HalamanSKP, _ faults: [Penolakan]) -> Markup {
    let skp = model.skp
    guard let tempat = model.tempat else { return .empty }
    let ritme = skp.ritmeBerlaku(tempat.konteks.pegawai)
    let isPPPK = tempat.konteks.isPPPK
    return """
        <section class="kartu"><h2>Pelaporan</h2><dl class="pasangan"><dt>Dilaporkan</dt><dd>\(ritme.tampil)</dd>
        \(if: isPPPK, "<dt>Perjanjian kerja</dt><dd>\(skp.perjanjianKerja.isEmpty ? "Belum disebut" : skp.perjanjianKerja)</dd>")</dl>
        \(if: skp.keadaan.isTerbuka, formPelengkap(x, skp, ritme, isPPPK, faults))</section>
        """
}

private func formPelengkap(
    _ x: Exchange, _ skp: SKP, _ ritme: RitmePelaporan, _ isPPPK: Bool, _ faults: [Penolakan]
) -> Markup {
    let pilihan = RitmePelaporan.allCases.map { (value: $0.rawValue, label: $0.tampil) }
    let nomor: Markup =
        isPPPK
        ? Field(
            "nomor", "Nomor dan tanggal perjanjian kerja", value: skp.perjanjianKerja,
            hint: "Ps 8(2): SKP PPPK juga merujuk perjanjian kerja."
        )
        .markup(faults) : .empty
    return """
        <details class="lipat sela-k"><summary>Ubah</summary><form class="tumpuk-r" action="/skp/\(skp.id)/pelengkap" method="post">\(kunciSKP(x, skp))
        \(selectField("ritme", "Seberapa sering dilaporkan", options: pilihan, selected: ritme.rawValue, faults: faults))\(nomor)
        \(if: skp.revisi == 0, Field("mulai", "Mulai bertugas", value: skp.hariPertama.description, hint: "Ubah bila Anda mulai bertugas sesudah 1 Januari.", kind: .date).markup(faults))
        <p class="aksi"><button class="tombol tombol-2 tombol-kecil" type="submit">Simpan</button></p></form></details>
        """
}

/// The documents of an object as a list of downloads: those in force first, in the order of the forms.
func panelDokumen(_ daftar: [Dokumen]) -> Markup {
    let urut = daftar.enumerated().sorted { kiri, kanan in
        func kunci(_ satu: (offset: Int, element: Dokumen)) -> (Int, String, Int) {
            (satu.element.keadaan == "berlaku" ? 0 : 1, satu.element.formulir, satu.offset)
        }
        return kunci(kiri) < kunci(kanan)
    }.map(\.element)
    return """
        <section class="kartu"><h2>Dokumen</h2>
        \(if: daftar.isEmpty, "<p class=\"meta\">Dokumen terbit setelah SKP disetujui.</p>")
        <ul class="daftar-ringkas">\(each: urut, satuDokumen)</ul></section>
        """
}

private func satuDokumen(_ dokumen: Dokumen) -> Markup {
    """
    <li><a href="/dokumen/\(dokumen.id)">\(dokumen.formulir) \(dokumen.judul)</a> <span class="meta blok">\(dokumen.nomor)</span>\(if: dokumen.keadaan != "berlaku", tag(dokumen.keadaan == "diganti" ? "Diganti" : "Dicabut"))</li>
    """
}

func panelRiwayat(_ daftar: [PeristiwaSKP]) -> Markup {
    guard !daftar.isEmpty else { return .empty }
    return "<section class=\"kartu\"><h2>Riwayat</h2><ol class=\"lini\">\(each: daftar, satuPeristiwa)</ol></section>"
}

private let namaPeristiwa: [String: String] = [
    "pengajuan": "Diajukan", "penarikan": "Ditarik kembali", "pengembalian": "Dikembalikan", "penetapan": "Disetujui",
    "pembukaan": "Dibuka untuk diubah", "permintaan_perbaikan": "Permintaan perbaikan data",
    "pelepasan": "Perubahan dilepas", "pembatalan": "Putusan diurungkan", "penerusan": "Diteruskan ke atasan penilai",
    "penggantian_penilai": "Pejabat penilai berganti", "perpindahan": "Ditutup karena pindah tugas",
    "permulaan": "Dimulai di jabatan baru", "isi_penugasan": "Penugasan ditambahkan",
    "pengambilalihan": "Hasil kerja diambil alih", "pendekatan": "Pendekatan dipilih",
]

private func satuPeristiwa(_ peristiwa: PeristiwaSKP) -> Markup {
    let nama =
        namaPeristiwa[peristiwa.jenis] ?? TindakanPembinaan(rawValue: peristiwa.jenis)?.tampil ?? peristiwa.jenis
    return """
        <li><time>\(Waktu.tampil(peristiwa.waktu))</time><b>\(nama)</b> oleh \(peristiwa.pelaku)\(if: !peristiwa.alasan.isEmpty, "<span class=\"meta blok\">\(peristiwa.alasan)</span>")</li>
        """
}
