import Kinerja
public import Storage

/// One kind of fault in the data on people, with how many it concerns and where to mend it.
public struct TemuanData: Sendable, Equatable {
    /// `tanpa_penilai`, `melingkar`, `unit_tanpa_kepala`, `ganda`, `tanpa_penempatan`, `penilai_keluar`.
    public let kode: String
    public let jumlah: Int
    /// A sentence with the number.
    public let kalimat: String
    public let tautan: String
}

/// What must be mended before raters can work.
public enum PemeriksaanStore {
    /// Two statements: one for the counts, one for the lines between people.
    ///
    /// - Parameter unitAdmin: look only at this unit and below; nil for the whole instansi.
    public static func periksa(
        instansi: String, unitAdmin: String? = nil, pada hari: String, in db: any SQLConnection
    ) throws -> [TemuanData] {
        let cakupan = Cakupan(instansi: instansi, unitAdmin: unitAdmin)
        guard let angka = try db.run(kueri(cakupan, hari)).first else { return [] }
        func temuan(_ kode: String, _ jumlah: Int, _ kalimat: String, _ tautan: String) -> TemuanData {
            TemuanData(kode: kode, jumlah: jumlah, kalimat: "\(ribuan(jumlah)) \(kalimat)", tautan: tautan)
        }
        return [
            temuan(
                "tanpa_penilai", try angka.get("tanpa_penilai"), "pegawai belum punya pejabat penilai",
                "/admin/pegawai?masalah=tanpa_penilai"),
            temuan(
                "melingkar", try melingkar(cakupan, in: db).count, "pegawai saling menilai dalam lingkaran",
                "/admin/pegawai?masalah=melingkar"),
            temuan(
                "penilai_keluar", try angka.get("penilai_keluar"),
                "pegawai dinilai orang yang tidak lagi bekerja di sini", "/admin/pegawai?masalah=penilai_keluar"),
            temuan(
                "unit_tanpa_kepala", try angka.get("unit_tanpa_kepala"), "unit berpegawai belum punya kepala",
                "/admin/unit?masalah=tanpa_kepala"),
            temuan(
                "tanpa_penempatan", try angka.get("tanpa_penempatan"), "pegawai belum punya jabatan dan unit",
                "/admin/pegawai?masalah=tanpa_penempatan"),
            temuan(
                "ganda", try angka.get("ganda"), "pegawai bernama sama di unit yang sama, mungkin ganda",
                "/admin/pegawai?masalah=ganda"),
        ]
    }

    private static func kueri(_ c: Cakupan, _ hari: String) -> SQL {
        """
        SELECT (SELECT COUNT(*) FROM \(c.pegawai) AND \(MasalahPegawai.tanpaPenilai.syarat(hari))) AS tanpa_penilai,
            (SELECT COUNT(*) FROM \(c.pegawai) AND \(MasalahPegawai.penilaiKeluar.syarat(hari))) AS penilai_keluar,
            (SELECT COUNT(*) FROM \(c.pegawai) AND \(MasalahPegawai.tanpaPenempatan.syarat(hari))) AS tanpa_penempatan,
            (SELECT COUNT(*) FROM \(c.pegawai) AND \(MasalahPegawai.ganda.syarat(hari))) AS ganda,
            (SELECT COUNT(*) FROM \(c.unit) AND \(SQL.unitTanpaKepala)) AS unit_tanpa_kepala
        """
    }

    /// People who stand in a circle, inside the scope.
    static func melingkar(_ cakupan: Cakupan, in db: any SQLConnection) throws -> [String] {
        var garis: [String: String] = [:]
        try db.each("SELECT l.pegawai_id, l.penilai_id FROM \(cakupan.garis)") { baris in
            garis[try baris.get("pegawai_id")] = try baris.get("penilai_id")
        }
        return LingkaranPenilai.cari(garis)
    }
}
