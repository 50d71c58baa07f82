import Kinerja

/// `POST /api/v1/perbaikan`.
struct PermintaanMasukanAPI: Decodable {
    let jenis: String
    /// Whose data; one's own when left out.
    let pegawai: String?
    let halaman: String?
    let isi: String
}

/// `POST /api/v1/admin/perbaikan/{id}/selesai` and `/penolakan`.
struct TanggapanAPI: Decodable {
    let alasan: String?
}

/// `GET /api/v1/perbaikan` and the queue of an admin.
struct PermintaanDaftarAPI: Encodable {
    struct Satu: Encodable {
        let id: String
        let jenis: String
        let pemohon: String
        let tentang: String
        let penerima: String?
        let isi: String
        let keadaan: String
        let tanggapan: String
        let dibuat: Int64
        let selesai: Int64?
    }

    let jumlah: Int
    let halaman: Int
    let permintaan: [Satu]

    init(_ daftar: [PermintaanTercatat], jumlah: Int, halaman: Int) {
        self.jumlah = jumlah
        self.halaman = halaman
        permintaan = daftar.map { r in
            Satu(
                id: r.id, jenis: r.jenis.rawValue, pemohon: r.pemohon, tentang: r.tentang, penerima: r.penerima,
                isi: r.isi, keadaan: r.keadaan.rawValue, tanggapan: r.tanggapan, dibuat: r.dibuat, selesai: r.selesai
            )
        }
    }
}
