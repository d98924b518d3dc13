// SPDX-License-Identifier: GPL-3.0-or-later
// Two records of one complaint become one case, and can be taken apart again.
#include "core/conduct/caselinks.h"

#include "core/calendar/financialyear.h"
#include "core/casework/councilrules.h"
#include "core/store/caseeraser.h"
#include "core/store/caserepository.h"
#include "core/store/quarterrepository.h"
#include "core/store/recordwriter.h"
#include "core/store/refigure.h"
#include "core/store/restriction.h"
#include "core/store/statement.h"
#include "core/store/storageerror.h"
#include "core/store/storedtables.h"
#include "core/store/takeback.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct MergeText {
    Q_DECLARE_TR_FUNCTIONS(redress::CaseMerge)
};

/// Words of the retention schedule, which stand here as they do there.
struct DestroyedText {
    Q_DECLARE_TR_FUNCTIONS(redress::Retention)
};

const QString kNumbers = uR"sql(
SELECT n.id, n.reference, n.merged_id, n.received_on, n.summary, u.at_utc, u.person, n.merged_by_id
FROM case_number n JOIN change_set u ON u.id = n.merged_by_id
WHERE n.case_id = :case_id ORDER BY n.id
)sql"_s;

const QString kConfidentiality = uR"sql(
SELECT coalesce(confidentiality, 'normal') FROM case_detail WHERE case_id = :case_id
)sql"_s;

const QString kMostPosition = uR"sql(
SELECT coalesce(max(position), 0) FROM issue WHERE stage_id = :stage_id
)sql"_s;

[[noreturn]] void refuse(Error::Code code, const QString &words)
{
    throw StorageError({code, words, u"case_number"_s});
}

/// The rows of a table that have \p value in a column: their keys and facts.
std::vector<std::pair<qint64, QJsonObject>> rowsOf(Database &database, QLatin1StringView entity,
                                                   QLatin1StringView column, qint64 value)
{
    std::vector<std::pair<qint64, QJsonObject>> rows;
    for (const auto &[id, body] : recordBodies(database, entity, column, value))
        rows.emplace_back(id, QJsonDocument::fromJson(body.toUtf8()).object());
    return rows;
}

int countOf(Database &database, QLatin1StringView entity, QLatin1StringView column, qint64 value)
{
    return int(recordBodies(database, entity, column, value).size());
}

QString confidentialityOf(Database &database, CaseId id)
{
    Statement select(database, kConfidentiality);
    select.bind(u":case_id"_s, id);
    return select.step() ? select.text(0) : u"normal"_s;
}

QSet<QString> readersOf(Database &database, CaseId id)
{
    QSet<QString> readers;
    for (const auto &[key, row] : rowsOf(database, "case_reader"_L1, "case_id"_L1, id.value()))
        readers.insert(row.value(u"member_id"_s).toString());
    return readers;
}

/// A fact of the detail of a case; nothing where it is not known.
std::optional<QString> detailOf(Database &database, CaseId id, const QString &column)
{
    const auto facts = storedFactsOf(database, "case_detail"_L1, id.value());
    if (!facts)
        return std::nullopt;
    const auto fact = facts->find(column);
    return fact == facts->end() ? std::nullopt : fact->second;
}

/// Held, or with a day of its own until which it is kept: the case that it becomes part of has none
/// of this.
bool isHeldOrKept(Database &database, CaseId id)
{
    return !detailOf(database, id, u"legal_hold"_s).value_or(QString()).isEmpty() ||
           detailOf(database, id, u"retain_until"_s) ||
           detailOf(database, id, u"retention_state"_s).value_or(u"not_set"_s) != u"not_set"_s;
}

int lastStage(const CaseDossier &dossier)
{
    return dossier.stages.empty() ? 0 : dossier.stages.back().stage.number;
}

/// The quarter in which the case is counted and that is closed, if there is one.
std::optional<Quarter> closedQuarter(Database &database, const CaseDossier &dossier)
{
    std::vector<std::optional<QDate>> days{dossier.record.receivedOn, dossier.record.respondedOn};
    for (const auto &folder : dossier.stages) {
        days.insert(days.end(), {folder.stage.receivedOn, folder.stage.respondedOn,
                                 folder.stage.findingOn(), folder.stage.panelOn});
        for (const CostRecord &cost : folder.costs) {
            if (cost.paidOn.isValid())
                days.emplace_back(cost.paidOn);
        }
    }
    for (const auto &day : days) {
        if (!day)
            continue;
        const Quarter quarter = Quarter::of(*day);
        const auto closings = QuarterRepository::closings(database, quarter);
        if (!closings.empty() && !closings.front().isOpen())
            return quarter;
    }
    return std::nullopt;
}

QString refusalOf(Database &database, const CaseDossier &from, const CaseDossier &into)
{
    if (from.record.id == into.record.id)
        return MergeText::tr("A case is not merged into itself.");
    if (lastStage(from) > lastStage(into))
        return MergeText::tr("%1 has come further than %2: merge %2 into it instead.")
            .arg(from.record.reference, into.record.reference);
    if (confidentialityOf(database, from.record.id) !=
            confidentialityOf(database, into.record.id) ||
        readersOf(database, from.record.id) != readersOf(database, into.record.id))
        return MergeText::tr("The cases are not restricted to the same people. Make them alike "
                             "first, so that nobody sees what they may not.");
    if (isHeldOrKept(database, from.record.id))
        return MergeText::tr("%1 is held or kept until a day of its own: end that first, or link "
                             "the cases instead.")
            .arg(from.record.reference);
    if (const auto quarter = closedQuarter(database, from))
        return MergeText::tr("%1 is counted in quarter %2 of %3, which is closed: link the cases "
                             "instead, or open the quarter again.")
            .arg(from.record.reference)
            .arg(quarter->number)
            .arg(quarter->year.label());
    return {};
}

MergePreview previewOf(Database &database, const CaseDossier &from, const CaseDossier &into)
{
    MergePreview preview;
    const qint64 id = from.record.id.value();
    preview.from = from.record.reference;
    preview.into = into.record.reference;
    preview.people = countOf(database, "case_person"_L1, "case_id"_L1, id);
    preview.documents = countOf(database, "document"_L1, "case_id"_L1, id);
    preview.contacts = countOf(database, "contact_log"_L1, "case_id"_L1, id);
    preview.ombudsman = countOf(database, "ombudsman_case"_L1, "case_id"_L1, id);
    preview.stages = int(from.stages.size());
    for (const auto &folder : from.stages) {
        preview.issues += int(folder.issues.size());
        preview.actions += int(folder.actions.size());
        preview.costs += int(folder.costs.size());
    }
    preview.refusal = refusalOf(database, from, into);
    return preview;
}

/// Moves what a case has to another, and ends it.
class Merger final
{
public:
    Merger(UnitOfWork &unit, const CaseDossier &from, const CaseDossier &into)
        : m_unit(unit)
        , m_from(from)
        , m_into(into)
        , m_target(into.record.id)
    {}

    void run(bool withIssues)
    {
        movePeople();
        for (const auto entity : {"document"_L1, "contact_log"_L1})
            moveWithStage(entity);
        for (const auto entity : {"consent"_L1, "advocacy"_L1, "ombudsman_case"_L1})
            moveRows(entity);
        moveLinks();
        moveNumbers();
        for (const auto &folder : m_from.stages)
            moveStage(folder, withIssues);
        CaseEraser eraser(m_unit);
        for (auto folder = m_from.stages.rbegin(); folder != m_from.stages.rend(); ++folder)
            eraser.removeStage(folder->stage.id);
        const CaseId gone = m_from.record.id;
        for (const auto entity : {"case_deadline"_L1, "case_hold"_L1, "case_event"_L1}) {
            for (const auto &[id, row] : rowsOf(database(), entity, "case_id"_L1, gone.value()))
                removeRecord(m_unit, entity, id, gone);
        }
        for (const auto entity : {"case_reader"_L1, "case_detail"_L1, "case"_L1})
            removeRecord(m_unit, entity, gone.value(), gone);
        const CaseRecord &record = m_from.record;
        insertRecord(m_unit, "case_number"_L1, m_unit.newId<CaseNumberId>().value(), m_target,
                     {{u"reference"_s, record.reference},
                      {u"case_id"_s, storedFact(m_target)},
                      {u"merged_id"_s, storedFact(gone)},
                      {u"received_on"_s, storedFact(std::optional(record.receivedOn))},
                      {u"summary"_s, record.summary},
                      {u"merged_by_id"_s, storedFact(m_unit.id())}});
    }

private:
    Database &database() { return m_unit.database(); }

    /// The stage of the other case to which what hangs on \p id goes: of the same number, else the
    /// last before it. Nothing for a case without stages.
    std::optional<qint64> stageFor(qint64 id) const
    {
        const auto mine =
            std::find_if(m_from.stages.begin(), m_from.stages.end(),
                         [id](const auto &folder) { return folder.stage.id.value() == id; });
        std::optional<qint64> found;
        for (const auto &folder : m_into.stages) {
            if (mine != m_from.stages.end() &&
                (!found || folder.stage.number <= mine->stage.number))
                found = folder.stage.id.value();
        }
        return found;
    }

    void moveRow(QLatin1StringView entity, qint64 id, const StoredFacts &facts)
    {
        updateRecord(m_unit, entity, id, m_target, facts);
    }

    void moveRows(QLatin1StringView entity)
    {
        for (const auto &[id, row] :
             rowsOf(database(), entity, "case_id"_L1, m_from.record.id.value()))
            moveRow(entity, id, {{u"case_id"_s, storedFact(m_target)}});
    }

    void moveWithStage(QLatin1StringView entity)
    {
        for (const auto &[id, row] :
             rowsOf(database(), entity, "case_id"_L1, m_from.record.id.value())) {
            const QString stage = row.value(u"stage_id"_s).toString();
            const auto target = stage.isEmpty() ? std::nullopt : stageFor(stage.toLongLong());
            moveRow(
                entity, id,
                {{u"case_id"_s, storedFact(m_target)},
                 {u"stage_id"_s, target ? std::optional(QString::number(*target)) : std::nullopt}});
        }
    }

    /// Somebody who is on the other case in that role already stays there once.
    void movePeople()
    {
        const auto key = [](const QJsonObject &row) {
            return row.value(u"person_id"_s).toString() + u' ' + row.value(u"role"_s).toString();
        };
        QSet<QString> there;
        for (const auto &[id, row] :
             rowsOf(database(), "case_person"_L1, "case_id"_L1, m_target.value()))
            there.insert(key(row));
        for (const auto &[id, row] :
             rowsOf(database(), "case_person"_L1, "case_id"_L1, m_from.record.id.value())) {
            if (there.contains(key(row)))
                removeRecord(m_unit, "case_person"_L1, id, m_from.record.id);
            else
                moveRow("case_person"_L1, id, {{u"case_id"_s, storedFact(m_target)}});
        }
    }

    /// Links of the case become those of the other; one between the two has no sense any more.
    void moveLinks()
    {
        const QString own = QString::number(m_from.record.id.value());
        const QString target = QString::number(m_target.value());
        QSet<QString> there;
        const auto key = [](const QString &one, const QString &other, const QString &kind) {
            return (one < other ? one + u' ' + other : other + u' ' + one) + u' ' + kind;
        };
        for (const auto column : {"case_id"_L1, "other_case_id"_L1}) {
            for (const auto &[id, row] :
                 rowsOf(database(), "case_link"_L1, column, m_target.value()))
                there.insert(key(row.value(u"case_id"_s).toString(),
                                 row.value(u"other_case_id"_s).toString(),
                                 row.value(u"relation"_s).toString()));
        }
        for (const auto column : {"case_id"_L1, "other_case_id"_L1}) {
            for (const auto &[id, row] :
                 rowsOf(database(), "case_link"_L1, column, m_from.record.id.value())) {
                const QString other =
                    row.value(column == "case_id"_L1 ? u"other_case_id"_s : u"case_id"_s)
                        .toString();
                const QString becomes = key(target, other, row.value(u"relation"_s).toString());
                if (other == target || other == own || there.contains(becomes)) {
                    removeRecord(m_unit, "case_link"_L1, id,
                                 CaseId(row.value(u"case_id"_s).toString().toLongLong()));
                    continue;
                }
                there.insert(becomes);
                moveRow("case_link"_L1, id, {{QString(column), target}});
            }
        }
    }

    /// Numbers that became part of this case before.
    void moveNumbers()
    {
        for (const auto &[id, row] :
             rowsOf(database(), "case_number"_L1, "case_id"_L1, m_from.record.id.value()))
            moveRow("case_number"_L1, id, {{u"case_id"_s, storedFact(m_target)}});
    }

    void moveStage(const CaseDossier::StageFolder &folder, bool withIssues)
    {
        const qint64 own = folder.stage.id.value();
        const auto target = stageFor(own);
        if (!target)
            return; // Neither has a stage.
        const QString stage = QString::number(*target);
        if (withIssues) {
            Statement most(database(), kMostPosition);
            most.bind(u":stage_id"_s, *target);
            qint64 position = most.step() ? most.integer(0) : 0;
            most.reset();
            for (const auto &[id, row] : rowsOf(database(), "issue"_L1, "stage_id"_L1, own))
                moveRow("issue"_L1, id,
                        {{u"stage_id"_s, stage}, {u"position"_s, storedFact(++position)}});
        }
        for (const auto &[id, row] : rowsOf(database(), "action"_L1, "stage_id"_L1, own)) {
            StoredFacts facts{{u"stage_id"_s, stage}};
            if (!withIssues)
                facts[u"issue_id"_s] = std::nullopt;
            moveRow("action"_L1, id, facts);
        }
        for (const auto entity : {"cost"_L1, "remedy"_L1, "recommendation"_L1}) {
            for (const auto &[id, row] : rowsOf(database(), entity, "stage_id"_L1, own))
                moveRow(entity, id, {{u"stage_id"_s, stage}});
        }
    }

    UnitOfWork &m_unit;
    const CaseDossier &m_from;
    const CaseDossier &m_into;
    CaseId m_target;
};

struct StoredNumber {
    MergedNumber number;
    ChangeSetId unit;
};

std::vector<StoredNumber> readNumbers(Database &database, CaseId id)
{
    std::vector<StoredNumber> numbers;
    Statement select(database, kNumbers);
    select.bind(u":case_id"_s, id);
    while (select.step()) {
        RowReader row(select);
        StoredNumber one;
        one.number.id = row.id<CaseNumberId>();
        one.number.reference = row.text();
        one.number.merged = row.id<CaseId>();
        one.number.receivedOn = row.day();
        one.number.summary = row.text();
        one.number.mergedAtUtc = QDateTime::fromString(row.text(), Qt::ISODateWithMs);
        one.number.mergedBy = row.text();
        one.unit = row.id<ChangeSetId>();
        numbers.push_back(one);
    }
    return numbers;
}

} // namespace

namespace casemerge {

Result<MergePreview> preview(Database &database, CaseId from, CaseId into)
{
    return guarded([&] {
        const CaseRepository cases(database);
        return previewOf(database, unwrap(cases.dossier(from)), unwrap(cases.dossier(into)));
    });
}

Result<ChangeSetId> merge(Database &database, const Signature &signature, const CouncilRules &rules,
                          CaseId from, CaseId into, bool withIssues, const QString &reason,
                          const QString &what)
{
    return guarded([&] {
        if (reason.trimmed().isEmpty())
            refuse(Error::Code::Invalid,
                   MergeText::tr("Say why the cases are one: the reason stands in the history."));
        UnitOfWork unit(database, signature, what, reason.trimmed());
        const CaseRepository cases(database);
        const CaseDossier goes = unwrap(cases.dossier(from));
        const CaseDossier stays = unwrap(cases.dossier(into));
        const QString refusal = refusalOf(database, goes, stays);
        if (!refusal.isEmpty())
            refuse(Error::Code::Invalid, refusal);
        Merger(unit, goes, stays).run(withIssues);
        Refigure(database, rules).ofCase(into);
        unit.commit();
        return unit.id();
    });
}

Result<std::vector<MergedNumber>> numbersOf(Database &database, CaseId id)
{
    return guarded([&] {
        restriction::demandOpen(database, id);
        std::vector<MergedNumber> numbers;
        for (StoredNumber &one : readNumbers(database, id))
            numbers.push_back(std::move(one.number));
        return numbers;
    });
}

Result<CaseId> takeApart(Database &database, const Signature &signature, const CouncilRules &rules,
                         CaseId from, CaseNumberId number, const QString &reason,
                         const QString &what)
{
    return guarded([&] {
        restriction::demandOpen(database, from);
        const auto numbers = readNumbers(database, from);
        const auto found = std::find_if(numbers.begin(), numbers.end(),
                                        [&](const auto &one) { return one.number.id == number; });
        if (found == numbers.end())
            refuse(Error::Code::NotFound,
                   MergeText::tr("This number is no longer part of the case."));
        if (detailOf(database, from, u"retention_state"_s) == u"anonymised"_s)
            refuse(Error::Code::Conflict,
                   DestroyedText::tr("The case is open, at the Ombudsman or destroyed already. "
                                     "Nothing was changed."));
        UnitOfWork unit(database, signature, what, reason.trimmed());
        reverseWhatIsThere(unit, found->unit);
        // Who may open the whole by now, and nobody besides, may open both.
        restriction::copyReaders(unit, from, found->number.merged);
        Refigure refigure(database, rules);
        refigure.ofCase(from);
        refigure.ofCase(found->number.merged);
        unit.commit();
        return found->number.merged;
    });
}

} // namespace casemerge
} // namespace redress
