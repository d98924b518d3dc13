// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filterrow.h"

#include "core/search/searchparts.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/filteredit.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/recordheader.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include <utility>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int kLeastLetters = 3; ///< For which a tick list asks room.

/// Each value with quotes where it needs them, however it was typed.
QStringList valuesAsOffered(const QString &typed)
{
    QStringList values;
    for (const QString &value : search::valuesOf(typed))
        values.append(search::quotedIfNeeded(search::unquoted(value)));
    return values;
}

/// Hides what is scrolled behind the column that stays in sight.
class Cover final : public QWidget
{
public:
    explicit Cover(QWidget *parent)
        : QWidget(parent)
    {
        setAutoFillBackground(true);
        setBackgroundRole(QPalette::Base);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(edge(palette()));
        painter.drawLine(rect().topRight(), rect().bottomRight());
    }
};

} // namespace

FilterRow::FilterRow(RecordHeader &header)
    : QWidget(&header)
    , m_header(header)
    , m_cover(new Cover(this))
{
    setObjectName(u"filterRow"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    hide();
}

void FilterRow::addCell(int column, Kind kind, const QString &name)
{
    const QString called = tr("Only where %1 is", "a column").arg(name);
    Cell cell{kind, nullptr};
    if (kind == Kind::Ticks) {
        auto *box = new TickBox(tr("all", "values of a column"), this);
        box->setMinimumContentsLength(kLeastLetters);
        box->setAccessibleDescription(called);
        connect(box, &TickBox::tickedChanged, this,
                [this, column] { Q_EMIT changed(column, typed(column)); });
        cell.field = box;
    } else {
        auto *edit = new FilterEdit(this, FilterEdit::Look::Bare);
        edit->setTextMargins(Metrics(this).times(0.25), 0, 0, 0); // Beneath the words above.
        edit->setPlaceholderText(kind == Kind::Words  ? tr("contains")
                                 : kind == Kind::Days ? tr("from..to")
                                                      : tr("<5, 2~5"));
        edit->setToolTip(kind == Kind::Words ? tr("Words that it contains")
                         : kind == Kind::Days
                             ? tr("A day, or >1/4/2025, <1/4/2025, 1/4/2025..30/6/2025, 2025-26, "
                                  "10daysago; also none")
                             : tr("A number, or >5, <5, 2~5; late ones are below nought"));
        connect(edit, &FilterEdit::filterChanged, this,
                [this, column] { Q_EMIT changed(column, typed(column)); });
        connect(edit, &FilterEdit::leftDownwards, this, &FilterRow::leftDownwards);
        if (kind != Kind::Words) {
            edit->setContextMenuPolicy(Qt::CustomContextMenu);
            connect(edit, &QWidget::customContextMenuRequested, this,
                    [this, edit, kind](const QPoint &at) { offerSigns(*edit, kind, at); });
        }
        cell.field = edit;
    }
    cell.field->setObjectName(u"filterCell%1"_s.arg(column));
    cell.field->setAccessibleName(called);
    cell.field->installEventFilter(this);
    m_cells.insert(column, cell);
}

/// What the field understands, in words: the menu writes the sign for it.
void FilterRow::offerSigns(FilterEdit &edit, Kind kind, const QPoint &at)
{
    const bool isOfDays = kind == Kind::Days;
    QMenu *menu = edit.createStandardContextMenu();
    menu->setObjectName(u"filterSignMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *first = menu->actions().value(0);
    const auto offer = [&](const QString &words, const QString &sign, bool isAfter) {
        auto *action = new QAction(words, menu);
        menu->insertAction(first, action);
        connect(action, &QAction::triggered, &edit, [&edit, sign, isAfter] {
            QString said = edit.text().trimmed();
            while (!said.isEmpty() && u"<>=~"_s.contains(said.at(0)))
                said.remove(0, 1);
            edit.setText(isAfter ? said + sign : sign + said);
            edit.setFocus(Qt::OtherFocusReason);
        });
    };
    offer(isOfDays ? tr("&After a day: >") : tr("&More than: >"), u">"_s, false);
    offer(isOfDays ? tr("&Before a day: <") : tr("&Less than: <"), u"<"_s, false);
    offer(isOfDays ? tr("&From a day to another: ~") : tr("&From a number to another: ~"), u"~"_s,
          true);
    QAction *none = new QAction(tr("&None: it is not there"), menu);
    menu->insertAction(first, none);
    connect(none, &QAction::triggered, &edit, [&edit] { edit.setFilter(u"none"_s); });
    menu->insertSeparator(first);
    menu->popup(edit.mapToGlobal(at));
}

void FilterRow::setChoices(int column, const std::vector<TickBox::Choice> &choices)
{
    if (auto *box = qobject_cast<TickBox *>(cell(column)))
        box->setChoices(choices);
}

void FilterRow::setProvider(int column, std::function<std::vector<TickBox::Choice>()> provider)
{
    if (auto *box = qobject_cast<TickBox *>(cell(column)))
        box->setProvider(std::move(provider));
}

QString FilterRow::typed(int column) const
{
    if (const auto *box = qobject_cast<TickBox *>(cell(column)))
        return box->ticked().join(u',');
    const auto *edit = qobject_cast<FilterEdit *>(cell(column));
    return edit ? search::quotedIfNeeded(edit->text().trimmed()) : QString();
}

void FilterRow::setTyped(int column, const QString &typed)
{
    if (typed == this->typed(column))
        return;
    const QSignalBlocker quiet(this);
    if (auto *box = qobject_cast<TickBox *>(cell(column)))
        box->setTicked(valuesAsOffered(typed));
    else if (auto *edit = qobject_cast<FilterEdit *>(cell(column)))
        edit->setFilter(search::unquoted(typed));
}

bool FilterRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        for (auto it = m_cells.cbegin(); it != m_cells.cend(); ++it) {
            if (it->field == watched)
                Q_EMIT entered(it.key());
        }
    }
    return QWidget::eventFilter(watched, event);
}

/// Escape steps outwards: what is ticked goes, then the focus. No other key of a field is one of
/// the table, which would open a case.
void FilterRow::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    if (event->key() != Qt::Key_Escape)
        return;
    for (auto it = m_cells.cbegin(); it != m_cells.cend(); ++it) {
        auto *box = qobject_cast<TickBox *>(it->field);
        if (!box || !box->hasFocus() || box->ticked().isEmpty())
            continue;
        box->setTicked({});
        Q_EMIT changed(it.key(), {});
        return;
    }
    Q_EMIT leftDownwards();
}

QList<QWidget *> FilterRow::cellsInSight() const
{
    QList<QWidget *> cells;
    for (int visual = 0; visual < m_header.count(); ++visual) {
        const int column = m_header.logicalIndex(visual);
        if (!m_header.isSectionHidden(column) && cell(column))
            cells.append(cell(column));
    }
    return cells;
}

int FilterRow::neededHeight() const
{
    const Metrics metrics(this);
    return metrics.field() + metrics.times(0.5);
}

void FilterRow::place(int frozen)
{
    const Metrics metrics(this);
    const int top = metrics.times(0.2);
    const int height = metrics.field();
    for (auto it = m_cells.cbegin(); it != m_cells.cend(); ++it) {
        const bool isShown = !m_header.isSectionHidden(it.key());
        it->field->setVisible(isShown);
        if (!isShown)
            continue;
        const int left = it.key() == frozen ? 0 : m_header.sectionViewportPosition(it.key());
        it->field->setGeometry(left + metrics.times(0.2), top,
                               m_header.sectionSize(it.key()) - metrics.times(0.4), height);
    }
    const bool isCovered = frozen >= 0 && cell(frozen);
    m_cover->setVisible(isCovered);
    if (isCovered) {
        m_cover->setGeometry(0, 0, m_header.sectionSize(frozen), this->height());
        m_cover->raise();
        cell(frozen)->raise();
    }
    const QList<QWidget *> cells = cellsInSight();
    for (qsizetype i = 1; i < cells.size(); ++i)
        setTabOrder(cells[i - 1], cells[i]);
}

} // namespace redress
