// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportcontext.h"

#include "core/report/printabletexts.h"
#include "core/store/casestore.h"
#include "core/store/rulesrepository.h"
#include "core/store/storageerror.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

QDateTime asAtOf(const ReportPeriod &period, const Clock &clock)
{
    if (!period.asAt || *period.asAt >= clock.today())
        return clock.nowUtc();
    return QDateTime(*period.asAt, QTime(23, 59)).toUTC();
}

} // namespace

Result<ReportContext> reportContext(CaseStore &store, const ReportPeriod &period)
{
    return guarded([&] {
        ReportContext context;
        context.council = store.councilName();
        context.asAtUtc = asAtOf(period, store.clock());
        context.isSample = store.isSample();
        for (const QString &word : reportWords()) {
            if (const auto value = rulesrepository::setting(store.database(), u"report."_s + word))
                context.words.insert(word, *value);
        }
        context.picks = printablePicks(store.database(), period.year);
        context.procedures = store.rules().procedures();
        return context;
    });
}

} // namespace redress
