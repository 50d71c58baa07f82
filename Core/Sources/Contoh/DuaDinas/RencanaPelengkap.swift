import Kinerja

extension RencanaContoh {
    /// The plans to approve when the two dinas are planned completely, superiors before their staff. The example's own
    /// people keep theirs; they only name the column of the matrix, and two of them carry what the nurse and the school
    /// supervisor would carry, who have no SKP yet.
    public static let lengkap: [RencanaContoh] = {
        let baru = Set(duaDinas.map(\.orang))
        return duaDinas + disetujui.filter { !baru.contains($0.orang) }.map(\.berkolom)
    }()

    /// Index of the supported indicator by person and place of the result; elsewhere the first.
    private static let kolom = ["kapus": [0: 1, 2: 2]]

    private static let pelengkap: [String: Hasil] = [
        "tu": .hasil(
            "Keluhan pasien tercatat dan diteruskan pada hari yang sama", dukung: 1, golongan: .outputKendaliTinggi,
            [.tepat("Keluhan yang diteruskan pada hari yang sama", "95", "persen")]),
        "pengawas2": .hasil(
            "Guru sekolah binaan makin terampil mengajar", dukung: 1, golongan: .outputKendaliTinggi,
            [.banyak("Dokumen pendampingan pelaksanaan program sekolah", "10", "dokumen", "STD-135")]),
    ]

    /// Who has no SKP yet and gets the first result of the own example as a role that waits for it.
    public static let menunggu: [RencanaContoh] = [perawat, pengawas]

    private var berkolom: RencanaContoh {
        guard let atasan = OrangContoh.semua.first(where: { $0.kunci == orang })?.penilai,
            ["kadinkes", "kadisdik", "kapus", "korwas"].contains(atasan)
        else { return self }
        var salinan = self
        salinan.hasil = (hasil + (Self.pelengkap[orang].map { [$0] } ?? [])).enumerated().map { letak, satu in
            var baru = satu
            baru.kaskade = satu.mendukung == nil ? nil : .outputAntara
            baru.ukuranDidukung = Self.kolom[orang]?[letak] ?? 0
            return baru
        }
        return salinan
    }
}
