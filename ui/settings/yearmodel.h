// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/financialyear.h"
#include "core/store/unitofwork.h"

#include <QAbstractTableModel>

#include <vector>

namespace redress {

class Session;

/// Figures of one year as a grid: a line each, typed cell by cell and saved together.
class YearModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    enum Role { FaultRole = Qt::UserRole + 1 }; ///< What is wrong with a cell; empty: nothing.

    struct Words {
        QString name; ///< Of the grid, for screen readers.
        QString help;
        QString hint;    ///< What may be typed, above the grid.
        QString saved;   ///< Stands in the history, with %1 for the year.
        QString addLine; ///< Of the button that adds a line; empty: there is none.
        QString askLine; ///< What is asked then.
    };
    virtual Words words() const = 0;

    /// Groups of lines by which the grid can be narrowed down; empty: it cannot.
    virtual QStringList groups() const { return {}; }
    virtual QString groupOf(int row) const
    {
        Q_UNUSED(row)
        return {};
    }

    /// Reads the figures of \p year; what was typed is gone. \throws StorageError
    virtual void load(Session &session, FinancialYear year) = 0;
    /// Writes what was typed. \throws StorageError
    virtual void write(UnitOfWork &unit) = 0;
    /// Adds a line of that name.
    virtual void addLine(const QString &name) { Q_UNUSED(name) }

    virtual bool isModified() const = 0;
    /// The first cell that cannot be saved; an invalid index if all can.
    QModelIndex firstFault() const
    {
        for (int row = 0; row < rowCount(); ++row) {
            for (int column = 0; column < columnCount(); ++column) {
                const QModelIndex cell = index(row, column);
                if (!cell.data(FaultRole).toString().isEmpty())
                    return cell;
            }
        }
        return {};
    }
};

} // namespace redress
