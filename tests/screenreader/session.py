# SPDX-License-Identifier: GPL-3.0-or-later
"""A session as a person with a screen reader has it: a display, a window manager, the bus of the
desktop and that of its accessibility, and Redress in it. What is asked, is asked through AT-SPI;
what is done, is done by keys.

The script that imports this starts itself anew under a bus of its own: call begin() first.
"""

import contextlib
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

TODAY = "2026-01-15"
PATIENCE = 60  # Seconds until something that must come has come, on a busy machine.

pyatspi = None
context = None  # Of GLib, in which the bus is heard.
Gone = Exception  # What is raised where something is asked that is not there any more.


def begin():
    """Goes on in a session with a bus of its own, which ends with this script."""
    global pyatspi, context, Gone
    if "REDRESS_TEST_SESSION" not in os.environ:
        os.environ["REDRESS_TEST_SESSION"] = "1"
        os.execvp("dbus-run-session",
                  ["dbus-run-session", "--", sys.executable, *sys.argv])
    display = Display()
    os.environ.update(DISPLAY=display.name, HOME=display.home, USER="officer", USERNAME="officer",
                      XDG_CONFIG_HOME=display.home + "/config",
                      XDG_DATA_HOME=display.home + "/data",
                      XDG_CACHE_HOME=display.home + "/cache",
                      XDG_RUNTIME_DIR=display.home + "/run",
                      QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
                      NO_AT_BRIDGE="0", LC_ALL="C.UTF-8")
    os.mkdir(os.environ["XDG_RUNTIME_DIR"], 0o700)
    display.start()
    import pyatspi as module
    from gi.repository import GLib
    Gone = GLib.GError
    pyatspi = module
    context = GLib.MainContext.default()
    Focus.listen()
    Notices.listen()
    return display


class Display:
    """Xvfb with a window manager and the bridge of screen readers."""

    def __init__(self):
        self.home = tempfile.mkdtemp(prefix="redress-screenreader-")
        ours, theirs = os.pipe()
        # Without -noreset the server begins anew when its first client leaves.
        self.processes = [subprocess.Popen(
            ["Xvfb", "-displayfd", str(theirs), "-noreset", "-screen", "0", "1400x1000x24"],
            pass_fds=[theirs], stderr=subprocess.DEVNULL)]
        os.close(theirs)
        with os.fdopen(ours) as told:
            self.name = ":" + told.readline().strip()

    def start(self):
        launcher = next(path for path in ("/usr/libexec/at-spi-bus-launcher",
                                          "/usr/lib/at-spi2-core/at-spi-bus-launcher")
                        if os.path.exists(path))
        for command in (["openbox"], [launcher, "--launch-immediately", "--a11y=1",
                                      "--screen-reader=1"]):
            self.processes.append(subprocess.Popen(command, stdout=subprocess.DEVNULL,
                                                   stderr=subprocess.DEVNULL))

    def stop(self):
        for process in reversed(self.processes):
            process.terminate()
            process.wait()
        shutil.rmtree(self.home, ignore_errors=True)


class Focus:
    """Where the keys go, as a screen reader hears it: the last that said it has them."""

    last = None
    heard = 0

    @classmethod
    def listen(cls):
        def take(event):
            if event.detail1:
                cls.last = event.source
                cls.heard += 1
        pyatspi.Registry.registerEventListener(take, "object:state-changed:focused")


class Notices:
    """What is said without being asked for: notifications that come into sight, which is when Orca
    speaks them."""

    heard = []

    @classmethod
    def listen(cls):
        def take(event):
            with contextlib.suppress(Exception):  # It may have gone already.
                if event.detail1 and event.source.getRole() == pyatspi.ROLE_NOTIFICATION:
                    cls.heard.append(event.source.name)
        pyatspi.Registry.registerEventListener(take, "object:state-changed:showing")

    @classmethod
    def wait_for(cls, words):
        return until(f'"{words}" to be said', lambda: next(
            (notice for notice in cls.heard if words in notice), None))


def hear():
    while context.pending():
        context.iteration(False)


def until(what, found):
    """Waits until \\p found returns something, and returns it."""
    end = time.monotonic() + PATIENCE
    while True:
        hear()
        # What is asked may have gone since it was found.
        with contextlib.suppress(Exception):
            answer = found()
            if answer:
                return answer
        if time.monotonic() > end:
            raise AssertionError(f"{what}: not within {PATIENCE} seconds")
        time.sleep(0.05)


def press(*keys):
    """Presses keys one after the other, as in press("ctrl+n", "Tab")."""
    subprocess.run(["xdotool", "key", "--clearmodifiers", "--delay", "30", *keys], check=True)


def type_text(text):
    subprocess.run(["xdotool", "type", "--clearmodifiers", "--delay", "15", text], check=True)


def has(accessible, state):
    return accessible.getState().contains(getattr(pyatspi, "STATE_" + state))


def shown(accessible):
    return has(accessible, "SHOWING") and has(accessible, "VISIBLE")


def children(accessible):
    for index in range(accessible.childCount):
        child = accessible.getChildAtIndex(index)
        if child is not None:
            yield child


def walk(accessible):
    """The accessible and what is shown beneath it. Of tables the cells are left to their rows."""
    yield accessible
    if accessible.getRoleName() in ("table", "tree table", "tree"):
        return
    for child in children(accessible):
        if shown(child):
            yield from walk(child)


SPEAKING = ("push button", "check box", "radio button", "combo box", "text", "password text",
            "spin button", "list", "list item", "table", "tree", "tree table", "page tab list",
            "page tab", "menu item", "toggle button", "chart", "document frame", "label")


def faults_of(window):
    """What takes the keys in a window and does not say what it is."""
    for _ in range(20):
        try:
            return faults_now(window)
        except Gone:  # Figures came, and what stood in their place went while it was asked.
            hear()
            time.sleep(0.2)
    raise AssertionError(f"{window.name} does not come to rest")


def faults_now(window):
    faults = []
    for one in walk(window):
        if not has(one, "FOCUSABLE"):
            continue
        role = one.getRoleName()
        what = f"{role} {one.name!r} in {one.parent.getRoleName()} {one.parent.name!r}"
        # A group of fields that takes the keys hands them on to the first of them.
        is_group = role == "filler" and any(has(other, "FOCUSABLE") for other in walk(one) if other != one)
        if role not in SPEAKING and not is_group:
            faults.append("unknown role: " + what)
        if not one.name.strip():
            faults.append("no name: " + what)
        is_called = one.description or any(
            relation.getRelationType() == pyatspi.RELATION_LABELLED_BY
            for relation in one.getRelationSet())
        if role == "combo box" and not is_called and not has(one, "EDITABLE"):
            faults.append("is called by what is chosen alone: " + what)
    return faults


def label_of(accessible):
    """What a screen reader calls it: boxes of choices are called by the label beside them."""
    for relation in accessible.getRelationSet():
        if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY:
            return relation.getTarget(0).name
    return accessible.name


def step(key="Tab"):
    """Goes on by a key that moves the focus; what has it then."""
    before = Focus.heard
    press(key)
    until(f"the focus after {key}", lambda: Focus.heard > before)
    # A list says that it has the keys, then its row.
    end = time.monotonic() + 0.08
    while time.monotonic() < end:
        hear()
        time.sleep(0.01)
    return Focus.last


def tab_to(label, key="Tab"):
    """Tabs to what is called so, and no further than once round."""
    passed = []
    for _ in range(80):
        try:
            reached = step(key)
            name = label_of(reached)
            passed.append(f"{reached.getRoleName()} {name!r}")
        except Gone:  # A row or a note that went while it was asked.
            passed.append("what is gone")
            continue
        if label in name:
            return reached
    raise AssertionError(f"{key} does not lead to {label!r}, but to " + ", ".join(passed))


class Program:
    """Redress on one file, or on its start page."""

    def __init__(self, programs, folder, *options, opens=True):
        self.cli = programs / "redress-cli"
        self.file = pathlib.Path(folder) / "county.redress"
        if not self.file.exists():
            self.run_cli("sample", self.file, "--today", TODAY)
        self.process = subprocess.Popen([programs / "redress", "--today", TODAY, *options,
                                         *([self.file] if opens else [])])
        self.application = until("Redress on the bus", self.find_application)
        until("its window", lambda: self.window("Work list" if opens else "Redress"))

    def find_application(self):
        if self.process.poll() is not None:
            raise SystemExit("Redress has ended")
        return next((one for one in children(pyatspi.Registry.getDesktop(0))
                     if one.name == "Redress"), None)

    def run_cli(self, *words):
        return subprocess.run([self.cli, *words], check=True, stdout=subprocess.PIPE,
                              encoding="utf-8").stdout

    def stop(self):
        self.process.terminate()
        self.process.wait()

    def active_window(self):
        """The window or dialog that has the keys."""
        return next((one for one in children(self.application) if has(one, "ACTIVE")), None)

    def window(self, title):
        found = self.active_window()
        return found if found is not None and found.name.startswith(title) else None

    def wait_for_window(self, title):
        return until(f'the window "{title}"', lambda: self.window(title))

    def find(self, role, name):
        return next((one for one in walk(self.active_window())
                     if one.getRoleName() == role and one.name.startswith(name)), None)

    def wait_for(self, role, name):
        return until(f'the {role} "{name}"', lambda: self.find(role, name))
