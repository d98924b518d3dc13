// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/councilrules.h"
#include "core/store/bulkinsert.h"
#include "core/store/unitofwork.h"

#include <QHash>

#include <optional>
#include <vector>

namespace redress {

/// One line of the audit trail, as the history of a case shows it.
struct HistoryEntry {
    QDateTime atUtc;
    QString person;
    QString what;
    QString reason;
    QString entity;
    QString action;
    QString field;
    std::optional<QString> before;
    std::optional<QString> after;
};

/// Cases with everything that hangs on them.
///
/// Reading needs the database alone; writing needs a unit of work and the council's rules, since
/// what follows from a record (due dates, quarters, days taken) is stored beside it.
class CaseRepository final
{
public:
    explicit CaseRepository(Database &database)
        : m_database(database)
    {}

    /// \return Error::Code::NotFound if there is no such case.
    Result<CaseDossier> dossier(CaseId id) const;
    /// By its number, or by one that became part of it.
    Result<std::optional<CaseId>> find(const QString &reference) const;
    Result<std::optional<OmbudsmanId>> findOmbudsman(const QString &reference) const;

    /// What was done to a case, newest first: its own entries and the unit that brought it in.
    Result<std::vector<HistoryEntry>> history(CaseId id) const;

    /// Writes what has changed between \p before and \p after.
    /// \return Error::Code::Conflict if somebody else has changed the record since it was read.
    static Result<void> update(UnitOfWork &unit, const CouncilRules &rules,
                               const CaseRecord &before, const CaseRecord &after);
    static Result<void> update(UnitOfWork &unit, const CouncilRules &rules,
                               const StageRecord &before, const StageRecord &after);

    /// Computes anew what follows from every stage and enquiry, after a change of the rules, and
    /// notes each due date that moved. What comes out as it was keeps its version. \return how many
    /// moved.
    static Result<int> recompute(UnitOfWork &unit, const CouncilRules &rules);

private:
    Database &m_database;
};

/// Writes new records one after the other, for imports and for the sample county: statements are
/// prepared once. All functions throw StorageError.
class CaseWriter final
{
public:
    enum class Pace {
        AtOnce, ///< A record is in the file as soon as it is inserted.
        Bulk    ///< Cases, stages, issues, actions and costs are held back until there are many, or
                ///< flush() is said.
    };

    CaseWriter(UnitOfWork &unit, const CouncilRules &rules, Pace pace = Pace::AtOnce);

    /// Ids and origin of the records must be set.
    /// \param firstStageOn when the first stage of a complaint is to begin, where that is known
    /// ahead; a complaint for which it does not come true must be settled by itself.
    void insert(const CaseRecord &record, std::optional<QDate> firstStageOn = {});
    void insert(const StageRecord &stage, OrgNodeId directorate, std::optional<OrgNodeId> service);
    void insert(const IssueRecord &issue);
    void insert(const ActionRecord &action);
    void insert(const CostRecord &cost);
    void insert(const OmbudsmanRecord &record);
    void insert(const RecommendationRecord &record);
    void insertSample(DipResponseId id, StageId stage, const std::vector<SampleTheme> &themes);

    /// Writes what was held back. To be said before anything looks for it.
    void flush();

    /// Tells a complaint that was there before when its first stage began.
    void settle(CaseId id);

    /// The same for all complaints that this unit of work has brought in: faster than one by one
    /// where there are many.
    void settleNew();

    /// To be called once all records are written: tells cases when their first stage began.
    void finish();

private:
    /// For a row that comes next, with so many characters of text.
    Statement &roomIn(BulkInsert &rows, qsizetype text = 0);

    UnitOfWork &m_unit;
    const CouncilRules &m_rules;
    BulkInsert m_cases;
    BulkInsert m_stages;
    BulkInsert m_holds;
    BulkInsert m_issues;
    BulkInsert m_actions;
    BulkInsert m_costs;
    qsizetype m_heldText = 0; ///< Characters of texts that are held back.
    Statement m_insertOmbudsman;
    Statement m_insertRecommendation;
    Statement m_insertDipResponse;
    Statement m_insertDipTheme;
};

} // namespace redress
