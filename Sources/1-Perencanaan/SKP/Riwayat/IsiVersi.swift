import Foundation
import Kinerja

/// The content of a version as JSON, and back without loss.
enum IsiVersi {
    /// The SKP of today with the content of a stored version: results, behaviour, annex, approach and span.
    static func baca(_ isi: String, pada kini: SKP) throws -> SKP {
        let json = try JSONDecoder().decode(JSONSKP.self, from: Data(isi.utf8))
        var skp = kini
        skp.pendekatan = SKP.Pendekatan(rawValue: json.pendekatan) ?? kini.pendekatan
        skp.mulai = json.mulai.flatMap(Tanggal.init)
        skp.selesai = json.selesai.flatMap(Tanggal.init)
        skp.hasilKerja = json.hasil_kerja.compactMap(\.utuh)
        skp.perilaku = NilaiBerAKHLAK.allCases.map { nilai in
            PerilakuKerja(nilai, ekspektasi: json.perilaku.first { $0.nilai == nilai.rawValue }?.ekspektasi ?? "")
        }
        skp.lampiran = LampiranSKP(
            dukungan: json.lampiran.dukungan, skema: json.lampiran.skema, konsekuensi: json.lampiran.konsekuensi
        )
        return skp
    }
}

extension JSONHasil {
    /// The result exactly as it was written by the product; nil for JSON that the product did not write.
    var utuh: RencanaHasilKerja? {
        guard let id, let jenis = JenisHasilKerja(rawValue: jenis) else { return nil }
        return RencanaHasilKerja(
            id: id, jenis: jenis, rumusan: rumusan, rhkAtasanID: rhk_atasan_id, rhkAtasan: rhk_atasan ?? "",
            pemberiTugas: pemberi_tugas ?? "", klasifikasi: klasifikasi.flatMap(KlasifikasiHasil.init(rawValue:)),
            perspektif: perspektif.flatMap(Perspektif.init(rawValue:)), catatanKembali: catatan_kembali,
            asal: asal.flatMap(AsalHasilKerja.init(rawValue:)) ?? .dialog,
            keadaan: keadaan.flatMap(KeadaanHasilKerja.init(rawValue:)) ?? .usulan,
            catatanAmbilAlih: catatan_ambil_alih, peranID: peran_id,
            kaskade: kaskade.flatMap(PendekatanKaskade.init(rawValue:)), indikator: indikator.compactMap(\.utuh)
        )
    }
}

extension JSONIndikator {
    /// The indicator exactly as it was written by the product.
    var utuh: IndikatorKinerja? {
        guard let id, let aspek = AspekIndikator(rawValue: aspek) else { return nil }
        return IndikatorKinerja(
            id: id, aspek: aspek, ukuran: ukuran,
            target: TargetKinerja(
                teks: target, angka: target_angka.flatMap(Desimal.init), maks: target_maks.flatMap(Desimal.init)
            ),
            satuan: satuan ?? "", arah: arah.flatMap(ArahIndikator.init(rawValue:)) ?? .naik, standarID: standar_id,
            standarKode: standar_kode, standarVersi: standar_versi, indikatorPKID: indikator_pk_id
        )
    }
}
