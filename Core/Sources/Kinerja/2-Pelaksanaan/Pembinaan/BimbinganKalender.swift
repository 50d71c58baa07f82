/// The calendar file of a guidance (RFC 5545): stable UID, SEQUENCE on each change, times in UTC.
public enum KalenderBimbingan {
    /// The file. `dibuat` is the moment of writing as "20261005T030000Z"; `alamat` leads to the guidance.
    public static func teks(
        _ bimbingan: Bimbingan, judul: String, uid: String, alamat: String, dibuat: String
    ) -> String? {
        guard let jadwal = bimbingan.jadwal else { return nil }
        let isBatal = bimbingan.keadaan == .dibatalkan
        let baris = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Kinerja Bungo//Bimbingan//ID", "CALSCALE:GREGORIAN",
            "METHOD:PUBLISH", "BEGIN:VEVENT", "UID:\(uid)", "DTSTAMP:\(dibuat)",
            "SEQUENCE:\(bimbingan.urutan)", "DTSTART:\(utc(jadwal.tanggal, menit: jadwal.mulai))",
            "DTEND:\(utc(jadwal.tanggal, menit: jadwal.selesai))", "SUMMARY:\(aman(judul))",
            "LOCATION:\(aman(jadwal.tempat))", "DESCRIPTION:\(aman(jadwal.agenda.joined(separator: "\n")))",
            "URL:\(alamat)", "STATUS:\(isBatal ? "CANCELLED" : "CONFIRMED")", "END:VEVENT", "END:VCALENDAR",
        ]
        return baris.map { lipat($0) + "\r\n" }.joined()
    }

    /// WIB is UTC+7 all year.
    public static func utc(_ tanggal: Tanggal, menit: Int) -> String {
        let semua = tanggal.hariSejak1970 * 1440 + menit - 420
        let hari = Tanggal(hariSejak1970: semua >= 0 ? semua / 1440 : (semua - 1439) / 1440)
        let sisa = semua - hari.hariSejak1970 * 1440
        let angka = hari.description.filter { $0 != "-" }
        return "\(angka)T\(dua(sisa / 60))\(dua(sisa % 60))00Z"
    }

    private static func dua(_ n: Int) -> String { n < 10 ? "0\(n)" : "\(n)" }

    /// RFC 5545 3.3.11; control characters have no place in a text.
    static func aman(_ teks: String) -> String {
        var hasil = ""
        for satu in teks.unicodeScalars {
            switch satu {
            case "\\": hasil += "\\\\"
            case ";": hasil += "\\;"
            case ",": hasil += "\\,"
            case "\n": hasil += "\\n"
            default: if satu.value >= 32, satu.value != 127 { hasil.unicodeScalars.append(satu) }
            }
        }
        return hasil
    }

    /// RFC 5545 3.1: at most 75 octets a line, never inside a character.
    static func lipat(_ baris: String) -> String {
        var (hasil, panjang) = ("", 0)
        for satu in baris.unicodeScalars {
            let ukuran = String(Character(satu)).utf8.count
            if panjang + ukuran > 75 {
                hasil += "\r\n "
                panjang = 1
            }
            hasil.unicodeScalars.append(satu)
            panjang += ukuran
        }
        return hasil
    }
}
