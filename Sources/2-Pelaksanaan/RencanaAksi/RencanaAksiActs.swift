import HTTPTypes
import Hummingbird
import Kinerja
import Platform
import Storage

/// Adding, changing, moving, ticking and removing steps. Page and API share it.
enum RencanaAksiActs {
    static func tambah(_ x: Exchange) async throws -> Response {
        let (saya, tahun, id) = (try x.me().pegawaiID, try x.tahun(), x.world.newID())
        let isian = try x.isianPelaksanaan()
        do {
            let (teks, sasaran) = try masukan(isian).baca(tahun: tahun)
            return try await x.act { tx in
                try x.authorise(.isiRealisasi, hubungan: [.diri])
                guard
                    let rencana = try RencanaAksiStore.load(
                        pegawai: saya, tahun: tahun, instansi: x.instansi.id, in: tx.db)
                else { throw WebFailure.notFound }
                if rencana.isDitutup { throw RencanaAksiStore.ditutup }
                guard let hasil = rencana.hasil.first(where: { $0.id == isian["rhk"] }) else {
                    throw Penolakan("rencana_aksi.rhk_asing", "Pilih hasil kerja dari SKP Anda", isian: "rhk")
                }
                let satu = LangkahRencana(
                    id: id, rhkID: hasil.id, indikatorID: try indikator(isian, hasil), teks: teks, sasaran: sasaran)
                try RencanaAksiStore.tambah(satu, skp: rencana.skpID, in: tx)
                return Outcome(
                    to: "/rencana-aksi/\(tahun)?pesan=tersimpan#rhk-\(hasil.id)", json: "{\"id\":\"\(id)\"}")
            }
        } catch {
            return try await tolak(x, isian, error)
        }
    }

    /// One act by its name: `simpan`, `naik`, `turun`, `selesai`, `batal`, `hapus`, `pulihkan`.
    static func ubah(_ x: Exchange) async throws -> Response {
        let (saya, tahun, id) = (try x.me().pegawaiID, try x.tahun(), try x.id())
        let isian = try x.isianPelaksanaan()
        do {
            return try await x.act { tx in
                try x.authorise(.isiRealisasi, hubungan: [.diri])
                let (skp, lama) = try RencanaAksiStore.langkah(id, pegawai: saya, tahun: tahun, in: tx)
                switch isian["aksi"] ?? "" {
                case "naik": try RencanaAksiStore.geser(lama, -1, skp: skp, in: tx)
                case "turun": try RencanaAksiStore.geser(lama, 1, skp: skp, in: tx)
                case "hapus": try RencanaAksiStore.hapus(lama, isHapus: true, in: tx)
                case "pulihkan": try RencanaAksiStore.hapus(lama, isHapus: false, in: tx)
                default: try RencanaAksiStore.simpan(try baru(lama, isian, tahun, x), dari: lama, in: tx)
                }
                return Outcome(to: tujuan(isian, tahun, lama), json: "{\"id\":\"\(id)\"}")
            }
        } catch {
            return try await tolak(x, isian, error)
        }
    }

    private static func baru(
        _ lama: LangkahRencana, _ isian: [String: String], _ tahun: Int, _ x: Exchange
    ) throws -> LangkahRencana {
        switch isian["aksi"] ?? "" {
        case "selesai":
            return try lama.selesaikan(
                pada: Bulan(isian["bulan"] ?? "") ?? x.world.today.bulanKalender, hari: x.world.today)
        case "batal":
            var baru = lama
            baru.selesai = nil
            return baru
        case "simpan":
            var baru = lama
            (baru.teks, baru.sasaran) = try masukan(isian).baca(tahun: tahun)
            if let versi = isian["versi"].flatMap(Int.init) { baru.versi = versi }
            return baru
        default:
            throw Penolakan("rencana_aksi.tindakan_asing", "Pilih tindakan yang ada di halaman", isian: "aksi")
        }
    }

    private static func masukan(_ isian: [String: String]) -> MasukanLangkah {
        MasukanLangkah(teks: isian["teks"] ?? "", sasaran: isian["sasaran"] ?? "")
    }

    private static func indikator(_ isian: [String: String], _ hasil: HasilRencana) throws -> String? {
        guard let id = isian["indikator"], !id.isEmpty else { return nil }
        guard hasil.indikator.contains(where: { $0.id == id }) else {
            throw Penolakan("rencana_aksi.indikator_asing", "Pilih indikator dari hasil kerja ini", isian: "indikator")
        }
        return id
    }

    private static func tujuan(_ isian: [String: String], _ tahun: Int, _ langkah: LangkahRencana) -> String {
        if isian["kembali"] == "realisasi", let bulan = Bulan(isian["bulan"] ?? "") {
            return "/realisasi/\(bulan)#langkah"
        }
        if isian["aksi"] == "hapus" { return "/rencana-aksi/\(tahun)?dihapus=\(langkah.id)#rhk-\(langkah.rhkID)" }
        return "/rencana-aksi/\(tahun)?pesan=tersimpan#rhk-\(langkah.rhkID)"
    }

    private static func tolak(_ x: Exchange, _ isian: [String: String], _ error: any Error) async throws -> Response {
        guard !x.route.isAPI, let faults = refusals(of: error) else { throw error }
        return try await RencanaAksiRoutes.halaman(x, isian: isian, faults: faults)
    }
}

extension Exchange {
    /// Fields of a form, or the texts of a JSON object for the API.
    func isianPelaksanaan() throws -> [String: String] {
        if route.isAPI { return body.isEmpty ? [:] : try json([String: String].self) }
        return Dictionary(form.fields.map { ($0.name, form[$0.name]) }, uniquingKeysWith: { awal, _ in awal })
    }
}
