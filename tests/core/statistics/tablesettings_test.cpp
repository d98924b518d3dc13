// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/disclosure/publicfigures.h"
#include "core/statistics/figureformat.h"
#include "core/statistics/tabledefaults.h"
#include "core/store/storageerror.h"
#include "tests/core/statistics/tablefixture.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// Eight complaints of 2023-24 in Roads, one in Parks, none in Bins.
void fillYear(TestStore &store)
{
    QByteArray cases("reference,kind,procedure,directorate,received_date,summary\n");
    QByteArray stages("reference,stage,received_date,responded_date,outcome,outcome_date\n");
    const auto add = [&](const char *reference, const char *directorate, const char *received,
                         const char *end) {
        cases += QByteArray(reference) + ",complaint,corporate," + directorate + ',' + received +
                 ",typed\n";
        stages += QByteArray(reference) + ",1," + received + ',' + end + '\n';
    };
    add("A1", "Roads", "2023-04-05", "2023-04-19,upheld,");           // 8 working days
    add("A2", "Roads", "2023-04-05", "2023-04-28,partially_upheld,"); // 15
    add("A3", "Roads", "2023-04-05", "2023-06-14,not_upheld,");
    add("A4", "Roads", "2023-04-05", "2024-04-10,upheld,");
    add("A5", "Roads", "2023-04-05", ",,");
    add("A6", "Roads", "2023-04-05", ",withdrawn,2023-04-20");
    add("A7", "Roads", "2022-04-05", "2023-04-19,not_upheld,");
    add("B1", "Parks", "2023-04-05", "2023-04-19,not_upheld,");
    const QByteArray issues("reference,stage,issue_category,outcome\nA1,1,Delay,upheld\n"
                            "A4,1,Delay,upheld\nA5,1,Delay,\nA7,1,Delay,not_upheld\n");
    const QByteArray ombudsman("reference,directorate,received_date,decision_date,decision\n"
                               "O1,Roads,2023-05-02,2023-06-01,not_upheld\n"
                               "O2,Roads,2023-05-02,2023-06-01,upheld_injustice\n"
                               "O3,Roads,2023-05-02,2023-06-01,upheld_no_injustice\n"
                               "O4,Roads,2023-05-02,2023-06-01,premature\n");
    const ImportReport report = store.import(
        {store.write(u"services.csv"_s, "directorate\nRoads\nParks\nBins\n"),
         store.write(u"cases.csv"_s, cases), store.write(u"stages.csv"_s, stages),
         store.write(u"issues.csv"_s, issues), store.write(u"ombudsman.csv"_s, ombudsman)});
    ASSERT_TRUE(report.stored) << report.faultsInWords().join(u'\n').toStdString();
}

void keep(TestStore &store, const TableSettings &settings)
{
    const auto written = guarded([&] {
        UnitOfWork unit(store.database(), store->signature(), u"Settings"_s, u"test"_s);
        setCouncilSettings(unit, settings);
        unit.commit();
    });
    ASSERT_TRUE(written) << why(written);
}

/// A table of one cell: \p measure under \p settings, both as JSON.
FilledTable cellOf(TestStore &store, const char *measure, const char *settings)
{
    return filled(store,
                  definition(QByteArray(R"({"id": "t", "measures": [{"measure": ")") + measure +
                             R"("}], "settings": {)" + settings + "}}"),
                  kWholeYear);
}

TableSettings with(const char *name, const char *value)
{
    TableSettings settings;
    EXPECT_TRUE(setStored(settings, QString::fromLatin1(name), QString::fromLatin1(value)));
    return settings;
}

} // namespace

TEST(TableSettings, AreReadAndWrittenUnderTheirNames)
{
    TableSettings settings;
    const QHash<QString, QString> values{
        {u"decimals"_s, u"1"_s}, {u"demand"_s, u"Open cases"_s}, {u"threshold"_s, u"7"_s}};
    for (const SettingName &name : tableSettingNames()) {
        EXPECT_EQ(storedSetting(settings, name.name), std::nullopt);
        const QString value = name.words.isEmpty() ? values.value(name.name) : name.words.last();
        EXPECT_TRUE(setStored(settings, name.name, value)) << name.name.data();
        EXPECT_EQ(storedSetting(settings, name.name), value);
        EXPECT_FALSE(name.labelText().isEmpty());
        EXPECT_EQ(qsizetype(name.wordLabels.size()), name.words.size());
        EXPECT_EQ(name.wordText(value) == value, name.words.isEmpty());
    }
    EXPECT_EQ(tableSettingNames().size(), 13U);
    const auto back = tableSettingsFromJson(toJson(settings));
    ASSERT_TRUE(back) << why(back);
    EXPECT_EQ(*back, settings);
    EXPECT_TRUE(toJson(TableSettings()).isEmpty());
}

TEST(TableSettings, RefuseWhatTheyDoNotKnow)
{
    for (const char *json : {R"({"id": "t", "measures": [{"measure": "received"}],
                                 "settings": {"timelines": "aim"}})",
                             R"({"id": "t", "measures": [{"measure": "received"}],
                                 "settings": {"timeliness": "soon"}})",
                             R"({"id": "t", "measures": [{"measure": "received"}],
                                 "settings": {"decimals": -1}})"}) {
        const auto table = tableFromJson(json);
        ASSERT_FALSE(table) << json;
        EXPECT_EQ(table.error().code, Error::Code::Invalid);
    }
}

TEST(TableSettings, OfTheDefinitionComeBeforeThoseOfTheCouncil)
{
    TestStore store;
    fillYear(store);
    keep(store, with("timeliness", "aim"));
    EXPECT_EQ(councilSettings(store.database()).timeliness, Timeliness::Aim);
    EXPECT_EQ(cellOf(store, "in_time_pct", "").definition.measures.front().measure,
              u"within_aim_pct"_s);
    EXPECT_EQ(cellOf(store, "in_time_pct", R"("timeliness": "in_force")")
                  .definition.measures.front()
                  .measure,
              u"in_time_pct"_s);
    keep(store, {});
    EXPECT_EQ(councilSettings(store.database()), TableSettings::shipped()) << "taken back";
}

TEST(TableSettings, OfTheCouncilAreAudited)
{
    TestStore store;
    keep(store, with("uphold_base", "decided"));
    EXPECT_EQ(store.database().ask(
                  u"SELECT new_value FROM change_entry WHERE field = 'tables.uphold_base'"_s),
              u"decided"_s);
}

/// \source S-13
TEST(Decimals, AreThoseOfTheSettingsWhereAColumnAsksForNone)
{
    TestStore store;
    fillYear(store);
    EXPECT_EQ(cellOf(store, "upheld_pct", "").cell(0, 0).value(), 40.0) << "2 of 5";
    const FilledTable one = cellOf(store, "in_time_pct", R"("decimals": 1)");
    EXPECT_EQ(one.cell(0, 0).value(), 60.0);
    EXPECT_EQ(cellText(one.cell(0, 0)), u"60.0%"_s);
    EXPECT_FALSE(one.notes.isEmpty()) << "printed with the table";
    EXPECT_TRUE(cellOf(store, "in_time_pct", "").notes.isEmpty());
}

/// \source S-14
TEST(PercentageOfNothing, IsADashOrABlank)
{
    TestStore store;
    fillYear(store);
    const FilledTable dash = cellOf(store, "panels_in_time_pct", "");
    EXPECT_EQ(cellText(dash.cell(0, 0)), u"-"_s);
    const FilledTable blank = cellOf(store, "panels_in_time_pct", R"("no_base": "blank")");
    EXPECT_EQ(cellText(blank.cell(0, 0)), QString());
    EXPECT_EQ(cellPlain(blank.cell(0, 0)), QString());
    EXPECT_FALSE(blank.notes.isEmpty());
}

/// \source S-18
TEST(Bands, StandAloneOrAddedUpOrBoth)
{
    TestStore store;
    fillYear(store);
    const auto keys = [&](const char *settings) {
        const FilledTable table = filled(store,
                                         definition(QByteArray(R"({"id": "t", "measures": [
                {"measure": "within_10_pct", "key": "a"},
                {"measure": "from_11_to_20_pct", "key": "b"},
                {"measure": "within_20_pct", "key": "c"}], "settings": {)") +
                                                    settings + "}}"),
                                         kWholeYear);
        QStringList found;
        for (const ColumnHead &head : table.columns)
            found.append(head.key);
        return found.join(QString());
    };
    EXPECT_EQ(keys(""), u"abc"_s);
    EXPECT_EQ(keys(R"("bands": "bands")"), u"ab"_s);
    EXPECT_EQ(keys(R"("bands": "cumulative")"), u"ac"_s);
    // A table that has the one kind alone keeps it.
    EXPECT_EQ(cellOf(store, "within_20_pct", R"("bands": "bands")").columns.size(), 1U);
}

/// \source S-20
TEST(UpholdRate, IsOnFourBasesAndNamesTheOneItIsOn)
{
    TestStore store;
    fillYear(store);
    QSet<QString> headings;
    QSet<QString> bases;
    const auto rate = [&](const char *settings) {
        const FilledTable table = cellOf(store, "ombudsman_uphold_rate", settings);
        headings.insert(table.columns.front().label);
        bases.insert(table.basis.join(u' '));
        return std::pair(table.cell(0, 0).numerator, table.cell(0, 0).denominator.value_or(0));
    };
    EXPECT_EQ(rate(""), std::pair(2.0, 3.0));
    EXPECT_EQ(rate(R"("uphold_base": "decided")"), std::pair(2.0, 4.0));
    EXPECT_EQ(rate(R"("fault_alone": "left_out")"), std::pair(1.0, 3.0));
    EXPECT_EQ(rate(R"("uphold_base": "decided", "fault_alone": "left_out")"), std::pair(1.0, 4.0));
    EXPECT_EQ(headings.size(), 4);
    EXPECT_EQ(bases.size(), 4);
}

/// \source S-19
TEST(EscalationSetting, ChoosesTheMeasureForTablesAndFigures)
{
    TestStore store;
    fillYear(store);
    EXPECT_EQ(cellOf(store, "escalation_pct", "").cell(0, 0).denominator, 7.0) << "received";
    EXPECT_EQ(cellOf(store, "escalation_pct", R"("escalation": "cohort")").cell(0, 0).denominator,
              5.0)
        << "answered";
    keep(store, with("escalation", "cohort"));
    TableEngine engine(store.database(), store->reference());
    FigureSpec figure;
    figure.measure.measure = u"escalation_pct"_s;
    const auto cell = engine.figure(figure, kWholeYear);
    ASSERT_TRUE(cell) << why(cell);
    EXPECT_EQ(cell->denominator, 5.0);
    const auto cases = engine.casesBehind(figure, kWholeYear);
    ASSERT_TRUE(cases) << why(cases);
    EXPECT_EQ(cases->denominator.size(), 5U);
}

/// \source S-21
TEST(LearningPeriod, IsTheOutcomeDateOrTheReceipt)
{
    TestStore store;
    fillYear(store);
    EXPECT_EQ(cellOf(store, "issues", "").cell(0, 0).value(), 2.0) << "A1 and A7";
    const FilledTable received = cellOf(store, "issues", R"("learning_period": "received")");
    EXPECT_EQ(received.cell(0, 0).value(), 3.0) << "A1, A4 and A5";
    EXPECT_NE(received.basis, cellOf(store, "issues", "").basis);
    TableEngine engine(store.database(), store->reference());
    const auto cases = engine.casesBehind(received, 0, 0);
    ASSERT_TRUE(cases) << why(cases);
    EXPECT_EQ(cases->numerator.size(), 3U);
}

/// \source S-22
TEST(ZeroRowsSetting, IsTheCouncilsWhereADefinitionSaysNothing)
{
    TestStore store;
    fillYear(store);
    const auto rows = [&](const char *more) {
        return filled(store,
                      definition(QByteArray(R"({"id": "t", "rows": [{"dimension": "directorate"}],
                          "list": ["Parks"], "measures": [{"measure": "received"}])") +
                                 more + "}"),
                      kWholeYear)
            .rows.size();
    };
    EXPECT_EQ(rows(""), 3U) << "shown is the usual";
    EXPECT_EQ(rows(R"(, "settings": {"zero_rows": "listed"})"), 1U);
    keep(store, with("zero_rows", "show"));
    EXPECT_EQ(rows(""), 3U);
    EXPECT_EQ(rows(R"(, "settings": {"zero_rows": "hide"})"), 2U);
    keep(store, with("zero_rows", "hide"));
    EXPECT_EQ(rows(R"(, "zero_rows": "show")"), 3U) << "the definition's own";
}

/// \source S-28, M-09: what has no outcome yet is in the base, what was withdrawn is not
TEST(OutcomeBasisSetting, FollowsOutcomesOrWhatWasReceived)
{
    TestStore store;
    fillYear(store);
    const FilledTable byOutcome = cellOf(store, "upheld_pct", "");
    EXPECT_EQ(byOutcome.cell(0, 0).numerator, 2.0);
    EXPECT_EQ(byOutcome.cell(0, 0).denominator, 5.0) << "A1 to A3, A7, B1";
    const FilledTable byReceipt = cellOf(store, "upheld_pct", R"("outcome_basis": "received")");
    EXPECT_EQ(byReceipt.cell(0, 0).numerator, 3.0) << "A1, A2, A4";
    EXPECT_EQ(byReceipt.cell(0, 0).denominator, 6.0) << "A1 to A5, B1";
    EXPECT_NE(byOutcome.basis, byReceipt.basis);
    EXPECT_NE(byOutcome.columns.front().label, byReceipt.columns.front().label);
    keep(store, with("outcome_basis", "received"));
    EXPECT_EQ(cellOf(store, "upheld_pct", "").cell(0, 0).denominator, 6.0);
    EXPECT_EQ(cellOf(store, "upheld_pct", R"("outcome_basis": "outcome")").cell(0, 0).denominator,
              5.0);
    const FilledTable rows = filled(store, definition(R"({"id": "t",
        "rows": [{"dimension": "outcome"}], "measures": [{"measure": "outcomes"}]})"),
                                    kWholeYear);
    EXPECT_EQ(rows.rowNamed(u"withdrawn"_s), -1);
    const int open = rows.rowNamed(u"Still open"_s);
    ASSERT_GE(open, 0);
    EXPECT_EQ(rows.cell(size_t(open), 0).value(), 1.0);
}

TEST(Basis, NamesTheColumnsOfEachWhereThereAreSeveral)
{
    TestStore store;
    fillYear(store);
    const FilledTable table = filled(store, definition(R"({"id": "t", "measures": [
        {"measure": "received", "key": "a", "label": "Came in"},
        {"measure": "upheld_pct", "key": "b"}]})"),
                                     kWholeYear);
    ASSERT_EQ(table.basis.size(), 2);
    EXPECT_TRUE(table.basis.front().startsWith(u"Came in: "_s));
    EXPECT_EQ(cellOf(store, "received", "").basis.size(), 1);
}

/// \source S-24
TEST(Threshold, OfOneTableProtectsAllThatIsPublishedWithIt)
{
    TestStore store;
    fillYear(store);
    const auto hidden = [&](const char *settings) {
        TableEngine engine(store.database(), store->reference());
        PublicFigures figures(engine);
        const TableDefinition table = definition(
            QByteArray(R"({"id": "t", "measures": [{"measure": "outcomes"}], "settings": {)") +
            settings + "}}");
        EXPECT_TRUE(figures.fill(table, kWholeYear));
        EXPECT_TRUE(figures.protect(3));
        const auto shown = figures.fill(table, kWholeYear);
        return shown && shown->cell(0, 0).state == Cell::State::Suppressed;
    };
    EXPECT_FALSE(hidden("")) << "5 is not below 3";
    EXPECT_TRUE(hidden(R"("threshold": 6)"));
    keep(store, with("threshold", "9"));
    EXPECT_EQ(disclosureThreshold(store.database()), 9);
}

} // namespace redress
