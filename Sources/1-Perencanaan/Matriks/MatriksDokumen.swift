import Dasar
import Documents
import Foundation
import Kinerja
import Platform
import Storage

/// Form A.1.5 with one level, and a second one for each team (P-70; h.48-49).
enum MatriksDokumen {
    static let timPalingBanyak = 20

    struct Isi: Sendable {
        let lembar: Lembar
        let keterangan: KeteranganDokumen
        let nama: String
    }

    static func siapkan(_ x: Exchange) async throws -> Isi {
        let (me, tahun, hari) = (try x.me(), try MasukanMatriks.tahun(x), x.world.today)
        let orang = x.query["orang"].isEmpty ? me.pegawaiID : x.query["orang"]
        guard Identifier.isValid(orang) else { throw WebFailure.notFound }
        let formulir = try await x.world.database.read { db in
            try HalamanMatriks.periksaHak(x, orang: orang, in: db)
            return try susun(orang, tahun: tahun, pada: hari, instansi: me.instansiID, in: db)
        }
        let lembar = formulir.lembar()
        let waktu = x.world.now()
        return Isi(
            lembar: lembar,
            keterangan: KeteranganDokumen(
                nomor: "A.1.5 \(tahun)", alamatVerifikasi: "\(x.world.settings.baseURL)/periksa", kode: "",
                sidik: SidikIsi.hitung(lembar),
                waktu: WaktuDokumen(detik: Int(waktu / 1000), cetak: Waktu.tampil(waktu))
            ),
            nama: "A.1.5-\(tahun)-\(formulir.tingkat.first?.nama ?? "matriks")"
        )
    }

    /// The form of one leader.
    static func susun(
        _ orang: String, tahun: Int, pada hari: Tanggal, instansi: String, in db: any SQLConnection
    ) throws -> MatriksFormulir {
        var tingkat = [try tingkat(orang, jabatan: nil, tahun: tahun, pada: hari, instansi: instansi, in: db)]
        let tim = try TimKerjaBacaStore.ketua(
            pimpinan: orang, tahun: tahun, pada: hari, batas: timPalingBanyak, instansi: instansi, in: db
        )
        var sudah: Set<String> = []
        for (ketua, nama) in tim {
            guard sudah.insert(ketua).inserted else { continue }
            tingkat.append(
                try self.tingkat(
                    ketua, jabatan: "Ketua \(nama)", tahun: tahun, pada: hari, instansi: instansi, in: db)
            )
        }
        let lebar = tingkat.map(\.kolom.count).max() ?? 0
        return MatriksFormulir(tingkat: tingkat, arah: lebar > 3 || tingkat.count > 1 ? .mendatar : .tegak)
    }

    private static func tingkat(
        _ orang: String, jabatan: String?, tahun: Int, pada hari: Tanggal, instansi: String, in db: any SQLConnection
    ) throws -> MatriksFormulir.Tingkat {
        let pimpinan = try PimpinanStore.load(orang, tahun: tahun, pada: hari, instansi: instansi, in: db)
        let baris = try BarisMatriksStore.semua(
            orang, tahun: tahun, hari: hari.description, instansi: instansi, in: db
        )
        let isi = try BarisMatriksStore.isi(
            pimpinan, orang: baris.map(\.id), tahun: tahun, instansi: instansi, in: db
        )
        let kolom = pimpinan.kolom
        return MatriksFormulir.Tingkat(
            nama: pimpinan.nama, jabatan: jabatan ?? pimpinan.jabatan,
            kolom: kolom.isEmpty
                ? ["Hasil kerja belum ada"]
                : kolom.map { $0.targetTampil.isEmpty ? $0.judul : "\($0.judul) (\($0.targetTampil))" },
            anggota: baris.map { satu in
                MatriksFormulir.Anggota(
                    nama: satu.nama, jabatan: satu.jabatan, peran: kolom.map { sel(satu.id, $0, isi) },
                    isKetuaTim: satu.isKetuaTim
                )
            }
        )
    }

    /// What stands in a cell: roles that wait for nobody, then results linked without a role.
    private static func sel(
        _ orang: String, _ kolom: MatriksPeran.Kolom, _ isi: (peran: [PeranHasil], tautan: [TautanMatriks])
    ) -> [String] {
        isi.peran.filter {
            $0.pegawaiID == orang && $0.keadaan != .menungguPenilai
                && kolom.isMemuat(rhk: $0.rhkAtasanID, indikator: $0.indikatorAtasanID)
        }.map(\.rumusan)
            + isi.tautan.filter { $0.pegawaiID == orang && $0.rhkAtasanID == kolom.rhkID }.map(\.rumusan)
    }
}
