/// Lays out the units of one synthetic kabupaten of a wanted size.
struct PerencanaUnit {
    private let parameter: ParameterPopulasi
    private let resmi: [UnitResmi]
    private let jumlah: Int
    private var daftar: [RencanaUnit] = []

    /// Most people whom one head rates directly in an office; more are parted into bidang.
    private static let rentang = 24

    init(parameter: ParameterPopulasi, resmi: [UnitResmi], jumlah: Int) {
        self.parameter = parameter
        self.resmi = resmi
        self.jumlah = jumlah
    }

    /// Units in an order in which every unit comes after the one above it; their sizes add up to the wanted number.
    mutating func susun() -> [RencanaUnit] {
        guard jumlah > 0 else { return [] }
        let akar = resmi.first { $0.kodeInduk == nil }
        daftar = [
            RencanaUnit(
                kode: akar?.kode ?? "BGO", nama: akar?.nama ?? "Pemerintah Kabupaten", jenis: "pemerintah_daerah",
                kodeInduk: nil, isi: .akar, isMandiri: true, ukuran: 1
            )
        ]
        for jenis in parameter.unit { tambah(jenis) }
        urutkan()
        paskan()
        beriNomor()
        return daftar
    }

    /// Sizes shrink with the wanted number; below a third of a kabupaten there are also fewer schools and the like.
    private func skala(_ nilai: Int) -> Int { nilai * jumlah / max(parameter.total, 1) }

    private mutating func tambah(_ jenis: ParameterPopulasi.JenisUnit) {
        let isKecil = jumlah * 3 < parameter.total
        let banyak = isKecil && jenis.jumlah > 1 ? max(1, min(jenis.jumlah, skala(jenis.jumlah) * 3)) : jenis.jumlah
        let semua = skala(jenis.jumlah * jenis.ukuran)
        let ukuran = max(2, semua / max(banyak, 1))
        for nomor in 1...max(banyak, 1) { tambahSatu(jenis.kategori, nomor: nomor, ukuran: ukuran) }
    }

    private mutating func tambahSatu(_ kategori: String, nomor: Int, ukuran: Int) {
        let tiga = String(repeating: "0", count: max(0, 3 - String(nomor).count)) + String(nomor)
        func sekolah(_ awal: String, _ nama: String, _ isi: RencanaUnit.Isi) -> RencanaUnit {
            RencanaUnit(
                kode: "\(awal)-\(tiga)", nama: "\(nama) Rekaan \(nomor)", jenis: "sekolah",
                kodeInduk: bidangSekolah(nomor), isi: isi,
                isMandiri: true, ukuran: ukuran
            )
        }
        switch kategori {
        case "SD negeri": daftar.append(sekolah("SDN", "SD Negeri", .sekolahDasar))
        case "SMP negeri": daftar.append(sekolah("SMPN", "SMP Negeri", .sekolahMenengah))
        case "TK negeri": daftar.append(sekolah("TKN", "TK Negeri", .tamanKanak))
        case "Pengawas sekolah dan penilik":
            daftar.append(
                RencanaUnit(
                    kode: "DIKBUD-PENGAWAS", nama: "Kelompok Pengawas Sekolah", jenis: "kelompok", kodeInduk: "DIKBUD",
                    isi: .pengawasSekolah, ukuran: ukuran
                )
            )
        case "Puskesmas": tambahResmi("puskesmas", nomor, ukuran, .puskesmas)
        case "Kecamatan": tambahResmi("kecamatan", nomor, ukuran, .kecamatan)
        case "Kelurahan": tambahResmi("kelurahan", nomor, ukuran, .kelurahan)
        case "RSUD": tambahKantor("RSUD", ukuran: ukuran, isi: .rumahSakit)
        default: tambahKantor(String(kategori.split(separator: " ").first ?? "KANTOR"), ukuran: ukuran, isi: .kantor)
        }
    }

    /// Schools hang under the bidang of the education office in turn, so that no one rates all their heads.
    private func bidangSekolah(_ nomor: Int) -> String {
        let bidang = daftar.filter { $0.kodeInduk == "DIKBUD" && $0.isi == .bidang }.dropFirst()
        return bidang.isEmpty ? "DIKBUD" : bidang[bidang.startIndex + nomor % bidang.count].kode
    }

    private mutating func tambahResmi(_ jenis: String, _ nomor: Int, _ ukuran: Int, _ isi: RencanaUnit.Isi) {
        let calon = resmi.filter { $0.jenis == jenis }
        guard nomor <= calon.count else { return }
        let unit = calon[nomor - 1]
        daftar.append(
            RencanaUnit(
                kode: unit.kode, nama: unit.nama, jenis: unit.jenis, kodeInduk: unit.kodeInduk, isi: isi,
                isMandiri: jenis != "kelurahan", ukuran: ukuran
            )
        )
    }

    /// An office: the head with the heads of its bidang, and the bidang.
    private mutating func tambahKantor(_ kode: String, ukuran: Int, isi: RencanaUnit.Isi) {
        guard let unit = resmi.first(where: { $0.kode == kode }) else { return }
        let isPecah = ukuran > Self.rentang
        let bidang = isPecah ? (ukuran + Self.rentang - 1) / Self.rentang + 1 : 0
        daftar.append(
            RencanaUnit(
                kode: kode, nama: unit.nama, jenis: unit.jenis, kodeInduk: unit.kodeInduk, isi: isi, isMandiri: true,
                ukuran: isPecah ? 1 : ukuran
            )
        )
        guard isPecah else { return }
        let sisa = ukuran - 1
        let isRuang = isi == .rumahSakit
        for nomor in 1...bidang {
            let bagian = sisa / bidang + (nomor <= sisa % bidang ? 1 : 0)
            let nama =
                isRuang
                ? "Ruang Rekaan \(nomor)" : (nomor == 1 ? "Sekretariat \(unit.nama)" : "Bidang Rekaan \(nomor - 1)")
            daftar.append(
                RencanaUnit(
                    kode: "\(kode)-R\(nomor)", nama: nama,
                    jenis: isRuang ? "ruang" : (nomor == 1 ? "sekretariat_dinas" : "bidang"),
                    kodeInduk: kode, isi: isRuang ? .ruangRumahSakit : .bidang, ukuran: bagian
                )
            )
        }
    }

    /// Parents first. A unit whose parent the plan does not hold hangs under the top.
    private mutating func urutkan() {
        let ada = Set(daftar.map(\.kode))
        let akar = daftar[0].kode
        func induk(_ unit: RencanaUnit) -> String? {
            unit.kodeInduk.map { ada.contains($0) ? $0 : indukResmi($0, ada) ?? akar }
        }
        var siap: Set<String> = []
        var urut: [RencanaUnit] = []
        var sisa = daftar
        while !sisa.isEmpty {
            let kini = sisa.filter { unit in induk(unit).map(siap.contains) ?? true }
            if kini.isEmpty { break }
            urut += kini
            siap.formUnion(kini.map(\.kode))
            sisa.removeAll { siap.contains($0.kode) }
        }
        daftar = urut
    }

    private func indukResmi(_ kode: String, _ ada: Set<String>) -> String? {
        var kini = resmi.first { $0.kode == kode }?.kodeInduk
        while let satu = kini, !ada.contains(satu) { kini = resmi.first { $0.kode == satu }?.kodeInduk }
        return kini
    }

    /// Adds or takes single people until the sum is right; for very small numbers the last units fall away.
    private mutating func paskan() {
        var kurang = jumlah - daftar.reduce(0) { $0 + $1.ukuran }
        while kurang < 0, let terakhir = daftar.last, daftar.count > 1 {
            let bisaDikurangi = daftar.reduce(0) { $0 + max(0, $1.ukuran - 1) }
            if bisaDikurangi >= -kurang { break }
            kurang += terakhir.ukuran
            daftar.removeLast()
        }
        var letak = 0
        while kurang != 0, daftar.contains(where: { $0.isi != .akar }) || kurang < 0 {
            let kini = letak % daftar.count
            letak += 1
            if daftar[kini].isi == .akar { if daftar.count == 1 { return } else { continue } }
            if kurang > 0 {
                daftar[kini].ukuran += 1
                kurang -= 1
            } else if daftar[kini].ukuran > 1 {
                daftar[kini].ukuran -= 1
                kurang += 1
            }
        }
    }

    private mutating func beriNomor() {
        var kepala: [String: Int] = [:]
        var nomor = 0
        for letak in daftar.indices {
            daftar[letak].nomorAwal = nomor
            kepala[daftar[letak].kode] = nomor
            nomor += daftar[letak].ukuran
        }
        let ada = Set(daftar.map(\.kode))
        for letak in daftar.indices where daftar[letak].kodeInduk != nil {
            let induk = daftar[letak].kodeInduk ?? ""
            let pemilik = ada.contains(induk) ? induk : indukResmi(induk, ada) ?? daftar[0].kode
            daftar[letak].nomorAtasan = kepala[pemilik]
        }
    }
}
