import HTML
import Kinerja
import Platform

/// The notes of a month.
enum CatatanHarianPages {
    struct Model: Sendable {
        let bulan: Bulan
        let catatan: [CatatanHarian]
        let indikator: [PilihanIndikator]
    }

    /// What was typed when it was refused; `id` is empty for a new note and nil when nothing was.
    struct Isian: Sendable {
        var id: String?
        var masukan = MasukanCatatan(teks: "")
    }

    static func daftar(_ x: Exchange, _ model: Model, _ isian: Isian, _ faults: [Penolakan]) -> Markup {
        let mulai = (x.halaman - 1) * CatatanHarianRoutes.perHalaman
        let tampil = Array(model.catatan.dropFirst(mulai).prefix(CatatanHarianRoutes.perHalaman))
        let bulan = model.bulan
        return """
            \(errorSummary(faults))
            \(pageHead("Catatan harian \(bulan.tampil)", lead: "Tidak wajib, hanya Anda yang membacanya, dan tidak dihitung sendiri. Catatan ditawarkan saat Anda mengisi realisasi.", back: ("Realisasi", "/realisasi")))
            \(urung(x))
            \(baru(x, model, isian.id == "" ? isian.masukan : nil, faults))
            \(if: model.catatan.isEmpty, emptyState("Belum ada catatan \(bulan.tampil)", "Satu kalimat tentang hari ini sudah cukup."))
            \(each: tampil, { satu(x, model, $0, isian.id == $0.id ? isian.masukan : nil, faults) })
            \(pager(x, total: model.catatan.count, perPage: CatatanHarianRoutes.perHalaman))
            <nav class="aksi sela" aria-label="Bulan"><a class="tombol tombol-2 tombol-kecil" href="/catatan?bulan=\(bulan.sebelumnya.description)">\(bulan.sebelumnya.tampil)</a>
            \(if: bulan < x.world.today.bulanKalender, "<a class=\"tombol tombol-2 tombol-kecil\" href=\"/catatan?bulan=\(bulan.berikutnya.description)\">\(bulan.berikutnya.tampil)</a>")</nav>
            <p class="meta sela"><a href="/catatan/impor">Impor dari CSV atau XLSX</a>. Unduh untuk disalin ke log harian e-Kinerja: <a href="/catatan/ekspor?bulan=\(bulan.description)&amp;bentuk=xlsx">XLSX</a>, <a href="/catatan/ekspor?bulan=\(bulan.description)&amp;bentuk=csv">CSV</a>. Susunan kolom buatan aplikasi ini, karena templat resminya belum diketahui.</p>
            """
    }

    private static func urung(_ x: Exchange) -> Markup {
        let id = x.query["dihapus"]
        guard Identifier.isValid(id) else { return .empty }
        return """
            <div class="urungkan jarak-b" role="status"><span>Catatan dihapus.</span><form method="post" action="/catatan/butir/\(id)">\(formKeys(x))<button class="tombol" name="aksi" value="pulihkan">Urungkan</button></form></div>
            """
    }

    private static func baru(
        _ x: Exchange, _ model: Model, _ isian: MasukanCatatan?, _ faults: [Penolakan]
    ) -> Markup {
        """
        <form class="kartu jarak-b" method="post" action="/catatan" data-draf="catatan-baru" data-luring="Catatan harian">\(formKeys(x))<input type="hidden" name="versi" value="0">
        \(ruas(model, isian ?? MasukanCatatan(tanggal: x.world.today.description, teks: ""), id: "baru", isian == nil ? [] : faults, isRinci: isian != nil))
        <p class="sela-k"><button class="tombol" type="submit">Catat</button></p></form>
        """
    }

    private static func satu(
        _ x: Exchange, _ model: Model, _ satu: CatatanHarian, _ isian: MasukanCatatan?, _ faults: [Penolakan]
    ) -> Markup {
        let ukuran = model.indikator.first { $0.id == satu.indikatorID }?.ukuran
        let jumlah = satu.jumlah.map { "\($0.tampil) \(satu.satuan)" } ?? ""
        let tersimpan = MasukanCatatan(
            tanggal: satu.tanggal.description, teks: satu.teks, jumlah: satu.jumlah?.tampil ?? "", satuan: satu.satuan,
            indikator: satu.indikatorID ?? "", keterangan: satu.keterangan)
        return """
            <article class="kartu jarak-b"><p><b>\(satu.tanggal.tampilPanjang)</b> \(jumlah)</p><p class="sela-k">\(satu.teks)</p>
            \(if: !satu.keterangan.isEmpty, "<p class=\"meta\">\(satu.keterangan)</p>")<p class="meta">\(ukuran ?? "Tanpa indikator")</p>
            <form method="post" action="/catatan/butir/\(satu.id)">\(formKeys(x))<input type="hidden" name="versi" value="\(satu.versi)">
            <details class="lipat sela-k"\(if: isian != nil, " open")><summary>Ubah<span class="hanya-baca"> catatan \(satu.tanggal.tampil)</span></summary><div>
            \(ruas(model, isian ?? tersimpan, id: satu.id, isian == nil ? [] : faults, isRinci: true))
            <div class="aksi sela-k"><button class="tombol tombol-2 tombol-kecil" name="aksi" value="simpan">Simpan catatan</button><button class="tombol tombol-3 tombol-kecil" name="aksi" value="hapus">Hapus</button></div></div></details></form></article>
            """
    }

    private static func ruas(
        _ model: Model, _ isi: MasukanCatatan, id: String, _ faults: [Penolakan], isRinci: Bool
    ) -> Markup {
        """
        \(isian("teks", "Apa yang dikerjakan?", isi.teks, id: id, faults))
        <details class="lipat sela-k"\(if: isRinci, " open")><summary>Tanggal, jumlah, indikator</summary><div>
        \(isian("tanggal", "Tanggal", isi.tanggal, id: id, faults, jenis: "date"))
        \(isian("jumlah", "Jumlah (opsional)", isi.jumlah, id: id, faults))
        \(isian("satuan", "Satuan (opsional)", isi.satuan, id: id, faults))
        \(isian("keterangan", "Keterangan (opsional)", isi.keterangan, id: id, faults))
        <div class="ruas sela-k"><label class="label" for="indikator-\(id)">Indikator yang bergerak (opsional)</label><select class="isian" id="indikator-\(id)" name="indikator"><option value="">Belum ada hasil yang bergerak</option>\(each: model.indikator, { "<option value=\"\($0.id)\"\(if: $0.id == isi.indikator, " selected")>\($0.ukuran)</option>" })</select></div></div></details>
        """
    }

    private static func isian(
        _ nama: String, _ label: String, _ nilai: String, id: String, _ faults: [Penolakan], jenis: String = "text"
    ) -> Markup {
        let fault = faults.first { $0.isian == nama }
        return """
            <div class="ruas sela-k\(if: fault != nil, " ruas-galat")"><label class="label" for="\(nama)-\(id)">\(label)</label>\(fault.map { "<p class=\"galat\" id=\"\(nama)\">\($0.pesan)</p>" as Markup })<input class="isian" id="\(nama)-\(id)" name="\(nama)" type="\(jenis)" value="\(nilai)" autocomplete="off"></div>
            """
    }

    /// Rows of an export, which the import reads back: oldest first.
    static func tabel(_ model: Model) -> [[String]] {
        let ukuran = Dictionary(model.indikator.map { ($0.id, $0.ukuran) }, uniquingKeysWith: { awal, _ in awal })
        return [["tanggal", "aktivitas", "indikator", "jumlah", "satuan", "keterangan"]]
            + model.catatan.reversed().map {
                [
                    $0.tanggal.description, $0.teks, $0.indikatorID.flatMap { ukuran[$0] } ?? "",
                    $0.jumlah?.tampil ?? "", $0.satuan, $0.keterangan,
                ]
            }
    }
}

/// Notes of a month as the API shows them. Decimals are texts.
struct CatatanHarianJSON: Encodable, Sendable {
    struct Butir: Encodable, Sendable {
        let id: String
        let tanggal: String
        let teks: String
        let jumlah: String?
        let satuan: String
        let indikator_id: String?
        let keterangan: String
        let versi: Int
    }

    let bulan: String
    let catatan: [Butir]

    init(_ model: CatatanHarianPages.Model) {
        bulan = model.bulan.description
        catatan = model.catatan.map {
            Butir(
                id: $0.id, tanggal: $0.tanggal.description, teks: $0.teks, jumlah: $0.jumlah?.description,
                satuan: $0.satuan, indikator_id: $0.indikatorID, keterangan: $0.keterangan, versi: $0.versi)
        }
    }
}
