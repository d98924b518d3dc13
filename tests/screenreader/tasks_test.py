#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Does whole tasks by accessible names and keys alone, as somebody does who does not see, and hears
what came of them.

    tasks_test.py PROGRAMS    PROGRAMS: the folder of redress and redress-cli
"""

import csv
import io
import pathlib
import subprocess
import sys
import unittest

import session
from session import Focus, Notices, Program, has, label_of, press, step, tab_to, type_text, until

SUMMARY = "Short breaks have not started and nobody rings back"
NAME = "Odalys Quenby"


class Tasks(unittest.TestCase):
    def setUp(self):
        self.program = Program(PROGRAMS, DISPLAY.home)
        Notices.heard.clear()

    def tearDown(self):
        self.program.stop()
        self.program.file.unlink()

    def overdue(self):
        listed = self.program.run_cli("worklist", self.program.file, "--today", session.TODAY,
                                      "--show", "overdue", "--format", "csv")
        return [row["reference"] for row in csv.DictReader(io.StringIO(listed))]

    def test_a_complaint_is_recorded(self):
        press("ctrl+n")
        self.program.wait_for_window("New contact")
        until("the kind has the keys", lambda: "Kind" in label_of(Focus.last))
        tab_to("Received")
        type_text("14/1")
        tab_to("Arrived by")
        type_text("e")
        tab_to("Name")
        type_text(NAME)
        tab_to("From whom")
        type_text("p")
        tab_to("Directorate")
        type_text("c")
        tab_to("Service")
        type_text("f")
        tab_to("Summary")
        type_text(SUMMARY)
        press("ctrl+s")
        title = self.program.wait_for_window("Case ").name
        reference = title.split()[1]
        self.assertRegex(reference, r"^CSC/\d\d/\d{4}$")
        Notices.wait_for(f"{reference} is recorded")
        found = self.program.run_cli("search", self.program.file, SUMMARY, "--format", "csv",
                                     "--today", session.TODAY)
        rows = list(csv.DictReader(io.StringIO(found)))
        self.assertEqual([row["reference"] for row in rows], [reference])

    def test_a_setting_is_found_changed_and_heard_to_be_saved(self):
        press("ctrl+comma")
        self.program.wait_for_window("Settings")
        press("ctrl+f")
        until("the field that finds", lambda: "Find a setting" in label_of(Focus.last))
        type_text("reach the team")
        Notices.wait_for("Council: How to reach the team")
        press("Return")
        until("the field of the council", lambda: Focus.last.getRoleName() == "text"
              and "How to reach the team" in label_of(Focus.last))
        press("ctrl+a")
        type_text("complaints@wexmoor.example")
        Notices.heard.clear()
        press("ctrl+s")
        said = Notices.wait_for("saved")
        for _ in range(6):
            if step("F6").name == said:
                return
        self.fail(f'F6 does not lead to "{said}"')

    def test_an_overdue_complaint_is_answered(self):
        before = self.overdue()
        tab_to("Everything open")
        step("Right")
        self.assertTrue(label_of(Focus.last).startswith("Overdue"))
        press("space")
        until("the overdue", lambda: has(self.program.find("check box", "Overdue"), "CHECKED"))
        tab_to("Work list")
        press("ctrl+Home", "Return")
        title = self.program.wait_for_window("Case ").name
        reference = title.split()[1]
        self.assertIn(reference, before)
        tab_to("Send the response")
        press("space")
        self.program.wait_for_window("Send the response")
        tab_to("Outcome")
        type_text("n")
        tab_to("Why it is late")
        type_text("The manager was away")
        tab_to("Why all the same")
        type_text("The letter has gone")
        tab_to("Record")
        press("space")
        self.program.wait_for_window("Case ")
        after = until("it is not overdue any more", lambda: (
            lambda now: now if reference not in now else None)(self.overdue() + [""]))
        self.assertEqual(sorted(after)[1:], sorted(set(before) - {reference}))

    def test_the_table_of_the_quarter_is_printed(self):
        press("ctrl+3")
        self.program.wait_for_window("Tables")
        table = until("the table", lambda: self.program.find("table", "Complaints received"))
        name = table.name
        press("ctrl+p")
        self.program.wait_for_window("Print preview: " + name)
        until("the pages", lambda: "Pages" in Focus.last.name)
        press("ctrl+p")
        window = until("the dialog of the printer", lambda: (
            lambda one: one if one.name == "Print" else None)(self.program.active_window()))
        self.assertEqual(window.getRoleName(), "dialog")
        target = pathlib.Path(DISPLAY.home) / "quarter.pdf"
        field = tab_to("Output file")
        press("ctrl+a")
        type_text(str(target))
        until("the name of the file", lambda: field.queryText().getText(0, -1) == str(target))
        press("Return")
        until("the paper", lambda: target.exists() and target.stat().st_size > 0)
        words = until("its words", lambda: subprocess.run(
            ["pdftotext", "-layout", target, "-"], check=True, stdout=subprocess.PIPE,
            encoding="utf-8").stdout)
        self.assertIn(name.split(",")[0], words)
        total = self.program.run_cli("table", self.program.file, "complaints-received", "--year",
                                     "2025-26", "--through", "Q3", "--format", "csv")
        last = list(csv.reader(io.StringIO(total)))[-1][-1]
        self.assertRegex(words.replace(",", ""), rf"\b{last}\b")


if __name__ == "__main__":
    PROGRAMS = pathlib.Path(sys.argv[1]).resolve()
    DISPLAY = session.begin()
    try:
        unittest.main(argv=[sys.argv[0], "-v", *sys.argv[2:]], exit=True)
    finally:
        DISPLAY.stop()
