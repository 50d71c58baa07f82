import Dasar
import HTML
import HTTPTypes
import Hummingbird
import Kinerja
import Platform
import Storage

/// One cell: changed, withdrawn, brought back by its giver.
enum PeranRoutes {
    static func formulir(_ x: Exchange) async throws -> Response {
        let baris = try await muat(x)
        let isi = IsiPeran(
            rumusan: baris.peran.rumusan, kaskade: baris.peran.kaskade, beban: baris.peran.beban?.tampil ?? ""
        )
        return .page(peranPage(x, baris, isi))
    }

    private static func muat(_ x: Exchange) async throws -> BarisPenugasan {
        let (id, me, hari) = (try x.id(), try x.me(), x.world.today.description)
        let baris = try await x.world.database.read { db in
            try PenugasanStore.satu(id, hari: hari, instansi: me.instansiID, in: db)
        }
        guard let baris else { throw WebFailure.notFound }
        try x.authorise(.bagikanPeran, hubungan: baris.peran.pemberiID == me.pegawaiID ? [.diri] : [])
        return baris
    }

    static func ubah(_ x: Exchange) async throws -> Response {
        let id = try x.id()
        let isi =
            x.route.isAPI
            ? try x.json(JSONUbahPeran.self).isi
            : IsiPeran(
                rumusan: x.form["rumusan"], kaskade: PendekatanKaskade(rawValue: x.form["kaskade"]),
                beban: x.form["beban"])
        let versi = try versi(x)
        do {
            return try await x.act { tx in
                hasil(try PeranAct.ubah(x, id: id, versi: versi, isi: isi, in: tx), "tersimpan")
            }
        } catch {
            guard !x.route.isAPI, let faults = refusals(of: error), let first = faults.first else { throw error }
            return .page(peranPage(x, try await muat(x), isi, faults: faults), status: status(of: first))
        }
    }

    static func cabut(_ x: Exchange) async throws -> Response {
        let (id, versi) = (try x.id(), try versi(x))
        let alasan = x.route.isAPI ? try x.json(JSONAlasan.self).alasan ?? "" : x.form["alasan"]
        let saya = try x.me().pegawaiID
        do {
            return try await x.act { tx in
                let peran = try PeranAct.cabut(x, id: id, versi: versi, alasan: alasan, in: tx)
                return peran.pemberiID == saya ? hasil(peran, nil, urung: true) : milik(peran, "peran_dicabut")
            }
        } catch {
            return try await ulangi(x, error)
        }
    }

    static func pulihkan(_ x: Exchange) async throws -> Response {
        let (id, versi) = (try x.id(), try versi(x))
        return try await x.act { tx in
            hasil(try PeranAct.pulihkan(x, id: id, versi: versi, in: tx), "peran_dipulihkan")
        }
    }

    /// The page again with what was refused; somebody else's role looks like a missing one.
    private static func ulangi(_ x: Exchange, _ error: any Error) async throws -> Response {
        guard !x.route.isAPI, let faults = refusals(of: error), let first = faults.first else { throw error }
        let baris = try await muat(x)
        let isi = IsiPeran(
            rumusan: baris.peran.rumusan, kaskade: baris.peran.kaskade, beban: baris.peran.beban?.tampil ?? ""
        )
        return .page(peranPage(x, baris, isi, faults: faults), status: status(of: first))
    }

    static func versi(_ x: Exchange) throws -> Int? {
        x.route.isAPI ? try x.json(JSONAlasan.self).versi : x.versi
    }

    static func hasil(_ peran: PeranHasil, _ pesan: String?, urung: Bool = false) -> Outcome {
        let ekor = pesan.map { "&pesan=\($0)" } ?? ""
        return Outcome(
            to: "/tim/matriks?tahun=\(peran.tahun)\(ekor)\(urung ? "&urung=\(peran.id)" : "")",
            json: try? jsonText(JSONPeran(peran))
        )
    }

    static func milik(_ peran: PeranHasil, _ pesan: String) -> Outcome {
        Outcome(to: "/penugasan?tahun=\(peran.tahun)&pesan=\(pesan)", json: try? jsonText(JSONPeran(peran)))
    }
}

/// `/tim/matriks/peran/{id}`: one cell.
func peranPage(_ x: Exchange, _ baris: BarisPenugasan, _ isi: IsiPeran, faults: [Penolakan] = []) -> Markup {
    let peran = baris.peran
    let judul = "Peran \(baris.pegawai)"
    let kunci: Markup = "\(formKeys(x))<input type=\"hidden\" name=\"versi\" value=\"\(peran.versi)\">"
    return layout(
        x,
        Page(
            title: faults.isEmpty ? judul : "Galat: \(judul)", active: "/tim", isTask: true,
            period: "\(peran.tahun) · Perencanaan"),
        """
        \(errorSummary(faults))
        \(pageHead(judul, above: baris.kolom, lead: "\(baris.jabatanPegawai), \(baris.unitPegawai)", back: ("Pembagian peran", "/tim/matriks?tahun=\(peran.tahun)")))
        <p class="aksi jarak-b">\(tag(peran.keadaan.tampil))\(tag(peran.bentuk.tampil, tone: "polos"))\(if: !peran.alasan.isEmpty, "<span class=\"meta\">\(peran.alasan)</span>")</p>
        \(if: peran.keadaan == .dicabut, "<form class=\"aksi\" action=\"/tim/matriks/peran/\(peran.id)/pemulihan\" method=\"post\">\(kunci)<button class=\"tombol\" type=\"submit\">Pulihkan peran ini</button></form>")
        \(if: peran.keadaan.isBerlaku, suntingPeran(peran, isi, kunci, faults))
        """
    )
}

private func suntingPeran(_ peran: PeranHasil, _ isi: IsiPeran, _ kunci: Markup, _ faults: [Penolakan]) -> Markup {
    """
    <form class="kartu" action="/tim/matriks/peran/\(peran.id)" method="post" novalidate>\(kunci)
    \(Field("rumusan", "Hasil yang diharapkan", value: isi.rumusan, kind: .area(rows: 3)).markup(faults))
    \(selectField("kaskade", "Cara mendukung", options: [("", "Ditentukan nanti")] + PendekatanKaskade.allCases.map { ($0.rawValue, $0.tampil) }, selected: isi.kaskade?.rawValue ?? "", faults: faults))
    \(Field("beban", "Bagian target", value: isi.beban, hint: "Isi bila target dibagi sebagai jumlah, misalnya 2,5", kind: .decimal, isOptional: true).markup(faults))
    <p class="aksi sela"><button class="tombol lebar-hp" type="submit">Simpan</button></p></form>
    <form class="kartu sela" action="/tim/matriks/peran/\(peran.id)/pencabutan" method="post">\(kunci)<h2>Cabut peran</h2>
    <p>\(peran.keadaan == .masukSKP ? "Hasil kerja yang masih kosong ikut keluar dari SKP; yang sudah diisi tetap ada dengan catatan." : "Peran belum masuk SKP.") Pencabutan dapat diurungkan.</p>
    \(Field("alasan", "Alasan", kind: .area(rows: 2), isOptional: true).markup(faults))
    <p class="aksi sela"><button class="tombol tombol-2 lebar-hp" type="submit">Cabut peran ini</button></p></form>
    """
}
