// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/disclosure/publicfigures.h"

#include "core/statistics/tabledefaults.h"

#include <QCoreApplication>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int kUsualThreshold = 5;
constexpr int kQuarters = 4;

struct DisclosureText {
    Q_DECLARE_TR_FUNCTIONS(redress::Disclosure)
};

Error notNoted(const QString &what)
{
    return {
        Error::Code::Invalid,
        DisclosureText::tr("A figure was asked for that was not checked for small numbers, so it "
                           "cannot be published. Nothing was written."),
        what};
}

} // namespace

Result<void> PublicFigures::protect(int threshold, const Progress &progress)
{
    m_isProtected = true;
    // What is published together is protected together: the table that asks for most decides.
    int highest = threshold;
    for (const NotedTable &table : m_tables)
        highest = std::max(highest, table.definition.settings.threshold.value_or(0));
    return m_copy.protect(highest, progress);
}

/// A table as a public copy asks for it.
TableDefinition PublicFigures::published(const TableDefinition &definition) const
{
    TableDefinition published = definition;
    published.footnotes.clear(); // Each tells of a few people.
    const TableSettings settings = definition.settings.over(m_engine.settings());
    if (settings.smallRows != SmallRows::Merge || !isOfPlaces(definition))
        return published;
    published.mergesBelow =
        m_threshold > 0 ? m_threshold : settings.threshold.value_or(kUsualThreshold);
    switch (definition.rows.back().dimension) {
    case Dimension::Directorate:
        published.othersRow = DisclosureText::tr("Other directorates");
        break;
    case Dimension::Team:
        published.othersRow = DisclosureText::tr("Other teams");
        break;
    default:
        published.othersRow = DisclosureText::tr("Other services");
    }
    return published;
}

Result<FilledTable> PublicFigures::fill(const TableDefinition &definition,
                                        const ReportPeriod &period,
                                        const std::vector<Filter> &extra)
{
    const auto noted = std::ranges::find_if(m_tables, [&](const NotedTable &table) {
        return table.definition == definition && table.period == period && table.extra == extra;
    });
    if (m_isProtected)
        return noted == m_tables.end() ? Result<FilledTable>(notNoted(definition.id))
                                       : m_copy.shown(noted->number, noted->table);
    if (noted != m_tables.end())
        return noted->table;
    TableDefinition asked = published(definition);
    auto table = m_engine.fill(asked, period, extra);
    if (table && table->hasSplitShares) {
        // Parts of counts cannot be protected; whole ones of several services together can.
        asked.joinsDivided = true;
        table = m_engine.fill(asked, period, extra);
    }
    if (!table)
        return table;
    if (table->hasSplitShares)
        return Error{Error::Code::Invalid,
                     DisclosureText::tr("\"%1\" divides the figures of a closed service between "
                                        "several that do not lie side by side, or is narrowed down "
                                        "to one of them. What its small numbers would give away "
                                        "cannot be worked out, so there is no public copy of it.")
                         .arg(table->title),
                     definition.id};
    const auto number = m_copy.add(*table);
    if (!number)
        return number.error();
    m_tables.push_back({definition, period, extra, *table, *number});
    return table;
}

Result<Cell> PublicFigures::figure(const FigureSpec &figure, const ReportPeriod &period,
                                   const std::vector<Filter> &where)
{
    const auto noted = std::ranges::find_if(m_figures, [&](const NotedFigure &known) {
        return known.figure == figure && known.period == period && known.where == where;
    });
    if (m_isProtected)
        return noted == m_figures.end() ? Result<Cell>(notNoted(figure.id))
                                        : m_copy.shown(noted->number, noted->cell);
    if (noted != m_figures.end())
        return noted->cell;
    auto cell = m_engine.figure(figure, period, where);
    if (!cell)
        return cell;
    const auto number = m_copy.add(figure, period, where);
    if (!number)
        return number.error();
    m_figures.push_back({figure, period, where, *cell, *number});
    return cell;
}

namespace {

/// What readers hold when a publication comes out: one of the year before and, of a quarterly one,
/// those of the quarters before; the oldest first.
std::vector<ReportPeriod> publishedBefore(const Publication &publication)
{
    const FinancialYear year = publication.period.year;
    if (!publication.isQuarterly)
        return {{year.previous(), kQuarters, std::nullopt}};
    std::vector<ReportPeriod> before;
    for (int quarter = 1; quarter <= kQuarters; ++quarter)
        before.push_back({year.previous(), quarter, std::nullopt});
    for (int quarter = 1; quarter < publication.period.throughQuarter; ++quarter)
        before.push_back({year, quarter, std::nullopt});
    return before;
}

} // namespace

Result<std::unique_ptr<PublicFigures>> publicFigures(TableEngine &engine,
                                                     const Publication &publication,
                                                     const FigureQuestions &ask,
                                                     const Progress &progress)
{
    std::vector<ReportPeriod> periods = publishedBefore(publication);
    periods.push_back(publication.period);
    std::vector<std::unique_ptr<PublicFigures>> known;
    for (const ReportPeriod &period : periods) {
        auto figures = std::make_unique<PublicFigures>(engine, publication.threshold);
        if (const auto asked = ask(*figures, period); !asked)
            return asked.error();
        for (const auto &earlier : known)
            figures->standAfter(*earlier);
        if (const auto safe = figures->protect(publication.threshold, progress); !safe)
            return safe.error();
        known.push_back(std::move(figures));
    }
    return std::move(known.back());
}

Publication publicationOf(Database &database, const ReportPeriod &period)
{
    return {period, period.throughQuarter < kQuarters, disclosureThreshold(database)};
}

Result<FilledTable> publicTable(TableEngine &engine, const TableDefinition &definition,
                                const Publication &publication, const std::vector<Filter> &extra,
                                const Progress &progress)
{
    const auto ask = [&](FigureSource &source, const ReportPeriod &period) -> Result<void> {
        const auto table = source.fill(definition, period, extra);
        return table ? Result<void>() : Result<void>(table.error());
    };
    return publicFigures(engine, publication, ask, progress)
        .and_then([&](const std::unique_ptr<PublicFigures> &figures) {
            return figures->fill(definition, publication.period, extra);
        });
}

int disclosureThreshold(Database &database)
{
    return councilSettings(database).threshold.value_or(kUsualThreshold);
}

} // namespace redress
