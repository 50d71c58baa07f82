import Kinerja
import Testing

@Suite("Perjanjian Kinerja masuk ke SKP")
struct MasukkanPerjanjianTests {
    private func nomor() -> () -> String {
        var kini = 0
        return {
            kini += 1
            return "baru\(kini)"
        }
    }

    private let butir = [
        PerjanjianKinerjaTests.butir("a", "Angka harapan hidup", target: "71,5", satuan: "tahun"),
        PerjanjianKinerjaTests.butir("b", "Puskesmas terakreditasi"),
        PerjanjianKinerjaTests.butir("c", "Realisasi sesuai rencana kas", sasaran: "Anggaran tepat"),
    ]

    private func kadis(_ hasil: [RencanaHasilKerja], keadaan: KeadaanSKP = .disusun) -> SKP {
        ContohSKP.skp(hasil, milik: ContohSKP.kadis, penilai: ContohSKP.bupati, keadaan: keadaan)
    }

    @Test("P-31: setiap sasaran menjadi satu RHK utama dengan indikator, target, dan tautannya")
    func semuaMasuk() throws {
        let (skp, jumlah) = try kadis([]).memuat(butir, pemberiTugas: "Bupati", idBaru: nomor())
        #expect(jumlah == 3)
        #expect(skp.hasilKerja.map(\.rumusan) == ["Warga makin sehat", "Anggaran tepat"])
        #expect(skp.hasilKerja.allSatisfy { $0.jenis == .utama && $0.asal == .perjanjianKinerja })
        #expect(skp.hasilKerja[0].perspektif == .penerimaLayanan)
        #expect(skp.hasilKerja.flatMap(\.indikator).map(\.indikatorPKID) == ["a", "b", "c"])
        #expect(skp.hasilKerja[0].indikator[0].targetTampil == "71,5 tahun")
        let semua = skp.hasilKerja.flatMap { [$0.id] + $0.indikator.map(\.id) }
        #expect(Set(semua).count == semua.count)
    }

    @Test("Yang sudah ada tidak digandakan: yang sama kata ditautkan, yang tambahan menjadi utama")
    func tidakGanda() throws {
        let ada = ContohSKP.hasil(
            "Warga hidup lebih lama", id: "r", jenis: .tambahan,
            indikator: [ContohSKP.indikator("angka Harapan hidup", TargetKinerja(70))])
        let (skp, jumlah) = try kadis([ada]).memuat(butir, pemberiTugas: "Bupati", idBaru: nomor())
        #expect(jumlah == 2)
        #expect(skp.hasilKerja[0].jenis == .utama)
        #expect(skp.hasilKerja[0].indikator[0].indikatorPKID == "a")
        #expect(skp.hasilKerja[0].indikator[0].target == TargetKinerja(70))
        let lagi = try skp.memuat(butir, pemberiTugas: "Bupati", idBaru: nomor())
        #expect(lagi.jumlah == 0)
        #expect(lagi.skp == skp)
    }

    @Test("SKP yang disetujui menolak dan menyebut perubahan dengan alasan")
    func tertutup() {
        let galat = #expect(throws: Penolakan.self) {
            try kadis([], keadaan: .ditetapkan).memuat(butir, pemberiTugas: "Bupati", idBaru: nomor())
        }
        #expect(galat?.perbaikan?.contains("mengajukan perubahan") == true)
    }

    @Test("Pendekatan kualitatif: indikator dan target menjadi satu narasi yang tetap tertaut")
    func narasi() throws {
        var skp = kadis([])
        skp.pendekatan = .kualitatif
        let hasil = try skp.memuat([butir[1]], pemberiTugas: "Bupati", idBaru: nomor()).skp
        #expect(hasil.hasilKerja[0].indikator[0].ukuran == "Puskesmas terakreditasi: 90%")
        #expect(hasil.hasilKerja[0].indikator[0].target.isKosong)
        let konteks = ContohSKP.konteks(ContohSKP.kadis, penilai: ContohSKP.bupati, atasan: nil, pk: [butir[1]])
        #expect(PerjanjianKinerjaTermuat.periksa(hasil, konteks).isEmpty)
    }

    @Test("Tautan lebih dulu daripada kata, dan target yang berbeda ditunjukkan kepada penilai")
    func tautanDulu() {
        var indikator = ContohSKP.indikator("Umur harapan hidup saat lahir", TargetKinerja(70))
        indikator.indikatorPKID = "a"
        let skp = kadis([ContohSKP.hasil(id: "r", indikator: [indikator])])
        let konteks = ContohSKP.konteks(ContohSKP.kadis, penilai: ContohSKP.bupati, atasan: nil, pk: [butir[0]])
        let temuan = PerjanjianKinerjaTermuat.periksa(skp, konteks)
        #expect(temuan.map(\.tingkat) == [.ingatkan])
        #expect(temuan[0].pesan.contains("71,5 tahun"))
        #expect(temuan[0].rhkID == "r")
    }

    @Test("P-50: indikator tanpa strategi disebut; strategi lewat indikator SKP juga dihitung")
    func strategi() {
        let lewatPK = StrategiHasilKerja(
            id: "s1", tahun: 2026, unitID: "u", pemilikID: "kadis", indikatorPKID: "a", judul: "Kader", dibuat: 0)
        let lewatSKP = StrategiHasilKerja(
            id: "s2", tahun: 2026, unitID: "u", pemilikID: "kadis", indikatorID: "i", judul: "Mutu", dibuat: 0)
        var indikator = ContohSKP.indikator("Puskesmas terakreditasi")
        indikator.id = "i"
        #expect(StrategiSetiapIndikator.belumAda(butir, strategi: [lewatPK]).map(\.id) == ["b", "c"])
        let semua = [lewatPK, lewatSKP]
        #expect(
            StrategiSetiapIndikator.belumAda(butir, strategi: semua, indikatorSKP: [indikator]).map(\.id) == ["c"])
    }

    @Test("P-51, P-53: setiap cara pembagian menerangkan kapan cocok, dan hanya yang langsung boleh digulung")
    func cara() {
        for cara in PendekatanKaskade.allCases {
            #expect(!cara.kapanCocok.isEmpty)
            #expect(cara.arti.contains("boleh digulung") == cara.isLangsung)
        }
    }

    @Test("Lembar strategi meminta judul dan sedikitnya satu strategi; manual meminta tujuan, definisi, sumber data")
    func lembar() {
        let kosong = StrategiHasilKerja(id: "s", tahun: 2026, unitID: "u", pemilikID: "k", judul: "", dibuat: 0)
        #expect(kosong.periksa().map(\.isian) == ["judul", "kegiatan_rutin"])
        #expect(ManualIndikatorKinerja().periksa().map(\.isian) == ["tujuan", "definisi", "sumber_data"])
    }
}
