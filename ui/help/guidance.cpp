// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/guidance.h"

#include "ui/help/helpcontext.h"

#include <QCoreApplication>
#include <QStringList>
#include <QVariant>
#include <QWidget>

#include <algorithm>
#include <vector>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct GuidanceText {
    Q_DECLARE_TR_FUNCTIONS(redress::Guidance)
};

/// Property of a field: the rule that stands in its words.
constexpr char kRule[] = "guidanceRule";

struct Entry {
    QStringList fields;
    QString rule;
    QString words;
    QString place;
    std::vector<ProcedureKey> procedures{};
};

/// Summaries, not quotations. \source domain 2, 3.1, 3.2, 6 and 8
std::vector<Entry> entries()
{
    const std::vector children{ProcedureKey::ChildrenStatutory};
    const std::vector complaints{ProcedureKey::ChildrenStatutory, ProcedureKey::AdultSocialCare,
                                 ProcedureKey::Corporate};
    const std::vector extended{ProcedureKey::ChildrenStatutory, ProcedureKey::Corporate};
    return {
        {{u"newContactPage/received_dateField"_s, u"FactsPane/received_dateField"_s},
         GuidanceText::tr("Regulations 2006, regulations 2 and 14"),
         GuidanceText::tr("Counted from the day on which the council received it, which is day 0. "
                          "Weekends and bank holidays do not count."),
         u"law#stage-1"_s,
         children},
        {{u"newContactPage/complainant_typeField"_s, u"triageDialog/eligible_asField"_s,
          u"personDialog/complainant_type_idField"_s},
         GuidanceText::tr("Children Act 1989, sections 24D and 26(3)"),
         GuidanceText::tr("The Act names who may complain. Anybody else may if the authority finds "
                          "sufficient interest in the child's welfare; a refusal is told."),
         u"law#who"_s,
         children},
        {{u"triageDialog/subject_in_scopeField"_s},
         GuidanceText::tr("Regulations 2006, regulations 3 to 5"),
         GuidanceText::tr("Part 3 of the Children Act, parts of Parts 4 and 5, adoption and "
                          "special guardianship support."),
         u"law#scope"_s},
        {{u"triageDialog/grounds_onField"_s, u"triageDialog/late_grounds_decisionField"_s},
         GuidanceText::tr("Regulations 2006, regulation 9"),
         GuidanceText::tr(
             "After twelve months it may be declined, not rigidly: could it be expected earlier, "
             "and can it still be considered effectively and fairly?"),
         u"law#twelve-months"_s},
        {{u"triageDialog/proceedingsField"_s, u"triageDialog/frozen_review_onField"_s},
         GuidanceText::tr("Regulations 2006, regulation 8"),
         GuidanceText::tr("What might prejudice proceedings may wait. The complainant is told why "
                          "and which proceedings."),
         u"law#proceedings"_s},
        {{u"newContactPage/childField"_s, u"advocacyDialog/offered_onField"_s,
          u"advocacyDialog/acceptedField"_s, u"advocacyDialog/provider_idField"_s},
         GuidanceText::tr("Children Act 1989, section 26A"),
         GuidanceText::tr(
             "Children and care leavers are offered an advocate to help them complain."),
         u"law#advocate"_s,
         children},
        {{u"consentDialog/stateField"_s, u"consentDialog/evidenceField"_s},
         GuidanceText::tr("Getting the best from complaints"),
         GuidanceText::tr("Who may complain in their own right needs no consent. Who acts for a "
                          "child confirms where possible that the child agrees."),
         u"law#consent"_s},
        {{u"act-acknowledge/onField"_s},
         GuidanceText::tr("The council's own limit; Complaint Handling Code, 6.2"),
         GuidanceText::tr("Children's statutory complaints within the limit that the council set. "
                          "By the Code, corporate complaints within five working days, with what "
                          "is understood and what outcome is sought. Adult social care: three."),
         u"law#acknowledge"_s,
         complaints},
        {{u"act-extend/untilField"_s, u"act-extend/agreed_byField"_s, u"act-extend/told_onField"_s,
          u"StagePane/extension_agreed_toField"_s},
         GuidanceText::tr("Regulations 2006, regulations 14 and 17"),
         GuidanceText::tr("Stage 1 to 20 and stage 2 to 65 working days from the same start. The "
                          "complainant is told the reason and the new day."),
         u"law#extension"_s,
         children},
        {{u"act-extend/reasonField"_s},
         GuidanceText::tr("Regulations 2006, regulations 14 and 17; Complaint Handling Code, 6.4 "
                          "and 6.5"),
         GuidanceText::tr("An extension has a reason, which the complainant is told; by the Code, "
                          "for corporate complaints, together with the Ombudsman's details."),
         u"law#extension"_s,
         extended},
        {{u"act-hold/hold_reasonField"_s, u"StagePane/on_hold_fromField"_s,
          u"StagePane/hold_reasonField"_s},
         GuidanceText::tr("Regulations 2006"),
         GuidanceText::tr("They have no stop of the clock; the Ombudsman finds fault for delay, "
                          "whatever its reason."),
         u"law#hold"_s,
         children},
        {{u"act-begin_stage/onField"_s},
         GuidanceText::tr("Regulations 2006, regulations 15, 16 and 18"),
         GuidanceText::tr("The next stage may be asked for within 20 working days of the response; "
                          "a late request is refused only with reasons considered."),
         u"law#next-stage"_s,
         children},
        {{u"act-appoint/roleField"_s, u"act-appoint/practitionerField"_s},
         GuidanceText::tr("Regulations 2006, regulations 2, 17 and 19"),
         GuidanceText::tr("The independent person is neither member nor officer of the authority, "
                          "nor married to one; the one of stage 2 may not sit on the panel."),
         u"law#stage-2"_s,
         children},
        {{u"act-agree_record/onField"_s, u"StagePane/agreed_dateField"_s},
         GuidanceText::tr("Regulations 2006, regulation 16"),
         GuidanceText::tr("An oral complaint is written down and agreed. The Ombudsman does not "
                          "let the clock stand still where a written complaint exists."),
         u"law#stage-2"_s,
         children},
        {{u"act-receive_report/onField"_s},
         GuidanceText::tr("Regulations 2006, regulation 17"),
         GuidanceText::tr("25 working days, at most 65, until the adjudication has been sent with "
                          "both reports: the report alone does not end the stage."),
         u"law#stage-2"_s,
         children},
        {{u"act-arrange_panel/onField"_s, u"act-arrange_panel/untilField"_s,
          u"StagePane/panel_dateField"_s},
         GuidanceText::tr("Regulations 2006, regulation 19(4)"),
         GuidanceText::tr("The panel meets within 30 working days of the request."),
         u"law#stage-3"_s,
         children},
        {{u"act-receive_findings/onField"_s},
         GuidanceText::tr("Regulations 2006, regulations 19 and 20"),
         GuidanceText::tr("The panel reports within five working days; the authority answers "
                          "within 15 of receiving the recommendations."),
         u"law#stage-3"_s,
         children},
        {{u"act-respond/onField"_s, u"StagePane/responded_dateField"_s},
         GuidanceText::tr("Regulations 2006, regulations 14 to 20"),
         GuidanceText::tr("In time if it was sent on the last day or before. Stage 1: 10 working "
                          "days, stage 2: 25, each with its extension; stage 3: 15 after the "
                          "panel's findings were received."),
         u"law#stage-1"_s,
         children},
        {{u"act-respond/outcomeField"_s, u"issueDialog/issue_outcomeField"_s},
         GuidanceText::tr("Regulations 2006, regulation 13"),
         GuidanceText::tr("The outcome of each representation is recorded, and the annual report "
                          "is made from that."),
         u"law#record"_s,
         children},
        {{u"act-respond/lateness_reasonField"_s},
         GuidanceText::tr("Regulations 2006, regulation 13"),
         GuidanceText::tr("Whether the limits were kept is part of the record; why they were not, "
                          "the committee will ask."),
         u"law#record"_s,
         children},
        {{u"act-refuse_next_stage/reasonField"_s},
         GuidanceText::tr("Ombudsman's decision 23 002 843"),
         GuidanceText::tr("No fault where a late request was refused after its reasons were looked "
                          "at. Refusing a panel is fault."),
         u"law#next-stage"_s,
         children},
        {{u"act-refer_early/onField"_s},
         GuidanceText::tr("Ombudsman's decision 21 007 738"),
         GuidanceText::tr("Only where stage 2 was sound, all or all significant complaints were "
                          "upheld, an action plan was given and both sides agree."),
         u"law#early"_s,
         children},
        {{u"act-withdraw/onField"_s},
         GuidanceText::tr("Regulations 2006"),
         GuidanceText::tr("What was withdrawn is confirmed in writing. The authority may still "
                          "look into it for itself."),
         u"law#stage-1"_s,
         children},
        {{u"ombudsmanDialog/enquiry_dueField"_s},
         GuidanceText::tr("Local Government Act 1974"),
         GuidanceText::tr("The day is that of the Ombudsman's letter; a later one only if the "
                          "Ombudsman agrees."),
         u"law#ombudsman"_s},
        {{u"ombudsmanDialog/decisionField"_s, u"ombudsmanDialog/injusticeField"_s},
         GuidanceText::tr("Local Government Act 1974"),
         GuidanceText::tr("Fault and injustice are two findings. Only cases that were investigated "
                          "in detail count in the Ombudsman's uphold rate."),
         u"law#ombudsman"_s},
        {{u"remedyDialog/remedy_dueField"_s, u"remedyDialog/remedy_doneField"_s},
         GuidanceText::tr("Local Government Act 1974, section 31"),
         GuidanceText::tr("Each recommendation has a day; compliance that is late is published. A "
                          "public report is answered within three months."),
         u"law#ombudsman"_s},
        {{u"recommendationDialog/remedy_answerField"_s,
          u"recommendationDialog/remedy_refusalField"_s},
         GuidanceText::tr("Regulations 2006, regulation 20"),
         GuidanceText::tr("The authority need not accept what is recommended; it says to each what "
                          "it does, and gives its reasons where it does not."),
         u"law#stage-3"_s},
        {{u"DiversitySection"_s},
         GuidanceText::tr("Getting the best from complaints"),
         GuidanceText::tr("Complainants define these themselves, and need not. Nothing is copied "
                          "from case systems without explicit consent."),
         u"law#diversity"_s},
        {{u"issueDialog/root_causeField"_s, u"actionDialog/action_descriptionField"_s},
         GuidanceText::tr("Regulations 2006, regulation 13"),
         GuidanceText::tr("The annual report tells what was learnt: the cause, and what was "
                          "changed because of it."),
         u"law#record"_s},
        {{u"StageRuleForm/ruleStartField"_s},
         GuidanceText::tr("Regulations 2006, regulations 14, 16 and 19"),
         GuidanceText::tr("Stage 1 counts from the receipt, stages 2 and 3 from the request. Where "
                          "another start is used, tables say so."),
         u"law#stage-2"_s},
    };
}

/// Whether the form that \p field is in is about a procedure to which the rule applies, or about
/// none in particular.
bool appliesAt(const QWidget *field, const Guidance &rule)
{
    if (rule.procedures.empty())
        return true;
    for (const QWidget *one = field; one; one = one->parentWidget()) {
        const QVariant said = one->property(kGuidanceProcedure);
        if (said.isValid())
            return std::ranges::any_of(rule.procedures, [&](ProcedureKey procedure) {
                return toStored(procedure) == said.toString();
            });
    }
    return true;
}

std::optional<Guidance> foundIn(const QHash<QString, Guidance> &all, const QWidget *field)
{
    for (const QWidget *one = field; one && !one->isWindow(); one = one->parentWidget()) {
        const QString name = listedName(all.keys(), one);
        if (!name.isEmpty())
            return appliesAt(field, all.value(name)) ? std::optional(all.value(name))
                                                     : std::nullopt;
    }
    return std::nullopt;
}

} // namespace

QHash<QString, Guidance> guidance()
{
    QHash<QString, Guidance> all;
    for (const Entry &entry : entries()) {
        for (const QString &field : entry.fields)
            all.insert(field, {entry.rule, entry.words, entry.place, entry.procedures});
    }
    return all;
}

void setGuidanceProcedure(QWidget &form, std::optional<ProcedureKey> procedure)
{
    form.setProperty(kGuidanceProcedure, procedure ? QString(toStored(*procedure)) : u"none"_s);
}

std::optional<Guidance> guidanceFor(const QWidget *field)
{
    return foundIn(guidance(), field);
}

QString withRule(const QWidget &field, const QString &words)
{
    const QString rule = field.property(kRule).toString();
    return words.isEmpty() || rule.isEmpty() ? words + rule : words + u"\n\n"_s + rule;
}

void explainFields(QWidget *root)
{
    const QHash<QString, Guidance> all = guidance();
    for (QWidget *field : root->findChildren<QWidget *>()) {
        const auto found = field->accessibleName().isEmpty() ? std::nullopt : foundIn(all, field);
        const QString before = field->property(kRule).toString();
        const QString rule = found ? GuidanceText::tr("%1 (%2)", "a rule in words, where it stands")
                                         .arg(found->words, found->rule)
                                   : QString();
        if (rule.isEmpty() && before.isEmpty())
            continue;
        QString said = field->whatsThis();
        if (!before.isEmpty() && said.endsWith(before)) {
            said.chop(before.size());
            said = said.trimmed();
        }
        field->setProperty(kRule, rule);
        field->setWhatsThis(said.endsWith(rule) ? said : withRule(*field, said));
    }
}

} // namespace redress
