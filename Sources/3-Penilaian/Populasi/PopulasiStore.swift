public import Kinerja
import Platform
public import Storage

/// An evaluation that the synthetic population writes as it is, without rules, documents and audit.
public struct EvaluasiRekaan: Sendable {
    public let id: String
    public let skpID: String
    public let pegawaiID: String
    public let penilaiID: String
    public let periode: Periode
    public let hasilKerja: Ekspektasi
    public let perilakuKerja: Ekspektasi
    public let predikat: Predikat
    public let capaian: CapaianOrganisasi
    /// Epoch milliseconds; signed, delivered and received at the same moment.
    public let waktu: Int64

    public init(
        id: String, skpID: String, pegawaiID: String, penilaiID: String, periode: Periode, hasilKerja: Ekspektasi,
        perilakuKerja: Ekspektasi, predikat: Predikat, capaian: CapaianOrganisasi, waktu: Int64
    ) {
        self.id = id
        self.skpID = skpID
        self.pegawaiID = pegawaiID
        self.penilaiID = penilaiID
        self.periode = periode
        self.hasilKerja = hasilKerja
        self.perilakuKerja = perilakuKerja
        self.predikat = predikat
        self.capaian = capaian
        self.waktu = waktu
    }
}

/// Bulk writer of `evaluasi` for seeds of many thousand people.
public enum PopulasiStore {
    /// Many rows to a statement; the rows must not exist yet.
    public static func simpanEvaluasi(
        _ daftar: [EvaluasiRekaan], instansi: String, in db: any SQLConnection
    ) throws {
        for awal in stride(from: 0, to: daftar.count, by: 100) {
            try tulis(Array(daftar[awal..<min(awal + 100, daftar.count)]), instansi: instansi, in: db)
        }
    }

    private static func tulis(_ daftar: [EvaluasiRekaan], instansi: String, in db: any SQLConnection) throws {
        var nilai = SQL.Interpolation(literalCapacity: 0, interpolationCount: daftar.count)
        for (letak, e) in daftar.enumerated() {
            if letak > 0 { nilai.appendLiteral(", ") }
            let baris: SQL = """
                (\(instansi), \(e.id), \(e.skpID), \(e.pegawaiID), \(e.penilaiID), \(e.periode.kode),
                    \(e.hasilKerja.rawValue), \(e.perilakuKerja.rawValue), \(e.predikat.rawValue), \(e.capaian.rawValue),
                    'diterima', \(e.waktu), \(e.penilaiID), \(e.waktu), \(e.waktu), \(e.waktu))
                """
            nilai.appendInterpolation(baris)
        }
        try db.run(
            """
            INSERT INTO evaluasi (instansi_id, id, skp_id, pegawai_id, penilai_id, periode, hasil_kerja, perilaku_kerja,
                predikat, capaian_organisasi, keadaan, ditandatangani, ditandatangani_oleh, disampaikan, diterima, diubah)
            VALUES \(SQL(stringInterpolation: nilai))
            """
        )
    }
}
