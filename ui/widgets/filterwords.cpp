// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filterwords.h"

#include "ui/figures/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"

#include <QKeyEvent>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kMostLetters = 60; ///< Of one word; the whole of it is its tip.
constexpr double kLow = 44;            ///< Of a window, times the height of the text.

QString shortened(const QString &word)
{
    QString shown = word.size() > kMostLetters ? word.first(kMostLetters) + u'\u2026' : word;
    return shown.replace(u'&', u"&&"_s);
}

} // namespace

FilterWords::FilterWords(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"filterWords"_s);
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setGap(Metrics(this).times(0.4));
    hide();
}

QSize FilterWords::minimumSizeHint() const
{
    return {0, QWidget::minimumSizeHint().height()};
}

void FilterWords::setWords(const QStringList &words)
{
    if (words == m_words)
        return;
    m_words = words;
    rebuild();
}

void FilterWords::rebuild()
{
    const QList<QToolButton *> before = findChildren<QToolButton *>();
    qsizetype focused = -1;
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (focused < 0 && before[i]->hasFocus())
            focused = i;
        layout()->removeWidget(before[i]);
        before[i]->hide();
        before[i]->deleteLater(); // It may be the one whose click led here.
        before[i]->setObjectName({});
        before[i]->setParent(nullptr);
    }
    QList<QToolButton *> buttons;
    if (m_isCollapsed && !m_words.isEmpty())
        buttons.append(addMenu());
    for (qsizetype i = 0; i < m_words.size() && !m_isCollapsed; ++i) {
        const QString &word = m_words[i];
        QToolButton *button =
            add(shortened(word), tr("Take away: %1", "a part of a search").arg(word));
        buttons.append(button);
        button->setObjectName(u"filterWordButton%1"_s.arg(i));
        button->installEventFilter(this);
        connect(button, &QToolButton::clicked, this, [this, i] { Q_EMIT removed(int(i)); });
    }
    if (!m_words.isEmpty()) {
        QToolButton *all = add(tr("Clear all"), tr("Show the whole list again"));
        buttons.append(all);
        all->setObjectName(u"clearFilterWordsButton"_s);
        connect(all, &QToolButton::clicked, this, &FilterWords::cleared);
    }
    setVisible(!m_words.isEmpty());
    adoptOrder();
    if (focused < 0)
        return;
    if (m_words.isEmpty())
        Q_EMIT left();
    else
        buttons[std::min(focused, std::max<qsizetype>(0, buttons.size() - 2))]->setFocus(
            Qt::OtherFocusReason);
}

QToolButton *FilterWords::add(const QString &text, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIcon(icon(Icon::Close));
    button->setText(text);
    button->setAccessibleName(name);
    button->setToolTip(name);
    layout()->addWidget(button);
    button->show();
    return button;
}

/// The words, each to be taken away, behind one button.
QToolButton *FilterWords::addMenu()
{
    const QString counted = tr("%n filter(s)", nullptr, int(m_words.size()));
    QToolButton *button =
        add(counted, tr("%1: %2", "how many filters; which").arg(counted, m_words.join(u", "_s)));
    button->setObjectName(u"filterWordsButton"_s);
    button->setIcon({});
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(button);
    menu->setObjectName(u"filterWordsMenu"_s);
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        QAction *action =
            menu->addAction(icon(Icon::Close),
                            tr("Take away: %1", "a part of a search").arg(shortened(m_words[i])));
        connect(action, &QAction::triggered, this, [this, i] { Q_EMIT removed(int(i)); });
    }
    button->setMenu(menu);
    return button;
}

void FilterWords::follow(QWidget *before)
{
    m_before = before;
    adoptOrder();
}

/// Buttons that are made anew come last in a window otherwise.
void FilterWords::adoptOrder()
{
    QWidget *previous = m_before;
    for (QToolButton *button : findChildren<QToolButton *>()) {
        if (previous)
            setTabOrder(previous, button);
        previous = button;
    }
}

void FilterWords::setCollapsed(bool isCollapsed)
{
    if (isCollapsed == m_isCollapsed)
        return;
    m_isCollapsed = isCollapsed;
    rebuild();
}

bool isLow(const QWidget *widget)
{
    return widget->window()->height() < Metrics(widget).times(kLow);
}

bool FilterWords::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
            static_cast<QToolButton *>(watched)->click();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace redress
