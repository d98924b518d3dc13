// SPDX-License-Identifier: GPL-3.0-or-later
// What holds of the sample county on whatever day it is made.
#include "tests/core/exchange/samplestore.h"

#include "core/casework/validation.h"
#include "core/statistics/tableengine.h"
#include "core/store/caserepository.h"
#include "core/store/integrity.h"
#include "core/store/ombudsmanrepository.h"
#include "core/store/statement.h"
#include "core/worklist/worklist.h"

#include <set>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

class SampleOn : public testing::TestWithParam<const char *>
{
protected:
    QDate today() const { return day(GetParam()); }
    TestStore &store() const { return countyOn(today()); }
};

/// The middle of a week, a Sunday, the first day of a financial year, a bank holiday, the last day
/// of a financial year, a leap day, days on which the Code has just begun to apply, and late ones.
INSTANTIATE_TEST_SUITE_P(Days, SampleOn,
                         testing::Values("2026-01-15", "2026-11-22", "2027-04-01", "2026-12-28",
                                         "2026-03-31", "2028-02-29", "2026-04-02", "2026-04-20"));

} // namespace

TEST_P(SampleOn, EveryCounterOfTheWorkListHasSomething)
{
    const auto list = WorkList::load(store().database(), store()->rules(), today(),
                                     LastLook::atEndOf(today().addDays(-30)));
    ASSERT_TRUE(list) << why(list);
    const bool isOpen = store()->rules().calendar().isWorkingDay(today());
    for (const auto &[filter, word] : kStoredWords<WorkFilter>) {
        if (filter != WorkFilter::Today || isOpen) {
            EXPECT_GT(list->count(filter), 0) << word.data();
        }
    }
    EXPECT_GE(list->count(WorkFilter::Overdue), 8);
    EXPECT_LE(list->count(WorkFilter::Overdue), 12);
    if (isOpen) {
        EXPECT_GE(list->count(WorkFilter::Today), 2);
    } else {
        EXPECT_EQ(list->count(WorkFilter::Today), 0) << "nothing is due on a day of rest";
    }
    EXPECT_GE(list->count(WorkFilter::Soon), 3);
    EXPECT_GE(list->count(WorkFilter::Triage), 3);
    EXPECT_GE(list->count(WorkFilter::Hold), 2);
    EXPECT_GE(list->count(WorkFilter::Actions), 5);
    EXPECT_GE(list->count(WorkFilter::Ombudsman), 2);
    EXPECT_LT(list->count(WorkFilter::Unassigned), list->count(WorkFilter::Open) / 4);
}

TEST_P(SampleOn, EveryDeadlineFallsOnAWorkingDay)
{
    int count = 0;
    for (const QString &days :
         {u"SELECT due_on, id FROM stage WHERE due_on IS NOT NULL"_s,
          u"SELECT extended_to, id FROM stage WHERE extended_to IS NOT NULL"_s,
          u"SELECT panel_on, id FROM stage WHERE panel_on IS NOT NULL"_s,
          u"SELECT due_on, id FROM case_record WHERE due_on IS NOT NULL"_s,
          u"SELECT due_on, id FROM action WHERE due_on IS NOT NULL"_s,
          u"SELECT enquiry_due_on, id FROM ombudsman_case WHERE enquiry_due_on IS NOT NULL"_s,
          u"SELECT due_on, id FROM recommendation WHERE due_on IS NOT NULL"_s}) {
        Statement select(store().database(), days);
        while (select.step()) {
            const QDate due = QDate::fromString(select.text(0), Qt::ISODate);
            ++count;
            EXPECT_TRUE(store()->rules().calendar().isWorkingDay(due))
                << days.toStdString() << " " << select.integer(1) << " "
                << select.text(0).toStdString();
        }
    }
    EXPECT_GT(count, 1000);
}

TEST_P(SampleOn, OverdueItemsAreOfManyKinds)
{
    const auto list = WorkList::load(store().database(), store()->rules(), today());
    ASSERT_TRUE(list) << why(list);
    std::set<std::pair<QString, QString>> kinds;
    for (const WorkItem &item : list->filtered(WorkFilter::Overdue)) {
        kinds.insert({kindText(item), stageText(item)});
        EXPECT_GT(item.workingDays, 0) << item.reference.toStdString();
    }
    EXPECT_GE(kinds.size(), 6U);
}

TEST_P(SampleOn, HoldsAsManyComplaintsWhateverTheDay)
{
    const int last = FinancialYear::of(today()).startYear;
    const qint64 all = number(store(), u"SELECT count(*) FROM case_record "
                                       "WHERE kind = 'complaint'"_s);
    EXPECT_GE(all, 3200);
    EXPECT_LE(all, 3600);
    const QString received = u"SELECT count(*) FROM fact_stage WHERE stage_no = 1 AND "
                             "received_quarter BETWEEN %1 AND %2"_s;
    // Two full years and no more than one besides.
    const qint64 both = number(store(), received.arg((last - 2) * 10 + 1).arg((last - 1) * 10 + 4));
    EXPECT_GE(both, 2100);
    EXPECT_LE(both, 3550);
    for (const int year : {last - 2, last - 1}) {
        const qint64 children = number(store(), received.arg(year * 10 + 1).arg(year * 10 + 4) +
                                                    u" AND procedure_key = 'children_statutory'"_s);
        EXPECT_GE(children, 260) << year;
        EXPECT_LE(children, 300) << year;
    }
}

TEST_P(SampleOn, RatesAreThoseOfACounty)
{
    const ReportPeriod period{FinancialYear::of(today()).previous(), 4, {}};
    TableEngine engine(store().database(), store()->reference());
    const std::vector<Filter> stage1{{Dimension::Stage, {u"1"_s}}};
    std::vector<Filter> children = stage1;
    children.push_back({Dimension::Procedure, {u"children_statutory"_s}});
    const auto rate = [&](const QString &measure, const std::vector<Filter> &where) {
        FigureSpec figure;
        figure.measure.measure = measure;
        const auto cell = engine.figure(figure, period, where);
        EXPECT_TRUE(cell) << why(cell);
        return cell ? cell->value().value_or(-1) : -1;
    };
    const auto isWithin = [](double value, double least, double most) {
        return value >= least && value <= most;
    };
    EXPECT_PRED3(isWithin, rate(u"in_time_pct"_s, stage1), 70, 80);
    EXPECT_PRED3(isWithin, rate(u"upheld_pct"_s, stage1), 25, 30);
    EXPECT_PRED3(isWithin, rate(u"upheld_pct"_s, children), 43, 52);
    EXPECT_PRED3(isWithin, rate(u"escalation_pct"_s, {children.back()}), 8, 12);
}

TEST_P(SampleOn, FileIsWhole)
{
    const auto report = checkIntegrity(store().database(), store()->rules());
    ASSERT_TRUE(report) << why(report);
    EXPECT_TRUE(report->findings.isEmpty()) << report->findings.join(u'\n').toStdString();
}

TEST_P(SampleOn, EveryRecordKeepsTheRulesOfItsKind)
{
    const CaseRepository cases(store().database());
    std::vector<CaseId> ids;
    Statement select(store().database(), u"SELECT id FROM case_record ORDER BY id"_s);
    while (select.step())
        ids.emplace_back(select.integer(0));
    for (const CaseId id : ids) {
        const auto dossier = cases.dossier(id);
        ASSERT_TRUE(dossier) << why(dossier);
        const std::string reference = dossier->record.reference.toStdString();
        ASSERT_TRUE(faultsIn(dossier->record, today()).empty()) << reference;
        std::optional<QDate> before;
        for (const auto &folder : dossier->stages) {
            ASSERT_TRUE(faultsIn(folder.stage, today()).empty())
                << reference << " stage " << folder.stage.number;
            ASSERT_TRUE(faultsAgainst(folder.stage, dossier->record.receivedOn, before).empty())
                << reference << " stage " << folder.stage.number;
            before = folder.stage.receivedOn;
            for (const CostRecord &cost : folder.costs)
                ASSERT_LE(cost.paidOn, today()) << reference;
            for (const ActionRecord &action : folder.actions) {
                ASSERT_TRUE(!action.completedOn || *action.completedOn <= today()) << reference;
                ASSERT_TRUE(!action.completedOn || *action.completedOn >= folder.stage.receivedOn)
                    << reference;
            }
        }
        for (const auto &folder : dossier->ombudsman) {
            ASSERT_TRUE(faultsIn(folder.ombudsman, today()).empty()) << reference;
            for (const RecommendationRecord &recommendation : folder.recommendations)
                ASSERT_TRUE(faultsIn(recommendation, today()).empty()) << reference;
        }
    }
}

TEST_P(SampleOn, EveryOmbudsmanCaseKeepsItsRules)
{
    Statement select(store().database(), u"SELECT id FROM ombudsman_case ORDER BY id"_s);
    int known = 0;
    std::set<Decision> decisions;
    while (select.step()) {
        const auto record =
            OmbudsmanRepository::load(store().database(), OmbudsmanId(select.integer(0)));
        ASSERT_TRUE(record) << why(record);
        ASSERT_TRUE(faultsIn(*record, today()).empty()) << record->reference.toStdString();
        known += record->caseId ? 1 : 0;
        if (record->decision)
            decisions.insert(*record->decision);
    }
    EXPECT_GT(known, 20);
    EXPECT_EQ(decisions.size(), size_t(importedDecisions().size()));
    EXPECT_FALSE(decisions.contains(Decision::Invalid)) << "it has no word in the format";
}

TEST_P(SampleOn, EveryShippedTableFillsAndItsRowsAddUp)
{
    TableEngine engine(store().database(), store()->reference());
    const FinancialYear year = FinancialYear::of(today());
    const std::vector<ReportPeriod> periods{{year, Quarter::of(today()).number, today()},
                                            {year.previous(), 4, {}},
                                            {year.previous(), 2, {}}};
    for (const TableDefinition &definition : shippedTables()) {
        for (const ReportPeriod &period : periods) {
            const auto table = engine.fill(definition, period);
            ASSERT_TRUE(table) << definition.id.toStdString() << why(table);
            // A list cut at the top, or cells rounded one by one, do not add up to the total.
            if (table->rows.empty() || !table->rows.back().isTotal || definition.top > 0 ||
                definition.totalIsSumOfCells)
                continue;
            for (size_t column = 0; column < table->columns.size(); ++column) {
                const Cell &total = table->cells.back()[column];
                // Nor do shares, averages and changes.
                if (total.denominator || total.isChange || !total.hasValue())
                    continue;
                double sum = 0;
                for (size_t row = 0; row + 1 < table->rows.size(); ++row)
                    sum += table->cell(row, column).hasValue() ? table->cell(row, column).numerator
                                                               : 0;
                EXPECT_EQ(sum, total.numerator) << definition.id.toStdString() << ", "
                                                << table->columns[column].fullLabel().toStdString();
            }
        }
    }
}

} // namespace redress
