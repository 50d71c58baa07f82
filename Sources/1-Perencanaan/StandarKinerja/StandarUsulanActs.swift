import Dasar
import Kinerja
import Platform
import Storage

/// The acts on proposals; page and API call the same ones, each inside its transaction.
enum StandarUsulanActs {
    /// Sends a proposal: a new standard (`kode` nil) or a change of one.
    static func usulkan(_ x: Exchange, _ isian: IsianUsulan, kode: String?, in tx: Transaction) throws -> String {
        let session = try x.me()
        try x.authorise(.usulStandar)
        let lama = try kode.map { try StandarStore.versi(kode: $0, instansi: x.instansi.id, in: tx.db) } ?? []
        if kode != nil, lama.isEmpty { throw WebFailure.notFound }
        let terbit = lama.first { $0.versi > 0 }?.isi
        let isi = try isian.baca(kode: kode, awal: terbit, mengganti: terbit)
        let id = Identifier.make(at: tx.pencatat.waktu)
        let baris = BarisVersi(
            id: id, standarID: lama.first?.id, versi: VersiStandar(nomor: 0, keadaan: .usulan, isi: isi),
            alasan: isian.alasan, bukti: isian.bukti, pengusulID: session.pegawaiID, unitID: session.unitID
        )
        try StandarStore.tambahVersi([baris], in: tx)
        try StandarPeristiwaStore.catat([id], jenis: StandarPeristiwaStore.pengusulan, teks: isian.alasan, in: tx)
        tx.catat(EntriJejak("standar.diusulkan", objek: "versi_standar", id: id, sesudah: isi.kode))
        return id
    }

    /// The proposer mends a returned proposal and sends it again.
    static func perbaiki(_ x: Exchange, _ isian: IsianUsulan, id: String, in tx: Transaction) throws {
        let usulan = try StandarUsulanStore.load(id, instansi: x.instansi.id, in: tx.db)
        guard usulan.standar.pengusulID == (try x.me().pegawaiID) else { throw WebFailure.notFound }
        try x.authorise(.usulStandar)
        try usulan.standar.tercatat.keadaan.periksa(.perbaiki)
        var baris = baris(usulan.standar)
        baris.versi.isi = try isian.baca(
            kode: usulan.isBaru ? nil : usulan.standar.kode, awal: usulan.standar.isi)
        baris.versi.keadaan = .usulan
        baris.alasan = isian.alasan
        baris.bukti = isian.bukti
        try StandarStore.perbarui(baris, kunci: isian.versi ?? usulan.standar.kunci, in: tx)
        try catat(.perbaiki, id: id, alasan: isian.alasan, in: tx)
    }

    /// Anybody adds to the discussion while a decision is open.
    static func tanggapi(_ x: Exchange, _ teks: String, id: String, in tx: Transaction) throws {
        try x.authorise(.usulStandar)
        let usulan = try StandarUsulanStore.load(id, instansi: x.instansi.id, in: tx.db)
        guard usulan.standar.tercatat.keadaan.isMenunggu else {
            throw Penolakan(
                "standar.tanggapan_tertutup", "Usulan ini sudah diputuskan, jadi tanggapan tidak dapat ditambah.",
                perbaikan: usulan.standar.tercatat.keadaan.yangDapatBertindak
            )
        }
        let teks = MasukanHasil.rapi(teks, 2000)
        guard teks.count >= 3 else {
            throw Penolakan("standar.tanggapan_kosong", "Tulis tanggapan Anda", isian: "tanggapan")
        }
        try StandarPeristiwaStore.catat([id], jenis: StandarPeristiwaStore.tanggapan, teks: teks, in: tx)
        tx.catat(EntriJejak("standar.ditanggapi", objek: "versi_standar", id: id))
    }

    /// The leader approves; the leader or BKPSDM sends back or refuses, each with a reason.
    static func putuskan(
        _ x: Exchange, _ tindakan: TindakanStandar, alasan: String, versi: Int?, id: String, in tx: Transaction
    ) throws {
        let usulan = try StandarUsulanStore.load(id, instansi: x.instansi.id, in: tx.db)
        try pastikanBerhak(x, tindakan, usulan, in: tx.db)
        let teks = MasukanHasil.rapi(alasan, 2000)
        var baris = baris(usulan.standar)
        baris.versi = try usulan.standar.tercatat.putuskan(tindakan, alasan: teks)
        try StandarStore.perbarui(baris, kunci: versi ?? usulan.standar.kunci, in: tx)
        try catat(tindakan, id: id, alasan: teks, in: tx)
        try kabari(usulan.standar.pengusulID, tindakan, id: id, in: tx)
    }

    /// The leader of the unit decides about a proposal, BKPSDM about a reviewed one; BKPSDM may stand in for the leader.
    private static func pastikanBerhak(
        _ x: Exchange, _ tindakan: TindakanStandar, _ usulan: UsulanStandar, in db: any SQLConnection
    ) throws {
        let (keadaan, hubungan) = (usulan.standar.tercatat.keadaan, try hubungan(x, usulan.standar, in: db))
        try x.authorise(.tinjauStandar, hubungan: hubungan)
        guard keadaan == .ditinjau, tindakan != .tinjau,
            !Wewenang.boleh(.kelolaStandar, peran: try x.me().peran, hubungan: hubungan)
        else { return }
        throw Penolakan(
            "standar.keadaan_tidak_sesuai", "Usulan ini sudah Anda teruskan ke BKPSDM, jadi keputusannya ada di sana.",
            perbaikan: keadaan.yangDapatBertindak
        )
    }

    /// How the person signed in stands to the unit of a proposal.
    static func hubungan(_ x: Exchange, _ usulan: Standar, in db: any SQLConnection) throws -> Set<Hubungan> {
        guard let unit = usulan.unitID else { return [.instansi] }
        return try HubunganUnitStore.load(try x.me(), unit: unit, pada: x.world.today, in: db)
    }

    /// BKPSDM puts a reviewed proposal in force from a day; the version before ends the day before.
    static func berlakukan(
        _ x: Exchange, sejak: Tanggal, kode: String, versi: Int?, id: String, in tx: Transaction
    ) throws -> String {
        try x.authorise(.kelolaStandar)
        let usulan = try StandarUsulanStore.load(id, instansi: x.instansi.id, in: tx.db)
        try usulan.standar.tercatat.keadaan.periksa(.berlakukan)
        var baris = baris(usulan.standar)
        if usulan.isBaru { try jadikanStandar(&baris, kode: kode, in: tx) }
        let terbit = try StandarStore.versi(id: baris.standarID ?? "", instansi: x.instansi.id, in: tx.db)
            .filter { $0.versi > 0 }
        let (baru, lama) = try baris.versi.berlakukan(
            sejak: sejak, nomor: (terbit.first?.versi ?? 0) + 1, menggantikan: terbit.first?.tercatat
        )
        baris.versi = baru
        try StandarStore.perbarui(baris, kunci: versi ?? usulan.standar.kunci, in: tx)
        if let lama, let idLama = terbit.first?.versiID { try StandarStore.akhiri(versi: idLama, lama, in: tx) }
        try StandarStore.rapikan(pada: x.world.today, in: tx)
        try catat(.berlakukan, id: id, alasan: "Versi \(baru.nomor) berlaku sejak \(sejak.tampil)", in: tx)
        try kabari(usulan.standar.pengusulID, .berlakukan, id: id, in: tx)
        return baru.isi.kode
    }

    private static func jadikanStandar(_ baris: inout BarisVersi, kode: String, in tx: Transaction) throws {
        try IsiStandar.periksaKode(kode)
        guard try StandarStore.versi(kode: kode, instansi: tx.pencatat.instansi, in: tx.db).isEmpty else {
            throw Penolakan(
                "standar.kode_dipakai", "Kode \(kode) sudah dipakai standar lain. Beri kode lain", isian: "kode")
        }
        let id = Identifier.make(at: tx.pencatat.waktu)
        try StandarStore.tambahKepala([(id, kode)], in: tx)
        baris.standarID = id
        baris.versi.isi.kode = kode
    }

    /// BKPSDM ends the version in force with its last day.
    static func akhiri(_ x: Exchange, kode: String, hariTerakhir: Tanggal, alasan: String, in tx: Transaction) throws {
        try x.authorise(.kelolaStandar)
        let daftar = try StandarStore.versi(kode: kode, instansi: x.instansi.id, in: tx.db)
        guard let terbaru = daftar.first(where: { $0.versi > 0 }) else { throw WebFailure.notFound }
        if terbaru.tercatat.keadaan(pada: x.world.today) == .berakhir {
            try KeadaanStandar.berakhir.periksa(.akhiri)
        }
        let teks = MasukanHasil.rapi(alasan, 2000)
        let akhir = try terbaru.tercatat.akhiri(hariTerakhir: hariTerakhir, alasan: teks)
        try StandarStore.akhiri(versi: terbaru.versiID, akhir, in: tx)
        try StandarStore.rapikan(pada: x.world.today, in: tx)
        try catat(.akhiri, id: terbaru.versiID, alasan: "Hari terakhir \(hariTerakhir.tampil). \(teks)", in: tx)
    }

    private static func catat(
        _ tindakan: TindakanStandar, id: String, alasan: String, in tx: Transaction
    ) throws {
        try StandarPeristiwaStore.catat([id], tindakan, teks: alasan, in: tx)
        tx.catat(
            EntriJejak(
                "standar.\(tindakan.jenisPeristiwa)", objek: "versi_standar", id: id, sesudah: tindakan.ke.rawValue)
        )
    }

    /// The proposer learns what became of the proposal.
    private static func kabari(_ pengusul: String?, _ tindakan: TindakanStandar, id: String, in tx: Transaction) throws
    {
        try PemberitahuanStore.kirim(
            Kabar(
                .data, kunci: "usulan:\(id):\(tindakan.jenisPeristiwa):\(tx.pencatat.waktu)",
                judul: "Usulan standar Anda: \(tindakan.ke.tampil.lowercased())", tautan: "/standar/usulan/\(id)"),
            kepada: [pengusul].compactMap { $0 }, in: tx)
    }

    private static func baris(_ standar: Standar) -> BarisVersi {
        BarisVersi(
            id: standar.versiID, standarID: standar.id.isEmpty ? nil : standar.id, versi: standar.tercatat,
            alasan: standar.alasan, bukti: standar.bukti, pengusulID: standar.pengusulID, unitID: standar.unitID
        )
    }
}
