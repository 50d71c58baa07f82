"""The screens of the circle in the states that matter: who opens what, on ground that holds every state at once."""

import circle_by_api as ground
from photo import photo
from plans import NURSE, SUPERVISOR, TECHNICIAN
from screen import Screen
from screens_execution import execution
from screens_planning import planning
from support import (
    ADMIN, API, BIDAN, HERE, KABID, KADINKES, KAPUS, KORWAS, PERAWAT, PETUGAS, today,
)

SEKDA = "196713021993031001"
RATING = {"hasil_kerja": "sesuai_ekspektasi", "perilaku_kerja": "sesuai_ekspektasi"}


def all_screens(server):
    """Prepares the ground through the API and lists the screens."""
    ids = prepare(server)
    return [*public(ids), *employee(ids), *superior(ids), *admin(ids), *planning(server), *execution(server, ids)]


def prepare(server):
    tahun, bulan, period = today().year, ground.month(), ground.period()
    boss = API(server, ADMIN)
    made = boss.upload("/api/v1/impor", "siasn.csv", (HERE / "data" / "siasn_sintetis.csv").read_bytes(), "text/csv")
    boss.post(f"/api/v1/impor/{made['id']}/penerapan")
    broken = boss.upload("/api/v1/impor", "rusak.csv", (HERE / "data" / "siasn_rusak.csv").read_bytes(), "text/csv")
    nurse_api, nurse = ground.draft(server, NURSE)
    _, supervisor = ground.submitted(server, SUPERVISOR)
    technician_api, technician = ground.approved(server, TECHNICIAN)
    technician_api.upload("/api/v1/bukti", "tambalan jalan.jpg", photo(7), "image/jpeg")
    ground.filled(technician_api, TECHNICIAN, bulan)
    technician_api.post(f"/api/v1/realisasi/{bulan}/pengiriman")
    head = API(server, KABID)
    team = head.get(f"/api/v1/tim/evaluasi/{period}")["pegawai"]
    ratings = [RATING | {"id": satu["id"], "versi": satu["versi"]} for satu in team]
    head.post(f"/api/v1/tim/evaluasi/{period}", ratings)
    head.post(f"/api/v1/tim/evaluasi/{period}/pengiriman", {"alasan_pola": "Tim hanya dua orang"})
    result = technician_api.get(f"/api/v1/evaluasi/{period}")
    paper = technician_api.get(f"/api/v1/dokumen/{result['dokumen'][-1]['id']}")
    kapus = API(server, KAPUS).get(f"/api/v1/tim/evaluasi/{period}")["pegawai"]
    first = [satu for satu in kapus if satu["skp"] == "ditetapkan"]
    API(server, KAPUS).post(f"/api/v1/tim/evaluasi/{period}", [RATING | {"id": p["id"]} for p in first[:5]])
    job = API(server, KAPUS).post("/api/v1/berkas", {"unit": "PKM-CONTOH", "tahun": tahun})
    people = boss.get("/api/v1/pegawai?q=kenanga")
    nurse_api.post("/api/v1/perbaikan", {"jenis": "atasan_salah", "isi": "Atasan saya Kepala Dinas Kesehatan"})
    asked = boss.get("/api/v1/admin/perbaikan")["permintaan"][0]["id"]
    kinds = ("unit_tanpa_kepala", "tanpa_penilai", "kepala_ganda")
    faults = [satu for kind in kinds for satu in boss.get(f"/api/v1/pemeriksaan/{kind}")["temuan"] if satu.get("unit")]
    return {
        "tahun": tahun, "bulan": bulan, "period": period, "impor": made["id"], "rusak": broken["id"],
        "hasil": nurse["hasil_kerja"][0]["id"], "diajukan": supervisor["id"], "petugas": technician["id"],
        "kode": paper["kode"], "orang": first[0]["id"], "pegawai": people["pegawai"][0]["id"],
        "permintaan": asked, "unit": faults[0]["unit"], "pekerjaan": job["id"],
    }


def open_month():
    """A month that the technician has not sent; there is none in January."""
    now = today()
    if f"{now.year}-{now.month:02}" != ground.month():
        return f"{now.year}-{now.month:02}"
    return f"{now.year}-01" if now.month > 1 else None


def public(ids):
    def refused(person):
        person.page.fill("[name=nip]", "12345")
        person.page.fill("[name=kata_sandi]", "x")
        person.press("Masuk")

    def opened_wrong(person):
        person.page.fill("[name=kode_buka]", "000000")
        person.press("Buka dokumen")

    return [
        Screen("masuk", "", "/masuk"), Screen("masuk, ditolak", "", "/masuk", refused),
        Screen("pulihkan akses", "", "/masuk/pulihkan"), Screen("periksa dokumen", "", "/periksa"),
        Screen("keaslian", "", f"/v/{ids['kode']}"), Screen("keaslian, kode salah", "", f"/v/{ids['kode']}", opened_wrong),
        Screen("keaslian, tidak ada", "", "/v/zzzzzzzzzzzz", status=404),
        Screen("bantuan", "", "/bantuan"), Screen("aksesibilitas", "", "/aksesibilitas"), Screen("privasi", "", "/privasi"),
        Screen("tidak ditemukan", "", "/tidak-ada", status=404),
    ]


def employee(ids):
    tahun, bulan, period = ids["tahun"], ids["bulan"], ids["period"]
    susun = f"/skp/{tahun}/susun"

    def wrong_number(person):
        item = person.page.locator("details.butir").first
        if not item.get_attribute("open") == "":
            item.locator("summary").first.click()
        item.locator("[name^='angka[']").fill("banyak")
        item.locator("button[type=submit].lebar-hp").click()
        person.page.wait_for_load_state("load")

    def stale(person):
        person.page.fill("#f-hasil [name=rumusan]", "Bunyi dari tab yang sudah lama dibuka")
        person.page.evaluate("document.querySelector('#f-hasil [name=versi]').value = '1'")
        person.page.locator("#f-hasil button[value=selesai]").click()
        person.page.wait_for_load_state("load")

    filling = open_month()
    form = [
        Screen("realisasi, diisi", PETUGAS, f"/realisasi/{filling}"),
        Screen("realisasi, ditolak", PETUGAS, f"/realisasi/{filling}", wrong_number),
    ] if filling else []
    return form + [
        Screen("beranda pegawai", PERAWAT, "/"), Screen("SKP saya, menyusun", PERAWAT, "/skp"),
        Screen("SKP, sedang disusun", PERAWAT, f"/skp/{tahun}"), Screen("susun", PERAWAT, susun),
        Screen("susun periode", PERAWAT, f"{susun}/periode"), Screen("susun hasil", PERAWAT, f"{susun}/hasil"),
        Screen("susun hasil, disunting", PERAWAT, f"{susun}/hasil?ubah={ids['hasil']}"),
        Screen("susun hasil, cari standar", PERAWAT, f"{susun}/hasil?ubah={ids['hasil']}&q=pengaduan"),
        Screen("susun hasil, pilih isian", PERAWAT, f"{susun}/hasil?ubah={ids['hasil']}", stale),
        Screen("ambil dari standar", PERAWAT, f"{susun}/standar"), Screen("salin, kosong", PERAWAT, f"{susun}/salin"),
        Screen("ambil dari standar, tidak ada", PERAWAT, f"{susun}/standar?q=zzzzz"),
        Screen("riwayat SKP", PERAWAT, f"/skp/{tahun}/riwayat"),
        Screen("banding versi", PERAWAT, f"/skp/{tahun}/riwayat/banding?dari=2"),
        Screen("susun perilaku", PERAWAT, f"{susun}/perilaku"), Screen("susun dukungan", PERAWAT, f"{susun}/dukungan"),
        Screen("susun periksa", PERAWAT, f"{susun}/periksa"), Screen("realisasi, belum ada SKP", PERAWAT, f"/realisasi/{bulan}", status=422),
        Screen("hasil saya, kosong", PERAWAT, "/evaluasi"), Screen("standar", PERAWAT, "/standar"),
        Screen("standar, cari", PERAWAT, "/standar?q=pengaduan"), Screen("standar, tidak ada", PERAWAT, "/standar?q=zzzzz"),
        Screen("satu standar", PERAWAT, "/standar/STD-177"), Screen("usul standar", PERAWAT, "/standar/usul"),
        Screen("usul perubahan", PERAWAT, "/standar/STD-177/usul"), Screen("usulan saya, kosong", PERAWAT, "/standar/usulan"),
        Screen("cakupan unit", KAPUS, "/standar/cakupan"), Screen("kelola standar", ADMIN, "/admin/standar"),
        Screen("standar berakhir, kosong", ADMIN, "/admin/standar?bagian=berakhir"),
        Screen("cakupan standar", ADMIN, "/admin/standar/cakupan"), Screen("impor standar", ADMIN, "/admin/standar/impor"),
        Screen("standar, admin", ADMIN, "/standar/STD-177"), Screen("standar tidak ada", PERAWAT, "/standar/TIDAK-ADA", status=404),
        Screen("menu", PERAWAT, "/menu"), Screen("profil", PERAWAT, "/profil"),
        Screen("tidak berwenang", PERAWAT, "/admin", status=404),
        Screen("SKP, disetujui", PETUGAS, f"/skp/{tahun}"), Screen("bulan-bulan", PETUGAS, "/realisasi"),
        Screen("realisasi, terkirim", PETUGAS, f"/realisasi/{bulan}"),
        Screen("rencana aksi", PETUGAS, f"/rencana-aksi/{tahun}"), Screen("catatan harian", PETUGAS, "/catatan"),
        Screen("impor catatan", PETUGAS, "/catatan/impor"),
        Screen("bulan 13", PETUGAS, f"/realisasi/{tahun}-13", status=404), Screen("bukti saya", PETUGAS, "/bukti"),
        Screen("hasil saya", PETUGAS, "/evaluasi"), Screen("satu hasil", PETUGAS, f"/evaluasi/{period}"),
        Screen("beranda, nama panjang", BIDAN, "/"), Screen("SKP, nama panjang", BIDAN, f"/skp/{tahun}"),
    ]


def superior(ids):
    tahun, bulan, period = ids["tahun"], ids["bulan"], ids["period"]

    def without_reason(person):
        person.page.locator("label:has(input[value=di_bawah_ekspektasi])").first.click()
        person.press("Periksa lalu kirim")

    return [
        Screen("beranda atasan", KAPUS, "/"), Screen("tim saya", KAPUS, "/tim"),
        Screen("persetujuan SKP, kosong", KAPUS, "/tim/skp"), Screen("realisasi tim", KAPUS, f"/tim/realisasi/{bulan}"),
        Screen("periode evaluasi", KAPUS, "/tim/evaluasi"), Screen("evaluasi tim", KAPUS, f"/tim/evaluasi/{period}"),
        Screen("evaluasi tim, alasan kurang", KAPUS, f"/tim/evaluasi/{period}", without_reason),
        Screen("evaluasi pegawai", KAPUS, f"/tim/evaluasi/{period}/{ids['orang']}"),
        Screen("periksa evaluasi", KAPUS, f"/tim/evaluasi/{period}/periksa"),
        Screen("persetujuan SKP", KORWAS, "/tim/skp"), Screen("persetujuan satu SKP", KORWAS, f"/tim/skp/{ids['diajukan']}"),
        Screen("dialog SKP", KORWAS, f"/skp/{ids['diajukan']}/dialog"),
        Screen("SKP disetujui, penilai", KABID, f"/tim/skp/{ids['petugas']}"),
        Screen("realisasi satu pegawai", KABID, f"/tim/realisasi/{bulan}/{ids['petugas']}"),
        Screen("evaluasi tim, terkirim", KABID, f"/tim/evaluasi/{period}"),
        Screen("tim kepala dinas", KADINKES, "/tim"), Screen("evaluasi kepala dinas", KADINKES, f"/tim/evaluasi/{period}"),
        Screen("capaian organisasi", SEKDA, "/organisasi"), Screen("capaian satu periode", SEKDA, f"/organisasi/{period}"),
    ]


def admin(ids):
    return [
        Screen("pekerjaan", ADMIN, "/admin/pekerjaan"), Screen("berkas unit, admin", ADMIN, "/admin/pekerjaan/baru?q=puskesmas"),
        Screen("berkas unit, tidak ada", ADMIN, "/admin/pekerjaan/baru?q=zzzzz"), Screen("berkas unit", KAPUS, "/tim/berkas"),
        Screen("berkas unit, bukan kepala", BIDAN, "/tim/berkas"), Screen("pekerjaan saya", KAPUS, "/pekerjaan"),
        Screen("satu pekerjaan", KAPUS, f"/pekerjaan/{ids['pekerjaan']}"),
        Screen("jejak audit", ADMIN, "/admin/jejak"), Screen("jejak audit, disaring", ADMIN, "/admin/jejak?objek=skp&tindakan=skp."),
        Screen("jejak audit, tidak ada", ADMIN, "/admin/jejak?objek=zzzzz"),
        Screen("ruang kerja admin", ADMIN, "/admin"), Screen("pegawai", ADMIN, "/admin/pegawai"),
        Screen("pegawai, tidak ada", ADMIN, "/admin/pegawai?q=zzzzz"),
        Screen("satu pegawai", ADMIN, f"/admin/pegawai/{ids['pegawai']}"),
        Screen("tidak wajib SKP", ADMIN, f"/admin/pegawai/{ids['pegawai']}/tidak-wajib"), Screen("unit", ADMIN, "/admin/unit"),
        Screen("impor", ADMIN, "/admin/impor"), Screen("impor, diterapkan", ADMIN, f"/admin/impor/{ids['impor']}?bagian=berubah"),
        Screen("impor, bermasalah", ADMIN, f"/admin/impor/{ids['rusak']}?bagian=bermasalah"),
        Screen("impor, catatan", ADMIN, f"/admin/impor/{ids['rusak']}?bagian=catatan"),
        Screen("pejabat penilai", ADMIN, "/admin/atasan"), Screen("pejabat penilai, tidak ada", ADMIN, "/admin/atasan?q=zzzzz"),
        Screen("satu unit", ADMIN, f"/admin/unit/{ids['unit']}"), Screen("data, tanpa penilai", ADMIN, "/admin/data/tanpa_penilai"),
        Screen("data, unit tanpa kepala", ADMIN, "/admin/data/unit_tanpa_kepala"),
        Screen("data, jabatan tanpa standar", ADMIN, "/admin/data/jabatan_tanpa_standar"),
        Screen("permintaan perbaikan, antrean", ADMIN, "/admin/perbaikan"),
        Screen("satu permintaan perbaikan", ADMIN, f"/admin/perbaikan/{ids['permintaan']}"),
        Screen("permintaan perbaikan saya", PERAWAT, "/perbaikan"), Screen("minta perbaikan", PERAWAT, "/perbaikan/baru?jenis=atasan_salah"),
        Screen("periode", ADMIN, "/admin/periode"), Screen("satu periode", ADMIN, f"/admin/periode/{ids['period']}"),
        Screen("susun, atasan tanpa SKP", ADMIN, f"/skp/{ids['tahun']}/susun/periode"),
    ]
