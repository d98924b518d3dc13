// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/restriction.h"

namespace redress {

class Session;

/// The look at a case that may be restricted, by one page: noted once for as long as it is open.
class RestrictedView final
{
public:
    RestrictedView(Session &session, const AnyCaseId &id);

    /// Looks whether the case is restricted now, and notes the first time that it is.
    /// \return why the case must not be shown: a look that cannot be noted is none.
    Result<void> look();
    /// As look() found it.
    bool isRestricted() const { return m_isRestricted; }

private:
    Session &m_session;
    AnyCaseId m_id;
    bool m_isRestricted = false;
    bool m_isNoted = false;
};

} // namespace redress
