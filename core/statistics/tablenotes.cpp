// SPDX-License-Identifier: GPL-3.0-or-later
// The part of TableEngine that says what stands above and beneath a table: its title, the dates
// that place its figures, notes, and of which day it was known.
#include "core/base/language.h"
#include "core/statistics/footnotes.h"
#include "core/statistics/periodnotes.h"
#include "core/statistics/tabledefaults.h"
#include "core/statistics/tableengine.h"
#include "core/statistics/tablelayout.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct NoteText {
    Q_DECLARE_TR_FUNCTIONS(redress::TableEngine)
};

bool isRoundedUp(const TableDefinition &definition)
{
    return std::any_of(definition.measures.begin(), definition.measures.end(),
                       [](const MeasureColumn &column) {
                           return column.rounding == MeasureColumn::Rounding::UpToTen;
                       });
}

QString inWords(QDate day)
{
    return localeHere().toString(day, u"d MMMM yyyy"_s);
}

/// Whether a filter names one of several services that would stand together: it would be taken from
/// the others.
bool namesJoined(const TableDefinition &definition, const ReferenceData &reference,
                 const ReportPeriod &period)
{
    const Restatement joined(reference, period.lastDay(), Restatement::Divided::Joined);
    const auto isNamed = [&](const Filter &filter) {
        if (kindOf(filter.dimension) != DimensionKind::Node)
            return false;
        const QStringList values = boundFilter(filter, reference).values;
        return std::ranges::any_of(values, [&](const QString &value) {
            const qint64 node = value.toLongLong();
            return joined.isJoined(node) || joined.togetherWith(node) != node;
        });
    };
    return std::ranges::any_of(definition.where, isNamed) ||
           std::ranges::any_of(definition.measures, [&](const MeasureColumn &column) {
               return std::ranges::any_of(column.where, isNamed);
           });
}

/// Whether years are not available because papers told of the children's procedure alone.
bool lacksOtherProcedures(const FilledTable &table)
{
    const TableDefinition &definition = table.definition;
    const auto isOfProcedures = [](const Filter &filter) {
        return filter.dimension == Dimension::Procedure;
    };
    const auto countsAll = [&](const MeasureColumn &column) {
        const Measure *measure = measureNamed(column.measure);
        return measure && !measure->numeratorHistory.isEmpty() &&
               (measure->numerator.fact == Fact::Stage || measure->numerator.fact == Fact::Issue) &&
               std::ranges::none_of(column.where, isOfProcedures);
    };
    const auto isMissing = [](const std::vector<Cell> &cells) {
        return std::ranges::count(cells, Cell::State::NotAvailable, &Cell::state) > 0;
    };
    return definition.usesHistory && std::ranges::none_of(definition.where, isOfProcedures) &&
           std::ranges::any_of(definition.measures, countsAll) &&
           std::ranges::any_of(table.cells, isMissing);
}

} // namespace

void TableEngine::setKnownOn(QDate day, const QStringList &reservations)
{
    m_knownOn = day;
    m_reservations = reservations;
}

/// A question for what was known on a day is never answered from what is known now.
void TableEngine::refuseOtherKnowledge(const ReportPeriod &period) const
{
    if (period.knownOn != m_knownOn)
        throw StorageError(
            {Error::Code::Invalid,
             NoteText::tr("The figures as known on another day were asked of this file. Nothing "
                          "was counted."),
             u"knownOn"_s});
}

void TableEngine::finish(FilledTable &table) const
{
    table.title = withPeriod(table.definition.title, table.period);
    table.basis = basisOf(table.definition, m_reference);
    table.notes = settingNotes(table.definition);
    if (table.definition.settings.noBase == NoBase::Blank) {
        for (std::vector<Cell> &cells : table.cells) {
            for (Cell &cell : cells)
                cell.isBlankWithoutBase = true;
        }
    }
    for (const FilledFootnote &footnote : table.footnotes)
        table.notes.append(footnoteLine(footnote));
    for (const QString &note : table.definition.notes)
        table.notes.append(withPeriod(note, table.period));
    if (isRoundedUp(table.definition))
        table.notes.append(NoteText::tr("Each figure is rounded up to the next ten pounds."));
    const auto restatement = restatementOf(table.definition, table.period);
    table.notes +=
        notesTouching(table, m_notes, m_reference, restatement ? &*restatement : nullptr);
    if (table.definition.isRestated)
        addRestatement(table);
    if (table.hasHistory)
        table.notes.append(publishedFiguresNote());
    if (m_history.isOfOneProcedure() && lacksOtherProcedures(table))
        table.notes.append(
            NoteText::tr("Papers of earlier years told of the children's procedure alone: their "
                         "figures stand in tables of that procedure."));
    if (table.period.asAt)
        table.notes.append(NoteText::tr("As at %1.").arg(inWords(*table.period.asAt)));
    if (table.period.knownOn) {
        table.notes.append(
            NoteText::tr("As known at the end of %1: what was entered, changed or removed later is "
                         "left out.")
                .arg(inWords(*table.period.knownOn)));
        table.notes += m_reservations;
    }
}

void TableEngine::addRestatement(FilledTable &table) const
{
    const auto restatement = restatementOf(table.definition, table.period);
    if (!table.isRestated || !restatement) {
        table.notes.append(NoteText::tr(
            "Restated: no closed service has figures in it that a successor took over."));
        return;
    }
    table.title = NoteText::tr("%1 (restated)", "title of a table").arg(table.title);
    table.notes.append(
        NoteText::tr("Restated to the services of %1.").arg(inWords(restatement->structureOf())));
    QSet<qint64> joined;
    for (const qint64 node : table.carried) {
        const qint64 first = restatement->sharesOf(node).front().successor.value();
        const bool isMember = restatement->togetherWith(node) == first;
        if (!restatement->isJoined(first) || !isMember)
            table.notes.append(restatement->ruleOf(node));
        if (restatement->isJoined(first) && !joined.contains(first)) {
            joined.insert(first);
            table.notes.append(NoteText::tr("%1 stand together, because the figures of a closed "
                                            "service are divided between them.")
                                   .arg(restatement->nameOf(first)));
        }
    }
    if (table.hasSplitShares)
        table.notes.append(NoteText::tr(
            "Parts of a count are shown as whole numbers that add up to the total; percentages are "
            "worked out before that, so that each service keeps its rate."));
}

std::optional<Restatement> TableEngine::restatementOf(const TableDefinition &definition,
                                                      const ReportPeriod &period) const
{
    if (!definition.isRestated)
        return std::nullopt;
    using Divided = Restatement::Divided;
    const bool areJoined = definition.joinsDivided && !namesJoined(definition, m_reference, period);
    Restatement restatement(m_reference, period.lastDay(),
                            areJoined ? Divided::Joined : Divided::ByShares);
    return restatement.isEmpty() ? std::nullopt : std::optional(std::move(restatement));
}

} // namespace redress
