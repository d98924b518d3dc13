// SPDX-License-Identifier: GPL-3.0-or-later
// What hangs on a stage: issues.csv, actions.csv, costs.csv and dip_sample.csv.
#include "core/exchange/import/tableimporter.h"

#include "core/store/storageerror.h"

#include <QCoreApplication>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct ImporterText {
    Q_DECLARE_TR_FUNCTIONS(redress::Import)
};

/// A table whose rows have no key of their own: with replacement, its rows take the place of those
/// that a stored stage had.
class HangingImporter : public TableImporter
{
protected:
    HangingImporter(ImportSession &session, ImportTable table, CaseEraser::Part part)
        : TableImporter(session)
        , m_table(table)
        , m_part(part)
    {}

    void makeRoom(const ImportSession::KnownStage &stage)
    {
        if (!session().replaces() || stage.isOfImport || !session().isFirstOf(m_table, stage.id))
            return;
        session().eraser().clearPart(stage.id, m_part);
    }

private:
    ImportTable m_table;
    CaseEraser::Part m_part;
};

class IssuesImporter final : public HangingImporter
{
public:
    explicit IssuesImporter(ImportSession &session)
        : HangingImporter(session, ImportTable::Issues, CaseEraser::Part::Issues)
    {}

    void importRow(ImportRow &row) override
    {
        enum Column { Reference, Stage, Category, RootCause, OutcomeColumn };
        const auto stage = session().stageOf(row, Reference, Stage);
        row.requiredText(Category);
        IssueRecord issue;
        issue.outcome = row.word<Outcome>(OutcomeColumn);
        if (issue.outcome && !isFinding(*issue.outcome))
            row.fault(OutcomeColumn, ImporterText::tr("not in the list; allowed: %1")
                                         .arg(storedWords<Outcome>().first(4).join("; "_L1)));
        if (!stage || !row.isGood())
            return;
        makeRoom(*stage);
        issue.id = session().unit().newId<IssueId>();
        issue.stage = stage->id;
        issue.position = nextPosition(stage->id);
        issue.category = *session().listItem(UserList::IssueCategory, row, Category);
        issue.rootCause = session().listItem(UserList::RootCause, row, RootCause);
        issue.origin = session().unit().id();
        session().writer().insert(issue);
    }

private:
    int nextPosition(StageId stage)
    {
        m_position = stage == m_stage ? m_position + 1 : 1;
        m_stage = stage;
        return m_position;
    }

    StageId m_stage;
    int m_position = 0;
};

class ActionsImporter final : public HangingImporter
{
public:
    explicit ActionsImporter(ImportSession &session)
        : HangingImporter(session, ImportTable::Actions, CaseEraser::Part::Actions)
    {}

    void importRow(ImportRow &row) override
    {
        enum Column { Reference, Stage, Category, Scope, Description, DueDate, CompletedDate };
        const auto stage = session().stageOf(row, Reference, Stage);
        row.requiredText(Category);
        ActionRecord action;
        action.scope = row.word<ActionScope>(Scope);
        action.description = row.optionalText(Description);
        action.dueOn = row.date(DueDate);
        action.completedOn = row.pastDate(CompletedDate);
        if (stage && action.completedOn && *action.completedOn < stage->caseReceivedOn)
            row.fault(CompletedDate,
                      messageFor(FieldFault{Field::CompletedDate, FieldFault::Rule::Before,
                                            Field::ReceivedDate, stage->caseReceivedOn, 0}));
        if (!stage || !row.isGood())
            return;
        makeRoom(*stage);
        action.id = session().unit().newId<ActionId>();
        action.stage = stage->id;
        action.category = *session().listItem(UserList::ActionCategory, row, Category);
        action.origin = session().unit().id();
        session().writer().insert(action);
    }
};

class CostsImporter final : public HangingImporter
{
public:
    explicit CostsImporter(ImportSession &session)
        : HangingImporter(session, ImportTable::Costs, CaseEraser::Part::Costs)
    {}

    void importRow(ImportRow &row) override
    {
        enum Column { Reference, Stage, Type, Amount, PaidDate, Description };
        const auto stage = session().stageOf(row, Reference, Stage);
        CostRecord cost;
        cost.type = row.word<CostType>(Type, true).value_or(CostType::Other);
        if (row.isBlank(Amount))
            row.requiredText(Amount);
        cost.amount = row.money(Amount).value_or(Money{});
        cost.paidOn = row.requiredPastDate(PaidDate);
        cost.description = row.optionalText(Description);
        if (!stage || !row.isGood())
            return;
        makeRoom(*stage);
        cost.id = session().unit().newId<CostId>();
        cost.stage = stage->id;
        cost.origin = session().unit().id();
        session().writer().insert(cost);
    }
};

class DipSampleImporter final : public HangingImporter
{
public:
    explicit DipSampleImporter(ImportSession &session)
        : HangingImporter(session, ImportTable::DipSample, CaseEraser::Part::Sample)
        , m_storedResponse(session.unit().database(), uR"sql(
SELECT id FROM dip_response WHERE stage_id = :stage_id
)sql"_s)
        , m_insertTheme(session.unit().database(), uR"sql(
INSERT INTO dip_theme (id, dip_response_id, pillar_id, theme_id)
VALUES (:id, :dip_response_id, :pillar_id, :theme_id)
)sql"_s)
    {}

    void importRow(ImportRow &row) override
    {
        enum Column { Reference, Stage, Pillar, Theme };
        const auto stage = session().stageOf(row, Reference, Stage);
        if (stage && !stage->hasResponse)
            row.fault(Stage, ImporterText::tr("this stage has no response, so none was sampled"));
        if (!stage || !row.isGood())
            return;
        makeRoom(*stage);
        const DipResponseId response = responseOf(stage->id);
        const auto pillar = session().listItem(UserList::Pillar, row, Pillar);
        const auto theme = session().listItem(UserList::SampleTheme, row, Theme);
        if (!pillar && !theme)
            return;
        m_insertTheme.bind(u":id"_s, session().unit().newId<Id<struct DipThemeTag>>())
            .bind(u":dip_response_id"_s, response)
            .bind(u":pillar_id"_s, pillar)
            .bind(u":theme_id"_s, theme)
            .run();
    }

private:
    DipResponseId responseOf(StageId stage)
    {
        m_storedResponse.bind(u":stage_id"_s, stage);
        if (m_storedResponse.step()) {
            const DipResponseId id(m_storedResponse.integer(0));
            m_storedResponse.reset();
            return id;
        }
        const auto id = session().unit().newId<DipResponseId>();
        session().writer().insertSample(id, stage, {});
        return id;
    }

    Statement m_storedResponse;
    Statement m_insertTheme;
};

} // namespace

std::unique_ptr<TableImporter> issuesImporter(ImportSession &session)
{
    return std::make_unique<IssuesImporter>(session);
}

std::unique_ptr<TableImporter> actionsImporter(ImportSession &session)
{
    return std::make_unique<ActionsImporter>(session);
}

std::unique_ptr<TableImporter> costsImporter(ImportSession &session)
{
    return std::make_unique<CostsImporter>(session);
}

std::unique_ptr<TableImporter> dipSampleImporter(ImportSession &session)
{
    return std::make_unique<DipSampleImporter>(session);
}

} // namespace redress
