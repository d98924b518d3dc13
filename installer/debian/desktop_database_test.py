#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks the databases of a desktop, as its menu and its file manager do, for what Redress brings: that
it stands in the menu in English and Welsh, and that a case file is known for one and is opened by it.

    desktop_database_test.py SHARE    SHARE: /usr/share of a package that was unpacked
    desktop_database_test.py          what the package would bring, from the files beside this script

Needs gir1.2-glib-2.0 and python3-gi, desktop-file-utils, shared-mime-info and xdg-utils of Debian.
"""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

HERE = pathlib.Path(__file__).resolve().parent
ID = "uk.redress.Redress"
TYPE = "application/vnd.redress.cases"


def lay_out(share):
    """The files as CMakeLists.txt installs them."""
    for name, place in ((f"{ID}.desktop", f"applications/{ID}.desktop"),
                        (f"{ID}.mime.xml", f"mime/packages/{ID}.xml"),
                        ("redress.svg", f"icons/hicolor/scalable/apps/{ID}.svg")):
        target = share / place
        target.parent.mkdir(parents=True)
        shutil.copy(HERE / name, target)


class Desktop(unittest.TestCase):
    def test_the_program_stands_in_the_menu(self):
        app = next((one for one in Gio.AppInfo.get_all() if one.get_id() == f"{ID}.desktop"), None)
        self.assertIsNotNone(app, "no entry")
        self.assertTrue(app.should_show())
        self.assertIn("Office", app.get_categories().split(";"))
        self.assertEqual(app.get_name(), "Redress")
        self.assertTrue(app.supports_files())
        icon = app.get_icon().get_names()[0]
        self.assertTrue((SHARE / f"icons/hicolor/scalable/apps/{icon}.svg").is_file(), icon)
        welsh = "Welsh" if "cy" in os.environ.get("LANGUAGE", "") else "English"
        self.assertEqual(app.get_generic_name(), {"Welsh": "Gwaith Achos Cwynion",
                                                  "English": "Complaints Casework"}[welsh])

    def test_a_case_file_is_known_and_opened_by_it(self):
        with tempfile.TemporaryDirectory() as folder:
            for name, kind in (("county.redress", TYPE), ("county.sqlite", "vnd.sqlite3")):
                path = pathlib.Path(folder) / name
                path.write_bytes(b"SQLite format 3\0" + bytes(84))
                info = Gio.File.new_for_path(str(path)).query_info(
                    "standard::content-type", Gio.FileQueryInfoFlags.NONE, None)
                if kind == TYPE:
                    self.assertEqual(info.get_content_type(), TYPE)
                else:  # Any other database is left to others.
                    self.assertNotEqual(info.get_content_type(), TYPE)
        default = Gio.AppInfo.get_default_for_type(TYPE, False)
        self.assertIsNotNone(default, "nothing opens it")
        self.assertEqual(default.get_id(), f"{ID}.desktop")
        asked = subprocess.run(["xdg-mime", "query", "default", TYPE], check=True,
                               stdout=subprocess.PIPE, encoding="utf-8").stdout
        self.assertEqual(asked.strip(), f"{ID}.desktop")

    def test_the_type_has_a_name(self):
        self.assertEqual(Gio.content_type_get_description(TYPE),
                         "Ffeil achosion Redress" if "cy" in os.environ.get("LANGUAGE", "")
                         else "Redress case file")


def run_in(share, language):
    """This script once more, on a desktop that has nothing but the folder."""
    with tempfile.TemporaryDirectory() as home:
        program = pathlib.Path(home) / "bin/redress"  # A menu leaves out what is not installed.
        program.parent.mkdir()
        program.write_text("#!/bin/sh\n", encoding="utf-8")
        program.chmod(0o755)
        environment = {"PATH": f"{program.parent}:{os.environ['PATH']}", "HOME": home,
                       "XDG_DATA_DIRS": str(share), "XDG_DATA_HOME": home + "/data",
                       "XDG_CONFIG_HOME": home + "/config", "XDG_CONFIG_DIRS": home + "/etc",
                       "LC_ALL": f"{language}_GB.UTF-8", "LANGUAGE": language, "PYTHONUTF8": "1",
                       "REDRESS_TEST_SHARE": str(share)}
        return subprocess.run([sys.executable, __file__], env=environment, check=False).returncode


def main():
    with tempfile.TemporaryDirectory() as folder:
        share = pathlib.Path(folder) / "share"
        if len(sys.argv) > 1:
            shutil.copytree(sys.argv[1], share, symlinks=True)
        else:
            lay_out(share)
        subprocess.run(["update-mime-database", share / "mime"], check=True,
                       stderr=subprocess.DEVNULL)  # It says that nobody looks there yet.
        subprocess.run(["update-desktop-database", share / "applications"], check=True)
        return run_in(share, "en") or run_in(share, "cy")


if __name__ == "__main__":
    if "REDRESS_TEST_SHARE" in os.environ:
        from gi.repository import Gio
        SHARE = pathlib.Path(os.environ["REDRESS_TEST_SHARE"])
        unittest.main(argv=[sys.argv[0], "-v"])
    sys.exit(main())
