// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/askedfile.h"

namespace redress::cli {

AskedFile::AskedFile(Invocation &call, const QString &path, const ReportPeriod &period)
    : m_now(call.open(path, CaseStore::Access::ReadOnly))
{
    if (period.knownOn)
        m_known = need(KnownFile::make(path, *period.knownOn, m_now->who()));
    m_engine = std::make_unique<TableEngine>(store().database(), store().reference());
    if (m_known)
        m_engine->setKnownOn(m_known->day(), m_known->reservations());
}

} // namespace redress::cli
