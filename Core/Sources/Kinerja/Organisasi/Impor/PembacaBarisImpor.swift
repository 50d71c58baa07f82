/// A row that could be read, with what decides between rows on the same person.
struct BarisTerbaca {
    var pegawai: BarisPegawai
    /// Only reports of e-Kinerja have it.
    var riwayat: BarisRiwayatSKP?

    /// Not a master record: an SKP for an acting post.
    var isPltPlh: Bool { riwayat?.isPltPlh ?? false }
}

/// Reads rows one after another; gathers notes and faulty rows on the way.
struct PembacaBarisImpor {
    let kepala: KepalaTabel
    let bolehSintetis: Bool
    private(set) var bermasalah: [BarisBermasalah] = []
    var catatan = BukuCatatan()
    private(set) var baris: [String] = []
    private(set) var nomor = 0
    private var masalah: [MasalahImpor] = []

    init(kepala: KepalaTabel, bolehSintetis: Bool) {
        self.kepala = kepala
        self.bolehSintetis = bolehSintetis
    }

    /// The person of the row; nil when the row is empty, no data, or faulty (then it is listed).
    mutating func baca(_ baris: [String], nomor: Int) -> BarisTerbaca? {
        (self.baris, self.nomor, masalah) = (baris, nomor, [])
        guard isBerisi() else { return nil }
        periksaLebar()
        let nip = nip()
        let nama = nama()
        let idLuar = teks(.idLuar)
        guard let nip, let nama else {
            // All faults of a row are told at once, so that it needs mending only once.
            for k in [KolomImpor.tanggalLahir, .tmtJabatan, .periodeAwal, .periodeAkhir] { _ = tanggal(k) }
            return tolak(idLuar, nip, nama)
        }
        var pegawai = BarisPegawai(nomorBaris: nomor, nip: nip, nama: nama, idLuar: idLuar)
        isiJabatan(&pegawai)
        isiUnit(&pegawai)
        isiDiri(&pegawai)
        isiAtasan(&pegawai)
        let riwayat = kepala.varian.isLaporan ? riwayat(pegawai) : nil
        return masalah.isEmpty ? BarisTerbaca(pegawai: pegawai, riwayat: riwayat) : tolak(idLuar, nip, nama)
    }

    private mutating func tolak(_ idLuar: String?, _ nip: NIP?, _ nama: String?) -> BarisTerbaca? {
        bermasalah.append(
            BarisBermasalah(nomorBaris: nomor, daftarMasalah: masalah, idLuar: idLuar, nip: nip?.teks, nama: nama)
        )
        return nil
    }

    /// False for blank rows, repeated headers and rows without any sign of a person (totals, footnotes).
    private mutating func isBerisi() -> Bool {
        guard baris.contains(where: { Sel.isi($0) != nil }) else { return false }
        if kepala.isUlangan(baris) {
            catat(.keterangan, "judul_berulang", nil, "Baris judul yang berulang dilewati.")
            return false
        }
        if teks(.nip) == nil, teks(.idLuar) == nil, teks(.nama) == nil {
            catat(.keterangan, "baris_dilewati", nil, "Baris tanpa NIP, nama, dan ID dilewati.")
            return false
        }
        return true
    }

    private mutating func periksaLebar() {
        guard baris.dropFirst(kepala.lebar).contains(where: { Sel.isi($0) != nil }) else { return }
        masalahkan(
            "baris_kelebihan_sel",
            .nama,
            "Baris ini memuat lebih banyak sel daripada judul kolom, jadi isinya bergeser.",
            "Beri tanda kutip pada isi yang memuat tanda pemisah, lalu unggah lagi berkasnya."
        )
    }

    private mutating func nip() -> NIP? {
        guard let mentah = kepala.sel(.nip, baris).first(where: { Sel.isi($0.isi) != nil }) else {
            masalahkan("nip_kosong", .nip, "NIP kosong.", "Isi NIP dengan 18 angka sesuai SK.")
            return nil
        }
        let masukan = NIPImpor(mentah.isi)
        switch masukan.baca(bolehSintetis: bolehSintetis, kolom: mentah.label) {
        case .failure(let kesalahan):
            masalah.append(kesalahan)
            return nil
        case .success(let nip):
            if masukan.isPetikDibuang {
                catat(.diperbaiki, "nip_tanda_petik", .nip, "Tanda petik di depan NIP dibuang.")
            }
            if masukan.isDirapikan {
                catat(.diperbaiki, "nip_dirapikan", .nip, "Spasi, titik, atau tanda tak terlihat di dalam NIP dibuang.")
            }
            if nip.isSintetis { catat(.peringatan, "nip_sintetis", .nip, "NIP data contoh, bukan NIP terbitan BKN.") }
            return nip
        }
    }

    private mutating func nama() -> String? {
        guard let nama = teks(.nama) else {
            masalahkan("nama_kosong", .nama, "Nama kosong.", "Isi nama pegawai pada baris ini.")
            return nil
        }
        guard nama.unicodeScalars.contains(where: \.properties.isAlphabetic) else {
            masalahkan("nama_bukan_huruf", .nama, "Nama tidak memuat huruf.", "Isi nama pegawai pada baris ini.")
            return nil
        }
        return IstilahImpor.nama(nama, gelarDepan: teks(.gelarDepan), gelarBelakang: teks(.gelarBelakang))
    }

    /// - Parameter hanyaPeriksa: the date is not kept, so a bad one does not stop the row.
    mutating func tanggal(_ k: KolomImpor, hanyaPeriksa: Bool = false) -> Tanggal? {
        guard let tulisan = teks(k) else { return nil }
        switch TanggalImpor.baca(tulisan) {
        case .terbaca(let tanggal): return tanggal
        case .dariSerial(let tanggal):
            catat(.diperbaiki, "tanggal_nomor_hari", k, "Nomor hari lembar sebar diubah menjadi tanggal.")
            return tanggal
        case .salah(let kalimat):
            if hanyaPeriksa {
                catat(.peringatan, "tanggal_tidak_terbaca", k, "Tanggal tidak terbaca, jadi tidak diperiksa.")
            } else {
                masalahkan("tanggal_salah", k, kalimat, "Tulis tanggal sebagai hari-bulan-tahun, misalnya 14-02-1971.")
            }
            return nil
        }
    }

    /// Content of the first filled cell for it, text guard taken off (a name keeps its apostrophe: 'Aisyah).
    mutating func teks(_ k: KolomImpor) -> String? {
        for sel in kepala.sel(k, baris) {
            if Sel.isGalatRumus(sel.isi) {
                catatan.catat(
                    .peringatan,
                    "galat_rumus",
                    kolom: sel.label,
                    "Sel berisi galat rumus dan dianggap kosong.",
                    baris: nomor
                )
            }
            guard let isi = Sel.isi(sel.isi) else { continue }
            if k == .nama { return isi }
            if let tanpa = Sel.isi(Sel.tanpaPetik(isi)) { return tanpa }
        }
        return nil
    }

    mutating func tidakDikenal(_ k: KolomImpor, _ tulisan: String) {
        catat(.peringatan, "istilah_tidak_dikenal", k, "\"\(tulisan.prefix(40))\" tidak dikenal, jadi tidak dipakai.")
    }

    mutating func catat(_ jenis: CatatanImpor.Jenis, _ kode: String, _ k: KolomImpor?, _ kalimat: String) {
        catatan.catat(jenis, kode, kolom: k.map { kepala.label($0) }, kalimat, baris: nomor)
    }

    private mutating func masalahkan(_ kode: String, _ k: KolomImpor, _ kalimat: String, _ perbaikan: String) {
        masalah.append(MasalahImpor(kode: kode, kolom: kepala.label(k), kalimat: kalimat, perbaikan: perbaikan))
    }
}
