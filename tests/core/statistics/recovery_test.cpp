// SPDX-License-Identifier: GPL-3.0-or-later
// Councils of two small years publish several tables and figures each year, and the year before
// beside them; some publish every quarter. A reader who has all of these papers, and linear
// programming, tries to recover what is hidden. \source features B11, domain 7 "Small numbers"
#include "core/statistics/disclosure/publicfigures.h"

#include "tests/core/statistics/publishedreader.h"
#include "tests/support/teststore.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int kThreshold = 5;
constexpr unsigned kFirstSeed = 2006;
constexpr unsigned kYearlyCouncils = 80; ///< Of two years each.
constexpr unsigned kQuarterlyCouncils = 10;
constexpr double kTolerance = 1e-6;

TestStore &allCouncils()
{
    static TestStore store(day("2024-06-03"));
    static const bool isFilled = [] {
        QByteArray cases = casesHeading();
        QByteArray stages = stagesHeading();
        QByteArray services = "directorate,service\n";
        for (unsigned i = 0; i < kYearlyCouncils + kQuarterlyCouncils; ++i) {
            const SmallCouncil council(kFirstSeed + i);
            council.write(cases, stages);
            for (const char *name : kServiceNames)
                services += council.directorate().toLatin1() + ',' + name + '\n';
        }
        return store
            .import({store.write(u"services.csv"_s, services), store.write(u"cases.csv"_s, cases),
                     store.write(u"stages.csv"_s, stages)})
            .stored;
    }();
    EXPECT_TRUE(isFilled);
    return store;
}

TableDefinition table(const QByteArray &json)
{
    const auto definition = tableFromJson(json);
    EXPECT_TRUE(definition) << why(definition);
    return definition ? *definition : TableDefinition();
}

/// What a paper holds: complaints by service and quarter, findings, timeliness and who complained,
/// the last two beside the year before.
const std::vector<TableDefinition> &tables()
{
    static const std::vector<TableDefinition> all{
        table(R"({"id": "received", "where": {"stage": ["1"]},
            "rows": [{"dimension": "service"}], "total_row": "All",
            "columns": {"by": "quarter", "total": "ytd"}, "measures": [{"measure": "received"}]})"),
        table(R"({"id": "found", "where": {"stage": ["1"]},
            "rows": [{"dimension": "service"}], "total_row": "All",
            "columns": {"by": "outcome", "total": "all"}, "measures": [{"measure": "outcomes"}]})"),
        table(R"({"id": "in-time", "where": {"stage": ["1"]},
            "rows": [{"dimension": "service"}], "total_row": "All",
            "columns": {"by": "year", "years": 2},
            "measures": [{"measure": "responded", "key": "n"},
                         {"measure": "in_time_pct", "key": "pct"}]})"),
        table(R"({"id": "who", "where": {"stage": ["1"]},
            "rows": [{"dimension": "complainant_type"}], "total_row": "All",
            "columns": {"by": "year", "years": 2},
            "measures": [{"measure": "received", "key": "n"},
                         {"measure": "received", "key": "pct", "share": "column"}]})"),
    };
    return all;
}

/// Figures that stand in the text of the paper.
std::vector<FigureSpec> figures()
{
    FigureSpec received;
    received.id = u"received"_s;
    received.measure.measure = u"received"_s;
    FigureSpec more = received;
    more.change = Change::Difference;
    FigureSpec percent = received;
    percent.change = Change::Percent;
    FigureSpec upheld = received;
    upheld.id = u"upheld"_s;
    upheld.measure.measure = u"upheld_pct"_s;
    return {received, more, percent, upheld};
}

/// A council, the papers that it publishes, and somebody who reads them all.
class Publishing final
{
public:
    Publishing(const SmallCouncil &council, TableEngine &engine)
        : m_council(council)
        , m_engine(engine)
        , m_where{{Dimension::Directorate, {council.directorate()}}}
    {}

    /// Publishes the paper of \p period, and has the reader read it.
    void publish(const ReportPeriod &period, bool isQuarterly)
    {
        const auto ask = [this](FigureSource &source, const ReportPeriod &of) -> Result<void> {
            for (const TableDefinition &definition : tables()) {
                const auto filled = source.fill(definition, of, m_where);
                if (!filled)
                    return filled.error();
            }
            for (const FigureSpec &figure : figures()) {
                const auto cell = source.figure(figure, of, m_where);
                if (!cell)
                    return cell.error();
            }
            return {};
        };
        const auto open = publicFigures(m_engine, {period, isQuarterly, kThreshold}, ask);
        ASSERT_TRUE(open) << why(open);
        for (const TableDefinition &definition : tables()) {
            const auto filled = (*open)->fill(definition, period, m_where);
            ASSERT_TRUE(filled) << why(filled);
            read(*filled);
        }
        for (const FigureSpec &figure : figures()) {
            const auto cell = (*open)->figure(figure, period, m_where);
            ASSERT_TRUE(cell) << why(cell);
            readFigure(figure, *cell, period);
        }
    }

    /// What the reader finds out of all numbers that the papers are about.
    void tryToRecover()
    {
        for (const Number &number : m_numbers) {
            const int truth = trueCount(number.counted);
            const bool isSmall = truth > 0 && truth < kThreshold;
            if (!isSmall && !number.isHidden)
                continue;
            const PublishedReader::Range range = m_reader.rangeOf(number.counted);
            ++(isSmall ? small : others);
            ASSERT_LE(range.least, truth + kTolerance) << "the reader errs: " << place(number);
            EXPECT_TRUE(!isSmall || range.most.value_or(kThreshold) >= kThreshold - kTolerance)
                << place(number) << " is certain to be small: " << truth;
            EXPECT_GT(range.most.value_or(range.least + 1), range.least + kTolerance)
                << place(number) << " can be worked out: " << truth;
        }
    }

    int printed = 0;
    int small = 0;  ///< Small numbers that the reader tried to recover.
    int others = 0; ///< Numbers hidden for their sake.

private:
    struct Number {
        Counts counted;
        bool isHidden = false;
        QString where;
    };

    int trueCount(const Counts &counted) const
    {
        int count = 0;
        for (size_t kind = 0; kind < allKinds().size(); ++kind)
            count += counted(allKinds()[kind]) ? m_council.count(kind) : 0;
        return count;
    }

    std::string place(const Number &number) const
    {
        return (m_council.directorate() + u": "_s + number.where).toStdString();
    }

    /// A service or group of people without a row has no complaints.
    void readMissingRows(const FilledTable &table)
    {
        const bool areServices = table.rowLevels[0].dimension == Dimension::Service;
        const auto read = [&](const char *name) {
            if (table.rowNamed(QString::fromLatin1(name)) >= 0)
                return;
            for (size_t column = 0; column < table.columns.size(); ++column) {
                if (table.columnSlots[table.columns[column].slot].isAhead)
                    continue;
                m_reader.readCount([of = ofName(QString::fromLatin1(name), areServices),
                                    within = ofColumn(table, column)](
                                       const Kind &kind) { return of(kind) && within(kind); },
                                   0);
            }
        };
        if (areServices)
            std::ranges::for_each(kServiceNames, read);
        else
            std::ranges::for_each(kTypeNames, read);
    }

    static Counts ofName(const QString &name, bool isService)
    {
        return [name, isService](const Kind &kind) {
            return name == QLatin1StringView(isService ? kServiceNames[size_t(kind.service)]
                                                       : kTypeNames[size_t(kind.type)]);
        };
    }

    /// What the headings of a row and of a column say.
    static Counts ofRow(const FilledTable &table, size_t row)
    {
        if (table.rows[row].isTotal)
            return [](const Kind &) { return true; };
        return ofName(table.rows[row].names.value(0),
                      table.rowLevels[0].dimension == Dimension::Service);
    }

    static Counts ofColumn(const FilledTable &table, size_t column)
    {
        const ColumnSlot slot = table.columnSlots[table.columns[column].slot];
        return [slot](const Kind &kind) {
            const int quarter = kind.year * 10 + kind.quarter;
            return slot.fromQuarter <= quarter && quarter <= slot.toQuarter &&
                   (!slot.value ||
                    *slot.value == QLatin1StringView(kOutcomeWords[size_t(kind.outcome)]));
        };
    }

    void read(const FilledTable &table)
    {
        readMissingRows(table);
        for (size_t row = 0; row < table.rows.size(); ++row) {
            for (size_t column = 0; column < table.columns.size(); ++column) {
                const MeasureColumn &measure =
                    table.definition.measures[table.columns[column].measure];
                const Counts base = [row = ofRow(table, row), column = ofColumn(table, column)](
                                        const Kind &kind) { return row(kind) && column(kind); };
                const QString where = u"%1, %2, %3"_s.arg(
                    table.title.isEmpty() ? table.definition.id : table.title,
                    table.rows[row].names.join(u' '), table.columns[column].fullLabel());
                const Cell &cell = table.cell(row, column);
                if (measure.share == MeasureColumn::Share::OfColumn)
                    readShare(cell, base, ofColumn(table, column), where);
                else if (measure.measure == "in_time_pct"_L1)
                    readShare(
                        cell, [base](const Kind &kind) { return base(kind) && kind.isInTime; },
                        base, where);
                else
                    readCount(cell, base, where);
            }
        }
    }

    void readFigure(const FigureSpec &figure, const Cell &cell, const ReportPeriod &period)
    {
        const auto through = [&](int year) -> Counts {
            return [year, last = period.throughQuarter](const Kind &kind) {
                return kind.year == year && kind.quarter <= last;
            };
        };
        const Counts now = through(period.year.startYear);
        const Counts then = through(period.year.startYear - 1);
        if (figure.measure.measure == "upheld_pct"_L1) {
            readShare(
                cell, [now](const Kind &kind) { return now(kind) && kind.outcome < 2; }, now,
                figure.id);
        } else if (figure.change == Change::None) {
            readCount(cell, now, figure.id);
        } else if (cell.hasValue()) {
            ++printed;
            const int value = int(*cell.value());
            if (figure.change == Change::Difference)
                m_reader.readDifference(now, then, value);
            else
                m_reader.readShare(now, then, 100 + value);
        }
    }

    void readCount(const Cell &cell, const Counts &counted, const QString &where)
    {
        if (cell.state == Cell::State::Ahead)
            return;
        m_numbers.push_back({counted, cell.state == Cell::State::Suppressed, where});
        if (!cell.hasValue())
            return;
        ++printed;
        const int number = int(*cell.value());
        EXPECT_TRUE(number == 0 || number >= kThreshold) << place(m_numbers.back());
        EXPECT_EQ(number, trueCount(counted)) << place(m_numbers.back());
        m_reader.readCount(counted, number);
    }

    void readShare(const Cell &cell, const Counts &counted, const Counts &base,
                   const QString &where)
    {
        if (cell.state == Cell::State::Ahead)
            return;
        m_numbers.push_back({counted, false, where});
        m_numbers.push_back({base, false, where});
        if (cell.state == Cell::State::NoBase)
            m_reader.readCount(base, 0);
        if (!cell.hasValue())
            return;
        ++printed;
        m_reader.readShare(counted, base, int(*cell.value()));
    }

    const SmallCouncil &m_council;
    TableEngine &m_engine;
    std::vector<Filter> m_where;
    PublishedReader m_reader;
    std::vector<Number> m_numbers;
};

void tell(const char *what, int small, int others, int printed)
{
    ::testing::Test::RecordProperty(what, QStringLiteral("%1 small, %2 others, %3 printed")
                                              .arg(small)
                                              .arg(others)
                                              .arg(printed)
                                              .toStdString());
}

} // namespace

TEST(HiddenNumbers, CannotBeRecoveredFromThePapersOfTwoYears)
{
    TableEngine engine(allCouncils().database(), allCouncils()->reference());
    int small = 0;
    int others = 0;
    int printed = 0;
    for (unsigned i = 0; i < kYearlyCouncils; ++i) {
        const SmallCouncil council(kFirstSeed + i);
        Publishing publishing(council, engine);
        for (const int year : kSmallYears)
            publishing.publish({{year}, 4, std::nullopt}, false);
        publishing.tryToRecover();
        small += publishing.small;
        others += publishing.others;
        printed += publishing.printed;
    }
    tell("hidden", small, others, printed);
    EXPECT_GT(small, int(kYearlyCouncils) * 10) << "too little to hide to tell anything";
    EXPECT_GT(others, 0);
    EXPECT_GT(printed, small) << "a paper that says next to nothing is no use to anybody";
}

TEST(HiddenNumbers, CannotBeRecoveredFromQuarterlyPapersEither)
{
    TableEngine engine(allCouncils().database(), allCouncils()->reference());
    int small = 0;
    int others = 0;
    int printed = 0;
    for (unsigned i = 0; i < kQuarterlyCouncils; ++i) {
        const SmallCouncil council(kFirstSeed + kYearlyCouncils + i);
        Publishing publishing(council, engine);
        for (const int year : kSmallYears) {
            for (int quarter = 1; quarter <= 4; ++quarter)
                publishing.publish({{year}, quarter, std::nullopt}, true);
        }
        publishing.tryToRecover();
        small += publishing.small;
        others += publishing.others;
        printed += publishing.printed;
    }
    tell("hidden", small, others, printed);
    EXPECT_GT(small, int(kQuarterlyCouncils) * 10);
    EXPECT_GT(printed, small / 2);
}

TEST(HiddenNumbers, AreRecoveredAtOnceWhereOnlySmallOnesAreHidden)
{
    // The reader is no straw man: 3 of 20 follows from the total and the others.
    PublishedReader reader;
    const auto ofService = [](int service) -> Counts {
        return [service](const Kind &kind) {
            return kind.year == 2023 && (service < 0 || kind.service == service);
        };
    };
    reader.readCount(ofService(-1), 20);
    reader.readCount(ofService(0), 9);
    reader.readCount(ofService(1), 8);
    const PublishedReader::Range range = reader.rangeOf(ofService(2));
    EXPECT_NEAR(range.least, 3, kTolerance);
    EXPECT_NEAR(range.most.value_or(0), 3, kTolerance);
}

} // namespace redress
