"""A large SIASN file of invented people, with a known number of faulty rows."""

import csv
import io

from support import HERE

_NAMES = ["Contoh", "Umpama", "Misal", "Percontohan", "Semisal", "Rekaan", "Seumpama", "Andaikan"]
_FAULTS = [
    ("NIP BARU", "1.98813E+17"), ("NIP BARU", "19881313201403"), ("NIP BARU", "null"), ("NAMA", "null"),
    ("TANGGAL LAHIR", "31-02-1988"),
]


def make(count, faulty):
    """Bytes of the file, and the row numbers (the header is row 1) that must be refused."""
    with open(HERE / "data" / "siasn_sintetis.csv", newline="", encoding="utf-8") as file:
        header, sample = list(csv.reader(file))[:2]
    column = {name: number for number, name in enumerate(header)}
    step = count // faulty
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(header)
    refused = []
    for number in range(count):
        row = sample.copy()
        row[column["PNS ID"]] = f"BESAR-{number:05}"
        # Birth month 13: no such person can exist. Year, day and serial number keep the numbers apart.
        row[column["NIP BARU"]] = f"'{1960 + number % 40}13{1 + number // 40 % 28:02}2010{1 + number % 12:02}1{number // 1120 + 100:03}"
        row[column["NAMA"]] = f"Orang {number:05} {_NAMES[number % len(_NAMES)]}"
        row[column["GELAR BELAKANG"]] = "null"
        if number % step == step - 1 and len(refused) < faulty:
            name, value = _FAULTS[len(refused) % len(_FAULTS)]
            row[column[name]] = value
            refused.append(number + 2)
        writer.writerow(row)
    return text.getvalue().encode(), refused
