// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/tabledefinition.h"
#include "core/store/referencedata.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace redress {

class FilterPicker;

/// How one measure stands in a table: its heading, its decimals, as a share of its column, and what
/// alone of it counts.
class ColumnDialog final : public QDialog
{
    Q_OBJECT

public:
    ColumnDialog(const ReferenceData &reference, const MeasureColumn &column,
                 QWidget *parent = nullptr);

    MeasureColumn column() const;

private:
    void construct(const ReferenceData &reference);

    MeasureColumn m_column;
    QLineEdit *m_label = nullptr;
    QSpinBox *m_decimals = nullptr;
    QCheckBox *m_share = nullptr;
    QCheckBox *m_upToTen = nullptr;
    FilterPicker *m_filter = nullptr;
};

/// The dimensions by which a measure can be narrowed down.
std::vector<Dimension> filtersOf(const QString &measure);

} // namespace redress
