public import Kinerja

/// Makes an approved SKP of a plan of the example. It draws nothing but identifiers from outside.
public struct PerakitSKP: Sendable {
    /// The superior as far as column 2 of A.1.7 needs it.
    public struct Atasan: Sendable {
        public let id: String?
        public let jabatan: String
        public let isPimpinanTinggiAtauMandiri: Bool
        public let hasil: [RencanaHasilKerja]

        public init(id: String?, jabatan: String, isPimpinanTinggiAtauMandiri: Bool, hasil: [RencanaHasilKerja]) {
            self.id = id
            self.jabatan = jabatan
            self.isPimpinanTinggiAtauMandiri = isPimpinanTinggiAtauMandiri
            self.hasil = hasil
        }
    }

    public let tahun: Int
    /// When it was submitted; fixed a day later. Epoch milliseconds.
    public let waktu: Int64
    /// Identifiers of the standards by code.
    public let standar: [String: String]
    /// Identifiers of the items of the Perjanjian Kinerja by measure.
    public var indikatorPK: [String: String]
    let newID: @Sendable () -> String

    public init(
        tahun: Int, waktu: Int64, standar: [String: String] = [:], indikatorPK: [String: String] = [:],
        newID: @escaping @Sendable () -> String
    ) {
        self.tahun = tahun
        self.waktu = waktu
        self.standar = standar
        self.indikatorPK = indikatorPK
        self.newID = newID
    }

    /// The SKP, fixed once. `perjanjianKerja` is empty for a PNS.
    public func rakit(
        _ rencana: RencanaContoh, pegawai: String, atasan: Atasan, perjanjianKerja: String = ""
    ) -> SKP {
        SKP(
            id: newID(), pegawaiID: pegawai, tahun: tahun, penilaiID: atasan.id, pendekatan: rencana.pendekatan,
            keadaan: .ditetapkan,
            isPeriodeDisetujui: true, isPerilakuDisetujui: true, dibuat: waktu, diajukan: waktu, dibuka: waktu,
            ditetapkan: waktu + 86_400_000, ditetapkanOleh: atasan.id, revisi: 1, perjanjianKerja: perjanjianKerja,
            hasilKerja: rencana.hasil.map { hasil($0, atasan) },
            perilaku: NilaiBerAKHLAK.allCases.map { PerilakuKerja($0, ekspektasi: rencana.ekspektasi[$0] ?? "") },
            lampiran: LampiranSKP(dukungan: rencana.dukungan, skema: rencana.skema, konsekuensi: rencana.konsekuensi)
        )
    }

    /// The cells of the matrix A.1.5 that the results of `skp` came from.
    public func peran(_ rencana: RencanaContoh, skp: SKP, atasan: Atasan) -> [PeranHasil] {
        zip(rencana.hasil, skp.hasilKerja).compactMap { satu, hasil in
            guard let id = hasil.peranID, let pemberi = atasan.id, let rhkAtasanID = hasil.rhkAtasanID,
                let kolom = atasan.hasil.first(where: { $0.id == rhkAtasanID })
            else { return nil }
            let letak = kolom.indikator.indices.contains(satu.ukuranDidukung) ? satu.ukuranDidukung : 0
            return PeranHasil(
                id: id, tahun: tahun, pemberiID: pemberi, pegawaiID: skp.pegawaiID, rhkAtasanID: rhkAtasanID,
                indikatorAtasanID: atasan.isPimpinanTinggiAtauMandiri ? kolom.indikator[letak].id : nil,
                rumusan: hasil.rumusan, kaskade: hasil.kaskade,
                beban: hasil.kaskade == .pembagianBeban ? hasil.indikator.first?.target.angka : nil, keadaan: .masukSKP,
                penilaiID: pemberi, rhkID: hasil.id,
                dibuat: waktu, diputus: waktu
            )
        }
    }

    /// The first result of a plan as a role of somebody who has no SKP yet.
    public func peranMenunggu(_ rencana: RencanaContoh, pegawai: String, atasan: Atasan) -> PeranHasil? {
        guard let satu = rencana.hasil.first, let letak = satu.mendukung, let pemberi = atasan.id,
            atasan.hasil.indices.contains(letak)
        else { return nil }
        let kolom = atasan.hasil[letak]
        return PeranHasil(
            id: newID(), tahun: tahun, pemberiID: pemberi, pegawaiID: pegawai, rhkAtasanID: kolom.id,
            indikatorAtasanID: atasan.isPimpinanTinggiAtauMandiri ? kolom.indikator.first?.id : nil,
            rumusan: satu.rumusan, kaskade: .outputAntara, keadaan: .disepakati, penilaiID: pemberi, dibuat: waktu,
            diputus: waktu
        )
    }

    private func hasil(_ satu: RencanaContoh.Hasil, _ atasan: Atasan) -> RencanaHasilKerja {
        let didukung = satu.mendukung.flatMap { atasan.hasil.indices.contains($0) ? atasan.hasil[$0] : nil }
        let isPK = satu.ukuran.contains { $0.isPK && indikatorPK[$0.ukuran] != nil }
        return RencanaHasilKerja(
            id: newID(), jenis: satu.jenis, rumusan: satu.rumusan, rhkAtasanID: didukung?.id,
            rhkAtasan: didukung.map { intervensi($0, satu.kaskade == nil ? nil : satu.ukuranDidukung, atasan) } ?? "",
            pemberiTugas: atasan.jabatan,
            klasifikasi: KlasifikasiHasil(rawValue: satu.klasifikasi),
            perspektif: Perspektif(rawValue: satu.perspektif),
            asal: isPK ? .perjanjianKinerja : satu.kaskade == nil ? .dialog : .matriks, keadaan: .disepakati,
            peranID: satu.kaskade != nil && didukung != nil ? newID() : nil, kaskade: satu.kaskade,
            indikator: satu.ukuran.map(indikator)
        )
    }

    /// Column 2 of A.1.7; a role of the matrix names its own column only.
    private func intervensi(_ didukung: RencanaHasilKerja, _ letak: Int?, _ atasan: Atasan) -> String {
        let indikator = didukung.indikator.enumerated().filter { letak == nil || letak == $0.offset }
        return RencanaHasilKerja.teksIntervensi(
            rumusan: didukung.rumusan, indikator: indikator.map(\.element.ukuran),
            dariPimpinanTinggiAtauMandiri: atasan.isPimpinanTinggiAtauMandiri
        )
    }

    private func indikator(_ ukuran: RencanaContoh.Ukuran) -> IndikatorKinerja {
        let angka = ukuran.target.flatMap { Desimal($0) }
        let kode = ukuran.standar.flatMap { standar[$0] == nil ? nil : $0 }
        return IndikatorKinerja(
            id: newID(), aspek: AspekIndikator(rawValue: ukuran.aspek) ?? .kuantitas, ukuran: ukuran.ukuran,
            target: angka.map { TargetKinerja($0) } ?? TargetKinerja(teks: ukuran.targetTeks), satuan: ukuran.satuan,
            arah: ArahIndikator(rawValue: ukuran.arah) ?? .naik, standarID: kode.flatMap { standar[$0] },
            standarKode: kode, standarVersi: kode == nil ? nil : 1,
            indikatorPKID: ukuran.isPK ? indikatorPK[ukuran.ukuran] : nil
        )
    }
}
