// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peoplecase.h"

#include "ui/casefile/learningforms.h"
#include "ui/ombudsman/ombudsmanundo.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"

namespace redress {

FormDraft::About PeopleCase::about(const QString &form, const QString &variant,
                                   const QString &words) const
{
    if (const auto *alone = std::get_if<OmbudsmanId>(&id))
        return {form, variant, CaseId(), words, *alone};
    return {form, variant, std::get<CaseId>(id), words};
}

void offerUndo(Session &session, ChangeSetId unit, const PeopleCase &of)
{
    if (const auto *alone = std::get_if<OmbudsmanId>(&of.id)) {
        OmbudsmanRecord record;
        record.id = *alone;
        record.reference = of.reference;
        offerUndo(session, unit, record);
        return;
    }
    CaseRecord record;
    record.id = std::get<CaseId>(of.id);
    record.reference = of.reference;
    offerUndo(session, unit, record);
}

void openAnyCase(PageHost &host, const AnyCaseId &id)
{
    if (const auto *alone = std::get_if<OmbudsmanId>(&id))
        host.openOmbudsmanCase(*alone);
    else
        host.openCase(std::get<CaseId>(id));
}

} // namespace redress
