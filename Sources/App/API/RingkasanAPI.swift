import HTTPTypes
import Platform

/// One sentence for each operation of the API. A test holds it against the routes.
enum RingkasanAPI {
    static func teks(_ route: Route) -> String { tabel["\(route.method.rawValue) \(route.path)"] ?? "" }

    static let tabel: [String: String] = [
        "POST /api/v1/sesi": "Masuk dengan NIP dan kata sandi; menjawab token.",
        "GET /api/v1/saya": "Siapa yang sedang masuk.",
        "GET /api/v1/beranda": "Yang menunggu dikerjakan.",
        "GET /api/v1/dokumen/{id}": "Keterangan satu dokumen yang diterbitkan.",
        "GET /api/v1/v/{kode}": "Keaslian dokumen menurut kodenya.",
        "GET /api/v1/standar": "Mencari standar kinerja; setiap angka menyebut asal dan statusnya.",
        "GET /api/v1/standar/{kode}": "Satu standar kinerja.",
        "GET /api/v1/skp/{skp}": "SKP sendiri untuk satu tahun ({skp} adalah tahun).",
        "POST /api/v1/skp/{skp}": "Mengganti seluruh isi SKP sendiri ({skp} adalah tahun); menolak versi lama.",
        "POST /api/v1/skp/{skp}/pengajuan": "Mengajukan SKP sendiri ({skp} adalah id).",
        "POST /api/v1/skp/{skp}/penarikan": "Menarik kembali SKP yang belum dibuka pejabat penilai.",
        "POST /api/v1/skp/{skp}/penetapan": "Menyetujui SKP dan menerbitkan dokumennya.",
        "POST /api/v1/skp/{skp}/pengembalian": "Mengembalikan SKP dengan alasan per hasil kerja.",
        "POST /api/v1/skp/{skp}/perubahan": "Membuka SKP yang berlaku untuk diubah, dengan alasan.",
        "GET /api/v1/tim/skp": "SKP yang menunggu keputusan Anda.",
        "GET /api/v1/openapi.json": "Uraian API ini.",
    ]
}
