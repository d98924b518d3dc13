// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conduct/conductact.h"
#include "core/store/casechange.h"

namespace redress {

/// Extensions and holds whose days are typed into the form of a stage. They are steps like any
/// other: the same rules judge them, and they leave the same in the file.
namespace typedsteps {

/// The steps that stand in \p change.
std::vector<Act> in(const CaseChange &change);

/// A step with what is odd about it, or impossible.
struct Judged {
    Act step;
    std::vector<ActFinding> findings;

    bool operator==(const Judged &) const = default;
};

/// An outcome that is not the one of the issues is judged as its answer is, though it is none of
/// in(). \source features 58; S-12
/// \param before the case as it is stored.
std::vector<Judged> judged(const CaseChange &change, const CaseView &before);

/// Whether something of that weight was found.
bool has(const std::vector<Judged> &steps, ActFinding::Weight weight);

/// A new hold stops the clock if its reason does, as by its step.
void settleHolds(CaseChange &change, const std::set<ListItemId> &stoppingReasons);

/// What is said of the extension of a stage, as it was read.
StepWords wordsOf(const StageConduct &stage);

/// As casechange::save(), with the steps judged by what is stored now.
/// \return the unit; nothing if nothing was changed. Error::Code::Invalid also where a step lacks a
/// fact, or has a warning and the change no reason.
Result<std::optional<ChangeSetId>> save(Database &database, const Signature &signature,
                                        const CouncilRules &rules, CaseChange change, QDate today);

} // namespace typedsteps
} // namespace redress
