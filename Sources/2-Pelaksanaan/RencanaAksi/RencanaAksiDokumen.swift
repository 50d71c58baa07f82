import Documents
import Kinerja

/// B.1.1 and the API shape of a rencana aksi.
enum RencanaAksiDokumen {
    static func lembar(
        _ rencana: RencanaAksi, _ orang: [String: Kinerja.Identitas], instansi: String
    ) -> Lembar {
        RencanaAksiFormulir(
            kepala: KepalaFormulir(
                instansi: instansi.uppercased(), periodePenilaian: "1 JANUARI SD 31 DESEMBER TAHUN \(rencana.tahun)",
                pegawai: PihakB1.pihak(orang[rencana.pegawaiID]),
                penilai: PihakB1.pihak(rencana.penilaiID.flatMap { orang[$0] })
            ),
            baris: rencana.hasil.map {
                RencanaAksiFormulir.Baris(rencana: $0.rumusan, aksi: $0.langkah.map(\.tampil))
            },
            tandaTangan: PihakB1.tanda(orang[rencana.pegawaiID]), denganRealisasi: false
        ).lembar()
    }
}

/// A rencana aksi as the API shows it.
struct RencanaAksiJSON: Encodable, Sendable {
    struct Langkah: Encodable, Sendable {
        let id: String
        let teks: String
        let sasaran: String
        let selesai: String
        let indikator_id: String?
        let versi: Int

        init(_ satu: LangkahRencana) {
            id = satu.id
            teks = satu.teks
            sasaran = satu.sasaran?.kode ?? ""
            selesai = satu.selesai?.description ?? ""
            indikator_id = satu.indikatorID
            versi = satu.versi
        }
    }

    struct Hasil: Encodable, Sendable {
        let rhk_id: String
        let rumusan: String
        let langkah: [Langkah]
    }

    let skp_id: String
    let tahun: Int
    let hasil: [Hasil]

    init(_ rencana: RencanaAksi) {
        skp_id = rencana.skpID
        tahun = rencana.tahun
        hasil = rencana.hasil.map { satu in
            Hasil(
                rhk_id: satu.id, rumusan: satu.rumusan,
                langkah: satu.langkah.map(Langkah.init))
        }
    }
}
