import Kinerja
import Platform
import Storage

/// Writing changes of an SKP inside a transaction. Every write checks the version it started from.
extension SKPStore {
    /// Saves the content of `baru` where it differs from `lama`, and the whole as the version after it. `sebab` says why,
    /// as in `VersiSKP`.
    static func perbaruiIsi(dari lama: SKP, ke baru: SKP, sebab: String = "isi", in tx: Transaction) throws {
        let instansi = tx.pencatat.instansi
        try kunci(lama, in: tx)
        let berubah = try tx.db.change(
            """
            UPDATE skp SET penilai_id = \(baru.penilaiID), periode_disetujui = \(baru.isPeriodeDisetujui),
                perilaku_disetujui = \(baru.isPerilakuDisetujui), versi = versi + 1
            WHERE instansi_id = \(instansi) AND id = \(lama.id) AND versi = \(lama.versi)
            """
        )
        guard berubah == 1 else { throw versiBasi }
        try perbaruiHasil(dari: lama, ke: baru, in: tx)
        if lama.perilaku != baru.perilaku {
            try tx.db.run("DELETE FROM perilaku_skp WHERE instansi_id = \(instansi) AND skp_id = \(lama.id)")
            try simpanPerilaku(baru.perilaku, skp: lama.id, instansi: instansi, in: tx.db)
        }
        if lama.lampiran != baru.lampiran {
            try tx.db.run("DELETE FROM lampiran_skp WHERE instansi_id = \(instansi) AND skp_id = \(lama.id)")
            try simpanLampiran(baru.lampiran, skp: lama.id, instansi: instansi, in: tx.db)
        }
        var tersimpan = baru
        tersimpan.versi = lama.versi + 1
        try VersiStore.catat(tersimpan, sebab: sebab, in: tx)
    }

    /// Content may change only while the SKP is open.
    private static func kunci(_ skp: SKP, in tx: Transaction) throws {
        try skp.keadaan.periksa(.susun)
    }

    static var versiBasi: Penolakan {
        Penolakan(
            "versi_basi", "SKP ini diubah dari gawai atau orang lain sesudah halaman ini dibuka.",
            perbaikan: "Muat ulang halaman, bandingkan, lalu simpan lagi."
        )
    }

    private static func perbaruiHasil(dari lama: SKP, ke baru: SKP, in tx: Transaction) throws {
        let tersisa = Set(baru.hasilKerja.map(\.id))
        for hasil in lama.hasilKerja where !tersisa.contains(hasil.id) { try hapus(hasil, in: tx) }
        let dulu = tempat(lama)
        for (id, (urutan, hasil)) in tempat(baru).sorted(by: { $0.value.urutan < $1.value.urutan }) {
            if let (urutanLama, hasilLama) = dulu[id] {
                if urutanLama != urutan || hasilLama != hasil {
                    try ubah(hasilLama, menjadi: hasil, urutan: urutan, skp: lama.id, in: tx)
                }
            } else {
                try simpanHasil([hasil], mulai: urutan, skp: lama.id, instansi: tx.pencatat.instansi, in: tx.db)
            }
        }
    }

    /// Place of each result among those of its kind.
    private static func tempat(_ skp: SKP) -> [String: (urutan: Int, hasil: RencanaHasilKerja)] {
        var hasil: [String: (urutan: Int, hasil: RencanaHasilKerja)] = [:]
        for daftar in [skp.utama, skp.tambahan] {
            for (indeks, satu) in daftar.enumerated() { hasil[satu.id] = (indeks + 1, satu) }
        }
        return hasil
    }

    private static func ubah(
        _ lama: RencanaHasilKerja, menjadi baru: RencanaHasilKerja, urutan: Int, skp: String, in tx: Transaction
    ) throws {
        let instansi = tx.pencatat.instansi
        try tx.db.run(
            """
            UPDATE rencana_hasil_kerja SET urutan = \(urutan), jenis = \(baru.jenis), rumusan = \(baru.rumusan),
                rhk_atasan_id = \(baru.rhkAtasanID), rhk_atasan = \(baru.rhkAtasan), pemberi_tugas = \(baru.pemberiTugas),
                klasifikasi = \(baru.klasifikasi?.rawValue ?? ""), perspektif = \(baru.perspektif?.rawValue ?? ""),
                catatan_kembali = \(baru.catatanKembali), asal = \(baru.asal), keadaan = \(baru.keadaan),
                catatan_ambil_alih = \(baru.catatanAmbilAlih), peran_id = \(baru.peranID),
                kaskade = \(baru.kaskade?.rawValue ?? "")
            WHERE instansi_id = \(instansi) AND skp_id = \(skp) AND id = \(lama.id)
            """
        )
        let tersisa = Set(baru.indikator.map(\.id))
        try hapusIndikator(lama.indikator.filter { !tersisa.contains($0.id) }, in: tx)
        let dulu = Set(lama.indikator.map(\.id))
        var tambahan: [SQL] = []
        for (indeks, satu) in baru.indikator.enumerated() {
            if dulu.contains(satu.id) {
                try ubahIndikator(satu, urutan: indeks + 1, skp: skp, in: tx)
            } else {
                tambahan.append(nilai(satu, urutan: indeks + 1, rhk: lama.id, skp: skp, instansi: instansi))
            }
        }
        guard !tambahan.isEmpty else { return }
        do {
            try tx.db.attempt { try simpanIndikator(tambahan, in: tx.db) }
        } catch SQLFailure.unique {
            throw versiBasi
        }
    }

    private static func ubahIndikator(
        _ satu: IndikatorKinerja, urutan: Int, skp: String, in tx: Transaction
    ) throws {
        try tx.db.run(
            """
            UPDATE indikator SET urutan = \(urutan), aspek = \(satu.aspek), ukuran = \(satu.ukuran),
                target_teks = \(satu.target.teks), target_angka = \(satu.target.angka?.description),
                target_maks = \(satu.target.maks?.description), satuan = \(satu.satuan), arah = \(satu.arah),
                standar_id = \(satu.standarID), standar_kode = \(satu.standarKode),
                standar_versi = \(satu.standarVersi), indikator_pk_id = \(satu.indikatorPKID)
            WHERE instansi_id = \(tx.pencatat.instansi) AND skp_id = \(skp) AND id = \(satu.id)
            """
        )
    }

    /// Subordinates keep the words of a deleted result and lose only the link.
    private static func hapus(_ hasil: RencanaHasilKerja, in tx: Transaction) throws {
        let instansi = tx.pencatat.instansi
        try hapusIndikator(hasil.indikator, in: tx)
        try tx.db.run(
            """
            UPDATE rencana_hasil_kerja SET rhk_atasan_id = NULL
            WHERE instansi_id = \(instansi) AND rhk_atasan_id = \(hasil.id)
            """
        )
        try tx.db.run("DELETE FROM rencana_hasil_kerja WHERE instansi_id = \(instansi) AND id = \(hasil.id)")
    }

    private static func hapusIndikator(_ daftar: [IndikatorKinerja], in tx: Transaction) throws {
        guard !daftar.isEmpty else { return }
        do {
            try tx.db.attempt {
                try tx.db.run(
                    """
                    DELETE FROM indikator WHERE instansi_id = \(tx.pencatat.instansi) AND id IN \(list: daftar.map(\.id))
                    """
                )
            }
        } catch SQLFailure.foreignKey {
            throw Penolakan(
                "skp.indikator_berealisasi",
                "Indikator “\(daftar[0].ukuran)” sudah punya realisasi, jadi tidak dapat dihapus.",
                perbaikan: "Ubah targetnya, atau tambahkan indikator baru di sampingnya."
            )
        }
    }
}
