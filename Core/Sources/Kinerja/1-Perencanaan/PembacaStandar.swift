/// Reads rows of standards one after another.
struct PembacaStandar {
    let kolom: [String: Int]
    private(set) var baik: [StandarMasukan] = []
    private(set) var bermasalah: [BarisBermasalah] = []
    private(set) var catatan = BukuCatatan()
    private var baris: [String] = []
    private var nomor = 0
    private var masalah: [MasalahImpor] = []

    init(kolom: [String: Int]) { self.kolom = kolom }

    mutating func baca(_ baris: [String], nomor: Int) {
        (self.baris, self.nomor, masalah) = (baris, nomor, [])
        let standar = susun()
        // A figure that could not be read would only be said twice.
        if let standar, masalah.isEmpty { periksaTarget(standar) }
        guard let standar, masalah.isEmpty else {
            bermasalah.append(
                BarisBermasalah(
                    nomorBaris: nomor,
                    daftarMasalah: masalah,
                    idLuar: teks("kode"),
                    nama: teks("indikator")
                )
            )
            return
        }
        baik.append(standar)
    }

    /// Rows with one kode twice: the same row is merged, different rows wait.
    mutating func pisahkanGanda() {
        let perKode = Dictionary(grouping: baik) { $0.kode.lowercased() }.filter { $0.value.count > 1 }
        guard !perKode.isEmpty else { return }
        var dibuang: Set<Int> = []
        for daftar in perKode.values {
            let isi = Set(
                daftar.map { standar in
                    var tanpaNomor = standar
                    tanpaNomor.nomorBaris = 0
                    return tanpaNomor
                }
            )
            if isi.count == 1 {
                dibuang.formUnion(daftar.dropFirst().map(\.nomorBaris))
            } else {
                dibuang.formUnion(daftar.map(\.nomorBaris))
                tolakGanda(daftar)
            }
        }
        for nomor in dibuang.sorted() where !bermasalah.contains(where: { $0.nomorBaris == nomor }) {
            catatan.catat(.keterangan, "ganda_sama", "Baris yang sama persis digabung.", baris: nomor)
        }
        baik.removeAll { dibuang.contains($0.nomorBaris) }
    }

    private mutating func tolakGanda(_ daftar: [StandarMasukan]) {
        for standar in daftar {
            let lain = daftar.map(\.nomorBaris).filter { $0 != standar.nomorBaris }
            let tempat = lain.map(String.init).joined(separator: ", ")
            let masalah = MasalahImpor(
                kode: "kode_ganda",
                kolom: "kode",
                kalimat:
                    "Kode \(standar.kode.prefix(40)) dipakai lebih dari sekali. Bandingkan dengan baris \(tempat).",
                perbaikan: "Beri kode lain atau hapus baris yang salah."
            )
            bermasalah.append(
                BarisBermasalah(
                    nomorBaris: standar.nomorBaris,
                    daftarMasalah: [masalah],
                    barisLain: lain,
                    idLuar: standar.kode,
                    nama: standar.indikator
                )
            )
        }
    }

    private mutating func susun() -> StandarMasukan? {
        let kode = wajib("kode")
        let urusan = wajib("urusan")
        let indikator = wajib("indikator")
        let satuan = wajib("satuan")
        let arah: StandarMasukan.Arah? = pilihan("arah_lebih_baik")
        let aspek: StandarMasukan.Aspek? = pilihan("aspek")
        let sumber = wajib("sumber")
        let bawah = angka("target_angka")
        let atas = angka("target_angka_maks")
        let operatorTarget = operatorTarget()
        let targetTeks = teks("target_teks") ?? ""
        let manual = manual()
        let statusTarget: StandarMasukan.StatusTarget? =
            teks("status_target") == nil
            ? (bawah == nil && targetTeks.isEmpty ? .kosong : .contoh) : pilihan("status_target")
        let statusData: StandarMasukan.StatusData? = teks("status_data") == nil ? .rekonstruksi : pilihan("status_data")
        guard let kode, let urusan, let indikator, let satuan, let arah, let aspek, let sumber, let statusTarget,
            let statusData
        else { return nil }
        return StandarMasukan(
            nomorBaris: nomor,
            isi: IsiStandar(
                kode: kode,
                urusan: urusan,
                kelompok: teks("kelompok") ?? "",
                jabatan: jabatan,
                unitPelaksana: teks("unit_pelaksana_tipikal") ?? "",
                indikator: indikator,
                satuan: satuan,
                arah: arah,
                aspek: aspek,
                operatorTarget: operatorTarget,
                targetAngka: bawah,
                targetAngkaMaks: atas,
                targetTeks: targetTeks,
                statusTarget: statusTarget,
                statusData: statusData,
                sumber: sumber,
                dasarHukum: teks("dasar_hukum") ?? "",
                manual: manual,
                tingkat: TingkatStandar(
                    diBawah: teks("di_bawah_ekspektasi") ?? "",
                    sesuai: teks("sesuai_ekspektasi") ?? "",
                    diAtas: teks("di_atas_ekspektasi") ?? ""
                )
            )
        )
    }

    /// The rows of A.1.3 that a file may carry.
    private mutating func manual() -> ManualStandar {
        ManualStandar(
            tujuan: teks("tujuan") ?? "",
            definisi: teks("definisi") ?? "",
            formula: teks("formula") ?? "",
            kendali: teks("kendali") == nil ? nil : pilihan("kendali"),
            sumberData: teks("sumber_data") ?? "",
            periode: teks("periode_pelaporan") == nil ? nil : pilihan("periode_pelaporan")
        )
    }

    private var jabatan: [String] {
        (teks("jabatan") ?? "").split(separator: ";").map { Sel.rapikan(String($0)) }.filter { !$0.isEmpty }
    }

    private mutating func periksaTarget(_ standar: StandarMasukan) {
        masalah += AturanTargetStandar.periksa(standar)
        guard AturanTargetStandar.isBerlawanan(standar) else { return }
        catatan.catat(
            .peringatan,
            "arah_berlawanan",
            kolom: "operator_target",
            "Operator target berlawanan dengan arah yang lebih baik.",
            baris: nomor
        )
    }

    private mutating func operatorTarget() -> StandarMasukan.OperatorTarget? {
        switch teks("operator_target")?.lowercased() {
        case nil: return nil
        case ">=", "=>", "\u{2265}": return .palingSedikit
        case "<=", "=<", "\u{2264}": return .palingBanyak
        case "=", "==": return .tepat
        case "rentang": return .rentang
        case let lain?:
            masalahkan(
                "nilai_tidak_dikenal",
                "operator_target",
                "\"\(lain.prefix(20))\" tidak dikenal.",
                "Isi dengan >=, <=, =, atau rentang."
            )
            return nil
        }
    }

    private mutating func angka(_ slug: String) -> Desimal? {
        guard let tulisan = teks(slug) else { return nil }
        guard let nilai = Desimal.bacaMasukan(tulisan, bulatSaja: false), !nilai.isNegatif else {
            masalahkan(
                "bukan_angka",
                slug,
                "\"\(tulisan.prefix(20))\" bukan angka nol atau lebih.",
                "Isi dengan angka saja, misalnya 92,5; tulis satuannya di kolom satuan."
            )
            return nil
        }
        let bagian = tulisan.split { $0 == "." || $0 == "," }
        if bagian.count == 2, bagian[1].count == 3, bagian[0] != "0" {
            catatan.catat(
                .peringatan,
                "angka_ambigu",
                kolom: slug,
                "Tanda sebelum tiga angka terakhir dibaca sebagai koma desimal, bukan ribuan. Periksa angkanya.",
                baris: nomor
            )
        }
        return nilai
    }

    private mutating func pilihan<T: RawRepresentable & CaseIterable>(_ slug: String) -> T? where T.RawValue == String {
        guard let tulisan = wajib(slug) else { return nil }
        if let nilai = T(rawValue: Slug.dari(tulisan)) { return nilai }
        let boleh = T.allCases.map(\.rawValue).joined(separator: ", ")
        masalahkan(
            "nilai_tidak_dikenal",
            slug,
            "\"\(tulisan.prefix(40))\" tidak dikenal.",
            "Isi dengan salah satu dari: \(boleh)."
        )
        return nil
    }

    private mutating func wajib(_ slug: String) -> String? {
        if let isi = teks(slug) { return isi }
        masalahkan("kosong", slug, "Kolom \(slug) kosong.", "Isi \(slug) pada baris ini.")
        return nil
    }

    private func teks(_ slug: String) -> String? {
        guard let letak = kolom[slug], letak < baris.count else { return nil }
        let sel = baris[letak]
        // The apostrophe that an export puts before a cell which would start a formula.
        if sel.first == "'", sel.dropFirst().first.map(TabelStandar.isRumus) == true {
            return Sel.isi(String(sel.dropFirst()))
        }
        return Sel.isi(sel)
    }

    private mutating func masalahkan(_ kode: String, _ kolom: String, _ kalimat: String, _ perbaikan: String) {
        masalah.append(MasalahImpor(kode: kode, kolom: kolom, kalimat: kalimat, perbaikan: perbaikan))
    }
}
