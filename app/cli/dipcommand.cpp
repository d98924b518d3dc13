// SPDX-License-Identifier: GPL-3.0-or-later
// dip: responses drawn for a closer look, in a way that can be repeated.
#include "app/cli/commands.h"
#include "app/cli/rows.h"
#include "app/cli/savednote.h"
#include "core/base/dates.h"
#include "core/conduct/dipsample.h"
#include "core/exchange/csv/csvwriter.h"
#include "core/statistics/labels.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <algorithm>

namespace redress::cli {

namespace {

using namespace Qt::StringLiterals;

struct DipCommandText {
    Q_DECLARE_TR_FUNCTIONS(redress::Cli)
};

/// "2026-27Q1" or "2026-27Q1..Q3".
std::pair<Quarter, Quarter> quartersOf(const Invocation &call)
{
    const QString typed = call.value(u"quarters"_s);
    const auto fail = [&]() -> UsageError {
        return {DipCommandText::tr("--quarters \"%1\": write it as in --quarters 2026-27Q1 or "
                                   "2026-27Q1..Q3.")
                    .arg(typed)};
    };
    const qsizetype mark = typed.indexOf(u'Q', 0, Qt::CaseInsensitive);
    const auto year =
        mark > 0 ? FinancialYear::fromTyped(QStringView(typed).first(mark)) : std::nullopt;
    const QStringList parts = typed.mid(mark).split(u".."_s);
    const auto first = year ? Quarter::numberFromTyped(parts.first()) : std::nullopt;
    const auto last = year ? Quarter::numberFromTyped(parts.last()) : std::nullopt;
    if (!first || !last || parts.size() > 2 || *last < *first)
        throw fail();
    return {{*year, *first}, {*year, *last}};
}

QString quarterWords(const DipDraw &draw)
{
    const QString first = u"%1Q%2"_s.arg(draw.from.year.label()).arg(draw.from.number);
    return draw.from == draw.to ? first : u"%1..Q%2"_s.arg(first).arg(draw.to.number);
}

void printDraws(Invocation &call, const std::vector<DipDraw> &draws)
{
    if (const Format format = call.format(); format != Format::Text) {
        Rows rows({u"number"_s, u"drawn_on"_s, u"quarters"_s, u"drawn"_s, u"responses"_s, u"seed"_s,
                   u"looked"_s});
        for (const DipDraw &one : draws)
            rows.add({one.id.value(), dayCell(one.drawnOn), quarterWords(one), one.drawn,
                      one.population, qint64(one.seed), one.looked});
        rows.print(call, format);
        return;
    }
    for (const DipDraw &one : draws)
        call.out() << QString::number(one.id.value()).leftJustified(8)
                   << dayMonthYear(one.drawnOn).leftJustified(13)
                   << quarterWords(one).leftJustified(15)
                   << DipCommandText::tr("%1 of %2 responses, seed %3, looked at %4")
                          .arg(one.drawn)
                          .arg(one.population)
                          .arg(one.seed)
                          .arg(one.looked)
                   << '\n';
    if (draws.empty())
        call.out() << DipCommandText::tr("No sample was drawn yet.") << '\n';
}

void printLines(Invocation &call, const std::vector<DipLine> &lines, const ReferenceData &reference)
{
    if (const Format format = call.format(); format != Format::Text) {
        Rows rows({u"reference"_s, u"stage"_s, u"outcome"_s, u"responded_on"_s, u"findings"_s});
        for (const DipLine &line : lines) {
            QStringList findings;
            for (const DipFinding &finding : line.findings)
                findings.append(u"%1: %2"_s.arg(reference.nameOf(finding.pillar),
                                                reference.nameOf(finding.theme)));
            rows.add({line.response.reference, line.response.stageNumber,
                      QString(toStored(line.outcome)), dayCell(line.respondedOn),
                      listCell(findings)});
        }
        rows.print(call, format);
        return;
    }
    for (const DipLine &line : lines) {
        call.out() << line.response.reference.leftJustified(16)
                   << DipCommandText::tr("stage %1, %2, %3", "a number, an outcome, a day")
                          .arg(line.response.stageNumber)
                          .arg(labelOf(line.outcome), dayMonthYear(line.respondedOn))
                   << '\n';
        for (const DipFinding &finding : line.findings)
            call.out() << "    " << reference.nameOf(finding.pillar) << ": "
                       << reference.nameOf(finding.theme) << '\n';
    }
}

DipDrawId drawNamed(const Invocation &call, const QString &option)
{
    bool isNumber = false;
    const qint64 id = call.value(option).toLongLong(&isNumber);
    if (!isNumber)
        throw UsageError{DipCommandText::tr("--%1 takes the number of a draw.").arg(option)};
    return DipDrawId(id);
}

int drawNow(Invocation &call, CaseStore &store)
{
    const auto [from, to] = quartersOf(call);
    const auto population = need(dipsample::population(store.database(), from, to));
    const auto wanted = dipsample::sizeFromTyped(call.value(u"draw"_s), int(population.size()));
    if (!wanted)
        throw UsageError{DipCommandText::tr("--draw takes a number or a share, as 11 or 25%.")};
    quint32 seed = QRandomGenerator::system()->generate();
    if (call.isSet(u"seed"_s)) {
        bool isNumber = false;
        seed = call.value(u"seed"_s).toUInt(&isNumber);
        if (!isNumber)
            throw UsageError{DipCommandText::tr("--seed takes a number from 0 to 4294967295.")};
    }
    const DipDrawId id =
        need(dipsample::draw(store.database(), store.signature(), from, to, *wanted, seed,
                             call.today(), DipCommandText::tr("Dip sample drawn")));
    // For programs the responses alone: one table.
    if (call.format() == Format::Text)
        printDraws(call, {need(dipsample::draws(store.database())).front()});
    printLines(call, need(dipsample::lines(store.database(), id)), store.reference());
    noteList(call, store, DipCommandText::tr("Dip sample"), call.format());
    return kDone;
}

int repeatDraw(Invocation &call, CaseStore &store)
{
    const auto repeated = need(dipsample::repeat(store.database(), drawNamed(call, u"repeat"_s)));
    if (repeated.isSame()) {
        call.out() << DipCommandText::tr("Drawn again: the same responses.") << '\n';
        return kDone;
    }
    call.out() << DipCommandText::tr("Drawn again from %1 responses, others come out: responses "
                                     "were recorded or changed since.")
                      .arg(repeated.population)
               << '\n';
    for (const QString &one : repeated.only)
        call.out() << DipCommandText::tr("  then: %1").arg(one) << '\n';
    for (const QString &one : repeated.onlyAgain)
        call.out() << DipCommandText::tr("  now: %1").arg(one) << '\n';
    return kRejected;
}

} // namespace

int runDip(Invocation &call)
{
    call.addToday();
    call.addOption(u"draw"_s, DipCommandText::tr("So many responses, or a share of them."),
                   u"number"_s);
    call.addOption(u"quarters"_s, DipCommandText::tr("In which they were answered."),
                   u"quarters"_s);
    call.addOption(u"seed"_s,
                   DipCommandText::tr("The number that makes the draw; else one is "
                                      "found by chance, and kept."),
                   u"number"_s);
    call.addOption(u"show"_s, DipCommandText::tr("Print the responses of a draw."), u"number"_s);
    call.addOption(u"repeat"_s, DipCommandText::tr("Draw once more, and compare."), u"number"_s);
    call.addFormat();
    call.parse(1, 1);
    if (call.isSet(u"help"_s))
        return kDone;
    const bool isDraw = call.isSet(u"draw"_s);
    if (isDraw && !call.isSet(u"quarters"_s))
        throw UsageError{DipCommandText::tr("--draw needs --quarters, as in 2026-27Q1.")};
    const auto store = call.open(call.argument(0), isDraw ? CaseStore::Access::ReadWrite
                                                          : CaseStore::Access::ReadOnly);
    if (isDraw)
        return drawNow(call, *store);
    if (call.isSet(u"repeat"_s) && call.isSet(u"format"_s))
        throw UsageError{DipCommandText::tr("--format goes with lists, not with --repeat.")};
    if (call.isSet(u"repeat"_s))
        return repeatDraw(call, *store);
    if (call.isSet(u"show"_s)) {
        printLines(call, need(dipsample::lines(store->database(), drawNamed(call, u"show"_s))),
                   store->reference());
        noteList(call, *store, DipCommandText::tr("Dip sample"), call.format());
        return kDone;
    }
    printDraws(call, need(dipsample::draws(store->database())));
    return kDone;
}

} // namespace redress::cli
