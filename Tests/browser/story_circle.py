"""The main story: three people, their superiors, and the paper in the hand of a stranger."""

import circle
from person import Person
from plans import NURSE, SUPERVISOR, TECHNICIAN, THREE
from support import Server

RATED = {
    NURSE.penilai: {
        "Melati Umpama": ("di_atas", "di_atas", "Keluhan selesai rata-rata 4 hari dan kepuasan naik ke 81,2"),
        "Jati Seumpama": ("di_bawah", "sesuai", "Pemeriksaan tempat pangan 62% dari target tanpa kendala yang dilaporkan"),
    },
    SUPERVISOR.penilai: {},
    TECHNICIAN.penilai: {
        "Sungkai Seumpama": ("sesuai", "di_atas", "Tetap menambal 0,6 km dengan tangan walau mesin pemadat tidak ada"),
    },
}
PREDIKAT = {NURSE.nip: "Sangat Baik", SUPERVISOR.nip: "Baik", TECHNICIAN.nip: "Baik"}


def run(kinerja, browser, report):
    report.begin("the circle, three people")
    with Server(kinerja) as server:
        superiors = {plan.penilai: Person(browser, server, plan.penilai) for plan in THREE}
        for plan in THREE:
            one_person(browser, server, superiors[plan.penilai], plan, report)
        for plan in THREE:
            result(browser, server, superiors[plan.penilai], plan, report)
        for superior in superiors.values():
            report.equal("nothing went wrong at the superior's", superior.troubles, [])
        audit = server.run("audit", "verify")
        report.check("the audit trail is whole", audit.returncode == 0, audit.stdout)
        report.equal("no error in the log", server.errors(), [])


def one_person(browser, server, superior, plan, report):
    person = Person(browser, server, plan.nip)
    picture = plan.nama.split()[0].lower()
    person.show(f"{picture}-beranda")
    circle.make_skp(person, plan, report, picture)
    circle.approve_skp(superior, plan, report, picture)
    person.go(f"/skp/{circle.today().year}")
    person.show(f"{picture}-skp")
    skp = circle.documents(person, plan, report)
    report.check("the approved SKP is a document", "A.1.7" in skp, list(skp))
    bulan = circle.month_of(circle.open_period(superior))
    circle.fill_month(person, plan, bulan, report, picture)
    circle.accept_month(superior, plan, bulan, report, picture)
    report.equal(f"nothing went wrong at {plan.nama}'s", person.troubles, [])
    person.close()


def result(browser, server, superior, plan, report):
    picture = plan.nama.split()[0].lower()
    period = circle.open_period(superior)
    circle.evaluate_team(superior, period, RATED[plan.penilai], report, picture)
    person = Person(browser, server, plan.nip)
    predikat = PREDIKAT[plan.nip]
    found = circle.receive_result(person, plan, period, predikat, report, picture)
    for form in ("C.1.3", "D.1.1"):
        report.check(f"{form} is among the documents", form in found, list(found))
    document = found.get("D.1.1", "")
    report.check("D.1.1 carries the predikat", predikat.lower() in document.lower(), document[:600])
    stranger = Person(browser, server)
    circle.verify(stranger, document, plan, predikat, report, picture)
    report.equal("nothing went wrong at the stranger's", stranger.troubles, [])
    report.equal(f"nothing went wrong at {plan.nama}'s", person.troubles, [])
    person.close()
    stranger.close()
