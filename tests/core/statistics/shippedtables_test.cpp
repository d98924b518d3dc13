// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdata.h"

#include "core/statistics/tabledefinition.h"

#include <QSet>

#include <algorithm>

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
                                   u"Ombudsman"_s, u"Contacts"_s, u"Years"_s, u"Figures"_s}));
    EXPECT_EQ(count, 70);
}

/// Tables of one directorate's services by the statutory procedure and tables of directorates by
/// every procedure stand in one report: each says which complaints it counts.
TEST(ShippedTables, OfComplaintsSayWhichProceduresTheyCount)
{
    int count = 0;
    for (const TableDefinition &table : shippedTables()) {
        const auto filterOf = [&](Dimension dimension) -> const Filter * {
            const auto found =
                std::find_if(table.where.begin(), table.where.end(),
                             [&](const Filter &f) { return f.dimension == dimension; });
            return found == table.where.end() ? nullptr : &*found;
        };
        // The tables of the published report of 2017-18 are those of one procedure throughout.
        if (!filterOf(Dimension::Stage) || table.id.startsWith("004"_L1))
            continue;
        const QString words = table.title + u' ' + table.notes.join(u' ');
        const bool isOfAll = !filterOf(Dimension::Procedure);
        if (isOfAll) {
            EXPECT_TRUE(words.contains("all procedures"_L1, Qt::CaseInsensitive))
                << table.id.toStdString();
        } else if (!table.id.startsWith("003"_L1)) { // Its text says so of stages 2 and 3.
            EXPECT_TRUE(words.contains("statutory"_L1, Qt::CaseInsensitive))
                << table.id.toStdString();
        }
        count += isOfAll ? 1 : 0;
    }
    EXPECT_GE(count, 8);
    const TableDefinition *all = shippedTable(u"complaints-received");
    const TableDefinition *byService = shippedTable(u"complaints-received-by-service");
    ASSERT_TRUE(all && byService);
    EXPECT_TRUE(all->title.contains("all procedures"_L1)) << all->title.toStdString();
    EXPECT_TRUE(byService->title.contains("statutory"_L1)) << byService->title.toStdString();
    EXPECT_FALSE(all->notes.isEmpty());
    EXPECT_FALSE(byService->notes.isEmpty());
}

} // namespace redress
