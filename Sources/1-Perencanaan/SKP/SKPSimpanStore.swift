public import Kinerja
import Platform
public import Storage

extension SKPStore {
    /// Inserts a complete SKP in any state: one statement for each table. No rule is asked; seeds and imports use it.
    public static func simpan(
        _ skp: SKP, potret: PotretSKP? = nil, instansi: String, in db: any SQLConnection
    ) throws {
        let json = try potret.map(jsonText)
        try db.run(
            """
            INSERT INTO skp (instansi_id, id, pegawai_id, tahun, penilai_id, pendekatan, keadaan, periode_disetujui,
                perilaku_disetujui, potret, versi, dibuat, diajukan, dibuka, ditetapkan, ditetapkan_oleh, mulai, selesai,
                revisi, kepada_atasan, dasar_perubahan, ritme, perjanjian_kerja)
            VALUES (\(instansi), \(skp.id), \(skp.pegawaiID), \(skp.tahun), \(skp.penilaiID), \(skp.pendekatan),
                \(skp.keadaan), \(skp.isPeriodeDisetujui), \(skp.isPerilakuDisetujui), \(json), \(skp.versi),
                \(skp.dibuat), \(skp.diajukan), \(skp.dibuka), \(skp.ditetapkan), \(skp.ditetapkanOleh),
                \(skp.mulai?.description), \(skp.selesai?.description), \(skp.revisi), \(skp.isKepadaAtasan),
                \(skp.dasarPerubahan?.rawValue ?? ""), \(skp.ritme?.rawValue ?? ""), \(skp.perjanjianKerja))
            """
        )
        try simpanHasil(skp.hasilKerja, skp: skp.id, instansi: instansi, in: db)
        try simpanPerilaku(skp.perilaku, skp: skp.id, instansi: instansi, in: db)
        try simpanLampiran(skp.lampiran, skp: skp.id, instansi: instansi, in: db)
    }

    /// Inserts results with their indicators; `mulai` is the place of the first one.
    static func simpanHasil(
        _ hasil: [RencanaHasilKerja], mulai: Int = 1, skp: String, instansi: String, in db: any SQLConnection
    ) throws {
        guard !hasil.isEmpty else { return }
        let baris = hasil.enumerated().map { indeks, satu in
            """
            (\(instansi), \(satu.id), \(skp), \(mulai + indeks), \(satu.jenis), \(satu.rumusan), \(satu.rhkAtasanID),
                \(satu.rhkAtasan), \(satu.pemberiTugas), \(satu.klasifikasi?.rawValue ?? ""),
                \(satu.perspektif?.rawValue ?? ""), \(satu.catatanKembali), \(satu.asal), \(satu.keadaan),
                \(satu.catatanAmbilAlih), \(satu.peranID), \(satu.kaskade?.rawValue ?? ""))
            """ as SQL
        }
        try db.run(
            """
            INSERT INTO rencana_hasil_kerja (instansi_id, id, skp_id, urutan, jenis, rumusan, rhk_atasan_id, rhk_atasan,
                pemberi_tugas, klasifikasi, perspektif, catatan_kembali, asal, keadaan, catatan_ambil_alih, peran_id,
                kaskade) VALUES \(baris.berkoma)
            """
        )
        let indikator = hasil.flatMap { satu in
            satu.indikator.enumerated().map { nilai($1, urutan: $0 + 1, rhk: satu.id, skp: skp, instansi: instansi) }
        }
        try simpanIndikator(indikator, in: db)
    }

    static func simpanIndikator(_ baris: [SQL], in db: any SQLConnection) throws {
        guard !baris.isEmpty else { return }
        try db.run(
            """
            INSERT INTO indikator (instansi_id, id, skp_id, rhk_id, urutan, aspek, ukuran, target_teks, target_angka,
                target_maks, satuan, arah, standar_id, standar_kode, standar_versi, indikator_pk_id) VALUES \(baris.berkoma)
            """
        )
    }

    /// The values of one row of `indikator`.
    static func nilai(_ satu: IndikatorKinerja, urutan: Int, rhk: String, skp: String, instansi: String) -> SQL {
        """
        (\(instansi), \(satu.id), \(skp), \(rhk), \(urutan), \(satu.aspek), \(satu.ukuran), \(satu.target.teks),
            \(satu.target.angka?.description), \(satu.target.maks?.description), \(satu.satuan), \(satu.arah),
            \(satu.standarID), \(satu.standarKode), \(satu.standarVersi), \(satu.indikatorPKID))
        """
    }

    /// Replaces the special expectations; values without one leave no row.
    static func simpanPerilaku(
        _ perilaku: [PerilakuKerja], skp: String, instansi: String, in db: any SQLConnection
    ) throws {
        let baris = perilaku.filter { !$0.ekspektasi.isEmpty }.map {
            "(\(instansi), \(skp), \($0.nilai.rawValue), \($0.ekspektasi))" as SQL
        }
        guard !baris.isEmpty else { return }
        try db.run("INSERT INTO perilaku_skp (instansi_id, skp_id, nilai, ekspektasi) VALUES \(baris.berkoma)")
    }

    static func simpanLampiran(
        _ lampiran: LampiranSKP, skp: String, instansi: String, in db: any SQLConnection
    ) throws {
        let baris = LampiranSKP.Bagian.allCases.flatMap { bagian in
            lampiran[bagian].enumerated().map { indeks, teks in
                "(\(instansi), \(skp), \(bagian), \(indeks + 1), \(teks))" as SQL
            }
        }
        guard !baris.isEmpty else { return }
        try db.run("INSERT INTO lampiran_skp (instansi_id, skp_id, bagian, urutan, teks) VALUES \(baris.berkoma)")
    }
}

extension [SQL] {
    /// The pieces with commas between.
    var berkoma: SQL {
        var hasil: SQL = ""
        for (indeks, satu) in enumerated() {
            if indeks > 0 { hasil = hasil + ", " }
            hasil = hasil + satu
        }
        return hasil
    }
}
