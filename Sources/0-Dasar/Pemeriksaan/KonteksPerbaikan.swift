import Kinerja
import Platform
import Storage

/// One repair on its way: who acts on whom, the organisation as it is in this transaction, and the book by which it can
/// be undone.
struct KonteksPerbaikan {
    let x: Exchange
    let tx: Transaction
    let lingkup: LingkupTemuan
    let balik = BukuBalik()

    var p: PemeriksaanOrganisasi { lingkup.periksa }
    var instansi: String { tx.pencatat.instansi }
    var hari: Tanggal { x.world.today }

    init(_ x: Exchange, in tx: Transaction) throws {
        self.x = x
        self.tx = tx
        let unitAdmin = try AdminRoom.batas(x)
        lingkup = LingkupTemuan(
            periksa: try DataDiperiksaStore.muat(
                instansi: tx.pencatat.instansi, pada: x.world.today.description, in: tx.db),
            unitAdmin: unitAdmin
        )
    }

    /// People outside what the admin looks after look as if they did not exist.
    func izinkan(pegawai: [String]) throws {
        let isDikenal = pegawai.allSatisfy { p.orang[$0] != nil && lingkup.memuat(pegawai: $0) }
        guard isDikenal else { throw WebFailure.notFound }
        try x.authorise(.kelolaPegawai, hubungan: [.unit])
    }

    func izinkan(unit: String) throws {
        guard p.unit[unit] != nil, lingkup.memuat(unit: unit) else { throw WebFailure.notFound }
        try x.authorise(.kelolaUnit, hubungan: [.unit])
    }

    func nama(_ pegawai: String) -> String { p.orang[pegawai]?.nama ?? pegawai }
    func nama(unit: String) -> String { p.unit[unit]?.nama ?? unit }

    /// Whom an admin means by a NIP; somebody who can rate now.
    func penilai(nip teks: String?, isian: String = "penilai") throws -> String {
        let id = try orang(nip: teks, isian: isian)
        if let sebab = p.orang[id].flatMap({ PenilaiLayak.alasanTidak($0.kedudukan) }) {
            throw Penolakan(
                "penilai_tidak_aktif", "\(nama(id)) \(sebab), jadi tidak dapat menilai", isian: isian,
                perbaikan: "Pilih pimpinan di atasnya (L.IV.A.2 h.89)."
            )
        }
        return id
    }

    /// Somebody who works here, by NIP.
    func orang(nip teks: String?, isian: String) throws -> String {
        guard let teks, !teks.isEmpty else {
            throw Penolakan("penilai_kosong", "Isi NIP-nya, 18 angka", isian: isian)
        }
        let nip: NIP
        do throws(Penolakan) { nip = try NIP(teks) } catch {
            throw Penolakan(error.kode, error.pesan, isian: isian, perbaikan: error.perbaikan)
        }
        guard let satu = p.data.orang.first(where: { $0.nip == nip.teks && $0.kedudukan != .keluar }) else {
            throw Penolakan(
                "penilai_tidak_dikenal", "Tidak ada pegawai yang bekerja di sini dengan NIP \(nip.tampil)",
                isian: isian
            )
        }
        return satu.id
    }

    /// Gives people their raters after every check; each change is audited.
    func tugaskan(_ daftar: [PerintahGaris]) throws {
        try periksa(daftar)
        try GarisBertanggalStore.tetapkan(
            daftar, instansi: instansi, newID: x.world.newID, balik: balik, in: tx.db)
        try OrganisasiStore.naikkanVersi(daftar.map(\.pegawai), instansi: instansi, in: tx.db)
        for satu in daftar {
            let sampai = satu.sampai.map { " sampai \($0)" } ?? ""
            tx.catat(
                EntriJejak(
                    "pegawai.penilai_diubah", objek: "pegawai", id: satu.pegawai, sebelum: p.penilai[satu.pegawai],
                    sesudah: "\(satu.penilai) sejak \(satu.sejak)\(sampai)"
                )
            )
        }
    }

    /// Refuses a rater of oneself and circles, on the first day and on every later day on which a line begins.
    private func periksa(_ daftar: [PerintahGaris]) throws {
        if let diri = daftar.first(where: { $0.pegawai == $0.penilai }) {
            throw Penolakan(
                "penilai_diri_sendiri", "\(nama(diri.pegawai)) tidak dapat menilai dirinya sendiri", isian: "penilai",
                perbaikan: "Lepaskan tanda pada namanya, atau pilih pimpinan di atasnya."
            )
        }
        let awal = daftar.map { max($0.sejak, hari).description }
        let nanti = p.data.garis.map(\.sejak).filter { $0 > hari.description }
        for hari in Set(awal + nanti).sorted().prefix(24) {
            var garis = p.penilai(pada: hari)
            var diubah: [String] = []
            for satu in daftar where berlaku(satu, hari) {
                garis[satu.pegawai] = satu.penilai
                diubah.append(satu.pegawai)
            }
            try TanpaLingkaran.periksa(
                garis, diubah: diubah, nama: { nama($0) }, saran: { id in p.saran(id).map { nama($0) } })
        }
    }

    private func berlaku(_ satu: PerintahGaris, _ hari: String) -> Bool {
        satu.sejak.description <= hari && satu.sampai.map { $0.description >= hari } ?? true
    }

    /// Stores the repair with what it takes to undo it, and leads back to the list.
    func selesai(_ jenis: String, _ kalimat: String, ke halaman: String) throws -> Outcome {
        let id = try UrungStore.simpan(balik, jenis: jenis, kalimat: kalimat, id: x.world.newID(), in: tx)
        tx.catat(EntriJejak("data.diperbaiki", objek: "perbaikan_data", id: id, sesudah: kalimat))
        let sambung = halaman.contains("?") ? "&" : "?"
        return Outcome(
            to: "\(halaman)\(sambung)urung=\(id)", json: try jsonText(HasilPerbaikanAPI(id: id, kalimat: kalimat)))
    }
}

/// What a repair answers to the API.
struct HasilPerbaikanAPI: Encodable {
    /// For `POST /api/v1/perbaikan-data/{id}/pembatalan`.
    let id: String
    let kalimat: String
}
