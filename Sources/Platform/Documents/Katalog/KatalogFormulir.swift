/// The 24 official forms of PermenPANRB 6/2022, Lampiran.
public enum KatalogFormulir {
    /// One official form.
    public struct Entri: Sendable, Equatable {
        /// "A.1.7".
        public let kode: String
        /// Short title.
        public let judul: String
        /// Portrait or landscape, as printed.
        public let arah: Arah
        /// Page of the regulation.
        public let halaman: String
    }

    /// All forms in the order of the annex.
    public static let semua: [Entri] = [
        Entri(
            kode: "A.1.1",
            judul: "SKP kualitatif, JPT dan pimpinan unit kerja mandiri",
            arah: .mendatar,
            halaman: "32-33"
        ),
        Entri(
            kode: "A.1.2",
            judul: "SKP kuantitatif, JPT dan pimpinan unit kerja mandiri",
            arah: .mendatar,
            halaman: "34-36"
        ),
        Entri(kode: "A.1.3", judul: "Manual indikator kinerja", arah: .mendatar, halaman: "38"),
        Entri(kode: "A.1.4", judul: "Workblock", arah: .tegak, halaman: "43"),
        Entri(kode: "A.1.5", judul: "Matriks pembagian peran dan hasil", arah: .tegak, halaman: "48-49"),
        Entri(kode: "A.1.6", judul: "SKP kualitatif, JA dan JF", arah: .mendatar, halaman: "55-56"),
        Entri(kode: "A.1.7", judul: "SKP kuantitatif, JA dan JF", arah: .mendatar, halaman: "57-59"),
        Entri(kode: "A.1.8", judul: "Lampiran SKP", arah: .tegak, halaman: "61"),
        Entri(kode: "B.1.1", judul: "Rencana aksi", arah: .tegak, halaman: "67"),
        Entri(kode: "B.1.2", judul: "Pendokumentasian kinerja", arah: .tegak, halaman: "68"),
        Entri(kode: "B.1.3", judul: "Rekaman umpan balik, kualitatif", arah: .mendatar, halaman: "71-72"),
        Entri(kode: "B.1.4", judul: "Rekaman umpan balik, kuantitatif, JPT", arah: .mendatar, halaman: "73-74"),
        Entri(kode: "B.1.5", judul: "Rekaman umpan balik, kuantitatif, JA dan JF", arah: .mendatar, halaman: "75-77"),
        Entri(kode: "B.1.6", judul: "Pelaksanaan coaching", arah: .tegak, halaman: "80"),
        Entri(kode: "B.1.7", judul: "Pelaksanaan mentoring", arah: .tegak, halaman: "82"),
        Entri(kode: "B.1.8", judul: "Umpan balik pelaksanaan bimbingan kinerja", arah: .tegak, halaman: "83"),
        Entri(kode: "B.1.9", judul: "Evaluasi kompetensi pegawai", arah: .tegak, halaman: "84-85"),
        Entri(kode: "B.1.10", judul: "Laporan permasalahan perilaku kerja", arah: .tegak, halaman: "86-87"),
        Entri(kode: "C.1.1", judul: "Hasil evaluasi kinerja, kualitatif", arah: .mendatar, halaman: "105-107"),
        Entri(kode: "C.1.2", judul: "Hasil evaluasi kinerja, kuantitatif, JPT", arah: .mendatar, halaman: "108-110"),
        Entri(
            kode: "C.1.3",
            judul: "Hasil evaluasi kinerja, kuantitatif, JA dan JF",
            arah: .mendatar,
            halaman: "111-113"
        ),
        Entri(kode: "D.1.1", judul: "Dokumen evaluasi kinerja", arah: .tegak, halaman: "115"),
        Entri(kode: "D.1.2", judul: "Dokumen evaluasi, ditandatangani atasan penilai", arah: .tegak, halaman: "116"),
        Entri(kode: "D.1.3", judul: "Dokumen evaluasi setelah keberatan", arah: .tegak, halaman: "118"),
    ]

    /// The form filled with invented people, watermarked "CONTOH"; nil when the code is not in the catalogue.
    public static func contoh(_ kode: String) -> Lembar? {
        guard var lembar = isiContoh(kode) else { return nil }
        lembar.tandaAir = "CONTOH"
        return lembar
    }

    /// Proof data of the examples: marked "CONTOH", and an address under a name that can never exist.
    public static let keteranganContoh = KeteranganDokumen(
        nomor: "CONTOH",
        alamatVerifikasi: "https://kinerja.contoh.invalid/periksa/CONTOH",
        kode: "CONTOH",
        sidik: String(repeating: "c0ffee00", count: 8),
        kodeBuka: "000000",
        waktu: WaktuDokumen(detik: 1_767_225_600, cetak: "1 Januari 2026 07.00 WIB")
    )

    private static func isiContoh(_ kode: String) -> Lembar? {
        switch kode.prefix(1) {
        case "A": ContohPerencanaan.lembar(kode)
        case "B": ContohPelaksanaan.lembar(kode)
        case "C", "D": ContohPenilaian.lembar(kode)
        default: nil
        }
    }
}
