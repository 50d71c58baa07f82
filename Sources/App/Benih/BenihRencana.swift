import Contoh
import Dasar
import Kinerja
import Perencanaan
import Platform
import Storage

/// The standards that ship with the product, and the approved plans of the example's people.
struct BenihRencana {
    let kebun: Kebun
    let orang: [String: String]
    let unit: [String: String]

    func tanam() async throws {
        let (kebun, orang, unit) = (kebun, orang, unit)
        try await kebun.world.database.act(by: kebun.pencatat("rencana")) { tx in
            let standar = try StandarStore.muatBawaan(instansi: kebun.instansiID, in: tx)
            let perjanjian = BenihPerjanjian(kebun: kebun, orang: orang, unit: unit, standar: standar)
            let perakit = PerakitSKP(
                tahun: kebun.tahun, waktu: kebun.waktuRencana, standar: standar, newID: kebun.world.newID
            )
            let indikatorPK = kebun.isDenganDuaDinas ? try perjanjian.tanam(in: tx) : [:]
            let identitas = try IdentitasStore.load(
                Array(orang.values), instansi: kebun.instansiID, pada: kebun.world.today, in: tx.db
            )
            var penyusun = PenyusunRencana(
                kebun: kebun, orang: orang, identitas: identitas, perakit: perakit, indikatorPK: indikatorPK
            )
            for rencana in kebun.semuaRencana { try penyusun.tanam(rencana, in: tx) }
            if kebun.isDenganDuaDinas { RencanaContoh.menunggu.forEach { penyusun.bagikan($0) } }
            let strategi = kebun.isDenganDuaDinas ? try perjanjian.tanamStrategi(penyusun.hasil, in: tx) : [:]
            let peran = penyusun.peran.map { satu in
                var satu = satu
                satu.strategiID = satu.indikatorAtasanID.flatMap { strategi[$0] }
                return satu
            }
            try MatriksStore.simpan(peran, instansi: kebun.instansiID, in: tx.db)
        }
    }
}

/// Puts the plans together one after the other and remembers the results for those who support them.
private struct PenyusunRencana {
    let kebun: Kebun
    let orang: [String: String]
    let identitas: [String: Identitas]
    private var perakit: PerakitSKP
    private let indikatorPK: [String: [String: String]]
    private let menurutKunci: [String: OrangContoh]
    private(set) var hasil: [String: [RencanaHasilKerja]] = [:]
    private(set) var peran: [PeranHasil] = []

    init(
        kebun: Kebun, orang: [String: String], identitas: [String: Identitas], perakit: PerakitSKP,
        indikatorPK: [String: [String: String]]
    ) {
        self.kebun = kebun
        self.orang = orang
        self.identitas = identitas
        self.perakit = perakit
        self.indikatorPK = indikatorPK
        menurutKunci = Dictionary(kebun.semuaOrang.map { ($0.kunci, $0) }, uniquingKeysWith: { awal, _ in awal })
    }

    mutating func tanam(_ rencana: RencanaContoh, in tx: Transaction) throws {
        guard let contoh = menurutKunci[rencana.orang], let id = orang[rencana.orang] else { return }
        let atasan = atasan(contoh)
        perakit.indikatorPK = contoh.isKepala ? indikatorPK[contoh.unit] ?? [:] : [:]
        let skp = perakit.rakit(
            rencana, pegawai: id, atasan: atasan,
            perjanjianKerja: contoh.isPPPK ? "PK/\(contoh.nip.suffix(3))/CONTOH/\(kebun.tahun - 1)" : ""
        )
        hasil[rencana.orang] = skp.hasilKerja
        peran += perakit.peran(rencana, skp: skp, atasan: atasan)
        let potret = identitas[id].map { pegawai in
            PotretSKP(pegawai: pegawai, penilai: skp.penilaiID.flatMap { identitas[$0] }, atasanPenilai: nil)
        }
        try SKPStore.simpan(skp, potret: potret, instansi: kebun.instansiID, in: tx.db)
        tx.catat(EntriJejak("skp.ditetapkan", objek: "skp", id: skp.id, sesudah: "benih"))
    }

    /// A role for somebody who has no SKP yet.
    mutating func bagikan(_ rencana: RencanaContoh) {
        guard let contoh = menurutKunci[rencana.orang], let id = orang[rencana.orang] else { return }
        if let satu = perakit.peranMenunggu(rencana, pegawai: id, atasan: atasan(contoh)) { peran.append(satu) }
    }

    private func atasan(_ contoh: OrangContoh) -> PerakitSKP.Atasan {
        let id = contoh.penilai.flatMap { orang[$0] }
        return PerakitSKP.Atasan(
            id: id, jabatan: contoh.penilai.flatMap { menurutKunci[$0] }?.jabatan ?? "",
            isPimpinanTinggiAtauMandiri: id.flatMap { identitas[$0] }?.isPimpinanTinggiAtauMandiri ?? false,
            hasil: contoh.penilai.flatMap { hasil[$0] } ?? []
        )
    }
}
