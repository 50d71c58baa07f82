"""Planning in full: an SKP from standards, a cascade to sixty people, a transfer in the year, two people at one SKP, and
every form of a unit in one file."""

import io
import re
import sqlite3
import zipfile

from edits import Edits
from person import WIDTHS, Person
from support import ADMIN, BIDAN, KADINKES, KAPUS, PERAWAT, Server, say, text_of_pdf, today, words

BUPATI = "196013012099130001"
NEW_HEAD = "197013301994012140"
TAHUN = today().year
MONTHS = ("Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November",
          "Desember")


def run(kinerja, browser, report):
    with Server(kinerja, two_dinas=True) as server:
        for story in (from_standards, coverage, promise_to_sixty, two_at_one_plan, transfer, forms_of_a_unit):
            report.begin(f"planning, {story.__name__.replace('_', ' ')}")
            try:
                story(browser, server, report)
            except Exception as error:  # noqa: BLE001 — the other stories go on
                report.broke(error)
        audit = server.run("audit", "verify")
        report.check("the audit trail is whole", audit.returncode == 0, audit.stdout)
        report.equal("no error in the log", server.errors(), [])


def looked_at(person, report, name):
    """Pictures at both widths; nothing may stand out of the page on a phone."""
    person.show(name)
    person.page.set_viewport_size({"width": WIDTHS[0], "height": 844})
    wide = person.page.evaluate("document.documentElement.scrollWidth")
    person.page.set_viewport_size(person.size)
    report.check(f"{name} fits a phone", wide <= WIDTHS[0], f"{wide} px")


def from_standards(browser, server, report):
    """The nurse: three standards, two pages, submitted."""
    nurse = Person(browser, server, PERAWAT)
    nurse.go("/skp")
    edits = Edits(nurse)
    edits.follow(f"Susun SKP {TAHUN}")
    edits.press("Ya, benar")
    edits.follow("Ambil dari standar")
    boxes = nurse.page.locator("#standar input[type=checkbox]")
    for number in range(3):
        edits.tick(boxes.nth(number))
    looked_at(nurse, report, "standar-diambil")
    edits.press("Ambil yang dicentang")
    report.check("three results hang under the superior's", nurse.text().count("STD-") >= 3, nurse.text()[:600])
    looked_at(nurse, report, "hasil-dari-standar")
    edits.follow("Lanjut ke perilaku")
    edits.press("Lanjut ke dukungan")
    for bagian in ("dukungan", "skema", "konsekuensi"):
        edits.tick(nurse.page.locator(f"input[type=checkbox][name={bagian}]").first)
    edits.press("Lanjut ke pemeriksaan")
    edits.press("Ajukan SKP")
    report.check("the SKP is submitted", "SKP diajukan" in nurse.text(), nurse.text()[:400])
    say(f"an SKP from standards: {edits.count} edits")
    report.check(f"from the empty list to submitted in at most 15 edits: {edits.count}", edits.count <= 15, edits.done)
    report.equal("nothing went wrong at the nurse's", nurse.troubles, [])
    nurse.close()


def coverage(browser, server, report):
    """Both dinas hold together in both directions."""
    for nip in (KADINKES, "196913041994031002"):
        head = Person(browser, server, nip)
        head.go("/tim/matriks/cakupan")
        shares = head.page.locator(".cakupan b").all_inner_texts()
        report.equal(f"three shares of 100% for {head.heading()}", shares, ["100%"] * 3)
        looked_at(head, report, f"cakupan-{nip[:4]}")
        head.go("/tim/matriks")
        report.equal("the matrix is whole", head.page.locator(".cakupan b").all_inner_texts(), ["100%"] * 3)
        looked_at(head, report, f"matriks-{nip[:4]}")
        report.equal("nothing went wrong at the head's", head.troubles, [])
        head.close()


def new_promise(head):
    """The Perjanjian Kinerja of the dinas is replaced by one with one more indicator."""
    head.go("/perjanjian")
    head.page.locator("main table a", has_text="Dinas Kesehatan").first.click()
    head.page.wait_for_load_state("load")
    address = head.path
    head.page.locator("details summary").filter(has_text=re.compile("[Gg]anti")).first.click()
    head.page.fill("[name=alasan]", "Pemerintah provinsi menambah sasaran pengendalian tuberkulosis")
    head.page.locator("form[action$='/penggantian'] button[type=submit]").click()
    head.page.wait_for_load_state("load")
    head.go(f"{address}/susun")
    for name, value in (("sasaran", "Penderita tuberkulosis ditemukan dan sembuh"),
                        ("ukuran", "Keberhasilan pengobatan tuberkulosis"), ("target", "90"), ("satuan", "persen")):
        head.page.locator(f"[name={name}]").last.fill(value)
    for name, value in (("aspek", "kualitas"), ("perspektif", "penerima_layanan")):
        choice = head.page.locator(f"select[name={name}]")
        if choice.count():
            choice.last.select_option(value)
    head.page.locator(f"form[action='{address}/susun'] button[type=submit]").last.click()
    head.page.wait_for_load_state("load")
    head.go(address)
    form = head.page.locator("form[action$='/penetapan']")
    if not form.locator("[name=nomor]").is_visible():
        head.page.locator("details:has(form[action$='/penetapan']) summary").first.click()
    form.locator("[name=nomor]").fill(f"PK-P/DINKES/CONTOH/{TAHUN}")
    form.locator("[name=tanggal]").fill(today().isoformat())
    form.locator("button[type=submit]").click()
    head.page.wait_for_load_state("load")
    return address


def promise_to_sixty(browser, server, report):
    """What was promised to the Bupati reaches sixty people in two acts."""
    head = Person(browser, server, KADINKES)
    address = new_promise(head)
    report.check("the new Perjanjian Kinerja is fixed", "Ditetapkan" in head.text(), head.text()[:400])
    looked_at(head, report, "perjanjian-diganti")
    head.go(f"/skp/{TAHUN}")
    head.page.get_by_text("Ajukan perubahan").first.click()
    head.page.locator("[name=dasar]").select_option(index=1)
    head.page.fill("[name=alasan]", "Perjanjian kinerja diganti")
    head.press("Buka untuk diubah")
    head.go(address)
    first = Edits(head)
    head.page.locator("form[action$='/skp'] button[type=submit]").click()
    first.done.append("press Masukkan ke SKP")
    head.page.wait_for_load_state("load")
    head.go(f"/skp/{TAHUN}/susun/hasil")
    report.check("the indicator stands in the head's SKP", "Keberhasilan pengobatan tuberkulosis" in head.text(),
                 head.text()[:600])
    head.go(f"/tim/matriks/bagikan?tahun={TAHUN}")
    second = Edits(head)
    options = head.page.locator("[name=kolom] option").all_inner_texts()
    label = next(text for text in options if "tuberkulosis" in text)
    second.choose("[name=kolom]", label=label)
    second.fill("[name=rumusan]", "Penderita tuberkulosis di tempat tugas ditemukan dan sembuh")
    wanted = 0
    for unit in ("UPTD Puskesmas Hulu Contoh", "Sekretariat"):
        box = head.page.locator("label.centang", has_text=f"Semua pegawai {unit}").first
        wanted += int(re.search(r"\((\d+)\)", box.inner_text()).group(1))
        second.tick(box.locator("input"))
    looked_at(head, report, "bagikan-enam-puluh")
    second.press("Bagikan", head.page.locator(".bilah-lekat"))
    report.check("the roles are given", "/tim/matriks" in head.path, head.text()[:600])
    people = given(server, "Penderita tuberkulosis di tempat tugas ditemukan dan sembuh")
    say(f"a promise to {people} people: two acts, {first.count} and {second.count} edits")
    report.check(f"sixty people and more have the role: {people}", people == wanted and people >= 60, (people, wanted))
    report.check(f"two acts, {first.count} and {second.count} edits", first.count == 1 and second.count <= 6, second.done)
    head.go(f"/tim/matriks?tahun={TAHUN}")
    report.check("the matrix shows who waits for a rater", "menunggu pejabat penilai" in head.text(), head.text()[:800])
    looked_at(head, report, "matriks-enam-puluh")
    head.go(f"/tim/matriks/cakupan?tahun={TAHUN}")
    looked_at(head, report, "cakupan-sesudah-dibagikan")
    report.equal("nothing went wrong at the head's", head.troubles, [])
    head.close()


def given(server, rumusan):
    """How many people have a role in these words."""
    with sqlite3.connect(f"file:{server.folder}/kinerja.sqlite?mode=ro", uri=True) as base:
        return base.execute("SELECT COUNT(DISTINCT pegawai_id) FROM peran_hasil WHERE rumusan = ?", (rumusan,)).fetchone()[0]


def two_at_one_plan(browser, server, report):
    """The midwife at two screens: the second is asked, nothing is overwritten."""
    desk, phone = Person(browser, server, BIDAN), Person(browser, server, BIDAN, width=390)
    desk.go(f"/skp/{TAHUN}")
    desk.page.get_by_text("Ajukan perubahan").first.click()
    desk.page.locator("[name=dasar]").select_option(index=1)
    desk.page.fill("[name=alasan]", "Layanan malam dibuka")
    desk.press("Buka untuk diubah")
    page = f"/skp/{TAHUN}/susun/perilaku"
    desk.go(page)
    phone.go(page)
    phone.page.fill("[name='ekspektasi[1]']", "Menyapa ibu hamil dengan namanya")
    phone.press("Lanjut ke dukungan")
    desk.page.fill("[name='ekspektasi[1]']", "Menjelaskan lama menunggu kepada ibu hamil")
    desk.press("Lanjut ke dukungan")
    report.check("the second is asked which text to use", "Isian mana yang dipakai?" in desk.text(), desk.text()[:400])
    both = desk.text()
    report.check("both texts stand side by side",
                 "Menyapa ibu hamil dengan namanya" in both and "Menjelaskan lama menunggu" in both, both[:1200])
    looked_at(desk, report, "banding-409")
    desk.page.locator("input[type=radio][value=kini]").first.check()
    desk.press("Simpan pilihan")
    desk.go(page)
    report.equal("the chosen text is kept", desk.page.locator("[name='ekspektasi[1]']").input_value(),
                 "Menyapa ibu hamil dengan namanya")
    for person in (desk, phone):
        report.equal("nothing went wrong", person.troubles, [])
        person.close()


def transfer(browser, server, report):
    """The pharmacist moves in the year: the old SKP is closed, the new one begins that day."""
    admin = Person(browser, server, ADMIN)
    admin.go("/admin/pegawai?q=kamboja")
    admin.page.locator("main table a, main ol a").filter(has_text="Kamboja").first.click()
    admin.page.wait_for_load_state("load")
    form = admin.page.locator("form[action$='/mutasi']")
    if not form.locator("[name=unit]").is_visible():
        admin.page.locator("details:has(form[action$='/mutasi']) summary").first.click()
    form.locator("[name=unit]").fill("PKM-HULU")
    form.locator("[name=jabatan]").fill("Apoteker Ahli Muda")
    start = first_of_month()
    form.locator("[name=mulai_jabatan]").fill(start)
    form.get_by_role("button", name="Catat mutasi").click()
    admin.page.wait_for_load_state("load")
    report.check("the transfer is recorded", admin.page.locator(".ringkasan-galat").count() == 0, admin.text()[:600])
    form = admin.page.locator("form[action$='/penilai']")
    form.locator("[name=penilai]").fill(NEW_HEAD)
    form.locator("[name=mulai_penilai]").fill(start)
    form.get_by_role("button", name="Tugaskan penilai").click()
    admin.page.wait_for_load_state("load")
    report.check("the new rater is recorded", "Teratai Rahayu Misal" in admin.text(), admin.text()[:600])
    person = Person(browser, server, "198913112015032003")
    person.go(f"/skp/{TAHUN}")
    report.check("the page says what happened", "pindah tugas" in person.text(), person.text()[:600])
    looked_at(person, report, "mutasi-pemberitahuan")
    person.press("Susun SKP di jabatan baru")
    report.check("the new rater is the head of the new unit", "Kepala UPTD Puskesmas Hulu Contoh" in person.text(),
                 person.text()[:900])
    person.press("Ya, benar")
    person.follow("Ambil dari standar")
    person.page.locator("#standar input[type=checkbox]").first.check()
    person.press("Ambil yang dicentang")
    report.check("the new SKP has its first result", "STD-" in person.text(), person.text()[:500])
    person.go("/skp")
    listed = person.text()
    report.check("both segments are listed", f"31 Desember {TAHUN}" in listed and "1 Januari–" in listed, listed[:600])
    looked_at(person, report, "mutasi-dua-skp")
    old = person.page.locator("main ol.tugas li", has_text="1 Januari–").locator("a.nama").first
    old.click()
    person.page.wait_for_load_state("load")
    report.check("the old SKP is closed and readable", "hanya dapat dibaca" in person.text(), person.text()[:500])
    person.go(f"/skp/{TAHUN}")
    begins = f"1 {MONTHS[today().month - 1]}–31 Desember {TAHUN}"
    report.check("the new SKP runs from that day to December", begins in person.text(), person.text()[:500])
    for someone in (admin, person):
        report.equal("nothing went wrong", someone.troubles, [])
        someone.close()


def first_of_month():
    return today().replace(day=1).isoformat()


def forms_of_a_unit(browser, server, report):
    """The head of the puskesmas asks for every form and opens the file."""
    head = Person(browser, server, KAPUS)
    head.go("/tim/berkas")
    looked_at(head, report, "berkas-unit")
    head.page.locator("form[action='/tim/berkas'] button[type=submit]").first.click()
    head.page.wait_for_load_state("load")
    report.check("a job has begun", "/pekerjaan/" in head.path, head.text()[:400])
    looked_at(head, report, "pekerjaan-berjalan")
    job = head.path.split("?")[0]
    for _ in range(120):
        head.go(job)
        if head.page.locator(f"a[href='{job}/hasil']").count():
            break
        head.page.wait_for_timeout(500)
    looked_at(head, report, "pekerjaan-selesai")
    data = head.fetch(f"{job}/hasil").body()
    names = zipfile.ZipFile(io.BytesIO(data)).namelist()
    report.check(f"the ZIP opens and holds forms: {len(names)}", len(names) > 10, names[:20])
    for form in ("A.1.5", "A.1.7", "A.1.8"):
        report.check(f"{form} is inside", any(form in name for name in names), names[:40])
    pdf = next(name for name in names if name.endswith(".pdf"))
    text = words(text_of_pdf(zipfile.ZipFile(io.BytesIO(data)).read(pdf)))
    report.check("a form is readable", len(text) > 200, text[:200])
    report.equal("nothing went wrong at the head's", head.troubles, [])
    head.close()
