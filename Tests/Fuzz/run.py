#!/usr/bin/env python3
"""Broken documents of four kinds, a quarter each, through `giamsat import --dry-run`.

    Tests/Fuzz/run.py [--cases N] [--seed S]

bytes: anything in the file; zip: the structure of the archive; xml: the main part inside a sound archive; cells: the
texts of cells inside a sound table. Each ends with status 0 or 65, within 5 s of processor time and 300 MB; the share
of cases that reach storing is printed and must be 40 % at least.
"""

import argparse
import concurrent.futures
import io
import json
import os
import random
import re
import resource
import subprocess
import sys
import tempfile
import threading
import xml.etree.ElementTree as ElementTree
import zipfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
BINARY = os.path.join(ROOT, ".build/release/giamsat")
SAMPLE = os.path.join(ROOT, "Samples/report-2025-07-18.docx")
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MAIN = "word/document.xml"
SECONDS, MEGABYTES = 5, 300
WORDS = [
    "", " ", "-", "31/6/2025", "Tháng 13/2025", "24/5/202", "Quý V/2025", "trước ngày", "Các bộ, ngành, địa phương trừ",
    "Bộ Công an hoặc Bộ Tài chính", "Sở", "PHỤ LỤC 01:", "Cộng", "(1)", "I", "đ)", "=1+1", "\u0301\u0323", "\u202e\u2066",
    "Nghị quyết số 71/NQ-", "999999999999999999999/QĐ-TTg ngày 99/99/9999", "≥ 60%", "Đã hoàn thành", "\u00a0", "a" * 40_000,
    "Bộ " * 4_000, "và, " * 3_000, "1.2.3.4.5.6.7", "🇻🇳", "\ufeffTT", "9" * 400, "ngày 30 tháng 02 năm 2025",
]


def small_sample():
    """The parts of the sample with the first rows of each table only."""
    with zipfile.ZipFile(SAMPLE) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    for _, (prefix, uri) in ElementTree.iterparse(io.BytesIO(parts[MAIN]), events=["start-ns"]):
        ElementTree.register_namespace(prefix, uri)
    tree = ElementTree.fromstring(parts[MAIN])
    body = tree.find(f"{WORD}body")
    for table in body.findall(f"{WORD}tbl"):
        for row in table.findall(f"{WORD}tr")[5:]:
            table.remove(row)
    parts[MAIN] = ElementTree.tostring(tree, encoding="utf-8", xml_declaration=True)
    return parts


def packed(parts, order=None):
    output = io.BytesIO()
    with zipfile.ZipFile(output, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in order or parts:
            archive.writestr(name, parts[name])
    return output.getvalue()


def scrambled(dice, data, times):
    data = bytearray(data)
    for _ in range(times):
        place, kind = dice.randrange(len(data) or 1), dice.randrange(4)
        if kind == 0:
            data[place:place + 1] = bytes([dice.randrange(256)])
        elif kind == 1:
            del data[place:place + dice.randrange(1, 64)]
        elif kind == 2:
            data[place:place] = data[place:place + dice.randrange(1, 64)]
        else:
            data[place:place] = bytes(dice.randrange(256) for _ in range(dice.randrange(1, 8)))
    return bytes(data)


def of_bytes(dice, parts):
    data = packed(parts)
    return data[:dice.randrange(len(data))] if dice.random() < 0.2 else scrambled(dice, data, dice.randrange(1, 12))


def of_zip(dice, parts):
    parts = dict(parts)
    names = list(parts)
    for _ in range(dice.randrange(1, 4)):
        name, kind = dice.choice(names), dice.randrange(5)
        if kind == 0:
            parts.pop(name, None)
        elif kind == 1:
            parts[name] = b""
        elif kind == 2:
            parts[dice.choice(["../../x", "word/document.xml/", "word\\document.xml", "x" * 3000])] = b"x"
        elif kind == 3 and name in parts:
            parts[name] = parts[name] + b"\0" * dice.randrange(1_000_000)
        elif name in parts:
            parts[name] = parts[dice.choice([part for part in parts])]
    return packed(parts, dice.sample(list(parts), len(parts)))


def of_xml(dice, parts):
    parts = dict(parts)
    text = parts[MAIN].decode()
    tags = [match.span() for match in re.finditer(r"<[^>]+>", text)]
    for start, end in sorted(dice.sample(tags, dice.randrange(1, 6)), reverse=True):
        kind = dice.randrange(5)
        tag = text[start:end]
        new = {0: "", 1: tag + tag, 2: tag.replace("w:", "v:", 1), 3: "<w:gridSpan w:val=\"99999\"/>", 4: "&#1;"}[kind]
        if kind == 3 or dice.random() < 0.6:
            # Sound XML: an empty element beside the tag.
            new = tag + dice.choice(["<w:br/>", "<w:tab/>", "<w:vMerge/>", "<w:gridSpan w:val=\"%d\"/>" % dice.choice([0, 2, 7, 99999])])
            if tag.startswith("</") or tag.endswith("/>") is False and tag.startswith("<?"):
                new = tag
        text = text[:start] + new + text[end:]
    parts[MAIN] = text.encode()
    return packed(parts)


def of_cells(dice, parts):
    parts = dict(parts)
    text = parts[MAIN].decode()
    texts = [match.span(1) for match in re.finditer(r"<w:t(?: [^>]*)?>([^<]*)</w:t>", text)]
    for start, end in sorted(dice.sample(texts, dice.randrange(1, 15)), reverse=True):
        word = dice.choice(WORDS)
        old = text[start:end]
        new = dice.choice([word, word + " " + old, old[:dice.randrange(len(old) + 1)], old + word])
        text = text[:start] + new.replace("&", "&amp;").replace("<", "&lt;") + text[end:]
    parts[MAIN] = text.encode()
    return packed(parts)


KINDS = {"bytes": of_bytes, "zip": of_zip, "xml": of_xml, "cells": of_cells}


def limits():
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def run(path):
    """Status, output and the processor time in seconds, which does not depend on what else the machine does."""
    process = subprocess.Popen(
        [BINARY, "import", path, "--dry-run", "--json", "--database", f"sqlite:{path}.sqlite"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, preexec_fn=limits)
    timer = threading.Timer(SECONDS * 20, process.kill)
    timer.start()
    output = process.stdout.read()
    _, status, used = os.wait4(process.pid, 0)
    timer.cancel()
    return os.waitstatus_to_exitcode(status), output.decode(errors="replace"), used.ru_utime + used.ru_stime


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--cases", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=57)
    options = parser.parse_args()
    parts = small_sample()
    stored = {kind: 0 for kind in KINDS}
    counts = {kind: 0 for kind in KINDS}
    faults = []
    keep = tempfile.mkdtemp(prefix="giamsat-fuzz-")
    with tempfile.TemporaryDirectory() as folder:

        def case(number):
            kind = list(KINDS)[number % len(KINDS)]
            path = os.path.join(folder, f"case-{number}.docx")
            with open(path, "wb") as file:
                file.write(KINDS[kind](random.Random(options.seed * 1_000_003 + number), parts))
            status, output, took = run(path)
            counts[kind] += 1
            stored[kind] += status == 0 and bool(json.loads(output))
            if status not in (0, 65) or took > SECONDS:
                os.replace(path, os.path.join(keep, f"{kind}-{number}.docx"))
                faults.append(f"{kind} {number}: status {status}, {took:.1f} s")
            for name in (path, f"{path}.sqlite", f"{path}.sqlite-wal", f"{path}.sqlite-shm"):
                if os.path.exists(name):
                    os.unlink(name)

        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            list(pool.map(case, range(options.cases)))
        memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
    share = sum(stored.values()) / max(1, sum(counts.values()))
    print(f"seed {options.seed}, {options.cases} cases, largest {memory} MB")
    for kind in KINDS:
        print(f"  {kind}: {counts[kind]} cases, {stored[kind]} reach storing")
    print(f"  {share:.0%} of all reach storing")
    for fault in faults[:20]:
        print("  FAULT " + fault)
    if memory > MEGABYTES:
        faults.append(f"{memory} MB")
    if share < 0.4:
        faults.append("too few cases reach storing")
    print(f"{options.cases - len(faults)} passed, {len(faults)} failed" + (f", kept in {keep}" if faults else ""))
    sys.exit(1 if faults else 0)


main()
