import Dasar
import Documents
import Hummingbird
import Kinerja
import Platform
import Storage

/// Form B.1.10 for the rater and personnel. It is never issued with a number or a code: the public check would tell that
/// it exists.
enum KonselingDokumen {
    static func pdf(_ x: Exchange) async throws -> Response {
        let (lembar, keterangan) = try await unduhan(x)
        let bytes = try await RenderLanes.shared.run { try renderPDF(lembar, keterangan: keterangan) }
        return .file(bytes, type: "application/pdf", name: "B.1.10.pdf", inline: false)
    }

    static func xlsx(_ x: Exchange) async throws -> Response {
        let (lembar, keterangan) = try await unduhan(x)
        let bytes = try await RenderLanes.shared.run { try renderXLSX(lembar, keterangan: keterangan) }
        return .file(
            bytes, type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", name: "B.1.10.xlsx",
            inline: false)
    }

    private static func unduhan(_ x: Exchange) async throws -> (Lembar, KeteranganDokumen) {
        let hari = x.world.today
        let (akses, laporan, orang, tempat) = try await x.world.database.read { db in
            let akses = try KonselingAkses.muat(x, .lihatKonseling, in: db)
            let laporan = LaporanTersegel(try akses.teks(x, in: db)[.laporan])
            guard akses.baca(.laporan), let laporan else { throw WebFailure.notFound }
            let pihak = [akses.satu.pegawaiID, akses.satu.penilaiID].compactMap(\.self)
            return (
                akses, laporan, try IdentitasStore.load(pihak, instansi: x.instansi.id, pada: hari, in: db),
                try OrganisasiStore.tempat(instansi: x.instansi.id, in: db)
            )
        }
        let penilai = akses.satu.penilaiID.flatMap { orang[$0] }
        let lembar = LaporanPerilakuFormulir(
            kepala: KepalaFormulir(
                instansi: x.instansi.nama.uppercased(),
                periodePenilaian: "1 JANUARI SD 31 DESEMBER TAHUN \(hari.tahun)",
                pegawai: pihak(orang[akses.satu.pegawaiID], akses.isi.pegawai),
                penilai: pihak(penilai, akses.isi.penilai)),
            ekspektasiKhusus: laporan.ekspektasi, permasalahan: laporan.permasalahan,
            terjadiPadaPegawaiLain: laporan.serupa, yangSudahDilakukan: laporan.upaya,
            tandaTangan: TandaTanganFormulir(
                tempatTanggal: tempat.isEmpty ? hari.tampil : "\(tempat), \(hari.tampil)",
                nama: penilai?.nama ?? akses.isi.penilai, nip: nip(penilai),
                cap: "Disampaikan secara elektronik")
        ).lembar()
        let keterangan = KeteranganDokumen(
            nomor: "B.1.10 rahasia", alamatVerifikasi: x.world.settings.baseURL, kode: "",
            sidik: SidikIsi.hitung(lembar),
            waktu: WaktuDokumen(detik: Int(x.world.now() / 1000), cetak: Waktu.tampil(x.world.now())))
        return (lembar, keterangan)
    }

    private static func pihak(_ orang: Identitas?, _ nama: String) -> PihakFormulir {
        PihakFormulir(
            nama: orang?.nama ?? nama, nip: nip(orang),
            pangkat: orang?.pangkatGolongan ?? "-", jabatan: orang?.jabatan ?? "-", unitKerja: orang?.unit ?? "-")
    }

    private static func nip(_ orang: Identitas?) -> String {
        guard let teks = orang?.nip else { return "-" }
        return (try? NIP(teks))?.tampil ?? teks
    }
}
