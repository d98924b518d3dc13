// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/savedcharts.h"

#include "core/store/storageerror.h"

#include <QCoreApplication>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct SavedText {
    Q_DECLARE_TR_FUNCTIONS(redress::SavedChart)
};

/// \throws StorageError for what does not go together.
QString bodyOf(const QString &name, const TrendChoice &trend)
{
    ChartDefinition chart = unwrap(trendOf(trend));
    chart.id = u"saved"_s; // Its number is that of its record.
    chart.title = name;
    return QString::fromUtf8(chartAsJson(chart));
}

SavedChart savedChart(const StoredDefinition &stored)
{
    SavedChart saved{stored, {}, {}};
    const auto chart = chartFromJson(stored.body.toUtf8());
    if (chart)
        saved.chart = *chart;
    else
        saved.fault = chart.error().message;
    saved.chart.id = savedChartId(stored.id);
    saved.chart.table.id = saved.chart.id;
    saved.chart.title = stored.name;
    return saved;
}

} // namespace

QString savedChartId(DefinitionId id)
{
    return u"saved-%1"_s.arg(id.value());
}

Result<std::vector<SavedChart>> savedCharts(Database &database, const QString &login)
{
    const auto stored = DefinitionRepository::list(database, DefinitionKind::Chart, login);
    if (!stored)
        return stored.error();
    std::vector<SavedChart> charts;
    for (const StoredDefinition &definition : *stored)
        charts.push_back(savedChart(definition));
    return charts;
}

const SavedChart *savedChartNamed(const std::vector<SavedChart> &charts, const QString &name)
{
    const auto find = [&](auto matches) -> const SavedChart * {
        const auto found = std::ranges::find_if(charts, matches);
        return found == charts.end() ? nullptr : &*found;
    };
    if (const auto *exact = find([&](const SavedChart &saved) {
            return saved.stored.name == name || saved.chart.id == name;
        }))
        return exact;
    return find([&](const SavedChart &saved) {
        return saved.stored.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

Result<DefinitionId> saveChart(Database &database, const Signature &signature, const QString &name,
                               const std::optional<QString> &owner, const TrendChoice &trend)
{
    return guarded([&] {
        const QString plain = name.trimmed();
        UnitOfWork unit(database, signature, SavedText::tr("Trend \"%1\" saved").arg(plain));
        const StoredDefinition added{{},    DefinitionKind::Chart, plain,
                                     owner, bodyOf(plain, trend),  1};
        const DefinitionId id = unwrap(DefinitionRepository::add(unit, added));
        unit.commit();
        return id;
    });
}

Result<void> changeChart(Database &database, const Signature &signature,
                         const StoredDefinition &before, const QString &name,
                         const std::optional<QString> &owner, const TrendChoice &trend)
{
    return guarded([&] {
        StoredDefinition after = before;
        after.name = name.trimmed();
        after.owner = owner;
        after.body = bodyOf(after.name, trend);
        UnitOfWork unit(database, signature, SavedText::tr("Trend \"%1\" changed").arg(after.name));
        unwrap(DefinitionRepository::update(unit, before, after));
        if (unit.hasEntries())
            unit.commit();
    });
}

Result<void> deleteChart(Database &database, const Signature &signature,
                         const StoredDefinition &chart)
{
    return guarded([&] {
        UnitOfWork unit(database, signature, SavedText::tr("Trend \"%1\" deleted").arg(chart.name));
        unwrap(DefinitionRepository::remove(unit, chart));
        unit.commit();
    });
}

} // namespace redress
