// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/uifixture.h"

#include "core/exchange/mapping/storedmappings.h"
#include "ui/importing/importdialog.h"
#include "ui/importing/mappingdialog.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/recordtable.h"

#include <QAccessible>
#include <QLineEdit>
#include <QSignalSpy>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

const QByteArray kTheirs = "Ref No,Complaint Type,Directorate,Service Area,Date Received,Complaint "
                           "Details,Stage 1 Response Date,Stage 1 Outcome\n"
                           "X/1,Statutory,Parks,Trees,03/11/2025,Fallen tree,14/11/2025,Partly "
                           "Upheld\n"
                           "X/2,Corporate,Parks,Trees,08/12/2025,Noise,,\n";

class MappingTest : public WindowTest
{
protected:
    MappingTest()
    {
        open();
        key(Qt::Key_I, Qt::ControlModifier);
    }
    ImportDialog *import() const { return m_window->findChild<ImportDialog *>(); }
    MappingDialog *mapping() const { return m_window->findChild<MappingDialog *>(); }
    template <typename Widget = QPushButton>
    Widget *in(QWidget *parent, const QString &name) const
    {
        return parent->findChild<Widget *>(name);
    }
    void choose(const QByteArray &csv, const QString &name = u"their export.csv"_s)
    {
        QSignalSpy done(import(), &ImportDialog::stepDone);
        m_dialogs.path = m_store.write(name, csv);
        QTest::mouseClick(in(import(), u"chooseFilesButton"_s), Qt::LeftButton);
        ASSERT_TRUE(done.count() > 0 || done.wait(30000));
    }
    void settle()
    {
        QSignalSpy ready(mapping(), &MappingDialog::stepReady);
        while (mapping()->isWorking())
            ASSERT_TRUE(ready.wait(30000));
    }
    /// Presses Next where the keyboard is.
    void next()
    {
        QPushButton *button = in(mapping(), u"nextButton"_s);
        ASSERT_TRUE(button->isEnabled());
        QTest::keyClick(button, Qt::Key_Space);
        if (mapping() && mapping()->isVisible())
            settle();
    }
    ChoiceBox *box(const QString &name) const { return in<ChoiceBox>(mapping(), name); }
    qint64 total() { return *caselist::total(session().database()); }
};

} // namespace

TEST_F(MappingTest, ReadsAFileWithOtherColumnsInFourSteps)
{
    const qint64 before = total();
    choose(kTheirs);
    EXPECT_FALSE(in(import(), u"importButton"_s)->isEnabled());
    // The focus of a window shows once the window is the active one.
    EXPECT_TRUE(QTest::qWaitFor([&] { return import()->isActiveWindow(); }));
    EXPECT_TRUE(in(import(), u"makeMappingButton"_s)->hasFocus());
    QTest::keyClick(in(import(), u"makeMappingButton"_s), Qt::Key_Space);
    ASSERT_NE(mapping(), nullptr);
    settle();
    auto *rows = in<RecordTable>(mapping(), u"theirRowsTableView"_s);
    EXPECT_EQ(rows->model()->rowCount(), 2);
    EXPECT_EQ(rows->model()->headerData(0, Qt::Horizontal).toString(), u"Ref No"_s);
    next();
    EXPECT_EQ(mapping()->step(), 1);
    ASSERT_NE(box(u"cases-received_date"_s), nullptr);
    EXPECT_TRUE(box(u"cases-received_date"_s)->isVisible());
    EXPECT_TRUE(box(u"cases-received_date"_s)->currentText().startsWith(u"Date Received"_s));
    EXPECT_TRUE(box(u"stages-1-outcome"_s)->currentText().startsWith(u"Stage 1 Outcome"_s));
    EXPECT_EQ(box(u"cases-kind"_s)->currentText(), u"Always: complaint"_s);
    next();
    EXPECT_EQ(mapping()->step(), 2);
    EXPECT_TRUE(box(u"Stage 1 Outcome=Partly Upheld"_s)->isVisible());
    EXPECT_EQ(box(u"Stage 1 Outcome=Partly Upheld"_s)->currentText(), u"partially_upheld"_s);
    EXPECT_EQ(box(u"Complaint Type=Statutory"_s)->currentText(), u"children_statutory"_s);
    next();
    EXPECT_EQ(mapping()->step(), 3);
    EXPECT_EQ(in<RecordTable>(mapping(), u"previewTableView"_s)->model()->rowCount(), 1)
        << "one service";
    in<QLineEdit>(mapping(), u"mappingNameLineEdit"_s)->setText(u"Old system"_s);
    QSignalSpy done(import(), &ImportDialog::stepDone);
    next();
    ASSERT_TRUE(done.count() > 0 || done.wait(30000));
    EXPECT_EQ(total(), before) << "nothing is written before the last step";
    ASSERT_TRUE(in(import(), u"importButton"_s)->isEnabled());
    QTest::mouseClick(in(import(), u"importButton"_s), Qt::LeftButton);
    ASSERT_TRUE(done.count() > 1 || done.wait(30000));
    EXPECT_EQ(total(), before + 2);
    const CaseDossier stored = dossier(u"X/1"_s);
    ASSERT_EQ(stored.stages.size(), 1U);
    EXPECT_EQ(stored.stages[0].stage.outcome, Outcome::PartiallyUpheld);
    EXPECT_EQ(storedMappings(session().database())->front().name, u"Old system"_s);
}

TEST_F(MappingTest, OffersTheMappingAgainForAFileOfTheSameHeadings)
{
    const QByteArray json = R"({"name":"Old system","headings":["Ref No","Complaint Type",
        "Directorate","Service Area","Date Received","Complaint Details","Stage 1 Response Date",
        "Stage 1 Outcome"],"tables":[{"table":"services","once":true,"columns":{"directorate":
        "Directorate","service":"Service Area"}},{"table":"cases","columns":{"reference":"Ref No",
        "kind":{"constant":"complaint"},"procedure":{"constant":"corporate"},"directorate":
        "Directorate","received_date":"Date Received","summary":"Complaint Details"}}]})";
    const auto mapping = mappingFromJson(json);
    ASSERT_TRUE(mapping) << why(mapping);
    ASSERT_TRUE(storeMapping(session().database(), session().store().signature(), *mapping));
    import()->reject();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    key(Qt::Key_I, Qt::ControlModifier);
    choose(QByteArray(kTheirs).replace("08/12/2025", "31/11/2025"));
    EXPECT_TRUE(
        in<ChoiceBox>(import(), u"mappingComboBox"_s)->currentText().contains(u"Old system"_s));
    auto *faults = in<RecordTable>(import(), u"faultTableView"_s);
    ASSERT_EQ(faults->model()->rowCount(), 1);
    EXPECT_EQ(faults->model()->index(0, 2).data().toString(), u"Date Received"_s);
    EXPECT_EQ(faults->model()->index(0, 3).data().toString(), u"31/11/2025"_s);
    EXPECT_FALSE(in(import(), u"importButton"_s)->isEnabled());
}

TEST_F(MappingTest, SaysWhatIsStillNeeded)
{
    choose("Name,Notes\nA,B\n");
    QTest::keyClick(in(import(), u"makeMappingButton"_s), Qt::Key_Space);
    settle();
    next();
    EXPECT_FALSE(in(mapping(), u"nextButton"_s)->isEnabled());
    QTest::keyClick(in(mapping(), u"backButton"_s), Qt::Key_Space);
    EXPECT_EQ(mapping()->step(), 0);
    mapping()->reject();
    EXPECT_TRUE(import()->isVisible());
}

TEST_F(MappingTest, NamesEveryStopOfTheKeyboard)
{
    choose(kTheirs);
    QTest::keyClick(in(import(), u"makeMappingButton"_s), Qt::Key_Space);
    settle();
    for (int step = 0; step < 4; ++step) {
        for (ChoiceBox *box : mapping()->findChildren<ChoiceBox *>()) {
            if (!box->isVisible())
                continue;
            QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(box);
            ASSERT_NE(accessible, nullptr);
            EXPECT_FALSE(accessible->text(QAccessible::Name).isEmpty())
                << box->objectName().toStdString();
        }
        if (step < 3)
            next();
    }
}

} // namespace redress
