// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/learningforms.h"

#include "ui/shell/undosteps.h"
#include "ui/widgets/choicebox.h"
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

void fillStages(ChoiceBox &box, const CaseDossier &dossier)
{
    for (const auto &folder : dossier.stages)
        box.addChoice(FormText::tr("Stage %1").arg(folder.stage.number), folder.stage.id.value());
}

void offerUndo(Session &session, ChangeSetId unit, const CaseRecord &record)
{
    session.setUndoStep(
        stepOnCase(session, unit, record.id,
                   {FormText::tr("change of %1", "after Undo").arg(record.reference),
                    FormText::tr("Took back the change of %1").arg(record.reference),
                    FormText::tr("Did the change of %1 again").arg(record.reference)}));
}

} // namespace redress
