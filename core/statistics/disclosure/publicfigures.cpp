// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/disclosure/publicfigures.h"

#include "core/store/rulesrepository.h"

#include <QCoreApplication>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int kUsualThreshold = 5;

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
    return m_copy.protect(threshold, progress);
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
    auto table = m_engine.fill(definition, period, extra);
    if (!table)
        return table;
    if (table->hasSplitShares)
        return Error{Error::Code::Invalid,
                     DisclosureText::tr("\"%1\" divides the figures of a closed service between "
                                        "several. What its small numbers would give away cannot be "
                                        "worked out, so there is no public copy of it.")
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

int disclosureThreshold(Database &database)
{
    const auto stored = rulesrepository::setting(database, u"disclosure.threshold"_s);
    bool isNumber = false;
    const int threshold = stored ? stored->toInt(&isNumber) : 0;
    return isNumber ? threshold : kUsualThreshold;
}

} // namespace redress
