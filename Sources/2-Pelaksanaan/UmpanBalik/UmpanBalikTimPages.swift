import HTML
import Kinerja
import Platform

/// Scheduled feedback of a team, and the rule of names of a unit.
enum UmpanBalikTimPages {
    static func tim(_ x: Exchange, _ tim: [AnggotaUmpanBalik], hari: Tanggal, unit: String?) -> Markup {
        let belum = tim.count { !$0.isSudah(pada: hari) }
        let lead =
            tim.isEmpty
            ? nil
            : belum == 0
                ? "Semua sudah menerima umpan balik berkala pada periodenya."
                : "\(belum) dari \(tim.count) orang belum menerima umpan balik berkala pada periodenya."
        let utama = (tim.first { !$0.isSudah(pada: hari) } ?? tim.first)?.id
        return """
            \(pageHead("Siapa yang belum mendengar dari Anda?", lead: lead, back: ("Tim saya", "/tim")))
            <p class="aksi jarak-b"><a class="tombol tombol-2" href="/tim/umpan-balik/tinjau">Tinjau kiriman warga</a>\(unit.map { "<a class=\"tombol tombol-3\" href=\"/umpan-balik/aturan/\($0)\">Aturan nama unit</a>" as Markup })</p>
            \(if: tim.isEmpty, emptyState("Belum ada anggota tim", "Orang yang Anda nilai akan muncul di sini."))
            <ul class="tumpuk-r">\(each: tim, { anggota(x, $0, hari, isUtama: $0.id == utama) })</ul>
            """
    }

    private static func anggota(_ x: Exchange, _ satu: AnggotaUmpanBalik, _ hari: Tanggal, isUtama: Bool) -> Markup {
        let isSudah = satu.isSudah(pada: hari)
        let periode = satu.irama.periode(pada: hari).tampil
        return """
            <li class="kartu kartu-rapat" id="orang-\(satu.id)"><p><b>\(satu.nama)</b> <span class="meta-k">\(satu.jabatan)</span> \(tag(isSudah ? "Sudah, \(periode)" : "Belum, \(periode)", tone: isSudah ? "sukses" : "waspada"))</p>
            <p class="meta-k">\(satu.terakhir.map { "Terakhir \($0.tampil)" } ?? "Belum pernah")</p>
            <p class="aksi"><a class="tombol\(isUtama ? "" : " tombol-2") tombol-kecil" href="/umpan-balik/baru?kepada=\(satu.id)&sifat=\(isSudah ? "insidentil" : "berkala")">Beri umpan balik<span class="hanya-baca"> \(satu.nama)</span></a><a class="tombol tombol-2 tombol-kecil" href="/umpan-balik/rekaman/\(IramaUmpanBalik.triwulanan.periode(pada: hari).kode)?pegawai=\(satu.id)">Rekaman</a><a class="tombol tombol-3 tombol-kecil" href="/tim/matriks/bagikan">Penugasan baru</a><a class="tombol tombol-3 tombol-kecil" href="/bimbingan/baru?pegawai=\(satu.id)">Bimbingan</a></p>
            <details class="lipat"><summary>Irama: \(satu.irama.tampil.lowercased())</summary><form method="post" action="/tim/umpan-balik/irama/\(satu.id)">\(formKeys(x))<label class="label" for="irama-\(satu.id)">Irama yang disepakati</label><select class="isian pilih" id="irama-\(satu.id)" name="irama">\(each: IramaUmpanBalik.allCases, { "<option value=\"\($0.rawValue)\"\(if: $0 == satu.irama, " selected")>\($0.tampil)</option>" })</select><p class="aksi"><button class="tombol tombol-2 tombol-kecil">Simpan irama</button></p></form></details></li>
            """
    }

    static func aturan(
        _ x: Exchange, unit: String, _ nama: String, _ riwayat: [(sejak: Tanggal, isDitampilkan: Bool)]
    ) -> Markup {
        let kini = riwayat.first { $0.sejak <= x.world.today }?.isDitampilkan
        return """
            \(pageHead("Siapa yang melihat nama pemberi umpan balik?", above: nama, lead: "Pimpinan selalu bernama. Aturan ini untuk rekan, bawahan, dan pihak lain. Formulir menyebutnya sebelum orang menulis.", back: ("Umpan balik", "/umpan-balik")))
            \(if: kini == nil, message("Unit ini mengikuti unit di atasnya; bila tidak ada yang menetapkan, nama ditampilkan."))
            <form class="kartu lebar-kolom" method="post" action="/umpan-balik/aturan/\(unit)">\(formKeys(x))<fieldset class="ruas" id="nama"><legend class="label">Nama rekan dan bawahan</legend>
            <label class="centang"><input type="radio" name="nama" value="ditampilkan"\(if: kini == true, " checked")><span>Ditampilkan kepada penerima</span></label>
            <label class="centang"><input type="radio" name="nama" value="hanya_atasan"\(if: kini == false, " checked")><span>Hanya kepada pejabat penilai penerima dan atasan pejabat penilai</span></label></fieldset>
            <p class="meta">Berlaku mulai hari ini untuk tulisan baru. Tulisan lama tetap memakai aturan pada hari ditulis.</p>
            <p class="aksi sela"><button class="tombol">Simpan aturan</button></p></form>
            \(if: !riwayat.isEmpty, "<h2 class=\"h-kecil sela\">Riwayat</h2>")<ul class="daftar-ringkas">\(each: riwayat, { satu in
                "<li>Sejak \(satu.sejak.tampil): \(satu.isDitampilkan ? "ditampilkan" : "hanya atasan")</li>" as Markup
            })</ul>
            """
    }
}
