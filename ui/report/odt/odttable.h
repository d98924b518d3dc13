// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "core/report/tablegrid.h"
#include "ui/report/layout/tableplan.h"
#include "ui/report/odt/odtstyles.h"

#include <QXmlStreamWriter>

#include <functional>

namespace redress::odt {

/// How a table comes to fit a page whose headings are not turned, and where its headings stand.
struct PlannedTable {
    TableGrid grid;
    TablePlan plan;
};

PlannedTable planned(const PaperTable &table, TextSetter &setter);

/// Writes the columns of one part as a table. \param name of the table, without one like it.
void writeTable(QXmlStreamWriter &xml, OdtStyles &styles, const PaperTable &table,
                const PlannedTable &planned, size_t part, const QString &name);

/// Labels and what they stand for, without a head. \param writeText writes the text of a fact.
void writeFacts(QXmlStreamWriter &xml, OdtStyles &styles, const FactsBlock &facts,
                const std::function<void(const RichText &)> &writeText);

} // namespace redress::odt
