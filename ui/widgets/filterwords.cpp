// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filterwords.h"

#include "ui/figures/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"

#include <QKeyEvent>
#include <QToolButton>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kMostLetters = 60; ///< Of one word; the whole of it is its tip.

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
    const auto add = [&](const QString &text, const QString &name) {
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
        buttons.append(button);
        return button;
    };
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        const QString &word = m_words[i];
        QString shown = word.size() > kMostLetters ? word.first(kMostLetters) + u'\u2026' : word;
        QToolButton *button =
            add(shown.replace(u'&', u"&&"_s), tr("Take away: %1", "a part of a search").arg(word));
        button->setObjectName(u"filterWordButton%1"_s.arg(i));
        button->installEventFilter(this);
        connect(button, &QToolButton::clicked, this, [this, i] { Q_EMIT removed(int(i)); });
    }
    if (!m_words.isEmpty()) {
        QToolButton *all = add(tr("Clear all"), tr("Show the whole list again"));
        all->setObjectName(u"clearFilterWordsButton"_s);
        connect(all, &QToolButton::clicked, this, &FilterWords::cleared);
    }
    setVisible(!m_words.isEmpty());
    if (focused < 0)
        return;
    if (m_words.isEmpty())
        Q_EMIT left();
    else
        buttons[std::min(focused, m_words.size() - 1)]->setFocus(Qt::OtherFocusReason);
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
