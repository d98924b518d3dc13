// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/filterpicker.h"

#include "core/statistics/labels.h"
#include "core/statistics/tablelayout.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int kValueRole = Qt::UserRole + 1;

bool isWord(Dimension dimension)
{
    const DimensionKind kind = kindOf(dimension);
    return kind == DimensionKind::Word || kind == DimensionKind::YesNo;
}

} // namespace

QString filterInWords(const Filter &filter)
{
    QStringList values;
    for (const QString &value : filter.values)
        values.append(value.isEmpty()            ? notRecorded(filter.dimension)
                      : isWord(filter.dimension) ? labelOfWord(filter.dimension, value)
                                                 : value);
    if (values.isEmpty())
        values.append(FilterPicker::tr("choose ..."));
    return FilterPicker::tr("%1: %2", "a dimension and its values")
        .arg(labelOf(filter.dimension), values.join(FilterPicker::tr(" or ")));
}

FilterPicker::FilterPicker(const ReferenceData &reference, QWidget *parent)
    : QWidget(parent)
    , m_reference(reference)
    , m_dimension(new ChoiceBox(this))
    , m_values(new QListWidget(this))
{
    const Metrics metrics(this);
    m_dimension->setObjectName(u"filterDimensionBox"_s);
    m_dimension->setAccessibleName(tr("Only"));
    m_values->setObjectName(u"filterValuesList"_s);
    m_values->setAccessibleName(tr("Values"));
    m_values->setTabKeyNavigation(false);
    m_values->setMinimumHeight(metrics.times(8));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.gap());
    layout->addWidget(m_dimension);
    layout->addWidget(m_values, 1);
    connect(m_dimension, &QComboBox::currentIndexChanged, this, [this] {
        fillValues({});
        Q_EMIT changed();
    });
    connect(m_values, &QListWidget::itemChanged, this, &FilterPicker::changed);
}

void FilterPicker::offer(const std::vector<Dimension> &dimensions)
{
    const QSignalBlocker blocker(m_dimension);
    m_dimension->clear();
    m_dimension->addNone(tr("All of them"));
    for (const Dimension dimension : dimensions)
        m_dimension->addChoice(labelOf(dimension), qint64(dimension));
    fillValues({});
}

void FilterPicker::fix(Dimension dimension)
{
    m_fixed = dimension;
    m_dimension->hide();
    fillValues({});
}

std::optional<Dimension> FilterPicker::dimension() const
{
    if (m_fixed)
        return m_fixed;
    const auto value = m_dimension->value();
    return value ? std::optional(Dimension(*value)) : std::nullopt;
}

void FilterPicker::setFilter(const std::optional<Filter> &filter)
{
    const QSignalBlocker blocker(m_dimension);
    if (!m_fixed)
        m_dimension->setValue(filter ? std::optional(qint64(filter->dimension)) : std::nullopt,
                              filter ? labelOf(filter->dimension) : QString());
    fillValues(filter ? filter->values : QStringList());
}

void FilterPicker::fillValues(const QStringList &ticked)
{
    const QSignalBlocker blocker(m_values);
    m_values->clear();
    m_values->setEnabled(dimension().has_value());
    if (!dimension())
        return;
    QStringList known;
    const auto add = [&](const QString &value, const QString &name) {
        if (known.contains(value))
            return;
        known.append(value);
        auto *item = new QListWidgetItem(name, m_values);
        item->setData(kValueRole, value);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(ticked.contains(value) ? Qt::Checked : Qt::Unchecked);
    };
    for (const QString &stored : valuesInOrder(*dimension(), m_reference)) {
        const QString name = nameOfValue(*dimension(), stored, m_reference);
        add(isWord(*dimension()) ? stored : name, name);
    }
    add(QString(), notRecorded(*dimension()));
    for (const QString &value : ticked) // Of another file, or no longer on the list.
        add(value, value);
    if (m_values->count() > 0)
        m_values->setCurrentRow(0);
}

std::optional<Filter> FilterPicker::filter() const
{
    if (!dimension())
        return std::nullopt;
    Filter filter{*dimension(), {}};
    for (int row = 0; row < m_values->count(); ++row) {
        if (m_values->item(row)->checkState() == Qt::Checked)
            filter.values.append(m_values->item(row)->data(kValueRole).toString());
    }
    return filter.values.isEmpty() ? std::nullopt : std::optional(filter);
}

FilterDialog::FilterDialog(const ReferenceData &reference, const Filter &filter, QWidget *parent)
    : QDialog(parent)
    , m_dimension(filter.dimension)
    , m_picker(new FilterPicker(reference, this))
{
    setObjectName(u"filterDialog"_s);
    setWindowTitle(tr("Only these: %1").arg(labelOf(filter.dimension)));
    const Metrics metrics(this);
    m_picker->fix(filter.dimension);
    m_picker->setFilter(filter);
    auto *words = new TextLabel(TextLabel::Kind::Plain,
                                tr("Tick what shall count (Space). The rest is left out."), this);
    words->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *take = buttons->addButton(tr("&Take these"), QDialogButtonBox::AcceptRole);
    take->setObjectName(u"takeButton"_s);
    buttons->addButton(QDialogButtonBox::Cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(metrics.gap());
    layout->addWidget(words);
    layout->addWidget(m_picker, 1);
    layout->addWidget(buttons);
    const auto allow = [this, take] { take->setEnabled(m_picker->filter().has_value()); };
    connect(m_picker, &FilterPicker::changed, this, allow);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    allow();
    m_picker->values()->setFocus();
    resize(metrics.times(26), metrics.times(26));
}

Filter FilterDialog::filter() const
{
    return m_picker->filter().value_or(Filter{m_dimension, {}});
}

} // namespace redress
