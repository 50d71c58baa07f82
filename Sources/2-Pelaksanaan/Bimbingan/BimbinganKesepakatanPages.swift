import HTML
import Kinerja
import Platform

/// Agreements of one session: those carried over first.
enum BimbinganKesepakatanPages {
    static func bagian(_ x: Exchange, _ isi: BimbinganRoutes.Satu, _ faults: [Penolakan]) -> Markup {
        let a = isi.akses
        let isPihak = a.isPegawai || a.isPembimbing
        return """
            <section class="kartu jarak-b"><h2>Kesepakatan</h2>
            \(isi.kesepakatan.isEmpty ? "<p class=\"meta\">Belum ada kesepakatan.</p>" as Markup : "<ul class=\"tugas\">\(each: isi.kesepakatan, { baris(x, a, $0, isPihak) })</ul>" as Markup)
            \(if: isPihak && a.satu.keadaan == .dijadwalkan, tambah(x, a, faults))</section>
            """
    }

    private static func baris(_ x: Exchange, _ a: BimbinganAkses, _ k: KesepakatanTercatat, _ isPihak: Bool) -> Markup {
        let isBawaan = k.satu.bimbinganID != a.satu.id
        let asal = isBawaan ? " · dibawa dari \(k.asal?.tampil ?? "bimbingan lalu")" : ""
        return """
            <li><div><span class="nama">\(k.satu.uraian)</span><p class="meta">\(k.penanggung), tenggat \(k.satu.tenggat.tampil)\(asal)</p>
            \(if: !k.satu.catatan.isEmpty, "<p>\(k.satu.catatan)</p>")\(if: isPihak && k.satu.keadaan.isTerbuka, tutup(x, a, k))</div><span class="sisi">\(BimbinganPages.tanda(k, x.world.today))</span></li>
            """
    }

    private static func tutup(_ x: Exchange, _ a: BimbinganAkses, _ k: KesepakatanTercatat) -> Markup {
        let id = "catatan-\(k.satu.id)"
        return """
            <form class="jarak-b" action="/bimbingan/\(a.satu.id)/kesepakatan/\(k.satu.id)" method="post">\(formKeys(x))
            <label class="label" for="\(id)">Catatan <span class="ops">(wajib bila dilepas)</span></label><input class="isian" id="\(id)" name="catatan" type="text">
            <p class="aksi"><button class="tombol tombol-2 tombol-kecil" name="keadaan" value="selesai" type="submit">Selesai<span class="hanya-baca">: \(k.satu.uraian)</span></button>
            <button class="tombol tombol-3 tombol-kecil" name="keadaan" value="dilepas" type="submit">Lepas<span class="hanya-baca">: \(k.satu.uraian)</span></button></p></form>
            """
    }

    private static func tambah(_ x: Exchange, _ a: BimbinganAkses, _ faults: [Penolakan]) -> Markup {
        let siapa = [
            (value: a.satu.pegawaiID, label: a.isi.pegawai), (value: a.satu.pembimbingID, label: a.isi.pembimbing),
        ]
        return """
            <form action="/bimbingan/\(a.satu.id)/kesepakatan" method="post" novalidate><h3>Tambah kesepakatan</h3>\(formKeys(x))
            \(Field("uraian", "Apa yang disepakati", value: x.form["uraian"]).markup(faults))
            \(selectField("penanggung", "Siapa yang mengerjakan", options: siapa, selected: x.form.optional("penanggung") ?? a.satu.pegawaiID, faults: faults))
            \(Field("tenggat", "Tenggat", value: x.form["tenggat"], kind: .date).markup(faults))
            <button class="tombol tombol-2" type="submit">Tambah kesepakatan</button></form>
            """
    }
}
