// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conduct/conductrecords.h"

#include "core/base/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace redress {

namespace {

struct ConductText {
    Q_DECLARE_TR_FUNCTIONS(redress::Conduct)
};

} // namespace

QString labelOf(StageEvent event)
{
    switch (event) {
    case StageEvent::Received:
        return ConductText::tr("Received");
    case StageEvent::Acknowledged:
        return ConductText::tr("Acknowledged");
    case StageEvent::RecordAgreed:
        return ConductText::tr("Record of complaint agreed");
    case StageEvent::Extended:
        return ConductText::tr("Extended");
    case StageEvent::ComplainantTold:
        return ConductText::tr("Complainant told of the extension");
    case StageEvent::Held:
        return ConductText::tr("Put on hold");
    case StageEvent::Resumed:
        return ConductText::tr("Last day on hold");
    case StageEvent::Appointed:
        return ConductText::tr("Appointed");
    case StageEvent::ReportReceived:
        return ConductText::tr("Report received");
    case StageEvent::PanelArranged:
        return ConductText::tr("Panel");
    case StageEvent::FindingsReceived:
        return ConductText::tr("Findings of the panel received");
    case StageEvent::Responded:
        return ConductText::tr("Response sent");
    case StageEvent::Withdrawn:
        return ConductText::tr("Withdrawn");
    case StageEvent::Discontinued:
        return ConductText::tr("Discontinued");
    case StageEvent::NextStageOffered:
        return ConductText::tr("Next stage offered");
    case StageEvent::NextStageRefused:
        return ConductText::tr("Next stage refused");
    case StageEvent::EarlyReferral:
        return ConductText::tr("Referred early to the Ombudsman");
    case StageEvent::ResolutionOffered:
        return ConductText::tr("Dispute resolution offered");
    case StageEvent::ResolutionHeld:
        return ConductText::tr("Dispute resolution held");
    case StageEvent::AppointmentEnded:
        return ConductText::tr("Appointment ended");
    }
    return {};
}

QString labelOf(PractitionerRole role)
{
    switch (role) {
    case PractitionerRole::InvestigatingOfficer:
        return ConductText::tr("Investigating officer");
    case PractitionerRole::IndependentPerson:
        return ConductText::tr("Independent person");
    case PractitionerRole::AdjudicatingOfficer:
        return ConductText::tr("Adjudicating officer");
    case PractitionerRole::PanelChair:
        return ConductText::tr("Chair of the panel");
    case PractitionerRole::PanelMember:
        return ConductText::tr("Member of the panel");
    case PractitionerRole::Advocate:
        return ConductText::tr("Advocate");
    }
    return {};
}

QString labelOf(AdrKind kind)
{
    return kind == AdrKind::Conciliation ? ConductText::tr("Conciliation, chaired by a manager")
                                         : ConductText::tr("Mediation, by somebody from outside");
}

QString labelOf(ContactKind kind)
{
    switch (kind) {
    case ContactKind::Letter:
        return ConductText::tr("Letter");
    case ContactKind::Email:
        return ConductText::tr("E-mail");
    case ContactKind::Call:
        return ConductText::tr("Call");
    case ContactKind::Visit:
        return ConductText::tr("Visit");
    case ContactKind::Meeting:
        return ConductText::tr("Meeting");
    case ContactKind::Conciliation:
        return ConductText::tr("Conciliation meeting");
    case ContactKind::Mediation:
        return ConductText::tr("Mediation");
    case ContactKind::Chase:
        return ConductText::tr("Chase");
    case ContactKind::Note:
        return ConductText::tr("Note");
    }
    return {};
}

bool needsProof(StageEvent event)
{
    switch (event) {
    case StageEvent::Received:
    case StageEvent::Acknowledged:
    case StageEvent::RecordAgreed:
    case StageEvent::Extended:
    case StageEvent::PanelArranged:
    case StageEvent::FindingsReceived:
    case StageEvent::Responded:
    case StageEvent::Withdrawn:
    case StageEvent::Discontinued:
    case StageEvent::ComplainantTold:
    case StageEvent::NextStageOffered:
    case StageEvent::ReportReceived:
    case StageEvent::Appointed:
        return true;
    default:
        return false;
    }
}

std::vector<Appointment> StageConduct::serving() const
{
    std::vector<Appointment> found;
    std::copy_if(appointments.begin(), appointments.end(), std::back_inserter(found),
                 [](const Appointment &one) { return !one.endedOn; });
    return found;
}

std::vector<StageEvent> StageConduct::gaps() const
{
    std::vector<StageEvent> found;
    for (const LedgerEntry &entry : ledger) {
        if (entry.isGap())
            found.push_back(entry.event);
    }
    return found;
}

const Appointment *StageConduct::holderOf(PractitionerRole role, QDate day) const
{
    const Appointment *holder = nullptr;
    for (const Appointment &one : appointments) {
        if (one.role == role && one.appointedOn <= day && (!one.endedOn || *one.endedOn > day))
            holder = &one;
    }
    return holder;
}

int StageConduct::countOf(PractitionerRole role, QDate day) const
{
    return int(std::count_if(appointments.begin(), appointments.end(), [&](const Appointment &one) {
        return one.role == role && one.appointedOn <= day && (!one.endedOn || *one.endedOn > day);
    }));
}

/// The day of an event that needs proof, as a sentence about its stage names it.
QString dayNameOf(StageEvent event)
{
    switch (event) {
    case StageEvent::Received:
        return ConductText::tr("when it was received", "a stage");
    case StageEvent::Acknowledged:
        return ConductText::tr("when it was acknowledged", "a stage");
    case StageEvent::RecordAgreed:
        return ConductText::tr("when the record of complaint was agreed");
    case StageEvent::Extended:
        return ConductText::tr("when it was extended", "a stage");
    case StageEvent::PanelArranged:
        return ConductText::tr("the day of the panel", "of which there is no proof");
    case StageEvent::FindingsReceived:
        return ConductText::tr("when the findings of the panel were received");
    case StageEvent::Responded:
        return ConductText::tr("when the response was sent");
    case StageEvent::Withdrawn:
        return ConductText::tr("when it was withdrawn", "a stage");
    case StageEvent::Discontinued:
        return ConductText::tr("when it was discontinued", "a stage");
    case StageEvent::ComplainantTold:
        return ConductText::tr("when the complainant was told of the extension");
    case StageEvent::Held:
        return ConductText::tr("when it was put on hold", "a stage");
    case StageEvent::Resumed:
        return ConductText::tr("when the hold ended");
    case StageEvent::NextStageOffered:
        return ConductText::tr("when the next stage was offered");
    case StageEvent::ReportReceived:
        return ConductText::tr("when the report was received");
    case StageEvent::Appointed:
        return ConductText::tr("when somebody was appointed");
    default:
        return labelOf(event);
    }
}

QString gapWords(const StageConduct &conduct)
{
    QStringList names;
    for (const StageEvent event : conduct.gaps())
        names.append(dayNameOf(event));
    names.removeDuplicates();
    if (names.isEmpty())
        return {};
    return ConductText::tr("Stage %1 has no proof of %2.", "a number; when things happened")
        .arg(conduct.number)
        .arg(localeHere().createSeparatedList(names));
}

QString gapWords(const ReplyDetail &reply)
{
    QStringList names;
    for (const LedgerEntry &entry : reply.ledger) {
        if (entry.isGap())
            names.append(dayNameOf(entry.event));
    }
    names.removeDuplicates();
    return names.isEmpty() ? QString()
                           : ConductText::tr("There is no proof of %1.", "when things happened")
                                 .arg(localeHere().createSeparatedList(names));
}

const DocumentLine *CaseConduct::document(DocumentId id) const
{
    const auto found = std::ranges::find(documents, id, &DocumentLine::id);
    return found == documents.end() ? nullptr : &*found;
}

const StageConduct *CaseConduct::stage(int number) const
{
    const auto found = std::ranges::find(stages, number, &StageConduct::number);
    return found == stages.end() ? nullptr : &*found;
}

} // namespace redress
