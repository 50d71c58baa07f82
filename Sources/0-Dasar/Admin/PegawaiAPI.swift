/// `GET /api/v1/pegawai?q=&unit=&masalah=&hal=`, a hundred to a page.
struct PegawaiDaftarAPI: Encodable {
    struct Satu: Encodable {
        let id: String
        let nip: String?
        let nama: String
        let jenisASN: String
        let kedudukan: String
        let jabatan: String?
        let unit: String?
        let penilai: String?

        enum CodingKeys: String, CodingKey {
            case id, nip, nama, kedudukan, jabatan, unit, penilai
            case jenisASN = "jenis_asn"
        }
    }

    let jumlah: Int
    let halaman: Int
    let pegawai: [Satu]

    init(_ daftar: [PegawaiAdminStore.Baris], jumlah: Int, halaman: Int) {
        self.jumlah = jumlah
        self.halaman = halaman
        pegawai = daftar.map { p in
            Satu(
                id: p.id, nip: p.nip, nama: p.nama, jenisASN: p.jenisASN, kedudukan: p.kedudukan, jabatan: p.jabatan,
                unit: p.unit, penilai: p.penilai
            )
        }
    }
}
