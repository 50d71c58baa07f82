public import Documents
public import Kinerja
public import Platform
import Storage

/// What a room wants issued: the finished sheet and the facts that the verification page shows.
public struct NaskahDokumen: Sendable {
    public let formulir: String
    public let pegawaiID: String
    public let objek: String
    public let objekID: String
    public let judul: String
    public let periode: String
    public let tahun: Int
    public let unitNama: String
    public let penandaTangan: Identitas
    public let predikat: Predikat?
    public let lembar: Lembar

    public init(
        formulir: String, pegawaiID: String, objek: String, objekID: String, judul: String, periode: String,
        tahun: Int, unitNama: String, penandaTangan: Identitas, predikat: Predikat?, lembar: Lembar
    ) {
        self.formulir = formulir
        self.pegawaiID = pegawaiID
        self.objek = objek
        self.objekID = objekID
        self.judul = judul
        self.periode = periode
        self.tahun = tahun
        self.unitNama = unitNama
        self.penandaTangan = penandaTangan
        self.predikat = predikat
        self.lembar = lembar
    }
}

/// A rendered document that waits for the transaction which makes it valid.
public struct DokumenSiap: Sendable {
    public let id: String
    public let kode: String
    public let nomor: String
    public let naskah: NaskahDokumen
    let kodeBuka: String
    let sidik: String
    let berkas: String
    let halaman: Int
    let dibuat: Int64
}

/// Draws documents before the write that issues them, so that no transaction waits for a page to be drawn. A write that
/// fails afterwards leaves a gap in the numbers and a file that nothing names; both are harmless.
public enum DokumenPenerbit {
    /// Reserves numbers, draws the PDFs and lays them durably into the file store.
    public static func siapkan(_ daftar: [NaskahDokumen], _ x: Exchange) async throws -> [DokumenSiap] {
        try await siapkan(daftar, world: x.world, instansi: x.instansi)
    }

    /// The same for the seeds and jobs, which have no request.
    public static func siapkan(
        _ daftar: [NaskahDokumen], world: World, instansi: Instansi
    ) async throws -> [DokumenSiap] {
        guard !daftar.isEmpty else { return [] }
        let permintaan = daftar.map { ($0.formulir, $0.tahun) }
        let instansiID = instansi.id
        let nomor = try await world.database.write { db in
            try permintaan.map {
                try DokumenStore.nomorBerikut(formulir: $0.0, tahun: $0.1, instansi: instansiID, in: db)
            }
        }
        var siap: [DokumenSiap] = []
        for (naskah, urut) in zip(daftar, nomor) {
            let lengkap = "\(naskah.formulir)/\(padded(urut))/\(instansi.kode)/\(naskah.tahun)"
            siap.append(try await gambar(naskah, nomor: lengkap, world: world))
        }
        return siap
    }

    private static func gambar(_ naskah: NaskahDokumen, nomor: String, world: World) async throws -> DokumenSiap {
        let waktu = world.now()
        let kode = Identifier.code(length: 12)
        let kodeBuka = Identifier.digits(6)
        let sidik = SidikIsi.hitung(naskah.lembar)
        let keterangan = KeteranganDokumen(
            nomor: nomor, alamatVerifikasi: "\(world.settings.baseURL)/v/\(kode)", kode: kode, sidik: sidik,
            kodeBuka: kodeBuka, waktu: WaktuDokumen(detik: Int(waktu / 1000), cetak: Waktu.tampil(waktu))
        )
        let pdf = try renderCountedPDF(naskah.lembar, keterangan: keterangan)
        return DokumenSiap(
            id: world.newID(), kode: kode, nomor: nomor, naskah: naskah, kodeBuka: kodeBuka, sidik: sidik,
            berkas: try await world.files.save(pdf.bytes), halaman: pdf.pages, dibuat: waktu
        )
    }

    private static func padded(_ number: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, 5 - digits.count)) + digits
    }
}
