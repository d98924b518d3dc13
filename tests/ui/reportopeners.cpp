// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/openerhost.h"

#include "core/report/kept/changedsince.h"
#include "core/report/reportdefinition.h"
#include "core/statistics/tableengine.h"
#include "core/store/backupplan.h"
#include "ui/cases/searchbuilder.h"
#include "ui/figures/explaindialog.h"
#include "ui/importing/mappingdialog.h"
#include "ui/quarter/typedtabledialog.h"
#include "ui/settings/closeddaydialog.h"
#include "ui/settings/mergevaluedialog.h"
#include "ui/settings/ownsettingsdialog.h"
#include "ui/settings/settingsimportdialog.h"
#include "ui/shell/passworddialog.h"
#include "ui/shell/restoredialog.h"
#include "ui/shell/session.h"
#include "ui/shell/textdialog.h"
#include "ui/tables/columndialog.h"
#include "ui/tables/countingdialog.h"
#include "ui/tables/filterpicker.h"
#include "ui/tables/footnotedialog.h"
#include "ui/widgets/betweendialog.h"
#include "ui/writing/figurecasesdialog.h"
#include "ui/writing/figuredialog.h"
#include "ui/writing/insertdialog.h"
#include "ui/writing/newreportdialog.h"
#include "ui/writing/pickdialog.h"
#include "ui/writing/referencedialog.h"
#include "ui/writing/reportheaddialog.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

const ReportPeriod kPeriod{FinancialYear(2025), 3, std::nullopt};

FilledTable table(OpenerHost &host)
{
    Session &session = host.session();
    TableEngine engine(session.database(), session.reference());
    const auto filled = engine.fill(*shippedTable(u"outcomes"_s), kPeriod);
    EXPECT_TRUE(filled);
    return filled.value_or(FilledTable());
}

ReportPart picksOf(ReportPart::Kind kind)
{
    ReportPart part;
    part.kind = kind;
    return part;
}

} // namespace

std::vector<DialogOpener> openersOfLists()
{
    return {
        {u"SearchBuilder"_s,
         [](OpenerHost &host) {
             return shownDialog(new SearchBuilder(
                 host, CaseListQuery(), 5, [](const QString &) {}, host.window()));
         }},
        {u"BetweenDialog of days"_s,
         [](OpenerHost &host) {
             return shownDialog(new BetweenDialog(
                 u"17"_s,
                 BetweenDialog::Days{kOpenersToday, host.session().rules().calendar(),
                                     std::nullopt},
                 [](const QString &) {}, host.window()));
         }},
        {u"BetweenDialog of numbers"_s,
         [](OpenerHost &host) {
             return shownDialog(new BetweenDialog(
                 u"17"_s, std::nullopt, [](const QString &) {}, host.window()));
         }},
        {u"PasswordDialog"_s,
         [](OpenerHost &host) {
             return shownDialog(new PasswordDialog(u"17"_s, u"18"_s, u"19"_s, host.window()));
         }},
        {u"TextDialog"_s,
         [](OpenerHost &host) {
             return shownDialog(new TextDialog(u"17"_s, u"18"_s, host.window()));
         }},
        {u"RestoreDialog with a backup"_s,
         [](OpenerHost &host) {
             const QString path = host.session().store().path();
             const QString folder = QFileInfo(path).absolutePath() + u"/copies"_s;
             EXPECT_TRUE(QDir().mkpath(folder));
             const QString copy = folder + u"/copy.redress"_s;
             EXPECT_TRUE(QFile::exists(copy) || QFile::copy(path, copy));
             BackupPlan plan;
             plan.folder = folder;
             auto *dialog = new RestoreDialog(path, plan, host.dialogs(), host.window());
             dialog->showBackup(copy);
             return shownDialog(dialog);
         }},
        {u"MappingDialog"_s,
         [](OpenerHost &host) {
             const QString path =
                 QFileInfo(host.session().store().path()).absolutePath() + u"/foreign.csv"_s;
             QFile file(path);
             EXPECT_TRUE(file.open(QIODevice::WriteOnly));
             file.write("Number,Came in,Answered\n1,01/04/2025,07/04/2025\n");
             file.close();
             return shownDialog(new MappingDialog(path, ImportMapping(), host.window()));
         }},
        {u"ClosedDayDialog"_s,
         [](OpenerHost &host) {
             return shownDialog(new ClosedDayDialog(host, ClosedDay::Kind::CouncilClosure, {},
                                                    std::nullopt, host.window()));
         }},
        {u"ClosedDayDialog of a day that is moved"_s,
         [](OpenerHost &host) {
             const ClosedDay day{kOpenersToday, ClosedDay::Kind::BankHoliday, u"17"_s, u"18"_s};
             return shownDialog(new ClosedDayDialog(host, day.kind, {day}, day, host.window()));
         }},
        {u"MergeValueDialog"_s,
         [](OpenerHost &host) {
             ListItem one;
             one.id = ListItemId(1);
             one.name = u"Minutes"_s;
             ListItem other = one;
             other.id = ListItemId(2);
             other.name = u"Visits"_s;
             return shownDialog(new MergeValueDialog(one, {one, other}, 2, host.window()));
         }},
        {u"SettingsImportDialog"_s,
         [](OpenerHost &host) {
             SettingsPlan plan;
             plan.council = u"18"_s;
             plan.lines = {{u"council"_s, std::nullopt, u"17"_s, u"18"_s, u"19"_s},
                           {u"lists"_s, UserList::Theme, {}, {}, u"20"_s}};
             return shownDialog(
                 new SettingsImportDialog(host, plan, u"settings.json"_s, host.window()));
         }},
        {u"OwnSettingsDialog"_s,
         [](OpenerHost &host) {
             OwnSettingsPlan plan;
             plan.lines = {{u"17"_s, u"18"_s, u"19"_s}};
             return shownDialog(new OwnSettingsDialog(plan, u"my.json"_s, host.window()));
         }},
        {u"TypedTableDialog"_s,
         [](OpenerHost &host) {
             return shownDialog(new TypedTableDialog(QString(), host.window()));
         }},
    };
}

std::vector<DialogOpener> openersOfReports()
{
    return {
        {u"ColumnDialog"_s,
         [](OpenerHost &host) {
             return shownDialog(new ColumnDialog(host.session().reference(),
                                                 shippedTable(u"outcomes"_s)->measures.front(),
                                                 host.window()));
         }},
        {u"FilterDialog"_s,
         [](OpenerHost &host) {
             return shownDialog(new FilterDialog(host.session().reference(),
                                                 {Dimension::Stage, {u"1"_s}}, host.window()));
         }},
        {u"CountingDialog"_s,
         [](OpenerHost &host) {
             return shownDialog(new CountingDialog(host.session().reference(),
                                                   *shippedTable(u"outcomes"_s), host.window()));
         }},
        {u"FootnoteDialog"_s,
         [](OpenerHost &host) {
             return shownDialog(new FootnoteDialog(host.session().reference(), table(host),
                                                   std::nullopt, host.window()));
         }},
        {u"ExplainDialog"_s,
         [](OpenerHost &host) {
             return shownDialog(
                 new ExplainDialog(u"17"_s, explain(table(host), FigurePlace{}), host.window()));
         }},
        {u"InsertDialog of a table"_s,
         [](OpenerHost &host) {
             return shownDialog(
                 new InsertDialog(ReportPart::Kind::Table, host.session(), kPeriod, host.window()));
         }},
        {u"InsertDialog of a chart"_s,
         [](OpenerHost &host) {
             return shownDialog(
                 new InsertDialog(ReportPart::Kind::Chart, host.session(), kPeriod, host.window()));
         }},
        {u"FigureDialog"_s,
         [](OpenerHost &host) {
             return shownDialog(new FigureDialog(host.session(), shippedReports().front(), kPeriod,
                                                 host.window()));
         }},
        {u"PickDialog"_s,
         [](OpenerHost &host) {
             return shownDialog(new PickDialog(
                 host.session(), picksOf(ReportPart::Kind::CaseStudies), kPeriod, host.window()));
         }},
        {u"ReferenceDialog"_s,
         [](OpenerHost &host) {
             return shownDialog(new ReferenceDialog(
                 shippedReports().front(), kPeriod, [](const QString &) { return u"17"_s; },
                 host.window()));
         }},
        {u"ReportHeadDialog"_s,
         [](OpenerHost &host) {
             return shownDialog(
                 new ReportHeadDialog(u"17"_s, shippedReports().front(), host.window()));
         }},
        {u"FigureCasesDialog"_s,
         [](OpenerHost &host) {
             FigureCases cases;
             cases.now = u"17"_s;
             return shownDialog(new FigureCasesDialog(cases, host.window()));
         }},
        {u"NewReportDialog"_s,
         [](OpenerHost &host) {
             return shownDialog(new NewReportDialog(kOpenersToday, host.window()));
         }},
    };
}

} // namespace redress
