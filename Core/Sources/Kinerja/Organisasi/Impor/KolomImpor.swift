/// What a column tells, whatever it is called in the file.
enum KolomImpor: CaseIterable {
    case idLuar, nip, nama, gelarDepan, gelarBelakang, jenisASN, statusCPNS, golongan, golonganID
    case jenisJabatan, jabatan, eselon, jft, jfu, unitID, unitNama, opd, instansi
    case jenisKelamin, tanggalLahir, tmtCPNS, tmtJabatan, kedudukanHukum
    case atasanNIP, atasanID, atasanNama, atasanJabatan, unitAtasan
    case skpID, statusSKP, periodeAwal, periodeAkhir, pltPlh, hasilKerja, perilakuKerja, hasilAkhir

    /// Column slugs that may hold it, best first.
    func slug(_ varian: VarianImpor) -> [String] {
        switch varian {
        case .siasnDataUtama: slugSIASN.dataUtama
        case .siasnProfil: slugSIASN.profil
        case .siasnRingkas: slugSIASN.ringkas
        case .laporanSKP: slugLaporan.skp
        case .laporanPenilaian: slugLaporan.penilaian
        }
    }

    private var slugSIASN: (dataUtama: [String], profil: [String], ringkas: [String]) {
        switch self {
        case .idLuar: (["pns_id"], ["id", "pns_id"], ["pns_id"])
        case .nip: (["nip_baru"], ["nip_baru"], ["nip_baru"])
        case .nama: (["nama"], ["nama"], ["nama"])
        case .gelarDepan: (["gelar_depan"], ["gelar_depan"], ["gelar_depan"])
        case .gelarBelakang: (["gelar_belakang"], ["gelar_belakang"], ["gelar_belakang"])
        case .jenisASN: (["jenis_pegawai_nama"], ["jenis_pegawai_nama"], [])
        case .statusCPNS: (["status_cpns_pns"], ["status_cpns_pns"], [])
        case .golongan: (["gol_akhir_nama"], ["golongan_nama"], [])
        case .golonganID: (["gol_akhir_id"], ["golongan_id"], [])
        case .jenisJabatan:
            (["jenis_jabatan_id", "jenis_jabatan_nama"], ["jenis_jabatan_id", "jenis_jabatan_nama"], [])
        case .jabatan: (["jabatan_nama"], [], [])
        case .eselon: ([], ["eselon_nama"], [])
        case .jft: ([], ["jft_nama"], [])
        case .jfu: ([], ["jfu_nama"], [])
        case .unitID: (["unor_id"], ["unit_organisasi_id"], [])
        case .unitNama: (["unor_nama"], ["unit_organisasi_nama"], ["unit"])
        case .opd: (["satuan_kerja_kerja_nama"], [], [])
        case .instansi: (["instansi_kerja_nama"], [], [])
        case .jenisKelamin: (["jenis_kelamin"], ["jenis_kelamin"], ["jenis_kelamin"])
        case .tanggalLahir: (["tanggal_lahir"], ["tanggal_lahir"], ["tanggal_lahir"])
        case .tmtCPNS: (["tmt_cpns"], ["tmt_cpns"], [])
        case .tmtJabatan: (["tmt_jabatan"], ["tmt_jabatan"], [])
        case .kedudukanHukum: (["kedudukan_hukum_nama"], ["kedudukan_hukum_nama"], [])
        default: ([], [], [])
        }
    }

    private var slugLaporan: (skp: [String], penilaian: [String]) {
        switch self {
        case .idLuar: (["id"], ["id"])
        case .nip: (["nip"], ["nip"])
        case .nama: (["nama"], ["nama"])
        case .jenisASN: (["jenis_pegawai"], ["jenis_pegawai"])
        case .golongan: ([], ["golru"])
        case .jenisJabatan: (["skp_jenis_jabatan"], ["skp_jenis_jabatan"])
        case .jabatan: (["skp_jabatan", "jabatan"], ["skp_jabatan"])
        case .unitID: ([], ["skp_unor_id"])
        case .unitNama: (["skp_unor", "unit"], ["skp_unor"])
        case .opd: (["skp_unor_induk"], ["skp_unor_induk"])
        case .atasanNIP: ([], ["pegawai_atasan_nip"])
        case .atasanID: ([], ["pegawai_atasan_id"])
        case .atasanNama: ([], ["pegawai_atasan_nama"])
        case .atasanJabatan: ([], ["pegawai_atasan_jabatan"])
        case .unitAtasan: (["skp_unor_atasan"], ["pegawai_atasan_unor"])
        case .skpID: (["skp_id"], ["skp_id"])
        case .statusSKP: (["skp_status"], [])
        case .periodeAwal: (["periode_awal"], ["periode_awal_skp"])
        case .periodeAkhir: (["periode_akhir"], ["periode_akhir_skp"])
        case .pltPlh: (["is_plt_plh"], ["is_skp_plt_plh_pjb"])
        case .hasilKerja: ([], ["hasil_kerja"])
        case .perilakuKerja: ([], ["perilaku_kerja"])
        case .hasilAkhir: ([], ["hasil_akhir"])
        default: ([], [])
        }
    }

    /// Columns that performance management does not need; they are never read (data minimisation, UU 27/2022 Pasal 16).
    static let pribadi: Set<String> = [
        "nik", "nomor_hp", "no_hp", "nomor_telpon", "nomor_telepon", "telepon", "email", "email_gov", "alamat",
        "agama_id",
        "agama_nama", "agama", "jenis_kawin_id", "jenis_kawin_nama", "npwp_nomor", "npwp", "bpjs", "nomor_bpjs",
        "kartu_pegawai", "kartu_asn_virtual", "tempat_lahir_id", "tempat_lahir_nama", "is_valid_nik",
    ]
}
