// SPDX-License-Identifier: GPL-3.0-or-later
// What the fields of a letter stand for on a case, by the days of domain 3.3; and that each letter
// that is shipped can be filled in.
#include "core/letters/letterfields.h"
#include "core/letters/lettervalues.h"
#include "core/store/statement.h"
#include "core/worklist/caselist.h"
#include "tests/core/exchange/samplestore.h"

#include <QSet>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr size_t kEachOf = 60; ///< Of the cases of the county that are looked at.

/// A case at stage 1 that no file has.
LetterSource sourceOf(ProcedureKey procedure, const char *receivedOn)
{
    LetterSource source;
    CaseRecord &record = source.state.dossier.record;
    record.id = CaseId(1);
    record.reference = u"CSC/25/0001"_s;
    record.kind = CaseKind::Complaint;
    record.procedure = procedure;
    record.receivedOn = day(receivedOn);
    record.summary = u"A late visit"_s;
    StageRecord stage;
    stage.id = StageId(1);
    stage.procedure = procedure;
    stage.procedureVersion =
        CouncilRules::shipped().procedures().versionOn(procedure, record.receivedOn)->version;
    stage.receivedOn = record.receivedOn;
    source.state.dossier.stages.push_back({stage, {}, {}, {}, false, {}});
    StageConduct conduct;
    conduct.stage = stage.id;
    source.state.conduct.stages.push_back(conduct);
    source.people.push_back(
        {7, u"complainant"_s, u"Ada Byron"_s, u"2 Low Street"_s, {}, {}, false});
    return source;
}

QString valueOf(const LetterSource &source, const char *field, const char *datedOn)
{
    const CouncilRules rules = CouncilRules::shipped();
    const LetterValues values =
        letterValues(source, 1, source.usualRecipient(), day(datedOn), rules, {});
    return values.value(QString::fromLatin1(field)).items.join(u'|');
}

} // namespace

/// \source domain 3.3, W4: Easter and the early May holiday lie between.
TEST(LetterValuesTest, DueDaysAreThoseOfTheClockWithTheirReasons)
{
    const LetterSource source = sourceOf(ProcedureKey::ChildrenStatutory, "2025-04-10");
    EXPECT_EQ(valueOf(source, "due_date", "2025-04-11"), u"Tuesday 13 May 2025"_s);
    EXPECT_EQ(valueOf(source, "aim_date", "2025-04-11"), u"Monday 28 April 2025"_s);
    EXPECT_EQ(valueOf(source, "received_date", "2025-04-11"), u"Thursday 10 April 2025"_s);
    const QString reasons = valueOf(source, "due_reasons", "2025-04-11");
    EXPECT_TRUE(reasons.contains(u"Good Friday"_s)) << reasons.toStdString();
    EXPECT_TRUE(reasons.contains(u"Tue 13 May 2025"_s)) << reasons.toStdString();
}

/// \source domain 3.3, W15
TEST(LetterValuesTest, TheWindowCountsFromTheAnswerOrFromTheLetterThatIsIt)
{
    LetterSource source = sourceOf(ProcedureKey::ChildrenStatutory, "2025-11-10");
    EXPECT_EQ(valueOf(source, "next_stage_last_date", "2025-12-05"), u"Wednesday 7 January 2026"_s);
    EXPECT_EQ(valueOf(source, "response_date", "2025-12-05"), QString());
    source.state.dossier.stages.front().stage.respondedOn = day("2025-12-05");
    EXPECT_EQ(valueOf(source, "next_stage_last_date", "2025-12-09"), u"Wednesday 7 January 2026"_s);
    EXPECT_EQ(valueOf(source, "response_date", "2025-12-09"), u"Friday 5 December 2025"_s);
}

/// \source domain 3.3, W4
TEST(LetterValuesTest, LatenessIsThatOfTheAnswerOrOfTheLetter)
{
    LetterSource source = sourceOf(ProcedureKey::ChildrenStatutory, "2025-04-10");
    EXPECT_EQ(valueOf(source, "is_late", "2025-05-13"), QString());
    EXPECT_EQ(valueOf(source, "is_late", "2025-05-14"), u"yes"_s);
    EXPECT_EQ(valueOf(source, "is_overdue", "2025-05-14"), u"yes"_s);
    source.state.dossier.stages.front().stage.respondedOn = day("2025-05-13");
    EXPECT_EQ(valueOf(source, "is_late", "2025-06-01"), QString());
    EXPECT_EQ(valueOf(source, "is_overdue", "2025-06-01"), QString());
}

/// \source Children Act 1989 sections 24D and 26A; domain 8: "children and care leavers"
TEST(LetterValuesTest, AnAdvocateIsOfferedToChildrenAndCareLeavers)
{
    LetterSource source = sourceOf(ProcedureKey::ChildrenStatutory, "2025-04-10");
    const auto isOffered = [&] {
        return !valueOf(source, "may_have_advocate", "2025-04-11").isEmpty();
    };
    EXPECT_FALSE(isOffered());
    for (const auto &[who, offered] :
         {std::pair(Complainant::CareLeaver, true), std::pair(Complainant::Child, true),
          std::pair(Complainant::ChildForAdoption, true), std::pair(Complainant::Parent, false),
          std::pair(Complainant::FosterCarer, false)}) {
        source.triage.who = who;
        EXPECT_EQ(isOffered(), offered) << int(who);
    }
    source.state.dossier.record.isChildOrYoungPerson = true;
    EXPECT_TRUE(isOffered()) << "as it was recorded at intake";
    for (const LetterTemplate &letter : shippedLetters()) {
        if (letter.body.contains(u"{{?is_child}}"_s))
            ADD_FAILURE() << letter.letter.toStdString() << " leaves care leavers out";
    }
}

TEST(LetterValuesTest, NothingIsGuessed)
{
    LetterSource source = sourceOf(ProcedureKey::Corporate, "2025-04-10");
    source.people.clear();
    for (const char *field : {"recipient", "complainant", "extended_to", "extension_reason",
                              "outcome", "findings", "actions", "officer", "decision_reason"})
        EXPECT_EQ(valueOf(source, field, "2025-04-11"), QString()) << field;
}

TEST(LetterValuesTest, FindingsStandOnlyWhereEachIssueHasOne)
{
    LetterSource source = sourceOf(ProcedureKey::ChildrenStatutory, "2025-04-10");
    auto &issues = source.state.dossier.stages.front().issues;
    issues.push_back({IssueId(1), StageId(1), 1, {}, {}, Outcome::Upheld, u"A late visit"_s, {}});
    issues.push_back({IssueId(2), StageId(1), 2, {}, {}, {}, u"A lost file"_s, {}});
    EXPECT_EQ(valueOf(source, "issues", "2025-04-11"), u"A late visit|A lost file"_s);
    EXPECT_EQ(valueOf(source, "findings", "2025-04-11"), QString());
    issues.back().outcome = Outcome::NotUpheld;
    EXPECT_EQ(valueOf(source, "findings", "2025-04-11"),
              u"A late visit: upheld|A lost file: not upheld"_s);
}

/// \source domain 4.6, "Remedy"; 8, what answers state
TEST(LetterValuesTest, RemediesSayWhatHowMuchAndByWhen)
{
    LetterSource source = sourceOf(ProcedureKey::ChildrenStatutory, "2025-04-10");
    EXPECT_EQ(valueOf(source, "remedies", "2025-05-01"), QString());
    StageRemedy payment;
    payment.stage = StageId(1);
    payment.amount = Money{125050};
    payment.description = u"For the time without a plan"_s;
    payment.dueOn = day("2025-05-30");
    StageRemedy elsewhere = payment;
    elsewhere.stage = StageId(2);
    StageRemedy given = payment;
    given.amount.reset();
    given.description = u"We are sorry for the late visit"_s;
    given.givenOn = day("2025-05-02");
    source.remedies = {payment, elsewhere, given};
    ReferenceData lists;
    lists.remember(ListItem{ListItemId(5), UserList::RemedyType, u"Payment"_s});
    lists.remember(ListItem{ListItemId(6), UserList::RemedyType, u"Apology"_s});
    source.remedies[0].type = ListItemId(5);
    source.remedies[2].type = ListItemId(6);
    const LetterValues values = letterValues(source, 1, source.usualRecipient(), day("2025-05-05"),
                                             CouncilRules::shipped(), lists);
    EXPECT_EQ(
        values.value(u"remedies"_s).items,
        (QStringList{u"Payment of \u00a31,250.50: For the time without a plan "
                     "(by Friday 30 May 2025)"_s,
                     u"Apology: We are sorry for the late visit (done on Friday 2 May 2025)"_s}));
}

/// \source domain 8: each recommendation, and the reasons for any that is not accepted
TEST(LetterValuesTest, RecommendationsStandOnlyWhereEachIsDecided)
{
    LetterSource source = sourceOf(ProcedureKey::ChildrenStatutory, "2025-04-10");
    EXPECT_EQ(valueOf(source, "has_recommendations", "2025-05-01"), QString());
    RemedyFacts one;
    one.source = RecommendationSource::Investigator;
    one.stage = StageId(1);
    one.category = RemedyCategory::FinancialRemedy;
    one.amount = Money{20000};
    one.description = u"Pay for the lost time"_s;
    one.isAccepted = true;
    one.dueOn = day("2025-06-13");
    RemedyFacts other = one;
    other.category = RemedyCategory::ReviewPolicyOrProcedure;
    other.amount.reset();
    other.description = u"Rewrite the policy"_s;
    other.isAccepted.reset();
    source.recommendations = {one, other};
    EXPECT_EQ(valueOf(source, "has_recommendations", "2025-05-01"), u"yes"_s);
    EXPECT_EQ(valueOf(source, "recommendations", "2025-05-01"), QString());
    source.recommendations.back().isAccepted = false;
    source.recommendations.back().refusalReason = u"it was rewritten in March"_s;
    EXPECT_EQ(valueOf(source, "recommendations", "2025-05-01"),
              u"Pay for the lost time, \u00a3200.00: accepted (by Friday 13 June 2025)|"
              "Rewrite the policy: not accepted, because it was rewritten in March"_s);
}

/// Every field has words and a place, and every value a field.
TEST(LetterValuesTest, FieldsAndValuesAreTheSame)
{
    const LetterSource source = sourceOf(ProcedureKey::ChildrenStatutory, "2025-04-10");
    const LetterValues values = letterValues(source, 1, source.usualRecipient(), day("2025-04-11"),
                                             CouncilRules::shipped(), {});
    for (auto value = values.begin(); value != values.end(); ++value)
        EXPECT_TRUE(letterFieldNames().contains(value.key())) << value.key().toStdString();
    QSet<QString> names;
    for (const LetterField &field : letterFields()) {
        EXPECT_FALSE(names.contains(field.name)) << field.name.toStdString();
        names.insert(field.name);
        EXPECT_FALSE(field.words.isEmpty());
        EXPECT_FALSE(field.place.isEmpty());
    }
}

/// \source domain 8: what each letter must state
TEST(ShippedLetters, AskForWhatTheyMustState)
{
    const std::map<QString, QStringList> required{
        {u"acknowledgement"_s,
         {u"summary"_s, u"desired_outcomes"_s, u"procedure"_s, u"responding_manager"_s,
          u"due_date"_s, u"advocacy"_s, u"diversity_note"_s, u"needs_consent"_s, u"complains_as"_s,
          u"complaint_subject"_s, u"may_have_advocate"_s, u"is_on_behalf"_s}},
        {u"extension"_s,
         {u"extension_reason"_s, u"extended_to"_s, u"furthest_date"_s, u"ombudsman"_s}},
        {u"not-accepted"_s,
         {u"decision"_s, u"decision_reason"_s, u"other_route"_s, u"twelve_months"_s, u"ombudsman"_s,
          u"complains_as"_s, u"complaint_subject"_s, u"is_sufficient_interest"_s}},
        {u"next-stage-refused"_s,
         {u"refusal_reason"_s, u"next_stage"_s, u"next_stage_last_date"_s, u"ombudsman"_s}},
        {u"stage-3-acknowledgement"_s, {u"stage_start"_s, u"panel_by"_s, u"advocacy"_s}},
        {u"extension-child"_s,
         {u"extension_reason"_s, u"extended_to"_s, u"furthest_date"_s, u"advocacy"_s}},
        {u"not-accepted-child"_s,
         {u"decision"_s, u"decision_reason"_s, u"other_route"_s, u"twelve_months"_s, u"ombudsman"_s,
          u"advocacy"_s}},
        {u"stage-1-response-child"_s,
         {u"findings"_s, u"actions"_s, u"next_stage_last_date"_s, u"advocacy"_s, u"ombudsman"_s}},
        {u"stage-2-acceptance-child"_s,
         {u"investigating_officer"_s, u"independent_person"_s, u"stage_start"_s, u"aim_date"_s,
          u"limit_date"_s, u"advocacy"_s}},
        {u"adjudication-child"_s,
         {u"findings"_s, u"actions"_s, u"next_stage_last_date"_s, u"ombudsman"_s, u"advocacy"_s}},
        {u"stage-3-invitation-child"_s,
         {u"panel_by"_s, u"panel_date"_s, u"panel_chair"_s, u"panel_members"_s, u"advocacy"_s}},
        {u"stage-3-response-child"_s, {u"ombudsman"_s, u"actions"_s, u"advocacy"_s}},
        {u"frozen"_s, {u"proceedings"_s, u"decision_reason"_s}},
        {u"stage-1-response"_s,
         {u"findings"_s, u"actions"_s, u"remedies"_s, u"next_stage_last_date"_s, u"advocacy"_s,
          u"ombudsman"_s}},
        {u"stage-2-acceptance"_s,
         {u"investigating_officer"_s, u"independent_person"_s, u"stage_start"_s, u"aim_date"_s,
          u"limit_date"_s}},
        {u"adjudication"_s,
         {u"findings"_s, u"recommendations"_s, u"actions"_s, u"remedies"_s,
          u"next_stage_last_date"_s, u"ombudsman"_s}},
        {u"stage-3-invitation"_s,
         {u"panel_by"_s, u"panel_date"_s, u"panel_chair"_s, u"panel_members"_s}},
        {u"stage-3-response"_s,
         {u"recommendations"_s, u"ombudsman"_s, u"actions"_s, u"remedies"_s}},
        {u"ombudsman"_s, {u"ombudsman"_s}},
        {u"frozen-child"_s,
         {u"proceedings"_s, u"decision_reason"_s, u"frozen_review_date"_s, u"ombudsman"_s,
          u"advocacy"_s}},
        {u"resolution-child"_s, {u"remedies"_s, u"actions"_s, u"next_stage"_s, u"advocacy"_s}},
        {u"withdrawal-child"_s, {u"issues"_s, u"summary"_s, u"advocacy"_s}},
        {u"stage-2-response-child"_s, {u"findings"_s, u"actions"_s, u"ombudsman"_s, u"advocacy"_s}},
        {u"next-stage-refused-child"_s,
         {u"refusal_reason"_s, u"next_stage"_s, u"next_stage_last_date"_s, u"ombudsman"_s,
          u"advocacy"_s}},
        {u"stage-3-acknowledgement-child"_s, {u"stage_start"_s, u"panel_by"_s, u"advocacy"_s}},
        {u"ombudsman-child"_s, {u"ombudsman"_s, u"advocacy"_s}},
        {u"enquiry-acknowledgement"_s,
         {u"summary"_s, u"responding_manager"_s, u"due_date"_s, u"needs_consent"_s}},
        {u"enquiry-extension"_s, {u"extension_reason"_s, u"extended_to"_s, u"earlier_due_date"_s}},
        {u"representation-acknowledgement"_s,
         {u"summary"_s, u"responding_manager"_s, u"due_date"_s, u"advocacy"_s}},
    };
    for (const auto &[name, fields] : required) {
        const auto found = std::find_if(
            shippedLetters().begin(), shippedLetters().end(),
            [&letter = name](const LetterTemplate &one) { return one.letter == letter; });
        ASSERT_NE(found, shippedLetters().end()) << name.toStdString();
        for (const QString &field : fields)
            EXPECT_TRUE(fieldsIn(found->body).contains(field))
                << name.toStdString() << " does not say " << field.toStdString();
    }
    for (const LetterTemplate &letter : shippedLetters()) {
        EXPECT_TRUE(fieldsIn(letter.body).contains(u"recipient"_s)) << letter.letter.toStdString();
        EXPECT_TRUE(fieldsIn(letter.body).contains(u"contact"_s)) << letter.letter.toStdString();
        EXPECT_TRUE(fieldsIn(letter.body).contains(u"data_notice"_s))
            << letter.letter.toStdString();
        EXPECT_FALSE(letter.when.isEmpty());
    }
}

/// \source domain 1: an enquiry, a representation and a compliment are no complaints
TEST(ShippedLetters, SpeakOfAComplaintToThoseWhoComplainAlone)
{
    CaseRecord record;
    record.receivedOn = day("2025-04-10");
    const auto offered = [&](int stage) {
        QStringList letters;
        for (const LetterTemplate &one : shippedLetters()) {
            if (one.suits(record, stage))
                letters.append(one.letter);
        }
        return letters;
    };
    for (const CaseKind kind : {CaseKind::MpEnquiry, CaseKind::CouncillorEnquiry,
                                CaseKind::Representation, CaseKind::Compliment}) {
        record.kind = kind;
        for (const LetterTemplate &one : shippedLetters()) {
            if (one.suits(record, 0)) {
                EXPECT_FALSE(one.body.contains(u"your complaint"_s)) << one.letter.toStdString();
            }
        }
    }
    record.kind = CaseKind::MpEnquiry;
    EXPECT_EQ(offered(0), (QStringList{u"enquiry-acknowledgement"_s, u"enquiry-extension"_s,
                                       u"enquiry-reply"_s}));
    record.kind = CaseKind::Representation;
    EXPECT_EQ(offered(0), (QStringList{u"enquiry-extension"_s, u"representation-acknowledgement"_s,
                                       u"representation-reply"_s}));
    record.kind = CaseKind::Compliment;
    EXPECT_EQ(offered(0), QStringList(u"compliment"_s));
    record.kind = CaseKind::Complaint;
    EXPECT_EQ(offered(0).front(), u"acknowledgement"_s) << "also before it is accepted";
    EXPECT_FALSE(offered(0).contains(u"enquiry-acknowledgement"_s));
}

/// \source domain 3.2: ten working days by default, from receipt
TEST(LetterValuesTest, AnEnquiryHasTheDaysOfItsReply)
{
    LetterSource source;
    CaseRecord &record = source.state.dossier.record;
    record.kind = CaseKind::MpEnquiry;
    record.reference = u"MP/25/0001"_s;
    record.receivedOn = day("2025-03-03"); // W1 of domain 3.3.
    const auto value = [&](const char *field, const char *datedOn) {
        return letterValues(source, 0, nullptr, day(datedOn), CouncilRules::shipped(), {})
            .value(QString::fromLatin1(field))
            .items.join(u'|');
    };
    EXPECT_EQ(value("due_date", "2025-03-04"), u"Monday 17 March 2025"_s);
    EXPECT_EQ(value("is_late", "2025-03-17"), QString());
    EXPECT_EQ(value("is_late", "2025-03-18"), u"yes"_s);
    EXPECT_EQ(value("earlier_due_date", "2025-03-04"), QString());
    record.extendedTo = day("2025-03-31");
    ReplyDetail &reply = source.state.conduct.reply;
    reply.extensionReason = u"Two services have to answer"_s;
    reply.kept.push_back({{}, day("2025-03-17"), u"Extended"_s});
    EXPECT_EQ(value("due_date", "2025-03-04"), u"Monday 31 March 2025"_s);
    EXPECT_EQ(value("extended_to", "2025-03-04"), u"Monday 31 March 2025"_s);
    EXPECT_EQ(value("earlier_due_date", "2025-03-04"), u"Monday 17 March 2025"_s);
    EXPECT_EQ(value("extension_reason", "2025-03-04"), u"Two services have to answer"_s);
    EXPECT_EQ(value("is_late", "2025-03-20"), QString());
}

/// On every case of the sample county that a letter suits: what is missing is what nobody recorded,
/// and with it said the letter is whole.
TEST(ShippedLetters, AreFilledInOnTheCasesOfTheSampleCounty)
{
    TestStore &county = countyOn(day("2026-06-15"));
    std::map<QString, int> filled;
    const auto cases = caselist::ids(county.database(), county->rules(), {}, day("2026-06-15"));
    ASSERT_TRUE(cases) << why(cases);
    std::vector<CaseId> looked;
    for (size_t i = 0; i < cases->size(); i += kEachOf)
        looked.push_back((*cases)[i]);
    // Few go as far as a panel.
    Statement panels(county.database(), u"SELECT case_id FROM stage WHERE stage_no = 3"_s);
    while (panels.step())
        looked.emplace_back(panels.integer(0));
    for (const CaseId id : looked) {
        const auto source = readLetterSource(*county, id);
        ASSERT_TRUE(source) << why(source);
        for (const LetterTemplate &letter : shippedLetters()) {
            const CaseDossier &dossier = source->state.dossier;
            const int stage = usualStage(letter, dossier);
            if (!letter.suits(dossier.record, stage))
                continue;
            LetterValues values =
                letterValues(*source, stage, source->usualRecipient(), day("2026-06-15"),
                             county->rules(), county->reference());
            const MergedLetter merged = mergeLetter(letter.body, values, letterFieldNames());
            EXPECT_TRUE(merged.faults.isEmpty())
                << letter.letter.toStdString() << ": " << merged.faults.join(u'|').toStdString();
            for (const QString &field : merged.missing) {
                EXPECT_FALSE(values.value(field).isKnown());
                values.insert(field, LetterValue::text(u"said by hand"_s));
            }
            const MergedLetter whole = mergeLetter(merged.text, values, letterFieldNames());
            EXPECT_TRUE(whole.isWhole()) << letter.letter.toStdString();
            EXPECT_FALSE(whole.text.contains(u"{{"_s));
            EXPECT_FALSE(subjectOf(whole.text).isEmpty());
            ++filled[letter.letter];
        }
    }
    for (const LetterTemplate &letter : shippedLetters())
        EXPECT_GT(filled[letter.letter], 0) << letter.letter.toStdString();
}

} // namespace redress
