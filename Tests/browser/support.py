"""What every story stands on: the report, the server under test, and a small client of the API."""

import http.client
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
import urllib.parse
from datetime import datetime, timedelta, timezone
from pathlib import Path

HERE = Path(__file__).resolve().parent
REPOSITORY = HERE.parent.parent
ARTIFACTS = REPOSITORY / "test-artifacts"
PASSWORD = "kata-sandi-cerita-uji"

# The people of the demo kabupaten who appear in the stories.
ADMIN = "198813072012031004"
PERAWAT, KAPUS = "199013092014032001", "197813082005011001"
PENGAWAS, KORWAS = "197613202003122001", "197013192000031001"
PETUGAS, KABID = "198613232009011003", "197713222004011002"
BIDAN, PENGAWAS_LAIN, SANITARIAN = "198713102010032002", "197913212006041002", "199213162018031008"
KADINKES = "197013031996032001"


class Report:
    """Counts what held and what did not; a failure never stops the rest."""

    def __init__(self):
        self.passed = 0
        self.failures = []
        self.title = ""

    def begin(self, title):
        self.title = title
        print(f"-- {title}", flush=True)

    def check(self, name, holds, detail=""):
        if holds:
            self.passed += 1
        else:
            self.failures.append(f"{self.title}: {name}")
            print(f"   FAILED {name}{': ' + str(detail)[:600] if detail != '' else ''}", flush=True)
        return bool(holds)

    def equal(self, name, got, wanted):
        return self.check(name, got == wanted, f"got {got!r}, wanted {wanted!r}")

    def broke(self, error):
        self.failures.append(f"{self.title}: {type(error).__name__}")
        print(f"   FAILED {type(error).__name__}: {str(error)[:1500]}", flush=True)

    def finish(self):
        print(f"{self.passed} passed, {len(self.failures)} failed", flush=True)
        return 1 if self.failures else 0


def today():
    """The day in WIB, which is the product's."""
    return (datetime.now(timezone.utc) + timedelta(hours=7)).date()


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    """One `kinerja` with its own folder and database, ended by its own pid."""

    def __init__(self, kinerja, database=None, two_dinas=False):
        self.kinerja = str(Path(kinerja).resolve())
        self.folder = Path(tempfile.mkdtemp(prefix="kinerja-uji-"))
        self.port = free_port()
        self.database = database or f"sqlite:{self.folder}/kinerja.sqlite"
        self.two_dinas = two_dinas
        self.process = None
        self.accounts = []

    @property
    def address(self):
        return f"http://127.0.0.1:{self.port}"

    @property
    def host(self):
        return f"127.0.0.1:{self.port}"

    def environment(self):
        clean = {name: value for name, value in os.environ.items() if not name.startswith("KINERJA_")}
        return clean | {
            "KINERJA_FOLDER": str(self.folder), "KINERJA_DATABASE": self.database, "KINERJA_DATA_SINTETIS": "ya",
            "KINERJA_ALAMAT": self.address, "KINERJA_LOG": "warning",
        }

    def run(self, *arguments):
        return subprocess.run(
            [self.kinerja, *arguments], env=self.environment(), capture_output=True, text=True, timeout=300
        )

    def prepare(self):
        """An empty database with the demo kabupaten; the two dinas planned completely only where a story needs them."""
        accounts = self.folder / "akun.json"
        less = [] if self.two_dinas else ["--tanpa-dua-dinas"]
        for step in (["migrate"], ["seed", "demo", "--kata-sandi", PASSWORD, "--daftar", str(accounts), *less]):
            done = self.run(*step)
            if done.returncode != 0:
                raise RuntimeError(f"kinerja {step[0]}: {done.stdout}{done.stderr}")
        self.accounts = json.loads(accounts.read_text())
        return self

    def start(self):
        self.log = open(self.folder / "log.jsonl", "ab")
        self.process = subprocess.Popen(
            [self.kinerja, "serve", "--port", str(self.port)], env=self.environment(), stdout=self.log, stderr=self.log,
            start_new_session=True,
        )
        for _ in range(600):
            if self.process.poll() is not None:
                raise RuntimeError(f"kinerja serve ended: {(self.folder / 'log.jsonl').read_text()[-2000:]}")
            if is_ready(self.port):
                return self
            time.sleep(0.02)
        raise RuntimeError("kinerja serve does not answer")

    def kill(self):
        """As a power failure would: no time to finish anything."""
        os.kill(self.process.pid, signal.SIGKILL)
        self.process.wait()
        self.process = None
        self.log.close()

    def stop(self):
        if self.process is not None:
            self.process.terminate()
            try:
                self.process.wait(timeout=20)
            except subprocess.TimeoutExpired:
                self.kill()
                return
            self.process = None
            self.log.close()

    def errors(self):
        """Lines that the server logged as errors."""
        lines = (self.folder / "log.jsonl").read_text(errors="replace").splitlines()
        return [line for line in lines if '"error"' in line or '"critical"' in line or "Fatal error" in line]

    def __enter__(self):
        return self.prepare().start()

    def __exit__(self, *_):
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)


def is_ready(port):
    try:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=2)
        connection.request("GET", "/siap")
        ready = connection.getresponse().status == 200
        connection.close()
        return ready
    except OSError:
        return False


class API:
    """The JSON API as one person; keeps one connection."""

    def __init__(self, server, nip):
        self.reconnect(server, "")
        answer = self.post("/api/v1/sesi", {"nip": nip, "kata_sandi": PASSWORD})
        self.token = answer["token"]

    def reconnect(self, server, token):
        self.server, self.token = server, token
        self.connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=60)

    def request(self, method, path, body=None, headers=None):
        sent = {"Content-Type": "application/json"} | (headers or {})
        if self.token:
            sent["Authorization"] = f"Bearer {self.token}"
        data = body if isinstance(body, (bytes, type(None))) else json.dumps(body).encode()
        self.connection.request(method, path, body=data, headers=sent)
        answer = self.connection.getresponse()
        return answer.status, answer.read()

    def get(self, path):
        return self.read("GET", path)

    def post(self, path, body=None):
        return self.read("POST", path, body if body is not None else {})

    def read(self, method, path, body=None):
        status, data = self.request(method, path, body)
        if status >= 400:
            raise RuntimeError(f"{method} {path}: {status} {data.decode(errors='replace')[:800]}")
        return json.loads(data)

    def upload(self, path, name, data, kind):
        body, content_type = multipart([], [("berkas", name, kind, data)])
        status, answer = self.request("POST", path, body, {"Content-Type": content_type})
        if status >= 400:
            raise RuntimeError(f"POST {path}: {status} {answer.decode(errors='replace')[:800]}")
        return json.loads(answer)


def multipart(fields, files):
    """Body and content type of a form with files; `files` are (field, name, type, bytes)."""
    boundary = "batas-cerita-uji-7f3a"
    parts = []
    for name, value in fields:
        head = f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n'
        parts.append(head.encode() + (value if isinstance(value, bytes) else value.encode()) + b"\r\n")
    for name, filename, kind, data in files:
        head = f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"; filename="{filename}"\r\n'
        parts.append((head + f"Content-Type: {kind}\r\n\r\n").encode() + data + b"\r\n")
    return b"".join(parts) + f"--{boundary}--\r\n".encode(), f"multipart/form-data; boundary={boundary}"


def quoted(text):
    return urllib.parse.quote(text, safe="")


def text_of_pdf(data):
    return subprocess.run(["pdftotext", "-layout", "-", "-"], input=data, capture_output=True, check=True).stdout.decode()


def words(text):
    """One line, single spaces: what a reader sees, without the layout."""
    return re.sub(r"\s+", " ", text).strip()


def say(text):
    print(f"   {text}", file=sys.stdout, flush=True)
