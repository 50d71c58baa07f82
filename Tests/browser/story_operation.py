"""How the program behaves for the one who operates it: health, figures, logs, a tidy stop, and wrong settings."""

import http.client
import json
import os
import signal
import socket
import subprocess
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path

from support import BIDAN, PASSWORD, free_port


def run(kinerja, _browser, report):
    report.begin("operation")
    with tempfile.TemporaryDirectory(prefix="kinerja-operasi-") as folder:
        _serve(str(Path(kinerja).resolve()), Path(folder), report)
        _wrong_settings(str(Path(kinerja).resolve()), folder, report)


def _environment(folder, **more):
    own = {"KINERJA_FOLDER": str(folder), "KINERJA_DATA_SINTETIS": "ya", "KINERJA_LOG": "info"}
    return {**os.environ, **own, **more}


def _serve(kinerja, folder, report):
    port, admin = free_port(), free_port()
    env = _environment(folder, KINERJA_PORT_ADMIN=str(admin), KINERJA_ALAMAT=f"http://127.0.0.1:{port}")
    subprocess.run([kinerja, "seed", "demo", "--kata-sandi", PASSWORD], env=env, check=True, capture_output=True)
    log = open(folder / "log", "wb")
    server = subprocess.Popen([kinerja, "serve", "--port", str(port)], env=env, stdout=log, stderr=subprocess.DEVNULL)
    try:
        _wait(port)
        report.equal("/sehat", _get(port, "/sehat")[0], 200)
        report.equal("/siap", json.loads(_get(port, "/siap")[1])["keadaan"], "siap")
        report.equal("/metrik is not on the public port", _get(port, "/metrik")[0], 404)
        _sign_in(port)
        figures = _get(admin, "/metrik")[1].decode()
        report.check("/metrik on the admin port counts routes", 'rute="/api/v1/sesi"' in figures, figures[:300])
        _stop_in_flight(port, server, report)
    finally:
        if server.poll() is None:
            server.kill()
        log.close()
    _read_log((folder / "log").read_text(), report)


def _wait(port):
    for _ in range(200):
        try:
            _get(port, "/sehat")
            return
        except OSError:
            time.sleep(0.05)
    raise RuntimeError("the server did not start")


def _get(port, path):
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}") as answer:
            return answer.status, answer.read()
    except urllib.error.HTTPError as error:
        return error.code, error.read()


def _sign_in(port):
    connection = http.client.HTTPConnection("127.0.0.1", port)
    body = json.dumps({"nip": BIDAN, "kata_sandi": PASSWORD})
    connection.request("POST", "/api/v1/sesi", body, {"Content-Type": "application/json"})
    connection.getresponse().read()


def _stop_in_flight(port, server, report):
    """Half a request is on its way when SIGTERM comes; it must still be answered."""
    body = f"nip={BIDAN}&kata_sandi={PASSWORD}".encode()
    head = (f"POST /masuk HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Type: application/x-www-form-urlencoded\r\n"
            f"Content-Length: {len(body)}\r\nConnection: close\r\n\r\n").encode()
    with socket.create_connection(("127.0.0.1", port), timeout=20) as pipe:
        pipe.sendall(head + body[:10])
        time.sleep(0.3)
        server.send_signal(signal.SIGTERM)
        time.sleep(0.5)
        pipe.sendall(body[10:])
        answer = b""
        while chunk := pipe.recv(65536):
            answer += chunk
    report.check("a request in flight is finished after SIGTERM", answer.startswith(b"HTTP/1.1 303"), answer[:80])
    report.equal("the process ends by itself with 0", server.wait(timeout=20), 0)


def _read_log(text, report):
    lines = [line for line in text.splitlines() if line]
    entries = [json.loads(line) for line in lines]
    report.check("every log line is JSON with a request id",
                 any(entry.get("rute") == "/api/v1/sesi" and entry.get("permintaan") for entry in entries))
    report.check("no NIP and no password in the log", BIDAN not in text and PASSWORD not in text)


def _wrong_settings(kinerja, folder, report):
    wrong = {
        "KINERJA_ALAMAT": "bungo", "KINERJA_SESI_DIAM_MENIT": "banyak", "KINERJA_PERCAYA_PROXY": "mungkin",
        "KINERJA_DATABASE": "mysql://x", "KINERJA_LOG": "keras", "KINERJA_BERKAS_SETELAN": "/tidak/ada",
    }
    for name, value in wrong.items():
        done = subprocess.run([kinerja, "serve", "--port", str(free_port())], env=_environment(folder, **{name: value}),
                              capture_output=True, text=True, timeout=20)
        said = done.stderr + done.stdout
        report.check(f"{name}={value} is refused in words", done.returncode != 0 and name in said, said[:300])
