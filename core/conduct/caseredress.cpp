// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conduct/caseredress.h"

#include "core/store/storageerror.h"

namespace redress {

Result<CaseRedress> readCaseRedress(Database &database, const CaseDossier &dossier)
{
    return guarded([&] {
        CaseRedress all;
        all.costs = unwrap(costs::ofCase(database, dossier.record.id));
        all.remedies = unwrap(remedies::ofCase(database, dossier.record.id));
        all.recommendations = unwrap(recommendations::ofStages(database, dossier.record.id));
        const auto note = [&all](const std::vector<RemedyFacts> &facts) {
            for (const RemedyFacts &one : facts) {
                if (one.isAccepted == false)
                    all.refused.insert(*one.id);
            }
        };
        note(all.recommendations);
        for (const auto &folder : dossier.ombudsman)
            note(unwrap(recommendations::ofOmbudsman(database, folder.ombudsman.id)));
        return all;
    });
}

} // namespace redress
