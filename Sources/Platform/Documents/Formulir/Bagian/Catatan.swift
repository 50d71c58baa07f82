/// Notes under a form, in small type.
enum Catatan {
    static func blok(_ catatan: [String]) -> [Blok] {
        catatan.map { .paragraf(Paragraf($0, kecil: true)) }
    }

    static let ekspektasi =
        "Pimpinan dapat memberikan Ekspektasi khusus terhadap satu atau lebih aspek perilaku kerja Pegawai"

    static let intervensi =
        "* Dalam hal rencana hasil kerja Pimpinan yang diintervensi adalah hasil kerja pejabat pimpinan tinggi dan Pimpinan"
        + " unit kerja mandiri/ organisasi maka dituliskan rencana hasil kerja beserta indikator kinerja individu pejabat"
        + " pimpinan tinggi dan Pimpinan unit kerja mandiri atau sasaran dan indikator kinerja organisasi yang diintervensi"

    static let siklusPendek =
        "*pilih salah satu (periode disesuaikan dengan periode evaluasi siklus pendek yang ditetapkan Instansi Pemerintah)"

    static let evaluasi = [
        "* pilih salah satu",
        "** rating hasil dan rating perilaku kerja Pegawai ditetapkan dengan mempertimbangkan pola distribusi predikat"
            + " Kinerja Pegawai berdasarkan capaian kinerja organisasi serta kontribusi Pegawai terhadap Kinerja Organisasi",
        "*** periode disesuaikan dengan periode evaluasi kinerja Pegawai yang berlaku pada Instansi Pemerintah",
    ]
}
