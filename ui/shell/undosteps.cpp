// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/undosteps.h"

namespace redress {

namespace {

template <typename SomeId>
Session::UndoStep stepOn(Session &session, ChangeSetId unit, SomeId id, const UndoWords &words)
{
    const auto way = [&session, id](const QString &what) -> Session::UndoStep::Way {
        return [&session, id, what](ChangeSetId of, const SettledUnits &settled) {
            return takeBackUnit(session.database(), session.store().signature(), session.rules(),
                                of, id, what, settled);
        };
    };
    return {words.name, unit, way(words.undone), way(words.redone)};
}

} // namespace

Session::UndoStep stepOnCase(Session &session, ChangeSetId unit, CaseId id, const UndoWords &words)
{
    return stepOn(session, unit, id, words);
}

Session::UndoStep stepOnCase(Session &session, ChangeSetId unit, OmbudsmanId id,
                             const UndoWords &words)
{
    return stepOn(session, unit, id, words);
}

Session::UndoStep stepOnFacts(Session &session, ChangeSetId unit, const UndoWords &words)
{
    const auto way = [&session](const QString &what) -> Session::UndoStep::Way {
        return [&session, what](ChangeSetId of, const SettledUnits &settled) {
            return takeBackFacts(session.database(), session.store().signature(), session.rules(),
                                 of, what, settled);
        };
    };
    return {words.name, unit, way(words.undone), way(words.redone)};
}

Session::UndoStep stepOfItsOwn(Session &session, const QString &name,
                               const std::function<Result<void>()> &takeBack,
                               const std::function<Result<void>()> &doAgain)
{
    const auto way =
        [&session](const std::function<Result<void>()> &act) -> Session::UndoStep::Way {
        return [&session, act](ChangeSetId, const SettledUnits &) -> Result<ChangeSetId> {
            if (const auto done = act(); !done)
                return done.error();
            return newestUnit(session.database());
        };
    };
    return {name, newestUnit(session.database()).value_or(ChangeSetId()), way(takeBack),
            way(doAgain)};
}

} // namespace redress
