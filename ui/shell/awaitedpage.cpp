// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/awaitedpage.h"

#include "ui/widgets/emptypanel.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace redress {

AwaitedPage::AwaitedPage(const QString &title, const QString &what, QWidget *parent)
    : Page(parent)
    , m_title(title)
    , m_what(what)
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(new TextLabel(TextLabel::Kind::Title, title, this));
    auto *panel = new EmptyPanel(this);
    panel->setWords(title, what);
    layout->addWidget(panel, 1);
}

} // namespace redress
