import Documents
import Kinerja
import Platform

/// Writes the files of one page of people after another into the archive, and the table of contents at its end. Used by one
/// task.
final class PenulisBerkas {
    private let zip: PenulisZIP
    private let isi: IsiBerkas
    private let jumlah: Int
    private let pengamat: BerkasUnit.Pengamat
    private let files: FileStore
    private var daftar = DaftarIsi()
    private var selesai = 0
    private(set) var ringkasan = BerkasUnit.Ringkasan()

    init(zip: PenulisZIP, isi: IsiBerkas, jumlah: Int, pengamat: BerkasUnit.Pengamat, files: FileStore) {
        self.zip = zip
        self.isi = isi
        self.jumlah = jumlah
        self.pengamat = pengamat
        self.files = files
        pengamat.kemajuan(0, jumlah)
    }

    /// Draws and packs a page of people; ends after the current document when it should stop.
    func tambah(_ bahan: BahanBerkas) async throws {
        let butir = isi.susun(bahan)
        let terbit = await muat(butir)
        var punya = Set<Int>()
        try await RenderLanes.shared.inOrder(butir) { satu in
            try Self.bytes(satu, terbit)
        } take: { satu, dibuat in
            punya.insert(satu.orang)
            try self.terima(satu, dibuat, bahan.orang[satu.orang])
            self.pengamat.kemajuan(self.selesai + satu.orang, self.jumlah)
            self.ringkasan.isBerhenti = self.pengamat.isBerhenti()
            return !self.ringkasan.isBerhenti
        }
        if ringkasan.isBerhenti {
            selesai += punya.count
            return
        }
        for (nomor, orang) in bahan.orang.enumerated() where !punya.contains(nomor) {
            ringkasan.tanpaSKP += 1
            daftar.tambah(
                unit: isi.folder[orang.unitID]?.last ?? "", nama: orang.nama, formulir: "", keadaan: IsiBerkas.tanpaSKP,
                berkas: ""
            )
        }
        ringkasan.orang += bahan.orang.count
        selesai += bahan.orang.count
        pengamat.kemajuan(selesai, jumlah)
    }

    private func terima(_ satu: ButirBerkas, _ dibuat: Result<[UInt8], any Error>, _ orang: OrangBerkas) throws {
        let unit = satu.folder.last ?? ""
        switch dibuat {
        case .success(let bytes):
            let path = try zip.tambah(
                folder: satu.folder, nama: satu.nama, isi: bytes, detik: Int(satu.waktu / 1000))
            ringkasan.berkas += 1
            if satu.keadaan.hasPrefix("KONSEP") { ringkasan.konsep += 1 }
            daftar.tambah(
                unit: unit, nama: orang.nama, formulir: satu.formulir, keadaan: satu.keadaan, berkas: path)
        case .failure(let galat):
            let alasan = Self.alasan(galat)
            ringkasan.gagal += 1
            pengamat.gagal(ButirGagal(butir: orang.id, nama: "\(satu.formulir) \(orang.nama)", alasan: alasan))
            daftar.tambah(
                unit: unit, nama: orang.nama, formulir: satu.formulir, keadaan: "Gagal: \(alasan)", berkas: "")
        }
    }

    private static func alasan(_ galat: any Error) -> String {
        (galat as? Penolakan)?.pesan ?? "Lembar ini tidak dapat digambar. Periksa isiannya, lalu ulangi."
    }

    /// The issued files of one page of people; those that are missing or damaged are left out.
    private func muat(_ butir: [ButirBerkas]) async -> [String: [UInt8]] {
        var terbit: [String: [UInt8]] = [:]
        for case .terbit(let berkas) in butir.map(\.isi) {
            if let bytes = try? await files.load(berkas) { terbit[berkas] = bytes }
        }
        return terbit
    }

    /// Runs on a lane.
    private static func bytes(_ satu: ButirBerkas, _ terbit: [String: [UInt8]]) throws -> [UInt8] {
        switch satu.isi {
        case .terbit(let berkas):
            guard let bytes = terbit[berkas] else {
                throw Penolakan(
                    "dokumen.berkas_rusak",
                    "Berkas dokumen yang diterbitkan hilang atau rusak di penyimpanan. Beri tahu admin."
                )
            }
            return bytes
        case .gambar(let lembar, let keterangan, let xlsx):
            return try xlsx
                ? renderXLSX(lembar, keterangan: keterangan) : renderPDF(lembar, keterangan: keterangan)
        }
    }

    /// Adds the table of contents and ends the archive.
    func tutup() throws -> BerkasUnit.Ringkasan {
        if ringkasan.isBerhenti {
            daftar.tambah(
                unit: "", nama: "", formulir: "", keadaan: "Dihentikan; pegawai setelah ini belum disiapkan", berkas: ""
            )
        }
        try zip.tambah(
            folder: [isi.kepala.unitNama], nama: "Daftar isi.csv", isi: daftar.bytes, detik: Int(isi.waktu / 1000))
        try zip.tutup()
        return ringkasan
    }
}

/// The table of contents as CSV that a spreadsheet opens as it is: UTF-8 with mark, semicolons, no formulas.
struct DaftarIsi {
    private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("Unit;Nama;Formulir;Keadaan;Berkas\r\n".utf8)

    mutating func tambah(unit: String, nama: String, formulir: String, keadaan: String, berkas: String) {
        let baris = [unit, nama, formulir, keadaan, berkas].map(Self.sel).joined(separator: ";")
        bytes += Array((baris + "\r\n").utf8)
    }

    private static func sel(_ teks: String) -> String {
        let aman = ["=", "+", "-", "@"].contains { teks.hasPrefix($0) } ? "'" + teks : teks
        guard aman.contains(where: { ";\"\n\r".contains($0) }) else { return aman }
        return "\"" + aman.replacing("\"", with: "\"\"") + "\""
    }
}
