"""A visitor without a browser: sends forms byte by byte, twice, broken or too large, as a browser would not."""

import http.client
import urllib.parse
from html.parser import HTMLParser

from support import PASSWORD, multipart


class Answer:
    def __init__(self, status, headers, body):
        self.status, self.headers, self.bytes = status, headers, body

    @property
    def text(self):
        return self.bytes.decode("utf-8", "replace")

    @property
    def location(self):
        return self.headers.get("Location", "")

    def form(self, action):
        """Fields of the first form whose address begins so, as a browser would send them untouched."""
        reader = Forms()
        reader.feed(self.text)
        for address, fields in reader.forms:
            if address.startswith(action):
                return address, fields
        raise LookupError(f"no form to {action}")


class Forms(HTMLParser):
    def __init__(self):
        super().__init__()
        self.forms = []
        self.area = None
        self.select = None

    def handle_starttag(self, tag, attributes):
        a = dict(attributes)
        if tag == "form":
            self.forms.append((a.get("action") or "", []))
        if not self.forms:
            return
        fields = self.forms[-1][1]
        kind = a.get("type", "text")
        if tag == "input" and a.get("name") and kind not in ("submit", "file", "checkbox", "radio"):
            fields.append((a["name"], a.get("value") or ""))
        elif tag == "input" and a.get("name") and kind in ("checkbox", "radio") and "checked" in a:
            fields.append((a["name"], a.get("value") or "on"))
        elif tag == "textarea":
            self.area = (a.get("name"), "")
        elif tag == "select":
            self.select = [a.get("name"), None]
        elif tag == "option" and self.select and (self.select[1] is None or "selected" in a):
            self.select[1] = a.get("value") or ""

    def handle_data(self, data):
        if self.area:
            self.area = (self.area[0], self.area[1] + data)

    def handle_endtag(self, tag):
        if tag == "textarea" and self.area:
            self.forms[-1][1].append(self.area)
            self.area = None
        elif tag == "select" and self.select:
            self.forms[-1][1].append((self.select[0], self.select[1] or ""))
            self.select = None


def filled(fields, **values):
    """The fields with some values replaced; `angka` fits `angka[…]` too. What was not there is added."""
    left = dict(values)
    done = []
    for name, value in fields:
        key = name if name in left else name.split("[")[0]
        done.append((name, left.pop(key) if key in left else value))
    return done + list(left.items())


class Visitor:
    def __init__(self, server, nip=""):
        self.server = server
        self.cookies = {}
        if nip:
            answer = self.post("/masuk", [("nip", nip), ("kata_sandi", PASSWORD)])
            if answer.status != 303:
                raise RuntimeError(f"sign-in: {answer.status}")

    def send(self, method, path, body=None, headers=None):
        connection = http.client.HTTPConnection("127.0.0.1", self.server.port, timeout=120)
        sent = {"Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())} | (headers or {})
        connection.request(method, path, body=body, headers=sent)
        reply = connection.getresponse()
        data = reply.read()
        for cookie in reply.headers.get_all("Set-Cookie") or []:
            name, _, value = cookie.split(";")[0].partition("=")
            self.cookies[name] = value
        connection.close()
        return Answer(reply.status, reply.headers, data)

    def get(self, path):
        return self.send("GET", path)

    def post(self, path, fields):
        body = fields if isinstance(fields, bytes) else urllib.parse.urlencode(fields).encode()
        return self.send("POST", path, body, {"Content-Type": "application/x-www-form-urlencoded"})

    def post_files(self, path, fields, files):
        body, kind = multipart(fields, files)
        return self.send("POST", path, body, {"Content-Type": kind})
