// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/uifixture.h"

#include "ui/importing/importdialog.h"
#include "ui/widgets/recordtable.h"

#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

QByteArray manyCases(int count)
{
    QByteArray csv = "reference,kind,procedure,received_date,directorate,summary\n";
    for (int i = 0; i < count; ++i)
        csv += "X/" + QByteArray::number(i) + ",complaint,corporate,2025-12-01,Children,Case\n";
    return csv;
}

class ImportTest : public WindowTest
{
protected:
    ImportTest()
    {
        open();
        key(Qt::Key_I, Qt::ControlModifier);
    }

    ImportDialog *dialog() const { return m_window->findChild<ImportDialog *>(); }
    QPushButton *button(const QString &name) const
    {
        return dialog()->findChild<QPushButton *>(name);
    }
    /// Chooses \p csv as files and waits for the check.
    void choose(const QByteArray &csv)
    {
        ASSERT_NE(dialog(), nullptr);
        QSignalSpy done(dialog(), &ImportDialog::stepDone);
        m_dialogs.path = m_store.write(u"more.cases.csv"_s, csv);
        QTest::mouseClick(button(u"chooseFilesButton"_s), Qt::LeftButton);
        ASSERT_TRUE(done.count() > 0 || done.wait(30000));
    }
    qint64 total() { return *caselist::total(session().database()); }
};

TEST_F(ImportTest, ShowsTheRowsFirstAndWritesThemWhenTold)
{
    choose(manyCases(20));
    EXPECT_EQ(total(), 5);
    auto *files = dialog()->findChild<RecordTable *>(u"fileTableView"_s);
    ASSERT_EQ(files->model()->rowCount(), 1);
    EXPECT_EQ(files->model()->index(0, 1).data().toString(), u"20"_s);
    ASSERT_TRUE(button(u"importButton"_s)->isEnabled());
    EXPECT_EQ(button(u"importButton"_s)->text(), u"I&mport 20 row(s)"_s);
    QSignalSpy done(dialog(), &ImportDialog::stepDone);
    QTest::mouseClick(button(u"importButton"_s), Qt::LeftButton);
    ASSERT_TRUE(done.count() > 0 || done.wait(30000));
    EXPECT_EQ(total(), 25);
    EXPECT_FALSE(button(u"importButton"_s)->isEnabled());
    EXPECT_TRUE(messages().last().contains(u"20 row(s) are imported"_s));
}

TEST_F(ImportTest, ShowsEveryFaultAndImportsNothing)
{
    QByteArray csv = manyCases(3);
    csv += "X/8,complaint,corporate,31/02/2025,Children,Case\n"
           "X/9,complaint,corporate,2025-12-01,Nowhere,Case\n";
    choose(csv);
    auto *faults = dialog()->findChild<RecordTable *>(u"faultTableView"_s);
    ASSERT_EQ(faults->model()->rowCount(), 2);
    EXPECT_EQ(faults->model()->index(0, 1).data().toString(), u"5"_s);
    EXPECT_EQ(faults->model()->index(0, 2).data().toString(), u"received_date"_s);
    EXPECT_EQ(faults->model()->index(0, 3).data().toString(), u"31/02/2025"_s);
    EXPECT_FALSE(button(u"importButton"_s)->isEnabled());
    QTest::mouseClick(button(u"copyFaultsButton"_s), Qt::LeftButton);
    EXPECT_EQ(QApplication::clipboard()->text().count(u'\n'), 1);
    EXPECT_TRUE(QApplication::clipboard()->text().contains(u"Nowhere"_s));
    EXPECT_EQ(total(), 5);
}

TEST_F(ImportTest, CancelLeavesTheFileAsItWas)
{
    choose(manyCases(20000));
    ASSERT_TRUE(button(u"importButton"_s)->isEnabled());
    QSignalSpy done(dialog(), &ImportDialog::stepDone);
    QTest::mouseClick(button(u"importButton"_s), Qt::LeftButton);
    ASSERT_TRUE(dialog()->isWorking());
    QTest::mouseClick(button(u"cancelButton"_s), Qt::LeftButton);
    EXPECT_TRUE(dialog()->isVisible());
    ASSERT_TRUE(done.count() > 0 || done.wait(30000));
    EXPECT_EQ(total(), 5);
    EXPECT_FALSE(dialog()->isWorking());
    EXPECT_TRUE(dialog()->isVisible());
}

} // namespace

} // namespace redress
