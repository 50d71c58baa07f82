import Kinerja
import Platform
import Storage

/// Sign-in and first use. Refusals do not tell whether a NIP is known.
struct PintuMasuk {
    /// Ten wrong tries for one account from one network, or a hundred from one network, close the door for 15 minutes for
    /// that network alone: the owner on another network, or on a device that has signed in before, still gets in.
    static let jendelaMenit: Int64 = 15
    static let batasAkun = 10
    static let batasJaringan = 100

    let x: Exchange
    /// Secret of the device's own cookie; remembered for the account once a sign-in succeeds.
    let gawai: String

    private var sejak: Int64 { x.world.now() - Self.jendelaMenit * 60_000 }

    /// Checks the password and opens a session; returns the cookie's secret.
    func masuk(nip masukan: String, sandi: String) async throws -> (secret: String, nama: String) {
        guard !masukan.isEmpty, !sandi.isEmpty else { throw kosong(masukan, sandi) }
        let nip = try NIP(masukan).teks
        let kunci = try await keys(nip)
        try await guardDoor(kunci)
        let instansi = x.instansi.id
        let akun = try await x.world.database.read { db in try AkunStore.find(nip: nip, instansi: instansi, in: db) }
        guard await x.world.passwords.verify(sandi, against: akun?.hash), let akun else {
            try await countFailure(kunci)
            throw salah
        }
        return (try await openSession(akun, clearing: kunci), akun.nama)
    }

    /// First use or recovery: the code from the admin and a new password.
    func aktifkan(nip masukan: String, kode: String, sandi: String, ulangan: String) async throws -> String {
        let nip = try NIP(masukan).teks
        let kunci = try await keys(nip)
        try await guardDoor(kunci)
        let instansi = x.instansi.id
        let akun = try await x.world.database.read { db in try AkunStore.find(nip: nip, instansi: instansi, in: db) }
        let ketikan = kode.lowercased().filter { $0.isLetter || $0.isNumber }
        guard let akun, let hash = akun.hashAktivasi, isEqualConstantTime(sha256Hex(ketikan), hash),
            akun.kodeSampai ?? 0 >= x.world.now()
        else {
            try await countFailure(kunci)
            throw Penolakan(
                "masuk.kode_salah", "NIP atau kode aktivasi tidak cocok, atau kodenya sudah lewat tujuh hari",
                isian: "kode", perbaikan: "Minta kode baru kepada admin unit Anda"
            )
        }
        try KataSandi.periksa(sandi, ulangan: ulangan, nip: nip, nama: akun.nama)
        let baru = try await x.world.passwords.hash(sandi)
        let pencatat = Pencatat(
            instansi: akun.instansiID, pelaku: akun.pegawaiID, permintaan: x.requestID, waktu: x.world.now())
        try await x.world.database.act(by: pencatat) { tx in try AkunStore.gantiSandi(akun, hash: baru, in: tx) }
        return try await openSession(akun, clearing: kunci)
    }

    private func openSession(_ akun: Akun, clearing kunci: [Kunci]) async throws -> String {
        let now = x.world.now()
        let pencatat = Pencatat(instansi: akun.instansiID, pelaku: akun.pegawaiID, permintaan: x.requestID, waktu: now)
        let gawai = gawai
        return try await x.world.database.act(by: pencatat) { tx in
            try AkunStore.catatMasuk(akun, at: now, in: tx.db)
            if !gawai.isEmpty { try AkunStore.kenaliGawai(gawai, akun, at: now, in: tx.db) }
            for satu in kunci where satu.isMilikAkun {
                try AkunStore.hapusGagal(satu.teks, instansi: akun.instansiID, in: tx.db)
            }
            tx.catat(EntriJejak("akun.masuk", objek: "akun", id: akun.pegawaiID))
            return try SessionStore.open(pegawai: akun.pegawaiID, instansi: akun.instansiID, at: now, in: tx.db)
        }
    }

    private struct Kunci: Sendable {
        let teks: String
        let batas: Int
        let isMilikAkun: Bool
    }

    /// A device that signed this account in before has a count of its own.
    private func keys(_ nip: String) async throws -> [Kunci] {
        let (gawai, instansi) = (gawai, x.instansi.id)
        let isDikenal = try await x.world.database.read { db in
            try !gawai.isEmpty && AkunStore.isGawaiDikenal(gawai, nip: nip, instansi: instansi, in: db)
        }
        if isDikenal {
            return [Kunci(teks: sha256Hex("gawai:\(gawai):\(nip)"), batas: Self.batasAkun, isMilikAkun: true)]
        }
        let jaringan = network(x.peer)
        return [
            Kunci(teks: sha256Hex("akun:\(nip):\(jaringan)"), batas: Self.batasAkun, isMilikAkun: true),
            Kunci(teks: sha256Hex("jaringan:\(jaringan)"), batas: Self.batasJaringan, isMilikAkun: false),
        ]
    }

    private func guardDoor(_ kunci: [Kunci]) async throws {
        let (sejak, instansi) = (sejak, x.instansi.id)
        let isTertutup = try await x.world.database.read { db in
            try kunci.contains { try AkunStore.gagal($0.teks, instansi: instansi, sejak: sejak, in: db) >= $0.batas }
        }
        if isTertutup {
            throw Penolakan(
                "terlalu_sering",
                "Terlalu banyak percobaan dari jaringan ini. Coba lagi \(Self.jendelaMenit) menit kemudian",
                isian: "kata_sandi", perbaikan: "Lupa kata sandi? Minta kode aktivasi kepada admin unit Anda"
            )
        }
    }

    private func countFailure(_ kunci: [Kunci]) async throws {
        let (sejak, instansi, now) = (sejak, x.instansi.id, x.world.now())
        try await x.world.database.write { db in
            for satu in kunci {
                try AkunStore.catatGagal(satu.teks, instansi: instansi, now: now, sejak: sejak, in: db)
            }
        }
    }

    private func kosong(_ nip: String, _ sandi: String) -> DaftarPenolakan {
        var daftar: [Penolakan] = []
        if nip.isEmpty { daftar.append(Penolakan("masuk.nip_kosong", "Isi NIP, 18 angka", isian: "nip")) }
        if sandi.isEmpty { daftar.append(Penolakan("masuk.sandi_kosong", "Isi kata sandi", isian: "kata_sandi")) }
        return DaftarPenolakan(daftar: daftar)
    }

    private var salah: Penolakan {
        Penolakan(
            "masuk.salah", "NIP atau kata sandi tidak cocok", isian: "kata_sandi",
            perbaikan: "Baru pertama kali? Pilih Aktifkan akun dan pakai kode dari admin unit Anda"
        )
    }
}

/// The network of an address: /24 for IPv4, /64 for IPv6.
private func network(_ address: String) -> String {
    if address.contains(":") { return address.split(separator: ":").prefix(4).joined(separator: ":") }
    return address.split(separator: ".").prefix(3).joined(separator: ".")
}
