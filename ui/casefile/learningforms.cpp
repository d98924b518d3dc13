// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/learningforms.h"

#include "core/store/takeback.h"
#include "ui/shell/session.h"
#include "ui/widgets/factform.h"

#include <QCoreApplication>

namespace redress {

namespace {

struct FormText {
    Q_DECLARE_TR_FUNCTIONS(redress::LearningForms)
};

} // namespace

bool goToFirstFault(const FactForm &form)
{
    const auto faults = form.faultsWithLabels();
    if (faults.empty())
        return false;
    faults.front().field->setFocus(Qt::OtherFocusReason);
    return true;
}

void offerUndo(Session &session, ChangeSetId unit, const CaseRecord &record)
{
    session.setUndoStep(Session::UndoStep{
        [reference = record.reference] {
            return FormText::tr("change of %1", "after Undo").arg(reference);
        },
        [&session, unit, id = record.id, reference = record.reference] {
            return takeBackUnit(session.database(), session.store().signature(), session.rules(),
                                unit, id,
                                FormText::tr("Took back the change of %1").arg(reference));
        }});
}

} // namespace redress
