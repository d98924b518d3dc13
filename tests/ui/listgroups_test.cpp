// SPDX-License-Identifier: GPL-3.0-or-later
// The builder of searches, lists in groups, and what is understood of letters that are typed.
// \source ux 3, ux 9
#include "tests/ui/listfixture.h"

#include "ui/widgets/cellmatch.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/counterbar.h"
#include "ui/widgets/rowdelegate.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QDialog>
#include <QKeyEvent>
#include <QLabel>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

using SearchBuilderTest = ListTest;

/// \source ux 9
TEST_F(SearchBuilderTest, ASearchIsBuiltByKeys)
{
    openCases();
    search()->setFilter(u"received:2025"_s);
    table()->setFocus();
    key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = find<QDialog>(u"searchBuilderDialog"_s);
    ASSERT_NE(dialog, nullptr);
    dialog->activateWindow();
    ASSERT_TRUE(QTest::qWaitFor([&] { return QApplication::activeWindow() == dialog; }));
    auto *found = dialog->findChild<QLabel *>(u"builderFoundLabel"_s);
    const auto says = [&](const QString &begin) {
        return QTest::qWaitFor([&] { return found->text().startsWith(begin); }, 3000);
    };
    EXPECT_TRUE(says(u"3 "_s)) << found->text().toStdString();
    // Service, is not, Fostering.
    auto *fact = dialog->findChild<ChoiceBox *>(u"factField"_s);
    ASSERT_TRUE(fact->hasFocus());
    while (!fact->currentText().startsWith(u"service:"_s) &&
           fact->currentIndex() + 1 < fact->count())
        key(Qt::Key_Down);
    key(Qt::Key_Tab);
    key(Qt::Key_Down);
    auto *values = dialog->findChild<TickBox *>(u"valuesField"_s);
    ASSERT_TRUE(values->isVisible());
    tick(values, u"foster"_s);
    auto *text = dialog->findChild<QLineEdit *>(u"textField"_s);
    EXPECT_EQ(text->text(), u"received:2025 -service:Fostering"_s);
    EXPECT_TRUE(says(u"2 "_s)) << found->text().toStdString();
    key(Qt::Key_L, Qt::AltModifier); // another line: words; the button is pressed a moment later
    EXPECT_TRUE(QTest::qWaitFor([&] { return fact->hasFocus(); }, 3000));
    auto *value = dialog->findChild<QLineEdit *>(u"valueField"_s);
    ASSERT_TRUE(value->isVisible());
    value->setFocus();
    type(u"kind wor"_s);
    EXPECT_TRUE(says(u"1 "_s)) << found->text().toStdString();
    key(Qt::Key_Return);
    EXPECT_EQ(search()->text(), u"received:2025 -service:Fostering kind wor"_s);
    EXPECT_EQ(shown(), QStringList{u"COMP/25/01"_s});
    activate(*m_window);
    EXPECT_TRUE(search()->hasFocus());
}

class ListGroupsTest : public ListTest
{
protected:
    ListGroupsTest() { openCases(); }

    void group(const QString &by)
    {
        auto *box = find<ChoiceBox>(u"groupChoiceBox"_s);
        ASSERT_NE(box, nullptr);
        box->setFocus();
        for (int i = 0; i < box->count() && box->currentText() != by; ++i)
            QTest::keyClick(box, Qt::Key_Down);
        ASSERT_EQ(box->currentText(), by);
        table()->setFocus();
        table()->setCurrentRow(0);
    }
    /// Headings and references, as they stand.
    QStringList lines() const
    {
        QStringList lines;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            lines.append(table()->model()->index(row, 0).data().toString());
        return lines;
    }
};

TEST_F(ListGroupsTest, StandUnderHeadingsThatFoldByKeys)
{
    const QAbstractItemModelTester tester(table()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    group(u"By service"_s);
    const QStringList whole = lines();
    ASSERT_EQ(whole.size(), 8) << whole.join(u'|').toStdString();
    EXPECT_TRUE(whole.at(0).startsWith(u"Assessment: 1 case"_s)) << whole.at(0).toStdString();
    EXPECT_EQ(whole.at(1), u"CSC/25/0003"_s);
    EXPECT_TRUE(whole.at(2).startsWith(u"Fostering: 1 case"_s));
    EXPECT_TRUE(whole.at(4).startsWith(u"No service: 3 case"_s));
    EXPECT_TRUE(find<QLabel>(u"caseCountLabel"_s)->text().startsWith(u"5 of 5 cases"_s));
    key(Qt::Key_Left);
    EXPECT_EQ(lines().at(1), whole.at(2));
    EXPECT_EQ(table()->currentIndex().row(), 0);
    EXPECT_TRUE(table()
                    ->currentIndex()
                    .siblingAtColumn(0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .endsWith(u"collapsed"_s));
    key(Qt::Key_End);
    key(Qt::Key_Return); // a case is opened as before
    EXPECT_TRUE(m_window->windowTitle().startsWith(u"Case "_s));
    key(Qt::Key_W, Qt::ControlModifier);
    table()->setFocus();
    table()->setCurrentRow(0);
    key(Qt::Key_Return); // a heading folds
    EXPECT_EQ(lines(), whole);
    key(Qt::Key_Space);
    EXPECT_EQ(lines().size(), 7);
    key(Qt::Key_Right);
    EXPECT_EQ(lines(), whole);
    key(Qt::Key_Down);
    EXPECT_FALSE(table()->currentIndex().data(GroupRole).isValid());
    // By the pointer at its arrow, and not where its words are.
    const QRect heading = table()->visualRect(table()->model()->index(0, 0));
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, heading.center());
    EXPECT_EQ(lines(), whole);
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
                      {heading.left() + 4, heading.center().y()});
    EXPECT_EQ(lines().size(), 7);
}

TEST_F(ListGroupsTest, AreRememberedInASavedList)
{
    group(u"By stage"_s);
    const QStringList whole = lines();
    EXPECT_TRUE(whole.first().startsWith(u"No stage: 3 case"_s)) << whole.first().toStdString();
    m_dialogs.text = u"By stage"_s;
    auto *menu = m_window->findChild<QMenu *>(u"savedListMenu"_s);
    Q_EMIT menu->aboutToShow();
    menu->findChild<QAction *>(u"saveListAction"_s)->trigger();
    m_dialogs.text = QString();
    find<ChoiceBox>(u"groupChoiceBox"_s)->setFocus();
    key(Qt::Key_Home); // They would be found again without the list.
    makeWindow();
    openCases();
    EXPECT_EQ(lines().size(), 5);
    for (CounterButton *button : m_window->findChildren<CounterButton *>()) {
        if (button->isVisible() && button->text() == u"By stage"_s)
            button->click();
    }
    EXPECT_EQ(lines(), whole);
}

/// \source ux 3
TEST_F(ListGroupsTest, AreFoundAgainTheDayAfter)
{
    group(u"By stage"_s);
    const QStringList whole = lines();
    act(MainActions::CloseFile);
    makeWindow();
    openCases();
    EXPECT_EQ(lines(), whole);
    // Words of another version narrow and group nothing.
    act(MainActions::CloseFile);
    m_settings->setPlaces(
        m_store.path(), u"tester"_s,
        {{pagekey::kCases,
          QJsonObject{{u"page"_s, QJsonObject{{u"kind"_s, 3}, {u"group"_s, 2}}}}}});
    openCases();
    EXPECT_EQ(lines().size(), 5);
}

/// \source ux 4
TEST(ChoiceBoxKeys, FindALineByLettersAnywhereInIt)
{
    ChoiceBox box;
    box.addNone(u"Any"_s);
    for (const auto &[text, value] :
         {std::pair(u"Adoption"_s, 1), std::pair(u"Short breaks"_s, 2),
          std::pair(u"    Fostering support"_s, 3), std::pair(u"School transport"_s, 4),
          std::pair(u"Caf\u00e9s"_s, 5)})
        box.addChoice(text, value);
    box.show();
    const auto typed = [&](const QString &letters) {
        box.setCurrentIndex(0);
        QTest::keyClick(&box, Qt::Key_Home); // what was typed before is over
        QTest::qWait(QApplication::keyboardInputInterval() * 2 + 50);
        QTest::keyClicks(&box, letters);
        return box.value().value_or(0);
    };
    EXPECT_EQ(typed(u"s"_s), 2);    // the first that begins so, as ever
    EXPECT_EQ(typed(u"sc"_s), 4);   // the beginning of a line
    EXPECT_EQ(typed(u"tra"_s), 4);  // the beginning of a word
    EXPECT_EQ(typed(u"ster"_s), 3); // anywhere, and further in
    EXPECT_EQ(typed(u"ring s"_s), 3);
    EXPECT_EQ(typed(u"CAFE"_s), 5);
    EXPECT_EQ(typed(u"ss"_s), 4) << "the same letter again: the next line that begins with it";
    box.showPopup();
    QTest::qWait(QApplication::keyboardInputInterval() * 2 + 50);
    QTest::keyClicks(box.view(), u"opt"_s);
    EXPECT_EQ(box.view()->currentIndex().row(), 1);
    QTest::keyClick(box.view(), Qt::Key_Return);
    EXPECT_EQ(box.value(), std::optional<qint64>(1));
}

/// \source ux 4: "unknown offers create"
TEST(ChoiceBoxKeys, OfferToCreateWhatNoLineHas)
{
    ChoiceBox box;
    box.addNone(u"Not recorded"_s);
    box.addChoice(u"Adoption"_s, 1);
    box.addChoice(u"Fostering"_s, 2);
    box.setCurrentIndex(1);
    box.show();
    QStringList wanted;
    QObject::connect(&box, &ChoiceBox::createWanted, &box,
                     [&](const QString &typed) { wanted.append(typed); });
    QTest::keyClicks(&box, u"kin"_s);
    EXPECT_EQ(box.currentText(), u"Adoption"_s) << "nothing is offered where nothing can be made";
    box.setOffersToCreate(true);
    const auto typed = [&](const QString &letters) {
        QTest::keyClick(&box, Qt::Key_Home);
        box.setCurrentIndex(1);
        QTest::qWait(QApplication::keyboardInputInterval() * 2 + 50);
        QTest::keyClicks(&box, letters);
    };
    typed(u"kin care"_s);
    EXPECT_EQ(box.currentText(), u"Create \"kin care\"..."_s);
    EXPECT_EQ(box.value(), std::optional<qint64>(1)) << "it is no value yet";
    EXPECT_EQ(box.valueText(), u"Adoption"_s);
    QTest::keyClick(&box, Qt::Key_Return);
    EXPECT_EQ(wanted, QStringList(u"kin care"_s));
    EXPECT_EQ(box.value(), std::optional<qint64>(1)) << "until it is made";
    EXPECT_EQ(box.count(), 3);

    typed(u"fox"_s);
    EXPECT_EQ(box.currentText(), u"Create \"fox\"..."_s);
    QTest::keyClick(&box, Qt::Key_Backspace);
    EXPECT_EQ(box.value(), std::optional<qint64>(2)) << "fo: Fostering";
    typed(u"xx y"_s);
    QTest::keyClick(&box, Qt::Key_Escape);
    EXPECT_EQ(box.value(), std::optional<qint64>(1)) << "as it was";
    EXPECT_EQ(box.count(), 3);
    EXPECT_EQ(wanted.size(), 1);
}

/// What was chosen before the first letter counts while the offer stands, and nobody hears of it.
TEST(ChoiceBoxKeys, AnOfferChangesNothing)
{
    ChoiceBox box;
    box.addChoice(u"Adoption"_s, 1);
    box.addChoice(u"Fostering"_s, 2);
    box.addChoice(u"Transport"_s, 3);
    box.setOffersToCreate(true);
    box.setCurrentIndex(0);
    box.show();
    QList<int> told;
    QObject::connect(&box, &QComboBox::currentIndexChanged, &box,
                     [&](int line) { told.append(line); });
    QTest::keyClicks(&box, u"fox"_s);
    EXPECT_EQ(box.currentText(), u"Create \"fox\"..."_s);
    EXPECT_EQ(box.value(), std::optional<qint64>(1)) << "saved now, it stays what it was";
    EXPECT_EQ(told, QList<int>({1, 0})) << "the first letter, and back";
    QTest::keyClick(&box, Qt::Key_Escape);
    EXPECT_EQ(box.currentIndex(), 0) << "not where the first letter went";
    EXPECT_EQ(told, QList<int>({1, 0}));

    told.clear();
    QTest::qWait(QApplication::keyboardInputInterval() * 2 + 50);
    QTest::keyClicks(&box, u"kin"_s);
    EXPECT_EQ(box.currentText(), u"Create \"kin\"..."_s);
    EXPECT_TRUE(told.isEmpty());
    box.setValue(3);
    EXPECT_EQ(box.count(), 3) << "the offer is gone";
    EXPECT_EQ(told, QList<int>({2}));
}

/// The keys that are held for another letter come as key presses of their own.
TEST(ChoiceBoxKeys, CapitalsAndBracketsCanBeTypedIntoAnOffer)
{
    ChoiceBox box;
    box.addChoice(u"Adoption"_s, 1);
    box.setOffersToCreate(true);
    box.setCurrentIndex(0);
    box.show();
    QTest::keyClicks(&box, u"kin "_s);
    const auto press = [&box](int key, Qt::KeyboardModifiers held, const QString &text) {
        QKeyEvent typed(QEvent::KeyPress, key, held, text);
        QApplication::sendEvent(&box, &typed);
    };
    press(Qt::Key_Shift, Qt::ShiftModifier, {});
    press(Qt::Key_C, Qt::ShiftModifier, u"C"_s);
    press(Qt::Key_CapsLock, Qt::NoModifier, {});
    press(Qt::Key_A, Qt::NoModifier, u"A"_s);
    press(Qt::Key_AltGr, Qt::NoModifier, {});
    press(Qt::Key_BracketLeft, Qt::GroupSwitchModifier, u"["_s);
    press(Qt::Key_BracketRight, Qt::ControlModifier | Qt::AltModifier, u"]"_s); // on Windows
    EXPECT_EQ(box.currentText(), u"Create \"kin CA[]\"..."_s);
}

TEST(CellMatch, UnderstandsWhatIsTypedUnderAHeading)
{
    using Kind = CellMatch::Kind;
    const QDate today(2026, 1, 15);
    const auto number = [&](const QString &typed, int value) {
        const auto match = CellMatch::fromTyped(Kind::Number, typed, today);
        return match && match->matches({}, value);
    };
    EXPECT_TRUE(number(u">5"_s, 6));
    EXPECT_FALSE(number(u">5"_s, 5));
    EXPECT_TRUE(number(u">=5"_s, 5));
    EXPECT_TRUE(number(u"<0"_s, -1));
    EXPECT_FALSE(number(u"<0"_s, 0));
    EXPECT_TRUE(number(u"=5"_s, 5));
    EXPECT_TRUE(number(u"-3~5"_s, -3));
    EXPECT_TRUE(number(u"2..5"_s, 5));
    EXPECT_FALSE(number(u"2..5"_s, 6));
    EXPECT_FALSE(CellMatch::fromTyped(Kind::Number, u">"_s, today));
    EXPECT_FALSE(CellMatch::fromTyped(Kind::Number, u"soon"_s, today));
    EXPECT_FALSE(CellMatch::fromTyped(Kind::Days, u"soon"_s, today));

    const auto days = CellMatch::fromTyped(Kind::Days, u"<=14/1/2026"_s, today);
    ASSERT_TRUE(days);
    EXPECT_TRUE(days->matches({}, QDate(2026, 1, 14)));
    EXPECT_FALSE(days->matches({}, today));
    EXPECT_FALSE(days->matches({}, {})); // no day is none of them
    const auto none = CellMatch::fromTyped(Kind::Days, u"none"_s, today);
    ASSERT_TRUE(none);
    EXPECT_TRUE(none->matches({}, {}));
    EXPECT_FALSE(none->matches({}, today));

    const auto ticks = CellMatch::fromTyped(Kind::Ticks, u"\"Stage 1\",Triage"_s, today);
    ASSERT_TRUE(ticks);
    EXPECT_TRUE(ticks->matches(u"stage 1"_s, {}));
    EXPECT_FALSE(ticks->matches(u"Stage 11"_s, {}));
    const auto words = CellMatch::fromTyped(Kind::Words, u"25 csc"_s, today);
    ASSERT_TRUE(words);
    EXPECT_TRUE(words->matches(u"CSC/25/0001"_s, {}));
}

} // namespace

} // namespace redress
