// SPDX-License-Identifier: GPL-3.0-or-later
// Contacts, documents and the history of a case at the Ombudsman that stands alone, by keyboard.
#include "tests/ui/ombudsmanfixture.h"

#include "core/letters/casedocuments.h"
#include "core/letters/contactlog.h"
#include "ui/casefile/putbackdialog.h"
#include "ui/letters/contactdialog.h"
#include "ui/letters/documentdialog.h"
#include "ui/letters/letterdialog.h"
#include "ui/ombudsman/ombudsmandialog.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/counterbar.h"

#include <QFile>
#include <QPlainTextEdit>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QPushButton>
#include <QTabBar>
#include <QTimer>

#include <functional>

namespace redress {

namespace {

class OmbudsmanPapersTest : public OmbudsmanTest
{
protected:
    OmbudsmanPapersTest()
    {
        choose(u"25 001 777"_s);
        key(Qt::Key_Return);
        find<QTabBar>(u"ombudsmanTabBar"_s)->setFocus();
    }

    template <typename Dialog>
    Dialog *waitFor()
    {
        const bool isThere = QTest::qWaitFor([this] {
            auto *one = dialog<Dialog>();
            if (one)
                one->activateWindow();
            return one && QApplication::activeWindow() == one;
        });
        EXPECT_TRUE(isThere);
        return dialog<Dialog>();
    }
    void again()
    {
        m_window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    }
    QString tab() const
    {
        const auto *tabs = find<QTabBar>(u"ombudsmanTabBar"_s);
        return tabs->tabText(tabs->currentIndex());
    }
    /// The case of which the log says that something left the file.
    QString notedOf(const QString &what)
    {
        return session().database().ask(
            u"SELECT o.reference FROM change_entry e JOIN ombudsman_case o ON o.id = e.entity_id "
            "WHERE e.action = 'exported' AND e.entity = '%1'"_s.arg(what));
    }
    std::vector<ContactEntry> log()
    {
        const auto read = contactlog::entries(session().database(), ombudsmanId(u"25 001 777"_s));
        EXPECT_TRUE(read) << why(read);
        return read.value_or(std::vector<ContactEntry>());
    }
    /// Ctrl+L, and what is typed there.
    void logContact(const QString &about, const QString &chaseOn = {})
    {
        key(Qt::Key_L, Qt::ControlModifier);
        auto *form = waitFor<ContactDialog>();
        ASSERT_NE(form, nullptr);
        EXPECT_FALSE(form->findChild<QWidget *>(u"stageField"_s)->isVisible()) << "it has none";
        form->findChild<QPlainTextEdit *>(u"noteField"_s)->setPlainText(about);
        if (!chaseOn.isEmpty())
            fill(*form, u"next_chase_on"_s, chaseOn);
        record(*form);
        ASSERT_EQ(dialog<ContactDialog>(), nullptr);
        again();
    }
};

/// What is to be chased comes to the work list, and Enter goes to its line.
TEST_F(OmbudsmanPapersTest, ContactsAreLoggedAndChasedByKeys)
{
    logContact(u"Asked who has the file"_s, u"15/1/26"_s);
    EXPECT_EQ(tab(), u"Contacts  1 to chase"_s);
    ASSERT_EQ(log().size(), 1U);
    EXPECT_EQ(log().front().nextChaseOn, day("2026-01-15"));
    find<RecordTable>(u"contactsTableView"_s)->setFocus();
    key(Qt::Key_E, Qt::ControlModifier);
    auto *form = waitFor<ContactDialog>();
    ASSERT_NE(form, nullptr);
    form->findChild<QPlainTextEdit *>(u"noteField"_s)->setPlainText(u"Asked again"_s);
    record(*form);
    again();
    EXPECT_EQ(log().front().note, u"Asked again"_s);
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(log().front().note, u"Asked who has the file"_s);

    key(Qt::Key_1, Qt::ControlModifier);
    CounterButton *chases = nullptr;
    for (CounterButton *button : m_window->findChildren<CounterButton *>()) {
        if (button->isVisible() && button->text() == u"To chase"_s)
            chases = button;
    }
    ASSERT_NE(chases, nullptr);
    EXPECT_EQ(chases->count(), 1) << "it is open work";
    chases->setFocus();
    QTest::keyClick(chases, Qt::Key_Space);
    RecordTable *list = workList();
    ASSERT_EQ(list->model()->rowCount(), 1);
    EXPECT_EQ(list->model()->index(0, 0).data().toString(), u"25 001 777"_s);
    list->setCurrentRow(0);
    list->setFocus();
    key(Qt::Key_Return);
    EXPECT_TRUE(isOpen(u"25 001 777"_s)) << m_window->windowTitle().toStdString();
    EXPECT_TRUE(tab().startsWith(u"Contacts"_s)) << tab().toStdString();
    EXPECT_EQ(find<RecordTable>(u"contactsTableView"_s)->currentIndex().row(), 0);
}

TEST_F(OmbudsmanPapersTest, WhatIsTypedOfAContactIsKeptAsADraft)
{
    key(Qt::Key_L, Qt::ControlModifier);
    auto *form = waitFor<ContactDialog>();
    ASSERT_NE(form, nullptr);
    form->findChild<QPlainTextEdit *>(u"noteField"_s)->setPlainText(u"Half a sentence"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return drafts(u"contact"_s) == 1U; }, 5'000));
}

TEST_F(OmbudsmanPapersTest, LettersAreWrittenByKeysAndKeptWithTheDayOnWhichTheyWent)
{
    key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    auto *letter = waitFor<LetterDialog>();
    ASSERT_NE(letter, nullptr);
    EXPECT_FALSE(letter->findChild<QWidget *>(u"stageField"_s)->isVisible()) << "it has none";
    letter->findChild<QPlainTextEdit *>(u"letterTextEdit"_s)
        ->setPlainText(u"We send you our file."_s);
    letter->findChild<QPushButton *>(u"keepLetterButton"_s)->click();
    ASSERT_EQ(dialog<LetterDialog>(), nullptr);
    again();
    EXPECT_EQ(tab(), u"Documents  1"_s);
    const auto kept =
        DocumentRepository(session().database()).documents(ombudsmanId(u"25 001 777"_s));
    ASSERT_TRUE(kept) << why(kept);
    ASSERT_EQ(kept->size(), 1U);
    EXPECT_TRUE(kept->front().isLetter());
    EXPECT_EQ(kept->front().sentOn, session().today());
    EXPECT_TRUE(kept->front().name.startsWith(u"25 001 777"_s)) << kept->front().name.toStdString();
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(tab(), u"Documents"_s);
}

TEST_F(OmbudsmanPapersTest, WhatIsWrittenOfALetterIsKeptAsADraft)
{
    key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    auto *letter = waitFor<LetterDialog>();
    ASSERT_NE(letter, nullptr);
    letter->findChild<QPlainTextEdit *>(u"letterTextEdit"_s)->setPlainText(u"Half a letter"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return drafts(u"letter"_s) == 1U; }, 5'000));
}

/// What came is attached, and said what it is.
TEST_F(OmbudsmanPapersTest, DocumentsAreAttachedAndSaidWhatTheyAre)
{
    m_dialogs.path = m_store.write(u"decision.txt"_s, "The decision statement");
    key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    auto *form = waitFor<DocumentDialog>();
    ASSERT_NE(form, nullptr);
    EXPECT_FALSE(form->findChild<QWidget *>(u"stageField"_s)->isVisible());
    auto *kind = form->findChild<ChoiceBox *>(u"kindField"_s);
    kind->setFocus();
    QTest::keyClicks(kind, u"Decision"_s);
    record(*form);
    again();
    EXPECT_EQ(tab(), u"Documents  1"_s);
    EXPECT_NE(find<QWidget>(u"writeLetterButton"_s), nullptr);
    const auto *table = find<RecordTable>(u"documentsTableView"_s);
    ASSERT_EQ(table->model()->rowCount(), 1);
    EXPECT_EQ(table->model()->index(0, 1).data().toString(), u"Decision of the Ombudsman"_s);
    find<RecordTable>(u"documentsTableView"_s)->setCurrentRow(0);
    m_dialogs.path = m_store.folder() + u"/copy.txt"_s;
    find<QPushButton>(u"saveDocumentButton"_s)->click();
    EXPECT_EQ(notedOf(u"copy"_s), u"25 001 777"_s);
}

TEST_F(OmbudsmanPapersTest, WhatIsPrintedIsNotedOfTheCase)
{
    const QString path = m_store.folder() + u"/printed.pdf"_s;
    const auto end = [this](const std::function<void(QPrintPreviewDialog &)> &print) {
        QTimer::singleShot(0, m_window.get(), [print] {
            auto *preview = qobject_cast<QPrintPreviewDialog *>(QApplication::activeModalWidget());
            ASSERT_NE(preview, nullptr);
            print(*preview);
            preview->done(QDialog::Accepted);
        });
        act(MainActions::Print);
    };
    end([](QPrintPreviewDialog &) {});
    EXPECT_EQ(notedOf(u"print"_s), QString()) << "it was looked at alone";
    end([&path](QPrintPreviewDialog &preview) {
        preview.printer()->setOutputFormat(QPrinter::PdfFormat);
        preview.printer()->setOutputFileName(path);
        preview.findChild<QPrintPreviewWidget *>()->print();
    });
    EXPECT_TRUE(QFile::exists(path));
    EXPECT_EQ(notedOf(u"print"_s), u"25 001 777"_s);
}

/// \source features 113; ux "History"
TEST_F(OmbudsmanPapersTest, TheHistoryIsShownAndAnEarlierValuePutBack)
{
    key(Qt::Key_E, Qt::ControlModifier);
    auto *form = waitFor<OmbudsmanDialog>();
    ASSERT_NE(form, nullptr);
    fill(*form, u"ombudsman_category"_s, u"Fostering"_s);
    record(*form);
    again();
    find<QTabBar>(u"ombudsmanTabBar"_s)->setFocus();
    for (int i = 0; i < 6; ++i)
        key(Qt::Key_Right);
    ASSERT_EQ(tab(), u"History"_s);
    const auto *table = find<RecordTable>(u"historyTableView"_s);
    ASSERT_GE(table->model()->rowCount(), 2) << "the change, and the import that brought the case";
    EXPECT_EQ(table->model()->index(0, 5).data().toString(), u"Fostering"_s);
    stepMenu(u"putBackAction"_s);
    auto *back = waitFor<PutBackDialog>();
    ASSERT_NE(back, nullptr);
    back->findChild<QLineEdit *>(u"reasonField"_s)->setText(u"Typed wrong"_s);
    record(*back);
    again();
    EXPECT_EQ(ombudsman::facts(session().database(), ombudsmanId(u"25 001 777"_s))->category,
              QString());
    EXPECT_EQ(table->model()->index(0, 7).data().toString(), u"Typed wrong"_s);
}

} // namespace

} // namespace redress
