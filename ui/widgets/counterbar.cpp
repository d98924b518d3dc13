// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/counterbar.h"

#include "ui/figures/flowlayout.h"
#include "ui/widgets/metrics.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>

#include <numeric>
#include <utility>

namespace redress {

namespace {

int widest(const QFontMetrics &metrics, const QStringList &lines)
{
    int width = 0;
    for (const QString &line : lines)
        width = qMax(width, metrics.horizontalAdvance(line));
    return width;
}

} // namespace

CounterButton::CounterButton(StatusShape shape, const QString &words, QWidget *parent)
    : QAbstractButton(parent)
    , m_shape(shape)
{
    setText(words);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setCount(0);
}

void CounterButton::setCount(int count)
{
    m_count = count;
    setAccessibleName(spoken());
    updateGeometry();
    update();
}

void CounterButton::setAlert(const QString &words)
{
    m_alert = words;
    setToolTip(words);
    setAccessibleName(spoken());
    updateGeometry();
    update();
}

QString CounterButton::spoken() const
{
    const QString figure =
        tr("%1, %2", "words and figure of a counter").arg(shownWords()).arg(m_count);
    return m_alert.isEmpty() ? figure
                             : tr("%1, %2", "words and figure of a counter").arg(figure, m_alert);
}

QString CounterButton::shownWords() const
{
    return joining::words(m_join, text());
}

void CounterButton::setJoin(Join join)
{
    if (std::exchange(m_join, join) == join)
        return;
    setAccessibleName(spoken());
    updateGeometry();
    update();
}

void CounterButton::mousePressEvent(QMouseEvent *event)
{
    m_pressed = m_isJoinable && event->button() == Qt::LeftButton ? joining::of(event->modifiers())
                                                                  : Join::Only;
    if (m_pressed == Join::Only)
        QAbstractButton::mousePressEvent(event);
}

void CounterButton::mouseReleaseEvent(QMouseEvent *event)
{
    const Join join = std::exchange(m_pressed, Join::Only);
    if (join == Join::Only)
        QAbstractButton::mouseReleaseEvent(event);
    else if (hitButton(event->pos()))
        Q_EMIT joinWanted(join);
}

void CounterButton::keyPressEvent(QKeyEvent *event)
{
#ifndef Q_OS_WIN // which asks for the menu by itself
    if (event->modifiers() == Qt::ShiftModifier && event->key() == Qt::Key_F10) {
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, rect().center(),
                                mapToGlobal(rect().center()));
        contextMenuEvent(&asked);
        return;
    }
#endif
    QAbstractButton::keyPressEvent(event);
}

void CounterButton::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_isJoinable) {
        QAbstractButton::contextMenuEvent(event);
        return;
    }
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("joinMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    joining::addWays(*menu, text(), [this](Join join) { Q_EMIT joinWanted(join); });
    Q_EMIT menuWanted(menu);
    menu->popup(event->globalPos());
}

void CounterButton::setWrapped(bool isWrapped)
{
    if (isWrapped == m_isWrapped)
        return;
    m_isWrapped = isWrapped;
    updateGeometry();
    update();
}

QStringList CounterButton::lines() const
{
    const QString words = shownWords();
    QStringList best{words};
    if (!m_isWrapped)
        return best;
    for (qsizetype at = words.indexOf(u' '); at >= 0; at = words.indexOf(u' ', at + 1)) {
        const QStringList lines{words.first(at), words.sliced(at + 1)};
        if (widest(fontMetrics(), lines) < widest(fontMetrics(), best))
            best = lines;
    }
    return best;
}

QSize CounterButton::sizeHint() const
{
    const Metrics metrics(this);
    const int words = widest(QFontMetrics(metrics.bold()), lines());
    const QFontMetrics figures(metrics.title());
    const int top = figures.horizontalAdvance(QLocale().toString(m_count)) + metrics.times(1.6);
    // All alike high, whether their own words need the second line or not.
    const int second = m_isWrapped ? fontMetrics().lineSpacing() : 0;
    return {qMax(words, top) + metrics.times(1.9), figures.height() + metrics.times(2.7) + second};
}

int CounterButton::leastWidth() const
{
    const Metrics metrics(this);
    return widest(fontMetrics(), lines()) + metrics.times(1.2);
}

void CounterButton::paintEvent(QPaintEvent *)
{
    const Metrics metrics(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor base = palette().color(QPalette::Base);
    const QColor accent = ink(Role::Accent, palette());
    const double radius = metrics.times(0.22);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isChecked() || m_join != Join::Only) {
        painter.setPen(line(palette()));
        painter.setBrush(base);
        painter.drawRoundedRect(frame, radius, radius);
        painter.fillRect(QRectF(0, height() - metrics.times(0.22), width(), metrics.times(0.22)),
                         accent);
    } else if (underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tinted(palette(), palette().color(QPalette::Window), 0.05));
        painter.drawRoundedRect(frame, radius, radius);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(accent, 2));
        painter.drawRoundedRect(frame.adjusted(1, 1, -1, -1), radius, radius);
    }

    const StatusShape shape = isAlert() ? StatusShape::Late : m_shape;
    const QColor colour = ink(m_count > 0 ? roleOf(shape) : Role::Quiet, palette());
    const int inset = metrics.times(0.95);
    const QFontMetrics figures(metrics.title());
    QRect top(inset, metrics.times(0.45), width() - inset, figures.height());
    if (shape != StatusShape::None) {
        const int side = metrics.shape();
        const QRect box(inset, top.center().y() - side / 2 + 1, side, side);
        paintShape(painter, box, shape, colour,
                   isChecked() ? base : palette().color(QPalette::Window));
        top.setLeft(box.right() + metrics.times(0.6));
    }
    QFont large = metrics.title();
    large.setWeight(isChecked() || isAlert() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(large);
    painter.setPen(shape == StatusShape::None && m_count > 0 ? palette().color(QPalette::WindowText)
                                                             : colour);
    painter.drawText(top, Qt::AlignLeft | Qt::AlignVCenter, QLocale().toString(m_count));
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRect(inset, top.bottom() + 1, width() - inset, height() - top.bottom()),
                     Qt::AlignLeft | Qt::AlignTop, lines().join(u'\n'));
}

CounterBar::CounterBar(const std::vector<Counter> &counters, QWidget *parent)
    : QWidget(parent)
    , m_counters(counters)
    , m_group(new QButtonGroup(this))
    , m_row(new QWidget(this))
    , m_combo(new QComboBox(this))
{
    auto *row = new FlowLayout(m_row);
    row->setGap(0);
    for (size_t i = 0; i < counters.size(); ++i) {
        auto *made = new CounterButton(counters[i].shape, counters[i].words, m_row);
        m_buttons.push_back(made);
        m_group->addButton(made, int(i));
        row->addWidget(made);
        m_combo->addItem(counters[i].words);
    }
    m_combo->setObjectName(QStringLiteral("counterComboBox"));
    m_combo->setAccessibleName(tr("What the list shows"));
    m_combo->setAccessibleDescription(m_combo->accessibleName());
    m_combo->setPlaceholderText(tr("None of these lists"));
    m_combo->hide();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_row);
    layout->addWidget(m_combo);
    m_buttons.front()->setChecked(true);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool isChecked) {
        if (isChecked)
            choose(index);
    });
    connect(m_combo, &QComboBox::activated, this, &CounterBar::setCurrent);
}

void CounterBar::setJoinable()
{
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setJoinable(true);
        m_buttons[i]->setAccessibleDescription(
            tr("Shift+F10 joins it with what is shown: and, or, not."));
        connect(m_buttons[i], &CounterButton::joinWanted, this,
                [this, i](Join join) { Q_EMIT joined(int(i), join); });
        connect(m_buttons[i], &CounterButton::menuWanted, this,
                [this, i](QMenu *menu) { Q_EMIT menuWanted(int(i), menu); });
        // Also the one that is chosen: it alone again.
        connect(m_buttons[i], &QAbstractButton::clicked, this, [this, i] {
            if (m_hasJoined)
                Q_EMIT joined(int(i), Join::Only);
        });
    }
    m_combo->setAccessibleDescription(
        tr("Shift+F10 joins another list with what is shown: and, or, not."));
    m_combo->installEventFilter(this);
}

void CounterBar::setJoined(const std::map<int, Join> &joined)
{
    m_hasJoined = !joined.empty();
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        const auto found = joined.find(int(i));
        m_buttons[i]->setJoin(found == joined.end() ? Join::Only : found->second);
        m_combo->setItemText(int(i), m_buttons[i]->accessibleName());
    }
}

/// The list stands for the buttons where there is little room: its menu asks which one, and how.
void CounterBar::showJoins(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("joinMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        QString shown = m_counters[i].words;
        QMenu *ways = menu->addMenu(shown.replace(u'&', QStringLiteral("&&")));
        joining::addWays(*ways, m_counters[i].words,
                         [this, i](Join join) { Q_EMIT joined(int(i), join); });
        Q_EMIT menuWanted(int(i), ways);
    }
    menu->popup(globalPosition);
}

bool CounterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_combo)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ContextMenu) {
        showJoins(static_cast<QContextMenuEvent *>(event)->globalPos());
        return true;
    }
#ifndef Q_OS_WIN
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::ShiftModifier && key->key() == Qt::Key_F10) {
            showJoins(m_combo->mapToGlobal(m_combo->rect().bottomLeft()));
            return true;
        }
    }
#endif
    return QWidget::eventFilter(watched, event);
}

void CounterBar::choose(int index)
{
    const QSignalBlocker blocker(m_combo);
    m_combo->setCurrentIndex(index);
    Q_EMIT chosen(index);
}

void CounterBar::setCount(int index, int count, const QString &alert)
{
    CounterButton *button = m_buttons[size_t(index)];
    button->setCount(count);
    button->setAlert(alert);
    m_combo->setItemText(index, button->accessibleName());
}

void CounterBar::setWords(int index, const QString &words)
{
    m_counters[size_t(index)].words = words;
    CounterButton *button = m_buttons[size_t(index)];
    button->setText(words);
    setCount(index, button->count(), button->toolTip());
}

int CounterBar::current() const
{
    return m_group->checkedId();
}

void CounterBar::setCurrent(int index)
{
    if (QAbstractButton *wanted = m_group->button(index))
        wanted->setChecked(true);
}

void CounterBar::clearCurrent()
{
    QAbstractButton *checked = m_group->checkedButton();
    if (!checked)
        return;
    m_group->setExclusive(false);
    checked->setChecked(false);
    m_group->setExclusive(true);
    const QSignalBlocker blocker(m_combo);
    m_combo->setCurrentIndex(-1);
}

bool CounterBar::fits(int width) const
{
    const auto add = [](int sum, const CounterButton *one) { return sum + one->leastWidth(); };
    return std::accumulate(m_buttons.begin(), m_buttons.end(), 0, add) <= width;
}

void CounterBar::setWrapped(bool isWrapped)
{
    for (CounterButton *button : m_buttons)
        button->setWrapped(isWrapped);
}

void CounterBar::setCramped(bool isCramped)
{
    m_row->setVisible(!isCramped);
    m_combo->setVisible(isCramped);
}

} // namespace redress
