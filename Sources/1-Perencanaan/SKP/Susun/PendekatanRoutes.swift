import HTML
import Hummingbird
import Kinerja
import Platform

/// The rater chooses the approach (P-18 Ps 9(3)): for one person, and for new SKP of the whole team.
enum PendekatanRoutes {
    private struct Masukan: Decodable {
        let versi: Int?
        let tahun: Int?
        let pendekatan: String
    }

    private static func masukan(_ x: Exchange) throws -> (versi: Int?, tahun: Int?, pendekatan: SKP.Pendekatan) {
        let isi =
            x.route.isAPI
            ? try x.json(Masukan.self)
            : Masukan(versi: x.versi, tahun: Int(x.form["tahun"]), pendekatan: x.form["pendekatan"])
        guard let pendekatan = SKP.Pendekatan(rawValue: isi.pendekatan) else {
            throw Penolakan(
                "skp.pendekatan_salah", "Isi pendekatan dengan kuantitatif atau kualitatif", isian: "pendekatan"
            )
        }
        return (isi.versi, isi.tahun, pendekatan)
    }

    static func satu(_ x: Exchange) async throws -> Response {
        let id = try x.id("skp")
        return try await x.act { tx in
            let bahan = try PutusanRoutes.muat(x, id: id, in: tx.db)
            try PutusanRoutes.authorisePenetap(x, bahan)
            let masukan = try masukan(x)
            try PutusanRoutes.cocokkan(masukan.versi, bahan.skp)
            let putusan = try bahan.skp.pilihPendekatan(
                masukan.pendekatan, oleh: x.me().pelaku, konteks: bahan.konteks, pada: x.world.today
            )
            try PendekatanStore.simpan(putusan, dari: bahan.skp, in: tx)
            return try PutusanRoutes.hasil(putusan.keadaan, ke: "/tim/skp/\(id)?pesan=tersimpan")
        }
    }

    /// The default for everybody the person signed in rates; SKP that exist keep theirs.
    static func tim(_ x: Exchange) async throws -> Response {
        let me = try x.me()
        return try await x.act { tx in
            try x.authorise(.tetapkanSKP, hubungan: me.isPenilai ? [.penilai] : [])
            let masukan = try masukan(x)
            let tahun = masukan.tahun ?? x.world.today.tahun
            guard (2022...2100).contains(tahun) else {
                throw Penolakan("skp.tahun_salah", "Isi tahun dengan empat angka, misalnya 2026", isian: "tahun")
            }
            try PendekatanStore.simpanBawaan(masukan.pendekatan, penilai: me.pegawaiID, tahun: tahun, in: tx)
            return Outcome(to: "/tim/skp?pesan=tersimpan", json: "{}")
        }
    }
}

/// The choice for one SKP, for the rater's page of it; nothing where it is closed for that.
func formPendekatan(_ x: Exchange, _ skp: SKP) -> Markup {
    guard skp.keadaan.isTerbuka || skp.keadaan == .diajukan else { return .empty }
    return """
        <details class="lipat"><summary>Pendekatan \(skp.pendekatan.tampil.lowercased()). Ganti</summary>
        <form action="/tim/skp/\(skp.id)/pendekatan" method="post">\(kunciSKP(x, skp))\(pilihanPendekatan(skp.pendekatan))
        <p class="aksi"><button class="tombol tombol-2 tombol-kecil" type="submit">Simpan pendekatan</button></p></form></details>
        """
}

/// The default for the team, for the rater's list.
func formPendekatanTim(_ x: Exchange, tahun: Int) -> Markup {
    """
    <details class="lipat sela"><summary>Pendekatan untuk SKP \(tahun) yang baru</summary>
    <form action="/tim/skp/pendekatan" method="post">\(formKeys(x))<input type="hidden" name="tahun" value="\(tahun)">\(pilihanPendekatan(.kuantitatif))
    <p class="meta">Berlaku bagi SKP yang mulai disusun sesudah ini. SKP yang sudah ada tetap; ganti satu per satu bila perlu.</p>
    <p class="aksi"><button class="tombol tombol-2 tombol-kecil" type="submit">Simpan untuk tim</button></p></form></details>
    """
}

private func pilihanPendekatan(_ kini: SKP.Pendekatan) -> Markup {
    """
    <fieldset class="ruas"><legend class="label">Pendekatan</legend>\(each: SKP.Pendekatan.allCases, { satuPendekatan($0, kini) })</fieldset>
    """
}

private func satuPendekatan(_ satu: SKP.Pendekatan, _ kini: SKP.Pendekatan) -> Markup {
    let arti =
        satu == .kuantitatif
        ? "Indikator, target, dan satuan ditulis terpisah." : "Ukuran keberhasilan dan target dalam satu narasi."
    return """
        <label class="centang"><input type="radio" name="pendekatan" value="\(satu.rawValue)"\(if: satu == kini, " checked")><span>\(satu.tampil)<span class="meta blok">\(arti)</span></span></label>
        """
}
