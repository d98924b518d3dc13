// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/integrity.h"

#include "core/calendar/financialyear.h"
#include "core/store/casebinding.h"
#include "core/store/caserepository.h"
#include "core/store/casetext.h"
#include "core/store/countedfacts.h"
#include "core/store/documentcheck.h"
#include "core/store/reportcheck.h"
#include "core/store/restriction.h"
#include "core/store/schema.h"
#include "core/store/seals.h"
#include "core/store/statement.h"
#include "core/store/storageerror.h"
#include "core/store/unitofwork.h"

#include <QCoreApplication>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct CheckText {
    Q_DECLARE_TR_FUNCTIONS(redress::Integrity)
};

const QString kCounts = uR"sql(
SELECT (SELECT count(*) FROM case_record), (SELECT count(*) FROM stage),
       (SELECT count(*) FROM change_set)
)sql"_s;

const QString kSeals = uR"sql(
SELECT c.id, c.at_utc, coalesce(s.position, 0), s.previous_digest, s.digest
FROM change_set c LEFT JOIN change_seal s ON s.change_set_id = c.id
ORDER BY coalesce(s.position, 0), c.id
)sql"_s;

const QString kStoredStages =
    u"SELECT c.reference, %1, s.directorate_id, c.directorate_id, s.service_id, c.service_id, "
    "s.aim_on, s.limit_on, s.due_on, s.panel_by, s.finding_on, s.closed_on, "
    "s.received_quarter, s.responded_quarter, s.finding_quarter, s.panel_quarter, s.days_taken, "
    "s.in_time FROM stage s JOIN case_record c ON c.id = s.case_id "
    "ORDER BY s.id"_s.arg(countedfacts::kStageColumns);

const QString kStoredCosts = uR"sql(
SELECT c.reference, s.stage_no, k.paid_on, k.paid_quarter
FROM cost k JOIN stage s ON s.id = k.stage_id JOIN case_record c ON c.id = s.case_id
)sql"_s;

const QString kStoredCases =
    u"SELECT c.id, c.reference, c.kind, c.received_on, c.responded_on, c.acknowledged_on, "
    "c.extended_to, "
    "coalesce((SELECT min(s.received_on) FROM stage s WHERE s.case_id = c.id), %1), "
    "c.due_on, c.settled_on, c.received_quarter, c.responded_quarter, c.days_taken, c.in_time "
    "FROM case_record c ORDER BY c.id"_s.arg(endWithoutStageOf("c"_L1));

constexpr qsizetype kMostFindings = 100;

void checkEngine(Database &database, QStringList &findings)
{
    if (database.engine() != Engine::Sqlite)
        return;
    const QString verdict = database.ask(u"PRAGMA integrity_check"_s);
    if (verdict != "ok"_L1)
        findings.append(
            CheckText::tr("The file is damaged (%1). Restore the newest backup.").arg(verdict));
    Statement orphans(database, u"PRAGMA foreign_key_check"_s);
    int count = 0;
    while (orphans.step())
        ++count;
    if (count > 0)
        findings.append(
            CheckText::tr("%n record(s) point to a record that is not there.", nullptr, count));
}

/// Verifies that tables, columns and what keeps them are those that Redress makes.
void checkSchema(Database &database, QStringList &findings)
{
    constexpr qsizetype kMostNamed = 3;
    const QStringList differences = differencesOfSchema(database);
    if (!differences.isEmpty())
        findings.append(
            CheckText::tr("The structure of the file is not the one that Redress gives "
                          "it (%1). Restore the newest backup.",
                          "what differs, in words of SQL")
                .arg(differences.first(qMin(differences.size(), kMostNamed)).join(u", "_s)));
}

/// Verifies that each unit's seal fits its content and the seal before it.
void checkSeals(Database &database, QStringList &findings, const Progress &progress)
{
    struct Sealed {
        QString at;
        qint64 id;
        qint64 position;
        QString previous;
        QString digest;
    };
    std::vector<Sealed> units;
    Statement select(database, kSeals);
    while (select.step()) {
        RowReader row(select);
        Sealed unit;
        unit.id = row.integer();
        unit.at = row.text();
        unit.position = row.integer();
        unit.previous = row.text();
        unit.digest = row.text();
        units.push_back(unit);
    }
    SealedContent content(database);
    QString previous;
    qint64 position = 0;
    for (const Sealed &unit : units) {
        if (progress.isCancelled())
            throw StorageError(
                {Error::Code::Cancelled, CheckText::tr("The check was cancelled."), {}});
        progress.tell(CheckText::tr("Checking the audit trail"), position, qint64(units.size()));
        const bool fits = unit.position == position + 1 && unit.previous == previous &&
                          unit.digest == sealOf(previous, content.digestOf(unit.id));
        if (!fits)
            findings.append(
                CheckText::tr("The audit trail was altered: entry %1 of %2 does not fit "
                              "its seal.")
                    .arg(unit.position)
                    .arg(unit.at));
        position = unit.position;
        previous = unit.digest;
        if (findings.size() >= kMostFindings)
            return;
    }
}

/// Compares the columns of a row, in the order of its SELECT, with what they should hold.
class Comparison final
{
public:
    explicit Comparison(RowReader &row)
        : m_row(row)
    {}

    Comparison &with(std::optional<QDate> wanted) { return note(m_row.date() == wanted); }
    Comparison &with(std::optional<int> wanted)
    {
        const auto stored = m_row.optionalInteger();
        return note(stored.has_value() == wanted.has_value() && (!wanted || *stored == *wanted));
    }
    Comparison &with(std::optional<bool> wanted)
    {
        return with(wanted ? std::optional(*wanted ? 1 : 0) : std::nullopt);
    }

    bool isSame() const { return m_isSame; }

private:
    Comparison &note(bool same)
    {
        m_isSame = m_isSame && same;
        return *this;
    }

    RowReader &m_row;
    bool m_isSame = true;
};

/// Tells where the check stands, now and then, and stops it if that is wanted.
void tick(const Progress &progress, qint64 done, qint64 total)
{
    if (done % 1000 != 0)
        return;
    progress.tell(CheckText::tr("Checking due dates"), done, total);
    if (progress.isCancelled())
        throw StorageError({Error::Code::Cancelled, CheckText::tr("The check was cancelled."), {}});
}

/// Verifies that due dates and quarters of stages are those that follow from the facts.
void checkStages(Database &database, const CouncilRules &rules, QStringList &findings,
                 const Progress &progress, qint64 total)
{
    Statement select(database, kStoredStages);
    Statement stops(database, countedfacts::kStops);
    qint64 done = 0;
    while (select.step() && findings.size() < kMostFindings) {
        tick(progress, ++done, total);
        RowReader row(select);
        const QString reference = row.text();
        const StageRecord stage = countedfacts::read(row, stops);
        const bool sameDirectorate = row.integer() == row.integer();
        const bool sameService = row.optionalInteger() == row.optionalInteger();
        const StageFigures figures = figuresOf(stage, rules);
        Comparison stored(row);
        stored.with(figures.deadlines.aimOn)
            .with(figures.deadlines.limitOn)
            .with(figures.deadlines.dueOn)
            .with(figures.deadlines.panelBy)
            .with(figures.findingOn)
            .with(figures.closedOn)
            .with(figures.receivedQuarter)
            .with(figures.respondedQuarter)
            .with(figures.findingQuarter)
            .with(figures.panelQuarter)
            .with(figures.daysTaken)
            .with(figures.inTime);
        if (!sameDirectorate || !sameService)
            findings.append(
                CheckText::tr("%1, stage %2: the stage stands under another service than "
                              "its case.")
                    .arg(reference)
                    .arg(stage.number));
        if (!stored.isSame())
            findings.append(CheckText::tr("%1, stage %2: the stored due date or quarter does not "
                                          "follow from its dates.")
                                .arg(reference)
                                .arg(stage.number));
    }
}

/// The same of what is stored beside the cases themselves.
void checkCases(Database &database, const CouncilRules &rules, QStringList &findings,
                const Progress &progress, qint64 total)
{
    Statement stops(database, countedfacts::kStopsOfCase);
    Statement select(database, kStoredCases);
    qint64 done = 0;
    while (select.step() && findings.size() < kMostFindings) {
        tick(progress, ++done, total);
        RowReader row(select);
        CaseRecord record;
        record.id = row.id<CaseId>();
        record.reference = row.text();
        record.kind = fromStored<CaseKind>(row.text()).value_or(CaseKind::Complaint);
        record.receivedOn = row.day();
        record.respondedOn = row.date();
        record.acknowledgedOn = row.date();
        record.extendedTo = row.date();
        if (record.kind != CaseKind::Complaint && record.kind != CaseKind::Compliment)
            countedfacts::readStops(record, stops);
        const CaseFigures figures = figuresOf(record, row.date(), rules);
        Comparison stored(row);
        stored.with(figures.dueOn)
            .with(figures.settledOn)
            .with(figures.receivedQuarter)
            .with(figures.respondedQuarter)
            .with(figures.daysTaken)
            .with(figures.inTime);
        if (!stored.isSame())
            findings.append(CheckText::tr("%1: the stored due date or quarter does not follow from "
                                          "its dates.")
                                .arg(record.reference));
    }
}

/// Costs stand in the quarter in which they were paid; in none until they are.
void checkCosts(Database &database, QStringList &findings)
{
    Statement select(database, kStoredCosts);
    while (select.step() && findings.size() < kMostFindings) {
        RowReader row(select);
        const QString reference = row.text();
        const int stage = int(row.integer());
        const auto paidOn = row.date();
        const auto quarter = row.optionalInteger();
        if (quarter != (paidOn ? std::optional<qint64>(Quarter::of(*paidOn).code()) : std::nullopt))
            findings.append(CheckText::tr("%1, stage %2: a cost stands in another quarter than "
                                          "that of its payment.")
                                .arg(reference)
                                .arg(stage));
    }
}

/// A case is closed to others by those who are named: one that names nobody would be open to all.
void checkRestrictions(Database &database, QStringList &findings)
{
    if (const qint64 count = restriction::inconsistent(database); count > 0)
        findings.append(
            CheckText::tr("%n case(s) are restricted and name nobody who may open them, "
                          "or the other way about. Say in their files who may.",
                          nullptr, int(count)));
}

/// Verifies that searches look into what the records of the cases say.
void checkWords(Database &database, QStringList &findings, const Progress &progress)
{
    const casetext::Check words = casetext::check(database, progress);
    if (words.differing > 0)
        findings.append(CheckText::tr("Searches look into words of %n case(s) that are not those "
                                      "of its records. The records are whole; make the words anew "
                                      "with \"redress-cli check FILE --rebuild-words\".",
                                      nullptr, int(words.differing)));
    else if (!words.isIndexWhole)
        findings.append(CheckText::tr("The index of words is not whole, so searches may miss "
                                      "cases. The records are whole; make the index anew with "
                                      "\"redress-cli check FILE --rebuild-words\"."));
}

} // namespace

Result<IntegrityReport> checkIntegrity(Database &database, const CouncilRules &rules,
                                       const Progress &progress)
{
    return guarded([&] {
        IntegrityReport report;
        progress.tell(CheckText::tr("Checking the file"), 0, 0);
        checkEngine(database, report.findings);
        checkSchema(database, report.findings);
        Statement counts(database, kCounts);
        if (counts.step()) {
            RowReader row(counts);
            report.cases = row.integer();
            report.stages = row.integer();
            report.changes = row.integer();
        }
        counts.reset();
        checkSeals(database, report.findings, progress);
        checkStages(database, rules, report.findings, progress, report.stages);
        checkCosts(database, report.findings);
        checkCases(database, rules, report.findings, progress, report.cases);
        checkDocuments(database, report.findings, progress);
        checkReports(database, report.findings, progress);
        checkRestrictions(database, report.findings);
        checkWords(database, report.findings, progress);
        return report;
    });
}

} // namespace redress
