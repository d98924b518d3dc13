// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worklist/whythisday.h"

#include "core/procedure/laterdays.h"

#include <QCoreApplication>

namespace redress {

namespace {

struct WhyText {
    Q_DECLARE_TR_FUNCTIONS(redress::WhyThisDay)
};

Error noDay()
{
    return {Error::Code::Invalid, WhyText::tr("There is no day to keep here."), {}};
}

/// A day that a person set, which nothing was counted for.
Result<DueDate> given(QDate startedOn, std::optional<QDate> dueOn, const QString &startedBy,
                      const QString &setBy)
{
    if (!dueOn)
        return noDay();
    return DueDate{
        *dueOn,
        {{DueStep::Kind::Event, startedOn, startedBy}, {DueStep::Kind::Answer, dueOn, setBy}}};
}

Result<DueDate> whyOfEnquiry(QDate receivedOn, std::optional<QDate> dueOn, bool isAgreed)
{
    return given(receivedOn, dueOn, WhyText::tr("the Ombudsman's case was received"),
                 isAgreed ? WhyText::tr("the later day for a reply to which the Ombudsman agreed")
                          : WhyText::tr("the day by which the Ombudsman asked for a reply"));
}

/// A further letter has its own day, and perhaps a later one that the Ombudsman agreed to.
Result<DueDate> whyOfFurtherEnquiry(QDate letterOn, std::optional<QDate> dueOn, bool isAgreed)
{
    return given(letterOn, dueOn, WhyText::tr("the Ombudsman's letter"),
                 isAgreed ? WhyText::tr("the later day for a reply to which the Ombudsman agreed")
                          : WhyText::tr("the day by which the Ombudsman asked for a reply"));
}

/// Of a case that has no stage.
Result<DueDate> whyAcknowledgement(const CaseRecord &record, const CouncilRules &rules, QDate day)
{
    const auto procedure = procedureOf(record);
    const auto clock = procedure ? rules.clockOn(*procedure, 1, record.receivedOn) : std::nullopt;
    return clock ? clock->explain(DueTarget::Acknowledgement, withoutStops(factsOf(record)), day)
                 : noDay();
}

Result<DueDate> whyOfRecord(const CaseRecord &record, const CouncilRules &rules, QDate day)
{
    if (record.kind != CaseKind::Complaint) {
        const auto clock = rules.clockOf(record);
        return clock ? clock->explain(DueTarget::InForce, factsOf(record), day) : noDay();
    }
    return record.acknowledgedOn ? noDay() : whyAcknowledgement(record, rules, day);
}

Result<DueDate> whyOfStage(const StageRecord &stage, const CouncilRules &rules, QDate day,
                           DueTarget target)
{
    const auto clock = rules.clockOf(stage);
    return clock ? clock->explain(target, factsOf(stage), day) : noDay();
}

} // namespace

Result<DueDate> whyThisDay(const WorkItem &item, const CaseDossier &dossier,
                           const CouncilRules &rules, QDate day)
{
    switch (item.kind) {
    case WorkItem::Kind::OmbudsmanEnquiry:
        return item.enquiryId ? whyOfFurtherEnquiry(item.receivedOn, item.dueOn, item.isExtended)
                              : whyOfEnquiry(item.receivedOn, item.dueOn, item.isExtended);
    case WorkItem::Kind::Action:
        return given(item.receivedOn, item.dueOn, WhyText::tr("the finding that led to the action"),
                     WhyText::tr("the day that was set for the action"));
    case WorkItem::Kind::Remedy:
        return given(item.receivedOn, item.dueOn, WhyText::tr("the remedy was offered"),
                     WhyText::tr("the day by which it was promised"));
    case WorkItem::Kind::StageRecommendation:
        return given(item.receivedOn, item.dueOn, WhyText::tr("the stage of the recommendation"),
                     WhyText::tr("the day by which the council is to carry it out"));
    case WorkItem::Kind::Review:
        return given(item.receivedOn, item.dueOn,
                     WhyText::tr("what was decided about the proceedings"),
                     WhyText::tr("the day that was set for looking again"));
    case WorkItem::Kind::Triage:
        // What proceedings keep from being considered.
        if (item.nextStep == WorkItem::NextStep::ReviewHold)
            return whyReview(item.receivedOn, item.dueOn);
        return whyOfRecord(dossier.record, rules, day);
    case WorkItem::Kind::Reply:
        return whyOfRecord(dossier.record, rules, day);
    case WorkItem::Kind::Recommendation:
        return given(item.receivedOn, item.dueOn, WhyText::tr("the Ombudsman's decision"),
                     WhyText::tr("the day by which the Ombudsman asked for it to be done"));
    case WorkItem::Kind::PublicReport:
        return given(item.receivedOn, item.dueOn, WhyText::tr("the Ombudsman's public report"),
                     WhyText::tr("three months to consider it and to say what the council does "
                                 "(Local Government Act 1974, section 31(2))"));
    case WorkItem::Kind::Chase:
        return whyChase(item.receivedOn, item.dueOn);
    case WorkItem::Kind::Acknowledgement:
        if (item.stage == 0)
            return whyAcknowledgement(dossier.record, rules, day);
        break;
    case WorkItem::Kind::Window:
    case WorkItem::Kind::Stage:
        break;
    }
    for (const CaseDossier::StageFolder &folder : dossier.stages) {
        if (folder.stage.number == item.stage)
            return item.kind == WorkItem::Kind::Window
                       ? whyWindow(folder.stage, rules)
                       : whyOfStage(folder.stage, rules, day,
                                    item.kind == WorkItem::Kind::Acknowledgement
                                        ? DueTarget::Acknowledgement
                                        : DueTarget::InForce);
    }
    return noDay();
}

Result<DueDate> whyThisDay(const CaseDossier &dossier, const CouncilRules &rules, QDate day)
{
    if (dossier.stages.empty())
        return whyOfRecord(dossier.record, rules, day);
    return whyOfStage(dossier.stages.back().stage, rules, day, DueTarget::InForce);
}

Result<DueDate> whyWindow(const StageRecord &stage, const CouncilRules &rules)
{
    const auto clock = rules.clockOf(stage);
    return clock && stage.respondedOn ? explainWindow(*clock, *stage.respondedOn) : noDay();
}

Result<DueDate> whyPanel(const StageRecord &stage, const CouncilRules &rules)
{
    const auto clock = rules.clockOf(stage);
    if (!clock)
        return noDay();
    const StageFacts facts = factsOf(stage);
    auto due = explainPanel(*clock, facts);
    const auto note = [&due](const Result<DueDate> &milestone, const QString &words) {
        if (due && milestone)
            due->steps.push_back({DueStep::Kind::Note, milestone->on, words});
    };
    note(explainChair(*clock, facts), WhyText::tr("last day to appoint the chair, by guidance"));
    note(explainPapers(*clock, facts),
         WhyText::tr("last day for the papers to be with everybody, by guidance"));
    return due;
}

Result<DueDate> whyFindings(const StageRecord &stage, const CouncilRules &rules)
{
    const auto clock = rules.clockOf(stage);
    return clock ? explainFindings(*clock, factsOf(stage)) : noDay();
}

Result<DueDate> whyAction(const ActionRecord &action, const CaseDossier::StageFolder &folder)
{
    const auto foundOn = folder.stage.findingOn();
    return given(foundOn.value_or(folder.stage.receivedOn), action.dueOn,
                 foundOn ? WhyText::tr("the finding that led to the action")
                         : WhyText::tr("the stage of the action was received"),
                 WhyText::tr("the day that was set for the action"));
}

Result<DueDate> whyRemedy(const StageRemedy &remedy, const StageRecord &stage)
{
    return given(remedy.offeredOn.value_or(stage.respondedOn.value_or(stage.receivedOn)),
                 remedy.dueOn, WhyText::tr("the remedy was offered"),
                 WhyText::tr("the day by which it was promised"));
}

Result<DueDate> whyRecommendation(std::optional<QDate> dueOn, const StageRecord &stage)
{
    return given(stage.respondedOn.value_or(stage.receivedOn), dueOn,
                 WhyText::tr("the stage of the recommendation"),
                 WhyText::tr("the day by which the council is to carry it out"));
}

Result<DueDate> whyHold(const Hold &hold)
{
    return given(hold.firstOn, hold.lastOn, WhyText::tr("put on hold"),
                 WhyText::tr("the last day of the hold, as it was set"));
}

Result<DueDate> whyReview(QDate receivedOn, std::optional<QDate> reviewOn)
{
    return given(receivedOn, reviewOn, WhyText::tr("the complaint was received"),
                 WhyText::tr("the day that was set to see whether the proceedings are over"));
}

Result<DueDate> whyAdjustments(QDate receivedOn, std::optional<QDate> reviewOn)
{
    return given(receivedOn, reviewOn, WhyText::tr("the case was received"),
                 WhyText::tr("the day that was set to look at the adjustments again"));
}

Result<DueDate> whyChase(QDate contactOn, std::optional<QDate> chaseOn)
{
    return given(contactOn, chaseOn, WhyText::tr("the contact that it follows"),
                 WhyText::tr("the day that was set for asking again"));
}

Result<DueDate> whyRemedy(const RecommendationRecord &remedy, const OmbudsmanRecord &of)
{
    return given(of.decisionOn.value_or(of.receivedOn), remedy.dueOn,
                 of.decisionOn ? WhyText::tr("the Ombudsman decided")
                               : WhyText::tr("the Ombudsman's case was received"),
                 WhyText::tr("the day by which the Ombudsman asked for it"));
}

Result<DueDate> whyThisDay(const OmbudsmanRecord &record, bool isAgreed)
{
    return whyOfEnquiry(record.receivedOn, record.enquiryDueOn, isAgreed);
}

Result<DueDate> whyThisDay(const EnquiryRecord &enquiry)
{
    return whyOfFurtherEnquiry(enquiry.letterOn, enquiry.dayToKeep(), enquiry.agreedTo.has_value());
}

} // namespace redress
