/// Compares a file with the records.
///
/// A person is found by the identifier of the source, else by NIP. A row that says nothing about a field leaves it.
/// - Parameter bidang: the fields that the records keep at all; others never count as a change, so that the same file
///   read twice changes nothing.
public func selisihkan(
    _ hasil: HasilImporPegawai,
    dengan tercatat: [PegawaiTercatat],
    unit: [UnitTercatat] = [],
    bidang: Set<BidangPegawai> = Set(BidangPegawai.allCases)
) -> SelisihImpor {
    var hitungan = HitungSelisih(tercatat, bidang: bidang)
    for baris in hasil.pegawai { hitungan.bandingkan(baris) }
    let hilang = hitungan.hilang(hasil)
    let dikenal = tercatat.count { $0.isAktif && $0.sumber == hasil.varian.sumber }
    let (unitBaru, unitBerubah) = selisihUnit(hasil.daftarUnit, dengan: unit)
    return SelisihImpor(
        varian: hasil.varian,
        baru: hitungan.baru,
        berubah: hitungan.berubah,
        sama: hitungan.sama,
        hilang: hilang,
        bermasalah: (hasil.bermasalah + hitungan.bermasalah).sorted { $0.nomorBaris < $1.nomorBaris },
        catatan: hasil.catatan,
        bedaAtasan: hitungan.bedaAtasan,
        unitBaru: unitBaru,
        unitBerubah: unitBerubah,
        jumlahDikenal: dikenal,
        alasanPerhatian: alasanPerhatian(hilang: hilang.count, dikenal: dikenal)
    )
}

/// A fifth of the people gone at once is rather a file of one perangkat daerah than a wave of departures.
private func alasanPerhatian(hilang: Int, dikenal: Int) -> String? {
    guard hilang * 5 > dikenal else { return nil }
    return "\(hilang) dari \(dikenal) pegawai aktif tidak ada di berkas ini (lebih dari 20%). "
        + "Periksa apakah berkasnya memuat seluruh instansi sebelum impor dijalankan."
}

private func selisihUnit(
    _ daftar: [UnitMasukan],
    dengan tercatat: [UnitTercatat]
) -> (baru: [UnitMasukan], berubah: [SelisihImpor.UnitBerubah]) {
    let perID = Dictionary(
        tercatat.compactMap { unit in unit.idLuar.map { ($0, unit) } },
        uniquingKeysWith: { awal, _ in awal }
    )
    let perNama = Set(tercatat.map { UnitMasukan.Kunci(id: nil, induk: $0.induk, nama: $0.nama) })
    var baru: [UnitMasukan] = []
    var berubah: [SelisihImpor.UnitBerubah] = []
    for unit in daftar {
        if let id = unit.id {
            if let lama = perID[id] {
                if lama.nama != unit.nama { berubah.append(.init(lama: lama, namaBaru: unit.nama)) }
                continue
            }
        } else if perNama.contains(unit.kunci) {
            continue
        }
        baru.append(unit)
    }
    return (baru, berubah)
}

private struct HitungSelisih {
    var baru: [BarisPegawai] = []
    var berubah: [SelisihImpor.Berubah] = []
    var sama: [SelisihImpor.Sama] = []
    var bermasalah: [BarisBermasalah] = []
    var bedaAtasan: [SelisihImpor.BedaAtasan] = []
    private let tercatat: [PegawaiTercatat]
    private let daftarBidang: [BidangPegawai]
    private let perID: [String: Int]
    private let perNIP: [String: Int]
    /// Index of a recorded person → row that was matched to it.
    private var terpakai: [Int: Int] = [:]

    init(_ tercatat: [PegawaiTercatat], bidang: Set<BidangPegawai>) {
        daftarBidang = BidangPegawai.allCases.filter { $0 != .atasan && bidang.contains($0) }
        self.tercatat = tercatat
        perID = Dictionary(
            tercatat.enumerated().compactMap { letak, p in p.idLuar.map { ($0, letak) } },
            uniquingKeysWith: { awal, _ in awal }
        )
        perNIP = Dictionary(tercatat.enumerated().map { ($1.nip, $0) }, uniquingKeysWith: { awal, _ in awal })
    }

    mutating func bandingkan(_ baris: BarisPegawai) {
        let lewatID = baris.idLuar.flatMap { perID[$0] }
        let lewatNIP = perNIP[baris.nip.teks]
        if let lewatID, let lewatNIP, lewatID != lewatNIP {
            let nama = tercatat[lewatNIP].nama
            terpakai[lewatNIP] = baris.nomorBaris
            return tolak(
                baris,
                lewatID,
                "cocok_dua_pegawai",
                "ID baris ini milik \(tercatat[lewatID].nama), NIP-nya milik \(nama).",
                "Periksa ID dan NIP pegawai ini di sumbernya."
            )
        }
        guard let letak = lewatID ?? lewatNIP else { return baru.append(baris) }
        if let lain = terpakai[letak] {
            return tolak(
                baris,
                letak,
                "dua_baris_satu_pegawai",
                "Baris ini dan baris \(lain) menunjuk pegawai yang sama.",
                "Hapus baris yang salah, lalu unggah lagi berkasnya.",
                barisLain: [lain]
            )
        }
        terpakai[letak] = baris.nomorBaris
        catat(baris, tercatat[letak])
    }

    private mutating func catat(_ baris: BarisPegawai, _ lama: PegawaiTercatat) {
        let daftar = daftarBidang.compactMap { $0.perubahan(lama, baris) }
        if daftar.isEmpty {
            sama.append(.init(lama: lama, baru: baris))
        } else {
            berubah.append(.init(lama: lama, baru: baris, daftarPerubahan: daftar))
        }
        if let atasan = baris.atasanNIP, atasan != lama.atasanNIP {
            bedaAtasan.append(
                .init(lama: lama, nomorBaris: baris.nomorBaris, sebelum: lama.atasanNIP, sesudah: atasan)
            )
        }
    }

    private mutating func tolak(
        _ baris: BarisPegawai,
        _ letak: Int,
        _ kode: String,
        _ kalimat: String,
        _ perbaikan: String,
        barisLain: [Int] = []
    ) {
        terpakai[letak] = terpakai[letak] ?? baris.nomorBaris
        let masalah = MasalahImpor(kode: kode, kolom: "NIP", kalimat: kalimat, perbaikan: perbaikan)
        bermasalah.append(
            BarisBermasalah(
                nomorBaris: baris.nomorBaris,
                daftarMasalah: [masalah],
                barisLain: barisLain,
                idLuar: baris.idLuar,
                nip: baris.nip.teks,
                nama: baris.nama
            )
        )
    }

    /// Nobody named in a faulty row or a row for an acting post is missing: they are in the file.
    func hilang(_ hasil: HasilImporPegawai) -> [PegawaiTercatat] {
        let nip = Set(hasil.bermasalah.compactMap(\.nip) + hasil.hanyaPlt.map(\.teks))
        let id = Set(hasil.bermasalah.compactMap(\.idLuar))
        let tanpaPengenal = hasil.bermasalah.filter { $0.nip == nil && $0.idLuar == nil }
        let nama = Set(tanpaPengenal.compactMap { $0.nama?.lowercased() })
        return tercatat.enumerated()
            .filter { letak, p in
                p.isAktif && p.sumber == hasil.varian.sumber && terpakai[letak] == nil && !nip.contains(p.nip)
                    && !(p.idLuar.map(id.contains) ?? false) && !nama.contains(p.nama.lowercased())
            }
            .map(\.element)
            .sorted { ($0.nama, $0.nip) < ($1.nama, $1.nip) }
    }
}
