// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/celltable.h"

#include "core/base/dates.h"
#include "ui/widgets/rowdelegate.h"

namespace redress {

CellTableModel::CellTableModel(QStringList headings, QObject *parent)
    : QAbstractTableModel(parent)
    , m_headings(std::move(headings))
{}

void CellTableModel::setRows(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_language = languageTagHere();
    m_other.reset();
    endResetModel();
}

const CellTableModel::Words *CellTableModel::otherWords() const
{
    const QString here = languageTagHere();
    if (here == m_language || !m_maker)
        return nullptr;
    if (!m_other || m_otherLanguage != here) {
        m_other = m_maker();
        m_otherLanguage = here;
    }
    return m_other->rows.size() == m_rows.size() ? &*m_other : nullptr;
}

int CellTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CellTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_headings.size());
}

QString CellTableModel::sentence(const Row &row) const
{
    QStringList parts;
    for (const TableCell &cell : row) {
        if (!cell.words.isEmpty())
            parts.append(cell.words);
    }
    return parts.join(QStringLiteral(", "));
}

QVariant CellTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Words *other = otherWords();
    const Row &row = (other ? other->rows : m_rows)[size_t(index.row())];
    if (size_t(index.column()) >= row.size())
        return {};
    const TableCell &cell = row[size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return cell.words;
    case Qt::ToolTipRole: // Long words are cut in the row.
        return cell.words.size() > 30 ? cell.words : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == 0 ? sentence(row) : cell.words;
    case SortRole:
        return cell.sortValue.isValid() ? cell.sortValue : QVariant(cell.words);
    case ValueRole: // Where the words are the day alone.
        return cell.sortValue.typeId() == QMetaType::QDate &&
                       cell.words == slashedDate(cell.sortValue.toDate())
                   ? cell.sortValue
                   : QVariant();
    case ShapeRole:
        return cell.shape == StatusShape::None ? QVariant() : QVariant(int(cell.shape));
    case QuietRole:
        return cell.isQuiet;
    default:
        return {};
    }
}

QVariant CellTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const Words *other = otherWords();
    return (other ? other->headings : m_headings).value(section);
}

} // namespace redress
