// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/storedword.h"

#include <QString>

#include <optional>
#include <span>

namespace redress {

/// The tables of the import format, in the order in which they depend on each other. A table's
/// stored word is the name of its file.
enum class ImportTable {
    Services,
    Cases,
    Stages,
    Issues,
    Actions,
    Ombudsman,
    Remedies,
    Costs,
    History,
    Demand,
    DipSample,
};

template <>
inline constexpr std::array<std::pair<ImportTable, QLatin1StringView>, 11>
    kStoredWords<ImportTable>{{
        {ImportTable::Services, QLatin1StringView("services")},
        {ImportTable::Cases, QLatin1StringView("cases")},
        {ImportTable::Stages, QLatin1StringView("stages")},
        {ImportTable::Issues, QLatin1StringView("issues")},
        {ImportTable::Actions, QLatin1StringView("actions")},
        {ImportTable::Ombudsman, QLatin1StringView("ombudsman")},
        {ImportTable::Remedies, QLatin1StringView("remedies")},
        {ImportTable::Costs, QLatin1StringView("costs")},
        {ImportTable::History, QLatin1StringView("history")},
        {ImportTable::Demand, QLatin1StringView("demand")},
        {ImportTable::DipSample, QLatin1StringView("dip_sample")},
    }};

struct ImportColumn {
    QLatin1StringView name;
    bool isRequired = false; ///< The header must name it and its cells must not be blank.
};

/// The columns of a table, in the order of the format.
std::span<const ImportColumn> columnsOf(ImportTable table);

/// The table that a file name stands for: "cases.csv", in any letter case and folder, also with
/// something before it, as in "north.cases.csv".
std::optional<ImportTable> tableOfFile(const QString &path);

} // namespace redress
