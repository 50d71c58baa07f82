import Dasar
import Kinerja
import Platform
import Storage

/// Everything `/tim/matriks` shows; with the session's at most five statements, six where somebody else's is opened.
struct HalamanMatriks: Sendable {
    static let kolomPerHalaman = 5

    let tahun: Int
    let pimpinan: PimpinanMatriks
    let baris: [BarisMatriks]
    let jumlahBaris: Int
    let peran: [PeranHasil]
    let tautan: [TautanMatriks]
    let ringkas: RingkasMatriks
    /// The person signed in owns it and may assign.
    let isMilikSendiri: Bool
    /// From 1.
    let halamanKolom: Int
    /// The columns of this page of columns.
    let kolom: [MatriksPeran.Kolom]

    var jumlahHalamanKolom: Int {
        max(1, (pimpinan.kolom.count + Self.kolomPerHalaman - 1) / Self.kolomPerHalaman)
    }

    /// The page as the matrix that the rules know.
    private var matriks: MatriksPeran {
        let mandiri = Set(baris.filter(\.isPimpinanTinggiAtauMandiri).map(\.id))
        return MatriksPeran(
            pimpinanID: pimpinan.id, kolom: pimpinan.kolom,
            orang: baris.map {
                MatriksPeran.Orang(id: $0.id, nama: $0.nama, jabatan: $0.jabatan, jenisJabatan: $0.jenisJabatan)
            },
            peran: peran,
            hasilTim: tautan.map {
                MatriksPeran.HasilTim(
                    id: $0.rhkID, pegawaiID: $0.pegawaiID, rumusan: $0.rumusan, rhkAtasanID: $0.rhkAtasanID,
                    isPimpinanTinggiAtauMandiri: mandiri.contains($0.pegawaiID)
                )
            }
        )
    }

    /// Checks over the people of this page, and over all cells where columns and strategies are concerned.
    var temuan: [TemuanMatriks] {
        ringkas.temuan + PemeriksaMatriks.periksa(matriks).filter { $0.kode != BebanTerbagiHabis.kode }
    }

    /// Cells by person and column, in one walk.
    func isiSel() -> [String: [PeranHasil]] {
        var hasil: [String: [PeranHasil]] = [:]
        for satu in peran {
            for kolom in pimpinan.kolom where kolom.isMemuat(rhk: satu.rhkAtasanID, indikator: satu.indikatorAtasanID) {
                hasil[satu.pegawaiID + kolom.kunci, default: []].append(satu)
            }
        }
        return hasil
    }

    /// Links that came by no cell, by person and result.
    func isiTautan() -> [String: [TautanMatriks]] {
        Dictionary(grouping: tautan.filter { $0.rhkAtasanID != nil }) { $0.pegawaiID + ($0.rhkAtasanID ?? "") }
    }

    /// Results that support nothing, by person.
    func lepas() -> [String: [TautanMatriks]] {
        let mandiri = Set(baris.filter(\.isPimpinanTinggiAtauMandiri).map(\.id))
        return Dictionary(grouping: tautan.filter { $0.rhkAtasanID == nil && !mandiri.contains($0.pegawaiID) }) {
            $0.pegawaiID
        }
    }

    var kolomTanpaPendukung: [MatriksPeran.Kolom] { pimpinan.kolom.filter { !ringkas.didukung.contains($0.kunci) } }

    /// What an address asks for.
    struct Permintaan: Sendable {
        let tahun: Int
        let orang: String
        let halaman: Int
        let halamanKolom: Int
        let hari: Tanggal

        init(_ x: Exchange) throws {
            tahun = try MasukanMatriks.tahun(x)
            orang = x.query["orang"].isEmpty ? try x.me().pegawaiID : x.query["orang"]
            halaman = x.halaman
            halamanKolom = max(1, Int(x.query["kolom"]) ?? 1)
            hari = x.world.today
            guard Identifier.isValid(orang) else { throw WebFailure.notFound }
        }
    }

    static func load(_ x: Exchange) async throws -> HalamanMatriks {
        let minta = try Permintaan(x)
        return try await x.world.database.read { db in
            let pimpinan = try pimpinan(x, minta, in: db)
            return try muat(x, minta, pimpinan, in: db)
        }
    }

    /// Whose matrix it is, when the person signed in may see it.
    static func pimpinan(_ x: Exchange, _ minta: Permintaan, in db: any SQLConnection) throws -> PimpinanMatriks {
        try periksaHak(x, orang: minta.orang, in: db)
        return try PimpinanStore.load(
            minta.orang, tahun: minta.tahun, pada: minta.hari, instansi: x.instansi.id, in: db
        )
    }

    static func muat(
        _ x: Exchange, _ minta: Permintaan, _ pimpinan: PimpinanMatriks, in db: any SQLConnection
    ) throws -> HalamanMatriks {
        let instansi = x.instansi.id
        let (utuh, baris) = try ingat(
            pimpinan, tahun: minta.tahun, hari: minta.hari.description, halaman: minta.halaman, instansi: instansi,
            in: db
        )
        let isi = try BarisMatriksStore.isi(
            pimpinan, orang: baris.map(\.id), tahun: minta.tahun, instansi: instansi, in: db
        )
        let batasKolom = max(1, (pimpinan.kolom.count + kolomPerHalaman - 1) / kolomPerHalaman)
        let bagian = min(minta.halamanKolom, batasKolom)
        return HalamanMatriks(
            tahun: minta.tahun, pimpinan: pimpinan, baris: baris, jumlahBaris: utuh.urutan.count, peran: isi.peran,
            tautan: isi.tautan, ringkas: utuh.ringkas, isMilikSendiri: isMilikSendiri(x, pimpinan),
            halamanKolom: bagian,
            kolom: Array(pimpinan.kolom.dropFirst((bagian - 1) * kolomPerHalaman).prefix(kolomPerHalaman))
        )
    }

    /// The person signed in owns the matrix and may assign.
    static func isMilikSendiri(_ x: Exchange, _ pimpinan: PimpinanMatriks) -> Bool {
        pimpinan.id == x.session?.pegawaiID && pimpinan.isPimpinan
    }

    /// The order and the sums of a whole matrix with the rows of one page: one statement where they are remembered, two
    /// where they are counted.
    private static func ingat(
        _ pimpinan: PimpinanMatriks, tahun: Int, hari: String, halaman: Int, instansi: String, in db: any SQLConnection
    ) throws -> (IngatanMatriks.Matriks, [BarisMatriks]) {
        let kunci = IngatanMatriks.Kunci(instansi: instansi, objek: pimpinan.id, tahun: tahun, hari: hari)
        let lewati = (halaman - 1) * BarisMatriksStore.perHalaman
        if let ada = IngatanMatriks.shared.matriks(kunci, tanda: pimpinan.tanda) {
            let urutan = Array(ada.urutan.dropFirst(lewati).prefix(BarisMatriksStore.perHalaman))
            let baris = try BarisMatriksStore.load(
                urutan, pimpinan: pimpinan.id, tahun: tahun, hari: hari, instansi: instansi, in: db
            )
            return (ada, baris)
        }
        let semua = try BarisMatriksStore.semua(pimpinan.id, tahun: tahun, hari: hari, instansi: instansi, in: db)
        let baru = IngatanMatriks.Matriks(
            urutan: semua.map { BarisMatriksStore.Urutan(id: $0.id, isBawahan: $0.isBawahan) },
            ringkas: try RingkasMatriksStore.load(pimpinan, tahun: tahun, hari: hari, instansi: instansi, in: db)
        )
        IngatanMatriks.shared.simpan(baru, kunci, tanda: pimpinan.tanda)
        return (baru, Array(semua.dropFirst(lewati).prefix(BarisMatriksStore.perHalaman)))
    }

    /// Own matrix, or that of somebody to whom one stands in a relation of `lihatMatriks`.
    static func periksaHak(_ x: Exchange, orang: String, in db: any SQLConnection) throws {
        let me = try x.me()
        guard orang != me.pegawaiID else { return try x.authorise(.lihatMatriks, hubungan: [.diri]) }
        let hubungan = try HubunganStore.load(me, kepada: orang, pada: x.world.today, in: db)
        try x.authorise(.lihatMatriks, hubungan: hubungan)
    }
}
