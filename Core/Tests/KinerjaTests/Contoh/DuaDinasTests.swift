import Contoh
import Kinerja
import Synchronization
import Testing

/// The plans of the two dinas, put together without a database.
private struct RencanaTersusun {
    struct Satu {
        let orang: OrangContoh
        let konteks: KonteksSKP
        let skp: SKP
        let peran: [PeranHasil]
    }

    let semua: [Satu]

    init() {
        let nomor = Nomor()
        let orang = OrangContoh.semua + OrangContoh.duaDinas
        let menurutKunci = Dictionary(orang.map { ($0.kunci, $0) }, uniquingKeysWith: { awal, _ in awal })
        let pk = PerjanjianContoh.semua.flatMap(\.butir).map(\.ukuran)
        let perakit = PerakitSKP(
            tahun: 2026, waktu: 0,
            indikatorPK: Dictionary(pk.map { ($0, "pk:" + $0) }, uniquingKeysWith: { awal, _ in awal }),
            newID: { nomor.berikut() }
        )
        var hasil: [String: [RencanaHasilKerja]] = [:]
        var semua: [Satu] = []
        for rencana in RencanaContoh.lengkap {
            guard let satu = menurutKunci[rencana.orang], let penilai = satu.penilai.flatMap({ menurutKunci[$0] })
            else { continue }
            let atasan = PerakitSKP.Atasan(
                id: penilai.kunci, jabatan: penilai.jabatan,
                isPimpinanTinggiAtauMandiri: identitas(penilai).isPimpinanTinggiAtauMandiri,
                hasil: hasil[penilai.kunci] ?? []
            )
            let skp = perakit.rakit(
                rencana, pegawai: satu.kunci, atasan: atasan, perjanjianKerja: satu.isPPPK ? "PK/1/2025" : ""
            )
            hasil[satu.kunci] = skp.hasilKerja
            let milikUnit = PerjanjianContoh.semua.first { $0.unit == satu.unit && satu.isKepala }
            semua.append(
                Satu(
                    orang: satu,
                    konteks: KonteksSKP(
                        pegawai: identitas(satu), penilai: identitas(penilai),
                        indikatorPK: milikUnit?.butir.map { IndikatorPK($0.ukuran) } ?? [], isPPPK: satu.isPPPK
                    ),
                    skp: skp, peran: perakit.peran(rencana, skp: skp, atasan: atasan)
                )
            )
        }
        self.semua = semua
    }

    private final class Nomor: Sendable {
        let nilai = Atomic(0)
        func berikut() -> String { String(nilai.add(1, ordering: .relaxed).newValue) }
    }
}

private func identitas(_ orang: OrangContoh) -> Identitas {
    Identitas(
        id: orang.kunci, nama: orang.nama, nip: orang.nip, golongan: orang.golongan, pangkat: nil,
        jabatan: orang.jabatan, jenisJabatan: orang.jenisJabatan, unitID: orang.unit, unit: orang.unit,
        isKepalaUnit: orang.isKepala,
        isUnitMandiri: ["BGO", "DINKES", "DIKBUD"].contains(orang.unit)
            || (UnitContoh.semua + UnitContoh.duaDinas).contains { $0.kode == orang.unit && $0.isMandiri }
    )
}

extension OrangContoh {
    /// Whether the person is one of the 189.
    fileprivate static func isDuaDinas(_ orang: OrangContoh) -> Bool {
        RencanaContoh.duaDinas.contains { $0.orang == orang.kunci }
    }
}

@Suite("Dua dinas")
struct DuaDinasTests {
    private let rencana = RencanaTersusun()

    /// Without the public works office, which is not planned completely.
    private var duaDinas: [RencanaTersusun.Satu] {
        rencana.semua.filter { !["kadispupr", "kabidbm", "petugas2"].contains($0.orang.kunci) }
    }

    @Test func `jumlah orang setiap dinas sesuai dengan sumbernya`() {
        let dinkes = JabatanDinas.semua.filter { $0.kode.hasPrefix("DK") }.reduce(0) { $0 + $1.jumlah }
        let dikbud = JabatanDinas.semua.filter { $0.kode.hasPrefix("DP") }.reduce(0) { $0 + $1.jumlah }
        #expect(dinkes == 86)
        #expect(dikbud == 103)
        #expect(OrangContoh.duaDinas.count == 187)
        #expect(RencanaContoh.duaDinas.count == 189)
    }

    @Test func `orang rekaan tidak bertabrakan dan NIP-nya tidak mungkin milik siapa pun`() throws {
        let semua = OrangContoh.semua + OrangContoh.duaDinas
        #expect(Set(semua.map(\.nip)).count == semua.count)
        #expect(Set(semua.map(\.kunci)).count == semua.count)
        #expect(Set(OrangContoh.duaDinas.map(\.nama)).count == 187)
        for orang in OrangContoh.duaDinas {
            let nip = try NIP(orang.nip)
            #expect(nip.isSintetis)
            #expect(nip.jenis == (orang.isPPPK ? .pppk : .pns))
            #expect(nip.jenisKelamin == (orang.isPerempuan ? .perempuan : .lakiLaki))
        }
    }

    @Test func `setiap penilai berada di atas yang dinilainya dan setiap unit punya satu kepala`() {
        let orang = Dictionary(
            (OrangContoh.semua + OrangContoh.duaDinas).map { ($0.kunci, $0) }, uniquingKeysWith: { awal, _ in awal })
        for satu in OrangContoh.duaDinas {
            guard let penilai = satu.penilai.flatMap({ orang[$0] }) else {
                Issue.record("\(satu.kunci) tanpa penilai")
                continue
            }
            #expect(
                PenilaiDiAtas.sesuai(
                    penilai: penilai.jenisJabatan, pegawai: satu.jenisJabatan,
                    memimpinDiAtas: penilai.isKepala && penilai.unit == satu.unit, memimpin: penilai.isKepala
                ), "\(satu.kunci) dinilai \(penilai.kunci)")
        }
        for unit in Set(OrangContoh.duaDinas.map(\.unit)) {
            #expect(OrangContoh.duaDinas.filter { $0.unit == unit && $0.isKepala }.count == 1, "\(unit)")
        }
    }

    @Test func `kedua pendekatan dan kedua golongan pejabat terwakili, jadi A.1.1, A.1.2, A.1.6, dan A.1.7 terbit`() {
        let kuartet = Set(
            duaDinas.map { [$0.skp.pendekatan.rawValue, "\($0.konteks.isPimpinanTinggiAtauMandiri)"] })
        #expect(kuartet.count == 4)
    }

    @Test func `orang yang sama setiap kali`() {
        #expect(OrangContoh.duaDinas.first { $0.kunci == "DK-10" }?.unit == "DINKES-SEKRETARIAT")
        #expect(OrangContoh.duaDinas.first { $0.kunci == "DP-32.2" }?.penilai == "DP-31.2")
        #expect(OrangContoh.duaDinas.first { $0.kunci == "DP-32.3" }?.penilai == "DP-31.1")
    }

    @Test func `tidak ada aturan yang menolak, mengingatkan, atau memberi saran`() {
        for satu in rencana.semua where OrangContoh.isDuaDinas(satu.orang) {
            let temuan = DaftarAturanSKP.periksa(satu.skp, satu.konteks)
            #expect(temuan.isEmpty, "\(satu.orang.kunci): \(temuan.map(\.pesan))")
        }
    }

    @Test func `setiap hasil kerja atasan didukung seseorang`() {
        let didukung = Set(duaDinas.flatMap(\.skp.hasilKerja).compactMap(\.rhkAtasanID))
        let penilai = Set(duaDinas.compactMap(\.skp.penilaiID))
        for satu in duaDinas where penilai.contains(satu.orang.kunci) {
            let kurang = satu.skp.hasilKerja.filter { !didukung.contains($0.id) }.map(\.rumusan)
            #expect(kurang.isEmpty, "\(satu.orang.kunci): \(kurang)")
        }
    }

    @Test func `setiap hasil kerja selain milik kepala dinas mendukung hasil atasannya`() {
        for satu in duaDinas where !["kadinkes", "kadisdik"].contains(satu.orang.kunci) {
            for hasil in satu.skp.hasilKerja {
                #expect(hasil.rhkAtasanID != nil, "\(satu.orang.kunci): \(hasil.rumusan)")
                #expect(hasil.kaskade != nil)
                #expect(hasil.asal == .matriks)
            }
        }
    }

    @Test func `setiap orang punya peran di matriks dan setiap kolom JPT terisi`() {
        let peran = duaDinas.flatMap(\.peran)
        let berperan = Set(peran.map(\.pegawaiID))
        let kolom = Set(peran.compactMap(\.indikatorAtasanID))
        for satu in duaDinas where !["kadinkes", "kadisdik"].contains(satu.orang.kunci) {
            #expect(berperan.contains(satu.orang.kunci))
            #expect(satu.peran.map(\.rhkID) == satu.skp.hasilKerja.map(\.id))
            #expect(satu.peran.map(\.id) == satu.skp.hasilKerja.map(\.peranID))
        }
        for satu in duaDinas where satu.konteks.isPimpinanTinggiAtauMandiri {
            let kurang = satu.skp.hasilKerja.flatMap(\.indikator).filter { !kolom.contains($0.id) }.map(\.ukuran)
            #expect(kurang.isEmpty, "\(satu.orang.kunci): \(kurang)")
        }
    }

    @Test func `pemeriksaan matriks setiap pimpinan tidak menemukan apa pun`() {
        let peran = duaDinas.flatMap(\.peran)
        for pimpinan in duaDinas where peran.contains(where: { $0.pemberiID == pimpinan.orang.kunci }) {
            let tim = duaDinas.filter { $0.skp.penilaiID == pimpinan.orang.kunci }
            let matriks = MatriksPeran(
                pimpinanID: pimpinan.orang.kunci, kolom: kolom(pimpinan),
                orang: tim.map {
                    .init(
                        id: $0.orang.kunci, nama: $0.orang.nama, jabatan: $0.orang.jabatan,
                        jenisJabatan: $0.orang.jenisJabatan)
                },
                peran: peran.filter { $0.pemberiID == pimpinan.orang.kunci },
                strategi: StrategiContoh.semua.filter { $0.pemilik == pimpinan.orang.kunci }.map { strategi in
                    .init(
                        id: strategi.judul, judul: strategi.judul,
                        indikatorID: pimpinan.skp.hasilKerja.flatMap(\.indikator).first {
                            $0.ukuran == strategi.ukuran
                        }?.id,
                        pemilikID: strategi.pemilik)
                }
            )
            let temuan = PemeriksaMatriks.periksa(matriks)
            #expect(temuan.isEmpty, "\(pimpinan.orang.kunci): \(temuan.map(\.pesan))")
        }
    }

    private func kolom(_ pimpinan: RencanaTersusun.Satu) -> [MatriksPeran.Kolom] {
        pimpinan.skp.hasilKerja.flatMap { hasil -> [MatriksPeran.Kolom] in
            guard pimpinan.konteks.isPimpinanTinggiAtauMandiri else {
                let tunggal = hasil.indikator.count == 1 ? hasil.indikator.first?.target.angka : nil
                return [.init(rhkID: hasil.id, judul: hasil.rumusan, target: tunggal)]
            }
            return hasil.indikator.map {
                .init(rhkID: hasil.id, indikatorID: $0.id, judul: $0.ukuran, target: $0.target.angka)
            }
        }
    }

    @Test func `rumusan tidak menyisakan bagian kosong dan tidak terulang dalam satu SKP`() {
        for satu in rencana.semua {
            let teks = satu.skp.hasilKerja.flatMap {
                [$0.rumusan] + $0.indikator.flatMap { [$0.ukuran, $0.target.teks] }
            }
            #expect(!teks.contains { $0.contains("{") || $0.isEmpty }, "\(satu.orang.kunci)")
            #expect(Set(satu.skp.hasilKerja.map(\.rumusan)).count == satu.skp.hasilKerja.count)
            #expect(
                satu.skp.hasilKerja.flatMap(\.indikator).allSatisfy { $0.target.angka != nil && !$0.satuan.isEmpty })
        }
    }

    @Test func `butir perjanjian kinerja termuat di SKP kepala dinas`() throws {
        for perjanjian in PerjanjianContoh.semua {
            let kepala = try #require(rencana.semua.first { $0.orang.unit == perjanjian.unit && $0.orang.isKepala })
            let termuat = Set(kepala.skp.hasilKerja.flatMap(\.indikator).compactMap(\.indikatorPKID))
            #expect(termuat == Set(perjanjian.butir.map { "pk:" + $0.ukuran }))
            #expect(Set(perjanjian.butir.map(\.ukuran)).isSubset(of: Set(ManualContoh.semua.map(\.ukuran))))
        }
    }
}
