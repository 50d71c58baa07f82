"""SIGKILL at any moment of a write, many times, on each engine: what was acknowledged is there, nothing is half there."""

import json
import random
import re
import sqlite3
import subprocess
import threading
import time

import circle_by_api
from plans import THREE
from support import API, REPOSITORY, Server, say, today

KILLS = 55
SEED = 6_2022

# One row for each saved figure: what is stored, its version, its audit entries, its submissions, its month.
STORED = """
SELECT r.indikator_id, r.angka, r.uraian, r.versi,
  (SELECT COUNT(*) FROM jejak j WHERE j.instansi_id = r.instansi_id AND j.objek = 'realisasi' AND j.objek_id = r.id),
  (SELECT j.sesudah FROM jejak j WHERE j.instansi_id = r.instansi_id AND j.objek = 'realisasi' AND j.objek_id = r.id
    ORDER BY j.urutan DESC LIMIT 1),
  (SELECT COUNT(*) FROM kiriman k WHERE k.instansi_id = r.instansi_id AND k.kunci LIKE 'uji-' || r.indikator_id || '-%'),
  (SELECT COUNT(*) FROM realisasi_bulan b WHERE b.instansi_id = r.instansi_id AND b.skp_id = r.skp_id AND b.bulan = r.bulan)
FROM realisasi r WHERE r.bulan = '{bulan}' AND r.indikator_id IN ({daftar})
"""


class Measure:
    """One figure that grows: what was tried, what was acknowledged."""

    def __init__(self, identity, token):
        self.identity, self.token = identity, token
        self.tried = 0
        self.acknowledged = 0
        self.version = 0
        self.unanswered = None


class Engine:
    def __init__(self, name, server, query):
        self.name, self.server, self.query = name, server, query
        self.bulan = f"{today().year}-{today().month:02}"
        self.random = random.Random(SEED)
        self.measures = []
        self.writes = 0
        self.lost = []
        self.refused = []

    def prepare(self):
        self.server.prepare().start()
        for plan in THREE:
            api, _ = circle_by_api.approved(self.server, plan)
            lembar = api.get(f"/api/v1/realisasi/{self.bulan}")
            self.measures += [Measure(row["id"], api.token) for row in lembar["indikator"]]

    def run(self, report):
        for number in range(KILLS):
            threads = [threading.Thread(target=self.save_until_gone, args=(measure,)) for measure in self.measures]
            for thread in threads:
                thread.start()
            time.sleep(self.random.uniform(0.05, 0.35))
            self.server.kill()
            for thread in threads:
                thread.join()
            self.server.start()
            self.repeat_unanswered()
            self.compare(number)
            if number % 10 == 9:
                self.verify_audit(report, number + 1)
        report.equal(f"{self.name}: no acknowledged write is lost and none is half there", self.lost, [])
        report.equal(f"{self.name}: no save was refused", self.refused, [])
        report.check(f"{self.name}: the kills met writes under way", self.writes > KILLS * 3, self.writes)

    def save_until_gone(self, measure):
        api = self.client(measure)
        try:
            while True:
                measure.tried += 1
                measure.unanswered = measure.tried
                status, version = self.save(api, measure, measure.tried)
                measure.unanswered = None
                if status not in (200, 201, 303):
                    self.refused.append((measure.identity, status, version))
                    return
                measure.acknowledged, measure.version = measure.tried, version
                self.writes += 1
        except (OSError, ValueError, EOFError, ConnectionError):
            return
        except Exception as error:  # noqa: BLE001 — http.client has several names for a connection that broke
            if "http" not in type(error).__module__:
                raise

    def client(self, measure):
        api = API.__new__(API)
        api.reconnect(self.server, measure.token)
        return api

    def save(self, api, measure, value):
        body = {"indikator": [{"id": measure.identity, "angka": str(value), "uraian": f"nilai {value}"}]}
        status, data = api.request(
            "POST", f"/api/v1/realisasi/{self.bulan}", body, {"Idempotency-Key": f"uji-{measure.identity}-{value}"}
        )
        return status, json.loads(data)["tersimpan"][0]["versi"] if status < 400 else data[:300]

    def repeat_unanswered(self):
        """A client that got no answer sends the same again; whether or not it was written, it counts once."""
        for measure in self.measures:
            if measure.unanswered is None or self.random.random() < 0.5:
                continue
            status, version = self.save(self.client(measure), measure, measure.unanswered)
            if status >= 400:
                self.refused.append((measure.identity, status, version))
            else:
                measure.acknowledged, measure.version = measure.unanswered, version
            measure.unanswered = None

    def compare(self, number):
        stored = {row[0]: row[1:] for row in self.query(STORED.format(
            bulan=self.bulan, daftar=",".join(f"'{measure.identity}'" for measure in self.measures)
        ))}
        for measure in self.measures:
            row = stored.get(measure.identity)
            if row is None:
                if measure.acknowledged:
                    self.lost.append((number, measure.identity, "missing", measure.acknowledged))
                continue
            angka, uraian, versi, entries, last, submissions, months = row
            value = int(angka)
            sound = (
                measure.acknowledged <= value <= measure.tried and int(versi) >= measure.version
                and uraian == f"nilai {value}" and int(entries) == int(versi) == int(submissions) and int(months) == 1
                and re.match(rf"{self.bulan}: {value}(\D|$)", last.replace(".", ""))
            )
            if not sound:
                self.lost.append((number, measure.acknowledged, measure.tried, measure.version, row))

    def verify_audit(self, report, number):
        audit = self.server.run("audit", "verify")
        report.check(f"{self.name}: the audit trail is whole after {number} kills", audit.returncode == 0, audit.stdout)


def run(kinerja, _browser, report):
    report.begin("kill -9")
    on_sqlite(kinerja, report)
    on_postgres(kinerja, report)


def crash(engine, report):
    started = time.monotonic()
    try:
        engine.prepare()
        engine.run(report)
        audit = engine.server.run("audit", "verify")
        report.check(f"{engine.name}: the audit trail is whole at the end", audit.returncode == 0, audit.stdout)
        report.equal(f"{engine.name}: no error in the log", engine.server.errors()[:3], [])
        say(f"{engine.name}: {KILLS} kills, {engine.writes} acknowledged writes, {time.monotonic() - started:.0f} s")
    finally:
        engine.server.__exit__()


def on_sqlite(kinerja, report):
    server = Server(kinerja)

    def query(sql):
        with sqlite3.connect(server.folder / "kinerja.sqlite", timeout=20) as db:
            return db.execute(sql).fetchall()

    crash(Engine("sqlite", server, query), report)


def on_postgres(kinerja, report):
    script = str(REPOSITORY / "bin" / "postgres-uji")
    started = subprocess.run([script, "start"], capture_output=True, text=True, check=True)
    url, folder = started.stdout.split()[-2:]

    def query(sql):
        listed = subprocess.run(
            ["psql", url, "-w", "-At", "-F", "\x1f", "-c", sql], capture_output=True, text=True, check=True
        )
        return [line.split("\x1f") for line in listed.stdout.splitlines()]

    try:
        crash(Engine("postgres", Server(kinerja, database=url), query), report)
    finally:
        subprocess.run([script, "stop", folder], check=False)
