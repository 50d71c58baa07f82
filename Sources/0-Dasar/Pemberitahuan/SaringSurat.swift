import Kinerja
import Platform
import Storage

/// What of a taken message still has to leave, and whether now is the hour.
struct SaringSurat {
    let instansi: String
    let now: Int64
    let kalender: KalenderKerja
    private let masih: Set<String>

    init(
        instansi: String, now: Int64, kalender: KalenderKerja, sumber: [SumberPengingat], untuk surat: [SuratKeluar],
        in db: any SQLConnection
    ) throws {
        (self.instansi, self.now, self.kalender) = (instansi, now, kalender)
        let adaPengingat = surat.contains { $0.kabar.contains { $0.jenis == .pengingat } }
        let hari = Waktu.tanggal(now)
        masih =
            adaPengingat
            ? Set(try sumber.flatMap { try $0.cari(instansi, hari, db) }.map { "\($0.pegawaiID) \($0.pokok)" }) : []
    }

    /// The message with what is left of it; `nil` when it waits or has nothing to say any more.
    func periksa(_ surat: SuratKeluar, in db: any SQLConnection) throws -> SuratKeluar? {
        var berisi = surat
        berisi.kabar = surat.kabar.filter(isPerlu)
        guard !berisi.kabar.isEmpty else {
            try SuratStore.akhiri(
                surat.id, keadaan: "batal", galat: "sudah dibaca atau selesai", instansi: instansi, now: now, in: db)
            return nil
        }
        let (saat, aturan) = (SaatWIB(now), AturanPengingat.berlaku(pada: Waktu.tanggal(now)))
        let adaPengingat = berisi.kabar.contains { $0.jenis == .pengingat }
        let nanti = adaPengingat ? aturan.terdekat(sejak: saat, kalender) : aturan.terang(sejak: saat)
        if nanti == saat { return berisi }
        try SuratStore.tunda(surat, sampai: nanti.milidetik, instansi: instansi, in: db)
        return nil
    }

    /// Read ones are known already. A reminder goes out only in the month whose three it is one of, and only while the
    /// work is unfinished.
    private func isPerlu(_ kabar: KabarTercatat) -> Bool {
        guard kabar.dibaca == nil else { return false }
        guard kabar.jenis == .pengingat else { return true }
        return Waktu.tanggal(kabar.dibuat).bulanKalender == Waktu.tanggal(now).bulanKalender
            && masih.contains("\(kabar.pegawaiID) \(Pengingat.pokok(kabar.kunci))")
    }
}
