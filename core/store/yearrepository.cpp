// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/yearrepository.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

const QString kFindHistory = uR"sql(
SELECT id, value FROM history_figure
WHERE financial_year = :financial_year AND quarter = :quarter AND measure = :measure
  AND dimension = :dimension
)sql"_s;

const QString kFindDemand = uR"sql(
SELECT id, value FROM demand_figure
WHERE financial_year = :financial_year AND indicator_id = :indicator_id
)sql"_s;

const QString kInsertHistory = uR"sql(
INSERT INTO history_figure (id, financial_year, quarter, measure, dimension, value, origin_id)
VALUES (:id, :financial_year, :quarter, :measure, :dimension, :value, :origin_id)
)sql"_s;

const QString kUpdateHistory = uR"sql(
UPDATE history_figure SET value = :value, version = version + 1 WHERE id = :id
)sql"_s;

const QString kInsertDemand = uR"sql(
INSERT INTO demand_figure (id, financial_year, indicator_id, value, origin_id)
VALUES (:id, :financial_year, :indicator_id, :value, :origin_id)
)sql"_s;

const QString kUpdateDemand = uR"sql(
UPDATE demand_figure SET value = :value, version = version + 1 WHERE id = :id
)sql"_s;

const QString kSelectHistory = uR"sql(
SELECT financial_year, quarter, measure, dimension, value FROM history_figure
ORDER BY financial_year, quarter, id
)sql"_s;

const QString kSelectDemand = uR"sql(
SELECT financial_year, indicator_id, value FROM demand_figure ORDER BY financial_year, id
)sql"_s;

const QString kInsertNote = uR"sql(
INSERT INTO period_note (id, first_on, last_on, node_id, note, origin_id)
VALUES (:id, :first_on, :last_on, :node_id, :note, :origin_id)
)sql"_s;

const QString kSelectNotes = uR"sql(
SELECT first_on, last_on, node_id, note FROM period_note ORDER BY first_on, id
)sql"_s;

QString asText(double value)
{
    return QString::number(value, 'g', 15);
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
    if (const auto value = row.optionalReal())
        stored.value = asText(*value);
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
    return Stored<DemandId>{DemandId(find.integer(0)), QString::number(find.integer(1))};
}

void YearRepository::put(UnitOfWork &unit, const HistoryFigure &figure,
                         const std::optional<Stored<HistoryId>> &known)
{
    if (known) {
        Statement(unit.database(), kUpdateHistory)
            .bind(u":value"_s, figure.value)
            .bind(u":id"_s, known->id)
            .run();
        unit.changed("history_figure"_L1, known->id.value(), {}, "value"_L1, known->value,
                     figure.value ? std::optional(asText(*figure.value)) : std::nullopt);
        return;
    }
    Statement(unit.database(), kInsertHistory)
        .bind(u":id"_s, unit.newId<HistoryId>())
        .bind(u":financial_year"_s, figure.year.startYear)
        .bind(u":quarter"_s, figure.quarter)
        .bind(u":measure"_s, QString(toStored(figure.measure)))
        .bind(u":dimension"_s, figure.dimension)
        .bind(u":value"_s, figure.value)
        .bind(u":origin_id"_s, unit.id())
        .run();
}

void YearRepository::put(UnitOfWork &unit, const DemandFigure &figure,
                         const std::optional<Stored<DemandId>> &known)
{
    if (known) {
        Statement(unit.database(), kUpdateDemand)
            .bind(u":value"_s, figure.value)
            .bind(u":id"_s, known->id)
            .run();
        unit.changed("demand_figure"_L1, known->id.value(), {}, "value"_L1, known->value,
                     QString::number(figure.value));
        return;
    }
    Statement(unit.database(), kInsertDemand)
        .bind(u":id"_s, unit.newId<DemandId>())
        .bind(u":financial_year"_s, figure.year.startYear)
        .bind(u":indicator_id"_s, figure.indicator)
        .bind(u":value"_s, figure.value)
        .bind(u":origin_id"_s, unit.id())
        .run();
}

void YearRepository::add(UnitOfWork &unit, const PeriodNote &note)
{
    const auto id = unit.newId<Id<struct PeriodNoteTag>>();
    Statement(unit.database(), kInsertNote)
        .bind(u":id"_s, id)
        .bind(u":first_on"_s, note.firstOn)
        .bind(u":last_on"_s, note.lastOn)
        .bind(u":node_id"_s, note.node)
        .bind(u":note"_s, note.note)
        .bind(u":origin_id"_s, unit.id())
        .run();
    unit.created("period_note"_L1, id.value());
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
        notes.push_back(note);
    }
    return notes;
}

} // namespace redress
