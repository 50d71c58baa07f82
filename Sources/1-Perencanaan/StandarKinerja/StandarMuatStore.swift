public import Kinerja
public import Platform
public import Storage

/// What loading a list of standards changes, by kode.
public struct SelisihStandar: Sendable, Hashable {
    public var baru: [String] = []
    public var berubah: [String] = []
    public var sama = 0
}

extension StandarStore {
    /// What `muat` would do. Nothing is written.
    public static func selisih(
        _ daftar: [StandarMasukan], instansi: String, in db: any SQLConnection
    ) throws -> SelisihStandar {
        let ada = try sidikTersimpan(instansi: instansi, in: db)
        var hasil = SelisihStandar()
        for satu in daftar {
            switch ada[satu.kode] {
            case nil: hasil.baru.append(satu.kode)
            case sidik(satu): hasil.sama += 1
            default: hasil.berubah.append(satu.kode)
            }
        }
        return hasil
    }

    /// Adds new standards and overwrites changed ones, by kode. Loading the same list again changes nothing.
    @discardableResult
    public static func muat(
        _ daftar: [StandarMasukan], instansi: String, in tx: Transaction
    ) throws -> SelisihStandar {
        let selisih = try selisih(daftar, instansi: instansi, in: tx.db)
        let tulis = Set(selisih.baru + selisih.berubah)
        let perlu = daftar.filter { tulis.contains($0.kode) }
        for awal in stride(from: 0, to: perlu.count, by: 100) {
            let bagian = perlu[awal..<min(awal + 100, perlu.count)]
            try tulisKelompok(bagian.map { nilai($0, instansi: instansi, waktu: tx.pencatat.waktu) }, in: tx)
        }
        if !perlu.isEmpty {
            tx.catat(
                EntriJejak(
                    "standar.dimuat", objek: "standar", id: instansi,
                    sesudah: "baru \(selisih.baru.count), berubah \(selisih.berubah.count)"
                )
            )
        }
        return selisih
    }

    private static func tulisKelompok(_ baris: [SQL], in tx: Transaction) throws {
        try tx.db.run(
            """
            INSERT INTO standar (instansi_id, id, kode, urusan, kelompok, indikator, satuan, arah, aspek, operator_target,
                target_angka, target_angka_maks, target_teks, unit_pelaksana, status_target, status_data, sumber, keadaan,
                kata_cari) VALUES \(baris.berkoma)
            ON CONFLICT (instansi_id, kode) DO UPDATE SET urusan = excluded.urusan, kelompok = excluded.kelompok,
                indikator = excluded.indikator, satuan = excluded.satuan, arah = excluded.arah, aspek = excluded.aspek,
                operator_target = excluded.operator_target, target_angka = excluded.target_angka,
                target_angka_maks = excluded.target_angka_maks, target_teks = excluded.target_teks,
                unit_pelaksana = excluded.unit_pelaksana, status_target = excluded.status_target,
                status_data = excluded.status_data, sumber = excluded.sumber, kata_cari = excluded.kata_cari,
                versi = standar.versi + 1
            """
        )
    }

    private static func nilai(_ s: StandarMasukan, instansi: String, waktu: Int64) -> SQL {
        let kata = [s.kode, s.indikator, s.urusan, s.kelompok, s.unitPelaksana].joined(separator: " ").lowercased()
        return """
            (\(instansi), \(Identifier.make(at: waktu)), \(s.kode), \(s.urusan), \(s.kelompok), \(s.indikator),
                \(s.satuan), \(s.arah.rawValue), \(s.aspek.rawValue), \(s.operatorTarget?.rawValue ?? ""),
                \(s.targetAngka?.description), \(s.targetAngkaMaks?.description), \(s.targetTeks), \(s.unitPelaksana),
                \(s.statusTarget.rawValue), \(s.statusData.rawValue), \(s.sumber), 'berlaku', \(kata))
            """
    }

    private static func sidikTersimpan(instansi: String, in db: any SQLConnection) throws -> [String: String] {
        let rows = try db.run(
            """
            SELECT kode, urusan, kelompok, indikator, satuan, arah, aspek, operator_target, target_angka,
                target_angka_maks, target_teks, unit_pelaksana, status_target, status_data, sumber
            FROM standar WHERE instansi_id = \(instansi)
            """
        )
        let pasangan = rows.map { row in
            row.values.map { nilai in
                if case .text(let teks) = nilai { return teks }
                return ""
            }
        }
        return Dictionary(
            pasangan.map { ($0[0], $0.joined(separator: "\u{1F}")) }, uniquingKeysWith: { first, _ in first }
        )
    }

    private static func sidik(_ s: StandarMasukan) -> String {
        [
            s.kode, s.urusan, s.kelompok, s.indikator, s.satuan, s.arah.rawValue, s.aspek.rawValue,
            s.operatorTarget?.rawValue ?? "", s.targetAngka?.description ?? "", s.targetAngkaMaks?.description ?? "",
            s.targetTeks, s.unitPelaksana, s.statusTarget.rawValue, s.statusData.rawValue, s.sumber,
        ].joined(separator: "\u{1F}")
    }
}
