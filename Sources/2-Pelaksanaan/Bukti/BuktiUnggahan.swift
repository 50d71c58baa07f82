import Kinerja
import Platform

/// Turns what came with a form into evidence that a row may name.
enum BuktiUnggahan {
    /// Checks every file (an antivirus looks at what came, before anything is stripped), the link and the note, then stores the files. They are on the disk before this returns, so
    /// that the rows can be committed afterwards; a row that is never committed leaves a nameless file behind.
    ///
    /// Refuses with all faults at once; then nothing is stored.
    static func siapkan(
        _ files: [UploadedFile], tautan: String, catatan: String = "", pegawai: String, _ x: Exchange
    ) async throws -> [Bukti] {
        var tolak: [Penolakan] = []
        var siap: [(nama: String, jenis: JenisBukti, bytes: [UInt8])] = []
        for file in files {
            do {
                let satu = try BuktiPemeriksaan.periksa(file)
                _ = try await x.world.periksaVirus(file.bytes, nama: satu.nama)
                siap.append(satu)
            } catch let tolakan as Penolakan { tolak.append(tolakan) }
        }
        var tertulis: [Bukti] = []
        if !tautan.isEmpty {
            do throws(Penolakan) {
                tertulis.append(baru(tautan: try AturanBukti.periksaTautan(tautan), pegawai: pegawai, x))
            } catch { tolak.append(error) }
        }
        if !catatan.isEmpty {
            do throws(Penolakan) {
                tertulis.append(baru(catatan: try AturanBukti.periksaCatatan(catatan), pegawai: pegawai, x))
            } catch { tolak.append(error) }
        }
        try DaftarPenolakan.periksa(tolak)
        var bukti: [Bukti] = []
        for satu in siap {
            bukti.append(
                Bukti(
                    id: x.world.newID(), pegawaiID: pegawai, nama: satu.nama, tipe: satu.jenis.tipe,
                    ukuran: satu.bytes.count, sidik: try await BuktiBerkas.simpan(satu.bytes, x.world),
                    dibuat: x.world.now()
                )
            )
        }
        return bukti + tertulis
    }

    private static func baru(tautan: String, pegawai: String, _ x: Exchange) -> Bukti {
        Bukti(
            id: x.world.newID(), pegawaiID: pegawai, nama: AturanBukti.tuanRumah(tautan), tipe: Bukti.tipeTautan,
            ukuran: 0, sidik: sha256Hex(tautan), tautan: tautan, dibuat: x.world.now()
        )
    }

    private static func baru(catatan: String, pegawai: String, _ x: Exchange) -> Bukti {
        Bukti(
            id: x.world.newID(), pegawaiID: pegawai, nama: "Catatan \(x.world.today.tampil)", tipe: Bukti.tipeCatatan,
            ukuran: 0, sidik: sha256Hex(catatan), catatan: catatan, dibuat: x.world.now()
        )
    }
}
