import Kinerja

/// `/api/v1/skp/{tahun}`; also what `versi_skp` keeps of a version.
struct JSONSKP: Codable {
    let id: String
    let pegawai_id: String
    let tahun: Int
    let keadaan: String
    let versi: Int
    let pendekatan: String
    let penilai_id: String?
    let diajukan: Int64?
    let ditetapkan: Int64?
    let mulai: String?
    let selesai: String?
    let revisi: Int?
    /// Sent on to the rater's superior.
    let kepada_atasan: Bool?
    /// Ground of the last change (siklus 3.12).
    let dasar_perubahan: String?
    let ritme: String?
    let perjanjian_kerja: String?
    let catatan_perilaku: String?
    let catatan_dukungan: String?
    let hasil_kerja: [JSONHasil]
    let perilaku: [JSONPerilaku]
    let lampiran: JSONLampiran

    init(_ skp: SKP) {
        id = skp.id
        pegawai_id = skp.pegawaiID
        tahun = skp.tahun
        keadaan = skp.keadaan.rawValue
        versi = skp.versi
        pendekatan = skp.pendekatan.rawValue
        penilai_id = skp.penilaiID
        diajukan = skp.diajukan
        ditetapkan = skp.ditetapkan
        mulai = skp.mulai?.description
        selesai = skp.selesai?.description
        revisi = skp.revisi
        kepada_atasan = skp.isKepadaAtasan
        dasar_perubahan = skp.dasarPerubahan?.rawValue
        ritme = skp.ritme?.rawValue
        perjanjian_kerja = skp.perjanjianKerja
        catatan_perilaku = skp.catatanPerilaku
        catatan_dukungan = skp.catatanDukungan
        hasil_kerja = skp.bernomor.map { JSONHasil($0.hasil, nomor: $0.nomor) }
        perilaku = skp.perilaku.map(JSONPerilaku.init)
        lampiran = JSONLampiran(
            dukungan: skp.lampiran.dukungan, skema: skp.lampiran.skema, konsekuensi: skp.lampiran.konsekuensi
        )
    }
}

/// One result; ids may be left out for new ones.
struct JSONHasil: Codable {
    var id: String?
    var nomor: Int?
    var jenis: String
    var rumusan: String
    var rhk_atasan_id: String?
    var rhk_atasan: String?
    var pemberi_tugas: String?
    var klasifikasi: String?
    var perspektif: String?
    var catatan_kembali: String?
    /// Why it stands in the SKP; `dialog` where nothing is given.
    var asal: String?
    /// `usulan`, `disepakati`, `disesuaikan`, `selesai` or `diambil_alih`; never taken from what is sent.
    var keadaan: String?
    var catatan_ambil_alih: String?
    /// The role in the matrix that it came from; never taken from what is sent.
    var peran_id: String?
    var kaskade: String?
    var indikator: [JSONIndikator]

    init(_ hasil: RencanaHasilKerja, nomor: Int) {
        id = hasil.id
        self.nomor = nomor
        jenis = hasil.jenis.rawValue
        rumusan = hasil.rumusan
        rhk_atasan_id = hasil.rhkAtasanID
        rhk_atasan = hasil.rhkAtasan
        pemberi_tugas = hasil.pemberiTugas
        klasifikasi = hasil.klasifikasi?.rawValue
        perspektif = hasil.perspektif?.rawValue
        catatan_kembali = hasil.catatanKembali
        asal = hasil.asal.rawValue
        keadaan = hasil.keadaan.rawValue
        catatan_ambil_alih = hasil.catatanAmbilAlih
        peran_id = hasil.peranID
        kaskade = hasil.kaskade?.rawValue
        indikator = hasil.indikator.map(JSONIndikator.init)
    }
}

/// One indicator. `target` is read as a person would type it ("80-90", "tiap triwulan").
struct JSONIndikator: Codable {
    var id: String?
    var aspek: String
    var ukuran: String
    var target: String
    var satuan: String?
    var arah: String?
    var target_angka: String?
    var target_maks: String?
    var target_tampil: String?
    var standar_id: String?
    var standar_kode: String?
    /// The version of the standard that was taken.
    var standar_versi: Int?
    var indikator_pk_id: String?

    init(_ indikator: IndikatorKinerja) {
        id = indikator.id
        aspek = indikator.aspek.rawValue
        ukuran = indikator.ukuran
        target = indikator.target.teks
        satuan = indikator.satuan
        arah = indikator.arah.rawValue
        target_angka = indikator.target.angka?.description
        target_maks = indikator.target.maks?.description
        target_tampil = indikator.targetTampil
        standar_id = indikator.standarID
        standar_kode = indikator.standarKode
        standar_versi = indikator.standarVersi
        indikator_pk_id = indikator.indikatorPKID
    }
}

struct JSONPerilaku: Codable {
    var nilai: Int
    var nama: String?
    var ekspektasi: String

    init(_ perilaku: PerilakuKerja) {
        nilai = perilaku.nilai.rawValue
        nama = perilaku.nilai.tampil
        ekspektasi = perilaku.ekspektasi
    }
}

struct JSONLampiran: Codable {
    var dukungan: [String]
    var skema: [String]
    var konsekuensi: [String]
}

/// Body of `POST /api/v1/skp/{tahun}`: the whole content. `versi` is that of the SKP it replaces, 0 for a new one.
struct MasukanSKP: Decodable {
    let versi: Int
    let hasil_kerja: [JSONHasil]
    let perilaku: [JSONPerilaku]?
    let lampiran: JSONLampiran?
}

/// Body of the acts: the version, and reasons where the act asks for them.
struct MasukanTindakan: Decodable {
    let versi: Int?
    let alasan: [String: String]?
    let alasan_perubahan: String?
}

/// `/api/v1/tim/skp`.
struct JSONTimSKP: Encodable {
    struct Butir: Encodable {
        let id: String
        let tahun: Int
        let versi: Int
        let nama: String
        let jabatan: String
        let unit: String
        let diajukan: Int64?
        let jumlah_hasil_kerja: Int
    }

    let jumlah: Int
    let halaman: Int
    let daftar: [Butir]
}
