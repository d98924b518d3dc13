// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/arrangementbox.h"

#include "ui/tables/tabledraft.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/metrics.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QSpinBox>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Order = TableDefinition::Order;

constexpr int kMostRows = 500;
constexpr int kMostYears = 12;
constexpr int kLeastCharacters = 6;

/// What is said of rows without any figure.
enum class EmptyRows { AsCouncil, Shown, LeftOut, Listed };

/// A setting of the table goes before its own word.
EmptyRows emptyRowsOf(const TableDefinition &table)
{
    if (!table.settings.zeroRows)
        return table.showsZeroRows    ? EmptyRows::Shown
               : table.onlyListedRows ? EmptyRows::Listed
                                      : EmptyRows::AsCouncil;
    switch (*table.settings.zeroRows) {
    case ZeroRows::Show:
        return EmptyRows::Shown;
    case ZeroRows::Hide:
        return EmptyRows::LeftOut;
    case ZeroRows::Listed:
        return EmptyRows::Listed;
    }
    return EmptyRows::AsCouncil;
}

void setEmptyRows(TableDefinition &table, EmptyRows wanted)
{
    table.showsZeroRows = wanted == EmptyRows::Shown;
    table.onlyListedRows = wanted == EmptyRows::Listed;
    table.settings.zeroRows =
        wanted == EmptyRows::LeftOut ? std::optional(ZeroRows::Hide) : std::nullopt;
}

} // namespace

ArrangementBox::ArrangementBox(QWidget *parent)
    : QWidget(parent)
{
    construct();
    connectAll();
}

QCheckBox *ArrangementBox::addCheck(const QString &text, const char *name)
{
    auto *box = new QCheckBox(text, this);
    box->setObjectName(QString::fromLatin1(name));
    m_form->addRow(box);
    return box;
}

void ArrangementBox::construct()
{
    m_form = new QFormLayout(this);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(Metrics(this).gap());
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_order = new ChoiceBox(this);
    m_order->setObjectName(u"orderBox"_s);
    m_order->addChoice(tr("As in the lists"), int(Order::Listed));
    m_order->addChoice(tr("By name"), int(Order::Label));
    m_order->addChoice(tr("Largest first"), int(Order::ValueDescending));
    m_order->addChoice(tr("Smallest first"), int(Order::ValueAscending));
    m_orderBy = new ChoiceBox(this);
    m_orderBy->setObjectName(u"orderByBox"_s);
    m_top = new QSpinBox(this);
    m_top->setObjectName(u"topSpinBox"_s);
    m_top->setRange(0, kMostRows);
    m_top->setSpecialValueText(tr("All"));
    m_form->addRow(tr("Order of rows:"), m_order);
    m_form->addRow(tr("By column:"), m_orderBy);
    m_form->addRow(tr("Rows shown:"), m_top);
    m_others = addCheck(tr("The rest as one row, Others"), "othersCheckBox");
    m_totalRow = addCheck(tr("Row of totals"), "totalRowCheckBox");
    m_totalColumn = addCheck(tr("Columns of totals"), "totalColumnCheckBox");
    m_zeroRows = new ChoiceBox(this);
    m_zeroRows->setObjectName(u"zeroRowsBox"_s);
    m_form->addRow(tr("Rows with nothing in them:"), m_zeroRows);
    m_years = new QSpinBox(this);
    m_years->setObjectName(u"yearsSpinBox"_s);
    m_years->setRange(1, kMostYears);
    m_form->addRow(tr("Years:"), m_years);
    m_change = new ChoiceBox(this);
    m_change->setObjectName(u"changeBox"_s);
    m_change->addChoice(tr("None"), int(Change::None));
    m_change->addChoice(tr("Difference"), int(Change::Difference));
    m_change->addChoice(tr("In per cent"), int(Change::Percent));
    m_change->addChoice(tr("In percentage points"), int(Change::Points));
    m_form->addRow(tr("Column of change:"), m_change);
    for (ChoiceBox *box : {m_order, m_orderBy, m_change, m_zeroRows}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(kLeastCharacters);
    }
    m_history = addCheck(tr("Published figures of earlier years"), "historyCheckBox");
}

void ArrangementBox::connectAll()
{
    const auto tell = [this] {
        if (!m_isShowing)
            Q_EMIT changed();
    };
    for (ChoiceBox *box : {m_order, m_orderBy, m_change, m_zeroRows})
        connect(box, &QComboBox::currentIndexChanged, this, tell);
    for (QSpinBox *box : {m_top, m_years})
        connect(box, &QSpinBox::valueChanged, this, tell);
    for (QCheckBox *box : {m_others, m_totalRow, m_totalColumn, m_history})
        connect(box, &QCheckBox::toggled, this, tell);
}

void ArrangementBox::setTable(const TableDefinition &table, const std::vector<ColumnHead> &columns)
{
    m_isShowing = true;
    m_order->setValue(int(table.order));
    m_keys = {QString()};
    m_orderBy->clear();
    m_orderBy->addChoice(tr("The last that has figures"), 0);
    for (const ColumnHead &column : columns) {
        m_orderBy->addChoice(column.fullLabel(), m_keys.size());
        m_keys.append(column.key);
    }
    if (!m_keys.contains(table.orderColumn)) {
        m_orderBy->addChoice(table.orderColumn, m_keys.size());
        m_keys.append(table.orderColumn);
    }
    m_orderBy->setValue(m_keys.indexOf(table.orderColumn));
    m_top->setValue(table.top);
    m_others->setChecked(!table.othersRow.isEmpty());
    m_totalRow->setChecked(!table.totalRow.isEmpty());
    m_totalColumn->setChecked(!table.columns.totalKey.isEmpty() ||
                              !table.columns.inner.totalKey.isEmpty());
    m_zeroRows->clear();
    m_zeroRows->addChoice(tr("As the council has it"), int(EmptyRows::AsCouncil));
    m_zeroRows->addChoice(tr("Shown"), int(EmptyRows::Shown));
    m_zeroRows->addChoice(tr("Left out"), int(EmptyRows::LeftOut));
    if (!table.listedRows.empty())
        m_zeroRows->addChoice(tr("Shown where the table lists them, and no others"),
                              int(EmptyRows::Listed));
    m_zeroRows->setValue(int(emptyRowsOf(table)));
    m_years->setValue(yearsOf(table).value_or(1));
    m_change->setValue(int(table.columns.change));
    m_history->setChecked(table.usesHistory);
    showWhatApplies(table);
    m_isShowing = false;
}

void ArrangementBox::showWhatApplies(const TableDefinition &table)
{
    const auto setShown = [this](QWidget *field, bool isShown) {
        if (QWidget *label = m_form->labelForField(field))
            label->setVisible(isShown);
        field->setVisible(isShown);
    };
    const bool hasRows = !table.rows.empty();
    for (QWidget *field : {static_cast<QWidget *>(m_order), static_cast<QWidget *>(m_top),
                           static_cast<QWidget *>(m_totalRow), static_cast<QWidget *>(m_zeroRows)})
        setShown(field, hasRows);
    setShown(m_orderBy, hasRows && table.isOrderedByValue());
    setShown(m_others, hasRows && table.top > 0);
    setShown(m_totalColumn, canTotalColumns(table));
    setShown(m_years, yearsOf(table).has_value());
    const ColumnAxis &axis = table.columns;
    setShown(m_change, axis.by == ColumnBy::Year && axis.inner.by == ColumnBy::None);
}

void ArrangementBox::applyTo(TableDefinition &table) const
{
    table.order = Order(m_order->value().value_or(0));
    table.orderColumn =
        table.isOrderedByValue() ? m_keys.value(m_orderBy->value().value_or(0)) : QString();
    table.top = m_top->value();
    const bool hasOthers = m_others->isChecked() && table.top > 0;
    if (hasOthers == table.othersRow.isEmpty())
        table.othersRow = hasOthers ? tr("Others") : QString();
    if (m_totalRow->isChecked() == table.totalRow.isEmpty())
        table.totalRow = m_totalRow->isChecked() ? tr("Total") : QString();
    const bool hadTotals =
        !table.columns.totalKey.isEmpty() || !table.columns.inner.totalKey.isEmpty();
    if (m_totalColumn->isChecked() != hadTotals)
        setColumnTotals(table, m_totalColumn->isChecked());
    const auto emptyRows = EmptyRows(m_zeroRows->value().value_or(0));
    if (emptyRows != emptyRowsOf(table))
        setEmptyRows(table, emptyRows);
    if (yearsOf(table))
        setYears(table, m_years->value());
    table.columns.change = Change(m_change->value().value_or(0));
    table.usesHistory = m_history->isChecked();
}

} // namespace redress
