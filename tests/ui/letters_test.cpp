// SPDX-License-Identifier: GPL-3.0-or-later
// Letters and documents of a case by keys: what is missing is listed first, the letter proves its
// day, files are attached, opened as copies, and removed with a reason.
#include "tests/ui/uifixture.h"

#include "core/base/searchwords.h"
#include "core/conduct/conductact.h"
#include "core/letters/casedocuments.h"
#include "core/letters/contactlog.h"
#include "core/letters/letterdocument.h"
#include "core/letters/letterrepository.h"
#include "ui/casefile/actdialog.h"
#include "ui/casefile/casesections.h"
#include "ui/letters/contactdialog.h"
#include "ui/letters/documentdialog.h"
#include "ui/letters/documentspane.h"
#include "ui/letters/letterdialog.h"
#include "ui/letters/letterssection.h"
#include "ui/report/letterpages.h"
#include "ui/report/pdftext.h"
#include "ui/report/pdfwriter.h"
#include "ui/shell/pagelist.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/recordtable.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QUrl>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// Stands for the programs that show files: remembers what they were given.
class Opener final : public QObject
{
    Q_OBJECT

public:
    Opener() { QDesktopServices::setUrlHandler(u"file"_s, this, "open"); }
    ~Opener() override { QDesktopServices::unsetUrlHandler(u"file"_s); }

    QByteArray content;
    bool isWritable = true;

public Q_SLOTS:
    void open(const QUrl &url)
    {
        QFile file(url.toLocalFile());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        content = file.readAll();
        isWritable = file.permissions().testFlag(QFileDevice::WriteOwner);
    }
};

class LettersTest : public WindowTest
{
protected:
    /// On the third working day of CSC/25/0003, whose acknowledgement is due then.
    LettersTest()
    {
        m_store.clock().setNow(QDateTime(day("2026-01-06"), QTime(9, 14), Qt::UTC));
        makeWindow();
        open();
        openCase(u"CSC/25/0003"_s);
    }

    template <typename Dialog>
    Dialog *dialog()
    {
        for (Dialog *one : m_window->findChildren<Dialog *>()) {
            if (!one->isVisible())
                continue;
            // Activations of windows before it arrive first, as they do for a person.
            QCoreApplication::processEvents();
            one->activateWindow();
            if (QTest::qWaitFor([one] { return QApplication::activeWindow() == one; }))
                return one;
        }
        return nullptr;
    }
    LetterDialog *beginLetter()
    {
        key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        return dialog<LetterDialog>();
    }
    /// Goes on with Tab to a button, and presses it.
    void press(const LetterDialog *dialog, const QString &name)
    {
        const auto *button = dialog->findChild<QPushButton *>(name);
        ASSERT_NE(button, nullptr);
        for (int i = 0; i < 40 && QApplication::focusWidget() != button; ++i)
            key(Qt::Key_Tab);
        ASSERT_TRUE(button->hasFocus()) << name.toStdString();
        key(Qt::Key_Space);
    }
    /// Goes on with Tab until the field has the focus, and types.
    void fill(const QString &field, const QString &text)
    {
        for (int i = 0; i < 40; ++i) {
            if (QApplication::focusWidget()->objectName() == field + u"Field"_s) {
                key(Qt::Key_A, Qt::ControlModifier);
                type(text);
                return;
            }
            key(Qt::Key_Tab);
        }
        FAIL() << field.toStdString() << " is not reached by Tab";
    }
    std::vector<CaseDocument> documents()
    {
        const auto read =
            DocumentRepository(session().database()).documents(caseOf(u"CSC/25/0003"_s));
        EXPECT_TRUE(read) << why(read);
        return read.value_or(std::vector<CaseDocument>());
    }
    DocumentsPane *goToDocuments()
    {
        m_window->findChild<CaseSections *>()->setCurrent(CaseSections::Section::Documents);
        auto *pane = find<DocumentsPane>(u"documentsPane"_s);
        EXPECT_NE(pane, nullptr);
        pane->table()->setFocus();
        return pane;
    }
    /// What a file is may stay open: it is in the case by then.
    void leaveWhatItIs()
    {
        ASSERT_NE(dialog<DocumentDialog>(), nullptr);
        key(Qt::Key_Escape);
        ASSERT_EQ(documents().size(), 1U);
        m_window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    }
    QString write(const QString &name, const QByteArray &text) { return m_store.write(name, text); }
};

} // namespace

TEST_F(LettersTest, ListsWhatIsMissingThenKeepsTheLetterAndRecordsTheStepByKeysAlone)
{
    LetterDialog *letter = beginLetter();
    ASSERT_NE(letter, nullptr);
    const auto *missing = letter->findChild<QLabel *>(u"missingLabel"_s);
    EXPECT_EQ(letter->made().missing,
              QStringList({u"recipient"_s, u"responding_manager"_s, u"officer"_s, u"contact"_s}));
    EXPECT_TRUE(missing->text().contains(u'4')) << missing->text().toStdString();
    const auto *text = letter->findChild<QPlainTextEdit *>(u"letterTextEdit"_s);
    // Twenty working days from Fri 2 January 2026.
    EXPECT_TRUE(text->toPlainText().contains(u"Friday 30 January 2026"_s));

    // Nothing is made while something is missing.
    press(letter, u"keepLetterButton"_s);
    ASSERT_TRUE(letter->isVisible());
    EXPECT_TRUE(letter->findChild<QWidget *>(u"letterFaultLabel"_s)->isVisible());
    EXPECT_TRUE(documents().empty());
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"letter_recipientField"_s);

    fill(u"letter_recipient"_s, u"Ada Byron"_s);
    fill(u"letter_responding_manager"_s, u"Grace Hopper"_s);
    fill(u"letter_officer"_s, u"Mary Somerville"_s);
    fill(u"letter_contact"_s, u"Ring 01234 567890."_s);
    EXPECT_TRUE(letter->made().isWhole());
    press(letter, u"keepLetterButton"_s);

    // The letter is kept; its step comes with it.
    auto *step = dialog<ActDialog>();
    ASSERT_NE(step, nullptr);
    const auto kept = documents();
    ASSERT_EQ(kept.size(), 1U);
    EXPECT_EQ(kept[0].name, u"CSC-25-0003 Acknowledgement.pdf"_s);
    EXPECT_EQ(kept[0].sentOn, day("2026-01-06"));
    EXPECT_EQ(kept[0].direction, DocumentDirection::Out);
    const auto content = DocumentRepository(session().database()).content(kept[0].id);
    ASSERT_TRUE(content) << why(content);
    EXPECT_TRUE(content->startsWith("%PDF-"));
    key(Qt::Key_Return);
    EXPECT_FALSE(step->isVisible());
    const auto state = readCaseState(session().database(), caseOf(u"CSC/25/0003"_s));
    ASSERT_TRUE(state) << why(state);
    EXPECT_EQ(state->dossier.stages.front().stage.acknowledgedOn, day("2026-01-06"));
    const auto &ledger = state->conduct.stages.front().ledger;
    const auto entry = std::find_if(ledger.begin(), ledger.end(), [](const LedgerEntry &one) {
        return one.event == StageEvent::Acknowledged;
    });
    ASSERT_NE(entry, ledger.end());
    ASSERT_TRUE(entry->proof);
    EXPECT_EQ(entry->proof->document, kept[0].id);
}

/// What the writer says in the text is in the letter; a field that was deleted is not missing.
TEST_F(LettersTest, TheTextIsTheWriters)
{
    LetterDialog *letter = beginLetter();
    ASSERT_NE(letter, nullptr);
    auto *text = letter->findChild<QPlainTextEdit *>(u"letterTextEdit"_s);
    text->setFocus();
    key(Qt::Key_A, Qt::ControlModifier);
    type(u"Dear {{recipient}}, thank you. {{nonsense}}"_s);
    QTest::qWait(300);
    EXPECT_EQ(letter->made().missing, QStringList({u"recipient"_s, u"nonsense"_s}));
    EXPECT_EQ(letter->made().faults.size(), 1);
    EXPECT_FALSE(letter->findChild<FactForm *>()->isHidden());
    key(Qt::Key_A, Qt::ControlModifier);
    type(u"Dear Ada, thank you."_s);
    QTest::qWait(300);
    EXPECT_TRUE(letter->made().isWhole());
    // Another letter would take its place: it is asked first.
    m_dialogs.answer = FileDialogs::Answer::No;
    letter->choose(u"withdrawal"_s);
    EXPECT_EQ(m_dialogs.questions.size(), 1);
    EXPECT_EQ(text->toPlainText(), u"Dear Ada, thank you."_s);
    const QString path = m_store.folder() + u"/letter.odt"_s;
    m_dialogs.path = path;
    press(letter, u"saveLetterButton"_s);
    EXPECT_GT(QFileInfo(path).size(), 1000);
    EXPECT_TRUE(letter->isVisible());
    key(Qt::Key_Escape);
}

TEST_F(LettersTest, FilesAreAttachedOpenedAsCopiesAndRemovedWithAReason)
{
    DocumentsPane *pane = goToDocuments();
    m_dialogs.path = write(u"report.bin"_s, "what was found");
    key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(messages().join(u' ').contains(u"report.bin"_s));
    leaveWhatItIs();
    Opener opener;
    pane->table()->setFocus();
    key(Qt::Key_Return);
    EXPECT_EQ(opener.content, QByteArray("what was found"));
    EXPECT_FALSE(opener.isWritable);

    m_dialogs.path = m_store.folder() + u"/copy.bin"_s;
    find<QPushButton>(u"saveDocumentButton"_s)->click();
    QFile copy(m_dialogs.path);
    ASSERT_TRUE(copy.open(QIODevice::ReadOnly));
    EXPECT_EQ(copy.readAll(), QByteArray("what was found"));

    pane->table()->setFocus();
    key(Qt::Key_Delete);
    auto *removal = dialog<FormDialog>();
    ASSERT_NE(removal, nullptr);
    key(Qt::Key_Return); // Without a reason it stays.
    EXPECT_EQ(documents().size(), 1U);
    type(u"Belongs to another case"_s);
    key(Qt::Key_Return);
    EXPECT_TRUE(documents().empty());
}

/// \source features 50: "type, date, direction"
TEST_F(LettersTest, WhatAFileIsIsSaidAsItIsAttachedAndSaidAnewByItsKey)
{
    const auto *pane = goToDocuments();
    m_dialogs.path = write(u"scan0001.bin"_s, "what was found");
    key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_NE(dialog<DocumentDialog>(), nullptr);
    fill(u"name"_s, u"Notes of the visit"_s);
    fill(u"kind"_s, u"Evid"_s);
    fill(u"direction"_s, u"Rec"_s);
    fill(u"dated_on"_s, u"7/1/26"_s); // Tomorrow.
    fill(u"stage"_s, u"Stage 1"_s);
    key(Qt::Key_Return);
    ASSERT_NE(dialog<DocumentDialog>(), nullptr);
    fill(u"dated_on"_s, u"5/1/26"_s);
    key(Qt::Key_Return);
    const CaseDocument said = documents().at(0);
    const StageId stage = dossier(u"CSC/25/0003"_s).stages.front().stage.id;
    EXPECT_EQ((DocumentFacts{said.name, said.kind, said.direction, said.datedOn, said.stage}),
              (DocumentFacts{u"Notes of the visit"_s, u"evidence"_s, DocumentDirection::In,
                             day("2026-01-05"), stage}));
    m_window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    pane->table()->setFocus();
    key(Qt::Key_E, Qt::ControlModifier);
    ASSERT_NE(dialog<DocumentDialog>(), nullptr);
    fill(u"kind"_s, u"Report"_s);
    key(Qt::Key_Return);
    EXPECT_EQ(documents().front().kind, u"report"_s);
    act(MainActions::Undo);
    EXPECT_EQ(documents().front().kind, u"evidence"_s);
}

TEST_F(LettersTest, AProgramIsNotStarted)
{
    DocumentsPane *pane = goToDocuments();
    m_dialogs.path = write(u"invoice.exe"_s, "MZ");
    act(MainActions::Attach);
    leaveWhatItIs();
    Opener opener;
    pane->table()->setFocus();
    key(Qt::Key_Return);
    EXPECT_TRUE(opener.content.isEmpty());
    EXPECT_TRUE(messages().join(u' ').contains(u"is a program"_s));
}

TEST_F(LettersTest, FilesAreDroppedAndPastedAndEmailsSayWhoSentThem)
{
    DocumentsPane *pane = goToDocuments();
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(
        write(u"mail.eml"_s, "From: Ada Byron <ada@example.org>\r\n"
                             "Subject: My complaint\r\nDate: Mon, 5 Jan 2026 09:30:00 +0000\r\n\r\n"
                             "Text"))});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(pane, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(pane, &drop);
    ASSERT_EQ(documents().size(), 1U);
    EXPECT_EQ(documents()[0].name, u"My complaint, from Ada Byron <ada@example.org>.eml"_s);
    EXPECT_EQ(documents()[0].datedOn, day("2026-01-05"));
    EXPECT_EQ(documents()[0].direction, DocumentDirection::In);
    EXPECT_EQ(documents()[0].kind, kEmailKind);

    QApplication::clipboard()->setText(u"Rang: please hurry"_s);
    pane->table()->setFocus();
    key(Qt::Key_V, Qt::ControlModifier);
    ASSERT_EQ(documents().size(), 2U);
    const auto content = DocumentRepository(session().database()).content(documents()[0].id);
    EXPECT_EQ(content.value_or(QByteArray()), QByteArray("Rang: please hurry"));
    // The last one can be taken back.
    act(MainActions::Undo);
    EXPECT_EQ(documents().size(), 1U);
}

TEST_F(LettersTest, AContactIsRecordedWithItsNextChase)
{
    m_window->findChild<CaseSections *>()->setCurrent(CaseSections::Section::Contacts);
    find<QPushButton>(u"addContactButton"_s)->setFocus();
    key(Qt::Key_Space);
    ASSERT_NE(dialog<FormDialog>(), nullptr);
    key(Qt::Key_Return); // It says what is missing.
    ASSERT_NE(dialog<FormDialog>(), nullptr);
    fill(u"with_whom"_s, u"The team manager"_s);
    fill(u"note"_s, u"Asked for the answer"_s);
    fill(u"next_chase_on"_s, u"9/1"_s);
    key(Qt::Key_Return);
    for (const FormDialog *one : m_window->findChildren<FormDialog *>())
        EXPECT_FALSE(one->isVisible());
    const auto log = contactlog::entries(session().database(), caseOf(u"CSC/25/0003"_s));
    ASSERT_TRUE(log) << why(log);
    ASSERT_EQ(log->size(), 1U);
    EXPECT_EQ(log->front().withWhom, u"The team manager"_s);
    EXPECT_EQ(log->front().nextChaseOn, day("2026-01-09"));
    EXPECT_TRUE(find<RecordTable>(u"contactsTableView"_s)
                    ->model()
                    ->index(0, 4)
                    .data()
                    .toString()
                    .contains(u"09/01/2026"_s));
    act(MainActions::Undo);
    EXPECT_TRUE(contactlog::entries(session().database(), caseOf(u"CSC/25/0003"_s))->empty());
}

TEST_F(LettersTest, AContactIsLoggedByItsKeyInTheCaseAndFromTheLists)
{
    const auto log = [this](const QString &note) {
        key(Qt::Key_L, Qt::ControlModifier);
        ASSERT_NE(dialog<ContactDialog>(), nullptr);
        fill(u"note"_s, note);
        fill(u"next_chase_on"_s, u"20/1"_s); // Enter in the note would begin a line.
        key(Qt::Key_Return);
        // Offscreen nobody else gives the window its turn again.
        m_window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    };
    const auto notes = [this](const QString &reference) {
        QStringList all;
        for (const ContactEntry &one : contactlog::entries(session().database(), caseOf(reference))
                                           .value_or(std::vector<ContactEntry>()))
            all.append(one.note);
        return all;
    };
    log(u"Rang her"_s);
    EXPECT_EQ(notes(u"CSC/25/0003"_s), QStringList{u"Rang her"_s});
    EXPECT_EQ(m_window->findChild<CaseSections *>()->current(), CaseSections::Section::Contacts);
    // On the work list it is the case that is chosen.
    key(Qt::Key_1, Qt::ControlModifier);
    auto *list = find<RecordTable>(u"workListTableView"_s);
    ASSERT_NE(list, nullptr);
    list->setFocus();
    const QString chosen = list->currentIndex().siblingAtColumn(0).data().toString();
    const size_t before = size_t(notes(chosen).size());
    log(u"Asked the manager"_s);
    EXPECT_EQ(size_t(notes(chosen).size()), before + 1) << chosen.toStdString();
    EXPECT_TRUE(notes(chosen).contains(u"Asked the manager"_s));
    EXPECT_TRUE(messages().last().contains(chosen)) << messages().last().toStdString();
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(size_t(notes(chosen).size()), before);
}

TEST_F(LettersTest, OfARestrictedCaseNothingIsLoggedFromAList)
{
    key(Qt::Key_1, Qt::ControlModifier);
    auto *list = find<RecordTable>(u"workListTableView"_s);
    ASSERT_NE(list, nullptr);
    const QString chosen = list->currentIndex().siblingAtColumn(0).data().toString();
    restrictToMe(chosen);
    list->setFocus();
    key(Qt::Key_L, Qt::ControlModifier);
    for (const FormDialog *one : m_window->findChildren<FormDialog *>())
        EXPECT_FALSE(one->isVisible());
    ASSERT_FALSE(messages().isEmpty());
    EXPECT_TRUE(messages().last().contains(u"restricted"_s)) << messages().last().toStdString();
}

TEST_F(LettersTest, ALetterIsWrittenAnewInTheSettingsAndPutBack)
{
    // The settings are the last of all places.
    key(Qt::Key(Qt::Key_0 + int(pageList().size())), Qt::ControlModifier);
    auto *sections = find<QListWidget>(u"sectionListWidget"_s);
    key(Qt::Key_Home);
    for (int i = 0; i < sections->count() && sections->currentItem()->text() != u"Letters"_s; ++i)
        key(Qt::Key_Down);
    auto *section = find<LettersSection>(u"lettersSection"_s);
    ASSERT_NE(section, nullptr);
    auto *body = section->findChild<QPlainTextEdit *>(u"letterBodyField"_s);
    const QString shipped = body->toPlainText();
    ASSERT_TRUE(shipped.contains(u"{{recipient}}"_s));
    body->setPlainText(u"# Ours\n\nDear {{recipient}}, {{wrong}}"_s);
    EXPECT_TRUE(section->findChild<QLabel *>(u"letterCheckLabel"_s)->text().contains(u"wrong"_s));
    key(Qt::Key_S, Qt::ControlModifier);
    EXPECT_TRUE(section->isModified());
    body->setPlainText(u"# Ours\n\nDear {{recipient}},"_s);
    key(Qt::Key_S, Qt::ControlModifier);
    EXPECT_FALSE(section->isModified());
    EXPECT_EQ(body->toPlainText(), u"# Ours\n\nDear {{recipient}},"_s);
    EXPECT_EQ(LetterRepository(session().database()).letter(u"acknowledgement"_s)->body,
              body->toPlainText());
    find<QPushButton>(u"retireLetterButton"_s)->click();
    EXPECT_EQ(body->toPlainText(), shipped);
}

/// What is written into a letter outlives the program. \source ux 4
TEST_F(LettersTest, ALetterThatIsBeingWrittenIsThereAgainAfterACrash)
{
    LetterDialog *letter = beginLetter();
    ASSERT_NE(letter, nullptr);
    letter->choose(u"extension"_s);
    auto *text = letter->findChild<QPlainTextEdit *>(u"letterTextEdit"_s);
    ASSERT_NE(text, nullptr);
    text->setFocus();
    text->moveCursor(QTextCursor::End);
    type(u"We are sorry."_s);
    const auto hasDraft = [this] {
        return session().database().ask(
                   u"SELECT count(*) FROM draft WHERE body LIKE '%We are sorry.%'"_s) == u"1"_s;
    };
    ASSERT_TRUE(QTest::qWaitFor(hasDraft, 5000)) << "within five seconds";
    const QString written = text->toPlainText();
    makeWindow(); // As after a crash: nothing was asked.
    open();
    EXPECT_TRUE(messages().join(u' ').contains(u"a letter"_s))
        << messages().join(u'|').toStdString();
    openCase(u"CSC/25/0003"_s);
    letter = beginLetter();
    ASSERT_NE(letter, nullptr);
    text = letter->findChild<QPlainTextEdit *>(u"letterTextEdit"_s);
    EXPECT_EQ(text->toPlainText(), written);
    EXPECT_TRUE(letter->findChild<QWidget *>(u"letterDraftLabel"_s)->isVisible());
    letter->reject();
    EXPECT_TRUE(hasDraft()) << "Esc loses nothing";
}

/// The words of a letter that was kept before words were, read from its PDF.
TEST_F(LettersTest, TheWordsOfALetterAreReadFromItsPdf)
{
    const QString words = u"# About your complaint\n\nDear Odalys,\n\nYour fiancé wrote *twice* on "
                          "quibbles & efficiency: 100%.\n\n- Minutes of the meeting"_s;
    LetterFrame frame;
    frame.council = u"Testshire"_s;
    frame.datedOn = day("2026-01-06");
    const auto pdf = pdfBytes(letterPages(letterDocument(words, frame)));
    ASSERT_TRUE(pdf) << why(pdf);
    const QString said = plainWords(textOfPdf(*pdf));
    for (const QString &word :
         plainWords(
             u"About your complaint Dear Odalys Your fiancé wrote on quibbles efficiency 100 "
             "Minutes of the meeting"_s)
             .split(u' ', Qt::SkipEmptyParts))
        EXPECT_TRUE(said.contains(u' ' + word + u' '))
            << word.toStdString() << " in " << said.toStdString();
    EXPECT_TRUE(textOfPdf("no PDF").isEmpty());
    EXPECT_TRUE(textOfDocument(u"image/png"_s, *pdf).isEmpty());
}

} // namespace redress

#include "letters_test.moc"
