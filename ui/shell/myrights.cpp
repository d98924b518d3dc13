// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/myrights.h"

#include "core/store/storageerror.h"
#include "ui/shell/session.h"

namespace redress {

Rights myRights(Session &session)
{
    const auto read = guarded([&] {
        return rights::of(session.database(), session.store().who().person, session.today());
    });
    return read.value_or(Rights{TeamRole::Reader, Rights::Why::NotNamed, {}});
}

QString whyNot(Session &session, TeamRole least)
{
    return session.isReadOnly() ? session.readOnlyReason()
                                : rights::refusal(myRights(session), least);
}

} // namespace redress
