// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/casework/councilrules.h"
#include "core/store/database.h"
#include "core/store/statement.h"
#include "core/worklist/workitem.h"

#include <QDate>

#include <optional>
#include <unordered_set>
#include <vector>

namespace redress {

/// What waits for somebody at the end of a day, as the work list loads it: one kind after the
/// other, in no order. Each asks for what is open alone, of all cases or of one case of the council
/// (\p of). The functions that return no Result throw StorageError.
namespace openwork {

/// Of the council's own cases: stages, acknowledgements, triage, replies, chases, and the time in
/// which the next stage may be asked for.
std::vector<WorkItem> ofCases(Database &database, const CouncilRules &rules, QDate day,
                              std::optional<CaseId> of = {});

/// What the council promised with a day: actions, remedies that it offered, and recommendations of
/// investigators and panels that it accepted. \source features 37, 61, 65
std::vector<WorkItem> promised(Database &database, const CouncilRules &rules, QDate day,
                               std::optional<CaseId> of = {});

/// Of cases at the Ombudsman: letters without a reply, recommendations, and public reports that the
/// council has not answered.
std::vector<WorkItem> ofOmbudsman(Database &database, const CouncilRules &rules, QDate day,
                                  std::optional<CaseId> of = {});
/// Of one of them alone, whether a case of the council is linked to it or not.
std::vector<WorkItem> ofOmbudsman(Database &database, const CouncilRules &rules, QDate day,
                                  OmbudsmanId of);

/// \p sql, which ends with its conditions, for the cases of which \p column says that they are
/// \p of, or for all.
Statement asked(Database &database, const QString &sql, QLatin1StringView column,
                std::optional<CaseId> of);

/// Ids of the cases, open and closed, of which triage noted that somebody may come to harm, or that
/// are about that. \source domain 2, "Safeguarding overrides complaint handling"; 4.1
std::unordered_set<qint64> atRisk(Database &database);

/// The acknowledgement that the newest stage of a case, or an enquiry or a representation, still
/// waits for at the end of \p day; nothing if none is owed. It is owed from the receipt until it is
/// recorded or the stage is closed, the reply sent. Of what an import brought after its last day it
/// is not: whether one was sent is not known then. \source features 28
Result<std::optional<WorkItem>> acknowledgementOf(Database &database, const CouncilRules &rules,
                                                  CaseId id, QDate day);

} // namespace openwork

} // namespace redress
