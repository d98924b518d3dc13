// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/papers/paperswindow.h"

#include "core/report/reportdefinition.h"
#include "ui/widgets/messagebar.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QSettings>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

QStringList filesOf(PapersWindow::County county)
{
    if (county == PapersWindow::County::None)
        return {};
    const QDir folder(testData(u"acceptance/003-county-2023-24/cases"_s));
    QStringList paths;
    for (const QString &name : folder.entryList({u"*.csv"_s}, QDir::Files, QDir::Name))
        paths.append(folder.filePath(name));
    return paths;
}

} // namespace

PapersWindow::PapersWindow(County county)
    : m_settings(
          std::make_unique<QSettings>(m_store.folder() + u"/settings.ini"_s, QSettings::IniFormat))
{
    const QStringList files = filesOf(county);
    if (!files.isEmpty()) {
        const ImportReport report = m_store.import(files);
        EXPECT_TRUE(report.stored) << report.faultsInWords().join(u'\n').toStdString();
    }
    m_store.close();
    m_theme.apply(Theme::Choice::Light, 100);
    m_window = std::make_unique<MainWindow>(MainWindow::Parts{
        m_store.clock(), Operator{u"tester"_s, u"desk"_s}, m_settings, m_theme, dialogs});
    m_window->resize(1400, 900);
    m_window->show();
    m_window->activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    m_window->openFile(m_store.path());
    QTest::keyClick(m_window.get(), Qt::Key_5, Qt::ControlModifier);
    m_page = m_window->findChild<ReportPage *>();
}

QStringList PapersWindow::messages() const
{
    return m_window->findChild<MessageBar *>(u"messageBar"_s)->texts();
}

void PapersWindow::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QWidget *focused = QApplication::focusWidget();
    QTest::keyClick(focused ? focused : m_window.get(), key, modifiers);
}

bool PapersWindow::isComposed() const
{
    return QTest::qWaitFor(
        [this] {
            return view().pageCount() > 0 && m_page->can(PageCommand::Export) && view().isVisible();
        },
        20000);
}

void PapersWindow::chooseCommitteeReport()
{
    auto *reports = find<QComboBox>("reportComboBox");
    reports->setFocus();
    for (const ReportDefinition &report : shippedReports()) {
        if (report.id == u"003-committee-report"_s)
            return;
        press(Qt::Key_Down);
    }
}

void PapersWindow::goToPages()
{
    outline().setFocus();
    press(Qt::Key_F6);
}

} // namespace redress
