// SPDX-License-Identifier: GPL-3.0-or-later
// The field of the toolbar finds people as well as cases.
#include "tests/ui/uifixture.h"

#include "core/conduct/peoplerepository.h"
#include "ui/people/personcasesdialog.h"
#include "ui/shell/quickopen.h"
#include "ui/widgets/recordtable.h"

#include <QAbstractItemView>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// \source ux 6: "go to case, person or figure"
TEST_F(WindowTest, GoesToTheCasesOfSomebodyWhoseNameIsTyped)
{
    open();
    CasePerson person;
    person.person.name = u"Odalys Quenby"_s;
    const auto saved =
        people::save(session().database(), session().store().signature(), session().rules(),
                     caseOf(u"CSC/25/0003"_s), {}, person, session().today(), u"Complainant"_s);
    ASSERT_TRUE(saved) << why(saved);
    session().noteChange();
    key(Qt::Key_K, Qt::ControlModifier);
    auto *field = find<QuickOpen>(u"quickOpenLineEdit"_s);
    QTest::keyClicks(field, u"quen"_s);
    auto *popup = qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget());
    ASSERT_NE(popup, nullptr);
    ASSERT_EQ(popup->model()->rowCount(), 2) << "the case has the name among its words";
    EXPECT_EQ(popup->model()->index(1, 0).data().toString(),
              u"Odalys Quenby   person, on cases: 1"_s);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    auto *cases = m_window->findChild<PersonCasesDialog *>();
    ASSERT_NE(cases, nullptr);
    ASSERT_TRUE(QTest::qWaitFor([cases] {
        cases->activateWindow();
        return QApplication::activeWindow() == cases;
    }));
    auto *table = cases->findChild<RecordTable *>(u"personCasesTableView"_s);
    ASSERT_NE(table, nullptr);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    EXPECT_TRUE(m_window->windowTitle().startsWith(u"Case CSC/25/0003"_s))
        << m_window->windowTitle().toStdString();
}

/// A case that has what is typed comes before people of that name, and Enter opens it.
TEST_F(WindowTest, PutsCasesBeforePeople)
{
    open();
    CasePerson person;
    person.person.name = u"Ida Visits"_s;
    const auto saved =
        people::save(session().database(), session().store().signature(), session().rules(),
                     caseOf(u"CSC/25/0001"_s), {}, person, session().today(), u"Complainant"_s);
    ASSERT_TRUE(saved) << why(saved);
    session().noteChange();
    key(Qt::Key_K, Qt::ControlModifier);
    auto *field = find<QuickOpen>(u"quickOpenLineEdit"_s);
    QTest::keyClicks(field, u"visits"_s); // "Visits cancelled twice", of CSC/25/0003.
    const auto *popup = qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget());
    ASSERT_NE(popup, nullptr);
    // Of CSC/25/0001 somebody's name is among the words.
    ASSERT_EQ(popup->model()->rowCount(), 3);
    EXPECT_TRUE(popup->model()->index(0, 0).data().toString().startsWith(u"CSC/25/0003"_s));
    EXPECT_TRUE(popup->model()->index(2, 0).data().toString().startsWith(u"Ida Visits"_s));
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_TRUE(m_window->windowTitle().startsWith(u"Case CSC/25/0003"_s))
        << m_window->windowTitle().toStdString();
}

} // namespace

} // namespace redress
