// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/integrity.h"

#include "core/store/caserepository.h"
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
SELECT c.id, c.at_utc, c.person, c.computer, c.what, c.reason,
       coalesce(s.position, 0), s.previous_digest, s.digest
FROM change_set c LEFT JOIN change_seal s ON s.change_set_id = c.id
ORDER BY coalesce(s.position, 0), c.id
)sql"_s;

const QString kEntriesOfSet = uR"sql(
SELECT id, entity, entity_id, case_id, action, field, old_value, new_value
FROM change_entry WHERE change_set_id = :id ORDER BY id
)sql"_s;

const QString kStoredStages = uR"sql(
SELECT s.id, c.reference, s.stage_no, s.procedure_key, s.procedure_version, s.received_on,
       s.acknowledged_on, s.record_agreed_on, s.given_limit_on, s.extended_to, s.panel_on,
       s.findings_on, s.responded_on, s.outcome, s.outcome_on,
       s.due_on, s.received_quarter, s.responded_quarter, s.finding_quarter, s.days_taken, s.in_time,
       s.closed_on
FROM stage s JOIN case_record c ON c.id = s.case_id
WHERE NOT EXISTS (SELECT 1 FROM hold h WHERE h.stage_id = s.id AND h.stops_clock = 1)
ORDER BY s.id
)sql"_s;

constexpr qsizetype kMostFindings = 100;

void checkEngine(Database &database, QStringList &findings)
{
    if (database.engine() != Engine::Sqlite)
        return;
    const QString verdict = database.ask(u"PRAGMA integrity_check"_s);
    if (verdict != "ok"_L1)
        findings.append(CheckText::tr("The file is damaged (%1). Restore the newest backup.")
                            .arg(verdict));
    Statement orphans(database, u"PRAGMA foreign_key_check"_s);
    int count = 0;
    while (orphans.step())
        ++count;
    if (count > 0)
        findings.append(
            CheckText::tr("%n record(s) point to a record that is not there.", nullptr, count));
}

/// Verifies that each unit's seal fits its content and the seal before it.
void checkSeals(Database &database, QStringList &findings, const Progress &progress)
{
    struct Sealed {
        QStringList header;
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
        unit.header.append(QString::number(unit.id));
        for (int i = 0; i < 5; ++i)
            unit.header.append(row.text());
        unit.position = row.integer();
        unit.previous = row.text();
        unit.digest = row.text();
        units.push_back(unit);
    }
    Statement entries(database, kEntriesOfSet);
    QString previous;
    qint64 position = 0;
    for (const Sealed &unit : units) {
        if (progress.isCancelled())
            throw StorageError({Error::Code::Cancelled, CheckText::tr("The check was cancelled."), {}});
        progress.tell(CheckText::tr("Checking the audit trail"), position, qint64(units.size()));
        QCryptographicHash content(QCryptographicHash::Sha256);
        addToDigest(content, unit.header);
        entries.bind(u":id"_s, unit.id);
        while (entries.step()) {
            RowReader row(entries);
            QStringList parts;
            parts.append(QString::number(row.integer()));
            parts.append(row.text());
            parts.append(QString::number(row.integer()));
            const auto ofCase = row.optionalInteger();
            parts.append(ofCase ? QString::number(*ofCase) : QString());
            parts.append(row.text());
            parts.append(row.text());
            for (int i = 0; i < 2; ++i) {
                const auto value = row.optionalText();
                parts.append(value ? u"="_s + *value : QString());
            }
            addToDigest(content, parts);
        }
        const bool fits = unit.position == position + 1 && unit.previous == previous
            && unit.digest == sealOf(previous, content.result());
        if (!fits)
            findings.append(CheckText::tr("The audit trail was altered: entry %1 of %2 does not fit "
                                          "its seal.")
                                .arg(unit.position)
                                .arg(unit.header.value(1)));
        position = unit.position;
        previous = unit.digest;
        if (findings.size() >= kMostFindings)
            return;
    }
}

/// Verifies that due dates and quarters are those that follow from the facts.
void checkFigures(Database &database, const CouncilRules &rules, QStringList &findings,
                  const Progress &progress, qint64 total)
{
    Statement select(database, kStoredStages);
    qint64 done = 0;
    while (select.step() && findings.size() < kMostFindings) {
        if (++done % 1000 == 0) {
            progress.tell(CheckText::tr("Checking due dates"), done, total);
            if (progress.isCancelled())
                throw StorageError(
                    {Error::Code::Cancelled, CheckText::tr("The check was cancelled."), {}});
        }
        RowReader row(select);
        StageRecord stage;
        stage.id = row.id<StageId>();
        const QString reference = row.text();
        stage.number = int(row.integer());
        stage.procedure = fromStored<ProcedureKey>(row.text()).value_or(ProcedureKey::Corporate);
        stage.procedureVersion = row.text();
        stage.receivedOn = row.day();
        stage.acknowledgedOn = row.date();
        stage.recordAgreedOn = row.date();
        stage.givenLimitOn = row.date();
        stage.extendedTo = row.date();
        stage.panelOn = row.date();
        stage.findingsOn = row.date();
        stage.respondedOn = row.date();
        stage.outcome = fromStored<Outcome>(row.text());
        stage.outcomeOn = row.date();
        const StageFigures figures = figuresOf(stage, rules);
        const auto sameNumber = [&](std::optional<int> wanted) {
            const auto stored = row.optionalInteger();
            return stored.has_value() == wanted.has_value() && (!wanted || *stored == *wanted);
        };
        const bool sameDue = row.date() == figures.deadlines.dueOn;
        const bool sameReceived = sameNumber(figures.receivedQuarter);
        const bool sameResponded = sameNumber(figures.respondedQuarter);
        const bool sameFinding = sameNumber(figures.findingQuarter);
        const bool sameDays = sameNumber(figures.daysTaken);
        const bool sameInTime
            = sameNumber(figures.inTime ? std::optional(*figures.inTime ? 1 : 0) : std::nullopt);
        const bool sameClosed = row.date() == figures.closedOn;
        if (!(sameDue && sameReceived && sameResponded && sameFinding && sameDays && sameInTime
              && sameClosed))
            findings.append(CheckText::tr("%1, stage %2: the stored due date or quarter does not "
                                          "follow from its dates.")
                                .arg(reference)
                                .arg(stage.number));
    }
}

} // namespace

Result<IntegrityReport> checkIntegrity(Database &database, const CouncilRules &rules,
                                       const Progress &progress)
{
    return guarded([&] {
        IntegrityReport report;
        progress.tell(CheckText::tr("Checking the file"), 0, 0);
        checkEngine(database, report.findings);
        Statement counts(database, kCounts);
        if (counts.step()) {
            RowReader row(counts);
            report.cases = row.integer();
            report.stages = row.integer();
            report.changes = row.integer();
        }
        counts.reset();
        checkSeals(database, report.findings, progress);
        checkFigures(database, rules, report.findings, progress, report.stages);
        return report;
    });
}

} // namespace redress
