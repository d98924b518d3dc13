// SPDX-License-Identifier: GPL-3.0-or-later
// What is to know of the case that is chosen in the list. \source ux 1
#include "ui/cases/caselistpage.h"

#include "ui/cases/casecontent.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/filterwords.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/recordtable.h"
#include "ui/worklist/detailedlist.h"

#include <QStackedWidget>

namespace redress {

using namespace Qt::StringLiterals;

void CaseListPage::constructDetails()
{
    m_details = new DetailedList(m_middle, u"cases/splitter"_s, m_host.settings(), this);
    connect(m_details, &DetailedList::openWanted, this, [this] { perform(PageCommand::Open); });
    connect(m_details, &DetailedList::wantedChanged, this, [this] {
        adoptRoom();
        showDetails();
        Q_EMIT changed();
    });
}

void CaseListPage::showDetails()
{
    const auto id = chosen();
    const bool isAsked = id && m_details->isWanted() && m_middle->currentWidget() == m_table;
    Session &session = m_host.session();
    m_details->setContent(isAsked ? contentOf(session, *id) : std::nullopt, session.reference());
}

/// What is told beside the list is read for this where it is hidden.
void CaseListPage::explain()
{
    Session &session = m_host.session();
    if (const auto id = chosen(); id && !m_details->isWanted()) {
        const auto content = contentOf(session, *id);
        m_details->setContent(content, session.reference());
        if (content && !content->due && !content->noDue.isEmpty())
            m_host.messages().show(MessageBar::Kind::Info, content->noDue);
    }
    m_details->explain();
}

} // namespace redress
