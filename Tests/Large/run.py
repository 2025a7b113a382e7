#!/usr/bin/env python3
"""The large register: made-up reports of many months, in all three forms, on both engines.

    Tests/Large/run.py [--reports 100] [--seed 57] [--seconds 60]

Every form into SQLite and into PostgreSQL, then:
- the exports of both engines are the same bytes, and those of the three forms the same fields;
- the rows, their keys and titles are those that the generator wrote; assignments are counted again by the rule;
- what was known after the first report is what a register of that report alone exports;
- `check` finds both sound; a backup of either is restored in the other with the same exports;
- the site under load (load.py), on both engines, while a further report is imported and the register is backed up.

What is wrong is printed as it is found; the status is 1 if anything was.
"""

import argparse
import filecmp
import json
import os
import subprocess
import sys
import tempfile
import time
import unicodedata
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
for folder in ("Tests/Generator", "Tests/Crash"):
    sys.path.insert(0, str(ROOT / folder))
import large  # noqa: E402
import load  # noqa: E402
import registers  # noqa: E402
import reports  # noqa: E402

GIAMSAT = str(ROOT / ".build/release/giamsat")
FORMS = ("docx", "xlsx", "txt")
KINDS = ("tasks", "obligations", "agencies", "directives", "rates", "findings", "lines", "claims", "quality")
# After the last report, before and after most due days.
DAYS = ("2026-01-01", "2035-06-30")
# An import of one report more must not need more than one of the first.
IMPORT_MB = 300
EXPORT_MB = 900

faults = []


def fault(text):
    faults.append(text)
    print(f"  ✗ {text}", flush=True)


def run(*arguments):
    """(peak MB, seconds) of a command that must succeed."""
    started = time.perf_counter()
    with tempfile.TemporaryFile() as errors:
        out = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0), (os.POSIX_SPAWN_DUP2, errors.fileno(), 2)]
        process = os.posix_spawn(GIAMSAT, [GIAMSAT, *map(str, arguments)], os.environ, file_actions=out)
        _, status, used = os.wait4(process, 0)
        if status:
            errors.seek(0)
            sys.exit(f"giamsat {' '.join(map(str, arguments))[:200]}: status {os.waitstatus_to_exitcode(status)}\n"
                     + errors.read().decode()[-2000:])
    return used.ru_maxrss / 1024, time.perf_counter() - started


def exported(address, folder, *options, kinds=KINDS, days=DAYS):
    """The exports of a register as files; gives the highest peak."""
    folder.mkdir()
    peak = 0
    for day in days:
        for kind in kinds:
            memory, _ = run("export", kind, "--database", address, "--as-of", day, *options,
                            "--output", folder / f"{kind}-{day}.json")
            peak = max(peak, memory)
    return peak


def same(one, other, what):
    names = sorted(path.name for path in one.iterdir())
    _, differing, missing = filecmp.cmpfiles(one, other, names, shallow=False)
    for name in differing + missing:
        fault(f"{what}: {name} differs")
    if not names:
        fault(f"{what}: nothing was exported")


def read(folder, kind):
    rows = json.loads((folder / f"{kind}-{DAYS[-1]}.json").read_bytes())
    for row in rows:
        row.pop("cells", None)
    return rows


def compare_forms(folders):
    """A form says the same as the Word file, field by field."""
    first = next(iter(folders))
    for kind in ("tasks", "obligations", "rates", "findings", "lines", "claims"):
        base = read(folders[first], kind)
        for form, folder in folders.items():
            rows = read(folder, kind)
            if len(rows) != len(base):
                fault(f"{kind}: {len(base)} as {first}, {len(rows)} as {form}")
            wrong = [(number, field) for number, (one, two) in enumerate(zip(base, rows)) for field in one
                     if field != "basis" and one[field] != two.get(field)]
            if wrong:
                number, field = wrong[0]
                fault(f"{kind}: {len(wrong)} fields differ between {first} and {form}, the first {field} of number "
                      f"{number}: {base[number][field]!r} and {rows[number].get(field)!r}")


def folded(text):
    return " ".join(text.split()).lower().rstrip(" .;,:")


def compare_rows(written, folder):
    """The titles that were written, report by report; the assignments counted anew from leads, directive and title."""
    tasks = read(folder, "tasks")
    by_source = {}
    for task in tasks:
        by_source.setdefault(task["source"], []).append(task)
    if len(by_source) != len(written):
        fault(f"{len(written)} reports were written, {len(by_source)} sources have tasks")
    for (name, titles), (source, rows) in zip(written, by_source.items()):
        if titles != [row["title"] for row in rows]:
            fault(f"{source}: other titles than {name} has")
        if len({row["key"] for row in rows}) != len(rows):
            fault(f"{source}: a key twice")
    found = {}
    for task in tasks:
        leads = (tuple(task["leadAgencies"]), tuple((group["code"], group["qualifier"]) for group in task["leadGroups"]))
        symbol = task["directive"] and task["directive"]["symbol"]
        found.setdefault((folded(task["title"]), leads, symbol), set()).add(task["assignment"])
    parted = [key for key, numbers in found.items() if len(numbers) > 1]
    joined = len(found) - len(parted) - len({number for numbers in found.values() for number in numbers})
    if parted:
        fault(f"{len(parted)} equal rows have different assignments, the first {parted[0][0]!r}")
    print(f"  {len(tasks)} rows, {len({task['assignment'] for task in tasks})} assignments, "
          f"{len(found)} by title, leads and directive ({max(0, joined)} joined without a directive)")


def titles(blocks):
    """The titles of the rows that are tasks, as an export gives them."""
    return [unicodedata.normalize("NFC", " ".join(row[column].split())) for block in blocks if not isinstance(block, str)
            for row, column in large.titled(block)]


def imported(engine, name, files):
    engine.make(name)
    memory, seconds = run("import", *files, "--database", engine.address(name))
    print(f"  {engine.name}: imported in {seconds:.0f} s, peak {memory:.0f} MB", flush=True)
    if memory > IMPORT_MB:
        fault(f"{engine.name}: the import took {memory:.0f} MB")


def one_form(form, files, engines, folder):
    """Both engines with the same reports; gives the folder of exports."""
    print(f"{form}:", flush=True)
    folders = {}
    for engine in engines:
        imported(engine, form, files)
        folders[engine] = folder / f"{form}-{engine.name}"
        peak = exported(engine.address(form), folders[engine])
        print(f"  {engine.name}: exports, peak {peak:.0f} MB", flush=True)
        if peak > EXPORT_MB:
            fault(f"{engine.name}: an export took {peak:.0f} MB")
        run("check", "--database", engine.address(form))
    one, two = folders.values()
    same(one, two, f"{form} on both engines")
    return one


def first_revision(form, files, engine, folder):
    engine.make("first")
    run("import", files[0], "--database", engine.address("first"))
    exported(engine.address("first"), folder / "first")
    exported(engine.address(form), folder / "known", "--known-at", "1")
    same(folder / "first", folder / "known", "known after the first report")


def carried(form, engines, folder, exports):
    """A backup of either engine restored in the other."""
    for source, target in (engines, engines[::-1]):
        copy = folder / f"{source.name}.backup"
        run("backup", copy, "--database", source.address(form))
        target.make("carried")
        run("restore", copy, "--database", target.address("carried"))
        run("check", "--database", target.address("carried"))
        found = folder / f"carried-{target.name}"
        exported(target.address("carried"), found)
        same(exports, found, f"from {source.name} to {target.name}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--reports", type=int, default=100)
    parser.add_argument("--seed", type=int, default=57)
    parser.add_argument("--seconds", type=int, default=60)
    options = parser.parse_args()
    engines = [registers.SQLite(), registers.PostgreSQL()]
    try:
        with tempfile.TemporaryDirectory(prefix="giamsat-large-") as name:
            folder = Path(name)
            files = large.make(folder, options.reports + 1, options.seed, FORMS)
            further = {form: names.pop() for form, names in files.items()}
            print(f"{options.reports} reports, seed {options.seed}", flush=True)
            exports = {form: one_form(form, names, engines, folder) for form, names in files.items()}
            compare_forms(exports)
            compare_rows([(name, titles(reports.read(name))) for name in files["docx"]], exports["docx"])
            first_revision("txt", files["txt"], engines[0], folder)
            carried("txt", engines, folder, exports["txt"])
            for engine in engines:
                print(f"the site on {engine.name}:", flush=True)
                for text in load.check(engine.address("docx"), further["docx"], folder, options.seconds):
                    fault(text)
    finally:
        for engine in engines:
            engine.end()
    print("sound" if not faults else f"{len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
