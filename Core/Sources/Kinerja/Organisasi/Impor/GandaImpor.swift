/// Decides between several rows on one person, and finds rows that quarrel about who somebody is.
struct GandaImpor {
    private(set) var pegawai: [BarisPegawai] = []
    private(set) var bermasalah: [BarisBermasalah] = []
    /// People whose only rows are SKP for acting posts: known, but without a master record in this file.
    private(set) var hanyaPlt: [NIP] = []
    private let kepala: KepalaTabel

    init(_ daftar: [BarisTerbaca], kepala: KepalaTabel, catatan: inout BukuCatatan) {
        self.kepala = kepala
        var urutan: [NIP] = []
        var kelompok: [NIP: [BarisTerbaca]] = [:]
        for baris in daftar {
            if kelompok[baris.pegawai.nip] == nil { urutan.append(baris.pegawai.nip) }
            kelompok[baris.pegawai.nip, default: []].append(baris)
        }
        for nip in urutan { putuskan(nip, kelompok[nip, default: []], &catatan) }
        pisahkanIDGanda()
        bermasalah.sort { $0.nomorBaris < $1.nomorBaris }
    }

    private mutating func putuskan(_ nip: NIP, _ semua: [BarisTerbaca], _ catatan: inout BukuCatatan) {
        for plt in semua where plt.isPltPlh {
            catatan.catat(
                .keterangan,
                "baris_plt",
                "SKP sebagai Plt., Plh., atau Pjb. disimpan sebagai riwayat, bukan data induk.",
                baris: plt.pegawai.nomorBaris
            )
        }
        var calon = semua.filter { !$0.isPltPlh }
        guard !calon.isEmpty else {
            hanyaPlt.append(nip)
            return
        }
        if let terbaru = calon.compactMap({ $0.riwayat?.periodeAkhir }).max() {
            for lama in calon where lama.riwayat?.periodeAkhir != terbaru {
                catatan.catat(
                    .keterangan,
                    "ganda_lama",
                    "NIP muncul lebih dari sekali; baris dengan periode akhir terbaru yang dipakai.",
                    baris: lama.pegawai.nomorBaris
                )
            }
            calon.removeAll { $0.riwayat?.periodeAkhir != terbaru }
        }
        gabung(calon.map(\.pegawai), &catatan)
    }

    private mutating func gabung(_ calon: [BarisPegawai], _ catatan: inout BukuCatatan) {
        guard let pertama = calon.first else { return }
        let berbeda = Self.bidangBerbeda(calon)
        guard berbeda.isEmpty else {
            let kalimat = "NIP ini muncul lebih dari sekali dengan isi berbeda (\(berbeda.joined(separator: ", ")))."
            tolak(calon, kode: "nip_ganda", kolom: kepala.label(.nip), kalimat: kalimat)
            return
        }
        for sama in calon.dropFirst() {
            catatan.catat(.keterangan, "ganda_sama", "Baris yang sama persis digabung.", baris: sama.nomorBaris)
        }
        pegawai.append(pertama)
    }

    /// One identifier of the source cannot belong to two NIP.
    private mutating func pisahkanIDGanda() {
        let perID = Dictionary(grouping: pegawai.filter { $0.idLuar != nil }) { $0.idLuar ?? "" }
        let ganda = perID.filter { $0.value.count > 1 }
        guard !ganda.isEmpty else { return }
        for baris in ganda.values {
            tolak(
                baris,
                kode: "id_ganda",
                kolom: kepala.label(.idLuar),
                kalimat: "ID ini dipakai untuk NIP yang berbeda."
            )
        }
        pegawai.removeAll { $0.idLuar.map { ganda[$0] != nil } ?? false }
    }

    private mutating func tolak(_ daftar: [BarisPegawai], kode: String, kolom: String, kalimat: String) {
        let nomor = daftar.map(\.nomorBaris)
        for p in daftar {
            let lain = nomor.filter { $0 != p.nomorBaris }
            let tempat = lain.map(String.init).joined(separator: ", ")
            let masalah = MasalahImpor(
                kode: kode,
                kolom: kolom,
                kalimat: "\(kalimat) Bandingkan dengan baris \(tempat).",
                perbaikan: "Hapus baris yang salah, lalu unggah lagi berkasnya."
            )
            bermasalah.append(
                BarisBermasalah(
                    nomorBaris: p.nomorBaris,
                    daftarMasalah: [masalah],
                    barisLain: lain,
                    idLuar: p.idLuar,
                    nip: p.nip.teks,
                    nama: p.nama
                )
            )
        }
    }

    private static func bidangBerbeda(_ calon: [BarisPegawai]) -> [String] {
        guard let pertama = calon.first else { return [] }
        var hasil: [String] = []
        for bidang in BidangPegawai.allCases {
            let nilai = bidang.nilai(pertama)
            if calon.contains(where: { bidang.nilai($0) != nilai }) { hasil.append(bidang.tampil) }
        }
        return hasil
    }
}
