import Platform

/// One job as the API tells it; instants are epoch milliseconds.
struct PekerjaanAPI: Encodable {
    struct Gagal: Encodable {
        let butir: String
        let nama: String
        let alasan: String
    }

    struct Hasil: Encodable {
        let nama: String
        let ukuran: Int
        let sha256: String
        let tautan: String
    }

    let id: String
    let jenis: String
    let judul: String
    let keadaan: String
    let jumlah: Int
    let selesai: Int
    let gagal: Int
    let pesan: String
    let dibuat: Int64
    let mulai: Int64?
    let akhir: Int64?
    let hasil: Hasil?
    let daftarGagal: [Gagal]?

    enum CodingKeys: String, CodingKey {
        case id, jenis, judul, keadaan, jumlah, selesai, gagal, pesan, dibuat, mulai, akhir, hasil
        case daftarGagal = "daftar_gagal"
    }

    init(_ job: Pekerjaan, gagal daftar: [ButirGagal]?) {
        id = job.id
        jenis = job.jenis
        judul = job.judul
        keadaan = job.keadaan.rawValue
        jumlah = job.jumlah
        selesai = job.selesai
        gagal = job.gagal
        pesan = job.pesan
        dibuat = job.dibuat
        mulai = job.mulai
        akhir = job.akhir
        hasil = job.hasil.map {
            Hasil(nama: $0.nama, ukuran: $0.ukuran, sha256: $0.berkas, tautan: "/api/v1/pekerjaan/\(job.id)/hasil")
        }
        daftarGagal = daftar?.map { Gagal(butir: $0.butir, nama: $0.nama, alasan: $0.alasan) }
    }
}

/// A page of jobs.
struct DaftarPekerjaanAPI: Encodable {
    let jumlah: Int
    let halaman: Int
    let daftar: [PekerjaanAPI]
}
