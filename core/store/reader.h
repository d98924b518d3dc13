// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace redress {

/// Who sits at this computer, and which day it is: decides which restricted cases are closed to
/// whatever this program reads. One person for the whole program, on all its threads.
struct Reader {
    QString login;
    QDate day;

    bool operator==(const Reader &) const = default;
};

/// Until a case file was opened, whoever has signed in to the computer, today.
Reader currentReader();

/// Said by CaseStore when it opens a file.
void setCurrentReader(const Reader &reader);

} // namespace redress
