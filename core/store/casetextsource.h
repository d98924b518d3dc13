// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/statement.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace redress {

/// What the records of a case say: everything that a search for words looks into. Answers to
/// questions about diversity are not among it. All functions throw StorageError.
class CaseTextSource final
{
public:
    explicit CaseTextSource(Database &database);

    /// The text of a case; empty if there is none of that id.
    QString of(qint64 id);

private:
    Statement m_select;
};

/// The same texts, of one case after the other in the order of their ids. All functions throw
/// StorageError.
class CaseTextStream final
{
public:
    /// \param firstCase cases with this id or a greater one.
    CaseTextStream(Database &database, qint64 firstCase);
    ~CaseTextStream();
    Q_DISABLE_COPY_MOVE(CaseTextStream)

    /// The next case and its text.
    std::optional<std::pair<qint64, QString>> next();

private:
    class Names;
    class Reader;

    Names *namesIn(Database &database, const QString &table);

    std::vector<std::unique_ptr<Names>> m_names;
    std::vector<std::unique_ptr<Reader>> m_readers; ///< Those that have a row waiting.
    QStringList m_texts;                            ///< Of the case at hand.
};

/// Parts what different records, or fields of a record, say: no search goes across it.
inline constexpr char16_t kBetweenTexts = u'\u00b6';

} // namespace redress
