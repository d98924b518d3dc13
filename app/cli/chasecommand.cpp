// SPDX-License-Identifier: GPL-3.0-or-later
// chases: who has to be asked again, manager by manager.
#include "app/cli/commands.h"
#include "app/cli/savednote.h"
#include "core/base/dates.h"
#include "core/exchange/csv/csvwriter.h"
#include "core/letters/contactlog.h"
#include "core/letters/worksheets.h"
#include "core/store/paperlanguage.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace redress::cli {

namespace {

using namespace Qt::StringLiterals;

struct ChaseText {
    Q_DECLARE_TR_FUNCTIONS(redress::Cli)
};

void printText(QTextStream &out, const std::vector<Chase> &chases)
{
    QString manager;
    bool isFirst = true;
    for (const Chase &chase : chases) {
        if (isFirst || chase.manager != manager) {
            manager = chase.manager;
            out << (isFirst ? QString() : u"\n"_s)
                << (manager.isEmpty() ? ChaseText::tr("Nobody is named") : manager) << '\n';
            isFirst = false;
        }
        out << "  " << chase.reference.leftJustified(16)
            << ChaseText::tr("chase on %1; asked on %2", "days")
                   .arg(weekdayDate(chase.chaseOn), weekdayDate(chase.lastOn))
            << '\n'
            << "    "
            << (chase.withWhom.isEmpty() ? chase.note.simplified()
                                         : ChaseText::tr("%1: %2", "a person; what it was about")
                                               .arg(chase.withWhom, chase.note.simplified()))
            << '\n';
    }
    if (chases.empty())
        out << ChaseText::tr("Nobody has to be chased.") << '\n';
}

QByteArray asCsv(const std::vector<Chase> &chases)
{
    QByteArray csv = csvLine(
        {u"manager"_s, u"reference"_s, u"chase_on"_s, u"asked_on"_s, u"with"_s, u"about"_s});
    for (const Chase &chase : chases)
        csv += csvLine({safeForSpreadsheet(chase.manager), chase.reference,
                        chase.chaseOn.toString(Qt::ISODate), chase.lastOn.toString(Qt::ISODate),
                        safeForSpreadsheet(chase.withWhom), safeForSpreadsheet(chase.note)});
    return csv;
}

QJsonArray asJson(const std::vector<Chase> &chases)
{
    QJsonArray rows;
    for (const Chase &chase : chases)
        rows.append(QJsonObject{{"manager"_L1, chase.manager},
                                {"reference"_L1, chase.reference},
                                {"chase_on"_L1, chase.chaseOn.toString(Qt::ISODate)},
                                {"asked_on"_L1, chase.lastOn.toString(Qt::ISODate)},
                                {"with"_L1, chase.withWhom},
                                {"about"_L1, chase.note}});
    return rows;
}

} // namespace

int runChases(Invocation &call)
{
    call.addToday();
    call.addFormat();
    call.addOption(u"output"_s,
                   ChaseText::tr("The chase sheet as a paper, with all that is owed and a page for "
                                 "each manager: .pdf, .odt or .html."),
                   u"file"_s);
    call.parse(1, 1);
    if (call.isSet(u"help"_s))
        return kDone;
    const Format format = call.format();
    const QDate today = call.today();
    if (call.isSet(u"output"_s))
        refuseOtherPapers(call.value(u"output"_s));
    const auto store = call.open(call.argument(0), CaseStore::Access::ReadOnly);
    if (call.isSet(u"output"_s)) {
        const WorkList list = need(WorkList::load(store->database(), store->rules(), today));
        const auto owed = need(owedItems(store->database(), list, store->reference()));
        return writeSheet(call, *store,
                          chaseSheet(owed, {store->councilName(), today, store->isSample(),
                                            paperLanguage(store->database())}),
                          call.value(u"output"_s));
    }
    const auto chases = need(contactlog::chases(store->database(), today));
    noteList(call, *store, ChaseText::tr("Chases"), format);
    switch (format) {
    case Format::Text:
        printText(call.out(), chases);
        break;
    case Format::Csv:
        call.write(asCsv(chases));
        break;
    case Format::Json:
        call.write(QJsonDocument(asJson(chases)).toJson());
        break;
    }
    return kDone;
}

} // namespace redress::cli
