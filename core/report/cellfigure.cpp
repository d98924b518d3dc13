// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/cellfigure.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct CellText {
    Q_DECLARE_TR_FUNCTIONS(redress::CellFigure)
};

Error onlyInTable()
{
    return {Error::Code::Invalid,
            CellText::tr("Only its table can say this figure. Choose another cell, or refer to the "
                         "table."),
            {}};
}

void addFilter(FigureSpec &figure, Dimension dimension, const QString &value)
{
    figure.measure.where.push_back({dimension, {value}});
}

/// The row of \p head as filters. \return false for a row that no filter names.
bool addRow(FigureSpec &figure, const FilledTable &table, const RowHead &head)
{
    if (head.isOthers())
        return false;
    if (head.isTotal)
        return true;
    for (size_t level = 0; level < table.rowLevels.size(); ++level) {
        const Dimension dimension = table.rowLevels[level].dimension;
        const QString key = head.keys.value(qsizetype(level));
        const QString word = head.words.value(qsizetype(level));
        if (key.isEmpty())
            return false; // "Not recorded" has no name to be asked by.
        if (dimension == Dimension::Year) {
            figure.yearOffset =
                FinancialYear{key.left(4).toInt()}.startYear - table.period.year.startYear;
            figure.sameQuarters = true;
        } else if (dimension == Dimension::Quarter || dimension == Dimension::Month) {
            return false;
        } else {
            addFilter(figure, dimension, word.isEmpty() ? key : word);
        }
    }
    return true;
}

bool addColumn(FigureSpec &figure, const FilledTable &table, const ColumnHead &head)
{
    const ColumnSlot &slot = table.columnSlots[head.slot];
    const ColumnAxis &axis = table.definition.columns;
    if (!slot.month.isEmpty() || slot.innerValue || axis.inner.by != ColumnBy::None)
        return false;
    if (slot.value)
        addFilter(figure, axis.dimension, slot.label.isEmpty() ? *slot.value : slot.label);
    if (slot.year) {
        figure.yearOffset = slot.year->startYear - table.period.year.startYear;
        figure.sameQuarters = figure.yearOffset != 0;
    }
    if (axis.by == ColumnBy::Quarter && !slot.isTotal && slot.fromQuarter == slot.toQuarter)
        figure.quarter = Quarter::fromCode(slot.fromQuarter).number;
    if (head.isChange)
        figure.change = axis.change;
    return true;
}

bool saysTheSame(const Cell &a, const Cell &b)
{
    return a.state == b.state && a.numerator == b.numerator && a.denominator == b.denominator &&
           a.value() == b.value();
}

} // namespace

Result<FigureSpec> figureOfCell(FigureSource &source, const FilledTable &table, size_t row,
                                size_t column)
{
    const TableDefinition &definition = table.definition;
    if (row >= table.rows.size() || column >= table.columns.size())
        return onlyInTable();
    FigureSpec figure;
    if (definition.kind == TableDefinition::Kind::Figures) {
        if (row >= definition.figures.size())
            return onlyInTable();
        figure = definition.figures[row];
    } else {
        const ColumnHead &head = table.columns[column];
        if (definition.kind != TableDefinition::Kind::Pivot ||
            head.measure >= definition.measures.size())
            return onlyInTable();
        figure.measure = definition.measures[head.measure];
        if (figure.measure.share != MeasureColumn::Share::None)
            return onlyInTable();
        figure.measure.where.insert(figure.measure.where.end(), definition.where.begin(),
                                    definition.where.end());
        figure.settings = definition.settings;
        if (!addRow(figure, table, table.rows[row]) || !addColumn(figure, table, head))
            return onlyInTable();
    }
    figure.measure.key.clear();
    figure.measure.label.clear();
    const auto asked = source.figure(figure, table.period);
    if (!asked || !saysTheSame(*asked, table.cell(row, column)))
        return onlyInTable();
    return figure;
}

QString nameForFigure(const FilledTable &table, size_t row, size_t column)
{
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    const ColumnHead &head = table.columns[column];
    QStringList words;
    if (head.measure < table.definition.measures.size())
        words.append(table.definition.measures[head.measure].measure);
    if (!table.rows[row].isTotal)
        words += table.rows[row].words;
    const ColumnSlot &slot = table.columnSlots[head.slot];
    if (!slot.isTotal && !slot.isWhole)
        words.append(slot.key);
    QString name = words.join(u'_').toLower();
    name.replace(others, u"_"_s);
    while (name.startsWith(u'_'))
        name.remove(0, 1);
    while (name.endsWith(u'_'))
        name.chop(1);
    constexpr int kLongest = 40;
    return name.isEmpty() ? u"figure"_s : name.left(kLongest);
}

} // namespace redress
