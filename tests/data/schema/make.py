#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes NNNN.sql: a small case file of the schema as it was at step NNNN, as SQL text for SQLite.

    make.py NUMBER...

The steps come from core/store/migrations, the rows from content.sql and, for files of that step or
a later one, from content_NNNN.sql. What is written once stays as it is: it is what files in use
look like. A new file is made when a version is released, for its newest step. Each is run once
before it is written.
"""
import pathlib
import re
import sqlite3
import sys

HERE = pathlib.Path(__file__).resolve().parent
STEPS = HERE.parents[2] / "core" / "store" / "migrations"
APPLICATION_ID = 0x52445253  # "RDRS", as core/store/schema.h says.

PLAIN = {"@id@": "INTEGER PRIMARY KEY", "@ref@": "INTEGER", "@long@": "INTEGER",
         "@real@": "REAL", "@bytes@": "BLOB"}


def stands_for(match):
    """What core/store/dialect.cpp puts in the place of such a word for SQLite."""
    kind, name, words = match.groups()
    if kind == "date":
        return f"TEXT CHECK ({name} IS NULL OR {name} IS date({name}, '+0 days'))"
    if kind == "word":
        return "TEXT CHECK (" + " OR ".join(f"{name} = '{one}'" for one in words.split(" ")) + ")"
    if kind == "word_index":
        return (f"CREATE VIRTUAL TABLE {name} USING fts5 (body, content = 'case_text',\n"
                "content_rowid = 'case_id', tokenize = 'ascii', columnsize = 0);\n")
    return "".join(f"CREATE TRIGGER {name}_no_{way.lower()} BEFORE {way} ON {name}\n"
                   f"BEGIN SELECT RAISE(ABORT, '{name} is append-only'); END;\n"
                   for way in ("UPDATE", "DELETE"))


def statements(script):
    """The statements of a step or of a file of rows; comment lines are left out."""
    for word, text in PLAIN.items():
        script = script.replace(word, text)
    script = re.sub(r"@(date|word|append_only|word_index)\((\w+)(?:: ([\w ]+))?\)@", stands_for,
                    script)
    lines = [line for line in script.split("\n") if not line.strip().startswith("--")]
    found, current = [], []
    for line in lines:
        current.append(line)
        if line.rstrip().endswith(";"):
            found.append("\n".join(current).strip())
            current = []
    assert not "".join(current).strip(), "the last statement has no end"
    return found


def upto(folder, pattern, number):
    for path in sorted(folder.glob(pattern)):
        step = int(re.search(r"\d{4}", path.name).group())
        if step <= number:
            yield path


def make(number):
    made = []
    for step in upto(STEPS, "[0-9]*.sql", number):
        made += statements(step.read_text(encoding="utf-8"))
    made += statements((HERE / "content.sql").read_text(encoding="utf-8"))
    for rows in upto(HERE, "content_[0-9]*.sql", number):
        made += statements(rows.read_text(encoding="utf-8"))
    made.append(f"PRAGMA application_id = {APPLICATION_ID};")
    made.append(f"PRAGMA user_version = {number};")
    file = sqlite3.connect(":memory:")
    file.execute("PRAGMA foreign_keys = ON")
    for statement in made:
        file.execute(statement)
    wrong = file.execute("PRAGMA foreign_key_check").fetchall()
    assert not wrong, wrong
    head = "-- SPDX-License-Identifier: GPL-3.0-or-later\n"
    head += f"-- A case file of step {number} of the schema, made by make.py. Not to be changed.\n"
    (HERE / f"{number:04}.sql").write_text(head + "\n".join(made) + "\n", encoding="utf-8")


if __name__ == "__main__":
    for argument in sys.argv[1:]:
        make(int(argument))
