// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ombudsman/ombudsmanundo.h"

#include "core/store/takeback.h"
#include "ui/shell/session.h"

#include <QCoreApplication>

namespace redress {

namespace {

struct UndoText {
    Q_DECLARE_TR_FUNCTIONS(redress::OmbudsmanUndo)
};

} // namespace

void offerUndo(Session &session, ChangeSetId unit, const OmbudsmanRecord &of)
{
    const auto takeBack = [&session, unit, of] {
        const QString what =
            UndoText::tr("Took back the change of %1, at the Ombudsman").arg(of.reference);
        Database &database = session.database();
        const Signature signature = session.store().signature();
        return of.caseId
                   ? takeBackUnit(database, signature, session.rules(), unit, *of.caseId, what)
                   : takeBackUnit(database, signature, session.rules(), unit, of.id, what);
    };
    const auto name = [reference = of.reference] {
        return UndoText::tr("change of %1, at the Ombudsman", "after Undo").arg(reference);
    };
    session.setUndoStep(Session::UndoStep{name, takeBack});
}

} // namespace redress
