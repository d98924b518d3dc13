#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks each page, through AT-SPI, for the names, roles and states of what is on it.

    pages_test.py PROGRAMS    PROGRAMS: the folder of redress and redress-cli
"""

import pathlib
import sys
import unittest

import session
from session import (Program, children, faults_of, has, label_of, press, shown, step, tab_to, until,
                     walk)

PAGES = ("Work list", "Cases", "Tables", "Trends", "Report", "Writing", "Quarter", "Learning",
         "Settings")


class Pages(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.program = Program(PROGRAMS, DISPLAY.home)

    @classmethod
    def tearDownClass(cls):
        cls.program.stop()

    def go_to(self, page):
        """By the list of places, as it is read."""
        press(f"ctrl+{PAGES.index(page) + 1}")
        place = until(f"the place {page}", lambda: next(
            (one for one in children(self.program.find("list", "Places"))
             if one.name.startswith(page) and has(one, "SELECTED")), None))
        return place

    def test_every_page_says_what_is_on_it(self):
        for page in PAGES:
            with self.subTest(page=page):
                self.go_to(page)
                self.assertEqual(faults_of(self.program.active_window()), [])

    def test_the_window_is_called_by_its_page_and_its_file(self):
        for page in PAGES:
            if page == "Writing":  # Is called by the report that is open.
                continue
            with self.subTest(page=page):
                self.go_to(page)
                title = self.program.wait_for_window(page).name
                self.assertIn("county.redress (SAMPLE)", title)

    def test_tab_goes_round_every_page_and_back(self):
        for page in PAGES:
            with self.subTest(page=page):
                self.go_to(page)
                tab_to("Places")
                forwards = self.round("Tab")
                self.assertGreater(len(forwards), 4)
                if page == "Report":  # Of the others the tests of windows know it.
                    backwards = self.round("shift+Tab")
                    self.assertEqual(forwards, list(reversed(backwards)))

    def round(self, key):
        """What Tab passes from the list of places until it is there again."""
        passed = []
        for _ in range(80):
            reached = step(key)
            if label_of(reached) == "Places":
                return passed
            self.assertTrue(label_of(reached).strip() or reached.description,
                            f"{reached.getRoleName()} without a name after {passed[-1:]}")
            self.assertTrue(shown(reached), label_of(reached))
            passed.append(f"{reached.getRoleName()} {label_of(reached)}")
        raise AssertionError(f"{key} does not come back to the places: {passed}")

    def test_a_table_reads_as_sentences(self):
        self.go_to("Work list")
        table = self.program.find("table", "Work list")
        grid = table.queryTable()
        self.assertGreater(grid.nRows, 100)
        headings = [grid.getColumnHeader(column).name for column in range(grid.nColumns)]
        self.assertEqual(headings[0], "Reference")
        self.assertNotIn("", headings)
        row = grid.getAccessibleAt(0, 0).name
        self.assertRegex(row, r"^[A-Z]{2,3}/\d\d/\d{4}, .*working days? late")

    def test_counters_say_how_many_and_whether_they_are_chosen(self):
        self.go_to("Work list")
        everything = self.program.find("check box", "Everything open, ")
        self.assertTrue(has(everything, "CHECKED"))
        overdue = self.program.find("check box", "Overdue, ")
        self.assertFalse(has(overdue, "CHECKED"))
        count = int(overdue.name.rsplit(" ", 1)[1])
        listed = self.program.run_cli("worklist", self.program.file, "--today", session.TODAY,
                                      "--show", "overdue", "--format", "csv")
        self.assertEqual(count, len(listed.splitlines()) - 1)

    def test_a_chart_is_told_in_a_sentence(self):
        self.go_to("Trends")
        chart = until("a chart with words", lambda: next(
            (one for one in walk(self.program.active_window())
             if has(one, "FOCUSABLE") and len(one.description) > 60), None))
        self.assertRegex(chart.description, r"\d")


if __name__ == "__main__":
    PROGRAMS = pathlib.Path(sys.argv[1]).resolve()
    DISPLAY = session.begin()
    try:
        unittest.main(argv=[sys.argv[0], "-v", *sys.argv[2:]], exit=True)
    finally:
        DISPLAY.stop()
