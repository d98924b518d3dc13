// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace redress {

/// What a field of a letter stands for: words as a person wrote them, not yet escaped.
struct LetterValue {
    QStringList items;   ///< One, or many for a list. None: there is nothing to say.
    bool isList = false; ///< A line of the letter that names it is repeated for each.

    static LetterValue text(const QString &words);
    static LetterValue list(const QStringList &words);
    /// Something that is so or not so: only asked for by {{?field}} and {{!field}}.
    static LetterValue flag(bool isSo);

    bool isKnown() const { return !items.isEmpty(); }
    bool operator==(const LetterValue &) const = default;
};

using LetterValues = QHash<QString, LetterValue>;

/// A letter after its fields were filled in as far as they are known.
struct MergedLetter {
    QString text;        ///< Fields without a value still stand there, as {{field}}.
    QStringList missing; ///< Those fields, each once, in the order of the text.
    QStringList faults;  ///< What is wrong with the text itself, in sentences.

    bool isWhole() const { return missing.isEmpty() && faults.isEmpty(); }
};

/// Fills in a text with merge fields:
///
///     {{due_date}}                  the value; where there is none it stays, and is missing
///     {{?child}} ... {{/child}}     kept if there is a value
///     {{!child}} ... {{/child}}     kept if there is none
///     - {{findings}}                a line with a list is repeated for each of its items
///     {{ask: your apology}}         what only the writer of this letter can say
///
/// A value is text and nothing else: whatever in it has a meaning in a letter is escaped with \\.
/// \param known the fields that there are; others are faults, those that ask apart.
MergedLetter mergeLetter(const QString &text, const LetterValues &values, const QStringList &known);

/// The names of all fields of a text, each once, in its order; those of conditions too.
QStringList fieldsIn(const QString &text);

/// Whether a field asks the writer: "ask: your apology".
bool isQuestion(const QString &field);
/// "your apology" of "ask: your apology".
QString questionOf(const QString &field);

/// \p words so that they are read back as they are: "a *star*" is "a \*star\*".
QString escapedForLetter(const QString &words);

} // namespace redress
