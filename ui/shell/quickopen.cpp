// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/quickopen.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"

#include <QAction>

namespace redress {

QuickOpen::QuickOpen(QWidget *parent)
    : QLineEdit(parent)
{
    setObjectName(QStringLiteral("quickOpenLineEdit"));
    setPlaceholderText(tr("Find a case  (Ctrl+K)"));
    setAccessibleName(tr("Find a case"));
    addAction(icon(Icon::Search), LeadingPosition);
    setClearButtonEnabled(true);
}

} // namespace redress
