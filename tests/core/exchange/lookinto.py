# SPDX-License-Identifier: GPL-3.0-or-later
"""Tells what is in a workbook, by nothing but the ZIP and XML of Python: a second pair of eyes for
what Redress writes. Prints a line a cell: place, kind, value and number format; then what is frozen,
merged and linked, and who made it."""

import re
import sys
import zipfile
from xml.etree import ElementTree

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
BUILTIN = {0: "General", 3: "#,##0", 9: "0%", 10: "0.00%", 14: "mm-dd-yy", 49: "@"}


def formats(book):
    styles = ElementTree.fromstring(book.read("xl/styles.xml"))
    own = {int(f.get("numFmtId")): f.get("formatCode") for f in styles.iter(MAIN + "numFmt")}
    return [
        own.get(int(xf.get("numFmtId")), BUILTIN.get(int(xf.get("numFmtId")), "?"))
        for xf in styles.find(MAIN + "cellXfs")
    ]


def main(path):
    book = zipfile.ZipFile(path)
    assert book.testzip() is None
    codes = formats(book)
    shared = []
    if "xl/sharedStrings.xml" in book.namelist():
        texts = ElementTree.fromstring(book.read("xl/sharedStrings.xml"))
        shared = ["".join(t.text or "" for t in si.iter(MAIN + "t")) for si in texts]
    for name in sorted(n for n in book.namelist() if re.match(r"xl/worksheets/sheet\d+\.xml$", n)):
        print("sheet", name)
        sheet = ElementTree.fromstring(book.read(name))
        for cell in sheet.iter(MAIN + "c"):
            value = cell.findtext(MAIN + "v")
            kind = cell.get("t", "n")
            if cell.find(MAIN + "f") is not None:
                print(cell.get("r"), "formula")
            elif kind == "inlineStr":
                value = "".join(t.text or "" for t in cell.iter(MAIN + "t"))
            elif kind == "s":
                value = shared[int(value)]
            if value is None:
                continue
            word = "number" if kind == "n" else "text"
            print(f"{cell.get('r')} {word} '{value}' format '{codes[int(cell.get('s', 0))]}'")
        for pane in sheet.iter(MAIN + "pane"):
            print("frozen", pane.get("topLeftCell"))
        for merged in sheet.iter(MAIN + "mergeCell"):
            print("merged", merged.get("ref"))
        for link in sheet.iter(MAIN + "hyperlink"):
            print("link" if link.get("location") else "hyperlink", link.get("ref"))
    core = book.read("docProps/core.xml").decode()
    author = re.search(r"<dc:creator>(.*?)</dc:creator>", core)
    print(f"author '{author.group(1) if author else ''}'")


main(sys.argv[1])
