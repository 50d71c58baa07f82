/// A daily note: words of one day, if wanted with a number for an indicator. Optional always, and never counted by itself:
/// what counts is progress of a result, not activity (L-05; L.III.A.7 h.68).
public struct CatatanHarian: Sendable, Hashable {
    public var id: String
    public var tanggal: Tanggal
    public var teks: String
    public var jumlah: Desimal?
    /// Unit of the number; may be empty.
    public var satuan: String
    public var indikatorID: String?
    /// Remarks beside the words; may be empty.
    public var keterangan: String
    public var versi: Int

    public init(
        id: String, tanggal: Tanggal, teks: String, jumlah: Desimal? = nil, satuan: String = "",
        indikatorID: String? = nil, keterangan: String = "", versi: Int = 1
    ) {
        self.id = id
        self.tanggal = tanggal
        self.teks = teks
        self.jumlah = jumlah
        self.satuan = satuan
        self.indikatorID = indikatorID
        self.keterangan = keterangan
        self.versi = versi
    }

    /// What makes two notes the same for a repeated import.
    public var kunci: String {
        [tanggal.description, teks.lowercased(), jumlah?.description ?? "", satuan.lowercased(), indikatorID ?? ""]
            .joined(separator: "\u{1F}")
    }
}

/// A note as typed.
public struct MasukanCatatan: Sendable, Hashable {
    /// ISO; empty means today.
    public var tanggal: String
    public var teks: String
    public var jumlah: String
    public var satuan: String
    /// Id; empty for none.
    public var indikator: String
    public var keterangan: String

    public init(
        tanggal: String = "", teks: String, jumlah: String = "", satuan: String = "", indikator: String = "",
        keterangan: String = ""
    ) {
        self.tanggal = tanggal
        self.teks = teks
        self.jumlah = jumlah
        self.satuan = satuan
        self.indikator = indikator
        self.keterangan = keterangan
    }

    /// Refuses `catatan.teks_kosong`, `.teks_panjang`, `.tanggal_salah`, `.tanggal_nanti`, `.jumlah_salah`,
    /// `.jumlah_negatif`.
    public func baca(id: String, pada hariIni: Tanggal) throws(DaftarPenolakan) -> CatatanHarian {
        var daftar: [Penolakan] = []
        let rapi = Sel.rapikan(teks)
        if rapi.isEmpty { daftar.append(Penolakan("catatan.teks_kosong", "Tulis apa yang dikerjakan", isian: "teks")) }
        if rapi.count > 1000 || keterangan.count > 1000 || satuan.count > 100 {
            daftar.append(
                Penolakan("catatan.teks_panjang", "Ringkas catatan menjadi paling banyak 1.000 huruf", isian: "teks"))
        }
        let hari = tanggal.isEmpty ? hariIni : Tanggal(tanggal)
        if hari == nil {
            daftar.append(Penolakan("catatan.tanggal_salah", "Pilih tanggal yang ada di kalender", isian: "tanggal"))
        } else if let hari, hari > hariIni {
            daftar.append(
                Penolakan("catatan.tanggal_nanti", "Pilih tanggal paling lambat hari ini", isian: "tanggal"))
        }
        let angka = Desimal.bacaMasukan(jumlah, bulatSaja: false)
        if !Sel.rapikan(jumlah).isEmpty {
            if angka == nil {
                daftar.append(Penolakan("catatan.jumlah_salah", "Isi jumlah dengan angka, misalnya 7", isian: "jumlah"))
            } else if let angka, angka.isNegatif {
                daftar.append(Penolakan("catatan.jumlah_negatif", "Isi jumlah dengan 0 atau lebih", isian: "jumlah"))
            }
        }
        try DaftarPenolakan.periksa(daftar)
        return CatatanHarian(
            id: id, tanggal: hari ?? hariIni, teks: rapi, jumlah: angka, satuan: Sel.rapikan(satuan),
            indikatorID: indikator.isEmpty ? nil : indikator, keterangan: Sel.rapikan(keterangan)
        )
    }
}
