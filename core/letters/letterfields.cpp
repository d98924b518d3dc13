// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/letterfields.h"

#include "core/letters/lettermerge.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr const char *kContext = "redress::LetterField";

struct Written {
    const char *name;
    const char *words;
    const char *place;
};

constexpr const char *kPeople = QT_TRANSLATE_NOOP("redress::LetterField", "People");
constexpr const char *kFacts = QT_TRANSLATE_NOOP("redress::LetterField", "Facts");
constexpr const char *kTriage = QT_TRANSLATE_NOOP("redress::LetterField", "Triage");
constexpr const char *kStages = QT_TRANSLATE_NOOP("redress::LetterField", "Stages");
constexpr const char *kIssues = QT_TRANSLATE_NOOP("redress::LetterField", "Issues and actions");
constexpr const char *kRemedies = QT_TRANSLATE_NOOP("redress::LetterField", "Remedies");
constexpr const char *kSettings = QT_TRANSLATE_NOOP("redress::LetterField", "Settings, Letters");
constexpr const char *kCouncil = QT_TRANSLATE_NOOP("redress::LetterField", "Settings, Council");
constexpr const char *kConditions =
    QT_TRANSLATE_NOOP("redress::LetterField", "Conditions: so, or not so");

constexpr std::array kFields{
    Written{"recipient", QT_TRANSLATE_NOOP("redress::LetterField", "who the letter goes to"),
            kPeople},
    Written{"recipient_address",
            QT_TRANSLATE_NOOP("redress::LetterField", "the address of who it goes to"), kPeople},
    Written{"complainant", QT_TRANSLATE_NOOP("redress::LetterField", "name of the complainant"),
            kPeople},
    Written{"child_name", QT_TRANSLATE_NOOP("redress::LetterField", "name of the child"), kPeople},
    Written{"advocate_name", QT_TRANSLATE_NOOP("redress::LetterField", "name of the advocate"),
            kPeople},
    Written{"reference", QT_TRANSLATE_NOOP("redress::LetterField", "reference of the case"),
            kFacts},
    Written{"today", QT_TRANSLATE_NOOP("redress::LetterField", "the day of the letter"), kFacts},
    Written{"received_date",
            QT_TRANSLATE_NOOP("redress::LetterField", "day on which the complaint was received"),
            kFacts},
    Written{"summary", QT_TRANSLATE_NOOP("redress::LetterField", "what the complaint is about"),
            kFacts},
    Written{"desired_outcomes",
            QT_TRANSLATE_NOOP("redress::LetterField", "what the complainant wants to happen"),
            kFacts},
    Written{"service", QT_TRANSLATE_NOOP("redress::LetterField", "service complained about"),
            kFacts},
    Written{"officer", QT_TRANSLATE_NOOP("redress::LetterField", "who looks after the case"),
            kFacts},
    Written{"responding_manager",
            QT_TRANSLATE_NOOP("redress::LetterField", "manager who will answer"), kFacts},
    Written{"procedure", QT_TRANSLATE_NOOP("redress::LetterField", "procedure that is followed"),
            kFacts},
    Written{"procedure_source",
            QT_TRANSLATE_NOOP("redress::LetterField", "law or guidance behind the procedure"),
            kFacts},
    Written{"decision", QT_TRANSLATE_NOOP("redress::LetterField", "what triage decided"), kTriage},
    Written{"decision_reason", QT_TRANSLATE_NOOP("redress::LetterField", "why triage decided so"),
            kTriage},
    Written{"decision_date", QT_TRANSLATE_NOOP("redress::LetterField", "day of the decision"),
            kTriage},
    Written{"complains_as",
            QT_TRANSLATE_NOOP("redress::LetterField", "as whom the complainant may complain"),
            kTriage},
    Written{"complaint_subject",
            QT_TRANSLATE_NOOP("redress::LetterField", "what it is about, of the list of triage"),
            kTriage},
    Written{"other_route",
            QT_TRANSLATE_NOOP("redress::LetterField", "where such a matter goes instead"), kTriage},
    Written{"twelve_months",
            QT_TRANSLATE_NOOP("redress::LetterField",
                              "what was decided on grounds older than twelve months"),
            kTriage},
    Written{"proceedings",
            QT_TRANSLATE_NOOP("redress::LetterField", "proceedings that run at the same time"),
            kTriage},
    Written{"frozen_review_date",
            QT_TRANSLATE_NOOP("redress::LetterField", "when the council looks again"), kTriage},
    Written{"stage", QT_TRANSLATE_NOOP("redress::LetterField", "number of the stage"), kStages},
    Written{"stage_name", QT_TRANSLATE_NOOP("redress::LetterField", "name of the stage"), kStages},
    Written{"stage_start",
            QT_TRANSLATE_NOOP("redress::LetterField", "day from which the stage is counted"),
            kStages},
    Written{"due_date", QT_TRANSLATE_NOOP("redress::LetterField", "last day for the answer"),
            kStages},
    Written{"due_reasons",
            QT_TRANSLATE_NOOP("redress::LetterField", "how that day was counted, in words"),
            kStages},
    Written{"aim_date", QT_TRANSLATE_NOOP("redress::LetterField", "day that is worked for"),
            kStages},
    Written{"limit_date",
            QT_TRANSLATE_NOOP("redress::LetterField", "last day without an extension"), kStages},
    Written{"furthest_date",
            QT_TRANSLATE_NOOP("redress::LetterField", "furthest day of an extension"), kStages},
    Written{"extended_to", QT_TRANSLATE_NOOP("redress::LetterField", "new day of an extension"),
            kStages},
    Written{"extension_reason",
            QT_TRANSLATE_NOOP("redress::LetterField", "why more time is needed"), kStages},
    Written{"extension_agreed_by",
            QT_TRANSLATE_NOOP("redress::LetterField", "who agreed to the extension"), kStages},
    Written{"earlier_due_date",
            QT_TRANSLATE_NOOP("redress::LetterField", "last day before the extension"), kStages},
    Written{"response_date", QT_TRANSLATE_NOOP("redress::LetterField", "day of the answer"),
            kStages},
    Written{"outcome", QT_TRANSLATE_NOOP("redress::LetterField", "outcome of the stage"), kStages},
    Written{"lateness_reason", QT_TRANSLATE_NOOP("redress::LetterField", "why the answer is late"),
            kStages},
    Written{"next_stage", QT_TRANSLATE_NOOP("redress::LetterField", "number of the next stage"),
            kStages},
    Written{"next_stage_name", QT_TRANSLATE_NOOP("redress::LetterField", "name of the next stage"),
            kStages},
    Written{"next_stage_last_date",
            QT_TRANSLATE_NOOP("redress::LetterField", "last day to ask for the next stage"),
            kStages},
    Written{"refusal_reason",
            QT_TRANSLATE_NOOP("redress::LetterField", "why the next stage was refused"), kStages},
    Written{"investigating_officer",
            QT_TRANSLATE_NOOP("redress::LetterField", "investigating officer"), kStages},
    Written{"independent_person", QT_TRANSLATE_NOOP("redress::LetterField", "independent person"),
            kStages},
    Written{"adjudicating_officer",
            QT_TRANSLATE_NOOP("redress::LetterField", "adjudicating officer"), kStages},
    Written{"panel_chair", QT_TRANSLATE_NOOP("redress::LetterField", "chair of the panel"),
            kStages},
    Written{"panel_members",
            QT_TRANSLATE_NOOP("redress::LetterField", "members of the panel: a list"), kStages},
    Written{"panel_date", QT_TRANSLATE_NOOP("redress::LetterField", "day on which the panel meets"),
            kStages},
    Written{"panel_by", QT_TRANSLATE_NOOP("redress::LetterField", "last day for the panel"),
            kStages},
    Written{"findings_date",
            QT_TRANSLATE_NOOP("redress::LetterField", "day on which the panel's report came"),
            kStages},
    Written{"issues", QT_TRANSLATE_NOOP("redress::LetterField", "the issues: a list"), kIssues},
    Written{"findings",
            QT_TRANSLATE_NOOP("redress::LetterField", "each issue with its finding: a list"),
            kIssues},
    Written{
        "actions",
        QT_TRANSLATE_NOOP("redress::LetterField", "what will be done, by whom and when: a list"),
        kIssues},
    Written{"remedies",
            QT_TRANSLATE_NOOP("redress::LetterField", "what the council offers: a list"),
            kRemedies},
    Written{"recommendations",
            QT_TRANSLATE_NOOP("redress::LetterField",
                              "each recommendation, and what the council says to it: a list"),
            kRemedies},
    Written{"upheld_issues",
            QT_TRANSLATE_NOOP("redress::LetterField",
                              "what the Ombudsman upheld, by the newest such decision: a list"),
            kRemedies},
    Written{"ombudsman_decision",
            QT_TRANSLATE_NOOP("redress::LetterField",
                              "the class of the newest decision of the Ombudsman"),
            kRemedies},
    Written{"ombudsman_decided", QT_TRANSLATE_NOOP("redress::LetterField", "day of that decision"),
            kRemedies},
    Written{"council", QT_TRANSLATE_NOOP("redress::LetterField", "name of the council"), kCouncil},
    Written{"contact", QT_TRANSLATE_NOOP("redress::LetterField", "how to reach the team"),
            kCouncil},
    Written{"sign_off", QT_TRANSLATE_NOOP("redress::LetterField", "what stands beneath who signs"),
            kSettings},
    Written{"data_notice", QT_TRANSLATE_NOOP("redress::LetterField", "notice on personal data"),
            kSettings},
    Written{"advocacy", QT_TRANSLATE_NOOP("redress::LetterField", "offer of advocacy"), kSettings},
    Written{"ombudsman", QT_TRANSLATE_NOOP("redress::LetterField", "how to reach the Ombudsman"),
            kSettings},
    Written{"diversity_note",
            QT_TRANSLATE_NOOP("redress::LetterField", "note on the diversity form"), kSettings},
    Written{"is_child",
            QT_TRANSLATE_NOOP("redress::LetterField", "the complainant is a child or young person"),
            kConditions},
    Written{"may_have_advocate",
            QT_TRANSLATE_NOOP("redress::LetterField",
                              "an advocate is to be offered: to children and care leavers"),
            kConditions},
    Written{"is_on_behalf",
            QT_TRANSLATE_NOOP("redress::LetterField", "somebody complains on behalf of a child"),
            kConditions},
    Written{"needs_consent",
            QT_TRANSLATE_NOOP("redress::LetterField", "consent is asked for and not there yet"),
            kConditions},
    Written{"is_sufficient_interest",
            QT_TRANSLATE_NOOP("redress::LetterField",
                              "whoever complains is not named by law: sufficient interest counts"),
            kConditions},
    Written{"is_children_procedure",
            QT_TRANSLATE_NOOP("redress::LetterField", "the children's statutory procedure"),
            kConditions},
    Written{"is_adult_procedure",
            QT_TRANSLATE_NOOP("redress::LetterField", "the adult social care procedure"),
            kConditions},
    Written{"is_corporate_procedure",
            QT_TRANSLATE_NOOP("redress::LetterField", "the corporate procedure"), kConditions},
    Written{"is_stage_1", QT_TRANSLATE_NOOP("redress::LetterField", "stage 1"), kConditions},
    Written{"is_overdue",
            QT_TRANSLATE_NOOP("redress::LetterField", "the last day has passed without an answer"),
            kConditions},
    Written{"is_late", QT_TRANSLATE_NOOP("redress::LetterField", "the answer came late"),
            kConditions},
    Written{"has_recommendations",
            QT_TRANSLATE_NOOP("redress::LetterField", "recommendations of the stage are recorded"),
            kConditions},
    Written{"is_withdrawn", QT_TRANSLATE_NOOP("redress::LetterField", "the stage was withdrawn"),
            kConditions},
};

QString translated(const char *text)
{
    return QCoreApplication::translate(kContext, text);
}

} // namespace

std::vector<LetterField> letterFields()
{
    std::vector<LetterField> fields;
    fields.reserve(kFields.size());
    for (const Written &field : kFields)
        fields.push_back(
            {QString::fromLatin1(field.name), translated(field.words), translated(field.place)});
    return fields;
}

const QStringList &letterFieldNames()
{
    static const QStringList names = [] {
        QStringList all;
        for (const Written &field : kFields)
            all.append(QString::fromLatin1(field.name));
        return all;
    }();
    return names;
}

LetterField letterField(const QString &name)
{
    if (isQuestion(name))
        return {name, questionOf(name),
                QCoreApplication::translate(kContext, "Only you can say it")};
    for (const Written &field : kFields) {
        if (name == QLatin1StringView(field.name))
            return {name, translated(field.words), translated(field.place)};
    }
    return {name, name, {}};
}

} // namespace redress
