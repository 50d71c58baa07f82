import Dasar
import Kinerja
import Pelaksanaan
import Platform
import Storage

/// A few invented feedbacks, so that the page is not empty for the nurse and the environmental health officer.
struct BenihUmpanBalik {
    let kebun: Kebun
    let orang: [String: String]

    private struct Isi: Sendable {
        let dari: String?
        let kepada: String
        let sebagai: PemberiUmpanBalik
        let perihal: PerihalUmpanBalik
        let judul: String
        let tanda: TandaUmpanBalik
        let teks: String
        let hariLalu: Int
    }

    private static let daftar: [Isi] = [
        Isi(
            dari: "kapus", kepada: "perawat", sebagai: .pimpinan, perihal: .nilai(.berorientasiPelayanan),
            judul: NilaiBerAKHLAK.berorientasiPelayanan.tampil, tanda: .apresiasi,
            teks: "Pasien lansia diantar sampai loket obat. Pertahankan.", hariLalu: 6),
        Isi(
            dari: "gizi", kepada: "perawat", sebagai: .rekan, perihal: .nilai(.kolaboratif),
            judul: NilaiBerAKHLAK.kolaboratif.tampil, tanda: .saran,
            teks: "Catatan timbang balita lebih mudah dibaca bila ditulis hari itu juga.", hariLalu: 4),
        Isi(
            dari: nil, kepada: "perawat", sebagai: .warga, perihal: .bebas, judul: "Poli umum", tanda: .apresiasi,
            teks: "Kepuasan: Sangat baik. Penjelasannya sabar dan jelas.", hariLalu: 3),
        Isi(
            dari: "kapus", kepada: "sanitarian", sebagai: .pimpinan, perihal: .bebas, judul: "Umum", tanda: .perbaikan,
            teks: "Pemeriksaan tempat pangan tertinggal dari rencana. Mari bahas jadwal bersama Senin depan.",
            hariLalu: 5),
    ]

    func tanam() async throws {
        let (kebun, orang) = (kebun, orang)
        try await kebun.world.database.act(by: kebun.pencatat("umpan_balik")) { tx in
            for satu in Self.daftar {
                guard let kepada = orang[satu.kepada] else { continue }
                let pemberi = satu.dari.flatMap { orang[$0] }
                let isi = UmpanBalikBaru(
                    penerima: kepada, pemberi: pemberi ?? "", perihal: satu.perihal, tanda: satu.tanda, teks: satu.teks)
                try UmpanBalikStore.simpan(
                    UmpanBalikTersimpan(
                        id: kebun.world.newID(), isi: isi, pemberi: pemberi, sebagai: satu.sebagai,
                        isTersamar: satu.dari == nil, perihal: satu.judul,
                        tanggal: kebun.world.today.tambah(hari: -satu.hariLalu), waktu: kebun.world.now()),
                    instansi: kebun.instansiID, in: tx.db)
            }
        }
    }
}
