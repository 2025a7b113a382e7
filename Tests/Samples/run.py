#!/usr/bin/env python3
"""Every document of Samples/unseen through `giamsat import`, compared field by field with NAME.truth.json.

    Tests/Samples/run.py [--all] [FOLDER]     --all prints every difference, not the first ones

A task, rate or finding of the truth that is not exported, or an exported one that is not in the truth, fails; so do
fewer than 99 % of the fields of one document, and fewer than 80 % of the irregularities that NAME.irregularities.json
says were planted in it: one is found where a flag of its category concerns one of its rows.
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
KEYS = {
    "tasks": ("key",), "rates": ("table", "agencyCode", "agency", "period"), "findings": ("section", "group"),
}
LEAST = 0.99
LEAST_PLANTED = 0.8


def giamsat(database, *arguments):
    done = subprocess.run(
        [BINARY, *arguments, "--database", f"sqlite:{database}"], capture_output=True, text=True, timeout=60)
    if done.returncode:
        sys.exit(f"{' '.join(map(str, arguments))}: status {done.returncode}, {done.stderr}")
    return done.stdout


def compare(kind, expected, found, fields, differences):
    """Counts right and all of each field; says what differs."""
    def by_key(rows):
        """What has the key of an earlier one is told from it by its place among them."""
        keyed, counts = {}, collections.Counter()
        for row in rows:
            key = tuple(row[name] for name in KEYS[kind])
            keyed[(*key, *[counts[key]][:counts[key]])] = row
            counts[key] += 1
        return keyed

    wanted, given = by_key(expected), by_key(found)
    whole = set(wanted) == set(given)
    for key in wanted.keys() ^ given.keys():
        differences.append(f"{kind} {key}: {'missing' if key in wanted else 'in no truth'}")
    for key, row in wanted.items():
        for name, value in row.items():
            right = key in given and given[key][name] == value
            fields[kind, name][0] += right
            fields[kind, name][1] += 1
            if not right and key in given:
                differences.append(f"{kind} {key} {name}: {given[key][name]!r}, not {value!r}")
    return whole


def unfound(planted, flags):
    """The irregularities that no flag tells of; a flag tells of one only, those of rows before those of prose."""
    left = list(flags)

    def tells(flag, one):
        if flag["category"] not in one["category"].split("|"):
            return False
        rows = set(one["rows"])
        # What concerns prose or a whole list names no row, or the list.
        return bool(rows & set(flag["rows"])) or not (rows and flag["rows"]) and (
            not rows or flag["category"].startswith("claim")
            or bool(rows & {place["appendix"] for place in flag["places"]}))

    missed = []
    for one in sorted(planted, key=lambda one: not one["rows"]):
        found = sorted((flag for flag in left if tells(flag, one)), key=lambda flag: not flag["rows"])
        if found:
            left.remove(found[0])
        else:
            missed.append(one)
    return missed


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", nargs="?", type=Path, default=DOCUMENTS)
    parser.add_argument("--all", action="store_true")
    options = parser.parse_args()
    every = collections.defaultdict(lambda: [0, 0])
    passed = failed = 0
    for document in sorted(file for file in options.folder.iterdir() if file.suffix in (".docx", ".xlsx", ".txt")):
        truth = json.loads((options.folder / f"{document.stem}.truth.json").read_text())
        planted = options.folder / f"{document.stem}.irregularities.json"
        fields, differences, whole = collections.defaultdict(lambda: [0, 0]), [], True
        with tempfile.TemporaryDirectory() as folder:
            database = f"{folder}/giamsat.sqlite"
            giamsat(database, "import", document)
            for kind in KEYS:
                if kind == "findings" and kind not in truth:
                    continue
                found = json.loads(giamsat(database, "export", kind))
                whole = compare(kind, truth.get(kind, []), found, fields, differences) and whole
            known = json.loads(planted.read_text()) if planted.exists() else []
            missed = unfound(known, json.loads(giamsat(database, "export", "quality")))
        differences += [f"not found: {one['category']} {', '.join(one['rows'])}" for one in missed]
        right, total = map(sum, zip(*fields.values()))
        good = whole and right >= LEAST * total and len(known) - len(missed) >= LEAST_PLANTED * len(known)
        passed, failed = passed + good, failed + (not good)
        found = f", {len(known) - len(missed)} of {len(known)} irregularities" if known else ""
        print(f"  {document.name}: {right} of {total} fields, {right / total:.2%}{found}{'' if good else ' FAULT'}")
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
