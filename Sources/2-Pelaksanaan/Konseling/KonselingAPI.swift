import Kinerja

/// One case in a list.
struct KonselingRingkasAPI: Encodable {
    let id: String
    let pegawai: String
    let keadaan: String
    let sebagai: [String]

    init(_ baris: KonselingRoutes.Baris) {
        id = baris.isi.satu.id
        pegawai = baris.isi.pegawai
        keadaan = baris.isi.satu.keadaan.rawValue
        sebagai = baris.hubungan.map(\.rawValue).sorted()
    }
}

/// `GET /api/v1/konseling/{id}`: the parts that the caller may read, and no name of the others.
struct KonselingAPI: Encodable {
    let id: String
    let pegawai: String
    let keadaan: String
    let versi: Int
    let sebagai: [String]
    let jenis: String?
    let konselor: String?
    let tanggal: String?
    /// By part; B.1.10 and the schedule as JSON text.
    let isi: [String: String]

    init(_ satu: KonselingRoutes.Satu) {
        let akses = satu.akses
        id = akses.satu.id
        pegawai = akses.isi.pegawai
        keadaan = akses.satu.keadaan.rawValue
        versi = akses.satu.versi
        sebagai = akses.hubungan.map(\.rawValue).sorted()
        let isJadwal = akses.baca(.jadwal) && akses.satu.konselorID != nil
        jenis = isJadwal ? akses.satu.jenis?.rawValue : nil
        konselor = isJadwal ? akses.isi.konselor : nil
        tanggal = isJadwal ? akses.satu.tanggal?.description : nil
        isi = Dictionary(uniqueKeysWithValues: satu.teks.map { ($0.key.rawValue, $0.value) })
    }
}
