// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/figuremodel.h"

#include "core/statistics/figureformat.h"

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

void FigureModel::setTable(const FilledTable &table)
{
    beginResetModel();
    m_table = table;
    m_paths.clear();
    m_depth = 1;
    for (const ColumnHead &column : table.columns) {
        QStringList path{column.over, column.group, column.label};
        path.removeAll(QString());
        m_depth = qMax(m_depth, int(path.size()));
        m_paths.append(path);
    }
    endResetModel();
}

int FigureModel::keyColumns() const
{
    return qMax(1, int(m_table.rowLevels.size()));
}

int FigureModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int FigureModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid() || m_table.rows.empty())
        return 0;
    return keyColumns() + int(m_table.columns.size());
}

std::optional<FigurePlace> FigureModel::placeOf(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() < keyColumns())
        return std::nullopt;
    return FigurePlace{size_t(index.row()), size_t(index.column() - keyColumns())};
}

QModelIndex FigureModel::indexOf(const FigurePlace &place) const
{
    return index(int(place.row), int(place.column) + keyColumns());
}

QString FigureModel::keyText(int row, int level) const
{
    if (m_table.rowLevels.empty())
        return m_table.title;
    const QString marks = level == 0 ? m_table.marksAt(size_t(row), std::nullopt) : QString();
    return m_table.rows[size_t(row)].names.value(level) + marks;
}

/// The sentences of the footnotes at a figure or at the name of its row.
QStringList FigureModel::footnotesAt(size_t row, std::optional<size_t> column) const
{
    QStringList sentences;
    for (const FilledFootnote &footnote : m_table.footnotes) {
        if (footnote.row == row && footnote.column == column)
            sentences.append(footnote.sentence);
    }
    return sentences;
}

QString FigureModel::nameOf(const FigurePlace &place) const
{
    QStringList names = m_table.rows[place.row].names;
    names.removeAll(QString());
    names.append(m_table.columns[place.column].fullLabel());
    return names.join(u", "_s);
}

QString FigureModel::spoken(const QModelIndex &index) const
{
    const auto place = placeOf(index);
    if (!place) {
        QStringList words{m_table.rowLevels.empty()
                              ? m_table.title
                              : m_table.rows[size_t(index.row())].names.value(index.column())};
        if (index.column() == 0)
            words += footnotesAt(size_t(index.row()), std::nullopt);
        return words.join(u"; "_s);
    }
    const Cell &cell = m_table.cell(place->row, place->column);
    QStringList parts{cell.denominator && cell.hasValue() ? cellWithBase(cell) : cellSpoken(cell)};
    parts += footnotesAt(place->row, place->column);
    const QString figure = parts.join(u"; "_s);
    return cell.isHistory
               ? tr("%1: %2, from a published paper", "name and figure").arg(nameOf(*place), figure)
               : tr("%1: %2", "name and figure").arg(nameOf(*place), figure);
}

QVariant FigureModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto place = placeOf(index);
    const RowHead &row = m_table.rows[size_t(index.row())];
    const Cell *cell = place ? &m_table.cell(place->row, place->column) : nullptr;
    switch (role) {
    case Qt::DisplayRole:
        return cell ? cellText(*cell) + m_table.marksAt(place->row, place->column)
                    : keyText(index.row(), index.column());
    case Qt::AccessibleTextRole:
        return spoken(index);
    case Qt::ToolTipRole:
        return cell && (!cell->hasValue() || cell->denominator || cell->isHistory ||
                        !footnotesAt(place->row, place->column).isEmpty())
                   ? spoken(index)
                   : QString();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter) | int(cell ? Qt::AlignRight : Qt::AlignLeft);
    case TotalRole:
        return row.isTotal || (place && m_table.columns[place->column].isTotal);
    case AheadRole:
        return cell && cell->state == Cell::State::Ahead;
    case HistoryRole:
        return cell && cell->isHistory;
    case KeyRole:
        return !cell;
    case RepeatedRole:
        if (cell || index.row() == 0 || index.column() + 1 >= keyColumns())
            return false;
        for (int level = 0; level <= index.column(); ++level) {
            if (keyText(index.row(), level) != keyText(index.row() - 1, level))
                return false;
        }
        return true;
    default:
        return {};
    }
}

QVariant FigureModel::headText(int section) const
{
    if (section < keyColumns())
        return m_table.rowLevels.empty() ? QString() : m_table.rowLevels[size_t(section)].heading;
    return m_paths.at(section - keyColumns()).value(m_paths.at(section - keyColumns()).size() - 1);
}

/// The heading that stands \p above rows over the lowest; empty if there is none.
QString FigureModel::upperHead(int section, int above) const
{
    const QStringList &path = m_paths.at(section - keyColumns());
    return path.value(path.size() - 1 - above);
}

QVariant FigureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0)
        return {};
    if (orientation == Qt::Vertical) {
        if (section >= rowCount() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
            return {};
        QStringList names = m_table.rows[size_t(section)].names;
        return names.join(u", "_s);
    }
    if (section >= columnCount())
        return {};
    const bool isKey = section < keyColumns();
    const ColumnHead *column = isKey ? nullptr : &m_table.columns[size_t(section - keyColumns())];
    switch (role) {
    case Qt::DisplayRole:
        return headText(section);
    case Qt::AccessibleTextRole:
        return column ? column->fullLabel() : headText(section);
    case GroupRole:
        return column ? upperHead(section, 1) : QString();
    case OverRole:
        return column ? upperHead(section, 2) : QString();
    case GroupIndexRole:
        // Where one measure stands alone, what lies right above it is the upper level.
        if (!column)
            return -1;
        return column->over.isEmpty() || !column->label.isEmpty() ? int(column->slot)
                                                                  : column->overIndex;
    case OverIndexRole:
        return column ? column->overIndex : -1;
    case TotalRole:
        return column && column->isTotal;
    default:
        return {};
    }
}

const MeasureColumn *measureColumnOf(const FilledTable &table, const FigurePlace &place)
{
    const TableDefinition &definition = table.definition;
    if (definition.kind == TableDefinition::Kind::Figures)
        return place.row < definition.figures.size() ? &definition.figures[place.row].measure
                                                     : nullptr;
    const ColumnHead &head = table.columns[place.column];
    return head.isChange || head.measure >= definition.measures.size()
               ? nullptr
               : &definition.measures[head.measure];
}

bool hasCasesBehind(const FilledTable &table, const FigurePlace &place)
{
    const Cell &cell = table.cell(place.row, place.column);
    const MeasureColumn *column = measureColumnOf(table, place);
    const Measure *measure = column ? measureNamed(column->measure) : nullptr;
    const bool isCounted = measure && measure->numerator.fact != Fact::Demand;
    const bool isFigureOfChange = table.definition.kind == TableDefinition::Kind::Figures &&
                                  table.definition.figures[place.row].change != Change::None;
    return isCounted && !isFigureOfChange && !cell.isHistory && !cell.isChange &&
           (cell.hasValue() || cell.state == Cell::State::NoBase);
}

} // namespace redress
