"""The plans of the three people of the demo, as the seed's own examples have them (RencanaContoh)."""

from support import KABID, KAPUS, KORWAS, PENGAWAS, PERAWAT, PETUGAS


class Measure:
    def __init__(self, aspek, ukuran, target, satuan, standar, realisasi):
        self.aspek, self.ukuran, self.target, self.satuan = aspek, ukuran, target, satuan
        self.standar, self.realisasi = standar, realisasi


class Result:
    def __init__(self, rumusan, atasan, *ukuran):
        self.rumusan, self.atasan, self.ukuran = rumusan, atasan, ukuran


class Plan:
    def __init__(self, nip, nama, penilai, hasil, dukungan="", kendala=""):
        self.nip, self.nama, self.penilai, self.hasil = nip, nama, penilai, hasil
        self.dukungan, self.kendala = dukungan, kendala

    @property
    def measures(self):
        return [ukuran for hasil in self.hasil for ukuran in hasil.ukuran]


NURSE = Plan(PERAWAT, "Melati Umpama", KAPUS, [
    Result(
        "Keluhan pasien rawat jalan ditanggapi cepat", "Keluhan pasien ditanggapi tepat waktu",
        Measure("waktu", "Waktu tindak lanjut pengaduan pasien", "5", "hari kerja", "STD-177", "4"),
    ),
    Result(
        "Pasien puas dengan pelayanan keperawatan", "Pasien puskesmas terlayani cepat dan ramah",
        Measure("kualitas", "Kepuasan pengguna layanan", "76,61", "indeks", "STD-038", "81,2"),
        Measure("kualitas", "Kepatuhan kebersihan tangan", "85", "persen", "STD-033", "88"),
    ),
], dukungan="Data pengaduan tersedia setiap pagi")

SUPERVISOR = Plan(PENGAWAS, "Kemuning Misal", KORWAS, [
    Result(
        "Guru sekolah binaan makin terampil mengajar", "Kompetensi kepala sekolah dan guru meningkat",
        Measure("kuantitas", "Dokumen pendampingan pelaksanaan program sekolah", "14", "dokumen", "STD-135", "2"),
    ),
    Result(
        "Mutu sekolah binaan meningkat", "Mutu pembelajaran sekolah binaan meningkat",
        Measure("kuantitas", "Sekolah binaan dengan program berdasar rapor pendidikan", "14", "sekolah", "STD-134", "1"),
    ),
])

TECHNICIAN = Plan(PETUGAS, "Sungkai Seumpama", KABID, [
    Result(
        "Laporan kerusakan jalan ditangani cepat", "Kerusakan jalan tertangani cepat",
        Measure("waktu", "Waktu tindak lanjut laporan kerusakan jalan kabupaten", "14", "hari", "STD-149", "19"),
    ),
    Result(
        "Ruas jalan tetap aman dilalui", "Jalan kabupaten terpelihara berkala",
        Measure("kuantitas", "Panjang jalan kabupaten yang dipelihara", "12", "km", "STD-148", "0,6"),
    ),
], dukungan="Satu mesin pemadat dan satu kendaraan angkut setiap minggu kedua\nAlat pelindung diri lengkap",
    kendala="Mesin pemadat belum tersedia sejak Juli, tambalan dipadatkan dengan tangan")

THREE = [NURSE, SUPERVISOR, TECHNICIAN]
