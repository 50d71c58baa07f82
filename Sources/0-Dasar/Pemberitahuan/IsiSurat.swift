import Foundation
import Kinerja
import Platform

/// The words of a message. Confidential notices say only that there is something new.
struct IsiSurat: Sendable {
    static let tanpaRincian = "Ada kabar baru di Kinerja Bungo"

    let judul: String
    let isi: String
    /// Path of this site.
    let tautan: String
    private let kabar: [KabarTercatat]

    init(_ kabar: [KabarTercatat]) {
        self.kabar = kabar
        let terbuka = kabar.filter { !$0.isRahasia }
        if kabar.count == 1, let satu = terbuka.first {
            (judul, isi, tautan) = (satu.judul, satu.isi, "/pemberitahuan/\(satu.id)/buka")
        } else if terbuka.isEmpty {
            (judul, isi, tautan) = (Self.tanpaRincian, "", "/pemberitahuan")
        } else {
            judul = "\(kabar.count) kabar baru di Kinerja Bungo"
            isi = terbuka.prefix(3).map(\.judul).joined(separator: " · ")
            tautan = "/pemberitahuan"
        }
    }

    /// The body of an e-mail.
    func surel(alamat: String) -> String {
        let terbuka = kabar.filter { !$0.isRahasia }
        var bagian = terbuka.map { satu in
            let isi = satu.isi.isEmpty ? "" : "\(satu.isi)\n"
            return "\(satu.judul)\n\(isi)\(alamat)/pemberitahuan/\(satu.id)/buka"
        }
        if terbuka.count < kabar.count { bagian.append("\(Self.tanpaRincian)\n\(alamat)/pemberitahuan") }
        let kaki =
            "Anda menerima surel ini karena mendaftarkan alamat ini di Kinerja Bungo. Ubah apa yang dikirim, atau "
            + "berhenti: \(alamat)/profil/pemberitahuan"
        return (bagian + ["--\n\(kaki)"]).joined(separator: "\n\n")
    }

    /// What a device shows; its script opens `tautan`.
    func push(id: String) throws -> [UInt8] {
        Array(
            try jsonText(
                Push(id: id, judul: String(judul.prefix(120)), isi: String(isi.prefix(240)), tautan: tautan)
            ).utf8)
    }

    /// What the gateway gets; `docs/webhook.md`.
    func webhook(id: String, nomor: String, alamat: String, waktu: Int64) throws -> String {
        try jsonText(
            Webhook(
                id: id, nomor: nomor, judul: judul, isi: isi, tautan: alamat + tautan, waktu: Self.isoWIB(waktu)))
    }

    private static func isoWIB(_ milidetik: Int64) -> String {
        let hari = Waktu.tanggal(milidetik)
        let detik = Int((milidetik - Waktu.awal(hari)) / 1000)
        let jam = [detik / 3600, detik / 60 % 60, detik % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        return "\(hari)T\(jam.joined(separator: ":"))+07:00"
    }

    private struct Push: Encodable {
        let id: String
        let judul: String
        let isi: String
        let tautan: String
    }

    private struct Webhook: Encodable {
        let id: String
        let nomor: String
        let judul: String
        let isi: String
        let tautan: String
        let waktu: String
    }
}
