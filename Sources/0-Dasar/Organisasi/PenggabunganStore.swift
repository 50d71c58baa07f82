import Kinerja
import Storage

/// Makes one record of two of the same person. What people rely on moves to the record that stays; the other is marked
/// as gone, never erased, so that its SKP and documents stay readable.
enum PenggabunganStore {
    /// What moved, for the sentence.
    struct Hasil: Sendable {
        var dinilai = 0
        var isPenempatan = false
        var isNIP = false
    }

    static func gabungkan(
        tetap tetapID: String, lepas lepasID: String, periksa: PemeriksaanOrganisasi, hari: Tanggal, instansi: String,
        newID: () -> String, balik: BukuBalik, in db: any SQLConnection
    ) throws -> Hasil {
        guard var tetap = try CatatanPegawai.load(tetapID, instansi: instansi, in: db),
            var lepas = try CatatanPegawai.load(lepasID, instansi: instansi, in: db)
        else { throw SQLFailure.other("pegawai ganda tidak ada") }
        var hasil = Hasil()
        let dinilai = periksa.data.garis.filter {
            $0.penilai == lepasID && $0.pegawai != tetapID && $0.pegawai != lepasID
        }
        hasil.dinilai = Set(dinilai.map(\.pegawai)).count
        try pindahkanGaris(dinilai, ke: tetapID, hari, instansi, newID, balik, in: db)
        try GarisBertanggalStore.akhiri(
            pegawai: lepasID, pada: hari.tambah(hari: -1), instansi: instansi, balik: balik, in: db)
        hasil.isPenempatan = try pindahkanTempat(dari: lepasID, ke: tetapID, hari, instansi, newID, balik, in: db)
        try balik.catat(tetap)
        try balik.catat(lepas)
        hasil.isNIP = pindahkanNIP(dari: &lepas, ke: &tetap)
        lepas.kedudukan = "keluar"
        lepas.versi += 1
        tetap.versi += 1
        try lepas.tulis(instansi: instansi, in: db)
        try tetap.tulis(instansi: instansi, in: db)
        if var akun = try CatatanAkun.load(lepasID, instansi: instansi, in: db), akun.isAktif {
            try balik.catat(akun)
            akun.isAktif = false
            try akun.tulis(instansi: instansi, in: db)
        }
        return hasil
    }

    private static func pindahkanGaris(
        _ garis: [DataDiperiksa.Garis], ke tetap: String, _ hari: Tanggal, _ instansi: String, _ newID: () -> String,
        _ balik: BukuBalik, in db: any SQLConnection
    ) throws {
        let perintah = garis.compactMap { satu -> PerintahGaris? in
            guard let sejak = Tanggal(satu.sejak) else { return nil }
            return PerintahGaris(
                pegawai: satu.pegawai, penilai: tetap, dasar: GarisPenilai.admin, sejak: max(sejak, hari),
                sampai: satu.sampai.flatMap(Tanggal.init)
            )
        }
        try GarisBertanggalStore.tetapkan(perintah, instansi: instansi, newID: newID, balik: balik, in: db)
    }

    /// Ends the posts of the record that goes; the one that stays takes the definitive post when it has none.
    private static func pindahkanTempat(
        dari lepas: String, ke tetap: String, _ hari: Tanggal, _ instansi: String, _ newID: () -> String,
        _ balik: BukuBalik, in db: any SQLConnection
    ) throws -> Bool {
        let kemarin = hari.tambah(hari: -1).description
        let semua = try db.run(
            """
            SELECT * FROM penempatan WHERE instansi_id = \(instansi) AND pegawai_id = \(lepas)
                AND (berlaku_sampai IS NULL OR berlaku_sampai >= \(hari.description))
            """
        ).map(CatatanPenempatan.init)
        for satu in semua {
            try balik.catat(satu)
            if satu.sejak > kemarin {
                try CatatanPenempatan.hapus(satu.id, instansi: instansi, in: db)
            } else {
                var berakhir = satu
                berakhir.sampai = kemarin
                try berakhir.tulis(instansi: instansi, in: db)
            }
        }
        guard try OrganisasiStore.penempatanKini(tetap, instansi: instansi, in: db) == nil,
            var baru = semua.first(where: { $0.jenis == "definitif" })
        else { return false }
        baru.id = newID()
        baru.pegawaiID = tetap
        baru.sejak = hari.description
        baru.sampai = nil
        balik.catatBaru(baru)
        try baru.tulis(instansi: instansi, in: db)
        return true
    }

    /// The record that stays takes the NIP when it has none, or when only the other is written in 18 digits.
    private static func pindahkanNIP(dari lepas: inout CatatanPegawai, ke tetap: inout CatatanPegawai) -> Bool {
        guard let nip = lepas.nip, (try? NIP(nip))?.teks == nip,
            tetap.nip == nil || (try? NIP(tetap.nip ?? ""))?.teks != tetap.nip
        else { return false }
        lepas.nip = nil
        tetap.nip = nip
        return true
    }
}
