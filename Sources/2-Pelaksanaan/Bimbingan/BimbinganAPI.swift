import Kinerja

/// One guidance in lists; nothing of B.1.8.
struct BimbinganRingkasAPI: Encodable {
    let id: String
    let pegawai: String
    let pembimbing: String
    let penilai: String
    let bentuk: String
    let keadaan: String
    let tanggal: String?
    let tempat: String?
    let versi: Int

    init(_ b: BimbinganTercatat) {
        id = b.satu.id
        pegawai = b.pegawai
        pembimbing = b.pembimbing
        penilai = b.penilai
        bentuk = b.satu.bentuk.rawValue
        keadaan = b.satu.keadaan.rawValue
        tanggal = b.satu.jadwal?.tanggal.description
        tempat = b.satu.jadwal?.tempat
        versi = b.satu.versi
    }
}

struct KesepakatanAPI: Encodable {
    let id: String
    let bimbingan: String
    let uraian: String
    let pegawai: String
    let penanggung: String
    let tenggat: String
    let keadaan: String
    let catatan: String
    /// Day of the session in which it was made.
    let asal: String?

    init(_ k: KesepakatanTercatat) {
        id = k.satu.id
        bimbingan = k.satu.bimbinganID
        uraian = k.satu.uraian
        pegawai = k.pegawai
        penanggung = k.penanggung
        tenggat = k.satu.tenggat.description
        keadaan = k.satu.keadaan.rawValue
        catatan = k.satu.catatan
        asal = k.asal?.description
    }
}

/// `GET /api/v1/bimbingan`.
struct BimbinganDaftarAPI: Encodable {
    let bimbingan: [BimbinganRingkasAPI]
    let kesepakatan_terbuka: [KesepakatanAPI]

    init(_ daftar: [BimbinganTercatat], _ terbuka: [KesepakatanTercatat]) {
        bimbingan = daftar.map(BimbinganRingkasAPI.init)
        kesepakatan_terbuka = terbuka.map(KesepakatanAPI.init)
    }
}

/// `GET /api/v1/tim/bimbingan`.
struct BimbinganTimAPI: Encodable {
    struct Orang: Encodable {
        let pegawai: String
        let nama: String
        let bulan_tanpa_kemajuan: Int
        let jumlah_kendala: Int
        let jumlah_umpan_balik: Int
        let jumlah_kesepakatan_terbuka: Int
    }

    let orang: [Orang]
    let bimbingan: [BimbinganRingkasAPI]

    init(_ fakta: [FaktaKemajuan], _ daftar: [BimbinganTercatat], pada hari: Tanggal) {
        orang = fakta.map {
            Orang(
                pegawai: $0.pegawaiID, nama: $0.nama, bulan_tanpa_kemajuan: $0.bulanTanpaGerak(pada: hari),
                jumlah_kendala: $0.jumlahKendala, jumlah_umpan_balik: $0.jumlahUmpanBalik,
                jumlah_kesepakatan_terbuka: $0.jumlahTerbuka)
        }
        bimbingan = daftar.map(BimbinganRingkasAPI.init)
    }
}

/// `GET /api/v1/bimbingan/{id}`.
struct BimbinganAPI: Encodable {
    struct Peristiwa: Encodable {
        let jenis: String
        let pelaku: String
        let waktu: Int64
    }

    let ringkas: BimbinganRingkasAPI
    let alasan: String
    let agenda: [String]
    let isian: IsianBimbingan
    let kesepakatan: [KesepakatanAPI]
    let riwayat: [Peristiwa]
    let laporan: String
    let tindak_lanjut: String

    init(_ isi: BimbinganRoutes.Satu) {
        let b = isi.akses.isi
        ringkas = BimbinganRingkasAPI(b)
        alasan = b.satu.alasan
        agenda = b.satu.jadwal?.agenda ?? []
        isian = b.satu.isian
        kesepakatan = isi.kesepakatan.map(KesepakatanAPI.init)
        riwayat = isi.peristiwa.map { Peristiwa(jenis: $0.jenis, pelaku: $0.pelaku, waktu: $0.waktu) }
        laporan = b.laporan
        tindak_lanjut = b.tindakLanjut
    }
}
