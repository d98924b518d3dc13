// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/restrictedview.h"

#include "ui/shell/session.h"

#include <QCoreApplication>

namespace redress {

namespace {

struct ViewText {
    Q_DECLARE_TR_FUNCTIONS(redress::RestrictedView)
};

} // namespace

RestrictedView::RestrictedView(Session &session, const AnyCaseId &id)
    : m_session(session)
    , m_id(id)
{}

Result<void> RestrictedView::look()
{
    const auto restricted = restriction::of(m_session.database(), m_id);
    m_isRestricted = restricted && *restricted;
    if (m_isNoted || !m_isRestricted)
        return {};
    auto noted = restriction::noteView(m_session.database(), m_session.store().signature(), m_id,
                                       ViewText::tr("Restricted case opened"));
    m_isNoted = bool(noted);
    return noted;
}

} // namespace redress
