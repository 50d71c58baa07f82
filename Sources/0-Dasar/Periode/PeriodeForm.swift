import Kinerja
import Platform

/// The two dates of a period as typed.
struct FormulirTanggal: Sendable {
    let buka: Tanggal
    let tutup: Tanggal
    let versi: Int

    init(_ form: Form) throws(DaftarPenolakan) {
        let buka = Tanggal(form["buka"])
        let tutup = Tanggal(form["tutup"])
        var galat: [Penolakan] = []
        if buka == nil {
            galat.append(Penolakan("periode.buka", "Isi tanggal dibuka, misalnya 2026-09-20", isian: "buka"))
        }
        if tutup == nil {
            galat.append(Penolakan("periode.tutup", "Isi tanggal ditutup, misalnya 2026-10-14", isian: "tutup"))
        }
        if let buka, let tutup, tutup < buka {
            galat.append(Penolakan("periode.terbalik", "Tanggal ditutup harus sesudah tanggal dibuka", isian: "tutup"))
        }
        guard let buka, let tutup, galat.isEmpty else { throw DaftarPenolakan(daftar: galat) }
        self.buka = buka
        self.tutup = tutup
        versi = Int(form["versi"]) ?? 0
    }
}

/// Holidays as lines `2026-08-17 Hari Kemerdekaan`; comma, semicolon or tab may part date and name (CSV).
enum DaftarLibur {
    static func baca(_ teks: String) throws(DaftarPenolakan) -> [HariLibur] {
        var daftar: [HariLibur] = []
        var galat: [Penolakan] = []
        for baris in teks.split(whereSeparator: \.isNewline) {
            let isi = String(baris.filter { $0 != "\u{FEFF}" && $0 != "\"" }).trimmingPrefix { $0 == " " }
            if isi.isEmpty || isi.lowercased().hasPrefix("tanggal") { continue }
            let nama = isi.dropFirst(10).drop { " ,;\t".contains($0) }
            if let tanggal = Tanggal(String(isi.prefix(10))), !nama.isEmpty {
                daftar.append(HariLibur(tanggal: tanggal, nama: String(nama.prefix(120))))
            } else {
                galat.append(
                    Penolakan(
                        "libur.baris",
                        "Baris \"\(isi.prefix(40))\" tidak terbaca. Tulis tanggal lalu nama, misalnya 2026-08-17 Hari Kemerdekaan",
                        isian: "libur"
                    )
                )
            }
        }
        if daftar.isEmpty, galat.isEmpty {
            galat.append(
                Penolakan(
                    "libur.kosong", "Isi paling sedikit satu hari libur, misalnya 2026-08-17 Hari Kemerdekaan",
                    isian: "libur"))
        }
        try DaftarPenolakan.periksa(Array(galat.prefix(10)))
        return daftar
    }
}
