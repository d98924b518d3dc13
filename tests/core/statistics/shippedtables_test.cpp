// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdata.h"

#include "core/statistics/tabledefinition.h"

#include <QSet>

namespace redress {

using namespace Qt::StringLiterals;

TEST(ShippedTables, HaveIdsOfTheirOwn)
{
    QSet<QString> ids;
    for (const TableDefinition &table : shippedTables()) {
        EXPECT_FALSE(ids.contains(table.id)) << table.id.toStdString();
        ids.insert(table.id);
        EXPECT_EQ(shippedTable(table.id), &table);
    }
}

TEST(ShippedTables, OfAnyCountyStandInTheirGroups)
{
    QStringList groups;
    int count = 0;
    for (const TableDefinition &table : shippedTables()) {
        if (table.group.startsWith(u"Report"_s))
            continue;
        ++count;
        EXPECT_FALSE(table.title.isEmpty()) << table.id.toStdString();
        EXPECT_FALSE(table.id.front().isDigit()) << table.id.toStdString();
        // No directorate or service by name: those are the council's own.
        for (const RowLevel &level : table.rows) {
            EXPECT_TRUE(kindOf(level.dimension) != DimensionKind::Node || table.listedRows.empty())
                << table.id.toStdString();
        }
        if (groups.isEmpty() || groups.last() != table.group)
            groups.append(table.group);
    }
    // One after the other: the names of the files give the order of the list.
    EXPECT_EQ(groups, (QStringList{u"Stage 1"_s, u"Stage 2 and 3"_s, u"Issues and learning"_s,
                                   u"Ombudsman"_s, u"Contacts"_s, u"Years"_s}));
    EXPECT_EQ(count, 26);
}

} // namespace redress
