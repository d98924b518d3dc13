// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/storedword.h"
#include "core/casework/terms.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace redress {

/// What can be counted: one view of the database each, a row of it being one fact.
enum class Fact {
    Contact,
    Stage,
    Issue,
    Action,
    Cost,
    Ombudsman,
    Recommendation,
    Sample,
    Remedy, ///< Of the council itself.
    Demand, ///< Background figures of a year; not a view.
};

/// The day that decides into which quarter and year a fact falls.
/// \source import format, "Which date places a record"
enum class Placement {
    Received,
    Responded,
    Finding, ///< Outcome date, otherwise response date; only of the four findings.
    Panel,
    Paid,
    Decision,
    Due,           ///< The last day for what the Ombudsman recommended.
    Replied,       ///< The reply to an enquiry of the Ombudsman.
    PanelFindings, ///< The report of the panel.
};

/// By what facts can be told apart: the rows, columns and filters of a table.
enum class Dimension {
    Directorate,
    Service,
    Team,
    Kind,
    Procedure,
    Stage,
    Outcome,
    Band,
    InTime,
    ComplainantType,
    Child,
    Advocate,
    ContactMethod,
    Theme,
    Triage, ///< What triage decided: by which route the contact went on.
    ComplimentFrom,
    Officer,
    IssueCategory,
    RootCause,
    IssueOutcome,
    UpheldReason, ///< Of an issue that was upheld, even in part.
    Pillar,
    SampleTheme,
    ActionCategory,
    Scope,
    CostType,
    CostHead, ///< The council's own, of what the types call other.
    Decision,
    RemedyCategory,
    RemedyType, ///< Of the council's own remedies, by its list.
    DemandIndicator,
    Quarter,
    Year,
    Month,
};

template <>
inline constexpr std::array<std::pair<Dimension, QLatin1StringView>, 34> kStoredWords<Dimension>{{
    {Dimension::Directorate, QLatin1StringView("directorate")},
    {Dimension::Service, QLatin1StringView("service")},
    {Dimension::Team, QLatin1StringView("team")},
    {Dimension::Kind, QLatin1StringView("kind")},
    {Dimension::Procedure, QLatin1StringView("procedure")},
    {Dimension::Stage, QLatin1StringView("stage")},
    {Dimension::Outcome, QLatin1StringView("outcome")},
    {Dimension::Band, QLatin1StringView("band")},
    {Dimension::InTime, QLatin1StringView("in_time")},
    {Dimension::ComplainantType, QLatin1StringView("complainant_type")},
    {Dimension::Child, QLatin1StringView("child")},
    {Dimension::Advocate, QLatin1StringView("advocate")},
    {Dimension::ContactMethod, QLatin1StringView("contact_method")},
    {Dimension::Theme, QLatin1StringView("theme")},
    {Dimension::Triage, QLatin1StringView("triage")},
    {Dimension::ComplimentFrom, QLatin1StringView("compliment_from")},
    {Dimension::Officer, QLatin1StringView("officer")},
    {Dimension::IssueCategory, QLatin1StringView("issue_category")},
    {Dimension::RootCause, QLatin1StringView("root_cause")},
    {Dimension::IssueOutcome, QLatin1StringView("issue_outcome")},
    {Dimension::UpheldReason, QLatin1StringView("upheld_reason")},
    {Dimension::Pillar, QLatin1StringView("pillar")},
    {Dimension::SampleTheme, QLatin1StringView("sample_theme")},
    {Dimension::ActionCategory, QLatin1StringView("action_category")},
    {Dimension::Scope, QLatin1StringView("scope")},
    {Dimension::CostType, QLatin1StringView("cost_type")},
    {Dimension::CostHead, QLatin1StringView("cost_head")},
    {Dimension::Decision, QLatin1StringView("decision")},
    {Dimension::RemedyCategory, QLatin1StringView("remedy_category")},
    {Dimension::RemedyType, QLatin1StringView("remedy_type")},
    {Dimension::DemandIndicator, QLatin1StringView("demand_indicator")},
    {Dimension::Quarter, QLatin1StringView("quarter")},
    {Dimension::Year, QLatin1StringView("year")},
    {Dimension::Month, QLatin1StringView("month")},
}};

/// What makes a fact count in a numerator.
enum class Condition {
    Upheld,      ///< Upheld or partially upheld.
    InTime,      ///< Answered by the day in force, extensions included. \source S-18
    InTimeGross, ///< The same, had no hold stopped the clock. \source domain 3.3, "Reporting"
    WithinAim,   ///< Answered by the aim; by the limit where the procedure has no aim.
    WithinLimit, ///< Answered by the limit, whatever was agreed.
    Within10,    ///< Ten working days or fewer, whatever was agreed.
    From11To20,
    Within20,
    Over20,
    Over100,
    PanelInTime,         ///< The panel met by its last day.
    PanelFindingsInTime, ///< The panel reported by its last day.
    OnHold,              ///< Neither answered nor ended, and on hold on the last day covered.
    IssueUpheld,
    Wider, ///< An action that improves the service for others.
    ActionDone,
    HasWiderAction, ///< A stage after which at least one action improves the service for others.
    HasCause,
    OmbudsmanUpheld,    ///< Fault, with or without injustice.
    OmbudsmanInjustice, ///< Fault and injustice.
    Investigated,       ///< Decided after a detailed investigation. \source domain uphold-rate box
    Investigators,      ///< Cost of an investigating officer or independent person.
    Financial,
    Complied, ///< A recommendation that was carried out.
    CompliedInTime,
    CompliedLate,
    RemedyGiven,   ///< A remedy of the council that was paid or done.
    RemedyInTime,  ///< The same, by the day promised.
    HasRemedyDay,  ///< A remedy of the council for which a day was promised.
    RepliedInTime, ///< The Ombudsman was answered by the day in the letter.
    HasReplyDay,   ///< The Ombudsman's letter named a day.
    HasTheme,
    FromChild,
    HasAdvocate,
    OfStages1And2,
    Escalated, ///< Of a complaint that was taken to stage 2. \source M-11, cohort
    NotEnded,  ///< Neither withdrawn nor discontinued: found, or still without an outcome.
    OfChildrensProcedure, ///< Stages 2 and 3 in the sense of the regulations.
    HasResponse,
    HasFinding,
    IsCompliment,
    IsMpEnquiry,
    IsCouncillorEnquiry,
    IsRepresentation,
};

/// Whether the values of a dimension are names behind ids, stored words, or periods.
enum class DimensionKind { Node, ListItem, Member, Word, YesNo, Period };

DimensionKind kindOf(Dimension dimension);

/// The list whose items are the values of \p dimension; nothing for other kinds.
std::optional<UserList> listOf(Dimension dimension);

/// The stored words of a dimension of kind Word, in their order.
QStringList wordsOf(Dimension dimension);

// The closed list of SQL from which every statistics statement is put together. Nothing that a
// person typed becomes part of a statement; values are bound.

QString viewOf(Fact fact);

/// What to count from: the view, or the same without the case where \p expressions name no column
/// that the view takes from it. SQLite leaves out a join that a query does not need, but not where
/// the query counts; looking up the case of each stage then takes three times as long.
QString sourceOf(Fact fact, const QString &expressions);

struct PlacementColumns {
    QString quarter;
    QString day;
};

/// Nothing if facts of this kind have no such day.
std::optional<PlacementColumns> placementColumns(Fact fact, Placement placement);

/// Nothing if facts of this kind cannot be told apart by \p dimension. Periods have no expression
/// of their own: they follow from the placement.
std::optional<QString> expressionFor(Fact fact, Dimension dimension);

/// Not of a condition that needs the calendar: see workedstages.h.
QString expressionFor(Condition condition);

/// The kind of contact that a condition asks for; nothing of any other condition.
std::optional<CaseKind> kindOf(Condition condition);

/// The name of what binds the last day that a statement covers, for conditions that hold on a day.
inline constexpr QLatin1StringView kLastDay{":last_day"};

} // namespace redress
