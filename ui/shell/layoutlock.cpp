// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/layoutlock.h"

#include "ui/widgets/keptsplitter.h"
#include "ui/widgets/recordheader.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/settings.h"

#include <QApplication>
#include <QEvent>
#include <QList>
#include <QPointer>

namespace redress {

LayoutLock::LayoutLock(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    qApp->installEventFilter(this);
    connect(&m_settings, &Settings::layoutLockChanged, this, [this] {
        for (QWidget *widget : QApplication::allWidgets())
            adopt(widget);
    });
}

bool LayoutLock::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && watched->isWidgetType())
        adopt(static_cast<QWidget *>(watched));
    return false;
}

void LayoutLock::adopt(QWidget *widget) const
{
    const bool isLocked = m_settings.value(Settings::Key::LockLayout).toBool();
    if (auto *header = qobject_cast<RecordHeader *>(widget))
        header->setLocked(isLocked);
    auto *handle = qobject_cast<QSplitterHandle *>(widget);
    if (!handle)
        return;
    handle->setAttribute(Qt::WA_TransparentForMouseEvents, isLocked);
    if (isLocked)
        handle->unsetCursor();
    else
        handle->setCursor(handle->orientation() == Qt::Horizontal ? Qt::SplitHCursor
                                                                  : Qt::SplitVCursor);
}

void LayoutLock::reset()
{
    m_settings.resetLayouts();
    m_settings.setValue(Settings::Key::DetailsPane, true);
    // A list that is sorted anew shows other details, whose labels are made anew: of all widgets
    // those are taken first that stay.
    QList<QPointer<RecordTable>> tables;
    QList<QPointer<KeptSplitter>> splitters;
    for (QWidget *widget : QApplication::allWidgets()) {
        if (auto *table = qobject_cast<RecordTable *>(widget); table && table->model())
            tables.append(table);
        else if (auto *splitter = qobject_cast<KeptSplitter *>(widget))
            splitters.append(splitter);
    }
    for (const QPointer<RecordTable> &table : tables) {
        if (table)
            table->resetLayout();
    }
    for (const QPointer<KeptSplitter> &splitter : splitters) {
        if (splitter)
            splitter->resetLayout();
    }
}

} // namespace redress
