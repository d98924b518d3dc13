// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/pivotdefinition.h"
#include "core/statistics/tableengine.h"
#include "tests/support/teststore.h"

namespace redress {

inline const ReportPeriod kThroughQuarter2{{2023}, 2, {}};
inline const ReportPeriod kWholeYear{{2023}, 4, {}};

inline TableDefinition definition(const QByteArray &json)
{
    const auto table = tableFromJson(json);
    EXPECT_TRUE(table) << why(table);
    return table ? *table : TableDefinition();
}

inline FilledTable filled(TestStore &store, const TableDefinition &table,
                          const ReportPeriod &period = kThroughQuarter2)
{
    TableEngine engine(store.database(), store->reference());
    const auto answer = engine.fill(table, period);
    EXPECT_TRUE(answer) << why(answer);
    return answer ? *answer : FilledTable();
}

} // namespace redress
