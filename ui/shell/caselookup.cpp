// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/caselookup.h"

#include "core/store/ownconnection.h"
#include "ui/shell/session.h"

#include <utility>

namespace redress {

CaseLookup::CaseLookup(QObject *parent, std::function<void(const Found &)> done)
    : QObject(parent)
    , m_done(std::move(done))
{}

void CaseLookup::forget()
{
    m_isLarge.reset();
    m_work.giveUp();
}

void CaseLookup::find(Session &session, const QString &text)
{
    if (!m_isLarge)
        m_isLarge = caselist::total(session.database()).value_or(0) > kLarge;
    if (!*m_isLarge) {
        m_work.giveUp();
        m_done(caselist::find(session.database(), text).value_or(Found()));
        return;
    }
    m_work.start<Found>(
        [file = session.store().path(), text](const Progress &) {
            return onOwnConnection(file, Database::Access::ReadOnly, [&](Database &database) {
                return caselist::find(database, text);
            });
        },
        [this](const Result<Found> &found) { m_done(found.value_or(Found())); });
}

} // namespace redress
