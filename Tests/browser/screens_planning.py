"""The screens of planning in full, on the two dinas that are planned completely."""

from screen import Screen
from support import API, BIDAN, KADINKES, KAPUS, PERAWAT, today

BUPATI, APOTEKER = "196013012099130001", "198913112015032003"


def planning(server):
    head, tahun = API(server, KADINKES), today().year
    unit = head.get("/api/v1/perjanjian")["daftar"][0]["unit_id"]
    matrix = head.get("/api/v1/tim/matriks")
    column = matrix["kolom"][0]["kunci"]
    promise, sheet = f"/perjanjian/{tahun}/{unit}", head.get("/api/v1/strategi")["daftar"][0]["id"]
    item = head.get(f"/api/v1{promise}")["indikator"][0]["id"]
    return [
        *agreements(promise, item, sheet, tahun), *matrices(column, tahun),
        Screen("ambil dari standar", PERAWAT, f"/skp/{tahun}/susun/standar"),
        Screen("ambil dari standar, cari", PERAWAT, f"/skp/{tahun}/susun/standar?q=pengaduan"),
        Screen("ambil dari standar, tidak ada", PERAWAT, f"/skp/{tahun}/susun/standar?q=zzzzz"),
        Screen("salin tahun lalu, tidak ada", PERAWAT, f"/skp/{tahun}/susun/salin"),
        Screen("SKP kepala dinas", KADINKES, f"/skp/{tahun}"), Screen("SKP JF dua dinas", APOTEKER, f"/skp/{tahun}"),
    ]


def agreements(promise, item, sheet, tahun):
    def empty_reason(person):
        person.page.locator("details:has(form[action$='/penggantian']) summary").first.click()
        person.page.locator("form[action$='/penggantian'] button[type=submit]").click()
        person.page.wait_for_load_state("load")

    def nothing_typed(person):
        person.page.locator("#formulir button[type=submit]").click()
        person.page.wait_for_load_state("load")

    def pasted(person):
        rows = ["sasaran\tindikator\ttarget\tsatuan\ttarget_angka", "Warga makin sehat\tAngka harapan hidup\t71,5\ttahun\t",
                "\tNilai evaluasi AKIP\tA\t\tdelapan puluh"]
        person.page.fill("[name=isi]", "\n".join(rows))
        person.press("Baca tabel")

    following = promise.replace(str(tahun), str(tahun + 1), 1)
    return [
        Screen("perjanjian, belum ada", KADINKES, following), Screen("susun perjanjian, kosong", KADINKES, f"{following}/susun"),
        Screen("susun perjanjian, ditolak", KADINKES, f"{following}/susun", nothing_typed),
        Screen("impor perjanjian", KADINKES, f"{following}/susun/impor"),
        Screen("impor perjanjian, dibaca", KADINKES, f"{following}/susun/impor", pasted),
        Screen("manual indikator, dibaca pegawai", PERAWAT, f"{promise}/manual/{item}"),
        Screen("ubah strategi", KADINKES, f"/strategi/{sheet}?ubah=1"), Screen("strategi, tahun kosong", PERAWAT, f"/strategi?tahun={tahun + 1}"),
        Screen("perjanjian kinerja", KADINKES, "/perjanjian"), Screen("perjanjian, tahun lain", KADINKES, f"/perjanjian?tahun={tahun + 1}"),
        Screen("satu perjanjian", KADINKES, promise), Screen("satu perjanjian, dibaca pegawai", PERAWAT, promise),
        Screen("perjanjian, ganti tanpa alasan", KADINKES, promise, empty_reason),
        Screen("manual indikator", KADINKES, f"{promise}/manual/{item}"), Screen("strategi", KADINKES, "/strategi"),
        Screen("satu strategi", KADINKES, f"/strategi/{sheet}"), Screen("strategi baru", KADINKES, f"/strategi/baru?tahun={tahun}"),
    ]


def matrices(column, tahun):
    def nobody(person):
        person.press("Bagikan", person.page.locator(".bilah-lekat"))

    return [
        Screen("pembagian peran", KADINKES, "/tim/matriks"), Screen("pembagian peran, puskesmas", KAPUS, "/tim/matriks"),
        Screen("pembagian peran, tanpa SKP", BUPATI, "/tim/matriks"), Screen("pembagian peran, bukan pimpinan", BIDAN, "/tim/matriks"),
        Screen("cakupan", KADINKES, "/tim/matriks/cakupan"), Screen("bagikan", KADINKES, f"/tim/matriks/bagikan?tahun={tahun}&kolom={column}"),
        Screen("bagikan, tanpa penerima", KADINKES, f"/tim/matriks/bagikan?tahun={tahun}", nobody),
        Screen("penugasan saya", PERAWAT, "/penugasan"), Screen("penugasan, kosong", BIDAN, "/penugasan"),
        Screen("ajukan diri", BIDAN, "/penugasan/sukarela"), Screen("penugasan tim", KAPUS, "/tim/penugasan"),
        Screen("tim kerja, kosong", KADINKES, "/tim/kerja"), Screen("tim kerja baru", KADINKES, "/tim/kerja/baru"),
    ]
