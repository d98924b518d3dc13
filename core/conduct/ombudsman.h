// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/casework/records.h"
#include "core/store/unitofwork.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace redress {

class CouncilRules;

/// How the Ombudsman publishes what was decided. \source domain 4.8
enum class ReportKind {
    Statement, ///< As nearly always: a decision statement, without names.
    Report, ///< In the public interest; the council considers it and answers within three months.
};

template <>
inline constexpr std::array<std::pair<ReportKind, QLatin1StringView>, 2> kStoredWords<ReportKind>{{
    {ReportKind::Statement, QLatin1StringView("statement")},
    {ReportKind::Report, QLatin1StringView("report")},
}};

QString labelOf(ReportKind kind);

/// The last day on which the council may answer a public report of \p decidedOn: three months on,
/// clamped to the end of the month. \source Local Government Act 1974 s.31(2); domain 3.2
QDate reportAnswerBy(QDate decidedOn);

/// A case at the Ombudsman with all that is recorded of it. \source domain 4.8
struct OmbudsmanFacts {
    OmbudsmanRecord record; ///< Without an id for one that is new.
    QString category;       ///< As the Ombudsman names it: "Children's care services".
    /// The day in the first letter, where the Ombudsman agreed to a later one, which is that of the
    /// record. \source domain 3.2, "LGSCO agrees"
    std::optional<QDate> enquiryFirstDueOn;
    std::optional<QDate> draftDecisionOn;
    QString upheldIssues;                  ///< Which parts of the complaint, of an upheld decision.
    QString injustice;                     ///< What the fault did to the person.
    std::optional<bool> isRemediedBefore;  ///< The council had put it right already.
    std::optional<ReportKind> reportKind;  ///< Of a decision.
    std::optional<QDate> reportAnsweredOn; ///< A public report, to the Ombudsman.
    QString ofstedNote; ///< What was shared with Ofsted, and when. \source domain 4.8

    bool isNew() const { return !record.id.isValid(); }
    bool operator==(const OmbudsmanFacts &) const = default;
};

/// The issues that a decision upholds one by one, as they are typed: one on a line.
QStringList upheldIssueLines(const QString &upheldIssues);
/// "1. Delay; 2. No plan": the same in a line, counted.
QString upheldIssuesInLine(const QString &upheldIssues);

/// Who recommends that something be put right. \source domain 4.6
enum class RecommendationSource {
    Ombudsman,
    Investigator, ///< At stage 2.
    Panel,        ///< At stage 3.
};

template <>
inline constexpr std::array<std::pair<RecommendationSource, QLatin1StringView>, 3>
    kStoredWords<RecommendationSource>{{
        {RecommendationSource::Ombudsman, QLatin1StringView("ombudsman")},
        {RecommendationSource::Investigator, QLatin1StringView("investigator")},
        {RecommendationSource::Panel, QLatin1StringView("panel")},
    }};

/// "Investigating officer".
QString labelOf(RecommendationSource source);

/// What was recommended, and what became of it. \source domain 4.6, 4.8
struct RemedyFacts {
    std::optional<RecommendationId> id; ///< Nothing for one that is new.
    RecommendationSource source = RecommendationSource::Ombudsman;
    OmbudsmanId ombudsmanCase;    ///< Of the Ombudsman alone.
    std::optional<StageId> stage; ///< Of investigators and panels alone.
    RemedyCategory category = RemedyCategory::Apology;
    std::optional<Money> amount; ///< Of a financial remedy, and of no other.
    QString description;
    std::optional<bool> isAccepted; ///< By the council; nothing: not decided yet.
    QString refusalReason;          ///< Of one that is not accepted.
    std::optional<QDate> dueOn;     ///< In force.
    /// The day that the decision gave, where the Ombudsman agreed to a later one.
    std::optional<QDate> firstDueOn;
    std::optional<QDate> completedOn;
    std::optional<QDate> evidenceSentOn; ///< To the Ombudsman. \source features 69
    QString evidence;                    ///< What shows that it was done.
    std::optional<QDate> satisfiedOn; ///< When the Ombudsman, or whoever looks after it, said so.
    int version = 1;

    bool operator==(const RemedyFacts &) const = default;
};

/// What is wrong with what was typed, and beside which field it is said.
struct OmbudsmanFault {
    enum class Field {
        Reference,
        ReceivedOn,
        EnquiryDueOn,
        EnquiryAgreedTo,
        EnquiryRespondedOn,
        DraftOn,
        DecisionOn,
        Decision,
        UpheldIssues,
        ReportKind,
        ReportAnsweredOn,
        Amount,
        RefusalReason,
        AgreedTo,
        CompletedOn,
        EvidenceSentOn,
        Evidence,
        SatisfiedOn,
    };

    Field field = Field::Reference;
    QString words; ///< For the person, translated.

    bool operator==(const OmbudsmanFault &) const = default;
};

/// A reference and a day; days in their order, none of them to come but the last day for a reply; a
/// decision with its day; upheld issues of one that upholds.
std::vector<OmbudsmanFault> faultsIn(const OmbudsmanFacts &facts, QDate today);
/// Money for a financial remedy alone; what is not accepted has its reason, what is done its
/// evidence.
std::vector<OmbudsmanFault> faultsIn(const RemedyFacts &remedy, QDate today);

namespace ombudsman {

/// What a new case begins with: the place and the officer of the council's own case.
OmbudsmanFacts about(const CaseRecord &record, QDate today);

Result<OmbudsmanFacts> facts(Database &database, OmbudsmanId id);
Result<RemedyFacts> remedy(Database &database, RecommendationId id);

/// Writes it inside a unit of work that does more. \throws StorageError as save() returns it.
OmbudsmanId put(UnitOfWork &unit, const CouncilRules &rules, const OmbudsmanFacts &facts,
                QDate today);

/// Gives a case of the council the readers, people, contacts and documents of one at the Ombudsman
/// that stood alone. Inside a unit that links them, before it does. \throws StorageError
void takeAlong(UnitOfWork &unit, OmbudsmanId alone, CaseId to);

/// Writes it as one unit of work, with what follows from it: the quarters in which tables count it,
/// and whether a reply is still awaited.
/// \param reason why it is done, where that is asked for.
/// \return Error::Code::Invalid for facts with faults, Conflict for a reference that is taken or a
/// record that somebody else has changed since.
Result<ChangeSetId> save(Database &database, const Signature &signature, const CouncilRules &rules,
                         const OmbudsmanFacts &facts, QDate today, const QString &what,
                         const QString &reason = {});
Result<ChangeSetId> save(Database &database, const Signature &signature,
                         std::optional<CaseId> ofCase, const RemedyFacts &remedy, QDate today,
                         const QString &what);

} // namespace ombudsman
} // namespace redress
