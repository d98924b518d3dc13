// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/tabledefaults.h"

#include "core/statistics/facts.h"
#include "core/statistics/measure.h"
#include "core/store/rulesrepository.h"

#include <QCoreApplication>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct SettingText {
    Q_DECLARE_TR_FUNCTIONS(redress::TableSettings)
};

/// Where the file keeps a setting. That of public copies is older than the others.
QString storedName(QLatin1StringView name)
{
    return name == "threshold"_L1 ? u"disclosure.threshold"_s : u"tables."_s + name;
}

/// The measure that the settings ask for in place of \p id.
QString variantOf(const QString &id, const TableSettings &settings)
{
    const bool isCount = id == "in_time"_L1;
    if (isCount || id == "in_time_pct"_L1) {
        switch (settings.timeliness.value_or(Timeliness::InForce)) {
        case Timeliness::InForce:
            return id;
        case Timeliness::Limit:
            return isCount ? u"within_limit"_s : u"within_limit_pct"_s;
        case Timeliness::Aim:
            return isCount ? u"within_aim"_s : u"within_aim_pct"_s;
        }
    }
    if (id == "escalation_pct"_L1 && settings.escalation == Escalation::Cohort)
        return u"escalation_cohort_pct"_s;
    if (id == "ombudsman_uphold_rate"_L1) {
        const bool isOfAll = settings.upholdBase == UpholdBase::Decided;
        if (settings.faultAlone == FaultAlone::LeftOut)
            return isOfAll ? u"ombudsman_upheld_of_decided_pct"_s : u"ombudsman_injustice_rate"_s;
        return isOfAll ? u"ombudsman_fault_of_decided_pct"_s : id;
    }
    return id;
}

/// Of what was received, those still without an outcome are counted as well. \source M-09, M-10
QString variantOfReceived(const QString &id, bool isByOutcome)
{
    if (id == "upheld"_L1)
        return u"upheld_of_received"_s;
    if (id == "upheld_pct"_L1)
        return u"upheld_of_received_pct"_s;
    return id == "outcomes"_L1 && isByOutcome ? u"found_of_received"_s : id;
}

bool isPercent(const MeasureColumn &column)
{
    const Measure *measure = measureNamed(column.measure);
    return column.share != MeasureColumn::Share::None ||
           (measure && measure->unit == Measure::Unit::Percent);
}

void settle(MeasureColumn &column, const TableSettings &settings, bool isByOutcome)
{
    column.measure = variantOf(column.measure, settings);
    if (settings.outcomeBasis == OutcomeBasis::Received)
        column.measure = variantOfReceived(column.measure, isByOutcome);
    const Measure *measure = measureNamed(column.measure);
    if (column.decimals == 0 && measure && isPercent(column))
        column.decimals = std::max(measure->decimals, settings.decimals.value_or(0));
}

bool isBand(const MeasureColumn &column)
{
    return column.measure == "from_11_to_20_pct"_L1 ||
           std::ranges::any_of(column.where, [](const Filter &filter) {
               return filter.dimension == Dimension::Band &&
                      filter.values == QStringList{u"within_20"_s};
           });
}

bool isCumulative(const MeasureColumn &column)
{
    return column.measure == "within_20_pct"_L1;
}

/// Where a table has both kinds of columns, the settings may leave one of them out.
void leaveOutBands(TableDefinition &definition)
{
    const auto bands = definition.settings.bands.value_or(Bands::Both);
    std::vector<MeasureColumn> &columns = definition.measures;
    const bool hasBoth =
        std::ranges::any_of(columns, isBand) && std::ranges::any_of(columns, isCumulative);
    if (!hasBoth || bands == Bands::Both)
        return;
    std::erase_if(columns, [&](const MeasureColumn &column) {
        return bands == Bands::Single ? isCumulative(column) : isBand(column);
    });
}

/// What a definition says of its rows is its own; where it says nothing, the council may. By a
/// setting, places of the organisation are shown that have no figure; every value of any list is
/// shown only where the definition asks for that itself.
void settleRows(TableDefinition &definition, const TableSettings &council)
{
    std::optional<ZeroRows> &wanted = definition.settings.zeroRows;
    if (!wanted)
        wanted = definition.showsZeroRows    ? ZeroRows::Show
                 : definition.onlyListedRows ? ZeroRows::Listed
                                             : council.zeroRows;
    definition.showsZeroRows = definition.showsZeroRows && wanted == ZeroRows::Show;
    definition.onlyListedRows = wanted == ZeroRows::Listed && !definition.listedRows.empty();
}

} // namespace

bool isOfPlaces(const TableDefinition &definition)
{
    return !definition.rows.empty() && definition.top == 0 && !definition.isOrderedByValue() &&
           std::ranges::all_of(definition.rows, [](const RowLevel &level) {
               return kindOf(level.dimension) == DimensionKind::Node && level.top == 0;
           });
}

bool showsPlaces(const TableDefinition &definition, const TableSettings &council)
{
    return definition.settings.zeroRows.value_or(council.zeroRows.value_or(ZeroRows::Show)) ==
               ZeroRows::Show &&
           !definition.showsZeroRows && !definition.onlyListedRows && isOfPlaces(definition);
}

namespace {

QString basisSentence(const Measure &measure, const TableDefinition &definition)
{
    const Fact fact = measure.numerator.fact;
    const Placement placement = measure.numerator.placement;
    const bool isPlacedByEnd = placement == Placement::Responded || placement == Placement::Finding;
    if (definition.byReceived && fact == Fact::Stage && isPlacedByEnd)
        return SettingText::tr("Of complaints received in the period, whenever they were "
                               "answered.");
    if (isLearningByReceipt(definition, measure.numerator))
        return SettingText::tr("Of the stages received in the period, whatever became of them.");
    return measure.basisText();
}

} // namespace

TableSettings councilSettings(Database &database)
{
    TableSettings settings;
    for (const SettingName &setting : tableSettingNames()) {
        const auto stored = rulesrepository::setting(database, storedName(setting.name));
        if (stored && !stored->isEmpty())
            setStored(settings, setting.name, *stored);
    }
    return settings.over(TableSettings::shipped());
}

void setCouncilSettings(UnitOfWork &unit, const TableSettings &settings)
{
    for (const SettingName &setting : tableSettingNames()) {
        const QString name = storedName(setting.name);
        const QString value = storedSetting(settings, setting.name).value_or(QString());
        const QString before = rulesrepository::setting(unit.database(), name).value_or(QString());
        if (value != before)
            rulesrepository::setSetting(unit, name, value);
    }
}

bool isLearningByReceipt(const TableDefinition &definition, const Tally &tally)
{
    const bool isLearning = tally.fact == Fact::Issue || tally.fact == Fact::Action;
    return isLearning && tally.placement == Placement::Finding &&
           (definition.byReceived ||
            definition.settings.learningPeriod == LearningPeriod::Received);
}

TableDefinition settled(TableDefinition definition, const TableSettings &council)
{
    settleRows(definition, council);
    if (definition.byReceived)
        definition.settings.outcomeBasis = OutcomeBasis::Received;
    definition.settings = definition.settings.over(council);
    definition.byReceived = definition.settings.outcomeBasis == OutcomeBasis::Received;
    leaveOutBands(definition);
    const auto isOutcome = [](const RowLevel &level) {
        return level.dimension == Dimension::Outcome;
    };
    const ColumnAxis &axis = definition.columns;
    const auto areOutcomes = [](ColumnBy by, Dimension dimension) {
        return by == ColumnBy::Dimension && dimension == Dimension::Outcome;
    };
    const bool isByOutcome = std::ranges::any_of(definition.rows, isOutcome) ||
                             areOutcomes(axis.by, axis.dimension) ||
                             areOutcomes(axis.inner.by, axis.inner.dimension);
    for (MeasureColumn &column : definition.measures)
        settle(column, definition.settings, isByOutcome);
    for (Footnote &footnote : definition.footnotes)
        settle(footnote.measure, definition.settings, isByOutcome);
    for (FigureSpec &figure : definition.figures)
        figure = settled(std::move(figure), definition.settings);
    return definition;
}

FigureSpec settled(FigureSpec figure, const TableSettings &settings)
{
    figure.settings = figure.settings.over(settings);
    settle(figure.measure, figure.settings, false);
    return figure;
}

std::optional<ListItemId> demandIndicator(const TableSettings &settings,
                                          const ReferenceData &reference)
{
    if (settings.demand)
        return reference.findItem(UserList::DemandIndicator, *settings.demand);
    for (const ListItem &item : reference.items()) {
        if (item.list == UserList::DemandIndicator &&
            item.name.contains("referral"_L1, Qt::CaseInsensitive))
            return item.id;
    }
    return std::nullopt;
}

namespace {

/// A list of figures of all kinds says which day places them, and no more: what each counts would
/// fill a page.
constexpr size_t kMostSentences = 6;

QString placedBy(Placement placement)
{
    switch (placement) {
    case Placement::Received:
        return SettingText::tr("By the date received: %1.", "figures");
    case Placement::Responded:
        return SettingText::tr("By the date of the response: %1.", "figures");
    case Placement::Finding:
        return SettingText::tr("By the date of the outcome, otherwise of the response: %1.",
                               "figures");
    case Placement::Panel:
        return SettingText::tr("By the date of the panel: %1.", "figures");
    case Placement::Paid:
        return SettingText::tr("By the date paid: %1.", "figures");
    case Placement::Decision:
        return SettingText::tr("By the date of the Ombudsman's decision: %1.", "figures");
    case Placement::Due:
        return SettingText::tr("By the day on which it was due: %1.", "figures");
    case Placement::Replied:
        return SettingText::tr("By the date of the reply: %1.", "figures");
    case Placement::PanelFindings:
        return SettingText::tr("By the date of the panel's report: %1.", "figures");
    }
    return {};
}

/// The figures of a list by the day that places them; those whose base is placed otherwise with
/// their own sentence.
QStringList placementsOf(const TableDefinition &settled)
{
    std::vector<std::pair<Placement, QStringList>> placed;
    QStringList others;
    for (const FigureSpec &figure : settled.figures) {
        const Measure *measure = measureNamed(figure.measure.measure);
        if (!measure)
            continue;
        const Tally &counted = measure->numerator;
        const bool isOneDay = !measure->denominator || measure->isOfDemand() ||
                              measure->denominator->placement == counted.placement;
        if (!isOneDay) {
            const QString sentence = SettingText::tr("%1: %2", "columns, and their basis")
                                         .arg(measure->labelText(), measure->basisText());
            if (!others.contains(sentence))
                others.append(sentence);
            continue;
        }
        const Placement day =
            isLearningByReceipt(settled, counted) ? Placement::Received : counted.placement;
        const auto known = std::ranges::find(placed, day, &decltype(placed)::value_type::first);
        if (known == placed.end())
            placed.emplace_back(day, QStringList{measure->labelText()});
        else if (!known->second.contains(measure->labelText()))
            known->second.append(measure->labelText());
    }
    QStringList sentences;
    for (const auto &[day, labels] : placed)
        sentences.append(placedBy(day).arg(labels.join(u", "_s)));
    return sentences + others;
}

} // namespace

QString basisOf(const MeasureColumn &column, const TableDefinition &settled)
{
    const Measure *measure = measureNamed(column.measure);
    return measure ? basisSentence(*measure, settled) : QString();
}

QStringList basisOf(const TableDefinition &settled, const ReferenceData &reference)
{
    // By sentence, which columns it is of.
    std::vector<std::pair<QString, QStringList>> found;
    bool isOfDemand = false;
    const auto add = [&](const MeasureColumn &column, const QString &ownLabel) {
        const Measure *measure = measureNamed(column.measure);
        if (!measure)
            return;
        isOfDemand = isOfDemand || measure->isOfDemand();
        const QString sentence = basisSentence(*measure, settled);
        const QString label = ownLabel.isEmpty() ? measure->labelText() : ownLabel;
        const auto known = std::ranges::find(found, sentence, &decltype(found)::value_type::first);
        if (known == found.end())
            found.emplace_back(sentence, QStringList{label});
        else if (!known->second.contains(label))
            known->second.append(label);
    };
    for (const MeasureColumn &column : settled.measures)
        add(column, column.label);
    // Figures have sentences of their own for labels.
    for (const FigureSpec &figure : settled.figures)
        add(figure.measure, {});
    const bool isLong = settled.kind == TableDefinition::Kind::Figures && !settled.byReceived &&
                        found.size() > kMostSentences;
    QStringList sentences = isLong ? placementsOf(settled) : QStringList();
    if (isLong)
        found.clear();
    for (const auto &[sentence, labels] : found)
        sentences.append(found.size() == 1 ? sentence
                                           : SettingText::tr("%1: %2", "columns, and their basis")
                                                 .arg(labels.join(u", "_s), sentence));
    if (isOfDemand) {
        const auto indicator = demandIndicator(settled.settings, reference);
        sentences.append(indicator
                             ? SettingText::tr("Demand is \"%1\", as entered for the year.")
                                   .arg(reference.nameOf(*indicator))
                             : SettingText::tr("No figure of demand is named in the settings."));
    }
    return sentences;
}

QStringList settingNotes(const TableDefinition &settled)
{
    const TableSettings &settings = settled.settings;
    const TableSettings shipped = TableSettings::shipped();
    QStringList notes;
    if (std::ranges::any_of(settled.measures, isPercent)) {
        if (settings.decimals != shipped.decimals)
            notes.append(SettingText::tr("Percentages have %n decimals.", nullptr,
                                         settings.decimals.value_or(0)));
        if (settings.noBase != shipped.noBase)
            notes.append(SettingText::tr("Where there is nothing to take a percentage of, the "
                                         "cell is blank."));
    }
    const bool hasBands = std::ranges::any_of(settled.measures, isBand);
    const bool hasCumulative = std::ranges::any_of(settled.measures, isCumulative);
    if (settings.bands == Bands::Single && hasBands)
        notes.append(SettingText::tr("Working days stand in bands that are not added up."));
    if (settings.bands == Bands::Cumulative && hasCumulative)
        notes.append(SettingText::tr("Working days are added up from band to band."));
    if (settings.zeroRows == ZeroRows::Hide && isOfPlaces(settled) && settled.listedRows.empty())
        notes.append(SettingText::tr("Rows without any figure are left out."));
    if (settled.onlyListedRows)
        notes.append(SettingText::tr("Only the rows that the table lists are shown."));
    return notes;
}

} // namespace redress
