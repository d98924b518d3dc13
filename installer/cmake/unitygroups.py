#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shares out the source files of a target to files that are compiled together.

Files of one folder go together. Two files whose private names are the same cannot be one translation
unit: the second of them goes to the next group of its folder. A file alone stays alone. Which group a
file goes to first depends on its name alone, so that a new file leaves the others where they are.

    unitygroups.py LIST OUTPUT

LIST holds one line TARGET;DIRECTORY;FILE for each source file, OUTPUT is included by CMake.
"""
import collections
import itertools
import os
import re
import sys
import zlib

GROUP_SIZE = 12  # files; more would keep one processor busy while the others have nothing left to do
GROUP_LIMIT = GROUP_SIZE * 4 // 3  # names do not spread evenly

PROJECT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

PRIVATE = re.compile(r"^namespace \{$(.*?)^\} // namespace$", re.S | re.M)
PRIVATE_TYPE = re.compile(r"(?:struct|class|enum class|enum|using|union)\s+(\w+)")
PRIVATE_NAME = re.compile(r"(\w+)\s*(?:\(|\{|=|\[|;)")
FILE_STATIC = re.compile(r"^static [^(=;\n]*?(\w+)\s*(?:\(|\{|=|\[|;)", re.M)
LOCAL_ALIAS = re.compile(r"^[ \t]+using (?:enum )?(?:[\w:]+::)?(\w+)(?: =|;)", re.M)
MACRO = re.compile(r"^#define (\w+)", re.M)
TYPE = re.compile(r"^(?:class|struct|enum class|enum|using(?! namespace)) (\w+)", re.M)

PUBLIC_CONSTANT = re.compile(r"^(?:inline |extern |static )?const(?:expr)? [^=;({\n]*?(\w+)\s*(?:=|\{|;|\()", re.M)
INLINE = re.compile(r"^inline [^=;(){\n]*?(\w+)\(", re.M)
NAMESPACE = re.compile(r"^namespace (?:\w+::)*(\w+)", re.M)


def text_of(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def private_names(path):
    """The names at the left margin that a file keeps to itself."""
    text = text_of(path)
    names = set()
    for pattern in (MACRO, FILE_STATIC, LOCAL_ALIAS, TYPE):
        names.update(pattern.findall(text))
    for block in PRIVATE.findall(text):
        for line in block.splitlines():
            if not line or line[0] in " \t/}#" or line.startswith("using namespace"):
                continue
            found = PRIVATE_TYPE.match(line) or PRIVATE_NAME.search(line)
            if found and found[1] != "_s":
                names.add(found[1])
    return names


def is_test(path):
    return "/tests/" in path


def groups_of(files, public_names):
    """Names of groups and the files that go together, at least two in each."""
    folders = collections.OrderedDict()
    for path in files:
        if not (private_names(path) - set(LOCAL_ALIAS.findall(text_of(path)))) & public_names:
            folders.setdefault(os.path.dirname(path), []).append(path)
    groups = {}
    for folder, paths in folders.items():
        name = os.path.relpath(folder, PROJECT).replace(os.sep, "_").replace("/", "_")
        for number, group in enumerate(groups_of_folder(sorted(paths))):
            if len(group) > 1:
                groups[f"{name}_{number}"] = group
    return groups


def groups_of_folder(paths):
    """Lists of files without a private name in common."""
    count = -(-len(paths) // GROUP_SIZE)
    groups = [([], set()) for _ in range(count)]
    for path in paths:
        names = private_names(path)
        first = zlib.crc32(os.path.basename(path).encode()) % count
        for number in itertools.chain(range(first, count), range(first), itertools.count(count)):
            if number == len(groups):
                groups.append(([], set()))
            group, known = groups[number]
            if len(group) < GROUP_LIMIT and not known & names:
                group.append(path)
                known.update(names)
                break
    return [group for group, _ in groups]


def main():
    targets = collections.OrderedDict()
    shared = collections.Counter()
    # Names of headers, which a private one makes ambiguous; those of tests are seen in tests alone.
    public_names = {False: set(), True: set()}
    with open(sys.argv[1], encoding="utf-8") as file:
        for line in file:
            target, directory, path = line.rstrip("\n").split(";")
            path = os.path.normpath(os.path.join(directory, path))
            if path.endswith(".h") and os.path.exists(path):
                text = text_of(path)
                for pattern in (TYPE, PUBLIC_CONSTANT, INLINE, NAMESPACE):
                    public_names[is_test(path)].update(pattern.findall(text))
            if path.endswith(".cpp") and os.path.exists(path):
                targets.setdefault(target, []).append(path)
                shared[path] += 1
    with open(sys.argv[2], "w", encoding="utf-8") as out:
        for target, files in targets.items():
            public = public_names[False] | (public_names[True] if is_test(files[0]) else set())
            # What several targets compile may not lie in the group of one of them.
            groups = groups_of([path for path in files if shared[path] == 1], public)
            if not groups:
                continue
            out.write(f"set_target_properties({target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)\n")
            for name, paths in groups.items():
                quoted = " ".join(f'"{path}"' for path in paths)
                out.write(
                    f"set_source_files_properties({quoted} TARGET_DIRECTORY {target} "
                    f"PROPERTIES UNITY_GROUP {target}_{name})\n"
                )


main()
