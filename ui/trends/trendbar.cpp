// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/trendbar.h"

#include "core/statistics/labels.h"
#include "ui/figures/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QToolButton>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Shape = TrendChoice::Shape;

constexpr int kNoSplit = -1;
constexpr int kMostParts = 40;

bool isOffered(const Measure &measure)
{
    return !measure.isOnlyPublished();
}

/// What a filter of \p dimension may be, and how it is called.
std::vector<std::pair<QString, QString>> valuesOf(Dimension dimension,
                                                  const ReferenceData &reference)
{
    std::vector<std::pair<QString, QString>> values;
    const auto addName = [&](const QString &name) {
        const std::pair value{name, name};
        if (!std::ranges::count(values, value))
            values.push_back(value);
    };
    switch (kindOf(dimension)) {
    case DimensionKind::Word:
    case DimensionKind::YesNo:
        for (const QString &word : wordsOf(dimension))
            values.emplace_back(word, labelOfWord(dimension, word));
        break;
    case DimensionKind::Node: {
        const OrgLevel level = dimension == Dimension::Directorate ? OrgLevel::Directorate
                               : dimension == Dimension::Service   ? OrgLevel::Service
                                                                   : OrgLevel::Team;
        for (const OrgNode &node : reference.nodes()) {
            if (node.level == level)
                addName(node.name);
        }
        break;
    }
    case DimensionKind::ListItem:
        if (const auto list = listOf(dimension)) {
            for (const ListItem &item : reference.itemsOf(*list))
                addName(item.name);
        }
        break;
    case DimensionKind::Member:
        for (const Member &member : reference.members())
            addName(member.name);
        break;
    case DimensionKind::Period:
        break;
    }
    return values;
}

bool hasParts(const TrendChoice &choice)
{
    return choice.splitBy && (choice.shape == Shape::Bars || choice.shape == Shape::Multiples);
}

} // namespace

TrendChoice madeConsistent(TrendChoice choice)
{
    const Measure *measure = measureNamed(choice.measure);
    if (!measure)
        return choice;
    const std::vector<Dimension> splits = splitsOf(*measure);
    const auto isThere = [&](Dimension dimension) {
        return std::ranges::count(splits, dimension) > 0;
    };
    if (isStacked(choice) && !canBeStacked(*measure))
        choice.shape = choice.splitBy ? Shape::Bars : Shape::Lines;
    if (choice.splitBy && !isThere(*choice.splitBy))
        choice.splitBy.reset();
    const SplitUse use = splitUseOf(choice.shape);
    if (use == SplitUse::None)
        choice.splitBy.reset();
    if (use == SplitUse::Needed && !choice.splitBy) {
        const Dimension wanted = isStacked(choice) ? Dimension::Outcome : Dimension::Service;
        if (splits.empty())
            choice.shape = Shape::Lines;
        else
            choice.splitBy = isThere(wanted) ? wanted : splits.front();
    }
    std::erase_if(choice.where, [&](const Filter &filter) { return !isThere(filter.dimension); });
    if (!hasParts(choice))
        choice.top = 0;
    return choice;
}

TrendBar::TrendBar(const ReferenceData &reference, QWidget *parent)
    : QWidget(parent)
    , m_reference(reference)
    , m_measure(new QComboBox(this))
    , m_shape(new QComboBox(this))
    , m_split(new QComboBox(this))
    , m_years(new QSpinBox(this))
    , m_top(new QSpinBox(this))
    , m_filter(new QToolButton(this))
    , m_filterMenu(new QMenu(this))
    , m_private(new QCheckBox(tr("For me alone"), this))
    , m_save(new QToolButton(this))
    , m_delete(new QToolButton(this))
{
    setObjectName(u"trendBar"_s);
    new FlowLayout(this);
    for (QComboBox *combo : {m_measure, m_shape, m_split}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(combo == m_measure ? 20 : 14);
    }
    addField(tr("&Measure"), m_measure, u"trendMeasureComboBox"_s);
    addField(tr("Sho&wn as"), m_shape, u"trendShapeComboBox"_s);
    addField(tr("Spl&it by"), m_split, u"trendSplitComboBox"_s);
    m_years->setRange(1, kMostYears);
    addField(tr("Yea&rs"), m_years, u"trendYearsSpinBox"_s);
    m_top->setRange(0, kMostParts);
    m_top->setSpecialValueText(tr("all"));
    addField(tr("&Largest"), m_top, u"trendTopSpinBox"_s);
    m_topPair = m_top->parentWidget();
    m_top->setToolTip(tr("So many of the largest; the others are put together"));
    m_filter->setObjectName(u"trendFilterButton"_s);
    m_filter->setText(tr("&Only ..."));
    m_filter->setAccessibleName(tr("Only some cases"));
    m_filter->setToolTip(tr("Counts only cases of one kind, service, outcome ..."));
    m_filter->setIcon(icon(Icon::Add));
    m_filter->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_filter->setFocusPolicy(Qt::StrongFocus);
    m_filter->setPopupMode(QToolButton::InstantPopup);
    m_filterMenu->setObjectName(u"trendFilterMenu"_s);
    m_filter->setMenu(m_filterMenu);
    layout()->addWidget(m_filter);
    addEnd();
    fillMeasures();
    m_choice.measure = measures().front().id;
    connect(m_filterMenu, &QMenu::aboutToShow, this, &TrendBar::fillFilterMenu);
    for (QComboBox *combo : {m_measure, m_shape, m_split})
        connect(combo, &QComboBox::activated, this, &TrendBar::read);
    for (QSpinBox *box : {m_years, m_top})
        connect(box, &QSpinBox::valueChanged, this, &TrendBar::read);
    showChoice();
}

void TrendBar::addEnd()
{
    m_save->setObjectName(u"saveTrendButton"_s);
    m_save->setText(tr("Save trend ..."));
    m_save->setIcon(icon(Icon::Save));
    m_save->setToolTip(tr("Keeps the trend in the case file under a name (Ctrl+S)"));
    m_delete->setObjectName(u"deleteTrendButton"_s);
    m_delete->setText(tr("Delete trend"));
    m_delete->setIcon(icon(Icon::Delete));
    for (QToolButton *button : {m_save, m_delete}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAutoRaise(true);
        button->setAccessibleName(button->text());
    }
    m_private->setObjectName(u"privateTrendCheckBox"_s);
    m_private->setToolTip(tr("Nobody else finds the trend in the list"));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_private, m_save, m_delete})
        layout()->addWidget(widget);
    connect(m_save, &QToolButton::clicked, this, &TrendBar::saveWanted);
    connect(m_delete, &QToolButton::clicked, this, &TrendBar::deleteWanted);
}

void TrendBar::setSaved(bool isSaved, bool isPrivate, bool canSave)
{
    m_private->setChecked(isPrivate);
    m_private->setEnabled(canSave);
    m_save->setEnabled(canSave);
    m_delete->setVisible(isSaved);
    m_delete->setEnabled(canSave);
}

bool TrendBar::isPrivate() const
{
    return m_private->isChecked();
}

QWidget *TrendBar::first() const
{
    return m_measure;
}

void TrendBar::addField(const QString &label, QWidget *field, const QString &name)
{
    field->setObjectName(name);
    QString plain = label;
    field->setAccessibleName(plain.remove(u'&'));
    auto *pair = new QWidget(this);
    auto *caption = new QLabel(label, pair);
    caption->setBuddy(field);
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, Metrics(this).gap(), 0);
    row->setSpacing(Metrics(this).gap());
    row->addWidget(caption);
    row->addWidget(field);
    layout()->addWidget(pair);
}

void TrendBar::fillMeasures()
{
    for (const Measure &measure : measures()) {
        if (isOffered(measure))
            m_measure->addItem(measure.labelText(), QString(measure.id));
    }
    for (const auto &[shape, word] : kStoredWords<Shape>)
        m_shape->addItem(labelOf(shape), int(shape));
}

void TrendBar::setChoice(const TrendChoice &choice)
{
    m_choice = madeConsistent(choice);
    showChoice();
}

void TrendBar::showChoice()
{
    const QSignalBlocker noYears(m_years);
    const QSignalBlocker noTop(m_top);
    m_measure->setCurrentIndex(m_measure->findData(m_choice.measure));
    fillShapes();
    fillSplits();
    m_years->setValue(m_choice.years);
    m_top->setValue(m_choice.top);
    m_topPair->setVisible(hasParts(m_choice));
    showFilters();
}

/// What the measure cannot be drawn as is seen, and cannot be chosen.
void TrendBar::fillShapes()
{
    const Measure *measure = measureNamed(m_choice.measure);
    const auto *model = qobject_cast<QStandardItemModel *>(m_shape->model());
    for (int i = 0; measure && model && i < m_shape->count(); ++i) {
        const auto shape = Shape(m_shape->itemData(i).toInt());
        const bool isPile = shape == Shape::Stacked || shape == Shape::Shares;
        const bool needsSplit = splitUseOf(shape) == SplitUse::Needed;
        model->item(i)->setEnabled((!isPile || canBeStacked(*measure)) &&
                                   (!needsSplit || !splitsOf(*measure).empty()));
    }
    m_shape->setCurrentIndex(m_shape->findData(int(m_choice.shape)));
}

void TrendBar::fillSplits()
{
    m_split->clear();
    const SplitUse use = splitUseOf(m_choice.shape);
    if (use != SplitUse::Needed)
        m_split->addItem(tr("nothing"), kNoSplit);
    if (const Measure *measure = measureNamed(m_choice.measure); measure && use != SplitUse::None) {
        for (const Dimension dimension : splitsOf(*measure))
            m_split->addItem(labelOf(dimension), int(dimension));
    }
    m_split->setEnabled(use != SplitUse::None);
    m_split->setCurrentIndex(
        m_split->findData(m_choice.splitBy ? int(*m_choice.splitBy) : kNoSplit));
}

/// A button for each filter, which takes it away.
void TrendBar::showFilters()
{
    for (QToolButton *chip : m_chips) {
        layout()->removeWidget(chip);
        chip->deleteLater();
    }
    m_chips.clear();
    QWidget *before = m_filter;
    for (const Filter &filter : m_choice.where) {
        QStringList values;
        for (const auto &[value, name] : valuesOf(filter.dimension, m_reference)) {
            if (filter.values.contains(value))
                values.append(name);
        }
        const QString words =
            tr("%1: %2", "a dimension and its values")
                .arg(labelOf(filter.dimension),
                     (values.isEmpty() ? filter.values : values).join(tr(" or ")));
        auto *chip = new QToolButton(this);
        chip->setObjectName(u"trendFilterChip"_s);
        chip->setText(QString(words).replace(u'&', u"&&"_s));
        chip->setIcon(icon(Icon::Close));
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setFocusPolicy(Qt::StrongFocus);
        chip->setAccessibleName(tr("Take away %1").arg(words));
        chip->setToolTip(chip->accessibleName());
        connect(chip, &QToolButton::clicked, this,
                [this, dimension = filter.dimension] { removeFilter(dimension); });
        layout()->addWidget(chip);
        setTabOrder(before, chip);
        before = chip;
        chip->show();
        m_chips.push_back(chip);
    }
}

void TrendBar::fillFilterMenu()
{
    m_filterMenu->clear();
    const Measure *measure = measureNamed(m_choice.measure);
    if (!measure)
        return;
    for (const Dimension dimension : splitsOf(*measure)) {
        const auto values = valuesOf(dimension, m_reference);
        if (values.empty())
            continue;
        QMenu *menu = m_filterMenu->addMenu(labelOf(dimension));
        const auto set = std::ranges::find(m_choice.where, dimension, &Filter::dimension);
        for (const auto &[value, name] : values) {
            QAction *action = menu->addAction(QString(name).replace(u'&', u"&&"_s));
            action->setCheckable(true);
            action->setChecked(set != m_choice.where.end() && set->values.contains(value));
            connect(action, &QAction::triggered, this,
                    [this, dimension, value = value] { addFilter(dimension, value); });
        }
    }
}

/// Chosen once more, a value is taken away.
void TrendBar::addFilter(Dimension dimension, const QString &value)
{
    TrendChoice choice = m_choice;
    auto filter = std::ranges::find(choice.where, dimension, &Filter::dimension);
    if (filter == choice.where.end())
        choice.where.push_back({dimension, {value}});
    else if (filter->values.removeAll(value) == 0)
        filter->values.append(value);
    else if (filter->values.isEmpty())
        choice.where.erase(filter);
    adopt(std::move(choice));
}

void TrendBar::removeFilter(Dimension dimension)
{
    TrendChoice choice = m_choice;
    std::erase_if(choice.where,
                  [&](const Filter &filter) { return filter.dimension == dimension; });
    m_filter->setFocus(Qt::OtherFocusReason);
    adopt(std::move(choice));
}

void TrendBar::read()
{
    TrendChoice choice = m_choice;
    choice.measure = m_measure->currentData().toString();
    choice.shape = Shape(m_shape->currentData().toInt());
    const int split = m_split->currentIndex() < 0 ? kNoSplit : m_split->currentData().toInt();
    choice.splitBy = split == kNoSplit ? std::nullopt : std::optional(Dimension(split));
    choice.years = m_years->value();
    choice.top = m_top->value();
    adopt(std::move(choice));
}

void TrendBar::adopt(TrendChoice choice)
{
    choice = madeConsistent(std::move(choice));
    if (choice == m_choice)
        return;
    m_choice = std::move(choice);
    showChoice();
    Q_EMIT chosen();
}

} // namespace redress
