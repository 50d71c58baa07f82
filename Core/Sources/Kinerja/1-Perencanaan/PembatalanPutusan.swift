/// The last approval or return of an SKP, as the history keeps it.
public struct PutusanSKP: Sendable, Hashable {
    /// What was decided.
    public enum Jenis: String, Sendable, Hashable {
        case penetapan, pengembalian
    }

    public let jenis: Jenis
    /// Who decided.
    public let olehID: String
    /// When, epoch milliseconds.
    public let waktu: Int64
    /// Version of the SKP right after the decision.
    public let versi: Int

    public init(jenis: Jenis, olehID: String, waktu: Int64, versi: Int) {
        self.jenis = jenis
        self.olehID = olehID
        self.waktu = waktu
        self.versi = versi
    }

    /// How long a decision can be taken back, in milliseconds: ten minutes (produk).
    public static let jendela: Int64 = 600_000

    /// Whether it can still be taken back at that moment.
    public func isDapatDiurungkan(waktu kini: Int64) -> Bool { kini - waktu <= Self.jendela }
}

/// The approval before the last one; nil fields where there was none.
public struct PenetapanSebelumnya: Sendable, Hashable {
    public let waktu: Int64
    public let olehID: String
    /// Content that was in force then.
    public let isi: SKP

    public init(waktu: Int64, olehID: String, isi: SKP) {
        self.waktu = waktu
        self.olehID = olehID
        self.isi = isi
    }
}

extension SKP {
    /// An approval or a return is taken back by the one who did it, within ten minutes; the SKP waits for a decision again
    /// (produk: nobody loses work by a slip of the hand). `sebelumnya` is the approval before, if any.
    public func batalkanPutusan(
        _ putusan: PutusanSKP?, oleh pelaku: Pelaku, sebelumnya: PenetapanSebelumnya?, pada tanggal: Tanggal,
        waktu: Int64
    ) throws(Penolakan) -> Keputusan<SKP> {
        try keadaan.periksa(.batalkanPutusan)
        guard let putusan, (putusan.jenis == .penetapan) == (keadaan == .ditetapkan) else {
            throw Penolakan(
                "skp.tanpa_putusan", "Tidak ada putusan yang dapat diurungkan pada SKP ini.",
                perbaikan: keadaan.yangDapatBertindak
            )
        }
        guard putusan.olehID == pelaku.id else {
            throw Penolakan(
                "skp.bukan_pemutus", "Hanya yang memutuskan dapat mengurungkan putusannya.",
                perbaikan: keadaan.yangDapatBertindak
            )
        }
        guard putusan.isDapatDiurungkan(waktu: waktu) else { throw lewatSepuluhMenit }
        guard putusan.versi == versi else {
            throw Penolakan(
                "skp.sudah_berubah",
                "SKP ini sudah diubah sesudah putusan Anda, jadi putusan itu tidak dapat diurungkan.",
                perbaikan: keadaan.yangDapatBertindak
            )
        }
        let baru = keadaan == .ditetapkan ? tanpaPenetapan(sebelumnya) : tanpaPengembalian
        return Keputusan(
            keadaan: baru.berikutnya,
            peristiwa: [peristiwa("skp.putusan_diurungkan", pada: tanggal, ["putusan": putusan.jenis.rawValue])]
        )
    }

    private var lewatSepuluhMenit: Penolakan {
        let perbaikan =
            keadaan == .ditetapkan
            ? "Pilih Buka kembali dan tulis alasannya; pegawai lalu mengajukannya lagi."
            : "Pegawai dapat mengajukannya lagi, juga tanpa perubahan."
        return Penolakan(
            "skp.lewat_sepuluh_menit", "Putusan hanya dapat diurungkan dalam 10 menit, dan waktu itu sudah lewat.",
            perbaikan: perbaikan
        )
    }

    private var tanpaPengembalian: SKP {
        var baru = self
        baru.keadaan = .diajukan
        baru.hapusCatatanKembali()
        return baru
    }

    private func tanpaPenetapan(_ sebelumnya: PenetapanSebelumnya?) -> SKP {
        var baru = self
        baru.keadaan = .diajukan
        baru.revisi = max(revisi - 1, 0)
        baru.ditetapkan = sebelumnya?.waktu
        baru.ditetapkanOleh = sebelumnya?.olehID
        let dulu = Dictionary(
            (sebelumnya?.isi.hasilKerja ?? []).map { ($0.id, $0.keadaan) }, uniquingKeysWith: { first, _ in first }
        )
        baru.hasilKerja.ubahSemua { satu in
            guard satu.keadaan == .disepakati || satu.keadaan == .disesuaikan else { return }
            satu.keadaan = dulu[satu.id] ?? .usulan
        }
        return baru
    }
}
