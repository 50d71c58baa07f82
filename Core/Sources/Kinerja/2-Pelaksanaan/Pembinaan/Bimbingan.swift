/// When and where a guidance takes place.
public struct JadwalBimbingan: Sendable, Hashable {
    public var tanggal: Tanggal
    /// Minutes since midnight, WIB.
    public var mulai: Int
    public var selesai: Int
    public var tempat: String
    /// One line each.
    public var agenda: [String]

    public init(tanggal: Tanggal, mulai: Int, selesai: Int, tempat: String, agenda: [String]) {
        self.tanggal = tanggal
        self.mulai = mulai
        self.selesai = selesai
        self.tempat = tempat
        self.agenda = agenda
    }
}

/// The letter by which somebody who is not the rater guides (penugasan khusus, L-42 h.78).
public struct PenugasanKhusus: Sendable, Hashable {
    public var nomor: String
    public var tanggal: Tanggal

    public init(nomor: String, tanggal: Tanggal) {
        self.nomor = nomor
        self.tanggal = tanggal
    }
}

/// A guidance of one Pegawai (bimbingan kinerja, Ps 21; L.III.D.4 h.78-85).
public struct Bimbingan: Sendable, Hashable {
    public let id: String
    public let pegawaiID: String
    /// Rater on the day of the proposal.
    public var penilaiID: String
    /// Coach or mentor.
    public var pembimbingID: String
    public let pengusulID: String
    public var bentuk: BentukBimbingan
    public var jenisMentoring: JenisMentoring?
    public var keadaan: KeadaanBimbingan
    /// Ground (L-40).
    public var alasan: String
    public var penugasan: PenugasanKhusus?
    public var skpID: String?
    public var rhkID: String?
    public var jadwal: JadwalBimbingan?
    /// SEQUENCE of the calendar file.
    public var urutan: Int
    public var isian: IsianBimbingan
    /// Who has signed, over which fingerprint.
    public var tandaTangan: [String: String]
    public var isDitanggapi: Bool
    public var isKompetensiDinilai: Bool
    public var versi: Int

    public init(
        id: String, pegawaiID: String, penilaiID: String, pembimbingID: String, pengusulID: String,
        bentuk: BentukBimbingan, jenisMentoring: JenisMentoring? = nil, keadaan: KeadaanBimbingan = .diusulkan,
        alasan: String, penugasan: PenugasanKhusus? = nil, skpID: String? = nil, rhkID: String? = nil,
        jadwal: JadwalBimbingan? = nil, urutan: Int = 0, isian: IsianBimbingan = IsianBimbingan(),
        tandaTangan: [String: String] = [:], isDitanggapi: Bool = false, isKompetensiDinilai: Bool = false,
        versi: Int = 1
    ) {
        self.id = id
        self.pegawaiID = pegawaiID
        self.penilaiID = penilaiID
        self.pembimbingID = pembimbingID
        self.pengusulID = pengusulID
        self.bentuk = bentuk
        self.jenisMentoring = jenisMentoring
        self.keadaan = keadaan
        self.alasan = alasan
        self.penugasan = penugasan
        self.skpID = skpID
        self.rhkID = rhkID
        self.jadwal = jadwal
        self.urutan = urutan
        self.isian = isian
        self.tandaTangan = tandaTangan
        self.isDitanggapi = isDitanggapi
        self.isKompetensiDinilai = isKompetensiDinilai
        self.versi = versi
    }

    /// Somebody else than the rater guides: then the rater is told and reads (L-50 h.85).
    public var isPembimbingLain: Bool { pembimbingID != penilaiID }
}

extension Bimbingan {
    func peristiwa(_ jenis: String, _ rincian: [String: String] = [:]) -> Peristiwa {
        Peristiwa(jenis: "bimbingan.\(jenis)", objek: "bimbingan", objekID: id, rincian: rincian)
    }

    func jadi(_ ubah: (inout Bimbingan) -> Void) -> Bimbingan {
        var baru = self
        ubah(&baru)
        baru.versi += 1
        return baru
    }

    func periksa(_ boleh: [KeadaanBimbingan], untuk tindakan: String) throws(Penolakan) {
        guard boleh.contains(keadaan) else {
            throw Penolakan(
                "bimbingan.keadaan", "Bimbingan ini \(keadaan.tampil.lowercased()), jadi tidak dapat \(tindakan).",
                perbaikan: "Buka halaman bimbingannya: langkah yang menunggu tertulis paling atas."
            )
        }
    }

    func periksa(_ pelaku: String, dari boleh: [String], _ siapa: String) throws(Penolakan) {
        guard boleh.contains(pelaku) else {
            throw Penolakan("bimbingan.bukan_pelaku", "Langkah ini dilakukan oleh \(siapa).")
        }
    }
}

func teksWajib(
    _ teks: String, _ pesan: String, isian: String, paling: Int = 2000
) throws(Penolakan) -> String {
    let rapi = Teks.rapikan(teks)
    guard !rapi.isEmpty else { throw Penolakan("bimbingan.kosong", pesan, isian: isian) }
    guard rapi.count <= paling else {
        throw Penolakan("bimbingan.terlalu_panjang", "Tulis paling banyak \(paling) huruf", isian: isian)
    }
    return rapi
}
