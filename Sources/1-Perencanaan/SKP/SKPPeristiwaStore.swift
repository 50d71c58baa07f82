import Dasar
import Kinerja
import Platform
import Storage

/// A change of state as the history shows it.
struct PeristiwaSKP: Sendable {
    let jenis: String
    let pelaku: String
    let alasan: String
    let waktu: Int64
    var pelakuID = ""
    /// Version of the SKP after it.
    var versi = 0
    /// The result it concerns, for acts of Ps 20.
    var butir = ""
}

extension SKPStore {
    /// Saves a decision: state, return notes, history row and audit entry.
    static func terapkan(
        _ keputusan: Keputusan<SKP>, dari lama: SKP, potret: PotretSKP?, jenis: String, alasan: String = "",
        butir: String = "", in tx: Transaction
    ) throws {
        let baru = keputusan.keadaan
        let instansi = tx.pencatat.instansi
        let json = try potret.map(jsonText)
        let berubah = try tx.db.change(
            """
            UPDATE skp SET keadaan = \(baru.keadaan), penilai_id = \(baru.penilaiID), versi = \(baru.versi),
                diajukan = \(baru.diajukan), dibuka = \(baru.dibuka), ditetapkan = \(baru.ditetapkan),
                ditetapkan_oleh = \(baru.ditetapkanOleh), mulai = \(baru.mulai?.description),
                selesai = \(baru.selesai?.description), revisi = \(baru.revisi),
                kepada_atasan = \(baru.isKepadaAtasan), dasar_perubahan = \(baru.dasarPerubahan?.rawValue ?? ""),
                catatan_perilaku = \(baru.catatanPerilaku), catatan_dukungan = \(baru.catatanDukungan),
                potret = COALESCE(\(json), potret)
            WHERE instansi_id = \(instansi) AND id = \(lama.id) AND versi = \(lama.versi)
            """
        )
        guard berubah == 1 else { throw versiBasi }
        let catatanLama = Dictionary(
            uniqueKeysWithValues: lama.hasilKerja.map { ($0.id, [$0.catatanKembali, $0.catatanAmbilAlih]) })
        for hasil in baru.hasilKerja where catatanLama[hasil.id] != [hasil.catatanKembali, hasil.catatanAmbilAlih] {
            try tx.db.run(
                """
                UPDATE rencana_hasil_kerja SET catatan_kembali = \(hasil.catatanKembali),
                    catatan_ambil_alih = \(hasil.catatanAmbilAlih)
                WHERE instansi_id = \(instansi) AND id = \(hasil.id)
                """
            )
        }
        try terapkanKeadaanHasil(dari: lama, ke: baru, in: tx)
        try VersiStore.catat(baru, sebab: jenis, in: tx)
        try catatPeristiwa(jenis, skp: lama.id, versi: baru.versi, alasan: alasan, butir: butir, in: tx)
        if let (kabar, penerima) = KabarSKP.kabar(jenis, baru) {
            try PemberitahuanStore.kirim(kabar, kepada: penerima, in: tx)
        }
        for peristiwa in keputusan.peristiwa {
            let rincian = peristiwa.rincian.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
            tx.catat(
                EntriJejak(
                    peristiwa.jenis, objek: peristiwa.objek, id: peristiwa.objekID, sebelum: lama.keadaan.rawValue,
                    sesudah: ([baru.keadaan.rawValue] + rincian).joined(separator: " ")
                )
            )
        }
    }

    /// The states of the results, one statement for each state that changed.
    private static func terapkanKeadaanHasil(dari lama: SKP, ke baru: SKP, in tx: Transaction) throws {
        let dulu = Dictionary(uniqueKeysWithValues: lama.hasilKerja.map { ($0.id, $0.keadaan) })
        let berubah = baru.hasilKerja.filter { dulu[$0.id] != $0.keadaan }
        for keadaan in KeadaanHasilKerja.allCases {
            let ids = berubah.filter { $0.keadaan == keadaan }.map(\.id)
            guard !ids.isEmpty else { continue }
            try tx.db.run(
                """
                UPDATE rencana_hasil_kerja SET keadaan = \(keadaan)
                WHERE instansi_id = \(tx.pencatat.instansi) AND id IN \(list: ids)
                """
            )
        }
    }

    static func catatPeristiwa(
        _ jenis: String, skp: String, versi: Int, alasan: String = "", butir: String = "", in tx: Transaction
    ) throws {
        try tx.db.run(
            """
            INSERT INTO peristiwa_skp (instansi_id, id, skp_id, jenis, pelaku_id, alasan, versi, waktu, butir)
            VALUES (\(tx.pencatat.instansi), \(Identifier.make(at: tx.pencatat.waktu)), \(skp), \(jenis),
                \(tx.pencatat.pelaku), \(alasan), \(versi), \(tx.pencatat.waktu), \(butir))
            """
        )
    }

    /// The history of an SKP, newest first.
    static func riwayat(skp: String, instansi: String, in db: any SQLConnection) throws -> [PeristiwaSKP] {
        try db.run(
            """
            SELECT e.jenis, e.alasan, e.waktu, COALESCE(p.nama, e.pelaku_id) AS nama FROM peristiwa_skp e
            LEFT JOIN pegawai p ON p.instansi_id = e.instansi_id AND p.id = e.pelaku_id
            WHERE e.instansi_id = \(instansi) AND e.skp_id = \(skp) ORDER BY e.waktu DESC, e.id DESC LIMIT 50
            """
        ).map {
            PeristiwaSKP(
                jenis: try $0.get("jenis"), pelaku: try $0.get("nama"), alasan: try $0.get("alasan"),
                waktu: try $0.get("waktu")
            )
        }
    }

    /// Marks that the rater has opened a submitted SKP; withdrawing ends with it.
    static func tandaiDibuka(_ skp: SKP, instansi: String, waktu: Int64, in db: any SQLConnection) throws {
        try db.run(
            """
            UPDATE skp SET dibuka = \(waktu)
            WHERE instansi_id = \(instansi) AND id = \(skp.id) AND keadaan = 'diajukan' AND dibuka IS NULL
            """
        )
    }
}

/// What was deleted while drafting and may be put back.
enum TerhapusStore {
    static func simpan(_ hasil: RencanaHasilKerja, judul: String, skp: String, in tx: Transaction) throws -> String {
        let id = Identifier.make(at: tx.pencatat.waktu)
        try tx.db.run(
            """
            INSERT INTO terhapus_skp (instansi_id, id, skp_id, judul, isi, waktu)
            VALUES (\(tx.pencatat.instansi), \(id), \(skp), \(judul), \(try jsonText(JSONHasil(hasil, nomor: 0))),
                \(tx.pencatat.waktu))
            """
        )
        return id
    }

    static func load(
        id: String, skp: String, instansi: String, in db: any SQLConnection
    ) throws -> (judul: String, isi: String)? {
        try db.run(
            "SELECT judul, isi FROM terhapus_skp WHERE instansi_id = \(instansi) AND skp_id = \(skp) AND id = \(id)"
        ).first.map { (try $0.get("judul"), try $0.get("isi")) }
    }

    static func hapus(id: String, in tx: Transaction) throws {
        try tx.db.run("DELETE FROM terhapus_skp WHERE instansi_id = \(tx.pencatat.instansi) AND id = \(id)")
    }
}
