import Kinerja
import Platform

/// `/api/v1/standar`.
struct JSONDaftarStandar: Encodable {
    let jumlah: Int
    /// True where more match than are counted.
    let lebih: Bool
    let halaman: Int
    let per_halaman: Int
    let daftar: [JSONStandar]
}

/// One version of a standard; `angka_nyata` is false where the figure is an example or reconstructed.
struct JSONStandar: Encodable {
    let id: String
    let versi: Int
    let keadaan: String
    let berlaku_sejak: String?
    let berlaku_sampai: String?
    let kode: String
    let urusan: String
    let kelompok: String
    let jabatan: [String]
    let unit_pelaksana: String
    let indikator: String
    let satuan: String
    let arah: String
    let aspek: String
    let target_teks: String
    let target_angka: String?
    let target_maks: String?
    let status_target: String
    let status_data: String
    let angka_nyata: Bool
    let sumber: String
    let dasar_hukum: String
    let manual: JSONManualStandar
    let tingkat: JSONTingkatStandar

    init(_ standar: Standar, pada hari: Tanggal) {
        let isi = standar.isi
        id = standar.id
        versi = standar.versi
        keadaan = standar.tercatat.keadaan(pada: hari).rawValue
        berlaku_sejak = standar.tercatat.berlakuSejak?.description
        berlaku_sampai = standar.tercatat.berlakuSampai?.description
        kode = isi.kode
        urusan = isi.urusan
        kelompok = isi.kelompok
        jabatan = isi.jabatan
        unit_pelaksana = isi.unitPelaksana
        indikator = isi.indikator
        satuan = isi.satuan
        arah = isi.arah.rawValue
        aspek = isi.aspek.rawValue
        target_teks = isi.rujukanTampil
        target_angka = isi.rujukan.angka?.description
        target_maks = isi.rujukan.maks?.description
        status_target = isi.statusTarget.rawValue
        status_data = isi.statusData.rawValue
        angka_nyata = isi.isRujukanNyata
        sumber = isi.sumber
        dasar_hukum = isi.dasarHukum
        manual = JSONManualStandar(isi.manual)
        tingkat = JSONTingkatStandar(
            di_bawah: isi.tingkat.diBawah, sesuai: isi.tingkat.sesuai, di_atas: isi.tingkat.diAtas)
    }
}

/// The rows of form A.1.3.
struct JSONManualStandar: Encodable {
    let tujuan: String
    let definisi: String
    let formula: String
    let kendali: String?
    let sumber_data: String
    let periode: String?

    init(_ manual: ManualStandar) {
        tujuan = manual.tujuan
        definisi = manual.definisi
        formula = manual.formula
        kendali = manual.kendali?.rawValue
        sumber_data = manual.sumberData
        periode = manual.periode?.rawValue
    }
}

struct JSONTingkatStandar: Encodable {
    let di_bawah: String
    let sesuai: String
    let di_atas: String
}

/// `/api/v1/standar/{kode}`: one version, the numbers of the others, what changed, who uses it.
struct JSONSatuStandar: Encodable {
    let standar: JSONStandar
    let daftar_versi: [JSONVersi]
    let perubahan: [JSONPerbedaan]
    let dipakai: Int
    let terdampak: Int
    let sudah_baca: Int

    struct JSONVersi: Encodable {
        let versi: Int
        let keadaan: String
        let berlaku_sejak: String?
        let berlaku_sampai: String?
    }
}

/// One field before and after.
struct JSONPerbedaan: Encodable {
    let ruas: String
    let sebelum: String
    let sesudah: String

    init(_ satu: PerbedaanRuas) {
        ruas = satu.kunci
        sebelum = satu.lama
        sesudah = satu.baru
    }
}

/// `/api/v1/standar/usulan/{id}`.
struct JSONUsulan: Encodable {
    let id: String
    let keadaan: String
    let pengusul: String
    let unit: String
    let alasan: String
    let bukti: String
    let versi: Int
    let yang_dapat_bertindak: String
    let isi: JSONStandar
    let perubahan: [JSONPerbedaan]
    let riwayat: [JSONPeristiwa]
}

struct JSONPeristiwa: Encodable {
    let jenis: String
    let pelaku: String
    let teks: String
    let waktu: Int64

    init(_ satu: PeristiwaStandar) {
        jenis = satu.jenis
        pelaku = satu.pelaku
        teks = satu.teks
        waktu = satu.waktu
    }
}

/// `/api/v1/standar/impor/{id}`: counts, and the rows that wait for mending.
struct JSONImporStandar: Encodable {
    let id: String
    let keadaan: String
    let jumlah: Int
    let baru: [String]
    let berubah: [String]
    let sama: Int
    let bermasalah: [Baris]

    struct Baris: Encodable {
        let baris: Int
        let kode: String
        let masalah: [Masalah]
    }

    struct Masalah: Encodable {
        let kode: String
        let kolom: String
        let kalimat: String
        let perbaikan: String
    }

    init(_ impor: ImporStandar, _ laporan: StandarImport.Laporan) {
        id = impor.id
        keadaan = impor.keadaan.rawValue
        jumlah = laporan.bacaan.jumlahBaris
        baru = laporan.selisih.baru
        berubah = laporan.selisih.berubah
        sama = laporan.selisih.sama
        bermasalah = laporan.bermasalah.map { baris in
            Baris(
                baris: baris.nomorBaris, kode: baris.idLuar ?? "",
                masalah: baris.daftarMasalah.map {
                    Masalah(kode: $0.kode, kolom: $0.kolom, kalimat: $0.kalimat, perbaikan: $0.perbaikan)
                }
            )
        }
    }
}

/// `/api/v1/standar/cakupan`.
struct JSONCakupanStandar: Encodable {
    let jabatan_belum: Int
    let jabatan_baru_unit: Int
    let jabatan_punya: Int
    let daftar: [Baris]

    struct Baris: Encodable {
        let unit: String
        let jabatan: String
        let pegawai: Int
        let tingkat: String
    }

    init(_ daftar: [JabatanTercakup]) {
        jabatan_belum = daftar.jumlahJabatan(.belum)
        jabatan_baru_unit = daftar.jumlahJabatan(.unit)
        jabatan_punya = daftar.jumlahJabatan(.jabatan)
        self.daftar = daftar.map {
            Baris(unit: $0.unit, jabatan: $0.jabatan, pegawai: $0.pegawai, tingkat: $0.tingkat.rawValue)
        }
    }
}
