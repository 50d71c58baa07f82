"""A citizen's feedback by QR, its review, the midwife's follow-up, and a colleague's feedback without a name."""

import re

from support import BIDAN, KAPUS, PASSWORD, PERAWAT, Server


def run(kinerja, browser, report):
    report.begin("feedback")
    server = Server(kinerja).prepare().start()
    try:
        _story(server, browser, report)
    finally:
        server.stop()


def _person(server, browser, nip):
    page = browser.new_context(viewport={"width": 1280, "height": 800}).new_page()
    page.goto(f"{server.address}/masuk")
    page.fill("[name=nip]", nip)
    page.fill("[name=kata_sandi]", PASSWORD)
    page.click("main button")
    page.wait_for_load_state()
    return page


def _story(server, browser, report):
    midwife, head = _person(server, browser, BIDAN), _person(server, browser, KAPUS)
    midwife.goto(f"{server.address}/umpan-balik/tautan")
    midwife.fill("#judul", "Poli KIA")
    midwife.click("text=Buat tautan")
    address = midwife.text_content(".kode-tautan").strip()
    report.check("the QR stands as a drawing with its address in text", midwife.locator("svg.qr-warga").count() == 1)

    _citizen(address, browser, report)

    head.goto(f"{server.address}/tim/umpan-balik/tinjau")
    report.check("the head reads it first", "Bidannya sabar" in head.content())
    head.locator("li", has_text="Bidannya sabar").locator("text=Tampilkan").click()
    midwife.goto(f"{server.address}/umpan-balik")
    midwife.click("main a:has-text('Poli KIA')")
    report.check("the midwife reads it", "Bidannya sabar" in midwife.content())
    midwife.fill("#tindak_lanjut", "Cara menyapa ini saya tularkan di apel pagi")
    midwife.click("text=Simpan tindak lanjut")
    report.check("the follow-up stands", "saya tularkan" in midwife.content())

    _colleague(server, browser, head, midwife, report)


def _citizen(address, browser, report):
    context = browser.new_context(viewport={"width": 390, "height": 844}, java_script_enabled=False)
    phone = context.new_page()
    answer = phone.goto(address)
    report.check("the page is small", len(answer.body()) < 16_000, len(answer.body()))
    report.equal("no cookie", context.cookies(), [])
    phone.check("text=Sangat baik")
    phone.fill("#teks", "Bidannya sabar")
    phone.click("button:has-text('Kirim')")
    report.check("thanked", "Terima kasih" in phone.content())
    for number in range(12):
        phone.goto(address)
        phone.check("text=Baik >> nth=1")
        phone.fill("#teks", f"Kiriman {number}")
        phone.click("button:has-text('Kirim')")
        if "satu jam" in phone.content():
            break
    report.check("too many are told so, with the words kept", f"Kiriman {number}" in phone.content() and number < 12)
    context.close()


def _colleague(server, browser, head, midwife, report):
    head.goto(f"{server.address}/tim/umpan-balik")
    head.click("text=Aturan nama unit")
    head.check("text=Hanya kepada pejabat penilai")
    head.click("text=Simpan aturan")
    nurse = _person(server, browser, PERAWAT)
    nurse.goto(f"{server.address}/umpan-balik/baru")
    nurse.click("main a:has-text('Kenanga Percontohan')")
    report.check("the rule is told before writing", "tidak ditampilkan" in nurse.content())
    nurse.fill("#teks", "Serah terima malam lebih baik tertulis")
    nurse.click("main form button:has-text('Kirim')")
    nurse.wait_for_url("**/umpan-balik?bagian=diberikan*")
    midwife.goto(f"{server.address}/umpan-balik")
    midwife.click("main li:has-text('Rekan kerja setingkat') a")
    text = midwife.content()
    report.check("the midwife reads it", "lebih baik tertulis" in text)
    report.check("without a name", "Melati Umpama" not in re.sub(r"\s+", " ", text))
