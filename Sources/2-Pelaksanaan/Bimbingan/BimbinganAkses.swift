import Dasar
import Kinerja
import Platform
import Storage

/// Who may see and do what with one guidance.
struct BimbinganAkses: Sendable {
    let isi: BimbinganTercatat
    let hubungan: Set<Hubungan>
    let saya: String

    var satu: Bimbingan { isi.satu }
    var isPegawai: Bool { saya == satu.pegawaiID }
    var isPembimbing: Bool { saya == satu.pembimbingID }
    var isPenilai: Bool { saya == satu.penilaiID }

    /// L-48: neither the coach nor the rater, whatever else they are.
    var isPembacaTanggapan: Bool {
        if isPegawai { return true }
        return !isPembimbing && !isPenilai && hubungan.contains(.atasanPenilai)
    }

    /// Two statements, three for somebody outside the line. Whoever has no right finds nothing.
    static func muat(_ x: Exchange, _ tindakan: Tindakan, in db: any SQLConnection) throws -> BimbinganAkses {
        let session = try x.me()
        guard
            let isi = try BimbinganStore.load(
                x.id(), instansi: session.instansiID, pada: x.world.today, in: db)
        else { throw WebFailure.notFound }
        var hubungan = try HubunganStore.load(
            session, kepada: isi.satu.pegawaiID, penilaiTetap: isi.satu.penilaiID, pada: x.world.today, in: db)
        if isi.satu.pembimbingID == session.pegawaiID { hubungan.insert(.pembimbing) }
        // Whoever stands in the line already needs no office for it, and the page one statement less.
        let isLuarGaris = hubungan.isDisjoint(with: [.diri, .penilai, .pembimbing, .atasanPenilai])
        if isLuarGaris || (tindakan == .tindakLanjutBimbingan && !hubungan.contains(.diri)),
            try PejabatPembinaanStore.isPejabat(
                session.pegawaiID, pada: x.world.today, instansi: session.instansiID, in: db)
        {
            hubungan.insert(.pejabatPersonalia)
        }
        try x.authorise(tindakan, hubungan: hubungan)
        let akses = BimbinganAkses(isi: isi, hubungan: hubungan, saya: session.pegawaiID)
        if tindakan == .lihatTanggapanBimbingan, !akses.isPembacaTanggapan { throw WebFailure.notFound }
        return akses
    }

    /// Fingerprint of what both sign: contents and agreements of this session.
    func sidik(_ kesepakatan: [KesepakatanTercatat]) throws -> String {
        let daftar = kesepakatan.filter { $0.satu.bimbinganID == satu.id }.map {
            "\($0.satu.id)|\($0.satu.uraian)|\($0.satu.penanggungID)|\($0.satu.tenggat)"
        }
        return sha256Hex(try jsonText(satu.isian) + "\n" + daftar.sorted().joined(separator: "\n"))
    }

    func cocokkan(_ versi: Int?) throws {
        if let versi, versi != satu.versi { throw BimbinganSimpanStore.versiBasi }
    }
}
