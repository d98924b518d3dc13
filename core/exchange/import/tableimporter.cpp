// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/tableimporter.h"

namespace redress {

std::unique_ptr<TableImporter> importerFor(ImportTable table, ImportSession &session)
{
    switch (table) {
    case ImportTable::Services:
        return servicesImporter(session);
    case ImportTable::Cases:
        return casesImporter(session);
    case ImportTable::Stages:
        return stagesImporter(session);
    case ImportTable::Issues:
        return issuesImporter(session);
    case ImportTable::Actions:
        return actionsImporter(session);
    case ImportTable::Ombudsman:
        return ombudsmanImporter(session);
    case ImportTable::Remedies:
        return remediesImporter(session);
    case ImportTable::Costs:
        return costsImporter(session);
    case ImportTable::History:
        return historyImporter(session);
    case ImportTable::Demand:
        return demandImporter(session);
    case ImportTable::DipSample:
        return dipSampleImporter(session);
    }
    return nullptr;
}

} // namespace redress
