// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/measure.h"

#include <QCoreApplication>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Value = Tally::Value;
using Unit = Measure::Unit;

constexpr const char *kContext = "redress::Measure";

Tally stages(Placement placement, std::vector<Condition> conditions = {})
{
    return {Fact::Stage, placement, Value::Count, std::move(conditions), {}, false};
}

Tally stagesOf(int stage, Placement placement)
{
    return {Fact::Stage, placement, Value::Count, {}, stage, false};
}

Tally contacts(Placement placement, std::vector<Condition> conditions = {})
{
    return {Fact::Contact, placement, Value::Count, std::move(conditions), {}, false};
}

Tally issues(std::vector<Condition> conditions = {})
{
    return {Fact::Issue, Placement::Finding, Value::Count, std::move(conditions), {}, false};
}

Tally actions(std::vector<Condition> conditions = {})
{
    return {Fact::Action, Placement::Finding, Value::Count, std::move(conditions), {}, false};
}

Tally decisions(std::vector<Condition> conditions = {})
{
    return {Fact::Ombudsman, Placement::Decision, Value::Count, std::move(conditions), {}, false};
}

Tally recommendations(std::vector<Condition> conditions = {})
{
    return {Fact::Recommendation, Placement::Decision, Value::Count, std::move(conditions), {}, false};
}

const QStringList kFindings{u"upheld"_s, u"partially_upheld"_s, u"not_upheld"_s, u"no_finding"_s};
const QStringList kUpheld{u"upheld"_s, u"partially_upheld"_s};
const QStringList kOmbudsmanUpheld{u"upheld"_s};
const QStringList kOmbudsmanUpheldKinds{u"upheld_injustice"_s, u"upheld_no_injustice"_s};

HistorySource receivedHistory()
{
    using enum HistoryMeasure;
    return {{Stage1Received, Stage1Received, Stage2Received, Stage3Received},
            {},
            {},
            {{Dimension::Service, Stage1ReceivedByService},
             {Dimension::ComplainantType, Stage1ComplainantType},
             {Dimension::Child, Stage1ChildComplainants}}};
}

HistorySource respondedHistory()
{
    using enum HistoryMeasure;
    return {{Stage1Resolved, Stage1Resolved},
            {},
            {},
            {{Dimension::Band, Stage1ResponseBand}, {Dimension::Child, Stage1ChildComplainants}}};
}

HistorySource outcomeHistory(const QStringList &parts)
{
    using enum HistoryMeasure;
    return {{Stage1Outcome, Stage1Outcome, Stage2Outcome}, parts, {}, {{Dimension::Outcome, Stage1Outcome}}};
}

std::vector<Measure> makeMeasures()
{
    using enum HistoryMeasure;
    std::vector<Measure> all;
    const auto add = [&all](Measure measure) { all.push_back(std::move(measure)); };

    add({"received"_L1, QT_TRANSLATE_NOOP("redress::Measure", "Received"),
         QT_TRANSLATE_NOOP("redress::Measure", "By the date received."), Unit::Count,
         stages(Placement::Received), {}, receivedHistory(), {}, {}, "M-01"});
    add({"responded"_L1, QT_TRANSLATE_NOOP("redress::Measure", "Responded to"),
         QT_TRANSLATE_NOOP("redress::Measure",
                           "By the date of the response; withdrawn and open complaints left out."),
         Unit::Count, stages(Placement::Responded), {}, respondedHistory(), {}, {}, "M-02"});
    add({"outcomes"_L1, QT_TRANSLATE_NOOP("redress::Measure", "Outcomes"),
         QT_TRANSLATE_NOOP("redress::Measure",
                           "By the date of the outcome, otherwise of the response; withdrawn and "
                           "discontinued complaints left out."),
         Unit::Count, stages(Placement::Finding), {}, outcomeHistory(kFindings), {}, {}, "M-03"});
    add({"upheld"_L1, QT_TRANSLATE_NOOP("redress::Measure", "Upheld or partially upheld"),
         QT_TRANSLATE_NOOP("redress::Measure", "By the date of the outcome."), Unit::Count,
         stages(Placement::Finding, {Condition::Upheld}), {}, outcomeHistory(kUpheld), {}, {},
         "M-09"});
    add({"upheld_pct"_L1, QT_TRANSLATE_NOOP("redress::Measure", "% upheld or partially upheld"),
         QT_TRANSLATE_NOOP("redress::Measure",
                           "Upheld and partially upheld over all four findings, by the date of the "
                           "outcome."),
         Unit::Percent, stages(Placement::Finding, {Condition::Upheld}), stages(Placement::Finding),
         outcomeHistory(kUpheld), outcomeHistory(kFindings), {}, "M-09"});
    add({"in_time"_L1, QT_TRANSLATE_NOOP("redress::Measure", "In time"),
         QT_TRANSLATE_NOOP("redress::Measure",
                           "Answered by the day in force, agreed extensions included; by the date of "
                           "the response."),
         Unit::Count, stages(Placement::Responded, {Condition::InTime}), {},
         {{Stage2InTime, Stage2InTime, Stage2InTime}, {}, {}, {}}, {}, {}, "M-06"});
    add({"in_time_pct"_L1, QT_TRANSLATE_NOOP("redress::Measure", "% in time"),
         QT_TRANSLATE_NOOP("redress::Measure",
                           "Answered by the day in force, agreed extensions included, over all "
                           "answered; by the date of the response."),
         Unit::Percent, stages(Placement::Responded, {Condition::InTime}),
         stages(Placement::Responded), {}, respondedHistory(), {}, "M-06"});
    add({"within_aim_pct"_L1, QT_TRANSLATE_NOOP("redress::Measure", "% within the aim"),
         QT_TRANSLATE_NOOP("redress::Measure",
                           "Answered by the aim over all answered; by the date of the response."),
         Unit::Percent, stages(Placement::Responded, {Condition::WithinAim}),
         stages(Placement::Responded), {}, respondedHistory(), {}, "M-04"});
    add({"within_10_pct"_L1, QT_TRANSLATE_NOOP("redress::Measure", "% within 10 working days"),
         QT_TRANSLATE_NOOP("redress::Measure",
                           "Working days alone, whatever was agreed; by the date of the response."),
         Unit::Percent, stages(Placement::Responded, {Condition::Within10}),
         stages(Placement::Responded), {}, respondedHistory(), {}, "M-04"});
    add({"within_20_pct"_L1, QT_TRANSLATE_NOOP("redress::Measure", "% within 20 working days"),
         QT_TRANSLATE_NOOP("redress::Measure",
                           "Working days alone, whatever was agreed; by the date of the response."),
         Unit::Percent, stages(Placement::Responded, {Condition::Within20}),
         stages(Placement::Responded), {}, respondedHistory(), {}, "M-05"});
    add({"over_20_pct"_L1, QT_TRANSLATE_NOOP("redress::Measure", "% over 20 working days"),
         QT_TRANSLATE_NOOP("redress::Measure",
                           "Working days alone, whatever was agreed; by the date of the response."),
         Unit::Percent, stages(Placement::Responded, {Condition::Over20}),
         stages(Placement::Responded), {}, respondedHistory(), {}, "M-05"});
    add({"child_pct"_L1, QT_TRANSLATE_NOOP("redress::Measure", "% from children and young people"),
         QT_TRANSLATE_NOOP("redress::Measure",
                           "Complaints of children and young people over all answered; by the date of "
                           "the response."),
         Unit::Percent, stages(Placement::Responded, {Condition::FromChild}),
         stages(Placement::Responded), {{Stage1ChildComplainants, Stage1ChildComplainants}, {}, {}, {}},
         respondedHistory(), {}, "M-21"});
    add({"over_100"_L1, QT_TRANSLATE_NOOP("redress::Measure", "Over 100 working days"),
         QT_TRANSLATE_NOOP("redress::Measure", "By the date of the response."), Unit::Count,
         stages(Placement::Responded, {Condition::Over100}), {}, {}, {}, {}, "M-07"});
    add({"panels"_L1, QT_TRANSLATE_NOOP("redress::Measure", "Panels held"),
         QT_TRANSLATE_NOOP("redress::Measure", "By the date of the panel, not of the request."),
         Unit::Count, stagesOf(3, Placement::Panel), {}, {}, {}, {}, "M-31"});
    add({"panels_in_time_pct"_L1, QT_TRANSLATE_NOOP("redress::Measure", "% of panels in time"),
         QT_TRANSLATE_NOOP("redress::Measure",
                           "Panels held by their last day over all held; by the date of the panel."),
         Unit::Percent,
         Tally{Fact::Stage, Placement::Panel, Value::Count, {Condition::PanelInTime}, 3, false},
         stagesOf(3, Placement::Panel), {}, {}, {}, "M-08"});
    add({"escalation_pct"_L1, QT_TRANSLATE_NOOP("redress::Measure", "% escalation"),
         QT_TRANSLATE_NOOP("redress::Measure",
                           "Stage 2 received over stage 1 received in the same period, each by its own "
                           "date: a flow, not a cohort."),
         Unit::Percent, stagesOf(2, Placement::Received), stagesOf(1, Placement::Received),
         {{Stage2Received, Stage2Received, Stage2Received}, {}, {}, {}},
         {{Stage1Received, Stage1Received, Stage1Received}, {}, {}, {}}, {}, "M-11"});
    add({"contacts"_L1, QT_TRANSLATE_NOOP("redress::Measure", "Contacts received"),
         QT_TRANSLATE_NOOP("redress::Measure",
                           "Complaints, enquiries, representations and compliments, by the date "
                           "received."),
         Unit::Count, contacts(Placement::Received), {}, {}, {}, {}, "M-22"});
    add({"contacts_answered"_L1, QT_TRANSLATE_NOOP("redress::Measure", "Enquiries answered"),
         QT_TRANSLATE_NOOP("redress::Measure",
                           "Enquiries and representations, by the date of the reply."),
         Unit::Count, contacts(Placement::Responded), {}, {}, {}, {}, "M-30"});
    add({"contacts_in_time_pct"_L1, QT_TRANSLATE_NOOP("redress::Measure", "% of enquiries in time"),
         QT_TRANSLATE_NOOP("redress::Measure",
                           "Enquiries and representations answered in time over all answered, by the "
                           "date of the reply."),
         Unit::Percent, contacts(Placement::Responded, {Condition::InTime}),
         contacts(Placement::Responded), {}, {}, {}, "M-30"});
    add({"compliments"_L1, QT_TRANSLATE_NOOP("redress::Measure", "Compliments"),
         QT_TRANSLATE_NOOP("redress::Measure", "By the date received."), Unit::Count,
         contacts(Placement::Received, {Condition::IsCompliment}), {}, {{ComplimentReceived}, {}, {}, {}}, {}, {}, "M-29"});
    add({"mp_enquiries"_L1, QT_TRANSLATE_NOOP("redress::Measure", "MP enquiries"),
         QT_TRANSLATE_NOOP("redress::Measure", "By the date received."), Unit::Count,
         contacts(Placement::Received, {Condition::IsMpEnquiry}), {}, {{MpEnquiryReceived}, {}, {}, {}}, {}, {}, "M-30"});
    add({"councillor_enquiries"_L1, QT_TRANSLATE_NOOP("redress::Measure", "Councillor enquiries"),
         QT_TRANSLATE_NOOP("redress::Measure", "By the date received."), Unit::Count,
         contacts(Placement::Received, {Condition::IsCouncillorEnquiry}), {}, {{CouncillorEnquiryReceived}, {}, {}, {}}, {}, {}, "M-30"});
    add({"representations"_L1, QT_TRANSLATE_NOOP("redress::Measure", "Representations"),
         QT_TRANSLATE_NOOP("redress::Measure", "By the date received."), Unit::Count,
         contacts(Placement::Received, {Condition::IsRepresentation}), {}, {{RepresentationReceived}, {}, {}, {}}, {}, {}, "M-30"});
    add({"issues"_L1, QT_TRANSLATE_NOOP("redress::Measure", "Issues"),
         QT_TRANSLATE_NOOP("redress::Measure",
                           "Issues, of which a complaint may have several, by the outcome date of "
                           "their stage."),
         Unit::Count, issues(), {}, {{}, {}, {}, {{Dimension::IssueCategory, IssueCategory}}}, {}, {},
         "M-16"});
    add({"issues_upheld_pct"_L1, QT_TRANSLATE_NOOP("redress::Measure", "% of issues upheld"),
         QT_TRANSLATE_NOOP("redress::Measure",
                           "Upheld and partially upheld issues over all issues, by the outcome date "
                           "of their stage."),
         Unit::Percent, issues({Condition::IssueUpheld}), issues(), {}, {}, {}, "M-16"});
    add({"actions"_L1, QT_TRANSLATE_NOOP("redress::Measure", "Actions"),
         QT_TRANSLATE_NOOP("redress::Measure", "By the outcome date of their stage."), Unit::Count,
         actions(), {}, {}, {}, {}, "M-18"});
    add({"actions_wider_pct"_L1, QT_TRANSLATE_NOOP("redress::Measure", "% of actions that help others"),
         QT_TRANSLATE_NOOP("redress::Measure",
                           "Actions that improve the service for others over all actions, by the "
                           "outcome date of their stage."),
         Unit::Percent, actions({Condition::Wider}), actions(), {}, {}, {}, "M-19"});
    add({"actions_done_pct"_L1, QT_TRANSLATE_NOOP("redress::Measure", "% of actions done"),
         QT_TRANSLATE_NOOP("redress::Measure",
                           "Actions completed over all actions, by the outcome date of their stage."),
         Unit::Percent, actions({Condition::ActionDone}), actions(), {}, {}, {}, "M-18"});
    add({"cost"_L1, QT_TRANSLATE_NOOP("redress::Measure", "Cost"),
         QT_TRANSLATE_NOOP("redress::Measure", "By the date paid."), Unit::Pounds,
         Tally{Fact::Cost, Placement::Paid, Value::Pence, {}, {}, false}, {},
         {{Cost}, storedWords<CostType>(), {}, {{Dimension::CostType, Cost}}}, {}, {}, "M-20"});
    add({"payments"_L1, QT_TRANSLATE_NOOP("redress::Measure", "Payments"),
         QT_TRANSLATE_NOOP("redress::Measure", "By the date paid."), Unit::Count,
         Tally{Fact::Cost, Placement::Paid, Value::Count, {}, {}, false}, {}, {}, {}, {}, "M-20"});
    add({"average_stage_2_cost"_L1, QT_TRANSLATE_NOOP("redress::Measure", "Average cost of a stage 2"),
         QT_TRANSLATE_NOOP("redress::Measure",
                           "Investigating officers and independent persons, whenever paid, over the "
                           "stage 2 investigations concluded in the period."),
         Unit::Pounds,
         Tally{Fact::Cost, Placement::Finding, Value::Pence, {Condition::Investigators}, 2, false},
         stagesOf(2, Placement::Finding), {}, {}, {}, "M-20"});
    add({"ombudsman_received"_L1, QT_TRANSLATE_NOOP("redress::Measure", "Ombudsman: received"),
         QT_TRANSLATE_NOOP("redress::Measure",
                           "By the date received from the Ombudsman; not the cases decided in the "
                           "period."),
         Unit::Count,
         Tally{Fact::Ombudsman, Placement::Received, Value::Count, {}, {}, false}, {},
         {{OmbudsmanReceived}, {}, {}, {}}, {}, {}, "M-12"});
    add({"ombudsman_decided"_L1, QT_TRANSLATE_NOOP("redress::Measure", "Ombudsman: decided"),
         QT_TRANSLATE_NOOP("redress::Measure", "By the date of the decision."), Unit::Count,
         decisions(), {}, {{OmbudsmanDecided}, {}, {}, {{Dimension::Decision, OmbudsmanOutcome}}}, {}, {},
         "M-13"});
    add({"ombudsman_upheld"_L1, QT_TRANSLATE_NOOP("redress::Measure", "Ombudsman: upheld"),
         QT_TRANSLATE_NOOP("redress::Measure",
                           "Fault, with or without injustice; by the date of the decision."),
         Unit::Count, decisions({Condition::OmbudsmanUpheld}), {},
         {{OmbudsmanOutcome}, kOmbudsmanUpheld, kOmbudsmanUpheldKinds, {}}, {}, {}, "M-13"});
    add({"ombudsman_upheld_injustice"_L1,
         QT_TRANSLATE_NOOP("redress::Measure", "Ombudsman: upheld with injustice"),
         QT_TRANSLATE_NOOP("redress::Measure", "Fault and injustice; by the date of the decision."),
         Unit::Count, decisions({Condition::OmbudsmanInjustice}), {},
         {{OmbudsmanOutcome}, {u"upheld_injustice"_s}, {}, {}}, {}, {}, "M-13"});
    add({"ombudsman_uphold_rate"_L1,
         QT_TRANSLATE_NOOP("redress::Measure", "% upheld of detailed investigations"),
         QT_TRANSLATE_NOOP("redress::Measure",
                           "The Ombudsman's own basis: any fault over upheld and not upheld; closed "
                           "and premature cases left out. By the date of the decision."),
         Unit::Percent, decisions({Condition::OmbudsmanUpheld}), decisions({Condition::Investigated}),
         {{OmbudsmanOutcome}, kOmbudsmanUpheld, kOmbudsmanUpheldKinds, {}}, {}, std::pair(OmbudsmanUpholdRate, u"this_council"_s),
         "M-14"});
    add({"ombudsman_upheld_of_decided_pct"_L1,
         QT_TRANSLATE_NOOP("redress::Measure", "% upheld of all decisions"),
         QT_TRANSLATE_NOOP("redress::Measure",
                           "Fault and injustice over all decisions, closed and premature ones "
                           "included. By the date of the decision."),
         Unit::Percent, decisions({Condition::OmbudsmanInjustice}), decisions(),
         {{OmbudsmanOutcome}, kOmbudsmanUpheld, {u"upheld_injustice"_s}, {}}, {{OmbudsmanDecided}, {}, {}, {}},
         std::pair(OmbudsmanUpholdRate, u"this_council"_s), "M-14"});
    add({"ombudsman_uphold_rate_similar"_L1,
         QT_TRANSLATE_NOOP("redress::Measure", "% upheld at similar authorities"),
         QT_TRANSLATE_NOOP("redress::Measure", "As published by the Ombudsman."), Unit::Percent,
         decisions({Condition::OmbudsmanUpheld}), decisions({Condition::Investigated}), {}, {},
         std::pair(OmbudsmanUpholdRate, u"similar_authorities"_s), "M-14"});
    add({"recommendations"_L1, QT_TRANSLATE_NOOP("redress::Measure", "Ombudsman: recommendations"),
         QT_TRANSLATE_NOOP("redress::Measure", "By the date of the decision that made them."),
         Unit::Count, recommendations(), {}, {}, {}, {}, "M-15"});
    add({"remedy_amount"_L1, QT_TRANSLATE_NOOP("redress::Measure", "Ombudsman: financial remedies"),
         QT_TRANSLATE_NOOP("redress::Measure", "By the date of the decision that made them."),
         Unit::Pounds,
         Tally{Fact::Recommendation, Placement::Decision, Value::Pence, {}, {}, false}, {}, {}, {}, {},
         "M-15"});
    add({"recommendations_complied_pct"_L1,
         QT_TRANSLATE_NOOP("redress::Measure", "% of recommendations carried out"),
         QT_TRANSLATE_NOOP("redress::Measure",
                           "Satisfied, or complied where that is not known, over all made; by the "
                           "date of the decision."),
         Unit::Percent, recommendations({Condition::Complied}), recommendations(), {}, {}, {}, "M-15"});
    add({"sampled"_L1, QT_TRANSLATE_NOOP("redress::Measure", "Responses sampled"),
         QT_TRANSLATE_NOOP("redress::Measure",
                           "Different responses of the dip sample, by the date of the response."),
         Unit::Count, Tally{Fact::Sample, Placement::Responded, Value::Responses, {}, {}, false}, {},
         {}, {}, {}, "M-27"});
    add({"sampled_pct"_L1, QT_TRANSLATE_NOOP("redress::Measure", "% of the sample"),
         QT_TRANSLATE_NOOP("redress::Measure",
                           "Responses with the theme over all sampled; themes overlap, so they do not "
                           "add to 100%."),
         Unit::Percent, Tally{Fact::Sample, Placement::Responded, Value::Responses, {}, {}, false},
         Tally{Fact::Sample, Placement::Responded, Value::Responses, {}, {}, true}, {}, {}, {},
         "M-27"});
    add({"sampled_share"_L1, QT_TRANSLATE_NOOP("redress::Measure", "% of upheld responses sampled"),
         QT_TRANSLATE_NOOP("redress::Measure",
                           "Sampled over the upheld and partially upheld responses of stages 1 and 2."),
         Unit::Percent, Tally{Fact::Sample, Placement::Responded, Value::Responses, {}, {}, false},
         stages(Placement::Responded, {Condition::Upheld}), {}, {}, {}, "M-27"});
    add({"demand"_L1, QT_TRANSLATE_NOOP("redress::Measure", "Demand"),
         QT_TRANSLATE_NOOP("redress::Measure", "As entered for the year."), Unit::Count,
         Tally{Fact::Demand, Placement::Received, Value::Count, {}, {}, false}, {}, {}, {}, {},
         "M-26"});
    return all;
}

const std::vector<Measure> &allMeasures()
{
    static const std::vector<Measure> all = makeMeasures();
    return all;
}

} // namespace

QString Measure::labelText() const
{
    return QCoreApplication::translate(kContext, label);
}

QString Measure::basisText() const
{
    return QCoreApplication::translate(kContext, basis);
}

std::span<const Measure> measures()
{
    return allMeasures();
}

const Measure *measureNamed(QStringView id)
{
    for (const Measure &measure : allMeasures()) {
        if (measure.id == id)
            return &measure;
    }
    return nullptr;
}

} // namespace redress
