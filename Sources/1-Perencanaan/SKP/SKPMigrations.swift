import Storage

/// The SKP and the rows of its state changes. `potret` keeps who everybody was on the day it was submitted (JSON).
enum SKPMigrations {
    static let all: [Migration] = [
        Migration(
            "perencanaan-002-skp",
            [
                """
                CREATE TABLE skp (
                    instansi_id TEXT NOT NULL,
                    id TEXT NOT NULL,
                    pegawai_id TEXT NOT NULL,
                    tahun {int} NOT NULL,
                    penilai_id TEXT,
                    pendekatan TEXT NOT NULL DEFAULT 'kuantitatif' CHECK (pendekatan IN ('kuantitatif', 'kualitatif')),
                    keadaan TEXT NOT NULL
                        CHECK (keadaan IN ('disusun', 'diajukan', 'dikembalikan', 'ditetapkan', 'diubah', 'ditutup')),
                    periode_disetujui {int} NOT NULL DEFAULT 0 CHECK (periode_disetujui IN (0, 1)),
                    perilaku_disetujui {int} NOT NULL DEFAULT 0 CHECK (perilaku_disetujui IN (0, 1)),
                    potret TEXT,
                    versi {int} NOT NULL DEFAULT 1,
                    dibuat {int} NOT NULL,
                    diajukan {int},
                    dibuka {int},
                    ditetapkan {int},
                    ditetapkan_oleh TEXT,
                    PRIMARY KEY (instansi_id, id),
                    FOREIGN KEY (instansi_id, pegawai_id) REFERENCES pegawai (instansi_id, id),
                    FOREIGN KEY (instansi_id, penilai_id) REFERENCES pegawai (instansi_id, id)
                ) {strict}
                """,
                """
                CREATE UNIQUE INDEX skp_satu_per_tahun ON skp (instansi_id, pegawai_id, tahun) WHERE keadaan <> 'ditutup'
                """,
                "CREATE INDEX skp_penilai ON skp (instansi_id, penilai_id, tahun, keadaan)",
                """
                CREATE TABLE rencana_hasil_kerja (
                    instansi_id TEXT NOT NULL,
                    id TEXT NOT NULL,
                    skp_id TEXT NOT NULL,
                    urutan {int} NOT NULL,
                    jenis TEXT NOT NULL CHECK (jenis IN ('utama', 'tambahan')),
                    rumusan TEXT NOT NULL,
                    rhk_atasan_id TEXT,
                    rhk_atasan TEXT NOT NULL DEFAULT '',
                    pemberi_tugas TEXT NOT NULL DEFAULT '',
                    klasifikasi TEXT NOT NULL DEFAULT '',
                    perspektif TEXT NOT NULL DEFAULT '',
                    catatan_kembali TEXT,
                    PRIMARY KEY (instansi_id, id),
                    FOREIGN KEY (instansi_id, skp_id) REFERENCES skp (instansi_id, id),
                    FOREIGN KEY (instansi_id, rhk_atasan_id) REFERENCES rencana_hasil_kerja (instansi_id, id)
                ) {strict}
                """,
                "CREATE INDEX rhk_skp ON rencana_hasil_kerja (instansi_id, skp_id, urutan)",
                "CREATE INDEX rhk_atasan ON rencana_hasil_kerja (instansi_id, rhk_atasan_id)",
                """
                CREATE TABLE indikator (
                    instansi_id TEXT NOT NULL,
                    id TEXT NOT NULL,
                    skp_id TEXT NOT NULL,
                    rhk_id TEXT NOT NULL,
                    urutan {int} NOT NULL,
                    aspek TEXT NOT NULL CHECK (aspek IN ('kuantitas', 'kualitas', 'waktu', 'biaya')),
                    ukuran TEXT NOT NULL,
                    target_teks TEXT NOT NULL,
                    target_angka TEXT,
                    target_maks TEXT,
                    satuan TEXT NOT NULL DEFAULT '',
                    arah TEXT NOT NULL DEFAULT 'naik' CHECK (arah IN ('naik', 'turun', 'rentang')),
                    standar_id TEXT,
                    standar_kode TEXT,
                    PRIMARY KEY (instansi_id, id),
                    FOREIGN KEY (instansi_id, skp_id) REFERENCES skp (instansi_id, id),
                    FOREIGN KEY (instansi_id, rhk_id) REFERENCES rencana_hasil_kerja (instansi_id, id),
                    FOREIGN KEY (instansi_id, standar_id) REFERENCES standar (instansi_id, id)
                ) {strict}
                """,
                "CREATE INDEX indikator_skp ON indikator (instansi_id, skp_id, rhk_id, urutan)",
                """
                CREATE TABLE perilaku_skp (
                    instansi_id TEXT NOT NULL,
                    skp_id TEXT NOT NULL,
                    nilai {int} NOT NULL CHECK (nilai BETWEEN 1 AND 7),
                    ekspektasi TEXT NOT NULL,
                    PRIMARY KEY (instansi_id, skp_id, nilai),
                    FOREIGN KEY (instansi_id, skp_id) REFERENCES skp (instansi_id, id)
                ) {strict}
                """,
                """
                CREATE TABLE lampiran_skp (
                    instansi_id TEXT NOT NULL,
                    skp_id TEXT NOT NULL,
                    bagian TEXT NOT NULL CHECK (bagian IN ('dukungan', 'skema', 'konsekuensi')),
                    urutan {int} NOT NULL,
                    teks TEXT NOT NULL,
                    PRIMARY KEY (instansi_id, skp_id, bagian, urutan),
                    FOREIGN KEY (instansi_id, skp_id) REFERENCES skp (instansi_id, id)
                ) {strict}
                """,
                """
                CREATE TABLE peristiwa_skp (
                    instansi_id TEXT NOT NULL,
                    id TEXT NOT NULL,
                    skp_id TEXT NOT NULL,
                    jenis TEXT NOT NULL CHECK (jenis IN ('pengajuan', 'penarikan', 'pengembalian', 'penetapan',
                        'pembukaan', 'permintaan_perbaikan')),
                    pelaku_id TEXT NOT NULL,
                    alasan TEXT NOT NULL DEFAULT '',
                    versi {int} NOT NULL,
                    waktu {int} NOT NULL,
                    PRIMARY KEY (instansi_id, id),
                    FOREIGN KEY (instansi_id, skp_id) REFERENCES skp (instansi_id, id)
                ) {strict}
                """,
                "CREATE INDEX peristiwa_skp_skp ON peristiwa_skp (instansi_id, skp_id, waktu)",
            ]),
        // What was deleted while drafting, as JSON, so that it can be put back.
        Migration(
            "perencanaan-004-terhapus",
            [
                """
                CREATE TABLE terhapus_skp (
                    instansi_id TEXT NOT NULL,
                    id TEXT NOT NULL,
                    skp_id TEXT NOT NULL,
                    judul TEXT NOT NULL,
                    isi TEXT NOT NULL,
                    waktu {int} NOT NULL,
                    PRIMARY KEY (instansi_id, id),
                    FOREIGN KEY (instansi_id, skp_id) REFERENCES skp (instansi_id, id)
                ) {strict}
                """
            ]),
    ]
}
