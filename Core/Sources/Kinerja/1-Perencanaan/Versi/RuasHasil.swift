/// A field of a result or of an indicator: how it reads and how it is carried over.
struct RuasBanding<Isi: Sendable>: Sendable {
    let kunci: String
    let nama: String
    let baca: @Sendable (Isi) -> String
    let salin: @Sendable (Isi, inout Isi) -> Void
}

extension RuasBanding<RencanaHasilKerja> {
    /// What a person can change in a result, in the order of the page.
    static let semua: [RuasBanding<RencanaHasilKerja>] = [
        RuasBanding(kunci: "rumusan", nama: "Rumusan", baca: \.rumusan, salin: { $1.rumusan = $0.rumusan }),
        RuasBanding(kunci: "jenis", nama: "Jenis", baca: { $0.jenis.tampil }, salin: { $1.jenis = $0.jenis }),
        RuasBanding(
            kunci: "rhk_atasan", nama: "Hasil kerja atasan yang didukung", baca: \.rhkAtasan,
            salin: {
                $1.rhkAtasan = $0.rhkAtasan
                $1.rhkAtasanID = $0.rhkAtasanID
            }
        ),
        RuasBanding(
            kunci: "pemberi_tugas", nama: "Pemberi tugas", baca: \.pemberiTugas,
            salin: { $1.pemberiTugas = $0.pemberiTugas }
        ),
        RuasBanding(
            kunci: "perspektif", nama: "Perspektif", baca: { $0.perspektif?.tampil ?? "" },
            salin: { $1.perspektif = $0.perspektif }
        ),
        RuasBanding(
            kunci: "klasifikasi", nama: "Kualitas dan tingkat kendali", baca: { $0.klasifikasi?.tampil ?? "" },
            salin: { $1.klasifikasi = $0.klasifikasi }
        ),
        RuasBanding(kunci: "asal", nama: "Asal", baca: { $0.asal.tampil }, salin: { $1.asal = $0.asal }),
        RuasBanding(
            kunci: "kaskade", nama: "Cara mendukung", baca: { $0.kaskade?.tampil ?? "" },
            salin: { $1.kaskade = $0.kaskade }
        ),
        RuasBanding(
            kunci: "ambil_alih", nama: "Catatan pengambilalihan", baca: { $0.catatanAmbilAlih ?? "" },
            salin: {
                $1.catatanAmbilAlih = $0.catatanAmbilAlih
                $1.keadaan = $0.keadaan
            }
        ),
    ]
}

extension RuasBanding<IndikatorKinerja> {
    /// What a person can change in an indicator; the words and the figures of a target go together.
    static let semua: [RuasBanding<IndikatorKinerja>] = [
        RuasBanding(
            kunci: "ukuran", nama: "Indikator", baca: \.ukuran,
            salin: {
                $1.ukuran = $0.ukuran
                $1.standarID = $0.standarID
                $1.standarKode = $0.standarKode
                $1.standarVersi = $0.standarVersi
                $1.indikatorPKID = $0.indikatorPKID
            }
        ),
        RuasBanding(
            kunci: "target", nama: "Target", baca: \.targetTampil,
            salin: {
                $1.target = $0.target
                $1.satuan = $0.satuan
            }
        ),
        RuasBanding(kunci: "aspek", nama: "Aspek", baca: { $0.aspek.tampil }, salin: { $1.aspek = $0.aspek }),
        RuasBanding(kunci: "arah", nama: "Arah", baca: { $0.arah.tampil }, salin: { $1.arah = $0.arah }),
    ]
}

extension IndikatorKinerja {
    /// The indicator in one line, as a comparison shows it.
    var sebaris: String { target.isKosong ? ukuran : "\(ukuran): \(targetTampil) (\(aspek.tampil.lowercased()))" }
}
