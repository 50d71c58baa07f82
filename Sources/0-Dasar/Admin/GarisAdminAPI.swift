import Platform

/// `POST /api/v1/atasan`. People are named by NIP, days are ISO.
struct GarisMasukanAPI: Decodable, Sendable {
    let pegawai: String
    let penilai: String
    /// `admin` (for good), `plt`, `plh`, `delegasi_jf`.
    let dasar: String?
    let mulai: String?
    let selesai: String?

    init(_ form: Form) {
        pegawai = form["pegawai"]
        penilai = form["penilai"]
        dasar = form.optional("dasar")
        mulai = form.optional("mulai")
        selesai = form.optional("selesai")
    }
}

/// `GET /api/v1/atasan?keadaan=&q=&hal=`, a hundred to a page.
struct GarisDaftarAPI: Encodable {
    struct Satu: Encodable {
        let id: String
        let pegawaiID: String
        let pegawai: String
        let penilaiID: String
        let penilai: String
        let dasar: String
        let mulai: String
        let selesai: String?

        enum CodingKeys: String, CodingKey {
            case id, pegawai, penilai, dasar, mulai, selesai
            case pegawaiID = "pegawai_id"
            case penilaiID = "penilai_id"
        }
    }

    let jumlah: Int
    let halaman: Int
    let garis: [Satu]

    init(_ isi: GarisAdminPages.Isi, halaman: Int) {
        jumlah = isi.jumlah
        self.halaman = halaman
        garis = isi.daftar.map { g in
            Satu(
                id: g.id, pegawaiID: g.pegawaiID, pegawai: g.pegawai, penilaiID: g.penilaiID, penilai: g.penilai,
                dasar: g.dasar, mulai: g.sejak, selesai: g.sampai
            )
        }
    }
}
