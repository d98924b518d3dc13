// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bulkrun.h"

#include "app/cli/officernamed.h"
#include "app/cli/rows.h"
#include "app/cli/savednote.h"
#include "core/base/dates.h"

#include <QCoreApplication>

#include <algorithm>

namespace redress::cli {

namespace {

using namespace Qt::StringLiterals;

struct BulkRunText {
    Q_DECLARE_TR_FUNCTIONS(redress::Cli)
};

constexpr qsizetype kReferenceWidth = 16;

QString wordsOf(const BulkRow &row)
{
    const auto orNone = [](const QString &fact) {
        return fact.isEmpty() ? BulkRunText::tr("none") : fact;
    };
    switch (row.fate) {
    case BulkRow::Fate::Changes:
        return BulkRunText::tr("%1 -> %2", "a fact, and what it becomes")
            .arg(orNone(row.before), orNone(row.after));
    case BulkRow::Fate::IsSoAlready:
        return BulkRunText::tr("is so already");
    case BulkRow::Fate::Refused:
        break;
    }
    return row.refusal;
}

/// A word for programs.
QString fateOf(const BulkRow &row)
{
    switch (row.fate) {
    case BulkRow::Fate::Changes:
        return u"changes"_s;
    case BulkRow::Fate::IsSoAlready:
        return u"is_so_already"_s;
    case BulkRow::Fate::Refused:
        break;
    }
    return u"refused"_s;
}

void printRows(Invocation &call, const std::vector<BulkRow> &rows, Format format)
{
    Rows table({u"reference"_s, u"fate"_s, u"before"_s, u"after"_s, u"why"_s});
    for (const BulkRow &row : rows)
        table.add({row.reference, fateOf(row), row.before, row.after, row.refusal});
    table.print(call, format);
}

} // namespace

void addBulkOptions(Invocation &call)
{
    call.addOption(u"reason"_s, BulkRunText::tr("Why; stands in the history of each case."),
                   u"text"_s);
    call.addOption(u"rehearse"_s, BulkRunText::tr("Print what would change, and write nothing."));
    call.addFormat();
    call.addOption(u"force"_s, BulkRunText::tr("Give cases to an officer who has left, too."));
}

bool isRehearsal(const Invocation &call)
{
    const bool is = call.isSet(u"rehearse"_s);
    if (!is && call.value(u"reason"_s).trimmed().isEmpty())
        throw UsageError{BulkRunText::tr("--reason is missing. With --rehearse nothing is "
                                         "written, and none is needed.")};
    return is;
}

MemberId newOfficerNamed(const Invocation &call, const QString &typed,
                         const ReferenceData &reference)
{
    const MemberId id = officerNamed(typed, reference);
    const Member *member = reference.member(id);
    if (member && !member->isHere(call.today()) && !call.isSet(u"force"_s))
        throw Failure{{Error::Code::Conflict,
                       BulkRunText::tr("%1 left on %2, and nothing was changed. Name somebody who "
                                       "is here; with --force it is done all the same.")
                           .arg(member->name, slashedDate(member->leftOn.value_or(QDate()))),
                       typed}};
    return id;
}

int runBulk(Invocation &call, CaseStore &store, const BulkRun &run)
{
    const auto rows =
        need(bulkchange::preview(store.database(), store.reference(), run.targets, run.change));
    const Format format = call.format();
    if (format != Format::Text) {
        printRows(call, rows, format);
        noteList(call, store, run.what, format);
    }
    for (const BulkRow &row : format == Format::Text ? rows : std::vector<BulkRow>())
        call.out() << "  " << row.reference.leftJustified(kReferenceWidth) << wordsOf(row) << '\n';
    if (isRehearsal(call)) {
        const auto changes = std::count_if(rows.begin(), rows.end(), [](const BulkRow &row) {
            return row.fate == BulkRow::Fate::Changes;
        });
        if (format == Format::Text)
            call.out() << run.would(int(changes)) << '\n';
        return kDone;
    }
    const BulkDone done = need(bulkchange::apply(store.database(), store.signature(), store.rules(),
                                                 store.reference(), run.targets, run.change,
                                                 run.what, call.value(u"reason"_s)));
    (format == Format::Text ? call.out() : call.err()) << run.done(done.count()) << '\n';
    return kDone;
}

} // namespace redress::cli
