import HTTPTypes
import Hummingbird
import Kinerja
import Platform
import Storage

/// Filling the results from what exists: standards, roles of the matrix, the Perjanjian Kinerja, and links that come late.
enum SusunAmbilRoutes {
    // MARK: - Standards

    static func standar(_ x: Exchange) async throws -> Response { try await halamanStandar(x, faults: []) }

    private static func halamanStandar(_ x: Exchange, faults: [Penolakan]) async throws -> Response {
        let tahun = try x.tahun("skp")
        let me = try x.me()
        let instansi = x.instansi.id
        let kata = String(x.query["q"].prefix(200))
        let induk = x.query["atasan"].isEmpty ? x.form["atasan"] : x.query["atasan"]
        let model = try await x.world.database.read { db -> HalamanAmbilStandar? in
            guard let skp = try SKPBuka.milikSendiri(x, tahun: tahun, in: db)?.skp else { return nil }
            let lini = try AtasanStore.load(skp, instansi: instansi, in: db)
            let standar =
                kata.isEmpty
                ? try StandarStore.saran(
                    jabatan: me.jabatan, unit: me.unitNama, batas: 12, pada: x.world.today, instansi: instansi, in: db)
                : try StandarStore.cari(
                    SaringanStandar(kata: kata), pada: x.world.today, instansi: instansi, in: db
                ).daftar
            return HalamanAmbilStandar(
                skp: skp, atasan: lini.atasan, terpilih: induk, kata: kata, standar: standar, faults: faults
            )
        }
        guard let model else { return .redirect("/skp/\(tahun)/susun/periode") }
        guard model.skp.keadaan.isTerbuka else { return .redirect("/skp/\(tahun)") }
        let kode: HTTPResponse.Status = faults.first.map { status(of: $0) } ?? .ok
        return .page(ambilStandarPage(x, model), status: kode)
    }

    /// Each standard becomes a result with one indicator; its owner may put several together afterwards.
    static func ambilStandar(_ x: Exchange) async throws -> Response {
        let masukan = try MasukanSusun(x)
        let ids = masukan.standar ?? []
        do {
            guard !ids.isEmpty else {
                throw Penolakan("skp.standar_kosong", "Centang sedikitnya satu standar", isian: "standar")
            }
            return try await SusunAct.jalankan(x, masukan, sebab: "isi_standar", isMenambah: true) { skp, tx in
                let atasan = try AtasanStore.load(skp, instansi: x.instansi.id, in: tx.db).atasan
                let pasangan = (atasan?.hasil ?? []).map { (id: $0.id, rumusan: $0.rumusan) }
                for satu in try AmbilStandarStore.load(ids, x, in: tx.db) {
                    let induk =
                        masukan.atasan.flatMap { $0.isEmpty ? nil : $0 }
                        ?? UsulanTautan.palingMirip(satu.rumusan, pasangan)
                    let dukung = atasan?.hasil.first { $0.id == induk }
                    try SusunAct.tambah(
                        RencanaHasilKerja(
                            id: x.world.newID(), rumusan: satu.rumusan, rhkAtasanID: dukung?.id,
                            rhkAtasan: dukung.flatMap { atasan?.teksIntervensi($0) } ?? "",
                            pemberiTugas: atasan?.jabatan ?? "", indikator: [satu.indikator]
                        ),
                        ke: &skp
                    )
                }
            }
        } catch {
            guard !x.route.isAPI, let faults = refusals(of: error), faults.first?.kode != "versi_basi" else {
                throw error
            }
            return try await halamanStandar(x, faults: faults)
        }
    }

    // MARK: - Roles, Perjanjian Kinerja, links

    /// One tap puts a role of the matrix into the SKP.
    static func peran(_ x: Exchange) async throws -> Response {
        let masukan = try MasukanSusun(x)
        let id = masukan.peran ?? ""
        let rhk = x.world.newID()
        return try await SusunAct.jalankan(x, masukan, sebab: "isi_peran", isMenambah: true) { skp, tx in
            guard let satu = try SekitarStore.peran(id, skp, instansi: x.instansi.id, in: tx.db) else {
                throw Penolakan(
                    "skp.peran_tidak_ada", "Tugas itu sudah ada di SKP Anda, atau sudah dicabut pimpinan.",
                    isian: "peran", perbaikan: "Muat ulang halaman untuk melihat tugas yang masih terbuka."
                )
            }
            let atasan = try AtasanStore.load(skp, instansi: x.instansi.id, in: tx.db).atasan
            let dukung = atasan?.hasil.first { $0.id == satu.rhkAtasan?.id }
            try SusunAct.tambah(
                RencanaHasilKerja(
                    id: rhk, rumusan: satu.peran.rumusan, rhkAtasanID: satu.rhkAtasan?.id,
                    rhkAtasan: dukung.flatMap { atasan?.teksIntervensi($0) } ?? satu.rhkAtasan?.rumusan ?? "",
                    pemberiTugas: satu.pemberi, asal: .matriks, peranID: id, kaskade: satu.peran.kaskade
                ),
                ke: &skp
            )
            try SekitarStore.masukkan(satu.peran, rhk: rhk, in: tx)
        }
    }

    /// JPT and mandiri heads take indicators over whole (P-31); others support a sasaran while the superior has no plan.
    static func perjanjian(_ x: Exchange) async throws -> Response {
        let masukan = try MasukanSusun(x)
        let ids = Array((masukan.pk ?? []).prefix(200))
        return try await SusunAct.jalankan(x, masukan, sebab: "isi_pk", isMenambah: true) { skp, tx in
            let lini = try AtasanStore.load(skp, instansi: x.instansi.id, in: tx.db)
            let perjanjian = try PerjanjianStore.untukUnit(
                pegawai: skp.pegawaiID, tahun: skp.tahun, instansi: x.instansi.id, in: tx.db
            )
            let butir = (perjanjian?.pk.indikator ?? []).filter { ids.contains($0.id) }
            guard !butir.isEmpty else {
                throw Penolakan("skp.pk_tidak_ada", "Butir perjanjian kinerja itu tidak ada", isian: "pk")
            }
            let pemberi = lini.atasan?.jabatan ?? ""
            if lini.isPimpinan {
                skp = try PerjanjianSKPActs.muat(butir, ke: skp, pemberiTugas: pemberi, x).skp
            } else {
                let teks = RencanaHasilKerja.teksIntervensi(
                    rumusan: butir[0].sasaran, indikator: butir.map(\.ukuran),
                    dariPimpinanTinggiAtauMandiri: true
                )
                try SusunAct.tambah(
                    RencanaHasilKerja(id: x.world.newID(), rumusan: "", rhkAtasan: teks, pemberiTugas: pemberi),
                    ke: &skp
                )
            }
        }
    }

    /// Links own results to the superior's, as proposed or as chosen.
    static func tautkan(_ x: Exchange) async throws -> Response {
        let masukan = try MasukanSusun(x)
        let tautan = masukan.tautan ?? [:]
        return try await SusunAct.jalankan(x, masukan, sebab: "isi_tautan") { skp, tx in
            guard let atasan = try AtasanStore.load(skp, instansi: x.instansi.id, in: tx.db).atasan else { return }
            for letak in skp.hasilKerja.indices {
                guard let pilih = tautan[skp.hasilKerja[letak].id], !pilih.isEmpty else { continue }
                guard let hasil = atasan.hasil.first(where: { $0.id == pilih }) else {
                    throw Penolakan(
                        "skp.rhk_atasan_tidak_ada", "Hasil kerja atasan itu tidak ada",
                        isian: "tautan[\(skp.hasilKerja[letak].id)]"
                    )
                }
                skp.hasilKerja[letak].rhkAtasanID = hasil.id
                skp.hasilKerja[letak].rhkAtasan = atasan.teksIntervensi(hasil)
            }
        }
    }
}
