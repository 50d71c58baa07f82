import Kinerja
public import Platform
import Storage

/// Carries notices out of the product: plans, takes what is due, sends, and records. Run every minute; safe to run twice
/// and in several processes.
public enum PengirimKabar {
    private static let sekali = 50
    /// A round ends after so many milliseconds, so that other chores get their turn.
    private static let waktuPutaran: Int64 = 40_000

    public static func jalankan(_ sumber: [SumberPengingat], _ world: World) async throws {
        let mulai = world.now()
        let daftar = try await world.database.read { db in try SuratStore.semuaInstansi(in: db) }
        for instansi in daftar {
            let kalender = try await rencanakan(instansi, world)
            var terakhir = sekali
            while terakhir == sekali, world.now() - mulai < waktuPutaran {
                terakhir = try await putaran(instansi, kalender, sumber, world)
            }
        }
    }

    /// Removes what was read 180 days ago.
    public static func bersihkan(_ world: World) async throws {
        let sebelum = world.now() - 180 * 86_400_000
        try await world.database.write { db in
            for instansi in try SuratStore.semuaInstansi(in: db) {
                try PemberitahuanStore.bersihkan(sebelum: sebelum, instansi: instansi, in: db)
            }
        }
    }

    private static func rencanakan(_ instansi: String, _ world: World) async throws -> KalenderKerja {
        var terbuka: Set<Saluran> = []
        if world.mail.isConfigured { terbuka.insert(.surel) }
        if world.push != nil { terbuka.insert(.push) }
        if world.settings.webhook != nil { terbuka.insert(.whatsapp) }
        let (now, jalan) = (world.now(), terbuka)
        return try await world.database.write { db in
            let kalender = try PeriodeStore.kalender(instansi: instansi, in: db)
            for _ in 0..<10 {
                let jumlah = try RencanaSuratStore.rencanakan(
                    instansi: instansi, terbuka: jalan, kalender: kalender, now: now, in: db)
                if jumlah == 0 { break }
            }
            return kalender
        }
    }

    private static func putaran(
        _ instansi: String, _ kalender: KalenderKerja, _ sumber: [SumberPengingat], _ world: World
    ) async throws -> Int {
        let now = world.now()
        let (siap, diambil) = try await world.database.write { db in
            let diambil = try SuratStore.ambil(instansi: instansi, now: now, batas: sekali, in: db)
            let saring = try SaringSurat(
                instansi: instansi, now: now, kalender: kalender, sumber: sumber, untuk: diambil, in: db)
            return (try diambil.compactMap { try saring.periksa($0, in: db) }, diambil.count)
        }
        let hasil = await KirimSurat(world: world, instansi: instansi).kirim(siap)
        try await catat(hasil, instansi, world)
        return diambil
    }

    private static func catat(_ hasil: [(SuratKeluar, PushResult)], _ instansi: String, _ world: World) async throws {
        let pencatat = Pencatat(
            instansi: instansi, pelaku: "sistem:kabar", permintaan: "berkala:kabar", waktu: world.now())
        try await world.database.act(by: pencatat) { tx in
            for (surat, satu) in hasil { try catat(surat, satu, in: tx) }
        }
    }

    private static func catat(_ surat: SuratKeluar, _ hasil: PushResult, in tx: Transaction) throws {
        let (instansi, now) = (tx.pencatat.instansi, tx.pencatat.waktu)
        func akhiri(_ keadaan: String, _ galat: String = "") throws {
            try SuratStore.akhiri(surat.id, keadaan: keadaan, galat: galat, instansi: instansi, now: now, in: tx.db)
        }
        switch hasil {
        case .sent: try akhiri("terkirim")
        case .gone:
            try KontakStore.berhenti(surat.tujuan, instansi: instansi, in: tx.db)
            try akhiri("batal", "gawai sudah tidak ada")
        case .temporary(let galat) where surat.percobaan < UlangKirim.maksimum:
            try SuratStore.catatGalat(surat.id, galat, instansi: instansi, in: tx.db)
        case .temporary(let galat), .permanent(let galat):
            try akhiri("gagal", galat)
            try beriTahu(surat, in: tx)
        }
    }

    /// The owner learns inside the product that an address does not work, once a day at most.
    private static func beriTahu(_ surat: SuratKeluar, in tx: Transaction) throws {
        let apa = surat.saluran == .surel ? "Surel" : surat.saluran == .push ? "Pesan ke gawai" : "Pesan WhatsApp"
        try PemberitahuanStore.kirim(
            Kabar(
                .data, kunci: "gagal:\(surat.saluran.rawValue):\(Waktu.tanggal(tx.pencatat.waktu))",
                judul: "\(apa) tidak sampai kepada Anda",
                isi: "Periksa alamat yang Anda daftarkan. Semua kabar tetap ada di sini.",
                tautan: "/profil/pemberitahuan#\(surat.saluran.rawValue)"),
            kepada: [surat.pegawaiID], hanyaAplikasi: true, in: tx)
    }
}
