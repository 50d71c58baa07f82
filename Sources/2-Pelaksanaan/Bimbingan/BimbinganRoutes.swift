import Dasar
import Documents
import Hummingbird
import Kinerja
import Platform
import Storage

/// Pages of guidance.
enum BimbinganRoutes {
    static func milik(_ x: Exchange) async throws -> Response {
        let session = try x.me()
        let (daftar, terbuka) = try await x.world.database.read { db in
            (
                try BimbinganStore.milik(session.pegawaiID, instansi: session.instansiID, in: db),
                try KesepakatanStore.terbuka(session.pegawaiID, instansi: session.instansiID, in: db)
            )
        }
        if x.route.isAPI { return try .json(BimbinganDaftarAPI(daftar, terbuka)) }
        return .page(BimbinganPages.milik(x, session, daftar, terbuka))
    }

    static func tim(_ x: Exchange) async throws -> Response {
        let session = try x.me()
        let hari = x.world.today
        let (fakta, daftar) = try await x.world.database.read { db in
            (
                try BimbinganBahanStore.fakta(
                    BimbinganBahanStore.dinilai(oleh: session.pegawaiID, pada: hari), instansi: session.instansiID,
                    pada: hari, in: db),
                try BimbinganStore.tim(session.pegawaiID, instansi: session.instansiID, pada: hari, in: db)
            )
        }
        if x.route.isAPI { return try .json(BimbinganTimAPI(fakta, daftar, pada: hari)) }
        return .page(BimbinganTimPages.tim(x, fakta, daftar))
    }

    struct Satu: Sendable {
        let akses: BimbinganAkses
        let kesepakatan: [KesepakatanTercatat]
        let peristiwa: [PeristiwaBimbingan]
        let dokumen: [Dokumen]
    }

    static func muatSatu(_ x: Exchange) async throws -> Satu {
        try await x.world.database.read { db in
            let akses = try BimbinganAkses.muat(x, .lihatBimbingan, in: db)
            return Satu(
                akses: akses, kesepakatan: try KesepakatanStore.dalam(akses.satu, instansi: x.instansi.id, in: db),
                peristiwa: try BimbinganStore.peristiwa(akses.satu.id, instansi: x.instansi.id, in: db),
                dokumen: try DokumenStore.daftar(
                    objek: "bimbingan", objekID: akses.satu.id, instansi: x.instansi.id, in: db
                ).filter { $0.keadaan == "berlaku" })
        }
    }

    static func satu(_ x: Exchange) async throws -> Response {
        let isi = try await muatSatu(x)
        if x.route.isAPI { return try .json(BimbinganAPI(isi)) }
        return .page(BimbinganSatuPages.satu(x, isi))
    }

    static func kalender(_ x: Exchange) async throws -> Response {
        let akses = try await x.world.database.read { db in try BimbinganAkses.muat(x, .lihatBimbingan, in: db) }
        let hari = x.world.today
        let jam = Int((x.world.now() / 60_000 + 420) % 1440)
        let teks = KalenderBimbingan.teks(
            akses.satu, judul: "Bimbingan kinerja \(akses.isi.pegawai) dengan \(akses.isi.pembimbing)",
            uid: "\(akses.satu.id)@kinerja-bungo", alamat: "\(x.world.settings.baseURL)/bimbingan/\(akses.satu.id)",
            dibuat: KalenderBimbingan.utc(hari, menit: jam))
        guard let teks else { throw WebFailure.notFound }
        return .file(
            Array(teks.utf8), type: "text/calendar; charset=utf-8; method=PUBLISH",
            name: "bimbingan-\(akses.satu.id.suffix(6)).ics", inline: false)
    }

    // MARK: - Proposal

    struct Baru: Sendable {
        let pegawai: FaktaKemajuan
        let penilai: Identitas
        let kemajuan: [KemajuanIndikator]
        let calon: [(id: String, nama: String, jabatan: String)]
        let masukan: MasukanBimbingan?
    }

    static func baru(_ x: Exchange) async throws -> Response {
        .page(BimbinganUsulPages.baru(x, try await muatBaru(x, x.query["pegawai"], nil)))
    }

    static func muatBaru(_ x: Exchange, _ tertulis: String, _ masukan: MasukanBimbingan?) async throws -> Baru {
        let session = try x.me()
        let pegawai = Identifier.isValid(tertulis) ? tertulis : session.pegawaiID
        let (hari, cari, instansi) = (x.world.today, x.query["cari"], session.instansiID)
        return try await x.world.database.read { db in
            let penilai = try pemilik(x, session, pegawai, in: db)
            let fakta = try BimbinganBahanStore.fakta(
                BimbinganBahanStore.orang(pegawai), instansi: instansi, pada: hari, in: db)
            guard let satu = fakta.first else { throw WebFailure.notFound }
            return Baru(
                pegawai: satu, penilai: penilai,
                kemajuan: try BimbinganBahanStore.kemajuan(pegawai, tahun: hari.tahun, instansi: instansi, in: db),
                calon: try BimbinganBahanStore.cari(cari, selain: pegawai, instansi: instansi, in: db), masukan: masukan
            )
        }
    }

    /// The rater of the employee, when the person signed in is the employee or the rater.
    private static func pemilik(
        _ x: Exchange, _ session: Session, _ pegawai: String, in db: any SQLConnection
    ) throws -> Identitas {
        let penilai = try IdentitasStore.penilai(of: pegawai, instansi: session.instansiID, pada: x.world.today, in: db)
        var hubungan: Set<Hubungan> = pegawai == session.pegawaiID ? [.diri] : []
        if penilai == session.pegawaiID, penilai != pegawai { hubungan.insert(.penilai) }
        try x.authorise(.usulBimbingan, hubungan: hubungan)
        guard let penilai else {
            throw Penolakan(
                "bimbingan.tanpa_penilai", "Pejabat penilai Anda belum tercatat.",
                perbaikan: "Minta perbaikan data di menu Permintaan perbaikan saya.")
        }
        let semua = try IdentitasStore.load([penilai], instansi: session.instansiID, pada: x.world.today, in: db)
        guard let orang = semua[penilai] else { throw WebFailure.notFound }
        return orang
    }

    static func usulkan(_ x: Exchange) async throws -> Response {
        let session = try x.me()
        let m = try MasukanBimbingan(x)
        let pegawai = m.pegawai.flatMap { Identifier.isValid($0) ? $0 : nil } ?? session.pegawaiID
        do {
            return try await x.act { tx in
                let penilai = try pemilik(x, session, pegawai, in: tx.db)
                let kemajuan = try BimbinganBahanStore.kemajuan(
                    pegawai, tahun: x.world.today.tahun, instansi: session.instansiID, in: tx.db)
                guard let bentuk = BentukBimbingan(rawValue: m.bentuk ?? "") else {
                    throw Penolakan("bimbingan.bentuk", "Pilih bentuk bimbingan", isian: "bentuk")
                }
                let rhk = m.rhk.flatMap { id in kemajuan.contains { $0.rhkID == id } ? id : nil }
                let fakta = try BimbinganBahanStore.fakta(
                    BimbinganBahanStore.orang(pegawai), instansi: session.instansiID, pada: x.world.today, in: tx.db)
                let pembimbing = m.pembimbing.flatMap { Identifier.isValid($0) ? $0 : nil } ?? penilai.id
                let surat = m.surat_tanggal.flatMap { Tanggal($0) }
                let usul = Bimbingan(
                    id: x.world.newID(), pegawaiID: pegawai, penilaiID: penilai.id, pembimbingID: pembimbing,
                    pengusulID: session.pegawaiID, bentuk: bentuk,
                    jenisMentoring: m.jenis_mentoring.flatMap(JenisMentoring.init(rawValue:)), alasan: m.alasan ?? "",
                    penugasan: surat.map { PenugasanKhusus(nomor: m.surat_nomor ?? "", tanggal: $0) },
                    skpID: fakta.first?.skpID, rhkID: rhk)
                if pembimbing != penilai.id {
                    guard
                        try IdentitasStore.load(
                            [pembimbing], instansi: session.instansiID, pada: x.world.today, in: tx.db)[pembimbing]
                            != nil
                    else {
                        throw Penolakan("bimbingan.pembimbing", "Pilih pembimbing dari hasil pencarian", isian: "cari")
                    }
                }
                let putusan = try usul.usulkan(pada: x.world.today)
                try BimbinganSimpanStore.tambah(putusan, in: tx)
                try KabarBimbingan.kirim("diusulkan", "Bimbingan kinerja diusulkan", putusan.keadaan, in: tx)
                return Outcome(
                    to: "/bimbingan/\(usul.id)?pesan=tersimpan", json: try jsonText(["id": usul.id]))
            }
        } catch {
            guard !x.route.isAPI, let faults = refusals(of: error), let first = faults.first else { throw error }
            let isi = try await muatBaru(x, pegawai, m)
            return .page(BimbinganUsulPages.baru(x, isi, faults: faults), status: status(of: first))
        }
    }
}

/// Notices of guidance; no word of its contents.
enum KabarBimbingan {
    static func kirim(
        _ kunci: String, _ judul: String, _ satu: Bimbingan, isi: String = "", kepada: [String]? = nil,
        in tx: Transaction
    ) throws {
        try PemberitahuanStore.kirim(
            Kabar(
                .bimbingan, kunci: "bimbingan:\(satu.id):\(kunci)", judul: judul, isi: isi,
                tautan: "/bimbingan/\(satu.id)"),
            kepada: kepada ?? [satu.pegawaiID, satu.pembimbingID, satu.penilaiID], in: tx)
    }
}
