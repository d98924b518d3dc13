// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/statusshape.h"

#include <QAbstractButton>
#include <QWidget>

#include <vector>

class QButtonGroup;
class QComboBox;
class QHBoxLayout;

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

    /// The words may stand in two lines.
    void setWrapped(bool isWrapped);

    QSize sizeHint() const override;
    /// With less, its words are cut off.
    int leastWidth() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString spoken() const;
    /// The words, divided where that makes them narrowest.
    QStringList lines() const;

    StatusShape m_shape;
    QString m_alert;
    int m_count = 0;
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
    CounterButton *button(int index) const { return m_buttons[size_t(index)]; }

Q_SIGNALS:
    void chosen(int index);

private:
    void choose(int index);

    std::vector<Counter> m_counters;
    std::vector<CounterButton *> m_buttons;
    QButtonGroup *m_group;
    QWidget *m_row;
    QComboBox *m_combo;
};

} // namespace redress
