// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ombudsman/ombudsmanundo.h"

#include "ui/shell/undosteps.h"

#include <QCoreApplication>

namespace redress {

namespace {

struct UndoText {
    Q_DECLARE_TR_FUNCTIONS(redress::OmbudsmanUndo)
};

} // namespace

void offerUndo(Session &session, ChangeSetId unit, const OmbudsmanRecord &of)
{
    const UndoWords words{
        UndoText::tr("change of %1, at the Ombudsman", "after Undo").arg(of.reference),
        UndoText::tr("Took back the change of %1, at the Ombudsman").arg(of.reference),
        UndoText::tr("Did the change of %1, at the Ombudsman, again").arg(of.reference)};
    session.setUndoStep(of.caseId ? stepOnCase(session, unit, *of.caseId, words)
                                  : stepOnCase(session, unit, of.id, words));
}

} // namespace redress
