// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace redress {

/// What the first 100 bytes of a file say, read without SQLite so that a foreign file is not
/// touched. \source https://www.sqlite.org/fileformat2.html, "The Database Header"
struct FileHeader {
    enum class State {
        Redress,
        Empty,
        Cut,   ///< A Redress file that ends before the size in its header, and has no log or
               ///< journal that says otherwise.
        Other, ///< Anything else, another program's SQLite file included.
        Unreadable,
    };

    State state = State::Other;
    int schema = 0;      ///< The user_version, where the state is Redress.
    bool hasLog = false; ///< Is written by a write-ahead log.
};

FileHeader readFileHeader(const QString &path);

/// Whether the file lies on a share and has a write-ahead log: then the computer whose disk it is
/// has it open, and the two have no memory in common by which both could write to the log.
bool isLogOfAnotherComputer(const QString &path);

} // namespace redress
