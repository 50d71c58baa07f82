"""Bad input: a clear sentence, nothing lost, nothing written by halves."""

import sqlite3
import threading
import time

import big_import
import circle_by_api
from person import Person
from photo import PDF, photo
from plans import NURSE, TECHNICIAN
from support import ADMIN, API, BIDAN, KAPUS, PERAWAT, PETUGAS, Server, say, today
from visitor import Visitor, filled

TYPED = "Catatan yang tidak boleh hilang, 42 kunjungan"


def run(kinerja, browser, report):
    report.begin("bad input")
    with Server(kinerja) as server:
        sign_in(browser, server, report)
        api, _ = circle_by_api.approved(server, NURSE)
        nurse = Visitor(server, PERAWAT)
        months_that_are_none(nurse, api, report)
        files(nurse, api, report)
        twice(nurse, api, server, report)
        two_tabs(nurse, api, report)
        two_tabs_of_a_plan(server, report)
        two_tabs_of_a_team(server, report)
        other_people(server, report)
        broken_text(nurse, api, server, report)
        forged(nurse, report)
        many_people(server, report)
        report.equal("no error in the log", server.errors(), [])
        audit = server.run("audit", "verify")
        report.check("the audit trail is whole", audit.returncode == 0, audit.stdout)
        whole(server, report)


def rows(server, sql, *values):
    with sqlite3.connect(server.folder / "kinerja.sqlite") as db:
        return db.execute(sql, values).fetchall()


def whole(server, report):
    report.equal("the database is sound", rows(server, "PRAGMA integrity_check"), [("ok",)])
    report.equal("every reference leads somewhere", rows(server, "PRAGMA foreign_key_check"), [])


def sign_in(browser, server, report):
    owner = Person(browser, server, BIDAN)
    stranger = Visitor(server)
    short = stranger.post("/masuk", [("nip", "12345"), ("kata_sandi", "x")])
    report.check("a short NIP is told", short.status == 422 and "NIP harus 18 angka" in short.text, short.status)
    report.check("the typed NIP stays", 'value="12345"' in short.text)
    letters = stranger.post("/masuk", [("nip", "19901309201403200A"), ("kata_sandi", "x")])
    report.check("letters in a NIP are told", letters.status == 422 and "hanya berisi angka" in letters.text)
    empty = stranger.post("/masuk", [("nip", ""), ("kata_sandi", "")])
    report.check("empty fields are told", "Isi NIP" in empty.text and "Isi kata sandi" in empty.text)
    unknown = stranger.post("/masuk", [("nip", "199913312020011999"), ("kata_sandi", "salah-sekali")])
    for attempt in range(10):
        wrong = stranger.post("/masuk", [("nip", BIDAN), ("kata_sandi", f"salah-{attempt}")])
        report.check("a wrong password is told", "NIP atau kata sandi tidak cocok" in wrong.text, wrong.status)
    told = unknown.text.replace("199913312020011999", "N"), stranger.post("/masuk", [("nip", KAPUS), ("kata_sandi", "s")])
    report.equal("an unknown NIP looks like a wrong password", told[0], told[1].text.replace(KAPUS, "N"))
    closed = stranger.post("/masuk", [("nip", BIDAN), ("kata_sandi", "salah-lagi")])
    report.check("after ten tries the door waits", closed.status == 429 and "15 menit" in closed.text, closed.status)
    owner.context.clear_cookies(name="kinerja_sesi")
    owner.sign_in()
    report.check("the owner still comes in on a known phone", owner.path == "/", owner.text()[:300])
    owner.close()


def months_that_are_none(nurse, api, report):
    wrong = nurse.get(f"/realisasi/{today().year}-13")
    report.check("month 13 is told", wrong.status == 404 and "tidak ada" in wrong.text, wrong.status)
    status, body = api.request("GET", f"/api/v1/realisasi/{today().year}-13")
    report.check("and to programs by a code", b"realisasi.bulan_tidak_ada" in body and status == 422, body[:200])
    late = nurse.get(f"/realisasi/{today().year + 1}-01")
    report.check("a month to come is told", late.status == 422 and "<h1>" in late.text, late.status)


def open_form(nurse, number=0):
    """Form of one measure of the month."""
    lembar = nurse.get(f"/realisasi/{circle_by_api.month()}")
    _, fields = lembar.form("/realisasi/")
    pieces = [part.split('"')[0] for part in lembar.text.split(f'action="/realisasi/{circle_by_api.month()}/indikator/')[1:]]
    address = f"/realisasi/{circle_by_api.month()}/indikator/{pieces[number]}"
    return lembar.form(address)


def state(api):
    lembar = api.get(f"/api/v1/realisasi/{circle_by_api.month()}")
    return [(satu.get("angka"), satu["versi"], len(satu["bukti"])) for satu in lembar["indikator"]]


def files(nurse, api, report):
    before = state(api)
    cases = [
        ("a file of 30 MB", "besar.jpg", b"\xff\xd8\xff" + b"0" * (30 * 1024 * 1024), 413, "Berkas terlalu besar (30 MB)"),
        ("a PDF named .jpg", "laporan.jpg", PDF, 422, "sebenarnya PDF"),
        ("an empty file", "kosong.jpg", b"", 422, "kosong"),
        ("half a photo", "separuh.jpg", photo()[:200], 422, "terpotong atau rusak"),
        ("a program", "hadiah.exe", b"MZ" + b"\0" * 400, 422, "belum diterima"),
    ]
    for name, filename, data, status, sentence in cases:
        address, fields = open_form(nurse)
        typed = filled(fields, angka="4", uraian=TYPED)
        started = time.monotonic()
        answer = nurse.post_files(address, typed, [("berkas", filename, "image/jpeg", data)])
        report.check(f"{name} is told", answer.status == status and sentence in answer.text, (answer.status, sentence))
        report.check(f"{name}: what was typed stays", TYPED in answer.text and 'value="4"' in answer.text)
        report.equal(f"{name}: nothing was written", state(api), before)
        report.check(f"{name}: within five seconds", time.monotonic() - started < 5)
    address, fields = open_form(nurse)
    wrong = nurse.post_files(address, filled(fields, angka="banyak", uraian=TYPED), [("berkas", "a.jpg", "image/jpeg", photo())])
    report.check("letters for a number are told", wrong.status == 422 and "angka" in wrong.text)
    report.check("and the typed letters stay", 'value="banyak"' in wrong.text and TYPED in wrong.text)
    report.check("the file must be chosen again, and that is said", "Pilih lagi a.jpg" in wrong.text)
    report.equal("nothing was written", state(api), before)


def twice(nurse, api, server, report):
    address, fields = open_form(nurse)
    form = filled(fields, angka="4", uraian=TYPED)
    answers = []
    send = lambda: answers.append(nurse.post_files(address, form, [("berkas", "b.jpg", "image/jpeg", photo(3))]))  # noqa: E731
    threads = [threading.Thread(target=send) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    send()
    report.equal("the same form five times gives one answer", {(a.status, a.location) for a in answers}.__len__(), 1)
    report.equal("which is a redirect", answers[0].status, 303)
    report.equal("and counts once", state(api)[0], ("4", 1, 1))
    entries = rows(server, "SELECT count(*) FROM jejak WHERE tindakan = 'realisasi.diisi' AND pelaku <> 'sistem:benih'")
    report.equal("with one entry in the audit trail", entries, [(1,)])


def two_tabs(nurse, api, report):
    address, first = open_form(nurse)
    _, second = open_form(nurse)
    saved = nurse.post_files(address, filled(first, angka="5"), [])
    report.equal("the first tab saves", saved.status, 303)
    stale = nurse.post_files(address, filled(second, angka="9", uraian=TYPED + " dua"), [])
    report.equal("the second tab is stopped", stale.status, 409)
    report.check("it tells what is stored", "Yang tersimpan pukul" in stale.text and "5" in stale.text)
    report.check("what was typed stays", 'value="9"' in stale.text and TYPED + " dua" in stale.text)
    report.equal("the first save stands", state(api)[0][0], "5")
    _, again = stale.form(address)
    report.equal("saved again on purpose it counts", nurse.post_files(address, again, []).status, 303)
    report.equal("with the second tab's figure", state(api)[0][0], "9")


def two_tabs_of_a_plan(server, report):
    api, saved = circle_by_api.draft(server, TECHNICIAN)
    owner = Visitor(server, PETUGAS)
    tahun, hasil = today().year, saved["hasil_kerja"][0]["id"]
    page = f"/skp/{tahun}/susun/hasil?ubah={hasil}"
    address, first = owner.get(page).form(f"/skp/{tahun}/susun/hasil/{hasil}")
    _, second = owner.get(page).form(address)
    done = owner.post(address, filled(first, rumusan="Laporan warga ditangani dalam dua minggu", aksi="selesai"))
    report.equal("the first tab saves the result", done.status, 303)
    stale = owner.post(address, filled(second, rumusan=TYPED, aksi="selesai"))
    report.check("the second tab is stopped", stale.status == 409, stale.status)
    report.check("with its text still there", TYPED in stale.text)
    for part, field in (("perilaku", "ekspektasi"), ("dukungan", "dukungan_lain")):
        address, first = owner.get(f"/skp/{tahun}/susun/{part}").form(f"/skp/{tahun}/susun/{part}")
        _, second = owner.get(f"/skp/{tahun}/susun/{part}").form(address)
        report.equal(f"{part}: the first tab saves", owner.post(address, filled(first, **{field: "Pertama"})).status, 303)
        stale = owner.post(address, filled(second, **{field: TYPED}))
        report.check(f"{part}: the second tab is stopped with its text", stale.status == 409 and TYPED in stale.text, stale.status)
    kept = api.get(circle_by_api.skp())
    report.equal("the first tab's result stands", kept["hasil_kerja"][0]["rumusan"], "Laporan warga ditangani dalam dua minggu")
    report.equal("the first tab's expectation stands", kept["perilaku"][0]["ekspektasi"], "Pertama")


def two_tabs_of_a_team(server, report):
    period = circle_by_api.period()
    head = Visitor(server, KAPUS)
    address, first = head.get(f"/tim/evaluasi/{period}").form(f"/tim/evaluasi/{period}")
    _, second = head.get(f"/tim/evaluasi/{period}").form(address)
    orang = next(name for name, _ in first if name.startswith("versi["))[6:-1]
    rate = {f"hasil[{orang}]": "sesuai_ekspektasi", f"perilaku[{orang}]": "sesuai_ekspektasi", "aksi": "simpan"}
    report.equal("the first tab saves the draft", head.post(address, filled(first, **rate)).status, 303)
    other = {f"hasil[{orang}]": "di_atas_ekspektasi", f"alasan[{orang}]": TYPED, "aksi": "simpan"}
    stale = head.post(address, filled(second, **(rate | other)))
    report.equal("the second tab is stopped", stale.status, 409)
    report.check("with its reason still there", TYPED in stale.text)
    drafts = API(server, KAPUS).get(f"/api/v1/tim/evaluasi/{period}")["pegawai"]
    report.equal("the first rating stands", next(p["hasil_kerja"] for p in drafts if p["id"] == orang), "sesuai_ekspektasi")


def other_people(server, report):
    """Somebody else's SKP, evidence, document and person: the same answer as for what never existed."""
    nurse_api = API(server, PERAWAT)
    skp = nurse_api.get(circle_by_api.skp())
    bukti = nurse_api.get("/api/v1/bukti")["bukti"][0]["id"]
    dokumen = rows(server, "SELECT id FROM dokumen WHERE objek_id = ?", skp["id"])[0][0]
    nobody = "0" * 26
    other = Visitor(server, PETUGAS)
    program = API(server, PETUGAS)
    for path in ("/tim/skp/{}", "/bukti/{}", "/dokumen/{}", "/admin/pegawai/{}", f"/tim/evaluasi/{circle_by_api.period()}/{{}}"):
        owned = {"/bukti/{}": bukti, "/dokumen/{}": dokumen, "/tim/skp/{}": skp["id"]}.get(path, skp["pegawai_id"])
        foreign, missing = other.get(path.format(owned)), other.get(path.format(nobody))
        report.equal(f"{path}: a foreign one is not found", foreign.status, 404)
        # The foot repeats the address that was asked for; all else is the same.
        same = missing.bytes.replace(nobody.encode(), owned.encode())
        report.equal(f"{path}: it looks like a missing one", foreign.bytes, same)
    for path in ("pengajuan", "penarikan", "penetapan", "pengembalian", "perubahan"):
        foreign = program.request("POST", f"/api/v1/skp/{skp['id']}/{path}", {"versi": skp["versi"], "alasan": {}})
        missing = program.request("POST", f"/api/v1/skp/{nobody}/{path}", {"versi": skp["versi"], "alasan": {}})
        report.equal(f"{path} of a foreign SKP is not found", (foreign[0], missing[0]), (404, 404))
    month = circle_by_api.month()
    row = nurse_api.get(f"/api/v1/realisasi/{month}")["indikator"][0]
    status, _ = program.request("POST", f"/api/v1/realisasi/{month}", {"indikator": [{"id": row["id"], "angka": "1"}]})
    report.equal("a foreign measure is not found", status, 404)
    report.equal("and stays as it was", nurse_api.get(f"/api/v1/realisasi/{month}")["indikator"][0], row)
    report.equal("an own SKP is opened by its owner only", other.get(f"/tim/skp/{skp['id']}?x=1").status, 404)


def broken_text(nurse, api, server, report):
    before = state(api)
    address, fields = open_form(nurse)
    keys = "&".join(f"{name}={value}" for name, value in fields if name.startswith("_")).encode()
    form = nurse.post(address, keys + b"&angka=4&uraian=%FF%FEburuk")
    report.check("a form with broken letters is told", form.status == 400 and "huruf yang tidak terbaca" in form.text, form.status)
    parts = nurse.post_files(address, [*fields, ("uraian_lain", b"\xc3\x28")], [])
    report.check("and one with files", parts.status == 400 and "huruf yang tidak terbaca" in parts.text, parts.status)
    query = nurse.get("/standar?q=%C3%28")
    report.check("and a search", query.status == 400 and "huruf yang tidak terbaca" in query.text, query.status)
    status, body = api.request("POST", f"/api/v1/realisasi/{circle_by_api.month()}", b'{"indikator":[{"id":"\xff"}]}')
    report.check("and a program's text", status == 400 and b"masukan.bukan_utf8" in body, body[:200])
    status, body = api.request("POST", f"/api/v1/realisasi/{circle_by_api.month()}", b'{"indikator":')
    report.check("and half a JSON", status == 400 and b"masukan.bukan_json" in body, body[:200])
    report.equal("nothing was written", state(api), before)


def forged(nurse, report):
    address, fields = open_form(nurse)
    answer = nurse.post_files(address, filled(fields, _csrf="palsu", angka="7"), [])
    report.check("a form of another site is refused with a sentence", answer.status == 403 and "kedaluwarsa" in answer.text)


def many_people(server, report):
    """10,000 rows, 40 of them bad: exactly those are listed, the rest is applied at once."""
    data, faulty = big_import.make(10_000, 40)
    admin = API(server, ADMIN)
    people = rows(server, "SELECT count(*) FROM pegawai")[0][0]
    started = time.monotonic()
    made = admin.upload("/api/v1/impor", "besar.csv", data, "text/csv")
    read = time.monotonic() - started
    listed = admin.get(f"/api/v1/impor/{made['id']}")
    report.equal("10,000 rows: exactly the faulty ones are listed", [b["baris"] for b in listed["pratinjau"]["bermasalah"]], faulty)
    report.check("each with a sentence", all(b["masalah"][0]["kalimat"] for b in listed["pratinjau"]["bermasalah"]))
    report.equal("reading wrote nobody", rows(server, "SELECT count(*) FROM pegawai")[0][0], people)
    visitor = Visitor(server, ADMIN)
    first = visitor.get(f"/admin/impor/{made['id']}?bagian=bermasalah")
    second = visitor.get(f"/admin/impor/{made['id']}?bagian=bermasalah&hal=2")
    shown = [page.text.count('data-l="Masalah"') for page in (first, second)]
    report.equal("the page lists 25 and then 15", shown, [25, 15])
    started = time.monotonic()
    admin.post(f"/api/v1/impor/{made['id']}/penerapan")
    applied = time.monotonic() - started
    report.equal("the good rows are applied", rows(server, "SELECT count(*) FROM pegawai")[0][0], people + 9_960)
    again = admin.upload("/api/v1/impor", "besar.csv", data, "text/csv")
    report.equal("the same file again brings nothing new", again["ringkasan"]["baru"], 0)
    say(f"10,000 rows: read in {read:.1f} s, applied in {applied:.1f} s")
