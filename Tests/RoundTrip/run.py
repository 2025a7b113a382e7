#!/usr/bin/env python3
"""Reports of the built binary, read by other programs.

    Tests/RoundTrip/run.py [MONTHS]    .build/release/giamsat on SQLite, the sample report; with MONTHS also a made-up
                                       register of so many (with GIAMSAT_SOAK 100)

Every cell of the Word file is read again by python-docx and every cell of the workbook by openpyxl, and compared with
what `giamsat tables` reads in the sample; each part of the Word files keeps the rules of WordprocessingML
(`word_rules.py`), and each entry of its table of contents is a heading of it; LibreOffice opens each form and prints it
(soffice), with the page numbers of the contents; two runs give the same bytes; a report that cannot be written, or is ended midway, leaves no half file. A report is issued, taken out again, verified as it is and
with one byte changed; its numbers are checked as they are, among other words, and with one of them edited.
"""

import json
import os
import re
import pathlib
import pty
import random
import signal
import subprocess
import sys
import tempfile
import time
import unicodedata
import zipfile

import docx
import openpyxl

import word_rules
from measured import measured

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "Generator"))
import large  # noqa: E402

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = ROOT / ".build/release/giamsat"
SAMPLE = ROOT / "Samples/report-2025-07-18.docx"
UNSEEN = ROOT / "Samples/unseen"
MONTH = ROOT / "Samples/month-2025-09"
FORMS = ("docx", "xlsx", "html", "text")
# In MB at most: of any report, and for each month of the sample's size that the register holds. The parts that tell of
# tasks that read alike take the most.
MEMORY, MEMORY_OF_A_MONTH = 80, 10


def giamsat(*arguments, expect=0, timeout=300):
    done = subprocess.run([BINARY, *map(str, arguments)], capture_output=True, text=True, timeout=timeout)
    if done.returncode != expect:
        sys.exit(f"giamsat {' '.join(map(str, arguments))}: status {done.returncode}\n{done.stderr}")
    return done.stdout


def sample_tables():
    blocks = json.loads(giamsat("tables", SAMPLE, "--json"))["blocks"]
    return [[[cell["text"] for cell in row] for row in block["table"]] for block in blocks if "table" in block]


def word_tables(path):
    return [[[cell.text for cell in row.cells] for row in table.rows] for table in docx.Document(str(path)).tables]


def sheet_rows(path):
    """Every row of words, sheet by sheet: cells in front of the columns that the report adds, as texts."""
    for sheet in openpyxl.load_workbook(path):
        added = min(
            (cell.column for row in sheet.iter_rows() for cell in row
             if isinstance(cell.value, str) and cell.value.startswith("Giamsat: ")), default=sheet.max_column + 1)
        for row in sheet.iter_rows(max_col=added - 1):
            for cell in row:
                if cell.value is not None and cell.data_type != "s":
                    sys.exit(f"{sheet.title}!{cell.coordinate}: {cell.data_type}, not text: {cell.value!r}")
            yield [cell.value or "" for cell in row]


def same(what, expected, found):
    if expected == found:
        return
    for index, (one, other) in enumerate(zip(expected, found)):
        if one != other:
            sys.exit(f"{what}: row {index} differs\n  {one}\n  {other}")
    sys.exit(f"{what}: {len(expected)} rows expected, {len(found)} found")


def pages(folder, path):
    """How many pages LibreOffice prints of a file."""
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf",
         "--outdir", folder, path], check=True, capture_output=True, timeout=300)
    return path.with_suffix(".pdf").read_bytes().count(b"/Type/Page/")


def check_word(path):
    """A Word file keeps the rules; its table of contents has an entry for each heading, with its words, and no other."""
    found = word_rules.faults(path)
    if found:
        sys.exit(f"{path.name}: {len(found)} faults\n" + "\n".join(found[:20]))
    document = docx.Document(str(path))
    body = document.element.body
    listed = ["".join(node.text or "" for node in link.iter(word_rules.W + "t")).rstrip()
              for link in body.iter(word_rules.W + "hyperlink")]
    lines = [paragraph for paragraph in document.paragraphs
             if paragraph.style.name in ("Heading 1", "Tên phụ lục", "Heading 2", "Heading 3")]
    expected = []
    for paragraph in lines:
        text = unicodedata.normalize("NFC", " ".join(paragraph.text.split()))
        if paragraph.style.name == "Tên phụ lục":
            if expected:
                expected[-1] += " " + text
        elif text:
            expected.append(text)
    if sum(paragraph.style.name == "Heading 1" for paragraph in lines) < 2:
        expected = []
    same(f"{path.name}: table of contents", expected, listed)
    return len(listed)


def with_other_words(path, target):
    """The same report with sentences put in between and words rewritten, by another program. (LibreOffice up to 7.4
    cannot stand in for it: it drops the tags of controls.)"""
    document = docx.Document(str(path))
    for paragraph in list(document.paragraphs)[::3]:
        paragraph.insert_paragraph_before("Ban Chỉ đạo đánh giá cao 12 đơn vị.")
        for run in paragraph.runs:
            run.text = run.text.replace("phần việc", "việc")
    document.save(str(target))
    return target


def with_edited_number(path, target, query):
    """A copy in which the number of one question is another one; gives what stood there."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    body = parts["word/document.xml"].decode()
    place = re.compile(r'(<w:tag w:val="' + re.escape(query.replace("&", "&amp;")) + r'"/>.*?<w:t(?: [^>]*)?>)([^<]*)(<)', re.S)
    old = place.search(body).group(2)
    parts["word/document.xml"] = place.sub(r"\g<1>98765\g<3>", body, count=1).encode()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return old


def exports(folder, *documents):
    """What a register of these documents says."""
    database = f"sqlite:{folder}/{len(list(folder.iterdir()))}.sqlite"
    giamsat("import", *documents, "--database", database)
    return database, {
        kind: giamsat("export", kind, "--database", database, "--as-of", "2025-10-01") for kind in
        ("tasks", "rates", "findings", "lines", "claims")}


def check_month(folder, document):
    """The made-up month comes back field by field from each form."""
    database, before = exports(folder, document)
    for form, ending in (("docx", "docx"), ("xlsx", "xlsx"), ("text", "txt")):
        path = folder / f"month-{document.suffix[1:]}.{ending}"
        giamsat("report", "--database", database, "--as-of", "2025-09-18", "--format", form, "--output", path)
        _, after = exports(folder, path)
        for kind, words in before.items():
            if words != after[kind]:
                sys.exit(f"{document.name} as {form}: {kind} differ")
    print(f"{document.name}: the same tasks, rates, findings, lines and claims from Word, workbook and text")


def check_issue(folder, database):
    """Issues, takes out again, verifies, checks."""
    out = folder / "issue"
    giamsat("report", "issue", "--as-of", "2025-07-18", "--database", database, "--output", out)
    giamsat("report", "issue", "--as-of", "2025-07-18", "--known-at", "1", "--database", database, expect=65)
    files = sorted(out.iterdir())
    if {path.suffix for path in files} != {".docx", ".xlsx", ".pdf", ".html", ".txt"} or len(files) != 9:
        sys.exit(f"issued: {[path.name for path in files]}")
    again = folder / "again"
    giamsat("report", "get", "1", "--database", database, "--output", again)
    for path in files:
        if path.read_bytes() != (again / path.name).read_bytes():
            sys.exit(f"{path.name}: taken out otherwise than it was issued")
        giamsat("report", "verify", path, "--database", database)
        altered = folder / f"altered{path.suffix}"
        altered.write_bytes(path.read_bytes() + b" ")
        giamsat("report", "verify", altered, "--database", database, expect=65)
    cover = out / "bao-cao-1.docx"
    giamsat("report", "check", cover, "--database", database)
    giamsat("report", "check", with_other_words(cover, folder / "reworded.docx"), "--database", database)
    edited = folder / "edited.docx"
    query = "obligations?standing=overdue"
    old = with_edited_number(cover, edited, query)
    said = giamsat("report", "check", edited, "--database", database, expect=65).splitlines()
    if len(said) != 2 or "98765" not in said[0] or old not in said[0] or query not in said[0]:
        sys.exit(f"check of an edited number says {said}")
    giamsat("report", "check", SAMPLE, "--database", database, expect=65)
    print(f"issue: {len(files)} files verified; an edited number found, {old} in the register")


def is_whole(path):
    """A file that its readers take to its end."""
    content = path.read_bytes()
    if content[:2] == b"PK":
        with zipfile.ZipFile(path) as archive:
            return archive.testzip() is None
    return content[:5] == b"%PDF-" and content.rstrip().endswith(b"%%EOF")


def check_cancelling(folder, database):
    """A report that is ended at any point leaves the old file or the whole new one, and nothing beside it: no half
    file, no folder of temporary ones, no printing program that goes on."""
    dice = random.Random(57)
    ended = 0
    # Beginning and end of the time in which a report of the sample is made.
    for form, last, tries in (("docx", 0.3, 8), ("xlsx", 0.4, 8), ("pdf", 4, 6)):
        for number in range(tries):
            place, temporary = folder / f"{form}-{number}", folder / f"{form}-{number}-temporary"
            place.mkdir()
            temporary.mkdir()
            target = place / f"report.{form}"
            target.write_text("old")
            ending = signal.SIGINT if form == "pdf" or number % 2 else signal.SIGKILL
            process = subprocess.Popen(
                [BINARY, "report", "--database", database, "--as-of", "2025-07-18", "--format", form, "--output", target],
                stderr=subprocess.PIPE, text=True, env={**os.environ, "TMPDIR": str(temporary)})
            time.sleep(dice.uniform(0, last))
            process.send_signal(ending)
            told = process.communicate(timeout=60)[1]
            status = process.returncode
            if status not in (0, -ending):
                sys.exit(f"{form} ended by {ending.name}: status {status}: {told}")
            ended += status != 0
            for path in place.iterdir():
                # Between naming a whole file and putting it in its place lies one step.
                is_named = path == target or (ending == signal.SIGKILL and path.name.startswith(f"report.{form}.part-"))
                if not is_named or not (path.read_bytes() == b"old" or is_whole(path)):
                    sys.exit(f"{form} ended by {ending.name}: {path.name} is left, {path.stat().st_size} bytes")
            # libxlsxwriter makes its files without name in two steps: between them an empty one has a name.
            left = [path.name for path in temporary.iterdir() if form != "xlsx" or path.stat().st_size]
            running = [name for name in pathlib.Path("/proc").glob("[0-9]*/cmdline") if holds(name, str(temporary))]
            if left or running:
                sys.exit(f"{form} ended by {ending.name}: {left} and {running} are left")
    if ended < 8:
        sys.exit(f"only {ended} of 22 reports were ended before their end")
    print(f"{ended} of 22 reports ended midway: no half file, nothing beside it")


def holds(path, words):
    try:
        return words.encode() in path.read_bytes()
    except OSError:
        return False


def check_bar(folder, database):
    """On a terminal a report that takes over a second shows how far it is, and leaves an empty line; elsewhere not."""
    terminal, other = pty.openpty()
    process = subprocess.Popen(
        [BINARY, "report", "--database", database, "--as-of", "2025-07-18", "--format", "pdf", "--lang", "en",
         "--output", folder / "shown.pdf"], stderr=other)
    os.close(other)
    shown = b""
    while True:
        try:
            part = os.read(terminal, 4096)
        except OSError:  # how a terminal says that nobody writes to it any more
            break
        if not part:
            break
        shown += part
    os.close(terminal)
    lines = shown.decode().split("\r")
    bars = [line for line in lines if line.startswith("█")]
    if process.wait() != 0 or not bars or "Printing by LibreOffice: shown.pdf" not in bars[-1]:
        sys.exit(f"the progress bar shows {lines}")
    if not lines[lines.index(bars[-1]) + 1].startswith("\x1b[K"):
        sys.exit(f"the progress bar stays: {lines}")
    done = subprocess.run(
        [BINARY, "report", "--database", database, "--as-of", "2025-07-18", "--format", "pdf", "--output",
         folder / "hidden.pdf"], capture_output=True, text=True, check=True)
    if "█" in done.stderr:
        sys.exit("a progress bar where there is no terminal")
    print(f"progress bar: {bars[-1].strip()}")


def check_large(folder, count):
    """The reports of a register of many months, made from all of them: each form within a bound of memory, the Word
    file by the rules; the register says the same when every month went through a printed form."""
    (folder / "months").mkdir()
    names = large.make(folder / "months", count, 57, ("txt",))["txt"]
    database = f"sqlite:{folder}/large.sqlite"
    giamsat("import", *names, "--database", database, timeout=3600)
    size = (folder / "large.sqlite").stat().st_size / 1e6
    bound = MEMORY + MEMORY_OF_A_MONTH * count
    day = f"{2026 + (count + 7) // 12}-01-01"
    for part, forms in (("appendices", FORMS), ("cover", ("docx",)), ("doubts", ("docx",))):
        for form in forms:
            path = folder / f"large-{part}.{form}"
            seconds, memory = measured(
                BINARY, "report", "--database", database, "--as-of", day, "--from", "2025-07-01", "--part", part, "--format",
                form, "--output", path)
            print(f"{count} months, {size:.0f} MB: {part} as {form}: {seconds:.1f} s, {memory:.0f} MB, "
                  f"{path.stat().st_size / 1e6:.1f} MB written")
            if memory > bound:
                sys.exit(f"{part} as {form}: over {bound} MB of memory")
            if form == "docx":
                check_word(path)
    again = f"sqlite:{folder}/again.sqlite"
    rows = json.loads(giamsat("export", "tasks", "--database", database, timeout=900))
    paths = []
    for number, code in enumerate(dict.fromkeys(row["source"] for row in rows)):
        form = ("docx", "xlsx", "text")[number % 3]
        path = folder / "months" / f"{code}.{'txt' if form == 'text' else form}"
        giamsat("report", "--database", database, "--source", code, "--format", form, "--output", path)
        paths.append(path)
    giamsat("import", *paths, "--database", again, timeout=3600)
    for kind in ("tasks", "rates", "findings", "lines", "claims"):
        one, other = (giamsat("export", kind, "--database", where, "--as-of", day, timeout=900)
                      for where in (database, again))
        if one != other:
            sys.exit(f"{count} months, printed and read again: {kind} differ")
    print(f"{count} months through Word, workbook and text in turn: the same {len(paths)} sources")


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        database = f"sqlite:{folder}/register.sqlite"
        giamsat("import", SAMPLE, "--database", database)
        for form in FORMS:
            first, second = folder / f"first.{form}", folder / f"second.{form}"
            for path in (first, second):
                giamsat("report", "--database", database, "--as-of", "2025-07-18", "--format", form, "--output", path)
            if first.read_bytes() != second.read_bytes():
                sys.exit(f"{form}: two runs differ")

        entries = check_word(folder / "first.docx")
        if entries < 7:
            sys.exit(f"{entries} entries in the table of contents")
        unfit = word_rules.self_test(folder / "first.docx", folder / "planted.docx")
        for document in sorted(UNSEEN.glob("*.docx")):
            other, path = f"sqlite:{folder}/{document.stem}.sqlite", folder / f"again-{document.name}"
            giamsat("import", document, "--database", other)
            giamsat("report", "--database", other, "--output", path)
            check_word(path)
            unfit &= word_rules.self_test(path, folder / "planted.docx", unfit)
        if unfit:
            sys.exit(f"planted faults that fit no file: {unfit}")
        print(f"docx: {entries} entries in the table of contents; {len(word_rules.PLANTED)} planted faults found")
        for part in ("cover", "doubts"):
            giamsat("report", "--database", database, "--as-of", "2025-07-18", "--part", part, "--output",
                    folder / f"{part}.docx")
            check_word(folder / f"{part}.docx")

        expected = [row for table in sample_tables() for row in table]
        same("docx", expected, [row for table in word_tables(folder / "first.docx") for row in table])
        width = max(map(len, expected))
        rows = [row + [""] * (width - len(row)) for row in sheet_rows(folder / "first.xlsx")]
        held = {tuple(row) for row in rows}
        missing = [row for row in expected if tuple(row + [""] * (width - len(row))) not in held]
        if missing:
            sys.exit(f"xlsx: {len(missing)} rows are not in the workbook, such as {missing[0]}")

        for form in ("docx", "xlsx", "html"):
            count = pages(folder, folder / f"first.{form}")
            if count < 10:
                sys.exit(f"{form}: LibreOffice prints {count} pages")
            print(f"{form}: {count} pages")
        pdf = folder / "report.pdf"
        giamsat("report", "--database", database, "--as-of", "2025-07-18", "--format", "pdf", "--output", pdf)
        if b"/StructTreeRoot" not in pdf.read_bytes():
            sys.exit("pdf: not tagged")

        giamsat("report", "--database", database, "--output", folder / "none" / "report.docx", expect=73)
        giamsat("report", "--database", database, "--as-of", "2020-01-01", "--output", folder / "no.docx", expect=66)
        left = sorted(path.name for path in folder.iterdir() if ".part-" in path.name or path.name == "no.docx")
        if left:
            sys.exit(f"half files are left: {left}")
        check_cancelling(folder, database)
        check_bar(folder, database)
        check_issue(folder, database)
        for document in sorted(MONTH.glob("*.docx")) + sorted(MONTH.glob("*.txt")):
            check_month(folder, document)
        months = 100 if os.environ.get("GIAMSAT_SOAK") else int((sys.argv[1:] or ["0"])[0])
        if months:
            check_large(folder, months)
        print(f"{len(expected)} rows, {sum(map(len, expected))} cells, equal in python-docx and openpyxl")


if __name__ == "__main__":
    main()
