import Dasar
import Documents
import Kinerja
import Platform

/// One file to come, before anything is drawn or read.
struct ButirBerkas: Sendable {
    enum Isi: Sendable {
        /// The issued file as it is: its hash in the store.
        case terbit(String)
        case gambar(Lembar, KeteranganDokumen, xlsx: Bool)
    }

    let folder: [String]
    let nama: String
    let isi: Isi
    /// Epoch milliseconds: when it was issued, or now.
    let waktu: Int64
    let formulir: String
    /// For the table of contents.
    let keadaan: String
    /// Number of its person in the page of people.
    let orang: Int
}

/// What is known of one page of people.
struct BahanBerkas: Sendable {
    let orang: [OrangBerkas]
    let skp: [String: [SKPTersimpan]]
    let identitas: [String: Identitas]
    let terbit: [String: [TerbitBerkas]]
    let lain: [String: [LembarLain]]
}

/// A form beside the SKP: A.1.3, A.1.4 or A.1.5 of a person.
struct LembarLain: Sendable {
    let nama: String
    let lembar: Lembar
}

/// Turns people and their SKP into files to draw. Pure.
struct IsiBerkas: Sendable {
    let kepala: KepalaBerkas
    let folder: [String: [String]]
    let tahun: Int
    let hari: Tanggal
    let waktu: Int64
    let denganXLSX: Bool
    let alamat: String

    /// The files of a page of people, in the order of the people.
    func susun(_ bahan: BahanBerkas) -> [ButirBerkas] {
        bahan.orang.enumerated().flatMap { nomor, orang in
            let skp = bahan.skp[orang.id] ?? []
            return skp.enumerated().flatMap { ke, satu in
                butir(satu, bahan, orang: nomor, bagian: skp.count > 1 ? ke + 1 : nil)
            } + (bahan.lain[orang.id] ?? []).map { lain($0, orang, nomor) }
        }
    }

    /// What the table of contents says of a person without any file.
    static let tanpaSKP = "Belum ada SKP"

    private func butir(
        _ satu: SKPTersimpan, _ bahan: BahanBerkas, orang nomor: Int, bagian: Int?
    ) -> [ButirBerkas] {
        let orang = bahan.orang[nomor]
        let terbit = bahan.terbit[satu.skp.id] ?? []
        guard let isi = isi(satu, bahan) else { return [] }
        let akhiran = bagian.map { " (bagian \($0))" } ?? ""
        return lembar(isi, isTetap: satu.skp.ditetapkan != nil).flatMap { lembar in
            let asli = terbit.last { $0.formulir == lembar.kode }
            let nama = "\(lembar.kode) – \(orang.nama)\(akhiran)"
            let pdf = pdf(lembar, asli, isTetap: satu.skp.ditetapkan != nil)
            let folder = folder[orang.unitID] ?? [kepala.unitNama]
            var daftar = [
                ButirBerkas(
                    folder: folder, nama: nama + ".pdf", isi: pdf.isi, waktu: asli?.dibuat ?? waktu,
                    formulir: lembar.kode, keadaan: pdf.keadaan, orang: nomor
                )
            ]
            if denganXLSX {
                let xlsx = xlsx(lembar, asli)
                daftar.append(
                    ButirBerkas(
                        folder: folder, nama: nama + ".xlsx", isi: xlsx.isi, waktu: asli?.dibuat ?? waktu,
                        formulir: lembar.kode, keadaan: xlsx.keadaan, orang: nomor
                    )
                )
            }
            return daftar
        }
    }

    /// The issued file where there is one, never drawn anew; else a sheet that says KONSEP.
    private func pdf(_ lembar: Lembar, _ asli: TerbitBerkas?, isTetap: Bool) -> (isi: ButirBerkas.Isi, keadaan: String)
    {
        if let asli { return (.terbit(asli.berkas), "Diterbitkan, nomor \(asli.nomor)") }
        let sebab = isTetap ? "KONSEP: disetujui, dokumennya belum diterbitkan" : "KONSEP: belum disetujui"
        return (.gambar(konsep(lembar), keteranganKonsep, xlsx: false), sebab)
    }

    /// A spreadsheet is a working copy. It carries the number of the issued document only where its texts are the same.
    private func xlsx(_ lembar: Lembar, _ asli: TerbitBerkas?) -> (isi: ButirBerkas.Isi, keadaan: String) {
        guard let asli else {
            return (.gambar(konsep(lembar), keteranganKonsep, xlsx: true), "KONSEP")
        }
        let isSama = SidikIsi.hitung(lembar) == asli.sidik
        var salinan = lembar
        salinan.tandaAir = "SALINAN"
        let keterangan = KeteranganDokumen(
            nomor: isSama ? asli.nomor : "Salinan kerja, isi terbaru; yang sah nomor \(asli.nomor)",
            alamatVerifikasi: "\(alamat)/v/\(asli.kode)", kode: asli.kode, sidik: asli.sidik,
            waktu: WaktuDokumen(detik: Int(asli.dibuat / 1000), cetak: Waktu.tampil(asli.dibuat))
        )
        return (.gambar(salinan, keterangan, xlsx: true), "Salinan dari nomor \(asli.nomor)")
    }

    private func lain(_ satu: LembarLain, _ orang: OrangBerkas, _ nomor: Int) -> ButirBerkas {
        ButirBerkas(
            folder: folder[orang.unitID] ?? [kepala.unitNama], nama: satu.nama + ".pdf",
            isi: .gambar(satu.lembar, keterangan("Lembar kerja"), xlsx: false), waktu: waktu,
            formulir: satu.lembar.kode, keadaan: "Lembar kerja, tanpa tanda tangan", orang: nomor
        )
    }

    private func konsep(_ lembar: Lembar) -> Lembar {
        var konsep = lembar
        konsep.tandaAir = "KONSEP"
        return konsep
    }

    private var keteranganKonsep: KeteranganDokumen { keterangan("KONSEP, bukan dokumen resmi") }

    private func keterangan(_ catatan: String) -> KeteranganDokumen {
        .tanpaBukti(catatan, waktu: WaktuDokumen(detik: Int(waktu / 1000), cetak: Waktu.tampil(waktu)))
    }

    /// A.1.1, A.1.2, A.1.6 or A.1.7, and A.1.8. Nobody has signed a draft, so its place and date stay empty.
    private func lembar(_ isi: SKPDokumen.Isi, isTetap: Bool) -> [Lembar] {
        var utama = SKPDokumen.formulir(isi)
        var lampiran = SKPDokumen.lampiran(isi)
        if !isTetap {
            utama.tandaTanganPenilai.tempatTanggal = ""
            lampiran.tandaTanganPenilai.tempatTanggal = ""
        }
        return [utama.lembar(), lampiran.lembar()]
    }

    /// Who everybody was when it was submitted; today's posts for what was never submitted.
    private func isi(_ satu: SKPTersimpan, _ bahan: BahanBerkas) -> SKPDokumen.Isi? {
        let skp = satu.skp
        guard let pegawai = satu.potret?.pegawai.identitas ?? bahan.identitas[skp.pegawaiID] else { return nil }
        let penilai = satu.potret?.penilai?.identitas ?? skp.penilaiID.flatMap { bahan.identitas[$0] }
        let atasan = satu.potret?.atasanPenilai?.identitas
        let pemutus = skp.ditetapkanOleh.flatMap { bahan.identitas[$0] }
        let calon = [penilai, atasan, pemutus].compactMap { $0 }
        let penetap = calon.first { $0.id == skp.ditetapkanOleh } ?? penilai ?? Self.belumAda
        return SKPDokumen.Isi(
            skp: skp, konteks: KonteksSKP(pegawai: pegawai, penilai: penilai, atasanPenilai: atasan), penetap: penetap,
            instansi: kepala.instansi.nama, tempat: kepala.tempat,
            tanggal: skp.ditetapkan.map(Waktu.tanggal) ?? hari
        )
    }

    /// A rater that is not known yet; the form prints empty lines.
    private static let belumAda = Identitas(
        id: "", nama: "", nip: nil, golongan: nil, pangkat: nil, jabatan: "", jenisJabatan: .pelaksana, unitID: "",
        unit: "", isKepalaUnit: false, isUnitMandiri: false
    )
}
