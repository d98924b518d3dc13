// SPDX-License-Identifier: GPL-3.0-or-later
// After a change of the calendar or of a procedure: the stored days are counted anew.
#include "core/store/caserepository.h"

#include "core/store/storageerror.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

const QString kComplaints = uR"sql(
SELECT DISTINCT case_id FROM stage ORDER BY case_id
)sql"_s;

const QString kEnquiries = uR"sql(
SELECT id FROM case_record WHERE kind IN ('mp_enquiry', 'councillor_enquiry', 'representation')
ORDER BY id
)sql"_s;

const QString kCountsOfStage = uR"sql(
SELECT due_on, aim_on, limit_on, panel_by, days_taken, in_time FROM stage WHERE id = :id
)sql"_s;

const QString kCountsOfCase = uR"sql(
SELECT due_on, NULL, NULL, NULL, days_taken, in_time FROM case_record WHERE id = :id
)sql"_s;

const QString kUpdateStage = uR"sql(
UPDATE stage SET due_on = :due_on, aim_on = :aim_on, limit_on = :limit_on, panel_by = :panel_by,
    days_taken = :days_taken, in_time = :in_time, version = version + 1
WHERE id = :id
)sql"_s;

const QString kUpdateCase = uR"sql(
UPDATE case_record SET due_on = :due_on, days_taken = :days_taken, in_time = :in_time,
    version = version + 1
WHERE id = :id
)sql"_s;

/// What a record stores of the days that were counted for it.
struct Counts {
    std::optional<QDate> dueOn;
    std::optional<QDate> aimOn;
    std::optional<QDate> limitOn;
    std::optional<QDate> panelBy;
    std::optional<int> daysTaken;
    std::optional<bool> inTime;

    bool operator==(const Counts &) const = default;
};

Counts countsOf(const StageRecord &stage, const CouncilRules &rules)
{
    const StageFigures figures = figuresOf(stage, rules);
    const StageDeadlines &days = figures.deadlines;
    return {days.dueOn, days.aimOn, days.limitOn, days.panelBy, figures.daysTaken, figures.inTime};
}

Counts countsOf(const CaseRecord &enquiry, const CouncilRules &rules)
{
    const CaseFigures figures = figuresOf(enquiry, std::nullopt, rules);
    return {figures.dueOn, {}, {}, {}, figures.daysTaken, figures.inTime};
}

/// Counts the records of a file anew and writes those whose days have changed; the others keep
/// their version, so that a form which shows one of them can still be saved.
class Recount final
{
public:
    Recount(UnitOfWork &unit, const CouncilRules &rules)
        : m_unit(unit)
        , m_rules(rules)
        , m_database(unit.database())
        , m_countsOfStage(m_database, kCountsOfStage)
        , m_countsOfCase(m_database, kCountsOfCase)
    {}

    /// \return how many due dates moved.
    int run()
    {
        const CaseRepository cases(m_database);
        for (const CaseId id : idsOf(kComplaints)) {
            for (const auto &folder : unwrap(cases.dossier(id)).stages)
                recount(folder.stage);
        }
        for (const CaseId id : idsOf(kEnquiries))
            recount(unwrap(cases.dossier(id)).record);
        return m_moved;
    }

private:
    std::vector<CaseId> idsOf(const QString &sql)
    {
        std::vector<CaseId> ids;
        Statement select(m_database, sql);
        while (select.step())
            ids.emplace_back(select.integer(0));
        return ids;
    }

    template <typename SomeId>
    static Counts stored(Statement &select, SomeId id)
    {
        select.bind(u":id"_s, id);
        Counts counts;
        if (select.step()) {
            RowReader row(select);
            counts.dueOn = row.date();
            counts.aimOn = row.date();
            counts.limitOn = row.date();
            counts.panelBy = row.date();
            if (const auto days = row.optionalInteger())
                counts.daysTaken = int(*days);
            if (const auto inTime = row.optionalInteger())
                counts.inTime = *inTime != 0;
        }
        select.reset();
        return counts;
    }

    void recount(const StageRecord &stage)
    {
        const Counts before = stored(m_countsOfStage, stage.id);
        const Counts after = countsOf(stage, m_rules);
        if (before == after)
            return;
        Statement(m_database, kUpdateStage)
            .bind(u":due_on"_s, after.dueOn)
            .bind(u":aim_on"_s, after.aimOn)
            .bind(u":limit_on"_s, after.limitOn)
            .bind(u":panel_by"_s, after.panelBy)
            .bind(u":days_taken"_s, after.daysTaken)
            .bind(u":in_time"_s, after.inTime)
            .bind(u":id"_s, stage.id)
            .run();
        noteDueDate("stage"_L1, stage.id.value(), stage.caseId, before, after);
    }

    void recount(const CaseRecord &enquiry)
    {
        const Counts before = stored(m_countsOfCase, enquiry.id);
        const Counts after = countsOf(enquiry, m_rules);
        if (before == after)
            return;
        Statement(m_database, kUpdateCase)
            .bind(u":due_on"_s, after.dueOn)
            .bind(u":days_taken"_s, after.daysTaken)
            .bind(u":in_time"_s, after.inTime)
            .bind(u":id"_s, enquiry.id)
            .run();
        noteDueDate("case"_L1, enquiry.id.value(), enquiry.id, before, after);
    }

    void noteDueDate(QLatin1StringView entity, qint64 id, CaseId ofCase, const Counts &before,
                     const Counts &after)
    {
        if (before.dueOn == after.dueOn)
            return;
        const auto written = [](std::optional<QDate> day) {
            return day ? std::optional(day->toString(Qt::ISODate)) : std::nullopt;
        };
        m_unit.changed(entity, id, ofCase, "due_on"_L1, written(before.dueOn),
                       written(after.dueOn));
        ++m_moved;
    }

    UnitOfWork &m_unit;
    const CouncilRules &m_rules;
    Database &m_database;
    Statement m_countsOfStage;
    Statement m_countsOfCase;
    int m_moved = 0;
};

} // namespace

Result<int> CaseRepository::recompute(UnitOfWork &unit, const CouncilRules &rules)
{
    return guarded([&] { return Recount(unit, rules).run(); });
}

} // namespace redress
