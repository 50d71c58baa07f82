import Kinerja
import Testing

@Suite("Capaian organisasi yang dipakai dalam evaluasi")
struct CapaianUntukEvaluasiTests {
    typealias Contoh = ContohEvaluasi

    private func penetapan(_ iso: String, _ nilai: CapaianOrganisasi = .baik) -> CapaianBerlaku.Penetapan {
        .init(nilai: nilai, tanggal: Contoh.hari(iso))
    }

    @Test("K-14: tanpa capaian periode ini, evaluasi periodik ditolak walau tahun lalu ada")
    func belumAda() {
        let kode = Contoh.kode {
            _ = try CapaianUntukEvaluasi.tentukan(
                Contoh.tw3, penetapan: nil, tahunSebelumnya: .baik, pada: Contoh.hari("2026-10-01")
            )
        }
        #expect(kode == "capaian_organisasi_belum_ada")
    }

    @Test("capaian periodik yang sudah ditetapkan dipakai apa adanya")
    func periodik() throws {
        let berlaku = try CapaianUntukEvaluasi.tentukan(
            Contoh.tw3, penetapan: penetapan("2026-09-28", .istimewa), tahunSebelumnya: .kurang,
            pada: Contoh.hari("2026-10-01")
        )
        #expect(berlaku.nilai == .istimewa)
        #expect(!berlaku.isTahunSebelumnya)
    }

    @Test("K-15: capaian 2026 keluar 10 Februari 2027, jadi dipakai capaian 2025")
    func tahunSebelumnya() throws {
        let berlaku = try CapaianUntukEvaluasi.tentukan(
            .tahunan(2026), penetapan: penetapan("2027-02-10", .istimewa), tahunSebelumnya: .butuhPerbaikan,
            pada: Contoh.hari("2027-02-12")
        )
        #expect(berlaku.nilai == .butuhPerbaikan)
        #expect(berlaku.tahun == 2025)
        #expect(berlaku.isTahunSebelumnya)
    }

    @Test("K-16: capaian 2026 keluar 29 Januari 2027, jadi dipakai")
    func tepatWaktu() throws {
        let berlaku = try CapaianUntukEvaluasi.tentukan(
            .tahunan(2026), penetapan: penetapan("2027-01-29", .istimewa), tahunSebelumnya: .butuhPerbaikan,
            pada: Contoh.hari("2027-01-30")
        )
        #expect(berlaku.nilai == .istimewa)
        #expect(berlaku.tahun == 2026)
    }

    @Test("K-17, K-18, K-19: yang dipakai unit yang dipimpin pejabat penilai")
    func unitPenilai() {
        let capaian: [String: CapaianOrganisasi] = [
            "puskesmas": .baik, "dinas": .butuhPerbaikan, "pemkab": .istimewa,
        ]
        let kepalaPuskesmas = identitas("puskesmas", .administrator)
        let kepalaDinas = identitas("dinas", .jptPratama)
        let bupati = identitas("pemkab", .kepalaDaerah)
        #expect(capaian[CapaianUntukEvaluasi.unit(penilai: kepalaPuskesmas)] == .baik)
        #expect(capaian[CapaianUntukEvaluasi.unit(penilai: kepalaDinas)] == .butuhPerbaikan)
        #expect(capaian[CapaianUntukEvaluasi.unit(penilai: bupati)] == .istimewa)
    }

    private func identitas(_ unit: String, _ jenis: JenisJabatan) -> Identitas {
        Identitas(
            id: "kepala-\(unit)", nama: "Rimba Contoh", nip: nil, golongan: nil, pangkat: nil, jabatan: "Kepala",
            jenisJabatan: jenis, unitID: unit, unit: unit, isKepalaUnit: true, isUnitMandiri: false
        )
    }
}
