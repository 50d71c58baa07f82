import Dasar
import Documents
import Foundation
import Hummingbird
import Kinerja
import Platform
import Storage

/// The forms of an SKP at any time: as PDF or XLSX, labelled KONSEP while it is not fixed. `{skp}` is a year for the owner
/// and an id for everybody who may see it; `?formulir=A.1.8` asks for the annex.
enum KonsepRoutes {
    static func pdf(_ x: Exchange) async throws -> Response {
        let (naskah, terbit) = try await siapkan(x)
        if let terbit { return .redirect("/dokumen/\(terbit.id)") }
        let bytes = try renderPDF(naskah.lembar, keterangan: keterangan(x, naskah, nil))
        return .file(bytes, type: "application/pdf", name: nama(naskah, nil) + ".pdf", inline: true)
    }

    static func xlsx(_ x: Exchange) async throws -> Response {
        let (naskah, terbit) = try await siapkan(x)
        let bytes = try renderXLSX(naskah.lembar, keterangan: keterangan(x, naskah, terbit))
        return .file(
            bytes, type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            name: nama(naskah, terbit) + ".xlsx", inline: false
        )
    }

    /// The sheet, and the issued document that it repeats.
    private static func siapkan(_ x: Exchange) async throws -> (NaskahDokumen, Dokumen?) {
        let lampiran = x.query["formulir"] == "A.1.8"
        let instansi = x.instansi
        return try await x.world.database.read { db in
            let skp = try RiwayatRoutes.muat(x, in: db)
            let konteks = try KonteksStore.load(
                pegawai: skp.pegawaiID, penilai: skp.penilaiID, instansi: instansi.id, pada: x.world.today, in: db
            )
            let penetap = konteks.penilai ?? belumAda
            let tanggal = skp.ditetapkan.map(Waktu.tanggal) ?? x.world.today
            let isi = SKPDokumen.Isi(
                skp: skp, konteks: konteks, penetap: penetap, instansi: instansi.nama,
                tempat: try OrganisasiStore.tempat(instansi: instansi.id, in: db), tanggal: tanggal
            )
            let daftar = SKPDokumen.naskah(isi)
            let naskah = lampiran ? daftar[1] : daftar[0]
            guard skp.keadaan == .ditetapkan || skp.keadaan == .ditutup else { return (konsep(naskah), nil) }
            let terbit = try DokumenStore.daftar(objek: "skp", objekID: skp.id, instansi: instansi.id, in: db)
                .first { $0.formulir == naskah.formulir && $0.keadaan == "berlaku" }
            return (terbit == nil ? konsep(naskah) : naskah, terbit)
        }
    }

    private static let belumAda = Identitas(
        id: "", nama: "Belum tercatat", nip: nil, golongan: nil, pangkat: nil, jabatan: "", jenisJabatan: .pelaksana,
        unitID: "", unit: "", isKepalaUnit: false, isUnitMandiri: false
    )

    private static func konsep(_ naskah: NaskahDokumen) -> NaskahDokumen {
        var lembar = naskah.lembar
        lembar.tandaAir = "KONSEP"
        return NaskahDokumen(
            formulir: naskah.formulir, pegawaiID: naskah.pegawaiID, objek: naskah.objek, objekID: naskah.objekID,
            judul: naskah.judul, periode: naskah.periode, tahun: naskah.tahun, unitNama: naskah.unitNama,
            penandaTangan: naskah.penandaTangan, predikat: naskah.predikat, lembar: lembar
        )
    }

    private static func keterangan(_ x: Exchange, _ naskah: NaskahDokumen, _ terbit: Dokumen?) -> KeteranganDokumen {
        let waktu = terbit?.dibuat ?? x.world.now()
        let dasar = x.world.settings.baseURL
        return KeteranganDokumen(
            nomor: terbit?.nomor ?? "\(naskah.formulir) KONSEP, belum ditetapkan",
            alamatVerifikasi: terbit.map { "\(dasar)/v/\($0.kode)" } ?? "\(dasar)/periksa", kode: terbit?.kode ?? "",
            sidik: terbit?.sidik ?? SidikIsi.hitung(naskah.lembar),
            waktu: WaktuDokumen(detik: Int(waktu / 1000), cetak: Waktu.tampil(waktu))
        )
    }

    private static func nama(_ naskah: NaskahDokumen, _ terbit: Dokumen?) -> String {
        if let terbit { return terbit.nomor.replacingOccurrences(of: "/", with: "-") }
        return "\(naskah.formulir)-\(naskah.tahun)-konsep"
    }
}
