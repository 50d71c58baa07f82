import Kinerja

/// A standard that the tests of this folder change.
enum ContohStandar {
    static let isi = IsiStandar(
        kode: "PR-AM-02", urusan: "Kesehatan", jabatan: ["Perawat Ahli Muda"], unitPelaksana: "Puskesmas",
        indikator: "Kepatuhan triase", satuan: "persen", arah: .naik, aspek: .kualitas,
        operatorTarget: .palingSedikit, targetAngka: 95, statusTarget: .contoh, sumber: "Kesepakatan perawat",
        dasarHukum: "Contoh",
        manual: ManualStandar(tujuan: "Pasien gawat lebih dulu", kendali: .outcome, periode: .bulanan),
        tingkat: TingkatStandar(diBawah: "Di bawah 90%", sesuai: "95%", diAtas: "Di atas 98%")
    )

    static func hari(_ iso: String) -> Tanggal { Tanggal(iso) ?? Tanggal(hariSejak1970: 0) }

    static func versi(
        _ nomor: Int, _ keadaan: KeadaanStandar = .berlaku, sejak: String? = nil, sampai: String? = nil
    ) -> VersiStandar {
        VersiStandar(
            nomor: nomor, keadaan: keadaan, isi: isi, berlakuSejak: sejak.flatMap { Tanggal($0) },
            berlakuSampai: sampai.flatMap { Tanggal($0) }
        )
    }
}
