import Kinerja
import Platform

/// The act of sending a whole team: every signature at once, or none.
struct PengirimanTim: Sendable {
    struct Satu: Sendable {
        let orang: AnggotaTim
        let keputusan: Keputusan<EvaluasiKinerja>
    }

    let daftar: [Satu]
    let pola: PolaDistribusi?
    let alasanPola: String

    /// Version of each evaluation, by its id: what was checked is what is signed.
    var versi: [String: Int] { Dictionary(daftar.map { ($0.orang.evaluasi.id, $0.orang.versi) }) { lama, _ in lama } }

    /// Signs on paper, not yet in the database.
    ///
    /// `terlihat`: versions that the check page showed, by person; nil when the sender checks nothing (API). Refuses
    /// everything that keeps a person from being sent, `versi_basi`, `evaluasi.tidak_ada_yang_dikirim` and
    /// `alasan_pola_kosong`.
    init(
        _ tim: TimEvaluasi, oleh pelaku: String, terlihat: [String: Int]?, alasanPola: String
    ) throws(DaftarPenolakan) {
        try DaftarPenolakan.periksa(tim.kekurangan)
        var daftar: [Satu] = []
        do throws(Penolakan) {
            for orang in tim.akanDikirim {
                if let terlihat, terlihat[orang.id] != orang.versi { throw Self.versiBasi }
                let keputusan = try orang.evaluasi.sampaikan(
                    oleh: pelaku, nama: orang.nama, isSKPDitetapkan: orang.isSKPDitetapkan,
                    syarat: tim.konteks.syarat(tim.sebagai), jumlahKendala: orang.kendalaDiakui
                )
                daftar.append(Satu(orang: orang, keputusan: keputusan))
            }
            guard !daftar.isEmpty else { throw Self.kosong }
            if let capaian = tim.konteks.capaian { try tim.sebaran.periksaAlasan(alasanPola, capaian: capaian.nilai) }
            guard alasanPola.count <= EvaluasiKinerja.panjangTeksMaks else { throw Self.alasanPanjang }
        } catch {
            throw DaftarPenolakan(daftar: [error])
        }
        self.daftar = daftar
        self.alasanPola = alasanPola
        pola = tim.konteks.capaian.flatMap { tim.sebaran.pola($0.nilai) }
    }

    static let versiBasi = Penolakan(
        "versi_basi", "Ada evaluasi yang berubah sejak halaman ini dibuka. Periksa lagi sebelum mengirim"
    )
    private static let kosong = Penolakan(
        "evaluasi.tidak_ada_yang_dikirim", "Tidak ada evaluasi yang menunggu dikirim pada periode ini."
    )
    private static let alasanPanjang = Penolakan(
        "evaluasi.teks_terlalu_panjang", "Ringkas alasan ini menjadi paling banyak 1.000 huruf", isian: "alasan_pola"
    )
}
