import Kinerja

/// A synthetic kabupaten: the same parameters, number and seed always give the same people. Nothing is kept but the plan of
/// the units; people are made one by one.
public struct Populasi: Sendable {
    public let unit: [RencanaUnit]
    public let jumlah: Int
    private let parameter: ParameterPopulasi
    private let benih: UInt64

    /// - Parameters:
    ///   - resmi: the official structure that the people are put into.
    ///   - jumlah: how many people, heads and Bupati included.
    ///   - unitBesar: of these, how many one head of the health office's invented large bidang rates directly; 0 leaves
    ///     the bidang out.
    public init(
        parameter: ParameterPopulasi, resmi: [UnitResmi], jumlah: Int, benih: UInt64, unitBesar: Int = 0
    ) {
        let besar = unitBesar > 0 && unitBesar + 2 < jumlah ? unitBesar + 1 : 0
        var perencana = PerencanaUnit(parameter: parameter, resmi: resmi, jumlah: jumlah - besar)
        let biasa = perencana.susun()
        unit = besar == 0 ? biasa : biasa + [RencanaUnit.besar(besar, sesudah: biasa)]
        self.jumlah = unit.reduce(0) { $0 + $1.ukuran }
        self.parameter = parameter
        self.benih = benih
    }

    /// The people of one unit, head first.
    public func orang(di unit: RencanaUnit) -> some Sequence<OrangRekaan> {
        (0..<unit.ukuran).lazy.map { buat(unit.nomorAwal + $0, di: unit) }
    }

    private func buat(_ nomor: Int, di unit: RencanaUnit) -> OrangRekaan {
        var acak = Pengacak(benih: benih, nomor: nomor)
        let isKepala = nomor == unit.nomorAwal
        let jabatan = isKepala ? JabatanRekaan.kepala(unit) : JabatanRekaan.anggota(unit, &acak)
        let isPerempuan = acak.angka(1000) >= parameter.bobot("jenis_kelamin_laki", jabatan.kelompokKelamin)
        let isBupati = unit.isi == .akar && isKepala
        let isPNS = isKepala || jabatan.jenis == .pengawas || acak.angka(1000) < parameter.bobot("status", "PNS")
        let golongan = golongan(jabatan, isPNS: isPNS, &acak)
        return OrangRekaan(
            nomor: nomor, nama: NamaRekaan.buat(isPerempuan: isPerempuan, &acak),
            nip: isBupati ? nil : nip(nomor, isPNS: isPNS, isPerempuan: isPerempuan, &acak),
            jenisASN: isBupati ? "pejabat_negara" : (isPNS ? "pns" : "pppk"), isPerempuan: isPerempuan,
            golongan: isBupati ? nil : golongan, jabatan: jabatan.nama, jenisJabatan: jabatan.jenis,
            jenjang: jabatan.jenjang, isKepala: isKepala, nomorPenilai: isKepala ? unit.nomorAtasan : unit.nomorAwal,
            tmtJabatan: Bulan(tahun: 2018 + acak.angka(7), bulan: 1 + acak.angka(12))?.hariPertama
                ?? Periode.tahunan(2020).mulai
        )
    }

    private func golongan(_ jabatan: JabatanRekaan, isPNS: Bool, _ acak: inout Pengacak) -> String {
        switch jabatan.jenis {
        case .kepalaDaerah, .jptPratama: return acak.pilih(["IV/b", "IV/c"])
        case .administrator: return acak.pilih(["III/d", "IV/a", "IV/b"])
        case .pengawas: return acak.pilih(["III/c", "III/d"])
        case .fungsional, .pelaksana: break
        }
        let bobot = parameter.bobot(isPNS ? "golongan_pns_rinci" : "golongan_pppk")
        guard !bobot.isEmpty else { return isPNS ? "III/b" : "IX" }
        switch acak.pilih(berbobot: bobot) {
        case "I-IV": return "IV"
        case "XI-XVII": return "XI"
        case let lain: return lain
        }
    }

    /// Day and serial hold the person's place, so that no number comes twice below 27,972 people.
    private func nip(_ nomor: Int, isPNS: Bool, isPerempuan: Bool, _ acak: inout Pengacak) -> String {
        let hari = 1 + (nomor / 999) % 28
        let urut = 1 + nomor % 999
        let lahir = 1966 + acak.angka(34)
        let tmt = lahir + 22 + acak.angka(3)
        let kode = isPNS ? 1 + acak.angka(12) : 21
        return "\(lahir)13\(dua(hari))\(tmt)\(dua(kode))\(isPerempuan ? 2 : 1)\(dua(urut / 10))\(urut % 10)"
    }

    private func dua(_ angka: Int) -> String { angka < 10 ? "0\(angka)" : "\(angka)" }
}
