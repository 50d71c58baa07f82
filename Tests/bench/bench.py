"""Drives the release build with wrk and prints what it did as JSON.

Load comes from this machine over loopback, so the generator takes part of the cores. Sessions are real sign-ins; the saves
are real writes with their audit entries, acknowledged after fsync.
"""

import argparse
import concurrent.futures
import gzip
import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request

import planning

PASSWORD = "sungai-batang-bungo"
SEED = "1508"


def note(text):
    print(text, file=sys.stderr, flush=True)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class House:
    """The product with its data on one engine."""

    def __init__(self, kinerja, engine, people, standards=0, large=0):
        self.kinerja, self.engine, self.people = kinerja, engine, people
        self.standards, self.large = standards, large
        self.folder = tempfile.mkdtemp(prefix="kinerja-bench-")
        self.port = free_port()
        self.cluster = None
        url = f"sqlite:{self.folder}/kinerja.sqlite"
        if engine == "postgres":
            out = subprocess.run(["bin/postgres-uji", "start", "--fsync"], capture_output=True, text=True, check=True)
            url, self.cluster = out.stdout.split()[:2]
        self.url = url
        self.env = dict(
            os.environ, KINERJA_FOLDER=self.folder, KINERJA_DATABASE=url, KINERJA_DATA_SINTETIS="ya",
            KINERJA_LOG="warning", KINERJA_SESI_DIAM_MENIT="600", KINERJA_SESI_MAKS_JAM="24",
            KINERJA_HITUNG_SQL="tidak", KINERJA_ALAMAT=f"http://127.0.0.1:{self.port}",
        )

    def seed(self):
        start = time.time()
        subprocess.run(
            [self.kinerja, "seed", "populasi", "--jumlah", str(self.people), "--benih", SEED, "--setahun",
             "--kata-sandi", PASSWORD, "--standar", str(self.standards), "--unit-besar", str(self.large)],
            env=self.env, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )
        return round(time.time() - start, 1)

    def serve(self, count_statements=False):
        env = dict(self.env, KINERJA_HITUNG_SQL="ya" if count_statements else "tidak")
        self.process = subprocess.Popen(
            [self.kinerja, "serve", "--port", str(self.port)], env=env, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        for _ in range(200):
            try:
                urllib.request.urlopen(self.base + "/siap").read()
                return
            except OSError:
                time.sleep(0.05)
        raise SystemExit("the server did not start")

    @property
    def base(self):
        return f"http://127.0.0.1:{self.port}"

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(timeout=40)

    def close(self):
        if self.cluster:
            subprocess.run(["bin/postgres-uji", "stop", self.cluster], check=False)
        shutil.rmtree(self.folder, ignore_errors=True)

    def rss_mib(self):
        with open(f"/proc/{self.process.pid}/status") as status:
            return round(int(re.search(r"VmRSS:\s+(\d+)", status.read()).group(1)) / 1024, 1)

    def query(self, sql):
        if self.engine == "postgres":
            out = subprocess.run(["psql", "-w", "-At", "-F", "\t", self.url, "-c", sql], capture_output=True, text=True, check=True)
            return [line.split("\t") for line in out.stdout.splitlines()]
        import sqlite3

        with sqlite3.connect(f"file:{self.folder}/kinerja.sqlite?mode=ro", uri=True) as base:
            return [list(map(str, row)) for row in base.execute(sql)]

    def ask(self, path, token, data=None):
        request = urllib.request.Request(self.base + path, data=data, headers={"Accept-Encoding": "gzip"})
        if token:
            request.add_header("Authorization", f"Bearer {token}")
        if data is not None:
            request.add_header("Content-Type", "application/json")
        with urllib.request.urlopen(request) as answer:
            return answer.status, answer.headers, answer.read()

    def sign_in(self, nip):
        body = json.dumps({"nip": nip, "kata_sandi": PASSWORD}).encode()
        return json.loads(self.ask("/api/v1/sesi", None, body)[2])["token"]


def wrk(house, script, seconds):
    out = subprocess.run(
        ["wrk", "-t2", "-c8", f"-d{seconds}s", "--latency", "-s", script, house.base], capture_output=True, text=True,
        check=True,
    ).stdout
    def figure(pattern):
        found = re.search(pattern, out)
        return found.group(1) if found else None
    errors = figure(r"Non-2xx or 3xx responses: (\d+)")
    return {
        "req_per_detik": float(figure(r"Requests/sec:\s+([\d.]+)")), "p50": figure(r"\n\s+50%\s+(\S+)"),
        "p99": figure(r"\n\s+99%\s+(\S+)"), "bukan_2xx": int(errors or 0),
    }


def get_script(folder, name, path, tokens):
    lines = [f'local tokens = {{{", ".join(json.dumps(t) for t in tokens)}}}', "local n = 0",
             "function request()", "  n = n + 1",
             f'  return wrk.format("GET", "{path}", {{["Authorization"] = "Bearer " .. tokens[n % #tokens + 1]}})', "end"]
    return write(folder, name, lines)


def save_script(folder, name, path, targets):
    rows = ", ".join("{" + json.dumps(t) + ", " + json.dumps(i) + "}" for t, i in targets)
    lines = [f"local targets = {{{rows}}}", "local n = 0", "function request()", "  n = n + 1",
             "  local target = targets[n % #targets + 1]",
             '  local body = \'{"indikator":[{"id":"\' .. target[2] .. \'","angka":"\' .. (n % 20 + 1) .. \'"}]}\'',
             f'  return wrk.format("POST", "{path}", {{["Authorization"] = "Bearer " .. target[1], '
             '["Content-Type"] = "application/json"}, body)', "end"]
    return write(folder, name, lines)


def write(folder, name, lines):
    path = os.path.join(folder, name)
    with open(path, "w") as file:
        file.write("\n".join(lines) + "\n")
    return path


def measure(kinerja, engine, people, seconds, standards, large):
    house = House(kinerja, engine, people, standards, large)
    try:
        result = {"benih_detik": house.seed()}
        note(f"{engine}: seeded in {result['benih_detik']} s")
        house.serve(count_statements=True)
        year = time.strftime("%Y")
        month = time.strftime("%Y-%m")
        staff = house.query("SELECT p.nip, min(i.id) FROM pegawai p JOIN skp s ON s.pegawai_id = p.id JOIN indikator i "
                            "ON i.skp_id = s.id WHERE p.nip IS NOT NULL GROUP BY p.nip ORDER BY p.nip LIMIT 64")
        raters = house.query("SELECT p.nip FROM garis_penilai g JOIN pegawai p ON p.id = g.penilai_id WHERE p.nip IS NOT NULL "
                             "GROUP BY p.nip HAVING count(*) BETWEEN 8 AND 14 ORDER BY p.nip LIMIT 16")
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            tokens = list(pool.map(lambda row: house.sign_in(row[0]), staff))
            leaders = list(pool.map(lambda row: house.sign_in(row[0]), raters))
        pages = {"halaman_skp": (f"/skp/{year}", tokens), "daftar_tim": ("/tim", leaders)}
        head = planning.leader(house)
        head_token = house.sign_in(head) if head else None
        if head:
            pages |= {name: (path, [head_token]) for name, path in planning.paths(year).items()}
        cost = {}
        for name, (path, who) in pages.items():
            status, headers, body = house.ask(path, who[0])
            cost[name] = {"sql": int(headers["x-pernyataan-sql"]), "byte_gzip": len(body),
                          "byte": len(gzip.decompress(body)) if headers.get("Content-Encoding") == "gzip" else len(body)}
        body = json.dumps({"indikator": [{"id": staff[0][1], "angka": "1"}]}).encode()
        cost["simpan_realisasi"] = {"sql": int(house.ask(f"/api/v1/realisasi/{month}", tokens[0], body)[1]["x-pernyataan-sql"])}
        house.stop()
        house.serve()
        result["rss_awal_mib"] = house.rss_mib()
        for name, (path, who) in pages.items():
            script = get_script(house.folder, f"{name}.lua", path, who)
            wrk(house, script, 1)
            result[name] = {**wrk(house, script, seconds), **cost[name]}
            note(f"{engine}: {name} {result[name]}")
        targets = [(token, row[1]) for token, row in zip(tokens, staff)]
        script = save_script(house.folder, "simpan.lua", f"/api/v1/realisasi/{month}", targets)
        wrk(house, script, 1)
        result["simpan_realisasi"] = {**wrk(house, script, seconds), **cost["simpan_realisasi"]}
        note(f"{engine}: simpan_realisasi {result['simpan_realisasi']}")
        result["rss_mib"] = house.rss_mib()
        if standards:
            planning.search(house, tokens[0], 1)
            result["cari_standar"] = planning.search(house, tokens[0], seconds)
            note(f"{engine}: cari_standar {result['cari_standar']}")
        if head:
            result["zip_300"] = planning.all_forms(house, head_token, year)
            note(f"{engine}: zip_300 {result['zip_300']}")
        result["perbandingan"] = planning.ratios(result)
        house.stop()
        return result
    finally:
        house.close()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--kinerja", required=True)
    parser.add_argument("--jumlah", type=int, default=7001)
    parser.add_argument("--detik", type=int, default=8)
    parser.add_argument("--mesin", default="sqlite,postgres")
    parser.add_argument("--standar", type=int, default=50_000)
    parser.add_argument("--unit-besar", type=int, default=300)
    options = parser.parse_args()
    report = {"jumlah_pegawai": options.jumlah, "inti": os.cpu_count(), "sambungan_wrk": 8,
              "standar": options.standar, "unit_besar": options.unit_besar}
    for engine in options.mesin.split(","):
        report[engine] = measure(
            options.kinerja, engine, options.jumlah, options.detik, options.standar, options.unit_besar
        )
    print(json.dumps(report, indent=2))


if __name__ == "__main__":
    main()
