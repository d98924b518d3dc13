// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/councilrules.h"
#include "core/exchange/sample/samplecouncil.h"
#include "core/exchange/sample/sampledice.h"
#include "core/exchange/sample/samplejson.h"

#include <QDate>

#include <optional>
#include <vector>

namespace redress {

/// What the dice are thrown for: each purpose has numbers of its own, so that more of one thing
/// does not change another.
enum class SamplePurpose {
    Days = 1,
    Fortune,
    Answers,
    DipSample,
    OpenCases,
    Extensions,
    People,
    Register,
    Remedies,
    Triage,
    Reasons,
    FollowUps,
    Costs,
    Streams = 100,   ///< And the place of the stream.
    Contacts = 200,  ///< And the place of the kind.
    Ombudsman = 300, ///< And the place of the directorate.
};

/// Somebody who was asked for something, and is to be asked again.
struct SampleChase {
    QDate askedOn;
    QDate chaseOn;
    QString withWhom;
    QString note;
};

/// A case as it goes from beginning to end, whatever today is, before it has a reference and an id.
struct PlannedCase {
    CaseDossier dossier;
    QString prefix; ///< Of its reference.
    std::optional<SampleChase> chase{};
};

/// What everything in the sample county is planned against: the rules, the council and the days.
/// Holds references.
struct SampleFrame {
    const CouncilRules &rules;
    const SampleCouncil &council;
    QDate today;
    FinancialYear firstYear; ///< The first of the two full years.

    QDate recordsFrom() const { return firstYear.firstDay(); }

    /// Cases are planned from well before the records begin: some run on into them, and references
    /// do not begin at 1.
    QDate plannedFrom() const { return {firstYear.startYear - 1, 1, 1}; }

    const WorkingCalendar &calendar() const { return rules.calendar(); }

    /// The day that many working days after \p day; the next working day for 0.
    QDate after(QDate day, int workingDays) const;
    /// The day that many working days before \p day.
    QDate before(QDate day, int workingDays) const;
    int between(QDate first, QDate last) const;

    /// A number that goes from \p first at the beginning of the records to \p last two and a half
    /// years on.
    int onTheWay(int first, int last, QDate day) const;
    std::vector<int> onTheWay(const std::vector<int> &first, const std::vector<int> &last,
                              QDate day) const;

    /// The days on which something of that volume comes in, in order, up to today.
    std::vector<QDate> receiptDays(const SampleVolume &volume, int purpose) const;

    /// The name of the version under which a case is answered.
    QString versionOf(ProcedureKey procedure, QDate receivedOn) const;
};

} // namespace redress
