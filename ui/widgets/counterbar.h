// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/joining.h"
#include "ui/widgets/statusshape.h"

#include <QAbstractButton>
#include <QWidget>

#include <map>
#include <vector>

class QButtonGroup;
class QComboBox;
class QHBoxLayout;
class QMenu;

namespace redress {

/// A count that can be pressed: shape, figure, words.
class CounterButton final : public QAbstractButton
{
    Q_OBJECT

public:
    CounterButton(StatusShape shape, const QString &words, QWidget *parent);

    void setCount(int count);
    int count() const { return m_count; }
    /// Makes the figure stand out, and says why; empty: it does not.
    void setAlert(const QString &words);
    bool isAlert() const { return !m_alert.isEmpty(); }

    /// Whether it can be joined with what is chosen, by keys that are held or from its menu.
    void setJoinable(bool isJoinable) { m_isJoinable = isJoinable; }
    /// How it goes together with the counter that is chosen; Join::Only: not at all.
    void setJoin(Join join);

    /// The words may stand in two lines.
    void setWrapped(bool isWrapped);

    QSize sizeHint() const override;
    /// With less, its words are cut off.
    int leastWidth() const;

Q_SIGNALS:
    void joinWanted(redress::Join join);
    void menuWanted(QMenu *menu);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString spoken() const;
    /// With the word of how it is joined.
    QString shownWords() const;
    /// The words, divided where that makes them narrowest.
    QStringList lines() const;

    StatusShape m_shape;
    QString m_alert;
    int m_count = 0;
    Join m_join = Join::Only;
    Join m_pressed = Join::Only; ///< By the key that is held.
    bool m_isJoinable = false;
    bool m_isWrapped = false;
};

/// Counters of which one is chosen and narrows the list down; a drop-down list where there is
/// little room.
class CounterBar final : public QWidget
{
    Q_OBJECT

public:
    struct Counter {
        StatusShape shape = StatusShape::None;
        QString words;
    };

    explicit CounterBar(const std::vector<Counter> &counters, QWidget *parent = nullptr);

    /// \param alert why the figure stands out; empty: it does not.
    void setCount(int index, int count, const QString &alert = {});
    void setWords(int index, const QString &words);
    int count(int index) const { return m_buttons[size_t(index)]->count(); }
    int current() const;
    void setCurrent(int index);
    /// None is chosen; current() is then -1.
    void clearCurrent();
    void setCramped(bool isCramped);
    /// Words of more than one line, for languages that need more of them.
    void setWrapped(bool isWrapped);
    /// Whether the words of all counters have room side by side.
    bool fits(int width) const;
    /// Counters can be joined with the one that is chosen, at the buttons and in a menu of the
    /// list.
    void setJoinable();
    /// Those that are, by their places.
    void setJoined(const std::map<int, Join> &joined);
    CounterButton *button(int index) const { return m_buttons[size_t(index)]; }

Q_SIGNALS:
    void chosen(int index);
    void joined(int index, redress::Join join);
    /// The menu of a counter is about to be shown: more can be put into it.
    void menuWanted(int index, QMenu *menu);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showJoins(const QPoint &globalPosition);
    void choose(int index);

    std::vector<Counter> m_counters;
    std::vector<CounterButton *> m_buttons;
    QButtonGroup *m_group;
    QWidget *m_row;
    QComboBox *m_combo;
};

} // namespace redress
