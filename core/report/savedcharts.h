// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chartdefinition.h"
#include "core/store/definitionrepository.h"

#include <optional>
#include <vector>

namespace redress {

/// A trend that somebody made and saved in the case file.
struct SavedChart {
    StoredDefinition stored;
    ChartDefinition chart; ///< Its id is savedChartId().
    QString fault;         ///< Why it cannot be read; empty if it can.

    bool isPrivate() const { return stored.owner.has_value(); }
};

/// "saved-17": what tells a saved chart apart from those that are shipped.
QString savedChartId(DefinitionId id);

/// What is shared, and what belongs to \p login, by their names.
Result<std::vector<SavedChart>> savedCharts(Database &database, const QString &login);

/// The one of that name, in any case of letters, or of that id; nothing if there is none.
const SavedChart *savedChartNamed(const std::vector<SavedChart> &charts, const QString &name);

/// Saves a new trend; each is one unit of work, committed.
/// \param owner login of the one who alone sees it; nothing: it is shared.
/// \return Error::Code::Conflict if the name is taken; what trendOf() finds.
Result<DefinitionId> saveChart(Database &database, const Signature &signature, const QString &name,
                               const std::optional<QString> &owner, const TrendChoice &trend);

/// Puts name, owner and trend in the place of those of \p before.
Result<void> changeChart(Database &database, const Signature &signature,
                         const StoredDefinition &before, const QString &name,
                         const std::optional<QString> &owner, const TrendChoice &trend);

Result<void> deleteChart(Database &database, const Signature &signature,
                         const StoredDefinition &chart);

} // namespace redress
