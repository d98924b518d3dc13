// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keptsplitter.h"

#include "ui/widgets/settings.h"

namespace redress {

KeptSplitter::KeptSplitter(Qt::Orientation orientation, QWidget *parent)
    : QSplitter(orientation, parent)
{
    setChildrenCollapsible(false);
    connect(this, &QSplitter::splitterMoved, this, [this] {
        if (!m_isKept || !m_settings)
            return;
        m_hasOwnSizes = true;
        m_settings->setLayout(m_name, saveState());
    });
}

void KeptSplitter::rememberAs(const QString &name, Settings &settings, const QList<int> &firstSizes)
{
    m_name = name;
    m_settings = &settings;
    m_firstSizes = firstSizes;
    restoreSizes();
    connect(&settings, &Settings::layoutsTaken, this, [this] {
        if (m_isKept)
            restoreSizes();
    });
}

void KeptSplitter::restoreSizes()
{
    const QByteArray kept = m_settings ? m_settings->layout(m_name) : QByteArray();
    m_hasOwnSizes = !kept.isEmpty() && restoreState(kept);
    if (!m_hasOwnSizes && !m_firstSizes.isEmpty())
        setSizes(m_firstSizes);
}

void KeptSplitter::resetLayout()
{
    if (!m_isKept || !m_settings)
        return;
    m_hasOwnSizes = false;
    if (!m_firstSizes.isEmpty())
        setSizes(m_firstSizes);
    Q_EMIT layoutReset();
}

} // namespace redress
