// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/statement.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

namespace redress {

/// What the records of cases say, case by case: everything that a search for words looks into.
/// Answers to questions about diversity are not among it. All functions throw StorageError.
class CaseTextSource final
{
public:
    /// For of(): one case after the other.
    explicit CaseTextSource(Database &database);

    /// For next(): the cases with this id or a greater one, in the order of their ids.
    static CaseTextSource from(Database &database, qint64 firstCase);

    /// The text of a case; empty if there is none of that id.
    QString of(qint64 id);

    /// The next case and its text.
    std::optional<std::pair<qint64, QString>> next();

private:
    CaseTextSource(Database &database, const QString &sql);

    Statement m_select;
    std::optional<qint64> m_waiting; ///< The case of the row that was read and is not used yet.
    bool m_isBegun = false;
};

/// Parts what different records, or fields of a record, say: no search goes across it.
inline constexpr char16_t kBetweenTexts = u'\u00b6';

} // namespace redress
