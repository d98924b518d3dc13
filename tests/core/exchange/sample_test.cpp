// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/samplestore.h"

#include "core/statistics/tableengine.h"
#include "core/store/statement.h"
#include "core/store/yearrepository.h"

#include <QCryptographicHash>

#include <map>
#include <set>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

const QDate kToday = day("2026-01-15");

/// The digest of every row that \p sql gives, in its order.
QByteArray digestOfRows(Database &database, const QString &sql, int columns)
{
    QCryptographicHash digest(QCryptographicHash::Sha256);
    Statement rows(database, sql);
    while (rows.step()) {
        for (int column = 0; column < columns; ++column) {
            digest.addData(rows.isNull(column) ? QByteArray("-") : rows.text(column).toUtf8());
            digest.addData("\x1f");
        }
        digest.addData("\n");
    }
    return digest.result().toHex();
}

/// The digest of every row of a table, in the order of its columns from the left.
QByteArray digestOf(Database &database, const QString &table)
{
    QStringList columns;
    Statement info(database, u"SELECT name FROM pragma_table_info('%1') ORDER BY cid"_s.arg(table));
    while (info.step())
        columns.append(info.text(0));
    QStringList order;
    for (qsizetype i = 1; i <= columns.size(); ++i)
        order.append(QString::number(i));
    return digestOfRows(
        database,
        u"SELECT %1 FROM %2 ORDER BY %3"_s.arg(columns.join(u", "_s), table, order.join(u", "_s)),
        int(columns.size()));
}

std::map<QString, QByteArray> digestsOf(Database &database)
{
    QStringList tables;
    Statement names(database,
                    u"SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"_s);
    while (names.step())
        tables.append(names.text(0));
    std::map<QString, QByteArray> digests;
    for (const QString &table : tables)
        digests[table] = digestOf(database, table);
    return digests;
}

} // namespace

TEST(SampleCounty, IsTheSameForTheSameDayRowByRow)
{
    TestStore again(kToday);
    const auto made = fillSampleCounty(*again, kToday);
    ASSERT_TRUE(made) << why(made);
    EXPECT_EQ(digestsOf(countyOn(kToday).database()), digestsOf(again.database()));
}

TEST(SampleCounty, IsTheSameOnEveryComputer)
{
    // What was recorded, without ids and what follows from it. Whoever changes the county on
    // purpose puts the new digest here.
    Database &database = countyOn(kToday).database();
    QCryptographicHash digest(QCryptographicHash::Sha256);
    digest.addData(digestOfRows(
        database,
        u"SELECT reference, received_on, responded_on, summary, quote FROM fact_contact "
        "WHERE reference NOT LIKE 'CON/%' ORDER BY reference"_s,
        5));
    digest.addData(
        digestOfRows(database,
                     u"SELECT reference, stage_no, received_on, acknowledged_on, record_agreed_on, "
                     "extended_to, panel_on, responded_on, outcome FROM fact_stage "
                     "ORDER BY reference, stage_no"_s,
                     9));
    digest.addData(
        digestOfRows(database,
                     u"SELECT reference, own_reference, received_on, decision_on, decision "
                     "FROM fact_ombudsman ORDER BY reference"_s,
                     5));
    EXPECT_EQ(digest.result().toHex().left(16).toStdString(), "19c8d002faf2759e");
    // Contacts that went no further, what triage decided of all, and why and from whom.
    QCryptographicHash decided(QCryptographicHash::Sha256);
    decided.addData(
        digestOfRows(database,
                     u"SELECT c.reference, c.received_on, c.summary, d.eligible_as, "
                     "d.subject_in_scope, d.grounds_on, d.triage_result, d.triage_decided_on "
                     "FROM case_record c JOIN case_detail d ON d.case_id = c.id "
                     "WHERE d.triage_result IS NOT NULL ORDER BY c.reference"_s,
                     8));
    decided.addData(
        digestOfRows(database,
                     u"SELECT c.reference, l.name FROM case_record c JOIN case_detail d "
                     "ON d.case_id = c.id JOIN list_item l ON l.id = d.compliment_from_id "
                     "ORDER BY c.reference"_s,
                     2));
    decided.addData(digestOfRows(database,
                                 u"SELECT f.reference, f.stage_no, l.name FROM fact_issue f "
                                 "JOIN list_item l ON l.id = f.upheld_reason_id "
                                 "ORDER BY f.reference, f.stage_no, f.fact_id"_s,
                                 3));
    EXPECT_EQ(decided.result().toHex().left(16).toStdString(), "91d098ed3014cb03");
    // Who does what was promised, what proves it, and whether it held.
    QCryptographicHash followed(QCryptographicHash::Sha256);
    followed.addData(digestOfRows(
        database,
        u"SELECT c.reference, s.stage_no, a.description, a.owner_name, a.completed_on, a.evidence, "
        "a.follow_up_on, a.follow_up_held FROM action a JOIN stage s ON s.id = a.stage_id "
        "JOIN case_record c ON c.id = s.case_id ORDER BY c.reference, s.stage_no, a.id"_s,
        8));
    EXPECT_EQ(followed.result().toHex().left(16).toStdString(), "57f3518e57e6b6fc");
}

TEST(SampleCounty, MovesWithTheDay)
{
    const auto one = digestsOf(countyOn(kToday).database());
    const auto other = digestsOf(countyOn(day("2026-04-20")).database());
    for (const char *table : {"case_record", "stage", "action", "ombudsman_case", "history_figure"})
        EXPECT_NE(one.at(QString::fromLatin1(table)), other.at(QString::fromLatin1(table)))
            << table;
}

TEST(SampleCounty, IsWrittenAsOneUnitThatSaysSo)
{
    TestStore &store = countyOn(kToday);
    EXPECT_EQ(store->councilName(), u"Wexmoor County Council"_s);
    EXPECT_TRUE(store->isSample());
    // The empty file, the county, and what its team did to the report of last year.
    EXPECT_EQ(number(store, u"SELECT count(*) FROM change_set"_s), 5);
    EXPECT_EQ(number(store, u"SELECT count(*) FROM change_set WHERE what LIKE 'Report %'"_s), 3);
    EXPECT_EQ(number(store, u"SELECT count(*) FROM change_set WHERE what = 'Sample county made'"_s),
              1);
}

TEST(SampleCounty, ReferencesCountUpWithinTheYearOfReceipt)
{
    Statement select(countyOn(kToday).database(),
                     u"SELECT reference, received_on FROM case_record ORDER BY id"_s);
    std::map<QString, int> last;
    while (select.step()) {
        const QStringList parts = select.text(0).split(u'/');
        ASSERT_EQ(parts.size(), 3) << select.text(0).toStdString();
        ASSERT_EQ(parts.at(1), select.text(1).mid(2, 2));
        ASSERT_EQ(parts.at(2).size(), 4);
        int &before = last[parts.at(0) + parts.at(1)];
        ASSERT_GT(parts.at(2).toInt(), before);
        before = parts.at(2).toInt();
    }
    for (const char *prefix : {"CSC", "ADU", "COR", "MP", "CLR", "REP", "CPL"})
        EXPECT_TRUE(last.contains(QString::fromLatin1(prefix) + u"25"_s)) << prefix;
}

TEST(SampleCounty, CorporateComplaintsFollowTheCodeFromItsDay)
{
    TestStore &store = countyOn(day("2026-11-22"));
    const QString versions =
        u"SELECT count(*) FROM stage s JOIN case_record c ON c.id = s.case_id "
        "WHERE s.procedure_key = 'corporate' AND c.received_on %1 '2026-04-01' "
        "AND s.procedure_version = '%2'"_s;
    EXPECT_GT(number(store, versions.arg(u">="_s, u"code-2026"_s)), 500);
    EXPECT_EQ(number(store, versions.arg(u"<"_s, u"code-2026"_s)), 0);
    EXPECT_EQ(number(store, u"SELECT count(*) FROM stage WHERE acknowledged_on IS NULL AND "
                            "received_on < '2026-11-08'"_s),
              1)
        << "the one that the work list shows as not acknowledged";
}

TEST(SampleCounty, HasARestructureThatKeepsOldCasesWhereTheyWere)
{
    TestStore &store = countyOn(kToday);
    EXPECT_EQ(number(store, u"SELECT count(*) FROM org_successor"_s), 2);
    EXPECT_EQ(number(store, u"SELECT count(*) FROM org_node WHERE level = 'service' "
                            "AND closed_on IS NOT NULL"_s),
              2);
    EXPECT_EQ(number(store,
                     u"SELECT count(*) FROM case_record c JOIN org_node n ON n.id = c.service_id "
                     "WHERE c.received_on > n.closed_on OR c.received_on < n.opened_on"_s),
              0);
    EXPECT_GT(number(store,
                     u"SELECT count(*) FROM case_record c JOIN org_node n ON n.id = c.service_id "
                     "WHERE n.closed_on IS NOT NULL"_s),
              50);
}

TEST(SampleCounty, HasPanelsCostsRemediesQuotesAndASample)
{
    TestStore &store = countyOn(kToday);
    const auto atLeast = [&](const QString &sql, qint64 least) {
        EXPECT_GE(number(store, u"SELECT count(*) FROM "_s + sql), least) << sql.toStdString();
    };
    atLeast(u"stage WHERE panel_on IS NOT NULL"_s, 5);
    atLeast(u"stage WHERE extended_to > limit_on"_s, 50);
    atLeast(u"stage WHERE outcome = 'withdrawn'"_s, 20);
    atLeast(u"hold WHERE stops_clock = 0"_s, 20);
    atLeast(u"hold WHERE stops_clock = 1"_s, 10);
    atLeast(u"hold WHERE stops_clock = 1 AND last_on IS NULL"_s, 1);
    for (const auto &[type, word] : kStoredWords<CostType>) {
        if (type != CostType::Other)
            atLeast(u"cost WHERE cost_type = '%1'"_s.arg(word), 2);
    }
    atLeast(u"recommendation WHERE amount_pence > 0"_s, 10);
    atLeast(u"remedy WHERE paid_on IS NOT NULL AND evidence IS NOT NULL"_s, 10);
    atLeast(u"remedy WHERE amount_pence > 0"_s, 3);
    atLeast(u"recommendation WHERE source = 'investigator' AND accepted = 1"_s, 5);
    atLeast(u"recommendation WHERE stage_id IS NOT NULL AND refusal_reason IS NOT NULL"_s, 1);
    atLeast(u"case_record WHERE quote IS NOT NULL"_s, 30);
    atLeast(u"case_detail WHERE quote_consent = 'given' AND staff_informed_on IS NOT NULL"_s, 10);
    atLeast(u"case_record WHERE advocate_id IS NOT NULL"_s, 10);
    atLeast(u"dip_response"_s, 5);
    atLeast(u"(SELECT DISTINCT received_quarter FROM fact_stage)"_s, 11);
    atLeast(u"(SELECT DISTINCT financial_year FROM demand_figure)"_s, 5);
    atLeast(u"member"_s, 6);
    // From April 2024 to the last whole quarter.
    EXPECT_EQ(number(store, u"SELECT count(DISTINCT responded_quarter) FROM fact_sample"_s), 7);
    EXPECT_EQ(YearRepository::notes(store.database()).size(), 2U);
}

TEST(SampleCounty, ExtensionsWereAgreedInTimeAndMostlyExplained)
{
    TestStore &store = countyOn(kToday);
    const QString extended =
        u"SELECT count(*) FROM stage s LEFT JOIN stage_detail d ON d.stage_id = s.id "
        "WHERE s.extended_to IS NOT NULL"_s;
    const qint64 all = number(store, extended);
    EXPECT_GT(all, 300);
    EXPECT_EQ(number(store, extended + u" AND d.extended_on IS NULL"_s), 0);
    EXPECT_EQ(number(store, extended + u" AND d.extended_on < s.received_on"_s), 0);
    EXPECT_EQ(number(store, extended + u" AND d.extended_on > s.responded_on"_s), 0);
    EXPECT_EQ(number(store, extended + u" AND d.extended_on > '2026-01-15'"_s), 0);
    const qint64 unexplained = number(store, extended + u" AND d.extension_reason IS NULL"_s);
    EXPECT_GT(unexplained, 0);
    EXPECT_LT(unexplained, all / 12);
}

/// \source domain 2: two tests, twelve months, other routes; features 6
TEST(SampleCounty, HasWhatTriageDecided)
{
    TestStore &store = countyOn(kToday);
    const QString decided = u"SELECT count(*) FROM case_record c JOIN case_detail d "
                            "ON d.case_id = c.id WHERE c.kind = 'complaint' AND "_s;
    // Each complaint with a stage follows the procedure that triage named.
    const qint64 staged = number(store, u"SELECT count(DISTINCT case_id) FROM stage"_s);
    EXPECT_EQ(number(store, decided + u"(d.triage_result = 'statutory' AND c.procedure_key = "
                                      "'children_statutory' OR d.triage_result = 'adult' AND "
                                      "c.procedure_key = 'adult_social_care' OR d.triage_result = "
                                      "'corporate' AND c.procedure_key = 'corporate')"_s),
              staged);
    EXPECT_EQ(number(store, decided + u"d.triage_result = 'statutory' AND "
                                      "(d.eligible_as IS NULL OR d.subject_in_scope IS NULL OR "
                                      "d.eligible_as = 'not_on_the_list')"_s),
              0);
    // What went no further is settled on the day of the decision, and has no stage.
    for (const char *result : {"early_resolution", "other_route", "not_accepted"}) {
        const QString with = decided + u"d.triage_result = '%1'"_s.arg(QLatin1StringView(result));
        EXPECT_GE(number(store, with), 10) << result;
        EXPECT_EQ(number(store, with + u" AND (c.settled_on IS NULL OR c.settled_on <> "
                                       "d.triage_decided_on OR EXISTS (SELECT 1 FROM stage s "
                                       "WHERE s.case_id = c.id))"_s),
                  0)
            << result;
    }
    // Grounds of more than twelve months ago were decided on, and only those.
    const QString late = u"c.received_on > date(d.grounds_on, '+12 months')"_s;
    EXPECT_GE(number(store, decided + late), 15);
    EXPECT_EQ(number(store, decided + u"(%1) <> (d.late_grounds_decision IS NOT NULL)"_s.arg(late)),
              0);
    EXPECT_EQ(number(store, decided + u"(d.triage_decided_on < c.received_on OR "
                                      "d.triage_decided_on > '2026-01-15' OR "
                                      "d.grounds_on > c.received_on OR d.triage_reason IS NULL)"_s),
              0);
    // The table counts what the rows say.
    const TableDefinition *shipped = shippedTable(u"contacts-by-route");
    ASSERT_NE(shipped, nullptr);
    TableEngine engine(store.database(), store->reference());
    const auto table = engine.fill(*shipped, {{2024}, 4, {}});
    ASSERT_TRUE(table) << why(table);
    for (const QString &route : {u"statutory"_s, u"early_resolution"_s, u"not_accepted"_s}) {
        const int row = table->rowNamed(route);
        ASSERT_GE(row, 0) << route.toStdString();
        const qint64 plain =
            number(store, decided + u"d.triage_result = '%1' AND c.received_on BETWEEN "
                                    "'2024-04-01' AND '2025-03-31'"_s.arg(route));
        EXPECT_EQ(table->cell(size_t(row), table->columns.size() - 1).numerator, double(plain));
        EXPECT_GT(plain, 0);
    }
}

/// \source domain 4.7, 4.9
TEST(SampleCounty, SaysWhyIssuesWereUpheldAndFromWhomComplimentsCame)
{
    TestStore &store = countyOn(kToday);
    const QString upheld =
        u"SELECT count(*) FROM issue WHERE outcome IN ('upheld', 'partially_upheld')"_s;
    const qint64 all = number(store, upheld);
    const qint64 said = number(store, upheld + u" AND upheld_reason_id IS NOT NULL"_s);
    EXPECT_GT(said, all * 85 / 100);
    EXPECT_LT(said, all) << "some are to be asked for";
    EXPECT_EQ(number(store, u"SELECT count(upheld_reason_id) FROM issue"_s), said);
    EXPECT_EQ(number(store, u"SELECT count(DISTINCT upheld_reason_id) FROM issue"_s), 5);
    EXPECT_EQ(number(store, u"SELECT count(*) FROM fact_contact WHERE compliment_from_id IS NOT "
                            "NULL AND kind <> 'compliment'"_s),
              0);
    EXPECT_GT(number(store, u"SELECT count(compliment_from_id) FROM fact_contact"_s), 300);
}

TEST(SampleCounty, MostOfWhatWasDoneIsProvedAndSomeChangesWereAskedAfter)
{
    TestStore &store = countyOn(kToday);
    const auto actions = [&](const QString &where) {
        return number(store, u"SELECT count(*) FROM action WHERE "_s + where);
    };
    const qint64 done = actions(u"completed_on IS NOT NULL"_s);
    const qint64 proved = actions(u"completed_on IS NOT NULL AND evidence IS NOT NULL"_s);
    EXPECT_GT(proved * 100, done * 88);
    EXPECT_LT(proved, done); // What lacks evidence is to be seen too.
    EXPECT_EQ(actions(u"completed_on IS NULL AND evidence IS NOT NULL"_s), 0);
    EXPECT_EQ(actions(u"owner_name IS NULL"_s), 0);
    for (const char *answer : {"held", "in_part", "not_held"})
        EXPECT_GT(actions(u"follow_up_held LIKE '%1: %'"_s.arg(QLatin1StringView(answer))), 2)
            << answer;
    EXPECT_EQ(actions(u"follow_up_held IS NOT NULL AND (completed_on IS NULL OR follow_up_on <= "
                      "completed_on OR follow_up_on > '%1')"_s.arg(kToday.toString(Qt::ISODate))),
              0);
    EXPECT_EQ(actions(u"follow_up_on IS NOT NULL AND scope <> 'wider'"_s), 0);
}

TEST(SampleCounty, NobodyIsQuotedTwiceInAYear)
{
    TestStore &store = countyOn(kToday);
    EXPECT_EQ(number(store, u"SELECT count(*) FROM case_record a JOIN case_record b "
                            "ON b.quote = a.quote AND b.id > a.id "
                            "AND b.received_on <= date(a.received_on, '+12 months')"_s),
              0);
}

TEST(SampleCounty, OutcomeOfAStageFollowsFromItsIssues)
{
    TestStore &store = countyOn(kToday);
    EXPECT_EQ(number(store, u"SELECT count(*) FROM fact_issue WHERE outcome = 'upheld' "
                            "AND issue_outcome <> 'upheld'"_s),
              0);
    EXPECT_EQ(number(store, u"SELECT count(*) FROM fact_issue WHERE outcome = 'not_upheld' "
                            "AND issue_outcome IN ('upheld', 'partially_upheld')"_s),
              0);
    EXPECT_EQ(number(store, u"SELECT count(*) FROM stage s WHERE s.outcome = 'partially_upheld' "
                            "AND NOT EXISTS (SELECT 1 FROM issue i WHERE i.stage_id = s.id "
                            "AND i.outcome IN ('upheld', 'partially_upheld'))"_s),
              0);
    EXPECT_EQ(number(store, u"SELECT count(*) FROM issue i JOIN stage s ON s.id = i.stage_id "
                            "WHERE s.finding_on IS NULL AND i.outcome IS NOT NULL"_s),
              0);
}

TEST(SampleCounty, PublishedFiguresAgreeWithEachOther)
{
    std::map<std::pair<int, HistoryMeasure>, double> sums;
    std::set<HistoryMeasure> measures;
    bool hasNotAvailable = false;
    const auto history = YearRepository::history(countyOn(kToday).database());
    for (const HistoryFigure &figure : history) {
        measures.insert(figure.measure);
        hasNotAvailable = hasNotAvailable || !figure.value;
        const bool isFinding =
            figure.dimension != "withdrawn"_L1 && figure.dimension != "discontinued"_L1;
        if (figure.value && isFinding)
            sums[{figure.year.startYear, figure.measure}] += *figure.value;
    }
    EXPECT_EQ(measures.size(), std::size(kStoredWords<HistoryMeasure>));
    EXPECT_TRUE(hasNotAvailable);
    using enum HistoryMeasure;
    for (int year = 2017; year <= 2022; ++year) {
        const auto sum = [&](HistoryMeasure measure) { return sums[{year, measure}]; };
        EXPECT_EQ(sum(Stage1Outcome), sum(Stage1Resolved)) << year;
        EXPECT_EQ(sum(Stage1ResponseBand), sum(Stage1Resolved)) << year;
        EXPECT_EQ(sum(Stage1ComplainantType), sum(Stage1Received)) << year;
        EXPECT_EQ(sum(Stage1ReceivedByService), sum(Stage1Received)) << year;
        EXPECT_EQ(sum(IssueCategory), sum(Stage1Received)) << year;
        EXPECT_EQ(sum(OmbudsmanOutcome), sum(OmbudsmanDecided)) << year;
        EXPECT_LE(sum(Stage2InTime), sum(Stage2Outcome)) << year;
    }
}

TEST(SampleCounty, RefusesAFileThatHoldsSomething)
{
    TestStore store(kToday);
    ASSERT_TRUE(fillSampleCounty(*store, kToday));
    const auto again = fillSampleCounty(*store, kToday);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, Error::Code::Conflict);
}

TEST(SampleCounty, RefusesADayBeyondTheCalendar)
{
    TestStore store(kToday);
    const auto made = fillSampleCounty(*store, day("2060-06-01"));
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, Error::Code::Invalid);
    EXPECT_FALSE(fillSampleCounty(*store, QDate()));
}

TEST(SampleCounty, LeavesNothingBehindWhenCancelled)
{
    TestStore store(kToday);
    const auto before = digestsOf(store.database());
    int told = 0;
    Progress progress;
    progress.report = [&](const QString &, qint64, qint64) { ++told; };
    progress.cancelled = [&] { return told > 3; };
    const auto made = fillSampleCounty(*store, kToday, progress);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, Error::Code::Cancelled);
    EXPECT_EQ(before, digestsOf(store.database()));
}

} // namespace redress
