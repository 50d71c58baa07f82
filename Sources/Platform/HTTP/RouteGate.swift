import Kinerja

/// Whether a signed-in person can hold a right at all. The relation to a particular object is asked by the handler;
/// a role that no relation can give is refused here already.
enum RouteGate {
    static func mayEnter(_ tindakan: Tindakan, session: Session) -> Bool {
        // Whether somebody heads the unit of the object, or is named in it, only the handler can tell.
        var hubungan: Set<Hubungan> = [
            .instansi, .diri, .kepalaUnit, .pemberi, .pembimbing, .konselor, .pemegang, .pejabatPersonalia,
            .penerimaHasil,
        ]
        if session.isPenilai { hubungan.formUnion([.penilai, .atasanPenilai]) }
        if session.peran.contains(.adminUnit) { hubungan.insert(.unit) }
        return Wewenang.boleh(
            tindakan, peran: session.peran, hubungan: hubungan, keadaan: Set(KeadaanWewenang.allCases)
        )
    }
}
