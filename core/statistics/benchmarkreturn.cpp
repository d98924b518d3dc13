// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/benchmarkreturn.h"

#include "core/base/shippedtext.h"
#include "core/statistics/disclosure/publicfigures.h"
#include "core/statistics/readyanswers.h"

#include <QFile>

namespace redress {

namespace {

TableDefinition readDefinition()
{
    QFile file(QStringLiteral(":/redress/returns/benchmark-1.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const auto definition =
        tableFromJson(inLanguageHere(QStringLiteral("returns"), QStringLiteral("benchmark-1.json"),
                                     opened ? file.readAll() : QByteArray()));
    Q_ASSERT(definition.has_value());
    return definition ? *definition : TableDefinition();
}

} // namespace

const TableDefinition &returnDefinition()
{
    static Shipped<TableDefinition> definition(&readDefinition);
    return definition.here();
}

Result<FilledTable> fillReturn(TableEngine &engine, const ReportPeriod &period, int threshold,
                               const Progress &progress)
{
    if (threshold <= 0)
        return engine.fill(returnDefinition(), period);
    const auto figures = answerFigures(engine, period, threshold, progress);
    if (!figures)
        return figures.error();
    return (*figures)->fill(returnDefinition(), period);
}

} // namespace redress
