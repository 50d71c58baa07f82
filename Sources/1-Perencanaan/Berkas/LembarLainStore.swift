import Dasar
import Documents
import Kinerja
import Platform
import Storage

/// The forms beside the SKP, where they exist: manuals of indicators (A.1.3), strategies (A.1.4) and the matrix of who
/// gave away roles (A.1.5). Three statements for a page of people, and a few for each person who has a strategy or matrix.
enum LembarLainStore {
    static func load(
        _ identitas: [String: Identitas], orang ids: [String], tahun: Int, pada hari: Tanggal, instansi: Instansi,
        in db: any SQLConnection
    ) throws -> [String: [LembarLain]] {
        var hasil: [String: [LembarLain]] = [:]
        for (id, lembar) in try manual(ids, identitas, tahun: tahun, instansi: instansi, in: db) {
            hasil[id, default: []] += lembar
        }
        for (id, lembar) in try strategi(ids, identitas, tahun: tahun, instansi: instansi.id, in: db) {
            hasil[id, default: []] += lembar
        }
        for (id, lembar) in try matriks(ids, identitas, tahun: tahun, pada: hari, instansi: instansi.id, in: db) {
            hasil[id, default: []].append(lembar)
        }
        return hasil
    }

    private static func nama(_ kode: String, _ id: String, _ identitas: [String: Identitas], _ judul: String = "")
        -> String
    {
        let orang = identitas[id]?.nama ?? id
        return judul.isEmpty ? "\(kode) – \(orang)" : "\(kode) – \(orang) – \(judul)"
    }

    /// A manual of the indicator itself goes before that of the Perjanjian Kinerja it came from.
    private static func manual(
        _ ids: [String], _ identitas: [String: Identitas], tahun: Int, instansi: Instansi, in db: any SQLConnection
    ) throws -> [String: [LembarLain]] {
        let rows = try db.run(
            """
            SELECT s.pegawai_id, h.rumusan, i.id AS indikator_id, i.ukuran, m.tujuan, m.definisi, m.formula, m.satuan,
                m.kendali, m.sumber_data, m.periode
            FROM skp s
            JOIN rencana_hasil_kerja h ON h.instansi_id = s.instansi_id AND h.skp_id = s.id
            JOIN indikator i ON i.instansi_id = s.instansi_id AND i.skp_id = s.id AND i.rhk_id = h.id
            JOIN manual_indikator m ON m.instansi_id = i.instansi_id AND ((m.objek = 'indikator' AND m.objek_id = i.id)
                OR (m.objek = 'indikator_pk' AND m.objek_id = i.indikator_pk_id))
            WHERE s.instansi_id = \(instansi.id) AND s.tahun = \(tahun) AND s.pegawai_id IN \(list: ids)
                AND s.keadaan <> 'ditutup'
            ORDER BY s.pegawai_id, h.urutan, i.urutan, i.id, m.objek
            """
        )
        var (hasil, terakhir) = ([String: [LembarLain]](), "")
        for row in rows {
            let (id, indikator): (String, String) = (try row.get("pegawai_id"), try row.get("indikator_id"))
            if indikator == terakhir { continue }
            terakhir = indikator
            let lembar = try formulirManual(row, tahun: tahun, instansi: instansi).lembar()
            let judul: String = try row.get("ukuran")
            hasil[id, default: []].append(LembarLain(nama: nama("A.1.3", id, identitas, judul), lembar: lembar))
        }
        return hasil
    }

    private static func formulirManual(
        _ row: SQLRow, tahun: Int, instansi: Instansi
    ) throws -> Documents.ManualIndikator {
        let kendali: String = try row.get("kendali")
        let periode: String = try row.get("periode")
        return Documents.ManualIndikator(
            instansi: instansi.nama.uppercased(), periodePenilaian: "1 JANUARI SD 31 DESEMBER TAHUN \(tahun)",
            rencanaHasilKerja: try row.get("rumusan"), indikator: try row.get("ukuran"), tujuan: try row.get("tujuan"),
            definisi: try row.get("definisi"), formula: try row.get("formula"), satuan: try row.get("satuan"),
            kendali: .allCases.first { $0.rawValue.lowercased().replacing(" ", with: "_") == kendali },
            sumberData: try row.get("sumber_data"), pelaporan: .allCases.first { $0.rawValue.lowercased() == periode }
        )
    }

    /// Who of these people owns strategies: one statement, and one more for each owner.
    private static func strategi(
        _ ids: [String], _ identitas: [String: Identitas], tahun: Int, instansi: String, in db: any SQLConnection
    ) throws -> [String: [LembarLain]] {
        let pemilik = try db.run(
            """
            SELECT DISTINCT pemilik_id FROM strategi
            WHERE instansi_id = \(instansi) AND tahun = \(tahun) AND pemilik_id IN \(list: ids)
            """
        ).map { try $0.get("pemilik_id", as: String.self) }
        var hasil: [String: [LembarLain]] = [:]
        for id in pemilik {
            hasil[id] = try StrategiStore.daftar(pemilik: id, tahun: tahun, instansi: instansi, in: db).map {
                LembarLain(
                    nama: nama("A.1.4", id, identitas, $0.strategi.judul), lembar: DokumenPerencanaan.strategi($0))
            }
        }
        return hasil
    }

    /// Who of these people gave away roles: one statement, and the matrix of each.
    private static func matriks(
        _ ids: [String], _ identitas: [String: Identitas], tahun: Int, pada hari: Tanggal, instansi: String,
        in db: any SQLConnection
    ) throws -> [String: LembarLain] {
        let pemberi = try db.run(
            """
            SELECT DISTINCT pemberi_id FROM peran_hasil WHERE instansi_id = \(instansi) AND tahun = \(tahun)
                AND pemberi_id IN \(list: ids) AND keadaan IN ('disepakati', 'masuk_skp')
            """
        ).map { try $0.get("pemberi_id", as: String.self) }
        var hasil: [String: LembarLain] = [:]
        for id in pemberi {
            let formulir = try MatriksDokumen.susun(id, tahun: tahun, pada: hari, instansi: instansi, in: db)
            hasil[id] = LembarLain(nama: nama("A.1.5", id, identitas), lembar: formulir.lembar())
        }
        return hasil
    }
}
