import Contoh
import Kinerja
import Pelaksanaan
import Penilaian
import Perencanaan
import Platform
import Storage

/// A year of work of one invented person: a plan with three results, ten months and three quarters.
struct PopulasiSetahun {
    let id: PopulasiID
    let tahun: Int
    let instansi: String
    let db: any SQLConnection
    private var peran: [PeranHasil] = []

    init(id: PopulasiID, tahun: Int, instansi: String, db: any SQLConnection) {
        self.id = id
        self.tahun = tahun
        self.instansi = instansi
        self.db = db
    }

    private static let rumusan = [
        "Layanan kepada masyarakat terselenggara sesuai standar", "Data dan laporan unit tersedia tepat waktu",
        "Tugas pendukung unit terlaksana lengkap", "Keluhan penerima layanan tertangani sampai selesai",
        "Sarana kerja unit terpelihara dan siap pakai",
    ]
    private static let ukuran: [(ukuran: String, aspek: AspekIndikator, target: String, satuan: String)] = [
        ("Jumlah layanan yang selesai", .kuantitas, "120", "layanan"),
        ("Jumlah laporan yang disampaikan", .kuantitas, "12", "laporan"),
        ("Kegiatan yang sesuai prosedur", .kualitas, "95", "persen"),
        ("Keluhan yang ditangani", .kualitas, "90", "persen"),
        ("Jumlah kunjungan lapangan", .kuantitas, "48", "kunjungan"),
    ]

    mutating func tambah(_ nomor: Int, pegawai: Identitas, penilai: Identitas, nomorPenilai: Int) throws {
        var acak = Pengacak(benih: id.benih, nomor: nomor, ragam: 77)
        let skp = skp(nomor, pegawai: pegawai, penilai: penilai, nomorPenilai: nomorPenilai, &acak)
        peran += skp.hasilKerja.enumerated().compactMap { urutan, hasil in
            self.peran(hasil, skp, urutan: urutan, penilai: penilai, nomorPenilai: nomorPenilai)
        }
        let potret = PotretSKP(pegawai: pegawai, penilai: penilai, atasanPenilai: nil)
        try SKPStore.simpan(skp, potret: potret, instansi: instansi, in: db)
        let bulan = (1...10).compactMap { Bulan(tahun: tahun, bulan: $0) }
        let realisasi = bulan.map { self.realisasi(nomor, skp, bulan: $0, &acak) }
        try RealisasiStore.simpanMassal(realisasi, instansi: instansi, waktu: awal(bulan: 10), in: db)
        let evaluasi = (1...3).map { self.evaluasi(nomor, skp, ke: $0, penilai: penilai.id, &acak) }
        try PopulasiStore.simpanEvaluasi(evaluasi, instansi: instansi, in: db)
    }

    /// The cells of the matrix that the results came from; once after the people of a group.
    mutating func simpanPeran() throws {
        try MatriksStore.simpan(peran, instansi: instansi, in: db)
        peran = []
    }

    /// The results of a superior and of the staff meet place by place: the first supports the first.
    private func peran(
        _ hasil: RencanaHasilKerja, _ skp: SKP, urutan: Int, penilai: Identitas, nomorPenilai: Int
    ) -> PeranHasil? {
        guard let peranID = hasil.peranID, let atasan = hasil.rhkAtasanID else { return nil }
        return PeranHasil(
            id: peranID, tahun: tahun, pemberiID: penilai.id, pegawaiID: skp.pegawaiID, rhkAtasanID: atasan,
            indikatorAtasanID: penilai.isPimpinanTinggiAtauMandiri
                ? id.buat(.indikator, nomorPenilai * 6 + urutan * 2) : nil,
            rumusan: hasil.rumusan, kaskade: hasil.kaskade, keadaan: .masukSKP, penilaiID: penilai.id, rhkID: hasil.id,
            dibuat: awal(bulan: 1), diputus: awal(bulan: 1)
        )
    }

    /// Nine in the morning of the tenth of a month.
    private func awal(bulan: Int) -> Int64 {
        Tanggal(tahun: tahun, bulan: bulan, hari: 10).map { Waktu.awal($0) + 9 * 3_600_000 } ?? 0
    }

    private func skp(
        _ nomor: Int, pegawai: Identitas, penilai: Identitas, nomorPenilai: Int, _ acak: inout Pengacak
    ) -> SKP {
        // The Bupati has no SKP to support.
        let isMendukung = penilai.jenisJabatan != .kepalaDaerah
        let mulai = acak.angka(Self.rumusan.count)
        var hasil: [RencanaHasilKerja] = []
        for urutan in 0..<3 {
            var indikator: [IndikatorKinerja] = []
            for ke in 0...acak.angka(2) { indikator.append(self.indikator(nomor * 6 + urutan * 2 + ke, &acak)) }
            hasil.append(
                RencanaHasilKerja(
                    id: id.buat(.rhk, nomor * 3 + urutan), rumusan: Self.rumusan[(mulai + urutan) % Self.rumusan.count],
                    rhkAtasanID: isMendukung ? id.buat(.rhk, nomorPenilai * 3 + urutan) : nil,
                    rhkAtasan: isMendukung ? "Hasil kerja \(urutan + 1) \(penilai.jabatan)" : "",
                    pemberiTugas: penilai.jabatan, asal: isMendukung ? .matriks : .dialog, keadaan: .disepakati,
                    peranID: isMendukung ? id.buat(.peran, nomor * 3 + urutan) : nil,
                    kaskade: isMendukung ? .pembagianBeban : nil, indikator: indikator
                )
            )
        }
        return SKP(
            id: id.buat(.skp, nomor), pegawaiID: pegawai.id, tahun: tahun, penilaiID: penilai.id, keadaan: .ditetapkan,
            isPeriodeDisetujui: true, isPerilakuDisetujui: true, dibuat: awal(bulan: 1), diajukan: awal(bulan: 1),
            dibuka: awal(bulan: 1), ditetapkan: awal(bulan: 1) + 86_400_000, ditetapkanOleh: penilai.id, revisi: 1,
            hasilKerja: hasil
        )
    }

    private func indikator(_ nomor: Int, _ acak: inout Pengacak) -> IndikatorKinerja {
        let pilihan = acak.pilih(Self.ukuran)
        let target = Desimal(pilihan.target).map { TargetKinerja($0) } ?? TargetKinerja(teks: pilihan.target)
        return IndikatorKinerja(
            id: id.buat(.indikator, nomor), aspek: pilihan.aspek, ukuran: pilihan.ukuran, target: target,
            satuan: pilihan.satuan
        )
    }

    private func realisasi(_ nomor: Int, _ skp: SKP, bulan: Bulan, _ acak: inout Pengacak) -> BenihRealisasi {
        var butir: [BenihRealisasi.Butir] = []
        for (letak, satu) in skp.hasilKerja.flatMap(\.indikator).enumerated() {
            butir.append(
                BenihRealisasi.Butir(
                    id: id.buat(.realisasi, (nomor * 6 + letak) * 12 + bulan.bulan), indikatorID: satu.id,
                    isi: Realisasi(angka: angka(satu, &acak))
                )
            )
        }
        return BenihRealisasi(
            skpID: skp.id, bulan: bulan, keadaan: .diterima, isTerlambat: acak.angka(12) == 0, penilaiID: skp.penilaiID,
            butir: butir
        )
    }

    /// Counts are a twelfth of the year's target, shares stand near the target.
    private func angka(_ indikator: IndikatorKinerja, _ acak: inout Pengacak) -> Desimal? {
        let penuh = Int(indikator.target.angka?.description ?? "") ?? 12
        let nilai = indikator.aspek == .kuantitas ? max(0, penuh / 12 + acak.angka(3) - 1) : penuh - 5 + acak.angka(9)
        return Desimal(String(nilai))
    }

    private func evaluasi(
        _ nomor: Int, _ skp: SKP, ke: Int, penilai: String, _ acak: inout Pengacak
    ) -> EvaluasiRekaan {
        let pilihan: [(nilai: Ekspektasi, bobot: Int)] = [(.sesuai, 84), (.diAtas, 13), (.diBawah, 3)]
        let (hasil, perilaku) = (acak.pilih(berbobot: pilihan), acak.pilih(berbobot: pilihan))
        return EvaluasiRekaan(
            id: id.buat(.evaluasi, nomor * 4 + ke), skpID: skp.id, pegawaiID: skp.pegawaiID, penilaiID: penilai,
            periode: .triwulan(tahun: tahun, ke: ke), hasilKerja: hasil, perilakuKerja: perilaku,
            predikat: KuadranKinerja.predikat(hasil: hasil, perilaku: perilaku), capaian: .baik,
            waktu: awal(bulan: ke * 3 + 1)
        )
    }
}
