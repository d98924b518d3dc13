// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sample/samplecomplaints.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

const QString kManager =
    u"R.P."_s; ///< Has what goes beyond the first stage of the children's procedure.

} // namespace

std::optional<MemberId> someOfficer(const SampleFrame &frame, SampleDice &dice,
                                    const QString &directorate)
{
    const std::vector<MemberId> &officers = frame.council.officersOf(directorate);
    if (officers.empty())
        return std::nullopt;
    return officers[size_t(dice.below(int(officers.size())))];
}

std::optional<OrgNodeId> someTeam(const SampleFrame &frame, SampleDice &dice,
                                  const QString &service)
{
    const std::vector<OrgNodeId> teams = frame.council.teamsOf(service);
    if (teams.empty() || dice.chance(250))
        return std::nullopt;
    return teams[size_t(dice.below(int(teams.size())))];
}

SampleComplaints::SampleComplaints(const SampleFrame &frame, const SampleStream &stream)
    : m_frame(frame)
    , m_stream(stream)
    , m_learning(frame, stream.issueGroup)
    , m_stages(frame, stream, m_learning)
{}

std::vector<PlannedCase> SampleComplaints::plan()
{
    const int purpose = int(SamplePurpose::Streams) + m_stream.place;
    std::vector<PlannedCase> cases;
    int number = 0;
    for (const QDate day : m_frame.receiptDays(m_stream.volume, purpose)) {
        SampleDice dice(purpose, int(day.toJulianDay()), ++number);
        const QString service = chooseService(dice, day);
        PlannedCase planned = blank(dice, service, day);
        CaseDossier &dossier = planned.dossier;
        m_stages.plan(dossier, dice, service);
        dossier.record.summary =
            dossier.stages.front().issues.front().description.value_or(QString());
        if (m_stream.procedure == ProcedureKey::ChildrenStatutory && dossier.stages.size() > 1)
            dossier.record.officer = m_frame.council.officer(kManager);
        cases.push_back(std::move(planned));
    }
    return cases;
}

PlannedCase SampleComplaints::blank(SampleDice &dice, const QString &service, QDate receivedOn)
{
    PlannedCase planned;
    planned.prefix = m_stream.prefix;
    CaseRecord &record = planned.dossier.record;
    record.kind = CaseKind::Complaint;
    record.procedure = m_stream.procedure;
    record.receivedOn = receivedOn;
    record.directorate = m_frame.council.directorate(m_stream.directorate);
    record.service = m_frame.council.service(service);
    record.team = someTeam(m_frame, dice, service);
    record.officer = someOfficer(m_frame, dice, m_stream.directorate);
    describeComplainant(record, dice);
    return planned;
}

QString SampleComplaints::chooseService(SampleDice &dice, QDate day)
{
    std::vector<int> weights = m_stream.services.weights;
    for (size_t i = 0; i < weights.size(); ++i) {
        if (!m_frame.council.takesCases(m_stream.services.names.at(qsizetype(i)), day))
            weights[i] = 0;
    }
    return m_stream.services.names.at(qsizetype(m_serviceChooser.choose(dice, weights)));
}

void SampleComplaints::describeComplainant(CaseRecord &record, SampleDice &dice)
{
    const QString type = m_stream.complainants.names.at(
        qsizetype(m_complainantChooser.choose(dice, m_stream.complainants.weights)));
    const QString method = m_stream.methods.names.at(
        qsizetype(m_methodChooser.choose(dice, m_stream.methods.weights)));
    record.complainantType = m_frame.council.item(UserList::ComplainantType, type);
    record.contactMethod = m_frame.council.item(UserList::ContactMethod, method);
    record.isChildOrYoungPerson = type == "Child or young person"_L1 || type == "Care leaver"_L1;
    const bool isAdult = m_stream.procedure == ProcedureKey::AdultSocialCare;
    if (record.isChildOrYoungPerson && dice.chance(320))
        record.advocate =
            m_frame.council.item(UserList::Advocate, dice.chance(700) ? u"Wexmoor Young Voices"_s
                                                                      : u"Bridge Advocacy"_s);
    else if (isAdult && dice.chance(50))
        record.advocate = m_frame.council.item(
            UserList::Advocate, dice.chance(700) ? u"Bridge Advocacy"_s : u"Own advocate"_s);
}

} // namespace redress
