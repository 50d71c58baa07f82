"""The supervisor's guidance of three people: scheduled, held, signed by both, agreements carried to next month's session;
the feedback on it reaches the supervisor's superior only."""

from datetime import timedelta

from person import Person
from support import API, BIDAN, KADINKES, KAPUS, SANITARIAN, PERAWAT, Server, today

PEOPLE = {"Kenanga": BIDAN, "Melati": PERAWAT, "Jati": SANITARIAN}
SECRET = "Kata yang hanya untuk atasan"


def run(kinerja, browser, report):
    with Server(kinerja) as server:
        report.begin("guidance of three people")
        try:
            guidance(browser, server, report)
        except Exception as error:  # noqa: BLE001
            report.broke(error)
        report.equal("no error in the log", server.errors(), [])


def guidance(browser, server, report):
    head = Person(browser, server, KAPUS)
    sessions = {name: schedule(head, name, today()) for name in PEOPLE}
    report.equal("three sessions", len(set(sessions.values())), 3)
    calendar = head.fetch(sessions["Kenanga"] + "/kalender.ics").text()
    report.equal("the calendar file", fields(calendar), {
        "VERSION": "2.0", "METHOD": "PUBLISH", "SEQUENCE": "0", "STATUS": "CONFIRMED",
        "DTSTART": f"{today():%Y%m%d}T020000Z", "DTEND": f"{today():%Y%m%d}T030000Z",
    })
    for name, nip in PEOPLE.items():
        hold(browser, server, report, head, nip, sessions[name])
    report.check("agreements stand at home", "kesepakatan" in str(API(server, KAPUS).get("/api/v1/beranda")))

    later = schedule(head, "Kenanga", today() + timedelta(days=30))
    midwife = Person(browser, server, BIDAN)
    midwife.go(later)
    report.equal("two agreements carried over", midwife.text().count("dibawa dari"), 2)
    midwife.press("Selesai")
    midwife.go(later)
    report.equal("one is left", midwife.text().count("dibawa dari"), 1)
    midwife.show("bimbingan-berikutnya")

    midwife.go(sessions["Kenanga"])
    midwife.follow("Isi umpan balik")
    for number in range(9):
        midwife.page.fill(f"[name='tanggapan[{number}]']", f"{SECRET} {number + 1}")
    midwife.show("bimbingan-umpan-balik")
    midwife.press("Tandatangani dan serahkan")
    address = sessions["Kenanga"] + "/tanggapan"
    report.equal("hidden from the coach", head.fetch(address).status, 404)
    report.check("and from the coach's page", SECRET not in head.fetch(sessions["Kenanga"]).text())
    superior = Person(browser, server, KADINKES)
    superior.go(address)
    report.check("read by the superior of the rater", SECRET in superior.text())
    for person in (head, midwife, superior):
        report.equal("no trouble in the browser", person.troubles, [])
        person.close()


def schedule(head, name, day):
    head.go("/tim/bimbingan")
    head.page.locator("li", has_text=name).get_by_role("link", name="Usulkan bimbingan").first.click()
    head.page.wait_for_load_state("load")
    head.page.fill("[name=alasan]", "Kemajuan tertahan dua bulan")
    head.press("Usulkan bimbingan")
    address = head.path.split("?")[0]
    head.page.fill("[name=tanggal]", day.isoformat())
    head.page.fill("[name=mulai]", "09.00")
    head.page.fill("[name=selesai]", "10.00")
    head.page.fill("[name=tempat]", "Ruang rapat puskesmas")
    head.page.fill("[name=agenda]", "Tujuan; kemajuan, hambatan\nLangkah ke depan")
    head.press("Jadwalkan bimbingan")
    return address


def hold(browser, server, report, head, nip, address):
    person = Person(browser, server, nip)
    person.go(address + "/isian")
    for field in ("tujuan[0-0]", "fakta[0-0]"):
        if not person.page.input_value(f"[name='{field}']"):
            person.page.fill(f"[name='{field}']", "Kunjungan rumah")
    person.page.fill("[name='langkah[0-0]']", "Kunjungan rumah")
    person.page.fill("[name='langkah[0-1]']", "Jadwal dibagi per desa")
    person.press("Simpan isian")
    for what in ("Membuat jadwal per desa", "Melapor tiap Jumat"):
        head.go(address)
        head.page.fill("[name=uraian]", what)
        head.page.fill("[name=tenggat]", (today() + timedelta(days=5)).isoformat())
        head.press("Tambah kesepakatan")
    for signer in (person, head):
        signer.go(address)
        signer.press("Tandatangani")
    report.check("carried out", "Dilaksanakan" in head.text(), head.text()[:400])
    head.show("bimbingan-dilaksanakan")
    report.equal("no trouble in the browser", person.troubles, [])
    person.close()


def fields(text):
    """Unfolded properties of the one event, as name and value."""
    lines = text.replace("\r\n ", "").split("\r\n")
    pairs = dict(line.split(":", 1) for line in lines if ":" in line)
    return {name: pairs[name] for name in ("VERSION", "METHOD", "SEQUENCE", "STATUS", "DTSTART", "DTEND")}
