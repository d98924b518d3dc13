// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <optional>

namespace redress {

/// What a field of a filter row asks of the cells of its column, in a list that is held whole.
/// \source ux 3
class CellMatch final
{
public:
    enum class Kind { Words, Ticks, Days, Number };

    /// \return nothing if \p typed means nothing yet, or nothing at all: the column is not asked.
    static std::optional<CellMatch> fromTyped(Kind kind, const QString &typed, QDate today);

    /// \param text what the cell says. \param value its day or number; not valid: it has none.
    bool matches(const QString &text, const QVariant &value) const;

private:
    Kind m_kind = Kind::Words;
    QStringList m_words; ///< Folded: all of them, or one of what is ticked.
    bool m_isNone = false;
    std::optional<qint64> m_first; ///< Of numbers and of days, these as Julian days.
    std::optional<qint64> m_last;
};

} // namespace redress
