// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagelist.h"

#include "ui/cases/casespage.h"
#include "ui/learning/learningpage.h"
#include "ui/papers/reportpage.h"
#include "ui/quarter/quarterpage.h"
#include "ui/settings/settingspage.h"
#include "ui/tables/tablespage.h"
#include "ui/trends/trendspage.h"
#include "ui/worklist/worklistpage.h"
#include "ui/writing/writingpage.h"

#include <QCoreApplication>

namespace redress {

namespace {

struct PageText {
    Q_DECLARE_TR_FUNCTIONS(redress::PageList)
};

} // namespace

std::vector<PageEntry> pageList()
{
    return {
        {pagekey::kWorkList, PageText::tr("Work list"), Icon::WorkList,
         [](PageHost &host, QWidget *parent) { return new WorkListPage(host, parent); }},
        {pagekey::kCases, PageText::tr("Cases"), Icon::Cases,
         [](PageHost &host, QWidget *parent) { return new CasesPage(host, parent); }},
        {pagekey::kTables, PageText::tr("Tables"), Icon::Tables,
         [](PageHost &host, QWidget *parent) { return new TablesPage(host, parent); }},
        {pagekey::kTrends, PageText::tr("Trends"), Icon::Chart,
         [](PageHost &host, QWidget *parent) { return new TrendsPage(host, parent); }},
        {pagekey::kReport, PageText::tr("Report"), Icon::Report,
         [](PageHost &host, QWidget *parent) { return new ReportPage(host, parent); }},
        {pagekey::kWriting, PageText::tr("Writing"), Icon::Edit,
         [](PageHost &host, QWidget *parent) { return new WritingPage(host, parent); }},
        {pagekey::kQuarter, PageText::tr("Quarter"), Icon::Calendar,
         [](PageHost &host, QWidget *parent) { return new QuarterPage(host, parent); }},
        {pagekey::kLearning, PageText::tr("Learning"), Icon::Book,
         [](PageHost &host, QWidget *parent) { return new LearningPage(host, parent); },
         [](Session &session) { return LearningPage::countIn(session); }},
        {pagekey::kSettings, PageText::tr("Settings"), Icon::Settings,
         [](PageHost &host, QWidget *parent) { return new SettingsPage(host, parent); }},
    };
}

} // namespace redress
