// SPDX-License-Identifier: GPL-3.0-or-later
// The statutory lists of triage in words, and where what is not on them goes.
#include "core/conduct/triage.h"

#include <QCoreApplication>

namespace redress {

namespace {

struct TriageText {
    Q_DECLARE_TR_FUNCTIONS(redress::Triage)
};

} // namespace

QString labelOf(TriageResult result)
{
    switch (result) {
    case TriageResult::Statutory:
        return TriageText::tr("Children's statutory procedure");
    case TriageResult::Corporate:
        return TriageText::tr("Corporate procedure");
    case TriageResult::Adult:
        return TriageText::tr("Adult social care procedure");
    case TriageResult::Ombudsman:
        return TriageText::tr("To the Ombudsman");
    case TriageResult::Enquiry:
        return TriageText::tr("Enquiry of an MP");
    case TriageResult::CouncillorEnquiry:
        return TriageText::tr("Enquiry of a councillor");
    case TriageResult::Representation:
        return TriageText::tr("Representation");
    case TriageResult::Compliment:
        return TriageText::tr("Compliment");
    case TriageResult::OtherRoute:
        return TriageText::tr("Another route");
    case TriageResult::NotAccepted:
        return TriageText::tr("Not accepted");
    case TriageResult::EarlyResolution:
        return TriageText::tr("Put right at once, before the procedure");
    }
    return {};
}

QString labelOf(Complainant who)
{
    switch (who) {
    case Complainant::Child:
        return TriageText::tr("Child or young person, looked after or in need");
    case Complainant::Parent:
        return TriageText::tr("Parent");
    case Complainant::ParentalResponsibility:
        return TriageText::tr("Other person with parental responsibility");
    case Complainant::FosterCarer:
        return TriageText::tr("Foster carer of the authority");
    case Complainant::CareLeaver:
        return TriageText::tr("Care leaver");
    case Complainant::SpecialGuardian:
        return TriageText::tr("Special guardian, child under such an order, or its parent");
    case Complainant::SpecialGuardianshipApplicant:
        return TriageText::tr("Applicant for an assessment of special guardianship support");
    case Complainant::ChildForAdoption:
        return TriageText::tr("Child who may be adopted, its parents and guardians");
    case Complainant::ProspectiveAdopter:
        return TriageText::tr("Prospective adopter");
    case Complainant::AdoptionSupport:
        return TriageText::tr("Person to whom adoption support extends");
    case Complainant::AdoptedPerson:
        return TriageText::tr("Adopted person, adoptive or birth parent, former guardian");
    case Complainant::SufficientInterest:
        return TriageText::tr("Other person with sufficient interest in the child's welfare");
    case Complainant::NotOnTheList:
        return TriageText::tr("Nobody of the list");
    }
    return {};
}

QString labelOf(Subject what)
{
    switch (what) {
    case Subject::Part3:
        return TriageText::tr(
            "Part 3: support, accommodation, looked after children, care leavers");
    case Subject::Parts4And5:
        return TriageText::tr("Parts 4 and 5: care, contact, supervision, emergency protection");
    case Subject::Adoption:
        return TriageText::tr("Adoption");
    case Subject::SpecialGuardianship:
        return TriageText::tr("Special guardianship support");
    case Subject::ChildProtection:
        return TriageText::tr("Child protection, or a report for a court");
    case Subject::ConferenceDecision:
        return TriageText::tr("Decision of a child protection conference");
    case Subject::CourtMatter:
        return TriageText::tr("What a court has decided or is deciding");
    case Subject::StaffDiscipline:
        return TriageText::tr("Discipline of staff");
    case Subject::DamagesClaim:
        return TriageText::tr("Claim for damages");
    case Subject::EducationPlan:
        return TriageText::tr("Content of an education, health and care plan");
    case Subject::School:
        return TriageText::tr("A school");
    case Subject::Crime:
        return TriageText::tr("A crime");
    case Subject::RiskOfHarm:
        return TriageText::tr("A risk of harm to a child");
    case Subject::AllegationAgainstWorker:
        return TriageText::tr("Allegation against somebody who works with children");
    case Subject::AdultSocialCare:
        return TriageText::tr("Adult social care");
    case Subject::InformationRights:
        return TriageText::tr("Data protection or freedom of information");
    case Subject::Anonymous:
        return TriageText::tr("Anonymous");
    case Subject::ConsideredAlready:
        return TriageText::tr("Considered at all stages already");
    case Subject::OtherService:
        return TriageText::tr("Another service of the council");
    }
    return {};
}

bool isInScope(Subject what, const ConductWays &ways)
{
    if (what == Subject::ChildProtection)
        return ways.childProtectionIsStatutory;
    return what == Subject::Part3 || what == Subject::Parts4And5 || what == Subject::Adoption ||
           what == Subject::SpecialGuardianship;
}

QString routeOf(Subject what)
{
    switch (what) {
    case Subject::Part3:
    case Subject::Parts4And5:
    case Subject::Adoption:
    case Subject::SpecialGuardianship:
        return {};
    case Subject::ChildProtection:
    case Subject::OtherService:
        return TriageText::tr("The corporate procedure.");
    case Subject::ConferenceDecision:
        return TriageText::tr("The appeal of the safeguarding partnership against conferences.");
    case Subject::CourtMatter:
        return TriageText::tr("The court: explain and close, or consider the rest alone.");
    case Subject::StaffDiscipline:
        return TriageText::tr("Human resources.");
    case Subject::DamagesClaim:
        return TriageText::tr("Insurance and legal services.");
    case Subject::EducationPlan:
        return TriageText::tr("The tribunal for special educational needs.");
    case Subject::School:
        return TriageText::tr("The procedure of the school.");
    case Subject::Crime:
        return TriageText::tr("The police.");
    case Subject::RiskOfHarm:
        return TriageText::tr("The safeguarding hub, at once: it comes before the complaint.");
    case Subject::AllegationAgainstWorker:
        return TriageText::tr("The designated officer for allegations, at once.");
    case Subject::AdultSocialCare:
        return TriageText::tr("The procedure for adult social care.");
    case Subject::InformationRights:
        return TriageText::tr("The process for information rights, then the Commissioner.");
    case Subject::Anonymous:
        return TriageText::tr("Recorded, and passed to the service.");
    case Subject::ConsideredAlready:
        return TriageText::tr("It is not opened again; the Ombudsman may be asked.");
    }
    return {};
}

TriageResult suggestedResult(std::optional<Complainant> who, Subject what, const ConductWays &ways)
{
    if (isInScope(what, ways))
        return who == Complainant::NotOnTheList ? TriageResult::Corporate : TriageResult::Statutory;
    switch (what) {
    case Subject::ChildProtection:
    case Subject::OtherService:
        return TriageResult::Corporate;
    case Subject::AdultSocialCare:
        return TriageResult::Adult;
    case Subject::ConsideredAlready:
        return TriageResult::NotAccepted;
    default:
        return TriageResult::OtherRoute;
    }
}

bool closesAtTriage(TriageResult result)
{
    switch (result) {
    case TriageResult::Ombudsman:
    case TriageResult::OtherRoute:
    case TriageResult::NotAccepted:
    case TriageResult::EarlyResolution:
        return true;
    default:
        return false;
    }
}

} // namespace redress
