import Kinerja

/// Whom a change of an SKP's state is told to, and in which words.
enum KabarSKP {
    static func kabar(_ jenis: String, _ skp: SKP) -> (Kabar, [String])? {
        let kunci = "skp:\(skp.id):\(jenis):\(skp.versi)"
        let sendiri = "/skp/\(skp.tahun)"
        switch jenis {
        case "pengajuan":
            let kabar = Kabar(
                .skp, kunci: kunci, judul: "Satu SKP \(skp.tahun) menunggu persetujuan Anda",
                tautan: "/tim/skp/\(skp.id)")
            return (kabar, [skp.penilaiID].compactMap { $0 })
        case "penetapan":
            return (
                Kabar(.skp, kunci: kunci, judul: "SKP \(skp.tahun) Anda disetujui", tautan: sendiri), [skp.pegawaiID]
            )
        case "pengembalian":
            let kabar = Kabar(
                .skp, kunci: kunci, judul: "SKP \(skp.tahun) Anda dikembalikan",
                isi: "Alasannya tertulis pada hasil kerja yang dimaksud.", tautan: sendiri + "/susun/hasil")
            return (kabar, [skp.pegawaiID])
        default: return nil
        }
    }
}
