// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choicebox.h"

#include <QWheelEvent>

namespace redress {

ChoiceBox::ChoiceBox(QWidget *parent)
    : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(24);
    setMaxVisibleItems(16);
}

void ChoiceBox::addNone(const QString &text)
{
    addItem(text, QVariant());
}

std::optional<qint64> ChoiceBox::value() const
{
    const QVariant chosen = currentData();
    return chosen.isValid() ? std::optional(chosen.toLongLong()) : std::nullopt;
}

void ChoiceBox::setValue(std::optional<qint64> value, const QString &missing)
{
    int index = -1;
    for (int i = 0; i < count() && index < 0; ++i) {
        const QVariant one = itemData(i);
        if (value ? one.isValid() && one.toLongLong() == *value : !one.isValid())
            index = i;
    }
    if (index < 0 && value && !missing.isEmpty()) {
        addItem(tr("%1 (no longer used)").arg(missing), *value);
        index = count() - 1;
    }
    setCurrentIndex(index);
}

void ChoiceBox::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace redress
