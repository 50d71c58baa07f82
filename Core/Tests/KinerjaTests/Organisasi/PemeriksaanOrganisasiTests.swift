import Kinerja
import Testing

@Suite("Pemeriksaan data organisasi")
struct PemeriksaanOrganisasiTests {
    typealias Orang = DataDiperiksa.Orang
    typealias Garis = DataDiperiksa.Garis

    static let hari = "2026-10-05"

    static func orang(
        _ id: String, _ jenis: JenisJabatan = .pelaksana, di unit: String? = "BID", kepala: Bool = false,
        kedudukan: KedudukanPegawai = .aktif, akun: Bool = true, nip: String? = nil, nama: String? = nil
    ) -> Orang {
        let tempat = unit.map {
            DataDiperiksa.Tempat(unit: $0, jabatan: "Jabatan \(id)", jenisJabatan: jenis, isKepala: kepala)
        }
        return Orang(
            id: id, nama: nama ?? "Nama \(id)", nip: nip, kedudukan: kedudukan, isAkunAktif: akun, definitif: tempat)
    }

    static func garis(_ pegawai: String, _ penilai: String, sejak: String = "2025-01-01", sampai: String? = nil)
        -> Garis
    {
        Garis(id: "\(pegawai)-\(penilai)-\(sejak)", pegawai: pegawai, penilai: penilai, sejak: sejak, sampai: sampai)
    }

    static let dasar: [Orang] = [
        orang("bupati", .kepalaDaerah, di: "KAB", kepala: true), orang("kadis", .jptPratama, di: "DINAS", kepala: true),
        orang("kabid", .administrator, kepala: true), orang("staf"),
    ]
    static let garisDasar = [garis("kadis", "bupati"), garis("kabid", "kadis"), garis("staf", "kabid")]
    static let unit = [
        DataDiperiksa.Unit(id: "KAB", kode: "KAB", nama: "Kabupaten", induk: nil, sampai: nil),
        DataDiperiksa.Unit(id: "DINAS", kode: "DINAS", nama: "Dinas", induk: "KAB", sampai: nil),
        DataDiperiksa.Unit(id: "BID", kode: "BID", nama: "Bidang", induk: "DINAS", sampai: nil),
        DataDiperiksa.Unit(id: "TUA", kode: "TUA", nama: "Unit tua", induk: "KAB", sampai: "2025-12-31"),
    ]

    private func periksa(
        _ tambahan: [Orang] = [], garis: [Garis] = [], unit lain: [DataDiperiksa.Unit] = [], tanpa: Set<String> = []
    ) -> PemeriksaanOrganisasi {
        PemeriksaanOrganisasi(
            DataDiperiksa(
                hari: Self.hari, orang: Self.dasar.filter { !tanpa.contains($0.id) } + tambahan,
                garis: Self.garisDasar.filter { lama in
                    !garis.contains { $0.pegawai == lama.pegawai && $0.sampai == nil }
                } + garis,
                unit: Self.unit + lain))
    }

    private func temuan(_ p: PemeriksaanOrganisasi) -> [JenisTemuan: [String]] {
        Dictionary(uniqueKeysWithValues: JenisTemuan.allCases.map { ($0, p.temuan($0).map(\.kunci)) })
            .filter { !$0.value.isEmpty }
    }

    @Test("data yang beres tidak punya temuan")
    func beres() { #expect(temuan(periksa()).isEmpty) }

    @Test("yang tidak wajib SKP dan kepala daerah tidak butuh penilai; yang lain butuh")
    func tanpaPenilai() {
        let p = periksa([Self.orang("baru"), Self.orang("cuti", kedudukan: .cltn)])
        #expect(temuan(p) == [.tanpaPenilai: ["baru"]])
        #expect(p.saran("baru") == "kabid")
        let nanti = periksa([Self.orang("baru")], garis: [Self.garis("baru", "kabid", sejak: "2026-11-01")])
        #expect(temuan(nanti) == [.tanpaPenilai: ["baru"]])
    }

    @Test("penilai yang cuti luar tanggungan atau keluar ditemukan beserta orangnya; unitnya tanpa kepala")
    func tidakAktif() {
        let p = periksa([Self.orang("kabid", .administrator, kepala: true, kedudukan: .cltn)], tanpa: ["kabid"])
        #expect(temuan(p) == [.penilaiTidakAktif: ["kabid"], .unitTanpaKepala: ["BID"]])
        #expect(p.temuan(.penilaiTidakAktif)[0].pegawai == ["staf"])
        #expect(p.saran("staf") == "kadis")
        #expect(temuan(periksa(garis: [Self.garis("staf", "hilang")])) == [.penilaiTidakAktif: ["hilang"]])
    }

    @Test("penilai tanpa akun aktif ditemukan sekali, bukan per orang")
    func tanpaAkun() {
        let p = periksa(
            [Self.orang("kabid", .administrator, kepala: true, akun: false), Self.orang("staf2")],
            garis: [Self.garis("staf2", "kabid")], tanpa: ["kabid"])
        #expect(temuan(p) == [.penilaiTanpaAkun: ["kabid"]])
    }

    @Test("dua lingkaran adalah dua temuan, urutannya disebut")
    func melingkar() {
        let p = periksa(
            [Self.orang("x", .administrator, di: "DINAS"), Self.orang("y", .pengawas, di: "DINAS")],
            garis: [Self.garis("x", "y"), Self.garis("y", "x"), Self.garis("kadis", "staf")])
        #expect(p.temuan(.melingkar).map(\.pegawai) == [["kabid", "kadis", "staf"], ["x", "y"]])
        #expect(p.temuan(.penilaiSetingkat).isEmpty, "yang melingkar hanya dihitung sekali")
        #expect(p.temuan(.melingkar)[1].keterangan == "Nama x dinilai Nama y dinilai Nama x.")
    }

    @Test("unit: tanpa kepala, dua kepala, tanpa induk, induk berakhir, pegawai di unit yang berakhir")
    func struktur() {
        let lain = [
            DataDiperiksa.Unit(id: "LEPAS", kode: "LEPAS", nama: "Lepas", induk: nil, sampai: nil),
            DataDiperiksa.Unit(id: "YATIM", kode: "YATIM", nama: "Yatim", induk: "TUA", sampai: nil),
        ]
        let p = periksa(
            [
                Self.orang("a", di: "YATIM"), Self.orang("b", di: "TUA"),
                Self.orang("c", .pengawas, kepala: true),
            ],
            garis: [Self.garis("a", "kadis"), Self.garis("b", "kadis"), Self.garis("c", "kadis")], unit: lain)
        #expect(
            temuan(p) == [
                .unitTanpaInduk: ["LEPAS", "YATIM"], .unitTanpaKepala: ["YATIM"], .kepalaGanda: ["BID"],
                .unitBerakhir: ["b"],
            ])
    }

    @Test("Plt. adalah kepala selama definitif kosong")
    func plt() {
        var pejabat = Self.orang("kadis", .jptPratama, di: "DINAS", kepala: true)
        pejabat.sementara = [.init(unit: "BID", jabatan: "Plt. Kabid", jenisJabatan: .administrator, isKepala: true)]
        let p = periksa([pejabat], garis: [Self.garis("staf", "kadis")], tanpa: ["kabid", "kadis"])
        #expect(temuan(p).isEmpty)
        #expect(p.kepala["BID"] == "kadis")
    }

    @Test("nama sama di satu unit (tanpa gelar) dan NIP yang beda tulisan dianggap mungkin ganda, sekali")
    func ganda() {
        let p = periksa(
            [
                Self.orang("g1", nip: "19901309 201403 2 001", nama: "dr. Melati Umpama"),
                Self.orang("g2", di: "DINAS", nip: "199013092014032001", nama: "Orang Lain"),
                Self.orang("g3", nama: "Melati Umpama, S.Kep."), Self.orang("g4", di: "DINAS", nama: "Melati Umpama"),
            ],
            garis: ["g1", "g2", "g3", "g4"].map { Self.garis($0, "kadis") })
        #expect(p.temuan(.ganda).map(\.pegawai) == [["g1", "g2", "g3"]])
    }

    @Test("dua garis bertumpuk, orang tanpa penempatan, dan penilai setingkat")
    func garis() {
        let p = periksa(
            [Self.orang("p", di: nil), Self.orang("q"), Self.orang("r", .administrator, di: "DINAS")],
            garis: [
                Self.garis("q", "kabid", sampai: "2027-01-01"), Self.garis("q", "kadis", sejak: "2026-01-01"),
                Self.garis("r", "kabid"),
            ])
        #expect(temuan(p) == [.tanpaPenempatan: ["p"], .garisGanda: ["q"], .penilaiSetingkat: ["r"]])
    }

    @Test("tujuh ribu orang diperiksa lengkap dalam waktu singkat")
    func banyak() {
        let banyak = (0..<7000).map { Self.orang("o\($0)", nip: "\($0)", nama: "Orang \($0)") }
        let p = periksa(banyak, garis: banyak.dropLast().map { Self.garis($0.id, "kabid") })
        #expect(temuan(p) == [.tanpaPenilai: ["o6999"]])
        #expect(p.isDi("BID", bawah: "DINAS") && !p.isDi("DINAS", bawah: "BID"))
    }
}
