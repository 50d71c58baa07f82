"""The steps of the main job, each as one person does it in the browser. With and without JavaScript alike."""

import re

from photo import PLACE, photo
from support import ARTIFACTS, say, text_of_pdf, today, words


def make_skp(person, plan, report, picture=None):
    """From the empty list to the submitted SKP."""
    page, tahun = person.page, today().year
    person.go("/skp")
    person.follow(f"Susun SKP {tahun}")
    report.check(f"{plan.nama} sees who the superior is", "Pejabat penilai" in person.text())
    person.press("Ya, benar")
    for hasil in plan.hasil:
        card = page.locator("section.induk").filter(has_text=hasil.atasan).first
        person.press("Dukung hasil kerja ini", within=card)
        page.fill("[name=rumusan]", hasil.rumusan)
        for number, ukuran in enumerate(hasil.ukuran):
            take_standard(person, ukuran, number)
        if picture:
            person.show(f"{picture}-susun-hasil")
        person.press("Selesai dengan hasil kerja")
    for hasil in plan.hasil:
        card = page.locator("section.induk").filter(has_text=hasil.atasan).first
        report.check(f"“{hasil.rumusan}” hangs under the superior's RHK", hasil.rumusan in card.inner_text())
        for ukuran in hasil.ukuran:
            report.check(f"{ukuran.standar} is named as the standard", ukuran.standar in card.inner_text())
    person.follow("Lanjut ke perilaku")
    page.fill("[name='ekspektasi[1]']", "Menyapa lebih dulu dan menjelaskan lama menunggu")
    person.press("Lanjut ke dukungan")
    for bagian in ("dukungan", "skema", "konsekuensi"):
        page.locator(f"input[type=checkbox][name={bagian}]").first.check()
    if plan.dukungan:
        page.fill("[name=dukungan_lain]", plan.dukungan)
    person.press("Lanjut ke pemeriksaan")
    report.check(f"nothing is missing in the SKP of {plan.nama}", "Semua bagian wajib sudah terisi" in person.text())
    if picture:
        person.show(f"{picture}-periksa")
    person.press("Ajukan SKP")
    report.check(f"{plan.nama} has submitted", "SKP diajukan" in person.text(), person.text()[:300])


def take_standard(person, ukuran, number):
    """Finds the standard by its code, adds it, then says what it means for one's own work."""
    page = person.page
    page.fill("#q-standar", ukuran.standar)
    page.locator("button[name=aksi][value=cari]").click()
    page.wait_for_load_state("load")
    page.locator(".saran button[name=standar]").first.click()
    page.wait_for_load_state("load")
    row = page.locator(".baris-ind").nth(number)
    row.locator("[name^='aspek[']").select_option(ukuran.aspek)
    row.locator("[name^='ukuran[']").fill(ukuran.ukuran)
    row.locator("[name^='target[']").fill(ukuran.target)
    row.locator("[name^='satuan[']").fill(ukuran.satuan)


def approve_skp(superior, plan, report, picture=None):
    superior.go("/tim/skp")
    if picture:
        superior.show(f"{picture}-tim-skp")
    superior.page.get_by_role("link", name=plan.nama, exact=True).click()
    superior.page.wait_for_load_state("load")
    report.check(f"the superior sees the results of {plan.nama}", all(h.rumusan in superior.text() for h in plan.hasil))
    if picture:
        superior.show(f"{picture}-tim-skp-satu")
    superior.press("Setujui SKP")
    report.check(f"the SKP of {plan.nama} is approved", "SKP disetujui" in superior.text(), superior.text()[:300])


def open_period(superior):
    """The period that may be evaluated now, such as 2026-tw3."""
    superior.go("/tim/evaluasi")
    links = superior.page.locator("main a[href*='/tim/evaluasi/']").evaluate_all("all => all.map(a => a.pathname)")
    return sorted({link.split("/")[3] for link in links})[-1]


def month_of(period):
    """The last month of a quarter that has begun."""
    tahun, tw = int(period[:4]), int(period[-1])
    now = today()
    bulan = min(tw * 3, now.month) if tahun == now.year else tw * 3
    return f"{tahun}-{bulan:02}"


def fill_month(person, plan, bulan, report, picture=None):
    """Numbers, a photo for each, the obstacle where there is one; then sent."""
    page = person.page
    person.go(f"/realisasi/{bulan}")
    for number, ukuran in enumerate(plan.measures):
        item = page.locator("details.butir[open]").first
        report.check(f"the form asks for “{ukuran.ukuran}”", ukuran.ukuran in item.inner_text())
        item.locator("[name^='angka[']").fill(ukuran.realisasi)
        item.locator("input[name=berkas]").set_input_files(
            {"name": f"bukti-{number + 1}.jpg", "mimeType": "image/jpeg", "buffer": photo(number)}
        )
        if plan.kendala and number == 0:
            item.get_by_text("Tambah catatan atau kendala").click()
            item.locator("[name^='kendala[']").fill(plan.kendala)
        if picture and number == 0:
            person.show(f"{picture}-realisasi")
        # With JavaScript the queue sends and then opens the next page.
        with page.expect_navigation():
            item.locator("button[type=submit].lebar-hp").click()
    done = f"{len(plan.measures)} dari {len(plan.measures)} terisi"
    report.check(f"all measures of {plan.nama} are filled", done in person.text(), person.text()[:500])
    check_photo(person, report)
    with page.expect_navigation():
        page.locator("#kirim button").click()
    report.check(f"the month of {plan.nama} is sent", "Realisasi terkirim" in person.text(), person.text()[:300])


def check_photo(person, report):
    link = person.page.locator("a[href^='/bukti/']").first.get_attribute("href")
    answer = person.fetch(link)
    report.check("the photo is served back", answer.status == 200 and answer.body()[:3] == b"\xff\xd8\xff")
    report.check("the place is no longer in the photo", PLACE not in answer.body())


def accept_month(superior, plan, bulan, report, picture=None):
    superior.go("/tim/realisasi")
    report.equal("the list opens at the month that waits", superior.path, f"/tim/realisasi/{bulan}")
    if picture:
        superior.show(f"{picture}-tim-realisasi")
    superior.page.get_by_role("link", name=plan.nama, exact=True).click()
    superior.page.wait_for_load_state("load")
    if plan.kendala:
        report.check("the obstacle stands beside the figures", plan.kendala in superior.text())
    superior.press("Terima realisasi")
    report.check(f"the month of {plan.nama} is accepted", "Realisasi diterima" in superior.text(), superior.text()[:300])


def evaluate_team(superior, period, rated, report, picture=None):
    """Everybody "sesuai", except those in `rated`: name -> (hasil, perilaku, alasan)."""
    page = superior.page
    superior.go(f"/tim/evaluasi/{period}")
    rows = page.locator("tr:has(input[name^='hasil['])")
    people = rows.count()
    for number in range(people):
        row = rows.nth(number)
        name = row.locator("th a").inner_text()
        hasil, perilaku, _ = rated.get(name, ("sesuai", "sesuai", ""))
        row.locator(f"label:has(input[name^='hasil['][value={hasil}_ekspektasi])").click()
        row.locator(f"label:has(input[name^='perilaku['][value={perilaku}_ekspektasi])").click()
    # Sent without the reason first: the page must ask, and keep every choice.
    superior.press("Periksa lalu kirim")
    if rated:
        report.check("the reason is asked for", superior.page.locator(".ringkasan-galat").count() == 1, superior.path)
        chosen = page.locator("input[name^='hasil[']:checked").count()
        report.check("every choice is still there", chosen == people, f"{chosen} of {people}")
        for name, (_, _, alasan) in rated.items():
            page.get_by_label(f"Alasan untuk {name}").fill(alasan)
        if picture:
            superior.show(f"{picture}-evaluasi-tim")
        superior.press("Periksa lalu kirim")
    report.check("the check page opens", superior.path.startswith(f"/tim/evaluasi/{period}/periksa"), superior.text()[:400])
    pattern = page.locator("[name=alasan_pola]")
    if pattern.count():
        pattern.fill("Tim kecil, dan angka capaiannya memang di sekitar target")
    if picture:
        superior.show(f"{picture}-evaluasi-periksa")
    superior.press(f"Kirim {people} evaluasi")
    report.check("the team's evaluation is signed and delivered", "disampaikan" in superior.text(), superior.text()[:400])
    return people


def receive_result(person, plan, period, predikat, report, picture=None):
    """Opens the result, accepts it, downloads every document; answers with the texts of the documents by form."""
    person.go("/evaluasi")
    person.page.locator(f"a[href='/evaluasi/{period}']").click()
    person.page.wait_for_load_state("load")
    report.check(f"{plan.nama} reads the predikat {predikat}", predikat in person.text(), person.text()[:400])
    person.press("Terima hasil")
    report.check(f"{plan.nama} has received the result", "Hasil diterima" in person.text(), person.text()[:300])
    if picture:
        person.show(f"{picture}-hasil")
    return documents(person, plan, report)


def documents(person, plan, report):
    found = {}
    for link in person.page.locator("a[href^='/dokumen/']").all():
        answer = person.fetch(link.get_attribute("href"))
        is_pdf = answer.status == 200 and answer.body()[:5] == b"%PDF-"
        if report.check(f"{link.inner_text()} is a PDF", is_pdf, answer.status):
            text = words(text_of_pdf(answer.body()))
            report.check(f"{link.inner_text()} names {plan.nama}", plan.nama.lower() in text.lower(), text[:300])
            form = re.search(r"([A-D]\.\d\.\d+)", link.inner_text())
            found[form.group(1) if form else link.inner_text()] = text
            if form:
                ARTIFACTS.mkdir(exist_ok=True)
                (ARTIFACTS / f"{plan.nama.split()[0].lower()}-{form.group(1)}.pdf").write_bytes(answer.body())
    return found


def verify(browser_person, document, plan, predikat, report, picture=None):
    """Somebody without an account, with only the paper in hand."""
    found = re.search(r"/v/([0-9a-z]+)", document)
    opening = re.search(r"Kode buka: ?(\d{6})", document)
    if not report.check("the paper carries address and opening code", found and opening, document[-400:]):
        return
    address = f"/v/{found.group(1)}"
    browser_person.go(address)
    report.check("the paper is genuine", "Dokumen ini asli" in browser_person.text())
    report.check("the name is masked", plan.nama not in browser_person.text())
    report.check("the predikat is not shown without the code", f"tercantum: {predikat}" not in browser_person.text())
    wrong = "000000" if opening.group(1) != "000000" else "111111"
    browser_person.page.fill("[name=kode_buka]", wrong)
    browser_person.press("Buka dokumen")
    report.check("a wrong code is refused", "Kode buka tidak cocok" in browser_person.text())
    browser_person.page.fill("[name=kode_buka]", opening.group(1))
    browser_person.press("Buka dokumen")
    text = browser_person.text()
    report.check("the printed code opens the predikat", predikat in text and plan.nama in text, text[:400])
    if picture:
        browser_person.show(f"{picture}-keaslian")
    browser_person.go("/v/" + "x" * len(found.group(1)))
    report.check("an unknown code is not found", "Dokumen tidak ditemukan" in browser_person.text())
    say(f"{plan.nama}: {address} verified")
