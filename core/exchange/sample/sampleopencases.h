// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sample/samplecomplaints.h"
#include "core/exchange/sample/samplecontacts.h"
#include "core/exchange/sample/sampleombudsman.h"

#include <functional>
#include <vector>

namespace redress {

/// The open cases that the work list shows on every day: overdue ones, some due today and soon,
/// some past the aim, extended, on hold, to triage, before a panel and at the Ombudsman. Told in
/// resources/sample/open_cases.json in working days from today, and dated back from there.
class SampleOpenCases final
{
public:
    explicit SampleOpenCases(const SampleFrame &frame);

    /// \param planners the planner of each stream, by name.
    std::vector<PlannedCase> complaints(const QHash<QString, SampleComplaints *> &planners) const;
    std::vector<PlannedCase> contacts(const SampleContacts &contacts) const;
    std::vector<PlannedOmbudsman> ombudsman() const;

    /// How many actions shall be overdue.
    int overdueActions() const;

private:
    PlannedCase complaint(const QJsonObject &object, SampleComplaints &planner,
                          SampleDice &dice) const;
    void addStages(PlannedCase &planned, const QJsonObject &object, SampleComplaints &planner,
                   SampleDice &dice) const;
    void addAnswered(CaseDossier &dossier, int number, SampleComplaints &planner, SampleDice &dice,
                     QDate receivedOn, QDate respondedOn) const;
    std::optional<SampleChase> chase(const QJsonObject &object) const;
    void dress(StageRecord &stage, const QJsonObject &object) const;

    /// The working day that is so many before or after today; today itself for 0, if it is one.
    QDate workingDay(int fromToday) const;
    /// The latest working day whose receipt leads to \p wanted, or comes nearest to it.
    QDate receivedFor(QDate wanted,
                      const std::function<std::optional<QDate>(QDate)> &limitOf) const;

    const SampleFrame &m_frame;
    QJsonObject m_story;
};

} // namespace redress
