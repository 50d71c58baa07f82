import Kinerja
import Platform

/// One role as the API tells it.
struct JSONPeran: Encodable {
    let id: String
    let tahun: Int
    let pemberi_id: String
    let pegawai_id: String
    let tim_id: String?
    let rhk_atasan_id: String
    let indikator_atasan_id: String?
    let strategi_id: String?
    let rumusan: String
    let kaskade: String?
    let beban: String?
    let bentuk: String
    let keadaan: String
    let alasan: String
    let rhk_id: String?
    let versi: Int

    init(_ peran: PeranHasil) {
        id = peran.id
        tahun = peran.tahun
        pemberi_id = peran.pemberiID
        pegawai_id = peran.pegawaiID
        tim_id = peran.timID
        rhk_atasan_id = peran.rhkAtasanID
        indikator_atasan_id = peran.indikatorAtasanID
        strategi_id = peran.strategiID
        rumusan = peran.rumusan
        kaskade = peran.kaskade?.rawValue
        beban = peran.beban?.description
        bentuk = peran.bentuk.rawValue
        keadaan = peran.keadaan.rawValue
        alasan = peran.alasan
        rhk_id = peran.rhkID
        versi = peran.versi
    }
}

/// The matrix with its coverage and findings.
struct JSONMatriks: Encodable {
    struct Kolom: Encodable {
        let kunci: String
        let judul: String
        let target: String
        let didukung: Bool
    }

    struct Orang: Encodable {
        let id: String
        let nama: String
        let jabatan: String
        let unit: String
        let bawahan: Bool
        let ketua_tim: Bool
    }

    struct Temuan: Encodable {
        let kode: String
        let pesan: String
        let objek_id: String
        let dasar: String
    }

    let tahun: Int
    let pimpinan_id: String
    let halaman: Int
    let jumlah_orang: Int
    let kolom: [Kolom]
    let orang: [Orang]
    let peran: [JSONPeran]
    let cakupan: JSONCakupan
    let temuan: [Temuan]

    init(_ model: HalamanMatriks, halaman: Int) {
        tahun = model.tahun
        pimpinan_id = model.pimpinan.id
        self.halaman = halaman
        jumlah_orang = model.jumlahBaris
        kolom = model.pimpinan.kolom.map {
            Kolom(
                kunci: $0.kunci, judul: $0.judul, target: $0.targetTampil,
                didukung: model.ringkas.didukung.contains($0.kunci)
            )
        }
        orang = model.baris.map {
            Orang(
                id: $0.id, nama: $0.nama, jabatan: $0.jabatan, unit: $0.unit, bawahan: $0.isBawahan,
                ketua_tim: $0.isKetuaTim
            )
        }
        peran = model.peran.map(JSONPeran.init)
        cakupan = JSONCakupan(model.ringkas.cakupan)
        temuan = model.temuan.map { Temuan(kode: $0.kode, pesan: $0.pesan, objek_id: $0.objekID, dasar: $0.dasar) }
    }
}

/// Counts and whole percents of both directions.
struct JSONCakupan: Encodable {
    let kolom: Int
    let kolom_didukung: Int
    let persen_kolom: Int?
    let orang: Int
    let orang_berperan: Int
    let persen_orang: Int?
    let hasil: Int
    let hasil_mendukung: Int
    let persen_hasil: Int?

    init(_ satu: CakupanPeran) {
        kolom = satu.kolom
        kolom_didukung = satu.kolomDidukung
        persen_kolom = satu.persenKolom
        orang = satu.orang
        orang_berperan = satu.orangBerperan
        persen_orang = satu.persenOrang
        hasil = satu.hasil
        hasil_mendukung = satu.hasilMendukung
        persen_hasil = satu.persenHasil
    }
}

/// What one act of giving came to.
struct JSONPembagian: Encodable {
    let dibagikan: Int
    let masuk_skp: Int
    let menunggu_penilai: Int
    let menunggu_perubahan_skp: Int

    init(_ hasil: PembagianAct.Hasil) {
        dibagikan = hasil.dibagikan
        masuk_skp = hasil.masukSKP
        menunggu_penilai = hasil.menunggu
        menunggu_perubahan_skp = hasil.menungguPerubahan
    }
}

/// The body of `POST /api/v1/tim/matriks`.
struct JSONBagikan: Decodable {
    struct Penerima: Decodable {
        let id: String
        let rumusan: String?
        let beban: String?
    }

    let tahun: Int
    let kolom: String
    let rumusan: String?
    let kaskade: String?
    let strategi_id: String?
    let tim_id: String?
    let penerima: [Penerima]?
    let semua_bawahan: Bool?
    let unit_id: [String]?

    func masukan() throws -> PembagianAct.Masukan {
        var masukan = PembagianAct.Masukan()
        masukan.tahun = tahun
        masukan.kolom = kolom
        masukan.rumusan = rumusan ?? ""
        if let kaskade {
            guard let pilihan = PendekatanKaskade(rawValue: kaskade) else {
                throw Penolakan(
                    "peran.kaskade_salah", "Pilih salah satu cara mendukung", isian: "kaskade",
                    perbaikan: PendekatanKaskade.allCases.map(\.rawValue).joined(separator: ", ")
                )
            }
            masukan.kaskade = pilihan
        }
        masukan.strategi = strategi_id
        masukan.tim = tim_id
        let daftar = penerima ?? []
        guard daftar.allSatisfy({ Identifier.isValid($0.id) }) else {
            throw Penolakan("peran.penerima_tidak_ada", "Salah satu penerima tidak ada", isian: "penerima")
        }
        masukan.pilihan = PilihanPenerima(
            orang: Set(daftar.map(\.id)).sorted(), isBawahan: semua_bawahan ?? false, unit: unit_id ?? []
        )
        for satu in daftar {
            masukan.rumusanOrang[satu.id] = satu.rumusan
            masukan.beban[satu.id] = satu.beban
        }
        return masukan
    }
}

/// The body of the acts on one role.
struct JSONAlasan: Decodable {
    let versi: Int?
    let alasan: String?
}

/// The body of `POST /api/v1/tim/matriks/{id}`.
struct JSONUbahPeran: Decodable {
    let rumusan: String?
    let kaskade: String?
    let beban: String?

    var isi: IsiPeran {
        IsiPeran(
            rumusan: rumusan ?? "", kaskade: kaskade.flatMap(PendekatanKaskade.init(rawValue:)), beban: beban ?? ""
        )
    }
}

/// The body of `POST /api/v1/penugasan`.
struct JSONSukarela: Decodable {
    let tahun: Int
    let kepada: String
    let kolom: String
    let rumusan: String
}

/// Roles with the names around them.
struct JSONPenugasan: Encodable {
    struct Butir: Encodable {
        let peran: JSONPeran
        let pegawai: String
        let pemberi: String
        let jabatan_pemberi: String
        let tim: String?
        let kolom: String
        let penilai: String?
        let beban_kini: Int
    }

    let halaman: Int
    let jumlah: Int
    let daftar: [Butir]

    init(_ daftar: [BarisPenugasan], jumlah: Int, halaman: Int) {
        self.halaman = halaman
        self.jumlah = jumlah
        self.daftar = daftar.map {
            Butir(
                peran: JSONPeran($0.peran), pegawai: $0.pegawai, pemberi: $0.pemberi,
                jabatan_pemberi: $0.jabatanPemberi, tim: $0.tim, kolom: $0.kolom, penilai: $0.penilai,
                beban_kini: $0.bebanKini
            )
        }
    }
}
