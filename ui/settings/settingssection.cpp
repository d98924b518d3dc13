// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingssection.h"

#include "ui/shell/myrights.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace redress {

SettingsSection::SettingsSection(PageHost &host, QWidget *parent)
    : QWidget(parent)
    , m_host(host)
{}

Session &SettingsSection::session() const
{
    return m_host.session();
}

bool SettingsSection::tell(const Result<void> &saved, const QString &success)
{
    if (!saved) {
        m_host.messages().show(MessageBar::Kind::Error, saved.error().message);
        return false;
    }
    m_host.messages().show(MessageBar::Kind::Success, success);
    session().noteChange();
    return true;
}

void SettingsSection::lockIfReadOnly(QAbstractButton *button, const QString &usualHint) const
{
    lockUnless(TeamRole::Officer, button, usualHint);
}

void SettingsSection::lockUnless(TeamRole least, QAbstractButton *button,
                                 const QString &usualHint) const
{
    const QString why = whyNot(session(), least);
    button->setEnabled(why.isEmpty());
    button->setToolTip(why.isEmpty() ? usualHint : why);
    button->setAccessibleDescription(button->toolTip());
}

QWidget *SettingsSection::makeScrolled()
{
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(area);
    area->setWidget(content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(area);
    return content;
}

} // namespace redress
