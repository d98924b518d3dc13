// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/outputlog.h"

#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/messagebar.h"

namespace redress {

void noteOutput(PageHost &host, AccessEntry::Kind kind, const QString &what,
                std::optional<CaseId> ofCase)
{
    Session &session = host.session();
    const auto noted =
        accesslog::note(session.database(), session.store().signature(), kind, what, ofCase);
    if (!noted)
        host.messages().show(MessageBar::Kind::Error, noted.error().message);
}

} // namespace redress
