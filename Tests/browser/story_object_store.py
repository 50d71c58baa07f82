"""Evidence in an object store: a real S3 server (moto), a restart with an empty folder, and an object that was changed."""

import hashlib
import json
import logging
import shutil

import boto3
from moto.server import ThreadedMotoServer

from support import API, BIDAN, Server

KEY, SECRET, BUCKET = "kunci-uji", "rahasia-uji", "kinerja-uji"


class StoreServer(Server):
    """A `kinerja` whose files lie in the bucket."""

    def __init__(self, kinerja, address, **more):
        super().__init__(kinerja)
        self.more = {
            "KINERJA_S3_ALAMAT": address, "KINERJA_S3_WADAH": BUCKET, "KINERJA_S3_KUNCI": KEY,
            "KINERJA_S3_RAHASIA": SECRET,
        } | more

    def environment(self):
        return super().environment() | self.more


def run(kinerja, _browser, report):
    report.begin("object store")
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    moto = ThreadedMotoServer(port=0, ip_address="127.0.0.1", verbose=False)
    moto.start()
    host, port = moto.get_host_and_port()
    address = f"http://{host}:{port}"
    s3 = boto3.client(
        "s3", endpoint_url=address, aws_access_key_id=KEY, aws_secret_access_key=SECRET, region_name="us-east-1")
    try:
        _wrong_bucket(kinerja, address, report)
        s3.create_bucket(Bucket=BUCKET)
        _evidence(kinerja, address, s3, report)
    finally:
        moto.stop()


def _wrong_bucket(kinerja, address, report):
    server = StoreServer(kinerja, address, KINERJA_S3_WADAH="tidak-ada")
    done = server.run("serve", "--port", str(server.port))
    report.check(
        "a bucket that does not exist stops the start with a sentence",
        done.returncode != 0 and "KINERJA_S3_WADAH" in done.stderr, done.stderr)
    report.check("the secret is in no message", SECRET not in done.stdout + done.stderr)
    shutil.rmtree(server.folder, ignore_errors=True)


def _evidence(kinerja, address, s3, report):
    with StoreServer(kinerja, address) as server:
        content = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
        evidence = _upload(server, content)
        sidik = hashlib.sha256(content).hexdigest()
        keys = [item["Key"] for item in s3.list_objects_v2(Bucket=BUCKET).get("Contents", [])]
        mine = [key for key in keys if key.endswith(f"{sidik[:2]}/{sidik}")]
        report.equal("the object is named after its content", len(mine), 1)
        if not mine:
            return
        report.equal("the object holds the bytes", _body(s3, mine[0]), content)
        server.kill()
        shutil.rmtree(server.folder / "berkas", ignore_errors=True)
        server.start()
        status, got = API(server, BIDAN).request("GET", f"/bukti/{evidence}")
        report.equal("after kill -9 and without the folder it is still there", (status, got), (200, content))
        s3.put_object(Bucket=BUCKET, Key=mine[0], Body=content.replace(b"Catalog", b"Kosong1"))
        status, got = API(server, BIDAN).request("GET", f"/bukti/{evidence}")
        report.check("an object that was changed is never served", status != 200 and b"Kosong1" not in got, status)


def _upload(server, content):
    api = API(server, BIDAN)
    edge = "batasuji"
    body = (
        f'--{edge}\r\nContent-Disposition: form-data; name="berkas"; filename="laporan.pdf"\r\n'
        "Content-Type: application/pdf\r\n\r\n"
    ).encode() + content + f"\r\n--{edge}--\r\n".encode()
    status, answer = api.request(
        "POST", "/api/v1/bukti", body, {"Content-Type": f"multipart/form-data; boundary={edge}"})
    if status != 200:
        raise RuntimeError(f"upload: {status} {answer[:300]}")
    return json.loads(answer)["bukti"][0]["id"]


def _body(s3, key):
    return s3.get_object(Bucket=BUCKET, Key=key)["Body"].read()
