// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagelist.h"

#include "ui/cases/casespage.h"
#include "ui/papers/reportpage.h"
#include "ui/shell/awaitedpage.h"
#include "ui/worklist/worklistpage.h"

#include <QCoreApplication>

namespace redress {

namespace {

struct PageText {
    Q_DECLARE_TR_FUNCTIONS(redress::PageList)
};

std::function<Page *(PageHost &, QWidget *)> awaited(const QString &title, const QString &what)
{
    return [=](PageHost &, QWidget *parent) { return new AwaitedPage(title, what, parent); };
}

} // namespace

std::vector<PageEntry> pageList()
{
    return {
        {pagekey::kWorkList, PageText::tr("Work list"), Icon::WorkList,
         [](PageHost &host, QWidget *parent) { return new WorkListPage(host, parent); }},
        {pagekey::kCases, PageText::tr("Cases"), Icon::Cases,
         [](PageHost &host, QWidget *parent) { return new CasesPage(host, parent); }},
        {pagekey::kTables, PageText::tr("Tables"), Icon::Tables,
         awaited(PageText::tr("Tables"),
                 PageText::tr("The tables of a quarter and of a year, filled from the cases."))},
        {pagekey::kTrends, PageText::tr("Trends"), Icon::Chart,
         awaited(PageText::tr("Trends"),
                 PageText::tr("Any measure over quarters or years, with its figures beneath."))},
        {pagekey::kReport, PageText::tr("Report"), Icon::Report,
         [](PageHost &host, QWidget *parent) { return new ReportPage(host, parent); }},
    };
}

} // namespace redress
