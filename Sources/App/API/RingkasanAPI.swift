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
        "GET /api/v1/realisasi/{kunci}": "Realisasi sendiri satu bulan ({kunci} adalah bulan).",
        "POST /api/v1/realisasi/{kunci}":
            "Mengisi satu atau beberapa indikator; semua tersimpan atau tidak sama sekali.",
        "POST /api/v1/realisasi/{kunci}/pengiriman": "Mengirim realisasi bulan itu kepada atasan.",
        "POST /api/v1/realisasi/{kunci}/penarikan": "Menarik kembali realisasi yang belum dibuka atasan.",
        "POST /api/v1/realisasi/{kunci}/{bulan}/penerimaan": "Menerima realisasi anggota tim ({kunci} adalah id SKP).",
        "POST /api/v1/realisasi/{kunci}/{bulan}/pengembalian": "Mengembalikan realisasi anggota tim dengan alasan.",
        "GET /api/v1/tim/realisasi/{bulan}": "Keadaan realisasi tim Anda satu bulan.",
        "GET /api/v1/bukti": "Bukti sendiri, terbaru lebih dulu.",
        "POST /api/v1/bukti": "Mengunggah bukti; jenis dan ukurannya diperiksa dari isinya.",
        "GET /api/v1/tim/evaluasi/{periode}": "Tim Anda dengan capaian, kendala, dan penilaian sementara.",
        "POST /api/v1/tim/evaluasi/{periode}": "Menyimpan draf penilaian tim.",
        "POST /api/v1/tim/evaluasi/{periode}/pengiriman": "Menandatangani dan menyampaikan evaluasi tim.",
        "GET /api/v1/evaluasi/{periode}": "Hasil evaluasi sendiri setelah disampaikan.",
        "POST /api/v1/evaluasi/{periode}/penerimaan": "Menyatakan hasil sudah diterima; bukan tanda setuju.",
        "GET /api/v1/organisasi/{periode}": "Capaian organisasi unit yang dapat Anda tetapkan.",
        "POST /api/v1/organisasi/{periode}": "Menetapkan capaian organisasi satu unit beserta dasarnya.",
        "GET /api/v1/pegawai": "Pegawai dalam kelolaan Anda, per halaman.",
        "GET /api/v1/periode": "Periode evaluasi dan batas waktunya.",
        "POST /api/v1/periode": "Menyiapkan periode satu tahun.",
        "POST /api/v1/impor": "Membaca berkas impor; menjawab perbedaannya tanpa mengubah data.",
        "GET /api/v1/impor/{id}": "Perbedaan satu impor: baru, berubah, hilang, bermasalah.",
        "POST /api/v1/impor/{id}/penerapan": "Menerapkan semua yang baik dalam satu transaksi.",
        "POST /api/v1/impor/{id}/pembatalan": "Membatalkan impor terakhir seluruhnya.",
        "GET /api/v1/openapi.json": "Uraian API ini.",
    ]
}
