// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/panesizes.h"

#include <QSplitter>

namespace redress {

namespace {

/// The neighbour with which a pane shares its divider: the next one that is shown, or the one
/// before.
int neighbourOf(const QSplitter &splitter, int pane)
{
    for (const int direction : {1, -1}) {
        for (int at = pane + direction; at >= 0 && at < splitter.count(); at += direction) {
            if (splitter.widget(at)->isVisible())
                return at;
        }
    }
    return -1;
}

int leastOf(const QSplitter &splitter, int pane)
{
    const QSize least =
        splitter.widget(pane)->minimumSizeHint().expandedTo(splitter.widget(pane)->minimumSize());
    return splitter.orientation() == Qt::Horizontal ? least.width() : least.height();
}

bool resizeIn(QSplitter &splitter, int pane, int step)
{
    const int other = neighbourOf(splitter, pane);
    if (other < 0)
        return false;
    QList<int> sizes = splitter.sizes();
    const int from = step > 0 ? other : pane;
    const int moved = qMin(qAbs(step), sizes[from] - leastOf(splitter, from));
    if (moved <= 0)
        return false;
    sizes[from] -= moved;
    sizes[from == pane ? other : pane] += moved;
    splitter.setSizes(sizes);
    const int handle = qMax(pane, other);
    Q_EMIT splitter.splitterMoved(splitter.sizes().first(), handle);
    return true;
}

} // namespace

bool resizePane(QWidget &inside, int step)
{
    QWidget *child = &inside;
    for (QWidget *parent = inside.parentWidget(); parent; parent = parent->parentWidget()) {
        auto *splitter = qobject_cast<QSplitter *>(parent);
        if (splitter && resizeIn(*splitter, splitter->indexOf(child), step))
            return true;
        if (parent->isWindow())
            break;
        child = parent;
    }
    return false;
}

} // namespace redress
