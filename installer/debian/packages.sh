# shellcheck shell=bash disable=SC2034
# SPDX-License-Identifier: GPL-3.0-or-later
# The packages of Debian 12 that Redress is built, started and tested with; sourced by run.sh and test.sh.

build_packages=(
    ccache cmake g++ gcc ninja-build pkg-config
    python3 # shares out the files that are compiled together; looks at workbooks from outside
    libcsv-dev libglpk-dev libhunspell-dev libical-dev libminizip-dev libqpdf-dev libsqlite3-dev libxlsxwriter-dev
    libsodium-dev nettle-dev
    libgl-dev libvulkan-dev # what the CMake files of Qt Gui look for
    qt6-base-dev qt6-base-dev-tools
    qt6-l10n-tools qt6-tools-dev qt6-tools-dev-tools # lupdate and lrelease
    libqt6sql6-sqlite
    qt6-charts-dev libqt6opengl6-dev
    fontconfig fonts-liberation
)

# What the program and its tests start besides; PostgreSQL, the second engine, is never a service here.
test_packages=(
    clang libclang-rt-14-dev # libFuzzer
    clang-format-14          # how the code is laid out
    googletest libgtest-dev libgmock-dev
    libqt6sql6-psql postgresql util-linux
    poppler-utils qpdf # look at the PDF from outside
    hunspell-en-gb     # the dictionary of the spelling
    at-spi2-core dbus openbox python3-pyatspi xdotool xvfb # a session with a screen reader
    desktop-file-utils gir1.2-glib-2.0 python3-gi shared-mime-info xdg-utils # menus
    chromium chromium-driver nodejs # look at reports as web pages, with axe-core and html-validate from npm
    libreoffice-writer-nogui        # opens reports as OpenDocument
)
# Other packages of Node.js than Debian's bring npm along, and keep Debian's out.
command -v npm >/dev/null || test_packages+=(npm)
