/// IDENTITAS: pegawai and pejabat penilai side by side, in the four printed variants.
enum Identitas {
    /// Labels that differ between forms.
    enum Varian {
        /// A.1.1, A.1.2, C.1.1.
        case id1
        /// A.1.6, A.1.7, B.1.1–B.1.3, B.1.6–B.1.10.
        case id2
        /// B.1.4, C.1.2.
        case id3
        /// B.1.5, C.1.3.
        case id4
    }

    static func blok(_ varian: Varian, pegawai: PihakFormulir, penilai: PihakFormulir) -> Blok {
        let kiri = label(varian, penilai: false)
        let kanan = label(varian, penilai: true)
        let baris = zip(zip(kiri, nilai(pegawai)), zip(kanan, nilai(penilai))).enumerated().map { nomor, pasangan in
            let ((labelKiri, isiKiri), (labelKanan, isiKanan)) = pasangan
            return BarisTabel([
                SelTabel("\(nomor + 1)", rata: .tengah), SelTabel(labelKiri), SelTabel(isiKiri),
                SelTabel("\(nomor + 1)", rata: .tengah), SelTabel(labelKanan), SelTabel(isiKanan),
            ])
        }
        let kepala = BarisTabel(
            [
                .kepala("NO"), .kepala("PEGAWAI YANG DINILAI", kolom: 2),
                .kepala("NO"), .kepala("PEJABAT PENILAI KINERJA", kolom: 2),
            ],
            jenis: .kepala
        )
        return .tabel(Tabel(kolom: [5, 23, 28, 5, 23, 28], kepala: [kepala], baris: baris, utuh: true))
    }

    private static func label(_ varian: Varian, penilai: Bool) -> [String] {
        let nip = penilai && (varian == .id1 || varian == .id3) ? "NIP (*opsional)" : "NIP"
        let pangkat = varian == .id1 || varian == .id2 ? "PANGKAT/ GOL. RUANG" : "PANGKAT/GOL RUANG"
        let unit = penilai && varian == .id3 ? "INSTANSI" : "UNIT KERJA"
        return ["NAMA", nip, pangkat, "JABATAN", unit]
    }

    private static func nilai(_ pihak: PihakFormulir) -> [String] {
        [pihak.nama, pihak.nip, pihak.pangkat, pihak.jabatan, pihak.unitKerja]
    }
}
