// SPDX-License-Identifier: GPL-3.0-or-later
// Another language while a file is open: nothing of the file is lost, and no English is left.
#include "tests/ui/dialogopeners.h"
#include "tests/ui/languagefixture.h"
#include "tests/ui/wordsinsight.h"

#include "core/store/backupplan.h"
#include "core/store/filelock.h"
#include "ui/help/helpdesk.h"
#include "ui/settings/sectionlist.h"
#include "ui/shell/lockcover.h"
#include "ui/widgets/counterbar.h"
#include "ui/widgets/recordtable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QListWidget>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSet>
#include <QTabBar>
#include <QXmlStreamReader>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

QString withoutMarks(QString text)
{
    return text.remove(u'&').remove(u"..."_s).trimmed();
}

/// English texts of the program that have another Welsh one.
QSet<QString> englishTexts()
{
    QSet<QString> texts;
    QSet<QString> welsh;
    for (const char *name :
         {"/translations/redress_cy.ts", "/translations/qt_cy.ts", "/translations/shipped_cy.ts"}) {
        QFile file(QString::fromLatin1(REDRESS_SOURCE_DIR) + QString::fromLatin1(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        QString source;
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement())
                continue;
            if (xml.name() == "source"_L1)
                source = xml.readElementText();
            else if (xml.name() == "translation"_L1 || xml.name() == "numerusform"_L1) {
                const QString own = xml.readElementText(QXmlStreamReader::IncludeChildElements);
                welsh.insert(withoutMarks(own));
                if (own != source)
                    texts.insert(withoutMarks(source));
            }
        }
    }
    return texts.subtract(welsh); // "Panel", "Email": the same word of another place
}

/// Whether a text reads as an English sentence, apart from what somebody has written.
bool readsAsEnglish(const QString &text, const QSet<QString> &written)
{
    static const QRegularExpression words(
        u"\\b(the|of|is|are|was|with|from|this|that|not|and|which|when|what|by)\\b"_s);
    static const QRegularExpression file(u"\\S*[./]\\S*"_s);
    static const QRegularExpression ends(u"[,:;()]"_s);
    const auto isEnglish = [&](const QString &part) {
        return !written.contains(part.trimmed()) && QString(part).remove(file).contains(words);
    };
    for (const QString &line : text.split(u'\n')) { // A note of a table is a line with commas.
        if (!written.contains(line.trimmed()) && std::ranges::any_of(line.split(ends), isEnglish))
            return true;
    }
    return false;
}

/// Values of the council's lists, in tables, and the names of laws come in English.
bool isWrittenInEnglish(const WordsInSight &words)
{
    for (const char *place : {"FigureView", "chartView", "calendarTableView", "deadlineStepList"}) {
        if (words.where.contains(QLatin1StringView(place)))
            return true;
    }
    return false;
}

} // namespace

TEST_F(LanguageTest, ChangesWithTheFileTheCaseAndThePlaceAsTheyAre)
{
    start();
    window().openFile(m_store.path());
    Session *session = window().openSession();
    ASSERT_NE(session, nullptr);
    const auto before = holderOf(m_store.path());
    ASSERT_TRUE(before);
    goToCase(u"CSC/25/0001"_s);
    goToCase(u"CSC/25/0003"_s);
    ASSERT_NE(seen<QTabBar>(u"sectionTabBar"_s), nullptr) << "the case is open";
    seen<QTabBar>(u"sectionTabBar"_s)->setCurrentIndex(3);
    session->setUndoStep(Session::UndoStep{.name = u"X"_s, .takeBack = {}, .doAgain = {}});
    const QString title = window().windowTitle();
    EXPECT_TRUE(title.contains(u"Case CSC/25/0003"_s)) << title.toStdString();
    const MainWindow *old = &window();

    choose(u"cy"_s);
    ASSERT_NE(&window(), old);
    EXPECT_EQ(Language::spoken(), u"cy"_s);
    EXPECT_EQ(QLocale().name(), u"cy_GB"_s);
    EXPECT_EQ(windows(), 1);
    EXPECT_TRUE(window().isVisible());
    EXPECT_EQ(window().openSession(), session) << "the same, not opened anew";
    const auto after = holderOf(m_store.path());
    ASSERT_TRUE(after);
    EXPECT_EQ(after->sinceUtc, before->sinceUtc) << "the lock was not given up";
    EXPECT_FALSE(session->isReadOnly());
    EXPECT_TRUE(session->undoStep());
    EXPECT_EQ(window().actions()[MainActions::Undo]->text(), u"&Dadwneud X"_s);
    EXPECT_TRUE(window().windowTitle().contains(u"Achos CSC/25/0003"_s))
        << window().windowTitle().toStdString();
    const auto *tabs = seen<QTabBar>(u"caseTabBar"_s);
    ASSERT_NE(tabs, nullptr);
    EXPECT_EQ(tabs->count(), 4) << "all cases, those at the Ombudsman and the two that were open";
    EXPECT_TRUE(tabs->tabText(2).contains(u"CSC/25/0001"_s)) << tabs->tabText(2).toStdString();
    EXPECT_TRUE(tabs->tabText(3).contains(u"CSC/25/0003"_s)) << tabs->tabText(3).toStdString();
    ASSERT_NE(seen<QTabBar>(u"sectionTabBar"_s), nullptr);
    EXPECT_EQ(seen<QTabBar>(u"sectionTabBar"_s)->currentIndex(), 3);
    window().actions()[MainActions::Back]->trigger();
    EXPECT_TRUE(window().windowTitle().contains(u"CSC/25/0001"_s)) << "the way back is kept";
    EXPECT_EQ(m_settings->value(Settings::Key::Language).toString(), u"cy"_s);
    EXPECT_EQ(window().menuBar()->actions().front()->text(), u"&Ffeil"_s);

    // And what is written still is.
    session->poll();
    EXPECT_FALSE(session->isLost());

    choose(u"en"_s);
    EXPECT_EQ(window().openSession(), session);
    EXPECT_EQ(window().menuBar()->actions().front()->text(), u"&File"_s);
    EXPECT_TRUE(window().windowTitle().contains(u"Case CSC/25/0001"_s));
    EXPECT_EQ(windows(), 1);
}

TEST_F(LanguageTest, ChangesWithoutAnOpenFile)
{
    start();
    choose(u"cy"_s);
    EXPECT_EQ(Language::spoken(), u"cy"_s);
    EXPECT_EQ(window().openSession(), nullptr);
    EXPECT_TRUE(window().isVisible());
    EXPECT_EQ(windows(), 1);
    EXPECT_TRUE(window().actions()[MainActions::OpenFile]->isEnabled());
    window().openFile(m_store.path());
    ASSERT_NE(window().openSession(), nullptr);
    EXPECT_TRUE(window().windowTitle().startsWith(u"Rhestr waith"_s))
        << window().windowTitle().toStdString();
}

TEST_F(LanguageTest, IsChosenInTheSettingsWithoutAFileAndOneStaysThere)
{
    start();
    window().findChild<QAction *>(u"settingsPlaceAction"_s)->trigger();
    auto *language = seen<QComboBox>(u"languageField"_s);
    ASSERT_NE(language, nullptr);
    language->setCurrentIndex(language->findData(u"cy"_s));
    Q_EMIT language->activated(language->currentIndex());
    ASSERT_TRUE(QTest::qWaitFor([] { return Language::spoken() == u"cy"_s; }, 2000));
    QCoreApplication::processEvents();
    language = seen<QComboBox>(u"languageField"_s);
    ASSERT_NE(language, nullptr);
    EXPECT_EQ(language->currentData().toString(), u"cy"_s);
    EXPECT_EQ(window().openSession(), nullptr);
    EXPECT_EQ(windows(), 1);
}

/// Welsh needs more room than English: the counters stand in two lines before they become a list.
TEST_F(LanguageTest, ShowsTheCountersOfTheWorkListInANotSoWideWindow)
{
    m_language.use(u"cy"_s);
    start();
    window().openFile(m_store.path());
    for (const int width : {1290, 1400, 1920}) {
        window().resize(width, 800);
        QTest::qWait(50);
        EXPECT_EQ(seen<QComboBox>(u"counterComboBox"_s), nullptr) << width;
        int buttons = 0;
        for (const CounterButton *one : window().findChildren<CounterButton *>()) {
            if (!one->isVisible())
                continue;
            ++buttons;
            EXPECT_GE(one->width(), one->leastWidth()) << one->text().toStdString();
            const QPoint end = one->mapTo(&window(), one->rect().bottomRight());
            EXPECT_LE(end.x(), width) << one->text().toStdString();
        }
        EXPECT_GE(buttons, 11) << width;
    }
}

TEST_F(LanguageTest, AsksAboutWhatIsNotSavedAndStaysWhereSomebodyCancels)
{
    start();
    window().openFile(m_store.path());
    goToCase(u"CSC/25/0003"_s);
    window().actions()[MainActions::EditRecord]->trigger();
    auto *summary = seen<QPlainTextEdit>(u"summaryField"_s);
    ASSERT_NE(summary, nullptr);
    summary->setPlainText(u"Half a sentence"_s);
    const MainWindow *old = &window();
    m_dialogs.answer = FileDialogs::Answer::Cancel;
    choose(u"cy"_s);
    EXPECT_EQ(m_dialogs.questions.size(), 1);
    EXPECT_EQ(&window(), old);
    EXPECT_EQ(Language::spoken(), u"en"_s);
    EXPECT_EQ(summary->toPlainText(), u"Half a sentence"_s);
    EXPECT_EQ(m_settings->value(Settings::Key::Language).toString(), u"en"_s);
    EXPECT_TRUE(window().findChild<QAction *>(u"enLanguageAction"_s)->isChecked());
    EXPECT_FALSE(window().findChild<QAction *>(u"cyLanguageAction"_s)->isChecked());
}

TEST_F(LanguageTest, WaitsForACopyThatIsBeingMade)
{
    start(true);
    window().openFile(m_store.path());
    Session *session = window().openSession();
    ASSERT_NE(session, nullptr);
    ASSERT_FALSE(window().isFree()) << "the copy of the day is being made";
    choose(u"cy"_s);
    EXPECT_TRUE(QTest::qWaitFor([] { return Language::spoken() == "cy"_L1; }, 20000));
    EXPECT_EQ(window().openSession(), session);
    EXPECT_FALSE(m_holder->isWaiting());
    const auto plan = backupplan::load(session->database());
    ASSERT_TRUE(plan);
    EXPECT_FALSE(backupplan::isDue(*plan, m_store.path(), session->today()))
        << "the copy was not cut off";
}

TEST_F(LanguageTest, WaitsWhileADialogIsOpen)
{
    start();
    window().openFile(m_store.path());
    window().actions()[MainActions::Deadlines]->trigger();
    QWidget *dialog = QApplication::activeModalWidget();
    ASSERT_NE(dialog, nullptr);
    choose(u"cy"_s);
    EXPECT_TRUE(m_holder->isWaiting());
    EXPECT_EQ(Language::spoken(), u"en"_s);
    dialog->close();
    EXPECT_TRUE(QTest::qWaitFor([] { return Language::spoken() == "cy"_L1; }));
}

TEST_F(LanguageTest, OpensTheManualAgainInThatLanguage)
{
    start();
    window().help().open(u"hold"_s);
    choose(u"cy"_s);
    EXPECT_EQ(window().help().shown(), u"hold"_s);
    EXPECT_EQ(window().help().manual().title(u"hold"_s), Manual(u"cy"_s).title(u"hold"_s));
    EXPECT_NE(Manual(u"cy"_s).title(u"hold"_s), Manual(u"en"_s).title(u"hold"_s));
}

TEST_F(LanguageTest, IsChosenInTheSettingsWithAppearanceAndHoldsAtOnce)
{
    start();
    window().openFile(m_store.path());
    window().findChild<QAction *>(u"settingsPlaceAction"_s)->trigger();
    auto *list = seen<QListWidget>(u"sectionListWidget"_s);
    ASSERT_NE(list, nullptr);
    const auto entries = sectionList();
    const auto entry = std::ranges::find(entries, u"appearance"_s, &SectionEntry::key);
    ASSERT_NE(entry, entries.end());
    list->setCurrentRow(int(entry - entries.begin()));

    const auto pick = [](QComboBox *box, const QVariant &data) {
        ASSERT_NE(box, nullptr);
        box->setFocus();
        const int line = box->findData(data);
        ASSERT_GE(line, 0);
        while (box->currentIndex() != line)
            QTest::keyClick(box, box->currentIndex() < line ? Qt::Key_Down : Qt::Key_Up);
    };
    pick(seen<QComboBox>(u"schemeField"_s), u"dark"_s);
    EXPECT_EQ(m_theme->choice(), Theme::Choice::Dark);
    pick(seen<QComboBox>(u"textSizeField"_s), 125);
    EXPECT_EQ(m_theme->textSize(), 125);
    seen<QCheckBox>(u"compactRowsField"_s)->click();
    EXPECT_TRUE(RecordTable::isCompactIn(*m_settings));
    EXPECT_TRUE(window().actions()[MainActions::CompactRows]->isChecked());
    EXPECT_FALSE(window().isWindowModified()) << "there is nothing to save";
    // What the menu says stands here too.
    window().actions()[MainActions::NormalText]->trigger();
    EXPECT_EQ(seen<QComboBox>(u"textSizeField"_s)->currentData().toInt(), 100);

    Session *session = window().openSession();
    QTest::keyClick(seen<QComboBox>(u"languageField"_s), Qt::Key_Down);
    EXPECT_TRUE(QTest::qWaitFor([] { return Language::spoken() == "cy"_L1; }));
    EXPECT_EQ(window().openSession(), session);
    EXPECT_EQ(seen<QListWidget>(u"sectionListWidget"_s)->currentItem()->text(), u"Gwedd ac iaith"_s)
        << "the same section of the same page";
    EXPECT_EQ(seen<QComboBox>(u"languageField"_s)->currentText(), u"Cymraeg"_s);
    m_theme->apply(Theme::Choice::Light, 100);
}

/// Looks for English in all that \p walk shows.
class EnglishTest : public LanguageTest
{
protected:
    using Look = std::function<void(const QString &, const QWidget &)>;

    void lookForEnglish(const std::function<void(const Look &)> &walk)
    {
        const QSet<QString> english = englishTexts();
        ASSERT_GT(english.size(), 4000);
        EXPECT_TRUE(english.contains(u"Work list"_s));
        EXPECT_TRUE(readsAsEnglish(u"Made by the team"_s, {}));
        EXPECT_TRUE(readsAsEnglish(u"Rheol (SI 2006/1738 as of then)"_s, {}));
        EXPECT_FALSE(
            readsAsEnglish(u"Rheol (SI 2006/1738 as of then)"_s, {u"SI 2006/1738 as of then"_s}));
        EXPECT_TRUE(readsAsEnglish(u"Nodyn\nThe rest, of it"_s, {u"The rest"_s}));
        EXPECT_FALSE(readsAsEnglish(u"Nodyn\nThe rest, of it"_s, {u"The rest, of it"_s}));
        start();
        choose(u"cy"_s);
        int texts = 0;
        QSet<QString> told;
        QSet<QString> written; // By the council.
        const Look look = [&](const QString &place, const QWidget &sight) {
            for (const WordsInSight &words : wordsInSight(sight)) {
                ++texts;
                const bool isEnglish = english.contains(withoutMarks(words.text)) ||
                                       readsAsEnglish(words.text, written);
                if (!isEnglish || told.contains(words.text) || written.contains(words.text) ||
                    isWrittenInEnglish(words))
                    continue;
                told.insert(words.text);
                ADD_FAILURE() << place.toStdString() << ": " << words.where.toStdString() << ": \""
                              << words.text.toStdString() << '"';
            }
        };
        look(u"start"_s, window());
        window().openFile(m_store.path());
        written = writtenTexts(m_store.path()).unite(writtenInDialogs());
        walk(look);
        EXPECT_GT(texts, 1000);
    }
};

TEST_F(EnglishTest, IsNotLeftOnAnyPage)
{
    lookForEnglish([this](const Look &look) { walkThrough(window(), look); });
}

TEST_F(EnglishTest, IsNotLeftInTheOtherDialogs)
{
    lookForEnglish([this](const Look &look) {
        openEachDialog({window(), *m_settings, m_dialogs},
                       [&look](const QString &of, const QDialog &dialog) {
                           QTest::qWait(50); // Lists are filled when it is in sight.
                           look(of, dialog);
                       });
        const LockCover cover(true, &window());
        look(u"lock"_s, window());
    });
}

TEST_F(EnglishTest, IsNotLeftInACase)
{
    lookForEnglish([this](const Look &look) { walkThroughCase(window(), u"CSC/25/0003"_s, look); });
}

} // namespace redress
