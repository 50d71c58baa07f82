import Kinerja
import Platform
import Storage

/// What an admin may change in a unit.
enum UnitAdminActs {
    /// The unit as stored, when it is still what the form showed.
    private static func muat(_ id: String, _ k: KonteksPerbaikan) throws -> CatatanUnit {
        try k.izinkan(unit: id)
        guard let unit = try CatatanUnit.load(id, instansi: k.instansi, in: k.tx.db) else { throw WebFailure.notFound }
        guard k.x.form["sidik"] == sidik(unit) else {
            throw Penolakan("versi_basi", "Unit ini baru saja diubah orang lain. Muat ulang halaman, lalu ulangi")
        }
        return unit
    }

    /// What a form carries to notice that somebody else was faster; the table has no version of its own.
    static func sidik(_ unit: CatatanUnit) -> String {
        String(sha256Hex("\(unit.nama)|\(unit.jalur)|\(unit.isMandiri)|\(unit.sampai ?? "")").prefix(16))
    }

    static func ubahNama(_ id: String, _ m: MasukanPerbaikan, _ k: KonteksPerbaikan) throws -> Outcome {
        let lama = try muat(id, k)
        let nama = k.x.form["nama"]
        guard !nama.isEmpty, nama.count <= 150 else {
            throw Penolakan("unit.nama", "Isi nama unit, paling panjang 150 huruf", isian: "nama")
        }
        var baru = lama
        baru.nama = nama
        baru.isMandiri = k.x.form["mandiri"] == "1"
        try UnitStore.ubah(
            baru, dari: lama, mulai: try m.mulai(hariIni: k.hari), riwayatID: k.x.world.newID(), instansi: k.instansi,
            in: k.tx.db)
        k.tx.catat(
            EntriJejak(
                "unit.diubah", objek: "unit", id: id, sebelum: "\(lama.nama); mandiri \(lama.isMandiri)",
                sesudah: "\(baru.nama); mandiri \(baru.isMandiri)"
            )
        )
        return Outcome(to: "/admin/unit/\(id)?pesan=unit_diubah")
    }

    /// Ends a unit. Its people and the units right below it move to another one in the same act, when one is named.
    static func akhiri(_ id: String, _ m: MasukanPerbaikan, _ k: KonteksPerbaikan) throws -> Outcome {
        let lama = try muat(id, k)
        guard let tanggal = Tanggal(m.selesai ?? "") else {
            throw Penolakan("unit.sampai", "Isi hari terakhir unit ini", isian: "selesai")
        }
        guard tanggal.description >= lama.sejak else {
            throw Penolakan("unit.sampai", "Hari terakhir tidak boleh sebelum unit ini mulai", isian: "selesai")
        }
        let pegawai = k.p.data.orang.filter { $0.definitif?.unit == id }.map(\.id)
        let bawahan = k.p.data.unit.filter { $0.induk == id && $0.sampai == nil }.map(\.id)
        if m.unit?.isEmpty ?? true {
            guard pegawai.isEmpty, bawahan.isEmpty else {
                throw Penolakan(
                    "unit.berisi",
                    "Masih ada \(ribuan(pegawai.count)) pegawai dan \(ribuan(bawahan.count)) unit di dalamnya",
                    isian: "unit", perbaikan: "Isi unit yang menampungnya; semuanya pindah sekaligus."
                )
            }
        } else {
            try pindahkanIsi(id, pegawai, bawahan, m, sesudah: tanggal, k)
        }
        try k.balik.catat(lama)
        var baru = lama
        baru.sampai = tanggal.description
        try baru.tulis(instansi: k.instansi, in: k.tx.db)
        k.tx.catat(EntriJejak("unit.berakhir", objek: "unit", id: id, sesudah: tanggal.description))
        // The paths of units further down are not in the book, so such an end is not undone by a button.
        guard bawahan.isEmpty else { return Outcome(to: "/admin/unit/\(id)?pesan=unit_diubah") }
        return try k.selesai("unit", "\(lama.nama) berakhir \(tanggal.tampil).", ke: "/admin/unit/\(id)")
    }

    private static func pindahkanIsi(
        _ id: String, _ pegawai: [String], _ bawahan: [String], _ m: MasukanPerbaikan, sesudah: Tanggal,
        _ k: KonteksPerbaikan
    ) throws {
        let tujuan = try PerbaikanOrangActs.unit(m.unit, isian: "unit", k)
        guard !k.p.isDi(tujuan.id, bawah: id) else {
            throw Penolakan("unit.melingkar", "\(tujuan.nama) berada di dalam unit yang berakhir", isian: "unit")
        }
        guard sesudah < k.hari else {
            throw Penolakan(
                "unit.sampai", "Isinya dapat dipindah bila hari terakhirnya paling lambat kemarin", isian: "selesai")
        }
        for satu in pegawai {
            guard let lama = try OrganisasiStore.penempatanKini(satu, instansi: k.instansi, in: k.tx.db) else {
                continue
            }
            var baru = lama
            baru.id = k.x.world.newID()
            baru.unitID = tujuan.id
            baru.isKepalaUnit = false
            baru.sejak = sesudah.tambah(hari: 1).description
            try OrganisasiStore.tempatkan(baru, instansi: k.instansi, balik: k.balik, in: k.tx.db)
            k.tx.catat(EntriJejak("pegawai.mutasi", objek: "pegawai", id: satu, sebelum: id, sesudah: tujuan.id))
        }
        try OrganisasiStore.naikkanVersi(pegawai, instansi: k.instansi, in: k.tx.db)
        for satu in bawahan {
            guard let lama = try CatatanUnit.load(satu, instansi: k.instansi, in: k.tx.db) else { continue }
            var baru = lama
            baru.indukID = tujuan.id
            baru.jalur = tujuan.jalur + lama.kode + "/"
            try UnitStore.ubah(
                baru, dari: lama, mulai: sesudah.tambah(hari: 1), riwayatID: k.x.world.newID(), instansi: k.instansi,
                in: k.tx.db)
        }
    }
}
