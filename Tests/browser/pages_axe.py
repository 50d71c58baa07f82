"""Every screen: no violation of WCAG 2.2 AA in light and dark, on phone and desk; no sideways scroll; small; at home."""

import gzip
import re
from pathlib import Path

import axe_playwright_python

from person import Person
from screens import all_screens
from support import Server, say
from visitor import Visitor

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}}
LIMIT = 60 * 1024
NARROW = (320, 360, 390)


def run(kinerja, browser, report):
    report.begin("every screen")
    with Server(kinerja, two_dinas=True) as server:
        screens = all_screens(server)
        people, visitors = {}, {}
        lines = []
        for screen in screens:
            if screen.nip not in people:
                people[screen.nip] = Person(browser, server, screen.nip)
                people[screen.nip].page.emulate_media(reduced_motion="reduce")
                visitors[screen.nip] = Visitor(server, screen.nip)
            lines.append(examine(people[screen.nip], visitors[screen.nip], screen, report))
        report.equal("no error in the log", server.errors(), [])
        follow_links(visitors, report)
    table(lines)


LINKS = {}


def note_links(person, screen):
    """Where the screen leads, to be tried afterwards; answers with links to places of this page that are not there."""
    addresses, dangling = person.page.evaluate("""
        () => {
            const all = [...document.querySelectorAll('a[href]')].map(a => a.getAttribute('href'));
            const here = all.filter(a => a.startsWith('#') && a.length > 1);
            return [all, here.filter(a => !document.getElementById(a.slice(1)))];
        }
    """)
    base = person.path.split("?")[0]
    for address in addresses:
        path = address.split("#")[0]
        if path.startswith("?"):
            path = base + path
        if path.startswith("/"):
            LINKS.setdefault((screen.nip, path), screen.name)
    return dangling


def follow_links(visitors, report):
    broken = []
    for (nip, path), name in LINKS.items():
        answer = visitors[nip].get(path)
        if answer.status >= 400:
            broken.append((name, path, answer.status))
    report.equal("no link is broken", broken, [])
    say(f"{len(LINKS)} links followed")


def examine(person, visitor, screen, report):
    """One screen in all its guises; answers with its line of the table."""
    page = person.page
    person.troubles.clear()
    page.set_viewport_size(person.size)
    page.emulate_media(color_scheme="light")
    answer = person.go(screen.path)
    report.equal(f"{screen.name}: status", answer.status, screen.status)
    if screen.act:
        screen.act(person)
        page.wait_for_load_state("networkidle")  # a queued form goes by the script, which leads to the next page itself
    report.equal(f"{screen.name}: every place on the page is there", note_links(person, screen), [])
    person.show("layar-" + re.sub(r"[^a-z0-9]+", "-", screen.name.lower()))
    violations = [
        (guise, rule) for guise in ((390, "light"), (390, "dark"), (1280, "light"), (1280, "dark")) for rule in axe(page, *guise)
    ]
    report.equal(f"{screen.name}: no violation", violations, [])
    wide = [(width, far) for width in NARROW if (far := overflow(page, width))]
    report.equal(f"{screen.name}: no sideways scroll", wide, [])
    page.set_viewport_size(person.size)
    room = page.evaluate("document.querySelector('main').getBoundingClientRect().width")
    report.check(f"{screen.name}: the desk gives the page its width", room >= 640, room)
    report.equal(f"{screen.name}: one h1", page.locator("h1").count(), 1)
    report.check(f"{screen.name}: the title names the product", page.title().endswith("– Kinerja Bungo"), page.title())
    filled = filled_buttons(page)
    report.check(f"{screen.name}: at most one filled button", filled <= 1, filled)
    html, css, script = sizes(visitor, screen)
    report.check(f"{screen.name}: HTML and CSS within 60 kB", html + css <= LIMIT, html + css)
    report.equal(f"{screen.name}: nothing in the console, nobody else asked", person.troubles, [])
    return screen.name, html, css, script, len(violations), len(wide), filled, len(person.troubles)


def axe(page, width, scheme):
    page.set_viewport_size({"width": width, "height": 844})
    page.emulate_media(color_scheme=scheme)
    if page.evaluate("typeof window.axe") == "undefined":
        page.evaluate(AXE)
    found = page.evaluate("rules => axe.run(document, rules)", RULES)["violations"]
    return [f"{one['id']}: {one['nodes'][0]['html'][:160]} ({len(one['nodes'])})" for one in found]


def overflow(page, width):
    """How far the page can be pushed sideways; wide tables scroll inside their own box and do not count."""
    page.set_viewport_size({"width": width, "height": 844})
    return page.evaluate("Math.max(0, document.scrollingElement.scrollWidth - document.documentElement.clientWidth)")


def filled_buttons(page):
    return page.evaluate("""
        () => [...document.querySelectorAll('main .tombol')].filter(button =>
            !/tombol-(2|3|bahaya|ikon|kepala)/.test(button.className) && button.checkVisibility()
            && !button.closest('details:not([open])')).length
    """)


def sizes(visitor, screen):
    """Bytes on the wire with gzip: HTML, CSS, JavaScript."""
    page = visitor.send("GET", screen.path, headers={"Accept-Encoding": "gzip"})
    is_packed = page.headers.get("Content-Encoding") == "gzip"
    text = (gzip.decompress(page.bytes) if is_packed else page.bytes).decode()

    def weigh(pattern):
        return sum(
            len(visitor.send("GET", path, headers={"Accept-Encoding": "gzip"}).bytes) for path in re.findall(pattern, text)
        )

    return len(page.bytes), weigh(r'rel="stylesheet" href="([^"]+)"'), weigh(r'<script[^>]+src="([^"]+)"')


def table(lines):
    print(f"   {'screen':32} {'html':>6} {'css':>6} {'js':>6} {'axe':>4} {'wide':>5} {'filled':>7} {'console':>8}")
    for name, html, css, script, violations, wide, filled, troubles in lines:
        print(f"   {name:32} {html:6} {css:6} {script:6} {violations:4} {wide:5} {filled:7} {troubles:8}")
