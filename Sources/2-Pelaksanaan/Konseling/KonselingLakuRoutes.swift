import Dasar
import Hummingbird
import Kinerja
import Platform
import Storage

/// The acts of counselling.
enum KonselingLakuRoutes {
    static func minta(_ x: Exchange) async throws -> Response {
        let session = try x.me()
        let (m, hari, instansi) = (try MasukanKonseling(x), x.world.today, session.instansiID)
        do {
            return try await x.act { tx in
                try x.authorise(.mintaKonseling, hubungan: [.instansi])
                let teks = try Konseling.teks(m.teks ?? "", "Tulis apa yang ingin Anda bicarakan", isian: "teks")
                let penilai = try IdentitasStore.penilai(
                    of: session.pegawaiID, instansi: instansi, pada: hari, in: tx.db)
                let pejabat = try PejabatPembinaanStore.pada(hari, instansi: instansi, in: tx.db).map(\.pegawaiID)
                    .filter { $0 != session.pegawaiID && $0 != penilai }
                let putusan = try Konseling.minta(
                    id: x.world.newID(), pegawai: session.pegawaiID, penilai: penilai,
                    isPenilaiBolehTahu: m.penilai_tahu ?? false, isAdaPejabat: !pejabat.isEmpty)
                try simpan(x).tambah(putusan, [.permintaan: teks], in: tx)
                try KabarKonseling.kirim(putusan.keadaan, kepada: pejabat, in: tx)
                return jawaban(putusan.keadaan)
            }
        } catch {
            guard !x.route.isAPI, let faults = refusals(of: error), let first = faults.first else { throw error }
            return .page(KonselingPages.minta(x, faults: faults), status: status(of: first))
        }
    }

    static func komunikasikan(_ x: Exchange) async throws -> Response {
        let session = try x.me()
        guard session.isPenilai else { throw WebFailure.notFound }
        let (m, hari) = (try MasukanKonseling(x), x.world.today)
        do {
            return try await x.act { tx in
                guard let pegawai = m.pegawai, Identifier.isValid(pegawai) else {
                    throw Penolakan("konseling.pegawai", "Pilih pegawainya", isian: "pegawai")
                }
                let hubungan = try HubunganStore.load(session, kepada: pegawai, pada: hari, in: tx.db)
                try x.authorise(.laporPerilaku, hubungan: hubungan)
                let teks = try Konseling.teks(
                    m.teks ?? "", "Tulis apa yang Anda sampaikan kepada pegawai", isian: "teks")
                let putusan = try Konseling.komunikasikan(
                    id: x.world.newID(), pegawai: pegawai, penilai: session.pegawaiID)
                try simpan(x).tambah(putusan, [.komunikasi: teks], in: tx)
                try KabarKonseling.kirim(putusan.keadaan, kepada: [pegawai], in: tx)
                return jawaban(putusan.keadaan)
            }
        } catch {
            guard !x.route.isAPI, let faults = refusals(of: error), let first = faults.first else { throw error }
            let dinilai = try await KonselingRoutes.dinilai(x)
            return .page(KonselingPages.perilaku(x, dinilai, faults: faults), status: status(of: first))
        }
    }

    static func laporkan(_ x: Exchange) async throws -> Response {
        try await laku(x, .laporPerilaku) { akses, m, tx in
            let bukti = try UmpanBalikStore.buktiUmpanBalik(
                pegawai: akses.satu.pegawaiID, oleh: akses.saya, instansi: x.instansi.id, in: tx.db)
            let putusan = try akses.satu.laporkan(
                oleh: akses.saya, jumlahUmpanBalik: bukti.count, isAdaPejabat: !akses.pejabat.isEmpty)
            let laporan = LaporanTersegel(try m.laporan.rapi())
            try simpan(x).terapkan(putusan, dari: akses.satu, [.laporan: try jsonText(laporan)], in: tx)
            try KabarKonseling.kirim(putusan.keadaan, kepada: akses.pejabat + [akses.satu.pegawaiID], in: tx)
            return putusan.keadaan
        }
    }

    static func tetapkan(_ x: Exchange) async throws -> Response {
        try await laku(x, .tetapkanKonseling) { akses, m, tx in
            let (satu, hari, instansi) = (akses.satu, x.world.today, x.instansi.id)
            let orang = try IdentitasStore.load(
                [satu.pegawaiID, m.konselor ?? ""], instansi: instansi, pada: hari, in: tx.db)
            let atasan = try satu.penilaiID.flatMap {
                try IdentitasStore.penilai(of: $0, instansi: instansi, pada: hari, in: tx.db)
            }
            let konselor = orang[m.konselor ?? ""]
            let penetapan = try m.penetapan(
                isSeunit: konselor != nil && konselor?.unit == orang[satu.pegawaiID]?.unit, atasan: atasan)
            guard konselor != nil else {
                throw Penolakan("konseling.konselor", "Cari lalu pilih konselornya", isian: "konselor")
            }
            let putusan = try satu.tetapkan(penetapan, pada: hari)
            let jadwal = JadwalTersegel(tanggal: penetapan.tanggal, mulai: penetapan.mulai, tempat: penetapan.tempat)
            var teks: [RuasKonseling: String] = [.jadwal: try jsonText(jadwal)]
            if let arahan = m.arahan, !arahan.isEmpty {
                teks[.arahan] = try Konseling.teks(arahan, "Tulis arahan", isian: "arahan")
            }
            try simpan(x).terapkan(putusan, dari: satu, teks, in: tx)
            try KabarKonseling.kirim(putusan.keadaan, kepada: [satu.pegawaiID, penetapan.konselorID], in: tx)
            return putusan.keadaan
        }
    }

    static func laksanakan(_ x: Exchange) async throws -> Response {
        try await laku(x, .isiKonseling) { akses, m, tx in
            let putusan = try akses.satu.laksanakan(oleh: akses.saya, pada: x.world.today)
            let teks = try Konseling.teks(m.teks ?? "", "Tulis rekaman konselingnya", isian: "teks", paling: 20_000)
            try simpan(x).terapkan(putusan, dari: akses.satu, [.rekaman: teks], in: tx)
            return putusan.keadaan
        }
    }

    static func laporkanHasil(_ x: Exchange) async throws -> Response {
        try await laku(x, .isiKonseling) { akses, m, tx in
            let atasan = try akses.satu.penilaiID.flatMap {
                try IdentitasStore.penilai(of: $0, instansi: x.instansi.id, pada: x.world.today, in: tx.db)
            }
            let putusan = try akses.satu.laporkanHasil(oleh: akses.saya, atasan: atasan)
            let teks = try Konseling.teks(m.teks ?? "", "Tulis hasil yang dilaporkan", isian: "teks")
            try simpan(x).terapkan(putusan, dari: akses.satu, [.hasil: teks], in: tx)
            let baru = putusan.keadaan
            let penerima = baru.penerima + (baru.isPejabatPenerima ? akses.pejabat : [])
            try KabarKonseling.kirim(baru, kepada: penerima, in: tx)
            return baru
        }
    }

    static func tindakLanjuti(_ x: Exchange) async throws -> Response {
        try await laku(x, .tindakLanjutKonseling) { akses, m, tx in
            guard akses.satu.bolehTindakLanjut(akses.saya, akses.hubungan) else { throw WebFailure.notFound }
            let putusan = try akses.satu.tindakLanjuti()
            let teks = try Konseling.teks(m.teks ?? "", "Tulis tindak lanjutnya", isian: "teks")
            try simpan(x).terapkan(putusan, dari: akses.satu, [.tindakLanjut: teks], in: tx)
            try KabarKonseling.kirim(putusan.keadaan, kepada: [akses.satu.pegawaiID], in: tx)
            return putusan.keadaan
        }
    }

    static func tutup(_ x: Exchange) async throws -> Response {
        try await laku(x, .tutupKonseling) { akses, m, tx in
            let putusan = try akses.satu.tutup(akses.hubungan)
            let teks = try Konseling.teks(m.teks ?? "", "Tulis alasan penutupan", isian: "teks")
            try simpan(x).terapkan(putusan, dari: akses.satu, [.tindakLanjut: teks], in: tx)
            let isSampai = akses.satu.keadaan != .dikomunikasikan
            try KabarKonseling.kirim(
                putusan.keadaan,
                kepada: [akses.satu.pegawaiID, akses.satu.konselorID] + (isSampai ? akses.pejabat : []), in: tx)
            return putusan.keadaan
        }
    }

    private static func simpan(_ x: Exchange) -> KonselingSimpanStore { KonselingSimpanStore(vault: x.world.vault) }

    private static func jawaban(_ k: Konseling) -> Outcome {
        Outcome(
            to: "/konseling/\(k.id)?pesan=tersimpan",
            json: "{\"id\":\"\(k.id)\",\"keadaan\":\"\(k.keadaan.rawValue)\",\"versi\":\(k.versi)}")
    }

    private static func laku(
        _ x: Exchange, _ tindakan: Tindakan,
        _ act: @escaping @Sendable (KonselingAkses, MasukanKonseling, Transaction) throws -> Konseling
    ) async throws -> Response {
        do {
            return try await x.act { tx in
                let akses = try KonselingAkses.muat(x, tindakan, in: tx.db)
                let m = try MasukanKonseling(x)
                try akses.cocokkan(m.versi)
                return jawaban(try act(akses, m, tx))
            }
        } catch {
            guard !x.route.isAPI, let faults = refusals(of: error), let first = faults.first else { throw error }
            let isi = try await KonselingRoutes.muatSatu(x)
            return .page(KonselingSatuPages.satu(x, isi, faults: faults), status: status(of: first))
        }
    }
}

/// Time and place as they are sealed.
struct JadwalTersegel: Codable, Sendable {
    let tanggal: String
    let mulai: Int
    let tempat: String

    init(tanggal: Tanggal, mulai: Int, tempat: String) {
        self.tanggal = tanggal.description
        self.mulai = mulai
        self.tempat = tempat
    }
}
