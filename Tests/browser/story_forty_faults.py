"""A cycle is opened with forty faults in the data: each is counted, found and mended on its page by the admin."""

import sqlite3

from person import Person
from support import ADMIN, API, HERE, Server, say

PLANTED = {
    "tanpa_penilai": 8, "tanpa_penempatan": 4, "penilai_tidak_aktif": 3, "melingkar": 3, "unit_tanpa_kepala": 4,
    "kepala_ganda": 1, "garis_ganda": 3, "penilai_setingkat": 4, "ganda": 3, "unit_berakhir": 3, "unit_tanpa_induk": 2,
    "penilai_tanpa_akun": 2,
}


def run(kinerja, browser, report):
    report.begin("a cycle opened with forty faults")
    with Server(kinerja) as server:
        admin, api = Person(browser, server, ADMIN), API(server, ADMIN)
        before = counted(api)
        plant(server)
        found = counted(api)
        for kind, number in PLANTED.items():
            report.equal(f"{kind} is found", found[kind] - before[kind], number)
        report.equal("forty in all", sum(PLANTED.values()), 40)
        admin.go("/admin/periode")
        period = admin.page.locator("main table a[href^='/admin/periode/']").first.get_attribute("href")
        admin.go(period)
        admin.show("periode-40-galat")
        report.check("the period's page leads to every list",
                     all(admin.page.locator(f"a[href^='/admin/data/{kind}']").count() for kind in PLANTED), admin.text()[:900])
        acts = sum(mend(admin, report) for mend in (structure, people, raters))
        after = counted(api)
        report.equal("nothing is left of the forty", [kind for kind in PLANTED if after[kind] != before[kind]], [])
        admin.go(period)
        admin.show("periode-beres")
        say(f"forty faults mended in {acts} acts")
        report.check(f"forty faults mended in {acts} acts", acts <= 40, acts)
        report.equal("nothing went wrong at the admin's", admin.troubles, [])
        audit = server.run("audit", "verify")
        report.check("the audit trail is whole", audit.returncode == 0, audit.stdout)
        report.equal("no error in the log", server.errors(), [])


def counted(api):
    return {one["kode"]: one["jumlah"] for one in api.get("/api/v1/pemeriksaan")["pemeriksaan"]}


def plant(server):
    base = sqlite3.connect(server.folder / "kinerja.sqlite", timeout=30)
    base.executescript((HERE / "data" / "empat_puluh_galat.sql").read_text())
    base.commit()
    base.close()


def unit(number):
    return f"00000000000000000000fk{number:04}"


def person_id(number):
    return f"00000000000000000000fp{number:04}"


def card(admin, kind, key):
    admin.go(f"/admin/data/{kind}?q=contoh" if kind != "ganda" else f"/admin/data/{kind}")
    if not admin.page.locator(f"#t-{key}").count():
        admin.go(f"/admin/data/{kind}")
    return admin.page.locator(f"#t-{key}")


def send(admin, box, report, what):
    box.locator("button[type=submit]").last.click()
    admin.page.wait_for_load_state("load")
    fault = admin.page.locator(".ringkasan-galat")
    report.check(what, fault.count() == 0, fault.first.inner_text() if fault.count() else "")


def structure(admin, report):
    acts = 0
    for number in (10, 11):
        box = card(admin, "unit_tanpa_induk", unit(number))
        box.locator("[name=unit]").fill("BGO")
        send(admin, box, report, f"unit {number} hangs under the kabupaten")
        acts += 1
    admin.go("/admin/data/unit_berakhir")
    for number in (55, 56, 57):
        admin.page.locator(f"[name='pilih[{person_id(number)}]']").check()
    form = admin.page.locator("form[action='/admin/data/unit_berakhir'][method=post]")
    form.locator("[name=unit]").fill("GAL-1")
    send(admin, form, report, "three people leave the ended unit")
    heads = ((4, 32, "definitif", ""), (5, 2, "plt", "2099-12-31"), (6, 1, "plh", "2099-12-31"), (7, 1, "plt", ""))
    for number, who, kind, until in heads:
        box = card(admin, "unit_tanpa_kepala", unit(number))
        box.locator("[name=penilai]").fill(nip(who))
        choose(box, "jenis", kind)
        fill_if_there(box, "jabatan", "Kepala Balai Contoh")
        choose(box, "jenis_jabatan", "administrator")
        fill_if_there(box, "selesai", until)
        if box.locator("[name=alihkan]").count():
            box.locator("[name=alihkan]").first.check()
        send(admin, box, report, f"unit {number} has a head")
        acts += 1
    box = card(admin, "kepala_ganda", unit(8))
    box.locator(f"[name=tetap][value='{person_id(37)}']").check()
    send(admin, box, report, "one head is kept")
    return acts + 2


def people(admin, report):
    admin.go("/admin/data/tanpa_penempatan")
    for number in (11, 12, 13, 14):
        admin.page.locator(f"[name='pilih[{person_id(number)}]']").check()
    form = admin.page.locator("form[action='/admin/data/tanpa_penempatan'][method=post]")
    form.locator("[name=unit]").fill("GAL-2")
    form.locator("[name=jabatan]").fill("Penguji Kendaraan Contoh")
    send(admin, form, report, "four people get post and unit")
    for number in (47, 50, 52):
        box = card(admin, "ganda", person_id(number))
        box.locator(f"[name=tetap][value='{person_id(number)}']").check()
        send(admin, box, report, f"record {number} is kept of two")
    for number in (39, 40, 41):
        box = card(admin, "garis_ganda", person_id(number))
        box.locator("[name=tetap]").first.check()
        send(admin, box, report, f"person {number} keeps one rater")
    return 7


def raters(admin, report):
    for number in (25, 27, 30):
        box = card(admin, "melingkar", person_id(number))
        box.locator(f"[name=anggota][value='{person_id(number)}']").check()
        by_proposal(box)
        send(admin, box, report, f"circle {number} is broken")
    for number, who in ((15, None), (16, 1), (17, None)):
        box = card(admin, "penilai_tidak_aktif", person_id(number))
        if who is None:
            by_proposal(box)
        else:
            box.locator("[name=cara][value=nip]").check()
            box.locator("[name=penilai]").fill(nip(who))
        send(admin, box, report, f"rater {number} is replaced")
    admin.go("/admin/data/tanpa_penilai?q=GAL-1")
    form = admin.page.locator("form[action='/admin/data/tanpa_penilai'][method=post]")
    form.locator("[name=semua]").check()
    by_proposal(form)
    admin.show("delapan-tanpa-penilai")
    send(admin, form, report, "eight people get a rater in one act")
    admin.go("/admin/data/penilai_setingkat?q=contoh")
    for number in (43, 44, 45, 46):
        admin.page.locator(f"[name='pilih[{person_id(number)}]']").check()
    form = admin.page.locator("form[action='/admin/data/penilai_setingkat'][method=post]")
    by_proposal(form)
    send(admin, form, report, "four people are rated from above")
    for number in (58, 60):
        box = card(admin, "penilai_tanpa_akun", person_id(number))
        by_proposal(box)
        send(admin, box, report, f"people of rater {number} get one with an account")
    return 10


def by_proposal(box):
    choice = box.locator("[name=cara][value=saran]")
    if choice.count():
        choice.first.check()


def choose(box, name, value):
    field = box.locator(f"[name={name}]")
    if not field.count():
        return
    if field.first.evaluate("e => e.tagName") == "SELECT":
        field.first.select_option(value)
    else:
        box.locator(f"[name={name}][value={value}]").first.check()


def fill_if_there(box, name, value):
    if value and box.locator(f"[name={name}]").count():
        box.locator(f"[name={name}]").first.fill(value)


def nip(number):
    """As the file of faults has it."""
    return f"199013{number % 28 + 1:02}2019011{700 + number}"
