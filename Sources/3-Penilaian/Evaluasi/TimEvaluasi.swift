import Kinerja
import Platform
import Storage

/// A rater's team in one period, as the person who asks may see it.
struct TimEvaluasi: Sendable {
    let konteks: KonteksEvaluasi
    let sebagai: SyaratPenilaian.Sebagai
    var anggota: [AnggotaTim]

    /// Which team is asked for: one's own, or that of a late rater below (`penilai`).
    struct Permintaan: Sendable {
        let periode: Periode
        let penilai: String

        init(_ x: Exchange) throws {
            guard let periode = Periode(x.parameter("periode")) else { throw WebFailure.notFound }
            let pilihan = x.form.optional("penilai") ?? x.query["penilai"]
            guard pilihan.isEmpty || Identifier.isValid(pilihan) else { throw WebFailure.notFound }
            self.periode = periode
            penilai = pilihan.isEmpty ? try x.me().pegawaiID : pilihan
        }
    }

    /// Two statements: the rater's side and the people. Refuses (as missing) whoever is neither the rater nor, once the
    /// window has closed, the rater's superior.
    static func load(_ permintaan: Permintaan, _ x: Exchange, in db: any SQLConnection) throws -> TimEvaluasi {
        let me = try x.me().pegawaiID
        let konteks = try KonteksEvaluasiStore.load(
            permintaan.periode, penilai: permintaan.penilai, pada: x.world.today, instansi: x.instansi.id, in: db
        )
        guard let konteks, let sebagai = konteks.sebagai(me), konteks.periode.keadaan != "dijadwalkan" else {
            throw WebFailure.notFound
        }
        try x.authorise(
            .nilaiPegawai, hubungan: sebagai == .penilai ? [.penilai] : [.atasanPenilai],
            keadaan: konteks.isLewat ? [.lewatTenggat] : []
        )
        return TimEvaluasi(
            konteks: konteks, sebagai: sebagai,
            anggota: try AnggotaTimStore.load(konteks, instansi: x.instansi.id, in: db)
        )
    }

    var periode: Periode { konteks.periode.periode }
    var halangan: Penolakan? { konteks.halangan(sebagai) }
    /// Everybody who can be or has been rated.
    var ikutDinilai: [AnggotaTim] { anggota.filter(\.isIkutDinilai) }
    /// Whose evaluation would be sent now.
    var akanDikirim: [AnggotaTim] { anggota.filter(\.isTerbuka) }
    var tanpaSKP: [AnggotaTim] { anggota.filter { !$0.isIkutDinilai } }
    var sudahDinilai: Int { ikutDinilai.count { $0.evaluasi.predikatSementara != nil } }

    var sebaran: SebaranTim {
        SebaranTim(ikutDinilai.map { ($0.id, $0.evaluasi.hasilKerja, $0.evaluasi.perilakuKerja) })
    }

    /// Address of a page of this team; keeps whose team it is.
    func alamat(_ ekor: String = "", _ tanya: [String] = []) -> String {
        let milik = sebagai == .atasanPenilai ? ["penilai=\(konteks.penilaiID)"] : []
        let semua = milik + tanya
        return "/tim/evaluasi/\(periode.kode)\(ekor)" + (semua.isEmpty ? "" : "?" + semua.joined(separator: "&"))
    }
}

extension TimEvaluasi {
    /// A draft that is to be written.
    struct Perubahan: Sendable {
        let skp: String
        let versi: Int
        let lama: EvaluasiKinerja
        let keputusan: Keputusan<EvaluasiKinerja>
    }

    /// The drafts that differ from what is stored. With `isPeriksa` each must be ready to be sent.
    ///
    /// Refuses with one fault per field, named `hasil[ID]`, `perilaku[ID]` or `alasan[ID]`.
    func perubahan(
        _ isian: IsianTim, isPeriksa: Bool, newID: () -> String
    ) throws(DaftarPenolakan) -> [Perubahan] {
        if let halangan { throw DaftarPenolakan(daftar: [halangan]) }
        var hasil: [Perubahan] = []
        var faults: [Penolakan] = []
        for orang in anggota {
            guard let satu = isian.orang[orang.id] else { continue }
            do throws(Penolakan) {
                let baru = try nilai(orang, satu, newID: newID)
                if isPeriksa { try siapDikirim(orang, baru?.keputusan.keadaan ?? orang.evaluasi) }
                if let baru { hasil.append(baru) }
            } catch {
                faults.append(error.milik(orang.id))
            }
        }
        try DaftarPenolakan.periksa(faults)
        return hasil
    }

    private func nilai(
        _ orang: AnggotaTim, _ satu: IsianTim.Satu, newID: () -> String
    ) throws(Penolakan) -> Perubahan? {
        let lama = orang.evaluasi
        let isian = IsianPenilaian(
            hasilKerja: satu.hasilKerja, perilakuKerja: satu.perilakuKerja, alasan: satu.alasan ?? lama.alasan,
            catatan: satu.catatan ?? lama.catatan,
            pertimbanganKendala: satu.pertimbangan ?? lama.pertimbanganKendala
        )
        if lama.isSama(isian) { return nil }
        guard let skp = orang.skp else { throw WajibSKPDitetapkan.penolakan }
        let mulai = EvaluasiKinerja(
            id: lama.id.isEmpty ? newID() : lama.id, pegawaiID: orang.id, penilaiID: konteks.penilaiID,
            periode: periode,
            keadaan: lama.keadaan, hasilKerja: lama.hasilKerja, perilakuKerja: lama.perilakuKerja, alasan: lama.alasan,
            catatan: lama.catatan, pertimbanganKendala: lama.pertimbanganKendala
        )
        let keputusan = try mulai.nilai(
            isian, isSKPDitetapkan: orang.isSKPDitetapkan, syarat: konteks.syarat(sebagai)
        )
        return Perubahan(skp: skp.id, versi: satu.versi ?? orang.versi, lama: lama, keputusan: keputusan)
    }

    /// A dry run of the signature.
    private func siapDikirim(_ orang: AnggotaTim, _ evaluasi: EvaluasiKinerja) throws(Penolakan) {
        guard evaluasi.keadaan.isTerbuka else { return }
        _ = try evaluasi.sampaikan(
            oleh: konteks.penilaiID, nama: orang.nama, isSKPDitetapkan: orang.isSKPDitetapkan,
            syarat: konteks.syarat(sebagai), jumlahKendala: orang.kendalaDiakui
        )
    }

    /// What still keeps the team from being sent, one fault per person.
    var kekurangan: [Penolakan] {
        if let halangan { return [halangan] }
        return akanDikirim.compactMap { orang in
            do throws(Penolakan) {
                try siapDikirim(orang, orang.evaluasi)
                return nil
            } catch {
                return error.milik(orang.id)
            }
        }
    }

    /// The same team with what was typed, for a page that comes back with faults.
    func dengan(_ isian: IsianTim) -> TimEvaluasi {
        var salinan = self
        salinan.anggota = anggota.map { orang in
            guard let satu = isian.orang[orang.id], orang.isTerbuka else { return orang }
            return orang.dengan(
                EvaluasiKinerja(
                    id: orang.evaluasi.id, pegawaiID: orang.id, penilaiID: konteks.penilaiID, periode: periode,
                    keadaan: .draf, hasilKerja: satu.hasilKerja, perilakuKerja: satu.perilakuKerja,
                    alasan: satu.alasan ?? orang.evaluasi.alasan, catatan: satu.catatan ?? orang.evaluasi.catatan,
                    pertimbanganKendala: satu.pertimbangan ?? orang.evaluasi.pertimbanganKendala
                )
            )
        }
        return salinan
    }
}

extension Penolakan {
    /// Names the field of one person of a team.
    func milik(_ pegawai: String) -> Penolakan {
        let nama =
            switch isian {
            case "perilaku_kerja": "perilaku"
            case "alasan", "catatan", "pertimbangan": isian ?? "alasan"
            default: "hasil"
            }
        return Penolakan(kode, pesan, isian: "\(nama)[\(pegawai)]", perbaikan: perbaikan)
    }

    /// The same refusal at another field.
    func pada(_ isian: String?) -> Penolakan { Penolakan(kode, pesan, isian: isian, perbaikan: perbaikan) }
}

extension EvaluasiKinerja {
    /// Whether a submitted row changes nothing.
    func isSama(_ isian: IsianPenilaian) -> Bool {
        hasilKerja == isian.hasilKerja && perilakuKerja == isian.perilakuKerja && alasan == isian.alasan
            && catatan == isian.catatan && pertimbanganKendala == isian.pertimbanganKendala
    }
}
