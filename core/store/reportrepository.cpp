// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/reportrepository.h"

#include "core/store/statement.h"
#include "core/store/storageerror.h"
#include "core/store/storedtables.h"

#include <QCoreApplication>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(redress::ReportRepository)
};

constexpr auto kEntity = "report_issue"_L1;

const QString kSelectAll = uR"sql(
SELECT id, name, issue_no, earlier_id, financial_year, through_quarter, state, body, to_read, writers,
       changed_at_utc, reviewed_by, reviewed_at_utc, approved_by, approved_at_utc, published_by,
       published_at_utc, frozen, fingerprint, version
FROM report_issue
ORDER BY financial_year DESC, through_quarter DESC, name, issue_no DESC
)sql"_s;

const QString kSelectOne = uR"sql(
SELECT id, name, issue_no, earlier_id, financial_year, through_quarter, state, body, to_read, writers,
       changed_at_utc, reviewed_by, reviewed_at_utc, approved_by, approved_at_utc, published_by,
       published_at_utc, frozen, fingerprint, version
FROM report_issue WHERE id = :id
)sql"_s;

const QString kInsert = uR"sql(
INSERT INTO report_issue (id, name, issue_no, earlier_id, financial_year, through_quarter, state, body,
                          to_read, writers, changed_at_utc, origin_id, version)
VALUES (:id, :name, :issue_no, :earlier_id, :financial_year, :through_quarter, 'draft', :body,
        :to_read, :writers, :changed_at_utc, :origin_id, 1)
)sql"_s;

const QString kUpdate = uR"sql(
UPDATE report_issue
SET name = :name, state = :state, body = :body, to_read = :to_read, writers = :writers,
    changed_at_utc = :changed_at_utc, reviewed_by = :reviewed_by, reviewed_at_utc = :reviewed_at_utc,
    approved_by = :approved_by, approved_at_utc = :approved_at_utc, published_by = :published_by,
    published_at_utc = :published_at_utc, frozen = :frozen, fingerprint = :fingerprint,
    version = version + 1
WHERE id = :id AND version = :version
)sql"_s;

const QString kDelete = uR"sql(
DELETE FROM report_issue WHERE id = :id AND version = :version
)sql"_s;

const QString kInsertPart = uR"sql(
INSERT INTO report_frozen (report_issue_id, part, content) VALUES (:id, :part, :content)
)sql"_s;

const QString kSelectPart = uR"sql(
SELECT content FROM report_frozen WHERE report_issue_id = :id AND part = :part
)sql"_s;

const QString kSelectParts = uR"sql(
SELECT part, content FROM report_frozen WHERE report_issue_id = :id ORDER BY part
)sql"_s;

const QString kSelectErrata = uR"sql(
SELECT dated_on, person, place, note FROM report_erratum WHERE report_issue_id = :id ORDER BY id
)sql"_s;

const QString kInsertErratum = uR"sql(
INSERT INTO report_erratum (id, report_issue_id, dated_on, person, place, note, origin_id)
VALUES (:id, :report_issue_id, :dated_on, :person, :place, :note, :origin_id)
)sql"_s;

const QString kSelectProcedures = uR"sql(
SELECT procedure_key, version_name, definition FROM procedure_version ORDER BY procedure_key, version_name
)sql"_s;

const QString kSelectSettings = uR"sql(
SELECT name, value FROM setting ORDER BY name
)sql"_s;

QDateTime instant(const QString &stored)
{
    return QDateTime::fromString(stored, Qt::ISODateWithMs);
}

std::optional<ReportStep> stepIn(RowReader &row)
{
    const auto by = row.optionalText();
    const auto at = row.optionalText();
    return by ? std::optional(ReportStep{*by, instant(at.value_or(QString()))}) : std::nullopt;
}

ReportIssue issueIn(const Statement &select)
{
    RowReader row(select);
    ReportIssue issue;
    issue.id = row.id<ReportIssueId>();
    issue.name = row.text();
    issue.number = int(row.integer());
    issue.earlier = row.optionalId<ReportIssueId>();
    issue.year.startYear = int(row.integer());
    issue.throughQuarter = int(row.integer());
    issue.state = fromStored<ReportState>(row.text()).value_or(ReportState::Draft);
    issue.body = row.text();
    issue.toRead = row.text().split(u'\n', Qt::SkipEmptyParts);
    issue.writers = row.text().split(u'\n', Qt::SkipEmptyParts);
    issue.changedAtUtc = instant(row.text());
    issue.reviewed = stepIn(row);
    issue.approved = stepIn(row);
    issue.published = stepIn(row);
    issue.frozen = row.optionalText().value_or(QString());
    issue.fingerprint = row.optionalText().value_or(QString());
    issue.version = row.integer();
    return issue;
}

std::optional<QString> orNothing(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

std::optional<QString> personOf(const std::optional<ReportStep> &step)
{
    return step ? std::optional(step->by) : std::nullopt;
}

std::optional<QDateTime> instantOf(const std::optional<ReportStep> &step)
{
    return step ? std::optional(step->atUtc) : std::nullopt;
}

StorageError changedMeanwhile(const ReportIssue &issue)
{
    return StorageError(
        {Error::Code::Conflict,
         ReportText::tr("\"%1\" has been changed by somebody else meanwhile. Open it "
                        "again to go on from there.")
             .arg(issue.name),
         {}});
}

} // namespace

std::vector<ReportIssue> ReportRepository::all(Database &database)
{
    std::vector<ReportIssue> issues;
    Statement select(database, kSelectAll);
    while (select.step())
        issues.push_back(issueIn(select));
    return issues;
}

std::optional<ReportIssue> ReportRepository::find(Database &database, ReportIssueId id)
{
    Statement select(database, kSelectOne);
    select.bind(u":id"_s, id);
    return select.step() ? std::optional(issueIn(select)) : std::nullopt;
}

ReportIssueId ReportRepository::add(UnitOfWork &unit, const ReportIssue &issue)
{
    const auto id = unit.newId<ReportIssueId>();
    Statement(unit.database(), kInsert)
        .bind(u":id"_s, id)
        .bind(u":name"_s, issue.name)
        .bind(u":issue_no"_s, issue.number)
        .bind(u":earlier_id"_s, issue.earlier)
        .bind(u":financial_year"_s, issue.year.startYear)
        .bind(u":through_quarter"_s, issue.throughQuarter)
        .bind(u":body"_s, issue.body)
        .bind(u":to_read"_s, issue.toRead.join(u'\n'))
        .bind(u":writers"_s, issue.writers.join(u'\n'))
        .bind(u":changed_at_utc"_s, issue.changedAtUtc)
        .bind(u":origin_id"_s, unit.id())
        .run();
    unit.created(kEntity, id.value());
    return id;
}

void ReportRepository::update(UnitOfWork &unit, const ReportIssue &before, const ReportIssue &after)
{
    const int written = Statement(unit.database(), kUpdate)
                            .bind(u":name"_s, after.name)
                            .bind(u":state"_s, QString(toStored(after.state)))
                            .bind(u":body"_s, after.body)
                            .bind(u":to_read"_s, after.toRead.join(u'\n'))
                            .bind(u":writers"_s, after.writers.join(u'\n'))
                            .bind(u":changed_at_utc"_s, after.changedAtUtc)
                            .bind(u":reviewed_by"_s, personOf(after.reviewed))
                            .bind(u":reviewed_at_utc"_s, instantOf(after.reviewed))
                            .bind(u":approved_by"_s, personOf(after.approved))
                            .bind(u":approved_at_utc"_s, instantOf(after.approved))
                            .bind(u":published_by"_s, personOf(after.published))
                            .bind(u":published_at_utc"_s, instantOf(after.published))
                            .bind(u":frozen"_s, orNothing(after.frozen))
                            .bind(u":fingerprint"_s, orNothing(after.fingerprint))
                            .bind(u":id"_s, before.id)
                            .bind(u":version"_s, before.version)
                            .run();
    if (written != 1)
        throw changedMeanwhile(before);
    const auto note = [&](QLatin1StringView field, const std::optional<QString> &was,
                          const std::optional<QString> &is) {
        unit.changed(kEntity, before.id.value(), {}, field, was, is);
    };
    note("name"_L1, before.name, after.name);
    note("state"_L1, QString(toStored(before.state)), QString(toStored(after.state)));
    note("body"_L1, before.body, after.body);
    note("to_read"_L1, before.toRead.join(u'\n'), after.toRead.join(u'\n'));
    note("writers"_L1, before.writers.join(u'\n'), after.writers.join(u'\n'));
    note("reviewed_by"_L1, personOf(before.reviewed), personOf(after.reviewed));
    note("approved_by"_L1, personOf(before.approved), personOf(after.approved));
    note("published_by"_L1, personOf(before.published), personOf(after.published));
    note("fingerprint"_L1, orNothing(before.fingerprint), orNothing(after.fingerprint));
}

void ReportRepository::remove(UnitOfWork &unit, const ReportIssue &issue)
{
    unit.deleted(kEntity, issue.id.value(), {}, issue.body);
    const int removed = Statement(unit.database(), kDelete)
                            .bind(u":id"_s, issue.id)
                            .bind(u":version"_s, issue.version)
                            .run();
    if (removed != 1)
        throw changedMeanwhile(issue);
}

void ReportRepository::freeze(UnitOfWork &unit, ReportIssueId id, const FrozenParts &parts)
{
    Statement insert(unit.database(), kInsertPart);
    for (const auto &[part, content] : parts)
        insert.bind(u":id"_s, id).bind(u":part"_s, part).bind(u":content"_s, content).run();
}

std::optional<QByteArray> ReportRepository::frozenPart(Database &database, ReportIssueId id,
                                                       const QString &part)
{
    Statement select(database, kSelectPart);
    select.bind(u":id"_s, id).bind(u":part"_s, part);
    return select.step() ? std::optional(select.bytes(0)) : std::nullopt;
}

FrozenParts ReportRepository::frozenParts(Database &database, ReportIssueId id)
{
    FrozenParts parts;
    Statement select(database, kSelectParts);
    select.bind(u":id"_s, id);
    while (select.step())
        parts.emplace(select.text(0), select.bytes(1));
    return parts;
}

std::vector<ReportErratum> ReportRepository::errata(Database &database, ReportIssueId id)
{
    std::vector<ReportErratum> errata;
    Statement select(database, kSelectErrata);
    select.bind(u":id"_s, id);
    while (select.step()) {
        RowReader row(select);
        ReportErratum erratum;
        erratum.datedOn = row.day();
        erratum.by = row.text();
        erratum.place = row.text();
        erratum.note = row.text();
        errata.push_back(erratum);
    }
    return errata;
}

void ReportRepository::addErratum(UnitOfWork &unit, ReportIssueId id, const ReportErratum &erratum)
{
    const auto erratumId = unit.newId<Id<struct ReportErratumTag>>();
    Statement(unit.database(), kInsertErratum)
        .bind(u":id"_s, erratumId)
        .bind(u":report_issue_id"_s, id)
        .bind(u":dated_on"_s, erratum.datedOn)
        .bind(u":person"_s, erratum.by)
        .bind(u":place"_s, erratum.place)
        .bind(u":note"_s, erratum.note)
        .bind(u":origin_id"_s, unit.id())
        .run();
    unit.created("report_erratum"_L1, erratumId.value());
}

std::map<QString, QString> ReportRepository::rulesInForce(Database &database)
{
    std::map<QString, QString> rules;
    Statement procedures(database, kSelectProcedures);
    while (procedures.step())
        rules.emplace(u"procedure %1 %2"_s.arg(procedures.text(0), procedures.text(1)),
                      procedures.text(2));
    Statement settings(database, kSelectSettings);
    while (settings.step())
        rules.emplace(u"setting "_s + settings.text(0), settings.text(1));
    return rules;
}

} // namespace redress
