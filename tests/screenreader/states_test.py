#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks, through AT-SPI, what lies deeper than the first sight of each page, and for the states that
the toolkit tells: enabled, read only, expanded, chosen. That something is required has no state in
Qt 6.4: its name says it.

    states_test.py PROGRAMS    PROGRAMS: the folder of redress and redress-cli
"""

import csv
import io
import pathlib
import sys
import unittest

import session
from session import (Focus, Program, children, faults_of, has, label_of, press, shown, step, tab_to, type_text, until, walk)


class WithoutFile(unittest.TestCase):
    def test_the_start_page_says_what_is_on_it(self):
        program = Program(PROGRAMS, DISPLAY.home, opens=False)
        try:
            self.assertEqual(faults_of(program.active_window()), [])
            names = [one.name for one in walk(program.active_window()) if has(one, "FOCUSABLE")]
            self.assertTrue(any("sample" in name.lower() for name in names), names)
            self.assertGreater(len(names), 3)
            press("ctrl+comma")  # Settings of this person need no file.
            program.wait_for_window("Settings")
            self.assertEqual(faults_of(program.active_window()), [])
        finally:
            program.stop()


class ReadOnly(unittest.TestCase):
    def test_what_cannot_be_changed_says_so(self):
        program = Program(PROGRAMS, DISPLAY.home, "--read-only")
        try:
            press("ctrl+comma")
            program.wait_for_window("Settings")
            section(program, "Council")
            name = program.wait_for("text", "Name of the council")
            self.assertTrue(has(name, "READ_ONLY"))
            language = until("the language", lambda: next(
                (one for one in walk(program.active_window())
                 if one.getRoleName() == "combo box" and "Language of papers" in label_of(one)),
                None))
            self.assertFalse(has(language, "ENABLED"))
            self.assertFalse(has(language, "SENSITIVE"))
        finally:
            program.stop()


def section(program, name):
    """Goes to a section of the settings by the keys of its list."""
    found = until(f"the section {name}", lambda: program.find("list", "Sections of the settings"))
    for _ in range(30):
        chosen = next((one for one in children(found) if has(one, "SELECTED")), None)
        if chosen is not None and chosen.name.startswith(name):
            return
        names = [one.name for one in children(found)]
        at = names.index(chosen.name) if chosen is not None else -1
        to = next(i for i, one in enumerate(names) if one.startswith(name))
        press(*(["Down" if to > at else "Up"] * abs(to - at)))
    raise AssertionError(f"no section {name}")


def close_dialog(program):
    """By Escape; a field in which something is narrowed down takes the first of them."""
    def is_closed():
        window = program.active_window()
        if window is not None and window.getRoleName() == "frame":
            return True
        press("Escape")
        return False
    until("the window", is_closed)


class States(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.program = Program(PROGRAMS, DISPLAY.home)

    @classmethod
    def tearDownClass(cls):
        cls.program.stop()

    def tearDown(self):
        press("Escape")

    def assert_speaks(self, what):
        self.assertEqual(faults_of(self.program.active_window()), [], what)

    def open_late_case(self):
        listed = self.program.run_cli("worklist", self.program.file, "--today", session.TODAY,
                                      "--show", "overdue", "--format", "csv")
        reference = next(csv.DictReader(io.StringIO(listed)))["reference"]
        press("ctrl+k")
        until("the field that finds", lambda: Focus.last.getRoleName() == "text")
        type_text(reference)
        press("Return")
        self.program.wait_for_window("Case " + reference)
        return reference

    def test_each_section_of_a_case_says_what_is_on_it(self):
        self.open_late_case()
        tabs = until("the sections", lambda: next(
            (one for one in walk(self.program.active_window())
             if one.getRoleName() == "page tab list" and one.childCount > 5), None))
        names = [one.name for one in children(tabs) if one.getRoleName() == "page tab"]
        self.assertEqual(len(set(names)), len(names))
        tab_to(names[0])  # The bar has the keys, and is called by the section that is chosen.
        self.assert_speaks(names[0])
        for name in names[1:]:
            with self.subTest(section=name):
                reached = step("Right")
                self.assertEqual(reached.name, name)
                self.assertTrue(has(reached, "FOCUSED"))
                self.assert_speaks(name)

    def test_a_new_contact_says_what_it_cannot_do_without(self):
        press("ctrl+n")
        self.program.wait_for_window("New contact")
        self.assert_speaks("new contact")
        named = [label_of(one) for one in walk(self.program.active_window())
                 if has(one, "FOCUSABLE")]
        required = [name for name in named if "(required)" in name]
        for name in ("Received", "Directorate", "Summary"):
            self.assertTrue(any(name in one for one in required), f"{name}: {required}")
        self.assertFalse(any("Name" in one for one in required), required)

    def test_each_section_of_the_settings_says_what_is_on_it(self):
        press("ctrl+comma")
        self.program.wait_for_window("Settings")
        found = self.program.wait_for("list", "Sections of the settings")
        names = [one.name for one in children(found)]
        self.assertGreater(len(names), 20)
        for name in names:
            with self.subTest(section=name):
                section(self.program, name)
                self.assert_speaks(name)

    def test_what_is_greyed_is_not_enabled_until_it_can_be_used(self):
        press("ctrl+comma")
        self.program.wait_for_window("Settings")
        section(self.program, "Chasing")
        field = until("to whom", lambda: self.program.find("text", "they go to (1)"))
        self.assertTrue(has(field, "ENABLED"))
        number = tab_to("After so many chases (1)")
        self.assertEqual(number.getRoleName(), "spin button")
        press("ctrl+a")
        type_text("0")
        press("Tab")
        until("it is greyed", lambda: not has(field, "ENABLED"))
        self.assertFalse(has(field, "SENSITIVE"))
        press("Escape")
        dialog = until("the question", lambda: self.program.active_window())
        self.assertEqual(faults_of(dialog), [])
        press("alt+d")
        until("it is back", lambda: has(field, "ENABLED"))

    def test_a_tree_says_what_is_open(self):
        press("ctrl+comma")
        self.program.wait_for_window("Settings")
        section(self.program, "Services")
        tree = until("the services", lambda: next(
            (one for one in walk(self.program.active_window())
             if one.getRoleName() in ("tree", "tree table") and shown(one)), None))
        rows = [one for one in children(tree) if has(one, "EXPANDABLE")]
        self.assertTrue(rows, "nothing says that it can be opened")
        self.assertTrue(any(has(one, "EXPANDED") for one in rows))

    def test_dialogs_say_what_is_in_them(self):
        for keys, title in (("ctrl+slash", "Keyboard shortcuts"), ("ctrl+shift+d", "Deadline"),
                            ("ctrl+i", "Import"), ("ctrl+shift+k", "Find a person")):
            with self.subTest(dialog=title):
                press(keys)
                window = until(title, lambda: next(
                    (one for one in children(self.program.application)
                     if has(one, "ACTIVE") and one.getRoleName() == "dialog"), None))
                faults = faults_of(window)
                name = window.name
                close_dialog(self.program)
                self.assertTrue(name.strip())
                self.assertEqual(faults, [], name)

    def test_the_step_of_a_case_says_what_is_in_it(self):
        self.open_late_case()
        tab_to("Send the response")
        press("space")
        self.program.wait_for_window("Send the response")
        self.assert_speaks("Send the response")
        tab_to("Outcome")
        press("Escape")
        self.program.wait_for_window("Case ")


if __name__ == "__main__":
    PROGRAMS = pathlib.Path(sys.argv[1]).resolve()
    DISPLAY = session.begin()
    try:
        unittest.main(argv=[sys.argv[0], "-v", *sys.argv[2:]], exit=True)
    finally:
        DISPLAY.stop()
