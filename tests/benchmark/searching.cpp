// SPDX-License-Identifier: GPL-3.0-or-later
// P8: cases by words, as they are typed, beside the same question to the index by hand; and the
// first page of what is found, as the list shows it, beside one frame of the screen.
#include "core/worklist/caseorder.h"
#include "tests/benchmark/casefile.h"
#include "tests/benchmark/goal.h"
#include "tests/benchmark/rawsqlite.h"
#include "ui/cases/caselistmodel.h"

#include <QApplication>

#include <algorithm>
#include <cstdio>
#include <span>
#include <stdexcept>

namespace {

using namespace redress;
using namespace Qt::StringLiterals;

constexpr double kRareOverRaw = 2.0;
constexpr double kCommonOverRaw = 1.5;
constexpr double kFrame = 0.016; ///< Seconds.
constexpr int kRounds = 15;

constexpr const char *kByHand =
    "SELECT c.id FROM case_words JOIN case_record c ON c.id = case_words.rowid "
    "WHERE case_words MATCH ?1 ORDER BY c.received_on DESC, c.reference DESC";

Search searchFor(CaseStore &store, const QString &text)
{
    const auto search = search::parse(text, {store.reference(), benchmarkDay()});
    if (!search)
        throw std::runtime_error(search.error().message.toStdString());
    return *search;
}

std::vector<CaseId> found(CaseStore &store, const QString &text)
{
    auto ids = caselist::ids(store.database(), store.rules(), {.search = searchFor(store, text)},
                             benchmarkDay());
    if (!ids)
        throw std::runtime_error(ids.error().message.toStdString());
    return std::move(ids).value();
}

std::vector<CaseId> allInOrder(CaseStore &store, const CaseOrder &order, const QString &text)
{
    auto ids = order.found(store.database(), store.rules(), searchFor(store, text), benchmarkDay());
    if (!ids)
        throw std::runtime_error(ids.error().message.toStdString());
    return std::move(ids).value();
}

std::vector<sqlite3_int64> foundByHand(RawDatabase &database, const std::string &match)
{
    RawStatement statement(database, kByHand);
    statement.bind(1, match);
    std::vector<sqlite3_int64> ids;
    while (statement.step())
        ids.push_back(statement.integer(0));
    return ids;
}

/// The rows that come into sight first, as the Cases page finds them: in an order that is known
/// since the page was opened.
void showFirstPage(CaseStore &store, const CaseOrder &order, const QString &text)
{
    const Search search = searchFor(store, text);
    auto first = order.firstFound(store.database(), search, size_t(CaseListModel::kPage));
    if (!first)
        throw std::runtime_error(first.error().message.toStdString());
    std::vector<CaseId> ids = std::move(first).value().value_or(std::vector<CaseId>());
    if (ids.empty())
        ids = allInOrder(store, order, text);
    const auto seen = std::span(ids).first(std::min(ids.size(), size_t(CaseListModel::kPage)));
    if (!caselist::rows(store.database(), store.rules(), seen, benchmarkDay()))
        throw std::runtime_error("no rows");
}

/// What takes its time beside the windows has no goal.
void tellTime(const QString &what, int cases, double seconds)
{
    std::printf("P8   %s, %d cases: %.1f ms beside the windows\n", qPrintable(what), cases,
                seconds * 1000);
}

void measure(int cases)
{
    const auto store = openCaseFile(caseFile(cases));
    RawDatabase raw(caseFile(cases).toStdString());
    struct Asked {
        QString what;
        QString text;
        std::string match;
        double wanted;
    };
    for (const Asked &asked :
         {Asked{u"a rare word"_s, u"ombudsperson"_s, "\"ombudsperson\"*", kRareOverRaw},
          Asked{u"three common words"_s, u"visit late meet"_s, "\"visit\"* \"late\"* \"meet\"*",
                kCommonOverRaw}}) {
        const std::vector<CaseId> ours = found(*store, asked.text);
        const std::vector<sqlite3_int64> theirs = foundByHand(raw, asked.match);
        const bool isSame =
            std::equal(ours.begin(), ours.end(), theirs.begin(), theirs.end(),
                       [](CaseId id, sqlite3_int64 number) { return id.value() == number; });
        if (!isSame || ours.empty())
            throw std::runtime_error("the index by hand finds other cases");
        const auto times = byTurns(
            kRounds, [&] { found(*store, asked.text); }, [&] { foundByHand(raw, asked.match); });
        tellTimes(u"P8"_s, u"%1, %2 found"_s.arg(asked.what).arg(ours.size()), cases,
                  times.first.wall, times.second.wall, asked.wanted);
    }
    const auto order = CaseOrder::load(store->database(), store->rules(),
                                       {.sort = CaseListQuery::Sort::Status, .isDescending = false},
                                       benchmarkDay());
    if (!order)
        throw std::runtime_error(order.error().message.toStdString());
    for (const QString &text : {u"ombudsperson"_s, u"v"_s, u"vis"_s, u"visit late meet"_s,
                                u"visit outcome:none"_s, u"visit overdue"_s}) {
        const auto page = byTurns(
            kRounds, [&] { showFirstPage(*store, *order, text); }, [] {});
        tellTimes(u"P8"_s, u"first page of \"%1\""_s.arg(text), cases, page.first.wall, kFrame,
                  1.0);
        const auto all = byTurns(
            kRounds, [&] { allInOrder(*store, *order, text); }, [] {});
        tellTime(u"all of \"%1\""_s.arg(text), cases, all.first.wall);
        const auto meant = byTurns(
            kRounds,
            [&] {
                if (!caselist::find(store->database(), text))
                    throw std::runtime_error("Ctrl+K cannot look");
            },
            [] {});
        tellTime(u"\"%1\" typed after Ctrl+K"_s.arg(text), cases, meant.first.wall);
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    return runBenchmark([] {
        for (const int cases : sizes())
            measure(cases);
    });
}
