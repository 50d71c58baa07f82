import Kinerja
import Platform

/// Repairs of people's own records.
enum PerbaikanOrangActs {
    /// One unit and post for the people that were chosen; whoever has a post keeps its name when none is given.
    static func tempatkan(_ jenis: JenisTemuan, _ m: MasukanPerbaikan, _ k: KonteksPerbaikan) throws -> String {
        let pegawai = try PerbaikanPenilaiActs.dipilih(jenis, m, k)
        try k.izinkan(pegawai: pegawai)
        let unit = try unit(m.unit, isian: "unit", k)
        let mulai = try m.mulai(hariIni: k.hari)
        for id in pegawai { try tempatkan(id, unit, m, mulai, k) }
        try OrganisasiStore.naikkanVersi(pegawai, instansi: k.instansi, in: k.tx.db)
        let siapa = pegawai.count == 1 ? k.nama(pegawai[0]) : "\(pegawai.count) pegawai"
        return "\(siapa) ditempatkan di \(unit.nama) sejak \(mulai.tampil)."
    }

    private static func tempatkan(
        _ id: String, _ unit: CatatanUnit, _ m: MasukanPerbaikan, _ mulai: Tanggal, _ k: KonteksPerbaikan
    ) throws {
        let lama = try OrganisasiStore.penempatanKini(id, instansi: k.instansi, in: k.tx.db)
        let jabatan = String((m.jabatan ?? "").prefix(200))
        guard !jabatan.isEmpty || lama != nil else {
            throw Penolakan("pegawai.jabatan", "Isi nama jabatan, misalnya Perawat Ahli Muda", isian: "jabatan")
        }
        let jenis =
            m.jenisJabatan.flatMap(JenisJabatan.init) ?? lama.flatMap { JenisJabatan(rawValue: $0.jenisJabatan) }
        let baru = CatatanPenempatan(
            id: k.x.world.newID(), pegawaiID: id, unitID: unit.id,
            jabatan: jabatan.isEmpty ? lama?.jabatan ?? "" : jabatan,
            jenisJabatan: jabatan.isEmpty
                ? lama.flatMap { JenisJabatan(rawValue: $0.jenisJabatan) } ?? .pelaksana
                : jenis ?? .pelaksana,
            jenjang: lama?.jenjang ?? "", sejak: mulai.description, tmtJabatan: lama?.tmtJabatan ?? mulai.description
        )
        try OrganisasiStore.tempatkan(baru, instansi: k.instansi, balik: k.balik, in: k.tx.db)
        k.tx.catat(
            EntriJejak(
                "pegawai.mutasi", objek: "pegawai", id: id, sebelum: lama.map { "\($0.jabatan); \($0.unitID)" },
                sesudah: "\(baru.jabatan); \(unit.id) sejak \(mulai)"
            )
        )
    }

    /// Keeps one of several records of the same person.
    static func gabungkan(_ m: MasukanPerbaikan, _ k: KonteksPerbaikan) throws -> String {
        guard let kunci = m.kunci, let temuan = k.lingkup.temuan(.ganda).first(where: { $0.kunci == kunci }) else {
            throw PerbaikanPenilaiActs.sudahBeres
        }
        guard let tetap = m.tetap, temuan.pegawai.contains(tetap) else {
            throw Penolakan("ganda.pilih", "Pilih catatan yang tetap dipakai", isian: "tetap")
        }
        try k.izinkan(pegawai: temuan.pegawai)
        var rincian: [String] = []
        for lepas in temuan.pegawai where lepas != tetap {
            let hasil = try PenggabunganStore.gabungkan(
                tetap: tetap, lepas: lepas, periksa: k.p, hari: k.hari, instansi: k.instansi, newID: k.x.world.newID,
                balik: k.balik, in: k.tx.db)
            try SessionStore.closeAll(pegawai: lepas, instansi: k.instansi, in: k.tx.db)
            if hasil.isPenempatan { rincian.append("jabatannya ikut pindah") }
            if hasil.isNIP { rincian.append("NIP-nya ikut pindah") }
            if hasil.dinilai > 0 { rincian.append("\(hasil.dinilai) pegawai yang dinilainya ikut pindah") }
            k.tx.catat(
                EntriJejak("pegawai.digabung", objek: "pegawai", id: lepas, sebelum: lepas, sesudah: "ke \(tetap)"))
        }
        let pindah = rincian.isEmpty ? "" : " Yang berubah: \(rincian.joined(separator: ", "))."
        return
            "\(k.nama(tetap)) tetap dipakai; \(temuan.pegawai.count - 1) catatan lain ditandai tidak lagi bekerja di sini. SKP dan dokumen lama tetap tersimpan pada catatan itu.\(pindah)"
    }

    /// A unit by its code, in force and in the scope of the admin.
    static func unit(_ kode: String?, isian: String, _ k: KonteksPerbaikan) throws -> CatatanUnit {
        guard let kode, !kode.isEmpty else {
            throw Penolakan("unit.kode", "Isi kode unit, misalnya DINKES", isian: isian)
        }
        let kecil = kode.lowercased()
        let cocok = k.p.data.unit.filter { $0.kode.lowercased() == kecil || $0.nama.lowercased() == kecil }
        guard cocok.count == 1, let satu = try CatatanUnit.load(cocok[0].id, instansi: k.instansi, in: k.tx.db) else {
            throw Penolakan(
                "unit.tidak_ada",
                "Unit \"\(kode)\" tidak ada, atau lebih dari satu unit bernama begitu. Isi dengan kodenya",
                isian: isian
            )
        }
        guard satu.sampai.map({ $0 >= k.hari.description }) ?? true else {
            throw Penolakan(
                "unit.berakhir", "\(satu.nama) sudah berakhir \(satu.sampai.flatMap(Tanggal.init)?.tampil ?? "")",
                isian: isian, perbaikan: "Pilih unit yang menggantikannya."
            )
        }
        guard k.lingkup.memuat(unit: satu.id) else {
            throw Penolakan(
                "unit.di_luar", "Unit \(satu.nama) di luar kelolaan Anda", isian: isian,
                perbaikan: "Minta admin instansi melakukannya."
            )
        }
        return satu
    }
}
