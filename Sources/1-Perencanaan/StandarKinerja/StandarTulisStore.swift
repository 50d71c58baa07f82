import Kinerja
import Platform
import Storage

/// One row of `versi_standar` before it is written.
struct BarisVersi: Sendable {
    var id: String
    var standarID: String?
    var versi: VersiStandar
    var alasan = ""
    var bukti = ""
    var pengusulID: String?
    var unitID: String?
}

extension StandarStore {
    /// Adds who a standard is: its id and its kode.
    static func tambahKepala(_ daftar: [(id: String, kode: String)], in tx: Transaction) throws {
        for bagian in potong(daftar, 400) {
            let nilai = bagian.map { "(\(tx.pencatat.instansi), \($0.id), \($0.kode))" as SQL }.berkoma
            try tx.db.run("INSERT INTO standar (instansi_id, id, kode) VALUES \(nilai)")
        }
    }

    /// Adds versions and proposals with the posts they are for.
    static func tambahVersi(_ daftar: [BarisVersi], in tx: Transaction) throws {
        for bagian in potong(daftar, 100) {
            let semua = bagian.map { nilai($0, tx.pencatat) }.berkoma
            try tx.db.run(
                """
                INSERT INTO versi_standar (instansi_id, id, standar_id, versi, keadaan, berlaku_sejak, berlaku_sampai, kode,
                    urusan, kelompok, jabatan, unit_pelaksana, unit_cari, indikator, satuan, arah, aspek, operator_target,
                    target_angka, target_angka_maks, target_teks, status_target, status_data, sumber, dasar_hukum, tujuan,
                    definisi, formula, kendali, sumber_data, periode, di_bawah, sesuai, di_atas, alasan, bukti, pengusul_id,
                    unit_id, kata_cari, dibuat) VALUES \(semua)
                """
            )
        }
        try tambahJabatan(daftar.map { ($0.id, $0.versi.isi.jabatan) }, in: tx)
    }

    private static func tambahJabatan(_ daftar: [(versi: String, jabatan: [String])], in tx: Transaction) throws {
        let baris = daftar.flatMap { satu in
            Set(satu.jabatan.map(CakupanStandar.kunci)).sorted().filter { !$0.isEmpty }.map { (satu.versi, $0) }
        }
        for bagian in potong(baris, 400) {
            let nilai = bagian.map { "(\(tx.pencatat.instansi), \($0.0), \($0.1))" as SQL }.berkoma
            try tx.db.run("INSERT INTO jabatan_standar (instansi_id, versi_id, jabatan) VALUES \(nilai)")
        }
    }

    /// Replaces what a version says and where it stands.
    ///
    /// - Throws: `versi_basi` when somebody else changed it since `kunci`.
    static func perbarui(_ baris: BarisVersi, kunci: Int, in tx: Transaction) throws {
        let (instansi, isi, v) = (tx.pencatat.instansi, baris.versi.isi, baris.versi)
        let manual = isi.manual
        let berubah = try tx.db.change(
            """
            UPDATE versi_standar SET standar_id = \(baris.standarID), versi = \(v.nomor), keadaan = \(v.keadaan),
                berlaku_sejak = \(v.berlakuSejak?.description), berlaku_sampai = \(v.berlakuSampai?.description),
                kode = \(isi.kode), urusan = \(isi.urusan), kelompok = \(isi.kelompok), jabatan = \(isi.daftarJabatan),
                unit_pelaksana = \(isi.unitPelaksana), unit_cari = \(CakupanStandar.kunciUnit(isi.unitPelaksana)),
                indikator = \(isi.indikator), satuan = \(isi.satuan), arah = \(isi.arah), aspek = \(isi.aspek),
                operator_target = \(isi.operatorTarget?.rawValue ?? ""), target_angka = \(isi.targetAngka?.description),
                target_angka_maks = \(isi.targetAngkaMaks?.description), target_teks = \(isi.targetTeks),
                status_target = \(isi.statusTarget.rawValue), status_data = \(isi.statusData.rawValue),
                sumber = \(isi.sumber), dasar_hukum = \(isi.dasarHukum), tujuan = \(manual.tujuan),
                definisi = \(manual.definisi), formula = \(manual.formula), kendali = \(manual.kendali?.rawValue ?? ""),
                sumber_data = \(manual.sumberData), periode = \(manual.periode?.rawValue ?? ""),
                di_bawah = \(isi.tingkat.diBawah), sesuai = \(isi.tingkat.sesuai), di_atas = \(isi.tingkat.diAtas),
                alasan = \(baris.alasan), bukti = \(baris.bukti), kata_cari = \(kata(baris, instansi)), kunci = kunci + 1
            WHERE instansi_id = \(instansi) AND id = \(baris.id) AND kunci = \(kunci)
            """
        )
        guard berubah == 1 else {
            throw Penolakan(
                "versi_basi", "Usulan ini baru saja diubah orang lain. Buka lagi, bandingkan, lalu ulangi"
            )
        }
        try tx.db.run("DELETE FROM jabatan_standar WHERE instansi_id = \(instansi) AND versi_id = \(baris.id)")
        try tambahJabatan([(baris.id, isi.jabatan)], in: tx)
    }

    /// Sets the last day of a version that is followed or ended.
    static func akhiri(versi id: String, _ versi: VersiStandar, in tx: Transaction) throws {
        try tx.db.run(
            """
            UPDATE versi_standar SET berlaku_sampai = \(versi.berlakuSampai?.description), kunci = kunci + 1
            WHERE instansi_id = \(tx.pencatat.instansi) AND id = \(id)
            """
        )
    }

    /// After any change: versions whose last day is over leave the search, and the urusan are counted anew.
    static func rapikan(pada hari: Tanggal, in tx: Transaction) throws {
        let (instansi, hari) = (tx.pencatat.instansi, hari.description)
        try tx.db.run(
            """
            UPDATE versi_standar SET keadaan = 'berakhir', kata_cari = ''
            WHERE instansi_id = \(instansi) AND keadaan = 'berlaku' AND berlaku_sampai < \(hari)
            """
        )
        try tx.db.run("DELETE FROM urusan_standar WHERE instansi_id = \(instansi)")
        try tx.db.run(
            """
            INSERT INTO urusan_standar (instansi_id, urusan, jumlah)
            SELECT instansi_id, urusan, COUNT(DISTINCT standar_id) FROM versi_standar
            WHERE instansi_id = \(instansi) AND keadaan = 'berlaku' GROUP BY instansi_id, urusan
            """
        )
    }

    private static func kata(_ baris: BarisVersi, _ instansi: String) -> String {
        baris.versi.keadaan == .berlaku ? KunciCari.teks(baris.versi.isi, instansi: instansi) : ""
    }

    private static func nilai(_ baris: BarisVersi, _ pencatat: Pencatat) -> SQL {
        let (isi, v) = (baris.versi.isi, baris.versi)
        let kepala: SQL = """
            (\(pencatat.instansi), \(baris.id), \(baris.standarID), \(v.nomor), \(v.keadaan),
            \(v.berlakuSejak?.description), \(v.berlakuSampai?.description), \(isi.kode), \(isi.urusan), \(isi.kelompok),
            \(isi.daftarJabatan), \(isi.unitPelaksana), \(CakupanStandar.kunciUnit(isi.unitPelaksana)), \(isi.indikator),
            \(isi.satuan), \(isi.arah), \(isi.aspek), \(isi.operatorTarget?.rawValue ?? ""),
            \(isi.targetAngka?.description), \(isi.targetAngkaMaks?.description), \(isi.targetTeks),
            \(isi.statusTarget.rawValue), \(isi.statusData.rawValue), \(isi.sumber), \(isi.dasarHukum),
            """
        let manual = isi.manual
        return kepala + """
            \(manual.tujuan), \(manual.definisi), \(manual.formula), \(manual.kendali?.rawValue ?? ""),
            \(manual.sumberData), \(manual.periode?.rawValue ?? ""), \(isi.tingkat.diBawah), \(isi.tingkat.sesuai),
            \(isi.tingkat.diAtas), \(baris.alasan), \(baris.bukti), \(baris.pengusulID), \(baris.unitID),
            \(kata(baris, pencatat.instansi)), \(pencatat.waktu))
            """
    }

    /// A list in pieces of at most `banyak`.
    static func potong<T>(_ daftar: [T], _ banyak: Int) -> [[T]] {
        stride(from: 0, to: daftar.count, by: banyak).map { Array(daftar[$0..<min($0 + banyak, daftar.count)]) }
    }
}
