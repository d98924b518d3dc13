// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace redress::search {

/// One part of what is typed into a search, as it stands there: -service:"Fostering",adoption
struct TypedPart {
    QString text;            ///< All of it.
    QString field;           ///< service; empty for words.
    QString value;           ///< "Fostering",adoption, with its quotes.
    bool isExcluded = false; ///< It begins with -.

    bool operator==(const TypedPart &) const = default;
};

/// In their order; spaces within quotes part nothing.
std::vector<TypedPart> partsOf(const QString &text);

/// \p text without the part with this number.
QString withoutPart(const QString &text, int number);

/// What \p text asks of a field, by either of its names; empty if it asks nothing, or asks what a
/// case must not have.
QString valueIn(const QString &text, const QString &field);

/// \p text in which \p field asks for \p value, in the place where it asked for another one; empty:
/// it asks for nothing. What a case must not have stays as it is.
QString withValue(const QString &text, const QString &field, const QString &value);

/// The values of a field, which commas part, with their quotes.
QStringList valuesOf(const QString &value);

/// In quotes where a space or a comma needs them.
QString quotedIfNeeded(QString value);
/// Without its quotes.
QString unquoted(QString value);

} // namespace redress::search
