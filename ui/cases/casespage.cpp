// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/casespage.h"

#include "ui/casefile/casefilepage.h"
#include "ui/cases/caselistpage.h"
#include "ui/intake/newcontactpage.h"
#include "ui/ombudsman/ombudsmancasespage.h"
#include "ui/ombudsman/ombudsmanpage.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/pagelist.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int kLists = 2; ///< Tabs that stay: all cases, and those at the Ombudsman.

} // namespace

CasesPage::CasesPage(PageHost &host, QWidget *parent)
    : Page(parent)
    , m_host(host)
    , m_bar(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_list(new CaseListPage(host, this))
{
    setObjectName(u"casesPage"_s);
    construct();
    addTab(m_list, std::nullopt);
    m_tabs.front().isStale = false; // Read at the first refresh(), which the shell asks for.
    m_ombudsman = new OmbudsmanCasesPage(host, this);
    addTab(m_ombudsman, std::nullopt);
    connect(m_list, &CaseListPage::caseChosen, this, [this](CaseId id) { m_host.openCase(id); });
    connect(m_list, &CaseListPage::newContactWanted, this, [this] {
        m_host.visit(pagekey::kCases, {{u"new"_s, true}});
    });
    connect(m_bar, &QTabBar::currentChanged, this, &CasesPage::showTab);
    connect(m_bar, &QTabBar::tabCloseRequested, this, &CasesPage::closeTab);
    showTab(0);
}

void CasesPage::construct()
{
    m_bar->setObjectName(u"caseTabBar"_s);
    m_bar->setAccessibleName(tr("Open cases"));
    m_bar->setDocumentMode(true);
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setUsesScrollButtons(true);
    m_bar->setElideMode(Qt::ElideNone);
    const Metrics metrics(this);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(metrics.times(0.6), 0, metrics.margin(), 0);
    row->addWidget(m_bar, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addWidget(m_stack, 1);
}

Page *CasesPage::current() const
{
    return m_tabs[size_t(qBound(0, m_bar->currentIndex(), int(m_tabs.size()) - 1))].page;
}

int CasesPage::addTab(Page *page, std::optional<CaseId> id)
{
    m_tabs.push_back({page, id});
    m_stack->addWidget(page);
    connect(page, &Page::changed, this, [this] {
        nameTabs();
        Q_EMIT changed();
    });
    const QSignalBlocker quiet(m_bar);
    const int index = m_bar->addTab(page->title());
    if (index >= kLists) {
        auto *close = new QToolButton(m_bar);
        close->setIcon(icon(Icon::Close));
        close->setAutoRaise(true);
        close->setFocusPolicy(Qt::NoFocus);
        close->setAccessibleName(tr("Close %1").arg(page->title()));
        close->setToolTip(tr("Close this tab (Ctrl+W)"));
        connect(close, &QToolButton::clicked, this, [this, page] {
            const auto found = std::find_if(m_tabs.begin(), m_tabs.end(),
                                            [&](const Tab &tab) { return tab.page == page; });
            if (found != m_tabs.end())
                closeTab(int(found - m_tabs.begin()));
        });
        m_bar->setTabButton(index, QTabBar::RightSide, close);
    }
    return index;
}

int CasesPage::tabOf(CaseId id) const
{
    const auto found = std::find_if(m_tabs.begin(), m_tabs.end(),
                                    [id](const Tab &tab) { return tab.caseId == id; });
    return found == m_tabs.end() ? -1 : int(found - m_tabs.begin());
}

int CasesPage::tabOf(OmbudsmanId id) const
{
    const auto found = std::find_if(m_tabs.begin(), m_tabs.end(),
                                    [id](const Tab &tab) { return tab.ombudsmanId == id; });
    return found == m_tabs.end() ? -1 : int(found - m_tabs.begin());
}

void CasesPage::openCase(CaseId id)
{
    int index = tabOf(id);
    if (index < 0)
        index = addTab(new CaseFilePage(m_host, id, this), id);
    goToTab(index);
}

void CasesPage::openOmbudsmanCase(OmbudsmanId id)
{
    int index = tabOf(id);
    if (index < 0) {
        index = addTab(new OmbudsmanPage(m_host, id, this), std::nullopt);
        m_tabs[size_t(index)].ombudsmanId = id;
    }
    goToTab(index);
}

void CasesPage::goToTab(int index)
{
    if (m_bar->currentIndex() == index)
        showTab(index);
    else
        m_bar->setCurrentIndex(index);
}

void CasesPage::openNewContact(bool isOther)
{
    if (!m_newContact) {
        auto *page = new NewContactPage(m_host, this);
        connect(page, &NewContactPage::recorded, this, [this](CaseId id, bool another) {
            if (another)
                return;
            removeNewContact();
            m_host.openCase(id);
        });
        connect(page, &NewContactPage::ombudsmanRecorded, this,
                [this](OmbudsmanId id, bool another) {
                    if (another)
                        return;
                    removeNewContact();
                    m_host.openOmbudsmanCase(id);
                });
        connect(page, &NewContactPage::closeWanted, this,
                [this] { closeTab(m_bar->currentIndex()); });
        m_newContact = page;
        addTab(page, std::nullopt);
    }
    const auto found = std::find_if(m_tabs.begin(), m_tabs.end(),
                                    [this](const Tab &tab) { return tab.page == m_newContact; });
    m_bar->setCurrentIndex(int(found - m_tabs.begin()));
    if (isOther)
        m_newContact->beginOther();
    m_newContact->setFocus(Qt::OtherFocusReason);
}

void CasesPage::removeNewContact()
{
    const auto found = std::find_if(m_tabs.begin(), m_tabs.end(),
                                    [this](const Tab &tab) { return tab.page == m_newContact; });
    remove(int(found - m_tabs.begin()));
}

void CasesPage::showTab(int index)
{
    if (index < 0 || index >= int(m_tabs.size()))
        return;
    if (index < kLists)
        m_lastList = index;
    Tab &tab = m_tabs[size_t(index)];
    if (tab.isStale) {
        tab.isStale = false;
        tab.page->refresh();
    }
    m_stack->setCurrentWidget(tab.page);
    setFocusProxy(tab.page);
    nameTabs();
    Q_EMIT changed();
}

void CasesPage::closeTab(int index)
{
    if (index < kLists || index >= int(m_tabs.size()))
        return;
    m_bar->setCurrentIndex(index);
    if (m_tabs[size_t(index)].page->mayClose())
        remove(index);
}

void CasesPage::remove(int index)
{
    Page *page = m_tabs[size_t(index)].page;
    if (page == m_newContact)
        m_newContact = nullptr;
    {
        const QSignalBlocker quiet(m_bar);
        m_bar->removeTab(index);
        if (m_bar->currentIndex() < kLists)
            m_bar->setCurrentIndex(m_lastList);
    }
    m_tabs.erase(m_tabs.begin() + index);
    m_stack->removeWidget(page);
    page->hide();
    page->deleteLater();
    showTab(m_bar->currentIndex());
}

void CasesPage::nameTabs()
{
    for (size_t i = 0; i < m_tabs.size(); ++i) {
        const Page *page = m_tabs[i].page;
        const QString name = i == 0                ? tr("All cases")
                             : page == m_ombudsman ? tr("At the Ombudsman")
                                                   : page->title();
        m_bar->setTabText(int(i), page->isModified() ? tr("%1, changed", "tab").arg(name) : name);
    }
}

QString CasesPage::title() const
{
    return current()->title();
}

QString CasesPage::help() const
{
    return current()->help();
}

Page::Status CasesPage::status() const
{
    return current()->status();
}

void CasesPage::refresh()
{
    for (Tab &tab : m_tabs)
        tab.isStale = tab.page != current();
    current()->refresh();
    nameTabs();
}

bool CasesPage::can(PageCommand command) const
{
    switch (command) {
    case PageCommand::NextTab:
    case PageCommand::PreviousTab:
        return m_tabs.size() > 1;
    case PageCommand::CloseTab:
        return m_bar->currentIndex() >= kLists;
    default:
        return current()->can(command);
    }
}

QString CasesPage::whyNot(PageCommand command) const
{
    return current()->whyNot(command);
}

void CasesPage::perform(PageCommand command)
{
    const int count = int(m_tabs.size());
    switch (command) {
    case PageCommand::NextTab:
        m_bar->setCurrentIndex((m_bar->currentIndex() + 1) % count);
        break;
    case PageCommand::PreviousTab:
        m_bar->setCurrentIndex((m_bar->currentIndex() + count - 1) % count);
        break;
    case PageCommand::CloseTab:
        closeTab(m_bar->currentIndex());
        break;
    default:
        current()->perform(command);
    }
}

QJsonObject CasesPage::state() const
{
    const Tab &tab = m_tabs[size_t(qMax(0, m_bar->currentIndex()))];
    if (tab.page == m_newContact)
        return {{u"new"_s, true}};
    QJsonObject state{{u"page"_s, tab.page->state()}};
    if (tab.caseId)
        state.insert(u"case"_s, tab.caseId->value());
    if (tab.ombudsmanId)
        state.insert(u"ombudsman"_s, tab.ombudsmanId->value());
    if (tab.page == m_ombudsman)
        state.insert(u"list"_s, u"ombudsman"_s);
    return state;
}

QJsonObject CasesPage::wholeState() const
{
    QJsonArray tabs;
    for (const Tab &tab : m_tabs) {
        QJsonObject record{{u"page"_s, tab.page->state()}};
        if (tab.caseId)
            record.insert(u"case"_s, tab.caseId->value());
        else if (tab.ombudsmanId)
            record.insert(u"ombudsman"_s, tab.ombudsmanId->value());
        else
            continue;
        tabs.append(record);
    }
    QJsonObject whole = state();
    whole.insert(u"tabs"_s, tabs);
    return whole;
}

/// Of the list; cases that were open are found by the way back or in the list.
QJsonObject CasesPage::lastingState() const
{
    return {{u"page"_s, m_list->lastingState()}};
}

/// In their order; the one that was in front is gone to afterwards.
void CasesPage::reopenTabs(const QJsonArray &tabs)
{
    for (const auto &tab : tabs) {
        if (const QJsonValue id = tab[u"case"_s]; !id.isUndefined())
            openCase(CaseId(id.toInteger()));
        else
            openOmbudsmanCase(OmbudsmanId(tab[u"ombudsman"_s].toInteger()));
        current()->restore(tab[u"page"_s].toObject());
    }
}

void CasesPage::restore(const QJsonObject &state)
{
    reopenTabs(state.value(u"tabs"_s).toArray());
    const QJsonObject inner = state.value(u"page"_s).toObject();
    if (state.contains(u"case"_s) || state.contains(u"ombudsman"_s)) {
        if (state.contains(u"case"_s))
            openCase(CaseId(state.value(u"case"_s).toInteger()));
        else
            openOmbudsmanCase(OmbudsmanId(state.value(u"ombudsman"_s).toInteger()));
        if (!inner.isEmpty())
            current()->restore(inner);
        return;
    }
    if (state.value(u"new"_s).toBool()) {
        openNewContact(state.value(u"other"_s).toBool());
        return;
    }
    const bool isOfOmbudsman = state.value(u"list"_s).toString() == "ombudsman"_L1;
    m_bar->setCurrentIndex(isOfOmbudsman ? 1 : 0);
    if (!inner.isEmpty())
        current()->restore(inner);
}

QList<QWidget *> CasesPage::panes() const
{
    return current()->panes();
}

bool CasesPage::isModified() const
{
    return std::any_of(m_tabs.begin(), m_tabs.end(),
                       [](const Tab &tab) { return tab.page->isModified(); });
}

bool CasesPage::mayClose()
{
    for (size_t i = 0; i < m_tabs.size(); ++i) {
        if (!m_tabs[i].page->isModified())
            continue;
        m_bar->setCurrentIndex(int(i));
        if (!m_tabs[i].page->mayClose())
            return false;
    }
    return true;
}

} // namespace redress
