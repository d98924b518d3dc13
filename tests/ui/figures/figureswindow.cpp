// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/figures/figureswindow.h"

#include "tests/ui/menukey.h"
#include "ui/figures/definitionpane.h"
#include "ui/figures/figurepane.h"
#include "ui/figures/figureview.h"
#include "ui/widgets/recordtable.h"

#include <QApplication>
#include <QMenu>
#include <QTreeView>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

} // namespace

FiguresWindow::FiguresWindow(County county, int pageNumber, QDate today, bool isReadOnly)
    : m_store(today)
    , m_settings(
          std::make_unique<QSettings>(m_store.folder() + u"/settings.ini"_s, QSettings::IniFormat))
{
    if (county != County::None) {
        const QString folder =
            county == County::Of2023 ? u"003-county-2023-24"_s : u"004-county-2017-18"_s;
        ImportOptions options; // The file knows more than the morning on which it is looked at.
        options.today = day("2024-06-03");
        const auto report =
            m_store.import({testData(u"acceptance/%1/cases"_s.arg(folder))}, options);
        EXPECT_TRUE(report.stored) << report.faultsInWords().join(u'\n').toStdString();
    }
    m_store.close();
    m_window = std::make_unique<MainWindow>(
        MainWindow::Parts{m_store.clock(), {u"tester"_s, u"desk"_s}, m_settings, m_theme, dialogs});
    m_window->resize(1440, 900);
    m_window->show();
    m_window->openFile(m_store.path(),
                       isReadOnly ? CaseStore::Access::ReadOnly : CaseStore::Access::ReadWrite);
    QApplication::setActiveWindow(m_window.get());
    QTest::keyClick(m_window.get(), Qt::Key(Qt::Key_0 + pageNumber), Qt::ControlModifier);
    m_page = m_window->findChild<FiguresPage *>();
    EXPECT_NE(m_page, nullptr);
    if (county != County::None) {
        EXPECT_TRUE(isFilled());
    }
}

FiguresWindow::~FiguresWindow() = default;

FigureView &FiguresWindow::view() const
{
    return *find<FigureView>("figureTableView");
}

RecordTable &FiguresWindow::cases() const
{
    return *find<RecordTable>("casesTableView");
}

void FiguresWindow::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QWidget *focused = QApplication::focusWidget();
    QTest::keyClick(focused ? focused : m_window.get(), key, modifiers);
}

void FiguresWindow::chooseByMenu(const QString &words) const
{
    QWidget *focused = QApplication::focusWidget();
    ASSERT_NE(focused, nullptr);
    pressMenuKey(*focused);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    ASSERT_NE(menu, nullptr);
    for (QAction *action : menu->actions()) {
        if (action->text().remove(u'&') == words) {
            menu->setActiveAction(action);
            QTest::keyClick(menu, Qt::Key_Return);
            return;
        }
    }
    ADD_FAILURE() << words.toStdString();
    menu->close();
}

void FiguresWindow::choose(const QString &id)
{
    auto *list = find<QTreeView>("definitionTreeView");
    list->setFocus();
    press(Qt::Key_Home);
    for (int step = 0;
         step < 100 &&
         find<QTreeView>("definitionTreeView")->currentIndex().data(Qt::UserRole + 1).toString() !=
             id;
         ++step)
        press(Qt::Key_Down);
    EXPECT_EQ(list->currentIndex().data(Qt::UserRole + 1).toString(), id);
    EXPECT_TRUE(QTest::qWaitFor(
        [&] {
            return view().figures()->table().definition.id == id ||
                   view().figures()->rowCount() == 0;
        },
        5000));
}

bool FiguresWindow::isFilled(const QString &titleBegins) const
{
    return QTest::qWaitFor(
        [&] {
            const FilledTable &table = view().figures()->table();
            return !table.rows.empty() && table.title.startsWith(titleBegins);
        },
        8000);
}

bool FiguresWindow::hasCases() const
{
    return QTest::qWaitFor([&] { return cases().isVisible() && cases().model()->rowCount() > 0; },
                           5000);
}

} // namespace redress
