"""Sound documents to be broken: the samples of every form, cut down to a few rows of each table."""

import glob
import io
import os
import re
import xml.etree.ElementTree as ElementTree
import zipfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
ROWS = 5
TEXT = {"docx": r"<w:t(?: [^>]*)?>([^<]*)</w:t>", "xlsx": r"<t(?: [^>]*)?>([^<]*)</t>", "txt": r"(?m)^\t?([^\n\t]+)"}
# What no reader looks at only makes each case slower.
UNREAD = re.compile(r"stylesWithEffects|theme|fontTable|thumbnail|webSettings|vmlDrawing|\.vml$|docProps/app|customXml")


class Seed:
    """A document: its parts by name, of a text the one part without name."""

    def __init__(self, name, form, parts):
        self.name, self.form, self.parts = name, form, parts
        self.xml = [part for part in parts if part.endswith((".xml", ".rels"))]
        # The texts of cells and paragraphs stand in these.
        self.worded = [part for part in parts if re.search(TEXT[form], parts[part].decode("utf-8", "ignore"))
                       and re.search(r"document|sheet|sharedStrings|comment|^$", part)]

    def packed(self, parts=None, order=None):
        parts = self.parts if parts is None else parts
        return parts.get("", b"") if self.form == "txt" else packed(parts, order)


def packed(parts, order=None):
    output = io.BytesIO()
    with zipfile.ZipFile(output, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name in order or parts:
            archive.writestr(name, parts[name])
    return output.getvalue()


def parts_of(path):
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist() if not UNREAD.search(name)}


def parsed(data):
    for _, (prefix, uri) in ElementTree.iterparse(io.BytesIO(data), events=["start-ns"]):
        ElementTree.register_namespace(prefix, uri)
    return ElementTree.fromstring(data)


def written(tree):
    return ElementTree.tostring(tree, encoding="utf-8", xml_declaration=True)


def word(path):
    parts = parts_of(path)
    tree = parsed(parts["word/document.xml"])
    for table in tree.find(f"{WORD}body").findall(f"{WORD}tbl"):
        for row in table.findall(f"{WORD}tr")[ROWS:]:
            table.remove(row)
    parts["word/document.xml"] = written(tree)
    if "word/styles.xml" not in parts:
        return Seed(os.path.basename(path), "docx", parts)
    used = set(re.findall(rb'Style w:val="([^"]*)"', parts["word/document.xml"]))
    styles = parsed(parts["word/styles.xml"])
    for style in list(styles):
        if style.tag == f"{WORD}latentStyles" or (
                style.tag == f"{WORD}style" and style.get(f"{WORD}styleId", "").encode() not in used):
            styles.remove(style)
    parts["word/styles.xml"] = written(styles)
    return Seed(os.path.basename(path), "docx", parts)


def workbook(path, shared):
    parts = parts_of(path)
    strings = []

    def refer(match):
        strings.append(match[2])
        return f"<c{match[1]} t=\"s\"><v>{len(strings) - 1}</v></c>"

    for name in [name for name in parts if name.startswith("xl/worksheets/sheet")]:
        text = parts[name].decode()
        rows = list(re.finditer(r"<row [^>]*?(/>|>.*?</row>)", text, re.S))
        for row in rows[ROWS + 9:][::-1]:
            text = text[:row.start()] + text[row.end():]
        if shared:
            text = re.sub(r"<c([^>]*) t=\"inlineStr\"[^>]*><is>(.*?)</is></c>", refer, text)
        parts[name] = text.encode()
    if strings:
        parts["xl/sharedStrings.xml"] = (
            '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
            + "".join(f"<si>{text}</si>" for text in strings) + "</sst>").encode()
        relation = ('<Relationship Id="rIdStrings" Target="sharedStrings.xml" Type="http://schemas.openxmlformats.org/'
                    'officeDocument/2006/relationships/sharedStrings"/></Relationships>')
        names = "xl/_rels/workbook.xml.rels"
        parts[names] = parts[names].replace(b"</Relationships>", relation.encode())
    return Seed(os.path.basename(path) + (" with shared strings" if strings else ""), "xlsx", parts)


def text(path):
    """The first lines of each appendix."""
    with open(path, encoding="utf-8") as file:
        lines = file.read().split("\n")
    kept, count = [], 0
    for line in lines:
        count = 0 if line.startswith("PHỤ LỤC") else count + 1
        if count < ROWS * 14:
            kept.append(line)
    return Seed(os.path.basename(path), "txt", {"": "\n".join(kept).encode()})


def all_of():
    """By form: each form is drawn as often as the others, whatever the number of its documents."""
    paths = sorted(glob.glob(f"{ROOT}/Samples/report-*.*") + glob.glob(f"{ROOT}/Samples/unseen/*.*"))
    return {
        "docx": [word(path) for path in paths if path.endswith(".docx")],
        "xlsx": [workbook(path, shared) for path in paths if path.endswith(".xlsx") for shared in (False, True)],
        "txt": [text(path) for path in paths if path.endswith(".txt")],
    }
