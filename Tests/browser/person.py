"""A person at a browser: signs in, reads, clicks, and notices what should never happen on the way."""

from support import ARTIFACTS, PASSWORD

WIDTHS = (390, 1280)


class Person:
    def __init__(self, browser, server, nip="", javascript=True, width=1280, scheme="light"):
        self.server, self.nip = server, nip
        self.size = {"width": width, "height": 900}
        self.context = browser.new_context(
            viewport=self.size, java_script_enabled=javascript, color_scheme=scheme, locale="id-ID",
            timezone_id="Asia/Jakarta", base_url=server.address,
        )
        self.context.set_default_timeout(10_000)
        self.page = self.context.new_page()
        self.troubles = []
        self.page.on("console", self._heard)
        self.page.on("pageerror", lambda error: self.troubles.append(f"script: {error}"))
        self.page.on("request", self._asked)
        self.page.on("response", self._answered)
        if nip:
            self.sign_in()

    def _heard(self, message):
        # A refused form is answered 4xx, which the browser reports as a failed load.
        if message.type == "error" and "the server responded with a status of 4" not in message.text:
            self.troubles.append(f"console: {message.text} at {self.page.url}")

    def _asked(self, request):
        if not request.url.startswith((self.server.address, "data:", "blob:")):
            self.troubles.append(f"other host: {request.url}")

    def _answered(self, response):
        if response.status >= 500:
            self.troubles.append(f"{response.status}: {response.url}")

    def sign_in(self, password=PASSWORD):
        self.go("/masuk")
        self.page.fill("[name=nip]", self.nip)
        self.page.fill("[name=kata_sandi]", password)
        self.press("Masuk")

    def go(self, path):
        return self.page.goto(path, wait_until="load")

    @property
    def path(self):
        return self.page.url.removeprefix(self.server.address)

    def press(self, name, within=None):
        """A button by its words; waits for the page it leads to."""
        (within or self.page).get_by_role("button", name=name, exact=False).first.click()
        self.page.wait_for_load_state("load")

    def follow(self, name, within=None):
        (within or self.page).get_by_role("link", name=name, exact=False).first.click()
        self.page.wait_for_load_state("load")

    def text(self):
        return self.page.locator("main").inner_text()

    def heading(self):
        return self.page.locator("h1").first.inner_text()

    def show(self, name):
        """Pictures of the whole page as it is now, on a phone and on a desk; what is typed stays."""
        ARTIFACTS.mkdir(exist_ok=True)
        for width in WIDTHS:
            # As high as the page, so that bars which stick to the foot do not cover what is above them.
            self.page.set_viewport_size({"width": width, "height": 844 if width < 600 else 900})
            height = self.page.evaluate("document.documentElement.scrollHeight")
            self.page.set_viewport_size({"width": width, "height": height})
            self.page.screenshot(path=ARTIFACTS / f"{name}-{width}.png")
        self.page.set_viewport_size(self.size)

    def fetch(self, path):
        """Bytes of an address with this person's cookies."""
        return self.context.request.get(self.server.address + path)

    def close(self):
        self.context.close()
