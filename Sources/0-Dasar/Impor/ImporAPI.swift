import Kinerja
import Platform

/// `POST /api/v1/impor` as JSON; larger files travel as multipart.
struct ImporKirimanAPI: Decodable {
    let namaBerkas: String
    let isiBase64: String

    enum CodingKeys: String, CodingKey {
        case namaBerkas = "nama_berkas"
        case isiBase64 = "isi_base64"
    }
}

/// `POST /api/v1/impor/{id}/penerapan`; both fields may be left out.
struct ImporPenerapanAPI: Decodable {
    /// `ringkasan.pratinjau` of the preview that was looked at.
    let sidik: String?
    let tandaiKeluar: Bool?

    enum CodingKeys: String, CodingKey {
        case sidik
        case tandaiKeluar = "tandai_keluar"
    }
}

struct ImporDibuatAPI: Encodable {
    let id: String
    let ringkasan: RingkasanImpor
}

struct ImporBatalAPI: Encodable {
    let id: String
    let tertinggal: [String]
}

/// `GET /api/v1/impor/{id}`: the counts and 200 of each list, paged by `?hal=`.
struct ImporAPI: Encodable {
    let id: String
    let namaBerkas: String
    let keadaan: String
    let dibuat: String
    let ringkasan: RingkasanImpor
    let halaman: Int
    let pratinjau: PratinjauImpor

    enum CodingKeys: String, CodingKey {
        case id, keadaan, dibuat, ringkasan, halaman, pratinjau
        case namaBerkas = "nama_berkas"
    }

    init(_ catatan: CatatanBerkasImpor, _ pratinjau: PratinjauImpor, halaman: Int) {
        id = catatan.id
        namaBerkas = catatan.namaBerkas
        keadaan = catatan.keadaan.rawValue
        dibuat = Waktu.tanggal(catatan.dibuat).description
        ringkasan = catatan.ringkasan
        self.halaman = halaman
        func potong<T>(_ daftar: [T]) -> [T] { Array(daftar.dropFirst((halaman - 1) * 200).prefix(200)) }
        self.pratinjau = PratinjauImpor(
            baru: potong(pratinjau.baru), berubah: potong(pratinjau.berubah), hilang: potong(pratinjau.hilang),
            bermasalah: potong(pratinjau.bermasalah), unit: potong(pratinjau.unit), penilai: potong(pratinjau.penilai),
            catatan: potong(pratinjau.catatan)
        )
    }
}
