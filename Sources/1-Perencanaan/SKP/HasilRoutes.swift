import Hummingbird
import Kinerja
import Platform
import Storage

/// The results: show, add, save, delete, put back.
enum HasilRoutes {
    static func tampilkan(_ x: Exchange) async throws -> Response {
        let tahun = try x.tahun("skp")
        guard let model = try await muat(x, tahun: tahun) else { return .redirect("/skp/\(tahun)/susun/periode") }
        guard model.skp.keadaan.isTerbuka else { return .redirect("/skp/\(tahun)") }
        return .page(hasilPage(x, model))
    }

    /// The page's model, or `nil` while no SKP is begun. Five statements at most.
    static func muat(_ x: Exchange, tahun: Int) async throws -> HalamanHasil? {
        let session = try x.me()
        let instansi = x.instansi.id
        let (ubah, kata, urung) = (x.query["ubah"], String(x.query["q"].prefix(200)), x.query["urung"])
        return try await x.world.database.read { db in
            guard let satu = try SKPBuka.milikSendiri(x, tahun: tahun, in: db) else { return nil }
            let skp = satu.skp
            let lini = try AtasanStore.load(skp, instansi: instansi, in: db)
            var model = HalamanHasil(skp: skp, atasan: lini.atasan, isPimpinan: lini.isPimpinan)
            model.sunting = skp.hasilKerja.first { $0.id == ubah }.map(SuntingHasil.init)
            model.kataStandar = kata
            if model.sunting != nil {
                model.standar =
                    kata.isEmpty
                    ? try StandarStore.saran(unit: session.unitNama, instansi: instansi, in: db)
                    : try StandarStore.cari(SaringanStandar(kata: kata), perHalaman: 12, instansi: instansi, in: db)
                        .daftar
            } else if !urung.isEmpty,
                let baris = try TerhapusStore.load(id: urung, skp: skp.id, instansi: instansi, in: db)
            {
                model.terhapus = (urung, baris.judul)
            }
            return model
        }
    }

    /// "Dukung hasil kerja ini", "Tambah hasil kerja utama", "Tambah tugas tambahan".
    static func tambah(_ x: Exchange) async throws -> Response {
        let tahun = try x.tahun("skp")
        let jenis = JenisHasilKerja(rawValue: x.form["jenis"]) ?? .utama
        let induk = x.form["atasan"]
        let id = x.world.newID()
        let versi = x.versi
        return try await x.act { tx in
            try SKPBuka.ubah(x, tahun: tahun, versi: versi, in: tx) { skp in
                guard skp.hasilKerja.count < MasukanHasil.hasilPalingBanyak else {
                    throw MasukanHasil.terlaluBanyakHasil
                }
                let atasan = try AtasanStore.load(skp, instansi: x.instansi.id, in: tx.db).atasan
                let dukung = atasan?.hasil.first { $0.id == induk }
                skp.hasilKerja.append(
                    RencanaHasilKerja(
                        id: id, jenis: jenis, rumusan: "", rhkAtasanID: dukung?.id,
                        rhkAtasan: dukung.flatMap { atasan?.teksIntervensi($0) } ?? "",
                        pemberiTugas: atasan?.jabatan ?? ""
                    )
                )
            }
            return Outcome(to: BagianSusun.hasil.url(tahun) + "?ubah=\(id)#sunting")
        }
    }

    /// One result's own form: save, add a row, take a standard, delete a row, delete the result.
    static func simpan(_ x: Exchange) async throws -> Response {
        let tahun = try x.tahun("skp")
        let id = try x.id("hasil")
        let isian = IsianHasil(x.form, id: id)
        let versi = x.versi
        do {
            return try await x.act { tx in
                Outcome(to: try simpan(x, isian, tahun: tahun, versi: versi, in: tx))
            }
        } catch {
            guard let faults = refusals(of: error), let first = faults.first,
                var model = try await muat(x, tahun: tahun),
                let hasil = model.skp.hasilKerja.first(where: { $0.id == id })
            else { throw error }
            let isBasi = first.kode == "versi_basi"
            model.sunting = isian.sunting(hasil, denganYangBaru: isBasi)
            model.faults = isBasi ? [SKPStore.versiBasiIsianTetap] : faults
            return .page(hasilPage(x, model), status: status(of: first))
        }
    }

    private static func simpan(
        _ x: Exchange, _ isian: IsianHasil, tahun: Int, versi: Int?, in tx: Transaction
    ) throws -> String {
        let alamat = BagianSusun.hasil.url(tahun)
        var terhapus: (RencanaHasilKerja, String)?
        let skp = try SKPBuka.ubah(x, tahun: tahun, versi: versi, in: tx) { skp in
            guard let letak = skp.hasilKerja.firstIndex(where: { $0.id == isian.id }) else { throw WebFailure.notFound }
            let lama = skp.hasilKerja[letak]
            if isian.aksi == .buang {
                skp.hasilKerja.remove(at: letak)
                if lama.isLengkap || !lama.rumusan.isEmpty {
                    terhapus = (lama, "Hasil kerja “\(lama.rumusan)” dihapus.")
                }
                return
            }
            var baru = try isian.terapkan(pada: lama, waktu: tx.pencatat.waktu)
            try tambahStandar(x, isian, ke: &baru, in: tx)
            if case .hapus(let indikator) = isian.aksi, let buang = lama.indikator.first(where: { $0.id == indikator })
            {
                terhapus = (lama, "Indikator “\(buang.ukuran)” dihapus.")
            }
            skp.hasilKerja[letak] = baru
        }
        guard let (hasil, judul) = terhapus else {
            if isian.isSelesai || isian.aksi == .buang { return alamat }
            guard case .cari(let kata) = isian.aksi else { return alamat + "?ubah=\(isian.id)#sunting" }
            return alamat + "?ubah=\(isian.id)&q=\(percentEncoded(kata))#saran"
        }
        return alamat + "?urung=" + (try TerhapusStore.simpan(hasil, judul: judul, skp: skp.id, in: tx))
    }

    private static func tambahStandar(
        _ x: Exchange, _ isian: IsianHasil, ke hasil: inout RencanaHasilKerja, in tx: Transaction
    ) throws {
        guard case .standar(let id) = isian.aksi else { return }
        guard let standar = try StandarStore.load(id: id, instansi: x.instansi.id, in: tx.db) else {
            throw Penolakan("skp.standar_tidak_ada", "Standar itu sudah tidak berlaku. Pilih standar lain.")
        }
        guard hasil.indikator.count < MasukanHasil.indikatorPalingBanyak else {
            throw MasukanHasil.terlaluBanyakIndikator("rumusan")
        }
        hasil.indikator.append(standar.sebagaiIndikator(id: x.world.newID()))
    }

    /// Puts back what was deleted: a whole result, or the indicators that are missing in it.
    static func pulihkan(_ x: Exchange) async throws -> Response {
        let tahun = try x.tahun("skp")
        let id = x.form["terhapus"]
        return try await x.act { tx in
            try SKPBuka.ubah(x, tahun: tahun, in: tx) { skp in
                guard let baris = try TerhapusStore.load(id: id, skp: skp.id, instansi: x.instansi.id, in: tx.db),
                    let hasil = try HasilTerhapus.baca(baris.isi)
                else {
                    throw Penolakan(
                        "skp.tidak_dapat_dipulihkan", "Yang dihapus sudah dipulihkan atau sudah tidak tersimpan.")
                }
                if let letak = skp.hasilKerja.firstIndex(where: { $0.id == hasil.id }) {
                    let ada = Set(skp.hasilKerja[letak].indikator.map(\.id))
                    skp.hasilKerja[letak].indikator += hasil.indikator.filter { !ada.contains($0.id) }
                } else {
                    skp.hasilKerja.append(hasil)
                }
                try TerhapusStore.hapus(id: id, in: tx)
            }
            return Outcome(to: BagianSusun.hasil.url(tahun) + "?pesan=tersimpan")
        }
    }
}
