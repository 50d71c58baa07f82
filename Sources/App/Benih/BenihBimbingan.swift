import Kinerja
import Pelaksanaan
import Platform

/// The environmental health officer stays behind: one session scheduled for him, and one held with a pengawas sekolah.
struct BenihBimbingan {
    let kebun: Kebun
    let orang: [String: String]

    func tanam() async throws {
        let (kebun, orang) = (kebun, orang)
        try await kebun.world.database.act(by: kebun.pencatat("bimbingan")) { tx in
            guard let sanitarian = orang["sanitarian"], let kapus = orang["kapus"], let pengawas = orang["pengawas2"],
                let korwas = orang["korwas"]
            else { return }
            try BimbinganBenihStore.tanam(
                sesi(kebun, sanitarian, kapus, hari: 10, keadaan: .dijadwalkan), kesepakatan: [], in: tx)
            let lalu = sesi(kebun, pengawas, korwas, hari: -20, keadaan: .dilaksanakan)
            let janji = Kesepakatan(
                id: kebun.world.newID(), pegawaiID: pengawas, bimbinganID: lalu.id,
                uraian: "Menyusun jadwal pendampingan sekolah", penanggungID: pengawas,
                tenggat: kebun.world.today.tambah(hari: 20))
            try BimbinganBenihStore.tanam(lalu, kesepakatan: [janji], in: tx)
        }
    }
}

private func sesi(
    _ kebun: Kebun, _ pegawai: String, _ pembimbing: String, hari: Int, keadaan: KeadaanBimbingan
) -> Bimbingan {
    let jadwal = JadwalBimbingan(
        tanggal: kebun.world.today.tambah(hari: hari), mulai: 540, selesai: 600, tempat: "Ruang rapat",
        agenda: ["Tujuan dan kemajuan", "Hambatan", "Langkah ke depan"])
    let isian = IsianBimbingan(
        tujuan: [["Sekolah binaan yang menyusun rencana berbasis data", "", "8 sekolah", "Pendampingan bulanan"]],
        fakta: [["8 sekolah", "3 sekolah", "Jadwal sekolah berubah", "Belum disepakati di awal semester"]],
        peluang: "Pertemuan gabungan dua kecamatan", langkah: [["Sekolah binaan", "Jadwal bersama", "TIDAK"]])
    let isTanda = keadaan == .dilaksanakan
    let sidik = sha256Hex("benih")
    return Bimbingan(
        id: kebun.world.newID(), pegawaiID: pegawai, penilaiID: pembimbing, pembimbingID: pembimbing,
        pengusulID: pembimbing, bentuk: .coaching, keadaan: keadaan, alasan: "Kemajuan tertahan beberapa bulan",
        jadwal: jadwal, isian: isTanda ? isian : IsianBimbingan(),
        tandaTangan: isTanda ? [pegawai: sidik, pembimbing: sidik] : [:])
}
