#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Collects the texts of the definitions that Redress ships (resources/) into shipped_cy.ts.

Translations that are there stay; new texts are marked as unfinished, texts that are gone are taken
out. One context for each folder. Which members are texts: core/base/shippedtext.cpp too."""
import json
import pathlib
import re
import xml.etree.ElementTree as ET
from xml.sax.saxutils import escape

HERE = pathlib.Path(__file__).resolve().parent
FILE = HERE / "shipped_cy.ts"
FOLDERS = ("tables", "charts", "answers", "returns", "letters", "reports", "procedures")
TEXTS = {
    "title", "subtitle", "running_head", "name", "when", "group", "question", "definition", "heading",
    "label", "total_row", "total_label", "one", "many", "text", "lead", "standing", "note", "appendix"
}
LISTS = {"notes", "body", "bullets", "numbers", "letters", "facts", "panels"}


def of_published(folder, name):
    """The layout of a published report: its rows and columns are as they were printed."""
    return folder in ("tables", "charts") and re.match(r"00[0-9]-", name)


def texts(folder, name, value, member=""):
    """The texts in a member of a definition, in their order."""
    if member == "where":
        return
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from texts(folder, name, inner, key)
    elif isinstance(value, list):
        for inner in value:
            yield from texts(folder, name, inner, member if member in LISTS or
                             isinstance(inner, dict) else "")
    elif isinstance(value, str) and value and (member in TEXTS or member in LISTS):
        if of_published(folder, name) and member not in ("title", "group"):
            return
        if folder == "returns" and member == "label":  # the id of a figure
            return
        yield value


def quoted(text):
    return escape(text, {'"': "&quot;", "'": "&apos;"})


def main():
    known = {}
    if FILE.exists():
        for context in ET.parse(FILE).iter("context"):
            for message in context.iter("message"):
                words = message.find("translation")
                if words.get("type") != "unfinished":
                    known[context.findtext("name"), message.findtext("source")] = words.text
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>",
             '<TS version="2.1" language="cy" sourcelanguage="en">']
    for folder in FOLDERS:
        lines += ["<context>", f"    <name>{folder}</name>"]
        found = {}
        for path in sorted((HERE.parent / "resources" / folder).glob("*.json")):
            for text in texts(folder, path.name, json.loads(path.read_text("utf-8"))):
                found.setdefault(text, path.name)
        for text, name in found.items():
            words = known.get((folder, text))
            words = f"<translation>{quoted(words)}</translation>" if words else \
                '<translation type="unfinished"></translation>'
            lines += ["    <message>", f"        <source>{quoted(text)}</source>",
                      f"        <extracomment>{name}</extracomment>", f"        {words}",
                      "    </message>"]
        lines.append("</context>")
    FILE.write_text("\n".join(lines + ["</TS>", ""]), "utf-8")


if __name__ == "__main__":
    main()
