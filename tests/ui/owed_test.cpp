// SPDX-License-Identifier: GPL-3.0-or-later
// By keys: what the Ombudsman waits for, whom to chase, what is to be acknowledged, and the list of
// all cases at the Ombudsman.
#include "tests/ui/uifixture.h"

#include "core/conduct/conductact.h"
#include "core/letters/contactlog.h"
#include "core/store/caserepository.h"
#include "ui/ombudsman/ombudsmandialog.h"
#include "ui/widgets/counterbar.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/filteredit.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/statuslabel.h"
#include "ui/widgets/statusshape.h"
#include "ui/widgets/whydialog.h"

#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QPainter>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

const QByteArray kOmbudsman =
    "reference,own_reference,directorate,received_date,decision_date,decision,summary\n"
    "24 010 333,,Adults,2025-02-03,2025-06-02,upheld_injustice,Care plan\n"
    "24 011 444,CSC/25/0001,Children,2025-10-06,2025-12-01,upheld_injustice,Minutes\n"
    "24 012 555,,Adults,2025-11-03,2025-12-08,not_upheld,Charges\n";

const QByteArray kRemedies =
    "ombudsman_reference,category,amount,due_date,completed_date,description\n"
    "24 010 333,financial_remedy,1250.50,2025-07-01,2025-06-20,For distress\n"
    "24 010 333,apology,,2026-01-13,,In writing\n"
    "24 011 444,apology,,2026-01-26,,In writing\n";

class OwedTest : public WindowTest
{
protected:
    OwedTest()
    {
        m_store.reopen();
        const ImportReport report = m_store.import({m_store.write(u"ombudsman.csv"_s, kOmbudsman),
                                                    m_store.write(u"remedies.csv"_s, kRemedies)});
        EXPECT_TRUE(report.stored) << report.faultsInWords().join(u'\n').toStdString();
        m_store.close();
        open();
    }

    CounterButton *counter(const QString &words) const
    {
        for (CounterButton *button : m_window->findChildren<CounterButton *>()) {
            if (button->isVisible() && button->text() == words)
                return button;
        }
        return nullptr;
    }
    /// Chooses a counter by the keyboard; the list has the focus then.
    void choose(const QString &words, RecordTable *table)
    {
        CounterButton *button = counter(words);
        ASSERT_NE(button, nullptr) << words.toStdString();
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        table->setFocus();
    }
    RecordTable *workList() const { return find<RecordTable>(u"workListTableView"_s); }
    RecordTable *ombudsmanCases() const { return find<RecordTable>(u"ombudsmanCasesTableView"_s); }
    static QStringList column(const RecordTable *table, int column)
    {
        QStringList words;
        for (int row = 0; table && row < table->model()->rowCount(); ++row)
            words.append(table->model()->index(row, column).data().toString());
        return words;
    }
    void goToOmbudsmanCases()
    {
        key(Qt::Key_2, Qt::ControlModifier);
        act(MainActions::NextTab);
        ASSERT_NE(ombudsmanCases(), nullptr);
    }
    /// After a dialog the window has its turn again.
    void backToWindow()
    {
        m_window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    }
    QString title() const { return m_window->windowTitle(); }
};

} // namespace

/// All in one ink, as they print in grey. \source ux 7
TEST(StatusShapes, AreToldApartWithoutColour)
{
    using Meaning = Standing::Meaning;
    std::vector<QImage> painted;
    for (const Meaning meaning :
         {Meaning::Late, Meaning::PastAim, Meaning::Soon, Meaning::InTime, Meaning::Unproved,
          Meaning::OnHold, Meaning::AnsweredInTime, Meaning::AnsweredLate, Meaning::Ended}) {
        QImage image(32, 32, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintShape(painter, QRectF(0, 0, 32, 32), shapeOf(meaning), Qt::black, Qt::white);
        painter.end();
        for (const QImage &other : painted)
            EXPECT_NE(image, other) << int(meaning);
        painted.push_back(image);
    }
}

/// \source features 69: due, and two working days late on Thu 15 January since Tue 13.
TEST_F(OwedTest, TheListOfWhatTheOmbudsmanWaitsForOpensTheRecommendation)
{
    choose(u"Ombudsman: to do"_s, workList());
    EXPECT_EQ(counter(u"Ombudsman: to do"_s)->count(), 2);
    EXPECT_EQ(column(workList(), 0), (QStringList{u"24 010 333"_s, u"24 011 444"_s}));
    EXPECT_EQ(column(workList(), 7), (QStringList{u"2 late"_s, u"7 left"_s}));
    workList()->setCurrentRow(0);
    key(Qt::Key_F4);
    auto *why = m_window->findChild<WhyDialog *>();
    ASSERT_NE(why, nullptr);
    EXPECT_TRUE(why->text().contains(u"13 Jan 2026"_s)) << why->text().toStdString();
    why->reject();
    backToWindow();
    workList()->setFocus();
    key(Qt::Key_Return);
    EXPECT_TRUE(title().startsWith(u"Ombudsman 24 010 333"_s)) << title().toStdString();
    const auto *list = find<RecordTable>(u"recommendationsTableView"_s);
    ASSERT_NE(list, nullptr) << "the section is shown";
    EXPECT_EQ(list->currentIndex().siblingAtColumn(0).data().toString(), u"Apology"_s);
    EXPECT_TRUE(list->hasFocus());
    key(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(workList()->currentIndex().row(), 0) << "back where one was";

    workList()->setCurrentRow(1);
    workList()->setFocus();
    key(Qt::Key_Return);
    EXPECT_TRUE(title().startsWith(u"Case CSC/25/0001"_s)) << title().toStdString();
    const QWidget *focused = QApplication::focusWidget();
    const auto *lines = qobject_cast<const RecordTable *>(focused);
    ASSERT_NE(lines, nullptr) << (focused ? focused->objectName().toStdString() : "no focus");
    EXPECT_TRUE(lines->currentIndex().siblingAtColumn(0).data().toString().contains(u"Apology"_s) ||
                lines->currentIndex().siblingAtColumn(1).data().toString().contains(u"Apology"_s))
        << lines->currentIndex().siblingAtColumn(0).data().toString().toStdString();
}

TEST_F(OwedTest, AChaseOpensTheContactThatItFollows)
{
    const CaseId id = caseOf(u"CSC/25/0003"_s);
    for (const auto &[on, chaseOn] :
         {std::pair("2026-01-08", "2026-01-14"), std::pair("2026-01-12", "2026-01-20")}) {
        ContactEntry entry;
        entry.happenedOn = day(on);
        entry.note = QString::fromLatin1(on);
        entry.nextChaseOn = day(chaseOn);
        const auto saved = contactlog::save(session().database(), session().store().signature(), id,
                                            entry, {}, session().today(), u"Contact"_s);
        ASSERT_TRUE(saved) << why(saved);
    }
    session().noteChange();
    ASSERT_EQ(counter(u"To chase"_s)->count(), 1) << "the other one is to come";
    choose(u"To chase"_s, workList());
    ASSERT_EQ(column(workList(), 0), QStringList{u"CSC/25/0003"_s});
    key(Qt::Key_Return);
    EXPECT_TRUE(title().startsWith(u"Case CSC/25/0003"_s)) << title().toStdString();
    const auto *log = find<RecordTable>(u"contactsTableView"_s);
    ASSERT_NE(log, nullptr) << "the contact log is shown";
    EXPECT_TRUE(log->hasFocus());
    EXPECT_EQ(log->currentIndex().siblingAtColumn(3).data().toString(), u"2026-01-08"_s);
}

/// CSC/25/0004 was received on Mon 12 January 2026: to be acknowledged by Thu 15. \source features
/// 28
TEST_F(OwedTest, AStageThatIsAcceptedIsStillToBeAcknowledged)
{
    EXPECT_EQ(counter(u"To acknowledge"_s)->count(), 0);
    Act accept;
    accept.kind = ActKind::BeginStage;
    accept.on = day("2026-01-12");
    accept.excuse = u"For the test"_s;
    const auto accepted =
        doAct(session().database(), session().store().signature(), session().rules(),
              caseOf(u"CSC/25/0004"_s), accept, session().today(), u"Accepted"_s);
    ASSERT_TRUE(accepted) << why(accepted);
    session().noteChange();
    EXPECT_EQ(counter(u"To acknowledge"_s)->count(), 1);
    choose(u"To acknowledge"_s, workList());
    EXPECT_EQ(column(workList(), 2), QStringList{u"Acknowledgement"_s});
    key(Qt::Key_Return);
    ASSERT_TRUE(title().startsWith(u"Case CSC/25/0004"_s)) << title().toStdString();
    const auto *owed = find<StatusLabel>(u"acknowledgeLabel"_s);
    ASSERT_NE(owed, nullptr) << "it stands in the head";
    EXPECT_EQ(owed->words(), u"Acknowledgement due Thu 15 Jan 2026: due today"_s);

    Act acknowledge;
    acknowledge.on = session().today();
    acknowledge.excuse = u"For the test"_s;
    const auto done =
        doAct(session().database(), session().store().signature(), session().rules(),
              caseOf(u"CSC/25/0004"_s), acknowledge, session().today(), u"Acknowledged"_s);
    ASSERT_TRUE(done) << why(done);
    session().noteChange();
    EXPECT_EQ(find<StatusLabel>(u"acknowledgeLabel"_s), nullptr);
    key(Qt::Key_1, Qt::ControlModifier);
    EXPECT_EQ(counter(u"To acknowledge"_s)->count(), 0);
}

TEST_F(OwedTest, AllCasesAtTheOmbudsmanAreListedAndOpenedByReturn)
{
    goToOmbudsmanCases();
    EXPECT_TRUE(title().startsWith(u"Cases at the Ombudsman"_s)) << title().toStdString();
    EXPECT_EQ(column(ombudsmanCases(), 0),
              (QStringList{u"24 012 555"_s, u"24 011 444"_s, u"24 010 333"_s}));
    EXPECT_EQ(column(ombudsmanCases(), 1), (QStringList{{}, u"CSC/25/0001"_s, {}}));
    EXPECT_EQ(column(ombudsmanCases(), 6).at(2), u"2 working day(s) late"_s);
    EXPECT_EQ(column(ombudsmanCases(), 9).at(2), u"1 of 2 recommendation(s) open"_s);
    EXPECT_EQ(counter(u"Cases to do"_s)->count(), 2);
    EXPECT_EQ(counter(u"Upheld"_s)->count(), 2);
    EXPECT_EQ(counter(u"Not decided"_s)->count(), 0);
    choose(u"Cases to do"_s, ombudsmanCases());
    EXPECT_EQ(ombudsmanCases()->model()->rowCount(), 2);

    key(Qt::Key_F, Qt::ControlModifier);
    auto *filter = find<FilterEdit>(u"ombudsmanFilterLineEdit"_s);
    ASSERT_TRUE(filter && filter->hasFocus());
    type(u"care"_s);
    QTest::keyClick(filter, Qt::Key_Return);
    EXPECT_EQ(column(ombudsmanCases(), 0), QStringList{u"24 010 333"_s});
    QTest::keyClick(filter, Qt::Key_Down);
    key(Qt::Key_Return);
    EXPECT_TRUE(title().startsWith(u"Ombudsman 24 010 333"_s)) << title().toStdString();
    key(Qt::Key_W, Qt::ControlModifier);
    EXPECT_TRUE(title().startsWith(u"Cases at the Ombudsman"_s)) << "back to its list";
    EXPECT_EQ(column(ombudsmanCases(), 0), QStringList{u"24 010 333"_s});
}

TEST_F(OwedTest, TheListOfCasesAtTheOmbudsmanIsSavedAsItIsShown)
{
    goToOmbudsmanCases();
    m_dialogs.path = m_store.folder() + u"/ombudsman-list.csv"_s;
    act(MainActions::ExportList);
    ASSERT_TRUE(QTest::qWaitFor([&] { return QFileInfo::exists(m_dialogs.path); }, 30'000));
    QFile file(m_dialogs.path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArrayList lines = file.readAll().trimmed().split('\n');
    ASSERT_EQ(lines.size(), 4);
    EXPECT_TRUE(lines.at(0).startsWith("Reference,Case,"));
    EXPECT_TRUE(lines.at(1).startsWith("24 012 555,"));
    EXPECT_TRUE(m_window->actions()[MainActions::Print]->isEnabled());
}

/// \source Local Government Act 1974 s.31(2): three months after 8 December 2025 is 8 March 2026.
TEST_F(OwedTest, APublicReportStandsInTheListUntilItIsAnswered)
{
    const auto id = CaseRepository(session().database()).findOmbudsman(u"24 012 555"_s);
    ASSERT_TRUE(id && *id);
    OmbudsmanFacts facts = ombudsman::facts(session().database(), **id).value();
    facts.reportKind = ReportKind::Report;
    const auto saved = ombudsman::save(session().database(), session().store().signature(),
                                       session().rules(), facts, session().today(), u"Published"_s);
    ASSERT_TRUE(saved) << why(saved);
    session().noteChange();
    choose(u"Ombudsman: to do"_s, workList());
    EXPECT_EQ(column(workList(), 2).last(), u"Public report"_s);
    EXPECT_EQ(column(workList(), 6).last(), u"Sun 08/03/2026"_s);
    workList()->setCurrentRow(2);
    key(Qt::Key_Return);
    ASSERT_TRUE(title().startsWith(u"Ombudsman 24 012 555"_s)) << title().toStdString();
    key(Qt::Key_E, Qt::ControlModifier);
    auto *dialog = m_window->findChild<OmbudsmanDialog *>();
    ASSERT_NE(dialog, nullptr);
    auto *answered = dialog->findChild<DateEdit *>(u"report_answeredField"_s);
    ASSERT_NE(answered, nullptr);
    ASSERT_TRUE(answered->isEnabled());
    answered->setDate(day("2026-01-14"));
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"recordButton"_s), Qt::LeftButton);
    backToWindow();
    key(Qt::Key_1, Qt::ControlModifier);
    EXPECT_EQ(counter(u"Ombudsman: to do"_s)->count(), 2);
}

} // namespace redress
