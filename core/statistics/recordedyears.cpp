// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/recordedyears.h"

#include "core/store/statement.h"
#include "core/store/storageerror.h"

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

const QString kSelectQuarters = uR"sql(
SELECT received_quarter AS quarter FROM fact_contact WHERE received_quarter IS NOT NULL
UNION
SELECT responded_quarter FROM fact_stage WHERE responded_quarter IS NOT NULL
UNION
SELECT received_quarter FROM fact_ombudsman WHERE received_quarter IS NOT NULL
UNION
SELECT decision_quarter FROM fact_ombudsman WHERE decision_quarter IS NOT NULL
ORDER BY 1
)sql"_s;

const QString kSelectFirst = uR"sql(
SELECT (SELECT min(received_on) FROM case_record), (SELECT min(received_quarter) FROM ombudsman_case),
       (SELECT min(paid_quarter) FROM cost)
)sql"_s;

const QString kSelectOthers = uR"sql(
SELECT 1 FROM stage WHERE procedure_key IN ('adult_social_care', 'corporate') LIMIT 1
)sql"_s;

} // namespace

bool holdsOtherProcedures(Database &database)
{
    return Statement(database, kSelectOthers).step();
}

Result<std::vector<FinancialYear>> recordedYears(Database &database)
{
    return guarded([&] {
        std::vector<FinancialYear> years;
        Statement select(database, kSelectQuarters);
        while (select.step()) {
            const FinancialYear year = Quarter::fromCode(int(RowReader(select).integer())).year;
            if (years.empty() || years.back() != year)
                years.push_back(year);
        }
        return years;
    });
}

std::optional<Quarter> firstRecordedQuarter(Database &database)
{
    Statement select(database, kSelectFirst);
    std::optional<Quarter> first;
    if (!select.step())
        return first;
    const auto take = [&first](Quarter quarter) {
        first = first ? std::min(*first, quarter) : quarter;
    };
    RowReader row(select);
    if (const auto received = row.date())
        take(Quarter::of(*received));
    for (int i = 0; i < 2; ++i) {
        if (const auto quarter = row.optionalInteger())
            take(Quarter::fromCode(int(*quarter)));
    }
    return first;
}

} // namespace redress
