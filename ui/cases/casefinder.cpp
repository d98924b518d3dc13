// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/casefinder.h"

#include "core/store/ownconnection.h"
#include "ui/shell/session.h"

#include <utility>

namespace redress {

namespace {

CaseListQuery withoutSearch(CaseListQuery query)
{
    query.search = {};
    return query;
}

} // namespace

CaseFinder::CaseFinder(QObject *parent, std::function<void(const Found &)> done)
    : QObject(parent)
    , m_done(std::move(done))
{}

CaseFinder::~CaseFinder()
{
    m_isClosing = true;
}

void CaseFinder::forgetOrder()
{
    ++m_changes;
    m_order.reset();
}

void CaseFinder::find(Session &session, const CaseListQuery &query, qint64 total)
{
    if (total <= kLarge) {
        m_work.giveUp();
        m_done(caselist::ids(session.database(), session.rules(), query, session.today()));
        return;
    }
    const Wanted wanted{session.store().path(), session.rules(), query, session.today(), m_changes};
    m_work.start<Cases>(
        [this, wanted, order = m_order](const Progress &progress) {
            return onOwnConnection(
                wanted.file, Database::Access::ReadOnly,
                [&](Database &database) { return casesOf(database, wanted, order, progress); });
        },
        m_done);
}

CaseFinder::Found CaseFinder::casesOf(Database &database, const Wanted &wanted, Order order,
                                      const Progress &progress)
{
    if (!order || order->day != wanted.day || order->query != withoutSearch(wanted.query)) {
        auto loaded = orderFor(database, wanted);
        if (!loaded)
            return loaded.error();
        order = std::move(loaded).value();
    }
    const Search &search = wanted.query.search;
    if (m_first && !search.isEmpty() && !progress.isCancelled()) {
        const auto first = order->order.firstFound(database, search, kFirst);
        if (first && *first)
            QMetaObject::invokeMethod(
                this,
                [this, cases = **first] {
                    if (m_work.isRunning() && !m_work.isOvertaken())
                        m_first(cases);
                },
                Qt::QueuedConnection);
    }
    return order->order.found(database, wanted.rules, search, wanted.day, progress);
}

/// Loads it whole even if another search has come meanwhile: that one goes by the same order,
/// mostly, and would begin again.
Result<CaseFinder::Order> CaseFinder::orderFor(Database &database, const Wanted &wanted)
{
    const Progress whole{{}, [this] { return bool(m_isClosing); }};
    auto loaded = CaseOrder::load(database, wanted.rules, wanted.query, wanted.day, whole);
    if (!loaded)
        return loaded.error();
    auto order = std::make_shared<const KnownOrder>(
        KnownOrder{withoutSearch(wanted.query), wanted.day, std::move(loaded).value()});
    // Arrives before the search that comes next begins.
    QMetaObject::invokeMethod(
        this,
        [this, order, changes = wanted.changes] {
            if (changes == m_changes)
                m_order = order;
        },
        Qt::QueuedConnection);
    return Order(order);
}

} // namespace redress
