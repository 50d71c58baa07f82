import Kinerja
import Platform
import Storage

/// Columns shared by the statements of this room, and how rows become values.
extension RealisasiStore {
    static let kolomKepala: SQL = """
        s.id, s.pegawai_id, s.tahun, s.penilai_id, s.keadaan AS keadaan_skp, s.ditetapkan, s.dibuat,
            \(kolomJadwal), p.nama AS penilai_nama, p.sapaan AS penilai_sapaan,
            b.keadaan, b.terlambat, b.dikirim, b.ditekan, b.dibuka, b.diputus, b.catatan, b.versi AS versi_bulan
        """

    static func gabungKepala(_ bulan: Bulan) -> SQL {
        """
        \(gabungJadwal)
        LEFT JOIN pegawai p ON p.instansi_id = s.instansi_id AND p.id = s.penilai_id
        LEFT JOIN realisasi_bulan b ON b.instansi_id = s.instansi_id AND b.skp_id = s.id
            AND b.bulan = \(bulan.description)
        """
    }

    /// Writers of one SKP wait for each other, so that nothing is filled in behind a month that was just sent. SQLite
    /// has one writer anyway.
    static let untukDiubah: SQL = "\(sqlite: "", postgres: "FOR UPDATE OF s")"

    static func bacaKepala(_ row: SQLRow, jadwal: JadwalRealisasi? = nil) throws -> KepalaRealisasi {
        let nama = try row.getOptional("penilai_nama", as: String.self) ?? ""
        let keadaan: String = try row.get("keadaan_skp")
        let ditetapkan: Int64? = try row.getOptional("ditetapkan")
        return KepalaRealisasi(
            skpID: try row.get("id"), pegawaiID: try row.get("pegawai_id"), tahun: try row.get("tahun"),
            penilaiID: try row.getOptional("penilai_id"), penilaiNama: nama,
            penilaiSapaan: sapaan(nama, try row.getOptional("penilai_sapaan") ?? ""),
            isBerlaku: ditetapkan != nil, isDitutup: keadaan == "ditutup",
            jadwal: try jadwal ?? Self.jadwal(row)
        )
    }

    static func bacaBulan(_ row: SQLRow, _ bulan: Bulan) throws -> BulanTersimpan {
        let skp: String = try row.get("id")
        guard let keadaan: KeadaanRealisasi = try row.getOptional("keadaan") else {
            return BulanTersimpan(bulan: RealisasiBulan(skpID: skp, bulan: bulan), versi: 0)
        }
        return BulanTersimpan(
            bulan: RealisasiBulan(
                skpID: skp, bulan: bulan, keadaan: keadaan, isTerlambat: try row.get("terlambat"),
                isDibuka: try row.getOptional("dibuka", as: Int64.self) != nil, alasan: try row.get("catatan")
            ),
            versi: try row.get("versi_bulan"), dikirim: try row.getOptional("dikirim"),
            ditekan: try row.getOptional("ditekan"), diputus: try row.getOptional("diputus")
        )
    }

    static func bacaIndikator(_ row: SQLRow) throws -> IndikatorRealisasi {
        let target = TargetKinerja(
            teks: try row.get("target_teks"), angka: try desimal(row, "target_angka"),
            maks: try desimal(row, "target_maks")
        )
        return IndikatorRealisasi(
            IndikatorKinerja(
                id: try row.get("indikator_id"), aspek: try pilihan(row, "aspek"), ukuran: try row.get("ukuran"),
                target: target, satuan: try row.get("satuan"), arah: try pilihan(row, "arah")
            )
        )
    }

    static func bacaRealisasi(_ row: SQLRow) throws -> Realisasi {
        Realisasi(
            angka: try desimal(row, "angka"), isNihil: try row.get("nihil"), uraian: try row.get("uraian"),
            kendala: try row.get("kendala")
        )
    }

    private static func pilihan<T: RawRepresentable>(_ row: SQLRow, _ kolom: String) throws -> T
    where T.RawValue == String {
        guard let nilai = T(rawValue: try row.get(kolom)) else { throw SQLFailure.column(kolom, "bukan \(T.self)") }
        return nilai
    }

    static func desimal(_ row: SQLRow, _ kolom: String) throws -> Desimal? {
        guard let teks: String = try row.getOptional(kolom) else { return nil }
        guard let nilai = Desimal(teks) else { throw SQLFailure.column(kolom, "bukan bilangan desimal") }
        return nilai
    }
}

extension EntriJejak {
    /// `realisasi_terkirim` of the core becomes `realisasi.terkirim` in the trail.
    init(_ peristiwa: Peristiwa) {
        let bagian = peristiwa.jenis.split(separator: "_", maxSplits: 1)
        let rincian = peristiwa.rincian.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
        self.init(
            bagian.joined(separator: "."), objek: peristiwa.objek, id: peristiwa.objekID,
            sesudah: rincian.isEmpty ? nil : rincian.joined(separator: "; ")
        )
    }
}
