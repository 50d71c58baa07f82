import Kinerja
import Platform

/// A way out of the product.
enum Saluran: String, CaseIterable, Sendable {
    case surel, whatsapp, push

    var tampil: String {
        switch self {
        case .surel: "Surel"
        case .whatsapp: "WhatsApp"
        case .push: "Gawai"
        }
    }
}

/// An address as its owner gave it.
struct Kontak: Sendable {
    let saluran: Saluran
    let alamat: String
    /// When its owner confirmed it; nothing is sent before.
    let dikonfirmasi: Int64?
    /// Confirmations asked for since `dimintaSejak`.
    let diminta: Int
    let dimintaSejak: Int64
}

/// One device of a person.
struct LanggananPush: Sendable {
    let id: String
    let pegawaiID: String
    let endpoint: String
    let p256dh: String
    let auth: String
    let gawai: String
    let dibuat: Int64
}

/// A notice as it is read and sent.
struct KabarTercatat: Sendable {
    let id: String
    let pegawaiID: String
    let jenis: JenisKabar?
    let kunci: String
    let judul: String
    let isi: String
    let tautan: String
    let isRahasia: Bool
    let dibuat: Int64
    let dibaca: Int64?
}

/// A message that one process has taken to send.
struct SuratKeluar: Sendable {
    let id: String
    let pegawaiID: String
    let saluran: Saluran
    let tujuan: String
    /// Number of this try, from 1.
    let percobaan: Int
    var kabar: [KabarTercatat] = []
}

extension SaatWIB {
    /// The wall clock of the instansi at an instant in epoch milliseconds.
    init(_ milidetik: Int64) {
        let hari = Waktu.tanggal(milidetik)
        self.init(hari, menit: Int((milidetik - Waktu.awal(hari)) / 60_000))
    }

    /// Epoch milliseconds.
    var milidetik: Int64 { Waktu.awal(tanggal) + Int64(menit) * 60_000 }
}
