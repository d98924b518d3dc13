// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/storedword.h"
#include "core/store/unitofwork.h"

#include <QString>

#include <optional>
#include <vector>

namespace redress {

using DefinitionId = Id<struct DefinitionTag>;

enum class DefinitionKind { Table, Chart, Report };

template <>
inline constexpr std::array<std::pair<DefinitionKind, QLatin1StringView>, 3>
    kStoredWords<DefinitionKind>{{
        {DefinitionKind::Table, QLatin1StringView("table")},
        {DefinitionKind::Chart, QLatin1StringView("chart")},
        {DefinitionKind::Report, QLatin1StringView("report")},
    }};

/// A table, chart or report that somebody made and saved under a name.
struct StoredDefinition {
    DefinitionId id;
    DefinitionKind kind = DefinitionKind::Table;
    QString name;
    std::optional<QString> owner; ///< Login of the one who alone sees it; nothing: it is shared.
    QString body;                 ///< As JSON.
    qint64 version = 1;

    bool operator==(const StoredDefinition &) const = default;
};

/// Definitions of a case file. Names are told apart within a kind, whoever they belong to.
class DefinitionRepository final
{
public:
    /// What is shared, and what belongs to \p login, by their names.
    static Result<std::vector<StoredDefinition>> list(Database &database, DefinitionKind kind,
                                                      const QString &login);

    /// \return Error::Code::Conflict if the name is taken; Invalid without a name.
    static Result<DefinitionId> add(UnitOfWork &unit, const StoredDefinition &definition);

    /// Puts \p after in the place of \p before. \return Conflict if the name is taken, or if
    /// somebody else has changed or deleted it meanwhile.
    static Result<void> update(UnitOfWork &unit, const StoredDefinition &before,
                               const StoredDefinition &after);

    /// \return Conflict if somebody else has changed or deleted it meanwhile.
    static Result<void> remove(UnitOfWork &unit, const StoredDefinition &definition);
};

} // namespace redress
