#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Breaks one counting rule at a time and looks whether a test notices.

Each entry of mutations.json names a rule, a file, a text that stands there once, and what is put in
its place. The tree is copied to a folder of its own; there the entry is applied, what counts is
built, and its tests are run. A rule that can be broken without a failing test has survived: a test
is missing. Needs Python 3 alone, besides what a build of Redress needs.

Exit codes: 0 all were noticed, 1 some survived or could not be built, 2 the list does not fit the
tree.
"""

import argparse
import json
import os
import pathlib
import shutil
import subprocess
import sys
import time

SOURCE = pathlib.Path(__file__).resolve().parents[2]
LIST = pathlib.Path(__file__).resolve().with_name("mutations.json")

# Quick ones first; the recount last.
TESTS = ["core_base_test", "core_calendar_test", "core_procedure_test", "core_casework_test",
         "core_statistics_test", "acceptance_test", "recount_test"]

LONGEST = 300  # Seconds; a rule may break so that a test goes on for ever.


def text_of(path):
    return path.read_bytes().decode("utf-8").replace("\r\n", "\n")


def faults_in(mutations):
    """What in the list does not fit the tree."""
    faults = []
    for mutation in mutations:
        path = SOURCE / mutation["file"]
        count = text_of(path).count(mutation["text"]) if path.is_file() else 0
        if count != 1:
            faults.append(f'{mutation["rule"]}: its text stands {count} times in {mutation["file"]}')
        if mutation["text"] == mutation["with"]:
            faults.append(f'{mutation["rule"]}: nothing is changed')
    if len({mutation["rule"] for mutation in mutations}) < len(mutations):
        faults.append("two mutations are of the same rule")
    return faults


def copy_tree(target):
    """Copies what git knows and what is new; unchanged files keep their times, so that the next
    run builds little."""
    listed = subprocess.run(["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
                            cwd=SOURCE, check=True, stdout=subprocess.PIPE).stdout
    names = [name for name in listed.decode("utf-8").split("\0") if name]
    for name in names:
        source, copy = SOURCE / name, target / name
        if not source.is_file():
            continue
        if copy.is_file() and copy.read_bytes() == source.read_bytes():
            continue
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, copy)
    known = set(names)
    for path in sorted(target.rglob("*")):
        name = path.relative_to(target).as_posix()
        if path.is_file() and not name.startswith("build/") and name not in known:
            path.unlink()


def run(command, folder, log, environment=None, seconds=None):
    try:
        return subprocess.run(command, cwd=folder, stdout=log, stderr=subprocess.STDOUT,
                              env=environment, timeout=seconds).returncode
    except subprocess.TimeoutExpired:
        log.write(f"{command[0]}: no end after {seconds} seconds\n")
        return 1


def build(tree, jobs, log):
    command = ["cmake", "--build", "build/ci", "-j", str(jobs), "--target", *TESTS]
    return run(command, tree, log) == 0


def failing_tests(tree, log):
    """Runs every program, so that it is known which of them notice."""
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    failing = []
    for test in TESTS:
        program = tree / "build" / "ci" / "bin" / test
        if not program.exists():
            program = program.with_suffix(".exe")
        if run([str(program), "--gtest_brief=1"], tree, log, environment, LONGEST) != 0:
            failing.append(test)
    return failing


def try_one(mutation, tree, jobs, log):
    """\\return a verdict and the tests that failed."""
    path = tree / mutation["file"]
    before = path.read_bytes()
    path.write_bytes(text_of(path).replace(mutation["text"], mutation["with"]).encode("utf-8"))
    try:
        if not build(tree, jobs, log):
            return "not built", []
        failing = failing_tests(tree, log)
        return ("killed" if failing else "survived"), failing
    finally:
        path.write_bytes(before)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--work", type=pathlib.Path, default=SOURCE / "build" / "mutation",
                        help="where the tree is copied to and built (build/mutation)")
    parser.add_argument("--jobs", type=int, default=2, help="compilers at a time (2)")
    parser.add_argument("--only", action="append", default=[],
                        help="only rules whose name contains this; may be given more than once")
    parser.add_argument("--check", action="store_true",
                        help="only look whether the list fits the tree")
    return parser.parse_args()


def main():
    asked = arguments()
    mutations = json.loads(LIST.read_text(encoding="utf-8"))
    faults = faults_in(mutations)
    for fault in faults:
        print(fault)
    if faults or asked.check:
        return 2 if faults else 0
    wanted = [word.lower() for word in asked.only] or [""]
    mutations = [m for m in mutations if any(word in m["rule"].lower() for word in wanted)]
    tree = asked.work / "tree"
    tree.mkdir(parents=True, exist_ok=True)
    copy_tree(tree)
    verdicts = {"killed": 0, "survived": 0, "not built": 0}
    with open(asked.work / "log.txt", "w", encoding="utf-8") as log:
        if run(["cmake", "--preset", "ci", "-DREDRESS_WARNINGS_AS_ERRORS=OFF"], tree, log) != 0 \
                or not build(tree, asked.jobs, log) or failing_tests(tree, log):
            print(f"The tree as it is does not build, or fails its tests: see {log.name}")
            return 1
        for mutation in mutations:
            log.write(f'\n=== {mutation["rule"]}\n')
            log.flush()
            started = time.monotonic()
            verdict, failing = try_one(mutation, tree, asked.jobs, log)
            verdicts[verdict] += 1
            seconds = time.monotonic() - started
            print(f'{verdict:9} {seconds:4.0f} s  {mutation["rule"]}', flush=True)
            if failing:
                print("                  by " + ", ".join(failing), flush=True)
    print(", ".join(f"{count} {verdict}" for verdict, count in verdicts.items()))
    return 0 if verdicts["killed"] == len(mutations) else 1


if __name__ == "__main__":
    sys.exit(main())
