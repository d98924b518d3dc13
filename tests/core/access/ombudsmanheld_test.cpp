// SPDX-License-Identifier: GPL-3.0-or-later
// What is open at the Ombudsman keeps a case from being destroyed.
#include "core/store/retention.h"

#include "core/conduct/enquiries.h"
#include "core/conduct/ombudsman.h"
#include "core/store/draftrepository.h"
#include "tests/core/access/team.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

class HeldByTheOmbudsman : public TeamTest
{
protected:
    HeldByTheOmbudsman()
    {
        as(u"ann"_s);
        inUnit([this](UnitOfWork &unit) {
            const CaseRecord before = dossier(enquiry()).record;
            CaseRecord after = before;
            after.summary = u"Road past the xylophone works"_s;
            after.respondedOn = day("2024-05-20");
            EXPECT_TRUE(CaseRepository::update(unit, file().rules(), before, after));
        });
        as(u"mia"_s);
    }

    std::vector<RetentionLine> list(QDate on)
    {
        const auto lines = retention::reviewList(database(), on);
        EXPECT_TRUE(lines) << why(lines);
        return lines.value_or(std::vector<RetentionLine>());
    }
    /// Whether the enquiry can be destroyed once its time is over.
    bool isListed() { return list(day("2030-06-01")).size() == 1U; }
    /// The case at the Ombudsman, decided on 31 May 2024, is of the enquiry from now on, and what
    /// was recommended in it is done.
    OmbudsmanId takeToOmbudsman()
    {
        const OmbudsmanId id = atOmbudsman();
        inUnit([&](UnitOfWork &unit) {
            unit.database().run(u"UPDATE ombudsman_case SET case_id = %1"_s.arg(enquiry().value()));
            unit.changed("ombudsman_case"_L1, id.value(), enquiry(), "case_id"_L1,
                         QString::number(complaint().value()), QString::number(enquiry().value()));
        });
        RemedyFacts paid = remedy();
        paid.isAccepted = true;
        paid.completedOn = day("2024-06-03");
        paid.evidence = u"Bank statement"_s;
        paid.satisfiedOn = day("2024-06-03");
        save(paid);
        return id;
    }
    OmbudsmanId atOmbudsman() { return OmbudsmanId(count(u"SELECT id FROM ombudsman_case"_s)); }
    RemedyFacts remedy()
    {
        const auto read = ombudsman::remedy(
            database(), RecommendationId(count(u"SELECT id FROM recommendation"_s)));
        EXPECT_TRUE(read) << why(read);
        return read.value_or(RemedyFacts());
    }
    void save(const RemedyFacts &facts)
    {
        const auto saved = ombudsman::save(database(), file().signature(), enquiry(), facts,
                                           file().clock().today(), u"Remedy"_s);
        EXPECT_TRUE(saved) << why(saved);
    }
    OmbudsmanFacts facts()
    {
        const auto read = ombudsman::facts(database(), atOmbudsman());
        EXPECT_TRUE(read) << why(read);
        return read.value_or(OmbudsmanFacts());
    }
    void save(const OmbudsmanFacts &facts)
    {
        const auto saved = ombudsman::save(database(), file().signature(), file().rules(), facts,
                                           file().clock().today(), u"Ombudsman"_s);
        EXPECT_TRUE(saved) << why(saved);
    }
    /// A further letter of the Ombudsman, as it stands in the file then.
    EnquiryRecord asked(OmbudsmanId of, EnquiryKind kind, const char *on, const char *replied = {})
    {
        EnquiryRecord letter;
        letter.ombudsmanCase = of;
        letter.kind = kind;
        letter.letterOn = day(on);
        letter.dueOn = letter.letterOn.addDays(20);
        if (replied)
            letter.repliedOn = day(replied);
        const auto saved = enquiries::save(database(), file().signature(), enquiry(), letter, {},
                                           file().clock().today(), u"Letter"_s);
        EXPECT_TRUE(saved) << why(saved);
        const auto all = enquiries::of(database(), of);
        return all && !all->empty() ? all->back() : letter;
    }
    Result<void> propose(QDate on = QDate(2030, 6, 1))
    {
        return retention::propose(database(), file().signature(), enquiry(), on, u"Time is over"_s,
                                  u"Proposed"_s);
    }
    Result<void> confirm(QDate on = QDate(2030, 6, 1))
    {
        return retention::confirm(database(), file().signature(), enquiry(), on, u"Agreed"_s,
                                  u"Destroyed"_s);
    }
};

} // namespace

TEST_F(HeldByTheOmbudsman, IsNotDestroyedWhileTheOmbudsmanAwaitsAReply)
{
    const struct {
        EnquiryKind kind;
        const char *on;
        const char *replied;
        bool isOpen;
    } cases[] = {
        // Asked before the decision of 31 May: that settled it, but for what it does not touch.
        {EnquiryKind::Assessment, "2024-05-20", nullptr, false},
        {EnquiryKind::Detailed, "2024-05-31", nullptr, false},
        {EnquiryKind::DraftComments, "2024-05-20", nullptr, false},
        {EnquiryKind::Compliance, "2024-05-20", nullptr, true},
        {EnquiryKind::Other, "2024-05-20", nullptr, true},
        {EnquiryKind::Compliance, "2024-05-20", "2024-05-24", false},
        // Asked afterwards.
        {EnquiryKind::Detailed, "2024-06-03", nullptr, true},
        {EnquiryKind::Compliance, "2024-06-03", nullptr, true},
        {EnquiryKind::Detailed, "2024-06-03", "2024-06-03", false},
    };
    const OmbudsmanId id = takeToOmbudsman();
    ASSERT_EQ(list(day("2030-06-01")).size(), 1U) << "its decision settled it";
    for (const auto &one : cases) {
        const EnquiryRecord letter = asked(id, one.kind, one.on, one.replied);
        const auto words = labelOf(one.kind).toStdString() + ' ' + one.on;
        EXPECT_EQ(list(day("2030-06-01")).size(), one.isOpen ? 0U : 1U) << words;
        EXPECT_EQ(propose().has_value(), !one.isOpen) << words;
        if (!one.isOpen) {
            EXPECT_TRUE(retention::withdraw(database(), file().signature(), enquiry(), u"Test"_s,
                                            u"Withdrawn"_s));
        }
        ASSERT_TRUE(enquiries::remove(database(), file().signature(), enquiry(), letter.id,
                                      u"By mistake"_s, u"Taken away"_s));
    }
}

TEST_F(HeldByTheOmbudsman, ALetterOfTheOmbudsmanStopsWhatWasProposed)
{
    const OmbudsmanId id = takeToOmbudsman();
    ASSERT_TRUE(propose());
    const EnquiryRecord letter = asked(id, EnquiryKind::Compliance, "2024-06-03");
    as(u"head"_s);
    EXPECT_FALSE(confirm());
    EXPECT_EQ(dossier(enquiry()).record.summary, u"Road past the xylophone works"_s);
    EnquiryRecord replied = letter;
    replied.repliedOn = day("2024-06-03");
    const DraftKey typed{u"ann"_s, u"form.alone.enquiry"_s, id.value()};
    ASSERT_TRUE(DraftRepository::keep(database(), typed, {file().clock().nowUtc(), u"{}"_s}));
    ASSERT_TRUE(enquiries::save(database(), file().signature(), enquiry(), replied, letter,
                                file().clock().today(), u"Replied"_s));
    const auto done = confirm();
    EXPECT_TRUE(done) << why(done);
    EXPECT_FALSE(*DraftRepository::find(database(), typed)) << "typed while it stood alone";
}

// What is done without evidence came with an import, and counts as settled; what the council did
// not accept asks for nothing. Domain 5, M-15.
TEST_F(HeldByTheOmbudsman, IsNotDestroyedWhileARecommendationIsOpen)
{
    takeToOmbudsman();
    const RemedyFacts begun = remedy();
    const struct {
        const char *words;
        std::optional<bool> isAccepted;
        const char *done;
        const char *evidence;
        const char *satisfied;
        bool isOpen;
    } cases[] = {
        {"accepted, to be done", true, nullptr, "", nullptr, true},
        {"not decided on, to be done", std::nullopt, nullptr, "", nullptr, true},
        {"done, the Ombudsman has not said so", true, "2024-06-03", "Receipt", nullptr, true},
        {"satisfied", true, "2024-06-03", "Receipt", "2024-06-03", false},
        {"not accepted", false, nullptr, "", nullptr, false},
    };
    for (const auto &one : cases) {
        RemedyFacts now = begun;
        now.version = remedy().version;
        now.isAccepted = one.isAccepted;
        now.refusalReason = one.isAccepted == false ? u"Not in our power"_s : QString();
        now.completedOn = one.done ? std::optional(day(one.done)) : std::nullopt;
        now.evidence = QString::fromLatin1(one.evidence);
        now.satisfiedOn = one.satisfied ? std::optional(day(one.satisfied)) : std::nullopt;
        save(now);
        EXPECT_EQ(isListed(), !one.isOpen) << one.words;
        EXPECT_EQ(propose().has_value(), !one.isOpen) << one.words;
        if (!one.isOpen) {
            EXPECT_TRUE(retention::withdraw(database(), file().signature(), enquiry(), u"Test"_s,
                                            u"Withdrawn"_s));
        }
    }
    database().run(u"UPDATE recommendation SET accepted = NULL, refusal_reason = NULL, "
                   "completed_on = '2024-06-03', evidence = NULL, satisfied_on = NULL"_s);
    EXPECT_TRUE(isListed()) << "as an import leaves it";
}

TEST_F(HeldByTheOmbudsman, ARecommendationStopsWhatWasProposed)
{
    takeToOmbudsman();
    ASSERT_TRUE(propose());
    const RemedyFacts done = remedy();
    RemedyFacts open = done;
    open.satisfiedOn.reset();
    save(open);
    as(u"head"_s);
    EXPECT_FALSE(confirm());
    EXPECT_EQ(dossier(enquiry()).record.summary, u"Road past the xylophone works"_s);
    RemedyFacts again = done;
    again.version = remedy().version;
    save(again);
    const auto destroyed = confirm();
    EXPECT_TRUE(destroyed) << why(destroyed);
}

TEST_F(HeldByTheOmbudsman, IsNotDestroyedBeforeItsDecisionOrTheAnswerToAPublicReport)
{
    takeToOmbudsman();
    const OmbudsmanFacts decided = facts();
    OmbudsmanFacts now = decided;
    now.record.decisionOn.reset();
    now.record.decision.reset();
    save(now);
    EXPECT_FALSE(isListed()) << "not decided";
    now = decided;
    now.record.version = facts().record.version;
    now.reportKind = ReportKind::Report;
    save(now);
    EXPECT_FALSE(isListed()) << "a report without an answer";
    now.record.version = facts().record.version;
    now.reportAnsweredOn = day("2024-06-03");
    save(now);
    EXPECT_TRUE(isListed());
}

TEST_F(HeldByTheOmbudsman, LeavesNoWordsFromBeforeItWasLinked)
{
    separateOmbudsmanCase();
    OmbudsmanFacts alone = facts();
    alone.record.summary = u"Of sousaphones"_s;
    save(alone);
    const QString trail = u"SELECT count(*) FROM change_entry WHERE old_value LIKE '%sousaphones%' "
                          "OR new_value LIKE '%sousaphones%'"_s;
    ASSERT_GT(count(trail), 0);
    takeToOmbudsman();
    ASSERT_TRUE(propose());
    as(u"head"_s);
    const auto done = confirm();
    ASSERT_TRUE(done) << why(done);
    EXPECT_EQ(count(trail), 0);
    EXPECT_TRUE(findings().isEmpty()) << findings().join(u'\n').toStdString();
}

} // namespace redress
