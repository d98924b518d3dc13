// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages of figures offer in menus: what can be done with a figure, and periods by name.
#include "tests/ui/figures/figureswindow.h"

#include "core/exchange/table/tabletext.h"
#include "ui/figures/figureview.h"
#include "ui/widgets/recordtable.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QMenu>
#include <QTimer>
#include <QToolButton>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using County = FiguresWindow::County;

constexpr int kTablesPlace = 3;

class FiguresOf2023 : public testing::Test
{
protected:
    FiguresWindow program{County::Of2023, kTablesPlace, day("2024-01-10")};
};

} // namespace

TEST_F(FiguresOf2023, OfferInAMenuWhatCanBeDoneWithAFigure)
{
    program.choose(u"003-complaint-outcomes"_s);
    const FilledTable table = program.view().figures()->table();
    const int row = table.rowNamed(u"Children's Social Care"_s);
    ASSERT_GE(row, 0);
    program.view().setFocus();
    program.view().setCurrentPlace({size_t(row), 0});
    program.chooseByMenu(u"Copy the figure"_s);
    EXPECT_EQ(QApplication::clipboard()->text(), program.view().currentIndex().data().toString());
    program.chooseByMenu(u"Copy the whole table"_s);
    EXPECT_EQ(QApplication::clipboard()->text(), tableAsTabbed(table));
    program.dialogs.answer = program.store().folder() + u"/menu.csv"_s;
    program.chooseByMenu(u"Save the table as ..."_s);
    EXPECT_TRUE(QFile::exists(program.dialogs.answer));
    program.chooseByMenu(u"Show the cases"_s);
    ASSERT_TRUE(program.hasCases());
    EXPECT_EQ(program.cases().model()->rowCount(),
              int(table.cell(program.view().currentPlace()->row, 0).numerator));
}

// 10 January 2024 is in quarter 4 of 2023-24.
TEST_F(FiguresOf2023, AreOfAPeriodThatIsChosenByItsName)
{
    program.choose(u"003-complaints-received"_s);
    const auto period = [this] { return program.view().figures()->table().period; };
    auto *button = program.find<QToolButton>("periodButton");
    const auto chooseByKeys = [button](const QString &words) {
        QTimer::singleShot(0, button, [button, words] {
            QMenu *menu = button->menu();
            for (QMenu *sub : menu->findChildren<QMenu *>(u"forgetPeriodMenu"_s)) {
                if (words.startsWith(u"Forget "_s) && !sub->actions().isEmpty()) {
                    menu->close();
                    sub->actions().front()->trigger();
                    return;
                }
            }
            for (QAction *action : menu->actions()) {
                if (action->text().remove(u'&').section(u'\t', 0, 0) == words) {
                    menu->setActiveAction(action);
                    QTest::keyClick(menu, Qt::Key_Return);
                    return;
                }
            }
            ADD_FAILURE() << words.toStdString();
            menu->close();
        });
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    };
    chooseByKeys(u"Same quarter last year"_s);
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return period().year == FinancialYear{2022} && period().throughQuarter == 4; }));
    EXPECT_EQ(program.find<QComboBox>("yearComboBox")->currentText(), u"2022-23"_s);
    chooseByKeys(u"Financial year to date"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return period().asAt == day("2024-01-10"); }));
    EXPECT_EQ(period().year, FinancialYear{2023});
    chooseByKeys(u"Last quarter"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return period().throughQuarter == 3; }));
    EXPECT_FALSE(period().asAt);

    program.dialogs.text = u"Until Christmas"_s;
    chooseByKeys(u"Keep what is shown, moving with the years..."_s);
    chooseByKeys(u"Last financial year"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return period().year == FinancialYear{2022}; }));
    chooseByKeys(u"Until Christmas"_s);
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return period().year == FinancialYear{2023} && period().throughQuarter == 3; }));
    chooseByKeys(u"Forget Until Christmas"_s);
    Q_EMIT button->menu()->aboutToShow();
    for (const QAction *action : button->menu()->actions())
        EXPECT_FALSE(action->text().contains(u"Christmas"_s));
}

} // namespace redress
