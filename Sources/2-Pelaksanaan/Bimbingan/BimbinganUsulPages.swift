import HTML
import Kinerja
import Platform

/// The proposal (L-40, L-42).
enum BimbinganUsulPages {
    static func baru(_ x: Exchange, _ isi: BimbinganRoutes.Baru, faults: [Penolakan] = []) -> Markup {
        let diri = x.session?.pegawaiID == isi.pegawai.pegawaiID
        let judul = diri ? "Usulkan bimbingan untuk Anda" : "Usulkan bimbingan untuk \(isi.pegawai.nama)"
        return layout(
            x, Page(title: faults.isEmpty ? judul : "Galat: \(judul)", active: "/bimbingan", isTask: true),
            """
            \(errorSummary(faults))\(pageHead(judul, above: "Bimbingan kinerja", back: ("Bimbingan", "/bimbingan")))
            \(message("Fakta: \(BimbinganTimPages.fakta(isi.pegawai, x.world.today)).", tone: ""))
            \(pencarian(x, isi))
            <form action="/bimbingan" method="post" novalidate>\(formKeys(x))<input type="hidden" name="pegawai" value="\(isi.pegawai.pegawaiID)">
            \(bentuk(isi, faults))\(hasil(isi, faults))\(pembimbing(x, isi, faults))
            \(Field("alasan", "Mengapa bimbingan diperlukan", value: isi.masukan?.alasan ?? "", hint: "Misalnya kemajuan yang tertahan dan sebabnya", kind: .area(rows: 3)).markup(faults))
            <button class="tombol" type="submit">Usulkan bimbingan</button></form>
            """
        )
    }

    private static func bentuk(_ isi: BimbinganRoutes.Baru, _ faults: [Penolakan]) -> Markup {
        let pilihan = BentukBimbingan.allCases.map { (value: $0.rawValue, label: $0.tampil) }
        let jenis =
            [(value: "", label: "Bukan mentoring")]
            + JenisMentoring.allCases.map { (value: $0.rawValue, label: $0.tampil) }
        return """
            \(selectField("bentuk", "Bentuk bimbingan", options: pilihan, selected: isi.masukan?.bentuk ?? "coaching", faults: faults))
            \(selectField("jenis_mentoring", "Jenis mentoring", options: jenis, selected: isi.masukan?.jenis_mentoring ?? "", faults: faults))
            """
    }

    private static func hasil(_ isi: BimbinganRoutes.Baru, _ faults: [Penolakan]) -> Markup {
        var pilihan = [(value: "", label: "Semua hasil kerja")]
        for satu in isi.kemajuan where !pilihan.contains(where: { $0.value == satu.rhkID }) {
            pilihan.append((value: satu.rhkID, label: satu.rhk))
        }
        return selectField(
            "rhk", "Tentang hasil kerja", options: pilihan, selected: isi.masukan?.rhk ?? "", faults: faults)
    }

    private static func pencarian(_ x: Exchange, _ isi: BimbinganRoutes.Baru) -> Markup {
        """
        <details class="jarak-b"\(if: !x.query["cari"].isEmpty, " open")><summary>Pembimbing lain dengan penugasan khusus</summary>
        <form action="/bimbingan/baru" method="get"><input type="hidden" name="pegawai" value="\(isi.pegawai.pegawaiID)">
        \(Field("cari", "Cari nama pembimbing", value: x.query["cari"], hint: "Sedikitnya tiga huruf").markup())
        <button class="tombol tombol-2" type="submit">Cari</button></form></details>
        """
    }

    private static func pembimbing(_ x: Exchange, _ isi: BimbinganRoutes.Baru, _ faults: [Penolakan]) -> Markup {
        var pilihan = [(value: isi.penilai.id, label: "\(isi.penilai.nama) (pejabat penilai)")]
        for satu in isi.calon where satu.id != isi.penilai.id {
            pilihan.append((value: satu.id, label: "\(satu.nama), \(satu.jabatan)"))
        }
        if let lama = isi.masukan?.pembimbing, !pilihan.contains(where: { $0.value == lama }) {
            pilihan.append((value: lama, label: "Pembimbing yang dipilih tadi"))
        }
        let pilih = selectField(
            "pembimbing", "Pembimbing", options: pilihan, selected: isi.masukan?.pembimbing ?? isi.penilai.id,
            faults: faults)
        let isSurat = pilihan.count > 1
        guard isSurat else { return pilih }
        let m = isi.masukan
        return """
            \(pilih)\(Field("surat_nomor", "Nomor surat penugasan khusus", value: m?.surat_nomor ?? "", hint: "Wajib bila pembimbing bukan pejabat penilai", isOptional: true).markup(faults))
            \(Field("surat_tanggal", "Tanggal surat penugasan", value: m?.surat_tanggal ?? "", kind: .date, isOptional: true).markup(faults))
            """
    }
}
