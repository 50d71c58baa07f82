import HTML
import Kinerja
import Platform

/// Evidence inside the form of one indicator.
enum RealisasiBuktiPages {
    static func ruas(
        _ butir: ButirRealisasi, _ ketik: RealisasiIsian?, _ faults: [Penolakan], pustaka: [Bukti]
    ) -> Markup {
        let id = butir.indikator.id
        let salah = faults.filter { $0.isian == "berkas[\(id)]" || $0.isian == "bukti[\(id)]" }
        return """
            <fieldset class="ruas\(if: !salah.isEmpty, " ruas-galat")" id="berkas-\(id)"><legend class="label">Bukti <span class="ops">(satu sudah cukup)</span></legend>
            \(each: salah, { "<p class=\"galat\">\($0.pesan)</p>" })
            \(each: butir.bukti, { terpasang($0) })
            <div class="unggah sela-k">
            <span class="tombol tombol-2">\(Icon.kamera.svg())Ambil foto<input type="file" name="foto" accept="image/*" capture="environment" aria-label="Ambil foto bukti" data-kecilkan></span>
            <span class="tombol tombol-2">\(Icon.berkas.svg())Pilih berkas<input type="file" name="berkas" multiple accept="\(BuktiTampil.jenisTerima)" aria-label="Pilih berkas bukti" data-kecilkan></span></div>
            \(lain(id, ketik, faults, pustaka: pustaka.filter { satu in !butir.bukti.contains { $0.id == satu.id } }))
            </fieldset>
            """
    }

    private static func terpasang(_ bukti: Bukti) -> Markup {
        BuktiTampil.baris(
            bukti,
            ujung: """
                <button class="tombol-ikon" type="submit" name="lepas" value="\(bukti.id)">\(Icon.hapus.svg())<span class="hanya-baca">Lepas \(bukti.nama)</span></button>
                """
        )
    }

    private static func lain(
        _ id: String, _ ketik: RealisasiIsian?, _ faults: [Penolakan], pustaka: [Bukti]
    ) -> Markup {
        let isBuka =
            !(ketik?.tautan ?? "").isEmpty || !(ketik?.buktiLama ?? "").isEmpty
            || !(ketik?.catatanBukti ?? "").isEmpty
            || faults.contains { $0.isian == "tautan[\(id)]" || $0.isian == "catatan_bukti[\(id)]" }
        let pilihan =
            [(value: "", label: "Tidak ada")]
            + pustaka.map { (value: $0.id, label: "\($0.nama) (\(Waktu.tanggal($0.dibuat).tampilPendek))") }
        return """
            <details class="lipat sela-k"\(if: isBuka, " open")><summary>Pakai tautan, catatan, atau bukti yang sudah ada</summary><div>
            \(Field("tautan[\(id)]", "Tautan", value: ketik?.tautan ?? "", hint: "Diawali https://", isOptional: true).markup(faults))
            \(Field("catatan_bukti[\(id)]", "Catatan sebagai bukti", value: ketik?.catatanBukti ?? "", hint: "Misalnya saksi, tempat, atau nomor register", kind: .area(rows: 2), isOptional: true).markup(faults))
            \(if: !pustaka.isEmpty, selectField("bukti_lama[\(id)]", "Bukti yang pernah Anda unggah", options: pilihan, selected: ketik?.buktiLama ?? "", faults: faults))
            <p class="meta sela-k"><a href="/bukti">Semua bukti saya</a></p></div></details>
            """
    }
}
