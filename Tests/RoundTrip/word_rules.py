"""What ECMA-376 (Part 1, WordprocessingML) asks of a Word file and can be checked without its schemas: which elements
may stand in which, in which order; that everything that is referred to is there, once.

    Tests/RoundTrip/word_rules.py FILE.docx …

Only the elements that reports use are known; another one is a fault here until it stands in these tables.
"""

import posixpath
import re
import sys
import zipfile

from lxml import etree

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/"
W = f"{{{WORD}}}"

# Children in the order of the standard's sequences.
SEQUENCES = {
    name: order.split() for name, order in {
        "document": "background body",
        "styles": "docDefaults latentStyles style",
        "docDefaults": "rPrDefault pPrDefault",
        "rPrDefault": "rPr",
        "pPrDefault": "pPr",
        "style": "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat "
                 "locked personal rsid pPr rPr tblPr trPr tcPr tblStylePr",
        "pPr": "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs "
               "suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi "
               "adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection "
               "textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange",
        "rPr": "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof "
               "snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText "
               "vertAlign rtl cs em lang eastAsianLayout specVanish oMath",
        "pBdr": "top left bottom right between bar",
        "tabs": "tab",
        "sectPr": "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType "
                  "pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid",
        "tbl": "bookmarkStart bookmarkEnd tblPr tblGrid tr",
        "tblPr": "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing "
                 "tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription",
        "tblBorders": "top left start bottom right end insideH insideV",
        "tblCellMar": "top left start bottom right end",
        "tblGrid": "gridCol",
        "tr": "tblPrEx trPr tc",
        "tcPr": "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark",
        "sdt": "sdtPr sdtEndPr sdtContent",
        "sdtPr": "rPr alias tag id lock placeholder temporary showingPlcHdr dataBinding label tabIndex docPartObj text",
        "docPartObj": "docPartGallery docPartCategory docPartUnique",
        "settings": "writeProtection view zoom removePersonalInformation defaultTabStop characterSpacingControl "
                    "updateFields compat rsids themeFontLang clrSchemeMapping decimalSymbol listSeparator",
        "compat": "compatSetting",
        "fonts": "font",
        "font": "altName panose1 charset family notTrueType pitch sig",
    }.items()
}
# Children in any order.
CHOICES = {
    name: set(children.split()) for name, children in {
        "body": "p tbl sdt sectPr", "hdr": "p tbl sdt", "tc": "tcPr p tbl sdt",
        "trPr": "cnfStyle divId gridBefore gridAfter wBefore wAfter cantSplit trHeight tblHeader tblCellSpacing jc hidden",
        "p": "pPr r hyperlink sdt bookmarkStart bookmarkEnd", "hyperlink": "r sdt bookmarkStart bookmarkEnd",
        "sdtContent": "p tbl sdt r hyperlink bookmarkStart bookmarkEnd",
        "r": "rPr t tab br fldChar instrText",
    }.items()
}
ONCE = {"pPr", "rPr", "sectPr", "tblPr", "trPr", "tcPr", "sdtPr", "docDefaults", "style", "font"}
FIRST = {"p": "pPr", "r": "rPr", "tc": "tcPr"}


def faults(path):
    """What is wrong with a file, a line each."""
    found = []
    with zipfile.ZipFile(path) as archive:
        names = archive.namelist()
        if len(set(names)) != len(names):
            found.append("a part stands in the archive twice")
        parts = {}
        for name in names:
            try:
                parts[name] = etree.fromstring(archive.read(name))
            except etree.XMLSyntaxError as problem:
                found.append(f"{name}: {problem}")
    types(parts, found)
    links(parts, found)
    styles = {style.get(W + "styleId"): style.get(W + "type")
              for style in parts.get("word/styles.xml", etree.Element("none")).iter(W + "style")}
    for name, root in parts.items():
        if not root.tag.startswith(W):
            continue
        for element in root.iter(W + "*"):
            place(name, element, found)
        references(name, root, styles, found)
        fields(name, root, found)
        for table in root.iter(W + "tbl"):
            grid(name, table, found)
    body = parts["word/document.xml"].find(W + "body")
    if not len(body) or body[-1].tag != W + "sectPr" or len(body.findall(W + "sectPr")) != 1:
        found.append("the body does not end with the properties of its last section")
    identities(parts["word/document.xml"], found)
    return found


def local(element):
    return etree.QName(element).localname


def place(part, element, found):
    """Children that may stand here, in their order."""
    name = local(element)
    children = [local(child) for child in element]
    sequence, choice = SEQUENCES.get(name), CHOICES.get(name)
    # A style's or a run's properties share names with others; all else is a leaf.
    allowed = sequence or choice or []
    for child in children:
        if child not in allowed:
            found.append(f"{part}: {child} in {name}")
    if sequence:
        positions = [sequence.index(child) for child in children if child in sequence]
        if positions != sorted(positions):
            found.append(f"{part}: children of {name} out of order: {' '.join(children)}")
    if name in ONCE:
        for child in set(children):
            if children.count(child) > 1 and child not in ("headerReference", "footerReference", "tblStylePr"):
                found.append(f"{part}: {child} twice in {name}")
    first = FIRST.get(name)
    if first in children and (children.index(first) != 0 or children.count(first) > 1):
        found.append(f"{part}: {first} is not the first of {name}")
    if name == "tc" and children[-1:] != ["p"]:
        found.append(f"{part}: a cell does not end with a paragraph")
    if name in ("t", "instrText") and element.text != (element.text or "").strip():
        if element.get("{http://www.w3.org/XML/1998/namespace}space") != "preserve":
            found.append(f"{part}: blanks that are not preserved: {element.text!r}")
    if name == "style":
        base = element.find(W + "basedOn")
        known = {style.get(W + "styleId") for style in element.getparent().iter(W + "style")}
        if base is not None and base.get(W + "val") not in known:
            found.append(f"{part}: a style is based on {base.get(W + 'val')}, which is not defined")


def references(part, root, styles, found):
    for tag, kind in (("pStyle", "paragraph"), ("rStyle", "character"), ("tblStyle", "table")):
        for name in {element.get(W + "val") for element in root.iter(W + tag)}:
            if styles.get(name) != kind:
                found.append(f"{part}: {kind} style {name} is not defined")
    marks = {mark.get(W + "name") for mark in root.iter(W + "bookmarkStart")}
    targets = {link.get(W + "anchor") for link in root.iter(W + "hyperlink")} - {None}
    for code in root.iter(W + "instrText"):
        targets.update(re.findall(r"^\s*PAGEREF\s+(\S+)", code.text or ""))
    for target in sorted(targets - marks):
        found.append(f"{part}: no bookmark {target}")


def identities(root, found):
    def once(what, values):
        for value in sorted({value for value in values if values.count(value) > 1}):
            found.append(f"{what} {value} stands more than once")

    starts = [mark.get(W + "id") for mark in root.iter(W + "bookmarkStart")]
    ends = [mark.get(W + "id") for mark in root.iter(W + "bookmarkEnd")]
    once("bookmark", starts)
    once("bookmark named", [mark.get(W + "name") for mark in root.iter(W + "bookmarkStart")])
    if sorted(starts) != sorted(ends):
        found.append("bookmarks that do not end, or end twice")
    once("content control", [control.get(W + "val") for control in root.iterfind(f".//{W}sdtPr/{W}id")])
    for tag in root.iterfind(f".//{W}sdtPr/{W}tag"):
        if len(tag.get(W + "val")) > 64:
            found.append(f"the tag of a control is longer than 64: {tag.get(W + 'val')}")


def fields(part, root, found):
    """Each begins, has its result, ends."""
    open_fields = []
    for mark in root.iter(W + "fldChar"):
        kind = mark.get(W + "fldCharType")
        if kind == "begin":
            open_fields.append(False)
        elif not open_fields or (kind == "separate" and open_fields[-1]):
            found.append(f"{part}: a field's {kind} without its begin")
            return
        elif kind == "separate":
            open_fields[-1] = True
        else:
            open_fields.pop()
    if open_fields:
        found.append(f"{part}: {len(open_fields)} fields do not end")


def grid(part, table, found):
    """Every row covers the columns of the grid, and what is merged with the cell above has one."""
    columns = len(table.findall(f"{W}tblGrid/{W}gridCol"))
    above = {}
    for row in table.findall(W + "tr"):
        def skipped(tag):
            value = row.find(f"{W}trPr/{W}{tag}")
            return int(value.get(W + "val")) if value is not None else 0

        column, merged = skipped("gridBefore"), {}
        cells = row.findall(W + "tc")
        if not cells:
            found.append(f"{part}: a row without cells")
        for cell in cells:
            span = cell.find(f"{W}tcPr/{W}gridSpan")
            span = int(span.get(W + "val")) if span is not None else 1
            merge = cell.find(f"{W}tcPr/{W}vMerge")
            if merge is not None:
                if merge.get(W + "val") != "restart" and above.get(column) != span:
                    found.append(f"{part}: a cell goes on from above where nothing stands")
                merged[column] = span
            column += span
        if column + skipped("gridAfter") != columns:
            found.append(f"{part}: a row of {column} columns in a table of {columns}")
        above = merged


def types(parts, found):
    root = parts.get("[Content_Types].xml")
    if root is None:
        found.append("no content types")
        return
    space = f"{{{PACKAGE}content-types}}"
    named = {entry.get("PartName") for entry in root.iter(space + "Override")}
    endings = {entry.get("Extension") for entry in root.iter(space + "Default")}
    for name in named:
        if name.lstrip("/") not in parts:
            found.append(f"content type of {name}, which is not there")
    for name in parts:
        if name != "[Content_Types].xml" and "/" + name not in named and name.rsplit(".")[-1] not in endings:
            found.append(f"no content type for {name}")


def links(parts, found):
    """Targets are there; what is referred to by `r:id` is a relationship of the part."""
    space = f"{{{PACKAGE}relationships}}"
    for name, root in parts.items():
        if not name.endswith(".rels"):
            continue
        ids = [entry.get("Id") for entry in root.iter(space + "Relationship")]
        if len(set(ids)) != len(ids):
            found.append(f"{name}: an id twice")
        folder = posixpath.dirname(posixpath.dirname(name))
        for entry in root.iter(space + "Relationship"):
            target = posixpath.normpath(posixpath.join(folder, entry.get("Target")))
            if entry.get("TargetMode") != "External" and target not in parts:
                found.append(f"{name}: {target} is not there")
    for name, root in parts.items():
        own = f"{posixpath.dirname(name)}/_rels/{posixpath.basename(name)}.rels".lstrip("/")
        known = {entry.get("Id") for entry in parts.get(own, etree.Element("none")).iter(space + "Relationship")}
        for element in root.iter():
            for attribute, value in element.attrib.items():
                if attribute.startswith(f"{{{LINK}}}") and value not in known:
                    found.append(f"{name}: {value} refers to nothing")


# A fault each, as (part, what stands there, what stands there instead); each must be found.
PLANTED = [
    ("word/styles.xml", r"<w:spacing ([^>]*)/><w:jc ([^>]*)/>", r"<w:jc \2/><w:spacing \1/>"),
    ("word/styles.xml", r"<w:b/><w:bCs/>(<w:sz [^>]*/>)", r"\1<w:b/><w:bCs/>"),
    ("word/styles.xml", r'<w:basedOn w:val="TableNormal"/>', r'<w:basedOn w:val="Nothing"/>'),
    ("word/document.xml", r"(<w:tblW [^>]*/>)(<w:jc [^>]*/>)", r"\2\1"),
    ("word/document.xml", r"(<w:tcW [^>]*/>)(<w:gridSpan [^>]*/>)", r"\2\1"),
    ("word/document.xml", r"(<w:pgSz [^>]*/>)(<w:pgMar [^>]*/>)", r"\2\1"),
    ("word/document.xml", r'<w:pStyle w:val="TableText"/>', r'<w:pStyle w:val="Unknown"/>'),
    ("word/document.xml", r'r:id="rId4"', r'r:id="rId44"'),
    ("word/document.xml", r"(<w:tc><w:tcPr>.*?</w:tcPr>)<w:p>.*?</w:p></w:tc>", r"\1</w:tc>"),
    ("word/document.xml", r'(<w:bookmarkStart w:id=")2(")', r"\g<1>1\2"),
    ("word/document.xml", r'<w:bookmarkEnd w:id="1"/>', r""),
    ("word/document.xml", r'(<w:hyperlink w:anchor=")', r"\1no"),
    ("word/document.xml", r'<w:fldChar w:fldCharType="end"/>', r""),
    ("word/document.xml", r"<w:gridCol [^>]*/>", r""),
    ("word/document.xml", r'<w:vMerge w:val="restart"/>', r""),
    ("word/document.xml", r' xml:space="preserve"> TOC', r"> TOC"),
    ("word/document.xml", r"<w:sectPr>(?!.*<w:sectPr>).*</w:sectPr>(?=</w:body>)", r""),
    ("word/_rels/document.xml.rels", r'Target="styles.xml"', r'Target="style.xml"'),
]


def self_test(path, target, patterns=None):
    """Each planted fault, or those of these patterns, is found in a file that has none; gives the patterns that do not
    fit the file."""
    unfit = set()
    for part, pattern, replacement in PLANTED:
        if patterns is not None and pattern not in patterns:
            continue
        with zipfile.ZipFile(path) as archive:
            parts = {name: archive.read(name) for name in archive.namelist()}
        text, count = re.subn(pattern, replacement, parts[part].decode(), count=1, flags=re.S)
        if not count:
            unfit.add(pattern)
            continue
        parts[part] = text.encode()
        with zipfile.ZipFile(target, "w") as archive:
            for name, content in parts.items():
                archive.writestr(name, content)
        if not faults(target):
            sys.exit(f"the rules of Word files do not see {pattern} → {replacement}")
    return unfit


if __name__ == "__main__":
    for name in sys.argv[1:]:
        lines = faults(name)
        print("\n".join(f"{name}: {line}" for line in lines) or f"{name}: no fault")
