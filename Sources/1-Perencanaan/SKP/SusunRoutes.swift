import Dasar
import HTML
import HTTPTypes
import Hummingbird
import Kinerja
import Platform
import Storage

/// Drafting, part by part. The part with the results has its own routes.
enum SusunRoutes {
    static func bagian(_ x: Exchange) async throws -> Response {
        try await halaman(x) { x, skp in daftarBagianPage(x, skp: skp) }
    }

    static func perilaku(_ x: Exchange) async throws -> Response {
        try await halaman(x) { x, skp in perilakuPage(x, skp: skp) }
    }

    static func dukungan(_ x: Exchange) async throws -> Response {
        try await halaman(x) { x, skp in dukunganPage(x, skp: skp) }
    }

    /// A page of an SKP that is open: without one it leads to the first part, when closed for change to the reading page.
    private static func halaman(
        _ x: Exchange, _ tampilkan: (Exchange, SKP) -> Markup
    ) async throws -> Response {
        let tahun = try x.tahun("skp")
        let skp = try await x.world.database.read { db in try SKPBuka.milikSendiri(x, tahun: tahun, in: db)?.skp }
        guard let skp else { return .redirect("/skp/\(tahun)/susun/periode") }
        guard skp.keadaan.isTerbuka else { return .redirect("/skp/\(tahun)") }
        return .page(tampilkan(x, skp))
    }

    static func periode(_ x: Exchange) async throws -> Response {
        let tahun = try x.tahun("skp")
        let (skp, konteks) = try await muatPeriode(x, tahun: tahun)
        if let alasan = WajibSKP.alasanTidakWajib(konteks.kedudukan), skp.dibuat == 0 {
            return .page(tidakWajibPage(x, tahun: tahun, alasan: alasan))
        }
        guard skp.dibuat != 0 || SKPBuka.tahunTerbuka(x.world.today).contains(tahun) else { throw WebFailure.notFound }
        guard skp.keadaan.isTerbuka else { return .redirect("/skp/\(tahun)") }
        return .page(periodePage(x, skp: skp, konteks: konteks))
    }

    /// The SKP, or an empty one that is not stored yet (`dibuat` 0), with today's people.
    private static func muatPeriode(_ x: Exchange, tahun: Int) async throws -> (SKP, KonteksSKP) {
        let me = try x.me()
        let instansi = x.instansi.id
        let hari = x.world.today
        return try await x.world.database.read { db in
            let ada = try SKPBuka.milikSendiri(x, tahun: tahun, in: db)?.skp
            let konteks = try KonteksStore.load(
                pegawai: me.pegawaiID, penilai: nil, instansi: instansi, pada: hari, in: db
            )
            if let ada, ada.keadaan != .ditutup { return (ada, konteks) }
            let pendekatan = try PendekatanStore.bawaan(
                penilai: konteks.penilai?.id, tahun: tahun, instansi: instansi, in: db
            )
            let kosong = SKP(
                id: "", pegawaiID: me.pegawaiID, tahun: tahun, penilaiID: konteks.penilai?.id, pendekatan: pendekatan,
                versi: 0, dibuat: 0
            )
            return (kosong, konteks)
        }
    }

    static func simpanPeriode(_ x: Exchange) async throws -> Response {
        let tahun = try x.tahun("skp")
        let isSalah = x.form["aksi"] == "salah"
        let alasan = MasukanHasil.rapi(x.form["alasan"], 1000)
        do {
            return try await x.act { tx in
                if isSalah, alasan.isEmpty {
                    throw Penolakan(
                        "skp.alasan_kosong", "Tulis apa yang salah, misalnya nama atasan yang benar", isian: "alasan"
                    )
                }
                let skp = try SKPBuka.mulai(x, tahun: tahun, in: tx)
                try SKPBuka.ubah(x, tahun: tahun, in: tx) { baru in
                    baru.isPeriodeDisetujui = true
                    let konteks = try KonteksStore.load(
                        pegawai: baru.pegawaiID, penilai: nil, instansi: x.instansi.id, pada: x.world.today, in: tx.db
                    )
                    baru.penilaiID = konteks.penilai?.id
                }
                if isSalah {
                    try SKPStore.catatPeristiwa(
                        "permintaan_perbaikan", skp: skp.id, versi: skp.versi, alasan: alasan, in: tx
                    )
                    try PerbaikanStore.kirim(
                        PermintaanBaru(
                            .atasanSalah, pemohon: skp.pegawaiID, tentang: skp.pegawaiID,
                            halaman: BagianSusun.periode.url(tahun), isi: alasan
                        ),
                        id: x.world.newID(), in: tx
                    )
                }
                return Outcome(to: BagianSusun.hasil.url(tahun) + (isSalah ? "?pesan=permintaan_terkirim" : ""))
            }
        } catch {
            guard let faults = refusals(of: error), let first = faults.first, first.isian == "alasan" else {
                throw error
            }
            let (skp, konteks) = try await muatPeriode(x, tahun: tahun)
            return .page(periodePage(x, skp: skp, konteks: konteks, faults: faults), status: status(of: first))
        }
    }

    static func simpanPerilaku(_ x: Exchange) async throws -> Response {
        let ekspektasi = x.form.group("ekspektasi")
        let perilaku = NilaiBerAKHLAK.allCases.map { nilai in
            PerilakuKerja(nilai, ekspektasi: MasukanHasil.rapi(ekspektasi["\(nilai.rawValue)"] ?? "", 1000))
        }
        return try await SusunBagian.simpan(x, .perilaku, ke: .dukungan) { skp, isTuntas in
            skp.perilaku = perilaku
            if isTuntas { skp.isPerilakuDisetujui = true }
        }
    }

    static func simpanDukungan(_ x: Exchange) async throws -> Response {
        let form = x.form
        return try await SusunBagian.simpan(x, .dukungan, ke: .periksa) { skp, _ in
            for bagian in LampiranSKP.Bagian.allCases { skp.lampiran[bagian] = butir(form, bagian) }
        }
    }

    /// Ticked usual answers, then own lines; no line twice.
    private static func butir(_ form: Form, _ bagian: LampiranSKP.Bagian) -> [String] {
        let umum = LampiranSKP.umum(bagian)
        let dicentang = form.all(bagian.rawValue).compactMap(Int.init).filter(umum.indices.contains).map { umum[$0] }
        let sendiri = form["\(bagian.rawValue)_lain"].split(whereSeparator: \.isNewline)
            .map { MasukanHasil.rapi(String($0), 500) }.filter { !$0.isEmpty }
        var hasil: [String] = []
        for satu in (dicentang + sendiri).prefix(30) where !hasil.contains(satu) { hasil.append(satu) }
        return hasil
    }

    static func periksa(_ x: Exchange) async throws -> Response {
        try await periksa(x, tahun: try x.tahun("skp"), faults: [])
    }

    /// The check page, also after a refused submission.
    static func periksa(_ x: Exchange, tahun: Int, faults: [Penolakan]) async throws -> Response {
        let instansi = x.instansi.id
        let hari = x.world.today
        let model = try await x.world.database.read { db -> (SKP, KonteksSKP, SKP?)? in
            guard let skp = try SKPBuka.milikSendiri(x, tahun: tahun, in: db)?.skp else { return nil }
            var konteks = try KonteksStore.load(
                pegawai: skp.pegawaiID, penilai: nil, tahun: tahun, instansi: instansi, pada: hari, in: db
            )
            var kini = skp
            kini.penilaiID = konteks.penilai?.id
            let sejarah = try SejarahStore.load(skp, instansi: instansi, in: db)
            konteks.sejarah = sejarah.indikator
            return (kini, konteks, sejarah.tetap)
        }
        guard let (skp, konteks, tetap) = model else { return .redirect("/skp/\(tahun)/susun/periode") }
        guard skp.keadaan.isTerbuka else { return .redirect("/skp/\(tahun)") }
        let kode: HTTPResponse.Status = faults.first.map { status(of: $0) } ?? .ok
        return .page(periksaPage(x, skp: skp, konteks: konteks, tetap: tetap, faults: faults), status: kode)
    }
}
