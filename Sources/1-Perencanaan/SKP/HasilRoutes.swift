import Hummingbird
import Kinerja
import Platform
import Storage

/// The results: show, add, save, delete, put back.
enum HasilRoutes {
    static func tampilkan(_ x: Exchange) async throws -> Response {
        let tahun = try x.tahun("skp")
        guard let model = try await HasilMuat.halaman(x, tahun: tahun) else {
            return .redirect("/skp/\(tahun)/susun/periode")
        }
        guard model.skp.keadaan.isTerbuka else { return .redirect("/skp/\(tahun)") }
        return .page(hasilPage(x, model))
    }

    /// "Dukung hasil kerja ini", "Tambah hasil kerja utama", "Tambah tugas tambahan".
    static func tambah(_ x: Exchange) async throws -> Response {
        let tahun = try x.tahun("skp")
        let jenis = JenisHasilKerja(rawValue: x.form["jenis"]) ?? .utama
        let induk = x.form["atasan"]
        let id = x.world.newID()
        return try await x.act { tx in
            try SKPBuka.ubah(x, tahun: tahun, in: tx) { skp in
                let atasan = try AtasanStore.load(skp, instansi: x.instansi.id, in: tx.db).atasan
                let dukung = atasan?.hasil.first { $0.id == induk }
                try SusunAct.tambah(
                    RencanaHasilKerja(
                        id: id, jenis: jenis, rumusan: "", rhkAtasanID: dukung?.id,
                        rhkAtasan: dukung.flatMap { atasan?.teksIntervensi($0) } ?? "",
                        pemberiTugas: atasan?.jabatan ?? ""
                    ),
                    ke: &skp
                )
            }
            return Outcome(to: BagianSusun.hasil.url(tahun) + "?ubah=\(id)#sunting")
        }
    }

    /// One result's own form: save, add a row, take a standard, delete a row, delete the result; also by itself, as JSON.
    static func simpan(_ x: Exchange) async throws -> Response {
        let tahun = try x.tahun("skp")
        let id = try x.id("hasil")
        let isian = IsianHasil(x.form, id: id)
        let versi = x.versi
        if x.isSimpanOtomatis {
            return try await SimpanOtomatis.jalankan(x) { tx in
                _ = try simpan(x, isian, tahun: tahun, versi: versi, in: tx)
            }
        }
        do {
            return try await x.act { tx in
                Outcome(to: try simpan(x, isian, tahun: tahun, versi: versi, in: tx))
            }
        } catch {
            guard let faults = refusals(of: error), let first = faults.first else { throw error }
            if first.kode == "versi_basi" {
                return try await HasilBanding.halaman(x, isian, tahun: tahun, galat: error)
            }
            guard var model = try await HasilMuat.halaman(x, tahun: tahun),
                let hasil = model.skp.hasilKerja.first(where: { $0.id == id })
            else { throw error }
            model.sunting = isian.sunting(hasil)
            model.faults = faults
            return .page(hasilPage(x, model), status: status(of: first))
        }
    }

    private static func simpan(
        _ x: Exchange, _ isian: IsianHasil, tahun: Int, versi: Int?, in tx: Transaction
    ) throws -> String {
        let alamat = BagianSusun.hasil.url(tahun)
        var terhapus: (RencanaHasilKerja, String)?
        let pilihan = PilihanBanding(x.form)
        let skp = try SKPBuka.ubah(
            x, tahun: tahun, versi: versi, sebab: pilihan == nil ? "isi" : "isi_gabung", in: tx
        ) { skp in
            if let pilihan {
                skp = try HasilBanding.gabung(x, isian, pilihan, kini: skp, in: tx)
                return
            }
            guard let letak = skp.hasilKerja.firstIndex(where: { $0.id == isian.id }) else { throw WebFailure.notFound }
            let lama = skp.hasilKerja[letak]
            if isian.aksi == .buang {
                skp.hasilKerja.remove(at: letak)
                if !lama.rumusan.isEmpty || !lama.indikator.isEmpty {
                    terhapus = (lama, "Hasil kerja “\(lama.rumusan)” dihapus.")
                }
                return
            }
            var baru = try isian.terapkan(pada: lama, pendekatan: skp.pendekatan, waktu: tx.pencatat.waktu)
            try tambahStandar(x, isian, ke: &baru, in: tx)
            if case .hapus(let indikator) = isian.aksi, let buang = lama.indikator.first(where: { $0.id == indikator })
            {
                terhapus = (lama, "Indikator “\(buang.ukuran)” dihapus.")
            }
            skp.hasilKerja[letak] = baru
        }
        guard let (hasil, judul) = terhapus else { return lanjut(isian, alamat) }
        return alamat + "?urung=" + (try TerhapusStore.simpan(hasil, judul: judul, skp: skp.id, in: tx))
    }

    private static func lanjut(_ isian: IsianHasil, _ alamat: String) -> String {
        if isian.isSelesai { return alamat + "#\(fieldID("hasil[\(isian.id)]"))" }
        if isian.aksi == .buang { return alamat }
        guard case .cari(let kata) = isian.aksi else { return alamat + "?ubah=\(isian.id)#sunting" }
        return alamat + "?ubah=\(isian.id)&q=\(percentEncoded(kata))#saran"
    }

    /// A standard on an empty result gives its words too.
    private static func tambahStandar(
        _ x: Exchange, _ isian: IsianHasil, ke hasil: inout RencanaHasilKerja, in tx: Transaction
    ) throws {
        guard case .standar(let id) = isian.aksi else { return }
        guard hasil.indikator.count < MasukanHasil.indikatorPalingBanyak else {
            throw MasukanHasil.terlaluBanyakIndikator("rumusan")
        }
        let diambil = try AmbilStandarStore.load([id], x, in: tx.db)
        hasil.indikator.removeAll { $0.ukuran.isEmpty && $0.target.isKosong }
        hasil.indikator += diambil.map(\.indikator)
        if hasil.rumusan.isEmpty { hasil.rumusan = diambil.first?.rumusan ?? "" }
    }

    /// Moves a result up or down among those of its kind.
    static func urutkan(_ x: Exchange) async throws -> Response {
        let id = try x.id("hasil")
        let masukan = try MasukanSusun(x)
        guard let arah = masukan.arah.flatMap(SKP.ArahPindah.init(rawValue:)) else {
            throw Penolakan("skp.arah_salah", "Isi arah dengan naik atau turun", isian: "arah")
        }
        return try await SusunAct.jalankan(x, masukan, sebab: "isi_urutan", ke: "#\(fieldID("hasil[\(id)]"))") {
            skp, _ in
            guard skp.hasilKerja.contains(where: { $0.id == id }) else { throw WebFailure.notFound }
            skp.pindahkan(id, arah)
        }
    }

    /// Puts back what was deleted: a whole result, or the indicators that are missing in it.
    static func pulihkan(_ x: Exchange) async throws -> Response {
        let tahun = try x.tahun("skp")
        let id = x.form["terhapus"]
        return try await x.act { tx in
            try SKPBuka.ubah(x, tahun: tahun, sebab: "isi_pulih", in: tx) { skp in
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
