"""Photographs for evidence, made without any library."""

import base64

_JPEG = base64.b64decode(
    "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDACgcHiMeGSgjISMtKygwPGRBPDc3PHtYXUlkkYCZlo+AjIqgtObDoKrarYqMyP/L2u71////m8H///"
    "/6/+b9//j/2wBDASstLTw1PHZBQXb4pYyl+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj/wAARCAAk"
    "ADADASIAAhEBAxEB/8QAFwABAQEBAAAAAAAAAAAAAAAAAAIDBP/EABUQAQEAAAAAAAAAAAAAAAAAAAAR/8QAFgEBAQEAAAAAAAAAAAAAAAAAAA"
    "MC/8QAFREBAQEAAAAAAAAAAAAAAAAAABH/2gAMAwEAAhEDEQA/AOulRSqVJdKilKLpUUpRnSs6VKjSlZ0pRpSs6UoilBgKUAKUAf/Z"
)

PLACE = b"GPS -1.4812 102.1190 tempat-rahasia"


def photo(seed=0):
    """A small JPEG as a phone writes it: with a note about the place that must not be kept. Each seed is another file."""
    exif = b"Exif\0\0" + PLACE
    place = b"\xff\xe1" + (len(exif) + 2).to_bytes(2, "big") + exif
    # Another quantisation value gives another picture.
    table = _JPEG.index(b"\xff\xdb") + 5
    body = bytearray(_JPEG)
    body[table] = 40 + seed % 60
    return bytes(body[:2]) + place + bytes(body[2:])


PDF = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
