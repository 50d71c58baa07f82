import HTML
import Kinerja
import Platform

/// Fields and bars that every page with a repair shares: the data check, units, lines to raters, requests.
enum IsianPerbaikan {
    /// What was repaired, and the way back for ten minutes.
    static func bilahUrung(_ x: Exchange, _ satu: PerbaikanTercatat) -> Markup {
        guard let session = x.session, satu.bisaDiurungkan(oleh: session.pegawaiID, pada: x.world.now()) else {
            return .empty
        }
        return """
            <form class="urungkan jarak-b" action="/admin/perbaikan-data/\(satu.id)/pembatalan" method="post">\(formKeys(x))<span role="status">\(satu.kalimat)</span>
            <button class="tombol tombol-kecil" type="submit">\(Icon.urung.svg(small: true))Urungkan</button></form>
            """
    }

    /// The same refusals with links to the fields of one form among several; choices lead to their card.
    static func tautan(_ faults: [Penolakan], ke kunci: String) -> [Penolakan] {
        guard !kunci.isEmpty else { return faults }
        let berisian: Set<String> = ["penilai", "mulai", "selesai", "unit", "jabatan"]
        return faults.map { satu in
            guard let isian = satu.isian else { return satu }
            let tujuan =
                isian == "induk" ? "unit-\(kunci)" : (berisian.contains(isian) ? "\(isian)-\(kunci)" : "t-\(kunci)")
            return Penolakan(satu.kode, satu.pesan, isian: tujuan, perbaikan: satu.perbaikan)
        }
    }

    /// The first day of a change; today unless something else was typed.
    static func mulai(_ x: Exchange, _ faults: [Penolakan], id: String = "") -> Markup {
        isianKartu(
            x, "mulai", "Mulai berlaku", nilai: x.form.optional("mulai") ?? x.world.today.description, id: id,
            atribut: "type=\"date\"", faults)
    }

    /// A field whose id is unique on a page with many small forms.
    static func isianKartu(
        _ x: Exchange, _ nama: String, _ label: String, nilai: String, id: String, atribut: Markup,
        petunjuk: String? = nil, _ faults: [Penolakan]
    ) -> Markup {
        let galat = faults.first { $0.isian == nama }
        let fid = fieldID(nama) + (id.isEmpty ? "" : "-\(id)")
        return """
            <div class="ruas\(if: galat != nil, " ruas-galat")"><label class="label" for="\(fid)">\(label)</label>
            \(petunjuk.map { "<p class=\"petunjuk\" id=\"\(fid)-p\">\($0)</p>" as Markup })
            <input class="isian" id="\(fid)" name="\(nama)" \(atribut) value="\(nilai)"\(if: galat != nil, " aria-invalid=\"true\"")\(uraian(fid, petunjuk != nil, galat != nil))>
            \(galat.map { "<p class=\"galat\" id=\"\(fid)-g\">\($0.pesan)</p>" as Markup })</div>
            """
    }

    private static func uraian(_ id: String, _ petunjuk: Bool, _ galat: Bool) -> Markup {
        let daftar = [petunjuk ? "\(id)-p" : nil, galat ? "\(id)-g" : nil].compactMap { $0 }
        return daftar.isEmpty ? .empty : " aria-describedby=\"\(daftar.joined(separator: " "))\""
    }

    /// Choice between the suggestion and a NIP.
    static func caraPenilai(
        _ x: Exchange, saran: Markup, id: String, isAdaSaran: Bool, _ faults: [Penolakan]
    ) -> Markup {
        let cara = x.form.optional("cara") ?? (isAdaSaran ? "saran" : "nip")
        return """
            <fieldset class="ruas"><legend class="label">Siapa penilainya?</legend>
            \(if: isAdaSaran, pilihan("cara", "saran", saran, isDipilih: cara == "saran"))
            \(pilihan("cara", "nip", "Orang lain, dengan NIP di bawah ini", isDipilih: cara != "saran" || !isAdaSaran))</fieldset>
            \(isianKartu(x, "penilai", "NIP pejabat penilai", nilai: x.form["penilai"], id: id, atribut: "type=\"text\" inputmode=\"numeric\"", petunjuk: "18 angka, boleh dengan spasi", faults))
            """
    }

    /// One of several choices, as a radio button.
    static func pilihan(_ nama: String, _ nilai: String, _ label: Markup, isDipilih: Bool) -> Markup {
        "<label class=\"centang\"><input type=\"radio\" name=\"\(nama)\" value=\"\(nilai)\"\(if: isDipilih, " checked")><span>\(label)</span></label>"
    }
}
