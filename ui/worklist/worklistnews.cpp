// SPDX-License-Identifier: GPL-3.0-or-later
// What became late since the person last looked, saying that it has been seen, and the first steps
// of a new file.
#include "ui/worklist/worklistpage.h"

#include "ui/shell/pagehost.h"
#include "ui/shell/pagelist.h"
#include "ui/shell/session.h"
#include "ui/widgets/filterwords.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/settings.h"
#include "ui/worklist/firststepsstrip.h"
#include "ui/worklist/lookstrip.h"

#include <QPointer>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

} // namespace

LastLook WorkListPage::lookNow() const
{
    return {m_host.session().clock().nowUtc()};
}

void WorkListPage::adoptLook()
{
    if (m_lastLook)
        return;
    const Session &session = m_host.session();
    if (const auto at =
            m_host.settings().lastLooked(session.store().path(), session.store().who().person))
        m_lastLook = LastLook{*at};
}

void WorkListPage::keepLook(const LastLook &look)
{
    const Session &session = m_host.session();
    m_host.settings().setLastLooked(session.store().path(), session.store().who().person,
                                    look.atUtc);
}

bool WorkListPage::isAnythingNew() const
{
    return std::any_of(m_model->items().begin(), m_model->items().end(), [](const WorkItem &item) {
        return item.crossed != WorkItem::Crossing::None;
    });
}

void WorkListPage::showLook()
{
    LookStrip::Content content;
    content.look = m_lastLook;
    content.today = m_host.session().today();
    content.late = m_filter->count(WorkFilter::NewlyLate);
    content.pastAim = m_filter->count(WorkFilter::NewlyPastAim);
    content.isAllSeen = !isAnythingNew();
    content.isNarrowed = !m_narrowing.places.empty() || !m_narrowing.columns.isEmpty() ||
                         !m_narrowing.text.isEmpty() ||
                         m_narrowing.whose != WorkListFilter::Whose::Everyone;
    m_look->setShown(m_narrowing.filter);
    m_look->setContent(content);
    // In a low window the rows of what is looked for come first.
    m_look->setVisible(!isLow(this) || m_words->words().isEmpty());
}

void WorkListPage::noteSeen()
{
    const auto before = m_lastLook;
    m_lastLook = lookNow();
    keepLook(*m_lastLook);
    auto narrowing = m_narrowing;
    narrowing.filter = WorkFilter::Open;
    narrow(narrowing);
    refresh();
    m_table->setFocus(Qt::OtherFocusReason);
    if (!before)
        return;
    m_host.messages().show(MessageBar::Kind::Success,
                           tr("Seen. What becomes late from now on counts as new."),
                           {{tr("Show them a&gain"), [page = QPointer<WorkListPage>(this), before] {
                                 if (!page) // The file has been closed.
                                     return;
                                 page->m_lastLook = before;
                                 page->keepLook(*before);
                                 page->refresh();
                             }}});
}

void WorkListPage::showFirstSteps()
{
    Session &session = m_host.session();
    const CaseStore &store = session.store();
    const bool isWanted = !session.isReadOnly() && !store.isSample() &&
                          !m_host.settings().hasHiddenFirstSteps(store.path(), store.who().person);
    const auto steps = isWanted ? firstSteps(session.database()) : Result<FirstSteps>(FirstSteps{});
    if (steps)
        m_firstSteps->setSteps(*steps);
    m_firstSteps->setVisible(isWanted && steps && !steps->isComplete());
}

void WorkListPage::connectFirstSteps()
{
    using Step = FirstStepsStrip::Step;
    connect(m_firstSteps, &FirstStepsStrip::stepChosen, this, [this](Step step) {
        const auto section = [](const QString &key) { return QJsonObject{{u"section"_s, key}}; };
        switch (step) {
        case Step::Council:
            return m_host.visit(pagekey::kSettings, section(u"council"_s));
        case Step::Calendar:
            return m_host.visit(pagekey::kSettings, section(u"calendar"_s));
        case Step::Services:
            return m_host.visit(pagekey::kSettings, section(u"services"_s));
        case Step::FirstCase:
            return m_host.visit(pagekey::kCases, {{u"new"_s, true}});
        }
    });
    connect(m_firstSteps, &FirstStepsStrip::hidden, this, [this] {
        const CaseStore &store = m_host.session().store();
        m_host.settings().hideFirstSteps(store.path(), store.who().person);
        showFirstSteps();
        m_table->setFocus(Qt::OtherFocusReason);
    });
}

} // namespace redress
