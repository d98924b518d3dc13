// SPDX-License-Identifier: GPL-3.0-or-later
// Measures that need more than one column to be counted.
#include "tests/core/statistics/tablefixture.h"

#include "core/store/caserepository.h"
#include "core/store/storageerror.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

void import(TestStore &store, const QString &stages, const QString &more = {},
            const QString &moreName = {})
{
    QSet<QString> references;
    QString cases = u"reference,kind,procedure,directorate,received_date,summary\n"_s;
    for (const QString &line : stages.split(u'\n', Qt::SkipEmptyParts).mid(1)) {
        const QString reference = line.section(u',', 0, 0);
        if (references.contains(reference))
            continue;
        references.insert(reference);
        cases += u"%1,complaint,children_statutory,Care,%2,typed\n"_s.arg(reference,
                                                                          line.section(u',', 2, 2));
    }
    QStringList files{store.write(u"services.csv"_s, "directorate\nCare\n"),
                      store.write(u"cases.csv"_s, cases.toUtf8()),
                      store.write(u"stages.csv"_s, stages.toUtf8())};
    if (!moreName.isEmpty())
        files.append(store.write(moreName, more.toUtf8()));
    const ImportReport report = store.import(files);
    ASSERT_TRUE(report.stored) << report.faultsInWords().join(u'\n').toStdString();
}

/// Of the whole year, unless another period is given.
Cell measured(TestStore &store, const QString &measure, const ReportPeriod &period = kWholeYear)
{
    TableEngine engine(store.database(), store->reference());
    FigureSpec figure;
    figure.measure.measure = measure;
    const auto cell = engine.figure(figure, period);
    EXPECT_TRUE(cell) << measure.toStdString() << why(cell);
    return cell ? *cell : Cell();
}

QStringList references(TestStore &store, const QString &measure)
{
    TableEngine engine(store.database(), store->reference());
    FigureSpec figure;
    figure.measure.measure = measure;
    const auto cases = engine.casesBehind(figure, kWholeYear);
    EXPECT_TRUE(cases) << why(cases);
    QStringList found;
    if (cases) {
        for (const FactRef &fact : cases->numerator)
            found.append(fact.reference);
    }
    return found;
}

/// Changes one stage as a form does.
template <typename Change>
void change(TestStore &store, const QString &reference, int number, Change apply)
{
    const CaseRepository cases(store.database());
    const auto id = cases.find(reference);
    ASSERT_TRUE(id && *id);
    const auto dossier = cases.dossier(**id);
    ASSERT_TRUE(dossier) << why(dossier);
    for (const auto &entry : dossier->stages) {
        if (entry.stage.number != number)
            continue;
        StageRecord stage = entry.stage;
        apply(stage);
        const auto written = guarded([&] {
            UnitOfWork unit(store.database(), store->signature(), u"Changed"_s, u"test"_s);
            unwrap(CaseRepository::update(unit, store->rules(), entry.stage, stage));
            unit.commit();
        });
        ASSERT_TRUE(written) << why(written);
    }
}

const QString kStages = u"reference,stage,received_date,responded_date,outcome\n"_s;

} // namespace

/// A request of Thursday 1 June 2023: the panel by 13 July, its report 5 working days after it met,
/// the reply 15 after that. \source domain M-08, W14
TEST(StageThree, HasThreeMeasuresOfItsTime)
{
    TestStore store;
    import(store, u"reference,stage,received_date,responded_date,outcome,panel_date\n"
                  "A,1,2023-04-05,2023-04-12,not_upheld,\n"
                  "A,2,2023-04-20,2023-05-19,not_upheld,\n"
                  "A,3,2023-06-01,2023-08-11,not_upheld,2023-07-13\n"
                  "B,1,2023-04-05,2023-04-12,not_upheld,\n"
                  "B,2,2023-04-20,2023-05-19,not_upheld,\n"
                  "B,3,2023-06-01,2023-08-11,not_upheld,2023-07-14\n"_s);
    EXPECT_EQ(measured(store, u"panels_in_time_pct"_s).value(), 50.0) << "the 31st working day";
    EXPECT_EQ(measured(store, u"panel_findings_in_time_pct"_s).state, Cell::State::NoBase);
    // Thursday 20 July is the fifth working day after the 13th, Monday 24 the sixth after the 14th.
    change(store, u"A"_s, 3, [](StageRecord &stage) { stage.findingsOn = QDate(2023, 7, 20); });
    change(store, u"B"_s, 3, [](StageRecord &stage) { stage.findingsOn = QDate(2023, 7, 24); });
    EXPECT_EQ(measured(store, u"panel_findings_in_time_pct"_s).value(), 50.0);
    EXPECT_EQ(references(store, u"panel_findings_in_time_pct"_s), QStringList{u"A"_s});
    // 15 working days after 20 July end on 10 August, after 24 July on 14 August.
    EXPECT_EQ(measured(store, u"panel_replies_in_time_pct"_s).value(), 50.0);
    EXPECT_EQ(references(store, u"panel_replies_in_time_pct"_s), QStringList{u"B"_s});
}

TEST(StageThree, FindingsArePlacedByTheirOwnQuarter)
{
    TestStore store;
    import(store, u"reference,stage,received_date,responded_date,outcome,panel_date\n"
                  "A,1,2023-04-05,2023-04-12,not_upheld,\n"
                  "A,2,2023-04-20,2023-05-19,not_upheld,\n"
                  "A,3,2023-06-01,,,2023-06-29\n"_s);
    change(store, u"A"_s, 3, [](StageRecord &stage) { stage.findingsOn = QDate(2023, 7, 3); });
    const FilledTable table = filled(store, definition(R"({"id": "t", "columns": {"by": "quarter"},
        "measures": [{"measure": "panel_findings_in_time_pct", "key": "f"}]})"),
                                     kWholeYear);
    EXPECT_EQ(table.cell(0, 0).state, Cell::State::NoBase) << "the panel met in June";
    EXPECT_EQ(table.cell(0, 1).value(), 100.0) << "it reported in July";
}

/// Received on Monday 3 April 2023, answered on the 25th working day with ten days on hold.
TEST(Timeliness, IsGrossOfAPauseThatStoppedTheClockAndNetOfIt)
{
    TestStore store;
    import(store,
           kStages + u"A,1,2023-04-03,2023-05-12,upheld\nB,1,2023-04-03,2023-04-12,upheld\n"_s);
    EXPECT_EQ(measured(store, u"in_time_pct"_s).value(), 50.0);
    EXPECT_EQ(measured(store, u"in_time_gross_pct"_s).value(), 50.0);
    const auto hold = [](bool stops) {
        return [stops](StageRecord &stage) {
            stage.holds = {{{}, QDate(2023, 4, 11), QDate(2023, 4, 24), std::nullopt, stops}};
        };
    };
    change(store, u"A"_s, 1, hold(false));
    EXPECT_EQ(measured(store, u"in_time_pct"_s).value(), 50.0) << "a hold alone stops no clock";
    change(store, u"A"_s, 1, hold(true));
    EXPECT_EQ(measured(store, u"in_time_pct"_s).value(), 100.0);
    EXPECT_EQ(measured(store, u"in_time_gross_pct"_s).value(), 50.0);
    EXPECT_EQ(references(store, u"in_time_gross_pct"_s), QStringList{u"B"_s});
}

/// The aim is Wednesday 19 April, the limit Thursday 4 May; for A an extension was agreed.
TEST(Timeliness, IsByTheAimTheLimitOrTheDayInForce)
{
    TestStore store;
    import(store, u"reference,stage,received_date,responded_date,outcome,extension_agreed_to\n"
                  "A,1,2023-04-03,2023-05-12,upheld,2023-05-12\n"
                  "B,1,2023-04-03,2023-05-03,upheld,\n"
                  "C,1,2023-04-03,2023-04-20,upheld,\n"
                  "D,1,2023-04-03,2023-04-17,upheld,\n"_s);
    EXPECT_EQ(references(store, u"within_aim"_s), QStringList{u"D"_s});
    EXPECT_EQ(references(store, u"within_limit"_s), (QStringList{u"D"_s, u"C"_s, u"B"_s}));
    EXPECT_EQ(measured(store, u"in_time"_s).value(), 4.0) << "A by its extension";
    EXPECT_EQ(measured(store, u"from_11_to_20_pct"_s).value(), 50.0);
    EXPECT_EQ(measured(store, u"within_20_pct"_s).value(), 75.0);
}

/// Twenty working days of April 2023 end in May: E was answered within them, after ten of them; F
/// was not. \source domain 3.2: adult social care has a limit and no aim
TEST(Timeliness, IsByTheLimitWhereAProcedureHasNoAim)
{
    TestStore store;
    const ImportReport report = store.import(
        {store.write(u"services.csv"_s, "directorate\nCare\n"),
         store.write(u"cases.csv"_s, "reference,kind,procedure,directorate,received_date,summary\n"
                                     "E,complaint,adult_social_care,Care,2023-04-03,typed\n"
                                     "F,complaint,adult_social_care,Care,2023-04-03,typed\n"),
         store.write(u"stages.csv"_s, "reference,stage,received_date,responded_date,outcome\n"
                                      "E,1,2023-04-03,2023-04-28,upheld\n"
                                      "F,1,2023-04-03,2023-05-31,upheld\n")});
    ASSERT_TRUE(report.stored) << report.faultsInWords().join(u'\n').toStdString();
    EXPECT_EQ(references(store, u"within_aim"_s), QStringList{u"E"_s});
    EXPECT_EQ(measured(store, u"within_aim_pct"_s).value(), 50.0);
}

/// Two of the four that were answered in the year went to stage 2, one of them in the next year.
TEST(Escalation, IsAFlowOrACohort)
{
    TestStore store;
    import(store, kStages + u"A,1,2023-04-05,2023-04-12,not_upheld\n"
                            "A,2,2023-05-02,,\n"
                            "B,1,2024-03-04,2024-03-12,not_upheld\n"
                            "B,2,2024-04-15,,\n"
                            "C,1,2023-06-05,2023-06-12,upheld\n"
                            "D,1,2023-06-05,2023-06-12,upheld\n"
                            "E,1,2023-03-06,2023-03-20,upheld\n"
                            "E,2,2023-04-20,,\n"
                            "F,1,2024-03-25,,\n"_s);
    EXPECT_EQ(measured(store, u"escalation_pct"_s).numerator, 2.0) << "A and E, in the year";
    EXPECT_EQ(measured(store, u"escalation_pct"_s).denominator, 5.0);
    EXPECT_EQ(measured(store, u"escalation_cohort_pct"_s).numerator, 2.0) << "A and B, whenever";
    EXPECT_EQ(measured(store, u"escalation_cohort_pct"_s).denominator, 4.0);
    const ReportPeriod asAtMarch{{2023}, 4, QDate(2024, 3, 31)};
    EXPECT_EQ(measured(store, u"escalation_cohort_pct"_s, asAtMarch).numerator, 1.0)
        << "B was not known to escalate";
}

TEST(OnHold, CountsWhatIsNeitherAnsweredNorEndedOnTheLastDay)
{
    TestStore store;
    import(store, u"reference,stage,received_date,responded_date,outcome,outcome_date,on_hold_from,"
                  "on_hold_to\n"
                  "A,1,2024-03-04,,,,2024-03-11,\n"
                  "B,1,2024-03-04,,,,2024-03-11,2024-03-31\n"
                  "C,1,2024-03-04,,,,2024-03-11,2024-03-30\n"
                  "D,1,2024-03-04,2024-03-25,upheld,,2024-03-11,\n"
                  "E,1,2024-03-04,2024-04-08,upheld,,2024-03-11,\n"
                  "F,1,2024-03-04,,withdrawn,2024-03-20,2024-03-11,\n"
                  "G,1,2024-03-04,,,,2024-04-02,\n"
                  "H,1,2024-03-04,,,,,\n"_s);
    EXPECT_EQ(references(store, u"on_hold"_s), (QStringList{u"A"_s, u"B"_s, u"E"_s}));
    EXPECT_EQ(measured(store, u"on_hold"_s, {{2023}, 4, QDate(2024, 5, 2)}).value(), 2.0)
        << "A and G";
}

/// \source domain M-15: over what was made, and over what fell due
TEST(Recommendations, AreCarriedOutOfThoseMadeAndOfThoseDue)
{
    TestStore store;
    const QString services = store.write(u"services.csv"_s, "directorate\nCare\n");
    const QString ombudsman = store.write(
        u"ombudsman.csv"_s, "reference,directorate,received_date,decision_date,decision,"
                            "enquiry_due_date,enquiry_responded_date\n"
                            "O1,Care,2023-01-09,2023-02-01,upheld_injustice,2023-01-20,"
                            "2023-01-20\n"
                            "O2,Care,2023-05-09,2023-06-01,upheld_injustice,2023-05-19,"
                            "2023-05-22\n"
                            "O3,Care,2023-05-09,2023-06-01,not_upheld,,2023-05-22\n"
                            "O4,Care,2023-05-09,2023-06-01,not_upheld,2023-05-19,"
                            "2023-05-19\n");
    const QString remedies =
        store.write(u"remedies.csv"_s, "ombudsman_reference,category,due_date,completed_date\n"
                                       "O1,apology,2023-04-03,2023-04-03\n"
                                       "O1,provide_service,2023-05-01,2023-05-02\n"
                                       "O2,apology,2023-07-03,\n"
                                       "O2,other,2024-04-01,2023-08-01\n"
                                       "O2,provide_service,,2023-08-01\n");
    ASSERT_TRUE(store.import({services, ombudsman, remedies}).stored);
    EXPECT_EQ(measured(store, u"recommendations"_s).value(), 3.0);
    EXPECT_EQ(measured(store, u"recommendations_complied_pct"_s).value(), 67.0);
    EXPECT_EQ(measured(store, u"recommendations_due"_s).value(), 3.0);
    EXPECT_EQ(measured(store, u"recommendations_due_complied_pct"_s).value(), 67.0);
    EXPECT_EQ(measured(store, u"recommendations_in_time_pct"_s).value(), 33.0);
    EXPECT_EQ(measured(store, u"recommendations_late"_s).value(), 1.0);
    const ReportPeriod asAtMay{{2023}, 4, QDate(2023, 5, 1)};
    EXPECT_EQ(measured(store, u"recommendations_due_complied_pct"_s, asAtMay).value(), 50.0);
    // O3 has no day to be measured by; O1 was answered in the year before.
    EXPECT_EQ(measured(store, u"ombudsman_replies_in_time_pct"_s).denominator, 2.0);
    EXPECT_EQ(measured(store, u"ombudsman_replies_in_time_pct"_s).value(), 50.0);
}

/// \source domain M-19
TEST(Actions, ThatHelpOthersAreCountedByActionAndByComplaint)
{
    TestStore store;
    import(store,
           kStages + u"A,1,2023-04-05,2023-04-12,upheld\nB,1,2023-04-05,2023-04-12,upheld\n"
                     "C,1,2023-04-05,2023-04-12,not_upheld\n"_s,
           u"reference,stage,category,scope\nA,1,Training,wider\nA,1,Form,wider\n"
           "A,1,Apology,individual\nB,1,Apology,individual\nC,1,Training,wider\n"_s,
           u"actions.csv"_s);
    EXPECT_EQ(measured(store, u"actions_wider_pct"_s).value(), 60.0);
    const Cell upheld = measured(store, u"upheld_with_wider_action_pct"_s);
    EXPECT_EQ(upheld.numerator, 1.0);
    EXPECT_EQ(upheld.denominator, 2.0);
}

/// \source domain M-17, report 000
TEST(RootCauses, OfTheCommonestIssuesStandUnderThem)
{
    TestStore store;
    QString issues = u"reference,stage,issue_category,root_cause\n"_s;
    const auto add = [&](int count, const QString &category, const QString &cause) {
        for (; count > 0; --count)
            issues += u"A,1,%1,%2\n"_s.arg(category, cause);
    };
    add(14, u"Assessments"_s, u"Delivery - Inappropriate action"_s);
    add(5, u"Assessments"_s, u"Delivery - Quality"_s);
    add(6, u"Assessments"_s, u"Delivery - Delay"_s);
    add(3, u"Other activity"_s, u"Delivery - Quality"_s);
    add(29, u"Other activity"_s, {});
    add(18, u"Meetings"_s, u"Staff - Attitude"_s);
    add(17, u"Visits"_s, u"Staff - Attitude"_s);
    add(16, u"Plans"_s, u"Staff - Attitude"_s);
    add(12, u"Placement"_s, u"Staff - Attitude"_s);
    import(store, kStages + u"A,1,2023-04-05,2023-04-12,upheld\n"_s, issues, u"issues.csv"_s);
    const TableDefinition *shipped = shippedTable(u"root-causes-of-top-issues");
    ASSERT_NE(shipped, nullptr);
    const FilledTable table = filled(store, *shipped, kWholeYear);
    QStringList rows;
    for (const RowHead &row : table.rows)
        rows.append(row.names.join(u": "_s));
    EXPECT_EQ(rows,
              (QStringList{u"Other activity: Delivery - Quality"_s,
                           u"Assessments: Delivery - Inappropriate action"_s,
                           u"Assessments: Delivery - Delay"_s, u"Assessments: Delivery - Quality"_s,
                           u"Meetings: Staff - Attitude"_s, u"Visits: Staff - Attitude"_s,
                           u"Plans: Staff - Attitude"_s}));
    const auto figures = [&](size_t row) {
        QList<double> values;
        for (const Cell &cell : table.cells[row])
            values.append(cell.value().value_or(-1));
        return values;
    };
    EXPECT_EQ(figures(0), (QList<double>{3, 32, 3})) << "of this cause, of the issue, with a cause";
    EXPECT_EQ(figures(2), (QList<double>{6, 25, 25}));
    TableEngine engine(store.database(), store->reference());
    const auto cases = engine.casesBehind(table, 0, 1);
    ASSERT_TRUE(cases) << why(cases);
    EXPECT_EQ(cases->numerator.size(), 32U) << "the whole issue opens, not one cause of it";
}

/// \source domain M-26: one decimal, and the indicator named
TEST(ComplaintsPerDemand, AreAShareOfTheYearsFigure)
{
    TestStore store;
    import(store, kStages + u"A,1,2023-04-05,,\nB,1,2023-11-06,,\nC,1,2022-11-07,,\n"_s,
           u"year,measure,value\n2023-24,Referrals to Children's Social Care,150\n"
           "2023-24,Open cases,40\n2022-23,Referrals to Children's Social Care,160\n"_s,
           u"demand.csv"_s);
    EXPECT_EQ(measured(store, u"complaints_per_demand_pct"_s).value(), 1.3) << "2 of 150";
    const QByteArray byYear = R"({"id": "t", "columns": {"by": "year", "years": 2},
        "measures": [{"measure": "complaints_per_demand_pct", "key": "pct"}]%1})";
    const FilledTable referrals =
        filled(store, definition(QByteArray(byYear).replace("%1", "")), kWholeYear);
    EXPECT_EQ(referrals.cell(0, 0).value(), 0.6) << "1 of 160";
    EXPECT_EQ(referrals.cell(0, 1).value(), 1.3);
    EXPECT_TRUE(referrals.basis.join(u' ').contains(u"Referrals to Children's Social Care"_s));
    const FilledTable open = filled(
        store,
        definition(QByteArray(byYear).replace("%1", R"(, "settings": {"demand": "Open cases"})")),
        kWholeYear);
    EXPECT_EQ(open.cell(0, 0).state, Cell::State::NotAvailable) << "not entered for 2022-23";
    EXPECT_EQ(open.cell(0, 1).value(), 5.0);
    EXPECT_TRUE(open.basis.join(u' ').contains(u"Open cases"_s));
    const FilledTable quarters = filled(store, definition(R"({"id": "t",
        "columns": {"by": "quarter", "total": "ytd"},
        "measures": [{"measure": "complaints_per_demand_pct", "key": "pct"}]})"),
                                        kWholeYear);
    EXPECT_EQ(quarters.cell(0, 0).state, Cell::State::NotAvailable) << "demand is of a year";
    EXPECT_EQ(quarters.cell(0, 4).value(), 1.3);
    TableEngine engine(store.database(), store->reference());
    const auto cases = engine.casesBehind(referrals, 0, 1);
    ASSERT_TRUE(cases) << why(cases);
    EXPECT_EQ(cases->numerator.size(), 2U);
    EXPECT_FALSE(cases->hasDenominator);
}

TEST(ComplaintsPerDemand, TakePublishedComplaintsAsWell)
{
    TestStore store;
    import(store, kStages + u"A,1,2023-04-05,,\n"_s);
    const QString history =
        store.write(u"history.csv"_s, "year,measure,value\n2022-23,stage_1_received,66\n");
    const QString demand = store.write(
        u"demand.csv"_s, "year,measure,value\n2022-23,Referrals to Children's Social Care,6836\n");
    ASSERT_TRUE(store.import({history, demand}).stored);
    TableEngine engine(store.database(), store->reference());
    FigureSpec figure;
    figure.measure.measure = u"complaints_per_demand_pct"_s;
    figure.yearOffset = -1;
    const auto cell = engine.figure(figure, kWholeYear);
    ASSERT_TRUE(cell) << why(cell);
    EXPECT_EQ(cell->value(), 1.0) << "66 of 6836";
    EXPECT_TRUE(cell->isHistory);
}

TEST(Changes, OfARateAreInPercentagePoints)
{
    TestStore store;
    import(store, kStages + u"A,1,2022-04-05,2022-04-12,upheld\nB,1,2022-04-05,2022-04-12,upheld\n"
                            "C,1,2022-04-05,2022-04-12,not_upheld\n"
                            "D,1,2023-04-05,2023-04-12,upheld\n"
                            "E,1,2023-04-05,2023-04-12,not_upheld\n"_s);
    const FilledTable table = filled(store, definition(R"({"id": "t",
        "columns": {"by": "year", "years": 2, "change": "percent"},
        "measures": [{"measure": "outcomes", "key": "number"},
                     {"measure": "upheld_pct", "key": "pct"}]})"),
                                     kWholeYear);
    ASSERT_EQ(table.columns.size(), 6U);
    EXPECT_EQ(table.columns[4].key, u"change_number"_s);
    EXPECT_EQ(table.cell(0, 4).value(), -33.0) << "2 after 3";
    EXPECT_EQ(table.columns[4].unit, Measure::Unit::Percent);
    EXPECT_EQ(table.cell(0, 5).value(), -17.0) << "50 after 67, as printed";
    EXPECT_EQ(table.columns[5].unit, Measure::Unit::Count);
    EXPECT_TRUE(table.columns[5].group.contains(u"points"_s));
    TableEngine engine(store.database(), store->reference());
    FigureSpec figure;
    figure.measure.measure = u"upheld_pct"_s;
    figure.change = Change::Percent;
    const auto cell = engine.figure(figure, kWholeYear);
    ASSERT_TRUE(cell) << why(cell);
    EXPECT_EQ(cell->value(), -17.0);
}

TEST(SampledShare, IsOfUpheldResponsesOfStagesOneAndTwo)
{
    TestStore store;
    import(store,
           kStages + u"A,1,2023-04-05,2023-04-12,upheld\nA,2,2023-05-05,2023-05-12,upheld\n"
                     "A,3,2023-06-05,2023-06-12,upheld\nB,1,2023-04-05,2023-04-12,not_upheld\n"_s,
           u"reference,stage,pillar,theme\nA,1,Planning,Late\nA,1,Recording,Gaps\n"_s,
           u"dip_sample.csv"_s);
    const Cell share = measured(store, u"sampled_share"_s);
    EXPECT_EQ(share.numerator, 1.0);
    EXPECT_EQ(share.denominator, 2.0);
}

} // namespace redress
