// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/casefinder.h"

#include "core/store/ownconnection.h"
#include "ui/shell/session.h"

#include <utility>

namespace redress {

CaseFinder::CaseFinder(QObject *parent, std::function<void(const Found &)> done)
    : QObject(parent)
    , m_done(std::move(done))
{}

void CaseFinder::find(Session &session, const CaseListQuery &query, qint64 total)
{
    if (m_work.isRunning()) {
        m_isOvertaken = true;
        m_work.cancel();
    }
    m_wanted.reset();
    if (total <= kLarge) {
        m_done(caselist::ids(session.database(), session.rules(), query, session.today()));
        return;
    }
    m_wanted.emplace(Wanted{session.store().path(), session.rules(), query, session.today()});
    if (!m_work.isRunning())
        start();
}

void CaseFinder::start()
{
    m_isOvertaken = false;
    const Wanted wanted = *std::exchange(m_wanted, std::nullopt);
    m_work.start<std::vector<CaseId>>(
        [wanted](const Progress &progress) {
            return onOwnConnection(wanted.file, Database::Access::ReadOnly,
                                   [&](Database &database) -> Found {
                                       return caselist::ids(database, wanted.rules, wanted.query,
                                                            wanted.day, progress);
                                   });
        },
        [this](const Found &found) {
            if (m_wanted)
                start();
            else if (!m_isOvertaken)
                m_done(found);
        });
}

} // namespace redress
