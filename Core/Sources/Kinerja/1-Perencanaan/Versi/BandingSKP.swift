/// Compares two versions of an SKP and puts them together by choice (produk: nothing is overwritten silently; siklus 3.12
/// asks that what was agreed before stays as history).
public enum BandingSKP {
    /// Everything that a person sees differ, in the order of the page. Results, indicators and values are matched by id.
    public static func banding(_ lama: SKP, _ baru: SKP) -> [PerbedaanSKP] {
        umum(lama, baru) + hasil(lama, baru) + perilaku(lama, baru) + lampiran(lama, baru)
    }

    private static func umum(_ lama: SKP, _ baru: SKP) -> [PerbedaanSKP] {
        var ruas = beda([("umum.pendekatan", "Pendekatan", lama.pendekatan.tampil, baru.pendekatan.tampil)])
        ruas += beda([
            ("umum.mulai", "Berlaku sejak", lama.mulai?.tampil ?? "", baru.mulai?.tampil ?? ""),
            ("umum.selesai", "Berlaku sampai", lama.selesai?.tampil ?? "", baru.selesai?.tampil ?? ""),
        ])
        let (dulu, kini) = (urutan(lama, baru), urutan(baru, lama))
        if dulu.map(\.id) != kini.map(\.id) {
            ruas.append(PerbedaanRuas("umum.urutan", "Urutan hasil kerja", lama: daftar(dulu), baru: daftar(kini)))
        }
        guard !ruas.isEmpty else { return [] }
        return [PerbedaanSKP(jenis: .berubah, bagian: .umum, judul: "Umum", ruas: ruas)]
    }

    /// The results that both have and whose kind is the same, as ordered in the first: a change of kind moves a result
    /// by itself and is told as that.
    private static func urutan(_ skp: SKP, _ lain: SKP) -> [RencanaHasilKerja] {
        let jenis = Dictionary(lain.hasilKerja.map { ($0.id, $0.jenis) }, uniquingKeysWith: { first, _ in first })
        return skp.bernomor.map(\.hasil).filter { jenis[$0.id] == $0.jenis }
    }

    private static func daftar(_ hasil: [RencanaHasilKerja]) -> String {
        hasil.enumerated().map { "\($0.offset + 1). \($0.element.rumusan)" }.joined(separator: " ")
    }

    private static func hasil(_ lama: SKP, _ baru: SKP) -> [PerbedaanSKP] {
        let dulu = Dictionary(lama.bernomor.map { ($0.hasil.id, $0.hasil) }, uniquingKeysWith: { first, _ in first })
        let kini = Set(baru.hasilKerja.map(\.id))
        let tetapAtauBaru = baru.bernomor.compactMap { nomor, hasil in
            satu(dulu[hasil.id], hasil, id: hasil.id, judul: "Hasil kerja \(nomor)")
        }
        let hilang = lama.bernomor.filter { !kini.contains($0.hasil.id) }.compactMap { nomor, hasil in
            satu(hasil, nil, id: hasil.id, judul: "Hasil kerja \(nomor) sebelumnya")
        }
        return tetapAtauBaru + hilang
    }

    private static func satu(
        _ lama: RencanaHasilKerja?, _ baru: RencanaHasilKerja?, id: String, judul: String
    ) -> PerbedaanSKP? {
        guard let lama, let baru else {
            let ruas = PerbedaanRuas("hasil.\(id)", "Hasil kerja", lama: utuh(lama), baru: utuh(baru))
            return PerbedaanSKP(jenis: lama == nil ? .baru : .dihapus, bagian: .hasil(id), judul: judul, ruas: [ruas])
        }
        let isi = beda(
            RuasBanding<RencanaHasilKerja>.semua.map {
                ("hasil.\(id).\($0.kunci)", $0.nama, $0.baca(lama), $0.baca(baru))
            })
        let ruas = isi + indikator(lama, baru)
        guard !ruas.isEmpty else { return nil }
        return PerbedaanSKP(jenis: .berubah, bagian: .hasil(id), judul: judul, ruas: ruas)
    }

    /// A whole result in words, for one that only one side has.
    private static func utuh(_ hasil: RencanaHasilKerja?) -> String {
        guard let hasil else { return "" }
        let rumusan = hasil.rumusan.isEmpty ? "Belum ada rumusan" : hasil.rumusan
        return ([rumusan] + hasil.indikator.map(\.sebaris)).joined(separator: "; ")
    }

    private static func indikator(_ lama: RencanaHasilKerja, _ baru: RencanaHasilKerja) -> [PerbedaanRuas] {
        let dulu = Dictionary(lama.indikator.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let kini = Set(baru.indikator.map(\.id))
        let awalan = "hasil.\(baru.id).indikator."
        let tetapAtauBaru = baru.indikator.flatMap { satu -> [PerbedaanRuas] in
            guard let asal = dulu[satu.id] else {
                return [PerbedaanRuas(awalan + satu.id, "Indikator", lama: "", baru: satu.sebaris)]
            }
            return beda(
                RuasBanding<IndikatorKinerja>.semua.map { ruas in
                    let nama = ruas.kunci == "ukuran" ? ruas.nama : "\(ruas.nama) “\(satu.ukuran)”"
                    return ("\(awalan)\(satu.id).\(ruas.kunci)", nama, ruas.baca(asal), ruas.baca(satu))
                })
        }
        let hilang = lama.indikator.filter { !kini.contains($0.id) }.map {
            PerbedaanRuas(awalan + $0.id, "Indikator", lama: $0.sebaris, baru: "")
        }
        return tetapAtauBaru + hilang
    }

    private static func perilaku(_ lama: SKP, _ baru: SKP) -> [PerbedaanSKP] {
        zip(lama.perilaku, baru.perilaku).compactMap { dulu, kini in
            let ruas = beda([
                ("perilaku.\(kini.nilai.rawValue)", "Ekspektasi khusus pimpinan", dulu.ekspektasi, kini.ekspektasi)
            ])
            guard let satu = ruas.first else { return nil }
            return PerbedaanSKP(
                jenis: satu.jenis, bagian: .perilaku(kini.nilai), judul: "Perilaku: \(kini.nilai.tampil)", ruas: ruas
            )
        }
    }

    private static func lampiran(_ lama: SKP, _ baru: SKP) -> [PerbedaanSKP] {
        LampiranSKP.Bagian.allCases.compactMap { bagian in
            let ruas = beda([
                (
                    "lampiran.\(bagian.rawValue)", bagian.tampil,
                    lama.lampiran[bagian].joined(separator: "; "), baru.lampiran[bagian].joined(separator: "; ")
                )
            ])
            guard let satu = ruas.first else { return nil }
            return PerbedaanSKP(jenis: satu.jenis, bagian: .lampiran(bagian), judul: bagian.tampil, ruas: ruas)
        }
    }

    private static func beda(_ pasangan: [(kunci: String, nama: String, lama: String, baru: String)]) -> [PerbedaanRuas]
    {
        pasangan.filter { $0.lama != $0.baru }.map { PerbedaanRuas($0.kunci, $0.nama, lama: $0.lama, baru: $0.baru) }
    }
}
