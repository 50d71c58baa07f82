import Dasar
import Kinerja
import Platform
import Storage

/// "Masukkan semua ke SKP saya": the agreement of the unit becomes results of its head's SKP.
enum PerjanjianSKPActs {
    /// Begins the SKP where there is none. Answers with how many indicators came new and the version before.
    static func masukkan(_ x: Exchange, in tx: Transaction) throws -> (jumlah: Int, versi: Int) {
        let (unit, tahun, instansi) = (try x.id("unit"), try x.tahun(), x.instansi.id)
        let me = try x.me()
        try x.authorise(.susunSKP, hubungan: [.diri])
        let konteks = try KonteksStore.load(
            pegawai: me.pegawaiID, penilai: nil, instansi: instansi, pada: x.world.today, in: tx.db)
        guard konteks.pegawai.isKepalaUnit, konteks.pegawai.unitID == unit else { throw WebFailure.notFound }
        let butir = try PerjanjianStore.indikator(unit: unit, tahun: tahun, instansi: instansi, in: tx.db)
        guard !butir.isEmpty else {
            throw Penolakan(
                "perjanjian.kosong", "Perjanjian kinerja ini belum berisi indikator",
                perbaikan: "Isi dulu sasaran dan indikatornya, rancangan pun boleh."
            )
        }
        let skp = try SKPBuka.mulai(x, tahun: tahun, in: tx)
        try pastikanTerbuka(skp)
        let (baru, jumlah) = try muat(butir, ke: skp, pemberiTugas: konteks.penilai?.jabatan ?? "", x)
        try SKPBuka.ubah(x, tahun: tahun, sebab: "isi_pk", in: tx) { kini in
            try VersiStore.pastikan(kini, in: tx)
            kini.hasilKerja = baru.hasilKerja
        }
        return (jumlah, skp.versi)
    }

    /// The SKP with these items, within the limits of a form.
    static func muat(
        _ butir: [IndikatorPK], ke skp: SKP, pemberiTugas: String, _ x: Exchange
    ) throws(Penolakan) -> (skp: SKP, jumlah: Int) {
        let hasil = try skp.memuat(butir, pemberiTugas: pemberiTugas, idBaru: x.world.newID)
        guard hasil.skp.hasilKerja.count <= MasukanHasil.hasilPalingBanyak else {
            throw MasukanHasil.terlaluBanyakHasil
        }
        if let penuh = hasil.skp.hasilKerja.first(where: { $0.indikator.count > MasukanHasil.indikatorPalingBanyak }) {
            throw MasukanHasil.terlaluBanyakIndikator("hasil[\(penuh.id)]")
        }
        return hasil
    }

    private static func pastikanTerbuka(_ skp: SKP) throws(Penolakan) {
        do { try skp.keadaan.periksa(.susun) } catch {
            guard skp.keadaan == .ditetapkan else { throw error }
            throw Penolakan(
                error.kode, "SKP \(skp.tahun) Anda sudah disetujui, jadi isinya tidak ditambah begitu saja.",
                perbaikan: "Buka SKP Anda, pilih Ajukan perubahan, lalu masukkan lagi dari halaman ini."
            )
        }
    }
}
