/// How a person wants to be told about one kind of notice outside the product. Inside it, everything is always there.
public enum CaraKabar: String, CaseIterable, Sendable, Hashable {
    case segera
    case harian
    case mingguan
    case aplikasi

    /// The words on screens.
    public var tampil: String {
        switch self {
        case .segera: "Segera"
        case .harian: "Ringkasan harian"
        case .mingguan: "Ringkasan mingguan"
        case .aplikasi: "Hanya di aplikasi"
        }
    }
}

extension JenisKabar {
    /// What holds until a person chooses: reminders have few and chosen times of their own, the rest is gathered.
    public var caraBawaan: CaraKabar { self == .pengingat ? .segera : .harian }
}

/// When gathered notices are sent.
public enum JadwalRingkasan {
    /// Hour of the morning (bawaan aplikasi): before the day's first work, well after the night.
    public static let jam = 7

    /// The first digest strictly after `saat`: the next working morning, or the first one of the next week.
    public static func berikut(_ cara: CaraKabar, sesudah saat: SaatWIB, _ kalender: KalenderKerja) -> SaatWIB {
        var hari = saat.tanggal
        if saat.menit >= jam * 60 { hari = hari.tambah(hari: 1) }
        if cara == .mingguan { while hari.hariDalamPekan != 1 { hari = hari.tambah(hari: 1) } }
        var langkah = 0
        while !kalender.isHariKerja(hari), langkah < 731 {
            hari = hari.tambah(hari: 1)
            langkah += 1
        }
        return SaatWIB(hari, jam: jam)
    }
}

/// How often something that did not get through is tried again (bawaan aplikasi).
public enum UlangKirim {
    /// Tries in all.
    public static let maksimum = 5

    /// Minutes from try number `n` (from 1) to the next: 1, 5, 25, 125.
    public static func jedaMenit(sesudah n: Int) -> Int {
        var menit = 1
        for _ in 1..<max(1, min(n, maksimum)) { menit *= 5 }
        return menit
    }
}
