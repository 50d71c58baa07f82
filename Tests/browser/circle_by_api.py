"""The same plans brought to a wanted state through the API: quick ground for stories about something else."""

from support import API, today


def body_of(plan, api, versi=0):
    """The SKP of a plan as `POST /api/v1/skp/{tahun}` takes it, under the superior's results."""
    superior = {hasil["rumusan"]: hasil["id"] for hasil in API(api.server, plan.penilai).get(skp())["hasil_kerja"]}
    results = []
    for hasil in plan.hasil:
        indikator = []
        for ukuran in hasil.ukuran:
            standar = api.get(f"/api/v1/standar?q={ukuran.standar}")["daftar"][0]["id"]
            indikator.append({
                "aspek": ukuran.aspek, "ukuran": ukuran.ukuran, "target": ukuran.target, "satuan": ukuran.satuan,
                "standar_id": standar,
            })
        results.append({
            "jenis": "utama", "rumusan": hasil.rumusan, "rhk_atasan_id": superior[hasil.atasan], "indikator": indikator,
            "pemberi_tugas": "Atasan langsung",
        })
    lampiran = {
        "dukungan": plan.dukungan.split("\n") if plan.dukungan else ["Sarana kerja tersedia"],
        "skema": ["Dilaporkan setiap akhir bulan"], "konsekuensi": ["Diprioritaskan mengikuti pelatihan"],
    }
    return {"versi": versi, "hasil_kerja": results, "lampiran": lampiran}


def skp():
    return f"/api/v1/skp/{today().year}"


def draft(server, plan):
    api = API(server, plan.nip)
    return api, api.post(skp(), body_of(plan, api))


def submitted(server, plan):
    api, saved = draft(server, plan)
    return api, api.post(f"/api/v1/skp/{saved['id']}/pengajuan", {"versi": saved["versi"]})


def approved(server, plan):
    api, saved = submitted(server, plan)
    API(server, plan.penilai).post(f"/api/v1/skp/{saved['id']}/penetapan", {"versi": saved["versi"]})
    return api, api.get(skp())


def period():
    """The quarter that the seed opens."""
    now = today()
    return f"{now.year}-tw{max(1, (now.month - 1) // 3)}"


def month():
    now = today()
    return f"{now.year}-{min(int(period()[-1]) * 3, now.month):02}"


def filled(api, plan, bulan, only=None):
    """Saves figures of a month; `only` leaves the rest open."""
    lembar = api.get(f"/api/v1/realisasi/{bulan}")
    figures = {ukuran.ukuran: ukuran.realisasi for ukuran in plan.measures}
    rows = [
        {"id": satu["id"], "angka": figures[satu["ukuran"]], "kendala": plan.kendala if number == 0 else ""}
        for number, satu in enumerate(lembar["indikator"])
    ]
    return api.post(f"/api/v1/realisasi/{bulan}", {"indikator": rows[:only]})
