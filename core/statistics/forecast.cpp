// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/forecast.h"

#include "core/base/language.h"
#include "core/statistics/pivotdefinition.h"
#include "core/store/statement.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct ForecastText {
    Q_DECLARE_TR_FUNCTIONS(redress::Forecast)
};

const QString kOpenStages = uR"sql(
SELECT fact_id, case_id, reference, stage_no, due_on, directorate_id, service_id, procedure_key
FROM fact_stage
WHERE closed_on IS NULL AND due_on IS NOT NULL AND stage_no BETWEEN :from_stage AND :to_stage
  AND received_on <= :today
ORDER BY due_on, reference, stage_no
)sql"_s;

/// Answered at stage 1 of the children's procedure, or open there, and not gone on to stage 2.
const QString kMayAsk = uR"sql(
SELECT f.procedure_version, f.responded_on FROM fact_stage f
WHERE f.procedure_key = 'children_statutory' AND f.stage_no = 1 AND f.received_on <= :today
  AND (f.closed_on IS NULL OR f.responded_on >= :earliest)
  AND NOT EXISTS (SELECT 1 FROM stage n WHERE n.case_id = f.case_id AND n.stage_no = 2)
)sql"_s;

/// No window to ask for stage 2 is longer than this, in days.
constexpr int kLongestWindow = 120;

std::vector<OpenStage> openStages(Database &database, std::optional<int> stage, QDate today)
{
    std::vector<OpenStage> open;
    Statement select(database, kOpenStages);
    select.bind(u":from_stage"_s, stage.value_or(1))
        .bind(u":to_stage"_s, stage.value_or(3))
        .bind(u":today"_s, today);
    while (select.step()) {
        RowReader row(select);
        OpenStage one;
        one.stage.factId = row.integer();
        one.stage.caseId = row.integer();
        one.stage.reference = row.text();
        one.stage.stage = int(row.integer());
        one.stage.placedOn = row.day();
        one.directorate = row.id<OrgNodeId>();
        one.service = row.optionalId<OrgNodeId>();
        one.isOfChildrensProcedure = row.text() == toStored(ProcedureKey::ChildrenStatutory);
        open.push_back(std::move(one));
    }
    return open;
}

/// Directorate and service, as the tables key their rows; an empty service is none.
using Place = std::pair<QString, QString>;

Place placeOf(const OpenStage &open)
{
    return {QString::number(open.directorate.value()),
            open.service ? QString::number(open.service->value()) : QString()};
}

/// Answered in the span so far, by directorate and service.
Result<std::map<Place, ForecastLine>> answered(TableEngine &engine, const QuarterSpan &span,
                                               std::optional<int> stage, QDate today)
{
    QStringList where;
    if (stage)
        where.append(u"stage=%1"_s.arg(*stage));
    auto pivot = pivotOf({u"in_time_pct"_s}, {u"directorate"_s, u"service"_s}, u"quarter"_s, where);
    if (!pivot)
        return pivot.error();
    pivot->usesHistory = false;
    const auto table = engine.fill(*pivot, {span.to.year, span.to.number, today});
    if (!table)
        return table.error();
    std::map<Place, ForecastLine> lines;
    for (size_t r = 0; r < table->rows.size(); ++r) {
        const RowHead &row = table->rows[r];
        if (row.isTotal || row.keys.size() != 2)
            continue;
        ForecastLine line;
        for (size_t c = 0; c < table->columns.size(); ++c) {
            const ColumnSlot &slot = table->columnSlots[table->columns[c].slot];
            const Cell &cell = table->cell(r, c);
            const bool isInSpan =
                slot.fromQuarter >= span.from.code() && slot.toQuarter <= span.to.code();
            if (slot.isTotal || slot.isAhead || !isInSpan)
                continue;
            line.soFar.part += int(cell.numerator);
            line.soFar.whole += int(cell.denominator.value_or(0));
        }
        lines[{row.keys.at(0), row.keys.at(1)}] = line;
    }
    return lines;
}

void add(Share &sum, const Share &share)
{
    sum.part += share.part;
    sum.whole += share.whole;
}

void add(ForecastLine &sum, const ForecastLine &line)
{
    add(sum.soFar, line.soFar);
    add(sum.ifInTime, line.ifInTime);
    add(sum.ifLate, line.ifLate);
    sum.deciding.insert(sum.deciding.end(), line.deciding.begin(), line.deciding.end());
    sum.lateAlready.insert(sum.lateAlready.end(), line.lateAlready.begin(), line.lateAlready.end());
}

/// What the open stages of a line make of it.
void foresee(ForecastLine &line, QDate lastDay)
{
    const int late = int(line.lateAlready.size());
    const int deciding = int(line.deciding.size());
    const int canBeLate = int(std::ranges::count_if(
        line.deciding, [lastDay](const OpenStage &open) { return open.dueOn() < lastDay; }));
    line.ifInTime = {line.soFar.part + deciding, line.soFar.whole + deciding + late};
    line.ifLate = {line.soFar.part, line.soFar.whole + canBeLate + late};
}

void sortByDay(std::vector<OpenStage> &stages)
{
    std::ranges::stable_sort(stages, {}, &OpenStage::dueOn);
}

Cell figureOf(TableEngine &engine, const QString &measure, const ReportPeriod &period)
{
    FigureSpec figure;
    figure.id = measure;
    figure.measure.measure = measure;
    return unwrap(
        engine.figure(figure, period, {{Dimension::Procedure, {u"children_statutory"_s}}}));
}

bool hasBase(const Cell &cell)
{
    return cell.denominator.value_or(0) > 0;
}

/// How many complainants may still ask for stage 2.
int mayAsk(Database &database, const CouncilRules &rules, QDate today)
{
    int count = 0;
    Statement select(database, kMayAsk);
    select.bind(u":today"_s, today).bind(u":earliest"_s, today.addDays(-kLongestWindow));
    while (select.step()) {
        RowReader row(select);
        const QString version = row.text();
        const auto respondedOn = row.date();
        if (!respondedOn) {
            ++count;
            continue;
        }
        const auto clock = rules.clockNamed(ProcedureKey::ChildrenStatutory, 1, version);
        const auto window = clock ? clock->rule().nextStageWindow : std::nullopt;
        const auto last = window ? rules.calendar().after(*respondedOn, *window) : std::nullopt;
        count += last && *last >= today ? 1 : 0;
    }
    return count;
}

} // namespace

std::optional<int> Share::percent() const
{
    if (whole == 0)
        return std::nullopt;
    return int(roundedHalfAway(100.0 * part / whole, 0));
}

Share Forecast::ifAllAnsweredOn(QDate day) const
{
    Share share = lines.empty() ? Share() : lines.front().soFar;
    for (const OpenStage &one : open) {
        ++share.whole;
        share.part += day <= one.dueOn() ? 1 : 0;
    }
    return share;
}

Result<Forecast> forecastInTime(Database &database, TableEngine &engine, const QuarterSpan &span,
                                std::optional<int> stage, QDate today)
{
    if (today < span.from.firstDay() || today > span.to.lastDay())
        return Error{Error::Code::Invalid,
                     ForecastText::tr("Only what has begun and is not over can be forecast: today "
                                      "is %1.")
                         .arg(localeHere().toString(today, u"d MMMM yyyy"_s)),
                     {}};
    auto soFar = answered(engine, span, stage, today);
    if (!soFar)
        return soFar.error();
    auto open = guarded([&] { return openStages(database, stage, today); });
    if (!open)
        return open.error();
    const QDate lastDay = span.to.lastDay();
    for (const OpenStage &one : *open) {
        ForecastLine &line = (*soFar)[placeOf(one)];
        if (one.dueOn() < today)
            line.lateAlready.push_back(one);
        else if (one.dueOn() <= lastDay)
            line.deciding.push_back(one);
    }
    Forecast forecast;
    forecast.span = span;
    forecast.today = today;
    forecast.stage = stage;
    forecast.open = *open;
    ForecastLine council;
    council.isWhole = true;
    const ReferenceData &reference = engine.reference();
    for (const OrgNode &directorate : reference.directorates()) {
        ForecastLine whole;
        whole.directorate = directorate.id;
        whole.isWhole = true;
        std::vector<ForecastLine> services;
        for (auto &[place, line] : *soFar) {
            if (place.first != QString::number(directorate.id.value()))
                continue;
            foresee(line, lastDay);
            if (line.soFar.whole == 0 && line.ifInTime.whole == 0)
                continue;
            line.directorate = directorate.id;
            if (!place.second.isEmpty())
                line.service = OrgNodeId(place.second.toLongLong());
            add(whole, line);
            services.push_back(line);
        }
        if (services.empty())
            continue;
        sortByDay(whole.deciding);
        sortByDay(whole.lateAlready);
        add(council, whole);
        forecast.lines.push_back(std::move(whole));
        std::ranges::sort(services, {}, [&](const ForecastLine &line) {
            return line.service ? reference.indexOf(*line.service) : -1;
        });
        std::ranges::move(services, std::back_inserter(forecast.lines));
    }
    sortByDay(council.deciding);
    sortByDay(council.lateAlready);
    forecast.lines.insert(forecast.lines.begin(), std::move(council));
    return forecast;
}

Result<SpendForecast> forecastStage2Spend(Database &database, TableEngine &engine,
                                          const CouncilRules &rules, FinancialYear year,
                                          QDate today, std::optional<Money> typedAverage)
{
    return guarded([&] {
        SpendForecast spend;
        const ReportPeriod soFar = ReportPeriod{year, 4, {}}.upTo(today);
        const ReportPeriod before{year.previous(), 4, {}};
        spend.investigations = openStages(database, 2, today);
        std::erase_if(spend.investigations,
                      [](const OpenStage &one) { return !one.isOfChildrensProcedure; });
        spend.open = int(spend.investigations.size());
        spend.mayAsk = mayAsk(database, rules, today);
        Cell rate = figureOf(engine, u"escalation_pct"_s, soFar);
        spend.escalationOf = year;
        if (!hasBase(rate)) {
            rate = figureOf(engine, u"escalation_pct"_s, before);
            spend.escalationOf = before.year;
        }
        spend.escalation = {int(rate.numerator), int(rate.denominator.value_or(0))};
        if (spend.escalation.whole > 0)
            spend.expected = double(spend.mayAsk) * spend.escalation.part / spend.escalation.whole;
        spend.averageOf = year;
        if (typedAverage) {
            spend.average = typedAverage;
            spend.isTyped = true;
        } else {
            Cell cost = figureOf(engine, u"average_stage_2_cost"_s, soFar);
            if (!hasBase(cost)) {
                cost = figureOf(engine, u"average_stage_2_cost"_s, before);
                spend.averageOf = before.year;
            }
            if (hasBase(cost)) {
                spend.averageFrom = int(*cost.denominator);
                spend.average = Money{qint64(std::llround(cost.numerator / *cost.denominator))};
            }
        }
        if (spend.average)
            spend.spend = Money{
                qint64(std::llround((spend.open + spend.expected) * double(spend.average->pence)))};
        return spend;
    });
}

} // namespace redress
