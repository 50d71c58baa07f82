import Testing

@testable import Kinerja

/// Keputusan 11.5; L-40 to L-51 (L.III.D h.78-85).
@Suite("Bimbingan kinerja")
struct BimbinganTests {
    private let jadwal = JadwalBimbingan(
        tanggal: tgl("2026-10-12"), mulai: 540, selesai: 600, tempat: "Ruang rapat", agenda: ["Tujuan", "Fakta"])
    private let coaching = IsianBimbingan(
        tujuan: [["Ibu bersalin", "", "12", "Kunjungan"]], fakta: [["12", "4", "Jauh", "Jalan rusak"]],
        langkah: [["Ibu bersalin", "Pakai perahu", "YA"]])

    private func usul(_ bentuk: BentukBimbingan = .coaching, pembimbing: String = "p") -> Bimbingan {
        Bimbingan(
            id: "b", pegawaiID: "a", penilaiID: "p", pembimbingID: pembimbing, pengusulID: "p", bentuk: bentuk,
            alasan: "Tiga bulan tanpa kemajuan")
    }

    private func terjadwal(_ bentuk: BentukBimbingan = .coaching) throws -> Bimbingan {
        try usul(bentuk).usulkan(pada: tgl("2026-10-05")).keadaan
            .jadwalkan(jadwal, oleh: "p", pada: tgl("2026-10-05")).keadaan
    }

    private func terlaksana() throws -> Bimbingan {
        var satu = try terjadwal()
        satu = try satu.isi(coaching, oleh: "a").keadaan
        satu.isian = coaching.rapi
        satu = try satu.tandaTangani(sidik: "s", oleh: "a", pada: tgl("2026-10-12")).keadaan
        return try satu.tandaTangani(sidik: "s", oleh: "p", pada: tgl("2026-10-12")).keadaan
    }

    private func kompetensi(_ nilai: Int = 3) -> KompetensiBimbingan {
        KompetensiBimbingan(
            nilai: KompetensiBimbingan.tetap.map { NilaiKompetensi(kompetensi: $0, nilai: nilai, alasan: "Teramati") },
            rekomendasi: "Lanjutkan")
    }

    @Test("keputusan 11.5, L-40: usulan memerlukan alasan dan datang dari pegawai atau penilainya")
    func usulan() throws {
        #expect(try usul().usulkan(pada: tgl("2026-10-05")).peristiwa.map(\.jenis) == ["bimbingan.diusulkan"])
        var tanpa = usul()
        tanpa.alasan = " "
        let kosong = tanpa
        #expect(
            kodePenolakan { () throws(Penolakan) in try kosong.usulkan(pada: tgl("2026-10-05")) } == "bimbingan.kosong")
        let asing = Bimbingan(
            id: "b", pegawaiID: "a", penilaiID: "p", pembimbingID: "p", pengusulID: "x", bentuk: .coaching, alasan: "z")
        #expect(
            kodePenolakan { () throws(Penolakan) in try asing.usulkan(pada: tgl("2026-10-05")) }
                == "bimbingan.bukan_pelaku")
    }

    @Test("L-42: pembimbing yang bukan penilai memerlukan surat penugasan khusus")
    func penugasanKhusus() throws {
        var satu = usul(pembimbing: "m")
        let tanpa = satu
        #expect(
            kodePenolakan { () throws(Penolakan) in try tanpa.usulkan(pada: tgl("2026-10-05")) }
                == "bimbingan.tanpa_penugasan")
        satu.penugasan = PenugasanKhusus(nomor: "800/1", tanggal: tgl("2026-10-06"))
        let kelak = satu
        #expect(
            kodePenolakan { () throws(Penolakan) in try kelak.usulkan(pada: tgl("2026-10-05")) }
                == "bimbingan.penugasan_kelak")
        #expect(try kelak.usulkan(pada: tgl("2026-10-06")).keadaan.isPembimbingLain)
    }

    @Test("L-46: mentoring menyebut satu dari empat jenisnya")
    func mentoring() throws {
        var satu = usul(.mentoring)
        let tanpa = satu
        #expect(
            kodePenolakan { () throws(Penolakan) in try tanpa.usulkan(pada: tgl("2026-10-05")) }
                == "bimbingan.jenis_mentoring")
        satu.jenisMentoring = .handsOn
        #expect(try satu.usulkan(pada: tgl("2026-10-05")).keadaan.jenisMentoring == .handsOn)
        #expect(JenisMentoring.allCases.count == 4)
    }

    @Test("keputusan 11.5: jadwal oleh penilai atau pembimbing; jadwal ulang menaikkan urutan")
    func penjadwalan() throws {
        let satu = try terjadwal()
        #expect(satu.keadaan == .dijadwalkan && satu.urutan == 0)
        #expect(try satu.jadwalkan(jadwal, oleh: "p", pada: tgl("2026-10-05")).keadaan.urutan == 1)
        let tempat = jadwal
        #expect(
            kodePenolakan { () throws(Penolakan) in try satu.jadwalkan(tempat, oleh: "a", pada: tgl("2026-10-05")) }
                == "bimbingan.bukan_pelaku")
        #expect(
            kodePenolakan { () throws(Penolakan) in try satu.jadwalkan(tempat, oleh: "p", pada: tgl("2026-10-13")) }
                == "bimbingan.jadwal_lampau")
    }

    @Test("keputusan 11.5: dibatalkan dengan alasan, tidak lagi sesudah dilaksanakan")
    func pembatalan() throws {
        let satu = try terjadwal()
        #expect(try satu.batalkan("Sakit", oleh: "p").keadaan.keadaan == .dibatalkan)
        #expect(kodePenolakan { () throws(Penolakan) in try satu.batalkan("", oleh: "p") } == "bimbingan.kosong")
        let selesai = try terlaksana()
        #expect(kodePenolakan { () throws(Penolakan) in try selesai.batalkan("x", oleh: "p") } == "bimbingan.keadaan")
    }

    @Test("keputusan 11.5, L-45: dilaksanakan sesudah keduanya menandatangani isi yang sama")
    func keduaTandaTangan() throws {
        var satu = try terjadwal()
        satu.isian = coaching.rapi
        let pegawai = try satu.tandaTangani(sidik: "s1", oleh: "a", pada: tgl("2026-10-12")).keadaan
        #expect(pegawai.keadaan == .dijadwalkan)
        #expect(
            try pegawai.tandaTangani(sidik: "s2", oleh: "p", pada: tgl("2026-10-12")).keadaan.keadaan == .dijadwalkan)
        #expect(
            try pegawai.tandaTangani(sidik: "s1", oleh: "p", pada: tgl("2026-10-12")).keadaan.keadaan == .dilaksanakan)
        #expect(try pegawai.isi(IsianBimbingan(peluang: "lain"), oleh: "a").keadaan.tandaTangan.isEmpty)
        #expect(throws: Penolakan.self) { try satu.tandaTangani(sidik: "s", oleh: "a", pada: tgl("2026-10-11")) }
        satu.isian = IsianBimbingan()
        #expect(throws: DaftarPenolakan.self) { try satu.tandaTangani(sidik: "s", oleh: "a", pada: tgl("2026-10-12")) }
    }

    @Test("L-43, L-46: bagian pegawai hanya diisi pegawai; langkah dan jurnal oleh keduanya")
    func bagianPegawai() throws {
        var satu = try terjadwal()
        satu.isian = coaching.rapi
        let oleh = try satu.isi(
            IsianBimbingan(tujuan: [["Lain"]], langkah: [["Ibu", "Perahu", "TIDAK"]]), oleh: "p"
        ).keadaan
        #expect(oleh.isian.tujuan == coaching.rapi.tujuan)
        #expect(oleh.isian.langkah == [["Ibu", "Perahu", "TIDAK"]])
    }

    @Test("L-44, P-143: YA pada langkah meminta perubahan SKP; L-47: mentoring berjurnal")
    func kelengkapan() {
        #expect(coaching.isPerluPenyesuaian)
        #expect(!IsianBimbingan(langkah: [["a", "b", "TIDAK"]]).isPerluPenyesuaian)
        #expect(IsianBimbingan().kekurangan(.mentoring).map(\.isian) == ["tujuan", "jurnal"])
        #expect(IsianBimbingan().kekurangan(.lain).count == 1)
        #expect(IsianBimbingan(langkah: [["", "", "TIDAK"]]).rapi.langkah.isEmpty)
    }

    @Test("keputusan 11.5, L-48, L-49: dinilai sesudah B.1.8 dan B.1.9; peristiwa B.1.8 tidak membawa isinya")
    func dinilai() throws {
        let satu = try terlaksana()
        let isi = (1...9).map { "rahasia \($0)" }
        let tanggapan = try satu.tanggapi(isi, oleh: "a")
        #expect(tanggapan.keadaan.keadaan == .dilaksanakan)
        #expect(tanggapan.peristiwa.allSatisfy { $0.rincian.isEmpty })
        #expect(try tanggapan.keadaan.nilaiKompetensi(kompetensi(), oleh: "p").keadaan.keadaan == .dinilai)
        #expect(throws: DaftarPenolakan.self) { try satu.tanggapi(Array(isi.prefix(8)), oleh: "a") }
        #expect(throws: Penolakan.self) { try satu.tanggapi(isi, oleh: "p") }
        #expect(throws: DaftarPenolakan.self) { try satu.nilaiKompetensi(kompetensi(6), oleh: "p") }
        #expect(throws: Penolakan.self) { try satu.nilaiKompetensi(kompetensi(), oleh: "a") }
    }

    @Test("keputusan 11.5, L-51: penilai melaporkan, lalu tindak lanjut diputuskan dengan tanggal")
    func laporan() throws {
        var satu = try terlaksana()
        #expect(kodePenolakan { () throws(Penolakan) in try satu.laporkan("x", oleh: "p") } == "bimbingan.keadaan")
        satu.keadaan = .dinilai
        let dinilai = satu
        #expect(
            kodePenolakan { () throws(Penolakan) in try dinilai.laporkan("x", oleh: "a") } == "bimbingan.bukan_pelaku")
        let dilaporkan = try dinilai.laporkan("Ada kemajuan", oleh: "p").keadaan
        #expect(dilaporkan.keadaan == .dilaporkan)
        #expect(
            kodePenolakan { () throws(Penolakan) in try dilaporkan.tindakLanjuti("Ikut pelatihan", tanggal: nil) }
                == "bimbingan.tanggal_tindak_lanjut")
        #expect(
            try dilaporkan.tindakLanjuti("Ikut pelatihan", tanggal: tgl("2026-11-01")).keadaan.keadaan
                == .ditindaklanjuti)
    }

    @Test("kesepakatan terbuka dibawa, selesai, atau dilepas dengan alasan")
    func kesepakatan() throws {
        let satu = Kesepakatan(
            id: "k", pegawaiID: "a", bimbinganID: "b", uraian: "Buat jadwal", penanggungID: "a",
            tenggat: tgl("2026-10-30"))
        #expect(try satu.sepakati(dalam: terjadwal(), pada: tgl("2026-10-12")).keadaan.uraian == "Buat jadwal")
        #expect(satu.bawa().keadaan.keadaan == .dibawa)
        #expect(satu.bawa().keadaan.bawa().peristiwa.isEmpty)
        #expect(kodePenolakan { () throws(Penolakan) in try satu.tutup(.dilepas, catatan: "") } == "bimbingan.kosong")
        let selesai = try satu.bawa().keadaan.tutup(.selesai, catatan: "").keadaan
        #expect(selesai.keadaan == .selesai)
        #expect(
            kodePenolakan { () throws(Penolakan) in try selesai.tutup(.selesai, catatan: "") } == "kesepakatan.tertutup"
        )
        let asing = Kesepakatan(
            id: "k", pegawaiID: "a", bimbinganID: "b", uraian: "x", penanggungID: "z", tenggat: tgl("2026-10-30"))
        let jadwal = try terjadwal()
        #expect(
            kodePenolakan { () throws(Penolakan) in try asing.sepakati(dalam: jadwal, pada: tgl("2026-10-12")) }
                == "kesepakatan.penanggung")
    }

    @Test("berkas kalender: UTC, teks terlindung, baris paling panjang 75 oktet, batal tertulis")
    func kalender() throws {
        var satu = try terjadwal()
        satu.jadwal?.agenda = ["Satu; dua, tiga\\", String(repeating: "é", count: 90)]
        satu.jadwal?.mulai = 360
        satu.urutan = 2
        let teks = try #require(
            KalenderBimbingan.teks(
                satu, judul: "Bimbingan", uid: "b@bungo", alamat: "https://contoh.invalid/b", dibuat: "20261005T030000Z"
            ))
        #expect(teks.contains("DTSTART:20261011T230000Z\r\n"))
        #expect(teks.contains("DTEND:20261012T030000Z\r\n"))
        #expect(teks.contains("DESCRIPTION:Satu\\; dua\\, tiga\\\\\\n"))
        #expect(teks.contains("SEQUENCE:2\r\n") && teks.contains("STATUS:CONFIRMED\r\n"))
        for baris in teks.split(separator: "\r\n") { #expect(baris.utf8.count <= 75) }
        satu.keadaan = .dibatalkan
        #expect(
            KalenderBimbingan.teks(satu, judul: "x", uid: "b", alamat: "a", dibuat: "d")?.contains("STATUS:CANCELLED")
                == true)
    }
}
