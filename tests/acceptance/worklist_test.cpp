// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/teststore.h"

#include "core/exchange/table/worklisttext.h"

#include <QFile>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// The first \p count cells of each line; no cell of these lists is quoted.
QStringList firstCells(const QByteArray &csv, int count)
{
    QStringList lines;
    for (const QByteArray &line : csv.split('\n')) {
        if (!line.isEmpty())
            lines.append(QString::fromUtf8(line).split(u',').first(count).join(u','));
    }
    return lines;
}

} // namespace

TEST(AcceptanceWorkList, HoldsEveryStageThatIsOpenAtTheEndOfTheDay)
{
    TestStore store(day("2024-06-03"));
    ASSERT_TRUE(store.import({testData(u"acceptance/003-county-2023-24/cases"_s)}).stored);
    const auto list = WorkList::load(store.database(), store->rules(), day("2023-12-31"));
    ASSERT_TRUE(list) << why(list);
    const QByteArray csv = workListAsCsv(list->filtered(WorkFilter::Stages), store->reference());

    QFile file(testData(u"acceptance/003-county-2023-24/expected/from-cases-only/"
                        "worklist-2023-12-31.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(firstCells(csv, 6), firstCells(file.readAll(), 6));
}

} // namespace redress
