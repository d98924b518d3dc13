// SPDX-License-Identifier: GPL-3.0-or-later
// Tables beside each other: the same number told differently, and different things counted under
// like headings.
#include "core/statistics/totalscheck/checks.h"
#include "core/statistics/totalscheck/headings.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <map>
#include <tuple>

namespace redress::totals {

namespace {

using namespace Qt::StringLiterals;
using Kind = TotalsFinding::Kind;
using Place = TotalsFinding::Place;

struct AgreementText {
    Q_DECLARE_TR_FUNCTIONS(redress::TotalsCheck)
};

/// Populations that a reader takes for one another.
enum class Family { None, Received, Answered, OmbudsmanReceived, OmbudsmanDecided };

Family familyOf(Population population)
{
    switch (population) {
    case Population::Received:
    case Population::ByMethod:
    case Population::ByComplainant:
        return Family::Received;
    case Population::Responded:
    case Population::Outcomes:
    case Population::SampleBase:
        return Family::Answered;
    case Population::OmbudsmanReceived:
        return Family::OmbudsmanReceived;
    case Population::OmbudsmanDecided:
        return Family::OmbudsmanDecided;
    default:
        return Family::None;
    }
}

/// A number that a second table could tell as well.
struct Told {
    Place place;
    Population population = Population::Unknown;
    int stage = 0;
    double value = 0;
    QString row;     ///< As printed.
    QString rowKind; ///< Empty where it was typed, and for all rows together.
};

/// What the number is of, apart from what it counts: family, part of the records, row, time.
struct Address {
    int family = 0;
    QString filter;
    QString row; ///< Folded; empty: all of them.
    int year = 0;
    int quarter = 0;

    auto operator<=>(const Address &other) const
    {
        // The whole first, then what is less: the first of a group is what is quoted.
        return std::tuple(family, filter, row.isEmpty() ? 0 : 1, quarter, row, year) <=>
               std::tuple(other.family, other.filter, other.row.isEmpty() ? 0 : 1, other.quarter,
                          other.row, other.year);
    }
    bool operator==(const Address &) const = default;
};

/// The names of the rows of all tables that have several.
QSet<QString> rowNames(const std::vector<CheckedTable> &tables)
{
    QSet<QString> names;
    for (const CheckedTable &table : tables) {
        for (const CheckedRow &row : table.rows) {
            if (!row.isTotal && table.rows.size() > 1)
                names.insert(foldedName(row.name));
        }
    }
    return names;
}

std::map<Address, std::vector<Told>> toldBy(const std::vector<CheckedTable> &tables)
{
    std::map<Address, std::vector<Told>> told;
    const QSet<QString> names = rowNames(tables);
    for (size_t t = 0; t < tables.size(); ++t) {
        const CheckedTable &table = tables[t];
        for (size_t c = 0; c < table.columns.size(); ++c) {
            const CheckedColumn &column = table.columns[c];
            const Family family = familyOf(column.counted.population);
            if (family == Family::None || column.role != CheckedColumn::Role::Count)
                continue;
            for (size_t r = 0; r < table.rows.size(); ++r) {
                const CheckedCell &cell = table.cell(r, c);
                const CheckedRow &row = table.rows[r];
                if (!cell.isNumber() || row.isSubtotal || row.isUnknown)
                    continue;
                // The one row of a small table is a row of a larger one, or else the whole.
                const QString name = foldedName(row.name);
                const bool isWhole =
                    row.isTotal || (table.rows.size() == 1 && !names.contains(name));
                const Address address{int(family), column.counted.filter,
                                      isWhole ? QString() : name, column.span.startYear,
                                      column.span.quarter};
                told[address].push_back({{t, r, c},
                                         column.counted.population,
                                         column.counted.stage,
                                         cell.value,
                                         row.name,
                                         isWhole ? QString() : table.rowKind});
            }
        }
    }
    return told;
}

bool mayBeCompared(const Told &one, const Told &other)
{
    return one.place.table != other.place.table &&
           (one.stage == other.stage || one.stage == 0 || other.stage == 0) &&
           (one.rowKind == other.rowKind || one.rowKind.isEmpty() || other.rowKind.isEmpty());
}

QString timeOf(const Address &address)
{
    QString year;
    if (address.year != 0)
        year = FinancialYear{address.year}.label();
    if (address.quarter == 0)
        return year;
    return year.isEmpty() ? AgreementText::tr("quarter %1").arg(address.quarter)
                          : AgreementText::tr("quarter %1 of %2").arg(address.quarter).arg(year);
}

/// Whether what stands beneath a typed table tells why its number is another.
bool isExplainedByNote(const std::vector<CheckedTable> &tables, const std::vector<Told> &told)
{
    for (const Told &one : told) {
        const QString notes = tables[one.place.table].notes.join(u' ');
        const bool namesOther = std::ranges::any_of(told, [&](const Told &other) {
            return other.place.table != one.place.table &&
                   notes.contains(QString::number(other.value));
        });
        if (namesOther)
            return true;
    }
    return false;
}

/// Beneath every computed table stands which date places its figures.
std::optional<QString> basisOf(const std::vector<CheckedTable> &tables,
                               const std::vector<Told> &told)
{
    QStringList sentences;
    for (const Told &one : told) {
        const CheckedTable &table = tables[one.place.table];
        if (table.isTyped || table.basis.isEmpty())
            return std::nullopt;
        for (const QString &sentence : table.basis) {
            if (!sentences.contains(sentence))
                sentences.append(sentence);
        }
    }
    return sentences.join(u' ');
}

/// Those of an address that differ: one for each table, in the order of the tables.
std::vector<Told> differing(const std::vector<Told> &told)
{
    std::vector<Told> found;
    for (const Told &one : told) {
        const bool isNew = std::ranges::none_of(
            found, [&](const Told &f) { return f.place.table == one.place.table; });
        const bool differs = std::ranges::any_of(told, [&](const Told &other) {
            return mayBeCompared(one, other) && one.value != other.value;
        });
        if (isNew && differs)
            found.push_back(one);
    }
    return found;
}

TotalsFinding findingOf(const std::vector<CheckedTable> &tables, const Address &address,
                        const std::vector<Told> &told)
{
    const bool isSame = std::ranges::all_of(
        told, [&](const Told &one) { return one.population == told.front().population; });
    TotalsFinding finding;
    finding.kind = isSame ? Kind::Disagreement : Kind::Population;
    QStringList numbers;
    QStringList identities;
    for (const Told &one : told) {
        const CheckedTable &table = tables[one.place.table];
        finding.places.push_back(one.place);
        finding.numbers.push_back(one.value);
        identities.append(table.identity());
        if (!table.isTyped)
            finding.tables.append(table.id);
        numbers.append(AgreementText::tr("%1 in \"%2\"", "48 outcomes in a table")
                           .arg(wordsFor(one.population, int(one.value)), table.title));
    }
    identities.sort();
    finding.key =
        u"%1:%2"_s.arg(isSame ? u"disagreement"_s : u"population"_s, identities.join(u'+'));
    const QString row = address.row.isEmpty() ? AgreementText::tr("all") : told.front().row;
    const QString time = timeOf(address);
    finding.where = time.isEmpty() ? row : AgreementText::tr("%1, %2", "row, time").arg(row, time);
    finding.sentence =
        isSame ? AgreementText::tr("Two tables tell the same number differently (%1): %2.")
                     .arg(finding.where, numbers.join(u", "_s))
               : AgreementText::tr("Different complaints are counted under like headings (%1), and "
                                   "no note says so: %2.")
                     .arg(finding.where, numbers.join(u", "_s));
    if (!isSame)
        finding.explanation = basisOf(tables, told);
    if (finding.isOpen() && isExplainedByNote(tables, told))
        finding.explanation = AgreementText::tr("A note beneath the table says so.");
    if (!finding.isOpen())
        finding.sentence =
            AgreementText::tr("Different complaints are counted under like headings (%1): %2.")
                .arg(finding.where, numbers.join(u", "_s));
    return finding;
}

} // namespace

/// One finding for each set of tables that differ, told by the widest number in which they do; the
/// other places follow it.
void checkAgreement(const std::vector<CheckedTable> &tables, Findings &findings)
{
    std::map<std::vector<size_t>, size_t> bySet;
    for (const auto &[address, all] : toldBy(tables)) {
        const std::vector<Told> told = differing(all);
        if (told.size() < 2)
            continue;
        std::vector<size_t> set{size_t(address.family)};
        for (const Told &one : told)
            set.push_back(one.place.table);
        std::ranges::sort(set.begin() + 1, set.end());
        const auto known = bySet.find(set);
        if (known == bySet.end()) {
            bySet.emplace(set, findings.size());
            findings.push_back(findingOf(tables, address, told));
            continue;
        }
        for (const Told &one : told)
            findings[known->second].places.push_back(one.place);
    }
}

} // namespace redress::totals
