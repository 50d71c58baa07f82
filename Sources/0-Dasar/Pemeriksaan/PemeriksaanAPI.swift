import Kinerja
import Platform

/// `GET /api/v1/pemeriksaan`.
struct PemeriksaanAPI: Encodable {
    struct Satu: Encodable {
        let kode: String
        let jumlah: Int
        let kalimat: String
    }

    let jumlah: Int
    let pemeriksaan: [Satu]

    init(_ daftar: [TemuanData]) {
        jumlah = daftar.reduce(0) { $0 + $1.jumlah }
        pemeriksaan = daftar.map { Satu(kode: $0.kode, jumlah: $0.jumlah, kalimat: $0.kalimat) }
    }
}

/// `GET /api/v1/pemeriksaan/{jenis}?q=&hal=`.
struct TemuanDaftarAPI: Encodable {
    struct Satu: Encodable {
        let kunci: String
        let nama: String
        let pegawai: [String]
        let unit: String?
        let keterangan: String
        /// NIP of the rater whom the structure suggests, for faults of one person.
        let saran: String?
    }

    let kode: String
    let jumlah: Int
    let halaman: Int
    let temuan: [Satu]

    init(_ isi: PemeriksaanPages.Isi, halaman: Int) {
        kode = isi.jenis.rawValue
        jumlah = isi.jumlah
        self.halaman = halaman
        let p = isi.lingkup.periksa
        temuan = isi.daftar.map { satu in
            Satu(
                kunci: satu.kunci, nama: satu.nama, pegawai: satu.pegawai, unit: satu.unit,
                keterangan: satu.keterangan,
                saran: satu.pegawai.count == 1 ? p.saran(satu.pegawai[0]).flatMap { p.orang[$0]?.nip } : nil
            )
        }
    }
}

/// `GET /api/v1/pemeriksaan/{jenis}` for a check of a later stage.
struct TemuanTambahanAPI: Encodable {
    struct Satu: Encodable {
        let judul: String
        let keterangan: String
        let tautan: String
    }

    let kode: String
    let jumlah: Int
    let halaman: Int
    let temuan: [Satu]

    init(_ satu: PemeriksaanTambahan, _ daftar: [PemeriksaanTambahan.Temuan], halaman: Int) {
        kode = satu.kode
        jumlah = daftar.count
        self.halaman = halaman
        temuan = daftar.dropFirst((halaman - 1) * 100).prefix(100).map {
            Satu(judul: $0.judul, keterangan: $0.keterangan, tautan: $0.tautan)
        }
    }
}
