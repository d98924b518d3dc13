// SPDX-License-Identifier: GPL-3.0-or-later
// Words that are not spelt right, in letters and in long fields.
#include "tests/ui/uifixture.h"

#include "ui/casefile/casesections.h"
#include "ui/letters/letterdialog.h"
#include "ui/widgets/choicebox.h"
#include "ui/writing/spelling.h"

#include <QMenu>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextLayout>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

class FieldSpellingTest : public WindowTest
{
protected:
    FieldSpellingTest()
    {
        open();
        openCase(u"CSC/25/0003"_s);
    }
    QPlainTextEdit *summary() { return find<QPlainTextEdit>(u"summaryField"_s); }
    static QStringList marked(const QPlainTextEdit *field)
    {
        QStringList words;
        for (QTextBlock block = field->document()->begin(); block.isValid(); block = block.next()) {
            for (const auto &range : block.layout()->formats()) {
                if (range.format.underlineStyle() == QTextCharFormat::SpellCheckUnderline)
                    words.append(block.text().mid(range.start, range.length));
            }
        }
        return words;
    }
    QMenu *menu()
    {
        for (QMenu *one : m_window->findChildren<QMenu *>(u"spellingMenu"_s)) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
};

} // namespace

TEST_F(FieldSpellingTest, ALongFieldMarksWordsAndOffersOthersByKey)
{
    ASSERT_TRUE(Spelling(u"en_GB"_s).isReady()) << "hunspell-en-gb is among the packages of tests";
    summary()->setFocus();
    EXPECT_FALSE(m_window->isWindowModified()) << "marks are no change";
    EXPECT_TRUE(marked(summary()).isEmpty());
    summary()->selectAll();
    type(u"She recieved no answer"_s);
    EXPECT_EQ(marked(summary()), QStringList{u"recieved"_s});
    key(Qt::Key_F7);
    ASSERT_NE(menu(), nullptr);
    QAction *right = nullptr;
    for (QAction *one : menu()->actions()) {
        if (one->text() == u"received"_s)
            right = one;
    }
    ASSERT_NE(right, nullptr);
    right->trigger();
    EXPECT_EQ(summary()->toPlainText(), u"She received no answer"_s);
    EXPECT_TRUE(marked(summary()).isEmpty());
}

TEST_F(FieldSpellingTest, IsOffByChoiceAndStaysSo)
{
    summary()->setFocus();
    summary()->selectAll();
    type(u"She recieved no answer"_s);
    ASSERT_EQ(marked(summary()).size(), 1);
    act(MainActions::MarkSpelling);
    EXPECT_TRUE(marked(summary()).isEmpty());
    EXPECT_EQ(m_settings->value(Settings::Key::MarkSpelling).toBool(), false);
    act(MainActions::MarkSpelling);
    EXPECT_EQ(marked(summary()).size(), 1);
}

TEST_F(FieldSpellingTest, TheTextOfALetterIsMarkedAndNothingIsTypedByThat)
{
    key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    auto *letter = m_window->findChild<LetterDialog *>();
    ASSERT_NE(letter, nullptr);
    ASSERT_TRUE(QTest::qWaitFor([letter] {
        letter->activateWindow();
        return QApplication::activeWindow() == letter;
    }));
    auto *text = letter->findChild<QPlainTextEdit *>(u"letterTextEdit"_s);
    text->setFocus();
    // Another letter may take its place without a question: nobody has written in this one.
    auto *choice = letter->findChild<ChoiceBox *>(u"letterField"_s);
    ASSERT_NE(choice, nullptr);
    choice->setCurrentIndex(choice->currentIndex() == 0 ? 1 : 0);
    EXPECT_TRUE(m_dialogs.questions.isEmpty()) << m_dialogs.questions.join(u'|').toStdString();
    text->setFocus();
    text->moveCursor(QTextCursor::End);
    type(u" We are sory"_s);
    EXPECT_TRUE(marked(text).contains(u"sory"_s)) << marked(text).join(u'|').toStdString();
    key(Qt::Key_F7); // In a dialog as well.
    EXPECT_NE(menu(), nullptr);
}

TEST(SpellingLanguage, IsThatOfTheTextAndOtherwiseOfTheProgram)
{
    const QString english = u"We are sorry that your complaint was not answered"_s;
    const QString welsh = u"Mae'n ddrwg gennym nad yw eich cwyn wedi cael ateb yn brydlon"_s;
    EXPECT_EQ(Spelling::languageOf(english, u"cy_GB"_s), u"en_GB"_s);
    EXPECT_EQ(Spelling::languageOf(welsh, u"en_GB"_s), u"cy_GB"_s);
    EXPECT_EQ(Spelling::languageOf(u"Llandudno"_s, u"cy_GB"_s), u"cy_GB"_s);
    EXPECT_EQ(Spelling::languageOf({}, u"en_GB"_s), u"en_GB"_s);
}

} // namespace redress
