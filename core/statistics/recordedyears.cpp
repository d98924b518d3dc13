// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/recordedyears.h"

#include "core/store/statement.h"
#include "core/store/storageerror.h"

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

} // namespace

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

} // namespace redress
