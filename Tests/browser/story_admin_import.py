"""The admin imports the synthetic SIASN file: difference first, then everything at once, and all of it back again."""

import re

from person import Person
from support import ADMIN, HERE, PERAWAT, Server

GOOD = HERE / "data" / "siasn_sintetis.csv"
DAMAGED = HERE / "data" / "siasn_rusak.csv"


def run(kinerja, browser, report):
    report.begin("the admin imports people")
    with Server(kinerja) as server:
        admin = Person(browser, server, ADMIN)
        admin.go("/admin")
        admin.show("admin")
        good_file(admin, report)
        damaged_file(admin, report)
        missing_person(admin, server, report)
        outsider(browser, server, report)
        report.equal("nothing went wrong", admin.troubles, [])
        report.equal("no error in the log", server.errors(), [])
        audit = server.run("audit", "verify")
        report.check("the audit trail is whole", audit.returncode == 0, audit.stdout)
        command_line(server, report)


def upload(admin, name, data):
    admin.go("/admin/impor")
    admin.page.set_input_files("#berkas", {"name": name, "mimeType": "text/csv", "buffer": data})
    admin.press("Baca berkas")


def counts(admin):
    """Numbers of the parts of the difference: {"Baru": 5, …}."""
    links = admin.page.locator("nav[aria-label='Bagian perbedaan'] a").all_inner_texts()
    found = [re.fullmatch(r"(.+?)\s+([\d.]+)", text.strip()) for text in links]
    return {part.group(1): int(part.group(2).replace(".", "")) for part in found if part}


def people(admin, query):
    admin.go(f"/admin/pegawai?q={query}")
    return admin.text()


def good_file(admin, report):
    upload(admin, "siasn_sintetis.csv", GOOD.read_bytes())
    found = counts(admin)
    report.equal("five are new", found.get("Baru"), 5)
    report.equal("one has changed", found.get("Berubah"), 1)
    report.equal("none is faulty", found.get("Bermasalah"), 0)
    report.equal("one unit is new", found.get("Unit baru"), 1)
    admin.show("impor-perbedaan")
    preview = admin.path
    admin.follow("Berubah")
    report.check("the change shows before and after", admin.page.locator("del").count() > 0)
    admin.show("impor-berubah")
    report.check("nobody was added by reading", "Rantau" not in people(admin, "rantau").title())
    admin.go(preview)
    admin.press("Terapkan")
    report.check("the changes are applied", "Perubahan diterapkan" in admin.text(), admin.text()[:400])
    report.check("the new nurse is there", "RANTAU CONTOH" in people(admin, "rantau").upper(), admin.text()[:400])
    admin.show("admin-pegawai")
    upload(admin, "siasn_sintetis.csv", GOOD.read_bytes())
    again = counts(admin)
    report.equal("the same file again changes nothing", (again.get("Baru"), again.get("Berubah")), (0, 0))
    report.check("and offers nothing to apply", "Data sudah sama" in admin.text(), admin.text()[:300])
    admin.go(preview)
    admin.page.get_by_text("Batalkan seluruh impor ini").click()
    admin.press("Batalkan")
    report.check("the import is taken back", "Impor dibatalkan" in admin.text(), admin.text()[:400])
    report.check("the new nurse is gone", "RANTAU CONTOH" not in people(admin, "rantau").upper())
    report.check("the old name is back", "Kenanga Percontohan" in people(admin, "kenanga"), admin.text()[:300])


def damaged_file(admin, report):
    upload(admin, "siasn_rusak.csv", DAMAGED.read_bytes())
    found = counts(admin)
    report.equal("five rows are faulty", found.get("Bermasalah"), 5)
    report.equal("two rows are mended and new", found.get("Baru"), 2)
    admin.follow("Bermasalah")
    text = admin.text()
    for sentence in ("digit hilang", "18 angka", "NIP kosong"):
        report.check(f"“{sentence}” is among the reasons", sentence in text, text[:900])
    admin.show("impor-bermasalah")
    admin.press("Buang hasil baca ini")
    report.check("what was read is thrown away", "Hasil baca dibuang" in admin.text(), admin.text()[:300])
    upload(admin, "catatan.csv", b"nama;umur\r\nBudi Contoh;30\r\n")
    report.check("a file without the columns is refused with a sentence", "Baris judul kolom" in admin.text(), admin.text()[:400])
    admin.press("Baca berkas")
    report.check("no file chosen is refused with a sentence", "Pilih berkas" in admin.text(), admin.text()[:300])


def missing_person(admin, server, report):
    """Applied, then one row less: the person is listed as missing and leaves only when the admin says so."""
    upload(admin, "siasn.csv", GOOD.read_bytes())
    admin.press("Terapkan")
    lines = GOOD.read_bytes().split(b"\r\n")
    upload(admin, "siasn.csv", b"\r\n".join(lines[:1] + lines[2:]))
    report.equal("one is missing", counts(admin).get("Tidak ada di berkas"), 1)
    admin.page.locator("[name=tandai_keluar]").check()
    admin.press("Terapkan")
    report.check("the departure is applied", "Perubahan diterapkan" in admin.text(), admin.text()[:300])


def outsider(browser, server, report):
    nurse = Person(browser, server, PERAWAT)
    answer = nurse.go("/admin/impor")
    report.equal("the import looks missing to a nurse", answer.status, 404)
    nurse.close()


def command_line(server, report):
    done = server.run("import", "pegawai", str(DAMAGED))
    text = done.stdout + done.stderr
    report.equal("the command line tells by its exit code that rows are faulty", done.returncode, 1)
    report.check("and names them with the same reasons", "digit hilang" in text and "NIP kosong" in text, text[:800])
    done = server.run("import", "pegawai", "tidak-ada.csv")
    report.equal("a file that is not there is told by another", done.returncode, 2)
