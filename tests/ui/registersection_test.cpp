// SPDX-License-Identifier: GPL-3.0-or-later
// The register of investigators, independent persons and panels, by the keys of a person.
#include "tests/ui/settingsfixture.h"

#include "core/conduct/practitionerregister.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

using RegisterSectionTest = CouncilSettings;

} // namespace

TEST_F(RegisterSectionTest, EntersSomebodyAndRefusesARateThatIsNone)
{
    open();
    goTo(u"register"_s);
    auto *nobody =
        find<QTableView>(u"registerTableView"_s)->findChild<QLabel *>(u"emptyWordsLabel"_s);
    ASSERT_NE(nobody, nullptr);
    EXPECT_TRUE(nobody->isVisible());
    press(u"newPractitionerButton"_s);
    ASSERT_TRUE(find<QLineEdit>(u"nameField"_s)->hasFocus());
    type(u"Bronwen Tregarthen"_s);
    auto *rate = find<QLineEdit>(u"rateField"_s);
    rate->setFocus();
    type(u"four hundred"_s);
    key(Qt::Key_Tab);
    type(u"not before June"_s);
    save();
    EXPECT_TRUE(isModified());
    ASSERT_TRUE(rate->hasFocus());
    rate->selectAll();
    type(u"410.50"_s);
    save();
    EXPECT_FALSE(isModified());
    const auto lines =
        practitionerregister::lines(session().database(), session().rules().calendar());
    ASSERT_TRUE(lines) << why(lines);
    ASSERT_EQ(lines->size(), 1U);
    EXPECT_EQ(lines->front().who.name, u"Bronwen Tregarthen"_s);
    EXPECT_EQ(lines->front().who.dayRate, Money{41'050});
    EXPECT_EQ(lines->front().who.availability, u"not before June"_s);

    auto *list = find<QTableView>(u"registerTableView"_s);
    EXPECT_EQ(list->model()->index(0, 0).data().toString(), u"Bronwen Tregarthen"_s);
    EXPECT_FALSE(nobody->isVisible());
    find<QLineEdit>(u"contactField"_s)->setFocus();
    type(u"01632 960871"_s);
    EXPECT_TRUE(isModified());
    save();
    EXPECT_FALSE(isModified());
}

TEST_F(RegisterSectionTest, AsksBeforeWhatWasTypedIsLeftAndMarksWhomTheFormShows)
{
    open();
    for (const QString &name : {u"Ada Penrose"_s, u"Ben Penrose"_s}) {
        Practitioner who;
        who.name = name;
        ASSERT_TRUE(practitionerregister::add(session().database(), session().store().signature(),
                                              who, u"Added"_s));
    }
    session().noteChange();
    goTo(u"register"_s);
    auto *list = find<QTableView>(u"registerTableView"_s);
    auto *name = find<QLineEdit>(u"nameField"_s);
    const int ada = rowOf(list, u"Ada Penrose"_s);
    const int ben = rowOf(list, u"Ben Penrose"_s);
    list->selectRow(ada);
    ASSERT_EQ(name->text(), u"Ada Penrose"_s);
    fill(u"retiredOnField"_s, u"99/99/2026"_s);
    EXPECT_TRUE(isModified()) << "what is no day is typed all the same";
    const auto isMarked = [list](int row) {
        return QTest::qWaitFor([&] { return list->currentIndex().row() == row; });
    };
    list->selectRow(ben); // Cancel is answered.
    EXPECT_EQ(m_dialogs.questions.size(), 1);
    EXPECT_EQ(name->text(), u"Ada Penrose"_s);
    EXPECT_TRUE(isMarked(ada));
    press(u"newPractitionerButton"_s);
    EXPECT_EQ(m_dialogs.questions.size(), 2);
    EXPECT_EQ(name->text(), u"Ada Penrose"_s);
    m_dialogs.answer = FileDialogs::Answer::No;
    list->selectRow(ben);
    EXPECT_EQ(name->text(), u"Ben Penrose"_s);
    EXPECT_TRUE(isMarked(ben));
    EXPECT_FALSE(isModified());
}

TEST_F(RegisterSectionTest, WorksInAnEmptyFileAndNamesEveryStop)
{
    open();
    goTo(u"register"_s);
    auto *list = find<QTableView>(u"registerTableView"_s);
    ASSERT_NE(list, nullptr);
    EXPECT_EQ(list->model()->rowCount(), 0);
    EXPECT_FALSE(isModified());
    expectNamedStops();
}

} // namespace redress
