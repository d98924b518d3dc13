// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/periodnotes.h"

#include "core/base/language.h"
#include "core/statistics/pivotplan.h"
#include "core/statistics/tablelayout.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct NoteText {
    Q_DECLARE_TR_FUNCTIONS(redress::PeriodNotes)
};

QDate firstDayOf(const FilledTable &table)
{
    QDate first = table.period.firstDay();
    for (const ColumnSlot &slot : table.columnSlots) {
        if (slot.fromQuarter > 0)
            first = std::min(first, Quarter::fromCode(slot.fromQuarter).firstDay());
    }
    const int level = yearLevelOf(table.definition);
    if (level >= 0)
        first = std::min(first, first.addYears(1 - table.definition.rows[size_t(level)].years));
    for (const FigureSpec &figure : table.definition.figures) {
        const int years = figure.yearOffset - (figure.change == Change::None ? 0 : 1);
        first = std::min(first, table.period.firstDay().addYears(years));
    }
    return first;
}

/// Whether \p below is \p above, or lies in it.
bool isWithin(OrgNodeId below, OrgNodeId above, const ReferenceData &reference)
{
    for (const OrgNode *node = reference.node(below); node;
         node = node->parent ? reference.node(*node->parent) : nullptr) {
        if (node->id == above)
            return true;
    }
    return false;
}

bool isRelated(OrgNodeId one, OrgNodeId other, const ReferenceData &reference)
{
    return isWithin(one, other, reference) || isWithin(other, one, reference);
}

/// Whether one of the places that \p values name has to do with \p node.
bool areRelated(const QStringList &values, OrgNodeId node, const ReferenceData &reference)
{
    return std::ranges::any_of(values, [&](const QString &value) {
        return isRelated(OrgNodeId(value.toLongLong()), node, reference);
    });
}

/// Whether what is narrowed down to places, or lists its own, has to do with \p node.
bool tellsOf(const TableDefinition &definition, OrgNodeId node, const ReferenceData &reference)
{
    for (const Filter &filter : definition.where) {
        if (kindOf(filter.dimension) == DimensionKind::Node &&
            !areRelated(boundFilter(filter, reference).values, node, reference))
            return false;
    }
    if (!definition.onlyListedRows)
        return true;
    for (size_t level = 0; level < definition.rows.size(); ++level) {
        const Dimension dimension = definition.rows[level].dimension;
        if (kindOf(dimension) != DimensionKind::Node)
            continue;
        QStringList values;
        for (const ListedValue &listed : definition.listedRows)
            values += storedValues(dimension, listed.values.value(qsizetype(level)), reference);
        if (!areRelated(values, node, reference))
            return false;
    }
    return true;
}

bool touches(const FilledTable &table, const PeriodNote &note, const ReferenceData &reference,
             const Restatement *restatement)
{
    if (note.lastOn < firstDayOf(table) || note.firstOn > table.period.lastDay())
        return false;
    if (!note.node || tellsOf(table.definition, *note.node, reference))
        return true;
    if (!restatement)
        return false;
    const auto shares = restatement->sharesOf(note.node->value());
    return std::ranges::any_of(shares, [&](const Restatement::Share &share) {
        return tellsOf(table.definition, share.successor, reference);
    });
}

QString inWords(QDate day)
{
    return localeHere().toString(day, u"d MMMM yyyy"_s);
}

QString printed(const PeriodNote &note, const ReferenceData &reference)
{
    const QString span = note.firstOn == note.lastOn
                             ? inWords(note.firstOn)
                             : NoteText::tr("%1 to %2", "first and last day")
                                   .arg(inWords(note.firstOn), inWords(note.lastOn));
    return note.node ? NoteText::tr("%1, %2: %3", "days, part of the council, note")
                           .arg(span, reference.nameOf(*note.node), note.note)
                     : NoteText::tr("%1: %2", "days, note").arg(span, note.note);
}

} // namespace

QStringList notesTouching(const FilledTable &table, const std::vector<PeriodNote> &notes,
                          const ReferenceData &reference, const Restatement *restatement)
{
    QStringList printedNotes;
    for (const PeriodNote &note : notes) {
        if (touches(table, note, reference, restatement))
            printedNotes.append(printed(note, reference));
    }
    return printedNotes;
}

} // namespace redress
