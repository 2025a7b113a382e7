"""What every page of the site owes, seen from a real browser."""

import os
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Error, sync_playwright

from validity import SavedPages

CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")


@dataclass(frozen=True)
class Look:
    """How a page is looked at: its width in pixels, light or dark, and whether axe reads it too."""

    width: int
    scheme: str = "light"
    axe: bool = False

    def __str__(self):
        return f"{self.width} px" + (", dark" if self.scheme == "dark" else "")


@dataclass
class Visit:
    """What was found on a page: its faults as sentences, and the links that lead on."""

    faults: list
    navigation: list  # addresses in `nav`
    links: list  # all addresses of the same origin


# One look into the page instead of a dozen questions from outside.
SEEN = """() => {
    const all = (selector) => [...document.querySelectorAll(selector)]
    const onEvent = (element) => element.getAttributeNames().some((name) => name.startsWith("on"))
    return {
        title: document.title.trim(),
        lang: document.documentElement.lang,
        headings: all("h1").length,
        inline: all("script:not([src]), style, [style]").length + all("*").filter(onEvent).length,
        sideways: document.scrollingElement.scrollWidth - document.documentElement.clientWidth,
        counts: all("[data-count]").map((link) => [link.dataset.count, link.getAttribute("href"), link.textContent]),
        navigation: all("nav a[href]").map((link) => link.href),
        links: all("a[href]").map((link) => link.href),
    }
}"""

# The list that an address opens: the one inside the fragment's element if it has a fragment, else the page's only one.
TOTALS = """async (address) => {
    const response = await fetch(address)
    const page = new DOMParser().parseFromString(await response.text(), "text/html")
    const fragment = new URL(address).hash.slice(1)
    const part = fragment ? page.getElementById(decodeURIComponent(fragment)) : page.documentElement
    const totals = part ? [part, ...part.querySelectorAll("*")].map((e) => e.dataset?.total).filter(Boolean) : []
    return [response.status, totals]
}"""


class Browser:
    """Headless Chromium; use it in a `with`."""

    def __enter__(self):
        self.playwright = sync_playwright().start()
        arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
        self.chromium = self.playwright.chromium.launch(executable_path=CHROMIUM, args=arguments)
        self.axe = Axe()
        self.totals = {}  # address -> what it opens: many pages link to the same list
        self.saved = SavedPages()
        return self

    def __exit__(self, *_):
        self.chromium.close()
        self.playwright.stop()

    def visit(self, address, language, look, expects_policy=True):
        """Opens a page that should answer 200 and gives what is wrong with it."""
        page = self.chromium.new_page(viewport={"width": look.width, "height": 900}, color_scheme=look.scheme)
        faults, requests = [], []
        page.on("console", lambda message: faults.append(f"console: {message.text}"))
        page.on("pageerror", lambda error: faults.append(f"script error: {error}"))
        page.on("request", lambda request: requests.append(request.url))
        try:
            response = page.goto(address, wait_until="load")
            self.saved.add(urlsplit(address)._replace(scheme="", netloc="").geturl(), response.body())
            faults += response_faults(response, expects_policy)
            seen = page.evaluate(SEEN)
            faults += document_faults(seen, language)
            faults += foreign_requests(address, requests)
            faults += self.count_faults(page, address, seen["counts"])
            if look.axe:
                faults += self.axe_faults(page)
        except Error as error:
            return Visit(faults + [f"browser: {error.message.splitlines()[0]}"], [], [])
        finally:
            page.close()
        return Visit(faults, *(same_origin(address, seen[key]) for key in ("navigation", "links")))

    def status(self, address):
        return self.fetched(address, lambda answer: answer.status)

    def body(self, address):
        return self.fetched(address, lambda answer: answer.body())

    def fetched(self, address, what):
        request = self.playwright.request.new_context()
        try:
            return what(request.get(address))
        finally:
            request.dispose()

    def count_faults(self, page, address, counts):
        for count, href, text in counts:
            if not href:
                yield f'data-count="{count}" without a link'
                continue
            if "".join(filter(str.isdigit, text)) != count:
                yield f'data-count="{count}" is shown as {text.strip()!r}'
            target = urljoin(address, href)
            if target not in self.totals:
                self.totals[target] = page.evaluate(TOTALS, target)
            status, totals = self.totals[target]
            if status != 200 or totals != [count]:
                yield f'data-count="{count}" opens {href}: status {status}, data-total {totals}'

    def axe_faults(self, page):
        for violation in self.axe.run(page).response["violations"]:
            places = [node["html"][:160] for node in violation["nodes"]]
            yield f"axe {violation['id']} ×{len(places)}: {violation['help']}: {places[0]}"


def response_faults(response, expects_policy):
    if response.status != 200:
        yield f"status {response.status}"
    if response.header_value("set-cookie"):
        yield "sets a cookie"
    policy = response.headers.get("content-security-policy", "")
    if expects_policy and ("default-src 'self'" not in policy or "unsafe" in policy):
        yield f"Content-Security-Policy: {policy or 'none'}"


def document_faults(seen, language):
    if seen["headings"] != 1:
        yield f"{seen['headings']} h1"
    if not seen["title"]:
        yield "no title"
    if seen["lang"] != language:
        yield f"lang is {seen['lang']!r}, not {language!r}"
    if seen["inline"]:
        yield f"{seen['inline']} inline scripts, styles or event attributes"
    if seen["sideways"] > 0:
        yield f"scrolls sideways by {seen['sideways']} px"


def foreign_requests(address, requests):
    return [f"request to another origin: {url}" for url in requests if origin(url) != origin(address)]


def same_origin(address, links):
    return [link for link in links if origin(link) == origin(address)]


def origin(address):
    parts = urlsplit(address)
    return parts.scheme, parts.netloc
