import HTTPTypes
import Hummingbird
import Kinerja
import Platform
import Storage

/// `/skp/{tahun}/susun/salin`: last year's results, ticked and copied in one act.
enum SalinRoutes {
    static func tampilkan(_ x: Exchange) async throws -> Response { try await halaman(x, faults: []) }

    private static func halaman(_ x: Exchange, faults: [Penolakan]) async throws -> Response {
        let tahun = try x.tahun("skp")
        let me = try x.me()
        let instansi = x.instansi.id
        let model = try await x.world.database.read { db -> (SKP, [HasilTahunLalu])? in
            guard let skp = try SKPBuka.milikSendiri(x, tahun: tahun, in: db)?.skp else { return nil }
            return (skp, try SalinStore.load(pegawai: me.pegawaiID, tahun: tahun, instansi: instansi, in: db))
        }
        guard let (skp, daftar) = model else { return .redirect("/skp/\(tahun)/susun/periode") }
        guard skp.keadaan.isTerbuka else { return .redirect("/skp/\(tahun)") }
        let kode: HTTPResponse.Status = faults.first.map { status(of: $0) } ?? .ok
        return .page(salinPage(x, skp: skp, daftar: daftar, faults: faults), status: kode)
    }

    /// Words and indicators come along; the link to the superior is proposed anew by words, since plans are of one year.
    static func salin(_ x: Exchange) async throws -> Response {
        let masukan = try MasukanSusun(x)
        let pilih = Set(masukan.hasil ?? [])
        do {
            guard !pilih.isEmpty else {
                throw Penolakan("skp.salin_kosong", "Centang sedikitnya satu hasil kerja", isian: "hasil")
            }
            return try await SusunAct.jalankan(x, masukan, sebab: "isi_salin", isMenambah: true) { skp, tx in
                let lalu = try SalinStore.load(
                    pegawai: skp.pegawaiID, tahun: skp.tahun, instansi: x.instansi.id, in: tx.db)
                let atasan = try AtasanStore.load(skp, instansi: x.instansi.id, in: tx.db).atasan
                let dipilih = lalu.filter { pilih.contains($0.hasil.id) }
                guard dipilih.count == pilih.count else {
                    throw Penolakan(
                        "skp.salin_tidak_ada", "Hasil kerja itu tidak ada di SKP \(skp.tahun - 1)", isian: "hasil")
                }
                for satu in dipilih { try SusunAct.tambah(salinan(satu.hasil, atasan, x), ke: &skp) }
            }
        } catch {
            guard !x.route.isAPI, let faults = refusals(of: error), faults.first?.kode != "versi_basi" else {
                throw error
            }
            return try await halaman(x, faults: faults)
        }
    }

    private static func salinan(_ lama: RencanaHasilKerja, _ atasan: Atasan?, _ x: Exchange) -> RencanaHasilKerja {
        let pasangan = (atasan?.hasil ?? []).map { (id: $0.id, rumusan: $0.rumusan) }
        let mirip = UsulanTautan.palingMirip(lama.rhkAtasan + " " + lama.rumusan, pasangan)
        let dukung = lama.jenis == .utama ? atasan?.hasil.first { $0.id == mirip } : nil
        let isTetap = MasukanHasil.asalPilihan.contains(lama.asal)
        return RencanaHasilKerja(
            id: x.world.newID(), jenis: lama.jenis, rumusan: lama.rumusan, rhkAtasanID: dukung?.id,
            rhkAtasan: dukung.flatMap { atasan?.teksIntervensi($0) } ?? "",
            pemberiTugas: atasan?.jabatan ?? lama.pemberiTugas, klasifikasi: lama.klasifikasi,
            perspektif: lama.perspektif, asal: isTetap ? lama.asal : .dialog,
            indikator: lama.indikator.map { satu in
                var baru = satu
                baru.id = x.world.newID()
                baru.indikatorPKID = nil
                return baru
            }
        )
    }
}
