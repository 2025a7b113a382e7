#!/usr/bin/env python3
"""Opens every page of the site in a browser (`make test`).

    run.py                             a server of its own with the sample; each page in both languages and two widths,
                                       the main paths by keyboard with and without script, the HTML validator
    run.py --soak                      more widths, dark too, axe each time
    run.py --address URL PATH…         only these pages of a server that already runs
    run.py --address URL --no-policy   for pages that something else serves, without security headers
"""

import argparse
import sys
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import parse_qs, urlsplit

import paths
import self_test
from page_check import Browser, Look
from server import Server

# The pages of the site in Vietnamese; in English they live under /en.
PAGES = [
    "/",
    "/nhiem-vu",
    "/co-quan",
    "/van-ban",
    "/chi-so",
    "/kiem-tra",
    "/co-so-du-lieu",
    "/chat-luong",
    "/nguon",
    "/tra-cuu",
    "/cach-tinh",
    "/du-lieu-mo",
    "/bao-cao",
    "/bao-cao/1",  # the newest one is the first beneath the list
]
# Pages that do not exist yet. The list can only shrink: a page in it that answers 200 is a failure.
NOT_BUILT = []

# What no link of those pages leads to, for the validator: other forms of the list, a search, refusals.
ALSO_VALID = [
    "/nhiem-vu?view=obligations&standing=overdue",
    "/nhiem-vu?due-from=mai&loai=gi",
    "/tra-cuu?q=du+lieu",
    "/kiem-tra?as-of=2025-05-31",
    "/khong-co-trang-nay",
]

LOOKS = [Look(1440, axe=True), Look(390)]
SOAK = [Look(width, scheme, axe=True) for width in (1920, 1440, 768, 390, 320) for scheme in ("light", "dark")]


class Results:
    """Prints faults as they come and counts visits."""

    def __init__(self):
        self.passed = self.failed = 0

    def add(self, name, faults):
        if faults:
            self.failed += 1
            print(f"✗ {name}", *faults, sep="\n    ", flush=True)
        else:
            self.passed += 1

    def __iadd__(self, other):
        self.passed += other.passed
        self.failed += other.failed
        return self

    def close(self):
        print(f"browser: {self.passed} passed, {self.failed} failed")
        return 1 if self.failed else 0


# What is offered to be kept is no page; a browser only saves it.
FILES = (".csv", ".xlsx", ".json", ".ics", ".docx", ".pdf", ".txt", ".html")


def language_of(path):
    return "en" if path == "/en" or path.startswith("/en/") else "vi"


def in_english(path):
    return "/en" if path == "/" else "/en" + path


def first_beneath(path, links):
    """A page about one thing of the list at `path`: one is opened for each list."""
    parts = (urlsplit(link).path for link in links)
    parts = (part for part in parts if not part.endswith(FILES))
    return next((part for part in parts if part.startswith(path.rstrip("/") + "/") and path not in ("/", "/en")), None)


def parts_of(path, links):
    """The other parts of a page that shows one at a time: its own address with `part` and nothing else."""
    asked = (urlsplit(link) for link in links)
    return [f"{link.path}?{link.query}" for link in asked
            if link.path == urlsplit(path).path and list(parse_qs(link.query)) == ["part"]]


def check_site(browser, address, looks, results):
    """The pages of the contract, what the navigation names besides, one page beneath each list, all parts."""
    waiting = [path for page in PAGES if page not in NOT_BUILT for path in (page, in_english(page))]
    done = set()
    while waiting:
        path = waiting.pop(0)
        if path in done:
            continue
        done.add(path)
        for look in looks:
            visit = browser.visit(address + path, language_of(path), look)
            results.add(f"{path} at {look}", visit.faults)
        waiting += [urlsplit(link).path for link in visit.navigation]
        if beneath := first_beneath(path, visit.links):
            waiting.append(beneath)
        waiting += parts_of(path, visit.links)
    for path in (path for page in NOT_BUILT for path in (page, in_english(page))):
        if browser.status(address + path) == 200:
            results.add(path, ["is built: take it off the list NOT_BUILT"])
        else:
            print(f"not built yet: {path}")
    print(f"{len(done)} pages opened: {' '.join(sorted(done))}")


def check_scheme(address, looks):
    """The same walk by a browser of its own, so that light and dark go side by side."""
    results = Results()
    with Browser() as browser:
        check_site(browser, address, looks, results)
    return results


def check_validity(browser, server, results):
    """Every page that was opened, those that nothing leads to, and a report."""
    for path in (path for page in ALSO_VALID for path in (page, in_english(page))):
        browser.saved.add(path, browser.body(server.address + path))
    browser.saved.add("giamsat report --format html", server.report("html"))
    browser.saved.check(results)


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--soak", action="store_true")
    arguments.add_argument("--address")
    arguments.add_argument("--no-policy", action="store_true")
    arguments.add_argument("paths", nargs="*", metavar="PATH")
    given = arguments.parse_args()
    looks = SOAK if given.soak else LOOKS
    results = Results()
    with Browser() as browser:
        self_test.run(browser, results)
        if given.address:
            for path in given.paths or ["/"]:
                for look in looks:
                    visit = browser.visit(given.address + path, language_of(path), look, not given.no_policy)
                    results.add(f"{path} at {look}", visit.faults)
        else:
            light, dark = ([look for look in looks if look.scheme == scheme] for scheme in ("light", "dark"))
            with Server(issues=True) as server, ThreadPoolExecutor() as beside:
                darkness = beside.submit(check_scheme, server.address, dark) if dark else None
                check_site(browser, server.address, light, results)
                if darkness:
                    results += darkness.result()
                paths.walk(browser, server.address, results)
                check_validity(browser, server, results)
            results.add("Ctrl-C", [f"status {server.status}"] if server.status != 0 else [])
    return results.close()


if __name__ == "__main__":
    sys.exit(main())
