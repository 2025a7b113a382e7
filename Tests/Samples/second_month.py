#!/usr/bin/env python3
"""The report of July, then the made-up one of September after it, into one register.

    Tests/Samples/second_month.py

No wrong join; every row with unchanged title, leads and directive joined; of the edited ones 95 % proposed, the right
one first; what was known in July stays byte for byte; as of 18 July, asked later, only what September says about days
up to it is different; September withdrawn, July is what it was.
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
BINARY = ROOT / ".build/release/giamsat"
JULY, SEPTEMBER = "2025-07-18", "2025-09-18"
KINDS = ("tasks", "obligations", "agencies", "directives", "rates", "findings", "lines", "claims", "quality")
DONE = ("doneOnTime", "doneLate", "doneDayUnknown")
LEAST = 0.95
faults = []


def fault(what, where):
    """All of one kind in one line, the first ones named."""
    where = list(where)
    if where:
        faults.append(f"{what}: {len(where)}, {', '.join(map(str, where[:5]))}")
    print(f"    {what}: {len(where)}{' FAULT' if where else ''}")


def giamsat(database, *arguments):
    done = subprocess.run(
        [BINARY, *arguments, "--database", f"sqlite:{database}"], capture_output=True, text=True, timeout=120)
    if done.returncode:
        sys.exit(f"{' '.join(map(str, arguments))}: status {done.returncode}, {done.stderr}")
    return done.stdout


def exported(database, kind, *arguments):
    return json.loads(giamsat(database, "export", kind, *arguments))


def joins(truth, july, september):
    """Who was joined with whom, against what each row of September continues."""
    fault("task rows missing or invented", {row["key"] for row in truth} ^ set(september))
    old = {row["assignment"] for row in july.values()}
    found = {row["key"]: september[row["key"]]["assignment"] for row in truth if row["key"] in september}
    right = {row["key"]: july[row["continues"]]["assignment"] for row in truth if row["continues"]}
    same = [row["key"] for row in truth if row["change"] == "same"]
    other = [row["key"] for row in truth if row["change"] != "same"]
    print(f"    {len(same)} rows go on unchanged, {len(other)} are edited or new")
    fault("unchanged and not joined", [key for key in same if found.get(key) != right[key]])
    fault("joined and not the same", [key for key in other if found.get(key) in old])


def proposals(database, truth, july, september):
    """Of the edited rows those whose July assignment is the first of all that are proposed."""
    proposed = {
        row["assignment"]: row["candidates"][0]["assignment"]
        for row in json.loads(giamsat(database, "similar", "list", "--json"))}
    edited = [row for row in truth if row["change"] in ("edited", "lead")]
    missed = [
        row["key"] for row in edited
        if proposed.get(september[row["key"]]["assignment"]) != july[row["continues"]]["assignment"]]
    share = 1 - len(missed) / len(edited)
    print(f"    {len(edited) - len(missed)} of {len(edited)} edited rows proposed with the right one first, {share:.1%}")
    if share < LEAST:
        fault("edited and not proposed first", missed)
    else:
        print(f"    not first: {', '.join(missed) or 'none'}")


def past(before, after, truth, september):
    """Obligations as of 18 July: as they were told then, but for what September says about days up to it."""
    known = {(row["assignment"], row["agency"], row["group"]): row for row in before}
    later = {(row["assignment"], row["agency"], row["group"]): row for row in after}
    fault("obligations gone", known.keys() - later.keys())
    done, open_then = set(), set()
    for row in truth:
        assignment = september[row["key"]]["assignment"]
        if row["done"] and row["done"] <= JULY:
            done.add(assignment)
        if september[row["key"]]["status"] == "overdue":
            open_then.add(assignment)
    wrong, told = [], 0
    for key, old in known.items():
        new = later.get(key, old)
        names = {name for name in old if name not in ("keys", "basis", "title") and old[name] != new[name]}
        if not names:
            continue
        told += 1
        is_told = (
            key[0] in done and new["standing"] in DONE or key[0] in open_then and new["standing"] == "overdue")
        if names - {"standing", "overdueDays", "grade"} or not is_told:
            wrong.append((*key, {name: (old[name], new[name]) for name in names}))
    print(f"    {told} of {len(known)} obligations of 18 July are told otherwise by September")
    fault("without reason", wrong)


def try_form(ending, database, truth):
    print(f"  {ending}")
    giamsat(database, "import", ROOT / f"Samples/report-{JULY}.{ending}")
    before = {kind: giamsat(database, "export", kind) for kind in KINDS}
    july = {row["key"]: row for row in json.loads(before["tasks"])}
    obligations = exported(database, "obligations", "--as-of", JULY)
    giamsat(database, "import", ROOT / f"Samples/month-2025-09/report-{SEPTEMBER}.{ending}")
    code = f"bkhcn-{SEPTEMBER}"
    september = {row["key"]: row for row in exported(database, "tasks", "--source", code)}
    joins(truth["tasks"], july, september)
    rates = exported(database, "rates", "--source", code)
    figures = {(row["table"], row["agency"], row["period"]): row["value"] for row in rates}
    fault("rates that differ", [
        row for row in truth["rates"] if figures.get((row["table"], row["agency"], row["period"])) != row["value"]])
    fault("kinds that July is not known by any more", [
        kind for kind in KINDS if giamsat(database, "export", kind, "--known-at", "1") != before[kind]])
    past(obligations, exported(database, "obligations", "--as-of", JULY), truth["tasks"], september)
    proposals(database, truth["tasks"], july, september)
    giamsat(database, "source", "withdraw", code, "--why", "thử")
    fault("kinds not as before once September is withdrawn", [
        kind for kind in KINDS if giamsat(database, "export", kind) != before[kind]])


def main():
    truth = json.loads((ROOT / f"Samples/month-2025-09/report-{SEPTEMBER}.truth.json").read_text(encoding="utf-8"))
    for ending in ("docx", "txt"):
        with tempfile.TemporaryDirectory() as folder:
            try_form(ending, f"{folder}/giamsat.sqlite", truth)
    for line in faults:
        print(f"  FAULT {line}")
    print(f"{0 if faults else 2} passed, {len(faults)} failed")
    sys.exit(1 if faults else 0)


main()
