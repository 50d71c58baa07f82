"""The same circle for one person, with JavaScript off on every side."""

import circle
from person import Person
from plans import NURSE
from support import Server


def run(kinerja, browser, report):
    report.begin("the circle without JavaScript")
    with Server(kinerja) as server:
        person = Person(browser, server, NURSE.nip, javascript=False, width=390)
        superior = Person(browser, server, NURSE.penilai, javascript=False)
        circle.make_skp(person, NURSE, report)
        circle.approve_skp(superior, NURSE, report)
        period = circle.open_period(superior)
        bulan = circle.month_of(period)
        circle.fill_month(person, NURSE, bulan, report)
        circle.accept_month(superior, NURSE, bulan, report)
        alasan = "Keluhan selesai rata-rata 4 hari"
        circle.evaluate_team(superior, period, {NURSE.nama: ("di_atas", "sesuai", alasan)}, report)
        found = circle.receive_result(person, NURSE, period, "Baik", report)
        stranger = Person(browser, server, javascript=False, width=390)
        circle.verify(stranger, found.get("D.1.1", ""), NURSE, "Baik", report)
        for one in (person, superior, stranger):
            report.equal("nothing went wrong", one.troubles, [])
            one.close()
        report.equal("no error in the log", server.errors(), [])
