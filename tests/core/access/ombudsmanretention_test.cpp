// SPDX-License-Identifier: GPL-3.0-or-later
// Cases at the Ombudsman that stand alone are kept, held and destroyed as those of the council are,
// and figures stay as they were.
#include "core/store/retention.h"

#include "core/conduct/enquiries.h"
#include "core/conduct/ombudsman.h"
#include "core/statistics/tabledefinition.h"
#include "core/statistics/tableengine.h"
#include "core/store/bin.h"
#include "core/worklist/ombudsmancases.h"
#include "tests/core/access/team.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

class RetainedAtOmbudsman : public TeamTest
{
protected:
    RetainedAtOmbudsman()
    {
        as(u"ann"_s);
        link(std::nullopt);
        OmbudsmanFacts now = facts();
        now.record.summary = u"Of marimbas"_s;
        now.injustice = u"Distress of Quux"_s;
        now.upheldIssues = u"Delay that Quux met with"_s;
        EXPECT_TRUE(ombudsman::save(database(), file().signature(), file().rules(), now,
                                    file().clock().today(), u"Ombudsman"_s));
        EnquiryRecord letter;
        letter.ombudsmanCase = id();
        letter.kind = EnquiryKind::Detailed;
        letter.letterOn = day("2024-05-20");
        letter.note = u"Of xylophones"_s;
        const auto saved = enquiries::save(database(), file().signature(), {}, letter, {},
                                           file().clock().today(), u"Letter"_s);
        EXPECT_TRUE(saved) << why(saved);
        RemedyFacts paid = remedy();
        paid.isAccepted = true;
        paid.completedOn = day("2024-06-03");
        paid.evidence = u"Bank statement of Quux"_s;
        paid.satisfiedOn = day("2024-06-03");
        save(paid);
        as(u"mia"_s);
    }

    OmbudsmanId id() { return OmbudsmanId(count(u"SELECT id FROM ombudsman_case"_s)); }
    void link(std::optional<CaseId> to)
    {
        inUnit([&](UnitOfWork &unit) {
            unit.database().run(u"UPDATE ombudsman_case SET case_id = "_s +
                                (to ? QString::number(to->value()) : u"NULL"_s));
            unit.changed("ombudsman_case"_L1, id().value(), to, "case_id"_L1,
                         to ? QString() : QString::number(complaint().value()),
                         to ? std::optional(QString::number(to->value())) : std::nullopt);
        });
    }
    OmbudsmanFacts facts()
    {
        const auto read = ombudsman::facts(database(), id());
        EXPECT_TRUE(read) << why(read);
        return read.value_or(OmbudsmanFacts());
    }
    RemedyFacts remedy()
    {
        const auto read = ombudsman::remedy(
            database(), RecommendationId(count(u"SELECT id FROM recommendation"_s)));
        EXPECT_TRUE(read) << why(read);
        return read.value_or(RemedyFacts());
    }
    void save(const RemedyFacts &remedy)
    {
        const auto saved = ombudsman::save(database(), file().signature(), {}, remedy,
                                           file().clock().today(), u"Remedy"_s);
        EXPECT_TRUE(saved) << why(saved);
    }
    std::vector<RetentionLine> list(const char *on)
    {
        const auto lines = retention::reviewList(database(), day(on));
        EXPECT_TRUE(lines) << why(lines);
        return lines.value_or(std::vector<RetentionLine>());
    }
    Result<void> propose(const char *on = "2030-06-03")
    {
        return retention::propose(database(), file().signature(), id(), day(on), u"Time is over"_s,
                                  u"Proposed"_s);
    }
    Result<void> confirm()
    {
        return retention::confirm(database(), file().signature(), id(), day("2030-06-03"),
                                  u"Agreed"_s, u"Destroyed"_s);
    }
    qint64 mentions(const QString &word)
    {
        qint64 found = 0;
        for (const QString &sql :
             {u"SELECT count(*) FROM change_entry WHERE old_value LIKE '%1' OR new_value LIKE "
              "'%1'"_s,
              u"SELECT count(*) FROM ombudsman_case WHERE summary LIKE '%1' OR injustice LIKE "
              "'%1' OR upheld_issues LIKE '%1'"_s,
              u"SELECT count(*) FROM ombudsman_enquiry WHERE note LIKE '%1'"_s,
              u"SELECT count(*) FROM destruction WHERE statistics_row LIKE '%1'"_s,
              u"SELECT count(*) FROM recommendation WHERE evidence LIKE '%1'"_s})
            found += count(sql.arg(u'%' + word + u'%'));
        return found;
    }
    /// Every cell of every table that the annual report may print of the year.
    std::vector<Cell> figures()
    {
        std::vector<Cell> all;
        TableEngine engine(database(), file().reference());
        for (const TableDefinition &definition : shippedTables()) {
            const auto filled = engine.fill(definition, {FinancialYear{2024}, 4, {}});
            if (!filled)
                continue;
            for (const auto &row : filled->cells)
                all.insert(all.end(), row.begin(), row.end());
        }
        return all;
    }
};

} // namespace

TEST_F(RetainedAtOmbudsman, IsDueByTheYearsOfEnquiriesFromItsLastDay)
{
    EXPECT_TRUE(list("2030-06-02").empty());
    const auto lines = list("2030-06-03"); // six years after the Ombudsman was satisfied
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_EQ(lines.front().id, RetainedId(id()));
    EXPECT_TRUE(lines.front().isAtOmbudsman());
    EXPECT_EQ(lines.front().reference, u"24 000 001"_s);
    EXPECT_EQ(lines.front().closedOn, day("2024-06-03"));
    EXPECT_EQ(lines.front().state, RetentionState::Review);
    const DueDate why = retention::whyThisDay(database(), lines.front());
    EXPECT_EQ(why.on, day("2030-06-03"));
    ASSERT_TRUE(
        retention::setYears(database(), file().signature(), {{std::nullopt, 2}}, u"Years"_s));
    EXPECT_EQ(list("2026-06-03").size(), 1U);
}

TEST_F(RetainedAtOmbudsman, IsNoMatterOfRetentionWhileItIsOpen)
{
    const RemedyFacts done = remedy();
    RemedyFacts open = done;
    open.satisfiedOn.reset();
    save(open);
    EXPECT_TRUE(list("2100-01-01").empty());
    EXPECT_FALSE(propose());
    RemedyFacts again = done;
    again.version = remedy().version;
    save(again);
    EXPECT_EQ(list("2100-01-01").size(), 1U);
}

TEST_F(RetainedAtOmbudsman, GoesWithItsCaseOnceItIsOfOne)
{
    link(complaint());
    EXPECT_TRUE(list("2100-01-01").empty()) << "the complaint has an open stage";
    EXPECT_FALSE(propose());
}

TEST_F(RetainedAtOmbudsman, IsHeldAndHasADayOfItsOwn)
{
    ASSERT_TRUE(
        retention::hold(database(), file().signature(), id(), u"Public inquiry"_s, u"Held"_s));
    ASSERT_EQ(list("2024-06-04").size(), 1U) << "what is held is in sight";
    const auto refused = propose();
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().message.contains(u"Public inquiry"_s));
    const auto binned =
        bin::putOmbudsman(database(), file().signature(), id(), u"Old"_s, u"Deleted"_s);
    ASSERT_FALSE(binned) << "nor is it deleted";
    EXPECT_TRUE(binned.error().message.contains(u"Public inquiry"_s));
    ASSERT_TRUE(retention::liftHold(database(), file().signature(), id(), u"Over"_s, u"Lifted"_s));
    ASSERT_TRUE(retention::keepUntil(database(), file().signature(), id(), day("2085-01-01"),
                                     u"Was looked after"_s, u"Kept"_s));
    EXPECT_TRUE(list("2084-12-31").empty());
    EXPECT_EQ(list("2085-01-01").size(), 1U);
    as(u"ann"_s);
    EXPECT_FALSE(retention::hold(database(), file().signature(), id(), u"Mine"_s, u"Held"_s))
        << "an officer";
}

TEST_F(RetainedAtOmbudsman, HoldIsThatOfTheCaseToWhichItCame)
{
    as(u"ann"_s);
    inUnit([this](UnitOfWork &unit) {
        const CaseRecord before = dossier(enquiry()).record;
        CaseRecord after = before;
        after.respondedOn = day("2024-05-20");
        EXPECT_TRUE(CaseRepository::update(unit, file().rules(), before, after));
    });
    as(u"mia"_s);
    ASSERT_TRUE(retention::hold(database(), file().signature(), id(), u"Inquiry"_s, u"Held"_s));
    link(enquiry());
    ASSERT_EQ(list("2030-06-03").size(), 1U);
    EXPECT_EQ(list("2030-06-03").front().legalHold, u"Inquiry"_s);
    EXPECT_FALSE(retention::propose(database(), file().signature(), enquiry(), day("2030-06-03"),
                                    u"Old"_s, u"Proposed"_s));
    ASSERT_TRUE(
        retention::liftHold(database(), file().signature(), enquiry(), u"Over"_s, u"Lifted"_s));
    EXPECT_FALSE(list("2030-06-03").front().isHeld());
}

TEST_F(RetainedAtOmbudsman, TakesTwoPeopleToDestroy)
{
    EXPECT_FALSE(confirm()) << "nobody has proposed it";
    EXPECT_FALSE(propose("2030-06-02")) << "before its time";
    ASSERT_TRUE(propose());
    EXPECT_EQ(list("2030-06-03").front().proposedBy, u"mia"_s);
    EXPECT_FALSE(propose()) << "twice";
    EXPECT_FALSE(confirm()) << "by the same person";
    EXPECT_GT(mentions(u"marimbas"_s), 0);
    ASSERT_TRUE(
        retention::withdraw(database(), file().signature(), id(), u"Not yet"_s, u"Withdrawn"_s));
    EXPECT_EQ(list("2030-06-03").front().state, RetentionState::Review);
    ASSERT_TRUE(propose());
    as(u"head"_s);
    const auto done = confirm();
    EXPECT_TRUE(done) << why(done);
}

TEST_F(RetainedAtOmbudsman, ProposalIsOfItAndNotOfACaseOfTheSameNumber)
{
    inUnit([this](UnitOfWork &unit) {
        const CaseRecord before = dossier(enquiry()).record;
        CaseRecord after = before;
        after.reference = u"24 000 001"_s;
        after.respondedOn = day("2024-06-03");
        EXPECT_TRUE(CaseRepository::update(unit, file().rules(), before, after));
    });
    ASSERT_EQ(list("2030-06-03").size(), 2U);
    ASSERT_TRUE(propose());
    for (const RetentionLine &line : list("2030-06-03"))
        EXPECT_EQ(!line.proposedBy.isEmpty(), line.isAtOmbudsman());
    as(u"head"_s);
    EXPECT_FALSE(retention::confirm(database(), file().signature(), enquiry(), day("2030-06-03"),
                                    u"Agreed"_s, u"Destroyed"_s));
    EXPECT_TRUE(confirm());
    EXPECT_NE(dossier(enquiry()).record.summary, facts().record.summary);
}

TEST_F(RetainedAtOmbudsman, LeavesFiguresAndNothingOfAnybody)
{
    const std::vector<Cell> before = figures();
    ASSERT_GT(before.size(), 500U);
    ASSERT_TRUE(propose());
    as(u"head"_s);
    const auto done = confirm();
    ASSERT_TRUE(done) << why(done);
    EXPECT_TRUE(figures() == before);
    for (const QString &word : {u"marimbas"_s, u"xylophones"_s, u"Quux"_s, u"Bank statement"_s})
        EXPECT_EQ(mentions(word), 0) << word.toStdString();
    EXPECT_TRUE(list("2100-01-01").empty());
    EXPECT_EQ(
        count(u"SELECT count(*) FROM destruction WHERE proposed_by = 'mia' AND confirmed_by = "
              "'head' AND statistics_row LIKE '%24 000 001%' AND statistics_row LIKE "
              "'%upheld_injustice%' AND statistics_row LIKE '%25000%'"_s),
        1);
    const auto all = ombudsmanCases(database(), file().rules(), file().clock().today());
    ASSERT_TRUE(all && all->size() == 1U) << "it stands in the list, without its words";
    EXPECT_FALSE(all->front().summary.isEmpty());
    EXPECT_FALSE(all->front().isToDo());
    EXPECT_TRUE(findings().isEmpty()) << findings().join(u'\n').toStdString();
}

/// A table that counts it changes with it: the comparison can fail.
TEST_F(RetainedAtOmbudsman, FiguresAreThoseOfTheCase)
{
    const std::vector<Cell> before = figures();
    ASSERT_TRUE(bin::putOmbudsman(database(), file().signature(), id(), u"Old"_s, u"Deleted"_s));
    EXPECT_FALSE(figures() == before);
}

} // namespace redress
