// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/quarterrepository.h"

#include "core/store/statement.h"
#include "core/store/storedtables.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

const QString kSelectNotes = uR"sql(
SELECT id, from_quarter, to_quarter, finding, covers, table_ids, note FROM finding_note
ORDER BY from_quarter, to_quarter, finding
)sql"_s;

const QString kInsertNote = uR"sql(
INSERT INTO finding_note (id, from_quarter, to_quarter, finding, covers, table_ids, note, origin_id)
VALUES (:id, :from_quarter, :to_quarter, :finding, :covers, :table_ids, :note, :origin_id)
)sql"_s;

const QString kUpdateNote = uR"sql(
UPDATE finding_note SET covers = :covers, table_ids = :table_ids, note = :note, version = version + 1
WHERE id = :id
)sql"_s;

const QString kDeleteNote = uR"sql(
DELETE FROM finding_note WHERE id = :id
)sql"_s;

const QString kSelectClosings = uR"sql(
SELECT id, quarter, closed_at_utc, closed_by, figures, digest, reopened_at_utc, reopened_by, reopen_reason
FROM quarter_closing WHERE quarter = :quarter ORDER BY id DESC
)sql"_s;

const QString kInsertClosing = uR"sql(
INSERT INTO quarter_closing (id, quarter, closed_at_utc, closed_by, figures, digest, origin_id)
VALUES (:id, :quarter, :closed_at_utc, :closed_by, :figures, :digest, :origin_id)
)sql"_s;

const QString kReopen = uR"sql(
UPDATE quarter_closing SET reopened_at_utc = :reopened_at_utc, reopened_by = :reopened_by,
       reopen_reason = :reopen_reason, version = version + 1
WHERE id = :id
)sql"_s;

const QString kSelectPrinted = uR"sql(
SELECT id, body FROM printed_table WHERE quarter = :quarter
)sql"_s;

const QString kInsertPrinted = uR"sql(
INSERT INTO printed_table (id, quarter, body, origin_id) VALUES (:id, :quarter, :body, :origin_id)
)sql"_s;

const QString kUpdatePrinted = uR"sql(
UPDATE printed_table SET body = :body, version = version + 1 WHERE id = :id
)sql"_s;

const QString kDeletePrinted = uR"sql(
DELETE FROM printed_table WHERE id = :id
)sql"_s;

std::optional<std::pair<PrintedTableId, QString>> printedOf(Database &database, Quarter quarter)
{
    Statement select(database, kSelectPrinted);
    select.bind(u":quarter"_s, quarter.code());
    if (!select.step())
        return std::nullopt;
    RowReader row(select);
    const auto id = row.id<PrintedTableId>();
    return std::pair(id, row.text());
}

QDateTime instant(const QString &stored)
{
    return QDateTime::fromString(stored, Qt::ISODateWithMs);
}

} // namespace

std::vector<FindingNote> QuarterRepository::notes(Database &database)
{
    std::vector<FindingNote> notes;
    Statement select(database, kSelectNotes);
    while (select.step()) {
        RowReader row(select);
        FindingNote note;
        note.id = row.id<FindingNoteId>();
        note.from = Quarter::fromCode(int(row.integer()));
        note.to = Quarter::fromCode(int(row.integer()));
        note.finding = row.text();
        note.covers = row.text().split(u'\n', Qt::SkipEmptyParts);
        note.tables = row.text().split(u'\n', Qt::SkipEmptyParts);
        note.note = row.text();
        notes.push_back(note);
    }
    return notes;
}

void QuarterRepository::put(UnitOfWork &unit, const FindingNote &note)
{
    for (const FindingNote &known : notes(unit.database())) {
        if (known.from.code() != note.from.code() || known.to.code() != note.to.code() ||
            known.finding != note.finding)
            continue;
        Statement(unit.database(), kUpdateNote)
            .bind(u":covers"_s, note.covers.join(u'\n'))
            .bind(u":table_ids"_s, note.tables.join(u'\n'))
            .bind(u":note"_s, note.note)
            .bind(u":id"_s, known.id)
            .run();
        unit.changed("finding_note"_L1, known.id.value(), {}, "covers"_L1, known.covers.join(u'\n'),
                     note.covers.join(u'\n'));
        unit.changed("finding_note"_L1, known.id.value(), {}, "table_ids"_L1,
                     known.tables.join(u'\n'), note.tables.join(u'\n'));
        unit.changed("finding_note"_L1, known.id.value(), {}, "note"_L1, known.note, note.note);
        return;
    }
    const auto id = unit.newId<FindingNoteId>();
    Statement(unit.database(), kInsertNote)
        .bind(u":id"_s, id)
        .bind(u":from_quarter"_s, note.from.code())
        .bind(u":to_quarter"_s, note.to.code())
        .bind(u":finding"_s, note.finding)
        .bind(u":covers"_s, note.covers.join(u'\n'))
        .bind(u":table_ids"_s, note.tables.join(u'\n'))
        .bind(u":note"_s, note.note)
        .bind(u":origin_id"_s, unit.id())
        .run();
    unit.created("finding_note"_L1, id.value());
}

void QuarterRepository::remove(UnitOfWork &unit, const FindingNote &note)
{
    for (const auto &[id, body] :
         recordBodies(unit.database(), "finding_note"_L1, "id"_L1, note.id.value()))
        unit.deleted("finding_note"_L1, id, {}, body);
    Statement(unit.database(), kDeleteNote).bind(u":id"_s, note.id).run();
}

std::vector<QuarterClosing> QuarterRepository::closings(Database &database, Quarter quarter)
{
    std::vector<QuarterClosing> closings;
    Statement select(database, kSelectClosings);
    select.bind(u":quarter"_s, quarter.code());
    while (select.step()) {
        RowReader row(select);
        QuarterClosing closing;
        closing.id = row.id<QuarterClosingId>();
        closing.quarter = Quarter::fromCode(int(row.integer()));
        closing.closedAtUtc = instant(row.text());
        closing.closedBy = row.text();
        closing.figures = row.text();
        closing.digest = row.text();
        if (const auto reopened = row.optionalText())
            closing.reopenedAtUtc = instant(*reopened);
        closing.reopenedBy = row.optionalText().value_or(QString());
        closing.reopenReason = row.optionalText().value_or(QString());
        closings.push_back(closing);
    }
    return closings;
}

void QuarterRepository::close(UnitOfWork &unit, Quarter quarter, const QString &figures,
                              const QString &digest)
{
    const auto id = unit.newId<QuarterClosingId>();
    Statement(unit.database(), kInsertClosing)
        .bind(u":id"_s, id)
        .bind(u":quarter"_s, quarter.code())
        .bind(u":closed_at_utc"_s, unit.signature().atUtc)
        .bind(u":closed_by"_s, unit.signature().person)
        .bind(u":figures"_s, figures)
        .bind(u":digest"_s, digest)
        .bind(u":origin_id"_s, unit.id())
        .run();
    unit.created("quarter_closing"_L1, id.value());
}

void QuarterRepository::reopen(UnitOfWork &unit, const QuarterClosing &closing,
                               const QString &reason)
{
    Statement(unit.database(), kReopen)
        .bind(u":reopened_at_utc"_s, unit.signature().atUtc)
        .bind(u":reopened_by"_s, unit.signature().person)
        .bind(u":reopen_reason"_s, reason)
        .bind(u":id"_s, closing.id)
        .run();
    unit.changed("quarter_closing"_L1, closing.id.value(), {}, "reopen_reason"_L1, std::nullopt,
                 reason);
}

QString QuarterRepository::printedTables(Database &database, Quarter quarter)
{
    const auto printed = printedOf(database, quarter);
    return printed ? printed->second : QString();
}

void QuarterRepository::setPrintedTables(UnitOfWork &unit, Quarter quarter, const QString &text)
{
    const auto known = printedOf(unit.database(), quarter);
    if ((known ? known->second : QString()) == text)
        return;
    if (known && text.isEmpty()) {
        for (const auto &[id, body] :
             recordBodies(unit.database(), "printed_table"_L1, "id"_L1, known->first.value()))
            unit.deleted("printed_table"_L1, id, {}, body);
        Statement(unit.database(), kDeletePrinted).bind(u":id"_s, known->first).run();
        return;
    }
    if (known) {
        Statement(unit.database(), kUpdatePrinted)
            .bind(u":body"_s, text)
            .bind(u":id"_s, known->first)
            .run();
        unit.changed("printed_table"_L1, known->first.value(), {}, "body"_L1, known->second, text);
        return;
    }
    const auto id = unit.newId<PrintedTableId>();
    Statement(unit.database(), kInsertPrinted)
        .bind(u":id"_s, id)
        .bind(u":quarter"_s, quarter.code())
        .bind(u":body"_s, text)
        .bind(u":origin_id"_s, unit.id())
        .run();
    unit.created("printed_table"_L1, id.value());
}

} // namespace redress
