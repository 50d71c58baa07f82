import Kinerja
import Testing

@Suite("Aturan garis penilai")
struct AturanPenilaiTests {
    private func rentang(_ id: String?, _ penilai: String, _ sejak: String, _ sampai: String? = nil)
        -> SatuPenilai.Rentang
    {
        .init(id: id, penilai: penilai, dasar: "admin", sejak: tgl(sejak), sampai: sampai.map(tgl))
    }

    @Test("L.IV.A.2: yang berhalangan tetap tidak menilai; yang aktif menilai")
    func layak() {
        #expect(PenilaiLayak.alasanTidak(.aktif) == nil)
        for kedudukan in KedudukanPegawai.allCases where kedudukan != .aktif {
            #expect(PenilaiLayak.alasanTidak(kedudukan) != nil, "\(kedudukan)")
        }
    }

    @Test("Pasal 1: atasan setingkat hanya bila memimpin unitnya; N-07: JF menilai JF bila memimpin unit")
    func tingkat() {
        func sesuai(_ penilai: JenisJabatan, _ pegawai: JenisJabatan, _ atas: Bool = false, _ unit: Bool = false)
            -> Bool
        {
            PenilaiDiAtas.sesuai(penilai: penilai, pegawai: pegawai, memimpinDiAtas: atas, memimpin: unit)
        }
        #expect(sesuai(.jptPratama, .administrator))
        #expect(!sesuai(.pengawas, .administrator))
        #expect(!sesuai(.administrator, .administrator))
        #expect(sesuai(.administrator, .administrator, true))
        #expect(!sesuai(.fungsional, .pelaksana))
        #expect(sesuai(.fungsional, .pelaksana, false, true))
        #expect(!sesuai(.pelaksana, .fungsional, false, true))
        #expect(!sesuai(.fungsional, .pengawas, false, true))
        #expect(sesuai(.fungsional, .pengawas, true, true))
    }

    @Test("N-05: Plt. dinilai kepala unit di atas unit yang dipimpinnya, bukan dirinya; Plh. tidak berubah")
    func plt() {
        let kepala = ["DINAS": "kadis", "KAB": "bupati"]
        let induk = ["BIDANG": "DINAS", "DINAS": "KAB"]
        #expect(PenilaiPlt.penilai(plt: "kabid", unit: "BIDANG", kepala: kepala, induk: induk) == "kadis")
        #expect(PenilaiPlt.penilai(plt: "kadis", unit: "BIDANG", kepala: kepala, induk: induk) == "bupati")
        #expect(PenilaiPlt.penilai(plt: "kadis", unit: "DINAS", kepala: kepala, induk: induk) == "bupati")
        #expect(PenilaiPlt.penilai(plt: "bupati", unit: "KAB", kepala: kepala, induk: induk) == nil)
        #expect(PenilaiPlt.mengubahGaris("plt") && !PenilaiPlt.mengubahGaris("plh"))
    }

    @Test("garis terbuka baru menutup yang lama sehari sebelumnya; tanggal yang sama menggantikan")
    func terbuka() {
        let lama = [rentang("1", "a", "2025-01-01")]
        let hasil = SatuPenilai.sisipkan(rentang(nil, "b", "2026-10-01"), ke: lama)
        #expect(hasil == [rentang("1", "a", "2025-01-01", "2026-09-30"), rentang(nil, "b", "2026-10-01")])
        #expect(SatuPenilai.sisipkan(rentang(nil, "b", "2025-01-01"), ke: lama) == [rentang(nil, "b", "2025-01-01")])
    }

    @Test("N-06: sesudah garis sementara, garis definitif berlaku lagi")
    func sementara() {
        let hasil = SatuPenilai.sisipkan(
            rentang(nil, "plt", "2026-04-01", "2026-06-30"), ke: [rentang("1", "a", "2025-01-01")])
        #expect(
            hasil == [
                rentang("1", "a", "2025-01-01", "2026-03-31"), rentang(nil, "plt", "2026-04-01", "2026-06-30"),
                rentang(nil, "a", "2026-07-01"),
            ])
        let dariAwal = SatuPenilai.sisipkan(
            rentang(nil, "plt", "2025-01-01", "2025-02-28"), ke: [rentang("1", "a", "2025-01-01")])
        #expect(dariAwal == [rentang(nil, "plt", "2025-01-01", "2025-02-28"), rentang("1", "a", "2025-03-01")])
    }

    @Test("garis yang tertutup seluruhnya hilang, yang di luar tetap")
    func tertutup() {
        let lama = [rentang("1", "a", "2024-01-01", "2024-12-31"), rentang("2", "b", "2026-02-01", "2026-03-01")]
        let hasil = SatuPenilai.sisipkan(rentang(nil, "c", "2026-01-01", "2026-12-31"), ke: lama)
        #expect(hasil.map(\.penilai) == ["a", "c"])
    }

    @Test("dua garis pada hari yang sama bertumpuk; yang bersambung tidak")
    func bertumpuk() {
        #expect(SatuPenilai.isBertumpuk([("2026-01-01", nil), ("2026-05-01", "2026-06-01")]))
        #expect(SatuPenilai.isBertumpuk([("2026-01-01", "2026-05-01"), ("2026-05-01", nil)]))
        #expect(!SatuPenilai.isBertumpuk([("2026-05-01", nil), ("2026-01-01", "2026-04-30")]))
    }

    @Test("garis yang melingkar ditolak dengan jalan keluarnya")
    func lingkaran() {
        let garis = ["staf": "kabid", "kabid": "kadis", "kadis": "staf"]
        do {
            try TanpaLingkaran.periksa(garis, diubah: ["kadis"], nama: { $0.uppercased() }, saran: { _ in "Bupati" })
            Issue.record("lingkaran diterima")
        } catch {
            #expect(error.kode == "penilai_melingkar")
            #expect(error.pesan.contains("KADIS dinilai STAF dinilai KABID dinilai KADIS"))
            #expect(error.perbaikan == "Pilih Bupati, pimpinan di atasnya.")
        }
        #expect(
            kodePenolakan { () throws(Penolakan) in
                try TanpaLingkaran.periksa(
                    ["a": "b", "c": "d", "d": "c"], diubah: ["a"], nama: { $0 }, saran: { _ in nil })
            } == nil)
    }

    @Test("saran memanjat sampai kepala yang dapat menilai dan tidak melingkar")
    func saran() {
        let kepala = ["DINAS": "kadis", "KAB": "bupati"]
        let induk = ["BIDANG": "DINAS", "DINAS": "KAB"]
        func cari(_ pegawai: String, _ unit: String, _ garis: [String: String] = [:]) -> String? {
            SaranPenilai.cari(untuk: pegawai, unit: unit, kepala: kepala, induk: induk, garis: garis)
        }
        #expect(cari("staf", "BIDANG") == "kadis")
        #expect(cari("kadis", "DINAS") == "bupati")
        #expect(cari("kabid", "BIDANG", ["kadis": "kabid"]) == "bupati")
        #expect(cari("bupati", "KAB") == nil)
    }

    @Test("unit tidak dapat dipindah ke bawah dirinya; jalur di bawahnya ikut")
    func pindah() throws {
        #expect(
            kodePenolakan { () throws(Penolakan) in
                try PindahUnit.periksa(jalur: "/B/DINAS/", ke: "/B/DINAS/BID/", namaInduk: "Bidang")
            } == "unit.melingkar")
        #expect(
            PindahUnit.jalurBaru("/B/DINAS/BID/", dari: "/B/DINAS/", ke: "/B/SETDA/DINAS/") == "/B/SETDA/DINAS/BID/")
        #expect(PindahUnit.jalurBaru("/B/LAIN/", dari: "/B/DINAS/", ke: "/B/X/") == "/B/LAIN/")
    }

    @Test("permintaan perbaikan: penolakan butuh alasan, yang selesai tidak berubah lagi")
    func permintaan() {
        func kode(_ lama: PermintaanPerbaikan.Keadaan, _ baru: PermintaanPerbaikan.Keadaan, _ alasan: String = "")
            -> String?
        {
            kodePenolakan { () throws(Penolakan) in
                try PermintaanPerbaikan.pindah(dari: lama, ke: baru, alasan: alasan)
            }
        }
        #expect(kode(.terkirim, .diperbaiki) == nil)
        #expect(kode(.dibaca, .ditolak) == "perbaikan.alasan")
        #expect(kode(.dibaca, .ditolak, "sudah benar") == nil)
        #expect(kode(.ditolak, .diperbaiki) == "perbaikan.selesai")
        #expect(kode(.diperbaiki, .ditolak, "x") == "perbaikan.selesai")
    }
}
