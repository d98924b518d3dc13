// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/faultsummary.h"

#include "ui/widgets/colours.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/roomylines.h"

#include <QKeyEvent>

namespace redress {

FaultSummary::FaultSummary(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("faultSummary"));
    setFrameShape(StyledPanel);
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setTabKeyNavigation(false);
    setCursor(Qt::PointingHandCursor);
    setItemDelegate(new RoomyLines(this));
    connect(this, &QListWidget::itemClicked, this, &FaultSummary::follow);
    hide();
}

void FaultSummary::setEntries(std::vector<Entry> entries)
{
    m_entries = std::move(entries);
    clear();
    for (const Entry &entry : m_entries)
        addItem(tr("%1: %2", "label of a field, what is wrong")
                    .arg(entry.field.simplified(), entry.words));
    adoptColours();
    setAccessibleName(tr("Not saved: %n fault(s)", nullptr, int(m_entries.size())));
    setAccessibleDescription(tr("Enter goes to the field."));
    setVisible(!m_entries.empty());
    updateGeometry();
}

void FaultSummary::goToFirst()
{
    if (m_entries.empty())
        return;
    setCurrentRow(0);
    setFocus(Qt::OtherFocusReason);
}

void FaultSummary::follow(const QListWidgetItem *item) const
{
    const int at = row(item);
    if (at >= 0 && at < int(m_entries.size()))
        m_entries[size_t(at)].go();
}

void FaultSummary::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (currentItem())
            follow(currentItem());
        return;
    }
    QListWidget::keyPressEvent(event);
}

QSize FaultSummary::sizeHint() const
{
    int height = 2 * frameWidth();
    for (int i = 0; i < count(); ++i)
        height += sizeHintForRow(i) + 2 * spacing();
    return {Metrics(this).times(20), height};
}

void FaultSummary::adoptColours()
{
    const QColor loud = ink(Role::Late, palette());
    for (int i = 0; i < count(); ++i)
        item(i)->setForeground(loud);
}

void FaultSummary::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    else if (event->type() == QEvent::PaletteChange)
        adoptColours();
}

void FaultSummary::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    updateGeometry(); // Words that wrap take more lines.
}

} // namespace redress
