/// The parts of a person's record, cell by cell.
extension PembacaBarisImpor {
    mutating func isiJabatan(_ p: inout BarisPegawai) {
        isiJenisASN(&p)
        p.golongan = golongan()
        let kelompok = teks(.jenisJabatan)
        p.kelompokJabatan = kelompok.flatMap(IstilahImpor.kelompokJabatan)
        if let kelompok, p.kelompokJabatan == nil { tidakDikenal(.jenisJabatan, kelompok) }
        p.jabatan = jabatan(&p.kelompokJabatan)
        p.jenisJabatan = JenjangImpor.jenisJabatan(p.kelompokJabatan, jabatan: p.jabatan, eselon: teks(.eselon))
        if p.kelompokJabatan == .fungsional { p.jenjang = p.jabatan.flatMap(JenjangImpor.fungsional) }
        p.tmtJabatan = tanggal(.tmtJabatan)
    }

    private mutating func isiJenisASN(_ p: inout BarisPegawai) {
        let tulisan = teks(.jenisASN)
        let status = teks(.statusCPNS)
        p.jenisASN = tulisan.flatMap(IstilahImpor.jenisASN) ?? status.flatMap(IstilahImpor.jenisASN)
        p.isCPNS = IstilahImpor.isCPNS(tulisan) || IstilahImpor.isCPNS(status)
        if let tulisan, p.jenisASN == nil { tidakDikenal(.jenisASN, tulisan) }
        guard let jenis = p.jenisASN, !p.nip.isSintetis, (jenis != .pns) != (p.nip.jenis == .pppk) else { return }
        catat(.peringatan, "beda_jenis_asn", .jenisASN, "Jenis pegawai berbeda dengan angka 13–14 NIP.")
    }

    /// Variant B spreads the post over three columns; the filled one also tells its kind.
    private mutating func jabatan(_ kelompok: inout BarisPegawai.KelompokJabatan?) -> String? {
        if let langsung = teks(.jabatan) { return langsung }
        let eselon = teks(.eselon).flatMap { JenjangImpor.dariEselon($0) == nil ? $0 : nil }
        let pilihan: [(BarisPegawai.KelompokJabatan, String?)] = [
            (.struktural, eselon), (.fungsional, teks(.jft)), (.pelaksana, teks(.jfu)),
        ]
        let terpilih = pilihan.first { $0.0 == kelompok && $0.1 != nil } ?? pilihan.first { $0.1 != nil }
        if kelompok == nil { kelompok = terpilih?.0 ?? (teks(.eselon) == nil ? nil : .struktural) }
        return terpilih?.1
    }

    private mutating func golongan() -> String? {
        guard let tulisan = teks(.golongan) else {
            guard let hasil = teks(.golonganID).flatMap(GolonganImpor.dariID) else { return nil }
            catat(.diperbaiki, "golongan_dari_id", .golonganID, "Golongan diisi dari kode golongan SIASN.")
            return hasil
        }
        let hasil = GolonganImpor.baca(tulisan) ?? GolonganImpor.dariID(tulisan)
        if hasil == nil { tidakDikenal(.golongan, tulisan) }
        return hasil
    }

    mutating func isiUnit(_ p: inout BarisPegawai) {
        p.unitID = teks(.unitID)
        p.unitNama = teks(.unitNama)
        // Where the column holds the instansi itself it names no perangkat daerah.
        let instansi = teks(.instansi)
        p.opd = teks(.opd).flatMap { $0 == instansi ? nil : $0 }
        p.unitAtasan = teks(.unitAtasan)
    }

    mutating func isiDiri(_ p: inout BarisPegawai) {
        p.kedudukanHukum = teks(.kedudukanHukum)
        p.kedudukan = p.kedudukanHukum.flatMap(IstilahImpor.kedudukan)
        if let tulisan = p.kedudukanHukum, p.kedudukan == nil { tidakDikenal(.kedudukanHukum, tulisan) }
        p.tanggalLahir = tanggal(.tanggalLahir)
        if let lahir = p.tanggalLahir, let dalamNIP = p.nip.lahir, lahir != dalamNIP {
            catat(.peringatan, "beda_tanggal_lahir", .tanggalLahir, "Tanggal lahir berbeda dengan angka di dalam NIP.")
        }
        if let tulisan = teks(.jenisKelamin) {
            p.jenisKelamin = IstilahImpor.jenisKelamin(tulisan)
            if p.jenisKelamin == nil { tidakDikenal(.jenisKelamin, tulisan) }
        }
        if let jenis = p.jenisKelamin, let dalamNIP = p.nip.jenisKelamin, jenis != dalamNIP {
            catat(.peringatan, "beda_jenis_kelamin", .jenisKelamin, "Jenis kelamin berbeda dengan angka ke-15 NIP.")
        }
        if let tmt = tanggal(.tmtCPNS, hanyaPeriksa: true), let dalamNIP = p.nip.tmt, tmt.bulanKalender != dalamNIP {
            catat(.peringatan, "beda_tmt_cpns", .tmtCPNS, "TMT CPNS berbeda dengan angka di dalam NIP.")
        }
    }

    mutating func isiAtasan(_ p: inout BarisPegawai) {
        p.atasanID = teks(.atasanID)
        p.atasanNama = teks(.atasanNama)
        p.atasanJabatan = teks(.atasanJabatan)
        guard let mentah = teks(.atasanNIP) else { return }
        // The atasan's row is judged on its own; here a bad number only means that the link is missing.
        switch NIPImpor(mentah).baca(bolehSintetis: bolehSintetis, kolom: kepala.label(.atasanNIP)) {
        case .success(let nip) where nip == p.nip:
            catat(.peringatan, "atasan_diri_sendiri", .atasanNIP, "Atasan sama dengan pegawainya, jadi tidak dipakai.")
        case .success(let nip): p.atasanNIP = nip.teks
        case .failure:
            catat(.peringatan, "atasan_nip_salah", .atasanNIP, "NIP atasan tidak terbaca, jadi tidak dipakai.")
        }
    }

    mutating func riwayat(_ p: BarisPegawai) -> BarisRiwayatSKP {
        BarisRiwayatSKP(
            nomorBaris: nomor,
            nip: p.nip,
            skpID: teks(.skpID),
            jabatan: p.jabatan,
            periodeAwal: tanggal(.periodeAwal),
            periodeAkhir: tanggal(.periodeAkhir),
            isPltPlh: IstilahImpor.isPltPlh(teks(.pltPlh)),
            statusSKP: teks(.statusSKP)?.lowercased(),
            hasilKerja: IstilahImpor.ekspektasi(teks(.hasilKerja)),
            perilakuKerja: IstilahImpor.ekspektasi(teks(.perilakuKerja)),
            hasilAkhir: IstilahImpor.predikat(teks(.hasilAkhir))
        )
    }
}
