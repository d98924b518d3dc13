// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sample/samplestages.h"

#include <vector>

namespace redress {

/// Plans the complaints of one stream.
class SampleComplaints final
{
public:
    SampleComplaints(const SampleFrame &frame, const SampleStream &stream);

    /// Every complaint from plannedFrom() to today, in the order of receipt.
    std::vector<PlannedCase> plan();

    /// A complaint about \p service, without stages and summary.
    PlannedCase blank(SampleDice &dice, const QString &service, QDate receivedOn);

    SampleStages &stages() { return m_stages; }
    SampleLearning &learning() { return m_learning; }
    const SampleStream &stream() const { return m_stream; }

private:
    QString chooseService(SampleDice &dice, QDate day);
    void describeComplainant(CaseRecord &record, SampleDice &dice);

    const SampleFrame &m_frame;
    const SampleStream &m_stream;
    SampleLearning m_learning;
    SampleStages m_stages;
    SampleChooser m_serviceChooser;
    SampleChooser m_complainantChooser;
    SampleChooser m_methodChooser;
};

/// The officer who has a case about a directorate, and the team of a service: mostly one is named.
std::optional<MemberId> someOfficer(const SampleFrame &frame, SampleDice &dice,
                                    const QString &directorate);
std::optional<OrgNodeId> someTeam(const SampleFrame &frame, SampleDice &dice,
                                  const QString &service);

} // namespace redress
