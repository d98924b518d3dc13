// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/lettervalues.h"

#include "core/base/language.h"
#include "core/conduct/actrules.h"
#include "core/letters/sheetparts.h"
#include "core/statistics/labels.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct LetterText {
    Q_DECLARE_TR_FUNCTIONS(redress::LetterValues)
};

/// "Monday 15 April 2024": a day in a letter is read by people who keep no calendar of the council.
LetterValue dayValue(std::optional<QDate> day)
{
    return day ? LetterValue::text(localeHere().toString(*day, u"dddd d MMMM yyyy"_s))
               : LetterValue();
}

LetterValue textValue(const std::optional<QString> &text)
{
    return text ? LetterValue::text(*text) : LetterValue();
}

LetterValue listValue(const QStringList &items)
{
    return items.isEmpty() ? LetterValue() : LetterValue::list(items);
}

/// The procedure as it stands in a sentence: "under the ...".
QString procedureWords(ProcedureKey procedure)
{
    switch (procedure) {
    case ProcedureKey::ChildrenStatutory:
        return LetterText::tr("statutory complaints procedure for children's social care");
    case ProcedureKey::AdultSocialCare:
        return LetterText::tr("complaints procedure for adult social care");
    case ProcedureKey::Corporate:
        return LetterText::tr("council's own complaints procedure");
    case ProcedureKey::MpEnquiry:
        return LetterText::tr("council's procedure for enquiries of Members of Parliament");
    case ProcedureKey::CouncillorEnquiry:
        return LetterText::tr("council's procedure for enquiries of councillors");
    case ProcedureKey::Representation:
        return LetterText::tr("council's procedure for representations");
    }
    return {};
}

/// A finding as it stands behind its issue.
QString findingWords(std::optional<Outcome> outcome)
{
    return outcome ? labelOf(*outcome).toLower() : LetterText::tr("no finding yet");
}

/// "Train the team (by Friday 1 May 2026)".
QString withDay(const QString &what, std::optional<QDate> dueOn, std::optional<QDate> doneOn)
{
    if (doneOn)
        return LetterText::tr("%1 (done on %2)", "action, day")
            .arg(what, dayValue(doneOn).items.first());
    return dueOn ? LetterText::tr("%1 (by %2)", "action, day")
                       .arg(what, dayValue(dueOn).items.first())
                 : what;
}

/// Fills in the fields of one letter.
class ValueMaker final
{
public:
    ValueMaker(const LetterSource &source, int stage, QDate datedOn, const CouncilRules &rules,
               const ReferenceData &reference)
        : m_source(source)
        , m_record(source.state.dossier.record)
        , m_datedOn(datedOn)
        , m_rules(rules)
        , m_reference(reference)
    {
        for (const auto &folder : source.state.dossier.stages) {
            if (folder.stage.number == stage)
                m_folder = &folder;
        }
        m_conduct = source.state.conduct.stage(stage);
    }

    LetterValues make(const LetterPerson *recipient)
    {
        addPeople(recipient);
        addCase();
        addTriage();
        addCouncil();
        if (m_folder) {
            addStage(m_folder->stage);
            addLists();
            addRemedies();
            addRecommendations();
        }
        if (m_conduct)
            addConduct();
        if (m_record.kind != CaseKind::Complaint)
            addReply();
        return std::move(m_values);
    }

private:
    void put(const char *field, const LetterValue &value)
    {
        m_values.insert(QString::fromLatin1(field), value);
    }

    const LetterPerson *personOf(QLatin1StringView role) const
    {
        for (const LetterPerson &one : m_source.people) {
            if (one.role == role)
                return &one;
        }
        return nullptr;
    }

    void addPeople(const LetterPerson *recipient)
    {
        if (recipient) {
            put("recipient", LetterValue::text(recipient->name));
            put("recipient_address", LetterValue::text(recipient->address));
        }
        const LetterPerson *child = personOf("child"_L1);
        if (const LetterPerson *complainant = personOf("complainant"_L1))
            put("complainant", LetterValue::text(complainant->name));
        if (child)
            put("child_name", LetterValue::text(child->name));
        if (const LetterPerson *advocate = personOf("advocate"_L1))
            put("advocate_name", LetterValue::text(advocate->name));
        put("is_child", LetterValue::flag(m_record.isChildOrYoungPerson));
        put("may_have_advocate", LetterValue::flag(mayHaveAdvocate()));
        put("is_on_behalf", LetterValue::flag(child && !m_record.isChildOrYoungPerson));
        put("needs_consent", LetterValue::flag(m_source.consent == u"pending"_s));
    }

    /// Children, and those whom the council looked after, are offered an advocate.
    /// \source Children Act 1989 sections 24D and 26A; domain 8
    bool mayHaveAdvocate() const
    {
        const auto who = m_source.triage.who;
        return m_record.isChildOrYoungPerson || who == Complainant::Child ||
               who == Complainant::CareLeaver || who == Complainant::ChildForAdoption;
    }

    void addCase()
    {
        put("reference", LetterValue::text(m_record.reference));
        put("today", dayValue(m_datedOn));
        put("received_date", dayValue(m_record.receivedOn));
        put("summary", LetterValue::text(m_record.summary));
        put("desired_outcomes", LetterValue::text(m_source.desiredOutcomes));
        put("service",
            LetterValue::text(m_reference.nameOf(
                m_record.service ? m_record.service : std::optional(m_record.directorate))));
        put("upheld_issues", listValue(m_source.upheldIssues));
        if (m_source.ombudsmanDecision)
            put("ombudsman_decision", LetterValue::text(labelOf(*m_source.ombudsmanDecision)));
        put("ombudsman_decided", dayValue(m_source.ombudsmanDecidedOn));
        put("officer", LetterValue::text(m_reference.nameOf(m_record.officer)));
        put("responding_manager", LetterValue::text(m_source.respondingManager));
        const auto procedure = procedureOf(m_record);
        if (!procedure)
            return;
        put("procedure", LetterValue::text(procedureWords(*procedure)));
        const auto *version =
            m_folder
                ? m_rules.procedures().versionNamed(*procedure, m_folder->stage.procedureVersion)
                : m_rules.procedures().versionOn(*procedure, m_record.receivedOn);
        if (version)
            put("procedure_source", LetterValue::text(version->source));
        put("is_children_procedure",
            LetterValue::flag(*procedure == ProcedureKey::ChildrenStatutory));
        put("is_adult_procedure", LetterValue::flag(*procedure == ProcedureKey::AdultSocialCare));
        put("is_corporate_procedure", LetterValue::flag(*procedure == ProcedureKey::Corporate));
    }

    void addTriage()
    {
        const Triage &triage = m_source.triage;
        if (triage.result)
            put("decision", LetterValue::text(labelOf(*triage.result)));
        put("decision_reason", LetterValue::text(triage.reason));
        put("decision_date", dayValue(triage.decidedOn));
        // The two tests. \source report 004; domain 2, 8
        if (triage.who && *triage.who != Complainant::NotOnTheList)
            put("complains_as", LetterValue::text(labelOf(*triage.who)));
        put("is_sufficient_interest",
            LetterValue::flag(triage.who == Complainant::SufficientInterest ||
                              triage.who == Complainant::NotOnTheList));
        if (triage.what) {
            put("complaint_subject", LetterValue::text(labelOf(*triage.what)));
            put("other_route", LetterValue::text(routeOf(*triage.what)));
        }
        put("twelve_months", LetterValue::text(triage.lateGroundsDecision));
        put("proceedings", LetterValue::text(triage.proceedings));
        put("frozen_review_date", dayValue(triage.frozenReviewOn));
    }

    void addCouncil()
    {
        put("council", LetterValue::text(m_source.council));
        const auto word = [this](const char *field, LetterWords words) {
            const auto found = m_source.words.find(words);
            if (found != m_source.words.end())
                put(field, LetterValue::text(found->second));
        };
        word("contact", LetterWords::Contact);
        word("sign_off", LetterWords::SignOff);
        word("data_notice", LetterWords::DataNotice);
        word("advocacy", LetterWords::Advocacy);
        word("ombudsman", LetterWords::Ombudsman);
        word("diversity_note", LetterWords::DiversityNote);
    }

    void addStage(const StageRecord &stage)
    {
        put("stage", LetterValue::text(QString::number(stage.number)));
        put("is_stage_1", LetterValue::flag(stage.number == 1));
        put("is_withdrawn", LetterValue::flag(stage.outcome == Outcome::Withdrawn));
        put("response_date", dayValue(stage.respondedOn));
        if (stage.outcome)
            put("outcome", LetterValue::text(labelOf(*stage.outcome).toLower()));
        put("extended_to", dayValue(stage.extendedTo));
        put("panel_date", dayValue(stage.panelOn));
        put("findings_date", dayValue(stage.findingsOn));
        addClock(stage);
        addNextStage(stage);
    }

    void addClock(const StageRecord &stage)
    {
        const auto clock = m_rules.clockOf(stage);
        if (!clock)
            return;
        put("stage_name", LetterValue::text(clock->rule().nameHere()));
        const StageFacts facts = factsOf(stage);
        const StageDeadlines days = clock->deadlines(facts);
        put("stage_start", dayValue(days.startOn));
        put("aim_date", dayValue(days.aimOn));
        put("limit_date", dayValue(days.limitOn));
        put("furthest_date", dayValue(days.furthestOn     ? days.furthestOn
                                      : clock->rule().aim ? days.limitOn
                                                          : std::nullopt));
        put("panel_by", dayValue(days.panelBy));
        const auto due = clock->explain(DueTarget::InForce, facts, m_datedOn);
        if (due) {
            put("due_date", dayValue(due->on));
            put("due_reasons", LetterValue::text(due->inSentences()));
            const QDate answered = stage.closedOn().value_or(m_datedOn);
            put("is_late", LetterValue::flag(answered > due->on));
            put("is_overdue", LetterValue::flag(!stage.closedOn() && m_datedOn > due->on));
        }
        if (stage.extendedTo) {
            StageFacts before = facts;
            before.extendedTo.reset();
            const auto was = clock->explain(DueTarget::InForce, before, m_datedOn);
            if (was)
                put("earlier_due_date", dayValue(was->on));
        }
    }

    /// Where the answer has no day yet, the letter is the answer.
    void addNextStage(const StageRecord &stage)
    {
        const auto clock =
            m_rules.clockNamed(stage.procedure, stage.number + 1, stage.procedureVersion);
        if (!clock)
            return;
        put("next_stage", LetterValue::text(QString::number(stage.number + 1)));
        put("next_stage_name", LetterValue::text(clock->rule().nameHere()));
        StageRecord answered = stage;
        if (!answered.respondedOn)
            answered.respondedOn = m_datedOn;
        put("next_stage_last_date", dayValue(windowEnd(answered, m_rules)));
    }

    /// Of an enquiry or a representation, which has a clock and no stage.
    void addReply()
    {
        const auto clock = m_rules.clockOf(m_record);
        if (!clock)
            return;
        const StageFacts facts = factsOf(m_record);
        const auto due = clock->explain(DueTarget::InForce, facts, m_datedOn);
        if (due) {
            put("due_date", dayValue(due->on));
            put("due_reasons", LetterValue::text(due->inSentences()));
            put("is_late", LetterValue::flag(m_record.respondedOn.value_or(m_datedOn) > due->on));
            put("is_overdue", LetterValue::flag(!m_record.respondedOn && m_datedOn > due->on));
        }
        put("response_date", dayValue(m_record.respondedOn));
        const ReplyDetail &reply = m_source.state.conduct.reply;
        put("extended_to", dayValue(m_record.extendedTo));
        put("extension_reason", textValue(reply.extensionReason));
        if (reply.extensionAgreedBy) {
            const auto who = fromStored<Agreement>(*reply.extensionAgreedBy);
            put("extension_agreed_by",
                LetterValue::text(who ? labelOf(*who).toLower() : *reply.extensionAgreedBy));
        }
        if (!reply.kept.empty())
            put("earlier_due_date", dayValue(reply.kept.back().dueOn));
    }

    QString wordsOf(const IssueRecord &issue) const
    {
        const QString words = issue.description.value_or(QString()).simplified();
        return words.isEmpty() ? m_reference.nameOf(issue.category) : words;
    }

    void addLists()
    {
        QStringList issues;
        QStringList findings;
        bool isFoundAll = true;
        for (const IssueRecord &issue : m_folder->issues) {
            issues.append(wordsOf(issue));
            findings.append(LetterText::tr("%1: %2", "issue, finding")
                                .arg(wordsOf(issue), findingWords(issue.outcome)));
            isFoundAll = isFoundAll && issue.outcome;
        }
        put("issues", listValue(issues));
        // An answer without a finding on each issue is none.
        put("findings", isFoundAll ? listValue(findings) : LetterValue());
        QStringList actions;
        for (const ActionRecord &action : m_folder->actions) {
            if (action.cameFrom) // What the council draws from it later is no part of an answer.
                continue;
            const QString words = action.description.value_or(QString()).simplified();
            actions.append(withDay(words.isEmpty() ? m_reference.nameOf(action.category) : words,
                                   action.dueOn, action.completedOn));
        }
        put("actions", listValue(actions));
    }

    void addRemedies()
    {
        QStringList remedies;
        for (const StageRemedy &one : m_source.remedies) {
            if (one.stage != m_folder->stage.id)
                continue;
            QString what = m_reference.nameOf(one.type);
            if (one.amount)
                what = LetterText::tr("%1 of %2", "remedy, amount")
                           .arg(what, poundsAndPence(*one.amount));
            const QString words = one.description.simplified();
            if (!words.isEmpty())
                what = LetterText::tr("%1: %2", "remedy, what is done").arg(what, words);
            remedies.append(withDay(what, one.dueOn, one.givenOn));
        }
        put("remedies", listValue(remedies));
    }

    /// Each with what the council says to it; none as long as that is not known of all.
    void addRecommendations()
    {
        QStringList said;
        bool isDecided = true;
        int count = 0;
        for (const RemedyFacts &one : m_source.recommendations) {
            if (one.stage != m_folder->stage.id)
                continue;
            ++count;
            isDecided = isDecided && one.isAccepted;
            QString what = one.description.simplified();
            if (what.isEmpty())
                what = labelOf(one.category);
            if (one.amount)
                what = LetterText::tr("%1, %2", "recommendation, amount")
                           .arg(what, poundsAndPence(*one.amount));
            said.append(
                one.isAccepted.value_or(false)
                    ? withDay(LetterText::tr("%1: accepted", "recommendation").arg(what), one.dueOn,
                              one.completedOn)
                    : LetterText::tr("%1: not accepted, because %2", "recommendation, reason")
                          .arg(what, one.refusalReason.simplified()));
        }
        put("has_recommendations", LetterValue::flag(count > 0));
        put("recommendations", isDecided ? listValue(said) : LetterValue());
    }

    void addConduct()
    {
        const StageDetail &detail = m_conduct->detail;
        put("extension_reason", textValue(detail.extensionReason));
        if (detail.extensionAgreedBy) {
            const auto who = fromStored<Agreement>(*detail.extensionAgreedBy);
            put("extension_agreed_by",
                LetterValue::text(who ? labelOf(*who).toLower() : *detail.extensionAgreedBy));
        }
        if (!m_conduct->kept.empty())
            put("earlier_due_date", dayValue(m_conduct->kept.back().dueOn));
        put("lateness_reason", textValue(detail.latenessReason));
        put("refusal_reason", textValue(detail.refusalReason));
        const auto holder = [this](const char *field, PractitionerRole role) {
            if (const Appointment *one = m_conduct->holderOf(role, m_datedOn))
                put(field, LetterValue::text(one->name));
        };
        holder("investigating_officer", PractitionerRole::InvestigatingOfficer);
        holder("independent_person", PractitionerRole::IndependentPerson);
        holder("adjudicating_officer", PractitionerRole::AdjudicatingOfficer);
        holder("panel_chair", PractitionerRole::PanelChair);
        QStringList members;
        for (const Appointment &one : m_conduct->appointments) {
            if (one.role == PractitionerRole::PanelMember && !one.endedOn)
                members.append(one.name);
        }
        put("panel_members", listValue(members));
    }

    const LetterSource &m_source;
    const CaseRecord &m_record;
    QDate m_datedOn;
    const CouncilRules &m_rules;
    const ReferenceData &m_reference;
    const CaseDossier::StageFolder *m_folder = nullptr;
    const StageConduct *m_conduct = nullptr;
    LetterValues m_values;
};

} // namespace

LetterValues letterValues(const LetterSource &source, int stage, const LetterPerson *recipient,
                          QDate datedOn, const CouncilRules &rules, const ReferenceData &reference)
{
    const SpokenHere language(source.language);
    return ValueMaker(source, stage, datedOn, rules, reference).make(recipient);
}

LetterFrame letterFrame(const LetterSource &source, QDate datedOn, const LetterValues &values)
{
    LetterFrame frame;
    frame.council = source.council;
    frame.language = source.language;
    const auto address = source.words.find(LetterWords::Address);
    if (address != source.words.end())
        frame.councilAddress = address->second.trimmed();
    const QStringList lines =
        values.value(u"recipient"_s).items + values.value(u"recipient_address"_s).items;
    frame.recipient = lines.join(u'\n');
    frame.reference = source.state.dossier.record.reference;
    frame.datedOn = datedOn;
    frame.isSample = source.isSample;
    return frame;
}

int usualStage(const LetterTemplate &letter, const CaseDossier &dossier)
{
    for (const auto &folder : dossier.stages) {
        if (folder.stage.number == letter.stage)
            return letter.stage;
    }
    return dossier.stages.empty() ? 0 : dossier.stages.back().stage.number;
}

} // namespace redress
