// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/teststore.h"

#include "core/exchange/table/tabletext.h"
#include "core/statistics/tableengine.h"

#include <QDir>
#include <QFile>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// One set of invented cases, imported once for all its tables.
struct County {
    QString folder;
    QString prefix;
    ReportPeriod period;
    std::unique_ptr<TestStore> store;
};

County &county(int index)
{
    static std::vector<County> counties = [] {
        std::vector<County> made;
        made.push_back({u"003-county-2023-24"_s, u"003"_s, {{2023}, 3, {}}, nullptr});
        made.push_back({u"004-county-2017-18"_s, u"004"_s, {{2017}, 4, {}}, nullptr});
        for (County &one : made) {
            one.store = std::make_unique<TestStore>(day("2024-06-03"));
            const auto report =
                one.store->import({testData(u"acceptance/%1/cases"_s.arg(one.folder))});
            EXPECT_TRUE(report.stored) << report.faultsInWords().join(u'\n').toStdString();
        }
        return made;
    }();
    return counties[size_t(index)];
}

struct Expected {
    int county;
    QString file;
    QString id;
};

std::vector<Expected> expectedTables()
{
    std::vector<Expected> tables;
    const std::array folders{u"003-county-2023-24"_s, u"004-county-2017-18"_s};
    for (int i = 0; i < 2; ++i) {
        for (const QString &sub : {u"expected"_s, u"expected/from-cases-only"_s}) {
            const QDir folder(testData(u"acceptance/%1/%2"_s.arg(folders[size_t(i)], sub)));
            for (const QFileInfo &file :
                 folder.entryInfoList({u"*.csv"_s}, QDir::Files, QDir::Name)) {
                const QString name = file.completeBaseName();
                if (name == "CORRECTIONS"_L1 || name.startsWith("worklist"_L1))
                    continue;
                tables.push_back({i, file.filePath(), folders[size_t(i)].left(4) + name});
            }
        }
    }
    return tables;
}

class AcceptanceTable : public testing::TestWithParam<Expected>
{};

std::string nameOf(const testing::TestParamInfo<Expected> &info)
{
    std::string name;
    for (const char c : info.param.id.toStdString())
        name += std::isalnum(static_cast<unsigned char>(c)) ? c : '_';
    return name;
}

/// Comparisons between rows of a table, which are fields: see narrative_test.cpp.
bool isComparison(const QByteArray &line)
{
    return line.startsWith("q3_drop_everywhere,");
}

QByteArray expectedContent(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QByteArray content;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        if (!isComparison(line))
            content += line;
    }
    return content;
}

} // namespace

TEST_P(AcceptanceTable, IsFilledToTheLastFigure)
{
    const Expected &expected = GetParam();
    County &of = county(expected.county);
    const TableDefinition *definition = shippedTable(expected.id);
    ASSERT_NE(definition, nullptr) << "no definition " << expected.id.toStdString();
    TableEngine engine(of.store->database(), (*of.store)->reference());
    const auto table = engine.fill(*definition, of.period);
    ASSERT_TRUE(table) << why(table);
    EXPECT_EQ(tableAsCsv(*table).toStdString(), expectedContent(expected.file).toStdString());
}

INSTANTIATE_TEST_SUITE_P(Published, AcceptanceTable, testing::ValuesIn(expectedTables()), nameOf);

} // namespace redress
