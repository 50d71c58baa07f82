// Sample files of this project (SIASN "data utama pegawai", e-Kinerja "Laporan SKP" and "Laporan Penilaian"): five
// invented people, NIP with the impossible birth date 9999-13-32. Column names as read by public programs; every value
// is invented. swift-format-ignore-file

/// The three sample files as text.
enum ReaderContohBerkas {
    /// `siasn_pegawai_sintetis.csv`
    static let siasnDataUtama = #"""
        PNS ID,NIP BARU,NIP LAMA,NAMA,GELAR DEPAN,GELAR BELAKANG,TEMPAT LAHIR ID,TEMPAT LAHIR NAMA,TANGGAL LAHIR,JENIS KELAMIN,AGAMA ID,AGAMA NAMA,JENIS KAWIN ID,JENIS KAWIN NAMA,NIK,NOMOR HP,EMAIL,EMAIL GOV,ALAMAT,NPWP NOMOR,BPJS,JENIS PEGAWAI ID,JENIS PEGAWAI NAMA,KEDUDUKAN HUKUM ID,KEDUDUKAN HUKUM NAMA,STATUS CPNS PNS,KARTU ASN VIRTUAL,NOMOR SK CPNS,TANGGAL SK CPNS,TMT CPNS,NOMOR SK PNS,TANGGAL SK PNS,TMT PNS,GOL AWAL ID,GOL AWAL NAMA,GOL AKHIR ID,GOL AKHIR NAMA,TMT GOLONGAN,MK TAHUN,MK BULAN,JENIS JABATAN ID,JENIS JABATAN NAMA,JABATAN ID,JABATAN NAMA,TMT JABATAN,TINGKAT PENDIDIKAN ID,TINGKAT PENDIDIKAN NAMA,PENDIDIKAN ID,PENDIDIKAN NAMA,TAHUN LULUS,NAMA SEKOLAH,KPKN ID,KPKN NAMA,LOKASI KERJA ID,LOKASI KERJA NAMA,UNOR ID,UNOR NAMA,INSTANSI INDUK ID,INSTANSI INDUK NAMA,INSTANSI KERJA ID,INSTANSI KERJA NAMA,SATUAN KERJA INDUK ID,SATUAN KERJA INDUK NAMA,SATUAN KERJA KERJA ID,SATUAN KERJA KERJA NAMA,IS VALID NIK
        SINTETIS-0001,'999913322099139001,null,SINTETIS SATU,dr.,M.Kes,null,Kota Rekaan,14-02-1971,M,null,null,null,null,'0000000000000001,'080000000001,sintetis1@example.invalid,null,DATA SINTETIS,null,null,null,PNS,01,Aktif,PNS,null,null,null,null,null,null,null,null,null,43,IV/c,01-04-2021,27,0,1,Jabatan Struktural,null,Kepala Dinas Kesehatan,01-03-2022,null,S-2,null,null,null,null,null,null,null,Kab. Bungo,UNOR-DINKES,Dinas Kesehatan,null,Pemerintah Kab. Bungo,null,Pemerintah Kab. Bungo,null,Pemerintah Kab. Bungo,null,Pemerintah Kab. Bungo,0
        SINTETIS-0002,'999913322099139002,null,SINTETIS DUA,null,"S.E., M.M",null,Kota Rekaan,03-09-1974,F,null,null,null,null,'0000000000000002,'080000000002,sintetis2@example.invalid,null,DATA SINTETIS,null,null,null,PNS,01,Aktif,PNS,null,null,null,null,null,null,null,null,null,42,IV/b,01-10-2020,23,0,1,Jabatan Struktural,null,Sekretaris Dinas Kesehatan,01-03-2022,null,S-2,null,null,null,null,null,null,null,Kab. Bungo,UNOR-DINKES-SEK,Sekretariat Dinas Kesehatan,null,Pemerintah Kab. Bungo,null,Pemerintah Kab. Bungo,null,Pemerintah Kab. Bungo,null,Pemerintah Kab. Bungo,0
        SINTETIS-0003,'999913322099139003,null,SINTETIS TIGA,null,"S.Kep., Ns",null,Kota Rekaan,21-05-1985,F,null,null,null,null,'0000000000000003,'080000000003,sintetis3@example.invalid,null,DATA SINTETIS,null,null,null,PNS,01,Aktif,PNS,null,null,null,null,null,null,null,null,null,33,III/c,01-04-2022,14,0,2,Jabatan Fungsional,null,Perawat Ahli Muda,01-04-2022,null,S-1,null,null,null,null,null,null,null,Kab. Bungo,UNOR-PKM-AG,UPTD Puskesmas Air Gemuruh,null,Pemerintah Kab. Bungo,null,Pemerintah Kab. Bungo,null,Pemerintah Kab. Bungo,null,Pemerintah Kab. Bungo,0
        SINTETIS-0004,'999913322099139004,null,SINTETIS EMPAT,null,A.Md.Keb,null,Kota Rekaan,30-11-1992,F,null,null,null,null,'0000000000000004,'080000000004,sintetis4@example.invalid,null,DATA SINTETIS,null,null,null,PPPK,01,Aktif,PPPK,null,null,null,null,null,null,null,null,null,null,VII,01-10-2025,0,0,2,Jabatan Fungsional,null,Bidan Terampil,01-10-2025,null,D-III,null,null,null,null,null,null,null,Kab. Bungo,UNOR-PKM-TT,UPTD Puskesmas Tanah Tumbuh,null,Pemerintah Kab. Bungo,null,Pemerintah Kab. Bungo,null,Pemerintah Kab. Bungo,null,Pemerintah Kab. Bungo,0
        SINTETIS-0005,'999913322099139005,null,SINTETIS LIMA,null,null,null,Kota Rekaan,08-07-1990,M,null,null,null,null,'0000000000000005,'080000000005,sintetis5@example.invalid,null,DATA SINTETIS,null,null,null,PPPK PARUH WAKTU,01,Aktif,PPPK,null,null,null,null,null,null,null,null,null,null,V,01-01-2026,0,0,4,Jabatan Pelaksana,null,Pengadministrasi Perkantoran,01-01-2026,null,SLTA,null,null,null,null,null,null,null,Kab. Bungo,UNOR-DINKES-SEK,Sekretariat Dinas Kesehatan,null,Pemerintah Kab. Bungo,null,Pemerintah Kab. Bungo,null,Pemerintah Kab. Bungo,null,Pemerintah Kab. Bungo,0
        """# + "\n"

    /// `ekinerja_laporan_skp_sintetis.csv`
    static let laporanSKP = #"""
        Laporan SKP 2025
        Instansi Pemerintah Kab. Bungo (DATA SINTETIS)
        ""
        ""
        ""
        Data per 2025-11-10 08:00:00 (SINTETIS)
        ""
        skp_id,id,jenis,nip,nama,jabatan,is_skp,unit,jenis_pegawai,skp_status,skp_model,skp_unor,skp_unor_atasan,skp_unor_induk,skp_jabatan,skp_jenis_jabatan,periode_awal,periode_akhir,is_plt_plh,created_at
        SKP-SINTETIS-0001,SINTETIS-0001,tahunan,999913322099139001,SINTETIS SATU,Kepala Dinas Kesehatan,1,Dinas Kesehatan,pns,persetujuan,kuantitatif,Dinas Kesehatan,Pemerintah Kab. Bungo,Dinas Kesehatan,Kepala Dinas Kesehatan,1,2025-01-01,2025-12-31,0,2025-01-15 09:00:00
        SKP-SINTETIS-0002,SINTETIS-0002,tahunan,999913322099139002,SINTETIS DUA,Sekretaris Dinas Kesehatan,1,Sekretariat Dinas Kesehatan,pns,persetujuan,kuantitatif,Sekretariat Dinas Kesehatan,Dinas Kesehatan,Dinas Kesehatan,Sekretaris Dinas Kesehatan,1,2025-01-01,2025-12-31,0,2025-01-15 09:00:00
        SKP-SINTETIS-0003,SINTETIS-0003,tahunan,999913322099139003,SINTETIS TIGA,Perawat Ahli Muda,1,UPTD Puskesmas Air Gemuruh,pns,persetujuan,kuantitatif,UPTD Puskesmas Air Gemuruh,Dinas Kesehatan,Dinas Kesehatan,Perawat Ahli Muda,2,2025-01-01,2025-12-31,0,2025-01-15 09:00:00
        SKP-SINTETIS-0004,SINTETIS-0004,tahunan,999913322099139004,SINTETIS EMPAT,Bidan Terampil,1,UPTD Puskesmas Tanah Tumbuh,pppk,pengajuan,kuantitatif,UPTD Puskesmas Tanah Tumbuh,Dinas Kesehatan,Dinas Kesehatan,Bidan Terampil,2,2025-01-01,2025-12-31,0,2025-01-15 09:00:00
        SKP-SINTETIS-0005,SINTETIS-0005,tahunan,999913322099139005,SINTETIS LIMA,Pengadministrasi Perkantoran,0,Sekretariat Dinas Kesehatan,pppk_paruh_waktu,draft,,Sekretariat Dinas Kesehatan,Dinas Kesehatan,Dinas Kesehatan,Pengadministrasi Perkantoran,4,2025-01-01,2025-12-31,0,2025-01-15 09:00:00
        SKP-SINTETIS-0002-PLT,SINTETIS-0002,tahunan,999913322099139002,SINTETIS DUA,Plt. Kepala Bidang Kesehatan Masyarakat,1,Sekretariat Dinas Kesehatan,pns,persetujuan,kuantitatif,Sekretariat Dinas Kesehatan,Dinas Kesehatan,Dinas Kesehatan,Plt. Kepala Bidang Kesehatan Masyarakat,1,2025-06-01,2025-12-31,1,2025-01-15 09:00:00
        """# + "\n"

    /// `ekinerja_laporan_penilaian_sintetis.csv`
    static let laporanPenilaian = #"""
        Laporan Penilaian SKP Bulanan 2025
        Instansi Pemerintah Kab. Bungo (DATA SINTETIS)
        ""
        ""
        ""
        Data per 2025-11-10 08:00:00 (SINTETIS)
        ""
        jenis,id,nip,nama,periode_awal_skp,periode_akhir_skp,tahun_skp,periode_id,jenis_pegawai,golru,skp_id,skp_jabatan,skp_unor,skp_unor_id,skp_unor_induk,skp_jenis_jabatan,is_skp_plt_plh_pjb,hasil_kerja,perilaku_kerja,hasil_akhir,pegawai_atasan_id,pegawai_atasan_nip,pegawai_atasan_nama,pegawai_atasan_jabatan,pegawai_atasan_unor_id,pegawai_atasan_unor,pegawai_atasan_golru,waktu_dinilai,pegawai_penilai_id,created_at
        bulanan,SINTETIS-0001,999913322099139001,SINTETIS SATU,2025-01-01,2025-12-31,2025,PERIODE-2025-10,pns,IV/c,SKP-SINTETIS-0001,Kepala Dinas Kesehatan,Dinas Kesehatan,UNOR-DINKES,Dinas Kesehatan,1,0,DIATAS EKSPEKTASI,SESUAI EKSPEKTASI,BAIK,,,BUPATI (SINTETIS),Bupati,,Kabupaten,,2025-11-05 08:00:00,,2025-11-01 00:00:00
        bulanan,SINTETIS-0002,999913322099139002,SINTETIS DUA,2025-01-01,2025-12-31,2025,PERIODE-2025-10,pns,IV/b,SKP-SINTETIS-0002,Sekretaris Dinas Kesehatan,Sekretariat Dinas Kesehatan,UNOR-DINKES-SEK,Dinas Kesehatan,1,0,SESUAI EKSPEKTASI,SESUAI EKSPEKTASI,BAIK,SINTETIS-0001,999913322099139001,SINTETIS SATU,Kepala Dinas Kesehatan,UNOR-DINKES,Dinas Kesehatan,IV/c,2025-11-05 08:00:00,SINTETIS-0001,2025-11-01 00:00:00
        bulanan,SINTETIS-0003,999913322099139003,SINTETIS TIGA,2025-01-01,2025-12-31,2025,PERIODE-2025-10,pns,III/c,SKP-SINTETIS-0003,Perawat Ahli Muda,UPTD Puskesmas Air Gemuruh,UNOR-PKM-AG,Dinas Kesehatan,2,0,DIATAS EKSPEKTASI,DIATAS EKSPEKTASI,SANGAT BAIK,SINTETIS-0001,999913322099139001,SINTETIS SATU,Kepala Dinas Kesehatan,UNOR-DINKES,Dinas Kesehatan,IV/c,2025-11-05 08:00:00,SINTETIS-0001,2025-11-01 00:00:00
        bulanan,SINTETIS-0004,999913322099139004,SINTETIS EMPAT,2025-01-01,2025-12-31,2025,PERIODE-2025-10,pppk,VII,SKP-SINTETIS-0004,Bidan Terampil,UPTD Puskesmas Tanah Tumbuh,UNOR-PKM-TT,Dinas Kesehatan,2,0,DIBAWAH EKSPEKTASI,SESUAI EKSPEKTASI,CUKUP,SINTETIS-0001,999913322099139001,SINTETIS SATU,Kepala Dinas Kesehatan,UNOR-DINKES,Dinas Kesehatan,IV/c,2025-11-05 08:00:00,SINTETIS-0001,2025-11-01 00:00:00
        bulanan,SINTETIS-0005,999913322099139005,SINTETIS LIMA,2025-01-01,2025-12-31,2025,PERIODE-2025-10,pppk_paruh_waktu,V,SKP-SINTETIS-0005,Pengadministrasi Perkantoran,Sekretariat Dinas Kesehatan,UNOR-DINKES-SEK,Dinas Kesehatan,4,0,-,-,-,SINTETIS-0001,999913322099139001,SINTETIS SATU,Kepala Dinas Kesehatan,UNOR-DINKES,Dinas Kesehatan,IV/c,,,2025-11-01 00:00:00
        """# + "\n"
}
