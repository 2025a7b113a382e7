"""Four ways to break a document; each takes its dice and gives the bytes of a file."""

import re

from seeds import TEXT

WORDS = [
    "", " ", "-", "31/6/2025", "Tháng 13/2025", "24/5/202", "Quý V/2025", "trước ngày", "Các bộ, ngành, địa phương trừ",
    "Bộ Công an hoặc Bộ Tài chính", "Sở", "PHỤ LỤC 01:", "Cộng", "(1)", "I", "đ)", "=1+1", "\u0301\u0323",
    "\u202e\u2066", "Nghị quyết số 71/NQ-", "999999999999999999999/QĐ-TTg ngày 99/99/9999", "≥ 60%", "Đã hoàn thành",
    "\u00a0", "a" * 40_000, "Bộ " * 4_000, "và, " * 3_000, "1.2.3.4.5.6.7", "🇻🇳", "9" * 25, "99999999999999999999 %", "1e30", "\ufeffTT", "9" * 400,
    "ngày 30 tháng 02 năm 2025", "(" * 2_000, "trừ " * 500, "1. a) i) ", "phối hợp với", "; " * 2_000,
    "Luật số 10/2025/QH15, " * 2_000, "\u1ea5" * 1_000, "I" * 300, "TT", "Cơ quan chủ trì", "-1", "1e400", "10 %", "\t", "\r",
]
# What a reader may take for a count, a place, a kind.
VALUES = ["", "0", "-1", "2", "7", "99999", "4294967296", "1e309", "A1:XFD1048576", "FOO100000", "rId99", "s", "b",
          "inlineStr", "restart", "x" * 3_000, "\u0111", "../../x", "true"]
SOUND = {
    "docx": ["<w:br/>", "<w:tab/>", "<w:vMerge/>", "<w:gridSpan w:val=\"%d\"/>", "<w:numPr><w:ilvl w:val=\"%d\"/></w:numPr>",
             "<w:sdt/>", "<w:tbl/>", "<w:tr/>", "<w:tc/>", "<w:fldChar w:fldCharType=\"begin\"/>", "<w:delText>x</w:delText>"],
    "xlsx": ["<c/>", "<c r=\"ZZ%d\"><v>1</v></c>", "<row r=\"%d\"/>", "<v>%d</v>", "<mergeCell ref=\"A1:C%d\"/>", "<is/>",
             "<t>x</t>", "<si/>", "<r/>", "<f>1+1</f>"],
}


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


def of_bytes(dice, seed):
    data = seed.packed()
    return data[:dice.randrange(len(data))] if dice.random() < 0.2 else scrambled(dice, data, dice.randrange(1, 12))


def of_zip(dice, seed):
    parts = dict(seed.parts)
    for _ in range(dice.randrange(1, 4)):
        name, kind = dice.choice(list(parts) or [""]), dice.randrange(5)
        if kind == 0:
            parts.pop(name, None)
        elif kind == 1:
            parts[name] = b""
        elif kind == 2:
            parts[dice.choice(["../../x", "word/document.xml/", "xl\\workbook.xml", "x" * 3000])] = b"x"
        elif kind == 3 and name in parts:
            parts[name] = parts[name] + b"\0" * dice.randrange(1_000_000)
        elif name in parts:
            parts[name] = parts[dice.choice(list(parts))]
    data = seed.packed(parts, dice.sample(list(parts), len(parts)))
    # The directory at the end says what the archive holds.
    return data[:-200] + scrambled(dice, data[-200:], dice.randrange(1, 4)) if dice.random() < 0.2 else data


def of_xml(dice, seed):
    parts = dict(seed.parts)
    name = dice.choice(seed.worded if dice.random() < 0.7 else seed.xml)
    text = parts[name].decode()
    tags = [match.span() for match in re.finditer(r"<[^>]+>", text)]
    for start, end in sorted(dice.sample(tags, min(len(tags), dice.randrange(1, 6))), reverse=True):
        tag, kind = text[start:end], dice.random()
        values = [match.span(1) for match in re.finditer(r"=\"([^\"]*)\"", tag)]
        if kind < 0.08:
            new = dice.choice(["", tag + tag, tag.replace(":", ":v", 1), tag + "&#1;", tag[:-1]])
        elif kind < 0.6 and values and not tag.startswith("<?"):
            first, last = dice.choice(values)
            new = tag[:first] + dice.choice(VALUES) + tag[last:]
        elif tag.startswith("<?"):
            new = tag
        else:
            sound = dice.choice(SOUND[seed.form])
            new = tag + (sound % dice.choice([0, 2, 7, 99999]) if "%d" in sound else sound)
        text = text[:start] + new + text[end:]
    parts[name] = text.encode()
    return seed.packed(parts)


def of_cells(dice, seed):
    parts = dict(seed.parts)
    name = dice.choice(seed.worded)
    text = parts[name].decode()
    texts = [match.span(1) for match in re.finditer(TEXT[seed.form], text)]
    for start, end in sorted(dice.sample(texts, min(len(texts), dice.randrange(1, 15))), reverse=True):
        word = dice.choice(WORDS)
        old = text[start:end]
        new = dice.choice([word, word + " " + old, old[:dice.randrange(len(old) + 1)], old + word])
        if seed.form != "txt":
            # A cut through an entity would break the XML.
            new = re.sub(r"&(?!#?\w+;)", "&amp;", new).replace("<", "&lt;")
        text = text[:start] + new + text[end:]
    parts[name] = text.encode()
    return seed.packed(parts)


KINDS = {
    "bytes": (of_bytes, ["docx", "xlsx", "txt"]), "zip": (of_zip, ["docx", "xlsx"]), "xml": (of_xml, ["docx", "xlsx"]),
    "cells": (of_cells, ["docx", "xlsx", "txt"]),
}
