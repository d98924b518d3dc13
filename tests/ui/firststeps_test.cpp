// SPDX-License-Identifier: GPL-3.0-or-later
// The first steps of a new file: ticked by what it holds, hidden for good by choice.
#include "core/letters/letterrepository.h"
#include "core/store/firststeps.h"
#include "tests/ui/uifixture.h"
#include "ui/settings/sectionlist.h"
#include "ui/worklist/firststepsstrip.h"

#include <QLabel>
#include <QListWidget>
#include <QToolButton>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

class FirstStepsTest : public WindowTest
{
protected:
    void makeFile()
    {
        m_dialogs.path = m_store.folder() + u"/new.redress"_s;
        m_dialogs.text = u"Wexmoor County Council"_s;
        act(MainActions::NewFile);
        ASSERT_NE(m_window->openSession(), nullptr);
    }
    QString title() const
    {
        auto *strip = find<FirstStepsStrip>(u"firstStepsStrip"_s);
        return strip ? strip->findChild<QLabel *>(u"firstStepsLabel"_s)->text() : QString();
    }
    QString name(const QString &button) const
    {
        return find<QToolButton>(button)->accessibleName();
    }
};

} // namespace

TEST_F(FirstStepsTest, AreTickedByWhatTheFileHolds)
{
    makeFile();
    EXPECT_EQ(title(), u"First steps: 0 of 4 done"_s);
    EXPECT_TRUE(name(u"councilStepButton"_s).endsWith(u"to do"_s));
    LetterRepository letters(session().database());
    ASSERT_TRUE(letters.setWords(session().store().signature(),
                                 {{LetterWords::Contact, u"01234 5678"_s}}, u"Words"_s));
    session().noteChange();
    EXPECT_EQ(title(), u"First steps: 1 of 4 done"_s);
    EXPECT_TRUE(name(u"councilStepButton"_s).endsWith(u": done"_s));
    EXPECT_TRUE(name(u"servicesStepButton"_s).endsWith(u"to do"_s));
}

TEST_F(FirstStepsTest, LeadToTheirPlaces)
{
    makeFile();
    const auto section = [this] {
        auto *list = find<QListWidget>(u"sectionListWidget"_s);
        return list ? sectionList()[size_t(list->currentRow())].key : QString();
    };
    for (const auto &[button, key] : {std::pair(u"councilStepButton"_s, u"council"_s),
                                      std::pair(u"calendarStepButton"_s, u"calendar"_s),
                                      std::pair(u"servicesStepButton"_s, u"services"_s)}) {
        find<QToolButton>(button)->click();
        EXPECT_EQ(section(), key);
        act(MainActions::Back);
    }
    find<QToolButton>(u"firstCaseStepButton"_s)->click();
    EXPECT_NE(find<QWidget>(u"newContactPage"_s), nullptr);
}

TEST_F(FirstStepsTest, StayAwayOnceTheyAreHidden)
{
    makeFile();
    find<QPushButton>(u"hideFirstStepsButton"_s)->click();
    EXPECT_EQ(title(), QString());
    const QString path = session().store().path();
    makeWindow();
    m_window->openFile(path);
    EXPECT_EQ(title(), QString());
}

TEST_F(FirstStepsTest, AreNotAskedOfWhoeverOnlyReads)
{
    makeFile();
    const QString path = session().store().path();
    makeWindow();
    m_window->openFile(path, CaseStore::Access::ReadOnly);
    ASSERT_NE(m_window->openSession(), nullptr);
    EXPECT_EQ(title(), QString());
}

} // namespace redress
