import Kinerja
import Platform

/// Repairs of units.
enum PerbaikanUnitActs {
    /// Names a head: definitive, or Plt. and Plh. with their days; the people of the unit and the Plt.'s own line
    /// follow.
    static func tunjukKepala(unit: String, _ m: MasukanPerbaikan, _ k: KonteksPerbaikan) throws -> String {
        try k.izinkan(unit: unit)
        let pegawai = try k.penilai(nip: m.penilai)
        try k.izinkan(pegawai: [pegawai])
        let jenis = m.jenis ?? ""
        guard ["definitif", "plt", "plh"].contains(jenis) else {
            throw Penolakan("kepala.jenis", "Pilih definitif, Plt., atau Plh.", isian: "jenis")
        }
        let mulai = try m.mulai(hariIni: k.hari)
        let selesai = jenis == "definitif" ? nil : try m.selesai(sejak: mulai)
        let jabatan = String((m.jabatan ?? "").prefix(200))
        let penunjukan = KepalaUnitStore.Penunjukan(
            pegawai: pegawai, unit: unit, jabatan: jabatan.isEmpty ? "Kepala \(k.nama(unit: unit))" : jabatan,
            jenisJabatan: m.jenisJabatan.flatMap(JenisJabatan.init) ?? .administrator, jenis: jenis, sejak: mulai,
            sampai: selesai
        )
        try KepalaUnitStore.tunjuk(
            penunjukan, instansi: k.instansi, newID: k.x.world.newID, balik: k.balik, in: k.tx.db)
        k.tx.catat(
            EntriJejak(
                "unit.kepala_ditunjuk", objek: "unit", id: unit, sebelum: k.p.kepala[unit],
                sesudah: "\(jenis) \(pegawai) sejak \(mulai)"
            )
        )
        let garis = try garis(penunjukan, isDialihkan: m.alihkan ?? false, k)
        if !garis.isEmpty { try k.tugaskan(garis) }
        return kalimat(penunjukan, dialihkan: garis.count { $0.pegawai != pegawai }, k)
    }

    /// The lines that follow from a new head.
    private static func garis(
        _ isi: KepalaUnitStore.Penunjukan, isDialihkan: Bool, _ k: KonteksPerbaikan
    ) throws -> [PerintahGaris] {
        var daftar: [PerintahGaris] = []
        let atasan = PenilaiPlt.penilai(plt: isi.pegawai, unit: isi.unit, kepala: k.p.kepala, induk: k.p.induk)
        let butuhAtasan =
            isi.jenis == "definitif"
            ? !isDiAtas(k.p.penilai[isi.pegawai], isi.unit, k) : PenilaiPlt.mengubahGaris(isi.jenis)
        if let atasan, butuhAtasan, k.p.penilai[isi.pegawai] != atasan {
            let dasar = isi.jenis == "definitif" ? GarisPenilai.kepalaUnit : GarisPenilai.plt
            daftar.append(
                PerintahGaris(pegawai: isi.pegawai, penilai: atasan, dasar: dasar, sejak: isi.sejak, sampai: isi.sampai)
            )
        }
        guard isDialihkan else { return daftar }
        let dasar = isi.jenis == "definitif" ? GarisPenilai.kepalaUnit : isi.jenis
        for satu in bawahan(isi.unit, kecuali: isi.pegawai, k) where satu != atasan {
            daftar.append(
                PerintahGaris(pegawai: satu, penilai: isi.pegawai, dasar: dasar, sejak: isi.sejak, sampai: isi.sampai))
        }
        return daftar
    }

    /// Whether somebody heads a unit above.
    private static func isDiAtas(_ penilai: String?, _ unit: String, _ k: KonteksPerbaikan) -> Bool {
        guard let penilai else { return false }
        var kini = k.p.induk[unit]
        for _ in 0..<20 {
            guard let satu = kini else { return false }
            if k.p.kepala[satu] == penilai { return true }
            kini = k.p.induk[satu]
        }
        return false
    }

    /// People of the unit, and heads of the units right below it, whom nobody or a head of before rates.
    private static func bawahan(_ unit: String, kecuali kepala: String, _ k: KonteksPerbaikan) -> [String] {
        let lama = Set(
            k.p.data.orang.filter { orang in
                ([orang.definitif].compactMap { $0 } + orang.sementara).contains { $0.unit == unit && $0.isKepala }
            }.map(\.id))
        return k.p.data.orang.filter { orang in
            guard orang.id != kepala, WajibSKP.alasanTidakWajib(orang.kedudukan) == nil, let tempat = orang.definitif
            else { return false }
            let isDiUnit = tempat.unit == unit || (tempat.isKepala && k.p.induk[tempat.unit] == unit)
            guard isDiUnit else { return false }
            guard let penilai = k.p.penilai[orang.id], let atasan = k.p.orang[penilai] else { return true }
            return lama.contains(penilai) || PenilaiLayak.alasanTidak(atasan.kedudukan) != nil
        }.map(\.id)
    }

    private static func kalimat(
        _ isi: KepalaUnitStore.Penunjukan, dialihkan: Int, _ k: KonteksPerbaikan
    ) -> String {
        let sebutan = isi.jenis == "definitif" ? "kepala" : "\(isi.jenis == "plt" ? "Plt." : "Plh.") kepala"
        let sampai = isi.sampai.map { " sampai \($0.tampil)" } ?? ""
        let ikut = dialihkan > 0 ? " \(dialihkan) pegawai sekarang dinilai olehnya." : ""
        return
            "\(k.nama(isi.pegawai)) menjadi \(sebutan) \(k.nama(unit: isi.unit)) sejak \(isi.sejak.tampil)\(sampai).\(ikut)"
    }

    /// Keeps one of several definitive heads.
    static func sisakanKepala(_ m: MasukanPerbaikan, _ k: KonteksPerbaikan) throws -> String {
        guard let unit = m.kunci, let tetap = m.tetap, !tetap.isEmpty else {
            throw Penolakan("kepala.pilih", "Pilih satu kepala", isian: "tetap")
        }
        try k.izinkan(unit: unit)
        guard
            try KepalaUnitStore.sisakan(
                tetap, unit: unit, pada: k.hari, instansi: k.instansi, balik: k.balik, in: k.tx.db)
        else { throw PerbaikanPenilaiActs.sudahBeres }
        k.tx.catat(EntriJejak("unit.kepala_ditunjuk", objek: "unit", id: unit, sesudah: tetap))
        return "\(k.nama(tetap)) menjadi satu-satunya kepala \(k.nama(unit: unit))."
    }

    /// Puts a unit under another one.
    static func pindahkan(unit id: String, ke kode: String?, _ m: MasukanPerbaikan, _ k: KonteksPerbaikan) throws
        -> String
    {
        try k.izinkan(unit: id)
        guard let lama = try CatatanUnit.load(id, instansi: k.instansi, in: k.tx.db) else { throw WebFailure.notFound }
        let induk = try PerbaikanOrangActs.unit(kode, isian: "induk", k)
        try PindahUnit.periksa(jalur: lama.jalur, ke: induk.jalur, namaInduk: induk.nama)
        var baru = lama
        baru.indukID = induk.id
        baru.jalur = induk.jalur + lama.kode + "/"
        try UnitStore.ubah(
            baru, dari: lama, mulai: try m.mulai(hariIni: k.hari), riwayatID: k.x.world.newID(), instansi: k.instansi,
            in: k.tx.db)
        k.tx.catat(
            EntriJejak("unit.dipindah", objek: "unit", id: id, sebelum: lama.jalur, sesudah: baru.jalur))
        return "\(lama.nama) sekarang di bawah \(induk.nama)."
    }
}
