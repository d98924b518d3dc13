// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sample/samplecounty.h"
#include "tests/support/teststore.h"

#include <QCoreApplication>

#include <map>
#include <memory>

namespace redress {

/// A county made for a day, once for all tests that only look at it.
inline TestStore &countyOn(QDate today)
{
    static std::map<QDate, std::unique_ptr<TestStore>> counties;
    // Qt Sql is gone before what is static here would be.
    static const bool isTidied = (qAddPostRoutine([] { counties.clear(); }), true);
    Q_UNUSED(isTidied)
    std::unique_ptr<TestStore> &county = counties[today];
    if (!county) {
        county = std::make_unique<TestStore>(today);
        const auto made = fillSampleCounty(**county, today);
        EXPECT_TRUE(made) << why(made);
    }
    return *county;
}

/// The one number that \p sql asks for.
inline qint64 number(TestStore &store, const QString &sql)
{
    return store.database().ask(sql).toLongLong();
}

} // namespace redress
