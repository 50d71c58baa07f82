/// Words for invented names. Every surname says that the person does not exist.
enum NamaRekaan {
    static let lakiLaki = [
        "Rimba", "Jati", "Bayu", "Guntur", "Elang", "Banyu", "Surya", "Fajar", "Meranti", "Ulin", "Rotan", "Gaharu",
        "Keris",
        "Batara", "Langit", "Samudra", "Karang", "Tembaga", "Perak", "Damar", "Bambu", "Angsana", "Kelana", "Pandu",
        "Lintang", "Segara", "Cahaya", "Tirta", "Wira", "Galih",
    ]
    static let perempuan = [
        "Melati", "Telaga", "Kenanga", "Cempaka", "Dahlia", "Mawar", "Seruni", "Kemuning", "Anggrek", "Teratai",
        "Embun",
        "Bulan", "Mutiara", "Intan", "Pelangi", "Mega", "Pandan", "Kirana", "Tanjung", "Sekar", "Puspa", "Ratna",
        "Nila",
        "Jingga", "Senja", "Dewi", "Gayatri", "Larasati", "Wulan", "Padma",
    ]
    static let tengah = [
        "Agung", "Bestari", "Cendana", "Daun", "Eka", "Fitrah", "Gemilang", "Harum", "Indah", "Juwita", "Kasih",
        "Lestari",
        "Mulia", "Nusa", "Permai", "Rahayu", "Sejati", "Teguh", "Utama", "Wangi",
    ]
    static let keluarga = [
        "Contoh", "Umpama", "Misal", "Percontohan", "Semisal", "Rekaan", "Seumpama", "Andaikan",
    ]

    static func buat(isPerempuan: Bool, _ acak: inout Pengacak) -> String {
        let depan = acak.pilih(isPerempuan ? perempuan : lakiLaki)
        return "\(depan) \(acak.pilih(tengah)) \(acak.pilih(keluarga))"
    }
}
