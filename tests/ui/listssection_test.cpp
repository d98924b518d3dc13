// SPDX-License-Identifier: GPL-3.0-or-later
// The lists that a council keeps, in the settings and where forms offer their values.
#include "tests/ui/settingsfixture.h"

#include "ui/casefile/recordfields.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

class ListsSectionTest : public CouncilSettings
{
protected:
    QTableView *table() { return find<QTableView>(u"listValuesTableView"_s); }
    void showList(const QString &name) { pick(u"userListComboBox"_s, name); }
    void choose(const QString &value)
    {
        const int row = rowOf(table(), value);
        ASSERT_GE(row, 0) << value.toStdString();
        table()->setFocus();
        table()->setCurrentIndex(table()->model()->index(row, 1));
    }
    QStringList values(int column = 1)
    {
        QStringList texts;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            texts.append(table()->model()->index(row, column).data().toString());
        return texts;
    }
    /// What a form offers of a list.
    QStringList offered(UserList list)
    {
        ChoiceBox box;
        fillFromList(box, session().reference(), list);
        QStringList texts;
        for (int i = 1; i < box.count(); ++i)
            texts.append(box.itemText(i));
        return texts;
    }
};

} // namespace

TEST_F(ListsSectionTest, AddsAValueThatFormsOfferAtOnce)
{
    open();
    goTo(u"lists"_s);
    ASSERT_TRUE(table()->hasFocus());
    showList(u"Ways of contact"_s);
    EXPECT_EQ(values(), offered(UserList::ContactMethod)) << "in the order of forms";
    press(u"newValueButton"_s);
    ASSERT_TRUE(find<QLineEdit>(u"valueNameField"_s)->hasFocus());
    type(u"email"_s);
    save();
    EXPECT_EQ(faultOf(u"listsSection"_s, u"valueName"_s),
              u"\"email\" is in the list already. Two that mean the same can be merged."_s);
    fill(u"valueNameField"_s, u"Text message"_s);
    EXPECT_TRUE(isModified());
    save();
    EXPECT_FALSE(isModified());
    EXPECT_EQ(offered(UserList::ContactMethod).last(), u"Text message"_s);
    EXPECT_EQ(values().last(), u"Text message"_s);
}

TEST_F(ListsSectionTest, RetiresAValueThatStaysWhereItIsRecorded)
{
    open();
    goTo(u"lists"_s);
    showList(u"Ways of contact"_s);
    choose(u"Leaflet"_s);
    press(u"retireValueButton"_s);
    EXPECT_FALSE(offered(UserList::ContactMethod).contains(u"Leaflet"_s));
    EXPECT_TRUE(values().contains(u"Leaflet"_s));
    EXPECT_EQ(find<QLineEdit>(u"valueRetiredOnField"_s)->text(), u"Thu 15/01/2026"_s);
    EXPECT_TRUE(messages().contains(u"Leaflet is no longer offered."_s));
    press(u"retireValueButton"_s);
    EXPECT_TRUE(offered(UserList::ContactMethod).contains(u"Leaflet"_s));
}

TEST_F(ListsSectionTest, KeepsValuesInGroupsAndRenamesAGroup)
{
    open();
    goTo(u"lists"_s);
    showList(u"Root causes"_s);
    EXPECT_FALSE(table()->isColumnHidden(0));
    choose(u"Poor communication"_s);
    EXPECT_EQ(find<QLineEdit>(u"valueGroupField"_s)->text(), u"Staff"_s);
    press(u"newValueButton"_s);
    EXPECT_EQ(find<QLineEdit>(u"valueGroupField"_s)->text(), u"Staff"_s) << "beside the chosen";
    type(u"Absence not covered"_s);
    save();
    EXPECT_TRUE(offered(UserList::RootCause).contains(u"Staff - Absence not covered"_s));
    m_dialogs.text = u"People"_s;
    press(u"renameGroupButton"_s);
    EXPECT_TRUE(offered(UserList::RootCause).contains(u"People - Absence not covered"_s));
    EXPECT_TRUE(offered(UserList::RootCause).contains(u"People - Poor communication"_s));
    EXPECT_FALSE(values(0).contains(u"Staff"_s));
    showList(u"Ways of contact"_s);
    EXPECT_TRUE(table()->isColumnHidden(0));
    EXPECT_EQ(find<QLineEdit>(u"valueGroupField"_s), nullptr) << "these have no groups";
}

TEST_F(ListsSectionTest, MergesADoubledValueByItsDialog)
{
    open();
    const auto methodOf = [this](const QString &reference) {
        return session().reference().nameOf(dossier(reference).record.contactMethod);
    };
    goTo(u"lists"_s);
    showList(u"Ways of contact"_s);
    const auto countOf = [this](const QString &value) {
        return table()->model()->index(rowOf(table(), value), 2).data().toInt();
    };
    // The import brought "Phone" beside the "Telephone" of the list.
    EXPECT_EQ(methodOf(u"CSC/25/0003"_s), u"Phone"_s);
    EXPECT_EQ(countOf(u"Phone"_s), 1);
    EXPECT_EQ(countOf(u"Telephone"_s), 0);
    choose(u"Phone"_s);
    press(u"mergeValueButton"_s);
    auto *dialog = m_window->findChild<QDialog *>(u"mergeValueDialog"_s);
    ASSERT_NE(dialog, nullptr);
    auto *into = dialog->findChild<ChoiceBox *>(u"mergeIntoField"_s);
    ASSERT_NE(into, nullptr);
    EXPECT_LT(into->findText(u"Phone"_s), 0) << "not into itself";
    QTest::keyClick(into, Qt::Key_Return);
    EXPECT_EQ(methodOf(u"CSC/25/0003"_s), u"Phone"_s) << "no value was chosen yet";
    into->setCurrentIndex(into->findText(u"Telephone"_s));
    QTest::keyClick(into, Qt::Key_Return);
    QCoreApplication::processEvents();
    EXPECT_EQ(methodOf(u"CSC/25/0003"_s), u"Telephone"_s);
    EXPECT_EQ(countOf(u"Telephone"_s), 1);
    EXPECT_EQ(countOf(u"Phone"_s), 0);
    EXPECT_FALSE(offered(UserList::ContactMethod).contains(u"Phone"_s));
    EXPECT_EQ(table()->currentIndex().row(), rowOf(table(), u"Telephone"_s));
}

TEST_F(ListsSectionTest, MovesAValueAndRemovesWhatNobodyNames)
{
    open();
    goTo(u"lists"_s);
    showList(u"Types of remedy"_s);
    const QStringList before = values();
    choose(before.at(1));
    press(u"moveValueUpButton"_s);
    EXPECT_EQ(values().first(2), QStringList({before.at(1), before.at(0)}));
    EXPECT_FALSE(find<QPushButton>(u"moveValueUpButton"_s)->isEnabled());
    EXPECT_TRUE(find<QPushButton>(u"moveValueDownButton"_s)->hasFocus()) << "the way back";
    press(u"removeValueButton"_s);
    EXPECT_FALSE(values().contains(before.at(1)));
    showList(u"Ways of contact"_s);
    choose(u"Email"_s);
    EXPECT_FALSE(find<QPushButton>(u"removeValueButton"_s)->isEnabled());
}

TEST_F(ListsSectionTest, AsksBeforeWhatWasTypedIsLeft)
{
    open();
    goTo(u"lists"_s);
    showList(u"Types of remedy"_s);
    choose(u"Financial"_s);
    fill(u"valueNameField"_s, u"Payment"_s);
    m_dialogs.answer = FileDialogs::Answer::Cancel;
    showList(u"Root causes"_s);
    EXPECT_EQ(m_dialogs.questions.last(), u"What you changed of Financial is not saved."_s);
    EXPECT_EQ(find<ChoiceBox>(u"userListComboBox"_s)->currentText(), u"Types of remedy"_s);
    EXPECT_EQ(find<QLineEdit>(u"valueNameField"_s)->text(), u"Payment"_s);
    m_dialogs.answer = FileDialogs::Answer::Yes;
    showList(u"Root causes"_s);
    EXPECT_TRUE(offered(UserList::RemedyType).contains(u"Payment"_s));
    EXPECT_EQ(find<ChoiceBox>(u"userListComboBox"_s)->currentText(), u"Root causes"_s);
}

TEST_F(ListsSectionTest, CanBeLookedAtInAFileThatCanOnlyBeRead)
{
    open(CaseStore::Access::ReadOnly);
    goTo(u"lists"_s);
    for (const QString &name :
         {u"newValueButton"_s, u"mergeValueButton"_s, u"retireValueButton"_s,
          u"moveValueUpButton"_s, u"moveValueDownButton"_s, u"removeValueButton"_s}) {
        const auto *button = find<QPushButton>(name);
        ASSERT_NE(button, nullptr);
        EXPECT_FALSE(button->isEnabled()) << name.toStdString();
        EXPECT_EQ(button->toolTip(), session().readOnlyReason());
    }
    EXPECT_TRUE(find<QLineEdit>(u"valueNameField"_s)->isReadOnly());
}

TEST_F(ListsSectionTest, NamesEveryStopOfTheTabKey)
{
    open();
    goTo(u"lists"_s);
    showList(u"Root causes"_s);
    table()->setFocus();
    expectNamedStops();
}

} // namespace redress
