extension SKP {
    /// Which way a result moves among those of its kind.
    public enum ArahPindah: String, CaseIterable, Sendable {
        case naik, turun
    }

    /// Moves a result one place among those of its kind; at the end nothing happens. The number in the forms follows (P-82).
    public mutating func pindahkan(_ id: String, _ arah: ArahPindah) {
        guard let letak = hasilKerja.firstIndex(where: { $0.id == id }) else { return }
        let jenis = hasilKerja[letak].jenis
        let sejenis = hasilKerja.indices.filter { hasilKerja[$0].jenis == jenis }
        guard let tempat = sejenis.firstIndex(of: letak) else { return }
        let tujuan = arah == .naik ? tempat - 1 : tempat + 1
        guard sejenis.indices.contains(tujuan) else { return }
        hasilKerja.swapAt(letak, sejenis[tujuan])
    }
}
