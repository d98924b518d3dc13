#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Packs a folder of Redress for managed roll-out: one MSI, for everybody on the computer.

    make-msi.py FOLDER VERSION OUTPUT.msi

FOLDER is what "cmake --install" made. wixl (Debian package wixl) does the packing. Ids follow from the
names, so that a later version finds the parts of an earlier one and replaces it."""

import os
import shutil
import subprocess
import sys
import tempfile
import uuid
from xml.sax.saxutils import quoteattr

# These two never change, or an upgrade would stand beside the version before.
UPGRADE_CODE = "6B0F9C0C-35B4-4E0C-9A6B-5C6B8D1D7C51"
NAMESPACE = uuid.UUID("2f1f3d8e-7e55-4a2b-9a34-0a3a1f9e6b10")

FILE_TYPE = "Redress.CaseFile"
CLASSES = "Software\\Classes\\"
APP_PATHS = "Software\\Microsoft\\Windows\\CurrentVersion\\App Paths\\"
# Key, name (None: the default value), value.
REGISTRY = [
    (CLASSES + ".redress", None, FILE_TYPE),
    (CLASSES + ".redress", "Content Type", "application/vnd.redress.cases"),
    (CLASSES + FILE_TYPE, None, "Redress case file"),
    (CLASSES + FILE_TYPE + "\\DefaultIcon", None, "[INSTALLDIR]redress.exe,1"),
    (CLASSES + FILE_TYPE + "\\shell\\open\\command", None, '"[INSTALLDIR]redress.exe" "%1"'),
    (APP_PATHS + "redress.exe", None, "[INSTALLDIR]redress.exe"),
    (APP_PATHS + "redress-cli.exe", None, "[INSTALLDIR]redress-cli.exe"),
]


def guid(name):
    return str(uuid.uuid5(NAMESPACE, name)).upper()


def ident(kind, path):
    """An Id of 72 letters at most that two paths never share."""
    return f"{kind}_{uuid.uuid5(NAMESPACE, path).hex}"


class Source:
    """The source of wixl, and the ids of its components."""

    def __init__(self):
        self.lines = []
        self.components = []

    def add(self, depth, text):
        self.lines.append("  " * depth + text)

    def begin_component(self, depth, name):
        component = ident("c", name)
        self.components.append(component)
        self.add(depth, f'<Component Id="{component}" Guid="{guid(name)}" Win64="yes">')


def add_folder(source, folder, below, depth):
    """The files and folders of FOLDER/BELOW, each file a component of its own."""
    place = os.path.join(folder, below)
    for name in sorted(os.listdir(place)):
        path = os.path.join(below, name)
        whole = os.path.join(folder, path)
        if os.path.isdir(whole):
            source.add(depth, f'<Directory Id="{ident("d", path)}" Name={quoteattr(name)}>')
            add_folder(source, folder, path, depth + 1)
            source.add(depth, "</Directory>")
            continue
        source.begin_component(depth, path)
        source.add(depth + 1, f'<File Id="{ident("f", path)}" Name={quoteattr(name)} '
                              f'Source={quoteattr("files/" + path)} KeyPath="yes"/>')
        source.add(depth, "</Component>")


def add_registry(source, depth):
    for number, (key, name, value) in enumerate(REGISTRY):
        source.begin_component(depth, f"registry:{key}:{name}")
        named = f" Name={quoteattr(name)}" if name else ""
        source.add(depth + 1, f'<RegistryValue Id="r{number}" Root="HKLM" Key={quoteattr(key)}{named} '
                              f'Type="string" Value={quoteattr(value)} KeyPath="yes"/>')
        source.add(depth, "</Component>")


def add_shortcut(source, depth):
    source.begin_component(depth, "shortcut:Redress")
    source.add(depth + 1, '<Shortcut Id="StartMenu" Name="Redress" Target="[INSTALLDIR]redress.exe" '
                          'WorkingDirectory="INSTALLDIR" Icon="redress.ico"/>')
    source.add(depth + 1, '<RegistryValue Root="HKLM" Key="Software\\Redress\\Installer" Name="shortcut" '
                          'Type="integer" Value="1" KeyPath="yes"/>')
    source.add(depth, "</Component>")


def source_for(folder, version):
    source = Source()
    add = source.add
    add(0, '<?xml version="1.0" encoding="utf-8"?>')
    add(0, '<Wix xmlns="http://schemas.microsoft.com/wix/2006/wi">')
    add(1, f'<Product Id="*" Name="Redress" Version="{version}" Language="2057" '
           f'Manufacturer="The Redress developers" UpgradeCode="{UPGRADE_CODE}">')
    add(2, '<Package InstallerVersion="500" Compressed="yes" InstallScope="perMachine" '
           'Description="Complaints, deadlines, tables and the committee report" '
           'Manufacturer="The Redress developers"/>')
    add(2, '<MajorUpgrade DowngradeErrorMessage="A newer version of Redress is installed already."/>')
    add(2, '<Media Id="1" Cabinet="redress.cab" EmbedCab="yes"/>')
    add(2, '<Icon Id="redress.ico" SourceFile="redress.ico"/>')
    add(2, '<Property Id="ARPPRODUCTICON" Value="redress.ico"/>')
    add(2, '<Property Id="ARPNOMODIFY" Value="1"/>')
    add(2, '<Directory Id="TARGETDIR" Name="SourceDir">')
    add(3, '<Directory Id="ProgramFiles64Folder">')
    add(4, '<Directory Id="INSTALLDIR" Name="Redress">')
    add_folder(source, folder, "", 5)
    add_registry(source, 5)
    add(4, "</Directory>")
    add(3, "</Directory>")
    add(3, '<Directory Id="ProgramMenuFolder">')
    add_shortcut(source, 4)
    add(3, "</Directory>")
    add(2, "</Directory>")
    add(2, '<Feature Id="Redress" Title="Redress" Level="1">')
    for component in source.components:
        add(3, f'<ComponentRef Id="{component}"/>')
    add(2, "</Feature>")
    add(1, "</Product>")
    add(0, "</Wix>")
    return "\n".join(source.lines) + "\n"


def main():
    if len(sys.argv) != 4 or not os.path.isfile(os.path.join(sys.argv[1], "redress.exe")):
        sys.exit("make-msi.py FOLDER VERSION OUTPUT.msi, where redress.exe lies in FOLDER")
    folder, version, output = sys.argv[1:]
    resources = os.path.join(os.path.dirname(os.path.abspath(__file__)), "resources")
    with tempfile.TemporaryDirectory() as room:
        # wixl takes no whole paths.
        os.symlink(os.path.abspath(folder), os.path.join(room, "files"))
        shutil.copy(os.path.join(resources, "redress.ico"), room)
        with open(os.path.join(room, "redress.wxs"), "w", encoding="utf-8") as file:
            file.write(source_for(os.path.abspath(folder), version))
        subprocess.run(["wixl", "-a", "x64", "-o", os.path.abspath(output), "redress.wxs"], cwd=room, check=True)


if __name__ == "__main__":
    main()
