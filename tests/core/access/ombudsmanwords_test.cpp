// SPDX-License-Identifier: GPL-3.0-or-later
// What the Ombudsman upheld, one by one: in the pack, in letters, in the list, by a search and in
// the trail. And what calendars and sheets say of a case that stands alone and is restricted.
#include "core/conduct/ombudsman.h"
#include "core/conduct/peoplerepository.h"
#include "core/exchange/calendar/deadlinecalendar.h"
#include "core/letters/lettervalues.h"
#include "core/letters/ombudsmanpack.h"
#include "core/letters/worksheets.h"
#include "core/search/search.h"
#include "core/search/searchcondition.h"
#include "core/statistics/tableengine.h"
#include "core/store/restriction.h"
#include "core/worklist/caselist.h"
#include "core/worklist/ombudsmancases.h"
#include "tests/core/access/team.h"

#include <functional>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

const QString kUpheld = u"Delay in the Quux plan\n\n  No  advocate offered \n"_s;

class OmbudsmanWords : public TeamTest
{
protected:
    OmbudsmanWords() { as(u"ann"_s); }

    OmbudsmanId id() { return OmbudsmanId(count(u"SELECT id FROM ombudsman_case"_s)); }
    QDate today() { return file().clock().today(); }
    void change(const std::function<void(OmbudsmanFacts &)> &how)
    {
        OmbudsmanFacts facts = ombudsman::facts(database(), id()).value();
        how(facts);
        const auto saved = ombudsman::save(database(), file().signature(), file().rules(), facts,
                                           today(), u"Changed"_s);
        ASSERT_TRUE(saved) << why(saved);
    }
    void uphold()
    {
        change([this](OmbudsmanFacts &facts) {
            facts.record.decision = Decision::UpheldInjustice;
            facts.record.decisionOn = facts.record.receivedOn;
            facts.upheldIssues = kUpheld;
        });
    }
    void restrictToMia()
    {
        as(u"mia"_s);
        ASSERT_TRUE(restriction::restrict(database(), file().signature(), id(), {m_mia}, u"Staff"_s,
                                          u"Restricted"_s));
        as(u"ann"_s);
    }
    Search searchFor(const QString &typed)
    {
        const auto search = search::parse(typed, {file().reference(), today()});
        EXPECT_TRUE(search) << why(search);
        return search.value_or(Search());
    }
    size_t found(const QString &typed)
    {
        const auto ids =
            caselist::ids(database(), file().rules(), {.search = searchFor(typed)}, today());
        EXPECT_TRUE(ids) << why(ids);
        return ids ? ids->size() : 0;
    }
    size_t alone(const QString &typed)
    {
        const auto read = caselist::alone(database(), searchFor(typed), 5);
        EXPECT_TRUE(read) << why(read);
        return read ? read->size() : 0;
    }
    static QString words(const Document &document)
    {
        QStringList texts;
        for (const Block &block : document.blocks) {
            if (const auto *table = std::get_if<TableBlock>(&block)) {
                for (const PaperTable::Row &row : table->table.rows) {
                    QStringList cells;
                    for (const auto &cell : row.cells)
                        cells.append(cell.text);
                    texts.append(cells.join(u" | "_s));
                }
            }
        }
        return texts.join(u'\n');
    }
    WorkList list()
    {
        const auto read = WorkList::load(database(), file().rules(), today());
        EXPECT_TRUE(read) << why(read);
        return read.value_or(WorkList());
    }
    QString sheet()
    {
        const auto made = officerSheet(database(), list(), m_ann, file().reference(),
                                       {u"Wexmoor"_s, today(), false});
        EXPECT_TRUE(made) << why(made);
        return made ? words(*made) : QString();
    }
    QString calendar()
    {
        DeadlineCalendar about;
        about.name = u"Deadlines"_s;
        about.madeAtUtc = file().clock().nowUtc();
        about.day = today();
        const auto made = deadlinesAsCalendar(list().items(), file().rules().calendar(), about);
        EXPECT_TRUE(made) << why(made);
        return made ? QString::fromUtf8(*made).remove(u"\r\n "_s) : QString();
    }
};

TEST_F(OmbudsmanWords, UpheldIssuesAreOneOnALineAndCounted)
{
    EXPECT_EQ(upheldIssueLines(kUpheld),
              (QStringList{u"Delay in the Quux plan"_s, u"No advocate offered"_s}));
    EXPECT_EQ(upheldIssuesInLine(kUpheld), u"1. Delay in the Quux plan; 2. No advocate offered"_s);
    EXPECT_EQ(upheldIssuesInLine(u"Delay"_s), u"Delay"_s);
    EXPECT_EQ(upheldIssuesInLine(u" \n"_s), QString());
}

TEST_F(OmbudsmanWords, UpheldIssuesStandInPackLetterListAndTrail)
{
    uphold();
    const auto about = readCaseOnPaper(file(), complaint());
    ASSERT_TRUE(about) << why(about);
    const auto pack = ombudsmanPack(file(), *about, today());
    ASSERT_TRUE(pack) << why(pack);
    EXPECT_TRUE(
        words(pack->document).contains(u"1 | Delay in the Quux plan\n2 | No advocate offered"_s))
        << words(pack->document).toStdString();
    const auto source = readLetterSource(file(), complaint());
    ASSERT_TRUE(source) << why(source);
    const LetterValues values = letterValues(*source, 1, source->usualRecipient(), today(),
                                             file().rules(), file().reference());
    EXPECT_EQ(values.value(u"upheld_issues"_s).items,
              (QStringList{u"Delay in the Quux plan"_s, u"No advocate offered"_s}));
    const auto rows = ombudsmanCases(database(), file().rules(), today());
    ASSERT_TRUE(rows) << why(rows);
    ASSERT_EQ(rows->size(), 1U);
    EXPECT_EQ(rows->front().upheldIssues, u"1. Delay in the Quux plan; 2. No advocate offered"_s);
    EXPECT_EQ(count(u"SELECT count(*) FROM change_entry WHERE entity = 'ombudsman_case' AND "
                    "field = 'upheld_issues' AND new_value LIKE '%Quux%'"_s),
              1);
}

TEST_F(OmbudsmanWords, UpheldIssuesAreSearchedFor)
{
    EXPECT_EQ(found(u"upheld-issue:any"_s), 0U);
    uphold();
    EXPECT_EQ(found(u"upheld-issue:quux"_s), 1U);
    EXPECT_EQ(found(u"upheld-issue:zyx"_s), 0U);
    EXPECT_EQ(found(u"upheld-issue:any"_s), 1U);
    EXPECT_EQ(alone(u"upheld-issue:quux"_s), 0U) << "it is of a case of the council";
    separateOmbudsmanCase();
    EXPECT_EQ(found(u"upheld-issue:quux"_s), 0U);
    EXPECT_EQ(alone(u"upheld-issue:quux"_s), 1U);
    EXPECT_EQ(alone(u"upheld-issue:none"_s), 0U);
    EXPECT_EQ(alone(u"-upheld-issue:quux"_s), 0U);
    restrictToMia();
    EXPECT_EQ(alone(u"upheld-issue:quux"_s), 0U);
    const auto rows = ombudsmanCases(database(), file().rules(), today());
    ASSERT_TRUE(rows) << why(rows);
    EXPECT_EQ(rows->front().upheldIssues, QString());
}

/// Invalid, incomplete, advice given: decided, but no investigation. \source domain 4.8, M-14
TEST_F(OmbudsmanWords, AnInvalidCaseIsFoundToldAndNotInvestigated)
{
    EXPECT_EQ(found(u"decision:upheld"_s), 1U) << "as it is stored, with injustice";
    change([](OmbudsmanFacts &facts) {
        facts.record.decision.reset();
        facts.record.decisionOn.reset();
        facts.upheldIssues.clear();
        facts.reportKind.reset();
    });
    EXPECT_EQ(found(u"decision:none"_s), 1U) << "at the Ombudsman, and not decided";
    change([](OmbudsmanFacts &facts) {
        facts.record.decision = Decision::Invalid;
        facts.record.decisionOn = facts.record.receivedOn;
    });
    EXPECT_EQ(found(u"decision:invalid"_s), 1U);
    EXPECT_EQ(found(u"decision:upheld,premature"_s), 0U);
    EXPECT_EQ(found(u"decision:none"_s), 0U);
    const auto source = readLetterSource(file(), complaint());
    ASSERT_TRUE(source) << why(source);
    const LetterValues values = letterValues(*source, 1, source->usualRecipient(), today(),
                                             file().rules(), file().reference());
    EXPECT_EQ(values.value(u"ombudsman_decision"_s).items,
              QStringList{u"Invalid, incomplete or advice given"_s});
    const auto rows = ombudsmanCases(database(), file().rules(), today());
    ASSERT_TRUE(rows && rows->size() == 1U);
    EXPECT_TRUE(rows->front().isDecided());

    TableEngine engine(database(), file().reference());
    const auto figure = [&](const QString &measure) {
        FigureSpec wanted;
        wanted.measure.measure = measure;
        const auto cell = engine.figure(wanted, {FinancialYear::of(today()), 4, {}});
        EXPECT_TRUE(cell) << why(cell);
        return cell ? cell->value() : std::nullopt;
    };
    EXPECT_EQ(figure(u"ombudsman_decided"_s), 1.0);
    EXPECT_EQ(figure(u"ombudsman_uphold_rate"_s), std::nullopt) << "nothing was investigated";
    EXPECT_EQ(figure(u"ombudsman_fault_of_decided_pct"_s), 0.0);

    separateOmbudsmanCase();
    EXPECT_EQ(found(u"decision:invalid"_s), 0U);
    EXPECT_EQ(alone(u"decision:invalid"_s), 1U);
    EXPECT_EQ(alone(u"-decision:invalid"_s), 0U);
    EXPECT_EQ(alone(u"decision:none"_s), 0U);
    EXPECT_EQ(alone(u"decision:any"_s), 1U);
}

/// As for a complaint that is restricted: that there is a case and by when, and nothing of what is
/// in it.
TEST_F(OmbudsmanWords, CalendarsAndSheetsKeepToTheRestriction)
{
    separateOmbudsmanCase();
    change([this](OmbudsmanFacts &facts) {
        facts.record.decision = std::nullopt;
        facts.record.decisionOn = std::nullopt;
        facts.record.enquiryRespondedOn = std::nullopt;
        facts.record.enquiryDueOn = today().addDays(7);
        facts.record.summary = u"Of marimbas"_s;
        facts.record.officer = m_ann;
    });
    CasePerson who;
    who.person.name = u"Petra Quux"_s;
    who.person.telephone = u"01234 555666"_s;
    ASSERT_TRUE(people::save(database(), file().signature(), file().rules(), id(), CasePerson(),
                             who, today(), u"Person added"_s));
    const QString reference = database().ask(u"SELECT reference FROM ombudsman_case"_s);
    EXPECT_TRUE(sheet().contains(u"Of marimbas"_s)) << sheet().toStdString();
    EXPECT_TRUE(sheet().contains(u"Petra Quux, 01234 555666"_s)) << sheet().toStdString();
    EXPECT_TRUE(calendar().contains(reference)) << calendar().toStdString();
    const QString before = calendar();
    restrictToMia();
    const QString closed = sheet();
    EXPECT_TRUE(closed.contains(reference));
    EXPECT_TRUE(closed.contains(restriction::closedWords())) << closed.toStdString();
    for (const QString &word : {u"marimbas"_s, u"Quux"_s, u"555666"_s}) {
        EXPECT_FALSE(closed.contains(word)) << word.toStdString();
        EXPECT_FALSE(calendar().contains(word)) << word.toStdString();
        EXPECT_FALSE(before.contains(word)) << "calendars are shared: nobody's name, ever";
    }
    EXPECT_TRUE(calendar().contains(reference));
    const auto owed = owedItems(database(), list(), file().reference());
    ASSERT_TRUE(owed) << why(owed);
    const QString chased = words(chaseSheet(*owed, {u"Wexmoor"_s, today(), false}));
    EXPECT_FALSE(chased.contains(u"marimbas"_s)) << chased.toStdString();
    as(u"mia"_s);
    EXPECT_TRUE(sheet().contains(u"Petra Quux"_s)) << "who is named sees it whole";
}

} // namespace

} // namespace redress
