import Kinerja
import Testing

@Suite("Impor: selisih dengan data tercatat")
struct ImporSelisihTests {
    private func hasil(_ baris: [String: String]...) throws -> HasilImporPegawai {
        try bacaImporPegawai(
            TabelMasukan(baris: [TabelUji.judulSIASN] + baris.map(TabelUji.barisSIASN)),
            bolehSintetis: true
        )
    }

    private func tercatat(_ id: String, _ nip: String, _ nama: String = "Rimba Contoh") -> PegawaiTercatat {
        PegawaiTercatat(id: id, nip: nip, nama: nama, idLuar: "ID-" + id, sumber: .siasn)
    }

    private let satu = "199013012010011001"
    private let dua = "199013012010012002"
    private let tiga = "199013012010011003"

    @Test("baru, berubah, sama, dan hilang dipisahkan; perubahan disebut per bidang")
    func empatKelompok() throws {
        var lama = tercatat("1", satu)
        lama.golongan = "III/b"
        lama.jabatan = "Lurah"
        let selisih = selisihkan(
            try hasil(
                ["PNS ID": "ID-1", "GOL AKHIR NAMA": "III/c"],
                ["PNS ID": "ID-2", "NIP BARU": dua, "NAMA": "Melur Misal"],
                ["PNS ID": "ID-9", "NIP BARU": "199013012010011009"]
            ),
            dengan: [lama, tercatat("2", dua, "Melur Misal"), tercatat("3", tiga, "Jati Seumpama")]
        )
        #expect(selisih.baru.map(\.idLuar) == ["ID-9"])
        #expect(selisih.berubah.map(\.lama.id) == ["1"])
        #expect(
            selisih.berubah.first?.daftarPerubahan
                == [PerubahanBidang(bidang: .golongan, sebelum: "III/b", sesudah: "III/c")],
            "jabatan kosong di berkas tidak menghapus jabatan tercatat"
        )
        #expect(selisih.sama.map(\.lama.id) == ["2"])
        #expect(selisih.hilang.map(\.id) == ["3"])
        #expect(selisih.ringkasan == "1 baru, 1 berubah, 1 sama, 1 hilang, 0 bermasalah")
    }

    @Test("dicari menurut ID sumber dulu, baru NIP")
    func pencocokan() throws {
        let gantiNIP = selisihkan(try hasil(["PNS ID": "ID-1", "NIP BARU": dua]), dengan: [tercatat("1", satu)])
        #expect(gantiNIP.berubah.first?.daftarPerubahan.map(\.bidang) == [.nip])
        let lewatNIP = selisihkan(try hasil([:]), dengan: [tercatat("1", satu)])
        #expect(lewatNIP.sama.count == 1)
    }

    @Test("ID milik satu orang dan NIP milik orang lain menunggu; keduanya tidak hilang")
    func duaPegawai() throws {
        let selisih = selisihkan(
            try hasil(["PNS ID": "ID-1", "NIP BARU": dua]),
            dengan: [tercatat("1", satu), tercatat("2", dua, "Melur Misal")]
        )
        #expect(selisih.bermasalah.first?.daftarMasalah.map(\.kode) == ["cocok_dua_pegawai"])
        #expect(selisih.hilang.isEmpty)
        #expect(selisih.baru.isEmpty && selisih.berubah.isEmpty)
    }

    @Test("dua baris yang menunjuk satu pegawai menunggu")
    func duaBaris() throws {
        let selisih = selisihkan(
            try hasil(["PNS ID": "ID-1", "NIP BARU": dua], ["PNS ID": "ID-7", "NIP BARU": satu]),
            dengan: [tercatat("1", satu)]
        )
        #expect(selisih.bermasalah.first?.daftarMasalah.map(\.kode) == ["dua_baris_satu_pegawai"])
        #expect(selisih.bermasalah.first?.barisLain == [2])
    }

    @Test("pegawai pada baris rusak, sumber lain, tanpa sumber, atau tidak aktif tidak dianggap hilang")
    func tidakHilang() throws {
        var keluar = tercatat("4", "199013012010011004")
        keluar.isAktif = false
        var manual = tercatat("5", "199013012010011005")
        manual.sumber = nil
        var lain = tercatat("6", "199013012010011006")
        lain.sumber = .ekinerja
        let selisih = selisihkan(
            try hasil(
                ["PNS ID": "ID-1", "NIP BARU": "1.99013E+17"],
                ["NIP BARU": dua, "TANGGAL LAHIR": "x"],
                ["NIP BARU": "12", "NAMA": "Jati Seumpama"]
            ),
            dengan: [
                tercatat("1", satu), tercatat("2", dua, "Melur Misal"), tercatat("3", tiga, "Jati Seumpama"), keluar,
                manual, lain,
            ]
        )
        #expect(selisih.hilang.isEmpty)
        #expect(selisih.bermasalah.count == 3)
        #expect(selisih.jumlahDikenal == 3)
    }

    @Test("pegawai tidak aktif yang muncul lagi berubah menjadi aktif")
    func aktifLagi() throws {
        var lama = tercatat("1", satu)
        lama.isAktif = false
        let selisih = selisihkan(try hasil(["PNS ID": "ID-1"]), dengan: [lama])
        #expect(selisih.berubah.first?.daftarPerubahan.map(\.bidang) == [.aktif])
    }

    @Test("impor kedua dari berkas yang sama tidak mengubah apa pun")
    func idempoten() throws {
        let berkas = try bacaImporPegawai(TabelUji.csv(ContohBerkas.laporanPenilaian), bolehSintetis: true)
        let tersimpan = berkas.pegawai.enumerated().map { i, p in
            var catatan = PegawaiTercatat(
                id: "\(i)",
                nip: p.nip.teks,
                nama: p.nama,
                idLuar: p.idLuar,
                sumber: .ekinerja
            )
            catatan.jenisASN = p.jenisASN
            catatan.golongan = p.golongan
            catatan.jabatan = p.jabatan
            catatan.jenisJabatan = p.jenisJabatan
            catatan.jenjang = p.jenjang
            catatan.unitID = p.unitID
            catatan.unitNama = p.unitNama
            catatan.atasanNIP = p.atasanNIP
            return catatan
        }
        let unit = berkas.daftarUnit.map { UnitTercatat(id: "u", nama: $0.nama, idLuar: $0.id, induk: $0.induk) }
        let disimpan: Set<BidangPegawai> = Set(BidangPegawai.allCases).subtracting([.opd])
        let selisih = selisihkan(berkas, dengan: tersimpan, unit: unit, bidang: disimpan)
        #expect(selisih.isTanpaPerubahan)
        #expect(selisih.sama.count == 5)
        #expect(selisih.bedaAtasan.isEmpty)
        #expect(!selisih.perluPerhatian)
        #expect(
            selisihkan(berkas, dengan: tersimpan, unit: unit).berubah.count == 5,
            "tanpa batas bidang, OPD dianggap baru"
        )
    }

    @Test("hilang lebih dari 20% menyalakan tanda perhatian, tepat 20% tidak")
    func penjaga() throws {
        let semua = (1...10).map {
            tercatat("\($0)", "1990130120100110" + ($0 < 10 ? "0" : "") + "\($0)", "Pegawai Contoh")
        }
        func hilang(_ jumlah: Int) throws -> SelisihImpor {
            let baris = semua.dropLast(jumlah).map {
                TabelUji.barisSIASN(["PNS ID": $0.idLuar ?? "", "NIP BARU": $0.nip, "NAMA": $0.nama])
            }
            return selisihkan(
                try bacaImporPegawai(TabelMasukan(baris: [TabelUji.judulSIASN] + baris), bolehSintetis: true),
                dengan: semua
            )
        }
        #expect(try !hilang(2).perluPerhatian)
        let tiga = try hilang(3)
        #expect(tiga.perluPerhatian)
        #expect(tiga.hilang.map(\.id) == ["8", "9", "10"])
        #expect(tiga.alasanPerhatian?.contains("3 dari 10") == true)
    }

    @Test("unit dikenali dari ID, atau dari nama bersama induknya")
    func unit() throws {
        let berkas = try bacaImporPegawai(
            TabelMasukan(baris: [
                ["skp_id", "id", "nip", "nama", "skp_jabatan", "skp_unor", "skp_unor_induk", "is_plt_plh"],
                ["a", "1", satu, "Rimba Contoh", "x", "Subbagian Umum", "Dinas A", "0"],
                ["b", "2", dua, "Melur Misal", "x", "Subbagian Umum", "Dinas B", "0"],
                ["c", "3", tiga, "Jati Seumpama", "x", "Subbagian Umum", "Dinas A", "0"],
            ]),
            bolehSintetis: true
        )
        #expect(berkas.daftarUnit.map(\.induk) == ["Dinas A", "Dinas B"])
        let selisih = selisihkan(
            berkas,
            dengan: [],
            unit: [UnitTercatat(id: "u", nama: "SUBBAGIAN UMUM", induk: "Dinas A")]
        )
        #expect(selisih.unitBaru.map(\.induk) == ["Dinas B"])

        let siasn = try hasil(["UNOR ID": "U1", "UNOR NAMA": "Dinas Baru"])
        let ganti = selisihkan(siasn, dengan: [], unit: [UnitTercatat(id: "u", nama: "Dinas Lama", idLuar: "U1")])
        #expect(ganti.unitBaru.isEmpty)
        #expect(ganti.unitBerubah.map(\.namaBaru) == ["Dinas Baru"])
    }

    @Test("atasan yang berbeda tidak ditimpa, tetapi diajukan kepada admin")
    func atasan() throws {
        let berkas = try bacaImporPegawai(TabelUji.csv(ContohBerkas.laporanPenilaian), bolehSintetis: true)
        var lama = PegawaiTercatat(id: "2", nip: "999913322099139002", nama: "SINTETIS DUA", sumber: .ekinerja)
        lama.atasanNIP = satu
        let selisih = selisihkan(berkas, dengan: [lama], bidang: [.nama])
        #expect(selisih.bedaAtasan.map(\.sesudah) == ["999913322099139001"])
        #expect(selisih.bedaAtasan.first?.sebelum == satu)
        #expect(selisih.sama.count == 1)
    }
}
