// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagestack.h"

#include "ui/shell/page.h"
#include "ui/shell/pagehost.h"

#include <algorithm>
#include <chrono>

namespace redress {

namespace {

constexpr std::chrono::milliseconds kUntilCounted{50};

} // namespace

PageStack::PageStack(std::vector<PageEntry> entries, PageHost &host, QWidget *parent)
    : QStackedWidget(parent)
    , m_entries(std::move(entries))
    , m_host(host)
    , m_places(m_entries.size())
{
    setObjectName(QStringLiteral("pageStackedWidget"));
    m_countsTimer.setSingleShot(true);
    m_countsTimer.setInterval(kUntilCounted);
    connect(&m_countsTimer, &QTimer::timeout, this, &PageStack::tellCounts);
}

Page *PageStack::page() const
{
    return m_row < 0 ? nullptr : m_places[size_t(m_row)].page;
}

int PageStack::rowOf(const QString &key) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const PageEntry &entry) { return entry.key == key; });
    return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

Page *PageStack::made(int row)
{
    Place &place = m_places[size_t(row)];
    if (place.page)
        return place.page;
    place.page = m_entries[size_t(row)].make(m_host, this);
    addWidget(place.page);
    connect(place.page, &Page::changed, this, [this, row] {
        Q_EMIT countChanged(row, m_places[size_t(row)].page->count());
        if (row == m_row)
            Q_EMIT pageChanged();
    });
    return place.page;
}

void PageStack::leave()
{
    if (const Page *left = page())
        m_visits.leave(left->state());
}

void PageStack::visit(const QString &key, const QJsonObject &state)
{
    if (rowOf(key) < 0)
        return;
    leave();
    show({key, state});
    m_visits.visit({key, page()->state()});
    Q_EMIT pageChanged();
}

void PageStack::noteMove(const QJsonObject &before)
{
    if (!page())
        return;
    m_visits.leave(before);
    m_visits.visit({m_entries[size_t(m_row)].key, page()->state()});
    Q_EMIT pageChanged();
}

void PageStack::goBack()
{
    leave();
    if (const auto visit = m_visits.back())
        show(*visit);
}

void PageStack::goForward()
{
    leave();
    if (const auto visit = m_visits.forward())
        show(*visit);
}

void PageStack::show(const VisitHistory::Visit &visit)
{
    const int row = rowOf(visit.page);
    if (row < 0)
        return;
    Page *shown = made(row);
    Place &place = m_places[size_t(row)];
    const bool isStale = std::exchange(place.isStale, false);
    m_row = row;
    if (isStale)
        shown->refresh();
    if (const QJsonObject kept = std::exchange(place.kept, {}); !kept.isEmpty())
        shown->restore(kept);
    if (!visit.state.isEmpty())
        shown->restore(visit.state);
    setCurrentWidget(shown);
    Q_EMIT pageShown(row);
    Q_EMIT pageChanged();
}

void PageStack::refreshAll()
{
    for (Place &place : m_places) {
        place.isStale = true;
        // A figure in the navigation is right at all times.
        if (place.page && place.page != page() && place.page->count()) {
            place.isStale = false;
            place.page->refresh();
        }
    }
    refreshShown();
    tellCountsSoon();
}

void PageStack::tellCounts()
{
    for (size_t row = 0; row < m_places.size(); ++row) {
        if (!m_places[row].page && m_entries[row].count)
            Q_EMIT countChanged(int(row), m_entries[row].count(m_host.session()));
    }
}

void PageStack::refreshShown()
{
    if (m_row < 0)
        return;
    m_places[size_t(m_row)].isStale = false;
    page()->refresh();
    Q_EMIT pageChanged();
}

PageStack::Kept PageStack::kept() const
{
    Kept kept{m_visits, {}, {}};
    for (size_t row = 0; row < m_places.size(); ++row) {
        if (m_places[row].page)
            kept.states.insert(m_entries[row].key, m_places[row].page->wholeState());
    }
    if (page()) {
        kept.shown = m_entries[size_t(m_row)].key;
        kept.visits.leave(page()->state());
    }
    return kept;
}

QJsonObject PageStack::lasting() const
{
    QJsonObject states;
    for (size_t row = 0; row < m_places.size(); ++row) {
        const Place &place = m_places[row];
        // What was never shown stays as it was found.
        const QJsonObject state = place.page ? place.page->lastingState() : place.kept;
        if (!state.isEmpty())
            states.insert(m_entries[row].key, state);
    }
    return states;
}

void PageStack::setLasting(const QJsonObject &states)
{
    for (size_t row = 0; row < m_places.size(); ++row)
        m_places[row].kept = states.value(m_entries[row].key).toObject();
}

void PageStack::restore(const Kept &kept)
{
    for (size_t row = 0; row < m_places.size(); ++row)
        m_places[row].kept = kept.states.value(m_entries[row].key);
    m_visits = kept.visits;
    show({kept.shown.isEmpty() ? m_entries.front().key : kept.shown, {}});
}

bool PageStack::mayClose()
{
    for (size_t row = 0; row < m_places.size(); ++row) {
        Page *asked = m_places[row].page;
        if (!asked || !asked->isModified())
            continue;
        if (int(row) != m_row)
            show({m_entries[row].key, {}});
        if (!asked->mayClose())
            return false;
    }
    return true;
}

bool PageStack::isModified() const
{
    return std::any_of(m_places.begin(), m_places.end(),
                       [](const Place &place) { return place.page && place.page->isModified(); });
}

} // namespace redress
