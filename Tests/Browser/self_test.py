"""Each check must be able to fail: pages with one planted fault each, served from here, and one without any."""

import functools
import http.server
import tempfile
import threading
from pathlib import Path

from page_check import Look
from paths import Keyboard, Stuck
from validity import SavedPages

FRAME = """<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Trang thử</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="icon.svg"></head>
<body><main><h1>Trang thử</h1>{}</main></body></html>"""
LIST = '<table data-total="17"><tr><th scope="row">Một</th><td>1</td></tr></table>'

# file -> (text, a word of the fault that it must give)
PLANTED = {
    "gone.html": (None, "status 404"),
    "no-policy.html": (FRAME.format(""), "Content-Security-Policy"),
    "cookie.html": (FRAME.format(""), "sets a cookie"),
    "two-headings.html": (FRAME.format("<h1>Hai</h1>"), "2 h1"),
    "no-title.html": (FRAME.format("").replace("Trang thử</title>", "</title>"), "no title"),
    "english.html": (FRAME.format("").replace('lang="vi"', 'lang="en"'), "lang is"),
    "inline-style.html": (FRAME.format('<p style="margin:0">a</p>'), "inline"),
    "event.html": (FRAME.format('<p onclick="a()">a</p>'), "inline"),
    "missing-picture.html": (FRAME.format('<img src="gone.png" alt="ảnh">'), "console"),
    "script-error.html": (FRAME.format('<script src="error.js"></script>'), "script error"),
    "foreign.html": (FRAME.format('<img src="http://localhost:9/a.png" alt="ảnh">'), "another origin"),
    "wide.html": (FRAME.format(f"<p>{'a' * 1000}</p>"), "sideways"),
    "low-contrast.html": (FRAME.format('<p><font color="#ccc">chữ nhạt</font></p>'), "axe color-contrast"),
    "wrong-total.html": (FRAME.format('<a data-count="18" href="list.html">18</a>'), "data-total"),
    "no-list.html": (FRAME.format('<a data-count="17" href="good.html">17</a>'), "data-total"),
    "wrong-fragment.html": (FRAME.format('<a data-count="17" href="list.html#gone">17</a>'), "data-total"),
    "wrong-figure.html": (FRAME.format('<a data-count="17" href="list.html">71</a>'), "is shown as"),
    "no-link.html": (FRAME.format('<span data-count="17">17</span>'), "without a link"),
}
# Pages whose focus is planted -> a word of the fault; the last one is good.
FOCUS = {
    "no-ring.html": ('<a href="good.html" class="bare">a</a>', "no ring"),
    "outside.html": ('<a href="good.html" class="away">a</a>', "no inside"),
    "unreachable.html": ('<a href="good.html" tabindex="-1" id="aim">a</a>', "does not reach"),
    "reachable.html": ('<a href="good.html" id="aim">a</a>', None),
}
GOOD = {
    "good.html": FRAME.format('<p><a data-count="17" href="list.html#all">17 việc</a></p>'),
    "list.html": FRAME.format(f'<section id="all">{LIST}</section>'),
    "icon.svg": '<svg xmlns="http://www.w3.org/2000/svg"/>',
    "error.js": "throw new Error('planted')",
    "focus.css": """a { outline: 3px solid } a.bare { outline: none }
        a.away { position: fixed; left: -900px; width: 9px; height: 9px }""",
}


class Pages(http.server.SimpleHTTPRequestHandler):
    def end_headers(self):
        if "no-policy" not in self.path:
            self.send_header("Content-Security-Policy", "default-src 'self'")
        if "cookie" in self.path:
            self.send_header("Set-Cookie", "a=b")
        super().end_headers()

    def log_message(self, *_):
        pass


def run(browser, results):
    with tempfile.TemporaryDirectory() as folder:
        pages = {name: text for name, (text, _) in PLANTED.items() if text} | GOOD
        style = '<link rel="stylesheet" href="focus.css">'
        pages |= {name: FRAME.format(style + text) for name, (text, _) in FOCUS.items()}
        for name, text in pages.items():
            Path(folder, name).write_text(text, encoding="utf-8")
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Pages, directory=folder))
        threading.Thread(target=server.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{server.server_port}/"
        look = Look(390, axe=True)
        for name, (_, word) in PLANTED.items():
            faults = browser.visit(address + name, "vi", look).faults
            found = any(word in fault for fault in faults)
            results.add(f"self-test {name}", [] if found else [f"{word!r} not found in {faults}"])
        results.add("self-test good.html", browser.visit(address + "good.html", "vi", look).faults)
        check_focus(browser, address, results)
        server.shutdown()
        server.server_close()
        browser.saved = SavedPages()


def check_focus(browser, address, results):
    for name, (_, word) in FOCUS.items():
        page = browser.chromium.new_page()
        keys = Keyboard(page, has_script=True)
        keys.open(address + name)
        try:
            keys.tab_to("#aim" if "reach" in name else "a")
        except Stuck as stuck:
            keys.faults.append(str(stuck))
        page.close()
        found = any(word in fault for fault in keys.faults) if word else not keys.faults
        results.add(f"self-test {name}", [] if found else [f"{word!r} not found in {keys.faults}"])
