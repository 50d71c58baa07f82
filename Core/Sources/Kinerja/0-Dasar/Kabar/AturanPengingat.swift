/// When a reminder may reach a person: few, by day, on working days. One rule for every channel.
public struct AturanPengingat: Sendable, Hashable {
    /// Reminders to one person in one calendar month, over all kinds.
    public let maksimumSebulan: Int
    /// First hour of the day that is not night.
    public let jamMulai: Int
    /// The hour at which the night begins.
    public let jamSelesai: Int
    /// Least days between two reminders to one person.
    public let jarakHari: Int
    /// How many days before its deadline unfinished work is worth a reminder.
    public let hariSebelumBatas: Int
    /// How many days after its deadline it still is.
    public let hariSesudahBatas: Int
    /// How many days something waits on a desk before its holder is reminded.
    public let hariMenunggu: Int

    public static let riwayat = RiwayatParameter(
        "pengingat",
        ParameterAturan(
            AturanPengingat(
                maksimumSebulan: 3, jamMulai: 6, jamSelesai: 19, jarakHari: 3, hariSebelumBatas: 5,
                hariSesudahBatas: 14, hariMenunggu: 3),
            sejak: MulaiBerlaku.permen6Tahun2022,
            sumber: "DESIGN 7: paling banyak tiga sebulan, tidak 19.00-06.00, tidak pada hari libur; jarak, "
                + "hari sebelum dan sesudah batas, dan hari menunggu: bawaan aplikasi"
        )
    )

    /// The rule in force; the oldest one for days before every rule.
    public static func berlaku(pada tanggal: Tanggal) -> AturanPengingat {
        (try? riwayat.berlaku(pada: tanggal))?.nilai ?? riwayat.daftar[0].nilai
    }

    /// What is done with a reminder now.
    public enum Putusan: Sendable, Hashable {
        case kirim
        /// Not now: the work is looked at again from then on.
        case tunda(SaatWIB)
    }

    /// Whether people are awake: nothing leaves the product in the night, whatever it is about.
    public func isJamTerang(_ saat: SaatWIB) -> Bool { (jamMulai..<jamSelesai).contains(saat.jam) }

    /// Whether a reminder may reach anybody at that instant.
    public func boleh(_ saat: SaatWIB, _ kalender: KalenderKerja) -> Bool {
        isJamTerang(saat) && kalender.isHariKerja(saat.tanggal)
    }

    /// The first instant from `saat` on that is not night.
    public func terang(sejak saat: SaatWIB) -> SaatWIB {
        if isJamTerang(saat) { return saat }
        let hari = saat.jam < jamMulai ? saat.tanggal : saat.tanggal.tambah(hari: 1)
        return SaatWIB(hari, jam: jamMulai)
    }

    /// The first instant from `saat` on at which a reminder may reach anybody. A calendar without any working day in
    /// two years ends the search there.
    public func terdekat(sejak saat: SaatWIB, _ kalender: KalenderKerja) -> SaatWIB {
        var calon = terang(sejak: saat)
        var langkah = 0
        while !kalender.isHariKerja(calon.tanggal), langkah < 731 {
            calon = SaatWIB(calon.tanggal.tambah(hari: 1), jam: jamMulai)
            langkah += 1
        }
        return calon
    }

    /// One more reminder to a person who was reminded on the days `riwayat`: now, or when.
    public func putuskan(pada saat: SaatWIB, riwayat: [Tanggal], _ kalender: KalenderKerja) -> Putusan {
        let bulan = saat.tanggal.bulanKalender
        if riwayat.count(where: { $0.bulanKalender == bulan }) >= maksimumSebulan {
            return .tunda(terdekat(sejak: SaatWIB(bulan.berikutnya.hariPertama, jam: jamMulai), kalender))
        }
        if let terakhir = riwayat.max(), terakhir.selisihHari(ke: saat.tanggal) < jarakHari {
            return .tunda(terdekat(sejak: SaatWIB(terakhir.tambah(hari: jarakHari), jam: jamMulai), kalender))
        }
        return boleh(saat, kalender) ? .kirim : .tunda(terdekat(sejak: saat, kalender))
    }

    /// Whether work with that deadline is worth a reminder on that day.
    public func isMusim(batas: Tanggal, pada hari: Tanggal) -> Bool {
        let selisih = hari.selisihHari(ke: batas)
        return selisih <= hariSebelumBatas && selisih >= -hariSesudahBatas
    }
}
