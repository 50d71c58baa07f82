import Kinerja
import Platform

/// Turns what came with a form into evidence that a row may name.
enum BuktiUnggahan {
    /// Checks every file and the link, then strips and stores the files. They are on the disk before this returns, so
    /// that the rows can be committed afterwards; a row that is never committed leaves a nameless file behind.
    ///
    /// Refuses with all faults at once; then nothing is stored.
    static func siapkan(_ files: [UploadedFile], tautan: String, pegawai: String, _ x: Exchange) throws -> [Bukti] {
        var tolak: [Penolakan] = []
        var siap: [(nama: String, jenis: JenisBukti, bytes: [UInt8])] = []
        for file in files {
            do throws(Penolakan) { siap.append(try periksa(file)) } catch { tolak.append(error) }
        }
        var alamat: String?
        if !tautan.isEmpty {
            do throws(Penolakan) { alamat = try AturanBukti.periksaTautan(tautan) } catch { tolak.append(error) }
        }
        try DaftarPenolakan.periksa(tolak)
        var bukti = try siap.map { satu in
            Bukti(
                id: x.world.newID(), pegawaiID: pegawai, nama: satu.nama, tipe: satu.jenis.tipe,
                ukuran: satu.bytes.count, sidik: try x.world.files.save(satu.bytes), dibuat: x.world.now()
            )
        }
        if let alamat {
            bukti.append(
                Bukti(
                    id: x.world.newID(), pegawaiID: pegawai, nama: AturanBukti.tuanRumah(alamat),
                    tipe: Bukti.tipeTautan, ukuran: 0, sidik: sha256Hex(alamat), tautan: alamat,
                    dibuat: x.world.now()
                )
            )
        }
        return bukti
    }

    private static func periksa(
        _ file: UploadedFile
    ) throws(Penolakan) -> (nama: String, jenis: JenisBukti, bytes: [UInt8]) {
        let nama = file.name.isEmpty ? "tanpa nama" : file.name
        let jenis = try AturanBukti.periksa(nama: nama, bytes: file.bytes, ukuran: file.size)
        guard let bersih = PembersihGambar.bersihkan(file.bytes, jenis: jenis) else {
            throw Penolakan(
                "berkas.rusak", "Gambar \(nama) terpotong atau rusak. Ambil atau pilih gambar lain", isian: "berkas"
            )
        }
        return (nama, jenis, bersih)
    }
}
