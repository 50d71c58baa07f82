import Testing

@testable import Kinerja

private let akar = UnitDikenal(
    id: "u0", kode: "BGO", idLuar: nil, nama: "Pemerintah Kabupaten Bungo", indukID: nil, jalur: "/BGO/",
    statusData: "terverifikasi"
)
private func unit(_ id: String, _ kode: String, _ nama: String, _ jalur: String, luar: String? = nil) -> UnitDikenal {
    UnitDikenal(id: id, kode: kode, idLuar: luar, nama: nama, indukID: "u0", jalur: jalur, statusData: "terverifikasi")
}
private let daftar = [
    akar,
    unit("u1", "DINKES", "Dinas Kesehatan", "/BGO/DINKES/"),
    unit("u2", "PKM-11", "UPTD Puskesmas Air Gemuruh", "/BGO/DINKES/PKM-11/"),
    unit("u3", "DINKES-UMUM", "Subbagian Umum", "/BGO/DINKES/DINKES-UMUM/"),
    unit("u4", "DIKBUD", "Dinas Pendidikan", "/BGO/DIKBUD/"),
    unit("u5", "DIKBUD-UMUM", "Subbagian Umum", "/BGO/DIKBUD/DIKBUD-UMUM/"),
    unit("u6", "KEC-01", "Kecamatan Tanah Tumbuh", "/BGO/KEC-01/", luar: "UNOR-77"),
]

@Suite struct PencocokUnitTests {
    let pencocok = PencocokUnit(daftar)

    @Test("unit dikenali lewat kode dan lewat ID sumber")
    func lewatID() {
        #expect(pencocok.cari(id: "DINKES")?.id == "u1")
        #expect(pencocok.cari(id: "UNOR-77")?.id == "u6")
        #expect(pencocok.cari(id: "UNOR-78") == nil)
    }

    @Test(
        "huruf besar, UPTD di depan, dan nama kabupaten di belakang tidak membedakan unit",
        arguments: [
            ("DINAS KESEHATAN", "u1"), ("Dinas Kesehatan Kab. Bungo", "u1"), ("Dinas Kesehatan Kabupaten Bungo", "u1"),
            ("Puskesmas Air Gemuruh", "u2"), ("UPT Puskesmas Air Gemuruh", "u2"),
        ]
    )
    func lewatNama(_ nama: String, _ id: String) { #expect(pencocok.cari(nama: nama, opd: nil)?.id == id) }

    @Test("nama yang dipakai dua unit tidak dicocokkan tanpa perangkat daerahnya")
    func namaGanda() {
        #expect(pencocok.cari(nama: "Subbagian Umum", opd: nil) == nil)
        #expect(pencocok.cari(nama: "Subbagian Umum", opd: "Dinas Pendidikan")?.id == "u5")
        #expect(pencocok.cari(nama: "Subbagian Umum", opd: "Dinas Kesehatan")?.id == "u3")
    }

    @Test("unit baru ditempatkan di bawah perangkat daerahnya, lalu menurut akhir namanya, lalu di bawah akar")
    func induk() {
        #expect(pencocok.induk(nama: "Seksi Gizi", opd: "Dinas Kesehatan")?.id == "u1")
        #expect(pencocok.induk(nama: "Sekretariat Dinas Kesehatan", opd: nil)?.id == "u1")
        #expect(pencocok.induk(nama: "Kantor Lain", opd: nil)?.id == "u0")
    }
}

@Suite struct SelarasImporTests {
    private func hasil(_ baris: [BarisPegawai], _ unit: [UnitMasukan]) -> HasilImporPegawai {
        HasilImporPegawai(
            varian: .siasnDataUtama, nomorBarisJudul: 1, jumlahBaris: baris.count, pegawai: baris, riwayatSKP: [],
            daftarUnit: unit, bermasalah: [], catatan: [], hanyaPlt: [], kolomDibuang: [], kolomTidakDipakai: []
        )
    }

    private func baris(_ nomor: Int, unitID: String?, unit: String) throws -> BarisPegawai {
        var p = BarisPegawai(nomorBaris: nomor, nip: try NIP("19901305201501100\(nomor)"), nama: "Jati Contoh")
        p.unitID = unitID
        p.unitNama = unit
        return p
    }

    @Test("unit yang dikenal lewat nama mendapat ID sumbernya; unit lain menjadi unit baru")
    func cocok() throws {
        let selaras = SelarasImpor(
            hasil(
                [
                    try baris(2, unitID: "U-1", unit: "DINAS KESEHATAN"),
                    try baris(3, unitID: "U-2", unit: "Kantor Lain"),
                ],
                [
                    UnitMasukan(id: "U-1", nama: "DINAS KESEHATAN", induk: nil, nomorBaris: 2),
                    UnitMasukan(id: "U-2", nama: "Kantor Lain", induk: nil, nomorBaris: 3),
                ]
            ),
            unit: PencocokUnit(daftar)
        )
        #expect(selaras.hasil.pegawai.map(\.unitID) == ["u1", "baru:1"])
        #expect(selaras.hasil.pegawai[0].unitNama == "Dinas Kesehatan")
        #expect(selaras.idLuarBaru == ["u1": "U-1"])
        #expect(selaras.unitBaru.map(\.nama) == ["Kantor Lain"])
        #expect(selaras.unitBaru.first?.indukID == "u0")
    }

    @Test("dua unit berbeda di berkas tidak boleh menjadi satu unit hanya karena namanya sama")
    func namaSama() throws {
        let selaras = SelarasImpor(
            hasil(
                [
                    try baris(2, unitID: "U-1", unit: "Dinas Kesehatan"),
                    try baris(3, unitID: "U-2", unit: "Dinas Kesehatan"),
                ],
                [
                    UnitMasukan(id: "U-1", nama: "Dinas Kesehatan", induk: nil, nomorBaris: 2),
                    UnitMasukan(id: "U-2", nama: "Dinas Kesehatan", induk: nil, nomorBaris: 3),
                ]
            ),
            unit: PencocokUnit(daftar)
        )
        #expect(selaras.unitBaru.count == 2)
    }
}
