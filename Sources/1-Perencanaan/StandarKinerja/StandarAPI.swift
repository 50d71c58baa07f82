import Kinerja

/// `/api/v1/standar`.
struct JSONDaftarStandar: Encodable {
    let jumlah: Int
    let halaman: Int
    let per_halaman: Int
    let daftar: [JSONStandar]
}

/// One standard; `angka_nyata` is false where the figure is an example or reconstructed.
struct JSONStandar: Encodable {
    let id: String
    let kode: String
    let urusan: String
    let kelompok: String
    let indikator: String
    let satuan: String
    let arah: String
    let aspek: String
    let target_teks: String
    let target_angka: String?
    let target_maks: String?
    let unit_pelaksana: String
    let status_target: String
    let status_data: String
    let angka_nyata: Bool
    let sumber: String

    init(_ standar: Standar) {
        id = standar.id
        kode = standar.kode
        urusan = standar.urusan
        kelompok = standar.kelompok
        indikator = standar.indikator
        satuan = standar.satuan
        arah = standar.arah.rawValue
        aspek = standar.aspek.rawValue
        target_teks = standar.rujukanTampil
        target_angka = standar.rujukan.angka?.description
        target_maks = standar.rujukan.maks?.description
        unit_pelaksana = standar.unitPelaksana
        status_target = standar.statusTarget.rawValue
        status_data = standar.statusData.rawValue
        angka_nyata = standar.isRujukanNyata
        sumber = standar.sumber
    }
}
