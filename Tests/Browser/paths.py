"""The main paths through the site by keyboard alone: with its script, and with JavaScript off."""

from urllib.parse import parse_qs, urlsplit

from playwright.sync_api import Error

# Whoever presses Tab sees where they are: a ring of 2 px or more, on something that is drawn inside the window.
FOCUS = """() => {
    const one = document.activeElement
    if (!one || one === document.body) return null
    const style = getComputedStyle(one)
    const box = one.getBoundingClientRect()
    const name = one.tagName.toLowerCase() + (one.id ? "#" + one.id : "")
    return {
        name: `${name} “${(one.textContent || one.name || "").trim().slice(0, 40)}”`,
        ring: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
        drawn: box.width > 1 && box.height > 1 && style.visibility === "visible",
        inside: box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth,
    }
}"""
REACHED = "(selector) => document.activeElement?.matches(selector) ?? false"
MOST_TABS = 400  # The filter form of a list and its 25 rows are about 150.


class Stuck(Exception):
    """A step could not be done: the rest of the path has no sense."""


class Keyboard:
    """One window in which nothing is clicked. Faults are collected by step."""

    def __init__(self, page, has_script):
        self.page = page
        self.has_script = has_script
        self.faults = []
        self.unseen = set()

    def open(self, address):
        self.page.goto(address, wait_until="load")

    def press(self, key):
        self.page.keyboard.press(key)

    def type(self, text):
        self.page.keyboard.type(text)

    def tab(self):
        """To the next place, which must be seen."""
        self.press("Tab")
        focus = self.page.evaluate(FOCUS)
        if focus is None:
            return
        for what in ("ring", "drawn", "inside"):
            if not focus[what] and (focus["name"], what) not in self.unseen:
                self.unseen.add((focus["name"], what))
                self.faults.append(f"focus on {focus['name']}: no {what}")

    def tab_to(self, selector):
        for _ in range(MOST_TABS):
            self.tab()
            if self.page.evaluate(REACHED, selector):
                return
        raise Stuck(f"Tab does not reach {selector} on {self.page.url}")

    def follow(self):
        """Presses Enter where it leads to another address."""
        before = self.page.url
        try:
            with self.page.expect_navigation(wait_until="load", timeout=5000):
                self.press("Enter")
        except Error:
            raise Stuck(f"Enter does not lead on from {before}") from None

    def back(self):
        """What Alt+← does; the key itself is the window's, which a headless browser does not have."""
        self.page.go_back(wait_until="load")

    def path(self):
        return urlsplit(self.page.url).path

    def asked(self, name):
        return parse_qs(urlsplit(self.page.url).query).get(name, [None])[0]

    def count(self, selector):
        return self.page.locator(selector).count()

    def expect(self, truth, sentence):
        if not truth:
            raise Stuck(f"{sentence} ({self.page.url})")


# Steps; each begins where the one before ended.


def skip_to_content(keys, site):
    keys.open(site + "/nhiem-vu")
    keys.tab()
    keys.expect(keys.page.evaluate(REACHED, "a.skip"), "the first Tab is not the link that skips the head")
    keys.press("Enter")
    keys.tab()
    keys.expect(keys.page.evaluate(REACHED, "main *"), "the link that skips the head does not lead into the content")


def filter_tasks(keys, site):
    keys.tab_to("select[name=agency]")
    keys.press("ArrowDown")
    keys.tab_to("select[name=standing]")
    keys.press("ArrowDown")
    keys.tab_to("form.filters button[type=submit]")
    keys.follow()
    keys.expect(keys.asked("agency") and keys.asked("standing"), "the address does not hold what was chosen")
    keys.expect(keys.count(".chips .chip") == 2, "not two chips")
    keys.expect(keys.count("[data-total]") == 1, "no list")


def drop_filters(keys, site):
    for left in (1, 0):
        keys.tab_to("a.chip")
        keys.follow()
        keys.expect(keys.count("a.chip") == left, f"{left} chips should be left")


def next_page(keys, site):
    first = keys.page.locator("td.t a").first.text_content()
    keys.tab_to(".pager a[rel=next]")
    keys.follow()
    keys.expect(keys.asked("page") == "2", "no second page")
    keys.expect(keys.page.locator("td.t a").first.text_content() != first, "the second page begins like the first")


def open_task(keys, site):
    keys.open(site + "/nhiem-vu?sort=open")  # the task of most agencies is one of a group
    keys.tab_to("td.t a")
    keys.follow()
    keys.expect("/nhiem-vu/NV-" in keys.path(), "no task")


def unfold_group(keys, site):
    task = keys.path()
    keys.tab_to("table.words details > summary")
    keys.press("Enter")
    keys.expect(keys.count("table.words details[open] a") > 1, "the group does not unfold")
    keys.tab_to("table.words details[open] a")
    keys.follow()
    keys.expect("/co-quan/" in keys.path(), "no agency")
    keys.back()
    keys.expect(keys.path() == task, "back is not the task")


def search(keys, site):
    if keys.has_script:
        keys.press("/")
        keys.expect(keys.page.evaluate(REACHED, "#q"), "/ does not lead to the search box")
    else:
        keys.tab_to("#q")
    keys.type("du lieu dan cu")
    keys.follow()
    keys.expect("/tra-cuu" in keys.path() and keys.count("ul.hits mark") > 0, "nothing found and marked")
    keys.tab_to("ul.hits a")
    keys.follow()
    keys.expect("/tra-cuu" not in keys.path(), "the first hit leads nowhere")
    keys.back()
    keys.expect("/tra-cuu" in keys.path(), "back is not the search")


def other_day(keys, site):
    keys.tab_to(".asof details > summary")
    keys.press("Enter")
    keys.tab_to("#as-of")
    keys.press("Control+a")
    keys.type("31/5/2025")
    keys.follow()
    keys.expect("/tra-cuu" in keys.path() and keys.asked("q"), "another day leads to another page")
    keys.expect(keys.asked("as-of") and keys.count(".asof.past") == 1, "the past is not told from today")
    keys.tab_to(".asof .wrap > a")
    keys.follow()
    keys.expect(not keys.asked("as-of") and keys.count(".asof.past") == 0, "no way back to the day of the data")


def open_report(keys, site):
    keys.open(site + "/bao-cao")
    keys.tab_to("main a[href*='/bao-cao/']")
    keys.follow()
    keys.tab_to("main a[href*='part=']")
    keys.follow()
    keys.expect(keys.asked("part") and keys.count("main h1") == 1, "no other part of the report")


def menu(keys, site):
    """Of a narrow window only."""
    keys.open(site + "/nhiem-vu")
    keys.tab_to(".menu > summary")
    keys.press("Enter")
    keys.tab_to(".menu a[href$='/chi-so']")
    keys.follow()
    keys.expect(keys.path().endswith("/chi-so"), "the menu does not lead to the indicators")


def open_filters(keys, site):
    """In a narrow window the form is folded."""
    keys.open(site + "/nhiem-vu")
    keys.tab_to("details.fold > summary")
    keys.press("Enter")


WIDE = [skip_to_content, filter_tasks, drop_filters, next_page, open_task, unfold_group, search, other_day, open_report]
NARROW = [menu, open_filters, filter_tasks, drop_filters]


def walk(browser, address, results):
    """Both languages, with and without script; the menu of a narrow window, too."""
    for site in (address, address + "/en"):
        for has_script in (True, False):
            for width, steps in ((1440, WIDE), (390, NARROW)):
                context = browser.chromium.new_context(
                    viewport={"width": width, "height": 900}, java_script_enabled=has_script)
                keys = Keyboard(context.new_page(), has_script)
                name = ("en" if site.endswith("/en") else "vi") + ("" if has_script else ", no script")
                for step in steps:
                    keys.faults = []
                    try:
                        step(keys, site)
                    except (Stuck, Error) as stuck:
                        results.add(f"keyboard, {name}: {step.__name__}", keys.faults + [str(stuck)])
                        break
                    results.add(f"keyboard, {name}: {step.__name__}", keys.faults)
                context.close()
