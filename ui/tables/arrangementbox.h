// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/filledtable.h"

#include <QWidget>

class QCheckBox;
class QFormLayout;
class QSpinBox;

namespace redress {

class ChoiceBox;

/// How a table is arranged: the order of its rows, how many, totals, empty rows, years, and on
/// which basis outcomes count.
class ArrangementBox final : public QWidget
{
    Q_OBJECT

public:
    explicit ArrangementBox(QWidget *parent = nullptr);

    /// Shows the settings of \p table; \p columns are those by which rows can be ordered.
    void setTable(const TableDefinition &table, const std::vector<ColumnHead> &columns);
    /// Puts what is chosen into \p table.
    void applyTo(TableDefinition &table) const;

Q_SIGNALS:
    void changed();

private:
    void construct();
    void connectAll();
    void showWhatApplies(const TableDefinition &table);
    QCheckBox *addCheck(const QString &text, const char *name);

    QFormLayout *m_form = nullptr;
    ChoiceBox *m_order = nullptr;
    ChoiceBox *m_orderBy = nullptr;
    QSpinBox *m_top = nullptr;
    QCheckBox *m_others = nullptr;
    QCheckBox *m_totalRow = nullptr;
    QCheckBox *m_totalColumn = nullptr;
    ChoiceBox *m_zeroRows = nullptr;
    QSpinBox *m_years = nullptr;
    ChoiceBox *m_change = nullptr;
    QCheckBox *m_history = nullptr;
    QStringList m_keys; ///< Of the columns to order by; the first is empty.
    bool m_isShowing = false;
};

} // namespace redress
