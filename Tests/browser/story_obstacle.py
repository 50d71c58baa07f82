"""The technician's missing equipment, from the report on a phone to the decision, the ranking and the evaluation."""

import time
from datetime import date

from person import Person
from support import Server, say, today

TECHNICIAN, HEAD, DIRECTOR = "199013242024211004", "197713222004011002", "197113051997031003"
WORDS = "Gerobak angkut rusak, tambalan diangkut dengan tangan"
OTHER = "Regu tambal kurang tiga orang"


def run(kinerja, browser, report):
    report.begin("missing equipment: from report to decision")
    with Server(kinerja) as server:
        technician = Person(browser, server, TECHNICIAN, width=390)
        head = Person(browser, server, HEAD)
        director = Person(browser, server, DIRECTOR)
        report_it(technician, report)
        second(technician, report)
        answer(head, report)
        decide(director, technician, report)
        ranking(director, report)
        evaluation(head, report)
        for one in (technician, head, director):
            report.equal("nothing went wrong", one.troubles, [])
            one.close()
        report.equal("no error in the log", server.errors(), [])


def report_it(person, report):
    """From the open indicator of the month: four taps beside the number, under ten seconds."""
    page, month = person.page, today().strftime("%Y-%m")
    person.go(f"/realisasi/{month}")
    form = page.locator("details.butir[open]").first
    form.locator("[name^='angka[']").fill("1")
    started, taps = time.monotonic(), 0
    form.locator("summary", has_text="Tambah catatan atau kendala").click()
    form.locator(".pilih-jenis label", has_text="Alat").click()
    form.locator("[name^='kendala[']").click()
    taps += 3
    page.keyboard.type(WORDS, delay=40)
    # With JavaScript the queue sends and then opens the next page.
    with page.expect_navigation():
        form.locator("button.tombol.lebar-hp").click()
    taps += 1
    took = time.monotonic() - started
    say(f"obstacle from a realisation: {taps} taps, {took:.1f} s")
    report.check("reported in ten seconds", took <= 10 and taps <= 5, f"{took:.1f} s, {taps} taps")
    person.go("/kendala")
    report.check("it stands in the own list", WORDS in person.text())
    report.check("and lies on the rater's desk", "Di meja Ulin Rekaan" in person.text())
    person.show("kendala-saya")


def second(person, report):
    """A free report with the day it began, inside the quarter that is evaluated."""
    page, day = person.page, today()
    quarter = (day.month - 1) // 3
    began = date(day.year, quarter * 3, 10) if quarter else date(day.year - 1, 12, 10)
    person.go("/kendala/baru")
    page.locator(".pilih-jenis label", has_text="Orang").click()
    page.fill("[name=uraian]", OTHER)
    page.locator("summary", has_text="Tambah keterangan").click()
    page.fill("[name=sejak]", began.isoformat())
    person.show("kendala-baru")
    with page.expect_navigation():
        person.press("Laporkan kendala")
    report.check("a free report is told to the rater", "Atasan Anda sudah diberi tahu" in person.text())


def answer(person, report):
    person.go("/")
    report.check("the rater's home names it", "kendala menunggu jawaban Anda" in person.text())
    person.go("/tim/kendala")
    report.check("the desk names the reporter", "Medang Andaikan" in person.text())
    person.show("kendala-meja")
    for words in (WORDS, OTHER):
        person.go("/tim/kendala")
        person.follow(words)
        person.press("Akui kendala")
        report.check("acknowledged", "Kendala diakui" in person.text())
        person.page.locator("summary", has_text="Teruskan ke atasan").click()
        person.page.fill("#catatan-penerusan", "Bidang tidak punya cadangan, mohon keputusan dinas")
        person.show("kendala-jawab")
        person.press("Teruskan kendala")
        report.check("forwarded", "diteruskan ke atasan" in person.text().lower(), person.text()[:300])


def decide(person, technician, report):
    person.go("/keputusan")
    person.show("kendala-keputusan")
    report.check("both wait for the decision", WORDS in person.text() and OTHER in person.text())
    person.follow(WORDS)
    person.page.locator("summary", has_text="Sudah selesai").click()
    person.page.fill("#catatan-penyelesaian", "Dua gerobak dikirim dari gudang dinas")
    person.press("Nyatakan selesai")
    person.go("/keputusan")
    person.follow(OTHER)
    person.page.locator("summary", has_text="Tidak dapat dipenuhi").click()
    person.press("Jawab tidak dapat dipenuhi")
    report.check("a refusal needs its reason", "Tulis mengapa tidak dapat dipenuhi" in person.text())
    person.page.fill("#catatan-penolakan", "Formasi tahun ini sudah habis")
    person.press("Jawab tidak dapat dipenuhi")
    technician.go("/kendala")
    text = technician.text()
    report.check("the technician reads both answers", "gudang dinas" in text and "Formasi tahun ini" in text, text)
    technician.follow(WORDS)
    steps = technician.text()
    for step in ("Dilaporkan", "Diakui", "Diteruskan kepada Jelutung Rekaan", "Selesai"):
        report.check(f"the way shows “{step}”", step in steps)
    technician.show("kendala-perjalanan")


def ranking(person, report):
    person.go("/kendala/peringkat")
    text = person.text()
    report.check("the ranking counts kinds and units", "Alat" in text and "Orang" in text, text[:300])
    report.check("and names nobody", "Medang" not in text)
    person.show("kendala-peringkat")


def evaluation(person, report):
    person.go("/tim/evaluasi")
    link = person.page.locator("main a[href^='/tim/evaluasi/']").first
    link.click()
    person.page.wait_for_load_state("load")
    person.follow("Medang Andaikan")
    report.check("the evaluation shows the obstacle", OTHER in person.text(), person.text()[:600])
    report.check("and the answer", "Formasi tahun ini sudah habis" in person.text())
    person.show("kendala-evaluasi")
