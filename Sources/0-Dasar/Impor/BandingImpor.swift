import Documents
import Kinerja
import Platform

/// A file compared with the records: the pure part between reading and applying.
struct BandingImpor: Sendable {
    let selisih: SelisihImpor
    let selaras: SelarasImpor
    let tercatat: OrganisasiTercatat
    let pratinjau: PratinjauImpor
    let jumlahBaris: Int

    /// - Throws: `Penolakan` of the reader.
    static func baca(_ bytes: [UInt8], namaBerkas: String, bolehSintetis: Bool) throws -> HasilImporPegawai {
        let tabel: TabelMasukan
        do {
            tabel = try bacaTabel(bytes, namaBerkas: namaBerkas)
        } catch {
            throw Penolakan(error.kode, error.kalimat, isian: "berkas")
        }
        do {
            return try bacaImporPegawai(tabel, bolehSintetis: bolehSintetis)
        } catch {
            throw Penolakan(error.kode, error.pesan, isian: "berkas", perbaikan: error.perbaikan)
        }
    }

    init(_ hasil: HasilImporPegawai, dengan tercatat: OrganisasiTercatat) {
        let selaras = SelarasImpor(hasil, unit: PencocokUnit(tercatat.unit))
        let isi = Self.pertahankanGelar(selaras.hasil, tercatat.pegawai)
        var selisih = selisihkan(isi, dengan: Self.anggapAda(tercatat.pegawai, isi.pegawai))
        let tanpaUnit = selisih.baru.filter { $0.unitID == nil }
        selisih.baru.removeAll { $0.unitID == nil }
        selisih.bermasalah = (selisih.bermasalah + tanpaUnit.map(Self.unitKosong)).sorted {
            $0.nomorBaris < $1.nomorBaris
        }
        self.selisih = selisih
        self.selaras = selaras
        self.tercatat = tercatat
        jumlahBaris = hasil.jumlahBaris
        pratinjau = PratinjauImpor(selisih, selaras: selaras, tercatat: tercatat)
    }

    /// Somebody whom the file itself calls departed is not "active again" because the file names him.
    private static func anggapAda(_ tercatat: [PegawaiTercatat], _ baris: [BarisPegawai]) -> [PegawaiTercatat] {
        let keluar = Set(baris.filter { $0.kedudukan == .keluar }.map(\.nip.teks))
        guard !keluar.isEmpty else { return tercatat }
        return tercatat.map { asal in
            var p = asal
            if keluar.contains(p.nip) { p.isAktif = true }
            return p
        }
    }

    /// Reports of e-Kinerja leave the gelar out; a name that only lacks them is no other name.
    private static func pertahankanGelar(_ asal: HasilImporPegawai, _ tercatat: [PegawaiTercatat]) -> HasilImporPegawai
    {
        guard asal.varian.isLaporan else { return asal }
        let perNIP = Dictionary(tercatat.map { ($0.nip, $0.nama) }, uniquingKeysWith: { awal, _ in awal })
        var hasil = asal
        hasil.pegawai = asal.pegawai.map { baris in
            guard let nama = perNIP[baris.nip.teks], namaCari(nama).contains(namaCari(baris.nama)) else { return baris }
            var baris = baris
            baris.nama = nama
            return baris
        }
        return hasil
    }

    private static func unitKosong(_ p: BarisPegawai) -> BarisBermasalah {
        let masalah = MasalahImpor(
            kode: "unit_kosong", kolom: "Unit", kalimat: "Pegawai baru ini tidak punya unit kerja di berkas.",
            perbaikan: "Isi unit kerjanya, lalu unggah lagi berkasnya."
        )
        return BarisBermasalah(
            nomorBaris: p.nomorBaris, daftarMasalah: [masalah], idLuar: p.idLuar, nip: p.nip.teks, nama: p.nama
        )
    }

    /// The counts; `pratinjau` is the content hash under which the preview is stored.
    func ringkasan(pratinjau sidik: String) -> RingkasanImpor {
        RingkasanImpor(
            varian: selisih.varian.tampil, jumlahBaris: jumlahBaris, baru: selisih.baru.count,
            berubah: selisih.berubah.count, sama: selisih.sama.count, hilang: selisih.hilang.count,
            bermasalah: selisih.bermasalah.count, unitBaru: selaras.unitBaru.count,
            penilai: pratinjau.penilai.count { $0.diterapkan }, pratinjau: sidik, perhatian: selisih.alasanPerhatian
        )
    }
}

extension PratinjauImpor {
    init(_ selisih: SelisihImpor, selaras: SelarasImpor, tercatat: OrganisasiTercatat) {
        baru = selisih.baru.map {
            Baru(
                baris: $0.nomorBaris, nip: $0.nip.tampil, nama: $0.nama, jabatan: $0.jabatan ?? "Belum ada",
                unit: $0.unitNama ?? ""
            )
        }
        berubah = selisih.berubah.map { satu in
            Berubah(
                baris: satu.baru.nomorBaris, pegawai: satu.lama.id, nama: satu.baru.nama,
                perubahan: satu.daftarPerubahan.map {
                    Bidang(bidang: $0.bidang.tampil, sebelum: $0.sebelum.map(terbaca), sesudah: terbaca($0.sesudah))
                }
            )
        }
        hilang = selisih.hilang.map { Hilang(pegawai: $0.id, nip: $0.nip, nama: $0.nama, unit: $0.unitNama ?? "") }
        bermasalah = selisih.bermasalah.map { satu in
            Bermasalah(
                baris: satu.nomorBaris, nip: satu.nip, nama: satu.nama,
                masalah: satu.daftarMasalah.map {
                    Masalah(kode: $0.kode, kolom: $0.kolom, kalimat: $0.kalimat, perbaikan: $0.perbaikan)
                }
            )
        }
        unit = selaras.unitBaru.map { Unit(baris: $0.nomorBaris, nama: $0.nama, induk: $0.indukNama ?? "") }
        let dikenal = Set(tercatat.pegawai.map(\.nip) + selisih.baru.map(\.nip.teks))
        penilai = selisih.bedaAtasan.map { beda in
            let dasar = tercatat.dasarGaris[beda.lama.id]
            let boleh = dasar.map(GarisPenilai.bolehDigantiImpor) ?? true
            return Penilai(
                baris: beda.nomorBaris, nama: beda.lama.nama, sebelum: beda.sebelum, sesudah: beda.sesudah,
                diterapkan: boleh && dikenal.contains(beda.sesudah)
            )
        }
        catatan = selisih.catatan.map {
            Catatan(
                jenis: $0.jenis.rawValue, kolom: $0.kolom, kalimat: $0.kalimat, jumlah: $0.daftarBaris.count,
                contohBaris: Array($0.daftarBaris.prefix(5))
            )
        }
    }
}

/// A day as people write it; every other value as it is.
private func terbaca(_ nilai: String) -> String { Tanggal(nilai)?.tampil ?? nilai }
