import Testing

@testable import Kinerja

@Suite("konseling")
struct KonselingTests {
    private let hari = Tanggal(hariSejak1970: 20_700)

    private func kasus(_ jenis: JenisKonselor) throws -> Konseling {
        let awal = try Konseling.komunikasikan(id: "k", pegawai: "p", penilai: "n").keadaan
        let lapor = try awal.laporkan(oleh: "n", jumlahUmpanBalik: 1, isAdaPejabat: true).keadaan
        let penetapan = PenetapanKonseling(
            konselorID: jenis == .penilai ? "n" : "c", jenis: jenis, tanggal: hari, mulai: 540, tempat: "Ruang 1",
            isTerlatih: true, isSeunit: false, atasanID: "a")
        let tetap = try lapor.tetapkan(penetapan, pada: hari).keadaan
        let laksana = try tetap.laksanakan(oleh: jenis == .penilai ? "n" : "c", pada: hari).keadaan
        return try laksana.laporkanHasil(oleh: jenis == .penilai ? "n" : "c", atasan: "a").keadaan
    }

    /// Readers of a part among everybody who could have to do with the case.
    private func pembaca(_ k: Konseling, _ ruas: RuasKonseling) -> Set<String> {
        Set(["p", "n", "a", "c", "kp", "x"].filter { k.bolehBaca(ruas, k.hubungan($0, isPejabat: $0 == "kp")) })
    }

    @Test("L-68: hasil sampai kepada yang disebut aturan menurut jenis konselor, dan tidak kepada yang lain (K-155)")
    func penerima() throws {
        #expect(try pembaca(kasus(.penilai), .hasil) == ["n", "a"])
        #expect(try pembaca(kasus(.fungsional), .hasil) == ["c", "n", "a"])
        #expect(try pembaca(kasus(.independen), .hasil) == ["c", "kp"])
        #expect(try pembaca(kasus(.independen), .rekaman) == ["c", "kp"])
        #expect(try pembaca(kasus(.fungsional), .rekaman) == ["c"])
        #expect(try pembaca(kasus(.independen), .laporan) == ["n", "kp"])
        #expect(try pembaca(kasus(.independen), .jadwal) == ["p", "c", "kp"])
        #expect(try pembaca(kasus(.independen), .tindakLanjut) == ["p", "kp"])
    }

    @Test("yang dibaca orang selalu di dalam tabel wewenang")
    func tabel() throws {
        for jenis in JenisKonselor.allCases {
            let k = try kasus(jenis)
            for orang in ["p", "n", "a", "c", "kp", "x"] {
                let h = k.hubungan(orang, isPejabat: orang == "kp")
                let isBaca = RuasKonseling.allCases.contains { k.bolehBaca($0, h) }
                #expect(isBaca == Wewenang.boleh(.lihatKonseling, peran: [], hubungan: h, keadaan: []))
                if k.bolehBaca(.rekaman, h) {
                    #expect(Wewenang.boleh(.lihatRekamanKonseling, peran: [], hubungan: h, keadaan: []))
                }
            }
        }
    }

    @Test("L-64: B.1.10 tanpa umpan balik tercatat ditolak (K-154); tanpa pejabat juga")
    func tanpaUmpanBalik() throws {
        let awal = try Konseling.komunikasikan(id: "k", pegawai: "p", penilai: "n").keadaan
        #expect(
            throws: Penolakan(
                "konseling.tanpa_umpan_balik",
                "Belum ada umpan balik Anda tentang perilaku pegawai ini, jadi B.1.10 belum dapat dilaporkan.",
                perbaikan: "Beri umpan balik atas perilakunya lebih dulu, lalu laporkan bila tidak ada perubahan.")
        ) { try awal.laporkan(oleh: "n", jumlahUmpanBalik: 0, isAdaPejabat: true) }
        #expect(throws: Penolakan.self) { try awal.laporkan(oleh: "n", jumlahUmpanBalik: 1, isAdaPejabat: false) }
        #expect(throws: Penolakan.self) { try awal.laporkan(oleh: "x", jumlahUmpanBalik: 1, isAdaPejabat: true) }
        #expect(awal.hubungan("kp", isPejabat: true).isEmpty, "sebelum dilaporkan hanya berdua")
    }

    @Test("pejabat yang menjadi penilai atau yang dibicarakan tidak membaca sebagai pejabat")
    func pejabatTerlibat() throws {
        let k = try kasus(.independen)
        #expect(k.hubungan("n", isPejabat: true) == [.penilai])
        #expect(k.hubungan("p", isPejabat: true) == [.diri])
        #expect(!k.bolehBaca(.hasil, k.hubungan("n", isPejabat: true)))
        #expect(!k.bolehTindakLanjut("n", k.hubungan("n", isPejabat: true)))
        #expect(k.bolehTindakLanjut("kp", k.hubungan("kp", isPejabat: true)))
    }

    @Test("permintaan sendiri: penilai tidak tahu apa pun, dan konselornya independen kecuali diizinkan")
    func permintaan() throws {
        let k = try Konseling.minta(
            id: "k", pegawai: "p", penilai: "n", isPenilaiBolehTahu: false, isAdaPejabat: true
        ).keadaan
        #expect(k.hubungan("n", isPejabat: false).isEmpty)
        #expect(k.hubungan("n", isPejabat: true).isEmpty)
        var penetapan = PenetapanKonseling(
            konselorID: "c", jenis: .fungsional, tanggal: hari, mulai: 540, tempat: "R", isTerlatih: false,
            isSeunit: false, atasanID: "a")
        #expect(throws: Penolakan.self) { try k.tetapkan(penetapan, pada: hari) }
        penetapan.jenis = .independen
        #expect(try k.tetapkan(penetapan, pada: hari).keadaan.keadaan == .ditetapkan)
        #expect(throws: Penolakan.self) {
            try Konseling.minta(id: "k", pegawai: "p", penilai: nil, isPenilaiBolehTahu: false, isAdaPejabat: false)
        }
        #expect(try k.tutup([.diri]).keadaan.keadaan == .ditutup)
    }

    @Test(
        "L-65, L-66: konselor menurut jenisnya",
        arguments: [
            ("p", JenisKonselor.independen, false, "konseling.konselor_diri"),
            ("n", .independen, false, "konseling.tidak_independen"),
            ("a", .independen, false, "konseling.tidak_independen"),
            ("c", .independen, true, "konseling.tidak_independen"), ("c", .penilai, false, "konseling.bukan_penilai"),
            ("n", .penilai, false, "konseling.belum_terlatih"), ("n", .fungsional, false, "konseling.konselor_penilai"),
        ])
    func konselor(_ konselor: String, _ jenis: JenisKonselor, _ isSeunit: Bool, _ kode: String) throws {
        let lapor = try Konseling.komunikasikan(id: "k", pegawai: "p", penilai: "n").keadaan
            .laporkan(oleh: "n", jumlahUmpanBalik: 1, isAdaPejabat: true).keadaan
        let penetapan = PenetapanKonseling(
            konselorID: konselor, jenis: jenis, tanggal: hari, mulai: 540, tempat: "R", isTerlatih: false,
            isSeunit: isSeunit, atasanID: "a")
        do throws(Penolakan) {
            _ = try lapor.tetapkan(penetapan, pada: hari)
            Issue.record("\(kode) diterima")
        } catch { #expect(error.kode == kode) }
    }

    @Test("tidak ada langkah yang melompat")
    func urutan() throws {
        let awal = try Konseling.komunikasikan(id: "k", pegawai: "p", penilai: "n").keadaan
        #expect(throws: Penolakan.self) { try awal.laksanakan(oleh: "n", pada: hari) }
        #expect(throws: Penolakan.self) { try awal.tindakLanjuti() }
        #expect(throws: Penolakan.self) { try kasus(.independen).tutup([.pejabatPersonalia]) }
        #expect(throws: Penolakan.self) { try awal.tutup([.diri]) }
        #expect(throws: Penolakan.self) { try Konseling.komunikasikan(id: "k", pegawai: "p", penilai: "p") }
    }

    @Test("B.1.10 menyebut semua yang kurang sekaligus")
    func laporan() {
        let galat = #expect(throws: DaftarPenolakan.self) {
            try LaporanPerilaku(ekspektasi: "", permasalahan: " ", isSerupa: nil, upaya: "").rapi()
        }
        #expect(galat?.daftar.compactMap(\.isian) == ["permasalahan", "upaya", "serupa"])
    }
}
