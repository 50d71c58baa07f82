import Kinerja
import Platform
import Storage

/// A standard on its way into an SKP.
struct StandarDiambil: Sendable {
    let indikator: IndikatorKinerja
    /// The standard as the wording of a result; its owner may change it.
    let rumusan: String
}

/// Standards as indicators. One that is no longer in force is refused; the version that is taken is kept.
enum AmbilStandarStore {
    static func load(_ ids: [String], _ x: Exchange, in db: any SQLConnection) throws -> [StandarDiambil] {
        try ids.prefix(MasukanHasil.indikatorPalingBanyak).map { id in
            let standar = try StandarStore.ambil(id: id, pada: x.world.today, instansi: x.instansi.id, in: db)
            return StandarDiambil(
                indikator: standar.sebagaiIndikator(id: x.world.newID()),
                rumusan: RumusanStandar.rumusan(standar.isi.indikator)
            )
        }
    }
}
