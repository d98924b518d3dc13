// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportscope.h"

#include "core/store/storageerror.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// Stage 1 by directorate and service, of one procedure or of all.
TableDefinition received(const std::optional<ProcedureKey> &procedure)
{
    TableDefinition table;
    table.id = u"report-scope"_s;
    table.where = {{Dimension::Stage, {u"1"_s}}};
    if (procedure)
        table.where.push_back({Dimension::Procedure, {QString(toStored(*procedure))}});
    table.rows = {{Dimension::Directorate, u"directorate"_s, {}, 1, 0},
                  {Dimension::Service, u"service"_s, {}, 1, 0}};
    MeasureColumn column;
    column.measure = u"received"_s;
    table.measures = {column};
    return table;
}

/// The names of one level of the rows, each once.
QStringList namesIn(const FilledTable &table, qsizetype level)
{
    QStringList names;
    for (const RowHead &row : table.rows) {
        const QString name = row.names.value(level);
        if (!row.isTotal && !name.isEmpty())
            names.append(name);
    }
    names.removeDuplicates();
    return names;
}

} // namespace

ReportScope reportScope(FigureSource &source, const ReportDefinition &definition,
                        const ReportPeriod &period)
{
    if (!definition.scope)
        return {};
    const FilledTable own = unwrap(source.fill(received(definition.scope), period));
    const QStringList directorates = namesIn(own, 0);
    if (directorates.isEmpty() ||
        directorates.size() == namesIn(unwrap(source.fill(received({}), period)), 0).size())
        return {};
    return {{{Dimension::Directorate, directorates}}, directorates + namesIn(own, 1)};
}

std::map<QString, NamedFigure> scopedFigures(const ReportDefinition &definition,
                                             const ReportScope &scope)
{
    std::map<QString, NamedFigure> figures = definition.allFigures();
    for (const QString &name : definition.scopedFigures) {
        if (const auto found = figures.find(name); found != figures.end())
            found->second.where.insert(found->second.where.end(), scope.where.begin(),
                                       scope.where.end());
    }
    return figures;
}

} // namespace redress
