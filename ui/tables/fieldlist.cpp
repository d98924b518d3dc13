// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/fieldlist.h"

#include "core/base/textmatch.h"
#include "core/statistics/labels.h"
#include "ui/tables/fieldshelf.h"
#include "ui/widgets/filteredit.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/segmentedswitch.h"
#include "ui/widgets/textlabel.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QVBoxLayout>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int kWordRole = Qt::UserRole + 1;
constexpr auto kMeasure = "measure:"_L1;
constexpr auto kDimension = "dimension:"_L1;

} // namespace

QString fieldWord(const QString &measure)
{
    return QString(kMeasure) + measure;
}

QString fieldWord(Dimension dimension)
{
    return QString(kDimension) + toStored(dimension);
}

std::optional<Dimension> dimensionIn(const QString &word)
{
    return word.startsWith(kDimension) ? fromStored<Dimension>(word.mid(kDimension.size()))
                                       : std::nullopt;
}

QString measureIn(const QString &word)
{
    return word.startsWith(kMeasure) ? word.mid(kMeasure.size()) : QString();
}

QStringList FieldListWidget::mimeTypes() const
{
    return {u"application/x-redress-field"_s};
}

QMimeData *FieldListWidget::mimeData(const QList<QListWidgetItem *> &items) const
{
    return items.isEmpty()
               ? nullptr
               : FieldShelf::mimeOf({items.first()->data(kWordRole).toString(), {}, -1});
}

void FieldListWidget::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT entered();
        return;
    }
    QListWidget::keyPressEvent(event);
}

FieldList::FieldList(QWidget *parent)
    : QWidget(parent)
{
    construct();
    fill();
}

void FieldList::construct()
{
    const Metrics metrics(this);
    m_switch = new SegmentedSwitch({tr("Cou&nt"), tr("Sp&lit by")}, this);
    m_switch->setObjectName(u"fieldSwitch"_s);
    m_filter = new FilterEdit(this);
    m_filter->setObjectName(u"fieldFilterLineEdit"_s);
    m_list = new FieldListWidget(this);
    m_list->setObjectName(u"fieldListWidget"_s);
    m_list->setDragEnabled(true);
    m_list->setDragDropMode(QAbstractItemView::DragOnly);
    m_list->setTabKeyNavigation(false);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setMinimumHeight(metrics.times(14));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_description = new TextLabel(TextLabel::Kind::Quiet, this);
    m_description->setObjectName(u"fieldDescriptionLabel"_s);
    m_description->setWordWrap(true);
    m_description->setMinimumHeight(metrics.times(3.6));
    m_description->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.gap());
    layout->addWidget(m_switch, 0, Qt::AlignLeft);
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_description);
    connect(m_switch, &SegmentedSwitch::chosen, this,
            [this](int index) { showFields(Shows(index)); });
    connect(m_filter, &FilterEdit::filterChanged, this, &FieldList::fill);
    connect(m_filter, &FilterEdit::leftDownwards, this, [this] { m_list->setFocus(); });
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        describe();
        Q_EMIT currentChanged();
    });
    connect(m_list, &FieldListWidget::entered, this, &FieldList::entered);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &FieldList::entered);
}

void FieldList::setTable(const TableDefinition &table)
{
    m_table = table;
    fill();
}

void FieldList::showFields(Shows what)
{
    m_shows = what;
    m_switch->setCurrent(int(what));
    m_filter->setFilter(QString());
    fill();
}

void FieldList::clearFind()
{
    m_filter->setFilter(QString());
}

void FieldList::fill()
{
    const QString kept = wordOfCurrent();
    const bool areMeasures = m_shows == Shows::Measures;
    const QString find = areMeasures ? tr("Find a measure") : tr("Find what to split by");
    m_filter->setPlaceholderText(find);
    m_filter->setAccessibleName(find);
    m_list->setAccessibleName(areMeasures ? tr("What can be counted")
                                          : tr("What it can be split by"));
    const QStringList words = folded(m_filter->text()).simplified().split(u' ', Qt::SkipEmptyParts);
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    const auto add = [&](const QString &word, const QString &label, const QString &description,
                         bool isGrey) {
        const QString text = folded(QString(label + u' ' + description));
        const bool isWanted =
            std::ranges::all_of(words, [&](const QString &typed) { return text.contains(typed); });
        if (!isWanted)
            return;
        auto *item = new QListWidgetItem(label, m_list);
        item->setData(kWordRole, word);
        item->setToolTip(description);
        item->setData(Qt::AccessibleDescriptionRole, description);
        if (isGrey)
            item->setData(QuietRole, true);
        if (word == kept)
            m_list->setCurrentItem(item);
    };
    if (areMeasures) {
        for (const Measure &measure : measures())
            add(fieldWord(QString(measure.id)), measure.labelText(), measure.basisText(), false);
    } else {
        for (const auto &[dimension, word] : kStoredWords<Dimension>) {
            const auto row = whyNotAxis(m_table.measures, dimension, Axis::Rows);
            const auto column = whyNotAxis(m_table.measures, dimension, Axis::Columns);
            const auto filter = redress::whyNotFilter(m_table.measures, dimension);
            const bool isGrey = row && column && filter;
            add(fieldWord(dimension), labelOf(dimension), isGrey ? *row : QString(), isGrey);
        }
    }
    // What begins as was typed is meant first.
    const QString typed = words.join(u' ');
    for (int row = 0; row < m_list->count() && !typed.isEmpty(); ++row) {
        if (folded(m_list->item(row)->text()).startsWith(typed)) {
            m_list->setCurrentRow(row);
            break;
        }
    }
    if (m_list->currentRow() < 0 && m_list->count() > 0)
        m_list->setCurrentRow(0);
    describe();
    Q_EMIT currentChanged();
}

void FieldList::describe()
{
    QString words;
    if (const Measure *measure = measureNamed(this->measure())) {
        words = measure->basisText();
    } else if (dimension()) {
        const auto row = whyNotRow();
        const auto column = whyNotColumn();
        const auto filter = whyNotFilter();
        if (row || column || filter)
            words = row ? *row : column ? *column : *filter;
        else
            words = tr("Can stand in rows and columns, and narrow the table down.");
    }
    m_description->setText(words);
}

QString FieldList::wordOfCurrent() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(kWordRole).toString() : QString();
}

QString FieldList::measure() const
{
    return measureIn(wordOfCurrent());
}

std::optional<Dimension> FieldList::dimension() const
{
    return dimensionIn(wordOfCurrent());
}

std::optional<QString> FieldList::whyNotRow() const
{
    const auto chosen = dimension();
    return chosen ? whyNotAxis(m_table.measures, *chosen, Axis::Rows) : std::nullopt;
}

std::optional<QString> FieldList::whyNotColumn() const
{
    const auto chosen = dimension();
    return chosen ? whyNotAxis(m_table.measures, *chosen, Axis::Columns) : std::nullopt;
}

std::optional<QString> FieldList::whyNotFilter() const
{
    const auto chosen = dimension();
    return chosen ? redress::whyNotFilter(m_table.measures, *chosen) : std::nullopt;
}

} // namespace redress
