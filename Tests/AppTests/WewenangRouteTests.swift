import App
import Contoh
import Foundation
import HTTPTypes
import Kinerja
import Perencanaan
import Platform
import Storage
import Testing

/// Every route × every kind of person, against the one table. The records that the routes name belong to the midwife of
/// the demo; each person stands to her in a known relation.
@Suite("Wewenang pada setiap rute")
struct WewenangRouteTests {
    struct Orang: Sendable {
        let kunci: String
        let peran: Set<Peran>
        let hubungan: Set<Hubungan>
        var isPenilai = false
    }

    static let daftarOrang: [Orang] = [
        Orang(kunci: "petugas2", peran: [.pegawai], hubungan: [.instansi]),
        Orang(kunci: "korwas", peran: [.pegawai], hubungan: [.instansi], isPenilai: true),
        Orang(kunci: "bupati", peran: [.pegawai, .pimpinan], hubungan: [.instansi, .kepalaUnit], isPenilai: true),
        Orang(
            kunci: "kabkpsdm", peran: [.pegawai, .timPenilai], hubungan: [.instansi, .pejabatPersonalia],
            isPenilai: true),
        Orang(kunci: "admin", peran: [.pegawai, .adminInstansi], hubungan: [.instansi]),
        Orang(kunci: "tu", peran: [.pegawai, .adminUnit], hubungan: [.instansi, .unit]),
        Orang(
            kunci: "kadinkes", peran: [.pegawai], hubungan: [.instansi, .kepalaUnit, .atasanPenilai], isPenilai: true),
        Orang(
            kunci: "kapus", peran: [.pegawai], hubungan: [.instansi, .kepalaUnit, .penilai, .pemegang], isPenilai: true),
        Orang(kunci: "bidan", peran: [.pegawai], hubungan: [.instansi, .diri]),
    ]

    /// Writes that close a door for later requests come last.
    static let routes = Rooms.all.flatMap(\.routes)
        .filter { $0.path != "/keluar" && $0.path != "/profil/kata-sandi" && !$0.path.hasPrefix("/aset") }
        .sorted { order($0) < order($1) }

    private static func order(_ route: Route) -> Int {
        if route.method == .get { return 0 }
        return route.path.hasSuffix("/penghapusan") || route.path.hasSuffix("/perubahan") ? 2 : 1
    }

    @Test(
        "yang tidak ada di tabel ditolak seperti halaman yang tidak ada; yang ada di tabel dibuka",
        arguments: TestEngine.allCases)
    func semua(engine: TestEngine) async throws {
        let house = try await House.demo(on: engine)
        try await house.visit { visitor in
            var masuk: [String: Visitor] = [:]
            for orang in Self.daftarOrang {
                let baru = visitor.another()
                try await baru.signIn(try #require(OrangContoh.semua.first { $0.kunci == orang.kunci }).nip)
                masuk[orang.kunci] = baru
            }
            let isi = try await Isi.siapkan(
                house, kapus: try #require(masuk["kapus"]), bidan: try #require(masuk["bidan"]),
                admin: try #require(masuk["admin"]))
            var diperiksa = 0
            for route in Self.routes {
                for orang in Self.daftarOrang {
                    let pengunjung = try #require(masuk[orang.kunci])
                    try await Self.periksa(route, orang, pengunjung, isi)
                    diperiksa += 1
                }
                try await Self.periksaTanpaMasuk(route, visitor.another(), isi)
            }
            #expect(diperiksa == Self.routes.count * Self.daftarOrang.count)
        }
    }

    private static func periksa(_ route: Route, _ orang: Orang, _ pengunjung: Visitor, _ isi: Isi) async throws {
        let path = isi.path(route)
        let answer = try await ask(route, path, pengunjung)
        let keadaan: Set<KeadaanWewenang> = [.disampaikan]
        let label = "\(route.method) \(route.path) oleh \(orang.kunci): \(answer.status.code)"
        #expect(answer.status.code < 500, "\(label)")
        if isi.isMilikBidan(route) {
            let boleh = Wewenang.boleh(route.tindakan, peran: orang.peran, hubungan: orang.hubungan, keadaan: keadaan)
            // A signed evaluation is closed for its rater too; only the refusals are compared there.
            let isTertutup = route.path.hasPrefix("/tim/evaluasi/")
            if boleh, !isTertutup { #expect(answer.status != .notFound, "\(label), padahal tabel memberi") }
            if !boleh { #expect(answer.status == .notFound, "\(label), padahal tabel menolak") }
        } else if !Wewenang.isUmum(route.tindakan) {
            var mungkin = orang.hubungan.union([.diri])
            if orang.isPenilai { mungkin.formUnion([.penilai, .atasanPenilai, .kepalaUnit, .pemegang]) }
            let boleh = Wewenang.boleh(
                route.tindakan, peran: orang.peran, hubungan: mungkin, keadaan: Set(KeadaanWewenang.allCases)
            )
            if !boleh { #expect(answer.status == .notFound, "\(label), padahal tabel menolak") }
        }
    }

    private static func periksaTanpaMasuk(_ route: Route, _ pengunjung: Visitor, _ isi: Isi) async throws {
        let answer = try await ask(route, isi.path(route), pengunjung)
        let label = "\(route.method) \(route.path) tanpa masuk: \(answer.status.code)"
        #expect(answer.status.code < 500, "\(label)")
        guard !Wewenang.isUmum(route.tindakan) else { return }
        if route.isAPI {
            #expect(answer.status == .unauthorized, "\(label)")
        } else {
            #expect(answer.status == .seeOther && answer.location.hasPrefix("/masuk"), "\(label)")
        }
    }

    private static func ask(_ route: Route, _ path: String, _ pengunjung: Visitor) async throws -> Answer {
        if route.method == .get { return try await pengunjung.get(path) }
        if route.method != .post {
            return try await pengunjung.send(path, method: route.method, headers: [:], body: [])
        }
        if route.isAPI { return try await pengunjung.postJSON(path, "{}") }
        return try await pengunjung.post(path, [:])
    }
}

/// The midwife's records, and one import of the admin.
private struct Isi: Sendable {
    var skp = ""
    var orangEvaluasi = ""
    var bukti = ""
    var dokumen = ""
    var pegawai = ""
    var unit = ""
    var impor = ""
    /// A job that the midwife asked for.
    var pekerjaan = ""
    /// A change of a standard that the midwife proposed.
    var usulan = ""
    var hasil = ""
    /// An item of the agreement of the midwife's unit, and a strategy for it.
    var butirPK = ""
    var strategi = ""
    /// A role of the midwife that waits for her rater, one that she gave, and a team that she formed.
    var peran = ""
    var peranBidan = ""
    /// A feedback that the midwife received, a link of hers, and what a citizen sent through it.
    var umpanBalik = ""
    var tautanWarga = ""
    var kirimanWarga = ""
    var tim = ""
    /// An obstacle of the midwife on the desk of her rater.
    var kendala = ""
    /// A guidance of the midwife by the nurse, with B.1.8 and B.1.9, and its agreement.
    var bimbingan = ""
    /// A counselling of the midwife that her rater reported.
    var konseling = ""
    var kesepakatan = ""

    static func siapkan(_ house: House, kapus: Visitor, bidan: Visitor, admin: Visitor) async throws -> Isi {
        try await nilai(kapus)
        let nip = try #require(OrangContoh.semua.first { $0.kunci == "bidan" }).nip
        var isi = try await house.world.database.read { db in try baca(nip, in: db) }
        isi.orangEvaluasi = isi.pegawai
        isi.pekerjaan = try await mulaiPekerjaan(house, oleh: isi.pegawai)
        try await tanamPerjanjian(house, &isi)
        try await tanamMatriks(house, &isi)
        (isi.bimbingan, isi.kesepakatan) = try await BimbinganUji.tanam(house, pegawai: isi.pegawai)
        isi.konseling = try await KonselingUji.lapor(house, kapus: kapus, pegawai: isi.pegawai)
        try await tanamUmpanBalik(house, kapus: kapus, bidan: bidan, &isi)
        let usul = try await bidan.post(
            "/standar/STD-001/usul",
            ["alasan": "Tidak cocok di lapangan", "bukti": "Laporan triwulan ketiga", "tujuan": "Lebih jelas"])
        isi.usulan = usul.location.split(separator: "?").first.map { String($0.split(separator: "/").last ?? "") } ?? ""
        let lapor = try await bidan.post("/kendala", ["jenis": "alat", "uraian": "Tensimeter rusak"])
        isi.kendala =
            lapor.location.split(separator: "?").first.map { String($0.split(separator: "/").last ?? "") } ?? ""
        let csv =
            "PNS ID,NIP BARU,NAMA,JABATAN NAMA,UNOR ID,UNOR NAMA\nX-1,'999913322099139001,SINTETIS SATU,Staf,U-1,Dinas Kesehatan\n"
        let unggah = try await admin.upload("/admin/impor", [:], file: ("berkas", "impor.csv", Array(csv.utf8)))
        isi.impor =
            unggah.location.split(separator: "?").first.map { String($0.split(separator: "/").last ?? "") } ?? ""
        return isi
    }

    private static func tanamUmpanBalik(
        _ house: House, kapus: Visitor, bidan: Visitor, _ isi: inout Isi
    ) async throws {
        let beri = ["kepada": isi.pegawai, "tentang": "bebas", "teks": "Kunjungan rapi"]
        #expect(try await kapus.post("/umpan-balik/baru", beri).status == .seeOther)
        let buat = try await bidan.post("/umpan-balik/tautan", ["judul": "Poli KIA", "milik": "saya"])
        isi.tautanWarga = String(buat.location.split(separator: "/").last ?? "")
        let kode = try await bidan.get(buat.location).text.firstMatch(of: /\/u\/([0-9a-z]{12})/)?.output.1 ?? ""
        // The midwife's browser sends it; the page knows no account.
        #expect(try await bidan.post("/u/\(kode)", ["kepuasan": "4", "teks": "Ramah"]).status == .seeOther)
        let pegawai = isi.pegawai
        (isi.umpanBalik, isi.kirimanWarga) = try await house.world.database.read { db in
            func satu(_ sql: SQL) throws -> String { try #require(try db.run(sql).first).get("id") }
            return (
                try satu("SELECT id FROM umpan_balik WHERE pegawai_id = \(pegawai)"),
                try satu("SELECT id FROM umpan_balik_warga")
            )
        }
    }

    private static func tanamPerjanjian(_ house: House, _ isi: inout Isi) async throws {
        (isi.butirPK, isi.strategi) = (house.world.newID(), house.world.newID())
        let pk = PerjanjianKinerja(
            id: house.world.newID(), unitID: isi.unit, tahun: 2026, dibuat: 0,
            indikator: [
                IndikatorPK(
                    id: isi.butirPK, sasaran: "Pasien puas", ukuran: "Nilai kepuasan pasien", target: TargetKinerja(80))
            ])
        let strategi = StrategiHasilKerja(
            id: isi.strategi, tahun: 2026, unitID: isi.unit, pemilikID: isi.pegawai, indikatorPKID: isi.butirPK,
            judul: "Antrean singkat", dibuat: 0)
        let pegawai = isi.pegawai
        try await house.world.database.write { db in
            let instansi: String = try #require(
                try db.run("SELECT instansi_id FROM pegawai WHERE id = \(pegawai)").first
            ).get("instansi_id")
            try PerjanjianStore.simpan(pk, instansi: instansi, in: db)
            try StrategiStore.simpan(strategi, instansi: instansi, in: db)
        }
    }

    private static func tanamMatriks(_ house: House, _ isi: inout Isi) async throws {
        (isi.peran, isi.peranBidan, isi.tim) = (house.world.newID(), house.world.newID(), house.world.newID())
        let (bidan, hasil, unit) = (isi.pegawai, isi.hasil, isi.unit)
        let (peran, peranBidan, tim) = (isi.peran, isi.peranBidan, isi.tim)
        try await house.world.database.write { db in
            func satu(_ kunci: String) throws -> SQLRow {
                let nip = OrangContoh.semua.first { $0.kunci == kunci }?.nip ?? ""
                return try #require(try db.run("SELECT instansi_id, id FROM pegawai WHERE nip = \(nip)").first)
            }
            let (korwas, petugas) = (try satu("korwas"), try satu("petugas2"))
            let instansi: String = try korwas.get("instansi_id")
            func sel(_ id: String, dari pemberi: String, untuk pegawai: String) -> PeranHasil {
                PeranHasil(
                    id: id, tahun: 2026, pemberiID: pemberi, pegawaiID: pegawai, rhkAtasanID: hasil,
                    rumusan: "Ibu sehat",
                    keadaan: .menungguPenilai, dibuat: 0)
            }
            let daftar = [
                sel(peran, dari: try korwas.get("id"), untuk: bidan),
                sel(peranBidan, dari: bidan, untuk: try petugas.get("id")),
            ]
            try MatriksStore.simpan(daftar, instansi: instansi, in: db)
            let baru = TimKerja(
                id: tim, tahun: 2026, nama: "Tim Ibu", unitID: unit, pimpinanID: bidan, ketuaID: bidan,
                anggota: [try petugas.get("id")], dibuat: 0)
            try TimKerjaStore.simpan([baru], instansi: instansi, in: db)
        }
    }

    /// Waits in the queue: no runner works in these tests.
    private static func mulaiPekerjaan(_ house: House, oleh pegawai: String) async throws -> String {
        let id = house.world.newID()
        let instansi = try await house.world.database.read { db in
            try #require(try db.run("SELECT instansi_id FROM pegawai WHERE id = \(pegawai)").first)
                .get("instansi_id", as: String.self)
        }
        let pencatat = Pencatat(instansi: instansi, pelaku: pegawai, permintaan: "uji", waktu: house.world.now())
        return try await house.world.database.act(by: pencatat) { tx in
            let baru = PekerjaanBaru(jenis: "uji", judul: "Uji", masukan: "{}", kunci: "uji")
            return try PekerjaanStore.mulai(baru, id: id, in: tx).id
        }
    }

    /// The head of the puskesmas rates everybody as expected and sends it.
    private static func nilai(_ kapus: Visitor) async throws {
        let alamat = "/tim/evaluasi/2026-tw3"
        let grid = try await kapus.get(alamat)
        var isian = ["aksi": "periksa", "hal": "1"]
        for satu in grid.text.matches(of: /name="versi\[([0-9a-z]+)\]" value="([0-9]+)"/) {
            isian["versi[\(satu.output.1)]"] = String(satu.output.2)
            isian["hasil[\(satu.output.1)]"] = "sesuai_ekspektasi"
            isian["perilaku[\(satu.output.1)]"] = "sesuai_ekspektasi"
        }
        let periksa = try await kapus.get(try await kapus.post(alamat, isian).location)
        var kirim: [String: String] = [:]
        for satu in periksa.text.matches(of: /name="versi\[([0-9a-z]+)\]" value="([0-9]+)"/) {
            kirim["versi[\(satu.output.1)]"] = String(satu.output.2)
        }
        try #require(try await kapus.post(alamat + "/pengiriman", kirim).status == .seeOther)
    }

    private static func baca(_ nip: String, in db: any SQLConnection) throws -> Isi {
        func satu(_ sql: SQL) throws -> String { try #require(try db.run(sql).first).get("id") }
        var isi = Isi()
        isi.pegawai = try satu("SELECT id FROM pegawai WHERE nip = \(nip)")
        isi.skp = try satu("SELECT id FROM skp WHERE pegawai_id = \(isi.pegawai)")
        isi.hasil = try satu("SELECT id FROM rencana_hasil_kerja WHERE skp_id = \(isi.skp)")
        isi.bukti = try satu("SELECT id FROM bukti WHERE pegawai_id = \(isi.pegawai) ORDER BY id LIMIT 1")
        isi.dokumen = try satu("SELECT id FROM dokumen WHERE pegawai_id = \(isi.pegawai) LIMIT 1")
        isi.unit = try satu("SELECT id FROM unit WHERE kode = 'PKM-CONTOH'")
        return isi
    }

    /// Routes whose path names a record of the midwife.
    func isMilikBidan(_ route: Route) -> Bool {
        let awalan = [
            "/dokumen/{id}", "/api/v1/dokumen/{id}", "/bukti/{id}", "/api/v1/bukti/{id}",
            "/tim/skp/{skp}", "/tim/realisasi/{bulan}/{skp}", "/tim/rencana-aksi/{skp}",
            "/api/v1/tim/rencana-aksi/{skp}",
            "/tim/evaluasi/{periode}/{id}", "/admin/pegawai/{id}", "/skp/{skp}/pe", "/api/v1/skp/{skp}/pe",
            "/skp/{skp}/dialog", "/api/v1/skp/{skp}/dialog",
            "/api/v1/realisasi/{kunci}/{bulan}/", "/admin/unit/{unit}", "/api/v1/unit/{unit}",
            "/tim/penugasan/{id}", "/api/v1/tim/penugasan/{id}", "/penugasan/{id}", "/api/v1/penugasan/{id}",
            "/tim/matriks/peran/{id}", "/api/v1/tim/matriks/peran/{id}", "/tim/kerja/{id}/", "/api/v1/tim/kerja/{id}/",
            "/tim/matriks/cakupan", "/api/v1/tim/matriks/cakupan", "/kendala/{id}", "/api/v1/kendala/{id}",
            "/bimbingan/{id}", "/api/v1/bimbingan/{id}", "/konseling/{id}", "/api/v1/konseling/{id}",
            "/tim/rencana-aksi/{skp}", "/api/v1/tim/rencana-aksi/{skp}",
        ]
        // B.1.10 is not for its subject, which the table cannot say.
        if route.path.hasPrefix("/konseling/{id}/laporan.") { return false }
        // Taking back belongs to the giver and what follows to the receiver, which the table cannot say.
        let umpanBalik = [
            "/umpan-balik/{id}", "/umpan-balik/tautan/{id}", "/umpan-balik/tautan/{id}/lembar",
            "/umpan-balik/tautan/{id}/keadaan", "/umpan-balik/aturan/{unit}", "/api/v1/umpan-balik/{id}",
            "/tim/umpan-balik/tinjau/{id}/penampilan", "/tim/umpan-balik/tinjau/{id}/penahanan",
        ]
        if umpanBalik.contains(route.path) { return true }
        // Only the proposer mends a proposal, which the table cannot say.
        let usulan = ["/standar/usulan/{id}", "/api/v1/standar/usulan/{id}"]
        if usulan.contains(where: route.path.hasPrefix), !route.path.hasSuffix("/perbaikan") { return true }
        let pekerjaan = [
            "/pekerjaan/{id}", "/admin/pekerjaan/{id}", "/api/v1/pekerjaan/{id}", "/pekerjaan/{id}/penghentian",
            "/api/v1/pekerjaan/{id}/penghentian",
        ]
        // Only the head of the unit takes the agreement into the own SKP, which the table cannot say.
        let perjanjian = [
            "/perjanjian/{tahun}/{unit}", "/api/v1/perjanjian/{tahun}/{unit}", "/strategi/{id}",
            "/api/v1/strategi/{id}",
        ]
        if perjanjian.contains(where: route.path.hasPrefix) { return !route.path.hasSuffix("/skp") }
        return awalan.contains { route.path.hasPrefix($0) } || pekerjaan.contains(route.path)
    }

    func path(_ route: Route) -> String {
        if route.path.contains("/umpan-balik/tinjau/{id}") { return route.path.replacing("{id}", with: kirimanWarga) }
        if route.path.contains("/umpan-balik/tautan/{id}") { return route.path.replacing("{id}", with: tautanWarga) }
        if route.path.hasSuffix("/umpan-balik/{id}") { return route.path.replacing("{id}", with: umpanBalik) }
        let isAct = ["/pe", "/perubahan", "/dialog"].contains { route.path.contains("{skp}\($0)") }
        let id =
            route.path.contains("/kendala/{id}")
            ? kendala
            : route.path.contains("/penugasan/{id}")
                ? peran
                : route.path.contains("/matriks/peran/{id}")
                    ? peranBidan
                    : route.path.contains("/kerja/{id}")
                        ? tim
                        : route.path.contains("/strategi/{id}")
                            ? strategi
                            : route.path.contains("/usulan/{id}")
                                ? usulan
                                : route.path.contains("/dokumen/")
                                    ? dokumen
                                    : route.path.contains("/bukti/")
                                        ? bukti
                                        : route.path.contains("/evaluasi/")
                                            ? orangEvaluasi
                                            : route.path.contains("/impor/")
                                                ? impor
                                                : route.path.contains("/pekerjaan/")
                                                    ? pekerjaan : route.path.contains("/pegawai/") ? pegawai : hasil
        let needsID = isAct || route.path.contains("/tim/")
        if route.path.contains("/konseling/{id}") { return route.path.replacing("{id}", with: konseling) }
        if route.path.contains("/formulir.") {
            return "/bimbingan/\(bimbingan)/formulir.\(route.path.split(separator: ".").last ?? "")?kode=B.1.6"
        }
        if route.path.hasSuffix("/matriks/cakupan") { return "\(route.path)?unit=\(unit)" }
        return route.path
            .replacing("{skp}", with: needsID ? skp : "2026")
            .replacing("{kunci}", with: route.path.contains("{bulan}") ? skp : "2026-09")
            .replacing("{id}", with: route.path.contains("/bimbingan/") ? bimbingan : id)
            .replacing("{kesepakatan}", with: kesepakatan).replacing("{hasil}", with: hasil)
            .replacing("{bulan}", with: "2026-09").replacing("{periode}", with: "2026-tw3")
            .replacing("{indikator}", with: butirPK).replacing("{tahun}", with: "2026").replacing("{unit}", with: unit)
            .replacing("{tanggal}", with: "2026-08-17")
            .replacing("/data/{jenis}", with: "/data/tanpa_penilai")
            .replacing("/pemeriksaan/{jenis}", with: "/pemeriksaan/tanpa_penilai")
            .replacing("{kode}", with: route.path.contains("periode") ? "2026-tw3" : "STD-038")
    }
}
