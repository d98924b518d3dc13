// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/casework/ids.h"
#include "core/casework/terms.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace redress {

/// A time during which a stage or a reply was on hold, both days included.
struct Hold {
    HoldId id;
    QDate firstOn;
    std::optional<QDate> lastOn;
    std::optional<ListItemId> reason;
    bool stopsClock = false; ///< \source domain S-11: runs, unless the council set the reason so

    bool operator==(const Hold &) const = default;
};

/// One contact: a complaint, representation, enquiry or compliment, as it was recorded.
/// Fields are those of domain.md 4.1 and 4.7; "not yet" is an empty optional.
struct CaseRecord {
    CaseId id;
    QString reference;
    CaseKind kind = CaseKind::Complaint;
    std::optional<ProcedureKey> procedure; ///< Of a complaint, and of nothing else.
    QDate receivedOn;
    std::optional<QDate> respondedOn; ///< Of an enquiry or representation; complaints have stages.
    std::optional<QDate> acknowledgedOn; ///< Until a first stage begins, which takes it over.
    std::optional<QDate> extendedTo;     ///< Later last day for the reply to an enquiry.
    std::vector<Hold> holds;             ///< Of the reply to an enquiry or a representation.
    OrgNodeId directorate;
    std::optional<OrgNodeId> service;
    std::optional<OrgNodeId> team;
    std::optional<ListItemId> complainantType;
    bool isChildOrYoungPerson = false; ///< The complainant is one.
    std::optional<ListItemId> advocate;
    std::optional<ListItemId> contactMethod;
    std::optional<ListItemId> theme;
    QString summary;
    std::optional<QString> quote; ///< Text of a compliment that may be printed.
    std::optional<MemberId> officer;
    ChangeSetId origin; ///< The entry in the audit trail that brought the record in.
    int version = 1;

    /// Takes from \p before what no import holds of an enquiry or a representation and is possible
    /// still: its acknowledgement, its extension and its holds.
    void keepStepsOf(const CaseRecord &before);

    bool operator==(const CaseRecord &) const = default;
};

/// One stage of a complaint, as it was recorded. What follows from it is in StageFigures.
struct StageRecord {
    StageId id;
    CaseId caseId;
    int number = 1;
    ProcedureKey procedure = ProcedureKey::ChildrenStatutory;
    QString procedureVersion; ///< The version that was in force when the case was received.
    QDate receivedOn;
    std::optional<QDate> acknowledgedOn;
    std::optional<QDate> recordAgreedOn; ///< Stage 2: statement of complaint agreed.
    std::optional<QDate> givenLimitOn;   ///< Came with an import, in place of the computed limit.
    std::optional<QDate> extendedTo;
    std::vector<Hold> holds;
    std::optional<QDate> panelOn; ///< Stage 3; may lie ahead.
    std::optional<QDate> findingsOn;
    std::optional<QDate> respondedOn;
    std::optional<Outcome> outcome;
    std::optional<QDate> outcomeOn; ///< Where it differs from the day of the response.
    ChangeSetId origin;
    int version = 1;

    /// The day that places the finding: outcomeOn, otherwise respondedOn.
    std::optional<QDate> findingOn() const { return outcomeOn ? outcomeOn : respondedOn; }

    /// The day from which the stage is no longer open: response, withdrawal or discontinuation.
    std::optional<QDate> closedOn() const;

    bool operator==(const StageRecord &) const = default;
};

struct IssueRecord {
    IssueId id;
    StageId stage;
    int position = 1;
    ListItemId category;
    std::optional<ListItemId> rootCause;
    std::optional<Outcome> outcome;
    std::optional<QString> description;
    ChangeSetId origin;

    bool operator==(const IssueRecord &) const = default;
};

struct ActionRecord {
    ActionId id;
    StageId stage;
    ListItemId category;
    std::optional<ActionScope> scope;
    std::optional<QString> description;
    std::optional<QDate> dueOn;
    std::optional<QDate> completedOn;
    ChangeSetId origin;
    std::optional<ActionSource> cameFrom = {}; ///< Nothing: from the complaint.

    bool operator==(const ActionRecord &) const = default;
};

struct CostRecord {
    CostId id;
    StageId stage;
    CostType type = CostType::Other;
    Money amount;
    QDate paidOn; ///< Not valid until it is paid.
    std::optional<QString> description;
    ChangeSetId origin;

    bool operator==(const CostRecord &) const = default;
};

struct OmbudsmanRecord {
    OmbudsmanId id;
    QString reference;
    std::optional<CaseId> caseId; ///< The council's own case, where it is known.
    OrgNodeId directorate;
    std::optional<OrgNodeId> service;
    QDate receivedOn;
    std::optional<QDate> enquiryDueOn;
    std::optional<QDate> enquiryRespondedOn;
    std::optional<QDate> decisionOn;
    std::optional<Decision> decision;
    std::optional<QString> summary;
    std::optional<MemberId> officer;
    ChangeSetId origin;
    int version = 1;

    /// The day from which no reply to an enquiry is awaited; nothing while one is.
    std::optional<QDate> settledOn() const;

    bool operator==(const OmbudsmanRecord &) const = default;
};

struct RecommendationRecord {
    RecommendationId id;
    OmbudsmanId ombudsmanCase;
    RemedyCategory category = RemedyCategory::Other;
    std::optional<Money> amount;
    std::optional<QString> description;
    std::optional<QDate> dueOn;
    std::optional<QDate> completedOn;
    ChangeSetId origin;

    bool operator==(const RecommendationRecord &) const = default;
};

/// One theme found in a sampled response.
struct SampleTheme {
    std::optional<ListItemId> pillar;
    std::optional<ListItemId> theme;

    bool operator==(const SampleTheme &) const = default;
};

/// A case with everything that hangs on it.
struct CaseDossier {
    struct StageFolder {
        StageRecord stage;
        std::vector<IssueRecord> issues;
        std::vector<ActionRecord> actions;
        std::vector<CostRecord> costs;
        bool isSampled = false;
        std::vector<SampleTheme> sampleThemes;

        bool operator==(const StageFolder &) const = default;
    };
    struct OmbudsmanFolder {
        OmbudsmanRecord ombudsman;
        std::vector<RecommendationRecord> recommendations;

        bool operator==(const OmbudsmanFolder &) const = default;
    };

    CaseRecord record;
    std::vector<StageFolder> stages; ///< In the order of their numbers.
    std::vector<OmbudsmanFolder> ombudsman;

    bool operator==(const CaseDossier &) const = default;
};

} // namespace redress
