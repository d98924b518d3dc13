// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/demandmodel.h"

#include "core/exchange/import/cellparser.h"
#include "core/store/referencedata.h"
#include "core/store/yearrepository.h"
#include "ui/shell/session.h"

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

YearModel::Words DemandModel::words() const
{
    return {tr("Demand of a year"),
            tr("Background figures of a year, such as referrals or open cases, against which "
               "complaints are counted. Choose the year and type its figures; another kind of "
               "figure is added by the button above. Ctrl+S saves."),
            tr("A whole number; empty for what is not known."),
            tr("Demand of %1 typed"),
            tr("&Add a kind of figure..."),
            tr("What it counts, such as Referrals:")};
}

void DemandModel::load(Session &session, FinancialYear year)
{
    const std::vector<DemandFigure> figures = YearRepository::demand(session.database());
    beginResetModel();
    m_lines.clear();
    m_year = year;
    m_isReadOnly = session.isReadOnly();
    for (const ListItem &item : session.reference().itemsOf(UserList::DemandIndicator)) {
        Line line;
        line.indicator = item.id;
        line.name = item.name;
        const auto figure = std::ranges::find_if(figures, [&](const DemandFigure &one) {
            return one.year == year && one.indicator == item.id;
        });
        if (figure != figures.end()) {
            line.stored = line.typed = QString::number(figure->value);
            line.storedSource = line.typedSource = figure->source;
        }
        if (!item.isRetired || figure != figures.end())
            m_lines.push_back(line);
    }
    endResetModel();
}

bool DemandModel::isOther(const Line &line)
{
    return line.typed != line.stored ||
           (!line.typed.isEmpty() && line.typedSource != line.storedSource);
}

void DemandModel::write(UnitOfWork &unit)
{
    ReferenceData reference = ReferenceData::load(unit.database());
    ReferenceWriter writer(unit, reference);
    for (const Line &line : m_lines) {
        if (!isOther(line))
            continue;
        DemandFigure figure;
        figure.year = m_year;
        figure.indicator = writer.itemNamed(UserList::DemandIndicator, line.name);
        figure.source = line.typedSource;
        if (line.typed.isEmpty()) {
            YearRepository::remove(unit, figure);
            continue;
        }
        figure.value = wholeNumberFromCell(line.typed.toUtf8()).value_or(0);
        YearRepository::type(unit, figure);
    }
}

void DemandModel::addLine(const QString &name)
{
    const bool isKnown = std::ranges::find(m_lines, name, &Line::name) != m_lines.end();
    if (name.isEmpty() || isKnown)
        return;
    beginInsertRows({}, int(m_lines.size()), int(m_lines.size()));
    Line line;
    line.name = name;
    m_lines.push_back(line);
    endInsertRows();
}

bool DemandModel::isModified() const
{
    return std::ranges::any_of(m_lines, &DemandModel::isOther);
}

int DemandModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int DemandModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString DemandModel::fault(const QString &typed)
{
    if (typed.isEmpty() || wholeNumberFromCell(typed.toUtf8()))
        return {};
    return tr("\"%1\": allowed is a whole number, in figures only, or nothing.").arg(typed);
}

QVariant DemandModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return index.column() == Indicator ? line.name
               : index.column() == Value   ? line.typed
                                           : line.typedSource;
    case FaultRole:
    case Qt::ToolTipRole:
        return index.column() == Value ? fault(line.typed) : QString();
    case Qt::TextAlignmentRole:
        return int((index.column() == Value ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3", "a kind of figure, figure or source, what stands there")
            .arg(line.name, headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                 data(index, Qt::DisplayRole).toString());
    default:
        return {};
    }
}

QVariant DemandModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Indicator ? tr("What is counted")
           : section == Value   ? tr("Figure of the year")
                                : tr("Source");
}

Qt::ItemFlags DemandModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = YearModel::flags(index);
    return index.column() != Indicator && !m_isReadOnly ? flags | Qt::ItemIsEditable : flags;
}

bool DemandModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || index.column() == Indicator)
        return false;
    Line &line = m_lines[size_t(index.row())];
    (index.column() == Value ? line.typed : line.typedSource) = value.toString().trimmed();
    Q_EMIT dataChanged(index, index);
    return true;
}

} // namespace redress
