/// Faults of the lines to raters.
extension PemeriksaanOrganisasi {
    func tanpaPenilai() -> [TemuanOrganisasi] {
        wajib.compactMap { satu in
            guard let tempat = satu.definitif, tempat.jenisJabatan != .kepalaDaerah, penilai[satu.id] == nil else {
                return nil
            }
            return TemuanOrganisasi(
                .tanpaPenilai, kunci: satu.id, nama: satu.nama, pegawai: [satu.id], unit: tempat.unit,
                keterangan: "\(tempat.jabatan), \(namaUnit(tempat.unit))."
            )
        }
    }

    /// Raters who cannot rate any more, each with the people left behind.
    func penilaiTidakAktif() -> [TemuanOrganisasi] {
        dinilai().compactMap { id, pegawai in
            let sebab = orang[id].map { PenilaiLayak.alasanTidak($0.kedudukan) } ?? "tidak dikenal lagi"
            guard let sebab else { return nil }
            return TemuanOrganisasi(
                .penilaiTidakAktif, kunci: id, nama: nama(id), pegawai: pegawai, unit: orang[id]?.definitif?.unit,
                keterangan: "\(nama(id)) \(sebab), tetapi masih menilai \(pegawai.count) pegawai."
            )
        }
    }

    /// Raters who work here but cannot sign in.
    func penilaiTanpaAkun() -> [TemuanOrganisasi] {
        dinilai().compactMap { id, pegawai in
            guard let satu = orang[id], PenilaiLayak.alasanTidak(satu.kedudukan) == nil, !satu.isAkunAktif else {
                return nil
            }
            return TemuanOrganisasi(
                .penilaiTanpaAkun, kunci: id, nama: satu.nama, pegawai: pegawai, unit: satu.definitif?.unit,
                keterangan: "Menilai \(pegawai.count) pegawai, tetapi belum pernah mengaktifkan akunnya."
            )
        }
    }

    func melingkar() -> [TemuanOrganisasi] {
        LingkaranPenilai.kelompok(penilai).map { anggota in
            let urutan = (anggota + [anggota[0]]).map(nama).joined(separator: " dinilai ")
            return TemuanOrganisasi(
                .melingkar, kunci: anggota[0], nama: nama(anggota[0]), pegawai: anggota,
                unit: orang[anggota[0]]?.definitif?.unit, keterangan: urutan + "."
            )
        }
    }

    /// Whoever stands in a circle is found there, once.
    func penilaiSetingkat() -> [TemuanOrganisasi] {
        let melingkar = Set(LingkaranPenilai.kelompok(penilai).flatMap { $0 })
        return wajib.compactMap { satu in
            guard !melingkar.contains(satu.id), let tempat = satu.definitif, let id = penilai[satu.id],
                let atasan = orang[id],
                PenilaiLayak.alasanTidak(atasan.kedudukan) == nil, let jabatan = atasan.definitif,
                !isSesuai(satu.id, tempat, id, jabatan)
            else { return nil }
            return TemuanOrganisasi(
                .penilaiSetingkat, kunci: satu.id, nama: satu.nama, pegawai: [satu.id], unit: tempat.unit,
                keterangan: "\(tempat.jabatan) dinilai \(atasan.nama), \(jabatan.jabatan)."
            )
        }
    }

    private func isSesuai(
        _ pegawai: String, _ tempat: DataDiperiksa.Tempat, _ penilai: String, _ jabatan: DataDiperiksa.Tempat
    ) -> Bool {
        let pimpinan = memimpin[penilai] ?? []
        return PenilaiDiAtas.sesuai(
            penilai: jabatan.jenisJabatan, pegawai: tempat.jenisJabatan,
            memimpinDiAtas: pimpinan.contains { isDi(tempat.unit, bawah: $0) }, memimpin: !pimpinan.isEmpty
        )
    }

    /// The people of each rater who still work here, sorted.
    private func dinilai() -> [String: [String]] {
        var peta: [String: [String]] = [:]
        for satu in wajib { if let id = penilai[satu.id] { peta[id, default: []].append(satu.id) } }
        return peta.mapValues { $0.sorted() }
    }
}
