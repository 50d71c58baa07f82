/// Faults of people's own records.
extension PemeriksaanOrganisasi {
    func tanpaPenempatan() -> [TemuanOrganisasi] {
        wajib.filter { $0.definitif == nil }.map { satu in
            TemuanOrganisasi(
                .tanpaPenempatan, kunci: satu.id, nama: satu.nama, pegawai: [satu.id],
                keterangan: satu.sementara.first.map { "Baru tercatat sebagai Plt. atau Plh. \($0.jabatan)." }
                    ?? "Belum ada jabatan dan unit yang berlaku."
            )
        }
    }

    func ganda() -> [TemuanOrganisasi] {
        PegawaiGanda.cari(bekerja).map { kelompok in
            let nip = kelompok.map { orang[$0]?.nip ?? "tanpa NIP" }
            return TemuanOrganisasi(
                .ganda, kunci: kelompok[0], nama: nama(kelompok[0]), pegawai: kelompok,
                unit: orang[kelompok[0]]?.definitif?.unit,
                keterangan: zip(kelompok, nip).map { "\(nama($0)) (\($1))" }.joined(separator: "; ")
            )
        }
    }

    /// Whether two lines share a day, today or later.
    func garisGanda() -> [TemuanOrganisasi] {
        let semua = Dictionary(grouping: data.garis, by: \.pegawai)
        return bekerja.compactMap { satu in
            guard let garis = semua[satu.id], garis.count > 1,
                SatuPenilai.isBertumpuk(garis.map { ($0.sejak, $0.sampai) })
            else { return nil }
            return TemuanOrganisasi(
                .garisGanda, kunci: satu.id, nama: satu.nama, pegawai: [satu.id], unit: satu.definitif?.unit,
                keterangan: garis.map { nama($0.penilai) }.joined(separator: "; ")
            )
        }
    }
}
