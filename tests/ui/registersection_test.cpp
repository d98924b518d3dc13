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
    find<QLineEdit>(u"contactField"_s)->setFocus();
    type(u"01632 960871"_s);
    EXPECT_TRUE(isModified());
    save();
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
