"""The screens of execution: notes, obstacles, feedback, guidance, counselling, notices, and what waits on the device."""

from screen import Screen
from support import ADMIN, API, KABID, KAPUS, PETUGAS


def execution(server, ids):
    api = API(server, PETUGAS)
    reported = api.post("/api/v1/kendala", {"jenis": "alat", "uraian": "Mesin gilas " + "rusak berat " * 12})
    obstacle = f"/kendala/{reported['id']}"
    return [*own(ids, obstacle), *led(ids, obstacle)]


def own(ids, obstacle):
    period = ids["period"]
    return [
        Screen("kendala saya", PETUGAS, "/kendala"), Screen("satu kendala", PETUGAS, obstacle),
        Screen("lapor kendala", PETUGAS, "/kendala/baru"), Screen("lapor kendala, ditolak", PETUGAS, "/kendala/baru", empty),
        Screen("dukungan periode", PETUGAS, f"/kendala/dukungan/{period}"),
        Screen("umpan balik, kosong", PETUGAS, "/umpan-balik"), Screen("beri umpan balik", PETUGAS, "/umpan-balik/baru"),
        Screen("minta umpan balik", PETUGAS, "/umpan-balik/minta"), Screen("tautan warga", PETUGAS, "/umpan-balik/tautan"),
        Screen("rekaman umpan balik", PETUGAS, f"/umpan-balik/rekaman/{period}"),
        Screen("bimbingan saya", PETUGAS, "/bimbingan"), Screen("usul bimbingan", PETUGAS, "/bimbingan/baru"),
        Screen("konseling", PETUGAS, "/konseling"), Screen("pemberitahuan", PETUGAS, "/pemberitahuan"),
        Screen("pilihan pemberitahuan", PETUGAS, "/profil/pemberitahuan"), Screen("kiriman", PETUGAS, "/kiriman"),
    ]


def led(ids, obstacle):
    return [
        Screen("meja kendala", KABID, "/tim/kendala"), Screen("kendala, pemegang", KABID, obstacle),
        Screen("menunggu keputusan", KABID, "/keputusan"), Screen("peringkat kendala", KABID, "/kendala/peringkat"),
        Screen("umpan balik tim", KABID, "/tim/umpan-balik"), Screen("tinjau warga", KABID, "/tim/umpan-balik/tinjau"),
        Screen("bimbingan tim", KABID, "/tim/bimbingan"), Screen("bimbingan tim, banyak", KAPUS, "/tim/bimbingan"),
        Screen("pejabat pembinaan", ADMIN, "/admin/pembinaan"), Screen("pemberitahuan, admin", ADMIN, "/admin/pemberitahuan"),
        Screen("tautan warga tidak ada", "", "/u/tidakada", status=404),
    ]


def empty(person):
    person.page.locator("main form button[type=submit]:not(.hanya-baca)").last.click()
