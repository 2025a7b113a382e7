"""Reports as lists of blocks: a paragraph is a text, a table a list of rows, a row a list of texts.

Read from the Word file of the sample, written as Word file, as text and as workbook in the form of the sample. The same
blocks give the same bytes as Word file and text.
"""

import io
import re
import unicodedata
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

SAMPLE = Path(__file__).resolve().parent.parent.parent / "Samples/report-2025-07-18.docx"
MAIN = "word/document.xml"
LONG_AGO = (1980, 1, 1, 0, 0, 0)


def read(path=SAMPLE):
    import docx
    from docx.text.paragraph import Paragraph

    return [block.text if isinstance(block, Paragraph) else [[cell.text for cell in row.cells] for row in block.rows]
            for block in docx.Document(path).iter_inner_content()]


def run(text, size):
    lines = "<w:br/>".join(f'<w:t xml:space="preserve">{escape(line)}</w:t>' for line in text.split("\n"))
    return f'<w:r><w:rPr><w:sz w:val="{size}"/></w:rPr>{lines}</w:r>' if text else ""


def table(rows):
    width = 14_570 // len(rows[0])
    yield '<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/></w:tblPr><w:tblGrid>'
    yield f'<w:gridCol w:w="{width}"/>' * len(rows[0]) + "</w:tblGrid>"
    for index, row in enumerate(rows):
        yield "<w:tr>" + ('<w:trPr><w:tblHeader w:val="true"/></w:trPr>' if index == 0 else "")
        for cell in row:
            yield f'<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="{width}"/></w:tcPr><w:p>{run(cell, 24)}</w:p></w:tc>'
        yield "</w:tr>"
    yield "</w:tbl>"


def body(blocks):
    for block in blocks:
        if isinstance(block, str):
            yield f"<w:p>{run(block, 28)}</w:p>"
        else:
            yield from table(block)


def word(blocks):
    """The styles and settings of the sample around other blocks."""
    output = io.BytesIO()
    with zipfile.ZipFile(SAMPLE) as sample, zipfile.ZipFile(output, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sample.namelist():
            part = sample.read(name)
            if name == MAIN:
                old = part.decode()
                end = re.findall(r"<w:sectPr\b.*?</w:sectPr>", old, re.DOTALL)[-1]
                part = old[:old.index("<w:body>")] + "<w:body>" + "".join(body(blocks)) + end + "</w:body></w:document>"
            entry = zipfile.ZipInfo(name, LONG_AGO)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, part)
    return output.getvalue()


def text(blocks):
    """A cell a line behind a tab, a blank line between rows."""
    lines = []
    for block in blocks:
        if isinstance(block, str):
            lines.append(block)
        else:
            lines += [line for row in block for line in [*(f"\t{cell}" for cell in row), ""]]
    return "\n".join(lines) + "\n"


def workbook(blocks, path):
    """A sheet an appendix, its paragraphs in rows of their own."""
    import openpyxl

    book = openpyxl.Workbook(write_only=True)
    sheet = None
    for block in blocks:
        rows = [[block]] if isinstance(block, str) else [*block, []]
        if sheet is None or isinstance(block, str) and re.match(r"\s*PHỤ LỤC \d", unicodedata.normalize("NFC", block)):
            sheet = book.create_sheet(f"PL{len(book.sheetnames) + 1:02}")
        for row in rows:
            sheet.append([cell or None for cell in row])
    book.save(path)


def write(blocks, path):
    """Each form that a name ends with."""
    path = Path(path)
    if path.suffix == ".docx":
        path.write_bytes(word(blocks))
    elif path.suffix == ".txt":
        path.write_text(text(blocks), encoding="utf-8")
    else:
        workbook(blocks, path)
