// SPDX-License-Identifier: GPL-3.0-or-later
// The work list by keys: what became late since the person last looked, and what leaves the list: a
// calendar, sheets for the day's work, cases that go to another officer.
#include "tests/ui/uifixture.h"

#include "core/store/caserepository.h"
#include "core/store/referencedata.h"
#include "ui/widgets/counterbar.h"
#include "ui/widgets/emptypanel.h"
#include "ui/widgets/filteredit.h"
#include "ui/widgets/recordtable.h"

#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>

#include <functional>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

class WorkListTest : public WindowTest
{
protected:
    /// The program is started anew some days later.
    void startOn(const char *on)
    {
        m_window.reset();
        m_store.clock().setNow(QDateTime(day(on), QTime(9, 14), Qt::UTC));
        makeWindow();
        open();
    }
    /// Two officers, of whom one has two cases.
    void addOfficers()
    {
        m_store.reopen();
        const ImportReport report = m_store.import({m_store.write(
            u"cases.csv"_s,
            "reference,kind,procedure,received_date,directorate,service,summary\n"
            "CSC/25/0010,complaint,children_statutory,2026-01-05,Children,Fostering,Late\n"
            "CSC/25/0011,complaint,children_statutory,2026-01-06,Children,Fostering,Later\n"
            "CSC/25/0012,complaint,children_statutory,2026-01-07,Children,Fostering,Last\n")});
        ASSERT_TRUE(report.stored) << report.faultsInWords().join(u'\n').toStdString();
        UnitOfWork unit(m_store.database(), m_store->signature(), u"Officers"_s);
        ReferenceData reference = ReferenceData::load(m_store.database());
        ReferenceWriter people(unit, reference);
        const MemberId janet =
            people.addMember({{}, u"janet"_s, u"Janet Moss"_s, u"JM"_s, {}}, u"officer"_s);
        const MemberId rob =
            people.addMember({{}, u"rob"_s, u"Rob Price"_s, u"RP"_s, {}}, u"officer"_s);
        const CaseRepository cases(m_store.database());
        for (const auto &[name, officer] :
             {std::pair(u"CSC/25/0010"_s, janet), std::pair(u"CSC/25/0011"_s, janet),
              std::pair(u"CSC/25/0012"_s, rob)}) {
            const auto id = cases.find(name);
            ASSERT_TRUE(id && *id);
            const auto read = cases.dossier(**id);
            ASSERT_TRUE(read) << why(read);
            CaseRecord with = read->record;
            with.officer = officer;
            ASSERT_TRUE(CaseRepository::update(unit, m_store->rules(), read->record, with));
        }
        unit.commit();
        m_store.close();
    }
    void choose(const QString &field, const QString &beginning)
    {
        auto *box = find<QComboBox>(field);
        ASSERT_NE(box, nullptr) << field.toStdString();
        box->setFocus();
        ASSERT_TRUE(box->hasFocus()) << nameOfFocus();
        key(Qt::Key_Home);
        for (int i = 1; i < box->count() && !box->currentText().trimmed().startsWith(beginning);
             ++i)
            key(Qt::Key_Down);
        ASSERT_TRUE(box->currentText().trimmed().startsWith(beginning))
            << box->currentText().toStdString();
    }
    QDialog *dialog(const QString &name)
    {
        auto *shown = find<QDialog>(name);
        EXPECT_NE(shown, nullptr) << name.toStdString();
        if (shown) {
            QCoreApplication::processEvents(); // It is on the screen before it gets its turn.
            shown->activateWindow();
            EXPECT_TRUE(
                QTest::qWaitFor([shown] { return QApplication::activeWindow() == shown; }, 5'000));
        }
        return shown;
    }
    static std::string nameOfFocus()
    {
        const QWidget *focused = QApplication::focusWidget();
        const QWidget *active = QApplication::activeWindow();
        return ((focused ? focused->objectName() : u"no focus"_s) + u" in "_s +
                (active ? active->objectName() : u"no window"_s))
            .toStdString();
    }
    /// Alt and the letter of a button, which is pressed a moment later.
    void press(Qt::Key letter, const std::function<bool()> &isDone)
    {
        key(letter, Qt::AltModifier);
        EXPECT_TRUE(QTest::qWaitFor(isDone, 5'000))
            << QKeySequence(letter).toString().toStdString();
        QTest::qWait(150); // The button comes up again.
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString words() const { return find<QLabel>(u"lookLabel"_s)->text(); }
    QStringList shown() const
    {
        QStringList references;
        const auto *table = find<RecordTable>(u"workListTableView"_s);
        for (int row = 0; table && row < table->model()->rowCount(); ++row)
            references.append(table->model()->index(row, 0).data().toString());
        return references;
    }
    static QString localTime(const QString &form)
    {
        const QDateTime at(day("2026-01-15"), QTime(9, 14), Qt::UTC);
        return QLocale().toString(at.toLocalTime(), form);
    }
};

} // namespace

// CSC/25/0003, received on 2 January, has its limit on 30 January; CSC/25/0004, received on 12
// January, is to be acknowledged within three working days. MP/25/0002 was late on 15 January.
TEST_F(WorkListTest, TellsWhatBecameLateSinceTheLastLook)
{
    open();
    EXPECT_TRUE(words().contains(u"first time"_s)) << words().toStdString();
    EXPECT_EQ(find<QPushButton>(u"seenButton"_s), nullptr);

    startOn("2026-02-02");
    EXPECT_EQ(words(), u"Since you last looked, %1:"_s.arg(localTime(u"dddd d MMMM HH:mm"_s)));
    ASSERT_NE(find<QPushButton>(u"newlyLateButton"_s), nullptr);
    EXPECT_EQ(find<QPushButton>(u"newlyPastAimButton"_s), nullptr);
    press(Qt::Key_I, [this] { return shown().size() == 2; });
    EXPECT_EQ(shown(), (QStringList{u"CSC/25/0004"_s, u"CSC/25/0003"_s}));
    press(Qt::Key_I, [this] { return shown().size() > 2; }); // Once more: everything again.
    EXPECT_TRUE(shown().contains(u"MP/25/0002"_s));

    // Nothing is seen by being there: at the next start it is still told.
    startOn("2026-02-03");
    press(Qt::Key_I, [this] { return shown().size() == 2; });
    press(Qt::Key_S, [this] { return shown().size() > 2; });
    EXPECT_TRUE(words().startsWith(u"Nothing became late since you last looked, today at "_s))
        << words().toStdString();
    EXPECT_GT(shown().size(), 2); // The list is whole again, and has the focus.
    EXPECT_TRUE(find<RecordTable>(u"workListTableView"_s)->hasFocus());

    startOn("2026-02-03");
    EXPECT_TRUE(words().startsWith(u"Nothing became late"_s)) << words().toStdString();
}

TEST_F(WorkListTest, TellsTheAimApart)
{
    open();
    startOn("2026-01-19"); // The aim of CSC/25/0003 was Fri 16 January.
    ASSERT_NE(find<QPushButton>(u"newlyPastAimButton"_s), nullptr);
    press(Qt::Key_A, [this] { return shown() == QStringList{u"CSC/25/0003"_s}; });
    press(Qt::Key_I, [this] { return shown() == QStringList{u"CSC/25/0004"_s}; });
}

TEST_F(WorkListTest, ShowsThemAgainAfterSeen)
{
    open();
    startOn("2026-02-02");
    const auto isTold = [this] { return find<QPushButton>(u"newlyLateButton"_s) != nullptr; };
    press(Qt::Key_S, [&] { return !isTold(); });
    press(Qt::Key_G, isTold);
    EXPECT_EQ(m_settings->lastLooked(m_store.path(), u"tester"_s),
              QDateTime(day("2026-01-15"), QTime(9, 14), Qt::UTC));
}

TEST_F(WorkListTest, IsEmptyOfNewsWhereTheListIsNarrowed)
{
    open();
    startOn("2026-02-02");
    press(Qt::Key_I, [this] { return shown().size() == 2; });
    key(Qt::Key_F, Qt::ControlModifier);
    type(u"adults"_s); // The MP enquiry, late for long.
    EXPECT_TRUE(QTest::qWaitFor([this] { return shown().isEmpty(); }, 5'000));
    ASSERT_NE(find<EmptyPanel>({}), nullptr);
    EXPECT_EQ(find<EmptyPanel>({})->headline(), u"Nothing became late"_s);
    EXPECT_TRUE(words().startsWith(u"Nothing among these became late"_s)) << words().toStdString();
}

/// What stands in quotes is what a column must say, whole; with - before it, must not say.
// The morning after, the list is found as it was left, but for what was typed. \source ux 3
TEST_F(WorkListTest, IsFoundAsItWasLeftTheDayBefore)
{
    open();
    const auto counter = [this] { return find<CounterBar>(u"workCounterBar"_s)->current(); };
    const int all = counter();
    const int chosen = all + 1;
    find<CounterBar>(u"workCounterBar"_s)->button(chosen)->setFocus();
    key(Qt::Key_Space);
    ASSERT_EQ(counter(), chosen);
    key(Qt::Key_F, Qt::ControlModifier);
    type(u"fostering"_s);
    act(MainActions::CloseFile);

    startOn("2026-01-16");
    EXPECT_EQ(counter(), chosen);
    EXPECT_EQ(find<QLineEdit>(u"filterLineEdit"_s)->text(), QString());
    act(MainActions::CloseFile);
    open();
    EXPECT_EQ(counter(), chosen); // In the same window too.
}

/// Whoever was in the team when the list was left, and is not any more, sees it whole.
TEST_F(WorkListTest, IsNotFoundEmptyWhereNothingIsMineAnyMore)
{
    m_settings->setPlaces(
        m_store.path(), u"tester"_s,
        {{pagekey::kWorkList,
          QJsonObject{{u"whose"_s, u"mine"_s}, {u"counter"_s, u"of another time"_s}}}});
    open();
    EXPECT_GT(shown().size(), 2);
}

TEST_F(WorkListTest, AValueInQuotesIsThatOfAColumn)
{
    startOn("2026-01-15");
    auto *list = find<RecordTable>(u"workListTableView"_s);
    ASSERT_NE(list, nullptr);
    const auto column = [&](int number) {
        QStringList values;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            values.append(list->model()->index(row, number).data().toString());
        return values;
    };
    const QStringList all = column(0);
    ASSERT_GT(all.size(), 1);
    const QString stage = list->model()->index(0, 2).data().toString();
    auto *field = find<FilterEdit>(u"filterLineEdit"_s);
    field->setFilter(u"\"%1\""_s.arg(stage));
    for (const QString &one : column(2))
        EXPECT_EQ(one, stage);
    const qsizetype with = column(0).size();
    EXPECT_GT(with, 0);
    field->setFilter(u"-\"%1\""_s.arg(stage.toUpper()));
    EXPECT_FALSE(column(2).contains(stage));
    EXPECT_EQ(column(0).size(), all.size() - with);
    // A part of a value is none; words are looked for as before.
    field->setFilter(u"\"%1\""_s.arg(stage.chopped(1)));
    EXPECT_TRUE(column(0).isEmpty());
    field->setFilter(stage.chopped(1));
    EXPECT_GE(column(0).size(), with);

    field->setFilter({});
    list->setFocus();
    list->setCurrentRow(0);
    menuKey();
    auto *menu = find<QMenu>(u"rowMenu"_s);
    ASSERT_NE(menu, nullptr);
    QAction *ofStage = nullptr;
    for (QAction *one : menu->findChild<QMenu *>(u"onlyThisMenu"_s)->actions()) {
        if (one->text().startsWith(u"Stage: "_s))
            ofStage = one;
    }
    ASSERT_NE(ofStage, nullptr);
    ofStage->trigger();
    EXPECT_EQ(field->text(), u"\"%1\""_s.arg(stage));
    EXPECT_EQ(column(0).size(), with);
}

TEST_F(WorkListTest, SavesAnOfficersDeadlinesAsACalendar)
{
    addOfficers();
    open();
    act(MainActions::CalendarFile);
    ASSERT_NE(dialog(u"calendarDialog"_s), nullptr);
    choose(u"whoseField"_s, u"Janet Moss (2)"_s);
    choose(u"remindField"_s, u"2 working day"_s);
    m_dialogs.path = m_store.folder() + u"/deadlines.ics"_s;
    key(Qt::Key_Return);
    EXPECT_TRUE(
        QTest::qWaitFor([this] { return find<QDialog>(u"calendarDialog"_s) == nullptr; }, 5'000));
    EXPECT_EQ(m_dialogs.lastProposed.section(u'/', -1), u"deadlines-2026-01-15.ics"_s);
    const QByteArray calendar = contentOf(m_dialogs.path);
    EXPECT_EQ(calendar.count("BEGIN:VEVENT"), 2) << calendar.toStdString();
    EXPECT_EQ(calendar.count("BEGIN:VALARM"), 2);
    EXPECT_TRUE(calendar.contains("CSC/25/0010"));
    EXPECT_FALSE(calendar.contains("CSC/25/0012"));
    EXPECT_FALSE(calendar.contains("Moss"));
}

TEST_F(WorkListTest, SavesTheListAsItIsShownAsACalendar)
{
    open();
    key(Qt::Key_F, Qt::ControlModifier);
    type(u"adults"_s);
    EXPECT_TRUE(QTest::qWaitFor([this] { return shown().size() == 1; }, 5'000));
    act(MainActions::CalendarFile);
    ASSERT_NE(dialog(u"calendarDialog"_s), nullptr);
    m_dialogs.path = m_store.folder() + u"/shown.ics"_s;
    key(Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([this] { return QFile::exists(m_dialogs.path); }, 5'000));
    const QByteArray calendar = contentOf(m_dialogs.path);
    // Beside it only what is no longer awaited, to be taken out of calendars that have it.
    EXPECT_EQ(calendar.count("BEGIN:VEVENT") - calendar.count("STATUS:CANCELLED"), 1);
    EXPECT_TRUE(calendar.contains("MP/25/0002"));
}

TEST_F(WorkListTest, WritesTheSheets)
{
    addOfficers();
    open();
    act(MainActions::ChaseSheet);
    ASSERT_NE(dialog(u"sheetDialog"_s), nullptr);
    m_dialogs.path = m_store.folder() + u"/chase.pdf"_s;
    key(Qt::Key_S, Qt::AltModifier);
    EXPECT_TRUE(
        QTest::qWaitFor([this] { return find<QDialog>(u"sheetDialog"_s) == nullptr; }, 5'000));
    EXPECT_TRUE(contentOf(m_dialogs.path).startsWith("%PDF"));

    act(MainActions::OfficerSheet);
    ASSERT_NE(dialog(u"sheetDialog"_s), nullptr);
    choose(u"whoseField"_s, u"Rob Price"_s);
    m_dialogs.path = m_store.folder() + u"/away.html"_s;
    key(Qt::Key_S, Qt::AltModifier);
    EXPECT_TRUE(
        QTest::qWaitFor([this] { return find<QDialog>(u"sheetDialog"_s) == nullptr; }, 5'000));
    const QByteArray page = contentOf(m_dialogs.path);
    EXPECT_TRUE(page.contains("While Rob Price is away"));
    EXPECT_TRUE(page.contains("CSC/25/0012"));
    EXPECT_FALSE(page.contains("CSC/25/0010"));
}

TEST_F(WorkListTest, MovesAnOfficersCasesToAnotherAndBack)
{
    addOfficers();
    open();
    const auto officerOf = [this](const QString &reference) {
        return session().reference().nameOf(dossier(reference).record.officer);
    };
    // A case with two lines, its stage and an action that is overdue, is one case.
    Statement(session().database(),
              u"UPDATE case_record SET officer_id = (SELECT officer_id FROM case_record WHERE "
              "reference = 'CSC/25/0010') WHERE reference = 'CSC/25/0003'"_s)
        .run();
    const int added =
        Statement(session().database(),
                  u"INSERT INTO action (id, stage_id, category_id, due_on, origin_id) SELECT "
                  "999001, s.id, (SELECT min(id) FROM list_item WHERE list = 'action_category'), "
                  "'2026-01-05', s.origin_id FROM stage s JOIN case_record c ON c.id = s.case_id "
                  "WHERE c.reference = 'CSC/25/0003'"_s)
            .run();
    ASSERT_EQ(added, 1);
    session().noteChange();
    act(MainActions::MoveCases);
    ASSERT_NE(dialog(u"bulkDialog"_s), nullptr);
    choose(u"scopeField"_s, u"all that is open of Janet Moss (3)"_s);
    EXPECT_FALSE(find<QPushButton>(u"recordButton"_s)->isEnabled());
    choose(u"valueField"_s, u"Rob Price"_s);
    EXPECT_TRUE(find<QLabel>(u"bulkSummaryLabel"_s)->text().startsWith(u"3 would change"_s));
    const auto *preview = find<RecordTable>(u"bulkTableView"_s);
    EXPECT_EQ(preview->model()->rowCount(), 3);
    // The keys follow the eye: the reason, the cases, then the buttons.
    find<QPlainTextEdit>(u"reasonField"_s)->setFocus();
    key(Qt::Key_Tab);
    EXPECT_TRUE(preview->hasFocus());
    EXPECT_TRUE(preview->selectionModel()->hasSelection());
    key(Qt::Key_Tab);
    EXPECT_TRUE(find<QPushButton>(u"recordButton"_s)->hasFocus());
    find<QPushButton>(u"recordButton"_s)->setFocus();
    key(Qt::Key_Space); // Without a reason: it asks.
    ASSERT_NE(find<QDialog>(u"bulkDialog"_s), nullptr);
    EXPECT_TRUE(find<QPlainTextEdit>(u"reasonField"_s)->hasFocus());
    type(u"Left the council"_s);
    find<QPushButton>(u"recordButton"_s)->setFocus();
    key(Qt::Key_Space);
    EXPECT_EQ(find<QDialog>(u"bulkDialog"_s), nullptr);
    EXPECT_EQ(officerOf(u"CSC/25/0010"_s), u"Rob Price"_s);
    EXPECT_EQ(officerOf(u"CSC/25/0011"_s), u"Rob Price"_s);
    EXPECT_TRUE(messages().join(u'\n').contains(u"3 case"_s))
        << messages().join(u'\n').toStdString();
    m_window->activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    act(MainActions::Undo);
    EXPECT_EQ(officerOf(u"CSC/25/0010"_s), u"Janet Moss"_s);
    EXPECT_EQ(officerOf(u"CSC/25/0011"_s), u"Janet Moss"_s);
    EXPECT_EQ(officerOf(u"CSC/25/0012"_s), u"Rob Price"_s);
}

TEST_F(WorkListTest, ChangesAFactOfAllCasesOfTheList)
{
    addOfficers();
    open();
    key(Qt::Key_2, Qt::ControlModifier);
    find<QLineEdit>(u"caseFilterLineEdit"_s)->setFocus();
    act(MainActions::ChangeMany);
    ASSERT_NE(dialog(u"bulkDialog"_s), nullptr);
    choose(u"factField"_s, u"Service"_s);
    choose(u"valueField"_s, u"Assessment"_s);
    // Of eight cases one has it already.
    EXPECT_TRUE(find<QLabel>(u"bulkSummaryLabel"_s)
                    ->text()
                    .startsWith(u"7 would change, 1 are so already, 0 stay"_s))
        << find<QLabel>(u"bulkSummaryLabel"_s)->text().toStdString();
    find<QPlainTextEdit>(u"reasonField"_s)->setFocus();
    type(u"Merged"_s);
    find<QPushButton>(u"recordButton"_s)->setFocus();
    key(Qt::Key_Space);
    EXPECT_EQ(session().reference().nameOf(dossier(u"MP/25/0002"_s).record.service),
              u"Assessment"_s);
    m_window->activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    // In the search, Ctrl+Z would take back what was typed there.
    EXPECT_TRUE(
        QTest::qWaitFor([this] { return find<RecordTable>(u"caseListTableView"_s)->hasFocus(); }));
    key(Qt::Key_Z, Qt::ControlModifier);
    const CaseRecord enquiry = dossier(u"MP/25/0002"_s).record;
    EXPECT_FALSE(enquiry.service);
    EXPECT_EQ(session().reference().nameOf(enquiry.directorate), u"Adults"_s);
}

TEST_F(WorkListTest, ChangesNothingInAFileThatIsReadOnly)
{
    addOfficers();
    open(CaseStore::Access::ReadOnly);
    EXPECT_FALSE(m_window->actions()[MainActions::MoveCases]->isEnabled());
    EXPECT_TRUE(m_window->actions()[MainActions::ChaseSheet]->isEnabled());
    key(Qt::Key_2, Qt::ControlModifier);
    EXPECT_FALSE(m_window->actions()[MainActions::ChangeMany]->isEnabled());
    EXPECT_FALSE(m_window->actions()[MainActions::ChangeMany]->toolTip().isEmpty());
}

} // namespace redress
