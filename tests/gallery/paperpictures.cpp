// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/paperpictures.h"

#include "core/exchange/import/caseimport.h"
#include "core/report/reportcontext.h"
#include "core/statistics/tableengine.h"
#include "ui/papers/composedpaper.h"
#include "ui/report/layout.h"
#include "ui/report/pagepainter.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr double kPaperDots = 96;

/// A set of cases, and what its report covers.
struct County {
    QString folder;
    ReportPeriod period;
};

Result<void> paintReport(CaseStore &store, const ReportDefinition &report,
                         const ReportPeriod &period, const QString &name, Pictures &pictures)
{
    const auto context = reportContext(store, period);
    if (!context)
        return context.error();
    TableEngine engine(store.database(), store.reference());
    const auto document = composeReport(engine, report, period, *context);
    if (!document)
        return document.error();
    int number = 0;
    for (const PaperPage &page : layOut(*document).pages)
        pictures.save(pageImage(page, kPaperDots, PageLook::AsPrinted),
                      u"paper-%1-%2"_s.arg(name).arg(++number, 2, 10, QLatin1Char('0')));
    return {};
}

Result<void> paintCounty(const County &county, const QString &folder, const Operator &who,
                         Pictures &pictures)
{
    const FixedClock clock(QDate(2024, 6, 3));
    const auto store = CaseStore::create(u"%1/%2.redress"_s.arg(folder, county.folder), who, clock);
    if (!store)
        return store.error();
    ImportOptions options;
    options.today = clock.today();
    const auto imported = importCases(
        (*store)->database(), (*store)->rules(), (*store)->signature(),
        {u"%1/acceptance/%2/cases"_s.arg(QStringLiteral(REDRESS_TEST_DATA), county.folder)},
        options);
    if (!imported)
        return imported.error();
    if (const auto reloaded = (*store)->reload(); !reloaded)
        return reloaded.error();
    for (const ReportDefinition &report : shippedReports()) {
        const QString name = u"%1-of-%2"_s.arg(report.id, county.folder);
        auto painted = paintReport(**store, report, county.period, name, pictures);
        if (!painted)
            return painted;
    }
    return {};
}

} // namespace

Result<void> paintPapers(CaseStore &store, QDate today, Pictures &pictures)
{
    for (const ReportDefinition &report : shippedReports()) {
        auto painted = paintReport(store, report, likelyPeriod(report, today), report.id, pictures);
        if (!painted)
            return painted;
    }
    return {};
}

Result<void> paintPublishedPapers(const QString &folder, const Operator &who, Pictures &pictures)
{
    const std::vector<County> counties{{u"003-county-2023-24"_s, {{2023}, 3, {}, {}}},
                                       {u"004-county-2017-18"_s, {{2017}, 4, {}, {}}}};
    for (const County &county : counties) {
        auto painted = paintCounty(county, folder, who, pictures);
        if (!painted)
            return painted;
    }
    return {};
}

} // namespace redress
