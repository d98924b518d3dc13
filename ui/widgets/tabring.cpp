// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tabring.h"

#include <QWidget>

namespace redress {

namespace {

bool isStop(const QWidget &widget, const QWidget &window)
{
    return (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget.focusProxy() &&
           !widget.isWindow() && widget.isEnabled() && widget.isVisibleTo(&window);
}

} // namespace

bool stepInRing(QWidget &window, bool isForwards)
{
    QWidget *from = window.focusWidget() ? window.focusWidget() : &window;
    const auto after = [isForwards](const QWidget *widget) {
        return isForwards ? widget->nextInFocusChain() : widget->previousInFocusChain();
    };
    for (QWidget *next = after(from); next && next != from; next = after(next)) {
        if (!isStop(*next, window))
            continue;
        next->setFocus(isForwards ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        return true;
    }
    return false;
}

} // namespace redress
