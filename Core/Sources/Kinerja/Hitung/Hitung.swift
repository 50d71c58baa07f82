/// `kinerja hitung`: one case in, one result out. The pages, the API and the documents call the same rules.
public enum Hitung {
    /// What a run gives: the array of results and the exit status of the command.
    public struct Hasil: Sendable, Hashable {
        /// JSON text, one result a line.
        public let keluaran: String
        /// 0 when every case was computed, 1 when any has `galat`.
        public let status: Int
    }

    /// Reads a JSON array of cases. Refuses `masukan_bukan_json` and `masukan_bukan_larik` (exit status 2).
    /// - Parameter per: rules in force on that day.
    public static func jalankan(_ masukan: [UInt8], per: Tanggal) throws(Penolakan) -> Hasil {
        let nilai: NilaiJSON
        do {
            nilai = try PenguraiJSON.urai(masukan)
        } catch {
            throw Penolakan(
                "masukan_bukan_json",
                "Masukan bukan JSON yang sah: \(error.pesan) (bita ke-\(error.posisi + 1))."
            )
        }
        guard case .larik(let kasus) = nilai else {
            throw Penolakan(
                "masukan_bukan_larik",
                "Masukan harus larik kasus, misalnya [{\"id\":\"a\",\"hitung\":\"nip\"}]."
            )
        }
        let hasil = kasus.map { hitung($0, per: per) }
        let status = hasil.contains { $0["galat"] != nil } ? 1 : 0
        return Hasil(keluaran: NilaiJSON.larik(hasil).jsonPerBaris, status: status)
    }

    /// The result of one case: its `id`, then the keys of its kind or `galat`.
    public static func hitung(_ kasus: NilaiJSON, per: Tanggal) -> NilaiJSON {
        let id = NilaiJSON.Anggota("id", id(kasus))
        do throws(Penolakan) {
            return .objek([id] + (try isi(kasus, per: per)))
        } catch {
            let galat: NilaiJSON = ["kode": .teks(error.kode), "pesan": .teks(error.pesan)]
            return .objek([id, NilaiJSON.Anggota("galat", galat)])
        }
    }

    /// The kinds, by the value of `hitung`.
    private enum Jenis: String, CaseIterable {
        case predikat, kenaikan, tenggat, ikm, tpp, nip, capaian
        case polaDistribusi = "pola_distribusi"
        case angkaKredit = "angka_kredit"

        var kunci: Set<String> {
            switch self {
            case .predikat: ["hasil_kerja", "perilaku_kerja"]
            case .polaDistribusi: ["capaian_organisasi", "jumlah"]
            case .angkaKredit: ["jenjang", "periode", "ak_awal"]
            case .kenaikan: ["jenjang", "golongan", "kumulatif"]
            case .tenggat: ["kejadian", "tanggal", "libur"]
            case .ikm: ["jawaban"]
            case .tpp:
                ["tpp_dasar", "bobot", "capaian_kinerja", "potongan_disiplin", "tarif_predikat", "predikat"]
            case .nip: ["nip"]
            case .capaian: ["arah", "target", "target_min", "target_maks", "realisasi"]
            }
        }
    }

    private static func id(_ kasus: NilaiJSON) -> NilaiJSON {
        guard case .teks(let id)? = kasus["id"] else { return .null }
        return .teks(id)
    }

    private static func isi(_ kasus: NilaiJSON, per: Tanggal) throws(Penolakan) -> [NilaiJSON.Anggota] {
        let semuaKunci = Jenis.allCases.reduce(into: Set(["id", "hitung"])) { $0.formUnion($1.kunci) }
        let awal = try PembacaKasus(kasus, kunci: semuaKunci)
        _ = try awal.teks("id")
        let jenis = try awal.pilihan("hitung", Jenis.self)
        let pembaca = try PembacaKasus(kasus, kunci: jenis.kunci.union(["id", "hitung"]))
        let hasil =
            switch jenis {
            case .predikat: try predikat(pembaca, per)
            case .polaDistribusi: try polaDistribusi(pembaca, per)
            case .angkaKredit: try angkaKredit(pembaca, per)
            case .kenaikan: try kenaikan(pembaca, per)
            case .tenggat: try tenggat(pembaca, per)
            case .ikm: try ikm(pembaca, per)
            case .tpp: try tpp(pembaca, per)
            case .nip: try nip(pembaca)
            case .capaian: try capaian(pembaca, per)
            }
        return hasil.map { NilaiJSON.Anggota($0.key, $0.value) }
    }
}

/// Result keys in the order of the contract.
typealias KunciHasil = KeyValuePairs<String, NilaiJSON>
