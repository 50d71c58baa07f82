import Kinerja
import Platform
import Storage

/// Carries out a compared import inside one transaction and keeps the before-image of every row it touches.
struct PenerapImpor {
    let banding: BandingImpor
    let instansi: String
    let waktu: Int64
    let hariIni: Tanggal
    let db: any SQLConnection
    let balik = BukuBalik()
    /// Our identifier of each unit of the file.
    private var unit: [String: String] = [:]
    private var idPerNIP: [String: String] = [:]
    private var kepala: [String: String]

    init(_ banding: BandingImpor, instansi: String, waktu: Int64, hariIni: Tanggal, db: any SQLConnection) {
        self.banding = banding
        self.instansi = instansi
        self.waktu = waktu
        self.hariIni = hariIni
        self.db = db
        kepala = banding.tercatat.kepala
        idPerNIP = Dictionary(banding.tercatat.pegawai.map { ($0.nip, $0.id) }, uniquingKeysWith: { awal, _ in awal })
    }

    /// - Parameter tandaiKeluar: people who are missing from the file are marked as departed.
    mutating func terapkan(tandaiKeluar: Bool) throws {
        try terapkanUnit()
        try terapkanBaru()
        for satu in banding.selisih.berubah { try terapkanBerubah(satu) }
        try terapkanPenilai()
        if tandaiKeluar { for satu in banding.selisih.hilang { try keluarkan(satu.id) } }
        try PenilaiBawaanStore.isi(
            instansi: instansi, pada: hariIni.description, waktu: waktu, balik: balik, in: db
        )
    }

    private mutating func terapkanUnit() throws {
        var jalur = Dictionary(
            banding.tercatat.unit.map { ($0.id, $0.jalur) }, uniquingKeysWith: { awal, _ in awal }
        )
        var kode = Set(banding.tercatat.unit.map(\.kode))
        var baru: [CatatanUnit] = []
        for satu in banding.selaras.unitBaru {
            let induk = satu.indukID.flatMap { id in jalur[id].map { (id: id, jalur: $0) } }
            let catatan = CatatanUnit(
                id: Identifier.make(at: waktu), kode: kodeUnit(satu, terpakai: &kode), nama: satu.nama,
                jenis: "unit_kerja",
                induk: induk, isMandiri: false, statusData: "impor", sumber: banding.selisih.varian.tampil,
                sejak: hariIni.description, idLuar: satu.idLuar
            )
            unit[satu.sementara] = catatan.id
            jalur[catatan.id] = catatan.jalur
            balik.catatBaru(catatan)
            baru.append(catatan)
        }
        try CatatanUnit.tulis(baru, instansi: instansi, in: db)
        for (id, idLuar) in banding.selaras.idLuarBaru.sorted(by: { $0.key < $1.key }) {
            guard var lama = try CatatanUnit.load(id, instansi: instansi, in: db) else { continue }
            try balik.catat(lama)
            lama.idLuar = idLuar
            try lama.tulis(instansi: instansi, in: db)
        }
    }

    /// The source's identifier, or the name in capitals; a number behind it where that is taken.
    private func kodeUnit(_ unit: UnitBaruImpor, terpakai: inout Set<String>) -> String {
        let dasar =
            unit.idLuar
            ?? String(
                PencocokUnit.normal(unit.nama).uppercased().map { $0 == " " ? "-" : $0 }.prefix(40)
            )
        let aman = String(dasar.map { $0 == "/" ? "-" : $0 })
        var kode = aman
        var nomor = 2
        while !terpakai.insert(kode).inserted {
            kode = "\(aman)-\(nomor)"
            nomor += 1
        }
        return kode
    }

    private mutating func terapkanBaru() throws {
        var pegawai: [CatatanPegawai] = []
        var penempatan: [CatatanPenempatan] = []
        var golongan: [CatatanGolongan] = []
        for baris in banding.selisih.baru {
            let id = Identifier.make(at: waktu)
            idPerNIP[baris.nip.teks] = id
            pegawai.append(catatanPegawai(baris, id: id))
            let tempat = penempatanBaru(baris, pegawai: id)
            penempatan.append(tempat)
            if let isi = baris.golongan {
                golongan.append(CatatanGolongan(pegawaiID: id, golongan: isi, sejak: tempat.sejak))
            }
        }
        let akun = pegawai.map { CatatanAkun(pegawaiID: $0.id, isAktif: $0.kedudukan != "keluar") }
        try tulisBaru(pegawai)
        try tulisBaru(penempatan)
        try tulisBaru(golongan)
        try tulisBaru(akun)
    }

    private func tulisBaru<T: BarisTabel>(_ daftar: [T]) throws {
        for satu in daftar { balik.catatBaru(satu) }
        try T.tulis(daftar, instansi: instansi, in: db)
    }

    private func catatanPegawai(_ baris: BarisPegawai, id: String) -> CatatanPegawai {
        CatatanPegawai(
            id: id, nip: baris.nip.teks, nama: baris.nama,
            jenisASN: baris.jenisASN?.rawValue ?? baris.nip.jenis.rawValue,
            jenisKelamin: (baris.jenisKelamin ?? baris.nip.jenisKelamin)?.rawValue,
            sumber: banding.selisih.varian.sumber.rawValue, dibuat: waktu, idLuar: baris.idLuar,
            kedudukan: baris.kedudukan?.rawValue ?? "aktif"
        )
    }

    private mutating func penempatanBaru(_ baris: BarisPegawai, pegawai: String) -> CatatanPenempatan {
        let unitID = baris.unitID.flatMap { unit[$0] ?? $0 } ?? ""
        let jabatan = baris.jabatan ?? "Belum ada"
        let mulai = min(baris.tmtJabatan ?? hariIni, hariIni).description
        return CatatanPenempatan(
            id: Identifier.make(at: waktu), pegawaiID: pegawai, unitID: unitID, jabatan: jabatan,
            jenisJabatan: baris.jenisJabatanTersimpan, jenjang: baris.jenjang?.rawValue ?? "",
            isKepalaUnit: jadiKepala(pegawai, jabatan: jabatan, unitID: unitID, nama: baris.unitNama), sejak: mulai,
            tmtJabatan: baris.tmtJabatan?.description
        )
    }

    /// A unit has one head: whoever the records or an earlier row named stays.
    private mutating func jadiKepala(_ pegawai: String, jabatan: String, unitID: String, nama: String?) -> Bool {
        guard let nama, KepalaUnit.isKepala(jabatan: jabatan, unit: nama) else { return false }
        if let ada = kepala[unitID], ada != pegawai { return false }
        kepala[unitID] = pegawai
        return true
    }

    private mutating func terapkanBerubah(_ satu: SelisihImpor.Berubah) throws {
        let bidang = Set(satu.daftarPerubahan.map(\.bidang))
        if !bidang.isDisjoint(with: [.idLuar, .nip, .nama, .jenisASN, .jenisKelamin, .kedudukan, .aktif]) {
            try ubahDiri(satu)
        }
        if bidang.contains(.golongan), let isi = satu.baru.golongan {
            let mulai = CatatanGolongan(pegawaiID: satu.lama.id, golongan: isi, sejak: hariIni.description)
            try OrganisasiStore.tetapkanGolongan(mulai, instansi: instansi, balik: balik, in: db)
        }
        if !bidang.isDisjoint(with: [.jabatan, .jenisJabatan, .jenjang, .tmtJabatan, .unit]) {
            try ubahPenempatan(satu, isPindah: bidang.contains(.unit), isJabatanBaru: bidang.contains(.jabatan))
        }
    }

    private mutating func ubahDiri(_ satu: SelisihImpor.Berubah) throws {
        guard var orang = try CatatanPegawai.load(satu.lama.id, instansi: instansi, in: db) else { return }
        try balik.catat(orang)
        let baru = satu.baru
        orang.nip = baru.nip.teks
        orang.nama = baru.nama
        orang.idLuar = baru.idLuar ?? orang.idLuar
        orang.jenisASN = baru.jenisASN?.rawValue ?? orang.jenisASN
        orang.jenisKelamin = baru.jenisKelamin?.rawValue ?? orang.jenisKelamin
        let semula = orang.kedudukan
        orang.kedudukan = baru.kedudukan?.rawValue ?? (satu.lama.isAktif ? semula : "aktif")
        orang.versi += 1
        idPerNIP[baru.nip.teks] = orang.id
        try orang.tulis(instansi: instansi, in: db)
        if (semula == "keluar") != (orang.kedudukan == "keluar") {
            try aktifkanAkun(orang.id, orang.kedudukan != "keluar")
        }
    }

    private func aktifkanAkun(_ pegawai: String, _ isAktif: Bool) throws {
        guard var akun = try CatatanAkun.load(pegawai, instansi: instansi, in: db), akun.isAktif != isAktif else {
            return
        }
        try balik.catat(akun)
        akun.isAktif = isAktif
        try akun.tulis(instansi: instansi, in: db)
    }

    private mutating func ubahPenempatan(_ satu: SelisihImpor.Berubah, isPindah: Bool, isJabatanBaru: Bool) throws {
        let kini = try OrganisasiStore.penempatanKini(satu.lama.id, instansi: instansi, in: db)
        let baris = satu.baru
        let unitID = baris.unitID.flatMap { unit[$0] ?? $0 } ?? kini?.unitID
        guard let unitID else { return }
        let jabatan = baris.jabatan ?? kini?.jabatan ?? "Belum ada"
        let nama = baris.unitNama ?? satu.lama.unitNama
        var baru = CatatanPenempatan(
            id: Identifier.make(at: waktu), pegawaiID: satu.lama.id, unitID: unitID, jabatan: jabatan,
            jenisJabatan: baris.jenisJabatan ?? satu.lama.jenisJabatan ?? baris.jenisJabatanTersimpan,
            jenjang: (baris.jenjang ?? (isJabatanBaru ? nil : satu.lama.jenjang))?.rawValue ?? "",
            sejak: hariIni.description, tmtJabatan: baris.tmtJabatan?.description ?? kini?.tmtJabatan
        )
        if kini?.isKepalaUnit == true, isPindah || isJabatanBaru { kepala[kini?.unitID ?? ""] = nil }
        baru.isKepalaUnit =
            isPindah || isJabatanBaru
            ? jadiKepala(satu.lama.id, jabatan: jabatan, unitID: unitID, nama: nama) : kini?.isKepalaUnit ?? false
        // Only details of the same post: a correction, not a new placement.
        baru.sejak = mulaiPenempatan(baris, kini: kini, isBaru: isPindah || isJabatanBaru)
        try OrganisasiStore.tempatkan(baru, instansi: instansi, balik: balik, in: db)
        if isPindah { try akhiriGarisBawaan(satu.lama.id, mulai: baru.sejak) }
    }

    /// The day a post was taken up when the file tells a plausible one, else today.
    private func mulaiPenempatan(_ baris: BarisPegawai, kini: CatatanPenempatan?, isBaru: Bool) -> String {
        guard let kini else { return min(baris.tmtJabatan ?? hariIni, hariIni).description }
        guard isBaru else { return kini.sejak }
        guard let tmt = baris.tmtJabatan, tmt <= hariIni, tmt.description > kini.sejak else {
            return hariIni.description
        }
        return tmt.description
    }

    /// A line that only followed the structure ends with the move; the structure names the next one.
    private func akhiriGarisBawaan(_ pegawai: String, mulai: String) throws {
        guard var garis = try OrganisasiStore.garisKini(pegawai, instansi: instansi, in: db),
            garis.dasar == GarisPenilai.kepalaUnit
        else { return }
        try balik.catat(garis)
        guard garis.sejak < mulai else { return try CatatanGaris.hapus(garis.id, instansi: instansi, in: db) }
        garis.sampai = hariSebelum(mulai)
        try garis.tulis(instansi: instansi, in: db)
    }

    private mutating func terapkanPenilai() throws {
        var baru: [CatatanGaris] = []
        for baris in banding.selisih.baru {
            guard let nip = baris.atasanNIP, let penilai = idPerNIP[nip], let id = idPerNIP[baris.nip.teks] else {
                continue
            }
            let mulai = min(baris.tmtJabatan ?? hariIni, hariIni).description
            baru.append(garis(id, penilai, mulai))
        }
        try tulisBaru(baru)
        for beda in banding.selisih.bedaAtasan {
            guard let penilai = idPerNIP[beda.sesudah], penilai != beda.lama.id,
                banding.tercatat.dasarGaris[beda.lama.id].map(GarisPenilai.bolehDigantiImpor) ?? true
            else { continue }
            let satu = garis(beda.lama.id, penilai, hariIni.description)
            // A circle in the file stays with the admin: the data check of the period lists it.
            do {
                try OrganisasiStore.tugaskanPenilai(satu, instansi: instansi, balik: balik, in: db)
            } catch is Penolakan {
                continue
            }
        }
    }

    private func garis(_ pegawai: String, _ penilai: String, _ sejak: String) -> CatatanGaris {
        CatatanGaris(
            id: Identifier.make(at: waktu), pegawaiID: pegawai, penilaiID: penilai, dasar: GarisPenilai.impor,
            sejak: sejak
        )
    }

    private func keluarkan(_ pegawai: String) throws {
        guard var orang = try CatatanPegawai.load(pegawai, instansi: instansi, in: db) else { return }
        try balik.catat(orang)
        orang.kedudukan = "keluar"
        orang.versi += 1
        try orang.tulis(instansi: instansi, in: db)
        try aktifkanAkun(pegawai, false)
    }
}
