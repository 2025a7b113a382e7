#!/usr/bin/env python3
"""Every document of Samples/unseen through `giamsat import`, compared field by field with NAME.truth.json.

    Tests/Samples/run.py [--all]     --all prints every difference, not the first ones

A task, rate or finding of the truth that is not exported, or an exported one that is not in the truth, fails; so do
fewer than 99 % of the fields of one document.
"""

import argparse
import collections
import json
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
BINARY = ROOT / ".build/release/giamsat"
DOCUMENTS = ROOT / "Samples/unseen"
KEYS = {"tasks": ("key",), "rates": ("table", "agencyCode", "agency", "period"), "findings": ("section", "group")}
LEAST = 0.99


def giamsat(database, *arguments):
    done = subprocess.run(
        [BINARY, *arguments, "--database", f"sqlite:{database}"], capture_output=True, text=True, timeout=60)
    if done.returncode:
        sys.exit(f"{' '.join(map(str, arguments))}: status {done.returncode}, {done.stderr}")
    return done.stdout


def compare(kind, expected, found, fields, differences):
    """Counts right and all of each field; says what differs."""
    def by_key(rows):
        return {tuple(row[name] for name in KEYS[kind]): row for row in rows}

    wanted, given = by_key(expected), by_key(found)
    assert len(wanted) == len(expected), f"{kind}: the keys of the truth are unique"
    whole = len(given) == len(found) and set(wanted) == set(given)
    for key in wanted.keys() ^ given.keys():
        differences.append(f"{kind} {key}: {'missing' if key in wanted else 'in no truth'}")
    if len(given) != len(found):
        differences.append(f"{kind}: a key is given twice")
    for key, row in wanted.items():
        for name, value in row.items():
            right = key in given and given[key][name] == value
            fields[kind, name][0] += right
            fields[kind, name][1] += 1
            if not right and key in given:
                differences.append(f"{kind} {key} {name}: {given[key][name]!r}, not {value!r}")
    return whole


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--all", action="store_true")
    options = parser.parse_args()
    every = collections.defaultdict(lambda: [0, 0])
    passed = failed = 0
    for document in sorted(file for file in DOCUMENTS.iterdir() if file.suffix in (".docx", ".xlsx", ".txt")):
        truth = json.loads((DOCUMENTS / f"{document.stem}.truth.json").read_text())
        fields, differences, whole = collections.defaultdict(lambda: [0, 0]), [], True
        with tempfile.TemporaryDirectory() as folder:
            database = f"{folder}/giamsat.sqlite"
            giamsat(database, "import", document)
            for kind in KEYS:
                if kind == "findings" and kind not in truth:
                    continue
                found = json.loads(giamsat(database, "export", kind))
                whole = compare(kind, truth.get(kind, []), found, fields, differences) and whole
        right, total = map(sum, zip(*fields.values()))
        good = whole and right >= LEAST * total
        passed, failed = passed + good, failed + (not good)
        print(f"  {document.name}: {right} of {total} fields, {right / total:.2%}{'' if good else ' FAULT'}")
        for difference in differences[:None if options.all else 5]:
            print(f"    {difference}")
        for name, (one, other) in fields.items():
            every[name][0] += one
            every[name][1] += other
    for (kind, name), (right, total) in every.items():
        print(f"  {kind}.{name}: {right} of {total}")
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


main()
