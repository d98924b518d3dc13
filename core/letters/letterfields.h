// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace redress {

/// A merge field that a letter may have.
struct LetterField {
    QString name;  ///< "due_date", as it stands in the text.
    QString words; ///< What it is: "last day for the answer".
    QString place; ///< Where it is recorded: "Stages"; for those who look for one that is missing.

    bool operator==(const LetterField &) const = default;
};

/// All fields, grouped by where they are recorded.
std::vector<LetterField> letterFields();
/// Their names alone.
const QStringList &letterFieldNames();
/// The field of that name, or one that asks, with its question as its words.
LetterField letterField(const QString &name);

} // namespace redress
