// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QWidget>

class QButtonGroup;

namespace redress {

/// One of the buttons of a SegmentedSwitch.
class SegmentButton final : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Place { First, Middle, Last };

    SegmentButton(const QString &text, Place place, QWidget *parent);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Place m_place;
};

/// A choice between two or three, all of which are seen. Arrow keys go through them.
class SegmentedSwitch final : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedSwitch(const QStringList &texts, QWidget *parent = nullptr);

    int current() const;
    void setCurrent(int index);
    SegmentButton *button(int index) const;

Q_SIGNALS:
    void chosen(int index);

private:
    QButtonGroup *m_group;
};

} // namespace redress
