import Kinerja

/// Made-up people and plans for the tests of this folder.
enum ContohSKP {
    static func orang(
        _ id: String, _ jabatan: String, _ jenis: JenisJabatan, kepala: Bool = false, mandiri: Bool = false
    ) -> Identitas {
        Identitas(
            id: id, nama: "\(id.prefix(1).uppercased())\(id.dropFirst()) Contoh", nip: nil, golongan: nil, pangkat: nil,
            jabatan: jabatan,
            jenisJabatan: jenis, unitID: "u", unit: "Puskesmas Umpama", isKepalaUnit: kepala, isUnitMandiri: mandiri
        )
    }

    static let bupati = orang("bupati", "Bupati", .kepalaDaerah, kepala: true)
    static let sekda = orang("sekda", "Sekretaris Daerah", .jptPratama, kepala: true)
    static let kadis = orang("kadis", "Kepala Dinas Kesehatan", .jptPratama, kepala: true, mandiri: true)
    static let kapus = orang("kapus", "Kepala Puskesmas", .fungsional, kepala: true, mandiri: true)
    static let perawat = orang("perawat", "Perawat Ahli Pertama", .fungsional)
    static let arsiparis = orang("arsiparis", "Pengadministrasi", .pelaksana)

    static func pelaku(_ orang: Identitas) -> Pelaku { Pelaku(id: orang.id, nama: orang.nama, peran: [.pegawai]) }

    static func indikator(
        _ ukuran: String = "Pasien yang terlayani", _ target: TargetKinerja = TargetKinerja(90),
        aspek: AspekIndikator = .kuantitas
    ) -> IndikatorKinerja {
        IndikatorKinerja(id: "i-" + ukuran, aspek: aspek, ukuran: ukuran, target: target, satuan: "%")
    }

    static func hasil(
        _ rumusan: String = "Pasien terlayani tepat waktu", id: String = "h1", jenis: JenisHasilKerja = .utama,
        pemberiTugas: String = "Kepala Puskesmas", perspektif: Perspektif? = nil, klasifikasi: KlasifikasiHasil? = nil,
        indikator: [IndikatorKinerja] = [ContohSKP.indikator()]
    ) -> RencanaHasilKerja {
        RencanaHasilKerja(
            id: id, jenis: jenis, rumusan: rumusan, rhkAtasan: "Layanan membaik", pemberiTugas: pemberiTugas,
            klasifikasi: klasifikasi, perspektif: perspektif, indikator: indikator
        )
    }

    static let lampiran = LampiranSKP(
        dukungan: ["Satu tenaga pada hari Senin"], skema: ["Dilaporkan tiap bulan"],
        konsekuensi: ["Diprioritaskan pelatihan"]
    )

    static func skp(
        _ hasil: [RencanaHasilKerja] = [ContohSKP.hasil()], milik: Identitas = perawat, penilai: Identitas? = kapus,
        keadaan: KeadaanSKP = .disusun
    ) -> SKP {
        SKP(
            id: "s1", pegawaiID: milik.id, tahun: 2026, penilaiID: penilai?.id, keadaan: keadaan, dibuat: 0,
            hasilKerja: hasil, lampiran: lampiran
        )
    }

    static func konteks(
        _ pegawai: Identitas = perawat, penilai: Identitas? = kapus, atasan: Identitas? = kadis,
        kedudukan: KedudukanPegawai = .aktif, pk: [IndikatorPK] = []
    ) -> KonteksSKP {
        KonteksSKP(pegawai: pegawai, kedudukan: kedudukan, penilai: penilai, atasanPenilai: atasan, indikatorPK: pk)
    }

    static func hari(_ iso: String) -> Tanggal { Tanggal(iso) ?? Tanggal(hariSejak1970: 0) }

    /// Codes of what refuses, of the whole list of rules.
    static func tolakan(_ skp: SKP, _ konteks: KonteksSKP) -> [String] {
        DaftarAturanSKP.periksa(skp, konteks).filter { $0.tingkat == .tolak }.map(\.kode)
    }
}
