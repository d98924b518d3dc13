// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/labels.h"

#include "core/conduct/triage.h"

#include <QCoreApplication>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct LabelText {
    Q_DECLARE_TR_FUNCTIONS(redress::Labels)
};

template <typename Enum>
QString labelOfStored(const QString &word)
{
    const auto value = fromStored<Enum>(word);
    return value ? labelOf(*value) : word;
}

QString bandLabel(const QString &word)
{
    if (word == "within_10"_L1)
        return LabelText::tr("Within 10 working days");
    if (word == "within_20"_L1)
        return LabelText::tr("11 to 20 working days");
    return LabelText::tr("Over 20 working days");
}

} // namespace

QString labelOf(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Directorate:
        return LabelText::tr("Directorate");
    case Dimension::Service:
        return LabelText::tr("Service");
    case Dimension::Team:
        return LabelText::tr("Team");
    case Dimension::Kind:
        return LabelText::tr("Kind");
    case Dimension::Procedure:
        return LabelText::tr("Procedure");
    case Dimension::Stage:
        return LabelText::tr("Stage");
    case Dimension::Outcome:
        return LabelText::tr("Outcome");
    case Dimension::Band:
        return LabelText::tr("Time taken");
    case Dimension::InTime:
        return LabelText::tr("In time");
    case Dimension::ComplainantType:
        return LabelText::tr("Who complained");
    case Dimension::Child:
        return LabelText::tr("Child or young person");
    case Dimension::Advocate:
        return LabelText::tr("Advocate");
    case Dimension::ContactMethod:
        return LabelText::tr("Contact method");
    case Dimension::Theme:
        return LabelText::tr("Theme");
    case Dimension::Triage:
        return LabelText::tr("Route");
    case Dimension::ComplimentFrom:
        return LabelText::tr("Compliment from");
    case Dimension::Officer:
        return LabelText::tr("Officer");
    case Dimension::IssueCategory:
        return LabelText::tr("Issue");
    case Dimension::RootCause:
        return LabelText::tr("Root cause");
    case Dimension::IssueOutcome:
        return LabelText::tr("Finding on the issue");
    case Dimension::UpheldReason:
        return LabelText::tr("Why upheld");
    case Dimension::Pillar:
        return LabelText::tr("Pillar");
    case Dimension::SampleTheme:
        return LabelText::tr("Theme of the sample");
    case Dimension::ActionCategory:
        return LabelText::tr("Action");
    case Dimension::Scope:
        return LabelText::tr("For whom");
    case Dimension::CostType:
        return LabelText::tr("Cost");
    case Dimension::CostHead:
        return LabelText::tr("Own head of cost");
    case Dimension::Decision:
        return LabelText::tr("Ombudsman's decision");
    case Dimension::RemedyCategory:
        return LabelText::tr("Recommendation");
    case Dimension::RemedyType:
        return LabelText::tr("Remedy");
    case Dimension::DemandIndicator:
        return LabelText::tr("Demand");
    case Dimension::Quarter:
        return LabelText::tr("Quarter");
    case Dimension::Year:
        return LabelText::tr("Year");
    case Dimension::Month:
        return LabelText::tr("Month");
    }
    return {};
}

QString labelOf(CaseKind kind)
{
    switch (kind) {
    case CaseKind::Complaint:
        return LabelText::tr("Complaint");
    case CaseKind::Representation:
        return LabelText::tr("Representation");
    case CaseKind::MpEnquiry:
        return LabelText::tr("MP enquiry");
    case CaseKind::CouncillorEnquiry:
        return LabelText::tr("Councillor enquiry");
    case CaseKind::Compliment:
        return LabelText::tr("Compliment");
    }
    return {};
}

QString labelOf(ProcedureKey procedure)
{
    switch (procedure) {
    case ProcedureKey::ChildrenStatutory:
        return LabelText::tr("Children's statutory");
    case ProcedureKey::AdultSocialCare:
        return LabelText::tr("Adult social care");
    case ProcedureKey::Corporate:
        return LabelText::tr("Corporate");
    case ProcedureKey::MpEnquiry:
        return LabelText::tr("MP enquiry");
    case ProcedureKey::CouncillorEnquiry:
        return LabelText::tr("Councillor enquiry");
    case ProcedureKey::Representation:
        return LabelText::tr("Representation");
    }
    return {};
}

QString labelOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Upheld:
        return LabelText::tr("Upheld");
    case Outcome::PartiallyUpheld:
        return LabelText::tr("Partially upheld");
    case Outcome::NotUpheld:
        return LabelText::tr("Not upheld");
    case Outcome::NoFinding:
        return LabelText::tr("No finding");
    case Outcome::Withdrawn:
        return LabelText::tr("Withdrawn");
    case Outcome::Discontinued:
        return LabelText::tr("Discontinued");
    }
    return {};
}

QString labelOf(Decision decision)
{
    switch (decision) {
    case Decision::ClosedNoFurtherAction:
        return LabelText::tr("Closed after initial enquiries: no further action");
    case Decision::ClosedOutOfJurisdiction:
        return LabelText::tr("Closed after initial enquiries: out of jurisdiction");
    case Decision::Premature:
        return LabelText::tr("Premature, referred back");
    case Decision::NotUpheld:
        return LabelText::tr("Not upheld: no fault");
    case Decision::UpheldInjustice:
        return LabelText::tr("Upheld: fault and injustice");
    case Decision::UpheldNoInjustice:
        return LabelText::tr("Upheld: fault, no injustice");
    case Decision::Invalid:
        return LabelText::tr("Invalid, incomplete or advice given");
    }
    return {};
}

QString labelOf(RemedyCategory category)
{
    switch (category) {
    case RemedyCategory::FinancialRemedy:
        return LabelText::tr("Financial remedy");
    case RemedyCategory::Apology:
        return LabelText::tr("Apology");
    case RemedyCategory::StaffTrainingOrGuidance:
        return LabelText::tr("Staff training or guidance");
    case RemedyCategory::ReviewPolicyOrProcedure:
        return LabelText::tr("Review of policy or procedure");
    case RemedyCategory::ProvideService:
        return LabelText::tr("Provide a service");
    case RemedyCategory::Other:
        return LabelText::tr("Other");
    }
    return {};
}

QString labelOf(CostType type)
{
    switch (type) {
    case CostType::IndependentPerson:
        return LabelText::tr("Independent persons");
    case CostType::InvestigatingOfficer:
        return LabelText::tr("Investigating officers");
    case CostType::Stage3Panel:
        return LabelText::tr("Stage 3 panels");
    case CostType::Mediation:
        return LabelText::tr("Mediation");
    case CostType::FinancialRedress:
        return LabelText::tr("Financial redress");
    case CostType::Other:
        return LabelText::tr("Other");
    }
    return {};
}

QString labelOf(ActionScope scope)
{
    return scope == ActionScope::Individual ? LabelText::tr("For one person")
                                            : LabelText::tr("For others too");
}

QString labelOf(ActionSource source)
{
    return source == ActionSource::Ombudsman ? LabelText::tr("The Ombudsman", "source of an action")
                                             : LabelText::tr("A dip sample", "source of an action");
}

QString labelOfWord(Dimension dimension, const QString &word)
{
    switch (dimension) {
    case Dimension::Kind:
        return labelOfStored<CaseKind>(word);
    case Dimension::Procedure:
        return labelOfStored<ProcedureKey>(word);
    case Dimension::Stage:
        return LabelText::tr("Stage %1").arg(word);
    case Dimension::Outcome:
    case Dimension::IssueOutcome:
        return labelOfStored<Outcome>(word);
    case Dimension::Band:
        return bandLabel(word);
    case Dimension::Triage:
        return labelOfStored<TriageResult>(word);
    case Dimension::Scope:
        return labelOfStored<ActionScope>(word);
    case Dimension::CostType:
        return labelOfStored<CostType>(word);
    case Dimension::Decision:
        return labelOfStored<Decision>(word);
    case Dimension::RemedyCategory:
        return labelOfStored<RemedyCategory>(word);
    case Dimension::Child:
        return word == "1"_L1 ? LabelText::tr("Child or young person")
                              : LabelText::tr("Somebody else");
    case Dimension::InTime:
        return word == "1"_L1 ? LabelText::tr("In time") : LabelText::tr("Late");
    default:
        return word;
    }
}

} // namespace redress
