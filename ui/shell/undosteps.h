// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/session.h"

namespace redress {

/// What a step is called in the menu, and what stands in the history once it is taken back and once
/// it is done again.
struct UndoWords {
    QString name;   ///< "change of CSC/24/0117"
    QString undone; ///< "Took back the change of CSC/24/0117"
    QString redone; ///< "Changed CSC/24/0117 again"
};

/// A step that \p unit took on one case: refused once anything of the case is another.
Session::UndoStep stepOnCase(Session &session, ChangeSetId unit, CaseId id, const UndoWords &words);

/// The same on a case at the Ombudsman that is of no case of the council.
Session::UndoStep stepOnCase(Session &session, ChangeSetId unit, OmbudsmanId id,
                             const UndoWords &words);

/// A step that changed facts of any number of cases: refused once one of those records is another.
Session::UndoStep stepOnFacts(Session &session, ChangeSetId unit, const UndoWords &words);

/// A step that is taken back and done again each in a way of its own, and was just committed.
Session::UndoStep stepOfItsOwn(Session &session, const QString &name,
                               const std::function<Result<void>()> &takeBack,
                               const std::function<Result<void>()> &doAgain);

} // namespace redress
