// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/columndialog.h"

#include "core/statistics/pivotdefinition.h"
#include "ui/tables/filterpicker.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int kMostDecimals = 2;

} // namespace

std::vector<Dimension> filtersOf(const QString &measure)
{
    MeasureColumn column;
    column.measure = measure;
    std::vector<Dimension> dimensions;
    for (const auto &[dimension, word] : kStoredWords<Dimension>) {
        if (!whyNotFilter({column}, dimension))
            dimensions.push_back(dimension);
    }
    return dimensions;
}

ColumnDialog::ColumnDialog(const ReferenceData &reference, const MeasureColumn &column,
                           QWidget *parent)
    : QDialog(parent)
    , m_column(column)
{
    setObjectName(u"columnDialog"_s);
    construct(reference);
}

void ColumnDialog::construct(const ReferenceData &reference)
{
    const Metrics metrics(this);
    const Measure *measure = measureNamed(m_column.measure);
    setWindowTitle(measure ? measure->labelText() : m_column.measure);
    auto *basis = new TextLabel(TextLabel::Kind::Quiet, this);
    basis->setText(measure ? measure->basisText() : QString());
    basis->setWordWrap(true);
    m_label = new QLineEdit(m_column.label, this);
    m_label->setObjectName(u"columnLabelEdit"_s);
    m_label->setPlaceholderText(measure ? measure->labelText() : QString());
    m_decimals = new QSpinBox(this);
    m_decimals->setObjectName(u"columnDecimalsSpinBox"_s);
    m_decimals->setRange(0, kMostDecimals);
    m_decimals->setValue(m_column.decimals);
    m_share = new QCheckBox(tr("As a &percentage of its column"), this);
    m_share->setObjectName(u"columnShareCheckBox"_s);
    m_share->setChecked(m_column.share == MeasureColumn::Share::OfColumn);
    m_upToTen = new QCheckBox(tr("Each figure up to the next &ten pounds"), this);
    m_upToTen->setChecked(m_column.rounding == MeasureColumn::Rounding::UpToTen);
    const bool isAmount = measure && measure->unit == Measure::Unit::Pounds;
    m_upToTen->setVisible(isAmount);
    m_share->setVisible(measure && !measure->isRatio());
    m_filter = new FilterPicker(reference, this);
    m_filter->offer(filtersOf(m_column.measure));
    m_filter->setFilter(m_column.where.empty() ? std::nullopt
                                               : std::optional(m_column.where.front()));
    auto *form = new QFormLayout;
    form->addRow(tr("&Heading:"), m_label);
    form->addRow(tr("&Decimals:"), m_decimals);
    form->addRow(m_share);
    form->addRow(m_upToTen);
    auto *only = new TextLabel(TextLabel::Kind::Strong, tr("Only these"), this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(metrics.gap());
    layout->addWidget(basis);
    layout->addLayout(form);
    layout->addWidget(only);
    layout->addWidget(m_filter, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_label->setFocus();
    resize(metrics.times(30), metrics.times(34));
}

MeasureColumn ColumnDialog::column() const
{
    MeasureColumn column = m_column;
    column.label = m_label->text().trimmed();
    column.decimals = m_decimals->value();
    column.share =
        m_share->isChecked() ? MeasureColumn::Share::OfColumn : MeasureColumn::Share::None;
    column.rounding = m_upToTen->isChecked() ? MeasureColumn::Rounding::UpToTen
                                             : MeasureColumn::Rounding::Nearest;
    const auto filter = m_filter->filter();
    // Only the first is shown; others that a shipped table has stay as they are.
    std::vector<Filter> others;
    if (column.where.size() > 1)
        others.assign(column.where.begin() + 1, column.where.end());
    column.where.clear();
    if (filter)
        column.where.push_back(*filter);
    column.where.insert(column.where.end(), others.begin(), others.end());
    return column;
}

} // namespace redress
