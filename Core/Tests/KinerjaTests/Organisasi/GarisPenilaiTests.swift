import Kinerja
import Testing

@Suite struct GarisPenilaiTests {
    let kepala = ["BGO": "bupati", "DINKES": "kadis", "PKM": "kapus"]
    let induk = ["DINKES": "BGO", "PKM": "DINKES", "KOSONG": "DINKES"]

    @Test("anggota dinilai kepala unitnya")
    func anggota() {
        #expect(GarisPenilai.bawaan(untuk: "perawat", unit: "PKM", kepala: kepala, induk: induk) == "kapus")
    }

    @Test("kepala dinilai kepala unit di atasnya")
    func kepalaUnit() {
        #expect(GarisPenilai.bawaan(untuk: "kapus", unit: "PKM", kepala: kepala, induk: induk) == "kadis")
        #expect(GarisPenilai.bawaan(untuk: "kadis", unit: "DINKES", kepala: kepala, induk: induk) == "bupati")
    }

    @Test("tanpa kepala unit tidak ada penilai bawaan; puncak tidak dinilai siapa pun")
    func tanpa() {
        #expect(GarisPenilai.bawaan(untuk: "staf", unit: "KOSONG", kepala: kepala, induk: induk) == nil)
        #expect(GarisPenilai.bawaan(untuk: "bupati", unit: "BGO", kepala: kepala, induk: induk) == nil)
    }

    @Test("impor tidak mengganti penilai yang ditetapkan admin")
    func diganti() {
        #expect(GarisPenilai.bolehDigantiImpor(GarisPenilai.kepalaUnit))
        #expect(GarisPenilai.bolehDigantiImpor(GarisPenilai.impor))
        #expect(!GarisPenilai.bolehDigantiImpor(GarisPenilai.admin))
        #expect(!GarisPenilai.bolehDigantiImpor("atasan langsung"))
    }

    @Test("lingkaran ditemukan, yang hanya menuju lingkaran tidak ikut")
    func lingkaran() {
        #expect(LingkaranPenilai.cari(["a": "b", "b": "c", "c": "a", "d": "a", "e": "f"]) == ["a", "b", "c"])
        #expect(LingkaranPenilai.cari(["a": "b", "b": "c"]).isEmpty)
    }
}

@Suite struct KepalaUnitTests {
    @Test(
        "jabatan yang memimpin unitnya dikenali",
        arguments: [
            ("Kepala Dinas Kesehatan", "Dinas Kesehatan"),
            ("Sekretaris Dinas Kesehatan", "Sekretariat Dinas Kesehatan"),
            ("Camat Tanah Tumbuh", "Kecamatan Tanah Tumbuh"), ("Lurah", "Kelurahan Manggis"),
            ("Inspektur", "Inspektorat Daerah"),
            ("Kepala UPTD Puskesmas Air Gemuruh", "UPTD Puskesmas Air Gemuruh"), ("Kepala Sekolah", "SD Negeri 12"),
            ("Direktur RSUD H. Hanafie", "RSUD H. Hanafie Muara Bungo"), ("Kepala Seksi Gizi", "Seksi Gizi"),
        ]
    )
    func kepala(_ jabatan: String, _ unit: String) { #expect(KepalaUnit.isKepala(jabatan: jabatan, unit: unit)) }

    @Test(
        "jabatan lain di unit yang sama bukan kepala",
        arguments: [
            ("Sekretaris Dinas Kesehatan", "Dinas Kesehatan"), ("Inspektur Pembantu I", "Inspektorat Daerah"),
            ("Perawat Ahli Muda", "UPTD Puskesmas Air Gemuruh"),
            ("Asisten Apoteker Mahir", "UPTD Puskesmas Air Gemuruh"),
            ("Kepala Bidang Kesehatan Masyarakat", "Dinas Kesehatan"),
            ("Pengadministrasi Perkantoran", "Kelurahan Manggis"),
        ]
    )
    func bukan(_ jabatan: String, _ unit: String) { #expect(!KepalaUnit.isKepala(jabatan: jabatan, unit: unit)) }
}
