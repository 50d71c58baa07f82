import Kinerja

/// `GET /api/v1/pemberitahuan`.
struct PemberitahuanAPI: Encodable {
    struct Satu: Encodable {
        let id: String
        let jenis: String
        let judul: String
        let isi: String
        let tautan: String
        let dibuat: Int64
        let dibaca: Int64?
    }

    let jumlah: Int
    let belum_dibaca: Int
    let halaman: Int
    let pemberitahuan: [Satu]

    init(_ daftar: [KabarTercatat], jumlah: Int, belumDibaca: Int, halaman: Int) {
        self.jumlah = jumlah
        belum_dibaca = belumDibaca
        self.halaman = halaman
        pemberitahuan = daftar.map {
            Satu(
                id: $0.id, jenis: $0.jenis?.rawValue ?? "", judul: $0.judul, isi: $0.isi, tautan: $0.tautan,
                dibuat: $0.dibuat, dibaca: $0.dibaca)
        }
    }
}

/// `GET /api/v1/profil/pemberitahuan`.
struct ProfilKabarAPI: Encodable {
    let surel: String?
    let surel_dikonfirmasi: Bool
    let whatsapp: String?
    /// Kind of notice to the way it is told.
    let pilihan: [String: String]
    /// Public key for a browser that subscribes; absent where nothing is pushed.
    let kunci_push: String?
    let gawai: Int
}

/// `POST /api/v1/profil/pemberitahuan`.
struct PilihanKabarAPI: Decodable {
    let pilihan: [String: String]
}

/// `POST /api/v1/profil/pemberitahuan/push`.
struct LanggananPushAPI: Decodable {
    let endpoint: String
    let p256dh: String
    let auth: String
    let gawai: String?
}
