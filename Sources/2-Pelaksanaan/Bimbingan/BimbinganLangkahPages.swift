import HTML
import Kinerja
import Platform

/// The act that waits, for the one who looks, and the acts beside it.
enum BimbinganLangkahPages {
    static func berikut(_ x: Exchange, _ isi: BimbinganRoutes.Satu, _ faults: [Penolakan]) -> Markup {
        let a = isi.akses
        let kelola = a.isPenilai || a.isPembimbing
        switch a.satu.keadaan {
        case .diusulkan where kelola: return jadwal(x, a.satu, faults, isUtama: true)
        case .dijadwalkan where a.isPegawai || a.isPembimbing: return dijadwalkan(x, a)
        case .dilaksanakan where a.isPegawai && !a.satu.isDitanggapi:
            return tautan(
                "Isi umpan balik (B.1.8)", "/bimbingan/\(a.satu.id)/tanggapan",
                "Hanya atasan pejabat penilai yang membacanya; pembimbing dan pejabat penilai tidak.")
        case .dilaksanakan where a.isPembimbing && !a.satu.isKompetensiDinilai:
            return tautan(
                "Isi evaluasi kompetensi (B.1.9)", "/bimbingan/\(a.satu.id)/kompetensi",
                "Delapan kompetensi manajerial, satu sosio kultural, dan teknis.")
        case .dinilai where a.isPenilai:
            return teks(x, a.satu, "laporan", "laporan", "Laporan kepada atasan Anda", "Laporkan bimbingan", faults)
        case .dilaporkan where a.hubungan.contains(.atasanPenilai) || a.hubungan.contains(.pejabatPersonalia):
            return teks(
                x, a.satu, "tindak-lanjut", "tindak_lanjut", "Tindak lanjut yang diputuskan", "Putuskan tindak lanjut",
                faults)
        default: return menunggu(a)
        }
    }

    private static func menunggu(_ a: BimbinganAkses) -> Markup {
        let siapa: String? =
            switch a.satu.keadaan {
            case .diusulkan: "Menunggu jadwal dari \(a.isi.penilai) atau \(a.isi.pembimbing)."
            case .dijadwalkan: "Menunggu keduanya mengisi dan menandatangani."
            case .dilaksanakan:
                [
                    a.satu.isDitanggapi ? nil : "umpan balik dari \(a.isi.pegawai)",
                    a.satu.isKompetensiDinilai ? nil : "evaluasi kompetensi dari \(a.isi.pembimbing)",
                ].compactMap { $0 }.joined(separator: " dan ").nonEmpty.map { "Menunggu \($0)." }
            case .dinilai: "Menunggu laporan \(a.isi.penilai)."
            case .dilaporkan: "Menunggu tindak lanjut dari atasan pejabat penilai."
            case .ditindaklanjuti:
                "Tindak lanjut: \(a.isi.tindakLanjut) (\(a.isi.tindakLanjutTanggal?.tampil ?? ""))"
            case .dibatalkan: nil
            }
        return siapa.map { message("\($0)") } ?? .empty
    }

    private static func tautan(_ tombol: String, _ url: String, _ petunjuk: String) -> Markup {
        """
        <section class="kartu jarak-b"><p>\(petunjuk)</p><p class="aksi"><a class="tombol" href="\(url)">\(tombol)</a></p></section>
        """
    }

    private static func dijadwalkan(_ x: Exchange, _ a: BimbinganAkses) -> Markup {
        let id = a.satu.id
        let lengkap = a.satu.isian.kekurangan(a.satu.bentuk).isEmpty
        let sudah = a.satu.tandaTangan[a.saya] != nil
        let isHari = a.satu.jadwal.map { $0.tanggal <= x.world.today } ?? false
        let isi =
            "<a class=\"tombol\(lengkap ? " tombol-2" : "")\" href=\"/bimbingan/\(id)/isian\">Isi bahan dan hasil</a>"
            as Markup
        let keterangan: String =
            sudah
            ? "Anda sudah menandatangani. Menunggu tanda tangan yang lain."
            : !lengkap
                ? "Isi bahan sebelum pertemuan dan langkah yang disepakati sesudahnya."
                : isHari
                    ? "Dengan menandatangani, Anda menyetujui isian dan kesepakatan di halaman ini."
                    : "Bahan sudah lengkap. Tanda tangan dibuka pada hari bimbingan."
        let tanda: Markup =
            lengkap && !sudah && isHari
            ? """
            <form action="/bimbingan/\(id)/tanda-tangan" method="post">\(formKeys(x))<input type="hidden" name="versi" value="\(a.satu.versi)"><button class="tombol" type="submit">Tandatangani</button></form>
            """ : .empty
        return "<section class=\"kartu jarak-b\"><p>\(keterangan)</p><div class=\"aksi\">\(tanda)\(isi)</div></section>"
    }

    private static func teks(
        _ x: Exchange, _ b: Bimbingan, _ tujuan: String, _ isian: String, _ label: String, _ tombol: String,
        _ faults: [Penolakan]
    ) -> Markup {
        let tanggal: Markup =
            isian == "tindak_lanjut"
            ? Field(
                "tindak_lanjut_tanggal", "Tanggal tindak lanjut", value: x.form["tindak_lanjut_tanggal"], kind: .date
            ).markup(faults) : .empty
        return """
            <section class="kartu jarak-b"><form action="/bimbingan/\(b.id)/\(tujuan)" method="post" novalidate>\(formKeys(x))<input type="hidden" name="versi" value="\(b.versi)">
            \(Field(isian, label, value: x.form[isian], kind: .area(rows: 4)).markup(faults))\(tanggal)<button class="tombol" type="submit">\(tombol)</button></form></section>
            """
    }

    private static func jadwal(_ x: Exchange, _ b: Bimbingan, _ faults: [Penolakan], isUtama: Bool) -> Markup {
        let j = b.jadwal
        func nilai(_ nama: String, _ lama: String?) -> String { x.form.optional(nama) ?? lama ?? "" }
        return """
            <section class="kartu jarak-b"><h2>\(isUtama ? "Jadwalkan bimbingan" : "Ubah jadwal")</h2><form action="/bimbingan/\(b.id)/jadwal" method="post" novalidate>\(formKeys(x))<input type="hidden" name="versi" value="\(b.versi)">
            \(Field("tanggal", "Tanggal", value: nilai("tanggal", j?.tanggal.description), kind: .date).markup(faults))
            \(Field("mulai", "Jam mulai (WIB)", value: nilai("mulai", j.map { MasukanBimbingan.jam($0.mulai) }), hint: "Misalnya 09.00").markup(faults))
            \(Field("selesai", "Jam selesai (WIB)", value: nilai("selesai", j.map { MasukanBimbingan.jam($0.selesai) })).markup(faults))
            \(Field("tempat", "Tempat", value: nilai("tempat", j?.tempat)).markup(faults))
            \(Field("agenda", "Agenda", value: nilai("agenda", j?.agenda.joined(separator: "\n")), hint: "Satu baris satu hal", kind: .area(rows: 4)).markup(faults))
            <button class="tombol\(if: !isUtama, " tombol-2")" type="submit">\(isUtama ? "Jadwalkan bimbingan" : "Simpan jadwal baru")</button></form></section>
            """
    }

    /// Reschedule and cancel.
    static func lain(_ x: Exchange, _ isi: BimbinganRoutes.Satu, _ faults: [Penolakan]) -> Markup {
        let a = isi.akses
        guard a.satu.keadaan == .diusulkan || a.satu.keadaan == .dijadwalkan else { return .empty }
        let kelola = a.isPenilai || a.isPembimbing
        let ulang = a.satu.keadaan == .dijadwalkan && kelola ? jadwal(x, a.satu, faults, isUtama: false) : .empty
        guard kelola || a.saya == a.satu.pengusulID else { return .empty }
        return """
            <details class="jarak-b"\(if: faults.contains { ["tanggal", "mulai", "selesai", "tempat", "agenda", "alasan"].contains($0.isian ?? "") }, " open")><summary>Ubah jadwal atau batalkan</summary>\(ulang)
            <section class="kartu"><form action="/bimbingan/\(a.satu.id)/pembatalan" method="post" novalidate>\(formKeys(x))<input type="hidden" name="versi" value="\(a.satu.versi)">
            \(Field("alasan", "Alasan pembatalan", value: x.form["alasan"]).markup(faults))<button class="tombol tombol-3" type="submit">Batalkan bimbingan</button></form></section></details>
            """
    }
}

extension String {
    var nonEmpty: String? { isEmpty ? nil : self }
}
