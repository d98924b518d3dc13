// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/cli.h"
#include "core/statistics/tableengine.h"
#include "core/store/knownfile.h"

#include <memory>

namespace redress::cli {

/// The case file of which a command counts: as it is or, with --known-on, as it was known on a day.
class AskedFile final
{
public:
    /// Throws Failure.
    AskedFile(Invocation &call, const QString &path, const ReportPeriod &period);

    /// As it is, where a note of what was saved goes.
    CaseStore &onDisk() { return *m_now; }
    CaseStore &store() { return m_known ? m_known->store() : *m_now; }
    TableEngine &engine() { return *m_engine; }

private:
    std::unique_ptr<CaseStore> m_now;
    std::unique_ptr<KnownFile> m_known; ///< Nothing: as it is.
    std::unique_ptr<TableEngine> m_engine;
};

} // namespace redress::cli
