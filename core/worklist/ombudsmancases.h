// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/casework/councilrules.h"
#include "core/store/database.h"
#include "core/worklist/standing.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace redress {

/// A case at the Ombudsman as the list of all of them shows it.
struct OmbudsmanCaseRow {
    OmbudsmanId id;
    QString reference;
    std::optional<CaseId> caseId; ///< Of the council, where one is linked.
    QString ownReference;
    QString summary;
    QString upheldIssues; ///< Of the decision, in a line.
    OrgNodeId directorate;
    std::optional<OrgNodeId> service;
    std::optional<MemberId> officer;
    QDate receivedOn;
    std::optional<Decision> decision;
    std::optional<QDate> decisionOn;
    int recommendations = 0;
    int openRecommendations = 0; ///< To be done, or to be confirmed by the Ombudsman.
    int unconfirmed = 0;         ///< Of those, done: the Ombudsman is to confirm it.
    bool hasOpenReport = false;  ///< A public report that is not answered.
    int openLetters = 0;         ///< Without a reply.
    /// Of what presses most while the Ombudsman waits for something; else of the case.
    Standing standing;

    bool isDecided() const { return decisionOn.has_value(); }
    /// Whether the Ombudsman waits for the council.
    bool isToDo() const { return openRecommendations > 0 || hasOpenReport || openLetters > 0; }
    bool operator==(const OmbudsmanCaseRow &) const = default;
};

/// "2 of 3 recommendations, reply": what the Ombudsman waits for; empty for nothing.
QString toDoText(const OmbudsmanCaseRow &row);

/// All cases at the Ombudsman as at the end of \p day, the newest first; what is open in them is
/// what the work list shows.
Result<std::vector<OmbudsmanCaseRow>> ombudsmanCases(Database &database, const CouncilRules &rules,
                                                     QDate day);

} // namespace redress
