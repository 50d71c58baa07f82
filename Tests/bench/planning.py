"""What planning costs on a large unit: the matrix, the coverage of the cascade, the search of standards, one ZIP."""

import http.client
import json
import re
import threading
import time
import urllib.parse

LARGE_UNIT = "BESAR"
WORDS = ["pengaduan", "waktu pengaduan pasien", "kunjungan ibu hamil", "arsip", "kepuasan murid", "persediaan puskesmas",
         "pelatihan guru wilayah 12", "balita", "kelengkapan laporan dusun", "RKA-120000"]


def leader(house):
    """NIP of the head of the large unit."""
    rows = house.query(
        "SELECT p.nip FROM unit u JOIN penempatan t ON t.instansi_id = u.instansi_id AND t.unit_id = u.id "
        f"JOIN pegawai p ON p.instansi_id = t.instansi_id AND p.id = t.pegawai_id WHERE u.kode = '{LARGE_UNIT}' "
        "AND t.kepala_unit = 1")
    return rows[0][0] if rows else None


def paths(year):
    return {
        "matriks_300": f"/tim/matriks?tahun={year}", "matriks_300_hal_5": f"/tim/matriks?tahun={year}&hal=5",
        "cakupan_300": f"/tim/matriks/cakupan?tahun={year}",
    }


def search(house, token, seconds):
    """Single requests one after the other, as a person who types: times of each in milliseconds."""
    connection = http.client.HTTPConnection("127.0.0.1", house.port, timeout=60)
    headers = {"Authorization": f"Bearer {token}"}
    times, sizes, number, end = [], [], 0, time.time() + seconds
    while time.time() < end or number < 200:
        path = "/standar?q=" + urllib.parse.quote(WORDS[number % len(WORDS)])
        start = time.perf_counter()
        connection.request("GET", path, headers=headers)
        answer = connection.getresponse()
        body = answer.read()
        if answer.status != 200:
            raise SystemExit(f"{path}: {answer.status} {body[:300]!r}")
        times.append((time.perf_counter() - start) * 1000)
        sizes.append(len(body))
        number += 1
    times.sort()
    return {"permintaan": number, "p50_ms": at(times, 50), "p99_ms": at(times, 99), "terlama_ms": round(times[-1], 2),
            "byte_terbesar": max(sizes)}


def at(sorted_times, percent):
    return round(sorted_times[min(len(sorted_times) - 1, len(sorted_times) * percent // 100)], 2)


def all_forms(house, token, year):
    """One ZIP of every A-form of the large unit: until it lies ready, with the memory of the server meanwhile."""
    before, peak, is_over = house.rss_mib(), [0.0], threading.Event()

    def watch():
        while not is_over.is_set():
            peak[0] = max(peak[0], house.rss_mib())
            time.sleep(0.02)

    watcher = threading.Thread(target=watch)
    watcher.start()
    try:
        start = time.time()
        body = json.dumps({"unit": LARGE_UNIT, "tahun": int(year)}).encode()
        job = json.loads(house.ask("/api/v1/berkas", token, body)[2])["id"]
        while True:
            state = json.loads(house.ask(f"/api/v1/pekerjaan/{job}", token)[2])
            if state["keadaan"] not in ("antre", "menunggu", "berjalan"):
                break
            time.sleep(0.05)
        seconds = time.time() - start
        status, _, data = house.ask(f"/api/v1/pekerjaan/{job}/hasil", token)
    finally:
        is_over.set()
        watcher.join()
    files = re.findall(rb"PK\x01\x02", data)
    return {"keadaan": state["keadaan"], "detik": round(seconds, 2), "berkas": len(files), "byte": len(data),
            "status": status, "rss_sebelum_mib": before, "rss_puncak_mib": round(peak[0], 1),
            "orang_per_detik": round(300 / seconds, 1)}


def ratios(result):
    """Measured against what the issue asks; 1 and more holds."""
    wanted = {}
    for name in ("matriks_300", "cakupan_300"):
        if name in result:
            wanted[f"{name}_req_per_detik"] = round(result[name]["req_per_detik"] / 1000, 2)
            wanted[f"{name}_sql"] = round(6 / result[name]["sql"], 2)
            wanted[f"{name}_byte_gzip"] = round(60_000 / result[name]["byte_gzip"], 2)
    if "cari_standar" in result:
        wanted["cari_standar_p99"] = round(30 / result["cari_standar"]["p99_ms"], 2)
    if "zip_300" in result:
        wanted["zip_300_detik"] = round(10 / result["zip_300"]["detik"], 2)
    return wanted
