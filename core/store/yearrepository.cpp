// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/yearrepository.h"

#include "core/store/storageerror.h"
#include "core/store/storedtables.h"

#include <QCoreApplication>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct YearText {
    Q_DECLARE_TR_FUNCTIONS(redress::YearRepository)
};

const QString kFindHistory = uR"sql(
SELECT id, value, source FROM history_figure
WHERE financial_year = :financial_year AND quarter = :quarter AND measure = :measure
  AND dimension = :dimension
)sql"_s;

const QString kFindDemand = uR"sql(
SELECT id, value, source FROM demand_figure
WHERE financial_year = :financial_year AND indicator_id = :indicator_id
)sql"_s;

const QString kInsertHistory = uR"sql(
INSERT INTO history_figure (id, financial_year, quarter, measure, dimension, value, source,
    origin_id)
VALUES (:id, :financial_year, :quarter, :measure, :dimension, :value, :source, :origin_id)
)sql"_s;

const QString kUpdateHistory = uR"sql(
UPDATE history_figure SET value = :value, source = :source, version = version + 1 WHERE id = :id
)sql"_s;

const QString kDeleteHistory = uR"sql(
DELETE FROM history_figure WHERE id = :id
)sql"_s;

const QString kInsertDemand = uR"sql(
INSERT INTO demand_figure (id, financial_year, indicator_id, value, source, origin_id)
VALUES (:id, :financial_year, :indicator_id, :value, :source, :origin_id)
)sql"_s;

const QString kUpdateDemand = uR"sql(
UPDATE demand_figure SET value = :value, source = :source, version = version + 1 WHERE id = :id
)sql"_s;

const QString kDeleteDemand = uR"sql(
DELETE FROM demand_figure WHERE id = :id
)sql"_s;

const QString kSelectHistory = uR"sql(
SELECT financial_year, quarter, measure, dimension, value, source FROM history_figure
ORDER BY financial_year, quarter, id
)sql"_s;

const QString kSelectDemand = uR"sql(
SELECT financial_year, indicator_id, value, source FROM demand_figure ORDER BY financial_year, id
)sql"_s;

const QString kInsertNote = uR"sql(
INSERT INTO period_note (id, first_on, last_on, node_id, note, origin_id)
VALUES (:id, :first_on, :last_on, :node_id, :note, :origin_id)
)sql"_s;

const QString kSelectNotes = uR"sql(
SELECT first_on, last_on, node_id, note, id FROM period_note ORDER BY first_on, id
)sql"_s;

const QString kUpdateNote = uR"sql(
UPDATE period_note SET first_on = :first_on, last_on = :last_on, node_id = :node_id, note = :note,
    version = version + 1
WHERE id = :id
)sql"_s;

const QString kDeleteNote = uR"sql(
DELETE FROM period_note WHERE id = :id
)sql"_s;

QString asText(double value)
{
    return QString::number(value, 'g', 15);
}

std::optional<QString> asText(std::optional<double> value)
{
    return value ? std::optional(asText(*value)) : std::nullopt;
}

void noteRemoval(UnitOfWork &unit, QLatin1StringView entity, qint64 id)
{
    for (const auto &[known, body] : recordBodies(unit.database(), entity, "id"_L1, id))
        unit.deleted(entity, known, {}, body);
}

void refuseIfChanged(Database &database, const PeriodNote &note)
{
    const std::vector<PeriodNote> now = YearRepository::notes(database);
    if (std::ranges::find(now, note) == now.end())
        throw StorageError(
            {Error::Code::Conflict,
             YearText::tr("Somebody else has changed this note since you opened it. Nothing was "
                          "saved. Press Refresh to see it as it is now."),
             QString::number(note.id.value())});
}

} // namespace

std::optional<YearRepository::Stored<YearRepository::HistoryId>>
YearRepository::findHistory(Database &database, const HistoryFigure &figure)
{
    Statement find(database, kFindHistory);
    find.bind(u":financial_year"_s, figure.year.startYear)
        .bind(u":quarter"_s, figure.quarter)
        .bind(u":measure"_s, QString(toStored(figure.measure)))
        .bind(u":dimension"_s, figure.dimension);
    if (!find.step())
        return std::nullopt;
    RowReader row(find);
    Stored<HistoryId> stored;
    stored.id = row.id<HistoryId>();
    stored.value = asText(row.optionalReal());
    stored.source = row.text();
    return stored;
}

std::optional<YearRepository::Stored<YearRepository::DemandId>>
YearRepository::findDemand(Database &database, const DemandFigure &figure)
{
    Statement find(database, kFindDemand);
    find.bind(u":financial_year"_s, figure.year.startYear)
        .bind(u":indicator_id"_s, figure.indicator);
    if (!find.step())
        return std::nullopt;
    return Stored<DemandId>{DemandId(find.integer(0)), QString::number(find.integer(1)),
                            find.text(2)};
}

void YearRepository::put(UnitOfWork &unit, const HistoryFigure &figure,
                         const std::optional<Stored<HistoryId>> &known)
{
    if (known) {
        Statement(unit.database(), kUpdateHistory)
            .bind(u":value"_s, figure.value)
            .bind(u":source"_s, figure.source)
            .bind(u":id"_s, known->id)
            .run();
        unit.changed("history_figure"_L1, known->id.value(), {}, "value"_L1, known->value,
                     asText(figure.value));
        unit.changed("history_figure"_L1, known->id.value(), {}, "source"_L1, known->source,
                     figure.source);
        return;
    }
    Statement(unit.database(), kInsertHistory)
        .bind(u":id"_s, unit.newId<HistoryId>())
        .bind(u":financial_year"_s, figure.year.startYear)
        .bind(u":quarter"_s, figure.quarter)
        .bind(u":measure"_s, QString(toStored(figure.measure)))
        .bind(u":dimension"_s, figure.dimension)
        .bind(u":value"_s, figure.value)
        .bind(u":source"_s, figure.source)
        .bind(u":origin_id"_s, unit.id())
        .run();
}

void YearRepository::put(UnitOfWork &unit, const DemandFigure &figure,
                         const std::optional<Stored<DemandId>> &known)
{
    if (known) {
        Statement(unit.database(), kUpdateDemand)
            .bind(u":value"_s, figure.value)
            .bind(u":source"_s, figure.source)
            .bind(u":id"_s, known->id)
            .run();
        unit.changed("demand_figure"_L1, known->id.value(), {}, "value"_L1, known->value,
                     QString::number(figure.value));
        unit.changed("demand_figure"_L1, known->id.value(), {}, "source"_L1, known->source,
                     figure.source);
        return;
    }
    Statement(unit.database(), kInsertDemand)
        .bind(u":id"_s, unit.newId<DemandId>())
        .bind(u":financial_year"_s, figure.year.startYear)
        .bind(u":indicator_id"_s, figure.indicator)
        .bind(u":value"_s, figure.value)
        .bind(u":source"_s, figure.source)
        .bind(u":origin_id"_s, unit.id())
        .run();
}

void YearRepository::type(UnitOfWork &unit, const HistoryFigure &figure)
{
    const auto known = findHistory(unit.database(), figure);
    put(unit, figure, known);
    if (!known)
        unit.created("history_figure"_L1, findHistory(unit.database(), figure)->id.value());
}

void YearRepository::type(UnitOfWork &unit, const DemandFigure &figure)
{
    const auto known = findDemand(unit.database(), figure);
    put(unit, figure, known);
    if (!known)
        unit.created("demand_figure"_L1, findDemand(unit.database(), figure)->id.value());
}

void YearRepository::remove(UnitOfWork &unit, const HistoryFigure &figure)
{
    const auto known = findHistory(unit.database(), figure);
    if (!known)
        return;
    noteRemoval(unit, "history_figure"_L1, known->id.value());
    Statement(unit.database(), kDeleteHistory).bind(u":id"_s, known->id).run();
}

void YearRepository::remove(UnitOfWork &unit, const DemandFigure &figure)
{
    const auto known = findDemand(unit.database(), figure);
    if (!known)
        return;
    noteRemoval(unit, "demand_figure"_L1, known->id.value());
    Statement(unit.database(), kDeleteDemand).bind(u":id"_s, known->id).run();
}

YearRepository::NoteId YearRepository::add(UnitOfWork &unit, const PeriodNote &note)
{
    const auto id = unit.newId<NoteId>();
    Statement(unit.database(), kInsertNote)
        .bind(u":id"_s, id)
        .bind(u":first_on"_s, note.firstOn)
        .bind(u":last_on"_s, note.lastOn)
        .bind(u":node_id"_s, note.node)
        .bind(u":note"_s, note.note)
        .bind(u":origin_id"_s, unit.id())
        .run();
    unit.created("period_note"_L1, id.value());
    return id;
}

void YearRepository::change(UnitOfWork &unit, const PeriodNote &before, const PeriodNote &after)
{
    refuseIfChanged(unit.database(), before);
    Statement(unit.database(), kUpdateNote)
        .bind(u":first_on"_s, after.firstOn)
        .bind(u":last_on"_s, after.lastOn)
        .bind(u":node_id"_s, after.node)
        .bind(u":note"_s, after.note)
        .bind(u":id"_s, before.id)
        .run();
    const auto changed = [&](QLatin1StringView field, const std::optional<QString> &was,
                             const std::optional<QString> &is) {
        unit.changed("period_note"_L1, before.id.value(), {}, field, was, is);
    };
    const auto nodeOf = [](const PeriodNote &note) {
        return note.node ? std::optional(QString::number(note.node->value())) : std::nullopt;
    };
    changed("first_on"_L1, before.firstOn.toString(Qt::ISODate),
            after.firstOn.toString(Qt::ISODate));
    changed("last_on"_L1, before.lastOn.toString(Qt::ISODate), after.lastOn.toString(Qt::ISODate));
    changed("node_id"_L1, nodeOf(before), nodeOf(after));
    changed("note"_L1, before.note, after.note);
}

void YearRepository::remove(UnitOfWork &unit, const PeriodNote &note)
{
    refuseIfChanged(unit.database(), note);
    noteRemoval(unit, "period_note"_L1, note.id.value());
    Statement(unit.database(), kDeleteNote).bind(u":id"_s, note.id).run();
}

std::vector<HistoryFigure> YearRepository::history(Database &database)
{
    std::vector<HistoryFigure> figures;
    Statement select(database, kSelectHistory);
    while (select.step()) {
        RowReader row(select);
        HistoryFigure figure;
        figure.year.startYear = int(row.integer());
        figure.quarter = int(row.integer());
        const auto measure = fromStored<HistoryMeasure>(row.text());
        figure.dimension = row.text();
        figure.value = row.optionalReal();
        figure.source = row.text();
        if (!measure)
            continue;
        figure.measure = *measure;
        figures.push_back(figure);
    }
    return figures;
}

std::vector<DemandFigure> YearRepository::demand(Database &database)
{
    std::vector<DemandFigure> figures;
    Statement select(database, kSelectDemand);
    while (select.step()) {
        RowReader row(select);
        DemandFigure figure;
        figure.year.startYear = int(row.integer());
        figure.indicator = row.id<ListItemId>();
        figure.value = row.integer();
        figure.source = row.text();
        figures.push_back(figure);
    }
    return figures;
}

std::vector<PeriodNote> YearRepository::notes(Database &database)
{
    std::vector<PeriodNote> notes;
    Statement select(database, kSelectNotes);
    while (select.step()) {
        RowReader row(select);
        PeriodNote note;
        note.firstOn = row.day();
        note.lastOn = row.day();
        note.node = row.optionalId<OrgNodeId>();
        note.note = row.text();
        note.id = row.id<NoteId>();
        notes.push_back(note);
    }
    return notes;
}

} // namespace redress
