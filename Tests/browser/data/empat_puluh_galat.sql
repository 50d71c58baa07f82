-- Empat puluh galat data untuk cerita "periode dibuka dengan data yang salah", di atas benih demo.
-- Jalan di SQLite dan PostgreSQL. Semua orang rekaan; NIP berbulan lahir 13. Kepala balai: GAL-1 .. GAL-13.
-- Jumlah yang ditambahkan: tanpa_penilai 8, tanpa_penempatan 4, penilai_tidak_aktif 3, melingkar 3, unit_tanpa_kepala 4,
-- kepala_ganda 1, garis_ganda 3, penilai_setingkat 4, ganda 3, unit_berakhir 3, unit_tanpa_induk 2, penilai_tanpa_akun 2.
-- Dasar: dua balai yang beres, tempat orang-orang di bawah ini bekerja
INSERT INTO unit (instansi_id, id, kode, nama, jenis, induk_id, mandiri, jalur, status_data, sumber, berlaku_sejak, berlaku_sampai)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fk0001', 'GAL-1', 'Balai Contoh Satu', 'uptd', (SELECT id FROM unit WHERE kode = 'BGO'), 0, '/BGO/GAL-1/', 'contoh', 'galat yang ditanam', '2024-01-01', NULL);
INSERT INTO unit (instansi_id, id, kode, nama, jenis, induk_id, mandiri, jalur, status_data, sumber, berlaku_sejak, berlaku_sampai)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fk0002', 'GAL-2', 'Balai Contoh Dua', 'uptd', (SELECT id FROM unit WHERE kode = 'BGO'), 0, '/BGO/GAL-2/', 'contoh', 'galat yang ditanam', '2024-01-01', NULL);
INSERT INTO pegawai (instansi_id, id, nip, nama, nama_cari, jenis_asn, jenis_kelamin, kedudukan, sumber, dibuat)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fp0001', '199013022019011701', 'Akasia Umpama', 'akasia umpama', 'pns', 'L', 'aktif', 'contoh', 0);
INSERT INTO penempatan (instansi_id, id, pegawai_id, unit_id, jabatan, jenis_jabatan, kepala_unit, jenis, berlaku_sejak)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000ft0001', '00000000000000000000fp0001', '00000000000000000000fk0001', 'Kepala Balai Contoh', 'administrator', 1, 'definitif', '2024-01-01');
INSERT INTO garis_penilai (instansi_id, id, pegawai_id, penilai_id, dasar, berlaku_sejak, berlaku_sampai)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fg0001', '00000000000000000000fp0001', (SELECT id FROM pegawai WHERE nip = '196013012099130001'), 'impor', '2024-01-01', NULL);
INSERT INTO pegawai (instansi_id, id, nip, nama, nama_cari, jenis_asn, jenis_kelamin, kedudukan, sumber, dibuat)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fp0002', '199013032019011702', 'Bayur Misal', 'bayur misal', 'pns', 'L', 'aktif', 'contoh', 0);
INSERT INTO penempatan (instansi_id, id, pegawai_id, unit_id, jabatan, jenis_jabatan, kepala_unit, jenis, berlaku_sejak)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000ft0002', '00000000000000000000fp0002', '00000000000000000000fk0002', 'Kepala Balai Contoh', 'administrator', 1, 'definitif', '2024-01-01');
INSERT INTO garis_penilai (instansi_id, id, pegawai_id, penilai_id, dasar, berlaku_sejak, berlaku_sampai)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fg0002', '00000000000000000000fp0002', (SELECT id FROM pegawai WHERE nip = '196013012099130001'), 'impor', '2024-01-01', NULL);
INSERT INTO akun (instansi_id, pegawai_id, kata_sandi, peran)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fp0001', (SELECT a.kata_sandi FROM akun a JOIN pegawai p ON p.instansi_id = a.instansi_id AND p.id = a.pegawai_id WHERE p.nip = '198813072012031004'), '');
INSERT INTO akun (instansi_id, pegawai_id, kata_sandi, peran)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fp0002', (SELECT a.kata_sandi FROM akun a JOIN pegawai p ON p.instansi_id = a.instansi_id AND p.id = a.pegawai_id WHERE p.nip = '198813072012031004'), '');
-- 1-8 tanpa_penilai: delapan orang tanpa garis
INSERT INTO pegawai (instansi_id, id, nip, nama, nama_cari, jenis_asn, jenis_kelamin, kedudukan, sumber, dibuat)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fp0003', '199013042019011703', 'Cendana Percontohan', 'cendana percontohan', 'pns', 'L', 'aktif', 'contoh', 0);
INSERT INTO penempatan (instansi_id, id, pegawai_id, unit_id, jabatan, jenis_jabatan, kepala_unit, jenis, berlaku_sejak)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000ft0003', '00000000000000000000fp0003', '00000000000000000000fk0001', 'Penguji Kendaraan Contoh', 'pelaksana', 0, 'definitif', '2024-01-01');
INSERT INTO pegawai (instansi_id, id, nip, nama, nama_cari, jenis_asn, jenis_kelamin, kedudukan, sumber, dibuat)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fp0004', '199013052019011704', 'Duku Semisal', 'duku semisal', 'pns', 'L', 'aktif', 'contoh', 0);
INSERT INTO penempatan (instansi_id, id, pegawai_id, unit_id, jabatan, jenis_jabatan, kepala_unit, jenis, berlaku_sejak)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000ft0004', '00000000000000000000fp0004', '00000000000000000000fk0001', 'Penguji Kendaraan Contoh', 'pelaksana', 0, 'definitif', '2024-01-01');
INSERT INTO pegawai (instansi_id, id, nip, nama, nama_cari, jenis_asn, jenis_kelamin, kedudukan, sumber, dibuat)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fp0005', '199013062019011705', 'Embun Rekaan', 'embun rekaan', 'pns', 'L', 'aktif', 'contoh', 0);
INSERT INTO penempatan (instansi_id, id, pegawai_id, unit_id, jabatan, jenis_jabatan, kepala_unit, jenis, berlaku_sejak)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000ft0005', '00000000000000000000fp0005', '00000000000000000000fk0001', 'Penguji Kendaraan Contoh', 'pelaksana', 0, 'definitif', '2024-01-01');
INSERT INTO pegawai (instansi_id, id, nip, nama, nama_cari, jenis_asn, jenis_kelamin, kedudukan, sumber, dibuat)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fp0006', '199013072019011706', 'Fajar Seumpama', 'fajar seumpama', 'pns', 'L', 'aktif', 'contoh', 0);
INSERT INTO penempatan (instansi_id, id, pegawai_id, unit_id, jabatan, jenis_jabatan, kepala_unit, jenis, berlaku_sejak)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000ft0006', '00000000000000000000fp0006', '00000000000000000000fk0001', 'Penguji Kendaraan Contoh', 'pelaksana', 0, 'definitif', '2024-01-01');
INSERT INTO pegawai (instansi_id, id, nip, nama, nama_cari, jenis_asn, jenis_kelamin, kedudukan, sumber, dibuat)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fp0007', '199013082019011707', 'Gerimis Andaikan', 'gerimis andaikan', 'pns', 'L', 'aktif', 'contoh', 0);
INSERT INTO penempatan (instansi_id, id, pegawai_id, unit_id, jabatan, jenis_jabatan, kepala_unit, jenis, berlaku_sejak)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000ft0007', '00000000000000000000fp0007', '00000000000000000000fk0001', 'Penguji Kendaraan Contoh', 'pelaksana', 0, 'definitif', '2024-01-01');
INSERT INTO pegawai (instansi_id, id, nip, nama, nama_cari, jenis_asn, jenis_kelamin, kedudukan, sumber, dibuat)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fp0008', '199013092019011708', 'Hutan Contoh', 'hutan contoh', 'pns', 'L', 'aktif', 'contoh', 0);
INSERT INTO penempatan (instansi_id, id, pegawai_id, unit_id, jabatan, jenis_jabatan, kepala_unit, jenis, berlaku_sejak)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000ft0008', '00000000000000000000fp0008', '00000000000000000000fk0001', 'Penguji Kendaraan Contoh', 'pelaksana', 0, 'definitif', '2024-01-01');
INSERT INTO pegawai (instansi_id, id, nip, nama, nama_cari, jenis_asn, jenis_kelamin, kedudukan, sumber, dibuat)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fp0009', '199013102019011709', 'Ilalang Umpama', 'ilalang umpama', 'pns', 'L', 'aktif', 'contoh', 0);
INSERT INTO penempatan (instansi_id, id, pegawai_id, unit_id, jabatan, jenis_jabatan, kepala_unit, jenis, berlaku_sejak)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000ft0009', '00000000000000000000fp0009', '00000000000000000000fk0001', 'Penguji Kendaraan Contoh', 'pelaksana', 0, 'definitif', '2024-01-01');
INSERT INTO pegawai (instansi_id, id, nip, nama, nama_cari, jenis_asn, jenis_kelamin, kedudukan, sumber, dibuat)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fp0010', '199013112019011710', 'Jambu Misal', 'jambu misal', 'pns', 'L', 'aktif', 'contoh', 0);
INSERT INTO penempatan (instansi_id, id, pegawai_id, unit_id, jabatan, jenis_jabatan, kepala_unit, jenis, berlaku_sejak)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000ft0010', '00000000000000000000fp0010', '00000000000000000000fk0001', 'Penguji Kendaraan Contoh', 'pelaksana', 0, 'definitif', '2024-01-01');
-- 9-12 tanpa_penempatan: empat orang tanpa jabatan dan unit
INSERT INTO pegawai (instansi_id, id, nip, nama, nama_cari, jenis_asn, jenis_kelamin, kedudukan, sumber, dibuat)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fp0011', '199013122019011711', 'Kapas Percontohan', 'kapas percontohan', 'pns', 'L', 'aktif', 'contoh', 0);
INSERT INTO garis_penilai (instansi_id, id, pegawai_id, penilai_id, dasar, berlaku_sejak, berlaku_sampai)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fg0003', '00000000000000000000fp0011', '00000000000000000000fp0001', 'impor', '2024-01-01', NULL);
INSERT INTO pegawai (instansi_id, id, nip, nama, nama_cari, jenis_asn, jenis_kelamin, kedudukan, sumber, dibuat)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fp0012', '199013132019011712', 'Langsat Semisal', 'langsat semisal', 'pns', 'L', 'aktif', 'contoh', 0);
INSERT INTO garis_penilai (instansi_id, id, pegawai_id, penilai_id, dasar, berlaku_sejak, berlaku_sampai)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fg0004', '00000000000000000000fp0012', '00000000000000000000fp0001', 'impor', '2024-01-01', NULL);
INSERT INTO pegawai (instansi_id, id, nip, nama, nama_cari, jenis_asn, jenis_kelamin, kedudukan, sumber, dibuat)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fp0013', '199013142019011713', 'Manggis Rekaan', 'manggis rekaan', 'pns', 'L', 'aktif', 'contoh', 0);
INSERT INTO garis_penilai (instansi_id, id, pegawai_id, penilai_id, dasar, berlaku_sejak, berlaku_sampai)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fg0005', '00000000000000000000fp0013', '00000000000000000000fp0001', 'impor', '2024-01-01', NULL);
INSERT INTO pegawai (instansi_id, id, nip, nama, nama_cari, jenis_asn, jenis_kelamin, kedudukan, sumber, dibuat)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fp0014', '199013152019011714', 'Nangka Seumpama', 'nangka seumpama', 'pns', 'L', 'aktif', 'contoh', 0);
INSERT INTO garis_penilai (instansi_id, id, pegawai_id, penilai_id, dasar, berlaku_sejak, berlaku_sampai)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fg0006', '00000000000000000000fp0014', '00000000000000000000fp0001', 'impor', '2024-01-01', NULL);
-- 13-15 penilai_tidak_aktif: keluar, cuti di luar tanggungan negara, tugas belajar
INSERT INTO pegawai (instansi_id, id, nip, nama, nama_cari, jenis_asn, jenis_kelamin, kedudukan, sumber, dibuat)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fp0015', '199013162019011715', 'Oleander Andaikan', 'oleander andaikan', 'pns', 'L', 'keluar', 'contoh', 0);
INSERT INTO pegawai (instansi_id, id, nip, nama, nama_cari, jenis_asn, jenis_kelamin, kedudukan, sumber, dibuat)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fp0016', '199013172019011716', 'Pandan Contoh', 'pandan contoh', 'pns', 'L', 'cltn', 'contoh', 0);
INSERT INTO penempatan (instansi_id, id, pegawai_id, unit_id, jabatan, jenis_jabatan, kepala_unit, jenis, berlaku_sejak)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000ft0011', '00000000000000000000fp0016', '00000000000000000000fk0001', 'Penguji Kendaraan Contoh', 'pelaksana', 0, 'definitif', '2024-01-01');
INSERT INTO pegawai (instansi_id, id, nip, nama, nama_cari, jenis_asn, jenis_kelamin, kedudukan, sumber, dibuat)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fp0017', '199013182019011717', 'Rambai Umpama', 'rambai umpama', 'pns', 'L', 'tugas_belajar', 'contoh', 0);
INSERT INTO penempatan (instansi_id, id, pegawai_id, unit_id, jabatan, jenis_jabatan, kepala_unit, jenis, berlaku_sejak)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000ft0012', '00000000000000000000fp0017', '00000000000000000000fk0001', 'Penguji Kendaraan Contoh', 'pelaksana', 0, 'definitif', '2024-01-01');
INSERT INTO garis_penilai (instansi_id, id, pegawai_id, penilai_id, dasar, berlaku_sejak, berlaku_sampai)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fg0007', '00000000000000000000fp0017', '00000000000000000000fp0001', 'impor', '2024-01-01', NULL);
INSERT INTO pegawai (instansi_id, id, nip, nama, nama_cari, jenis_asn, jenis_kelamin, kedudukan, sumber, dibuat)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fp0018', '199013192019011718', 'Salak Misal', 'salak misal', 'pns', 'L', 'aktif', 'contoh', 0);
INSERT INTO penempatan (instansi_id, id, pegawai_id, unit_id, jabatan, jenis_jabatan, kepala_unit, jenis, berlaku_sejak)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000ft0013', '00000000000000000000fp0018', '00000000000000000000fk0001', 'Penguji Kendaraan Contoh', 'pelaksana', 0, 'definitif', '2024-01-01');
INSERT INTO garis_penilai (instansi_id, id, pegawai_id, penilai_id, dasar, berlaku_sejak, berlaku_sampai)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fg0008', '00000000000000000000fp0018', '00000000000000000000fp0015', 'impor', '2024-01-01', NULL);
INSERT INTO pegawai (instansi_id, id, nip, nama, nama_cari, jenis_asn, jenis_kelamin, kedudukan, sumber, dibuat)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fp0019', '199013202019011719', 'Terung Percontohan', 'terung percontohan', 'pns', 'L', 'aktif', 'contoh', 0);
INSERT INTO penempatan (instansi_id, id, pegawai_id, unit_id, jabatan, jenis_jabatan, kepala_unit, jenis, berlaku_sejak)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000ft0014', '00000000000000000000fp0019', '00000000000000000000fk0001', 'Penguji Kendaraan Contoh', 'pelaksana', 0, 'definitif', '2024-01-01');
INSERT INTO garis_penilai (instansi_id, id, pegawai_id, penilai_id, dasar, berlaku_sejak, berlaku_sampai)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fg0009', '00000000000000000000fp0019', '00000000000000000000fp0015', 'impor', '2024-01-01', NULL);
INSERT INTO pegawai (instansi_id, id, nip, nama, nama_cari, jenis_asn, jenis_kelamin, kedudukan, sumber, dibuat)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fp0020', '199013212019011720', 'Ubi Semisal', 'ubi semisal', 'pns', 'L', 'aktif', 'contoh', 0);
INSERT INTO penempatan (instansi_id, id, pegawai_id, unit_id, jabatan, jenis_jabatan, kepala_unit, jenis, berlaku_sejak)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000ft0015', '00000000000000000000fp0020', '00000000000000000000fk0001', 'Penguji Kendaraan Contoh', 'pelaksana', 0, 'definitif', '2024-01-01');
INSERT INTO garis_penilai (instansi_id, id, pegawai_id, penilai_id, dasar, berlaku_sejak, berlaku_sampai)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fg0010', '00000000000000000000fp0020', '00000000000000000000fp0015', 'impor', '2024-01-01', NULL);
INSERT INTO pegawai (instansi_id, id, nip, nama, nama_cari, jenis_asn, jenis_kelamin, kedudukan, sumber, dibuat)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fp0021', '199013222019011721', 'Vanili Rekaan', 'vanili rekaan', 'pns', 'L', 'aktif', 'contoh', 0);
INSERT INTO penempatan (instansi_id, id, pegawai_id, unit_id, jabatan, jenis_jabatan, kepala_unit, jenis, berlaku_sejak)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000ft0016', '00000000000000000000fp0021', '00000000000000000000fk0001', 'Penguji Kendaraan Contoh', 'pelaksana', 0, 'definitif', '2024-01-01');
INSERT INTO garis_penilai (instansi_id, id, pegawai_id, penilai_id, dasar, berlaku_sejak, berlaku_sampai)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fg0011', '00000000000000000000fp0021', '00000000000000000000fp0016', 'impor', '2024-01-01', NULL);
INSERT INTO pegawai (instansi_id, id, nip, nama, nama_cari, jenis_asn, jenis_kelamin, kedudukan, sumber, dibuat)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fp0022', '199013232019011722', 'Wijen Seumpama', 'wijen seumpama', 'pns', 'L', 'aktif', 'contoh', 0);
INSERT INTO penempatan (instansi_id, id, pegawai_id, unit_id, jabatan, jenis_jabatan, kepala_unit, jenis, berlaku_sejak)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000ft0017', '00000000000000000000fp0022', '00000000000000000000fk0001', 'Penguji Kendaraan Contoh', 'pelaksana', 0, 'definitif', '2024-01-01');
INSERT INTO garis_penilai (instansi_id, id, pegawai_id, penilai_id, dasar, berlaku_sejak, berlaku_sampai)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fg0012', '00000000000000000000fp0022', '00000000000000000000fp0016', 'impor', '2024-01-01', NULL);
INSERT INTO pegawai (instansi_id, id, nip, nama, nama_cari, jenis_asn, jenis_kelamin, kedudukan, sumber, dibuat)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fp0023', '199013242019011723', 'Yasmin Andaikan', 'yasmin andaikan', 'pns', 'L', 'aktif', 'contoh', 0);
INSERT INTO penempatan (instansi_id, id, pegawai_id, unit_id, jabatan, jenis_jabatan, kepala_unit, jenis, berlaku_sejak)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000ft0018', '00000000000000000000fp0023', '00000000000000000000fk0001', 'Penguji Kendaraan Contoh', 'pelaksana', 0, 'definitif', '2024-01-01');
INSERT INTO garis_penilai (instansi_id, id, pegawai_id, penilai_id, dasar, berlaku_sejak, berlaku_sampai)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fg0013', '00000000000000000000fp0023', '00000000000000000000fp0017', 'impor', '2024-01-01', NULL);
INSERT INTO pegawai (instansi_id, id, nip, nama, nama_cari, jenis_asn, jenis_kelamin, kedudukan, sumber, dibuat)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fp0024', '199013252019011724', 'Zaitun Contoh', 'zaitun contoh', 'pns', 'L', 'aktif', 'contoh', 0);
INSERT INTO penempatan (instansi_id, id, pegawai_id, unit_id, jabatan, jenis_jabatan, kepala_unit, jenis, berlaku_sejak)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000ft0019', '00000000000000000000fp0024', '00000000000000000000fk0001', 'Penguji Kendaraan Contoh', 'pelaksana', 0, 'definitif', '2024-01-01');
INSERT INTO garis_penilai (instansi_id, id, pegawai_id, penilai_id, dasar, berlaku_sejak, berlaku_sampai)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fg0014', '00000000000000000000fp0024', '00000000000000000000fp0017', 'impor', '2024-01-01', NULL);
-- 16-18 melingkar: dua orang, tiga orang, dan kepala balai dengan bawahannya
INSERT INTO unit (instansi_id, id, kode, nama, jenis, induk_id, mandiri, jalur, status_data, sumber, berlaku_sejak, berlaku_sampai)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fk0003', 'GAL-3', 'Balai Contoh Tiga', 'uptd', (SELECT id FROM unit WHERE kode = 'BGO'), 0, '/BGO/GAL-3/', 'contoh', 'galat yang ditanam', '2024-01-01', NULL);
INSERT INTO pegawai (instansi_id, id, nip, nama, nama_cari, jenis_asn, jenis_kelamin, kedudukan, sumber, dibuat)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fp0025', '199013262019011725', 'Anggur Umpama', 'anggur umpama', 'pns', 'L', 'aktif', 'contoh', 0);
INSERT INTO penempatan (instansi_id, id, pegawai_id, unit_id, jabatan, jenis_jabatan, kepala_unit, jenis, berlaku_sejak)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000ft0020', '00000000000000000000fp0025', '00000000000000000000fk0001', 'Analis Contoh', 'administrator', 0, 'definitif', '2024-01-01');
INSERT INTO pegawai (instansi_id, id, nip, nama, nama_cari, jenis_asn, jenis_kelamin, kedudukan, sumber, dibuat)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fp0026', '199013272019011726', 'Belimbing Misal', 'belimbing misal', 'pns', 'L', 'aktif', 'contoh', 0);
INSERT INTO penempatan (instansi_id, id, pegawai_id, unit_id, jabatan, jenis_jabatan, kepala_unit, jenis, berlaku_sejak)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000ft0021', '00000000000000000000fp0026', '00000000000000000000fk0001', 'Penguji Kendaraan Contoh', 'pelaksana', 0, 'definitif', '2024-01-01');
INSERT INTO garis_penilai (instansi_id, id, pegawai_id, penilai_id, dasar, berlaku_sejak, berlaku_sampai)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fg0015', '00000000000000000000fp0025', '00000000000000000000fp0026', 'impor', '2024-01-01', NULL);
INSERT INTO garis_penilai (instansi_id, id, pegawai_id, penilai_id, dasar, berlaku_sejak, berlaku_sampai)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fg0016', '00000000000000000000fp0026', '00000000000000000000fp0025', 'impor', '2024-01-01', NULL);
INSERT INTO pegawai (instansi_id, id, nip, nama, nama_cari, jenis_asn, jenis_kelamin, kedudukan, sumber, dibuat)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fp0027', '199013282019011727', 'Cemara Percontohan', 'cemara percontohan', 'pns', 'L', 'aktif', 'contoh', 0);
INSERT INTO penempatan (instansi_id, id, pegawai_id, unit_id, jabatan, jenis_jabatan, kepala_unit, jenis, berlaku_sejak)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000ft0022', '00000000000000000000fp0027', '00000000000000000000fk0001', 'Analis Contoh', 'administrator', 0, 'definitif', '2024-01-01');
INSERT INTO pegawai (instansi_id, id, nip, nama, nama_cari, jenis_asn, jenis_kelamin, kedudukan, sumber, dibuat)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fp0028', '199013012019011728', 'Durian Semisal', 'durian semisal', 'pns', 'L', 'aktif', 'contoh', 0);
INSERT INTO penempatan (instansi_id, id, pegawai_id, unit_id, jabatan, jenis_jabatan, kepala_unit, jenis, berlaku_sejak)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000ft0023', '00000000000000000000fp0028', '00000000000000000000fk0001', 'Kepala Seksi Contoh', 'pengawas', 0, 'definitif', '2024-01-01');
INSERT INTO pegawai (instansi_id, id, nip, nama, nama_cari, jenis_asn, jenis_kelamin, kedudukan, sumber, dibuat)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fp0029', '199013022019011729', 'Eboni Rekaan', 'eboni rekaan', 'pns', 'L', 'aktif', 'contoh', 0);
INSERT INTO penempatan (instansi_id, id, pegawai_id, unit_id, jabatan, jenis_jabatan, kepala_unit, jenis, berlaku_sejak)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000ft0024', '00000000000000000000fp0029', '00000000000000000000fk0001', 'Penguji Kendaraan Contoh', 'pelaksana', 0, 'definitif', '2024-01-01');
INSERT INTO garis_penilai (instansi_id, id, pegawai_id, penilai_id, dasar, berlaku_sejak, berlaku_sampai)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fg0017', '00000000000000000000fp0027', '00000000000000000000fp0029', 'impor', '2024-01-01', NULL);
INSERT INTO garis_penilai (instansi_id, id, pegawai_id, penilai_id, dasar, berlaku_sejak, berlaku_sampai)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fg0018', '00000000000000000000fp0028', '00000000000000000000fp0027', 'impor', '2024-01-01', NULL);
INSERT INTO garis_penilai (instansi_id, id, pegawai_id, penilai_id, dasar, berlaku_sejak, berlaku_sampai)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fg0019', '00000000000000000000fp0029', '00000000000000000000fp0028', 'impor', '2024-01-01', NULL);
INSERT INTO pegawai (instansi_id, id, nip, nama, nama_cari, jenis_asn, jenis_kelamin, kedudukan, sumber, dibuat)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fp0030', '199013032019011730', 'Flamboyan Seumpama', 'flamboyan seumpama', 'pns', 'L', 'aktif', 'contoh', 0);
INSERT INTO penempatan (instansi_id, id, pegawai_id, unit_id, jabatan, jenis_jabatan, kepala_unit, jenis, berlaku_sejak)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000ft0025', '00000000000000000000fp0030', '00000000000000000000fk0003', 'Kepala Balai Contoh', 'administrator', 1, 'definitif', '2024-01-01');
INSERT INTO pegawai (instansi_id, id, nip, nama, nama_cari, jenis_asn, jenis_kelamin, kedudukan, sumber, dibuat)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fp0031', '199013042019011731', 'Gambir Andaikan', 'gambir andaikan', 'pns', 'L', 'aktif', 'contoh', 0);
INSERT INTO penempatan (instansi_id, id, pegawai_id, unit_id, jabatan, jenis_jabatan, kepala_unit, jenis, berlaku_sejak)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000ft0026', '00000000000000000000fp0031', '00000000000000000000fk0003', 'Penguji Kendaraan Contoh', 'pelaksana', 0, 'definitif', '2024-01-01');
INSERT INTO garis_penilai (instansi_id, id, pegawai_id, penilai_id, dasar, berlaku_sejak, berlaku_sampai)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fg0020', '00000000000000000000fp0030', '00000000000000000000fp0031', 'impor', '2024-01-01', NULL);
INSERT INTO garis_penilai (instansi_id, id, pegawai_id, penilai_id, dasar, berlaku_sejak, berlaku_sampai)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fg0021', '00000000000000000000fp0031', '00000000000000000000fp0030', 'impor', '2024-01-01', NULL);
INSERT INTO akun (instansi_id, pegawai_id, kata_sandi, peran)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fp0025', (SELECT a.kata_sandi FROM akun a JOIN pegawai p ON p.instansi_id = a.instansi_id AND p.id = a.pegawai_id WHERE p.nip = '198813072012031004'), '');
INSERT INTO akun (instansi_id, pegawai_id, kata_sandi, peran)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fp0026', (SELECT a.kata_sandi FROM akun a JOIN pegawai p ON p.instansi_id = a.instansi_id AND p.id = a.pegawai_id WHERE p.nip = '198813072012031004'), '');
INSERT INTO akun (instansi_id, pegawai_id, kata_sandi, peran)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fp0027', (SELECT a.kata_sandi FROM akun a JOIN pegawai p ON p.instansi_id = a.instansi_id AND p.id = a.pegawai_id WHERE p.nip = '198813072012031004'), '');
INSERT INTO akun (instansi_id, pegawai_id, kata_sandi, peran)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fp0028', (SELECT a.kata_sandi FROM akun a JOIN pegawai p ON p.instansi_id = a.instansi_id AND p.id = a.pegawai_id WHERE p.nip = '198813072012031004'), '');
INSERT INTO akun (instansi_id, pegawai_id, kata_sandi, peran)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fp0029', (SELECT a.kata_sandi FROM akun a JOIN pegawai p ON p.instansi_id = a.instansi_id AND p.id = a.pegawai_id WHERE p.nip = '198813072012031004'), '');
INSERT INTO akun (instansi_id, pegawai_id, kata_sandi, peran)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fp0031', (SELECT a.kata_sandi FROM akun a JOIN pegawai p ON p.instansi_id = a.instansi_id AND p.id = a.pegawai_id WHERE p.nip = '198813072012031004'), '');
INSERT INTO akun (instansi_id, pegawai_id, kata_sandi, peran)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fp0030', (SELECT a.kata_sandi FROM akun a JOIN pegawai p ON p.instansi_id = a.instansi_id AND p.id = a.pegawai_id WHERE p.nip = '198813072012031004'), '');
-- 19-22 unit_tanpa_kepala: tiga balai tanpa kepala, satu balai yang kepalanya cuti
INSERT INTO unit (instansi_id, id, kode, nama, jenis, induk_id, mandiri, jalur, status_data, sumber, berlaku_sejak, berlaku_sampai)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fk0004', 'GAL-4', 'Balai Contoh Empat', 'uptd', (SELECT id FROM unit WHERE kode = 'BGO'), 0, '/BGO/GAL-4/', 'contoh', 'galat yang ditanam', '2024-01-01', NULL);
INSERT INTO pegawai (instansi_id, id, nip, nama, nama_cari, jenis_asn, jenis_kelamin, kedudukan, sumber, dibuat)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fp0032', '199013052019011732', 'Hanjuang Contoh', 'hanjuang contoh', 'pns', 'L', 'aktif', 'contoh', 0);
INSERT INTO penempatan (instansi_id, id, pegawai_id, unit_id, jabatan, jenis_jabatan, kepala_unit, jenis, berlaku_sejak)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000ft0027', '00000000000000000000fp0032', '00000000000000000000fk0004', 'Penguji Kendaraan Contoh', 'pelaksana', 0, 'definitif', '2024-01-01');
INSERT INTO garis_penilai (instansi_id, id, pegawai_id, penilai_id, dasar, berlaku_sejak, berlaku_sampai)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fg0022', '00000000000000000000fp0032', '00000000000000000000fp0001', 'impor', '2024-01-01', NULL);
INSERT INTO unit (instansi_id, id, kode, nama, jenis, induk_id, mandiri, jalur, status_data, sumber, berlaku_sejak, berlaku_sampai)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fk0005', 'GAL-5', 'Balai Contoh Lima', 'uptd', (SELECT id FROM unit WHERE kode = 'BGO'), 0, '/BGO/GAL-5/', 'contoh', 'galat yang ditanam', '2024-01-01', NULL);
INSERT INTO pegawai (instansi_id, id, nip, nama, nama_cari, jenis_asn, jenis_kelamin, kedudukan, sumber, dibuat)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fp0033', '199013062019011733', 'Ilir Umpama', 'ilir umpama', 'pns', 'L', 'aktif', 'contoh', 0);
INSERT INTO penempatan (instansi_id, id, pegawai_id, unit_id, jabatan, jenis_jabatan, kepala_unit, jenis, berlaku_sejak)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000ft0028', '00000000000000000000fp0033', '00000000000000000000fk0005', 'Penguji Kendaraan Contoh', 'pelaksana', 0, 'definitif', '2024-01-01');
INSERT INTO garis_penilai (instansi_id, id, pegawai_id, penilai_id, dasar, berlaku_sejak, berlaku_sampai)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fg0023', '00000000000000000000fp0033', '00000000000000000000fp0001', 'impor', '2024-01-01', NULL);
INSERT INTO unit (instansi_id, id, kode, nama, jenis, induk_id, mandiri, jalur, status_data, sumber, berlaku_sejak, berlaku_sampai)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fk0006', 'GAL-6', 'Balai Contoh Enam', 'uptd', (SELECT id FROM unit WHERE kode = 'BGO'), 0, '/BGO/GAL-6/', 'contoh', 'galat yang ditanam', '2024-01-01', NULL);
INSERT INTO pegawai (instansi_id, id, nip, nama, nama_cari, jenis_asn, jenis_kelamin, kedudukan, sumber, dibuat)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fp0034', '199013072019011734', 'Jeruk Misal', 'jeruk misal', 'pns', 'L', 'aktif', 'contoh', 0);
INSERT INTO penempatan (instansi_id, id, pegawai_id, unit_id, jabatan, jenis_jabatan, kepala_unit, jenis, berlaku_sejak)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000ft0029', '00000000000000000000fp0034', '00000000000000000000fk0006', 'Penguji Kendaraan Contoh', 'pelaksana', 0, 'definitif', '2024-01-01');
INSERT INTO garis_penilai (instansi_id, id, pegawai_id, penilai_id, dasar, berlaku_sejak, berlaku_sampai)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fg0024', '00000000000000000000fp0034', '00000000000000000000fp0001', 'impor', '2024-01-01', NULL);
INSERT INTO unit (instansi_id, id, kode, nama, jenis, induk_id, mandiri, jalur, status_data, sumber, berlaku_sejak, berlaku_sampai)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fk0007', 'GAL-7', 'Balai Contoh Tujuh', 'uptd', (SELECT id FROM unit WHERE kode = 'BGO'), 0, '/BGO/GAL-7/', 'contoh', 'galat yang ditanam', '2024-01-01', NULL);
INSERT INTO pegawai (instansi_id, id, nip, nama, nama_cari, jenis_asn, jenis_kelamin, kedudukan, sumber, dibuat)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fp0035', '199013082019011735', 'Kelapa Percontohan', 'kelapa percontohan', 'pns', 'L', 'cltn', 'contoh', 0);
INSERT INTO penempatan (instansi_id, id, pegawai_id, unit_id, jabatan, jenis_jabatan, kepala_unit, jenis, berlaku_sejak)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000ft0030', '00000000000000000000fp0035', '00000000000000000000fk0007', 'Kepala Balai Contoh', 'administrator', 1, 'definitif', '2024-01-01');
INSERT INTO pegawai (instansi_id, id, nip, nama, nama_cari, jenis_asn, jenis_kelamin, kedudukan, sumber, dibuat)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fp0036', '199013092019011736', 'Lontar Semisal', 'lontar semisal', 'pns', 'L', 'aktif', 'contoh', 0);
INSERT INTO penempatan (instansi_id, id, pegawai_id, unit_id, jabatan, jenis_jabatan, kepala_unit, jenis, berlaku_sejak)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000ft0031', '00000000000000000000fp0036', '00000000000000000000fk0007', 'Penguji Kendaraan Contoh', 'pelaksana', 0, 'definitif', '2024-01-01');
INSERT INTO garis_penilai (instansi_id, id, pegawai_id, penilai_id, dasar, berlaku_sejak, berlaku_sampai)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fg0025', '00000000000000000000fp0036', '00000000000000000000fp0001', 'impor', '2024-01-01', NULL);
-- 23 kepala_ganda: satu balai dengan dua kepala
INSERT INTO unit (instansi_id, id, kode, nama, jenis, induk_id, mandiri, jalur, status_data, sumber, berlaku_sejak, berlaku_sampai)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fk0008', 'GAL-8', 'Balai Contoh Delapan', 'uptd', (SELECT id FROM unit WHERE kode = 'BGO'), 0, '/BGO/GAL-8/', 'contoh', 'galat yang ditanam', '2024-01-01', NULL);
INSERT INTO pegawai (instansi_id, id, nip, nama, nama_cari, jenis_asn, jenis_kelamin, kedudukan, sumber, dibuat)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fp0037', '199013102019011737', 'Mahoni Rekaan', 'mahoni rekaan', 'pns', 'L', 'aktif', 'contoh', 0);
INSERT INTO penempatan (instansi_id, id, pegawai_id, unit_id, jabatan, jenis_jabatan, kepala_unit, jenis, berlaku_sejak)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000ft0032', '00000000000000000000fp0037', '00000000000000000000fk0008', 'Kepala Balai Contoh', 'administrator', 1, 'definitif', '2024-01-01');
INSERT INTO garis_penilai (instansi_id, id, pegawai_id, penilai_id, dasar, berlaku_sejak, berlaku_sampai)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fg0026', '00000000000000000000fp0037', (SELECT id FROM pegawai WHERE nip = '196013012099130001'), 'impor', '2024-01-01', NULL);
INSERT INTO pegawai (instansi_id, id, nip, nama, nama_cari, jenis_asn, jenis_kelamin, kedudukan, sumber, dibuat)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fp0038', '199013112019011738', 'Nipah Seumpama', 'nipah seumpama', 'pns', 'L', 'aktif', 'contoh', 0);
INSERT INTO penempatan (instansi_id, id, pegawai_id, unit_id, jabatan, jenis_jabatan, kepala_unit, jenis, berlaku_sejak)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000ft0033', '00000000000000000000fp0038', '00000000000000000000fk0008', 'Kepala Balai Contoh', 'administrator', 1, 'definitif', '2024-01-01');
INSERT INTO garis_penilai (instansi_id, id, pegawai_id, penilai_id, dasar, berlaku_sejak, berlaku_sampai)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fg0027', '00000000000000000000fp0038', (SELECT id FROM pegawai WHERE nip = '196013012099130001'), 'impor', '2024-01-01', NULL);
-- 24-26 garis_ganda: tiga orang dengan dua pejabat penilai sekaligus
INSERT INTO pegawai (instansi_id, id, nip, nama, nama_cari, jenis_asn, jenis_kelamin, kedudukan, sumber, dibuat)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fp0039', '199013122019011739', 'Opak Andaikan', 'opak andaikan', 'pns', 'L', 'aktif', 'contoh', 0);
INSERT INTO penempatan (instansi_id, id, pegawai_id, unit_id, jabatan, jenis_jabatan, kepala_unit, jenis, berlaku_sejak)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000ft0034', '00000000000000000000fp0039', '00000000000000000000fk0001', 'Penguji Kendaraan Contoh', 'pelaksana', 0, 'definitif', '2024-01-01');
INSERT INTO garis_penilai (instansi_id, id, pegawai_id, penilai_id, dasar, berlaku_sejak, berlaku_sampai)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fg0028', '00000000000000000000fp0039', '00000000000000000000fp0001', 'impor', '2024-01-01', NULL);
INSERT INTO garis_penilai (instansi_id, id, pegawai_id, penilai_id, dasar, berlaku_sejak, berlaku_sampai)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fg0029', '00000000000000000000fp0039', '00000000000000000000fp0002', 'impor', '2025-06-01', '2099-12-31');
INSERT INTO pegawai (instansi_id, id, nip, nama, nama_cari, jenis_asn, jenis_kelamin, kedudukan, sumber, dibuat)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fp0040', '199013132019011740', 'Pinang Contoh', 'pinang contoh', 'pns', 'L', 'aktif', 'contoh', 0);
INSERT INTO penempatan (instansi_id, id, pegawai_id, unit_id, jabatan, jenis_jabatan, kepala_unit, jenis, berlaku_sejak)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000ft0035', '00000000000000000000fp0040', '00000000000000000000fk0001', 'Penguji Kendaraan Contoh', 'pelaksana', 0, 'definitif', '2024-01-01');
INSERT INTO garis_penilai (instansi_id, id, pegawai_id, penilai_id, dasar, berlaku_sejak, berlaku_sampai)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fg0030', '00000000000000000000fp0040', '00000000000000000000fp0001', 'impor', '2024-01-01', NULL);
INSERT INTO garis_penilai (instansi_id, id, pegawai_id, penilai_id, dasar, berlaku_sejak, berlaku_sampai)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fg0031', '00000000000000000000fp0040', '00000000000000000000fp0002', 'impor', '2025-06-01', '2099-12-31');
INSERT INTO pegawai (instansi_id, id, nip, nama, nama_cari, jenis_asn, jenis_kelamin, kedudukan, sumber, dibuat)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fp0041', '199013142019011741', 'Randu Umpama', 'randu umpama', 'pns', 'L', 'aktif', 'contoh', 0);
INSERT INTO penempatan (instansi_id, id, pegawai_id, unit_id, jabatan, jenis_jabatan, kepala_unit, jenis, berlaku_sejak)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000ft0036', '00000000000000000000fp0041', '00000000000000000000fk0001', 'Penguji Kendaraan Contoh', 'pelaksana', 0, 'definitif', '2024-01-01');
INSERT INTO garis_penilai (instansi_id, id, pegawai_id, penilai_id, dasar, berlaku_sejak, berlaku_sampai)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fg0032', '00000000000000000000fp0041', '00000000000000000000fp0001', 'impor', '2024-01-01', NULL);
INSERT INTO garis_penilai (instansi_id, id, pegawai_id, penilai_id, dasar, berlaku_sejak, berlaku_sampai)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fg0033', '00000000000000000000fp0041', '00000000000000000000fp0002', 'impor', '2025-06-01', '2099-12-31');
-- 27-30 penilai_setingkat: dinilai orang yang setingkat atau di bawahnya
INSERT INTO pegawai (instansi_id, id, nip, nama, nama_cari, jenis_asn, jenis_kelamin, kedudukan, sumber, dibuat)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fp0042', '199013152019011742', 'Sawo Misal', 'sawo misal', 'pns', 'L', 'aktif', 'contoh', 0);
INSERT INTO penempatan (instansi_id, id, pegawai_id, unit_id, jabatan, jenis_jabatan, kepala_unit, jenis, berlaku_sejak)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000ft0037', '00000000000000000000fp0042', '00000000000000000000fk0001', 'Penguji Kendaraan Contoh', 'pelaksana', 0, 'definitif', '2024-01-01');
INSERT INTO garis_penilai (instansi_id, id, pegawai_id, penilai_id, dasar, berlaku_sejak, berlaku_sampai)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fg0034', '00000000000000000000fp0042', '00000000000000000000fp0001', 'impor', '2024-01-01', NULL);
INSERT INTO pegawai (instansi_id, id, nip, nama, nama_cari, jenis_asn, jenis_kelamin, kedudukan, sumber, dibuat)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fp0043', '199013162019011743', 'Tanjung Percontohan', 'tanjung percontohan', 'pns', 'L', 'aktif', 'contoh', 0);
INSERT INTO penempatan (instansi_id, id, pegawai_id, unit_id, jabatan, jenis_jabatan, kepala_unit, jenis, berlaku_sejak)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000ft0038', '00000000000000000000fp0043', '00000000000000000000fk0001', 'Penguji Kendaraan Contoh', 'pelaksana', 0, 'definitif', '2024-01-01');
INSERT INTO garis_penilai (instansi_id, id, pegawai_id, penilai_id, dasar, berlaku_sejak, berlaku_sampai)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fg0035', '00000000000000000000fp0043', '00000000000000000000fp0042', 'impor', '2024-01-01', NULL);
INSERT INTO pegawai (instansi_id, id, nip, nama, nama_cari, jenis_asn, jenis_kelamin, kedudukan, sumber, dibuat)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fp0044', '199013172019011744', 'Ulin Semisal', 'ulin semisal', 'pns', 'L', 'aktif', 'contoh', 0);
INSERT INTO penempatan (instansi_id, id, pegawai_id, unit_id, jabatan, jenis_jabatan, kepala_unit, jenis, berlaku_sejak)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000ft0039', '00000000000000000000fp0044', '00000000000000000000fk0002', 'Analis Contoh', 'administrator', 0, 'definitif', '2024-01-01');
INSERT INTO garis_penilai (instansi_id, id, pegawai_id, penilai_id, dasar, berlaku_sejak, berlaku_sampai)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fg0036', '00000000000000000000fp0044', '00000000000000000000fp0001', 'impor', '2024-01-01', NULL);
INSERT INTO pegawai (instansi_id, id, nip, nama, nama_cari, jenis_asn, jenis_kelamin, kedudukan, sumber, dibuat)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fp0045', '199013182019011745', 'Waru Rekaan', 'waru rekaan', 'pns', 'L', 'aktif', 'contoh', 0);
INSERT INTO penempatan (instansi_id, id, pegawai_id, unit_id, jabatan, jenis_jabatan, kepala_unit, jenis, berlaku_sejak)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000ft0040', '00000000000000000000fp0045', '00000000000000000000fk0001', 'Kepala Seksi Contoh', 'pengawas', 0, 'definitif', '2024-01-01');
INSERT INTO garis_penilai (instansi_id, id, pegawai_id, penilai_id, dasar, berlaku_sejak, berlaku_sampai)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fg0037', '00000000000000000000fp0045', '00000000000000000000fp0042', 'impor', '2024-01-01', NULL);
INSERT INTO pegawai (instansi_id, id, nip, nama, nama_cari, jenis_asn, jenis_kelamin, kedudukan, sumber, dibuat)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fp0046', '199013192019011746', 'Yakon Seumpama', 'yakon seumpama', 'pns', 'L', 'aktif', 'contoh', 0);
INSERT INTO penempatan (instansi_id, id, pegawai_id, unit_id, jabatan, jenis_jabatan, kepala_unit, jenis, berlaku_sejak)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000ft0041', '00000000000000000000fp0046', '00000000000000000000fk0001', 'Analis Contoh', 'administrator', 0, 'definitif', '2024-01-01');
INSERT INTO garis_penilai (instansi_id, id, pegawai_id, penilai_id, dasar, berlaku_sejak, berlaku_sampai)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fg0038', '00000000000000000000fp0046', '00000000000000000000fp0045', 'impor', '2024-01-01', NULL);
INSERT INTO akun (instansi_id, pegawai_id, kata_sandi, peran)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fp0042', (SELECT a.kata_sandi FROM akun a JOIN pegawai p ON p.instansi_id = a.instansi_id AND p.id = a.pegawai_id WHERE p.nip = '198813072012031004'), '');
INSERT INTO akun (instansi_id, pegawai_id, kata_sandi, peran)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fp0045', (SELECT a.kata_sandi FROM akun a JOIN pegawai p ON p.instansi_id = a.instansi_id AND p.id = a.pegawai_id WHERE p.nip = '198813072012031004'), '');
-- 31-33 ganda: gelar berbeda (yang kedua menilai orang), NIP beda tulisan, tiga catatan bernama sama
INSERT INTO pegawai (instansi_id, id, nip, nama, nama_cari, jenis_asn, jenis_kelamin, kedudukan, sumber, dibuat)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fp0047', '199013202019011747', 'Melur Umpama, S.T.', 'melur umpama, s.t.', 'pns', 'L', 'aktif', 'contoh', 0);
INSERT INTO penempatan (instansi_id, id, pegawai_id, unit_id, jabatan, jenis_jabatan, kepala_unit, jenis, berlaku_sejak)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000ft0042', '00000000000000000000fp0047', '00000000000000000000fk0001', 'Analis Contoh', 'administrator', 0, 'definitif', '2024-01-01');
INSERT INTO garis_penilai (instansi_id, id, pegawai_id, penilai_id, dasar, berlaku_sejak, berlaku_sampai)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fg0039', '00000000000000000000fp0047', '00000000000000000000fp0001', 'impor', '2024-01-01', NULL);
INSERT INTO pegawai (instansi_id, id, nip, nama, nama_cari, jenis_asn, jenis_kelamin, kedudukan, sumber, dibuat)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fp0048', NULL, 'Melur Umpama', 'melur umpama', 'pns', 'L', 'aktif', 'contoh', 0);
INSERT INTO penempatan (instansi_id, id, pegawai_id, unit_id, jabatan, jenis_jabatan, kepala_unit, jenis, berlaku_sejak)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000ft0043', '00000000000000000000fp0048', '00000000000000000000fk0001', 'Analis Contoh', 'administrator', 0, 'definitif', '2024-01-01');
INSERT INTO garis_penilai (instansi_id, id, pegawai_id, penilai_id, dasar, berlaku_sejak, berlaku_sampai)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fg0040', '00000000000000000000fp0048', '00000000000000000000fp0001', 'impor', '2024-01-01', NULL);
INSERT INTO pegawai (instansi_id, id, nip, nama, nama_cari, jenis_asn, jenis_kelamin, kedudukan, sumber, dibuat)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fp0049', '199013222019011749', 'Delima Umpama', 'delima umpama', 'pns', 'L', 'aktif', 'contoh', 0);
INSERT INTO penempatan (instansi_id, id, pegawai_id, unit_id, jabatan, jenis_jabatan, kepala_unit, jenis, berlaku_sejak)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000ft0044', '00000000000000000000fp0049', '00000000000000000000fk0001', 'Penguji Kendaraan Contoh', 'pelaksana', 0, 'definitif', '2024-01-01');
INSERT INTO garis_penilai (instansi_id, id, pegawai_id, penilai_id, dasar, berlaku_sejak, berlaku_sampai)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fg0041', '00000000000000000000fp0049', '00000000000000000000fp0048', 'impor', '2024-01-01', NULL);
INSERT INTO akun (instansi_id, pegawai_id, kata_sandi, peran)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fp0047', (SELECT a.kata_sandi FROM akun a JOIN pegawai p ON p.instansi_id = a.instansi_id AND p.id = a.pegawai_id WHERE p.nip = '198813072012031004'), '');
INSERT INTO akun (instansi_id, pegawai_id, kata_sandi, peran)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fp0048', (SELECT a.kata_sandi FROM akun a JOIN pegawai p ON p.instansi_id = a.instansi_id AND p.id = a.pegawai_id WHERE p.nip = '198813072012031004'), '');
INSERT INTO pegawai (instansi_id, id, nip, nama, nama_cari, jenis_asn, jenis_kelamin, kedudukan, sumber, dibuat)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fp0050', '199013252019011999', 'Gandaria Misal', 'gandaria misal', 'pns', 'L', 'aktif', 'contoh', 0);
INSERT INTO penempatan (instansi_id, id, pegawai_id, unit_id, jabatan, jenis_jabatan, kepala_unit, jenis, berlaku_sejak)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000ft0045', '00000000000000000000fp0050', '00000000000000000000fk0002', 'Penguji Kendaraan Contoh', 'pelaksana', 0, 'definitif', '2024-01-01');
INSERT INTO garis_penilai (instansi_id, id, pegawai_id, penilai_id, dasar, berlaku_sejak, berlaku_sampai)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fg0042', '00000000000000000000fp0050', '00000000000000000000fp0002', 'impor', '2024-01-01', NULL);
INSERT INTO pegawai (instansi_id, id, nip, nama, nama_cari, jenis_asn, jenis_kelamin, kedudukan, sumber, dibuat)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fp0051', '19901325 201901 1 999', 'Kemiri Percontohan', 'kemiri percontohan', 'pns', 'L', 'aktif', 'contoh', 0);
INSERT INTO penempatan (instansi_id, id, pegawai_id, unit_id, jabatan, jenis_jabatan, kepala_unit, jenis, berlaku_sejak)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000ft0046', '00000000000000000000fp0051', '00000000000000000000fk0001', 'Penguji Kendaraan Contoh', 'pelaksana', 0, 'definitif', '2024-01-01');
INSERT INTO garis_penilai (instansi_id, id, pegawai_id, penilai_id, dasar, berlaku_sejak, berlaku_sampai)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fg0043', '00000000000000000000fp0051', '00000000000000000000fp0001', 'impor', '2024-01-01', NULL);
INSERT INTO pegawai (instansi_id, id, nip, nama, nama_cari, jenis_asn, jenis_kelamin, kedudukan, sumber, dibuat)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fp0052', '199013252019011752', 'Sama Percontohan', 'sama percontohan', 'pns', 'L', 'aktif', 'contoh', 0);
INSERT INTO penempatan (instansi_id, id, pegawai_id, unit_id, jabatan, jenis_jabatan, kepala_unit, jenis, berlaku_sejak)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000ft0047', '00000000000000000000fp0052', '00000000000000000000fk0002', 'Penguji Kendaraan Contoh', 'pelaksana', 0, 'definitif', '2024-01-01');
INSERT INTO garis_penilai (instansi_id, id, pegawai_id, penilai_id, dasar, berlaku_sejak, berlaku_sampai)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fg0044', '00000000000000000000fp0052', '00000000000000000000fp0002', 'impor', '2024-01-01', NULL);
INSERT INTO pegawai (instansi_id, id, nip, nama, nama_cari, jenis_asn, jenis_kelamin, kedudukan, sumber, dibuat)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fp0053', '199013262019011753', 'Sama Percontohan', 'sama percontohan', 'pns', 'L', 'aktif', 'contoh', 0);
INSERT INTO penempatan (instansi_id, id, pegawai_id, unit_id, jabatan, jenis_jabatan, kepala_unit, jenis, berlaku_sejak)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000ft0048', '00000000000000000000fp0053', '00000000000000000000fk0002', 'Penguji Kendaraan Contoh', 'pelaksana', 0, 'definitif', '2024-01-01');
INSERT INTO garis_penilai (instansi_id, id, pegawai_id, penilai_id, dasar, berlaku_sejak, berlaku_sampai)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fg0045', '00000000000000000000fp0053', '00000000000000000000fp0002', 'impor', '2024-01-01', NULL);
INSERT INTO pegawai (instansi_id, id, nip, nama, nama_cari, jenis_asn, jenis_kelamin, kedudukan, sumber, dibuat)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fp0054', '199013272019011754', 'Sama Percontohan', 'sama percontohan', 'pns', 'L', 'aktif', 'contoh', 0);
INSERT INTO penempatan (instansi_id, id, pegawai_id, unit_id, jabatan, jenis_jabatan, kepala_unit, jenis, berlaku_sejak)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000ft0049', '00000000000000000000fp0054', '00000000000000000000fk0002', 'Penguji Kendaraan Contoh', 'pelaksana', 0, 'definitif', '2024-01-01');
INSERT INTO garis_penilai (instansi_id, id, pegawai_id, penilai_id, dasar, berlaku_sejak, berlaku_sampai)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fg0046', '00000000000000000000fp0054', '00000000000000000000fp0002', 'impor', '2024-01-01', NULL);
-- 34-36 unit_berakhir: tiga orang di balai yang sudah berakhir
INSERT INTO unit (instansi_id, id, kode, nama, jenis, induk_id, mandiri, jalur, status_data, sumber, berlaku_sejak, berlaku_sampai)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fk0009', 'GAL-9', 'Balai Contoh Sembilan', 'uptd', (SELECT id FROM unit WHERE kode = 'BGO'), 0, '/BGO/GAL-9/', 'contoh', 'galat yang ditanam', '2024-01-01', '2025-12-31');
INSERT INTO pegawai (instansi_id, id, nip, nama, nama_cari, jenis_asn, jenis_kelamin, kedudukan, sumber, dibuat)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fp0055', '199013282019011755', 'Pala Andaikan', 'pala andaikan', 'pns', 'L', 'aktif', 'contoh', 0);
INSERT INTO penempatan (instansi_id, id, pegawai_id, unit_id, jabatan, jenis_jabatan, kepala_unit, jenis, berlaku_sejak)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000ft0050', '00000000000000000000fp0055', '00000000000000000000fk0009', 'Penguji Kendaraan Contoh', 'pelaksana', 0, 'definitif', '2024-01-01');
INSERT INTO garis_penilai (instansi_id, id, pegawai_id, penilai_id, dasar, berlaku_sejak, berlaku_sampai)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fg0047', '00000000000000000000fp0055', '00000000000000000000fp0001', 'impor', '2024-01-01', NULL);
INSERT INTO pegawai (instansi_id, id, nip, nama, nama_cari, jenis_asn, jenis_kelamin, kedudukan, sumber, dibuat)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fp0056', '199013012019011756', 'Rotan Contoh', 'rotan contoh', 'pns', 'L', 'aktif', 'contoh', 0);
INSERT INTO penempatan (instansi_id, id, pegawai_id, unit_id, jabatan, jenis_jabatan, kepala_unit, jenis, berlaku_sejak)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000ft0051', '00000000000000000000fp0056', '00000000000000000000fk0009', 'Penguji Kendaraan Contoh', 'pelaksana', 0, 'definitif', '2024-01-01');
INSERT INTO garis_penilai (instansi_id, id, pegawai_id, penilai_id, dasar, berlaku_sejak, berlaku_sampai)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fg0048', '00000000000000000000fp0056', '00000000000000000000fp0001', 'impor', '2024-01-01', NULL);
INSERT INTO pegawai (instansi_id, id, nip, nama, nama_cari, jenis_asn, jenis_kelamin, kedudukan, sumber, dibuat)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fp0057', '199013022019011757', 'Sirih Umpama', 'sirih umpama', 'pns', 'L', 'aktif', 'contoh', 0);
INSERT INTO penempatan (instansi_id, id, pegawai_id, unit_id, jabatan, jenis_jabatan, kepala_unit, jenis, berlaku_sejak)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000ft0052', '00000000000000000000fp0057', '00000000000000000000fk0009', 'Penguji Kendaraan Contoh', 'pelaksana', 0, 'definitif', '2024-01-01');
INSERT INTO garis_penilai (instansi_id, id, pegawai_id, penilai_id, dasar, berlaku_sejak, berlaku_sampai)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fg0049', '00000000000000000000fp0057', '00000000000000000000fp0001', 'impor', '2024-01-01', NULL);
-- 37-38 unit_tanpa_induk: induknya berakhir, dan tanpa induk sama sekali
INSERT INTO unit (instansi_id, id, kode, nama, jenis, induk_id, mandiri, jalur, status_data, sumber, berlaku_sejak, berlaku_sampai)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fk0010', 'GAL-10', 'Balai Contoh Sepuluh', 'uptd', '00000000000000000000fk0009', 0, '/BGO/GAL-9/GAL-10/', 'contoh', 'galat yang ditanam', '2024-01-01', NULL);
INSERT INTO unit (instansi_id, id, kode, nama, jenis, induk_id, mandiri, jalur, status_data, sumber, berlaku_sejak, berlaku_sampai)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fk0011', 'GAL-11', 'Balai Contoh Sebelas', 'uptd', NULL, 0, '/GAL-11/', 'contoh', 'galat yang ditanam', '2024-01-01', NULL);
-- 39-40 penilai_tanpa_akun: akun tanpa kata sandi, dan tanpa akun
INSERT INTO unit (instansi_id, id, kode, nama, jenis, induk_id, mandiri, jalur, status_data, sumber, berlaku_sejak, berlaku_sampai)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fk0012', 'GAL-12', 'Balai Contoh Dua Belas', 'uptd', (SELECT id FROM unit WHERE kode = 'BGO'), 0, '/BGO/GAL-12/', 'contoh', 'galat yang ditanam', '2024-01-01', NULL);
INSERT INTO pegawai (instansi_id, id, nip, nama, nama_cari, jenis_asn, jenis_kelamin, kedudukan, sumber, dibuat)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fp0058', '199013032019011758', 'Talas Misal', 'talas misal', 'pns', 'L', 'aktif', 'contoh', 0);
INSERT INTO penempatan (instansi_id, id, pegawai_id, unit_id, jabatan, jenis_jabatan, kepala_unit, jenis, berlaku_sejak)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000ft0053', '00000000000000000000fp0058', '00000000000000000000fk0012', 'Kepala Balai Contoh', 'administrator', 1, 'definitif', '2024-01-01');
INSERT INTO garis_penilai (instansi_id, id, pegawai_id, penilai_id, dasar, berlaku_sejak, berlaku_sampai)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fg0050', '00000000000000000000fp0058', (SELECT id FROM pegawai WHERE nip = '196013012099130001'), 'impor', '2024-01-01', NULL);
INSERT INTO pegawai (instansi_id, id, nip, nama, nama_cari, jenis_asn, jenis_kelamin, kedudukan, sumber, dibuat)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fp0059', '199013042019011759', 'Kunyit Percontohan', 'kunyit percontohan', 'pns', 'L', 'aktif', 'contoh', 0);
INSERT INTO penempatan (instansi_id, id, pegawai_id, unit_id, jabatan, jenis_jabatan, kepala_unit, jenis, berlaku_sejak)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000ft0054', '00000000000000000000fp0059', '00000000000000000000fk0012', 'Penguji Kendaraan Contoh', 'pelaksana', 0, 'definitif', '2024-01-01');
INSERT INTO garis_penilai (instansi_id, id, pegawai_id, penilai_id, dasar, berlaku_sejak, berlaku_sampai)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fg0051', '00000000000000000000fp0059', '00000000000000000000fp0058', 'impor', '2024-01-01', NULL);
INSERT INTO unit (instansi_id, id, kode, nama, jenis, induk_id, mandiri, jalur, status_data, sumber, berlaku_sejak, berlaku_sampai)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fk0013', 'GAL-13', 'Balai Contoh Tiga Belas', 'uptd', (SELECT id FROM unit WHERE kode = 'BGO'), 0, '/BGO/GAL-13/', 'contoh', 'galat yang ditanam', '2024-01-01', NULL);
INSERT INTO pegawai (instansi_id, id, nip, nama, nama_cari, jenis_asn, jenis_kelamin, kedudukan, sumber, dibuat)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fp0060', '199013052019011760', 'Jahe Semisal', 'jahe semisal', 'pns', 'L', 'aktif', 'contoh', 0);
INSERT INTO penempatan (instansi_id, id, pegawai_id, unit_id, jabatan, jenis_jabatan, kepala_unit, jenis, berlaku_sejak)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000ft0055', '00000000000000000000fp0060', '00000000000000000000fk0013', 'Kepala Balai Contoh', 'administrator', 1, 'definitif', '2024-01-01');
INSERT INTO garis_penilai (instansi_id, id, pegawai_id, penilai_id, dasar, berlaku_sejak, berlaku_sampai)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fg0052', '00000000000000000000fp0060', (SELECT id FROM pegawai WHERE nip = '196013012099130001'), 'impor', '2024-01-01', NULL);
INSERT INTO pegawai (instansi_id, id, nip, nama, nama_cari, jenis_asn, jenis_kelamin, kedudukan, sumber, dibuat)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fp0061', '199013062019011761', 'Laos Rekaan', 'laos rekaan', 'pns', 'L', 'aktif', 'contoh', 0);
INSERT INTO penempatan (instansi_id, id, pegawai_id, unit_id, jabatan, jenis_jabatan, kepala_unit, jenis, berlaku_sejak)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000ft0056', '00000000000000000000fp0061', '00000000000000000000fk0013', 'Penguji Kendaraan Contoh', 'pelaksana', 0, 'definitif', '2024-01-01');
INSERT INTO garis_penilai (instansi_id, id, pegawai_id, penilai_id, dasar, berlaku_sejak, berlaku_sampai)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fg0053', '00000000000000000000fp0061', '00000000000000000000fp0060', 'impor', '2024-01-01', NULL);
INSERT INTO akun (instansi_id, pegawai_id, peran)
VALUES ((SELECT id FROM instansi WHERE kode = 'BGO'), '00000000000000000000fp0058', '');
