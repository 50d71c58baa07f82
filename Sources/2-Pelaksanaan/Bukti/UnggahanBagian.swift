/// An upload that comes in pieces and survives a broken line, a closed browser and a restart.
///
/// All answers are JSON; `/api/v1/bukti/unggahan…` and `/bukti/unggahan…` are the same. Every write carries the
/// session's
/// token in the header `X-CSRF-Token`.
///
/// 1. `POST …/unggahan`, `Content-Type: application/json`, `{"nama":"a.jpg","ukuran":123,"sidik":"<sha256, optional>"}`
///    → 200 `{"id":"…","offset":0,"ukuran":123,"bagian_maks":1048576,"kedaluwarsa":<epoch ms>}` and `Upload-Offset: 0`.
///    Keep the id on the device. 413 too large, 422 no room.
/// 2. `PATCH …/unggahan/{id}`, `Content-Type: application/offset+octet-stream`, `Upload-Offset: <n>`, body = raw bytes
///    from
///    n, at most 1 MB (128–256 kB on a thin line) → 204 with the new `Upload-Offset`. A piece counts whole or not at
///    all.
///    409 with the right `Upload-Offset` when n is not where the server stands: go on from there.
/// 3. `GET` (or `HEAD`) `…/unggahan/{id}` → 200 `{"id","offset","ukuran","bukti":null|"id"}`, `Upload-Offset`,
///    `Upload-Length`. 404: expired after 48 hours or somebody else's; begin anew.
/// 4. `POST …/unggahan/{id}/selesai`, empty body or `{}` → 200 `{"bukti":[{…}]}`; sent twice, the same evidence.
///    409 `unggahan.belum_lengkap` with `Upload-Offset`; 422 `unggahan.sidik_beda` (begin anew) or a refusal of the
///    file.
struct UnggahanBagian: Sendable {
    let id: String
    let pegawaiID: String
    let nama: String
    /// Bytes, as announced.
    let ukuran: Int
    let sidik: String?
    /// Bytes that are on the disk.
    let diterima: Int
    let dibuat: Int64
    let buktiID: String?

    /// Two days, in milliseconds.
    static let umur: Int64 = 2 * 86_400_000
    static let bagianMaks = 1024 * 1024
    /// Unfinished ones of one person.
    static let serentakMaks = 30
}
